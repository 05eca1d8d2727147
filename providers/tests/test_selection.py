"""Who is asked, in which order, and why: pure values in, pure values out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from aditus.lib.secrets import Secret
from providers.adapters.base import Capabilities
from providers.pricing import PriceOverride
from providers.selection import MOST_TARGETS, Health, Need, Picture, RouteLeg, RoutePlan, Selection, Target, select

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
USER = uuid4()


def target(name: str, **changes: Any) -> Target:
    values: dict[str, Any] = {
        "config_id": uuid4(),
        "name": name,
        "provider_type": "openai_compatible",
        "api_key": Secret(f"key-of-{name}"),
        "base_url": "",
        "model_name": "small",
        "premium_model_name": "large",
    }
    return Target(**{**values, **changes})


def offline(name: str = "rules", **changes: Any) -> Target:
    return target(name, provider_type="offline", is_offline=True, capabilities=Capabilities(image=False), **changes)


def _id(of: Target) -> UUID:
    assert of.config_id
    return of.config_id


def leg(of: Target, **changes: Any) -> RouteLeg:
    return RouteLeg(_id(of), **changes)


def route(*legs: RouteLeg, **changes: Any) -> RoutePlan:
    values: dict[str, Any] = {"name": "r", "user_id": None, "plan": "", "task": "", "strategy": "priority"}
    return RoutePlan(**{**values, **changes}, legs=legs)


def choose(picture: Picture, **need: Any) -> Selection:
    return select(picture, Need(**need), now=NOW, random=Random(7))


def names(selection: Selection) -> list[str]:
    return [attempt.target.name for attempt in selection.attempts]


def why_not(selection: Selection) -> dict[str, str]:
    return {item.target.name: item.reason for item in selection.passed_over}


def test_default_then_priority_then_environment_then_offline() -> None:
    late, early, default = target("late", priority=9), target("early", priority=1), target("default", is_default=True)
    environment = target("env", config_id=None)
    picture = Picture([offline(priority=0), late, early, default], [environment])
    assert names(choose(picture)) == ["default", "early", "late", "env", "rules"]


def test_offline_row_that_is_the_default_is_asked_first() -> None:
    assert names(choose(Picture([target("ai"), offline(is_default=True)]))) == ["rules", "ai"]


def test_every_attempt_has_its_reason() -> None:
    assert all(attempt.reason for attempt in choose(Picture([target("a"), offline()], [target("e")])).attempts)


def test_at_most_five_and_offline_keeps_its_place() -> None:
    picture = Picture([*(target(f"t{n}", priority=n) for n in range(8)), offline()])
    selection = choose(picture)
    assert len(selection.attempts) == MOST_TARGETS
    assert names(selection)[-1] == "rules"
    assert why_not(selection)["t7"] == "enough others stand before it"


def test_premium_plan_takes_the_premium_model() -> None:
    assert choose(Picture([target("a")]), is_premium=True).attempts[0].model == "large"
    assert choose(Picture([target("a", premium_model_name="")]), is_premium=True).attempts[0].model == "small"


@pytest.mark.parametrize("kind", ["image", "pdf"])
def test_target_that_cannot_take_the_attachment_is_passed_over(kind: str) -> None:
    able = target("able")
    unable = target("unable", is_default=True, capabilities=Capabilities(**{kind: False}))
    selection = choose(Picture([able, unable]), **{kind: True})
    assert names(selection) == ["able"]
    assert why_not(selection)["unable"].startswith("takes no")


def test_text_that_is_too_long_goes_only_where_it_fits() -> None:
    small = target("small", provider_type="openai", model_name="gpt-4", premium_model_name="")
    selection = choose(Picture([small, target("unknown")]), input_tokens=50_000)
    assert names(selection) == ["unknown"]
    assert "8192" in why_not(selection)["small"]


def test_unreadable_key_is_named_as_the_reason() -> None:
    selection = choose(Picture([target("broken", problem="its stored key cannot be read")]))
    assert why_not(selection) == {"broken": "its stored key cannot be read"}


def test_cooling_row_waits_while_another_is_well() -> None:
    hot, well = target("hot", is_default=True), target("well")
    health = {_id(hot): Health(cooldown_until=NOW + timedelta(seconds=9))}
    assert names(choose(Picture([hot, well], health=health))) == ["well"]


def test_cooldown_that_is_over_is_over() -> None:
    hot, well = target("hot", is_default=True), target("well")
    health = {_id(hot): Health(cooldown_until=NOW - timedelta(seconds=1))}
    assert names(choose(Picture([hot, well], health=health))) == ["hot", "well"]


def test_last_usable_target_is_never_cooled() -> None:
    first, second = target("first"), target("second")
    health = {
        _id(first): Health(cooldown_until=NOW + timedelta(seconds=90)),
        _id(second): Health(cooldown_until=NOW + timedelta(seconds=9)),
    }
    assert names(choose(Picture([first, second, offline()], health=health))) == ["second", "rules"]


def test_row_that_needs_attention_stands_behind_one_that_only_cools() -> None:
    refused, cooling = target("refused"), target("cooling")
    health = {
        _id(refused): Health(needs_attention=True, reason="key refused"),
        _id(cooling): Health(cooldown_until=NOW + timedelta(hours=1)),
    }
    selection = choose(Picture([refused, cooling], health=health))
    assert names(selection) == ["cooling"]
    assert why_not(selection) == {"refused": "needs attention: key refused"}


def test_environment_only_passes_all_rows_over() -> None:
    picture = Picture([target("row", is_default=True)], [target("env", config_id=None)], is_environment_only=True)
    assert names(choose(picture)) == ["env"]


@pytest.mark.parametrize(
    ("cases", "expected"),
    [
        (["task", "plan", "user", "plan+task"], "user"),
        (["task", "plan", "plan+task"], "plan+task"),
        (["plan", "task"], "task"),
        (["plan"], "plan"),
        (["user", "user+task"], "user+task"),
        (["other user", "other plan", "other task"], ""),
    ],
)
def test_most_particular_route_wins(cases: list[str], expected: str) -> None:
    conditions: dict[str, dict[str, Any]] = {
        "user": {"user_id": USER},
        "user+task": {"user_id": USER, "task": "cv_draft"},
        "plan+task": {"plan": "free", "task": "cv_draft"},
        "task": {"task": "cv_draft"},
        "plan": {"plan": "free"},
        "other user": {"user_id": uuid4()},
        "other plan": {"plan": "premium"},
        "other task": {"task": "extraction"},
    }
    rows = {case: target(case) for case in cases}
    routes = [route(leg(rows[case]), name=case, **conditions[case]) for case in cases]
    default = target("default", is_default=True)
    picture = Picture([default, *rows.values()], routes=routes)
    first = choose(picture, user_id=USER, plan="free", task="cv_draft").attempts[0]
    assert first.target.name == (expected or "default")


def test_route_falls_through_to_the_usual_order() -> None:
    special, default = target("special"), target("default", is_default=True)
    picture = Picture([default, special], routes=[route(leg(special), task="cv_draft")])
    assert names(choose(picture, task="cv_draft")) == ["special", "default"]


def test_route_without_targets_is_skipped() -> None:
    useful = target("useful", priority=900)
    picture = Picture(
        [useful, target("other", priority=1)],
        routes=[route(user_id=USER), route(leg(useful), plan="free")],
    )
    assert names(choose(picture, user_id=USER, plan="free"))[0] == "useful"


def test_leg_chooses_model_or_tier() -> None:
    row = target("row")
    legs = [leg(row, model_name="special"), leg(row, tier="premium"), leg(row, tier="standard")]
    selection = choose(Picture([row], routes=[route(*legs, task="cv_draft")]), task="cv_draft")
    assert [attempt.model for attempt in selection.attempts] == ["special", "large", "small"]


def test_same_model_of_the_same_row_is_asked_once() -> None:
    row = target("row", is_default=True)
    selection = choose(Picture([row], routes=[route(leg(row), task="cv_draft")]), task="cv_draft")
    assert names(selection) == ["row"]


def test_weighted_route_draws_in_proportion() -> None:
    heavy, light = target("heavy"), target("light")
    picture = Picture(
        [heavy, light], routes=[route(leg(heavy, weight=3), leg(light, weight=1), task="t", strategy="weighted")]
    )
    random = Random(42)
    firsts = [select(picture, Need(task="t"), now=NOW, random=random).attempts[0].target.name for _ in range(4_000)]
    assert 0.72 < firsts.count("heavy") / 4_000 < 0.78


def _strategy(strategy: str, rows: list[Target], **picture: Any) -> list[str]:
    legs = [leg(row) for row in rows]
    return names(choose(Picture(rows, routes=[route(*legs, task="t", strategy=strategy)], **picture), task="t"))


def test_fastest_route_goes_by_latency_and_puts_the_unknown_last() -> None:
    slow, fast, new = target("slow"), target("fast"), target("new")
    health = {
        _id(slow): Health(latency_ewma_ms=900),
        _id(fast): Health(latency_ewma_ms=100),
    }
    assert _strategy("fastest", [slow, new, fast], health=health) == ["fast", "slow", "new"]


def test_cheapest_route_goes_by_price_and_puts_the_unknown_last() -> None:
    dear = target("dear", prices=PriceOverride(Decimal(90), Decimal(90)))
    cheap = target("cheap", prices=PriceOverride(Decimal(1), Decimal(1)))
    unknown = target("unknown")
    assert _strategy("cheapest", [dear, unknown, cheap]) == ["cheap", "dear", "unknown"]


def test_least_used_route_goes_by_todays_tokens() -> None:
    busy, idle = target("busy"), target("idle")
    tokens = {_id(busy): 10_000}
    assert _strategy("least_used", [busy, idle], tokens_today=tokens) == ["idle", "busy"]

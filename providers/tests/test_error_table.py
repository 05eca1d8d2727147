"""The error table, row by row and for each protocol: the next step, the log, and what the admin sees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from django.test import Client

from providers.exceptions import ErrorClass, RequestRejected
from providers.models import ProviderConfig, UsageLog
from providers.orchestrator import NEXT_STEPS
from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Upstream
from providers.tests.upstream_bodies import Protocol

pytestmark = pytest.mark.django_db

PROTOCOLS: list[Protocol] = ["openai", "anthropic", "gemini"]
FAILING, STANDBY = "sk-failing-0123456789", "sk-standby-0123456789"
# What each vendor's own price list says its window is, smallest first.
SMALL = {"openai": "gpt-4", "anthropic": "claude-haiku-4-5", "gemini": "gemini-1.0-pro"}


@dataclass(frozen=True)
class Row:
    """One row of the table: what the vendor says, how often it is asked, and how it then looks in the admin."""

    answer: Answer
    error_class: str
    calls: int
    screen: str


def in_seconds(seconds: int) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


ROWS = [
    Row(Answer(status=401), "authentication", 1, r"needs attention: \S+"),
    Row(Answer(status=403), "authentication", 1, r"needs attention: \S+"),
    Row(Answer(status=402), "billing", 1, r"needs attention: \S+"),
    Row(Answer(status=429), "rate_limited", 1, r"cooling until [\d:]+: asked to slow down"),
    Row(Answer(status=429, retry_after="90"), "rate_limited", 1, r"cooling until [\d:]+: asked to slow down"),
    Row(Answer(status=503), "transient", 2, r"\bok\b"),
    Row(Answer(fault="reset"), "transient", 2, r"\bok\b"),
    Row(Answer(data={"other": 1}), "output_invalid", 2, r"\bok\b"),
    Row(Answer(data=GOOD, finish="length"), "output_invalid", 2, r"\bok\b"),
    Row(Answer(status=400), "bad_request", 1, r"needs attention: \S+"),
    Row(Answer(status=422), "bad_request", 1, r"needs attention: \S+"),
    Row(Answer(status=404), "not_found", 1, r"needs attention: \S+"),
]


def status_of(config: ProviderConfig, staff_client: Client) -> str:
    page = staff_client.get("/admin/providers/providerconfig/", {"q": config.name}).content.decode()
    shown = re.search(r'class="field-status">([^<]*)<', page)
    assert shown, page
    return shown[1]


def errors_of(config: ProviderConfig) -> list[str]:
    return list(UsageLog.objects.filter(provider_config=config, status="error").values_list("error_class", flat=True))


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.error_class}-{row.answer.status}-{row.answer.fault}")
def test_next_provider_answers_and_the_screen_says_why(
    upstream: Upstream, staff_client: Client, protocol: Protocol, row: Row
) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True)
    add_row(upstream, protocol, name="standby")
    upstream.always(row.answer, key=FAILING)
    upstream.always(Answer(data=GOOD), key=STANDBY)

    assert ask().provider == "standby"

    assert errors_of(failing) == [row.error_class] * row.calls
    assert re.search(row.screen, status_of(failing, staff_client))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_retry_after_may_be_a_date(upstream: Upstream, protocol: Protocol) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True)
    add_row(upstream, protocol, name="standby")
    upstream.always(Answer(status=429, retry_after=in_seconds(200)), key=FAILING)
    upstream.always(Answer(data=GOOD), key=STANDBY)
    ask()
    failing.refresh_from_db()
    until = failing.health.cooldown_until
    assert until
    assert 150 < (until - datetime.now(UTC)).total_seconds() <= 200


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_many_failures_open_the_breaker_and_the_screen_says_so(
    upstream: Upstream, staff_client: Client, protocol: Protocol
) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True)
    add_row(upstream, protocol, name="standby")
    upstream.always(Answer(fault="reset"), key=FAILING)
    upstream.always(Answer(data=GOOD), key=STANDBY)
    for _ in range(4):
        assert ask().provider == "standby"
    assert re.search(r"cooling until [\d:]+: too many failures", status_of(failing, staff_client))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_refused_content_stops_at_once_and_blames_nobody(
    upstream: Upstream, staff_client: Client, protocol: Protocol
) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True)
    add_row(upstream, protocol, name="standby")
    upstream.always(Answer(finish="refusal"))
    with pytest.raises(RequestRejected, match="declined"):
        ask()
    assert errors_of(failing) == ["content_policy"]
    assert {exchange.key for exchange in upstream.requests} == {FAILING}
    assert status_of(failing, staff_client) == "ok"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_too_long_goes_only_to_a_larger_model(upstream: Upstream, staff_client: Client, protocol: Protocol) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True, model_name=SMALL[protocol])
    add_row(upstream, protocol, name="unknown", model_name="nobody-knows-how-large", priority=1)
    add_row(upstream, "gemini", name="standby", model_name="gemini-2.5-flash", priority=2)
    upstream.always(Answer(data=GOOD))
    upstream.always(Answer(status=413), key=FAILING)

    assert ask().provider == "standby"

    assert errors_of(failing) == ["context_length"]
    assert [exchange.key for exchange in upstream.requests] == [FAILING, STANDBY]
    assert status_of(failing, staff_client) == "ok"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_too_long_for_all_is_said(upstream: Upstream, protocol: Protocol) -> None:
    add_row(upstream, protocol)
    upstream.always(Answer(status=413))
    with pytest.raises(RequestRejected, match="shorten"):
        ask()


def test_table_has_a_row_for_every_class() -> None:
    proved: set[Any] = {row.error_class for row in ROWS} | {"content_policy", "context_length"}
    assert set(NEXT_STEPS) == set(ErrorClass) == proved

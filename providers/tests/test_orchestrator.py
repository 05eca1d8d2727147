"""One request's way from provider to provider, against a real server that speaks the vendors' protocols."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from aditus.accounts.models import User
from providers.exceptions import NoProviderAvailable, ProvidersBusy, RequestRejected
from providers.models import ProviderConfig, ProviderHealth, UsageLog
from providers.tests.asking import GOOD, Word, add_row, ask
from providers.tests.upstream import Answer, Tokens, Upstream
from providers.tests.upstream_bodies import Protocol

pytestmark = pytest.mark.django_db

PROTOCOLS: list[Protocol] = ["openai", "anthropic", "gemini"]


def log_rows() -> list[tuple[Any, ...]]:
    rows = UsageLog.objects.order_by("created_at", "attempt")
    return [(row.attempt, row.provider_type, row.status, row.error_class) for row in rows]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_default_row_answers_with_its_own_key(upstream: Upstream, owner: User, protocol: Protocol) -> None:
    config = add_row(upstream, protocol, is_default=True)
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=120, output=30, cached=20, reasoning=5)))

    generation = ask(owner)

    assert generation.data == Word(word="karibu")
    assert (generation.provider, generation.model, generation.is_offline) == (protocol, "upstream-small", False)
    [exchange] = upstream.requests
    assert exchange.key == config.api_key.reveal()
    assert exchange.model == "upstream-small"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_attempt_is_logged_with_the_exact_counts(upstream: Upstream, owner: User, protocol: Protocol) -> None:
    config = add_row(upstream, protocol, input_cents_per_million=100, output_cents_per_million=400)
    counted = Tokens(input=1_000, output=500)
    upstream.always(Answer(data=GOOD, tokens=counted))

    generation = ask(owner)

    row = UsageLog.objects.get()
    assert (row.provider_config, row.user, row.plan, row.task) == (config, owner, "free", "extraction")
    assert (row.input_tokens, row.output_tokens, row.total_tokens) == (1_000, 500, 1_500)
    assert row.usage_source == UsageLog.Source.PROVIDER
    assert row.estimated_cost_cents == Decimal("0.3") == generation.cost_cents
    assert row.status == UsageLog.Status.SUCCESS
    assert row.http_status == 200
    assert row.latency_ms is not None
    assert row.request_id == generation.request_id
    assert row.reason


def test_unknown_price_is_logged_as_unknown(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))

    assert ask().cost_cents is None
    assert UsageLog.objects.get().estimated_cost_cents is None


def test_premium_plan_gets_the_premium_model(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    owner.plan_id = "premium"
    owner.save(update_fields=["plan"])

    assert ask(User.objects.get(pk=owner.pk)).model == "upstream-large"


def test_default_is_asked_before_priority(upstream: Upstream) -> None:
    add_row(upstream, name="early", priority=1)
    add_row(upstream, name="late", priority=200)
    add_row(upstream, name="chosen", is_default=True, priority=300)
    upstream.always(Answer(status=503))

    with pytest.raises(NoProviderAvailable):
        ask()

    tried = list(dict.fromkeys(exchange.key for exchange in upstream.requests))
    assert tried == ["sk-chosen-0123456789", "sk-early-0123456789", "sk-late-0123456789"]


def test_next_request_goes_to_the_new_default(upstream: Upstream) -> None:
    first = add_row(upstream, name="first", is_default=True)
    second = add_row(upstream, name="second")
    upstream.always(Answer(data=GOOD))
    assert ask().provider == "first"

    second.is_default = True
    second.save()

    assert ask().provider == "second"
    first.refresh_from_db()
    assert not first.is_default


def test_edited_key_is_used_by_the_very_next_request(upstream: Upstream) -> None:
    config = add_row(upstream)
    upstream.always(Answer(data=GOOD))
    ask()

    config.api_key = "sk-brand-new-9876543210"
    config.save(update_fields=["api_key", "key_hint"])
    ask()

    assert [exchange.key for exchange in upstream.requests] == ["sk-openai-0123456789", "sk-brand-new-9876543210"]


def test_switched_off_row_is_not_asked(upstream: Upstream, offline_provider: ProviderConfig) -> None:
    add_row(upstream, is_active=False)

    assert ask().is_offline
    assert upstream.requests == []


@pytest.mark.parametrize(
    ("answer", "error_class", "calls"),
    [
        (Answer(status=401), "authentication", 1),
        (Answer(status=403), "authentication", 1),
        (Answer(status=402), "billing", 1),
        (Answer(status=429), "rate_limited", 1),
        (Answer(status=500), "transient", 2),
        (Answer(status=503), "transient", 2),
        (Answer(fault="garbage"), "transient", 2),
        (Answer(fault="cut"), "transient", 2),
        (Answer(fault="reset"), "transient", 2),
        (Answer(fault="html"), "transient", 2),
        (Answer(text="not json"), "output_invalid", 2),
        (Answer(data={"other": 1}), "output_invalid", 2),
        (Answer(data=GOOD, finish="length"), "output_invalid", 2),
        (Answer(is_empty=True), "output_invalid", 2),
        (Answer(status=404), "not_found", 1),
        (Answer(status=400), "bad_request", 1),
        (Answer(status=422), "bad_request", 1),
    ],
)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_failing_provider_costs_the_user_nothing(
    upstream: Upstream, protocol: Protocol, answer: Answer, error_class: str, calls: int
) -> None:
    failing = add_row(upstream, protocol, name="failing", is_default=True)
    add_row(upstream, "openai", name="standby")
    upstream.always(answer, key="sk-failing-0123456789")
    upstream.always(Answer(data=GOOD), key="sk-standby-0123456789")

    generation = ask()

    assert generation.provider == "standby"
    assert generation.attempts == calls + 1
    assert generation.failed == ("failing",)
    assert log_rows() == [
        *((number, protocol, "error", error_class) for number in range(1, calls + 1)),
        (calls + 1, "openai", "success", ""),
    ]
    assert failing.usage.filter(status="error").count() == calls


def test_repair_turn_shows_the_model_its_own_answer(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.answers(Answer(text='{"word": 7}'), Answer(data=GOOD))

    generation = ask()
    assert (generation.attempts, generation.failed) == (2, ())
    messages = upstream.requests[1].body["messages"]
    assert messages[-2] == {"role": "assistant", "content": '{"word": 7}'}
    assert messages[-1]["role"] == "user"


def test_one_hiccup_is_retried_on_the_same_provider(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.answers(Answer(status=503), Answer(data=GOOD))

    assert ask().provider == "openai"
    assert [row[2] for row in log_rows()] == ["error", "success"]


def test_refused_content_is_not_shopped_around(upstream: Upstream) -> None:
    add_row(upstream, name="strict", is_default=True)
    add_row(upstream, name="other")
    upstream.always(Answer(finish="refusal"))

    with pytest.raises(RequestRejected):
        ask()

    assert {exchange.key for exchange in upstream.requests} == {"sk-strict-0123456789"}


def test_request_that_two_refuse_is_given_up(upstream: Upstream) -> None:
    for name in ("one", "two", "three"):
        add_row(upstream, name=name)
    upstream.always(Answer(status=400))

    with pytest.raises(RequestRejected):
        ask()

    assert len(upstream.requests) == 2


def test_row_that_alone_refuses_a_good_request_needs_attention(upstream: Upstream) -> None:
    wrong = add_row(upstream, name="wrong", is_default=True)
    add_row(upstream, name="right")
    upstream.always(Answer(data=GOOD))
    upstream.always(Answer(status=404), key="sk-wrong-0123456789")

    ask()

    assert ProviderHealth.objects.get(config=wrong).needs_attention


def test_environment_key_answers_when_no_row_does(upstream: Upstream, settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-environment-0123456789"
    settings.OPENAI_BASE_URL = upstream.base_url("openai")
    add_row(upstream, is_active=False)
    upstream.always(Answer(data=GOOD))

    assert ask().provider == "OpenAI (environment)"
    assert upstream.requests[0].key == "sk-environment-0123456789"
    assert UsageLog.objects.get().provider_config is None


def test_environment_keys_stand_in_the_order_gemini_openai_anthropic(upstream: Upstream, settings: Any) -> None:
    for protocol in PROTOCOLS:
        setattr(settings, f"{protocol.upper()}_API_KEY", f"sk-env-{protocol}-0123456789")
        setattr(settings, f"{protocol.upper()}_BASE_URL", upstream.base_url(protocol))
    upstream.always(Answer(status=401))

    with pytest.raises(NoProviderAvailable):
        ask()

    assert [exchange.protocol for exchange in upstream.requests] == ["gemini", "openai", "anthropic"]


def test_environment_key_that_has_just_failed_as_a_row_is_not_asked_again(upstream: Upstream, settings: Any) -> None:
    config = add_row(upstream)
    settings.OPENAI_API_KEY = config.api_key.reveal()
    settings.OPENAI_BASE_URL = upstream.base_url("openai")
    upstream.always(Answer(status=401))

    with pytest.raises(NoProviderAvailable):
        ask()

    assert len(upstream.requests) == 1


@pytest.mark.parametrize("is_allowed", [True, False], ids=["nobody listens", "not a public address"])
def test_what_was_never_sent_counts_nothing(upstream: Upstream, settings: Any, is_allowed: bool) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS += ["127.0.0.1:9"] * is_allowed
    add_row(upstream, name="gone", is_default=True, base_url="http://127.0.0.1:9/v1")
    add_row(upstream, name="well")
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=7, output=3)))

    ask()

    failed = UsageLog.objects.filter(status="error")
    assert failed.values_list("total_tokens", "usage_source").distinct().get() == (0, "provider")
    assert UsageLog.objects.get(status="success").total_tokens == 10


def test_use_env_provider_passes_all_rows_over(upstream: Upstream, settings: Any) -> None:
    add_row(upstream, is_default=True)
    settings.USE_ENV_PROVIDER = True
    settings.ANTHROPIC_API_KEY = "sk-env-0123456789"
    settings.ANTHROPIC_BASE_URL = upstream.base_url("anthropic")
    upstream.always(Answer(data=GOOD))

    assert ask().provider_type == "anthropic"


def test_offline_row_answers_last_of_all(upstream: Upstream, offline_provider: ProviderConfig) -> None:
    offline_provider.priority = 1
    offline_provider.save()
    add_row(upstream, priority=500)
    upstream.always(Answer(status=503))

    generation = ask()

    assert generation.is_offline
    assert generation.data == Word(word="by-the-rules")
    assert generation.cost_cents == 0


def test_nothing_configured_says_what_to_do() -> None:
    with pytest.raises(NoProviderAvailable, match="administrator can add one"):
        ask()


def test_slow_provider_ends_at_the_rows_timeout(upstream: Upstream) -> None:
    add_row(upstream, name="slow", timeout_seconds=1, is_default=True)
    add_row(upstream, name="quick")
    upstream.always(Answer(data=GOOD))
    upstream.always(Answer(data=GOOD, drip=0.5), key="sk-slow-0123456789")

    assert ask().provider == "quick"


def test_total_time_bounds_all_attempts(upstream: Upstream) -> None:
    for name in ("one", "two", "three"):
        add_row(upstream, name=name)
    upstream.always(Answer(data=GOOD, delay=30))

    with pytest.raises(ProvidersBusy) as caught:
        ask(total_seconds=2.5)

    assert caught.value.retry_after


def test_picture_goes_only_to_a_row_that_takes_pictures(upstream: Upstream) -> None:
    from providers.adapters.base import Attachment

    add_row(upstream, name="blind", is_default=True, takes_images=False)
    add_row(upstream, name="seeing")
    upstream.always(Answer(data=GOOD))

    picture = Attachment("image/png", b"\x89PNG\r\n\x1a\n")

    assert ask(attachments=(picture,)).provider == "seeing"


def test_control_characters_of_a_model_stay_outside(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.always(Answer(data={"word": "kari\x00bu\x1b"}))

    assert ask().data == Word(word="karibu")


def test_key_is_in_no_log_row_and_no_error(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.always(Answer(status=401))

    with pytest.raises(NoProviderAvailable) as caught:
        ask()

    shown = str(caught.value) + "".join(str(row) for row in UsageLog.objects.values())
    assert "sk-openai-0123456789" not in shown


@pytest.mark.django_db(transaction=True)
def test_one_request_costs_few_queries(
    owner: User, django_assert_max_num_queries: Any, offline_provider: ProviderConfig
) -> None:
    """The version; the row before; its end. BEGIN and COMMIT around the latter two count as well."""
    ask(owner)
    with django_assert_max_num_queries(7):
        ask(owner)


def test_admin_page_of_the_log_opens(staff_client: Client, offline_provider: ProviderConfig) -> None:
    ask()
    assert staff_client.get("/admin/providers/usagelog/").status_code == 200

"""Cooldown, breaker and attention, shared through the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from providers import health
from providers.exceptions import AuthenticationFailed, NoProviderAvailable, RateLimited, TransientFailure
from providers.models import ProviderConfig, ProviderHealth
from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db

START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def config(db: None) -> ProviderConfig:
    return ProviderConfig.objects.create(provider_type="openai", api_key="sk-0123456789ab")


def state(config: ProviderConfig) -> ProviderHealth:
    return ProviderHealth.objects.get(config=config)


def cooldown(config: ProviderConfig) -> float:
    until = state(config).cooldown_until
    assert until
    return (until - datetime.now(UTC)).total_seconds()


@pytest.mark.parametrize(("retry_after", "seconds"), [(None, 30), (0, 5), (2, 5), (12.4, 12), (120, 120), (9_999, 300)])
def test_retry_after_is_clamped(config: ProviderConfig, retry_after: float | None, seconds: int) -> None:
    with time_machine.travel(START, tick=False):
        health.note_failure(config.pk, RateLimited("slow down", retry_after=retry_after))
        assert cooldown(config) == seconds


def test_repeated_rate_limits_double_up_to_an_hour(config: ProviderConfig) -> None:
    with time_machine.travel(START, tick=False) as clock:
        seen = []
        for _ in range(9):
            health.note_failure(config.pk, RateLimited("slow down"))
            seen.append(cooldown(config))
            clock.shift(seen[-1] + 1)
    assert seen == [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]


def test_many_refused_at_once_double_only_once(config: ProviderConfig) -> None:
    with time_machine.travel(START, tick=False):
        for _ in range(20):
            health.note_failure(config.pk, RateLimited("slow down"))
        assert cooldown(config) == 30


def test_success_ends_the_cooldown_and_its_doubling(config: ProviderConfig) -> None:
    health.note_failure(config.pk, RateLimited("slow down"))
    health.note_success(config.pk, latency_ms=100)
    row = state(config)
    assert (row.cooldown_until, row.cooldown_seconds) == (None, 0)


def test_breaker_opens_when_more_than_half_of_five_fail(config: ProviderConfig) -> None:
    with time_machine.travel(START, tick=False):
        for _ in range(2):
            health.note_success(config.pk, latency_ms=10)
        for _ in range(2):
            health.note_failure(config.pk, TransientFailure("503"))
        assert state(config).cooldown_until is None
        health.note_failure(config.pk, TransientFailure("503"))
        assert cooldown(config) == 30


def test_failures_far_apart_do_not_open_the_breaker(config: ProviderConfig) -> None:
    with time_machine.travel(START, tick=False) as clock:
        for _ in range(10):
            health.note_failure(config.pk, TransientFailure("503"))
            clock.shift(61)
        assert state(config).cooldown_until is None


def test_failed_probe_doubles_the_break_up_to_five_minutes(config: ProviderConfig) -> None:
    with time_machine.travel(START, tick=False) as clock:
        for _ in range(5):
            health.note_failure(config.pk, TransientFailure("503"))
        seen = [cooldown(config)]
        for _ in range(5):
            clock.shift(seen[-1] + 1)
            health.note_failure(config.pk, TransientFailure("503"), is_probe=True)
            seen.append(cooldown(config))
    assert seen == [30, 60, 120, 240, 300, 300]


def test_only_one_probe_is_admitted(config: ProviderConfig) -> None:
    for _ in range(5):
        health.note_failure(config.pk, TransientFailure("503"))
    until = state(config).cooldown_until
    assert until
    claims = [health.claim_probe(config.pk, cooldown_until=until, seconds=30) for _ in range(5)]
    assert claims == [True, False, False, False, False]


def test_first_reason_for_attention_stays(config: ProviderConfig) -> None:
    for message in ("The key is refused.", "The key is refused, still."):
        health.note_failure(config.pk, AuthenticationFailed(message))
    assert state(config).reason == "The key is refused."


def test_average_latency_moves_with_each_answer(config: ProviderConfig) -> None:
    for latency in (100, 200):
        health.note_success(config.pk, latency_ms=latency)
    assert state(config).latency_ewma_ms == 120


def test_rate_limited_provider_rests_and_returns(upstream: Upstream) -> None:
    add_row(upstream, name="tired", is_default=True)
    add_row(upstream, name="fresh")
    upstream.always(Answer(data=GOOD))
    upstream.answers(Answer(status=429, retry_after="20"), key="sk-tired-0123456789")
    with time_machine.travel(START) as clock:
        assert ask().provider == "fresh"
        assert ask().provider == "fresh"
        assert len([e for e in upstream.requests if e.key == "sk-tired-0123456789"]) == 1
        clock.shift(timedelta(seconds=21))
        assert ask().provider == "tired"


def test_dead_provider_is_left_alone_then_probed_once(upstream: Upstream) -> None:
    add_row(upstream, name="dead", is_default=True)
    add_row(upstream, name="alive")
    upstream.always(Answer(data=GOOD))
    upstream.always(Answer(status=503), key="sk-dead-0123456789")

    def calls() -> int:
        return len([exchange for exchange in upstream.requests if exchange.key == "sk-dead-0123456789"])

    with time_machine.travel(START) as clock:
        for _ in range(6):
            assert ask().provider == "alive"
        opened_after = calls()
        assert opened_after <= 6
        for _ in range(5):
            ask()
        assert calls() == opened_after
        clock.shift(timedelta(seconds=40))
        upstream.always(Answer(data=GOOD), key="sk-dead-0123456789")
        assert ask().provider == "dead"
        assert ask().provider == "dead"


def test_revoked_key_needs_attention_until_its_key_changes(upstream: Upstream) -> None:
    config = add_row(upstream, name="revoked", is_default=True)
    add_row(upstream, name="good")
    upstream.always(Answer(data=GOOD))
    upstream.always(Answer(status=401), key="sk-revoked-0123456789")
    ask()
    ask()
    assert len([e for e in upstream.requests if e.key == "sk-revoked-0123456789"]) == 1

    config.api_key = "sk-renewed-0123456789"
    config.save()
    health.clear(config.pk)
    assert ask().provider == "revoked"


def test_last_one_left_is_asked_although_it_needs_attention(upstream: Upstream) -> None:
    add_row(upstream)
    upstream.always(Answer(status=401))
    for _ in range(2):
        with pytest.raises(NoProviderAvailable):
            ask()
    assert len(upstream.requests) == 2

"""Cooldowns, circuit breaker and "needs attention", kept in the database and shared by all processes.

Everything is one narrow UPDATE, so that concurrent processes neither wait for nor overwrite each other.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Case, F, IntegerField, Value, When
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone

from providers.exceptions import AttemptError, ErrorClass
from providers.models import ProviderHealth

SHORTEST_COOLDOWN = 5
LONGEST_RETRY_AFTER = 300
USUAL_COOLDOWN = 30
LONGEST_COOLDOWN = 3_600
WINDOW = timedelta(seconds=60)
FEWEST_CALLS = 5
SHORTEST_BREAK = 30
LONGEST_BREAK = 300
EWMA_WEIGHT = 0.2
NEEDS_ATTENTION = frozenset({ErrorClass.AUTHENTICATION, ErrorClass.BILLING})


def note_success(config_id: UUID, *, latency_ms: int) -> None:
    """The row answers: cooldown and breaker are over, the average latency moves."""
    average = Cast(F("latency_ewma_ms") * (1 - EWMA_WEIGHT) + latency_ms * EWMA_WEIGHT, IntegerField())
    changed = ProviderHealth.objects.filter(pk=config_id).update(
        latency_ewma_ms=Coalesce(average, Value(latency_ms)),
        cooldown_until=None,
        cooldown_seconds=0,
        breaker_seconds=0,
        **_counted(failures=0),
    )
    if not changed:
        first = ProviderHealth(
            config_id=config_id, latency_ewma_ms=latency_ms, window_started_at=timezone.now(), window_calls=1
        )
        _create(first)


def note_failure(config_id: UUID, error: AttemptError, *, is_probe: bool = False) -> None:
    """Draws the consequence for the row that the error table asks for; a failed probe breaks for longer."""
    if error.error_class in NEEDS_ATTENTION:
        note_attention(config_id, error.message)
    elif error.error_class == ErrorClass.RATE_LIMITED:
        _cool_down(config_id, error.retry_after)
    elif error.error_class == ErrorClass.TRANSIENT:
        _count_failure(config_id, is_probe=is_probe)


def note_attention(config_id: UUID, reason: str) -> None:
    """Takes the row out of the order until a test passes, its key changes or an admin clears it.

    The admins are told once, by the next tick.
    """
    _create(ProviderHealth(config_id=config_id))
    ProviderHealth.objects.filter(pk=config_id, needs_attention=False).update(
        needs_attention=True, is_attention_told=False, reason=reason[:300]
    )


def clear(config_id: UUID) -> None:
    """Forgets every ailment; the last test's result and the average latency stay."""
    ProviderHealth.objects.filter(pk=config_id).update(
        needs_attention=False,
        is_attention_told=False,
        reason="",
        cooldown_until=None,
        cooldown_seconds=0,
        breaker_seconds=0,
        window_started_at=None,
        window_calls=0,
        window_failures=0,
    )


def note_test(config_id: UUID, *, is_ok: bool, message: str, latency_ms: int | None) -> None:
    """Stores the result of a credentials test; a passed one clears the row's ailments."""
    _create(ProviderHealth(config_id=config_id))
    ProviderHealth.objects.filter(pk=config_id).update(
        last_test_at=timezone.now(),
        last_test_ok=is_ok,
        last_test_message=message[:300],
        last_test_latency_ms=latency_ms,
    )
    if is_ok:
        clear(config_id)


def claim_probe(config_id: UUID, *, cooldown_until: datetime, seconds: float) -> bool:
    """Whether this caller may be the one that tries a broken row again. The claim lasts ``seconds``."""
    return bool(
        ProviderHealth.objects.filter(pk=config_id, cooldown_until=cooldown_until).update(
            cooldown_until=timezone.now() + timedelta(seconds=seconds)
        )
    )


def _cool_down(config_id: UUID, retry_after: float | None) -> None:
    asked = USUAL_COOLDOWN if retry_after is None else min(max(retry_after, SHORTEST_COOLDOWN), LONGEST_RETRY_AFTER)
    _create(ProviderHealth(config_id=config_id))
    before = ProviderHealth.objects.values_list("cooldown_seconds", flat=True).get(pk=config_id)
    seconds = max(round(asked), min(before * 2, LONGEST_COOLDOWN))
    until = timezone.now() + timedelta(seconds=seconds)
    # Of many requests refused at the same moment only the first doubles the cooldown.
    ProviderHealth.objects.filter(pk=config_id, cooldown_seconds=before).exclude(
        cooldown_until__gt=timezone.now(), cooldown_seconds__gt=0
    ).update(cooldown_seconds=seconds, cooldown_until=until, reason="asked to slow down")


def _count_failure(config_id: UUID, *, is_probe: bool) -> None:
    _create(ProviderHealth(config_id=config_id))
    ProviderHealth.objects.filter(pk=config_id).update(**_counted(failures=1))
    now = timezone.now()
    row = ProviderHealth.objects.get(pk=config_id)
    is_broken = row.window_calls >= FEWEST_CALLS and row.window_failures * 2 > row.window_calls
    is_newly_broken = is_broken and not row.breaker_seconds  # calls that were under way when it broke change nothing
    if not (is_newly_broken or (is_probe and row.breaker_seconds)):
        return
    seconds = min(row.breaker_seconds * 2, LONGEST_BREAK) or SHORTEST_BREAK
    ProviderHealth.objects.filter(pk=config_id, breaker_seconds=row.breaker_seconds).update(
        breaker_seconds=seconds,
        cooldown_until=now + timedelta(seconds=seconds),
        reason="too many failures",
        window_started_at=None,
        window_calls=0,
        window_failures=0,
    )


def _counted(*, failures: int) -> dict[str, Case]:
    """One more call in the current window; a window that is over begins anew."""
    now = timezone.now()
    is_running = When(window_started_at__gt=now - WINDOW, then=F("window_calls") + 1)
    return {
        "window_calls": Case(is_running, default=Value(1)),
        "window_failures": Case(
            When(window_started_at__gt=now - WINDOW, then=F("window_failures") + failures), default=Value(failures)
        ),
        "window_started_at": Case(
            When(window_started_at__gt=now - WINDOW, then=F("window_started_at")), default=Value(now)
        ),
    }


def _create(health: ProviderHealth) -> None:
    ProviderHealth.objects.bulk_create([health], ignore_conflicts=True)

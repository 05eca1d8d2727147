"""Limits that concurrent requests cannot overshoot.

Each limit in force is one row per window (UTC minutes, days and months). A claim is one conditional UPDATE,
``used + reserved + amount <= limit``; all claims of an attempt succeed or none does. Rows are always taken in the same
order, so that two attempts cannot block each other. A row that comes into being begins with what the log already
knows of its window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, Decimal
from typing import Any
from uuid import UUID

from django.db.models import Case, F, Q, QuerySet, Sum, Value, When
from django.utils import timezone

from aditus.accounts.models import User
from providers.models import Allowance, ProviderConfig, Reservation, UsageLog
from providers.registry import PROVIDER_TYPES
from providers.selection import Limits, Target

MICRO = 1_000_000
_SCOPE_ORDER = {Allowance.Scope.USER: 0, Allowance.Scope.OVERALL: 1, Allowance.Scope.PROVIDER: 2}
_SCOPE_RANK = Case(*(When(scope=scope, then=Value(rank)) for scope, rank in _SCOPE_ORDER.items()))
_OFFLINE_TYPES = [kind.key for kind in PROVIDER_TYPES.values() if kind.is_offline]

Scope, Unit, Window = Allowance.Scope, Allowance.Unit, Allowance.Window


@dataclass(frozen=True, slots=True)
class Claim:
    """An amount of one limit in the window that began at ``starts_at``; cost in millionths of a cent."""

    scope: Allowance.Scope
    subject: str
    unit: Allowance.Unit
    window: Allowance.Window
    starts_at: datetime
    limit: int
    amount: int

    @property
    def key(self) -> dict[str, Any]:
        return {
            "scope": self.scope,
            "subject": self.subject,
            "unit": self.unit,
            "window": self.window,
            "starts_at": self.starts_at,
        }

    @property
    def resets_at(self) -> datetime:
        return window_end(self.window, self.starts_at)


class LimitReached(Exception):
    """One claim did not fit. Nothing was taken, if the caller rolls its transaction back."""

    def __init__(self, claim: Claim) -> None:
        super().__init__(f"{claim.unit} per {claim.window} of {claim.scope}")
        self.claim = claim


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an attempt may use at most. ``cents`` is None when the price is unknown."""

    tokens: int
    cents: Decimal | None


def user_claims(user: User, estimate: Estimate, now: datetime) -> list[Claim]:
    """The limits of the user's plan or the user's own: generations and tokens a day, cost a month."""
    cost = user.limit("max_cost_per_month")
    return [
        *_claims(Scope.USER, str(user.pk), Unit.GENERATIONS, Window.DAY, user.limit("max_generations_per_day"), 1, now),
        *_claims(
            Scope.USER, str(user.pk), Unit.TOKENS, Window.DAY, user.limit("max_tokens_per_day"), estimate.tokens, now
        ),
        *_claims(Scope.USER, str(user.pk), Unit.COST, Window.MONTH, micro(cost), micro(estimate.cents) or 0, now),
    ]


def provider_claims(target: Target, overall: Limits, estimate: Estimate, now: datetime) -> list[Claim]:
    """The limits of one row, and the overall budget that it draws on as well."""
    cost = micro(estimate.cents) or 0
    claims = [
        *_claims(Scope.OVERALL, "", Unit.COST, Window.DAY, micro(overall.cost_per_day), cost, now),
        *_claims(Scope.OVERALL, "", Unit.COST, Window.MONTH, micro(overall.cost_per_month), cost, now),
    ]
    if target.config_id is None:
        return claims
    limits, subject = target.limits, str(target.config_id)
    return [
        *claims,
        *_claims(Scope.PROVIDER, subject, Unit.REQUESTS, Window.MINUTE, limits.requests_per_minute, 1, now),
        *_claims(Scope.PROVIDER, subject, Unit.TOKENS, Window.DAY, limits.tokens_per_day, estimate.tokens, now),
        *_claims(Scope.PROVIDER, subject, Unit.COST, Window.DAY, micro(limits.cost_per_day), cost, now),
        *_claims(Scope.PROVIDER, subject, Unit.COST, Window.MONTH, micro(limits.cost_per_month), cost, now),
    ]


def _claims(
    scope: Allowance.Scope,
    subject: str,
    unit: Allowance.Unit,
    window: Allowance.Window,
    limit: int | None,
    amount: int,
    now: datetime,
) -> list[Claim]:
    if limit is None:
        return []
    return [Claim(scope, subject, unit, window, window_start(window, now), limit, amount)]


def reserve(claims: Iterable[Claim]) -> None:
    """Takes all claims; call inside a transaction. Raises ``LimitReached`` for the first that does not fit."""
    for claim in sorted(claims, key=_order):
        if not _take(claim):
            _ensure_row(claim)
            if not _take(claim):
                raise LimitReached(claim)


def _order(claim: Claim) -> tuple[int, str, str, str]:
    return _SCOPE_ORDER[claim.scope], claim.subject, claim.unit, claim.window


def _take(claim: Claim) -> bool:
    fits = Allowance.objects.filter(**claim.key, used__lte=claim.limit - claim.amount - F("reserved"))
    return bool(fits.update(reserved=F("reserved") + claim.amount))


def _ensure_row(claim: Claim) -> None:
    if not Allowance.objects.filter(**claim.key).exists():
        row = Allowance(
            **claim.key, used=used_by_log(claim.scope, claim.subject, claim.unit, claim.window, claim.starts_at)
        )
        Allowance.objects.bulk_create([row], ignore_conflicts=True)


def settle(claims: Iterable[Claim], *, used: dict[Allowance.Unit, int], is_released: bool = True) -> None:
    """Books what was really used, and gives the reservation back unless the claim is held on.

    Call in the transaction that settles the log row, so that counters and log never differ.
    """
    for claim in sorted(claims, key=_order):
        spent, released = used.get(claim.unit, 0), claim.amount if is_released else 0
        if spent or released:
            Allowance.objects.filter(**claim.key).update(used=F("used") + spent, reserved=F("reserved") - released)


def used_by_log(
    scope: Allowance.Scope | str,
    subject: str,
    unit: Allowance.Unit | str,
    window: Allowance.Window | str,
    starts_at: datetime,
) -> int:
    """What the usage log says of one window. Attempts still running are not in it, nor are generations not closed."""
    rows = _log_of(scope, subject, window, starts_at).exclude(status=UsageLog.Status.STARTED)
    if unit == Unit.TOKENS:
        return int(rows.aggregate(total=Sum("total_tokens"))["total"] or 0)
    if unit == Unit.COST:
        return _micro_sum(rows.aggregate(total=Sum("estimated_cost_cents"))["total"])
    if unit == Unit.REQUESTS:
        return rows.count()
    answered = rows.filter(status=UsageLog.Status.SUCCESS).exclude(provider_type__in=_OFFLINE_TYPES)
    answered = answered.exclude(request_id__in=Reservation.objects.values("request_id"))  # closing will count these
    return answered.values("request_id").distinct().count()


def _log_of(
    scope: Allowance.Scope | str, subject: str, window: Allowance.Window | str, starts_at: datetime
) -> QuerySet[UsageLog]:
    rows = UsageLog.objects.filter(created_at__gte=starts_at, created_at__lt=window_end(window, starts_at))
    if scope == Scope.USER:
        return rows.filter(user_id=UUID(subject))
    return rows.filter(provider_config_id=UUID(subject)) if scope == Scope.PROVIDER else rows


def held_by_log(allowance: Allowance) -> int:
    """What running attempts and generations hold of one row."""
    if allowance.scope == Scope.USER:
        return sum(
            amount
            for claims in Reservation.objects.filter(user_id=allowance.subject).values_list("claims", flat=True)
            for unit, window, starts_at, amount in claims
            if (unit, window) == (allowance.unit, allowance.window)
            and datetime.fromisoformat(starts_at) == allowance.starts_at
        )
    running = _log_of(allowance.scope, allowance.subject, allowance.window, allowance.starts_at).filter(
        status=UsageLog.Status.STARTED
    )
    if allowance.unit == Unit.TOKENS:
        return int(running.aggregate(total=Sum("reserved_tokens"))["total"] or 0)
    if allowance.unit == Unit.COST:
        return _micro_sum(running.aggregate(total=Sum("reserved_cost_cents"))["total"])
    return running.count()


def reconcile(subjects: Q) -> None:
    """Sets the rows that ``subjects`` selects to what the log says; exact, because settling writes both at once.

    Call inside a transaction: it locks each row before it counts, in the order in which attempts take them.
    """
    in_order = (_SCOPE_RANK, "subject", "unit", "window", "starts_at")
    for allowance in Allowance.objects.filter(subjects).order_by(*in_order).select_for_update():
        allowance.used = used_by_log(
            allowance.scope, allowance.subject, allowance.unit, allowance.window, allowance.starts_at
        )
        allowance.reserved = held_by_log(allowance)
        allowance.save(update_fields=["used", "reserved"])


def limit_reached(config: ProviderConfig) -> str:
    """Which limit of a provider leaves nothing now, in words; "" when none does."""
    now = timezone.now()
    limits = (
        (Unit.REQUESTS, Window.MINUTE, config.max_requests_per_minute),
        (Unit.TOKENS, Window.DAY, config.max_tokens_per_day),
        (Unit.COST, Window.DAY, micro(config.max_cost_per_day)),
        (Unit.COST, Window.MONTH, micro(config.max_cost_per_month)),
    )
    for unit, window, limit in limits:
        if limit is None:
            continue
        rows = Allowance.objects.filter(scope=Scope.PROVIDER, subject=str(config.pk), unit=unit, window=window)
        if rows.filter(starts_at=window_start(window, now), used__gte=limit - F("reserved")).exists():
            return f"{unit} per {window}"
    return ""


def as_json(claims: Sequence[Claim]) -> list[list[Any]]:
    """The form in which a ``Reservation`` keeps its claims."""
    return [[claim.unit, claim.window, claim.starts_at.isoformat(), claim.amount] for claim in claims]


def micro(cents: Decimal | None) -> int | None:
    """Millionths of a cent, rounded up; None stays None."""
    return None if cents is None else int((cents * MICRO).to_integral_value(rounding=ROUND_CEILING))


def _micro_sum(cents: Decimal | None) -> int:
    """Millionths of a cent in a sum of the log, to the nearest: SQLite adds in floating point and is off by a hair."""
    return 0 if cents is None else int((cents * MICRO).to_integral_value())


def window_start(window: Allowance.Window | str, now: datetime) -> datetime:
    now = now.astimezone(UTC).replace(second=0, microsecond=0)
    if window == Window.MINUTE:
        return now
    midnight = now.replace(hour=0, minute=0)
    return midnight if window == Window.DAY else midnight.replace(day=1)


def window_end(window: Allowance.Window | str, starts_at: datetime) -> datetime:
    if window == Window.MINUTE:
        return starts_at + timedelta(minutes=1)
    if window == Window.DAY:
        return starts_at + timedelta(days=1)
    return (starts_at.replace(day=28) + timedelta(days=4)).replace(day=1)


def seconds_until(moment: datetime) -> int:
    return max(1, round((moment - timezone.now()).total_seconds()))

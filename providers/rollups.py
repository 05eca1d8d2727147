"""Keeps the daily sums of the usage log, and deletes old log rows once they are summed.

Whatever stands in ``UsageRollup`` for a day covers exactly the log rows of that day before ``UsageDay.covered_until``;
the rest is read from the log itself (see ``reports``). So figures are exact whether or not this has run lately.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Case, Count, FloatField, IntegerField, Min, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Cast, Ceil, Ln, TruncDate

from providers.models import UsageDay, UsageLog, UsageRollup
from providers.percentiles import LOG_STEP, histogram_of, to_bytes

SETTLING = timedelta(minutes=5)
REFRESH = timedelta(minutes=15)
SECOND_LOOK = timedelta(hours=6)
CHECKS_PER_RUN = 5
DELETE_BATCH = 5_000

DIMENSIONS = ("provider_config_id", "provider_type", "model_name", "plan", "task", "status")
MEASURES = (
    "requests",
    "generations",
    "input_tokens",
    "output_tokens",
    "cached_tokens",
    "reasoning_tokens",
    "total_tokens",
    "cost_cents",
    "unknown_price",
)

# What failed without using a token cost nothing, whatever the price.
UNKNOWN_PRICE = (
    Q(estimated_cost_cents=None) & ~Q(status=UsageLog.Status.STARTED) & ~Q(status=UsageLog.Status.ERROR, total_tokens=0)
)
_BUCKET = Case(
    When(latency_ms__gt=1, then=Cast(Ceil(Ln(Cast("latency_ms", FloatField())) / LOG_STEP), IntegerField())),
    When(latency_ms__lte=1, then=Value(0)),
    output_field=IntegerField(),
)
_TOKENS = ("input_tokens", "output_tokens", "cached_tokens", "reasoning_tokens", "total_tokens")
_LOG_SUMS: dict[str, Any] = {
    "sum_requests": Count("*"),
    "sum_generations": Count("pk", filter=Q(attempt=1)),
    **{f"sum_{name}": Sum(name) for name in _TOKENS},
    "sum_cost_cents": Sum("estimated_cost_cents"),
    "sum_unknown_price": Count("pk", filter=UNKNOWN_PRICE),
}
_SUM_NAMES = tuple(f"sum_{name}" for name in MEASURES)


def sums_of_log(rows: QuerySet[UsageLog], *, by: tuple[str, ...]) -> QuerySet[Any, tuple[Any, ...]]:
    """The log summed by ``by`` (``day``, DIMENSIONS, ``latency_bucket``): tuples of those, then of MEASURES."""
    keyed = rows.order_by().annotate(day=TruncDate("created_at", tzinfo=UTC), latency_bucket=_BUCKET)
    summed: QuerySet[Any, tuple[Any, ...]] = keyed.values(*by).annotate(**_LOG_SUMS).values_list(*by, *_SUM_NAMES)
    return summed


def sums_of_rollups(rows: QuerySet[UsageRollup], *, by: tuple[str, ...]) -> QuerySet[Any, tuple[Any, ...]]:
    """The same columns as ``sums_of_log``, from the daily sums."""
    sums = {f"sum_{name}": Sum(name) for name in MEASURES}
    keyed = rows.order_by().values(*by)
    summed: QuerySet[Any, tuple[Any, ...]] = keyed.annotate(**sums).values_list(*by, *_SUM_NAMES)
    return summed


def day_start(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=UTC)


def day_end(day: date) -> datetime:
    return day_start(day + timedelta(days=1))


def utc_day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()


def roll_up(now: datetime) -> list[date]:
    """Brings the daily sums up to date; returns the days that were summed anew.

    Each day is replaced as a whole, under its own row lock: run twice, or at once in two processes, it changes
    nothing. Rows of the last five minutes, and from the oldest unfinished row on, stay with the log.
    """
    first = UsageLog.objects.aggregate(first=Min("created_at"))["first"]
    if first is None:
        return []
    marks = UsageDay.objects.in_bulk()
    days = _days(utc_day(first), utc_day(now))
    rolled = [day for day in days if _is_due(day, marks.get(day), now) and _roll_day(day, now)]
    return rolled + _check_some(now)


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _is_due(day: date, mark: UsageDay | None, now: datetime) -> bool:
    """A day under way is summed every quarter of an hour, soon after its end, and once more hours later."""
    covered = mark.covered_until if mark else day_start(day)
    if mark and mark.is_pruned:
        return False
    if mark and covered >= day_end(day):
        return mark.rolled_at < day_end(day) + SECOND_LOOK <= now
    settled = now - SETTLING
    return settled >= day_end(day) or settled - covered >= REFRESH


def _roll_day(day: date, now: datetime, *, is_forced: bool = False) -> bool:
    """Replaces the day's sums. False when another process has just done it, or when nothing can be added yet."""
    with transaction.atomic():
        mark = _lock_day(day, now)
        if mark.is_pruned or not (is_forced or _is_due(day, mark, now)):
            return False
        until = _settled_until(day, now)
        if until <= mark.covered_until < day_end(day) and not is_forced:
            return False
        UsageRollup.objects.filter(day=day).delete()
        rows = UsageLog.objects.filter(created_at__gte=day_start(day), created_at__lt=until)
        _insert_sums(day, rows)
        mark.log_rows = rows.count()
        mark.covered_until, mark.rolled_at, mark.checked_at = until, now, now
        mark.save()
    return True


def _lock_day(day: date, now: datetime) -> UsageDay:
    start = day_start(day)
    UsageDay.objects.get_or_create(day=day, defaults={"covered_until": start, "rolled_at": start, "checked_at": now})
    return UsageDay.objects.select_for_update().get(day=day)


def _settled_until(day: date, now: datetime) -> datetime:
    """Before this moment no row of the day is still running, and none can be on its way into the table."""
    running = UsageLog.objects.filter(
        status=UsageLog.Status.STARTED, created_at__gte=day_start(day), created_at__lt=day_end(day)
    )
    oldest = running.aggregate(oldest=Min("created_at"))["oldest"]
    settled = max(now - SETTLING, day_start(day))
    return min(day_end(day), settled, oldest or settled)


def _insert_sums(day: date, rows: QuerySet[UsageLog]) -> None:
    """One roll-up per combination of DIMENSIONS, with a histogram of its latencies."""
    rollups: dict[tuple[Any, ...], UsageRollup] = {}
    histograms: dict[tuple[Any, ...], dict[int, int]] = {}
    for row in sums_of_log(rows, by=(*DIMENSIONS, "latency_bucket")):
        key, bucket, measures = row[: len(DIMENSIONS)], row[len(DIMENSIONS)], row[len(DIMENSIONS) + 1 :]
        sums = dict(zip(MEASURES, measures, strict=True))
        if key not in rollups:
            rollups[key] = UsageRollup(day=day, **dict(zip(DIMENSIONS, key, strict=True)), **sums)
        else:
            _add_sums(rollups[key], sums)
        if bucket is not None:
            histograms.setdefault(key, {})[bucket] = sums["requests"]
    for key, counts in histograms.items():
        rollups[key].latencies = to_bytes(histogram_of(counts))
    UsageRollup.objects.bulk_create(rollups.values(), batch_size=500)


def _add_sums(rollup: UsageRollup, sums: dict[str, Any]) -> None:
    for name, value in sums.items():
        if value is not None:
            setattr(rollup, name, (getattr(rollup, name) or 0) + value)


def _check_some(now: datetime) -> list[date]:
    """Counts the log of the days not looked at for longest; rows that came late make a day be summed anew."""
    corrected = []
    oldest = UsageDay.objects.filter(is_pruned=False, checked_at__lt=now).order_by("checked_at", "day")
    for mark in oldest[:CHECKS_PER_RUN]:
        if _count_covered(mark) == mark.log_rows:
            UsageDay.objects.filter(pk=mark.pk).update(checked_at=now)
        elif _roll_day(mark.day, now, is_forced=True):
            corrected.append(mark.day)
    return corrected


def _count_covered(mark: UsageDay) -> int:
    return UsageLog.objects.filter(created_at__gte=day_start(mark.day), created_at__lt=mark.covered_until).count()


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many log rows went, and how many old ones stayed because their day cannot be summed to its end yet."""

    deleted: int
    kept: int


def prune_log(*, now: datetime, days: int, is_dry_run: bool = False) -> Pruned:
    """Deletes log rows of UTC days that ended more than ``days`` days ago; their sums stay. Resumable.

    Rows of this UTC month always stay: monthly budgets are counted from them (see ``allowances``). A dry run changes
    nothing and counts what would go.
    """
    today = utc_day(now)
    before = min(today - timedelta(days=days), today.replace(day=1))
    old = UsageLog.objects.filter(created_at__lt=day_start(before))
    first = old.aggregate(first=Min("created_at"))["first"]
    if first is None:
        return Pruned(deleted=0, kept=0)
    if is_dry_run:
        running = old.filter(status=UsageLog.Status.STARTED)
        blocked = set(running.values_list(TruncDate("created_at", tzinfo=UTC), flat=True))
        kept = sum(_rows_of(day).count() for day in blocked)
        return Pruned(deleted=old.count() - kept, kept=kept)
    roll_up(now)
    deleted = sum(_prune_day(day, now) for day in _days(utc_day(first), before - timedelta(days=1)))
    return Pruned(deleted=deleted, kept=old.count())


def _prune_day(day: date, now: datetime) -> int:
    with transaction.atomic():
        mark = _lock_day(day, now)
        if not mark.is_pruned and _count_covered(mark) != mark.log_rows:
            _roll_day(day, now, is_forced=True)
            mark.refresh_from_db()
        if mark.covered_until < day_end(day):
            return 0
        UsageDay.objects.filter(pk=day).update(is_pruned=True)
    deleted = 0
    while batch := list(_rows_of(day).order_by().values_list("pk", flat=True)[:DELETE_BATCH]):
        deleted += UsageLog.objects.filter(pk__in=batch).delete()[0]
    return deleted


def _rows_of(day: date) -> QuerySet[UsageLog]:
    return UsageLog.objects.filter(created_at__gte=day_start(day), created_at__lt=day_end(day))

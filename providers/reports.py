"""What was asked, what failed, what it cost and how long it took: sums of the usage log by provider, model and so on.

Days are UTC days. Sums come from the daily roll-ups where a day is covered and from the log where it is not, so that
they are exact up to the last request. Percentiles are those of answered requests (of the chosen status, where one is
chosen), read from a histogram: see ``percentiles`` for their error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import Plan
from providers.models import ProviderConfig, Task, UsageDay, UsageLog, UsageRollup
from providers.percentiles import from_bytes, histogram_of, percentile
from providers.registry import PROVIDER_TYPES
from providers.rollups import day_end, day_start, sums_of_log, sums_of_rollups, utc_day

NO_CONFIG = "none"
READS = 5


class Window(models.TextChoices):
    """How many UTC days a report looks back, today included."""

    TODAY = "today", _("today")
    WEEK = "7", _("7 days")
    MONTH = "30", _("30 days")
    QUARTER = "90", _("90 days")

    @property
    def days(self) -> int:
        return 1 if self is Window.TODAY else int(self.value)

    def bounds(self, now: datetime) -> tuple[date, date]:
        """Its first and last day, both included."""
        last = utc_day(now)
        return last - timedelta(days=self.days - 1), last


class GroupBy(models.TextChoices):
    """What makes one line of a report."""

    PROVIDER = "provider", _("provider")
    MODEL = "model", _("model")
    TASK = "task", _("task")
    PLAN = "plan", _("plan")
    DAY = "day", _("day")


_COLUMNS = {
    GroupBy.PROVIDER: ("provider_config_id", "provider_type"),
    GroupBy.MODEL: ("model_name",),
    GroupBy.TASK: ("task",),
    GroupBy.PLAN: ("plan",),
    GroupBy.DAY: (),
}


@dataclass(frozen=True, slots=True)
class UsageFilter:
    """Which rows count. Empty means all; ``provider`` is a configuration's id, or NO_CONFIG for rows without one."""

    provider: str = ""
    provider_type: str = ""
    task: str = ""
    status: str = ""
    plan: str = ""

    @property
    def is_valid(self) -> bool:
        """Whether ``provider`` can be a configuration at all."""
        try:
            self.condition()
        except ValueError:
            return False
        return True

    @property
    def timed_status(self) -> str:
        """Whose latencies count: a refusal after 50 ms would make a provider look fast."""
        return self.status or UsageLog.Status.SUCCESS.value

    def condition(self) -> Q:
        named = {"provider_type": self.provider_type, "task": self.task, "status": self.status, "plan": self.plan}
        condition = Q(**{name: value for name, value in named.items() if value})
        if self.provider == NO_CONFIG:
            return condition & Q(provider_config=None)
        return condition & Q(provider_config=UUID(self.provider)) if self.provider else condition


@dataclass(slots=True)
class Totals:
    """Sums. ``requests`` are attempts, retries included; ``generations`` what users asked for.

    ``known_cost_cents`` is None when no price is known; ``unknown_price`` counts the requests without one.
    ``latencies`` is a histogram of ``percentiles``.
    """

    requests: int = 0
    generations: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    total_tokens: int = 0
    known_cost_cents: Decimal | None = None
    unknown_price: int = 0
    successes: int = 0
    errors: int = 0
    running: int = 0
    cancelled: int = 0
    latencies: int = 0

    def add(self, status: str, measures: tuple[Any, ...]) -> None:
        """Adds one row of sums, whose columns are MEASURES."""
        requests = int(measures[0])
        self.requests += requests
        self.generations += int(measures[1])
        self.input_tokens += int(measures[2])
        self.output_tokens += int(measures[3])
        self.cached_tokens += int(measures[4])
        self.reasoning_tokens += int(measures[5])
        self.total_tokens += int(measures[6])
        if measures[7] is not None:
            self.known_cost_cents = (self.known_cost_cents or Decimal(0)) + measures[7]
        self.unknown_price += int(measures[8])
        self._count_status(status, requests)

    def _count_status(self, status: str, requests: int) -> None:
        if status == UsageLog.Status.SUCCESS:
            self.successes += requests
        elif status == UsageLog.Status.ERROR:
            self.errors += requests
        elif status == UsageLog.Status.STARTED:
            self.running += requests
        else:
            self.cancelled += requests

    @property
    def cost_cents(self) -> Decimal | None:
        """The sum of the known costs; None when there is no known one but at least one unknown."""
        if self.known_cost_cents is None and not self.unknown_price:
            return Decimal(0)
        return self.known_cost_cents

    @property
    def error_percent(self) -> float | None:
        """Of the requests that ended by themselves; None when none has."""
        ended = self.successes + self.errors
        return 100 * self.errors / ended if ended else None

    @property
    def p50_ms(self) -> int | None:
        return percentile(self.latencies, 50)

    @property
    def p95_ms(self) -> int | None:
        return percentile(self.latencies, 95)


@dataclass(frozen=True, slots=True)
class Line:
    """One group: its key (an id, a model, a task ...), what people call it, and its sums."""

    key: str
    label: str
    totals: Totals


@dataclass(frozen=True, slots=True)
class Report:
    """The groups, largest first (days: newest first), the days in order, and everything together."""

    window: Window
    group_by: GroupBy
    first_day: date
    last_day: date
    lines: list[Line]
    days: list[Line]
    total: Totals


def summarize_usage(*, now: datetime, window: Window, group_by: GroupBy, only: UsageFilter) -> Report:
    """The usage of the window's UTC days, grouped."""
    first, last = window.bounds(now)
    columns = _COLUMNS[group_by]
    read = _read(first, last, columns, only)
    groups: dict[tuple[Any, ...], Totals] = {}
    per_day = {first + timedelta(days=number): Totals() for number in range(window.days)}
    total = Totals()
    for day, key, status, measures in read.sums:
        for totals in (total, per_day[day], groups.setdefault(key, Totals())):
            totals.add(status, measures)
    for day, key, histogram in read.latencies:
        for totals in (total, per_day[day], groups[key]):
            totals.latencies += histogram
    days = [Line(day.isoformat(), day.isoformat(), totals) for day, totals in per_day.items()]
    lines = days[::-1] if group_by is GroupBy.DAY else _lines(group_by, groups)
    return Report(window, group_by, first, last, lines, days, total)


@dataclass(frozen=True, slots=True)
class _Read:
    """Rows of sums: day, group, status and MEASURES; and of histograms: day, group, latencies."""

    sums: list[tuple[date, tuple[Any, ...], str, tuple[Any, ...]]] = field(default_factory=list)
    latencies: list[tuple[date, tuple[Any, ...], int]] = field(default_factory=list)


def _read(first: date, last: date, columns: tuple[str, ...], only: UsageFilter) -> _Read:
    """Roll-ups of what is covered and the log of what is not; anew should a roll-up come in between."""
    read = _Read()
    for _attempt in range(READS):
        marks = _marks(first, last)
        read = _Read()
        _read_rollups(read, first, last, columns, only)
        _read_log(read, _uncovered(first, last, marks), columns, only)
        if _marks(first, last) == marks:
            break
    return read


def _read_rollups(read: _Read, first: date, last: date, columns: tuple[str, ...], only: UsageFilter) -> None:
    rollups = UsageRollup.objects.filter(only.condition(), day__gte=first, day__lte=last)
    width = len(columns) + 1
    for row in sums_of_rollups(rollups, by=("day", *columns, "status")):
        read.sums.append((row[0], row[1:width], row[width], row[width + 1 :]))
    timed = rollups.filter(status=only.timed_status)
    for row in timed.values_list("day", *columns, "latencies"):
        read.latencies.append((row[0], row[1:width], from_bytes(row[width])))


def _read_log(read: _Read, uncovered: Q, columns: tuple[str, ...], only: UsageFilter) -> None:
    log = UsageLog.objects.filter(only.condition() & uncovered)
    width = len(columns) + 1
    for row in sums_of_log(log, by=("day", *columns, "status", "latency_bucket")):
        day, key, status, bucket, measures = row[0], row[1:width], row[width], row[width + 1], row[width + 2 :]
        read.sums.append((day, key, status, measures))
        if bucket is not None and status == only.timed_status:
            read.latencies.append((day, key, histogram_of({bucket: measures[0]})))


def _marks(first: date, last: date) -> dict[date, tuple[datetime, datetime]]:
    marks = UsageDay.objects.filter(day__gte=first, day__lte=last)
    return {day: (covered, rolled) for day, covered, rolled in marks.values_list("day", "covered_until", "rolled_at")}


def _uncovered(first: date, last: date, marks: dict[date, tuple[datetime, datetime]]) -> Q:
    """The stretches of the log that no roll-up covers; neighbours are one."""
    stretches: list[tuple[datetime, datetime]] = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        begins, ends = marks[day][0] if day in marks else day_start(day), day_end(day)
        if stretches and stretches[-1][1] == begins:
            stretches[-1] = (stretches[-1][0], ends)
        elif begins < ends:
            stretches.append((begins, ends))
    conditions = [Q(created_at__gte=begins, created_at__lt=ends) for begins, ends in stretches]
    return reduce(or_, conditions, Q(pk__in=[]))


def _lines(group_by: GroupBy, groups: dict[tuple[Any, ...], Totals]) -> list[Line]:
    name = _namer(group_by, groups)
    lines = [Line(*name(key), totals) for key, totals in groups.items()]
    return sorted(lines, key=lambda line: (-line.totals.requests, line.label))


def _namer(group_by: GroupBy, keys: Iterable[tuple[Any, ...]]) -> Callable[[tuple[Any, ...]], tuple[str, str]]:
    """A function from a group's columns to its key and label."""
    if group_by is GroupBy.PROVIDER:
        names = dict(ProviderConfig.objects.filter(pk__in=[key[0] for key in keys]).values_list("pk", "name"))
        return lambda key: _provider_name(names, *key)
    if group_by is GroupBy.TASK:
        labels = dict(Task.choices)
        return lambda key: (key[0], str(labels.get(key[0], key[0])))
    if group_by is GroupBy.PLAN:
        plans = dict(Plan.objects.values_list("code", "name"))
        return lambda key: (key[0], plans.get(key[0], key[0]) or gettext("no plan"))
    return lambda key: (key[0], key[0] or gettext("no model"))


def _provider_name(names: dict[UUID, str], config_id: UUID | None, provider_type: str) -> tuple[str, str]:
    """Rows without a configuration came from an environment key, or their configuration is deleted."""
    if config_id is not None:
        return str(config_id), names.get(config_id, str(config_id))
    kind = PROVIDER_TYPES.get(provider_type)
    label = str(kind.label) if kind else provider_type
    return f"{NO_CONFIG}:{provider_type}", gettext("%(type)s (environment key or deleted)") % {"type": label}

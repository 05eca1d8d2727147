"""Sums of the usage log: exact, by UTC day, the same from the log and from the roll-ups."""

from __future__ import annotations

import random
import threading
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection

from providers import rollups
from providers.models import ProviderConfig, Task, UsageDay, UsageLog, UsageRollup
from providers.percentiles import LARGEST_ERROR, bucket_of, counts_of, from_bytes, histogram_of, percentile, to_bytes
from providers.reports import NO_CONFIG, GroupBy, Report, UsageFilter, Window, summarize_usage
from providers.rollups import roll_up
from providers.tests.usage_rows import add_providers, add_usage, seed_usage

NOW = datetime(2026, 5, 20, 14, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db
Status = UsageLog.Status
ALL = UsageFilter()


def report(
    group_by: GroupBy = GroupBy.DAY,
    window: Window = Window.WEEK,
    now: datetime = NOW,
    only: UsageFilter = ALL,
) -> Report:
    return summarize_usage(now=now, window=window, group_by=group_by, only=only)


def seed_fortnight(rows: int = 400) -> list[ProviderConfig]:
    configs = add_providers()
    seed_usage(rows=rows - 1, first=NOW - timedelta(days=13), last=NOW)
    add_usage(NOW - timedelta(days=13))
    return configs


def test_requests_errors_tokens_and_cost_are_summed() -> None:
    add_usage(NOW)
    add_usage(NOW, status=Status.ERROR, attempt=1, output_tokens=0, total_tokens=100)
    add_usage(NOW, status=Status.CANCELLED, attempt=2)
    add_usage(NOW, status=Status.STARTED, total_tokens=0, estimated_cost_cents=None, latency_ms=None)
    total = report().total
    assert (total.requests, total.generations) == (4, 3)
    assert (total.successes, total.errors, total.cancelled, total.running) == (1, 1, 1, 1)
    assert (total.total_tokens, total.cost_cents, total.unknown_price) == (340, Decimal("1.5"), 0)
    assert total.error_percent == 50


def test_unknown_price_is_not_zero() -> None:
    add_usage(NOW, estimated_cost_cents=None)
    total = report().total
    assert (total.cost_cents, total.unknown_price) == (None, 1)
    add_usage(NOW, estimated_cost_cents=Decimal("0.25"))
    total = report().total
    assert (total.cost_cents, total.unknown_price) == (Decimal("0.25"), 1)


def test_failure_that_used_nothing_has_no_unknown_price() -> None:
    add_usage(NOW, status=Status.ERROR, estimated_cost_cents=None, total_tokens=0)
    assert (report().total.cost_cents, report().total.unknown_price) == (Decimal(0), 0)


def test_days_are_utc_days() -> None:
    add_usage(datetime(2026, 5, 19, 23, 59, 59, tzinfo=UTC))
    add_usage(datetime(2026, 5, 20, 0, 0, 0, tzinfo=UTC))
    counts = {line.key: line.totals.requests for line in report().lines}
    assert (counts["2026-05-19"], counts["2026-05-20"]) == (1, 1)


@pytest.mark.parametrize(("window", "days"), [("today", 1), ("7", 7), ("30", 30), ("90", 90)])
def test_window_includes_today_and_nothing_older(window: str, days: int) -> None:
    start = rollups.day_start(NOW.date() - timedelta(days=days - 1))
    add_usage(start)
    add_usage(start - timedelta(microseconds=1))
    result = report(window=Window(window))
    assert (result.total.requests, len(result.days)) == (1, days)


def test_groups_are_named_for_people_and_the_largest_comes_first(offline_provider: ProviderConfig) -> None:
    for _ in range(2):
        add_usage(NOW, provider_config=offline_provider, provider_type="offline", task=Task.COVER_LETTER, plan="")
    add_usage(NOW, provider_type="gemini", model_name="gemini-small")
    labels = {group: [line.label for line in report(group).lines] for group in GroupBy if group is not GroupBy.DAY}
    assert labels[GroupBy.PROVIDER] == ["Offline", "Google Gemini (environment key or deleted)"]
    assert labels[GroupBy.MODEL] == ["gpt-small", "gemini-small"]
    assert labels[GroupBy.TASK] == ["Cover letter", "Reading an advert"]
    assert labels[GroupBy.PLAN] == ["no plan", "Free"]


def test_filters_narrow_everything(offline_provider: ProviderConfig) -> None:
    add_usage(NOW, provider_config=offline_provider)
    add_usage(NOW, task=Task.CV_DRAFT)
    add_usage(NOW, status=Status.ERROR)
    for only in (
        UsageFilter(provider=str(offline_provider.pk)),
        UsageFilter(task=Task.CV_DRAFT.value),
        UsageFilter(status=Status.ERROR.value),
        UsageFilter(provider=NO_CONFIG, task=Task.EXTRACTION.value, status=Status.ERROR.value),
    ):
        assert report(only=only).total.requests == 1, only


def test_latency_is_that_of_answers_unless_a_status_is_chosen() -> None:
    add_usage(NOW, latency_ms=4_000)
    add_usage(NOW, status=Status.ERROR, latency_ms=30)
    assert report().total.p50_ms == pytest.approx(4_000, rel=LARGEST_ERROR)
    assert report(only=UsageFilter(status=Status.ERROR.value)).total.p50_ms == pytest.approx(
        30, rel=LARGEST_ERROR, abs=0.5
    )


def test_percentiles_stay_within_the_documented_error() -> None:
    draw = random.Random(7)
    latencies = [max(1, round(draw.lognormvariate(7, 1.2))) for _ in range(5_000)]
    counts: dict[int, int] = {}
    for latency in latencies:
        counts[bucket_of(latency)] = counts.get(bucket_of(latency), 0) + 1
    for percent in (1, 50, 95, 99):
        exact = sorted(latencies)[-(-len(latencies) * percent // 100) - 1]
        assert percentile(histogram_of(counts), percent) == pytest.approx(exact, rel=LARGEST_ERROR, abs=0.5)
    assert percentile(0, 50) is None


def test_histograms_add_up_and_survive_storage() -> None:
    one, other = {0: 3, 7: 2_000_000_000, 140: 1}, {7: 2_000_000_000, 8: 5}
    together = histogram_of(one) + histogram_of(other)
    assert counts_of(from_bytes(to_bytes(together))) == {0: 3, 7: 4_000_000_000, 8: 5, 140: 1}
    assert from_bytes(to_bytes(0)) == 0


@pytest.mark.parametrize("milliseconds", [0, 1, 2, 3, 7, 10, 99, 1_000, 8_765, 180_000])
def test_database_and_python_count_a_latency_in_the_same_step(milliseconds: int) -> None:
    add_usage(NOW, latency_ms=milliseconds)
    assert list(counts_of(report().total.latencies)) == [bucket_of(milliseconds)]


@pytest.mark.parametrize("group_by", list(GroupBy))
def test_roll_ups_change_no_figure(group_by: GroupBy) -> None:
    seed_fortnight()
    add_usage(NOW, estimated_cost_cents=None)
    filters = (
        UsageFilter(),
        UsageFilter(status="error"),
        UsageFilter(task="cv_draft"),
        UsageFilter(provider=NO_CONFIG),
    )
    before = [report(group_by, Window.MONTH, only=only) for only in filters]
    assert before[0].total.requests == 401

    assert len(roll_up(NOW)) == 14
    assert UsageRollup.objects.exists()
    after = [report(group_by, Window.MONTH, only=only) for only in filters]
    for one, other in zip(before, after, strict=True):
        assert _comparable(one) == _comparable(other)


def _comparable(result: Report) -> object:
    """SQLite sums decimals as floats: cents agree to the sixth place."""
    for line in (*result.lines, *result.days):
        if line.totals.known_cost_cents is not None:
            line.totals.known_cost_cents = round(line.totals.known_cost_cents, 5)
    result.total.known_cost_cents = round(result.total.known_cost_cents or Decimal(0), 5)
    return (result.lines, result.days, result.total)


def test_requests_after_a_roll_up_count_at_once() -> None:
    add_usage(NOW - timedelta(hours=2))
    roll_up(NOW)
    add_usage(NOW)
    assert report(window=Window.TODAY).total.requests == 2


def test_roll_up_twice_changes_nothing() -> None:
    seed_fortnight()
    roll_up(NOW)
    before = list(UsageRollup.objects.order_by("pk").values())
    assert roll_up(NOW) == []
    assert list(UsageRollup.objects.order_by("pk").values()) == before


def test_running_request_keeps_its_day_open_until_it_is_settled() -> None:
    yesterday = NOW - timedelta(days=1)
    add_usage(yesterday)
    running = add_usage(yesterday, status=Status.STARTED, latency_ms=None, total_tokens=0)
    add_usage(yesterday + timedelta(minutes=1))
    roll_up(NOW)
    assert UsageDay.objects.get(day=yesterday.date()).covered_until <= running.created_at

    UsageLog.objects.filter(pk=running.pk).update(status=Status.SUCCESS, total_tokens=7)
    assert (report().total.running, report().total.total_tokens) == (0, 247)
    roll_up(NOW)
    assert UsageDay.objects.get(day=yesterday.date()).covered_until == rollups.day_end(yesterday.date())
    assert (report().total.successes, report().total.total_tokens) == (3, 247)


def test_day_is_looked_at_again_hours_after_its_end() -> None:
    row = add_usage(NOW - timedelta(days=1))
    midnight = rollups.day_start(NOW.date())
    roll_up(midnight + timedelta(minutes=10))
    UsageLog.objects.filter(pk=row.pk).update(total_tokens=5_000)
    roll_up(midnight + timedelta(hours=7))
    assert report().total.total_tokens == 5_000


def test_rows_that_come_late_are_found() -> None:
    add_usage(NOW - timedelta(days=3))
    roll_up(NOW)
    add_usage(NOW - timedelta(days=2))
    assert report().total.requests == 1
    assert roll_up(NOW + timedelta(minutes=1)) == [(NOW - timedelta(days=2)).date()]
    assert report().total.requests == 2


def test_history_older_than_the_first_known_day_is_found() -> None:
    add_usage(NOW)
    roll_up(NOW)
    add_usage(NOW - timedelta(days=5))
    assert report().total.requests == 2
    roll_up(NOW)
    assert report().total.requests == 2


def test_deleted_provider_keeps_its_usage_in_the_report(offline_provider: ProviderConfig) -> None:
    add_usage(NOW - timedelta(days=1), provider_config=offline_provider, provider_type="offline")
    roll_up(NOW)
    add_usage(NOW, provider_config=offline_provider, provider_type="offline")
    offline_provider.delete()
    [line] = report(GroupBy.PROVIDER).lines
    assert (line.totals.requests, line.key) == (2, "none:offline")


@pytest.mark.django_db(transaction=True)
def test_roll_ups_at_once_count_each_row_once() -> None:
    seed_fortnight(rows=200)

    def run() -> None:
        roll_up(NOW)
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(UsageRollup.objects.values_list("requests", flat=True)) + _uncovered_rows() == 200
    assert report(window=Window.MONTH).total.requests == 200


def _uncovered_rows() -> int:
    today = UsageDay.objects.get(day=NOW.date())
    return UsageLog.objects.filter(created_at__gte=today.covered_until).count()


@pytest.mark.django_db(transaction=True)
def test_report_read_while_days_are_rolled_up_is_exact() -> None:
    midnight = rollups.day_start(NOW.date())
    rows = 240
    add_providers()
    seed_usage(rows=rows, first=midnight, last=NOW - timedelta(hours=1))

    def roll_on() -> None:
        for step in range(1, 20):
            roll_up(midnight + step * timedelta(minutes=40))
            time.sleep(0.05)
        connection.close()

    thread = threading.Thread(target=roll_on)
    thread.start()
    seen = set()
    while thread.is_alive():
        seen.add(report(window=Window.TODAY).total.requests)
    thread.join()
    assert seen == {rows}
    assert UsageDay.objects.get().covered_until > midnight + timedelta(hours=12)

"""``provider_status`` and ``prune_usage``."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone

from providers import health, rollups
from providers.models import ProviderConfig, UsageDay, UsageLog
from providers.reports import GroupBy, UsageFilter, Window, summarize_usage
from providers.rollups import Pruned, prune_log, roll_up, utc_day
from providers.tests.usage_rows import add_providers, add_usage, seed_usage

pytestmark = pytest.mark.django_db
SECOND_OF_MAY = datetime(2026, 5, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def in_may() -> Iterator[None]:
    """Early in a month: all but two days of the past may go."""
    with time_machine.travel(SECOND_OF_MAY, tick=False):
        yield


def run(*arguments: str, **options: Any) -> str:
    output = io.StringIO()
    call_command(*arguments, stdout=output, **options)
    return output.getvalue()


def figures_of(window: Window = Window.QUARTER) -> object:
    report = summarize_usage(now=timezone.now(), window=window, group_by=GroupBy.PROVIDER, only=UsageFilter())
    for line in (*report.lines, *report.days):
        line.totals.known_cost_cents = round(line.totals.known_cost_cents or Decimal(0), 5)
    return (report.lines, report.days, report.total.requests, report.total.latencies)


def test_status_of_nothing_says_what_to_do() -> None:
    assert "add_initial_provider" in run("provider_status")
    assert json.loads(run("provider_status", "--json")) == []


def test_status_shows_each_provider_and_what_it_did_today(offline_provider: ProviderConfig) -> None:
    broken = ProviderConfig.objects.create(
        name="Main", provider_type="openai", model_name="gpt-small", api_key="sk-never-shown-0042", is_default=True
    )
    health.note_attention(broken.pk, "The key was refused.")
    add_usage(timezone.now(), provider_config=broken, estimated_cost_cents=None)
    add_usage(timezone.now(), provider_config=broken, status=UsageLog.Status.ERROR)
    add_usage(timezone.now(), provider_type="gemini")
    add_usage(timezone.now() - timedelta(days=1), provider_config=offline_provider)

    text = run("provider_status")
    assert "sk-never-shown" not in text
    assert "0042" not in text
    heads, main, offline, environment = text.splitlines()
    assert heads.split()[:5] == ["NAME", "TYPE", "MODEL", "DEFAULT", "ACTIVE"]
    assert "needs_attention: The key was refused." in main
    assert main.endswith("US$ 0.0050 + 1 request of unknown price")
    assert offline.split()[0] == "Offline"
    assert offline.endswith("US$ 0.00")
    assert environment.startswith("Google Gemini (environment key or deleted)")


def test_status_as_json(offline_provider: ProviderConfig) -> None:
    add_usage(timezone.now(), provider_config=offline_provider, estimated_cost_cents=None)
    [row] = json.loads(run("provider_status", "--json"))
    assert (row["id"], row["type"], row["is_active"], row["health"]) == (
        str(offline_provider.pk),
        "offline",
        True,
        "ok",
    )
    assert (row["requests_today"], row["errors_today"], row["tokens_today"]) == (1, 0, 120)
    assert (row["cost_cents_today"], row["unknown_price_requests_today"]) == (None, 1)


@pytest.mark.usefixtures("in_may")
def test_prune_deletes_old_rows_and_changes_no_figure() -> None:
    add_providers()
    seed_usage(rows=300, first=timezone.now() - timedelta(days=60), last=timezone.now())
    before = figures_of()
    old = UsageLog.objects.filter(created_at__lt=_midnight(days=30)).count()
    assert old

    assert f"Would delete {old} usage rows" in run("prune_usage", "--days", "30", "--dry-run")
    assert UsageLog.objects.count() == 300
    assert not UsageDay.objects.exists()
    assert f"Deleted {old} usage rows" in run("prune_usage", "--days", "30")
    assert not UsageLog.objects.filter(created_at__lt=_midnight(days=30)).exists()
    assert figures_of() == before
    assert "Deleted 0 usage rows" in run("prune_usage", "--days", "30")
    roll_up(timezone.now() + timedelta(hours=8))
    assert figures_of() == before


def _midnight(*, days: int) -> Any:
    return rollups.day_start(utc_day(timezone.now()) - timedelta(days=days))


@pytest.mark.usefixtures("in_may")
def test_prune_keeps_whole_days() -> None:
    kept, gone = add_usage(_midnight(days=10)), add_usage(_midnight(days=10) - timedelta(microseconds=1))
    run("prune_usage", "--days", "10")
    assert UsageLog.objects.filter(pk=kept.pk).exists()
    assert not UsageLog.objects.filter(pk=gone.pk).exists()


@pytest.mark.usefixtures("in_may")
def test_prune_keeps_a_day_whose_request_is_still_running() -> None:
    moment = timezone.now() - timedelta(days=20)
    add_usage(moment, status=UsageLog.Status.STARTED)
    add_usage(moment)
    add_usage(moment - timedelta(days=1))
    assert "Kept 2 old rows" in run("prune_usage", "--days", "7", "--dry-run")
    text = run("prune_usage", "--days", "7")
    assert "Deleted 1 usage rows" in text
    assert "Kept 2 old rows" in text
    assert UsageLog.objects.count() == 2


@pytest.mark.usefixtures("in_may")
def test_prune_counts_rows_that_came_after_their_day_was_summed() -> None:
    moment = timezone.now() - timedelta(days=20)
    add_usage(moment)
    roll_up(timezone.now())
    add_usage(moment)
    run("prune_usage", "--days", "7")
    report = summarize_usage(now=timezone.now(), window=Window.MONTH, group_by=GroupBy.DAY, only=UsageFilter())
    assert report.total.requests == 2


@pytest.mark.usefixtures("in_may")
def test_interrupted_prune_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    now = timezone.now()
    for _ in range(5):
        add_usage(now - timedelta(days=20))
    roll_up(now)
    UsageDay.objects.filter(day=utc_day(now - timedelta(days=20))).update(is_pruned=True)
    UsageLog.objects.filter(pk=UsageLog.objects.values_list("pk", flat=True)[0]).delete()
    before = figures_of()
    monkeypatch.setattr(rollups, "DELETE_BATCH", 2)
    assert prune_log(now=now, days=7) == Pruned(deleted=4, kept=0)
    assert figures_of() == before


def test_prune_leaves_the_month_that_budgets_count() -> None:
    with time_machine.travel(datetime(2026, 5, 20, 12, 0, tzinfo=UTC), tick=False):
        kept = add_usage(datetime(2026, 5, 1, tzinfo=UTC))
        add_usage(datetime(2026, 4, 30, 23, 59, tzinfo=UTC))
        run("prune_usage", "--days", "7")
        assert list(UsageLog.objects.all()) == [kept]


@pytest.mark.parametrize("days", ["0", "-3"])
def test_prune_refuses_to_delete_the_days_under_way(days: str) -> None:
    with pytest.raises(CommandError, match="1 or more"):
        run("prune_usage", f"--days={days}")

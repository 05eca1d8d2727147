"""Limits are exact across server processes, and stay so when processes are killed."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest
from django.utils import timezone

from aditus.accounts.models import PersonalLimits, User
from conftest import PASSWORD
from providers.allowances import window_end
from providers.models import Allowance, ProviderConfig, Reservation, SpendingLimit, UsageLog
from providers.sweeper import sweep
from providers.tests.asking import GOOD, add_row
from providers.tests.slow.callers import LOST, Answered, ask_many, ask_until, processes, statuses, token_of, warm_up
from providers.tests.slow.sites import Site, scaled
from providers.tests.upstream import Answer, Exchange, Upstream

pytestmark = pytest.mark.slow

Report = Callable[[str], None]
ENOUGH = 10**9


def assert_counters_are_the_sum_of_the_log() -> None:
    """Adds the log up on its own, without the code that is tested."""
    log = list(UsageLog.objects.all())
    assert not [row for row in log if row.status == UsageLog.Status.STARTED]
    assert not Reservation.objects.exists()
    for allowance in Allowance.objects.all():
        end = window_end(allowance.window, allowance.starts_at)
        rows = [row for row in log if allowance.starts_at <= row.created_at < end and _is_of(row, allowance)]
        assert (str(allowance), allowance.used, allowance.reserved) == (str(allowance), _sum(rows, allowance.unit), 0)


def _is_of(row: UsageLog, allowance: Allowance) -> bool:
    if allowance.scope == "user":
        return str(row.user_id) == allowance.subject
    return allowance.scope == "overall" or str(row.provider_config_id) == allowance.subject


def _sum(rows: Iterable[UsageLog], unit: str) -> int:
    if unit == "tokens":
        return sum(row.total_tokens for row in rows)
    if unit == "cost":
        return sum(int((row.estimated_cost_cents or Decimal(0)) * 1_000_000) for row in rows)
    if unit == "requests":
        return len(list(rows))
    return len({row.request_id for row in rows if row.status == UsageLog.Status.SUCCESS})


def test_of_two_hundred_at_once_exactly_fifty_pass(
    site: Site, upstream: Upstream, premium: User, report: Report
) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD, delay=0.5))
    PersonalLimits.objects.create(user=premium, max_generations_per_day=50)
    site.start()
    answers = ask_many(site, token_of(site, premium.email, PASSWORD), count=200, at_once=200)
    took = max(answer.received for answer in answers) - min(answer.sent for answer in answers)
    report(f"{dict(statuses(answers))} from {len(processes(answers))} processes in {took:.1f} s")
    assert statuses(answers) == {200: 50, 429: 150}
    assert len(processes(answers)) > 1  # of four: which of them take connections is up to the kernel
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in answers if answer.status == 429)
    assert len(upstream.requests) == 50
    assert_counters_are_the_sum_of_the_log()


def test_full_provider_passes_exactly_the_rest_on(
    site: Site, upstream: Upstream, premium: User, report: Report
) -> None:
    full = add_row(upstream, name="full", is_default=True, max_requests_per_minute=50)
    add_row(upstream, "anthropic", name="roomy")
    upstream.always(Answer(data=GOOD, delay=0.2))
    site.start()
    token = token_of(site, premium.email, PASSWORD)
    while timezone.now().second > 20:  # the minute of the limit must not end meanwhile
        time.sleep(0.5)
    answers = ask_many(site, token, count=200, at_once=200)
    taken = [exchange for exchange in upstream.requests if exchange.key == full.api_key.reveal()]
    report(f"{dict(statuses(answers))}; the full provider was asked {len(taken)} times of 200")
    assert statuses(answers) == {200: 200}
    assert len(taken) == 50
    assert_counters_are_the_sum_of_the_log()


@pytest.fixture
def limited(premium: User) -> User:
    PersonalLimits.objects.create(
        user=premium, max_generations_per_day=ENOUGH, max_tokens_per_day=ENOUGH, max_cost_per_month=Decimal(ENOUGH)
    )
    SpendingLimit.objects.create(max_cost_per_day=Decimal(ENOUGH), max_cost_per_month=Decimal(ENOUGH))
    return premium


def add_limited_row(upstream: Upstream, name: str, *, is_default: bool = False) -> ProviderConfig:
    return add_row(
        upstream,
        name=name,
        input_cents_per_million=Decimal("12.5"),
        output_cents_per_million=Decimal("50.25"),
        max_tokens_per_day=ENOUGH,
        max_requests_per_minute=ENOUGH,
        max_cost_per_day=Decimal(ENOUGH),
        max_cost_per_month=Decimal(ENOUGH),
        is_default=is_default,
    )


def fail_sometimes(upstream: Upstream, row: ProviderConfig, share: float) -> None:
    chance = random.Random(7)

    def script(_: Exchange) -> Answer:
        return Answer(status=503) if chance.random() < share else Answer(data=GOOD)

    upstream.always(script, key=row.api_key.reveal())


def kill_now_and_then(site: Site, kills: int) -> None:
    """Ends one server process after another, each at a moment of its own, with all that it has under way."""
    chance = random.Random(11)
    for _ in range(kills):
        time.sleep(chance.uniform(3, 5))
        while len(site.worker_pids()) < site.workers:
            time.sleep(0.05)
        site.kill([chance.choice(site.worker_pids())])


def test_killed_processes_leave_exact_counters(site: Site, upstream: Upstream, limited: User, report: Report) -> None:
    upstream.always(Answer(data=GOOD, delay=0.05))
    fail_sometimes(upstream, add_limited_row(upstream, "flaky", is_default=True), 0.4)
    add_limited_row(upstream, "steady")
    site.start()
    token = token_of(site, limited.email, PASSWORD)
    answers = warm_up(site, token)
    is_over = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask_until, site, token, at_once=16, is_over=is_over)
        kill_now_and_then(site, scaled(12, least=2))
        is_over.set()
        answers += asking.result()
    answers += _ask_and_kill_all(site, upstream, token)
    site.stop()

    cut_off = UsageLog.objects.filter(status=UsageLog.Status.STARTED).count()
    swept = sweep(older_than=0)

    seen = statuses(answers)
    assert seen[LOST] > 0
    assert set(seen) == {200, LOST}
    assert swept == cut_off > 0
    assert_counters_are_the_sum_of_the_log()
    charged = Allowance.objects.get(scope="user", unit="generations").used
    failed_over = sum(1 for answer in answers if answer.is_answered and answer.body["attempts"] > 1)
    report(f"{dict(seen)}, {cut_off} attempts cut off and swept, {failed_over} failed over, {charged} charged")
    assert failed_over > 0
    assert seen[200] <= charged <= seen[200] + seen[LOST]


def _ask_and_kill_all(site: Site, upstream: Upstream, token: str) -> list[Answered]:
    """All processes die while every one of 40 requests waits for its provider."""
    while len(site.worker_pids()) < site.workers:
        time.sleep(0.05)
    upstream.reset()
    upstream.always(Answer(data=GOOD))
    answers = warm_up(site, token)
    upstream.reset()
    upstream.always(Answer(data=GOOD, delay=10))
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask_many, site, token, count=40, at_once=40)
        while len(upstream.requests) < 40 and not asking.done():
            time.sleep(0.05)
        site.kill(site.worker_pids())
        cut_off = asking.result()
    assert statuses(cut_off) == {LOST: 40}
    return answers + cut_off

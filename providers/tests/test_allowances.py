"""Limits hold under concurrency, charge the user once, and open again with the next window."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from aditus.accounts.models import PersonalLimits, Plan, User
from providers import ledger
from providers.adapters.base import Reply, Usage
from providers.allowances import Window, held_by_log, reconcile, used_by_log, window_end, window_start
from providers.exceptions import AllowanceExceeded, NoProviderAvailable
from providers.models import Allowance, ProviderConfig, Reservation, SpendingLimit, Task, UsageLog
from providers.orchestrator import _select
from providers.selection import Limits, Need
from providers.sweeper import STALE_SECONDS, forget_old_windows, sweep
from providers.tests.asking import GOOD, add_row, ask, word_request
from providers.tests.upstream import Answer, Tokens, Upstream

pytestmark = pytest.mark.django_db

Unit, Scope = Allowance.Unit, Allowance.Scope


def with_limits(user: User, **limits: Any) -> User:
    PersonalLimits.objects.update_or_create(user=user, defaults=limits)
    return User.objects.get(pk=user.pk)


def used(unit: Allowance.Unit, scope: Allowance.Scope = Scope.USER) -> tuple[int, int]:
    row = Allowance.objects.get(unit=unit, scope=scope)
    return row.used, row.reserved


def test_answer_costs_one_generation(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    ask(owner)
    assert used(Unit.GENERATIONS) == (1, 0)
    assert not Reservation.objects.exists()


def test_failover_charges_the_user_once(upstream: Upstream, owner: User) -> None:
    add_row(upstream, name="dead", is_default=True)
    add_row(upstream, name="alive")
    upstream.always(Answer(status=503), key="sk-dead-0123456789")
    upstream.always(Answer(data=GOOD), key="sk-alive-0123456789")
    ask(owner)
    assert UsageLog.objects.count() == 3
    assert used(Unit.GENERATIONS) == (1, 0)


def test_generation_limit_is_written_to_twice_only(upstream: Upstream, owner: User) -> None:
    """Taken before the call and settled after it; what an attempt does not change is left alone."""
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    ask(owner)
    with CaptureQueriesContext(connection) as queries:
        ask(owner)
    writes = [query for query in queries.captured_queries if query["sql"].startswith('UPDATE "ai_provider_allowances"')]
    assert len(writes) == 2
    assert used(Unit.GENERATIONS) == (2, 0)


def test_failure_of_all_costs_no_generation(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(status=401))
    with pytest.raises(NoProviderAvailable):
        ask(owner)
    assert used(Unit.GENERATIONS) == (0, 0)


def test_offline_answer_costs_nothing(upstream: Upstream, owner: User, offline_provider: ProviderConfig) -> None:
    ask(owner)
    assert not Allowance.objects.exists()
    add_row(upstream)
    upstream.always(Answer(status=503))
    assert ask(owner).is_offline
    assert used(Unit.GENERATIONS) == (0, 0)


def test_reached_limit_says_when_it_opens_again(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    owner = with_limits(owner, max_generations_per_day=2)
    ask(owner)
    ask(owner)
    with pytest.raises(AllowanceExceeded) as caught:
        ask(owner)
    assert caught.value.resets_at == window_end(Window.DAY, window_start(Window.DAY, timezone.now()))
    assert 0 < (caught.value.retry_after or 0) <= 86_400
    assert len(upstream.requests) == 2


def test_next_day_opens_the_limit(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    owner = with_limits(owner, max_generations_per_day=1)
    with time_machine.travel(datetime(2026, 11, 24, 23, 59, 30, tzinfo=UTC)) as clock:
        ask(owner)
        with pytest.raises(AllowanceExceeded):
            ask(owner)
        clock.shift(timedelta(minutes=1))
        ask(owner)


def test_users_token_limit_counts_what_was_really_used(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=300, output=100)))
    owner = with_limits(owner, max_tokens_per_day=500)
    ask(owner)
    assert used(Unit.TOKENS) == (400, 0)
    ask(owner)
    with pytest.raises(AllowanceExceeded):
        ask(owner)


def test_provider_over_its_tokens_gives_way_to_the_next(upstream: Upstream) -> None:
    add_row(upstream, name="small", is_default=True, max_tokens_per_day=150)
    add_row(upstream, name="large")
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=100, output=50)))
    assert [ask().provider for _ in range(3)] == ["small", "large", "large"]


def test_requests_per_minute_give_way_and_come_back(upstream: Upstream) -> None:
    add_row(upstream, name="slow", is_default=True, max_requests_per_minute=1)
    add_row(upstream, name="other")
    upstream.always(Answer(data=GOOD))
    with time_machine.travel(datetime(2026, 11, 24, 10, 0, 1, tzinfo=UTC)) as clock:
        assert [ask().provider for _ in range(2)] == ["slow", "other"]
        clock.shift(timedelta(minutes=1))
        assert ask().provider == "slow"


def test_provider_over_budget_gives_way_to_the_cheaper_one(upstream: Upstream) -> None:
    prices: dict[str, Any] = {"input_cents_per_million": 1_000, "output_cents_per_million": 1_000}
    add_row(upstream, name="dear", is_default=True, max_cost_per_day=Decimal("0.2"), **prices)
    add_row(upstream, name="cheap")
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=100, output=50)))
    assert [ask().provider for _ in range(2)] == ["dear", "cheap"]
    row = Allowance.objects.get(window=Window.DAY, scope=Scope.PROVIDER, unit=Unit.COST)
    assert (row.used, row.reserved) == (150_000, 0)


def test_sum_of_the_log_is_exact_where_the_database_adds_in_floating_point() -> None:
    now = timezone.now()
    row = {
        "provider_type": "openai",
        "task": Task.EXTRACTION,
        "estimated_cost_cents": Decimal("0.1"),
        "created_at": now,
    }
    for status in (UsageLog.Status.SUCCESS, UsageLog.Status.STARTED):
        rows = [UsageLog(request_id=uuid.uuid4(), status=status, reserved_cost_cents="0.1", **row) for _ in range(300)]
        UsageLog.objects.bulk_create(rows)
    month = Allowance(scope=Scope.OVERALL, unit=Unit.COST, window=Window.MONTH, starts_at=window_start("month", now))
    assert used_by_log(month.scope, "", month.unit, month.window, month.starts_at) == 30_000_000
    assert held_by_log(month) == 30_000_000


def test_unknown_price_is_passed_over_while_a_budget_is_in_force(upstream: Upstream) -> None:
    SpendingLimit.objects.create(max_cost_per_month=Decimal(100))
    add_row(upstream, name="unpriced", is_default=True)
    add_row(upstream, name="priced", input_cents_per_million=10, output_cents_per_million=10)
    upstream.always(Answer(data=GOOD))
    assert ask().provider == "priced"


def test_overall_budget_stops_every_paid_provider(upstream: Upstream, offline_provider: ProviderConfig) -> None:
    SpendingLimit.objects.create(max_cost_per_day=Decimal("0.000001"))
    add_row(upstream, input_cents_per_million=10, output_cents_per_million=10)
    assert ask().is_offline
    assert upstream.requests == []


def test_new_limit_knows_what_was_used_before_it(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    User.objects.update(plan="premium")
    for _ in range(3):
        ask(User.objects.get(pk=owner.pk))
    assert not Allowance.objects.exists()

    with pytest.raises(AllowanceExceeded):
        ask(with_limits(owner, max_generations_per_day=3))


def test_personal_limit_goes_before_the_plans(upstream: Upstream, owner: User) -> None:
    Plan.objects.filter(code="free").update(max_generations_per_day=0)
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    with pytest.raises(AllowanceExceeded):
        ask(User.objects.get(pk=owner.pk))
    ask(with_limits(owner, max_generations_per_day=1))


def test_refused_input_costs_nothing(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(finish="refusal"))
    with pytest.raises(Exception, match="declined"):
        ask(owner)
    assert used(Unit.GENERATIONS) == (0, 0)


def test_killed_process_is_put_in_order_by_the_sweeper(upstream: Upstream, owner: User) -> None:
    """What a kill leaves: a row without an end, a reservation without an owner, amounts held."""
    config = add_row(upstream, max_tokens_per_day=10_000, max_requests_per_minute=100)
    owner = with_limits(owner, max_tokens_per_day=10_000)
    upstream.always(Answer(data=GOOD))
    ask(owner)
    with time_machine.travel(timezone.now() - timedelta(seconds=STALE_SECONDS + 60)):
        _die_in_the_middle(upstream, owner)
    held = Allowance.objects.get(scope=Scope.PROVIDER, unit=Unit.TOKENS)
    assert held.reserved > 0

    assert sweep() == 1
    assert sweep() == 0

    assert not UsageLog.objects.filter(status=UsageLog.Status.STARTED).exists()
    assert not Reservation.objects.exists()
    for row in Allowance.objects.filter(starts_at=window_start(Window.DAY, timezone.now())):
        assert row.used == used_by_log(row.scope, row.subject, row.unit, row.window, row.starts_at)
        assert row.reserved == 0
    assert UsageLog.objects.filter(provider_config=config, usage_source="estimated").count() == 1


def test_sweep_between_answer_and_settlement_counts_the_answer_once(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    charge = ledger.Charge(uuid.uuid4(), owner)
    ledger.settle_success(_open_entry(charge), Reply("", Usage(input_tokens=3), "upstream-small"))
    reconcile(Q())
    ledger.close_charge(charge, is_answered=True)
    assert used(Unit.GENERATIONS) == (1, 0)


def _die_in_the_middle(upstream: Upstream, user: User) -> None:
    """Leaves exactly what a killed process leaves: everything opened, nothing settled."""
    _open_entry(ledger.Charge(uuid.uuid4(), user))


def _open_entry(charge: ledger.Charge) -> ledger.Entry:
    return ledger.open_entry(
        charge=charge,
        number=1,
        attempt=_select(Need())[0].attempts[0],
        task=Task.EXTRACTION,
        request=word_request(),
        overall=Limits(),
    )


def test_old_windows_are_forgotten() -> None:
    now = timezone.now()
    for window, age in (("minute", timedelta(hours=2)), ("day", timedelta(days=50)), ("day", timedelta(0))):
        Allowance.objects.create(
            scope="user", subject=str(age), unit="tokens", window=window, starts_at=window_start(window, now - age)
        )
    assert forget_old_windows() == 2


@pytest.mark.django_db(transaction=True)
def test_two_hundred_at_once_against_a_limit_of_fifty(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    owner = with_limits(owner, max_generations_per_day=50)

    def one(_: int) -> bool:
        try:
            ask(owner)
        except AllowanceExceeded:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(max_workers=32) as pool:
        passed = sum(pool.map(one, range(200)))

    assert passed == 50
    assert len(upstream.requests) == 50
    assert used(Unit.GENERATIONS) == (50, 0)

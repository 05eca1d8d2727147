"""What a person is told before and after an AI does something for them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
import time_machine

from aditus.accounts.models import PersonalLimits, Plan, User
from providers.models import Allowance, ProviderConfig, Route, RouteTarget, Task, UsageLog
from providers.quota import look_ahead
from providers.templatetags.costs import cents
from providers.tests.asking import add_row, ask
from providers.tests.upstream import Upstream

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_it_names_who_would_answer_at_what_price_and_what_is_left(upstream: Upstream, owner: User) -> None:
    add_row(upstream, input_cents_per_million=Decimal(100), output_cents_per_million=Decimal(400))
    with time_machine.travel(NOON):
        (outlook,) = look_ahead(owner, Task.COVER_LETTER)
    assert (outlook.provider, outlook.model, outlook.is_ai) == ("openai", "upstream-small", True)
    assert outlook.most_cents == Decimal("1.4")  # 4,000 in and 2,500 out
    (left,) = outlook.left
    assert (int(left.left), int(left.limit), left.resets_at) == (200, 200, datetime(2026, 11, 25, tzinfo=UTC))


def test_looking_ahead_spends_and_writes_nothing(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    look_ahead(owner, *Task)
    assert upstream.requests == []
    assert not UsageLog.objects.exists()
    assert not Allowance.objects.exists()


def test_an_unknown_price_is_unknown_and_not_nothing(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    assert look_ahead(owner, Task.CV_DRAFT)[0].most_cents is None


def test_what_is_left_follows_each_answer(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    ask(owner)
    ask(owner)
    assert look_ahead(owner, Task.CV_DRAFT)[0].left[0].left == 198


def test_a_limit_set_later_knows_what_was_used_before(upstream: Upstream, owner: User) -> None:
    Plan.objects.update(max_generations_per_day=None)
    owner = User.objects.get(pk=owner.pk)
    add_row(upstream)
    ask(owner)
    Plan.objects.update(max_generations_per_day=5)
    assert look_ahead(User.objects.get(pk=owner.pk), Task.CV_DRAFT)[0].left[0].left == 4


def test_used_up_is_said_and_not_for_the_offline_engine(
    upstream: Upstream, owner: User, offline_provider: ProviderConfig
) -> None:
    PersonalLimits.objects.create(user=owner, max_generations_per_day=0)
    owner = User.objects.get(pk=owner.pk)
    assert look_ahead(owner, Task.CV_DRAFT)[0].short_of is None
    add_row(upstream)
    (outlook,) = look_ahead(owner, Task.CV_DRAFT)
    assert outlook.short_of is not None
    assert not outlook.may_ask_ai


def test_too_few_tokens_for_this_task_are_too_few(upstream: Upstream, owner: User) -> None:
    PersonalLimits.objects.create(user=owner, max_tokens_per_day=7_000)
    owner = User.objects.get(pk=owner.pk)
    add_row(upstream)
    assert look_ahead(owner, Task.COVER_LETTER)[0].may_ask_ai
    assert look_ahead(owner, Task.CV_DRAFT)[0].short_of is not None


def test_a_budget_is_shown_in_cents(upstream: Upstream, owner: User) -> None:
    PersonalLimits.objects.create(user=owner, max_cost_per_month=Decimal("12.5"))
    owner = User.objects.get(pk=owner.pk)
    add_row(upstream, input_cents_per_million=Decimal(100), output_cents_per_million=Decimal(400))
    cost = look_ahead(owner, Task.COVER_LETTER)[0].left[1]
    assert (cost.limit, cost.left) == (Decimal("12.5"), Decimal("12.5"))


def test_tasks_of_one_answerer_stand_together_and_of_two_apart(upstream: Upstream, owner: User) -> None:
    add_row(upstream)
    other = add_row(upstream, name="For letters", is_default=False)
    assert [outlook.tasks for outlook in look_ahead(owner, Task.CV_DRAFT, Task.COVER_LETTER)] == [
        (Task.CV_DRAFT, Task.COVER_LETTER)
    ]
    route = Route.objects.create(task=Task.COVER_LETTER)
    RouteTarget.objects.create(route=route, provider=other)
    assert [outlook.provider for outlook in look_ahead(owner, Task.CV_DRAFT, Task.COVER_LETTER)] == [
        "openai",
        "For letters",
    ]


def test_nobody_is_nobody(owner: User) -> None:
    (outlook,) = look_ahead(owner, Task.CV_DRAFT)
    assert (outlook.provider, outlook.is_ai, outlook.may_ask_ai) == ("", False, False)


def test_a_reached_limit_names_the_moment_in_the_persons_time(upstream: Upstream, owner: User) -> None:
    PersonalLimits.objects.create(user=owner, max_generations_per_day=0)
    User.objects.update(time_zone="America/Halifax")
    add_row(upstream)
    with time_machine.travel(NOON), pytest.raises(Exception, match="used up") as caught:
        ask(User.objects.get(pk=owner.pk))
    assert "24 November 2026, 20:00 (AST)" in str(caught.value)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(0, "0"), (0.5, "0.5"), (Decimal("12.345"), "12.35"), (0.08712, "0.0871"), (1234.5, "1,234.5")],
)
def test_cents_are_shown_as_people_read_them(amount: Decimal | float, shown: str) -> None:
    assert cents(amount) == shown

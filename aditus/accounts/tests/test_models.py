"""Users and plans."""

import pytest
from django.db import IntegrityError, transaction

from aditus.accounts.models import Plan, User


@pytest.mark.django_db
def test_both_plans_ship_with_their_limits() -> None:
    free, premium = Plan.objects.get(code="free"), Plan.objects.get(code="premium")
    assert (free.max_generations_per_day, free.max_requests_per_day, free.max_requests_per_minute) == (200, 5_000, 120)
    assert premium.is_premium
    assert premium.max_generations_per_day is None


def test_new_user_has_the_free_plan(owner: User) -> None:
    assert owner.plan.code == "free"


def test_one_account_per_mailbox_is_held_by_the_database(owner: User) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        User(email="OWNER@example.com").save()

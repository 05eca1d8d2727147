"""The admins hear of each thing once."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core import mail

from aditus.accounts.models import User
from providers import health
from providers.alerts import tell_admins
from providers.models import BudgetAlert, ProviderConfig, SpendingLimit
from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Tokens, Upstream

pytestmark = pytest.mark.django_db


def test_provider_that_needs_attention_is_mailed_once(staff: User, owner: User) -> None:
    config = ProviderConfig.objects.create(name="Main", provider_type="openai", api_key="sk-0123456789ab")
    health.note_attention(config.pk, "The key is refused.")
    assert tell_admins() == 1
    assert tell_admins() == 0
    [message] = mail.outbox
    assert message.to == [staff.email]
    assert "Main is passed over until it is mended: The key is refused." in message.body
    assert "sk-0123456789ab" not in message.body


def test_attention_that_comes_back_is_mailed_again(staff: User) -> None:
    config = ProviderConfig.objects.create(provider_type="openai", api_key="sk-0123456789ab")
    for _ in range(2):
        health.note_attention(config.pk, "The key is refused.")
        assert tell_admins() == 1
        health.clear(config.pk)


def test_each_threshold_of_a_budget_is_told_once(upstream: Upstream, staff: User) -> None:
    SpendingLimit.objects.create(max_cost_per_month=Decimal(1))
    add_row(upstream, input_cents_per_million=1_000, output_cents_per_million=1_000)
    upstream.always(Answer(data=GOOD, tokens=Tokens(input=300, output=0)))
    told = []
    for _ in range(4):
        ask()
        told.append(tell_admins())
    assert told == [0, 1, 1, 1]  # after 30, 60, 90 and 120 %
    assert list(BudgetAlert.objects.order_by("percent").values_list("percent", flat=True)) == [50, 80, 100]
    assert "80 % of this month's budget" in mail.outbox[1].body


def test_nothing_new_sends_nothing(staff: User) -> None:
    assert tell_admins() == 0
    assert mail.outbox == []

"""The first minute of a newcomer."""

from __future__ import annotations

import re
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from aditus.accounts.models import User
from documents.models import Profile
from jobs.models import Job
from providers.models import ProviderConfig, Route
from providers.tests.upstream import Upstream

pytestmark = pytest.mark.django_db


def add_demo_data() -> str:
    out = StringIO()
    call_command("add_demo_data", stdout=out)
    return out.getvalue()


def test_printed_passwords_open_both_doors(plans: None) -> None:
    printed = add_demo_data()
    for email, password in re.findall(r"(\S+@\S+)\s+(\S+)", printed):
        answer = Client().post("/accounts/sign-in", {"username": email, "password": password})
        assert answer.status_code == 302
    assert User.objects.filter(is_superuser=True).count() == 1


def test_run_again_it_changes_nothing(plans: None) -> None:
    add_demo_data()
    before = [list(model.objects.order_by("pk").values()) for model in (User, Job, Profile, ProviderConfig)]
    assert add_demo_data() == ""
    assert [list(model.objects.order_by("pk").values()) for model in (User, Job, Profile, ProviderConfig)] == before


def test_example_is_read_without_spending_even_with_a_key(plans: None, upstream: Upstream, settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-environment-0123456789"
    settings.OPENAI_BASE_URL = upstream.base_url("openai")
    add_demo_data()
    job = Job.objects.get()
    assert (job.title, job.company) == ("Accountant", "Green Valley Dairy Ltd")
    assert Profile.objects.get().owner == job.owner
    assert upstream.requests == []
    assert not Route.objects.exists()

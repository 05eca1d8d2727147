"""Cost and quota on the pages: before a click who would answer and what is left, after it who did and what it cost."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from aditus.accounts.models import PersonalLimits, User
from aditus.tests.browser.material import ADVERT, RESUME
from documents.models import Document, DocumentState
from documents.services import create_profile, queue_cover_letter
from jobs.models import Job
from jobs.services import extract_jobs
from jobs.tests.test_model_path import reading
from providers.models import ProviderConfig, UsageLog
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db(transaction=True)  # drafts begin when the request's transaction is committed


@pytest.fixture
def job(owner: User, offline_provider: ProviderConfig) -> Job:
    """Read by the rules; its owner has a profile."""
    create_profile(user=owner, data=RESUME)
    return extract_jobs(user=owner, text=ADVERT).jobs[0]


def page_of(client: Client, name: str, *args: object) -> str:
    return client.get(reverse(name, args=args)).text


def priced(upstream: Upstream) -> ProviderConfig:
    return add_row(
        upstream,
        name="House AI",
        api_key="sk-house-0123456789",
        input_cents_per_million=Decimal(100),
        output_cents_per_million=Decimal(400),
        is_default=True,
    )


@pytest.mark.parametrize("name", ["jobs:new", "jobs:detail", "documents:draft"])
def test_before_a_click_the_page_says_who_would_answer_and_what_is_left(
    owner_client: Client, job: Job, upstream: Upstream, name: str
) -> None:
    priced(upstream)
    page = page_of(owner_client, name, *([] if name == "jobs:new" else [job.pk]))
    assert "House AI, upstream-small" in page
    assert "US cents, usually far less" in page
    assert "200 of 200 AI answers left today" in page
    assert upstream.requests == []


def test_a_price_that_is_not_known_is_said_to_be(owner_client: Client, job: Job, upstream: Upstream) -> None:
    add_row(upstream, is_default=True)
    assert "Its price is not known." in page_of(owner_client, "jobs:detail", job.pk)


def test_rules_cost_nothing_and_count_nothing(owner_client: Client, job: Job) -> None:
    page = page_of(owner_client, "jobs:detail", job.pk)
    assert "Rules on this server answer, no AI. That costs nothing." in page
    assert "left today" not in page


def test_what_is_used_up_is_said_with_the_moment_in_the_persons_time(
    owner_client: Client, owner: User, job: Job, upstream: Upstream
) -> None:
    priced(upstream)
    PersonalLimits.objects.create(user=owner, max_generations_per_day=0)
    User.objects.update(time_zone="Asia/Kolkata")  # five and a half hours from UTC
    page = page_of(owner_client, "jobs:detail", job.pk)
    assert "Your AI answers for today are used up." in page
    assert ", 05:30." in page


def test_a_letter_by_the_rules_can_be_tried_with_an_ai_once_there_is_one(
    owner_client: Client, owner: User, job: Job, upstream: Upstream
) -> None:
    letter = queue_cover_letter(user=owner, job=job)
    assert "Try again with" not in page_of(owner_client, "documents:detail", letter.pk)
    priced(upstream)
    page = page_of(owner_client, "documents:detail", letter.pk)
    assert "Try again with House AI" in page
    assert "200 of 200 AI answers left today" in page
    assert "Read it again with House AI" in page_of(owner_client, "jobs:detail", job.pk)
    assert not UsageLog.objects.filter(provider_type="openai").exists()


def test_a_second_try_that_fails_leaves_the_first_text(
    owner_client: Client, owner: User, job: Job, upstream: Upstream
) -> None:
    letter = queue_cover_letter(user=owner, job=job)
    letter.refresh_from_db()
    ProviderConfig.objects.all().delete()
    add_row(upstream, is_default=True)
    upstream.always(Answer(status=500))
    owner_client.post(reverse("documents:retry", args=[letter.pk]))
    again = Document.objects.get(pk=letter.pk)
    assert (again.state, again.text) == (DocumentState.READY, letter.text)
    assert "The newest try did not work" in page_of(owner_client, "documents:detail", letter.pk)


def test_rules_that_stepped_in_for_an_ai_are_said_to_have(
    owner_client: Client, owner: User, job: Job, upstream: Upstream
) -> None:
    add_row(upstream, is_default=True)
    upstream.always(Answer(status=401))
    letter = queue_cover_letter(user=owner, job=job)
    page = page_of(owner_client, "documents:detail", letter.pk)
    assert "Written by rules on this server, no AI." in page
    assert "could not answer, so the rules did. Nothing was counted for it." in page


def test_a_change_of_provider_is_said(owner_client: Client, owner: User, job: Job, upstream: Upstream) -> None:
    letter = queue_cover_letter(user=owner, job=job)
    usage = {"provider": "Second", "model": "m", "offline": False, "tokens": 9, "cost_cents": 0.5, "failed": ["First"]}
    Document.objects.filter(pk=letter.pk).update(usage=usage)
    page = page_of(owner_client, "documents:detail", letter.pk)
    assert "First could not answer, so the request went on to Second by itself." in page
    assert "Second, m" in page
    assert "0.5 US cents" in page


def test_an_answer_is_counted_at_once(owner_client: Client, owner: User, job: Job, upstream: Upstream) -> None:
    priced(upstream)
    upstream.always(Answer(text=json.dumps(reading())))
    owner_client.post(reverse("jobs:again", args=[job.advert_id]))
    assert "199 of 200 AI answers left today" in page_of(owner_client, "jobs:detail", job.pk)

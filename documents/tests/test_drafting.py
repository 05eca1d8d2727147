"""Drafting with a model that speaks a vendor's protocol, and what a killed, doubled or cancelled draft does."""

from __future__ import annotations

import json
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections
from django.utils import timezone

from aditus.accounts.models import User
from documents.models import Document, DocumentState, Profile, Version
from documents.services import (
    abandoned_drafts,
    create_profile,
    draft_cover_letter,
    draft_cv,
    queue_cover_letter,
    queue_cv,
    retry_draft,
)
from documents.tasks import take_up_abandoned_drafts
from documents.tests import profiles
from documents.tests.conftest import make_job
from documents.writing.drafting import MOST_ATTEMPTS, run_draft
from jobs.models import Job
from providers.exceptions import GenerationError
from providers.models import ProviderConfig, UsageLog
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Exchange, Tokens, Upstream
from providers.tests.upstream_bodies import Protocol

pytestmark = pytest.mark.django_db

PROTOCOLS: list[Protocol] = ["openai", "anthropic", "gemini"]


def fact_id(profile: Profile, start: str) -> str:
    return next(fact.id for fact in profile.facts if fact.text.startswith(start))


def entry_id(profile: Profile, name: str) -> str:
    return next(fact.id for fact in profile.facts if fact.kind == "work" and fact.name == name)


def selection(profile: Profile, *bullets: tuple[str, str], summary: list[Any] | None = None) -> dict[str, Any]:
    """An answer that rewords the facts that start so, all under Mavuno Grocers."""
    return {
        "summary": summary or [],
        "entries": [
            {
                "entry": entry_id(profile, "Mavuno Grocers Ltd"),
                "bullets": [
                    {"fact": fact_id(profile, start), "text": text, "reason": "The advert asks for it."}
                    for start, text in bullets
                ],
            }
        ],
        "skills": [],
    }


def letter_of(*sentences: tuple[str, list[str]]) -> dict[str, Any]:
    return {"paragraphs": [{"sentences": [{"text": text, "facts": facts} for text, facts in sentences]}]}


# --- With a model ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_faithful_rewording_is_kept_with_its_original(
    owner: User, job: Job, profile: Profile, upstream: Upstream, protocol: Protocol
) -> None:
    add_row(upstream, protocol, is_default=True)
    text = "Reconciled fourteen bank accounts each month in QuickBooks"
    upstream.always(Answer(data=selection(profile, ("Reconcile 14", text)), tokens=Tokens(input=900, output=100)))
    document = draft_cv(user=owner, job=job, strength="full")
    line = next(line for line in document.parsed_content.all_lines() if line.text == text)
    assert line.original == "Reconcile 14 bank accounts every month in QuickBooks"
    assert line.reason == "The advert asks for it."
    assert line.is_reworded
    assert document.findings == []
    assert (document.usage["provider"], document.usage["tokens"], document.usage["offline"]) == (protocol, 1000, False)


INFLATED = [
    ("Reconcile 14", "Reconciled 140 bank accounts every month in QuickBooks"),
    ("Reconcile 14", "Reconciled 14 bank accounts every month in SAP"),
    ("Reconcile 14", "Reconciled 14 bank accounts at Deloitte"),
    ("Helped the auditors", "Led the audit of the 2023 annual accounts"),
    ("Cut the month-end", "Cut the month-end close from 9 days to 1 day"),
    ("Supervise two", "Managed a department of 20 accountants"),
    ("Supervise two", "As Finance Director, supervise two accounts clerks"),
    ("Reconcile 14", "Posted some 300 supplier invoices monthly, in Sage"),
]


@pytest.mark.parametrize(("start", "text"), INFLATED)
def test_an_invention_never_leaves_and_the_own_words_stand_instead(
    owner: User, job: Job, profile: Profile, upstream: Upstream, start: str, text: str
) -> None:
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(data=selection(profile, (start, text))))
    document = draft_cv(user=owner, job=job, strength="full")
    own = next(fact.text for fact in profile.facts if fact.text.startswith(start))
    assert text not in document.text
    assert own in document.text
    assert document.blocking_findings == []
    assert {finding["sentence"] for finding in document.findings} == {text}
    assert all(finding["is_resolved"] for finding in document.findings)


def test_employers_titles_dates_and_degrees_cannot_be_changed(
    owner: User, job: Job, profile: Profile, upstream: Upstream
) -> None:
    """The answer has no field for them, and what it smuggles in beside is refused or passed over."""
    add_row(upstream, "openai", is_default=True)
    answer = selection(profile, ("Reconcile 14", ""))
    answer["entries"][0] |= {"title": "CFO", "organisation": "Deloitte", "dates": "2010 - Present"}
    upstream.always(Answer(data=answer))
    document = draft_cv(user=owner, job=job, strength="full")
    assert "CFO" not in document.text
    assert "Deloitte" not in document.text
    headings = [
        (entry["title"], entry["organisation"], entry["dates"])
        for section in document.content["sections"]
        for entry in section["entries"]
    ]
    assert ("Accountant", "Mavuno Grocers Ltd", "Mar 2021 – Present") in headings
    assert ("Bachelor of Commerce, Accounting", "University of Nairobi", "Sep 2014 – May 2018") in headings


def test_ids_that_name_nothing_are_passed_over(owner: User, job: Job, profile: Profile, upstream: Upstream) -> None:
    add_row(upstream, "openai", is_default=True)
    answer = {
        "summary": [{"text": "Accountant with tax experience.", "facts": ["f999"]}],
        "entries": [{"entry": "f998", "bullets": [{"fact": "f997", "text": "Won a prize", "reason": ""}]}],
        "skills": ["f996"],
    }
    upstream.always(Answer(data=answer))
    document = draft_cv(user=owner, job=job, strength="full")
    assert document.state == DocumentState.READY
    assert "Won a prize" not in document.text
    assert "Reconcile 14 bank accounts" in document.text


def test_a_letter_loses_its_inventions_and_keeps_the_rest(
    owner: User, job: Job, profile: Profile, upstream: Upstream
) -> None:
    add_row(upstream, "anthropic", is_default=True)
    fact = fact_id(profile, "Reconcile 14")
    invented = "I also led the finance team at KPMG for 12 years."
    upstream.always(
        Answer(
            data=letter_of(
                ("I am writing to apply for the position of Senior Accountant at Baraka Foods Ltd.", []),
                ("I reconcile 14 bank accounts every month in QuickBooks.", [fact]),
                (invented, [fact]),
                ("I would welcome the chance to meet you.", []),
            )
        )
    )
    letter = draft_cover_letter(user=owner, job=job)
    assert "I reconcile 14 bank accounts every month" in letter.text
    assert "KPMG" not in letter.text
    assert {finding["sentence"] for finding in letter.findings} == {invented}
    assert letter.blocking_findings == []


def test_a_letter_of_inventions_is_written_by_the_rules(
    owner: User, job: Job, profile: Profile, upstream: Upstream
) -> None:
    add_row(upstream, "gemini", is_default=True)
    upstream.always(Answer(data=letter_of(("I led KPMG.", []), ("I hold an MBA from Harvard.", []))))
    letter = draft_cover_letter(user=owner, job=job)
    assert "Harvard" not in letter.text
    assert "I currently work as an Accountant at Mavuno Grocers Ltd" in letter.text


@pytest.mark.parametrize("kind", ["cv", "letter"])
def test_no_prompt_holds_contacts(owner: User, job: Job, upstream: Upstream, kind: str) -> None:
    data = profiles.jane()
    data["work"][0]["highlights"].append(
        "Answered jane.wanjiru@example.com and +254 712 345 678, see https://jane.example"
    )
    profile = create_profile(user=owner, data=data)
    add_row(upstream, "openai", is_default=True)
    upstream.always(
        Answer(data=selection(profile) if kind == "cv" else letter_of(("I apply.", []), ("I write.", []), ("Bye.", [])))
    )
    (draft_cv if kind == "cv" else draft_cover_letter)(user=owner, job=job)
    [exchange] = upstream.requests
    sent = json.dumps(exchange.body)
    assert "Reconcile 14 bank accounts" in sent
    assert "Senior Accountant" in sent
    for private in (
        "jane.wanjiru",
        "712 345 678",
        "Jane Wanjiru",
        "linkedin.com",
        "Otieno",
        "p.otieno",
        "722 000 111",
        "jane.example",
    ):
        assert private not in sent, private


def test_a_provider_that_answers_rubbish_is_a_clear_error_and_leaves_no_row(
    owner: User, job: Job, profile: Profile, upstream: Upstream
) -> None:
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(text="This is not JSON."))
    with pytest.raises(GenerationError):
        draft_cv(user=owner, job=job)
    assert not Document.objects.exists()


# --- In the background ----------------------------------------------------------------------------------------------
def test_a_queued_draft_is_written_after_the_commit(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        document = queue_cv(user=owner, job=job)
        assert document.state == DocumentState.QUEUED
        assert document.is_unfinished
    document.refresh_from_db()
    assert document.state == DocumentState.READY
    assert document.lease_until is None


def test_a_refusal_of_the_providers_makes_the_row_failed_with_the_message(
    owner: User, job: Job, profile: Profile, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        document = queue_cover_letter(user=owner, job=job)
    document.refresh_from_db()
    assert document.state == DocumentState.FAILED
    assert document.error
    ProviderConfig.objects.create(name="Offline", provider_type="offline")
    with django_capture_on_commit_callbacks(execute=True):
        retry_draft(document)
    document.refresh_from_db()
    assert document.state == DocumentState.READY
    assert document.error == ""


def test_running_a_draft_twice_writes_it_once(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    document = queue_cv(user=owner, job=job)
    assert run_draft(document.pk) is True
    assert run_draft(document.pk) is False
    assert Version.objects.filter(document=document).count() == 1
    assert UsageLog.objects.count() == 1


def test_a_held_lease_is_respected_and_an_expired_one_is_taken_again(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    document = queue_cv(user=owner, job=job)
    held = Document.objects.filter(pk=document.pk)
    held.update(state=DocumentState.DRAFTING, attempt=1, lease_until=timezone.now() + timedelta(seconds=60))
    assert run_draft(document.pk) is False
    assert abandoned_drafts() == []
    held.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert abandoned_drafts() == [document.pk]
    take_up_abandoned_drafts.call_local()
    document.refresh_from_db()
    assert document.state == DocumentState.READY
    assert document.attempt == 2


def test_a_draft_killed_ten_times_is_neither_lost_nor_doubled_nor_paid_twice(
    owner: User, job: Job, profile: Profile, upstream: Upstream
) -> None:
    """Killed once before the answer came and once after, ten documents in all."""
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(data=selection(profile, ("Reconcile 14", ""))))
    for _ in range(10):
        document = queue_cv(user=owner, job=job)
        rows = Document.objects.filter(pk=document.pk)
        rows.update(state=DocumentState.DRAFTING, attempt=1, lease_until=timezone.now() - timedelta(seconds=1))
        run_draft(document.pk)
        answer = selection(profile, ("Reconcile 14", ""))
        rows.update(state=DocumentState.CHECKING, answer=answer, lease_until=timezone.now() - timedelta(seconds=1))
        Version.objects.filter(document=document).delete()
        run_draft(document.pk)
        document.refresh_from_db()
        assert document.state == DocumentState.READY
        assert document.answer is None
        assert document.versions.count() == 1
    assert len(upstream.requests) == 10
    assert UsageLog.objects.filter(status="success").count() == 10
    assert Document.objects.count() == 10


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "changes",
    [{"state": DocumentState.CANCELLED, "lease_until": None}, {"attempt": 2}],
    ids=["cancelled meanwhile", "taken by another writer"],
)
def test_a_writer_who_lost_the_draft_changes_nothing(
    owner: User, job: Job, profile: Profile, upstream: Upstream, changes: dict[str, Any]
) -> None:
    add_row(upstream, "openai", is_default=True)
    answer = Answer(data=selection(profile, ("Reconcile 14", "")))

    def while_the_model_thinks(exchange: Exchange) -> Answer:
        Document.objects.update(**changes)
        connection.close()
        return answer

    upstream.always(while_the_model_thinks)
    document = Document.objects.create(owner=owner, kind="cv", job=job, profile=profile, options={"strength": "full"})
    assert run_draft(document.pk) is False
    document.refresh_from_db()
    assert document.state == changes.get("state", DocumentState.DRAFTING)
    assert document.text == ""
    assert document.answer is None
    assert not Version.objects.exists()


def test_a_draft_interrupted_too_often_fails_with_a_message(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    document = queue_cv(user=owner, job=job)
    Document.objects.filter(pk=document.pk).update(attempt=MOST_ATTEMPTS)
    assert run_draft(document.pk) is False
    document.refresh_from_db()
    assert document.state == DocumentState.FAILED
    assert "interrupted" in document.error


def test_a_draft_whose_profile_was_deleted_fails_with_a_message(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    document = queue_cv(user=owner, job=job)
    profile.delete()
    run_draft(document.pk)
    document.refresh_from_db()
    assert document.state == DocumentState.FAILED
    assert "deleted" in document.error


def test_writing_again_keeps_the_versions(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig, django_capture_on_commit_callbacks: Any
) -> None:
    document = draft_cv(user=owner, job=job)
    with django_capture_on_commit_callbacks(execute=True):
        retry_draft(document)
    assert [version.number for version in document.versions.all()] == [2, 1]


def test_letter_follows_the_adverts_own_subject_line(
    owner: User, profile: Profile, offline_provider: ProviderConfig
) -> None:
    job = make_job(owner, apply={"subject": "VACANCY ACC-9"}, reference="ACC-9")
    assert draft_cover_letter(user=owner, job=job).content["subject"] == "VACANCY ACC-9"


@pytest.mark.django_db(transaction=True)
def test_writers_at_the_same_time_write_one_draft_once(owner: User, upstream: Upstream) -> None:
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(data={"summary": [], "entries": [], "skills": []}, delay=0.2))
    profile = create_profile(user=owner, data=profiles.jane())
    document = Document.objects.create(
        owner=owner, kind="cv", job=make_job(owner), profile=profile, options={"strength": "full"}
    )
    done: list[bool] = []

    def write() -> None:
        try:
            done.append(run_draft(document.pk))
        finally:
            connections.close_all()

    writers = [threading.Thread(target=write) for _ in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(done) == [False] * 5 + [True]
    assert len(upstream.requests) == 1
    assert Version.objects.count() == 1

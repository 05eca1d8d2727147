"""Profiles in and out, drafts by the offline engine, edits, versions and downloads."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aditus.accounts.models import User
from documents.exceptions import EditConflict, ExportBlocked, NotReady, ProfileInvalid, ProfileMissing, ProfileTooLarge
from documents.models import Document, DocumentState, Profile, VersionOrigin
from documents.rendering.json_resume import render_json_resume
from documents.schemas import Resume, facts_of, with_ids, without_ids
from documents.services import (
    cancel_draft,
    create_profile,
    draft_cover_letter,
    draft_cv,
    edit_document,
    explain_document,
    export_document,
    import_profile,
    newest_profile,
    restore_version,
    update_profile,
)
from documents.tests import profiles
from documents.tests.conftest import make_job
from documents.writing.assembling import CvOptions, build_cv, select_everything
from jobs.models import Job
from providers.exceptions import NoProviderAvailable
from providers.models import ProviderConfig, UsageLog

pytestmark = pytest.mark.django_db


# --- Profiles -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", list(profiles.ALL))
def test_json_resume_comes_out_as_it_went_in(owner: User, name: str) -> None:
    document = profiles.ALL[name]()
    profile = import_profile(user=owner, data=json.dumps(document).encode())
    profile.refresh_from_db()
    assert json.loads(render_json_resume(profile.data)) == document


@pytest.mark.parametrize(
    ("data", "pointer", "words"),
    [
        (b"", None, "is empty"),
        (b"Jane Wanjiru, accountant", None, "does not read like a CV"),
        (b"%PDF-1.7 \xff\xfe", None, "could not be"),
        (b"[1, 2]", None, "object"),
        (b'"text"', None, "object"),
        (b"{}", "", "none of the sections"),
        (b'{"name": "left-pad", "version": "1.0.0", "scripts": {}}', "", "none of the sections"),
        (b'{"basics": "Jane"}', "/basics", "object"),
        (b'{"basics": {"name": ["Jane"]}}', "/basics/name", "text"),
        (b'{"basics": {"name": "J"}, "work": {"name": "Acme"}}', "/work", "list"),
        (b'{"work": [{"name": "Acme"}, "Beta"]}', "/work/1", "object"),
        (b'{"work": [{"name": "Acme", "highlights": {"a": 1}}]}', "/work/0/highlights", "list"),
        (b'{"work": [{"name": "Acme", "highlights": ["a", {"b": 1}]}]}', "/work/0/highlights/1", "text"),
        (
            b'{"basics": {"name": "J"}, "skills": [{"name": "a/b", "keywords": [["x"]]}]}',
            "/skills/0/keywords/0",
            "text",
        ),
        (b'{"basics": {"name": NaN}}', None, "number"),
        (b'{"basics": {"name": 1e999}}', None, "number"),
        (b'{"a":' * 200_000, None, "nested too deeply"),
    ],
)
def test_what_only_looks_like_a_resume_is_refused_with_its_place(
    owner: User, data: bytes, pointer: str | None, words: str
) -> None:
    with pytest.raises(ProfileInvalid) as caught:
        import_profile(user=owner, data=data)
    assert caught.value.extra.get("pointer") == pointer
    assert words in caught.value.message
    assert not Profile.objects.exists()


def test_a_huge_file_is_refused(owner: User) -> None:
    with pytest.raises(ProfileTooLarge):
        import_profile(user=owner, data=b'{"basics": {"name": "' + b"x" * 3_000_000 + b'"}}')


def test_control_characters_and_lone_surrogates_are_taken_out(owner: User) -> None:
    data = rb'{"basics": {"name": "Ja\u0000ne \ud83d Wanjiru"}, "work": [{"name": "A\u0007cme"}]}'
    profile = import_profile(user=owner, data=data)
    profile.refresh_from_db()
    assert profile.resume.basics.name == "Jane  Wanjiru"
    assert profile.resume.work[0].name == "Acme"


def test_facts_keep_their_ids_when_the_profile_is_edited(profile: Profile) -> None:
    before = {fact.text: fact.id for fact in profile.facts}
    data = without_ids(profile.data)
    data["work"].reverse()
    data["work"].insert(0, {"name": "New Place", "position": "Auditor", "highlights": ["Audited one firm"]})
    data["work"][2]["highlights"].insert(0, "A new first line")
    data["work"][2]["highlights"][4] = "Helped the auditors to prepare the 2023 annual accounts"
    update_profile(profile=profile, data=data)
    after = {fact.text: fact.id for fact in profile.facts}
    assert {text: after[text] for text in before if text in after} == {
        text: identity for text, identity in before.items() if text in after
    }
    assert (
        after["Helped the auditors to prepare the 2023 annual accounts"]
        == (before["Helped the auditors prepare the 2023 annual accounts"])
    )
    new = {after["A new first line"], after["Audited one firm"]}
    assert not new & set(before.values())
    assert len(set(after.values())) == len(after)


def test_an_id_is_never_given_twice(profile: Profile) -> None:
    gone = {fact.id for fact in profile.facts}
    update_profile(profile=profile, data={"basics": {"name": "Jane"}})
    update_profile(profile=profile, data={"basics": {"name": "Jane"}, "skills": [{"name": "Welding"}]})
    assert next(fact.id for fact in profile.facts if fact.text == "Welding") not in gone


def test_newest_profile_is_the_one_changed_last(owner: User) -> None:
    with pytest.raises(ProfileMissing):
        newest_profile(owner)
    first = create_profile(user=owner, data=profiles.jane())
    second = create_profile(user=owner, data=profiles.nurse())
    assert newest_profile(owner) == second
    update_profile(profile=first, name="First again")
    assert newest_profile(owner) == first


# --- Drafts ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", list(profiles.ALL))
@pytest.mark.parametrize("language", ["en", "sw", "fr"])
def test_offline_documents_are_ready_and_pass_the_gate(
    owner: User, offline_provider: ProviderConfig, name: str, language: str
) -> None:
    job = make_job(owner)
    profile = create_profile(user=owner, data=profiles.ALL[name]())
    cv = draft_cv(user=owner, job=job, profile=profile, language=language)
    letter = draft_cover_letter(user=owner, job=job, profile=profile, language=language)
    for document in (cv, letter):
        assert document.state == DocumentState.READY
        assert document.is_offline
        assert document.findings == []
        assert export_document(document=document, format="pdf").data.startswith(b"%PDF")


@pytest.mark.parametrize("tone", ["formal", "warm", "direct"])
@pytest.mark.parametrize("length", ["short", "standard"])
def test_offline_letter_is_a_readable_letter(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig, tone: str, length: str
) -> None:
    letter = draft_cover_letter(user=owner, job=job, tone=tone, length=length)
    assert "Application for the position of Senior Accountant, Ref: BF/HR/07/2026" in letter.text
    assert "Senior Accountant at Baraka Foods Ltd" in letter.text
    assert "I currently work as an Accountant at Mavuno Grocers Ltd, where I have been since March 2021." in letter.text
    assert "The HR Manager" in letter.text
    assert "Baraka Foods Ltd" in letter.text
    assert "[" not in letter.text
    assert "None" not in letter.text
    assert "  " not in letter.text
    assert letter.text.rstrip().endswith("Jane Wanjiru")


def test_short_letter_is_shorter(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> None:
    lengths = [len(draft_cover_letter(user=owner, job=job, length=length).text) for length in ("short", "standard")]
    assert lengths[0] < lengths[1]


def test_offline_cv_shows_only_the_persons_own_words(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    content = draft_cv(user=owner, job=job).parsed_content
    own = {fact.id: fact.text for fact in profile.facts}
    for line in content.all_lines():
        assert not line.is_reworded
        assert all(fact in own for fact in line.facts)


def test_offline_cv_puts_what_the_advert_asks_for_first(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    content = draft_cv(user=owner, job=job).content
    work = next(section for section in content["sections"] if section["kind"] == "work")
    assert work["entries"][0]["bullets"][0]["text"].startswith("Reconcile 14 bank accounts")


def test_usage_says_that_nobody_was_asked(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    document = draft_cv(user=owner, job=job)
    assert document.usage["offline"] is True
    assert document.usage["provider"] == "Offline"
    assert UsageLog.objects.filter(user=owner, task="cv_draft", status="success").count() == 1


def test_no_profile_and_no_provider_are_said_clearly(owner: User, job: Job) -> None:
    with pytest.raises(ProfileMissing):
        draft_cv(user=owner, job=job)
    create_profile(user=owner, data=profiles.jane())
    with pytest.raises(NoProviderAvailable):
        draft_cv(user=owner, job=job)
    assert not Document.objects.exists()


# --- Edits, versions, downloads -------------------------------------------------------------------------------------
@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cv(user=owner, job=job)


def test_an_edit_makes_a_version_and_is_judged(cv: Document) -> None:
    text = cv.text.replace("Supervise two accounts clerks", "Led a team of 45 accountants in Mombasa")
    edited = edit_document(document=cv, text=text, expected_version=1)
    assert [(version.number, version.origin) for version in edited.versions.all()] == [
        (2, VersionOrigin.EDITED),
        (1, VersionOrigin.DRAFTED),
    ]
    assert edited.blocking_findings
    for finding in edited.findings:
        span = finding["span"]
        assert edited.text[span["start"] : span["end"]] == span["text"]
    with pytest.raises(ExportBlocked) as caught:
        export_document(document=edited, format="pdf")
    assert caught.value.extra["findings"] == edited.blocking_findings


def test_adding_the_fact_to_the_profile_opens_the_download(cv: Document, profile: Profile) -> None:
    edited = edit_document(document=cv, text=cv.text.replace("Reconcile 14", "Reconcile 19"), expected_version=1)
    with pytest.raises(ExportBlocked):
        export_document(document=edited, format="docx")
    data = without_ids(profile.data)
    data["work"][0]["highlights"][0] = "Reconcile 19 bank accounts every month in QuickBooks"
    update_profile(profile=profile, data=data)
    edited.refresh_from_db()
    assert export_document(document=edited, format="docx").data.startswith(b"PK")


def test_every_format_shows_the_edited_words(cv: Document) -> None:
    text = cv.text.replace("Supervise two accounts clerks", "Supervise two clerks in accounts")
    edited = edit_document(document=cv, text=text, expected_version=1)
    for suffix in ("md", "txt", "json"):
        assert "Supervise two clerks in accounts" in export_document(document=edited, format=suffix).data.decode()


def test_a_second_edit_of_the_same_version_is_refused(cv: Document) -> None:
    edit_document(document=cv, text=cv.text + "\n", expected_version=1)
    with pytest.raises(EditConflict) as caught:
        edit_document(document=cv, text=cv.text, expected_version=1)
    assert caught.value.extra == {"current_version": 2}


def test_an_older_version_can_be_restored(cv: Document) -> None:
    first = cv.text
    edited = edit_document(document=cv, text=first + "\n- Extra line\n", expected_version=1)
    restored = restore_version(document=edited, number=1, expected_version=2)
    assert restored.text == first
    assert restored.versions.count() == 3


def test_a_download_freezes_its_version(cv: Document) -> None:
    export_document(document=cv, format="pdf")
    frozen = cv.versions.get(number=1).frozen_at
    assert frozen is not None
    export_document(document=cv, format="docx")
    assert cv.versions.get(number=1).frozen_at == frozen


def test_file_is_named_for_the_recruiter(cv: Document) -> None:
    assert export_document(document=cv, format="pdf").file_name == (
        "Jane-Wanjiru-CV-Senior-Accountant-Baraka-Foods.pdf"
    )


def test_json_of_a_cv_is_a_json_resume_of_what_it_shows(cv: Document) -> None:
    document: dict[str, Any] = json.loads(export_document(document=cv, format="json").data)
    assert document["basics"]["name"] == "Jane Wanjiru"
    assert "Reconcile 14 bank accounts every month in QuickBooks" in document["work"][0]["highlights"]
    assert "aditusIds" not in json.dumps(document)


def test_what_is_not_ready_is_neither_edited_nor_downloaded(cv: Document) -> None:
    Document.objects.filter(pk=cv.pk).update(state=DocumentState.QUEUED)
    cv.refresh_from_db()
    with pytest.raises(NotReady):
        export_document(document=cv, format="pdf")
    with pytest.raises(NotReady):
        edit_document(document=cv, text="x", expected_version=1)


def test_a_ready_document_is_not_cancelled(cv: Document) -> None:
    assert cancel_draft(cv).state == DocumentState.READY


def test_cancelling_a_second_draft_leaves_the_first(cv: Document) -> None:
    Document.objects.filter(pk=cv.pk).update(state=DocumentState.DRAFTING)
    cancelled = cancel_draft(cv)
    assert (cancelled.state, cancelled.text) == (DocumentState.READY, cv.text)


def test_every_sentence_names_the_facts_behind_it(cv: Document, profile: Profile) -> None:
    sentences = explain_document(cv)
    told = next(sentence for sentence in sentences if sentence.line.text.startswith("Reconcile 14"))
    assert [fact.text for fact in told.facts] == ["Reconcile 14 bank accounts every month in QuickBooks"]
    assert all(sentence.facts for sentence in sentences)


def test_deleting_the_profile_keeps_the_documents(cv: Document, profile: Profile) -> None:
    profile.delete()
    cv.refresh_from_db()
    assert export_document(document=cv, format="pdf").data.startswith(b"%PDF")


def test_skills_without_words_of_their_own_share_a_line() -> None:
    skills = [{"name": "Zendesk", "level": "Expert"}, {"name": "Python", "keywords": ["Django"]}, {"name": "SQL"}]
    resume = Resume.model_validate(with_ids({"skills": skills}))
    content = build_cv(resume, select_everything(resume), CvOptions())
    lines = [line for section in content.sections for line in section.lines]
    assert [line.text for line in lines] == ["Zendesk (Expert), SQL", "Python: Django"]
    assert {fact for line in lines for fact in line.facts} == {fact.id for fact in facts_of(resume)}

"""Pages of documents and profiles: owner, stranger, anonymous, wrong method, bad input."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from aditus.accounts.models import User
from documents.models import Document, DocumentKind, DocumentState, Profile
from documents.services import create_profile, draft_cover_letter, draft_cv
from jobs.models import Advert, Job, SourceKind
from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db

RESUME: dict[str, Any] = {
    "basics": {
        "name": "Amina Wanjiru",
        "label": "Accounts assistant",
        "email": "amina@example.org",
        "location": {"city": "Nakuru", "countryCode": "KE", "postalCode": "20100"},
    },
    "work": [
        {
            "company": "Menengai Feeds Ltd",
            "position": "Accounts assistant",
            "startDate": "2022-03",
            "url": "https://menengai.example",
            "highlights": ["Posted 120 invoices a week in QuickBooks", "Reconciled four bank accounts each month"],
        }
    ],
    "education": [{"institution": "Egerton University", "studyType": "BCom", "area": "Accounting", "endDate": "2021"}],
    "skills": [{"name": "Bookkeeping", "keywords": ["QuickBooks", "Excel"]}],
    "x-own": {"kept": True},
}


@pytest.fixture
def profile(owner: User) -> Profile:
    return create_profile(user=owner, data=RESUME)


@pytest.fixture
def job(owner: User) -> Job:
    advert = Advert.objects.create(owner=owner, kind=SourceKind.TEXT, text="Assistant Accountant wanted", digest="a")
    return Job.objects.create(
        owner=owner,
        advert=advert,
        title="Assistant Accountant",
        company="Rift Valley Dairies",
        requirements={"must": ["QuickBooks"], "nice": []},
    )


@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cv(user=owner, job=job)


@pytest.fixture
def letter(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cover_letter(user=owner, job=job)


@pytest.fixture
def waiting(owner: User, job: Job, profile: Profile) -> Document:
    return Document.objects.create(owner=owner, kind=DocumentKind.CV, job=job, profile=profile)


def at(name: str, document: Document, *more: Any) -> str:
    return reverse(f"documents:{name}", args=[document.pk, *more])


# --- Drafting -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", DocumentKind.values)
def test_one_click_on_the_job_drafts_a_document(
    owner_client: Client,
    job: Job,
    profile: Profile,
    offline_provider: ProviderConfig,
    kind: str,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        response = owner_client.post(reverse("documents:draft", args=[job.pk]), {"kind": kind})
    document = Document.objects.get()
    assert response.headers["Location"] == at("detail", document)
    assert (document.kind, document.state) == (kind, DocumentState.READY)
    page = owner_client.get(at("detail", document)).text
    assert "Written by rules on this server, no AI." in page
    assert "Amina Wanjiru" in page


def test_the_form_of_a_draft_takes_tone_and_length(owner_client: Client, job: Job, profile: Profile) -> None:
    address = reverse("documents:draft", args=[job.pk])
    assert "Letter: tone" in owner_client.get(address).text
    owner_client.post(address, {"kind": "cover_letter", "tone": "warm", "length": "short", "language": "sw"})
    document = Document.objects.get()
    assert (document.options["tone"], document.options["length"], document.language) == ("warm", "short", "sw")


@pytest.mark.parametrize(
    "bad", [{}, {"kind": "poem"}, {"kind": "cv", "strength": "wild"}, {"kind": "cv", "profile": "7"}]
)
def test_a_draft_that_cannot_be_is_refused_and_queues_nothing(
    owner_client: Client, job: Job, profile: Profile, bad: dict[str, str]
) -> None:
    response = owner_client.post(reverse("documents:draft", args=[job.pk]), bad)
    assert response.status_code == 400
    assert not Document.objects.exists()


def test_another_persons_profile_cannot_be_drafted_from(
    owner_client: Client, job: Job, profile: Profile, stranger: User
) -> None:
    theirs = create_profile(user=stranger, data=RESUME)
    response = owner_client.post(reverse("documents:draft", args=[job.pk]), {"kind": "cv", "profile": str(theirs.pk)})
    assert response.status_code == 400


def test_drafting_without_a_profile_says_what_to_do(owner_client: Client, job: Job) -> None:
    response = owner_client.post(reverse("documents:draft", args=[job.pk]), {"kind": "cv"})
    assert response.status_code == 422
    assert "no profile yet" in response.text


def test_a_waiting_document_polls_itself_and_reloads_without_javascript(
    owner_client: Client, waiting: Document
) -> None:
    page = owner_client.get(at("detail", waiting)).text
    assert f'hx-get="{at("progress", waiting)}?seen=queued"' in page
    assert '<noscript><meta http-equiv="refresh"' in page
    assert 'aria-current="step">Waiting for its turn' in page


def test_the_progress_shows_the_real_step_and_then_loads_the_page_anew(owner_client: Client, waiting: Document) -> None:
    Document.objects.update(state=DocumentState.CHECKING)
    part = owner_client.get(at("progress", waiting), {"seen": "queued"})
    assert 'aria-current="step">Checking' in part.text
    assert owner_client.get(at("progress", waiting), {"seen": "checking"}).status_code == 204
    Document.objects.update(state=DocumentState.CANCELLED)
    assert owner_client.get(at("progress", waiting)).headers["HX-Refresh"] == "true"


def test_a_draft_can_be_cancelled_and_tried_again(owner_client: Client, waiting: Document) -> None:
    owner_client.post(at("cancel", waiting))
    waiting.refresh_from_db()
    assert waiting.state == DocumentState.CANCELLED
    assert "You cancelled this" in owner_client.get(at("detail", waiting)).text
    owner_client.post(at("retry", waiting))
    waiting.refresh_from_db()
    assert waiting.state == DocumentState.QUEUED


def test_a_failed_draft_says_why(owner_client: Client, waiting: Document) -> None:
    Document.objects.update(state=DocumentState.FAILED, error="No provider is set up. Ask the operator.")
    page = owner_client.get(at("detail", waiting)).text
    assert "No provider is set up. Ask the operator." in page
    assert at("retry", waiting) in page


# --- Reading, editing, downloading ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "start"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("md", b"# Amina"), ("txt", b"Amina"), ("json", b"{")]
)
def test_every_format_downloads(owner_client: Client, cv: Document, kind: str, start: bytes) -> None:
    response = owner_client.get(at("download", cv, kind))
    assert response.status_code == 200
    assert response.content.lstrip().lower().startswith(start.lower())
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_an_unknown_format_is_not_found(owner_client: Client, cv: Document) -> None:
    assert owner_client.get(at("download", cv, "exe")).status_code == 404


def test_what_the_profile_does_not_bear_out_stops_the_download(owner_client: Client, letter: Document) -> None:
    newest = letter.versions.count()
    text = letter.text.replace("Yours", "I led a team of 45 engineers at Google.\n\nYours", 1)
    response = owner_client.post(at("edit", letter), {"text": text, "expected_version": newest})
    assert response.status_code == 302
    blocked = owner_client.get(at("download", letter, "pdf"))
    assert blocked.status_code == 409
    assert "Stops the download:" in blocked.text
    page = owner_client.get(at("detail", letter)).text
    assert "Stops the download:" in page
    assert at("download", letter, "pdf") not in page


def test_an_edit_is_saved_as_a_version_and_shown(owner_client: Client, letter: Document) -> None:
    before = letter.versions.count()
    form = owner_client.get(at("edit", letter)).context["form"]
    assert form.initial["text"] == letter.text
    text = letter.text + "\nThank you for your time.\n"
    owner_client.post(at("edit", letter), {"text": text, "expected_version": form.initial["expected_version"]})
    assert letter.versions.count() == before + 1
    assert "Thank you for your time." in owner_client.get(at("detail", letter)).text


def test_two_tabs_editing_lose_nobodys_words(owner_client: Client, letter: Document) -> None:
    version = letter.versions.count()
    mine, theirs = letter.text + "\nWritten in tab one.\n", letter.text + "\nWritten in tab two.\n"
    owner_client.post(at("edit", letter), {"text": theirs, "expected_version": version})
    conflict = owner_client.post(at("edit", letter), {"text": mine, "expected_version": version})
    assert conflict.status_code == 409
    assert "Written in tab one." in conflict.text
    assert "Written in tab two." in conflict.text
    again = conflict.context["form"].initial["expected_version"]
    assert owner_client.post(at("edit", letter), {"text": mine, "expected_version": again}).status_code == 302
    letter.refresh_from_db()
    assert "Written in tab one." in letter.text


@pytest.mark.parametrize("bad", [{"text": ""}, {"text": "x", "expected_version": "last"}, {"text": "x" * 100_001}])
def test_an_edit_that_cannot_be_keeps_what_was_typed(
    owner_client: Client, letter: Document, bad: dict[str, str]
) -> None:
    response = owner_client.post(at("edit", letter), {"expected_version": "1", **bad})
    assert response.status_code == 400
    assert bad["text"] in response.text
    assert letter.versions.count() == 1


def test_an_older_version_can_be_read_and_made_the_newest_again(owner_client: Client, letter: Document) -> None:
    first = letter.text
    owner_client.post(at("edit", letter), {"text": first + "\nMore.\n", "expected_version": 1})
    assert "Version 2" in owner_client.get(at("versions", letter)).text
    assert "Make this the newest again" in owner_client.get(at("version", letter, 1)).text
    owner_client.post(at("version", letter, 1))
    letter.refresh_from_db()
    assert letter.text == first
    assert letter.versions.count() == 3
    assert owner_client.get(at("version", letter, 9)).status_code == 404


def test_markup_in_a_text_is_shown_and_never_run(owner_client: Client, letter: Document) -> None:
    evil = "<script>alert(1)</script> [x](javascript:alert(1))"
    owner_client.post(at("edit", letter), {"text": letter.text + evil, "expected_version": 1})
    page = owner_client.get(at("detail", letter)).text
    assert "<script>alert" not in page
    assert 'href="javascript' not in page


def test_deleting_asks_once(owner_client: Client, letter: Document) -> None:
    assert "Delete this document?" in owner_client.get(at("delete", letter)).text
    assert Document.objects.exists()
    assert owner_client.post(at("delete", letter)).headers["Location"] == reverse("documents:list")
    assert not Document.objects.exists()


def test_an_empty_list_says_how_to_fill_it(owner_client: Client) -> None:
    assert "Nothing written yet" in owner_client.get(reverse("documents:list")).text


# --- Who may --------------------------------------------------------------------------------------------------------
GET_PAGES = ["detail", "progress", "edit", "delete", "versions", "version 1", "download pdf"]
POST_PAGES = ["cancel", "retry", "edit", "delete", "version 1"]


def address_of(page: str, document: Document) -> str:
    name, *more = page.split()
    return at(name, document, *more)


@pytest.mark.parametrize(("method", "page"), [("get", p) for p in GET_PAGES] + [("post", p) for p in POST_PAGES])
def test_a_stranger_gets_404_and_the_anonymous_sign_in(
    stranger_client: Client, client: Client, letter: Document, method: str, page: str
) -> None:
    address = address_of(page, letter)
    assert getattr(stranger_client, method)(address).status_code == 404
    assert getattr(client, method)(address).headers["Location"].startswith(reverse("accounts:sign-in"))
    letter.refresh_from_db()
    assert letter.state == DocumentState.READY


@pytest.mark.parametrize("page", ["detail", "progress", "versions", "download pdf"])
def test_reading_pages_take_no_post(owner_client: Client, letter: Document, page: str) -> None:
    assert owner_client.post(address_of(page, letter)).status_code == 405


@pytest.mark.parametrize("page", ["cancel", "retry"])
def test_acting_pages_take_no_get(owner_client: Client, letter: Document, page: str) -> None:
    assert owner_client.get(address_of(page, letter)).status_code == 405


def test_a_strangers_job_cannot_be_drafted_for(stranger_client: Client, client: Client, job: Job) -> None:
    address = reverse("documents:draft", args=[job.pk])
    assert stranger_client.get(address).status_code == 404
    assert stranger_client.post(address, {"kind": "cv"}).status_code == 404
    assert client.post(address, {"kind": "cv"}).status_code == 302
    assert not Document.objects.exists()


def test_the_list_shows_ones_own_documents_only(
    owner_client: Client, stranger_client: Client, letter: Document
) -> None:
    address = reverse("documents:list")
    assert at("detail", letter) in owner_client.get(address).text
    assert at("detail", letter) not in stranger_client.get(address).text


@pytest.mark.parametrize("page", ["detail", "edit", "versions", "version 1", "delete", "download pdf"])
def test_pages_of_a_document_are_light(
    owner_client: Client, letter: Document, page: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):
        assert owner_client.get(address_of(page, letter)).status_code == 200


def test_the_list_is_light_however_long(
    owner_client: Client, letter: Document, job: Job, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(30):
        Document.objects.create(owner=letter.owner, kind=DocumentKind.CV, job=job)
    with django_assert_max_num_queries(6):
        assert "Page 1 of 2" in owner_client.get(reverse("documents:list")).text


# --- Profile --------------------------------------------------------------------------------------------------------
def upload(client: Client, content: bytes, **more: str) -> Any:
    file = SimpleUploadedFile("resume.json", content, "application/json")
    return client.post(reverse("profile:import"), {"file": file, **more})


def test_a_json_resume_file_becomes_the_profile(owner_client: Client, owner: User) -> None:
    response = upload(owner_client, json.dumps(RESUME).encode(), next="/jobs/")
    preview = response.headers["Location"]
    assert "Posted 120 invoices a week in QuickBooks" in owner_client.get(preview).text
    assert not Profile.objects.exists()
    assert owner_client.post(preview).headers["Location"] == "/jobs/"
    page = owner_client.get(reverse("profile:detail")).text
    assert "Posted 120 invoices a week in QuickBooks" in page
    downloaded = json.loads(owner_client.get(reverse("profile:download")).content)
    assert downloaded["x-own"] == {"kept": True}


@pytest.mark.parametrize(
    "content", [b"not json", b"[]", b"{}", b'{"work": 7}', b"%PDF-1.7", b"\xff\xfe", b"[" * 100_000]
)
def test_a_file_that_is_no_resume_is_refused_with_the_reason(owner_client: Client, content: bytes) -> None:
    response = upload(owner_client, content)
    assert response.status_code == 422
    assert response.context["import_form"].errors["file"]
    assert not Profile.objects.exists()


def test_no_file_at_all_is_said_on_the_field(owner_client: Client) -> None:
    response = owner_client.post(reverse("profile:import"))
    assert response.status_code == 400
    assert response.context["import_form"].errors["file"]


def test_without_a_profile_both_ways_to_one_are_offered(owner_client: Client) -> None:
    page = owner_client.get(reverse("profile:detail") + "?next=/jobs/").text
    assert reverse("profile:import") in page
    assert f"{reverse('profile:questions')}?next=/jobs/" in page
    assert f"{reverse('profile:edit', args=['basics'])}?next=/jobs/" in page


def test_the_first_form_makes_a_profile_and_leads_back(owner_client: Client, owner: User) -> None:
    data = {"name": "Amina Wanjiru", "city": "Nakuru", "next": "/jobs/"}
    response = owner_client.post(reverse("profile:edit", args=["basics"]), data)
    assert response.headers["Location"] == "/jobs/"
    profile = Profile.objects.get(owner=owner)
    assert (profile.resume.basics.name, profile.resume.basics.location.city) == ("Amina Wanjiru", "Nakuru")


def test_next_never_leads_to_another_site(owner_client: Client) -> None:
    data = {"name": "Amina", "next": "https://evil.example/"}
    response = owner_client.post(reverse("profile:edit", args=["basics"]), data)
    assert response.headers["Location"] == reverse("profile:detail")


@pytest.mark.parametrize(
    ("section", "bad", "marked"),
    [
        ("basics", {"name": ""}, "name"),
        ("basics", {"name": "A", "email": "x"}, "email"),
        ("more", {"workRight": "x" * 301}, "workRight"),
    ],
)
def test_a_form_that_cannot_be_saved_keeps_what_was_typed(
    owner_client: Client, section: str, bad: dict[str, str], marked: str
) -> None:
    response = owner_client.post(reverse("profile:edit", args=[section]), bad)
    assert response.status_code == 400
    assert marked in response.context["form"].errors
    assert bad[marked] in response.text


def entries(client: Client, section: str, **changes: str) -> dict[str, str]:
    """A list section's form as a browser sends it back, with some fields changed."""
    formset = client.get(reverse("profile:edit", args=[section])).context["formset"]
    data = {f"{section}-{key}": str(value) for key, value in formset.management_form.initial.items()}
    for form in formset:
        for field in form:
            value = field.value()
            if field.name != "DELETE":
                data[field.html_name] = "" if value is None else str(value)
    return data | {f"{section}-{key}": value for key, value in changes.items()}


def save(client: Client, section: str, data: dict[str, str]) -> Any:
    return client.post(reverse("profile:edit", args=[section]), data)


def test_saving_a_section_as_it_was_changes_no_fact(owner_client: Client, profile: Profile) -> None:
    assert save(owner_client, "work", entries(owner_client, "work")).status_code == 302
    before = profile.facts
    profile.refresh_from_db()
    assert profile.facts == before
    assert profile.data["work"][0]["url"] == "https://menengai.example"


def test_an_entry_can_be_added_changed_and_taken_out(owner_client: Client, profile: Profile) -> None:
    changes = {
        "0-position": "Accountant",
        "1-position": "Intern",
        "1-name": "Cooperative",
        "1-highlights": "Filed\nCounted",
    }
    save(owner_client, "work", entries(owner_client, "work", **changes))
    profile.refresh_from_db()
    first, second = profile.resume.work
    assert (first.position, first.name) == ("Accountant", "Menengai Feeds Ltd")
    assert (second.position, second.highlights) == ("Intern", ["Filed", "Counted"])
    save(owner_client, "work", entries(owner_client, "work", **{"0-DELETE": "on"}))
    profile.refresh_from_db()
    assert [entry.position for entry in profile.resume.work] == ["Intern"]


@pytest.mark.parametrize(
    ("section", "field"), [("referees", "name"), ("grades", "examination"), ("registrations", "body")]
)
def test_what_json_resume_has_no_place_for_is_kept_too(
    owner_client: Client, profile: Profile, section: str, field: str
) -> None:
    save(owner_client, section, entries(owner_client, section, **{f"0-{field}": "Something"}))
    profile.refresh_from_db()
    (entry,) = getattr(profile.resume.extension, section)
    assert getattr(entry, field) == "Something"
    assert "Something" in owner_client.get(reverse("profile:detail")).text


def test_notice_and_right_to_work_are_kept(owner_client: Client, profile: Profile) -> None:
    save(owner_client, "more", {"noticePeriod": "One month", "workRight": "Citizen of Kenya"})
    profile.refresh_from_db()
    assert profile.resume.extension.notice_period == "One month"
    assert profile.data["x-own"] == {"kept": True}


def test_basics_keep_what_the_form_does_not_show(owner_client: Client, profile: Profile) -> None:
    save(owner_client, "basics", {"name": "Amina W.", "city": "Naivasha", "countryCode": "KE"})
    profile.refresh_from_db()
    assert profile.data["basics"]["location"] == {"city": "Naivasha", "countryCode": "KE", "postalCode": "20100"}


def test_one_more_adds_an_empty_entry_and_saves_nothing(owner_client: Client, profile: Profile) -> None:
    data = entries(owner_client, "work", **{"1-position": "Typed but not saved"}) | {"add": "1"}
    response = save(owner_client, "work", data)
    assert response.status_code == 200
    assert "Typed but not saved" in response.text
    assert 'name="work-2-position"' in response.text
    profile.refresh_from_db()
    assert len(profile.resume.work) == 1


def test_a_broken_management_form_is_no_crash(owner_client: Client, profile: Profile) -> None:
    assert save(owner_client, "work", {"work-TOTAL_FORMS": "many"}).status_code == 400
    profile.refresh_from_db()
    assert len(profile.resume.work) == 1


def test_an_unknown_section_is_not_found(owner_client: Client) -> None:
    assert owner_client.get(reverse("profile:edit", args=["hobbies"])).status_code == 404


def test_a_profile_is_deleted_after_a_question(owner_client: Client, profile: Profile) -> None:
    assert "Delete the profile?" in owner_client.get(reverse("profile:delete")).text
    owner_client.post(reverse("profile:delete"))
    assert not Profile.objects.exists()


@pytest.mark.parametrize("name", ["download", "delete"])
def test_without_a_profile_there_is_nothing_to_download_or_delete(owner_client: Client, name: str) -> None:
    assert owner_client.get(reverse(f"profile:{name}")).status_code == 404


PROFILE_PAGES = ["profile:detail", "profile:import", "profile:download", "profile:delete"]


@pytest.mark.parametrize("name", PROFILE_PAGES)
def test_profile_pages_are_for_the_signed_in(client: Client, name: str) -> None:
    assert client.get(reverse(name)).headers["Location"].startswith(reverse("accounts:sign-in"))
    section = client.post(reverse("profile:edit", args=["basics"]), {"name": "A"})
    assert section.headers["Location"].startswith(reverse("accounts:sign-in"))


def test_a_stranger_sees_nothing_of_a_profile(stranger_client: Client, profile: Profile) -> None:
    assert "Amina" not in stranger_client.get(reverse("profile:detail")).text
    assert "Amina" not in stranger_client.get(reverse("profile:edit", args=["basics"])).text


@pytest.mark.parametrize("name", ["profile:detail", "profile:download"])
def test_reading_pages_of_the_profile_take_no_post(owner_client: Client, profile: Profile, name: str) -> None:
    assert owner_client.post(reverse(name)).status_code == 405


@pytest.mark.parametrize("name", PROFILE_PAGES)
def test_profile_pages_are_light(
    owner_client: Client, profile: Profile, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(6):
        assert owner_client.get(reverse(name)).status_code == 200

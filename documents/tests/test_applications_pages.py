"""The tracker's pages: what they show, what they keep, and how light they are. Access is in test_every_page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from aditus.accounts.models import User
from documents.applications.services import archive_application, keep_as_sent, move_application, track_job
from documents.models import Application, Document, Profile, SentFile
from documents.services import draft_cover_letter, edit_document
from documents.tests.conftest import make_job
from jobs.models import Job
from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(owner: User) -> Application:
    job = make_job(owner, documents_wanted=["CV", "Certificates"], deadline=timezone.localdate() + timedelta(days=9))
    return track_job(user=owner, job=job)


@pytest.fixture
def letter(owner: User, application: Application, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cover_letter(user=owner, job=application.job)


def page_of(application: Application) -> str:
    return reverse("applications:detail", args=[application.pk])


def act(client: Client, name: str, application: Application, **data: Any) -> Any:
    return client.post(reverse(f"applications:{name}", args=[application.pk]), data)


# --- Board and table ------------------------------------------------------------------------------------------------
def test_an_empty_tracker_says_how_to_begin(owner_client: Client) -> None:
    for name in ("board", "table"):
        page = owner_client.get(reverse(f"applications:{name}")).text
        assert "Nothing is tracked yet" in page
        assert reverse("jobs:list") in page


def test_a_job_is_tracked_from_its_page_and_shown_there(owner_client: Client, job: Job) -> None:
    address = reverse("jobs:detail", args=[job.pk])
    track = reverse("applications:track", args=[job.pk])
    assert track in owner_client.get(address).text
    response = owner_client.post(track)
    application = Application.objects.get()
    assert response.headers["Location"] == page_of(application)
    page = owner_client.get(address).text
    assert track not in page
    assert page_of(application) in page


def test_a_card_moves_from_the_board_and_leads_back_to_it(owner_client: Client, application: Application) -> None:
    board = reverse("applications:board")
    response = act(owner_client, "move", application, state="interview", next=board)
    assert response.headers["Location"] == board
    page = owner_client.get(board)
    assert "is now under “interview”" in page.text
    cards = {column.state.value: len(column.cards) for column in page.context["columns"]}
    assert cards == {"saved": 0, "applied": 0, "interview": 1, "offer": 0}


def test_a_move_never_leads_off_the_site(owner_client: Client, application: Application) -> None:
    response = act(owner_client, "move", application, state="offer", next="https://evil.example/")
    assert response.headers["Location"] == page_of(application)


def test_an_unknown_state_is_refused_kindly(owner_client: Client, application: Application) -> None:
    act(owner_client, "move", application, state="hired")
    assert "There is no such state" in owner_client.get(page_of(application)).text
    application.refresh_from_db()
    assert application.state == "saved"


def test_what_has_ended_stands_below_the_board(owner_client: Client, application: Application) -> None:
    board = reverse("applications:board")
    assert owner_client.get(board).context["ended"] == []
    move_application(application=application, state="rejected")
    assert [column.state.value for column in owner_client.get(board).context["ended"]] == ["rejected"]


def test_the_table_narrows_by_words_and_state(owner_client: Client, owner: User, application: Application) -> None:
    nurse = track_job(user=owner, job=make_job(owner, title="Nurse"))
    move_application(application=nurse, state="applied")
    table = reverse("applications:table")

    def found(query: str) -> list[str]:
        return [row.job.title for row in owner_client.get(f"{table}?{query}").context["page"]]

    assert found("q=nurse") == ["Nurse"]
    assert found("state=saved") == ["Senior Accountant"]
    assert found("q=nurse&state=saved") == []
    assert found("state=nonsense") == ["Nurse", "Senior Accountant"]
    assert found("q=%00&page=99") == ["Nurse", "Senior Accountant"]
    assert "Nothing found" in owner_client.get(f"{table}?q=pilot").text


def test_what_is_put_away_is_in_the_archive_alone(owner_client: Client, application: Application) -> None:
    assert act(owner_client, "archive", application).headers["Location"] == reverse("applications:board")
    assert "Senior Accountant" not in owner_client.get(reverse("applications:board")).text
    assert "Senior Accountant" in owner_client.get(f"{reverse('applications:table')}?show=archived").text
    assert act(owner_client, "archive", application).headers["Location"] == page_of(application)
    assert "Senior Accountant" in owner_client.get(reverse("applications:board")).text


def test_pages_stay_light_with_a_thousand_applications(
    owner_client: Client, owner: User, application: Application, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    advert = application.job.advert
    jobs = Job.objects.bulk_create(
        Job(owner=owner, advert=advert, position=number, title=f"Job {number}") for number in range(1, 1_000)
    )
    states = ["saved", "applied", "interview", "offer", "rejected", "withdrawn"]
    Application.objects.bulk_create(
        Application(owner=owner, job=job, state=states[number % 6]) for number, job in enumerate(jobs)
    )
    for address in ("applications:board", "applications:table", "dashboard"):
        with django_assert_max_num_queries(12):
            page = owner_client.get(reverse(address))
        assert len(page.content) < 120_000
    assert owner_client.get(reverse("applications:table")).context["page"].paginator.num_pages == 40


# --- One application ------------------------------------------------------------------------------------------------
def test_notes_are_kept(owner_client: Client, application: Application) -> None:
    owner_client.post(page_of(application), {"notes": "Called\x00 Mr Kamau", "expected_version": 0})
    application.refresh_from_db()
    assert application.notes == "Called Mr Kamau"
    assert "Called Mr Kamau" in owner_client.get(page_of(application)).text


def test_two_tabs_lose_no_notes(owner_client: Client, application: Application) -> None:
    owner_client.post(page_of(application), {"notes": "From tab one", "expected_version": 0})
    response = owner_client.post(page_of(application), {"notes": "From tab two", "expected_version": 0})
    assert response.status_code == 409
    assert "From tab one" in response.text
    assert response.context["form"]["notes"].value() == "From tab two"
    owner_client.post(page_of(application), {"notes": "Both", "expected_version": 1})
    application.refresh_from_db()
    assert application.notes == "Both"


def test_notes_that_are_too_long_stay_in_the_form(owner_client: Client, application: Application) -> None:
    response = owner_client.post(page_of(application), {"notes": "x" * 20_001, "expected_version": 0})
    assert response.status_code == 400
    assert "x" * 20_001 in response.text


def test_ticks_are_kept(owner_client: Client, application: Application) -> None:
    act(owner_client, "tick", application, ready=["Certificates"])
    application.refresh_from_db()
    assert application.ticked == ["Certificates"]
    assert owner_client.get(page_of(application)).text.count(" checked") == 1
    act(owner_client, "tick", application, ready=["Passport"])
    application.refresh_from_db()
    assert application.ticked == ["Certificates"]
    act(owner_client, "tick", application)
    application.refresh_from_db()
    assert application.ticked == []


def test_reminders_of_one_application_can_be_switched(owner_client: Client, application: Application) -> None:
    for expected in (False, True):
        act(owner_client, "switch-reminders", application)
        application.refresh_from_db()
        assert application.has_reminders is expected


def test_it_can_be_taken_off_and_the_job_stays(owner_client: Client, application: Application) -> None:
    assert "Stop tracking" in owner_client.get(reverse("applications:delete", args=[application.pk])).text
    act(owner_client, "delete", application)
    assert not Application.objects.exists()
    assert Job.objects.filter(pk=application.job_id).exists()


# --- Files sent -----------------------------------------------------------------------------------------------------
def test_a_document_is_marked_as_sent_and_can_be_had_again(
    owner_client: Client, application: Application, letter: Document
) -> None:
    send = reverse("applications:send", args=[letter.pk])
    assert send in owner_client.get(reverse("documents:detail", args=[letter.pk])).text
    response = owner_client.post(send, {"format": "pdf"})
    assert response.headers["Location"] == page_of(application)
    sent = SentFile.objects.get()
    page = owner_client.get(page_of(application)).text
    assert reverse("applications:file", args=[sent.pk]) in page
    assert "Kept with this application" in page
    download = owner_client.get(reverse("applications:file", args=[sent.pk]))
    assert download.content.startswith(b"%PDF")
    assert "attachment" in download.headers["Content-Disposition"]


def test_an_unknown_format_sends_nothing(owner_client: Client, letter: Document) -> None:
    owner_client.post(reverse("applications:send", args=[letter.pk]), {"format": "exe"})
    assert not SentFile.objects.exists()


def test_a_document_that_is_not_ready_sends_nothing(owner_client: Client, letter: Document) -> None:
    Document.objects.update(state="failed")
    response = owner_client.post(reverse("applications:send", args=[letter.pk]), {"format": "pdf"})
    assert response.headers["Location"] == reverse("documents:detail", args=[letter.pk])
    assert not SentFile.objects.exists()


def test_the_page_of_one_with_many_files_and_moves_is_light(
    owner_client: Client,
    application: Application,
    letter: Document,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(1, 6):
        letter = edit_document(document=letter, text=f"{letter.text}\n", expected_version=number)
        keep_as_sent(document=letter, format="docx")
        move_application(application=application, state="offer" if number % 2 else "interview")
    with django_assert_max_num_queries(12):
        page = owner_client.get(page_of(application))
    assert page.text.count("/applications/files/") == 5


def test_the_overview_draws_the_pipeline_once_there_is_one(owner_client: Client, application: Application) -> None:
    page = owner_client.get(reverse("dashboard")).text
    assert "Your applications" in page
    assert f"{reverse('applications:table')}?state=saved" in page
    archive_application(application=application, is_archived=True)
    assert "Your applications" not in owner_client.get(reverse("dashboard")).text

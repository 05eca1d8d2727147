"""The services behind the tracker."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO

import docx
import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from aditus.accounts.models import User
from documents.applications.services import (
    CARDS_PER_STATE,
    archive_application,
    begin_application,
    board_of,
    edit_notes,
    keep_as_sent,
    move_application,
    pipeline_of,
    tick_documents,
    track_job,
)
from documents.exceptions import ApplicationExists, ExportBlocked, NotesConflict, NothingToSend
from documents.models import Application, ApplicationState, Document, Profile, SentFile
from documents.services import draft_cover_letter, draft_cv, edit_document
from documents.tests.conftest import make_job
from jobs.models import Job
from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(owner: User, job: Job) -> Application:
    return track_job(user=owner, job=job)


@pytest.fixture
def letter(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cover_letter(user=owner, job=job)


def states_of(application: Application) -> list[str]:
    return [move.state for move in application.moves.all()]


# --- Beginning and moving -------------------------------------------------------------------------------------------
def test_a_tracked_job_is_saved_and_its_history_begins(application: Application) -> None:
    assert application.state == ApplicationState.SAVED
    assert states_of(application) == ["saved"]
    assert application.moves.get().before == ""


def test_tracking_twice_is_one_application(owner: User, job: Job, application: Application) -> None:
    archive_application(application=application, is_archived=True)
    again = track_job(user=owner, job=job)
    assert again == application
    assert not again.is_archived
    assert states_of(again) == ["saved"]


def test_beginning_one_that_is_there_is_refused_with_its_id(owner: User, job: Job, application: Application) -> None:
    with pytest.raises(ApplicationExists) as refused:
        begin_application(user=owner, job=job)
    assert refused.value.extra == {"application": str(application.pk)}


def test_the_database_holds_one_application_per_job(owner: User, job: Job, application: Application) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Application.objects.create(owner=owner, job=job)
    with pytest.raises(IntegrityError), transaction.atomic():
        Application.objects.update(state="lost")


def test_each_move_is_noted_with_its_time(application: Application) -> None:
    for state in ("applied", "interview", "rejected", "applied"):
        assert move_application(application=application, state=state)
    assert states_of(application) == ["applied", "rejected", "interview", "applied", "saved"]
    newest = application.moves.all()[0]
    assert (newest.before, newest.moved_at) == ("rejected", application.moved_at)


def test_a_move_to_where_it_stands_is_none(application: Application) -> None:
    assert not move_application(application=application, state="saved")
    assert states_of(application) == ["saved"]


def test_a_stale_page_moves_from_where_it_really_stands(application: Application) -> None:
    stale = Application.objects.get(pk=application.pk)
    move_application(application=application, state="applied")
    assert move_application(application=stale, state="offer")
    assert stale.moves.all()[0].before == "applied"
    assert not move_application(application=application, state="offer")


# --- Notes and ticks ------------------------------------------------------------------------------------------------
def test_notes_of_two_tabs_do_not_undo_each_other(application: Application) -> None:
    edit_notes(application=application, notes="First\x00", expected_version=0)
    with pytest.raises(NotesConflict) as conflict:
        edit_notes(application=application, notes="Second", expected_version=0)
    assert conflict.value.extra == {"current_version": 1}
    assert application.notes == "First"
    edit_notes(application=application, notes="Both", expected_version=1)
    application.refresh_from_db()
    assert (application.notes, application.notes_version) == ("Both", 2)


def test_only_documents_the_advert_wants_can_be_ticked(owner: User) -> None:
    application = track_job(user=owner, job=make_job(owner, documents_wanted=["CV", "Certificates"]))
    tick_documents(application=application, ready=["Certificates", "Passport"])
    application.refresh_from_db()
    assert application.ticked == ["Certificates"]


# --- Files sent -----------------------------------------------------------------------------------------------------
def test_a_sent_document_is_frozen_linked_and_applied_for(letter: Document, job: Job) -> None:
    sent = keep_as_sent(document=letter, format="pdf")
    application = Application.objects.get(job=job)
    assert sent.version.frozen_at
    assert states_of(application) == ["applied", "saved"]
    assert bytes(sent.data).startswith(b"%PDF")
    assert sent.file_name.endswith(".pdf")
    assert keep_as_sent(document=letter, format="pdf") == sent
    assert SentFile.objects.count() == 1


def test_what_was_sent_stays_when_the_document_changes(letter: Document) -> None:
    sent = keep_as_sent(document=letter, format="docx")
    text = letter.text.replace("Dear", "Greetings,\n\nDear", 1)
    edited = edit_document(document=letter, text=f"{text}\n\nA line that came later.\n", expected_version=1)
    assert "came later" in edited.text
    words = "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(sent.data)).paragraphs)
    assert words
    assert "came later" not in words
    later = keep_as_sent(document=edited, format="docx")
    assert later.version.number == 2
    assert SentFile.objects.count() == 2


def test_an_application_that_is_further_on_is_not_moved_back(letter: Document, application: Application) -> None:
    move_application(application=application, state="interview")
    keep_as_sent(document=letter, format="pdf")
    application.refresh_from_db()
    assert application.state == ApplicationState.INTERVIEW


def test_what_the_gate_blocks_is_not_sent(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    cv = draft_cv(user=owner, job=job)
    text = cv.text.replace("Supervise two accounts clerks", "Led a team of 45 accountants in Mombasa")
    edited = edit_document(document=cv, text=text, expected_version=1)
    with pytest.raises(ExportBlocked):
        keep_as_sent(document=edited, format="pdf")
    assert not Application.objects.exists()
    assert not SentFile.objects.exists()


def test_a_document_whose_job_is_gone_cannot_be_sent(letter: Document, job: Job) -> None:
    job.delete()
    letter.refresh_from_db()
    with pytest.raises(NothingToSend):
        keep_as_sent(document=letter, format="pdf")


# --- Looking --------------------------------------------------------------------------------------------------------
def test_the_board_shows_the_first_of_each_state_in_two_queries(
    owner: User, stranger: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(CARDS_PER_STATE + 3):
        track_job(user=owner, job=make_job(owner, title=f"Clerk {number}"))
    applied = track_job(user=owner, job=make_job(owner, title="Nurse"))
    move_application(application=applied, state="applied")
    hidden = track_job(user=owner, job=make_job(owner, title="Driver"))
    archive_application(application=hidden, is_archived=True)
    track_job(user=stranger, job=make_job(stranger, title="Cook"))
    with django_assert_num_queries(2):
        columns = {column.state: column for column in board_of(owner)}
    saved = columns[ApplicationState.SAVED]
    assert (saved.number, len(saved.cards), saved.more) == (CARDS_PER_STATE + 3, CARDS_PER_STATE, 3)
    assert saved.cards[0].job.title == f"Clerk {CARDS_PER_STATE + 2}"
    assert [card.job.title for card in columns[ApplicationState.APPLIED].cards] == ["Nurse"]
    assert columns[ApplicationState.OFFER].number == 0


def test_the_pipeline_is_drawn_beside_its_longest_bar(owner: User) -> None:
    assert pipeline_of(owner) == []
    for number in range(4):
        track_job(user=owner, job=make_job(owner, title=f"Clerk {number}"))
    move_application(application=Application.objects.all()[0], state="offer")
    assert [(bar.state.value, bar.number, bar.percent) for bar in pipeline_of(owner)] == [
        ("saved", 3, 100),
        ("applied", 0, 0),
        ("interview", 0, 0),
        ("offer", 1, 33),
        ("rejected", 0, 0),
        ("withdrawn", 0, 0),
    ]


def test_search_finds_every_word_in_job_or_notes(owner: User) -> None:
    nurse = track_job(user=owner, job=make_job(owner, title="Nurse", company="Nyali Hospital"))
    edit_notes(application=nurse, notes="Called Mr Kamau")
    track_job(user=owner, job=make_job(owner, title="Clerk"))
    mine = Application.objects.owned_by(owner)
    assert list(mine.matching("nyali kamau")) == [nurse]
    assert not mine.matching("nyali clerk").exists()
    assert mine.matching("").count() == 2


def test_a_deadline_matters_until_the_application_is_sent(application: Application) -> None:
    assert application.wants_reminders
    move_application(application=application, state="applied")
    assert not application.wants_reminders


def test_moving_touches_nothing_else(application: Application) -> None:
    other_tab = Application.objects.get(pk=application.pk)
    edit_notes(application=application, notes="Call on Monday")
    before = timezone.now() - timedelta(seconds=1)
    move_application(application=other_tab, state="applied")
    application.refresh_from_db()
    assert application.notes == "Call on Monday"
    assert application.moved_at > before


def test_a_cv_and_a_letter_can_both_be_sent(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    for document in (draft_cv(user=owner, job=job), draft_cover_letter(user=owner, job=job)):
        keep_as_sent(document=document, format="pdf")
    assert Application.objects.get().sent_files.count() == 2

"""What may be done with applications: begin one, move it on, note things, keep what was sent.

Every function takes rows that the caller fetched for their owner. Writes are narrow, so that two tabs do not undo each
other's changes of different things.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from django.utils.translation import gettext as _

from aditus.accounts.models import User
from aditus.lib.text import clean
from documents.exceptions import ApplicationExists, NotesConflict, NothingToSend
from documents.models import (
    Application,
    ApplicationMove,
    ApplicationState,
    Document,
    SentFile,
    SentFormat,
    TrackerSettings,
)
from documents.services import export_document
from jobs.models import Job

MAX_NOTES = 20_000
CARDS_PER_STATE = 10
ACTIVE = (ApplicationState.SAVED, ApplicationState.APPLIED, ApplicationState.INTERVIEW, ApplicationState.OFFER)
HEAVY = ("job__description", "job__evidence", "job__warnings", "job__responsibilities", "job__requirements")


# --- Beginning and moving -------------------------------------------------------------------------------------------
def begin_application(*, user: User, job: Job, state: str = ApplicationState.SAVED, notes: str = "") -> Application:
    """A new application. Raises ``ApplicationExists`` when the job is tracked already."""
    application, is_new = _find_or_begin(user, job, ApplicationState(state), clean(notes)[:MAX_NOTES])
    if not is_new:
        raise ApplicationExists(_("This job is tracked already."), application=str(application.pk))
    return application


def track_job(*, user: User, job: Job) -> Application:
    """The application for this job: the one there is, taken out of the archive, or a new one."""
    application, is_new = _find_or_begin(user, job, ApplicationState.SAVED, "")
    if not is_new and application.is_archived:
        archive_application(application=application, is_archived=False)
    return application


def _find_or_begin(user: User, job: Job, state: ApplicationState, notes: str) -> tuple[Application, bool]:
    with transaction.atomic():
        application, is_new = Application.objects.get_or_create(
            owner=user, job=job, defaults={"state": state, "notes": notes}
        )
        if is_new:
            ApplicationMove.objects.create(application=application, state=state, moved_at=application.moved_at)
    return application, is_new


def move_application(*, application: Application, state: str) -> bool:
    """Put it into another state and note when; whether anything changed. Two at once make one entry, not two."""
    target, now = ApplicationState(state), timezone.now()
    with transaction.atomic():
        standing = Application.objects.filter(pk=application.pk)
        before = standing.select_for_update().values_list("state", flat=True).get()
        if before == target:
            return False
        standing.update(state=target, moved_at=now, updated_at=now)
        ApplicationMove.objects.create(application=application, before=before, state=target, moved_at=now)
    application.state, application.moved_at, application.updated_at = target, now, now
    return True


# --- Notes, ticks, reminders, archive -------------------------------------------------------------------------------
def edit_notes(*, application: Application, notes: str, expected_version: int | None = None) -> Application:
    """Replace the notes. Raises ``NotesConflict`` when they are no longer those of ``expected_version``."""
    standing = Application.objects.filter(pk=application.pk)
    if expected_version is not None:
        standing = standing.filter(notes_version=expected_version)
    changed = standing.update(
        notes=clean(notes)[:MAX_NOTES], notes_version=F("notes_version") + 1, updated_at=timezone.now()
    )
    application.refresh_from_db(fields=["notes", "notes_version", "updated_at"])
    if not changed:
        raise NotesConflict(
            _("These notes were changed elsewhere in the meantime. Nothing was saved."),
            current_version=application.notes_version,
        )
    return application


def tick_documents(*, application: Application, ready: Collection[str]) -> Application:
    """Keep which of the documents the advert wants are ready; what it does not want is left out."""
    application.ticked = [name for name in application.job.documents_wanted if name in ready]
    return _save(application, "ticked")


def set_reminders(*, application: Application, has_reminders: bool) -> Application:
    """Switch the reminders of one application on or off."""
    application.has_reminders = has_reminders
    return _save(application, "has_reminders")


def set_all_reminders(*, user: User, has_reminders: bool) -> None:
    """Switch the reminders of all applications on or off; those of one alone stay as they are."""
    TrackerSettings.objects.update_or_create(owner=user, defaults={"has_reminders": has_reminders})


def archive_application(*, application: Application, is_archived: bool) -> Application:
    """Put it away, or bring it back."""
    application.is_archived = is_archived
    return _save(application, "is_archived")


def _save(application: Application, *fields: str) -> Application:
    application.updated_at = timezone.now()
    application.save(update_fields=[*fields, "updated_at"])
    return application


# --- Files sent -----------------------------------------------------------------------------------------------------
def keep_as_sent(*, document: Document, format: str) -> SentFile:
    """Freeze the newest text of a document, keep it with the application for its job and take that as applied for.

    The job is tracked from now on, if it was not. Raises ``NothingToSend`` when the document's job is gone, and what
    ``export_document`` raises: what the fact gate blocks is not sent.
    """
    if document.job is None:
        raise NothingToSend(_("The job of this document was deleted, so there is no application to keep it with."))
    exported = export_document(document=document, format=SentFormat(format).value)
    version = document.versions.exclude(frozen_at=None).order_by("-number")[0]
    with transaction.atomic():
        application = track_job(user=document.owner, job=document.job)
        sent, _is_new = SentFile.objects.get_or_create(
            application=application,
            version=version,
            format=format,
            defaults={"data": exported.data, "file_name": exported.file_name},
        )
        if application.state == ApplicationState.SAVED:
            move_application(application=application, state=ApplicationState.APPLIED)
    return sent


# --- Looking --------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Column:
    """One state on the board: how many there are, and the first of them."""

    state: ApplicationState
    number: int
    cards: tuple[Application, ...]

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.number - len(self.cards)


@dataclass(frozen=True)
class Bar:
    """One state in the picture of the pipeline; ``percent`` is its length beside the longest."""

    state: ApplicationState
    number: int
    percent: int


def board_of(user: User) -> list[Column]:
    """All states with their first applications, in two queries however many there are."""
    mine = Application.objects.owned_by(user).in_play()
    counts = mine.counts()
    place = Window(RowNumber(), partition_by="state", order_by=["-moved_at", "id"])
    first = mine.alias(place=place).filter(place__lte=CARDS_PER_STATE).select_related("job").defer(*HEAVY)
    cards: dict[str, list[Application]] = {state: [] for state in ApplicationState.values}
    for application in first:
        cards[application.state].append(application)
    return [Column(state, counts.get(state, 0), tuple(cards[state])) for state in ApplicationState]


def pipeline_of(user: User) -> list[Bar]:
    """How many applications stand where; empty when there is none."""
    counts = Application.objects.owned_by(user).in_play().counts()
    longest = max(counts.values(), default=0)
    if not longest:
        return []
    return [Bar(state, number := counts.get(state, 0), round(100 * number / longest)) for state in ApplicationState]


def sendable_documents(application: Application) -> list[Document]:
    """The ready CVs and letters for the application's job, newest first."""
    documents = Document.objects.owned_by(application.owner).filter(job_id=application.job_id, state="ready")
    return list(documents.only("id", "kind", "created_at", "state", "findings"))


def sent_files(application: Application) -> list[SentFile]:
    """What went out, newest first."""
    files = application.sent_files.select_related("version__document")
    return list(
        files.defer("data", "version__content", "version__text", "version__findings", "version__document__content")
    )


def settings_of(user: User) -> TrackerSettings:
    """What the person chose, or what holds when they chose nothing (not saved)."""
    return TrackerSettings.objects.filter(owner=user).first() or TrackerSettings(owner=user)

"""Background work: drafts that a page asked for, those whose writer was killed, reminders, and files of who left."""

from __future__ import annotations

from uuid import UUID

from django.utils import timezone
from huey import crontab
from huey.contrib.djhuey import db_periodic_task, db_task

from documents.applications.reminders import send_reminders
from documents.personal.services import remove_files
from documents.profiles.services import forget_unconfirmed
from documents.services import abandoned_drafts
from documents.writing.drafting import run_draft


@db_task()
def write_draft(document_id: str) -> None:
    """Write one draft; a second call for the same draft does nothing."""
    run_draft(UUID(document_id))


@db_periodic_task(crontab(minute="*"))
def take_up_abandoned_drafts() -> None:
    """Drafts that nobody works on go back into the queue; the row's lease keeps two workers apart."""
    for document_id in abandoned_drafts():
        write_draft(str(document_id))


@db_periodic_task(crontab(minute="7"))
def forget_unconfirmed_cvs() -> None:
    """CVs that were brought and never confirmed do not stay."""
    forget_unconfirmed()


@db_periodic_task(crontab(minute="*/10"))
def send_deadline_reminders() -> None:
    """Mails before deadlines; each goes out once, however many machines run this."""
    send_reminders(timezone.now())


@db_task()
def remove_files_again(user_id: str) -> None:
    """Some time after an account was deleted: what an upload that was under way then has left."""
    remove_files(UUID(user_id))

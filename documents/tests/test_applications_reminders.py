"""Mail before a deadline: when, to whom, how often."""

from __future__ import annotations

import smtplib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection
from pytest_django import Settings

from aditus.accounts.models import User
from documents.applications.reminders import send_reminders
from documents.applications.services import (
    archive_application,
    move_application,
    set_all_reminders,
    set_reminders,
    track_job,
)
from documents.models import Application, Reminder
from documents.tasks import send_deadline_reminders
from documents.tests.conftest import make_job

pytestmark = pytest.mark.django_db

DEADLINE = date(2026, 5, 8)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of May 2026 in UTC; Nairobi, the site's zone, is three hours ahead."""
    return datetime(2026, 5, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def application(owner: User) -> Application:
    application = track_job(user=owner, job=make_job(owner, deadline=DEADLINE))
    Application.objects.update(created_at=at(1, 0))
    return application


def test_one_mail_comes_three_days_and_one_the_day_before(application: Application) -> None:
    sent = {}
    for hours in range(24 * 8):
        now = at(2, 0) + timedelta(hours=hours)
        if number := send_reminders(now):
            sent[now] = number
    assert sent == {at(5, 4): 1, at(7, 4): 1}
    assert [message.subject for message in mail.outbox] == [
        "In 3 days: apply for Senior Accountant, Baraka Foods Ltd",
        "Tomorrow: apply for Senior Accountant, Baraka Foods Ltd",
    ]


def test_the_mail_is_plain_and_says_what_to_do(application: Application, owner: User) -> None:
    send_reminders(at(5, 4))
    [message] = mail.outbox
    assert message.to == [owner.email]
    body = str(message.body)
    assert "8 May 2026" in body
    assert f"http://testserver/applications/{application.pk}" in body
    assert "http://testserver/applications/reminders" in body
    assert "<" not in body


def test_the_morning_is_the_persons_own(application: Application, owner: User) -> None:
    User.objects.update(time_zone="America/New_York")  # four hours behind UTC in May
    assert send_reminders(at(5, 10, 59)) == 0
    assert send_reminders(at(5, 11)) == 1
    User.objects.update(time_zone="Mars/Olympus")
    assert send_reminders(at(7, 4)) == 1


def test_a_missed_reminder_comes_late_and_says_what_is_left(application: Application) -> None:
    assert send_reminders(at(6, 12)) == 1
    assert mail.outbox[0].subject.startswith("In 2 days:")


def test_of_two_missed_only_the_last_comes(application: Application) -> None:
    assert send_reminders(at(8, 9)) == 1
    assert mail.outbox[0].subject.startswith("Today:")


def test_nothing_comes_after_the_end(application: Application) -> None:
    assert send_reminders(at(8, 20, 59)) == 1
    Reminder.objects.all().delete()
    assert send_reminders(at(8, 21)) == 0


def test_a_deadline_with_a_time_ends_then(application: Application) -> None:
    application.job.deadline_at = at(8, 9)
    application.job.save()
    assert send_reminders(at(8, 9)) == 0
    assert send_reminders(at(8, 8, 59)) == 1
    assert "12:00" in str(mail.outbox[0].body) or "noon" in str(mail.outbox[0].body)


def test_who_has_just_saved_the_job_is_spared(application: Application) -> None:
    Application.objects.update(created_at=at(5, 6))
    assert send_reminders(at(5, 12)) == 0
    assert send_reminders(at(7, 4)) == 1


def test_a_new_deadline_is_a_new_reminder(application: Application) -> None:
    assert send_reminders(at(5, 4)) == 1
    application.job.deadline = DEADLINE + timedelta(days=1)
    application.job.save()
    assert send_reminders(at(6, 4)) == 1


def refuse(application: Application, how: str) -> None:
    match how:
        case "applied":
            move_application(application=application, state="applied")
        case "put away":
            archive_application(application=application, is_archived=True)
        case "this one off":
            set_reminders(application=application, has_reminders=False)
        case "all off":
            set_all_reminders(user=application.owner, has_reminders=False)
        case "job closed":
            application.job.status = "closed"
            application.job.save()
        case "account closed":
            User.objects.update(is_active=False)
        case "no deadline":
            application.job.deadline = None
            application.job.save()


@pytest.mark.parametrize(
    "how", ["applied", "put away", "this one off", "all off", "job closed", "account closed", "no deadline"]
)
def test_who_does_not_need_or_want_it_is_left_alone(application: Application, how: str) -> None:
    refuse(application, how)
    assert send_reminders(at(5, 4)) == 0
    assert not mail.outbox


class Refusing(BaseEmailBackend):
    """A mail server that takes nothing."""

    def send_messages(self, email_messages: Sequence[Any]) -> int:
        raise smtplib.SMTPServerDisconnected("no")


def test_a_mail_that_could_not_be_sent_is_tried_again(application: Application, settings: Settings) -> None:
    working = settings.EMAIL_BACKEND
    settings.EMAIL_BACKEND = f"{__name__}.Refusing"
    assert send_reminders(at(5, 4)) == 0
    assert not Reminder.objects.exists()
    settings.EMAIL_BACKEND = working
    assert send_reminders(at(5, 4, 10)) == 1


def test_a_title_cannot_write_headers(application: Application) -> None:
    application.job.title = "Clerk\r\nBcc: evil@example.com\n" + "x" * 200
    application.job.save()
    assert send_reminders(at(5, 4)) == 1
    assert "\n" not in mail.outbox[0].subject
    assert len(mail.outbox[0].subject) <= 120
    assert mail.outbox[0].recipients() == ["owner@example.com"]


def test_the_task_is_there_and_runs(application: Application) -> None:
    send_deadline_reminders.call_local()
    assert not mail.outbox


@pytest.mark.django_db(transaction=True)
def test_many_machines_at_once_send_it_once(owner: User) -> None:
    track_job(user=owner, job=make_job(owner, deadline=DEADLINE))
    Application.objects.update(created_at=at(1, 0))
    together = Barrier(4)
    sent: list[int] = []

    def run() -> None:
        together.wait()
        sent.append(send_reminders(at(5, 4)))
        connection.close()

    threads = [Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sent) == [0, 0, 0, 1]
    assert len(mail.outbox) == 1

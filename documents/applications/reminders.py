"""E-mail before a deadline: three days and one day, in the morning of the person's own time zone, once each.

A reminder is claimed by a row before it is sent, and the row's constraint makes it once on however many machines. When
the mail server refuses, the claim is given back and the next run tries again; a process that dies between claim and
mail sends nothing, which is better than sending twice.
"""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

import structlog
from django.conf import settings
from django.core.mail import EmailMessage
from django.db.models import Prefetch
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from aditus.accounts.models import User
from aditus.accounts.services import as_read_by
from documents.models import Application, ApplicationState, Reminder
from jobs.schemas import JobStatus

log = structlog.get_logger(__name__)

DAYS_BEFORE = (3, 1)
MORNING = time(7)
LONGEST_SUBJECT = 120


@dataclass(frozen=True)
class Due:
    """A reminder whose time has come: the one meant ``days`` before, while really ``days_left`` remain."""

    application: Application
    deadline: date
    days: int
    days_left: int


def send_reminders(now: datetime) -> int:
    """Send what is due and was not sent; how many went out. Safe to run twice, or on two machines at once."""
    return sum(_send_once(due) for due in due_reminders(now))


def due_reminders(now: datetime) -> Iterator[Due]:
    """Reminders that are due now and not yet claimed."""
    for application in _candidates(now):
        due = due_reminder(application, now)
        if due and (due.deadline, due.days) not in {(sent.deadline, sent.days) for sent in application.reminders.all()}:
            yield due


def _candidates(now: datetime) -> Iterator[Application]:
    """Applications not yet sent whose deadline is near on anyone's calendar."""
    near = (now.date() - timedelta(days=1), now.date() + timedelta(days=max(DAYS_BEFORE) + 1))
    found = (
        Application.objects.in_play()
        .filter(state=ApplicationState.SAVED, has_reminders=True, job__deadline__range=near, owner__is_active=True)
        .exclude(job__status=JobStatus.CLOSED)
        .exclude(owner__tracker_settings__has_reminders=False)
        .select_related("job", "owner")
        .defer("job__description", "job__evidence", "notes")
        .prefetch_related(Prefetch("reminders", Reminder.objects.only("application_id", "deadline", "days")))
    )
    return found.iterator(chunk_size=200)


def due_reminder(application: Application, now: datetime) -> Due | None:
    """The reminder whose time it is for this application, if it is any's.

    One that was missed is sent late as long as the next one's time has not come. What was tracked after a reminder's
    time is spared it: the person has just looked at the deadline.
    """
    deadline = application.job.deadline
    if deadline is None or not application.wants_reminders:
        return None
    zone = _zone_of(application.owner)
    today = now.astimezone(zone).date()
    ends = application.job.deadline_at or datetime.combine(deadline + timedelta(days=1), time(), zone)
    begun = [days for days in DAYS_BEFORE if _morning(deadline, days, zone) <= now]
    if now >= ends or not begun:
        return None
    days = min(begun)
    if application.created_at > _morning(deadline, days, zone):
        return None
    return Due(application, deadline, days, (deadline - today).days)


def _morning(deadline: date, days: int, zone: tzinfo) -> datetime:
    return datetime.combine(deadline - timedelta(days=days), MORNING, zone)


def _zone_of(user: User) -> tzinfo:
    """The person's time zone; the site's where none, or none that exists, is set."""
    with as_read_by(user):
        return timezone.get_current_timezone()


def _send_once(due: Due) -> bool:
    claim, is_mine = Reminder.objects.get_or_create(application=due.application, deadline=due.deadline, days=due.days)
    if not is_mine:
        return False
    try:
        reminder_mail(due).send()
    except (smtplib.SMTPException, OSError) as error:
        claim.delete()
        log.warning("reminder_not_sent", application=str(due.application.pk), error=type(error).__name__)
        return False
    return True


def reminder_mail(due: Due) -> EmailMessage:
    """The mail in the person's language and their own time."""
    owner, job = due.application.owner, due.application.job
    with as_read_by(owner):
        name = ", ".join(part for part in (job.title or _("Untitled job"), job.company) if part)
        subject = _("%(left)s: apply for %(name)s") % {"left": _time_left(due.days_left), "name": name}
        until = job.deadline_at and formats.date_format(timezone.localtime(job.deadline_at), "DATETIME_FORMAT")
        context = {
            "name": owner.get_short_name(),
            "job": name,
            "until": until or formats.date_format(due.deadline, "DATE_FORMAT"),
            "address": settings.SITE_URL + reverse("applications:detail", args=[due.application.pk]),
            "switch": settings.SITE_URL + reverse("applications:reminders"),
        }
        body = render_to_string("applications/reminder.txt", context)
    return EmailMessage(" ".join(subject.split())[:LONGEST_SUBJECT], body, to=[owner.email])


def _time_left(days: int) -> str:
    if days == 0:
        return _("Today")
    if days == 1:
        return _("Tomorrow")
    return ngettext("In %(days)s day", "In %(days)s days", days) % {"days": days}

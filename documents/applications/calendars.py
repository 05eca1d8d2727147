"""The deadlines of a person's applications as an iCalendar file (RFC 5545), at an address nobody can guess.

The address holds a secret of 256 bits; the database keeps its digest only. A new one makes the old one useless.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from aditus.accounts.models import User
from aditus.accounts.services import as_read_by
from documents.models import Application, ApplicationState, TrackerSettings

MOST_EVENTS = 2_000
DAYS_BACK = 30
LINE_BYTES = 75


# --- The address ----------------------------------------------------------------------------------------------------
def make_calendar_secret(*, user: User) -> str:
    """A new secret for the calendar's address; it is shown once and cannot be read again."""
    secret = secrets.token_urlsafe(32)
    made = {"calendar_digest": _digest(secret), "calendar_made_at": timezone.now()}
    TrackerSettings.objects.update_or_create(owner=user, defaults=made)
    return secret


def revoke_calendar(*, user: User) -> None:
    """Make the address useless."""
    TrackerSettings.objects.filter(owner=user).update(calendar_digest=None, calendar_made_at=None)


def owner_of_calendar(secret: str) -> User | None:
    """Whose calendar this is; None when the address is wrong, revoked or of a closed account."""
    found = TrackerSettings.objects.select_related("owner").filter(calendar_digest=_digest(secret)).first()
    return found.owner if found and found.owner.is_active else None


def _digest(secret: str) -> str:
    """A plain hash is enough: the secret is random and long, so there is nothing to try out."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


# --- The file -------------------------------------------------------------------------------------------------------
def calendar_of(user: User, *, site: str, now: datetime) -> bytes:
    """The calendar's bytes. ``site`` is the address links begin with, without a slash at its end."""
    applications = (
        Application.objects.owned_by(user)
        .in_play()
        .filter(state=ApplicationState.SAVED, job__deadline__gte=(now - timedelta(days=DAYS_BACK)).date())
        .select_related("job")
        .only("id", "updated_at", "job__title", "job__company", "job__location", "job__deadline", "job__deadline_at")
        .order_by("job__deadline", "id")[:MOST_EVENTS]
    )
    with as_read_by(user):
        lines = list(_calendar_lines(applications, site, now))
    return "".join(f"{folded}\r\n" for line in lines for folded in fold_line(line)).encode()


def _calendar_lines(applications: Iterable[Application], site: str, now: datetime) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aditus//Tracker//EN", "CALSCALE:GREGORIAN")
    title = _("Application deadlines")
    yield f"X-WR-CALNAME:{escape_text(title)}"
    yield "REFRESH-INTERVAL;VALUE=DURATION:PT6H"
    for application in applications:
        yield from _event_lines(application, site, now)
    yield "END:VCALENDAR"


def _event_lines(application: Application, site: str, now: datetime) -> Iterator[str]:
    job = application.job
    name = ", ".join(part for part in (job.title or _("Untitled job"), job.company) if part)
    yield "BEGIN:VEVENT"
    yield f"UID:{application.pk}@{urlsplit(site).hostname or 'aditus'}"
    yield f"DTSTAMP:{utc_stamp(now)}"
    yield f"LAST-MODIFIED:{utc_stamp(application.updated_at)}"
    if job.deadline_at:
        yield f"DTSTART:{utc_stamp(job.deadline_at)}"
    elif job.deadline:
        yield f"DTSTART;VALUE=DATE:{job.deadline:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{job.deadline + timedelta(days=1):%Y%m%d}"
    summary = _("Apply by today: %(name)s") % {"name": name}
    yield f"SUMMARY:{escape_text(summary)}"
    if job.location:
        yield f"LOCATION:{escape_text(job.location)}"
    yield f"URL:{site}{reverse('applications:detail', args=[application.pk])}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def utc_stamp(moment: datetime) -> str:
    """A date and time in UTC, as RFC 5545 writes it (section 3.3.5, form 2)."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escape_text(text: str) -> str:
    """A TEXT value (section 3.3.11)."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(escaped.splitlines())


def fold_line(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets (section 3.1), cut between characters, never inside one."""
    piece, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > LINE_BYTES:
            yield piece
            piece, size = " ", 1
        piece, size = piece + character, size + width
    yield piece

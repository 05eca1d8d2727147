"""The calendar: an address nobody guesses, and a file that calendars read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from aditus.accounts.models import User
from aditus.lib.logs import described
from documents.applications.calendars import (
    calendar_of,
    escape_text,
    fold_line,
    make_calendar_secret,
    owner_of_calendar,
)
from documents.applications.services import archive_application, move_application, set_all_reminders, track_job
from documents.models import Application, TrackerSettings
from documents.tests.conftest import make_job

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
SITE = "https://aditus.example"


def unfolded(data: bytes) -> list[str]:
    """The content lines of a calendar, read by the rules of RFC 5545, section 3.1."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in lines)
    whole: list[bytes] = []
    for line in lines:
        if line.startswith(b" "):
            whole[-1] += line[1:]
        else:
            whole.append(line)
    return [line.decode() for line in whole]


def value_of(lines: list[str], name: str) -> str:
    [found] = [line for line in lines if line.split(":")[0].split(";")[0] == name]
    return found.partition(":")[2]


def read_text(value: str) -> str:
    """A TEXT value as a calendar program reads it."""
    said, rest = "", iter(value)
    for character in rest:
        if character == "\\":
            escaped = next(rest)
            said += "\n" if escaped in "nN" else escaped
        else:
            assert character not in ";,\n"
            said += character
    return said


@pytest.fixture
def application(owner: User) -> Application:
    return track_job(user=owner, job=make_job(owner, title="Clerk", deadline=date(2026, 5, 8)))


# --- The file -------------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_a_deadline_is_a_whole_day(owner: User, application: Application) -> None:
    lines = unfolded(calendar_of(owner, site=SITE, now=NOW))
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20260508" in lines
    assert "DTEND;VALUE=DATE:20260509" in lines
    assert value_of(lines, "DTSTAMP") == "20260504T093000Z"
    assert value_of(lines, "UID") == f"{application.pk}@aditus.example"
    assert value_of(lines, "URL") == f"{SITE}/applications/{application.pk}"
    assert read_text(value_of(lines, "SUMMARY")) == "Apply by today: Clerk, Baraka Foods Ltd"
    assert value_of(lines, "VERSION") == "2.0"


@pytest.mark.django_db
def test_a_deadline_with_a_time_is_in_utc(owner: User, application: Application) -> None:
    application.job.deadline_at = datetime(2026, 5, 8, 14, tzinfo=UTC) - timedelta(hours=3)
    application.job.save()
    lines = unfolded(calendar_of(owner, site=SITE, now=NOW))
    assert "DTSTART:20260508T110000Z" in lines
    assert not any(line.startswith("DTEND") for line in lines)


@pytest.mark.django_db
def test_only_ones_own_saved_and_recent_deadlines_are_in_it(
    owner: User, stranger: User, application: Application
) -> None:
    sent = track_job(user=owner, job=make_job(owner, title="Sent", deadline=date(2026, 5, 9)))
    move_application(application=sent, state="applied")
    away = track_job(user=owner, job=make_job(owner, title="Away", deadline=date(2026, 5, 10)))
    archive_application(application=away, is_archived=True)
    track_job(user=owner, job=make_job(owner, title="Old", deadline=date(2026, 1, 1)))
    track_job(user=owner, job=make_job(owner, title="Open", deadline=None))
    track_job(user=stranger, job=make_job(stranger, title="Theirs", deadline=date(2026, 5, 8)))
    lines = unfolded(calendar_of(owner, site=SITE, now=NOW))
    assert lines.count("BEGIN:VEVENT") == 1
    assert "Clerk" in value_of(lines, "SUMMARY")


@pytest.mark.django_db
def test_hostile_words_stay_words(owner: User, application: Application) -> None:
    title = "Clerk; x, y\\z\r\nEND:VEVENT\nATTENDEE:mailto:evil@example.com " + "é" * 90
    application.job.title = title
    application.job.save()
    lines = unfolded(calendar_of(owner, site=SITE, now=NOW))
    assert lines.count("END:VEVENT") == 1
    assert not any(line.startswith("ATTENDEE") for line in lines)
    said = read_text(value_of(lines, "SUMMARY"))
    assert said == f"Apply by today: {title}, Baraka Foods Ltd".replace("\r\n", "\n")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n")))
def test_folding_loses_no_character_and_splits_none(line: str) -> None:
    pieces = list(fold_line(line))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert all(piece.startswith(" ") for piece in pieces[1:])


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])))
def test_escaping_can_be_read_back(text: str) -> None:
    assert read_text(escape_text(text)) == text


# --- The address ----------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_the_address_is_shown_once_and_works_without_sign_in(owner_client: Client, client: Client, owner: User) -> None:
    track_job(user=owner, job=make_job(owner, deadline=timezone.localdate()))
    page = owner_client.post(reverse("applications:reminders"), {"action": "make"})
    address = page.context["address"]
    assert address in page.text
    assert page.headers["Cache-Control"] == "private, no-store"
    assert address not in owner_client.get(reverse("applications:reminders")).text
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert value_of(unfolded(response.content), "SUMMARY")
    assert client.post(address).status_code == 405


@pytest.mark.django_db
def test_the_database_does_not_know_the_secret(owner: User) -> None:
    secret = make_calendar_secret(user=owner)
    assert len(secret) >= 43
    kept = TrackerSettings.objects.get()
    assert secret not in repr(vars(kept))
    assert owner_of_calendar(secret) == owner


@pytest.mark.django_db
@pytest.mark.parametrize("action", ["make", "revoke"])
def test_a_new_or_a_revoked_address_ends_the_old_one(owner_client: Client, owner: User, action: str) -> None:
    old = reverse("applications:calendar", args=[make_calendar_secret(user=owner)])
    set_all_reminders(user=owner, has_reminders=False)
    owner_client.post(reverse("applications:reminders"), {"action": action})
    assert Client().get(old).status_code == 404
    assert not TrackerSettings.objects.get().has_reminders


@pytest.mark.django_db
@pytest.mark.parametrize("guess", ["", "None", "0" * 43, "x" * 5_000, "%00", "é"])
def test_guesses_find_nothing(client: Client, owner: User, guess: str) -> None:
    TrackerSettings.objects.create(owner=owner)
    assert client.get(f"/applications/calendar/{guess}.ics").status_code == 404


@pytest.mark.django_db
def test_a_closed_account_has_no_calendar(client: Client, owner: User) -> None:
    address = reverse("applications:calendar", args=[make_calendar_secret(user=owner)])
    User.objects.update(is_active=False)
    assert client.get(address).status_code == 404


def test_the_secret_is_not_logged() -> None:
    request = RequestFactory().get(reverse("applications:calendar", args=["s3cret"]))
    assert described(request) == "GET /applications/calendar/…"

"""A canary in every place a person can write: all that is kept is in the export, and after deleting none is left.

Looked at are every table, the bytes of the database file, the media folder, the task queue and the log.
"""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils.module_loading import import_string
from huey.contrib.djhuey import HUEY
from pytest_django import Settings
from rest_framework.test import APIClient

from aditus.accounts.models import User
from aditus.accounts.services import CHANGE_SALT, _state
from documents.applications.services import begin_application
from documents.personal.archive import archive_of
from documents.services import create_profile, draft_cover_letter
from documents.tests.test_personal_data import ME, unpacked
from jobs.models import Advert, Job
from jobs.services import extract_jobs
from providers.models import ProviderConfig, UsageLog


class Canaries:
    """Strings found nowhere else. ``kept`` are those that an export must hold."""

    def __init__(self) -> None:
        self.all: dict[str, str] = {}
        self.kept: set[str] = set()

    def plant(self, place: str, *, is_kept: bool = True) -> str:
        word = f"canary{len(self.all):02d}{place.replace(' ', '')}zq"
        self.all[place] = word
        if is_kept:
            self.kept.add(place)
        return word

    def known(self, place: str, word: str) -> str:
        self.all[place] = word
        return word

    def found_in(self, data: bytes) -> list[str]:
        data = data.lower()
        return [place for place, word in self.all.items() if any(form.lower() in data for form in written_forms(word))]


def written_forms(word: str) -> list[bytes]:
    """The word as it is, and what base64 makes of it wherever it begins."""
    forms = [word.encode()]
    for lead in range(3):
        code = base64.b64encode(b"x" * lead + word.encode()).rstrip(b"=")
        forms.append(code[4 if lead else 0 : -2])
    return forms


def dumped_rows() -> Iterator[tuple[str, bytes]]:
    """Every row of every table, as text; sessions also decoded."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            for row in cursor.fetchall():
                yield f"table {table}", repr(row).encode()
    for session in Session.objects.all():
        yield "session", repr(session.get_decoded()).encode()


def files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in folder.rglob("*"):
        yield f"name of {path.name}", str(path.relative_to(folder)).encode()
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def database_files() -> Iterator[tuple[str, bytes]]:
    """The bytes of the database itself, where it is a file: what was deleted must not lie in free pages."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite":
        return
    for path in (Path(name), Path(f"{name}-wal")):
        if path.exists():
            yield path.name, path.read_bytes()


@pytest.fixture
def log_lines(settings: Settings) -> Iterator[list[str]]:
    """What the site logs, as its own handler would print it."""
    lines: list[str] = []
    logging_settings: dict[str, Any] = settings.LOGGING
    formatting = dict(logging_settings["formatters"]["line"])
    formatter = import_string(formatting.pop("()"))(**formatting)

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(formatter.format(record))

    root, handler = logging.getLogger(), Keeping()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield lines
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def real_queue(tmp_path: Path) -> Iterator[Path]:
    """The task queue in a file, as in production; nothing runs until ``work_off``."""
    storage = import_string("huey.storage.SqliteStorage")(name="canaries", filename=str(tmp_path / "queue.sqlite3"))
    HUEY.immediate = False
    before, HUEY.storage = HUEY.storage, storage
    yield tmp_path
    storage.close()
    HUEY.storage = before
    HUEY.immediate = True


def work_off() -> None:
    while task := HUEY.dequeue():
        HUEY.execute(task)


ADVERT = """Job title: Accountant
Company: {company}
Location: Nakuru
Deadline: 12 December 2031

{words}

Requirements
- CPA Section 4
- Two years of experience

How to apply
Send your CV to {email} not later than 12 December 2031.
"""


def live(canaries: Canaries, staff_client: Client) -> tuple[User, Client]:
    """A person's whole life here, through the doors of the site, with a canary wherever words go in."""
    plant = canaries.plant
    browser = Client(
        REMOTE_ADDR=canaries.known("network address", "203.0.113.77"),
        HTTP_USER_AGENT=plant("user agent"),
        HTTP_REFERER=f"http://testserver/{plant('referer', is_kept=False)}",
    )
    browser.cookies["theme"] = plant("cookie", is_kept=False)
    user = sign_up(canaries, browser)
    bring_adverts(canaries, browser, user)
    bring_profile(canaries, browser)
    write_documents(canaries, browser, user)
    track(canaries, browser)
    look_around(canaries, browser)
    suffer_providers_and_staff(canaries, staff_client, user)
    browser.post(reverse("accounts:sign-out"))
    browser.post(reverse("jobs:start"), {"advert": f"{plant('kept before sign in', is_kept=False)} " * 9})
    browser.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return user, browser


def sign_up(canaries: Canaries, browser: Client) -> User:
    plant, first = canaries.plant, f"{canaries.plant('first email', is_kept=False)}@example.org"
    password = canaries.plant("password", is_kept=False)
    words = ADVERT.format(company="D", words=plant("kept before sign up"), email="")
    browser.post(reverse("jobs:start"), {"advert": words})
    browser.post(reverse("accounts:sign-up"), {"email": first, "password": password})
    user = User.objects.get(email=first)
    assert browser.post(reverse("jobs:read-kept")).status_code == 302
    browser.post(reverse("accounts:sign-in"), {"username": first, "password": f"{password}-wrong"})
    token = api_sign_in(canaries, first, password)
    browser.post(reverse("accounts:settings"), {"name": plant("name")})
    new = f"{plant('email')}@example.org"
    change_email(user, new)
    browser.post(reverse("accounts:sign-out"))
    Client().post(reverse("accounts:sign-in"), {"username": new, "password": "wrong-password-1"})
    assert browser.post(reverse("accounts:sign-in"), {"username": new, "password": password}).status_code == 302
    canaries.known("refresh token", token)
    return user


def api_sign_in(canaries: Canaries, email: str, password: str) -> str:
    tokens = Client().post("/api/v1/auth/token", {"email": email, "password": password}).json()
    assert Client().get(ME, HTTP_AUTHORIZATION=f"Bearer {tokens['access']}").status_code == 200
    return str(tokens["refresh"])


def change_email(user: User, new: str) -> None:
    from django.core import signing

    from aditus.accounts.services import ask_email_change, confirm_email_change

    ask_email_change(user=user, email=new)
    wish = {"user": str(user.pk), "old": user.email, "new": new, "state": _state(user)}
    confirm_email_change(token=signing.dumps(wish, salt=CHANGE_SALT))
    work_off()
    user.refresh_from_db()


def bring_adverts(canaries: Canaries, browser: Client, user: User) -> None:
    plant = canaries.plant
    words = ADVERT.format(
        company=plant("company"), words=plant("advert text"), email=f"{plant('apply mail')}@rvd.example"
    )
    source = f"https://jobs.example/{plant('source url')}"
    assert browser.post(reverse("jobs:new"), {"advert": words, "source_url": source}).status_code == 302
    upload = SimpleUploadedFile(
        f"{plant('file name')}.txt",
        ADVERT.format(company="B", words=plant("file content"), email="a@b.example").encode(),
    )
    assert browser.post(reverse("jobs:new"), {"file": upload}).status_code == 302
    broken = SimpleUploadedFile(f"{plant('refused file', is_kept=False)}.pdf", b"%PDF-1.7 broken")
    assert browser.post(reverse("jobs:new"), {"file": broken}).status_code == 422
    refused = f"http://127.0.0.1/{plant('refused link', is_kept=False)}"
    assert browser.post(reverse("jobs:new"), {"advert": refused}).status_code == 422
    job = Job.objects.get(owner=user, company=canaries.all["company"])
    changes = {
        "title": plant("job title"),
        "requirements": {"must": [plant("requirement")]},
        "documents_wanted": ["CV"],
    }
    api = APIClient()
    api.force_authenticate(user)
    assert api.patch(f"/api/v1/jobs/{job.pk}", changes, format="json").status_code == 200
    gone = extract_jobs(
        user=user, text=ADVERT.format(company="C", words=plant("deleted advert", is_kept=False), email="")
    )
    browser.post(reverse("jobs:delete", args=[gone.jobs[0].pk]))


def bring_profile(canaries: Canaries, browser: Client) -> None:
    plant = canaries.plant
    resume = {
        "basics": {"name": plant("resume name"), "phone": plant("phone"), "summary": plant("summary")},
        "work": [{"name": plant("employer"), "position": "Clerk", "highlights": [plant("highlight")]}],
        "meta": {"aditus": {"referees": [{"name": plant("referee")}]}},
        "x-own": plant("unknown member"),
    }
    user = User.objects.get(name=canaries.all["name"])
    create_profile(user=user, data=resume)
    deleted = create_profile(user=user, data={"basics": {"name": plant("deleted profile", is_kept=False)}})
    deleted.delete()


def write_documents(canaries: Canaries, browser: Client, user: User) -> None:
    from documents.services import edit_document

    job = Job.objects.get(title=canaries.all["job title"])
    letter = draft_cover_letter(user=user, job=job)
    for number, place in enumerate(["first edit", "second edit"], start=1):
        text = f"{letter.text}\n\n{canaries.plant(place)}\n"
        letter = edit_document(document=letter, text=text, expected_version=number)
    assert browser.get(reverse("documents:detail", args=[letter.pk])).status_code == 200


def track(canaries: Canaries, browser: Client) -> None:
    job = Job.objects.get(title=canaries.all["job title"])
    application = begin_application(user=job.owner, job=job)
    address = reverse("applications:detail", args=[application.pk])
    for number, (place, is_kept) in enumerate([("first notes", False), ("notes", True)]):
        notes = {"notes": canaries.plant(place, is_kept=is_kept), "expected_version": number}
        assert browser.post(address, notes).status_code == 302
    page = browser.post(reverse("applications:reminders"), {"action": "make"})
    secret = canaries.known("calendar secret", page.context["address"].rsplit("/", 1)[-1].removesuffix(".ics"))
    assert Client().get(reverse("applications:calendar", args=[secret])).status_code == 200
    work_off()


def look_around(canaries: Canaries, browser: Client) -> None:
    plant = canaries.plant
    browser.get(f"{reverse('jobs:list')}?q={plant('search for jobs', is_kept=False)}")
    browser.get(f"{reverse('applications:table')}?q={plant('search for applications', is_kept=False)}")
    browser.get(f"/api/v1/jobs?q={plant('search in the api', is_kept=False)}")
    browser.get(f"{reverse('accounts:sign-in')}?next=/{plant('next page', is_kept=False)}")


def suffer_providers_and_staff(canaries: Canaries, staff_client: Client, user: User) -> None:
    """What others write of a person: a provider that repeats their words, an administrator's actions."""
    UsageLog.objects.filter(user=user).update(error_message=canaries.plant("words of a provider"))
    work_off()
    address = reverse("admin:accounts_user_change", args=[user.pk])
    form = {"email": user.email, "name": canaries.all["name"], "plan": "premium", "is_active": "on"}
    form |= {"personal_limits-TOTAL_FORMS": "1", "personal_limits-INITIAL_FORMS": "0"}
    form |= {"personal_limits-0-user": str(user.pk), "personal_limits-0-max_tokens_per_day": "9"}
    response = staff_client.post(address, form)
    assert response.status_code == 302, response.context["errors"]
    doomed = Job.objects.create(
        owner=user,
        advert=Advert.objects.filter(owner=user)[0],
        position=9,
        title=canaries.plant("removed", is_kept=False),
    )
    staff_client.post(reverse("admin:jobs_job_delete", args=[doomed.pk]), {"post": "yes"})
    assert LogEntry.objects.filter(object_repr__contains=canaries.all["removed"]).exists()
    assert LogEntry.objects.filter(object_repr=user.email).exists()


@pytest.mark.django_db(transaction=True)
def test_the_export_holds_everything_and_after_deleting_no_canary_is_found_anywhere(
    plans: None,
    offline_provider: ProviderConfig,
    staff_client: Client,
    settings: Settings,
    tmp_path: Path,
    real_queue: Path,
    log_lines: list[str],
) -> None:
    settings.MEDIA_ROOT = tmp_path / "media"
    canaries = Canaries()
    user, browser = live(canaries, staff_client)
    assert len(canaries.all) >= 30

    archive = unpacked(archive_of(user))
    exported = canaries.found_in(b"\n".join([*archive.values(), *(name.encode() for name in archive)]))
    assert canaries.kept - set(exported) == set()
    planted = {place for _where, data in dumped_rows() for place in canaries.found_in(data)}
    assert len(planted) >= 25, "the test would prove nothing if little had been kept"

    form = {"password": canaries.all["password"]}
    assert "Everything is deleted" in browser.post(reverse("personal:erase"), form).text

    assert len(log_lines) > 20
    places = [*dumped_rows(), *database_files(), *files_below(settings.MEDIA_ROOT), *files_below(real_queue)]
    places += [("log", "\n".join(log_lines).encode())]
    assert [(where, place) for where, data in places for place in canaries.found_in(data)] == []
    work_off()

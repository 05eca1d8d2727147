"""Everything a person has here as one ZIP: rows as JSON, originals as they came, documents as PDF.

The archive is made while it is sent, a row or a piece of a file at a time, so that a large account needs no more memory
than a small one.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import IO, Any, cast

from axes.models import AccessAttempt, AccessLog
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import BinaryField, Model, OuterRef, QuerySet, Subquery
from django.utils import timezone
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from aditus.accounts.models import PersonalLimits, User
from aditus.lib.counting import count
from documents.models import (
    Application,
    ApplicationMove,
    BroughtCv,
    Document,
    Profile,
    Reminder,
    SentFile,
    TrackerSettings,
    Version,
)
from documents.services import render_version
from jobs.models import Advert, Job
from providers.models import Reservation, Route, UsageLog

PIECE = 64 * 1024
CHUNK = 100
MOST_AN_HOUR = 10
SECRET_FIELDS = {"password", "calendar_digest"}
ABOUT = """This is everything Aditus keeps about you, as of {moment} (UTC).

The .json files hold the rows of the database, one list per table: your account, profiles, adverts, jobs, documents with
every version, applications with their history, what AI calls made for you used, and your sign-ins. The folder "files"
holds what you uploaded, as it came, and your documents as PDF. Passwords are not in here: Aditus knows only a
fingerprint of yours.
"""

Rows = Callable[[User], QuerySet[Any]]
TABLES: dict[str, Rows] = {
    "account": lambda user: User.objects.filter(pk=user.pk),
    "personal_limits": lambda user: PersonalLimits.objects.filter(user=user),
    "profiles": Profile.objects.owned_by,
    "brought_cvs": BroughtCv.objects.owned_by,
    "adverts": Advert.objects.owned_by,
    "jobs": Job.objects.owned_by,
    "documents": Document.objects.owned_by,
    "versions": lambda user: Version.objects.filter(document__owner=user),
    "applications": Application.objects.owned_by,
    "application_history": lambda user: ApplicationMove.objects.filter(application__owner=user),
    "files_sent": lambda user: SentFile.objects.filter(application__owner=user),
    "reminders": lambda user: Reminder.objects.filter(application__owner=user),
    "tracker_settings": lambda user: TrackerSettings.objects.filter(owner=user),
    "usage": lambda user: UsageLog.objects.filter(user=user),
    "sign_ins": lambda user: AccessLog.objects.filter(username=user.email),
    "failed_sign_ins": lambda user: AccessAttempt.objects.filter(username=user.email),
}


# What speaks of the person for the site's own ends: tokens and reservations, routes and what an administrator did.
NOT_THEIRS: tuple[type[Model], ...] = (OutstandingToken, Reservation, Route, LogEntry)


def tables_of(user: User) -> Iterator[tuple[str, QuerySet[Any]]]:
    """The person's rows by name of table; also of tables that came later and name their owner in a column."""
    known = set(NOT_THEIRS)
    for name, rows in TABLES.items():
        theirs = rows(user)
        known.add(theirs.model)
        yield name, theirs
    for model in apps.get_models():
        owners = [field.name for field in model._meta.concrete_fields if field.related_model is User]
        if owners and model not in known:
            yield str(model._meta.model_name), model._base_manager.filter(**{owners[0]: user})


class _Pipe:
    """What ``zipfile`` writes into; ``taken`` hands out what has gathered. It cannot seek, and ``zipfile`` copes."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self.size = 0

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        return

    def taken(self) -> bytes:
        gathered = b"".join(self._pieces)
        self._pieces.clear()
        self.size = 0
        return gathered


def archive_name() -> str:
    """What the downloaded file is called."""
    return f"aditus-{timezone.localdate():%Y-%m-%d}.zip"


def may_export(user: User) -> bool:
    """Counts one more export; making one is work, so there is an end to it."""
    return count(f"exports:{user.pk}", seconds=3_600) <= MOST_AN_HOUR


def archive_of(user: User) -> Iterator[bytes]:
    """The ZIP in pieces of some size."""
    pipe = _Pipe()
    for _step in _written(user, pipe):
        if pipe.size >= PIECE:
            yield pipe.taken()
    yield pipe.taken()


def _written(user: User, pipe: _Pipe) -> Iterator[None]:
    """Writes the archive into the pipe, with a stop wherever the pipe may be emptied."""
    with zipfile.ZipFile(cast(IO[bytes], pipe), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", ABOUT.format(moment=f"{timezone.now():%Y-%m-%d %H:%M}"))
        for name, rows in tables_of(user):
            yield from _write(archive, f"{name}.json", _as_json(rows))
        missing = []
        for path, stored in _originals(user):
            if stored is None:
                missing.append(path)
                continue
            with stored:
                yield from _write(archive, path, iter(partial(stored.read, PIECE), b""))
        for path, data in _rendered(user):
            yield from _write(archive, path, [data])
        archive.writestr("missing_files.json", json.dumps(missing))


def _write(archive: zipfile.ZipFile, path: str, pieces: Iterable[bytes]) -> Iterator[None]:
    with archive.open(path, "w", force_zip64=True) as entry:
        for piece in pieces:
            entry.write(piece)
            yield


def _as_json(rows: QuerySet[Any]) -> Iterator[bytes]:
    yield b"[\n"
    separator = b""
    for row in rows.order_by("pk").iterator(chunk_size=CHUNK):
        text = json.dumps(_values_of(row), cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
        yield separator + text.encode("utf-8", "backslashreplace")
        separator = b",\n"
    yield b"\n]\n"


def _values_of(row: Model) -> dict[str, Any]:
    """Every column but secrets and files, so that a column added later is in here, too."""
    columns = [
        field
        for field in row._meta.concrete_fields
        if field.name not in SECRET_FIELDS and not isinstance(field, BinaryField)
    ]
    return {field.attname: _plain(getattr(row, field.attname)) for field in columns}


def _plain(value: Any) -> Any:
    """A file is named by its path; all else is JSON already or becomes it."""
    return value.name if hasattr(value, "storage") else value


def _originals(user: User) -> Iterator[tuple[str, IO[bytes] | None]]:
    """What was uploaded, by path in the archive; None for a file that is no longer where it was put."""
    adverts = Advert.objects.owned_by(user).exclude(original="").only("id", "original", "original_name").order_by("pk")
    for advert in adverts.iterator(chunk_size=CHUNK):
        stored_name = PurePosixPath(str(advert.original.name)).name
        path = f"files/adverts/{advert.pk}/{_safe_name(advert.original_name) or stored_name}"
        try:
            yield path, advert.original.open("rb")
        except FileNotFoundError:
            yield path, None


def _safe_name(name: str) -> str:
    """A name that stays inside its folder wherever the archive is unpacked."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].strip(". ")[-120:]


def _rendered(user: User) -> Iterator[tuple[str, bytes]]:
    """Each ready document's newest text as PDF, and each file sent as it went out.

    What the fact gate blocks is not made into a file here either; its text is in the rows.
    """
    siblings = Version.objects.filter(document=OuterRef("document")).order_by("-number").values("number")[:1]
    newest = Version.objects.filter(document__owner=user, document__state="ready", number=Subquery(siblings))
    newest = newest.select_related("document__job", "document__profile").order_by("document_id")
    for version in newest.iterator(chunk_size=CHUNK):
        if not version.document.blocking_findings:
            exported = render_version(version=version, format="pdf")
            yield f"files/documents/{version.document_id}/{exported.file_name}", exported.data
    for file in SentFile.objects.filter(application__owner=user).order_by("pk").iterator(chunk_size=CHUNK):
        yield f"files/sent/{file.pk}/{file.file_name}", bytes(file.data)

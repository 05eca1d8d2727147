"""What the rest of the program may do with profiles and documents.

Every function takes rows that the caller fetched for their owner (``Document.objects.owned_by(user)``).
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Case, Max, Q, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _

from aditus.accounts.models import User
from aditus.lib.text import clean
from documents.checking.services import check_text, judge_text, match_profile
from documents.exceptions import EditConflict, ExportBlocked, NotReady, ProfileInvalid
from documents.models import (
    Document,
    DocumentKind,
    DocumentState,
    Length,
    Profile,
    Strength,
    Tone,
    Version,
    VersionOrigin,
)
from documents.phrases import known_language
from documents.profiles.services import create_profile, import_profile, newest_profile, update_profile
from documents.rendering.docx import render_docx
from documents.rendering.markdown import render_markdown
from documents.rendering.names import file_name
from documents.rendering.pdf import render_pdf
from documents.rendering.text import render_text
from documents.schemas import Fact, Line
from documents.writing.drafting import SECONDS_WAITING, run_draft
from documents.writing.looks import Paper, Template
from documents.writing.reading import read_text
from documents.writing.tailored_json import render_json
from jobs.models import Job
from providers.exceptions import GenerationError

__all__ = [
    "Exported",
    "Sentence",
    "abandoned_drafts",
    "cancel_draft",
    "check_text",
    "create_profile",
    "draft_cover_letter",
    "draft_cv",
    "edit_document",
    "explain_document",
    "export_document",
    "import_profile",
    "match_profile",
    "newest_profile",
    "queue_cover_letter",
    "queue_cv",
    "render_version",
    "restore_version",
    "retry_draft",
    "run_draft",
    "update_profile",
]

MAX_TEXT = 100_000
ABANDONED_AFTER = timedelta(seconds=30)
MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "json": "application/json",
}


# --- Drafts ---------------------------------------------------------------------------------------------------------
def draft_cv(
    *,
    user: User,
    job: Job,
    profile: Profile | None = None,
    strength: str = Strength.LIGHT,
    language: str = "",
    pages: int = 0,
    template: str = Template.CLASSIC,
    paper: str = "",
) -> Document:
    """A CV, written in this call; at most ``pages`` long (0: as long as it is); ``paper`` "" follows the country.

    Raises ``ProfileMissing`` and ``GenerationError``.
    """
    return _write_now(_new_cv(user, job, profile, strength, language, pages=pages, look=_look(template, paper)))


def draft_cover_letter(
    *,
    user: User,
    job: Job,
    profile: Profile | None = None,
    tone: str = Tone.FORMAL,
    length: str = Length.STANDARD,
    language: str = "",
    template: str = Template.CLASSIC,
    paper: str = "",
) -> Document:
    """A letter, written in this call. Raises ``ProfileMissing`` and ``GenerationError``."""
    return _write_now(_new_letter(user, job, profile, tone, length, language, look=_look(template, paper)))


def queue_cv(
    *,
    user: User,
    job: Job,
    profile: Profile | None = None,
    strength: str = Strength.LIGHT,
    language: str = "",
    pages: int = 0,
    template: str = Template.CLASSIC,
    paper: str = "",
) -> Document:
    """A CV to be written in the background; the row tells how far it is. Raises ``ProfileMissing``."""
    return _enqueue(_new_cv(user, job, profile, strength, language, pages=pages, look=_look(template, paper)))


def queue_cover_letter(
    *,
    user: User,
    job: Job,
    profile: Profile | None = None,
    tone: str = Tone.FORMAL,
    length: str = Length.STANDARD,
    language: str = "",
    template: str = Template.CLASSIC,
    paper: str = "",
) -> Document:
    """A letter to be written in the background; the row tells how far it is. Raises ``ProfileMissing``."""
    return _enqueue(_new_letter(user, job, profile, tone, length, language, look=_look(template, paper)))


def _look(template: str, paper: str) -> dict[str, str]:
    """As options keep it. An unknown name is a ``ValueError``."""
    return {"template": Template(template).value, "paper": Paper(paper).value if paper else ""}


def _new_cv(
    user: User,
    job: Job,
    profile: Profile | None,
    strength: str,
    language: str,
    *,
    pages: int,
    look: dict[str, str],
) -> Document:
    options = {"strength": Strength(strength).value, "language": language, "pages": pages, **look}
    return _new(DocumentKind.CV, user, job, profile, options)


def _new_letter(
    user: User,
    job: Job,
    profile: Profile | None,
    tone: str,
    length: str,
    language: str,
    *,
    look: dict[str, str],
) -> Document:
    options = {"tone": Tone(tone).value, "length": Length(length).value, "language": language, **look}
    return _new(DocumentKind.COVER_LETTER, user, job, profile, options)


def _new(kind: str, user: User, job: Job, profile: Profile | None, options: dict[str, Any]) -> Document:
    profile = profile or newest_profile(user)
    wanted = options["language"] or job.language or profile.language
    return Document.objects.create(
        owner=user, kind=kind, job=job, profile=profile, options=options, language=known_language(wanted)
    )


def _write_now(document: Document) -> Document:
    """Write the draft here and now. What failed leaves no row behind: the caller has the error and can ask again."""
    try:
        run_draft(document.pk, seconds=SECONDS_WAITING, is_raising=True)
    except GenerationError:
        document.delete()
        raise
    document.refresh_from_db()
    return document


def _enqueue(document: Document) -> Document:
    from documents.tasks import write_draft  # the task runs this module's code; importing it above would be a circle

    transaction.on_commit(lambda: write_draft(str(document.pk)))
    return document


def cancel_draft(document: Document) -> Document:
    """Stop a draft that is not ready yet; what was ready before it was written again stays as it was."""
    Document.objects.unfinished().filter(pk=document.pk).update(
        state=Case(When(text="", then=Value(DocumentState.CANCELLED)), default=Value(DocumentState.READY)),
        lease_until=None,
        updated_at=timezone.now(),
    )
    document.refresh_from_db()
    return document


def retry_draft(document: Document) -> Document:
    """Write again what failed, was cancelled or is ready; a ready one keeps its versions and gets one more."""
    finished = Document.objects.filter(pk=document.pk).exclude(pk__in=Document.objects.unfinished().values("pk"))
    restarted = finished.update(
        state=DocumentState.QUEUED, attempt=0, answer=None, error="", lease_until=None, updated_at=timezone.now()
    )
    document.refresh_from_db()
    return _enqueue(document) if restarted else document


def abandoned_drafts() -> Sequence[UUID]:
    """Drafts that wait or were being written, and that nobody works on now."""
    waiting = Q(lease_until__isnull=True, updated_at__lt=timezone.now() - ABANDONED_AFTER)
    takeable = Document.objects.takeable().filter(waiting | Q(lease_until__isnull=False))
    return list(takeable.order_by("created_at").values_list("pk", flat=True)[:100])


# --- Documents ------------------------------------------------------------------------------------------------------
def edit_document(*, document: Document, text: str, expected_version: int) -> Document:
    """A new version with the person's own text, judged against the whole profile.

    Raises ``EditConflict`` when ``expected_version`` is no longer the newest, ``NotReady`` while it is being written.
    """
    require_ready(document)
    text = clean(text)
    if len(text) > MAX_TEXT:
        raise ProfileInvalid(_("This text is longer than %(most)s characters.") % {"most": f"{MAX_TEXT:,}"})
    content = read_text(text, document.parsed_content)
    findings = judge_text(document, text) if text != document.text else document.findings
    stored = content.model_dump(mode="json")
    return add_version(document, expected_version, VersionOrigin.EDITED, stored, text, findings)


def restore_version(*, document: Document, number: int, expected_version: int) -> Document:
    """Make an older version the newest again, as a version of its own. Raises ``Version.DoesNotExist``."""
    require_ready(document)
    old = document.versions.get(number=number)
    findings = judge_text(document, old.text)
    return add_version(document, expected_version, VersionOrigin.RESTORED, old.content, old.text, findings)


def add_version(
    document: Document, expected: int, origin: VersionOrigin, content: dict[str, Any], text: str, findings: list[Any]
) -> Document:
    """A text as the newest. Raises ``EditConflict`` when ``expected`` is no longer the newest version's number."""
    try:
        with transaction.atomic():
            current = document.versions.aggregate(last=Max("number"))["last"] or 0
            if current != expected:
                raise _conflict(current)
            Version.objects.create(
                document=document, number=current + 1, origin=origin, content=content, text=text, findings=findings
            )
            changes = {"content": content, "text": text, "findings": findings, "updated_at": timezone.now()}
            Document.objects.filter(pk=document.pk).update(**changes)
    except IntegrityError as error:
        raise _conflict(document.versions.aggregate(last=Max("number"))["last"] or 0) from error
    document.refresh_from_db()
    return document


def require_version(document: Document, expected: int) -> None:
    """Raises ``EditConflict`` when ``expected`` is no longer the newest version's number."""
    current = document.versions.aggregate(last=Max("number"))["last"] or 0
    if current != expected:
        raise _conflict(current)


def _conflict(current: int) -> EditConflict:
    return EditConflict(
        _("This document was changed in the meantime. Reload it to see the newest text, then make your change again."),
        current_version=current,
    )


def require_ready(document: Document) -> None:
    """Raises ``NotReady`` while there is no text to work on."""
    if not document.is_ready:
        raise NotReady(_("This document is not ready yet. It can be changed and downloaded once it is."))


@dataclass(frozen=True, slots=True)
class Exported:
    """A file to download. ``warnings`` are for the person."""

    data: bytes
    media_type: str
    file_name: str
    warnings: tuple[str, ...] = ()


def export_document(*, document: Document, format: str) -> Exported:
    """The newest version as ``pdf``, ``docx``, ``md``, ``txt`` or ``json``; from now on that version is frozen.

    The gate judges it first, against the profile as it is now. Raises ``ExportBlocked`` with the findings, ``NotReady``
    and, for an unknown format, ``KeyError``.
    """
    media_type = MEDIA_TYPES[format]
    require_ready(document)
    findings = judge_text(document, document.text)
    if findings != document.findings:
        document.findings = findings
        document.save(update_fields=["findings"])
    if blocking := document.blocking_findings:
        raise ExportBlocked(
            _("Some sentences say more than your profile does. Change the text, or add the fact to your profile."),
            findings=blocking,
        )
    data, warnings = _render(document, format)
    newest = document.versions.aggregate(last=Max("number"))["last"]
    document.versions.filter(number=newest, frozen_at=None).update(frozen_at=timezone.now())
    return Exported(data=data, media_type=media_type, file_name=_file_name(document, format), warnings=warnings)


def render_version(*, version: Version, format: str) -> Exported:
    """One kept version as a file, whatever came after it. It was judged when it was frozen; nothing is judged here."""
    document = copy(version.document)
    document.content, document.text = version.content, version.text
    data, warnings = _render(document, format)
    return Exported(data, MEDIA_TYPES[format], _file_name(document, format), warnings)


def _render(document: Document, format: str) -> tuple[bytes, tuple[str, ...]]:
    content = document.parsed_content
    title = f"{content.header.name}, {_kind_name(document)}"
    if format == "pdf":
        pdf = render_pdf(content, title=title)
        return pdf.data, tuple(pdf.warnings)
    if format == "docx":
        return render_docx(content, title=title, created=timezone.now()), ()
    if format == "md":
        return (document.text or render_markdown(content)).encode(), ()
    if format == "txt":
        return render_text(content).encode(), ()
    return render_json(content, document.profile.data if document.profile else {}), ()


def _kind_name(document: Document) -> str:
    return "Cover Letter" if document.is_letter else "CV"


def _file_name(document: Document, format: str) -> str:
    return file_name(
        person=document.parsed_content.header.name,
        document=_kind_name(document),
        title=document.job.as_fields().spoken_title if document.job else "",
        company=document.job.company if document.job else "",
        suffix=format,
    )


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a document and what stands behind it; no facts means courtesy, or nothing."""

    line: Line
    facts: tuple[Fact, ...]
    findings: tuple[dict[str, Any], ...]


def explain_document(document: Document) -> list[Sentence]:
    """Each sentence with the facts behind it and what the gate says of it. Raises ``NotReady``."""
    require_ready(document)
    known = {fact.id: fact for fact in document.profile.facts} if document.profile else {}
    return [
        Sentence(
            line=line,
            facts=tuple(known[fact] for fact in line.facts if fact in known),
            findings=tuple(
                finding
                for finding in document.findings
                if finding["sentence"] == line.text and not finding["is_resolved"]
            ),
        )
        for line in document.parsed_content.all_lines()
    ]

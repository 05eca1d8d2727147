"""What the rest of the program asks of this app: extract jobs from a source, check a picture, change a job.

Start reading at ``extract_jobs``; ``ladder`` does the reading, ``intake`` opens what people bring.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from pydantic import ValidationError

from aditus.accounts.models import User
from aditus.lib.text import clean, clean_json
from jobs import prompts
from jobs.exceptions import InvalidChange, JobsError
from jobs.intake import ocr
from jobs.intake.files import read_picture
from jobs.intake.material import Material, UploadedBytes
from jobs.ladder import Outcome, attachments_of, read_material
from jobs.models import Advert, Job, SourceKind
from jobs.quotes import fold
from jobs.rules.lines import parse_notice
from jobs.rules.recognition import is_advert
from jobs.schemas import (
    EVIDENCE_KEYS,
    Evidence,
    JobFields,
    Origin,
    PictureReading,
    Reading,
    ReadingWarning,
    get_value,
    set_value,
)
from jobs.sources import Source, one_source
from providers.adapters.base import GenerationRequest
from providers.exceptions import NoProviderAvailable
from providers.models import Task
from providers.orchestrator import AIOrchestrator, Generation

__all__ = [
    "Extraction",
    "ImageVerdict",
    "UploadedBytes",
    "delete_job",
    "extract_jobs",
    "keep_unread_picture",
    "reread_advert",
    "update_job",
    "validate_image",
]

_FEWEST_LETTERS = 40
_MAX_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Extraction:
    """``usage`` is ``{provider, model, offline, tokens, cost_cents}``; provider null when no AI was needed."""

    advert: Advert
    jobs: tuple[Job, ...]
    warnings: tuple[ReadingWarning, ...]
    usage: dict[str, Any]
    is_duplicate: bool


@dataclass(frozen=True, slots=True)
class ImageVerdict:
    """``is_job_advert`` is None when nobody here can tell. Sizes are in pixels, None for a broken picture."""

    valid: bool
    is_job_advert: bool | None
    reason: str
    width: int | None
    height: int | None


def extract_jobs(
    *,
    user: User,
    url: str | None = None,
    image: UploadedBytes | None = None,
    file: UploadedBytes | None = None,
    text: str | None = None,
    source_url: str = "",
    refresh: bool = False,
) -> Extraction:
    """Read exactly one source and keep it with its jobs.

    The same source again gives the jobs already there, unless ``refresh``: then it is read anew in place, and what the
    user has edited stays. ``source_url`` is kept and never fetched. Nothing is stored when nothing could be read.
    Raises ``JobsError`` subclasses and what the AI call raises (``providers.exceptions.GenerationError``).
    """
    source = one_source(url=url, image=image, file=file, text=text, source_url=source_url)
    known = Advert.objects.owned_by(user).filter(digest=source.digest).first()
    if known and not refresh and not known.is_unread_picture and known.jobs.exists():
        return _extraction(known, is_duplicate=True)
    material = source.open()

    def generate(request: GenerationRequest) -> Generation:
        return AIOrchestrator.generate(user=user, task=Task.EXTRACTION, request=request)

    outcome = read_material(material, generate)
    return _store(user, source, material, outcome, known)


def keep_unread_picture(*, user: User, upload: UploadedBytes, source_url: str = "") -> Job:
    """Keep a picture that nothing here can read, with an empty job to type into beside it; nothing is read or guessed.

    The same picture again gives the job that is there. Raises what opening a picture raises (``TooLarge``,
    ``WrongType``, ``SourceUnreadable``).
    """
    source = one_source(image=upload, source_url=source_url)
    known = Advert.objects.owned_by(user).filter(digest=source.digest).first()
    if known and (job := known.jobs.order_by("position").first()):
        return job
    message = _("Nothing here could read this picture. Type what it says.")
    warning = ReadingWarning(code="unread_picture", message=message, field="title")
    outcome = Outcome([Reading(warnings=[warning])], text="")
    (job,) = _store(user, source, source.open(), outcome, known).jobs
    return job


def reread_advert(*, user: User, advert: Advert) -> Extraction:
    """Read a kept source once more, as it is now (a link) or as it was brought (a file, text)."""
    kind = SourceKind(advert.kind)
    if kind is SourceKind.URL:
        return extract_jobs(user=user, url=advert.source_url, refresh=True)
    if kind is SourceKind.TEXT:
        return extract_jobs(user=user, text=advert.text, source_url=advert.source_url, refresh=True)
    with advert.original.open("rb") as stored:
        upload = UploadedBytes(stored.read(), advert.original_name)
    if kind is SourceKind.IMAGE:
        return extract_jobs(user=user, image=upload, source_url=advert.source_url, refresh=True)
    return extract_jobs(user=user, file=upload, source_url=advert.source_url, refresh=True)


# --- storing ------------------------------------------------------------------------------------------------------
def _store(user: User, source: Source, material: Material, outcome: Outcome, known: Advert | None) -> Extraction:
    if known:
        return _replace(known, material, outcome)
    advert = Advert(owner=user, kind=source.kind, digest=source.digest, source_url=source.source_url)
    _take(advert, material, outcome)
    if material.original:
        advert.original_name = material.original.name[:255]
        advert.original.save(material.original.name or "original", ContentFile(material.original.data), save=False)
    try:
        with transaction.atomic():
            advert.save(force_insert=True)
            jobs = [_new_job(advert, reading, number) for number, reading in enumerate(outcome.readings)]
            Job.objects.bulk_create(jobs)
    except IntegrityError:
        advert.original.delete(save=False)
        same = Advert.objects.owned_by(user).filter(digest=source.digest).first()
        if same is None:
            raise
        return _extraction(same, is_duplicate=True)
    return _extraction(advert, is_duplicate=False)


def _replace(advert: Advert, material: Material, outcome: Outcome) -> Extraction:
    """A new reading of a kept advert, in place. Jobs that were not found again stay as they are."""
    with transaction.atomic():
        jobs = list(Job.objects.select_for_update().filter(advert=advert).order_by("position"))
        _take(advert, material, outcome)
        advert.save(update_fields=["text", "transcript", "final_url", "media_type", "warnings", "usage", "updated_at"])
        following = max((job.position for job in jobs), default=-1) + 1
        for reading in outcome.readings:
            job = _same_job(jobs, reading, is_only=len(outcome.readings) == 1)
            if job is None:
                _new_job(advert, reading, following).save(force_insert=True)
                following += 1
            else:
                jobs.remove(job)
                _reread(job, reading)
    return _extraction(advert, is_duplicate=False)


def _take(advert: Advert, material: Material, outcome: Outcome) -> None:
    advert.text = outcome.text
    advert.transcript = outcome.transcript
    advert.final_url = material.final_url[:_MAX_ADDRESS]
    advert.media_type = material.media_type
    advert.warnings = [warning.model_dump(mode="json") for warning in outcome.warnings]
    advert.usage = outcome.usage


def _new_job(advert: Advert, reading: Reading, position: int) -> Job:
    job = Job(owner_id=advert.owner_id, advert=advert, position=position)
    _put_reading(job, reading)
    return job


def _put_reading(job: Job, reading: Reading) -> None:
    job.take_fields(reading.fields)
    job.evidence = {key: evidence.model_dump(mode="json") for key, evidence in reading.evidence.items()}
    job.warnings = [warning.model_dump(mode="json") for warning in reading.warnings]


def _same_job(jobs: list[Job], reading: Reading, *, is_only: bool) -> Job | None:
    title = fold(reading.fields.title)
    for job in jobs:
        if fold(job.title) == title:
            return job
    return jobs[0] if is_only and len(jobs) == 1 else None


def _reread(job: Job, reading: Reading) -> None:
    """The new values, but for those the user has edited."""
    edited = job.edited_fields
    before = job.as_fields()
    evidence = job.evidence
    for key in edited:
        set_value(reading.fields, key, get_value(before, key))
        reading.evidence[key] = Evidence.model_validate(evidence[key])
    reading.warnings = [warning for warning in reading.warnings if warning.field not in edited]
    _put_reading(job, reading)
    job.save()


def _extraction(advert: Advert, *, is_duplicate: bool) -> Extraction:
    return Extraction(
        advert=advert,
        jobs=tuple(advert.jobs.order_by("position")),
        warnings=tuple(ReadingWarning.model_validate(warning) for warning in advert.warnings),
        usage=advert.usage,
        is_duplicate=is_duplicate,
    )


# --- changing -----------------------------------------------------------------------------------------------------
def update_job(*, job: Job, changes: dict[str, Any]) -> Job:
    """Take a user's edits. Structures may be given in part (``{"apply": {"email": ...}}``); ``salary`` may be None.

    Fields whose value really changed get the origin ``user``, lose their warnings and survive re-extraction. Raises
    ``InvalidChange``.
    """
    changes = clean_json(changes)
    is_archived = changes.pop("is_archived", None)
    before = job.as_fields()
    after = _changed_fields(before, changes)
    if after.deadline_at and after.deadline_at.date() != after.deadline:
        after.deadline_at = None
    changed = [key for key in EVIDENCE_KEYS if get_value(before, key) != get_value(after, key)]
    mark = Evidence(origin=Origin.USER, verified=True).model_dump(mode="json")
    job.take_fields(after)
    job.evidence = {**job.evidence, **dict.fromkeys(changed, mark)}
    job.warnings = [warning for warning in job.warnings if warning.get("field") not in changed]
    if is_archived is not None:
        job.is_archived = bool(is_archived)
    job.updated_at = timezone.now()
    job.save()
    return job


def delete_job(*, job: Job) -> None:
    """Delete a job; with the last job of a source the source goes, too, and its file once that is committed."""
    advert = job.advert
    with transaction.atomic():
        job.delete()
        if advert.jobs.exists():
            return
        stored, storage = advert.original.name, advert.original.storage
        advert.delete()
        if stored:
            transaction.on_commit(lambda: storage.delete(stored))


def _changed_fields(before: JobFields, changes: dict[str, Any]) -> JobFields:
    unknown = changes.keys() - JobFields.model_fields.keys()
    if unknown:
        raise InvalidChange(f"There is no field “{sorted(unknown)[0]}”.")
    values = before.model_dump()
    for name, value in changes.items():
        old = values[name]
        values[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    try:
        return JobFields.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InvalidChange(f"{place}: {first['msg']}") from error


# --- pictures -----------------------------------------------------------------------------------------------------
def validate_image(*, user: User, data: bytes, name: str = "") -> ImageVerdict:
    """Whether a picture can be read and shows an advert. A broken picture is an answer, not an error."""
    try:
        material = read_picture(UploadedBytes(data, clean(name)))
    except JobsError as error:
        return ImageVerdict(valid=False, is_job_advert=None, reason=error.message, width=None, height=None)
    picture = material.pictures[0]
    is_job_advert, reason = _judge_picture(user, material)
    return ImageVerdict(True, is_job_advert, reason, picture.original_width, picture.original_height)


def _judge_picture(user: User, material: Material) -> tuple[bool | None, str]:
    request = GenerationRequest(
        system=prompts.picture_check_system(),
        prompt="What does the attached picture show?",
        schema=PictureReading,
        max_output_tokens=500,
        attachments=attachments_of(material),
    )
    try:
        generation = AIOrchestrator.generate(user=user, task=Task.IMAGE_VALIDATION, request=request)
    except NoProviderAvailable:
        return _judge_by_text(material.text)
    seen = cast(PictureReading, generation.data)
    return seen.is_job_advert, clean(seen.reason)[:300]


def _judge_by_text(text: str) -> tuple[bool | None, str]:
    """Without a provider that sees: by the text OCR found, as far as that goes."""
    if not ocr.is_available():
        return None, "The picture is fine. Nothing here can look at its content: no AI that sees, and no OCR."
    if sum(letter.isalpha() for letter in text) < _FEWEST_LETTERS:
        return None, "The picture is fine, but too little text was found in it to tell what it shows."
    if is_advert(parse_notice(text)):
        return True, "The text in the picture reads like a job advert."
    return False, "The text in the picture does not read like a job advert."

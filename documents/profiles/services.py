"""What may be done with profiles: make, change, copy, bring a CV and confirm what was read of it.

Every function takes rows that the caller fetched for their owner (``Profile.objects.owned_by(user)``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from aditus.accounts.models import User
from aditus.lib.text import clean
from documents.exceptions import NoModelAnswered, ProfileInvalid, ProfileMissing, SectionConflict
from documents.importing.ai_reading import NOTHING_READ, ModelProfile, check_reading, reading_prompts
from documents.importing.files import Source, check_resume, open_source, read_profile, read_source
from documents.models import BroughtCv, Profile
from documents.phrases import known_language
from documents.profiles.adding import with_fact
from documents.profiles.conflicts import mark_of
from documents.schemas import Resume, keep_ids, with_ids, without_ids
from providers.adapters.base import GenerationRequest
from providers.models import Task
from providers.orchestrator import AIOrchestrator

READING_TOKENS = 8_000
READING_SECONDS = 60.0
WORTH_READING = 40  # words, from which on a text that the rules do not understand is offered to a model


# --- Making and changing --------------------------------------------------------------------------------------------
def import_profile(*, user: User, data: bytes, name: str = "") -> Profile:
    """A profile from a file: JSON Resume, LinkedIn's export, or a CV as PDF, Word or text. No AI reads it.

    Raises ``ProfileInvalid`` or ``ProfileTooLarge``.
    """
    return create_profile(user=user, data=read_profile(data), name=name)


def create_profile(*, user: User, data: dict[str, Any], name: str = "") -> Profile:
    """A profile from a JSON Resume document. Raises ``ProfileInvalid``."""
    document = check_resume(data)
    resume = Resume.model_validate(document)
    return Profile.objects.create(
        owner=user,
        name=_profile_name(name, resume),
        data=with_ids(document),
        language=known_language(resume.meta.language),
    )


def update_profile(*, profile: Profile, data: dict[str, Any] | None = None, name: str | None = None) -> Profile:
    """Change the document, the name or both; facts that stay keep their ids. Raises ``ProfileInvalid``."""
    if name is not None:
        profile.name = _profile_name(name, profile.resume)
    if data is not None:
        document = check_resume(data)
        profile.data = keep_ids(document, old=profile.data)
        profile.language = known_language(Resume.model_validate(document).meta.language)
    profile.updated_at = timezone.now()
    profile.save(update_fields=["name", "data", "language", "updated_at"])
    return profile


def change_section(
    *, profile: Profile, section: str, change: Callable[[dict[str, Any]], dict[str, Any]], seen: str = ""
) -> Profile:
    """Change one section of the document as it stands now; ``seen`` is the mark of the section a form was made from.

    Raises ``ProfileInvalid``, and ``SectionConflict`` when the section is another one by now. The row is locked
    meanwhile, so that two sections saved at once both stay.
    """
    with transaction.atomic():
        locked = Profile.objects.select_for_update().get(pk=profile.pk)
        if seen and seen != mark_of(locked.data, section):
            raise SectionConflict(_("This part of your profile was changed elsewhere in the meantime."))
        return update_profile(profile=locked, data=change(locked.data))


def duplicate_profile(*, profile: Profile) -> Profile:
    """A copy to change for another kind of work; facts keep their ids in it."""
    name = _("Copy of %(name)s") % {"name": profile.name}
    return Profile.objects.create(owner=profile.owner, name=name[:120], data=profile.data, language=profile.language)


def prefer_profile(*, profile: Profile) -> Profile:
    """Use this one from now on where none is named."""
    profile.updated_at = timezone.now()
    profile.save(update_fields=["updated_at"])
    return profile


def _profile_name(name: str, resume: Resume) -> str:
    basics = resume.basics
    said = clean(name).strip() or ", ".join(text for text in (basics.name, basics.label) if text) or "Profile"
    return said[:120]


def newest_profile(user: User) -> Profile:
    """The profile to use when none is named. Raises ``ProfileMissing``."""
    profile = Profile.objects.owned_by(user).newest_first().first()
    if profile is None:
        raise ProfileMissing(_("There is no profile yet. Bring your CV, or answer ten questions."))
    return profile


def add_fact(*, profile: Profile, where: str, text: str) -> Profile:
    """One more fact in the person's own words; ``where`` is a section's key or the id of a job.

    Raises ``ProfileInvalid`` when there is no such place or nothing is said.
    """
    return update_profile(profile=profile, data=with_fact(profile.data, where, clean(text)))


# --- Bringing a CV ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of a CV. ``dropped`` is what a model said and the text does not."""

    data: dict[str, Any]
    text: str = ""
    dropped: tuple[str, ...] = ()
    usage: dict[str, Any] | None = None


def read_cv(*, data: bytes) -> Reading:
    """By rules alone, nothing kept. Raises ``ProfileInvalid`` or ``ProfileTooLarge``."""
    source = open_source(data)
    return Reading(read_source(source), text=source.text)


def read_cv_with_ai(*, user: User, data: bytes) -> Reading:
    """By a model, nothing kept; a file that is data already is taken as it is.

    Raises ``ProfileInvalid``, ``ProfileTooLarge``, ``NoModelAnswered`` and ``GenerationError``.
    """
    source = open_source(data)
    return Reading(source.document) if source.document is not None else _ask_model(user, source.text)


def bring_cv(*, user: User, data: bytes) -> BroughtCv:
    """Reads a CV by rules and keeps what was understood until the person confirms it.

    A text that the rules do not understand is kept all the same, as a model may. Raises ``ProfileInvalid`` or
    ``ProfileTooLarge``.
    """
    source = open_source(data)
    document, problem = _understood(source)
    BroughtCv.objects.owned_by(user).expired().delete()
    return BroughtCv.objects.create(owner=user, text=source.text, data=document, problem=problem[:500])


def _understood(source: Source) -> tuple[dict[str, Any], str]:
    try:
        return read_source(source), ""
    except ProfileInvalid as error:
        if len(source.text.split()) < WORTH_READING:
            raise
        return {}, error.message


def improve_reading(*, brought: BroughtCv) -> BroughtCv:
    """Has a model read the text again. Raises ``ProfileInvalid``, ``NoModelAnswered`` and ``GenerationError``."""
    if not brought.text:
        raise ProfileInvalid(_("This file is read as it stands; an AI could add nothing to it."))
    reading = _ask_model(brought.owner, brought.text)
    brought.data, brought.dropped, brought.usage = reading.data, list(reading.dropped), reading.usage or {}
    brought.problem = ""
    brought.save(update_fields=["data", "dropped", "usage", "problem"])
    return brought


def _ask_model(user: User, text: str) -> Reading:
    """The offline engine is no answer here: the rules have read the text before."""
    system, prompt = reading_prompts(text)
    request = GenerationRequest(
        system, prompt, ModelProfile, READING_TOKENS, total_seconds=READING_SECONDS, rules=lambda: NOTHING_READ
    )
    generation = AIOrchestrator.generate(user=user, task=Task.PROFILE_IMPORT, request=request)
    if generation.is_offline:
        raise NoModelAnswered(_("No AI could read this just now. What the rules read stands; please try again later."))
    answer = ModelProfile.model_validate(generation.data.model_dump())
    checked = check_reading(answer, text)
    return Reading(check_resume(checked.document), text, checked.dropped, generation.as_usage())


def confirm_cv(*, brought: BroughtCv, target: Profile | None = None, name: str = "") -> Profile:
    """The profile that the person confirmed: a new one, or in place of ``target``. Raises ``ProfileInvalid``."""
    if not brought.is_understood:
        raise ProfileInvalid(_("Nothing was understood of this text, so there is nothing to keep."))
    with transaction.atomic():
        if target is None:
            profile = create_profile(user=brought.owner, data=brought.data, name=name)
        else:
            profile = update_profile(profile=target, data=without_ids(brought.data), name=name or None)
        brought.delete()
    return profile


def forget_unconfirmed() -> int:
    """Deletes the CVs that nobody confirmed in time; how many there were."""
    deleted, _rows = BroughtCv.objects.expired().delete()
    return deleted

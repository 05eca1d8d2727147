"""What a profile still lacks that adverts and recruiters ask for. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from documents.dates import read_moment
from documents.schemas import Resume

FEW_POINTS = 2
USUAL_REFEREES = 2


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to add; ``section`` is the part of the profile where it goes."""

    section: str
    message: str | StrPromise


@dataclass(frozen=True, slots=True)
class Completeness:
    """``missing`` in the order of use; ``total`` is how many things were looked at."""

    missing: tuple[Hint, ...]
    total: int

    @property
    def done(self) -> int:
        return self.total - len(self.missing)


def hints_for(resume: Resume) -> Completeness:
    """What is there, and what would make documents better, most useful first."""
    missing = tuple(Hint(section, message) for section, message, is_there in _WANTED if not is_there(resume))
    return Completeness(missing, len(_WANTED))


def _has_dates(resume: Resume) -> bool:
    return all(read_moment(job.start) for job in resume.work)


def _has_points(resume: Resume) -> bool:
    jobs: list[Any] = [*resume.work, *resume.volunteer]
    return not jobs or all(len(job.highlights) >= FEW_POINTS or job.summary for job in jobs[:2])


def _has_a_number(resume: Resume) -> bool:
    jobs: list[Any] = [*resume.work, *resume.volunteer, *resume.projects]
    points = [point for job in jobs for point in job.highlights]
    return not points or any(any(letter.isdigit() for letter in point) for point in points)


def _has_levels(resume: Resume) -> bool:
    return bool(resume.languages) and all(item.fluency for item in resume.languages)


def _has_schooling(resume: Resume) -> bool:
    return bool(resume.education or resume.extension.grades)


_Check = Callable[[Any], bool]
_WANTED: tuple[tuple[str, str | StrPromise, _Check], ...] = (
    ("basics", _("Your name."), lambda resume: bool(resume.basics.name)),
    ("basics", _("A telephone number: many employers call."), lambda resume: bool(resume.basics.phone)),
    ("basics", _("An e-mail address."), lambda resume: bool(resume.basics.email)),
    ("basics", _("The town you live in."), lambda resume: bool(resume.basics.location.city)),
    ("work", _("Work: casual work, attachments and help without pay count too."),
     lambda resume: bool(resume.work or resume.volunteer)),
    ("work", _("From when you did each job: without it, no one can count your years of experience."), _has_dates),
    ("work", _("At least two things you did in your newest jobs."), _has_points),
    ("work", _("A number or two in what you did: how many, how much, how often."), _has_a_number),
    ("education", _("School, course or degree, with the grade."), _has_schooling),
    ("skills", _("What you can do, and the tools you know."), lambda resume: bool(resume.skills)),
    ("languages", _("Your languages, and how well you speak each."), _has_levels),
    ("referees", _("Two or three referees: many adverts in Kenya ask for them."),
     lambda resume: len(resume.extension.referees) + len(resume.references) >= USUAL_REFEREES),
)  # fmt: skip

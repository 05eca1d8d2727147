"""A profile as a page shows it: one line or two per entry. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from documents.dates import show_span
from documents.profiles.forms import SECTION_NAMES
from documents.schemas import Resume

HINTS: dict[str, str | StrPromise] = {
    "basics": _("Name and contacts, as they stand on top of a CV. They never go into a request to an AI."),
    "work": _("Where you worked, on what, with which results. Attachments and casual work count too."),
    "education": _("Schools, degrees and diplomas."),
    "skills": _("What you can do, and the tools you do it with."),
    "languages": _("Languages and how well you speak them."),
    "certificates": _("Courses with a paper at the end."),
    "registrations": _("Bodies you belong to or are licensed by, such as ICPAK, EBK, NCK or TSC."),
    "grades": _("KCSE, CPA sections and other results that adverts ask for."),
    "referees": _("People who vouch for you. Ask them first."),
    "more": _("Notice period, expected salary and right to work, for adverts that ask."),
}


@dataclass(frozen=True)
class ProfileLine:
    title: str
    detail: str = ""
    note: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProfileSection:
    key: str
    name: str | StrPromise
    hint: str | StrPromise
    lines: tuple[ProfileLine, ...]


def sections_of(resume: Resume) -> list[ProfileSection]:
    """Every section in the order of the page, empty ones too, as an invitation to fill them."""
    return [
        ProfileSection(key, name, HINTS[key], tuple(line for line in _lines(key, resume) if line.title or line.detail))
        for key, name in SECTION_NAMES.items()
    ]


def _lines(key: str, resume: Resume) -> Iterable[ProfileLine]:
    if key == "basics":
        return [_basics_line(resume)]
    if key == "more":
        extension = resume.extension
        return [
            ProfileLine(text) for text in (extension.notice_period, extension.expected_salary, extension.work_right)
        ]
    holder: Any = resume.extension if key in ("registrations", "grades", "referees") else resume
    return [_SHOWN[key](entry) for entry in getattr(holder, key)]


def _basics_line(resume: Resume) -> ProfileLine:
    basics = resume.basics
    contacts = _joined(basics.email, basics.phone, basics.location.city, basics.location.country_code, basics.url)
    return ProfileLine(basics.name, contacts, note=basics.summary)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _comma(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _span(entry: Any, *, is_open: bool = False) -> str:
    return show_span(entry.start, entry.end, (get_language() or "en")[:2], is_open=is_open)


_SHOWN: dict[str, Any] = {
    "work": lambda entry: ProfileLine(
        _comma(entry.position, entry.name),
        _joined(_span(entry, is_open=True), entry.location),
        entry.summary,
        tuple(entry.highlights),
    ),
    "education": lambda entry: ProfileLine(
        _comma(entry.study_type, entry.area) or entry.institution,
        _joined(entry.institution if entry.study_type or entry.area else "", _span(entry), entry.score),
    ),
    "skills": lambda entry: ProfileLine(entry.name, _joined(entry.level, _comma(*entry.keywords))),
    "languages": lambda entry: ProfileLine(entry.language, entry.fluency),
    "certificates": lambda entry: ProfileLine(entry.name, _joined(entry.issuer, entry.date)),
    "registrations": lambda entry: ProfileLine(_comma(entry.body, entry.number), _joined(entry.status, entry.date)),
    "grades": lambda entry: ProfileLine(_comma(entry.examination, entry.grade), _joined(entry.institution, entry.year)),
    "referees": lambda entry: ProfileLine(
        entry.name, _joined(_comma(entry.position, entry.organization), entry.phone, entry.email)
    ),
}

"""How a profile answers a job, as pages show it: words and a count, never a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrPromise

from documents.matching.comparison import Level, Match, Requirement, Standing
from documents.models import Profile
from documents.services import match_profile
from jobs.models import Job

LEVEL_NAMES: dict[Level, str | StrPromise] = {
    Level.MUST: _("Must have"),
    Level.NICE: _("Nice to have"),
    Level.SKILL: _("Skills the advert names"),
}


@dataclass(frozen=True)
class Bar:
    """One part of the coverage bar, in hundredths of its width."""

    standing: Standing
    start: float
    width: float


@dataclass(frozen=True)
class Group:
    name: str | StrPromise
    requirements: tuple[Requirement, ...]


def bars_of(match: Match) -> list[Bar]:
    bars, start = [], 0.0
    for standing in (Standing.MET, Standing.PARTLY, Standing.MISSING):
        width = 100 * match.count(standing) / match.total if match.total else 0.0
        if width:
            bars.append(Bar(standing, round(start, 2), round(width, 2)))
        start += width
    return bars


def groups_of(requirements: Iterable[Requirement]) -> list[Group]:
    """In the advert's order under its own headings; what no fact can prove stands apart."""
    provable = [item for item in requirements if item.standing is not Standing.QUALITY]
    found = [
        Group(name, tuple(item for item in provable if item.level is level)) for level, name in LEVEL_NAMES.items()
    ]
    return [group for group in found if group.requirements]


def match_context(job: Job, profile: Profile) -> dict[str, Any]:
    """What ``documents/parts/match.html`` needs."""
    match = match_profile(profile=profile, job=job)
    return {
        "job": job,
        "match": match,
        "match_profile": profile,
        "bars": bars_of(match),
        "groups": groups_of(match.requirements),
        "qualities": [item for item in match.requirements if item.standing is Standing.QUALITY],
    }

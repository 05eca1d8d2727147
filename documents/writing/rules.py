"""The offline engine: a CV by selection and order, a letter composed from facts. No AI, nothing reworded. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from documents.matching.comparison import Wanted, wanted_by
from documents.schemas import BulletChoice, CvSelection, EntryChoice, Resume
from documents.schemas.facts import part_texts
from documents.writing.letter_rules import compose_letter
from jobs.schemas import JobFields

__all__ = ["compose_letter", "select_cv"]

MOST_RECENT = 2
BULLETS_RECENT, BULLETS_OLDER = 6, 3


@dataclass(frozen=True, slots=True)
class _Optional:
    section: str
    most: int


_OPTIONAL = (
    _Optional("projects", 4),
    _Optional("volunteer", 3),
    _Optional("awards", 4),
    _Optional("publications", 5),
)


def select_cv(resume: Resume, job: JobFields) -> CvSelection:
    """What of the profile to show for this job, most relevant first; jobs and degrees keep their order."""
    wanted = wanted_by(job)
    entries: list[EntryChoice] = []
    for place, entry in enumerate(entry for entry in resume.work if entry.ids):
        most = BULLETS_RECENT if place < MOST_RECENT else BULLETS_OLDER
        entries.append(_choose(entry, wanted, most))
    for optional in _OPTIONAL:
        known = [entry for entry in getattr(resume, optional.section) if entry.ids]
        ranked = sorted(known, key=lambda entry: -_entry_score(entry, wanted))[: optional.most]
        entries += [_choose(entry, wanted, BULLETS_OLDER) for entry in ranked]
    return CvSelection.model_validate(
        {"summary": _own_summary(resume), "entries": entries, "skills": _ranked_skills(resume, wanted)}
    )


def _own_summary(resume: Resume) -> list[dict[str, Any]]:
    ids = resume.basics.ids.parts.get("summary", []) if resume.basics.ids else []
    return [{"text": "", "facts": ids}] if ids and resume.basics.summary else []


def _choose(entry: Any, wanted: Wanted, most: int) -> EntryChoice:
    intro = [fact for part in ("summary", "description") for fact in entry.ids.parts.get(part, [])]
    ids = entry.ids.parts.get("highlights", [])
    texts = part_texts(entry, "highlights") if ids else []
    ranked = sorted(zip(ids, texts, strict=False), key=lambda bullet: -wanted.score(bullet[1]))
    chosen = [*intro, *(fact for fact, _ in ranked[:most])]
    return EntryChoice(entry=entry.ids.id, bullets=[BulletChoice(fact=fact, text="", reason="") for fact in chosen])


def _entry_score(entry: Any, wanted: Wanted) -> float:
    texts: Sequence[str] = [text for part in entry.ids.parts for text in part_texts(entry, part)]
    names = [str(getattr(entry, name, "")) for name in ("name", "title", "position", "organization", "publisher")]
    return wanted.score(" ".join([*names, *texts]))


def _ranked_skills(resume: Resume, wanted: Wanted) -> list[str]:
    scored: list[tuple[float, str]] = []
    for skill in resume.skills:
        if skill.ids:
            scored.append((wanted.score(skill.name), skill.ids.id))
            keywords = zip(skill.ids.parts.get("keywords", []), skill.keywords, strict=False)
            scored += [(wanted.score(text), fact) for fact, text in keywords]
    return [fact for score, fact in sorted(scored, key=lambda item: -item[0]) if score > 0]

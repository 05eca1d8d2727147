"""The wording that a model changed, line by line, for the person to keep or to refuse. Pure.

A refused rewording goes back to the fact's own words; a refused sentence of the summary goes away, and when none is
left the person's own summary stands again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from documents.schemas import CvContent, Line, Section, SectionKind


@dataclass(frozen=True, slots=True)
class Change:
    """One changed line. ``id`` holds for this version of the text only; ``place`` is the heading it stands under.

    ``original`` is empty for a new sentence of the summary.
    """

    id: str
    text: str
    original: str
    reason: str
    place: str
    facts: tuple[str, ...]
    is_accepted: bool


def changes_of(content: CvContent) -> list[Change]:
    """What differs from the person's own words, in reading order."""
    return [
        Change(identity, line.text, line.original, line.reason, place, tuple(line.facts), line.is_accepted)
        for identity, line, place in _lines(content)
        if line.is_reworded or line.is_written
    ]


def decide(
    content: CvContent, *, accepted: Collection[str], refused: Collection[str], summary: Line | None
) -> CvContent:
    """The content after the person's decisions. ``summary`` is their own, to stand where every new sentence went."""
    decided: dict[int, Line | None] = {}
    for identity, line, _place in _lines(content):
        if identity in refused:
            own = Line(text=line.original, facts=line.facts) if line.original else None
            decided[id(line)] = None if line.is_written else own
        elif identity in accepted:
            decided[id(line)] = line.model_copy(update={"is_accepted": True})
    sections = [_decided_section(section, decided, summary) for section in content.sections]
    return content.model_copy(update={"sections": [section for section in sections if not section.is_empty]})


def _lines(content: CvContent) -> Iterator[tuple[str, Line, str]]:
    """Each line with its id and the heading above it, in the order of ``all_lines``."""
    number = 0
    for section in content.sections:
        for line in section.lines:
            yield f"c{number}", line, section.heading
            number += 1
        for entry in section.entries:
            for line in (*entry.intro, *entry.bullets):
                yield f"c{number}", line, ", ".join(part for part in (entry.title, entry.organisation) if part)
                number += 1


def _decided_section(section: Section, decided: dict[int, Line | None], summary: Line | None) -> Section:
    lines = _decided(section.lines, decided)
    if section.kind is SectionKind.SUMMARY and not lines and summary:
        lines = [summary]
    entries = [
        entry.model_copy(update={"intro": _decided(entry.intro, decided), "bullets": _decided(entry.bullets, decided)})
        for entry in section.entries
    ]
    return section.model_copy(update={"lines": lines, "entries": entries})


def _decided(lines: list[Line], decided: dict[int, Line | None]) -> list[Line]:
    return [kept for line in lines if (kept := decided.get(id(line), line)) is not None]

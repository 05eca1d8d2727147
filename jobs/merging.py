"""Readings of the same vacancy from several rungs of the ladder, made one: each fills only what is empty. Pure."""

from __future__ import annotations

import re

from jobs.quotes import fold, words
from jobs.schemas import EVIDENCE_KEYS, Evidence, Reading, get_value, is_empty, set_value

_UNLESS_ALONE = {"requirements.must", "requirements.nice"}


def fill(base: Reading, other: Reading) -> None:
    """Take into ``base`` what ``other`` knows and ``base`` does not, with its evidence and its warnings.

    Place and places belong together, and so do the two lists of requirements: they come from one rung or the other.
    """
    had_place = not is_empty(base.fields.location) or not is_empty(base.fields.locations)
    had_requirements = bool(base.fields.requirements.must or base.fields.requirements.nice)
    had_deadline = base.fields.deadline
    for key in EVIDENCE_KEYS:
        value = get_value(other.fields, key)
        if is_empty(value) or not is_empty(get_value(base.fields, key)):
            continue
        if (key in ("location", "locations") and had_place) or (key in _UNLESS_ALONE and had_requirements):
            continue
        if key == "deadline_at" and had_deadline and value.date() != had_deadline:
            continue
        set_value(base.fields, key, value)
        if key in other.evidence:
            base.evidence[key] = other.evidence[key]
    known = {(warning.code, warning.field, warning.quote) for warning in base.warnings}
    base.warnings.extend(w for w in other.warnings if (w.code, w.field, w.quote) not in known)


def fill_all(first: list[Reading], second: list[Reading]) -> list[Reading]:
    """Several vacancies each: those of ``second`` that name the same job fill those of ``first``; the rest is new only
    when ``first`` is empty."""
    if not first:
        return second
    remaining = list(second)
    for reading in first:
        match = _same_job(reading, remaining, is_only=len(first) == 1 and len(second) == 1)
        if match:
            fill(reading, match)
            remaining.remove(match)
    return first


def _same_job(reading: Reading, others: list[Reading], *, is_only: bool) -> Reading | None:
    if is_only:
        return others[0] if others else None
    title = set(words(reading.fields.title))
    ranked = [(len(title & set(words(other.fields.title))), other) for other in others]
    best = max(ranked, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] and best[0] >= 0.6 * len(title) else None


def settle(reading: Reading) -> None:
    """Last touches: a deadline that was found after all needs no question; evidence of empty fields goes."""
    if reading.fields.deadline:
        reading.warnings = [warning for warning in reading.warnings if warning.code != "deadline_unresolved"]
    for key in list(reading.evidence):
        if is_empty(get_value(reading.fields, key)):
            del reading.evidence[key]


def part_for(reading: Reading, text: str, titles: list[str]) -> str:
    """The stretch of a notice that is about one of several vacancies: from its title to the next one's."""
    lines = text.splitlines()
    starts = {title: _line_of(title, lines) for title in titles}
    start = starts.get(reading.fields.title)
    if start is None:
        return text
    later = [line for line in starts.values() if line is not None and line > start]
    return "\n".join(lines[start : min(later, default=len(lines))]).strip()


def _line_of(title: str, lines: list[str]) -> int | None:
    wanted = fold(title)
    return next((number for number, line in enumerate(lines) if wanted and wanted in fold(line)), None)


def described(reading: Reading, text: str, evidence: Evidence) -> None:
    """Use ``text`` as the description of a vacancy that has none."""
    if not reading.fields.description and text:
        reading.fields.description = re.sub(r"\n{3,}", "\n\n", text).strip()
        reading.evidence["description"] = evidence

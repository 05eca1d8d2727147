"""A resume as a flat list of facts, each with an id that stays the same while the person edits.

Ids stand inside the stored document under ``aditusIds`` (the root one counts, so that an id is never used twice) and
are taken out again on export; everything else of the document is left exactly as it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ValidationError

from documents.schemas.resume import (
    EXTENSION_KEY,
    EXTENSION_SECTIONS,
    IDS_KEY,
    SECTIONS,
    Resume,
)


class FactKind(StrEnum):
    CONTACT = "contact"
    LABEL = "label"
    SUMMARY = "summary"
    WORK = "work"
    VOLUNTEER = "volunteer"
    EDUCATION = "education"
    PROJECT = "project"
    HIGHLIGHT = "highlight"
    COURSE = "course"
    SKILL = "skill"
    KEYWORD = "keyword"
    LANGUAGE = "language"
    CERTIFICATE = "certificate"
    REGISTRATION = "registration"
    GRADE = "grade"
    AWARD = "award"
    PUBLICATION = "publication"
    INTEREST = "interest"
    REFERENCE = "reference"
    REFEREE = "referee"
    DETAIL = "detail"


PRIVATE_KINDS = frozenset({FactKind.CONTACT, FactKind.REFEREE, FactKind.REFERENCE})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the person has said of themselves.

    ``text`` is the whole of it in words. ``entry`` is the id of the job, degree or project it belongs to (its own id
    for the entry itself, empty for facts that stand alone). ``name`` is an employer, institution, issuer or language;
    ``title`` a position or degree; ``start`` and ``end`` are as written in the profile. ``part`` names the field.
    """

    id: str
    kind: FactKind
    text: str
    section: str
    entry: str = ""
    name: str = ""
    title: str = ""
    start: str = ""
    end: str = ""
    part: str = ""

    @property
    def is_private(self) -> bool:
        """Contacts of the person and of others, which no prompt may hold."""
        return self.kind in PRIVATE_KINDS


_ENTRY_KINDS = {
    "work": FactKind.WORK,
    "volunteer": FactKind.VOLUNTEER,
    "education": FactKind.EDUCATION,
    "awards": FactKind.AWARD,
    "certificates": FactKind.CERTIFICATE,
    "publications": FactKind.PUBLICATION,
    "skills": FactKind.SKILL,
    "languages": FactKind.LANGUAGE,
    "interests": FactKind.INTEREST,
    "references": FactKind.REFERENCE,
    "projects": FactKind.PROJECT,
    "referees": FactKind.REFEREE,
    "registrations": FactKind.REGISTRATION,
    "grades": FactKind.GRADE,
}
# Texts inside an entry that are facts of their own, by section.
_PARTS: dict[str, tuple[str, ...]] = {
    "basics": (
        "label",
        "summary",
        "name",
        "email",
        "phone",
        "url",
        "location",
        "profiles",
    ),
    "work": ("summary", "description", "highlights"),
    "volunteer": ("summary", "highlights"),
    "education": ("courses",),
    "awards": ("summary",),
    "publications": ("summary",),
    "skills": ("keywords",),
    "interests": ("keywords",),
    "projects": ("description", "highlights", "keywords", "roles"),
    "extension": ("notice_period", "expected_salary", "work_right"),
}
_PART_KINDS = {
    "label": FactKind.LABEL,
    "courses": FactKind.COURSE,
    "keywords": FactKind.KEYWORD,
    "notice_period": FactKind.DETAIL,
    "expected_salary": FactKind.DETAIL,
    "work_right": FactKind.DETAIL,
}
# The words that make an entry this entry, in the order they are said.
_NAMES: tuple[str, ...] = (
    "position", "title", "study_type", "area", "name", "organization", "institution", "language", "body",
    "examination", "grade", "number", "status", "level", "fluency", "score", "issuer", "awarder", "publisher",
    "entity", "location", "reference", "relationship", "phone", "email",
)  # fmt: skip
_DETAIL_WORDS = {
    "notice_period": "Notice period",
    "expected_salary": "Expected salary",
    "work_right": "Right to work",
}


def facts_of(resume: Resume) -> tuple[Fact, ...]:
    """Every fact, in the profile's own order. A resume whose ids were never assigned has none."""
    return tuple(_facts(resume))


def _facts(resume: Resume) -> Iterator[Fact]:
    yield from _parts_of("basics", resume.basics)
    for section, entry in _entries(resume):
        if entry.ids is None:
            continue
        yield _entry_fact(section, entry)
        yield from _parts_of(section, entry)
    yield from _parts_of("extension", resume.extension)


def _entries(resume: Resume) -> Iterator[tuple[str, Any]]:
    for section in SECTIONS:
        yield from ((section, entry) for entry in getattr(resume, section))
    for section in EXTENSION_SECTIONS:
        yield from ((section, entry) for entry in getattr(resume.extension, section))


def _entry_fact(section: str, entry: Any) -> Fact:
    start = getattr(entry, "start", "") or getattr(entry, "date", "") or getattr(entry, "release_date", "")
    start = start or getattr(entry, "year", "")
    end = getattr(entry, "end", "")
    said = [str(getattr(entry, name, "")) for name in _NAMES]
    degree = ", ".join(part for part in (getattr(entry, "study_type", ""), getattr(entry, "area", "")) if part)
    names = ("organization", "institution", "language", "body", "examination")
    fallback = next((getattr(entry, name) for name in names if getattr(entry, name, "")), "")
    return Fact(
        id=entry.ids.id,
        kind=_ENTRY_KINDS[section],
        text=", ".join(part for part in (*said, " to ".join(date for date in (start, end) if date)) if part),
        section=section,
        entry=entry.ids.id,
        name=getattr(entry, "name", "") or fallback,
        title=getattr(entry, "position", "") or getattr(entry, "title", "") or degree,
        start=start,
        end=end,
    )


def _parts_of(section: str, entry: Any) -> Iterator[Fact]:
    if entry.ids is None:
        return
    for part in _PARTS.get(section, ()):
        ids = entry.ids.parts.get(part, [])
        for identity, text in zip(ids, part_texts(entry, part), strict=False):
            if text:
                yield _part_fact(section, entry, part, identity, text)


def _part_fact(section: str, entry: Any, part: str, identity: str, text: str) -> Fact:
    kind = _PART_KINDS.get(part, FactKind.HIGHLIGHT)
    if section == "basics" and part != "label":
        kind = FactKind.SUMMARY if part == "summary" else FactKind.CONTACT
    is_alone = section in ("basics", "extension")
    return Fact(
        id=identity,
        kind=kind,
        text=f"{_DETAIL_WORDS[part]}: {text}" if part in _DETAIL_WORDS else text,
        section=section,
        entry="" if is_alone else entry.ids.id,
        name="" if is_alone else _entry_fact(section, entry).name,
        part=part,
    )


def part_texts(entry: Any, part: str) -> list[str]:
    """The texts of one part, empty ones included, so that positions stay parallel to the ids."""
    value = getattr(entry, part)
    if part == "location" and isinstance(value, BaseModel):
        said = [getattr(value, name) for name in ("address", "postal_code", "city", "region", "country_code")]
        return [", ".join(text for text in said if text)]
    if part == "profiles":
        return [" ".join(text for text in (item.network, item.username, item.url) if text) for item in value]
    return list(value) if isinstance(value, list) else [value]


# --- Assigning and keeping ids --------------------------------------------------------------------------------------
def without_ids(data: dict[str, Any]) -> dict[str, Any]:
    """A copy of the stored document as the person gave it."""
    stripped = deepcopy(data)
    stripped.pop(IDS_KEY, None)
    for _, entry in _raw_entries(stripped):
        entry.pop(IDS_KEY, None)
    return stripped


def with_ids(data: dict[str, Any]) -> dict[str, Any]:
    """A copy in which every fact has an id. Ids already there are dropped; use ``keep_ids`` to keep them."""
    return keep_ids(without_ids(data), old={})


def keep_ids(data: dict[str, Any], *, old: dict[str, Any]) -> dict[str, Any]:
    """A copy of ``data`` in which what is also in ``old`` has the id it had there, and the rest new ones.

    An entry is the same when it carries the id, else when it says the same; a text when it is the same, else when it
    is much alike. ``data`` must be valid (``Resume.model_validate``).
    """
    wanted = [_wanted_id(entry) for _, entry in _raw_entries(data)]
    document = without_ids(data)
    counter = _Counter(_last_id(old))
    before = _known(old)
    pairs = list(zip(_raw_entries(document), _views(document), wanted, strict=True))
    for (section, raw), view, identity in pairs:
        match = _take(before, section, view, identity)
        raw[IDS_KEY] = _ids_for(section, view, match, counter)
    document[IDS_KEY] = {"last": counter.last}
    return document


class _Counter:
    def __init__(self, last: int) -> None:
        self.last = last

    def next(self) -> str:
        self.last += 1
        return f"f{self.last}"


def _raw_entries(data: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Each dict of the document that holds facts, with its section; the same order as ``_views``."""
    found: list[tuple[str, dict[str, Any]]] = []
    if isinstance(basics := data.get("basics"), dict):
        found.append(("basics", basics))
    meta = data.get("meta")
    extension = meta.get(EXTENSION_KEY) if isinstance(meta, dict) else None
    for source, sections in ((data, SECTIONS), (extension, EXTENSION_SECTIONS)):
        for section in sections:
            items = source.get(section) if isinstance(source, dict) else None
            found += [(section, item) for item in items or [] if isinstance(item, dict)]
    if isinstance(extension, dict):
        found.append(("extension", extension))
    return found


def _views(data: dict[str, Any]) -> list[Any]:
    resume = Resume.model_validate(data)
    views: list[Any] = [resume.basics] if isinstance(data.get("basics"), dict) else []
    views += [entry for _, entry in _entries(resume)]
    meta = data.get("meta")
    if isinstance(meta, dict) and isinstance(meta.get(EXTENSION_KEY), dict):
        views.append(resume.extension)
    return views


def _wanted_id(raw: dict[str, Any]) -> str:
    ids = raw.get(IDS_KEY)
    identity = ids.get("id") if isinstance(ids, dict) else None
    return identity if isinstance(identity, str) else ""


def _last_id(old: dict[str, Any]) -> int:
    root = old.get(IDS_KEY)
    last = root.get("last", 0) if isinstance(root, dict) else 0
    return last if isinstance(last, int) else 0


def _known(old: dict[str, Any]) -> list[tuple[str, Any]]:
    if not old:
        return []
    try:
        views = _views(old)
    except ValidationError:
        return []
    sections = [section for section, _ in _raw_entries(old)]
    return [(section, view) for section, view in zip(sections, views, strict=True) if view.ids]


def _take(before: list[tuple[str, Any]], section: str, view: Any, identity: str) -> Any:
    """The old entry this one is, taken out of ``before`` so that it is matched once; None when it is new."""
    rivals = [known for known in before if known[0] == section]
    said = _said(section, view)
    match = next((known for known in rivals if identity and known[1].ids.id == identity), None)
    match = match or next((known for known in rivals if _said(section, known[1]) == said), None)
    if match is None and not identity:
        match = next(
            (known for known in rivals if _alike(_said(section, known[1]), said) > 0.75),
            None,
        )
    if match is None:
        return None
    before.remove(match)
    return match[1]


def _said(section: str, view: Any) -> str:
    if section in ("basics", "extension"):
        return section
    names: tuple[str, ...] = (*_NAMES, "start", "end", "date", "release_date", "year")
    return "|".join(str(getattr(view, name, "")) for name in names)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if len(one) + len(other) < 4000 else 0.0


def _ids_for(section: str, view: Any, match: Any, counter: _Counter) -> dict[str, Any]:
    identity = match.ids.id if match is not None else counter.next()
    parts: dict[str, list[str]] = {}
    for part in _PARTS.get(section, ()):
        texts = part_texts(view, part)
        if any(texts):
            parts[part] = _part_ids(texts, match, part, counter)
    return {"id": identity, "parts": parts} if parts else {"id": identity}


def _part_ids(texts: list[str], match: Any, part: str, counter: _Counter) -> list[str]:
    old_texts = part_texts(match, part) if match is not None else []
    old_ids = match.ids.parts.get(part, []) if match is not None else []
    free = dict(zip(old_ids, old_texts, strict=False))
    found: list[str | None] = []
    for text in texts:
        same = next((identity for identity, old in free.items() if old == text), None)
        found.append(same)
        free.pop(same or "", None)
    for place, text in enumerate(texts):
        at_place = old_ids[place] if place < len(old_ids) else ""
        if found[place] is None and free:
            best = max(free, key=lambda identity: _alike(free[identity], text) + 0.3 * (identity == at_place))
            if _alike(free[best], text) > (0.5 if best == at_place else 0.75):
                found[place] = best
                del free[best]
    return [identity or counter.next() for identity in found]

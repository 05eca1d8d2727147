"""A tailored CV as JSON Resume: the profile's own document, cut and reworded to what the CV says. Pure."""

from __future__ import annotations

import json
from typing import Any

from documents.schemas import CvContent, Entry, LetterContent, SectionKind, without_ids
from documents.schemas.resume import IDS_KEY

_SECTIONS = {
    SectionKind.WORK: ("work", "position", "name"),
    SectionKind.VOLUNTEER: ("volunteer", "position", "organization"),
    SectionKind.EDUCATION: ("education", "studyType", "institution"),
    SectionKind.PROJECTS: ("projects", "name", "entity"),
    SectionKind.AWARDS: ("awards", "title", "awarder"),
    SectionKind.CERTIFICATES: ("certificates", "name", "issuer"),
    SectionKind.PUBLICATIONS: ("publications", "name", "publisher"),
}
_REWORDED = (SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.PROJECTS)


def render_json(content: CvContent | LetterContent, data: dict[str, Any]) -> bytes:
    """A CV as JSON Resume (``data`` is the profile's stored document); a letter as its own fields."""
    document = content.model_dump(mode="json") if isinstance(content, LetterContent) else tailor(content, data)
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def tailor(content: CvContent, data: dict[str, Any]) -> dict[str, Any]:
    """The stored document with only the entries the CV shows, in its words."""
    known = {_id_of(item): item for section in data.values() if isinstance(section, list) for item in section}
    document = {key: value for key, value in data.items() if key not in {name for name, *_ in _SECTIONS.values()}}
    document["basics"] = _basics(content, data.get("basics"))
    for section in content.sections:
        if section.kind not in _SECTIONS:
            continue
        name, title, organisation = _SECTIONS[section.kind]
        document[name] = [
            _entry(entry, known.get(entry.facts[0] if entry.facts else ""), title, organisation, section.kind)
            for entry in section.entries
        ]
    return without_ids(document)


def _id_of(item: Any) -> str:
    ids = item.get(IDS_KEY) if isinstance(item, dict) else None
    return str(ids.get("id", "")) if isinstance(ids, dict) else ""


def _basics(content: CvContent, own: Any) -> dict[str, Any]:
    basics = dict(own) if isinstance(own, dict) else {}
    basics |= {"name": content.header.name, "label": content.header.headline}
    summary = " ".join(
        line.text for section in content.sections if section.kind is SectionKind.SUMMARY for line in section.lines
    )
    return basics | ({"summary": summary} if summary else {})


def _entry(entry: Entry, own: Any, title: str, organisation: str, kind: SectionKind) -> dict[str, Any]:
    document = dict(own) if isinstance(own, dict) else {title: entry.title, organisation: entry.organisation}
    if kind in _REWORDED:
        document["highlights"] = [line.text for line in entry.bullets]
        if entry.intro:
            key = "description" if kind is SectionKind.PROJECTS else "summary"
            document[key] = " ".join(line.text for line in entry.intro)
    return document

"""One fact put where it belongs in a profile's data. Pure."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from django.utils.translation import gettext as _

from documents.exceptions import ProfileInvalid
from documents.importing.questions import read_certificate, read_language
from documents.schemas.resume import EXTENSION_KEY, IDS_KEY

LONGEST = 2_000
PLACES = ("skills", "certificates", "languages", "registrations", "grades", "education")


def with_fact(data: dict[str, Any], where: str, text: str) -> dict[str, Any]:
    """A copy of ``data`` that says ``text`` too: in a section, or as a point under the entry of that id."""
    text = " ".join(text.split())
    if not text or len(text) > LONGEST:
        raise ProfileInvalid(
            _("Write the fact in your own words, in at most %(most)s characters.") % {"most": f"{LONGEST:,}"}
        )
    changed = deepcopy(data)
    if where in PLACES:
        _section(changed, where).append(_entry(where, text))
        return changed
    for section in ("work", "volunteer", "projects"):
        for entry in changed.get(section) or []:
            if isinstance(entry, dict) and (entry.get(IDS_KEY) or {}).get("id") == where:
                entry["highlights"] = [*_listed(entry.get("highlights")), text]
                return changed
    raise ProfileInvalid(_("There is no such place in this profile. Choose a section or one of its jobs."))


def _section(data: dict[str, Any], where: str) -> list[Any]:
    holder = data
    if where in ("registrations", "grades"):
        meta = data["meta"] = dict(data.get("meta") or {})
        holder = meta[EXTENSION_KEY] = dict(meta.get(EXTENSION_KEY) or {})
    items: list[Any] = list(holder.get(where) or [])
    holder[where] = items
    return items


def _entry(where: str, text: str) -> dict[str, Any]:
    if where == "certificates":
        return read_certificate(text)
    if where == "languages":
        return read_language(text)
    if where == "grades":
        examination, _colon, grade = text.partition(":")
        return {"examination": examination.strip(), "grade": grade.strip()}
    return {{"skills": "name", "registrations": "body", "education": "studyType"}[where]: text}


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value] if value else []

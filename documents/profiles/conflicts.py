"""Two people, or one person's two tabs, in the same section of a profile: nobody's words are lost. Pure."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from django import forms
from django.http import QueryDict
from django_stubs_ext import StrPromise

from documents.profiles.forms import IN_EXTENSION, LIST_SECTIONS, SINGLE_SECTIONS, entry_formset, single_form
from documents.schemas import Resume, without_ids
from documents.schemas.resume import EXTENSION_KEY

PLACE = "position_in_list"


def mark_of(data: dict[str, Any], section: str) -> str:
    """A short text that is another one as soon as the section is. A form carries the one it was made from."""
    plain = without_ids(data)
    holder = (plain.get("meta") or {}).get(EXTENSION_KEY) or {} if section in IN_EXTENSION else plain
    if section == "more":
        part: Any = {key: holder[key] for key in SINGLE_SECTIONS["more"].base_fields if holder.get(key)}
    else:
        part = holder.get(section)
    return sha256(json.dumps(part or None, sort_keys=True).encode()).hexdigest()[:16]


def values_elsewhere(form: forms.Form, section: str, resume: Resume) -> list[tuple[str | StrPromise, str]]:
    """The fields of which the profile says something else than the form, with what it says."""
    stored = _as_typed(single_form(section, resume, None))
    return [
        (form.fields[name].label or name, value)
        for name, value in stored.items()
        if value and value != _plain(form[name].value())
    ]


def with_entries_elsewhere(posted: QueryDict, section: str, resume: Resume) -> tuple[QueryDict, int]:
    """What was posted, followed by those entries of the profile that are not among it; and how many those are."""
    both = posted.copy()
    names = list(LIST_SECTIONS[section].base_fields)
    stored = [_as_typed(form) for form in entry_formset(section, resume, None, extra=0)]
    total = int(str(both[f"{section}-TOTAL_FORMS"]))
    rest = list(range(len(stored)))
    for number in range(total):
        start = f"{section}-{number}-"
        mine = {name: _plain(both.get(start + name)) for name in names}
        same = next((place for place in rest if stored[place] == mine), None)
        if same is not None:
            rest.remove(same)
        place = same if same is not None else _old_place(str(both.get(start + PLACE, "")), mine, stored)
        both[start + PLACE] = "" if place is None else str(place)
    for number, place in enumerate(rest, start=total):
        for name, value in (stored[place] | {PLACE: str(place)}).items():
            both[f"{section}-{number}-{name}"] = value
    both[f"{section}-TOTAL_FORMS"] = both[f"{section}-INITIAL_FORMS"] = str(total + len(rest))
    return both, len(rest)


def _old_place(said: str, mine: dict[str, str], stored: list[dict[str, str]]) -> int | None:
    """The place an entry came from, if an entry with one of its first two words still stands there.

    What the form does not show comes from that place, so a wrong one would mix two entries.
    """
    if not said.isdecimal() or int(said) >= len(stored):
        return None
    there = stored[int(said)]
    return int(said) if any(mine[name] and mine[name] == there[name] for name in list(mine)[:2]) else None


def _as_typed(form: forms.Form) -> dict[str, str]:
    names = [name for name in form.fields if name not in (PLACE, "DELETE")]
    return {name: _plain(form[name].value()) for name in names}


def _plain(value: Any) -> str:
    text = "\n".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value or "")
    return "\n".join(line.strip() for line in text.strip().splitlines() if line.strip())

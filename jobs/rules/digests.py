"""Messages that list many employers' jobs, one to a line: "3. Chef - Bustani Hotel, Nyeri. Call 0712 ...". Pure."""

from __future__ import annotations

import re

from jobs.rules.applying import PHONE, email_in
from jobs.rules.names import is_name
from jobs.rules.places import is_known_place
from jobs.rules.roles import has_role
from jobs.rules.title_words import NOT_TITLES

_ENTRY = re.compile(
    r"(?P<title>[^\W\d_][^–—|@:\n]{2,60}?)[*_]*(?:\s+[–—-]\s+|\s+@\s+|,?\s+at\s+)"
    r"(?P<employer>[A-ZÀ-Þ][^.\n]{2,90})(?:\.\s+|$)(?P<rest>.*)$"
)
_LEAD = re.compile(r"[\W\d_]*")
_FEWEST = 3
_LONGEST = 300


def entries_of(text: str) -> list[str]:
    """Each job of such a message as a small advert of its own; empty when the text is no such message."""
    lines = [line for line in text.split("\n") if line.strip()]
    found = [match for line in lines if (match := _entry(line))]
    told = [match for match in found if email_in(match.group()) or PHONE.search(match.group())]
    employers = {match["employer"].partition(",")[0].casefold() for match in found}
    is_digest = len(found) >= _FEWEST and 2 * len(told) >= len(found) and len(employers) == len(found)
    if not is_digest or 2 * len(found) < len(lines):
        return []
    return [_advert_of(match) for match in found]


def _advert_of(entry: re.Match[str]) -> str:
    """The entry with its parts below labels; each part stays as the message has it."""
    name, _, town = entry["employer"].partition(", ")
    if is_known_place(name) or not is_name(name):
        name, town = "", entry["employer"]
    number = PHONE.search(town)
    place = (town[: number.start()] if number else town).strip(" ,")
    parts = [("Position", entry["title"]), ("Company", name), ("Location", place if place[:1].isupper() else "")]
    parts.append(("Call", number.group() if number else ""))
    return "\n".join([*(f"{label}:\n{words}" for label, words in parts if words), "", entry["rest"]])


def _entry(line: str) -> re.Match[str] | None:
    if len(line) > _LONGEST:
        return None
    match = _ENTRY.match(line, _LEAD.match(line).end())  # type: ignore[union-attr]  # an empty lead matches
    return match if match and has_role(match["title"]) and not NOT_TITLES.search(match["title"]) else None

"""Dates as people write them in a resume: read, shown, and counted. Pure: "now" is always passed in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "sw": ("Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ago", "Sep", "Okt", "Nov", "Des"),
}
FULL_MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "sw": (
        "Januari",
        "Februari",
        "Machi",
        "Aprili",
        "Mei",
        "Juni",
        "Julai",
        "Agosti",
        "Septemba",
        "Oktoba",
        "Novemba",
        "Desemba",
    ),
}
PRESENT = {"en": "Present", "fr": "aujourd’hui", "sw": "Sasa"}
_PRESENT_WORDS = re.compile(
    r"\b(present|now|current(ly)?|today|to date|till date|ongoing|heute|aujourd|ce jour|en cours|sasa|hadi leo)\b|^-+$",
    re.I,
)
_READ_MONTHS = (
    *FULL_MONTHS.values(),
    (
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
)
_MONTH_NUMBER = {
    name[:length].lower(): number
    for names in _READ_MONTHS
    for number, name in enumerate(names, 1)
    for length in (3, 4, len(name))
    if not (name.startswith("jui") and length == 3)
}
MONTH_NAMES = frozenset(
    name.rstrip(".") for names in (*MONTHS.values(), *_READ_MONTHS, ("Mär", "Mrz", "Dez", "Sept")) for name in names
)
_ISO = re.compile(r"^\s*(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2}(?:T.*)?)?\s*$")
_WORDED = re.compile(r"\b([^\W\d_]{3,10})\.?,?\s+(?:\d{1,2},?\s+)?((?:19|20)\d{2})\b")
_NUMERIC = re.compile(r"\b(\d{1,2})[/.]((?:19|20)\d{2})\b")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A year, and the month where it is known (0 where not)."""

    year: int
    month: int = 0


def read_moment(text: str) -> Moment | None:
    """The month a date names; None for "present", for nothing and for what is no date."""
    if match := _ISO.match(text):
        month = int(match[2] or 0)
        return Moment(int(match[1]), month if month <= 12 else 0)
    if (match := _WORDED.search(text)) and (number := month_number(match[1])):
        return Moment(int(match[2]), number)
    if (match := _NUMERIC.search(text)) and 1 <= int(match[1]) <= 12:
        return Moment(int(match[2]), int(match[1]))
    match = _YEAR.search(text)
    return Moment(int(match[1])) if match else None


def month_number(word: str) -> int:
    """1-12 for a month's name in any of the languages, short or long; else 0."""
    word = word.lower().rstrip(".")
    return _MONTH_NUMBER.get(word) or _MONTH_NUMBER.get(word[:4], 0) * (word[:4] in ("juin", "juil", "sept"))


def is_present(text: str) -> bool:
    return bool(_PRESENT_WORDS.search(text))


def has_ended(start: str, end: str, today: date) -> bool:
    """Whether what has these dates is over. With a start and no end, "present", or a month to come, it is not."""
    moment = read_moment(end)
    if is_present(end) or (start and not end):
        return False
    return moment is None or (moment.year, moment.month or 1) <= (today.year, today.month)


def show_date(text: str, language: str, *, is_full: bool = False) -> str:
    """``2013-12-01`` as "Dec 2013", or in full as "December 2013"; what is not a plain date stays as written."""
    match = _ISO.match(text)
    moment = read_moment(text) if match else None
    if moment is None:
        return PRESENT[_known(language)] if is_present(text) else text.strip()
    if not moment.month:
        return str(moment.year)
    months = (FULL_MONTHS if is_full else MONTHS)[_known(language)]
    return f"{months[moment.month - 1]} {moment.year}"


def show_span(start: str, end: str, language: str, *, is_open: bool = False) -> str:
    """ "Jan 2020 – Mar 2022"; an empty end reads "Present" where ``is_open``."""
    first, last = show_date(start, language), show_date(end, language)
    if first and not last and is_open:
        last = PRESENT[_known(language)]
    if first == last:
        return first
    return f"{first} – {last}" if first and last else first or last


def show_day(day: date, language: str) -> str:
    """A letter's date in full: "24 November 2026"."""
    names = FULL_MONTHS[_known(language)]
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {names[day.month - 1]} {day.year}"


def months_between(start: Moment, end: Moment) -> tuple[int, int]:
    """The fewest and the most months the span can have, months counted inclusively where known."""
    least = (end.year - start.year) * 12 + (end.month or 1) - (start.month or 12)
    most = (end.year - start.year) * 12 + (end.month or 12) - (start.month or 1) + 1
    return max(least, 0), max(most, 0)


def _known(language: str) -> str:
    return language if language in MONTHS else "en"

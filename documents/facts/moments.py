"""Dates in running text: "12 March 2021", "Mar 2021", "03/2021", "2021-03-12". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.dates import month_number

_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DATES = (
    re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|er)?\s)?(?:of\s)?{_MONTH},?\s(?:of\s|ya\s)?{_YEAR}"),
    re.compile(rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,\s?{_YEAR}"),
    re.compile(rf"(?<![\d./])(?:\d{{1,2}}[./-])?(?P<month>\d{{1,2}})[./-]{_YEAR}"),
    re.compile(r"(?<![\d./-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)(?:-\d\d)?(?!\d)"),
)


@dataclass(frozen=True, slots=True)
class Date:
    """A year with its month, and where the whole date stands."""

    year: int
    month: int
    start: int
    end: int


def dates_of(text: str) -> list[Date]:
    """Every date that names a month, in order."""
    found: list[Date] = []
    matches = [match for pattern in _DATES for match in pattern.finditer(text)]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        month = int(match["month"]) if match["month"].isdigit() else month_number(match["month"])
        if 1 <= month <= 12 and (not found or match.start() >= found[-1].end):
            found.append(Date(int(match["year"]), month, match.start(), match.end()))
    return found

"""Jobs and degrees as blocks of a CV's running text: heading lines, dates, and what stands below. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from documents.dates import FULL_MONTHS, MONTHS, is_present, read_moment

_MONTH = (
    "(?:(?:"
    + "|".join(
        sorted(
            {re.escape(name.rstrip(".")) for names in (*MONTHS.values(), *FULL_MONTHS.values()) for name in names},
            key=len,
            reverse=True,
        )
    )
    + r")\.?,?\s+)"
)
_POINT = rf"(?:{_MONTH}?(?:19|20)\d{{2}}|\d{{1,2}}[/.](?:19|20)\d{{2}})"
_OPEN_END = r"(?:present|now|current|to\s?date|till\s?date|date|today|ongoing|sasa|aujourd[’']hui|ce jour)"
_SPAN = re.compile(rf"\(?\b({_POINT})\s*(?:–|—|-|to|until|hadi|à)\s*({_POINT}|{_OPEN_END})\b\)?", re.I)
SINGLE = re.compile(rf"\(?\b({_MONTH}?(?:19|20)\d{{2}})\b\)?\s*$", re.I)
BULLET = re.compile(r"^\s*(?:[•▪●◦‣·*–—➢✓]|-|o(?=\s))\s+")
TITLE_FIRST = re.compile(r"\s+(?:at|@|chez|katika)\s+|\s*[|–—]\s*|,\s+|\s+-\s+", re.I)


@dataclass
class Entry:
    """A job or degree while it is read: its heading lines, dates, and what stands below."""

    heading: list[str] = field(default_factory=list)
    start: str = ""
    end: str = ""
    location: str = ""
    score: str = ""
    bullets: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read_entries(lines: list[str], *, takes_single_dates: bool) -> list[Entry]:
    """Blocks that each begin at a line with dates, or at the one or two heading lines before it."""
    entries: list[Entry] = []
    pending: list[str] = []
    for line in lines:
        text = line.strip(" *#_\t")
        if not text:
            continue
        span = _span(line, text, takes_single_dates=takes_single_dates)
        if span:
            own = _without(text, span)
            is_aside = bool(own and pending) and span.start() == 0 and len(own.split()) <= 4
            heading = [own] if own and not is_aside else pending[-1:] if is_aside else pending[-2:]
            taken = 0 if own and not is_aside else len(heading)
            _tell(entries, pending[: len(pending) - taken])
            entries.append(Entry(heading=heading, location=own if is_aside else ""))
            entries[-1].start, entries[-1].end = _dates(span)
            pending = []
        elif BULLET.match(line):
            _tell(entries, pending)
            pending = []
            if entries:
                entries[-1].bullets.append(BULLET.sub("", line).strip())
        elif entries and entries[-1].bullets and not pending and (line[:1].isspace() or text[:1].islower()):
            entries[-1].bullets[-1] += f" {text}"
        elif not (entries and not pending and _completes_heading(entries[-1], text)):
            pending.append(text)
    _tell(entries, pending)
    return entries


def _span(line: str, text: str, *, takes_single_dates: bool) -> re.Match[str] | None:
    if BULLET.match(line) or len(text) > 160:
        return None
    if match := _SPAN.search(text):
        return match
    single = SINGLE.search(text)
    return single if single and (takes_single_dates or single.start() == 0) else None


def _without(text: str, span: re.Match[str]) -> str:
    return " ".join(f"{text[: span.start()]} {text[span.end() :]}".split()).strip(" ,|–—-()·:\t")


def _tell(entries: list[Entry], lines: list[str]) -> None:
    """Running lines below a heading: sentences stay text, the rest are points."""
    if entries:
        entry = entries[-1]
        for line in lines:
            (entry.text if line.endswith(".") and not entry.bullets else entry.bullets).append(line)


def _completes_heading(entry: Entry, text: str) -> bool:
    """Whether a short line under a fresh heading belongs to it: the employer, the place, the grade."""
    if entry.bullets or entry.text or len(text) > 70 or text.endswith("."):
        return False
    if grade := re.match(r"(?:grade|score|gpa|mean grade|alama|note)\s*:?\s*(.+)", text, re.I):
        entry.score = grade[1]
    elif len(entry.heading) < 2 and not (entry.heading and TITLE_FIRST.search(entry.heading[0])):
        entry.heading.append(text)
    elif not entry.location and len(text.split()) <= 4 and text[:1].isupper() and not re.search(r"\d", text):
        entry.location = text
    else:
        return False
    return True


def _dates(span: re.Match[str]) -> tuple[str, str]:
    start = iso_date(span[1])
    if span.re is SINGLE:
        return "", start
    return start, "" if is_present(span[2]) or "date" in span[2].lower() else iso_date(span[2])


def iso_date(text: str) -> str:
    moment = read_moment(text)
    if moment is None:
        return text.strip()
    return f"{moment.year}-{moment.month:02d}" if moment.month else str(moment.year)

"""Jobs and degrees as blocks of a CV's running text: heading lines, dates, and what stands below. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from documents.dates import MONTH_NAMES, is_present, read_moment
from documents.importing.headings import (
    SEPARATOR,
    is_degree,
    is_grade,
    is_organisation,
    is_post,
    is_school,
    label_of,
)

_MONTH = rf"(?:(?:{'|'.join(sorted(map(re.escape, MONTH_NAMES), key=len, reverse=True))})\.?,?[\s-]+)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]+)?"
_POINT = rf"{_DAY}(?:{_MONTH}?(?:19|20)\d{{2}}|\d{{1,2}}[/.](?:19|20)\d{{2}})"
_OPEN_END = r"(?:present|now|current|to\s?date|till\s?date|date|today|ongoing|heute|sasa|aujourd[’']hui|ce jour)"
_SPAN = re.compile(rf"\(?\b({_POINT})\s*(?:–|—|-|to|until|hadi|à)\s*({_POINT}|{_OPEN_END})\b\)?", re.I)
SINGLE = re.compile(  # a grade may follow: "KCSE, Kiambu High School, 2013, C+"
    rf"\(?\b({_MONTH}?(?:19|20)\d{{2}})\b\)?\s*(?=$|,\s*[A-E](?:[+-]|\s(?:plain|plus|minus))?$)", re.I
)
BULLET = re.compile(r"^\s*(?:[•▪●◦‣·*–—➢✓]|-|o(?=\s)|\(?(?:[a-z]|[ivx]{1,4})[.)](?=\s))\s+")
_YEAR = re.compile(r"\b((?:19|20)\d{2})\b")
_LONGEST_DATED, _LONGEST_BELOW = 160, 90  # characters of a heading line with dates, and of one below it
_MOST_OF_ASIDE, _MOST_OF_NAME = 4, 7  # words


@dataclass
class Entry:
    """A job or degree while it is read: its heading lines, dates, and what stands below."""

    heading: list[str] = field(default_factory=list)
    start: str = ""
    end: str = ""
    location: str = ""
    bullets: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def read_jobs(lines: list[str]) -> list[Entry]:
    """Blocks that each begin at a line with dates, or at the one or two heading lines before it."""
    return _Reader(are_halves=_are_post_and_employer, takes_single_dates=False).read(lines)


def read_degrees(lines: list[str]) -> list[Entry]:
    """As jobs, but one date is enough for a degree."""
    return _Reader(are_halves=_are_degree_and_school, takes_single_dates=True).read(lines)


def _are_post_and_employer(one: str, other: str) -> bool:
    has_post = [any(is_post(part) for part in SEPARATOR.split(line)) for line in (one, other)]
    return has_post[0] != has_post[1] and (has_post[1] or is_organisation(other))


def _are_degree_and_school(one: str, other: str) -> bool:
    return is_school(one) != is_school(other) and (is_degree(one) or is_degree(other))


@dataclass
class _Reader:
    """``are_halves`` says of two lines whether together they make one heading."""

    are_halves: Callable[[str, str], bool]
    takes_single_dates: bool
    entries: list[Entry] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    fresh: list[str] = field(default_factory=list)  # of the pending lines those after an empty one, or the very first
    is_fresh: bool = True

    def read(self, lines: list[str]) -> list[Entry]:
        for line in (line.replace("\t", " | ") for line in lines):
            self._take(line, line.strip(" *#_|"))
        self._tell(self.pending)
        return self.entries

    def _take(self, line: str, text: str) -> None:
        label, rest = label_of(text)
        if not text:
            self.fresh, self.is_fresh = [], True
        elif span := self._span(line, text):
            self._begin(span, _without(text, span))
        elif label == "left":
            return
        elif BULLET.match(line) or (label == "duties" and self.entries):
            self._tell(self.pending)
            self._point(BULLET.sub("", line).strip() if label != "duties" else rest)
        elif self._continues_point(line, text):
            self.entries[-1].bullets[-1] += f" {text}"
        elif self.pending or not self.entries or not self._completes_heading(self.entries[-1], text, label):
            self.pending.append(text)
            self.fresh += [text] if self.is_fresh else []

    def _span(self, line: str, text: str) -> re.Match[str] | None:
        if BULLET.match(line) or len(text) > _LONGEST_DATED:
            return None
        if match := _SPAN.search(text):
            return match
        single = SINGLE.search(text)
        if single is None and self.takes_single_dates and (is_degree(text) or is_school(text)):
            *_, single = [None, *_YEAR.finditer(text)]  # "KCSE 2009, grade C-"
        return single if single and (self.takes_single_dates or single.start() == 0) else None

    def _begin(self, span: re.Match[str], own: str) -> None:
        """A new entry: its heading is what stands beside the dates, or above them."""
        above = self.fresh or self.pending
        above = [] if above and _is_sentence(above[-1]) else above
        is_aside = bool(own and above) and span.start() == 0 and len(own.split()) <= _MOST_OF_ASIDE
        is_aside = is_aside and not (is_post(own) or is_organisation(own) or is_degree(own))
        if above and label_of(own)[0]:  # "2014 – 2018 · Grade: Credit"
            is_aside, taken, heading = False, len(above[-2:]), [*above[-2:], own]
        elif is_aside:
            taken, heading = 1, [above[-1]]
        elif own and self.fresh and self.are_halves(self.fresh[-1], own):
            taken, heading = 1, [self.fresh[-1], own]
        else:
            taken, heading = (0, [own]) if own else (len(above[-2:]), above[-2:])
        self._tell(self.pending[: len(self.pending) - taken])
        start, end = _dates(span)
        self.entries.append(Entry(heading=heading, start=start, end=end, location=own if is_aside else ""))
        self.pending, self.fresh, self.is_fresh = [], [], False

    def _tell(self, lines: list[str]) -> None:
        """Running lines below a heading: sentences stay text, the rest are points."""
        if self.entries:
            entry = self.entries[-1]
            for line in lines:
                (entry.text if line.endswith(".") and not entry.bullets else entry.bullets).append(line)
        self.pending = []

    def _point(self, text: str) -> None:
        if text and self.entries:
            self.entries[-1].bullets.append(text)

    def _continues_point(self, line: str, text: str) -> bool:
        is_open = bool(self.entries and self.entries[-1].bullets) and not self.pending
        return is_open and (line[:1].isspace() or text[:1].islower())

    def _completes_heading(self, entry: Entry, text: str, label: str) -> bool:
        """Whether a short line under a fresh heading belongs to it: the post, the employer, the place, the grade."""
        if entry.bullets or entry.text or len(text) > _LONGEST_BELOW or text.endswith("."):
            return False
        first = entry.heading[0] if entry.heading else ""
        is_alone = len(entry.heading) < 2 and not SEPARATOR.search(first)
        if label and label in (label_of(line)[0] for line in entry.heading):
            return False  # it opens the next one
        is_name = len(text.split()) <= _MOST_OF_NAME and not re.search(r"\d|\s[a-z]{4,}", text)
        is_half = len(entry.heading) == 1 and is_name and self.are_halves(first, text)
        if label or is_alone or is_half or is_grade(text):
            entry.heading.append(text)
        elif not entry.location and len(text.split()) <= _MOST_OF_ASIDE and re.match(r"[A-ZÀ-Þ][^\d]*$", text):
            entry.location = text
        else:
            return False
        return True


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and len(line.split()) > _MOST_OF_ASIDE + 1


def _without(text: str, span: re.Match[str]) -> str:
    """What stands beside the dates, without the word that announces them."""
    label, rest = label_of(text)
    beside = f"{text[: span.start()]} {text[span.end() :]}"
    if label == "dates":
        beside = beside[len(text) - len(rest) :]
    beside = re.sub(r"^\s*(?:from|since|between)\b", "", beside, flags=re.IGNORECASE)
    return " ".join(beside.split()).strip(" ,|–—-()·:\t")


def _dates(span: re.Match[str]) -> tuple[str, str]:
    start = iso_date(span[1])
    if span.re is not _SPAN:
        return "", start
    return start, "" if is_present(span[2]) or "date" in span[2].lower() else iso_date(span[2])


def iso_date(text: str) -> str:
    """ "2018-01" of "16-Jan-2018", "2019" of "2019"; what is no date stays as it is."""
    moment = read_moment(re.sub(rf"^{_DAY}(?=\D|\d{{1,2}}[/.])|(?<=[^\W\d_])-(?=\d)", " ", text).strip())
    if moment is None:
        return text.strip()
    return f"{moment.year}-{moment.month:02d}" if moment.month else str(moment.year)

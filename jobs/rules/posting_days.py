"""The day of the advert itself: labelled, beside "posted", in a byline, on a letterhead. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.dates import Moment, find_deadline, moments_in, parse_day
from jobs.rules.lines import Line, Notice

_STARTS = re.compile(r"\b(?:ab|zum|from|starts?|starting|until|bis|by)\W*$", re.IGNORECASE)
_POSTED_ON = re.compile(r"\b(?:posted|published|advertised)(?:\son)?:?", re.IGNORECASE)


def find_posted(notice: Notice, *, country: str | None = None) -> Moment | None:
    """The day of the advert: labelled, in a blog's byline, on the reference line of a letterhead or alone on a line as
    letters bear it."""
    for line in notice.labelled("posted"):
        moment = parse_day(line.value, country=country)
        if moment and moment.day and len(line.value) < 60:
            return Moment(moment.day, None, line.value)
    for line in notice.filled_lines():
        said = _POSTED_ON.search(line.text)
        moments = moments_in(line.text, country=country) if said else []
        beside = [moment for moment in moments if said and moment.day and moment.start - said.end() in (0, 1)]
        if beside:
            return beside[0]
    for line in notice.filled_lines()[:8]:
        if line.label == "reference" or re.match(r"(?:kumb|ref|our\sref)\b", line.text, re.IGNORECASE):
            moments = [moment for moment in moments_in(line.text, country=country) if moment.day]
            if moments and not _STARTS.search(line.text[: moments[-1].start]):
                return Moment(moments[-1].day, None, moments[-1].quote)
    return _byline_day(notice, country) or _day_of_letter(notice, country)


_BYLINE = re.compile(r"(?:posted\s|written\s)?(?:by|von|par)\s[\w.' -]{2,30}?\s*(?:[/|·•,–-]|\bon\b)\s*", re.IGNORECASE)
_HEAD, _FOOT = 8, 3
_ASKS_FOR_DAY = re.compile(  # "Interview date" above a day says what the day is
    r"(?:\b(?:date|dates|on|by|from|until|till|before|starts?|starting|interviews?|closing|expires?|tarehe|mwisho)|:)\W*$",
    re.IGNORECASE,
)
_BESIDE_DAY = re.compile(
    r"(?:(?:fait\sà\s|done\sat\s)?[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?,\s?)?"
    r"(?:dated?|dated\sthis|tarehe|datum|le|den|the|[a-zéèäöü]{3,10}(?:day|di|tag))?\W*",
    re.IGNORECASE,
)


def _byline_day(notice: Notice, country: str | None) -> Moment | None:
    """ "By Admin / November 17, 2026" """
    for line in notice.filled_lines()[:_HEAD]:
        said = _BYLINE.match(line.text)
        moments = moments_in(line.text[said.end() :], country=country) if said else []
        if moments and moments[0].day and moments[0].start == 0:
            return Moment(moments[0].day, None, moments[0].quote)
    return None


def _day_of_letter(notice: Notice, country: str | None) -> Moment | None:
    """The one day alone on a line at the head or the foot of a notice, unless the lines around say what it is for."""
    lines = notice.filled_lines()
    deadline = find_deadline(notice, country=country)
    found = []
    for number, line in enumerate(lines):
        is_at_end = number < _HEAD or number >= len(lines) - _FOOT
        if not is_at_end or line.label or _is_for_something(number, lines):
            continue
        text = plain(line.raw)  # with the "3." that a list's mark would be
        moments = moments_in(text, country=country)
        if len(moments) == 1 and moments[0].day and _is_alone(moments[0], text):
            found.append(Moment(moments[0].day, None, line.raw))
    days = {moment.day for moment in found}
    is_last_day = deadline is not None and deadline.day in days
    return found[0] if len(days) == 1 and not is_last_day else None


def _is_for_something(number: int, lines: list[Line]) -> bool:
    """Whether a day goes on a sentence, is the value of a label above, or is when people meet."""
    above = lines[number - 1] if number else None
    beside = [other.text for other in (above, *lines[number + 1 : number + 2]) if other]
    if any(_MEETING.search(text) and len(text) <= _SHORT for text in beside):
        return True
    if above is None:
        return False
    is_wrapped = (
        lines[number].number - above.number == 1
        and bool(re.search(r"[a-z,]$", above.text))
        and len(above.text) > _SHORT
    )
    has_value_below = above.label is not None and above.value not in above.quote
    return is_wrapped or has_value_below or bool(_ASKS_FOR_DAY.search(above.text))


_MEETING = re.compile(
    r"interview|walk-?in|open\s(?:day|house)|venue|\btime\b|\bfair\b|event|start|saili|usaili", re.IGNORECASE
)
_SHORT = 40


def _is_alone(moment: Moment, text: str) -> bool:
    before, after = text[: moment.start].strip(" .()*_"), text[moment.end :].strip(" .,()*_")
    return not after and bool(_BESIDE_DAY.fullmatch(before))

"""How often something is done: "daily", "every Saturday", "twice a year". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.numbers import Number, numbers_of
from documents.facts.views import FactView, marks_of_numbers
from documents.facts.words import stems_of
from documents.schemas import FactKind

_ADVERBS = {
    "daily": "day", "nightly": "day", "weekly": "week", "fortnightly": "fortnight", "biweekly": "fortnight",
    "bi-weekly": "fortnight", "monthly": "month", "quarterly": "quarter", "half-yearly": "half", "biannually": "half",
    "semi-annually": "half", "bi-annually": "half", "six-monthly": "half", "termly": "term", "hourly": "hour",
    "annually": "year", "yearly": "year", "annual": "year", "half-year": "half", "hebdomadaire": "week",
    "mensuel": "month", "mensuelle": "month", "mensuels": "month", "quotidien": "day", "quotidienne": "day",
    "annuel": "year", "annuelle": "year",
}  # fmt: skip
_UNITS = {
    "day": "day", "night": "day", "evening": "day", "morning": "day", "afternoon": "day", "workday": "day",
    "weekday": "day", "week": "week", "weekend": "week", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "year": "year", "annum": "year", "term": "term", "hour": "hour", "shift": "shift",
    "monday": "week", "tuesday": "week", "wednesday": "week", "thursday": "week", "friday": "week",
    "saturday": "week", "sunday": "week", "jour": "day", "semaine": "week", "mois": "month", "an": "year",
    "siku": "day", "wiki": "week", "mwezi": "month", "mwaka": "year",
}  # fmt: skip
_PERIOD = re.compile(
    r"\b(?P<adverb>" + "|".join(sorted(_ADVERBS, key=len, reverse=True)) + r")\b"
    r"|\b(?:(?P<times>twice|two times|three times|four times|thrice|once)\s+)?(?:every|each|per|an?|every single|chaque|par|kila|kwa)\s+"
    r"(?P<count>two |2 |three |3 |six |other |second )?(?P<unit>" + "|".join(_UNITS) + r")s?\b(?!\s(?:and a half|later|ago|(?:a|per|each|every) (?:week|month|year|term)))"
    r"|\bon (?P<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)\b",
    re.I,
)  # fmt: skip
_HABIT = re.compile(r"\b(?:what|which|that) I \w+\s$")  # "Java is what I write every day"
# "For almost a year": a time, and no interval.
_SPAN_BEFORE = re.compile(
    r"\b(?:for|almost|nearly|about|over|than|within|after|show|of|spent|in|half|take|took|on)\s$", re.I
)
_SPLIT = {
    ("year", "twice"): "half", ("year", "two times"): "half", ("year", "four times"): "quarter",
    ("year", "three times"): "term", ("month", "twice"): "fortnight", ("month", "two times"): "fortnight",
}  # fmt: skip
_A_TIME = re.compile(
    r"\b(?:day|night|week|weekend|month|term|season|shift|morning|evening|hour|saturday|sunday)s?\b|ly\b", re.I
)
_NEAR = 40
_TIMES = {"once": 1, "twice": 2, "two": 2, "thrice": 3, "three": 3, "four": 4}
_MANY = {
    ("week", "two "): "fortnight", ("week", "2 "): "fortnight", ("month", "three "): "quarter",
    ("month", "3 "): "quarter", ("month", "six "): "half", ("week", "other "): "fortnight",
    ("week", "second "): "fortnight",
}  # fmt: skip
_ALIKE = (frozenset(("day", "shift")), frozenset(("term", "quarter")), frozenset(("year", "term")))


_STRETCH = re.compile(
    r"\b(?P<which>first|last|final|opening) (?P<unit>day|week|month|quarter|term|semester|year)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Period:
    """``times`` of ``unit`` are said to be one ``name``: twice a year is half-yearly."""

    name: str
    start: int
    end: int
    unit: str = ""
    times: int = 0


@lru_cache(maxsize=5_000)
def periods_of(text: str) -> tuple[Period, ...]:
    """Every interval that the text names."""
    return tuple(
        Period(_name(match), match.start(), match.end(), *_times(match))
        for match in _PERIOD.finditer(text)
        if not _HABIT.search(text[: match.start()])
        and not (re.match(r"an?\b", match[0], re.I) and _SPAN_BEFORE.search(text[: match.start()]))
    )


def _name(match: re.Match[str]) -> str:
    if match["adverb"]:
        return _ADVERBS[match["adverb"].lower()]
    if match["weekday"]:
        return "week"
    unit = _UNITS[match["unit"].lower()]
    if match["times"]:
        return _SPLIT.get((unit, match["times"].lower()), unit)
    return _MANY.get((unit, (match["count"] or "").lower()), unit)


def _times(match: re.Match[str]) -> tuple[str, int]:
    said = (match["times"] or "").lower()
    return _UNITS[match["unit"].lower()] if said else "", _TIMES.get(said.split()[0] if said else "", 0)


_A_YEAR = {"week": 52.0, "fortnight": 26.0, "month": 12.0, "quarter": 4.0, "term": 3.0, "half": 2.0, "year": 1.0}


def is_same_rate(context: Context) -> bool:
    """ "Twelve readings a year" where a fact tells of one a month."""
    said = [
        (number.value * _A_YEAR[period.name], period.name)
        for number in context.numbers
        for period in periods_of(context.text)
        if period.name in _A_YEAR
    ]
    near = [view for view in closest(context.marks, context.ground) if view.stems & context.stems]
    known = [
        (count * _A_YEAR[period.name], period.name)
        for view in near
        for period in periods_of(view.fact.text)
        for count in (1.0, *(number.value for number in view.numbers))
        if period.name in _A_YEAR
    ]
    return any(rate == other and name != period for rate, name in said for other, period in known)


def is_told_rate(number: Number, context: Context) -> bool:
    """ "Four times a year" where a fact says "quarterly"."""
    said = [
        period for period in periods_of(context.text)
        if period.start == number.start and period.times == number.value and period.name != period.unit
    ]  # fmt: skip
    known = {
        other.name
        for view in context.ground.views
        if view.stems & context.stems
        for other in periods_of(view.fact.text)
    }
    return any(period.name in known for period in said)


def _is_of_own_clause(period: Period, context: Context) -> bool:
    """Whether the interval is that of the fact its own clause tells, where a sentence makes one of two facts."""
    clause = context.clause_at(period.start)
    marks = stems_of(clause) | marks_of_numbers(numbers_of(clause))
    near = [view for view in closest(marks, context.ground)[:1] if len(view.marks & marks) >= 2]
    return any(other.name == period.name for view in near for other in periods_of(view.fact.text))


def _check_stretches(context: Context) -> Iterator[Finding]:
    """ "In the first month" where the closest fact says "in the first year"."""
    for said in _STRETCH.finditer(context.text):
        near = [view for view in closest(context.marks, context.ground)[:1] if len(view.marks & context.marks) >= 3]
        for view in near:
            told = {
                other["unit"].lower()
                for other in _STRETCH.finditer(view.fact.text)
                if other["which"].lower() == said["which"].lower()
            }
            if told and said["unit"].lower() not in told:
                yield context.finding(
                    FindingKind.NUMBER, said.start(), said.end(), "The profile says another time.",
                    expected=view.fact.text, fact=view.fact.id,
                )  # fmt: skip


def _is_so_often(period: Period, view: FactView) -> bool:
    """ "Twice a month" where a fact says "two shifts a month"."""
    is_counted = any(number.value == period.times for number in view.numbers)
    return bool(period.times) and is_counted and any(other.name == period.unit for other in periods_of(view.fact.text))


def _check_added(context: Context) -> Iterator[Finding]:
    """ "85 upgrades a month" where the fact that has the figure says nothing of how often."""
    for number in context.numbers:
        period = next((one for one in periods_of(context.text) if 0 < one.start - number.end < _NEAR), None)
        is_rate = period is not None and re.match(r"(?:an?|per)\b", context.text[period.start :], re.I)
        if period is None or not is_rate or number.is_year or number.is_time or number.is_percent or number.label:
            continue
        said = re.split(r"[,;:]|\band\b", context.text[number.end : period.start])
        near = [view for view, other in context.ground.figures_like(number) if other.value == number.value]
        near = [view for view in near if len(view.stems & context.stems) >= 2 and view.fact.kind is FactKind.HIGHLIGHT]
        is_timeless = near and not any(periods_of(view.fact.text) or _A_TIME.search(view.fact.text) for view in near)
        if len(said) == 1 and is_timeless and not context.is_only_spoken_of(period.start):
            yield context.finding(
                FindingKind.NUMBER, period.start, period.end, "The profile says another interval.",
                expected=near[0].fact.text, fact=near[0].fact.id,
            )  # fmt: skip


def check_periods(context: Context) -> Iterator[Finding]:
    """ "Weekly" where the closest fact says "every month"."""
    yield from _check_stretches(context)
    yield from _check_added(context)
    for period in periods_of(context.text):
        if context.is_attributed(period.start) or context.is_intent(period.start):
            continue
        near = [view for view in closest(context.marks, context.ground) if len(view.marks & context.marks) >= 2]
        known = {other.name for view in near for other in periods_of(view.fact.text)}
        if is_same_rate(context):
            return
        if any(_is_so_often(period, view) for view in near):
            continue
        if not known or period.name in known or any({period.name, name} in _ALIKE for name in known):
            continue
        if _is_of_own_clause(period, context):
            continue
        said = context.text[period.start : period.end].lower()
        if any(said in view.fact.text.lower() for view in near):
            continue
        yield context.finding(
            FindingKind.NUMBER, period.start, period.end, "The profile says another interval.",
            expected=near[0].fact.text, fact=near[0].fact.id,
        )  # fmt: skip

"""Checks of durations: "six years", against what facts state and what their dates make. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.lasting import lasting_facts, months_since
from documents.facts.numbers import Number
from documents.facts.papers import held_for
from documents.facts.tenure import entries_meant, retold_entries
from documents.facts.views import FactView
from documents.schemas import FactKind

_AGED = re.compile(
    r"\b(?:age[ds]?|(?:children|pupils|girls|boys|learners|kids|infants|toddlers|youngsters) (?:of|from))\s(?:\w+\s?(?:to|and|-|–)\s?|from |between )?$",
    re.I,
)
_OLD = re.compile(r"-?(?:\s?(?:to|and|-|–)\s?\w+)?[\s-]years?[\s-](?:olds?|of age)\b", re.I)
_IN_ONE = re.compile(r"\bin (?:only |just )?$", re.I)
_EXPERIENCE = re.compile(r"\b(?:experience|expertise|career|background|record|exp)\b", re.I)


def check_duration(number: Number, context: Context) -> Iterator[Finding]:
    """ "Six years": stated by a fact, or true by the dates of the job named or of all work."""
    if _is_rest_of_time(number, context):
        return
    months = _months(number, context)
    if _is_stated(number, months, context) or _is_between_years(months, context):
        return
    lasting = list(lasting_facts(number.start, context))
    if any(_is_true(number, months, months_since(date, context)) for _, date in lasting):
        return
    if told := lasting[0][0] if lasting else _told_otherwise(number, months, context):
        yield context.finding(
            FindingKind.DURATION, number.start, number.end, "The profile has another time for this.",
            expected=told.fact.text, fact=told.fact.id,
        )  # fmt: skip
        return
    entries = entries_meant(number, context)
    expected = ""
    if entries or held_for(number, context):
        least, most = held_for(number, context) or context.whole.span_of(entries)
        if _is_true(number, months, (least, most)):
            return
        expected = f"{least} to {most} months by the profile's dates"
    else:
        retold = retold_entries(number.start, context)
        with_volunteering = "volunt" in context.text.lower()
        most = (
            context.whole.span_of(retold)[1]
            if retold
            else context.whole.most_months(with_volunteering=with_volunteering)
        )
        if months <= most + _slack(number, most) and not _is_haste(number, context):
            return
        expected = f"at most {most // 12} years by the profile's dates" if most else ""
    is_adverts = any(other.value == number.value for other in context.advert.numbers)
    kind = FindingKind.ADVERT if is_adverts else FindingKind.DURATION
    yield context.finding(
        kind, number.start, number.end, "The profile's dates do not make so long a time.", expected=expected
    )


def _is_true(number: Number, months: float, span: tuple[int, int]) -> bool:
    """Whether what lasted ``span`` months, at least and at most, may be told as so long."""
    least, most = span
    return (number.bound == "over" or least - 12 <= months) and months <= most + _slack(number, most)


def _months(number: Number, context: Context) -> float:
    factor = {"month": 1, "decad": 120}.get(number.head, 12)
    rest = next((other for other in context.numbers if _is_rest_of(other, number, context)), None)
    return number.value * factor + (rest.value if rest else 0) + (0.5 if number.bound == "over" else 0)


def _is_rest_of(number: Number, years: Number, context: Context) -> bool:
    """The months of "three years and four months"."""
    between = context.text[years.end : number.start].lower()
    return (
        number.head == "month" and years.head == "year" and re.fullmatch(r"\s?years?(?: and|,)?\s", between) is not None
    )


def _is_rest_of_time(number: Number, context: Context) -> bool:
    return any(_is_rest_of(number, other, context) for other in context.numbers if other.end < number.start)


def _slack(number: Number, most: int) -> int:
    """Months by which a time may be rounded up: more for "nearly", less for a short one."""
    if number.bound in ("nearly", "about"):
        return 6 if most > 18 else 2
    return 3 if most > 18 else 1


def _is_stated(number: Number, months: float, context: Context) -> bool:
    for view in context.ground.views:
        for other in view.numbers:
            if other.head not in ("year", "month", "week", "decad") or other.currency:
                continue
            if _is_age(number, context.text) != _is_age(other, view.fact.text):
                continue
            known = other.value * {"month": 1.0, "week": 7 / 30.4, "decad": 120.0}.get(other.head, 12.0)
            if abs(known - months) <= max(0.6, 0.08 * known) or (
                number.bound == "over" and 0.7 * known <= months < known
            ):
                return True
    return False


def _is_age(number: Number, text: str) -> bool:
    """ "Girls aged 14 to 18", "11- to 16-year-olds", "between three and six years of age"."""
    return _AGED.search(text[: number.start]) is not None or _OLD.match(text, number.end) is not None


def _is_between_years(months: float, context: Context) -> bool:
    """ "In two years" where a fact tells of 2020 and of 2022."""
    for view in context.ground.of_kinds(FactKind.HIGHLIGHT, FactKind.SUMMARY):
        years = sorted({int(number.value) for number in view.numbers if number.is_year})
        if len(years) > 1 and view.stems & context.stems and months in (12 * (years[-1] - years[0]),):
            return True
    return False


def _told_otherwise(number: Number, months: float, context: Context) -> FactView | None:
    """The closest fact, where it tells of a time of its own and the sentence of another."""
    if _EXPERIENCE.search(context.text) or context.whole.employers_in(context.text) or not number.head:
        return None
    if re.match(r"\s*(?:years?|months?)\s+(?:of|as)\b", context.text[number.end :]):
        return None
    near = closest(context.marks, context.ground, least=0.5)[:1]
    return next((view for view in near if len(view.stems & context.stems) >= 2 and _has_time(view)), None)


def _has_time(view: FactView) -> bool:
    return view.fact.kind is FactKind.HIGHLIGHT and any(
        number.head in ("year", "month", "week") and not number.currency for number in view.numbers
    )


def _is_haste(number: Number, context: Context) -> bool:
    """ "Within three months": a time that something took, which no fact tells."""
    before, after = context.text[: number.start].lower(), context.text[number.end :].lower()
    if re.match(r"[\s-]+\w+\s+(?:before(?! that\b)|ahead|early|earlier|sooner|late|later|behind schedule)\b", after):
        return True
    if number.text.lower().startswith("a single ") and _IN_ONE.search(before):
        return True
    return bool(re.search(r"\b(?:within|in just|in only|in under|in less than)\s+(?:only |just |the first )?$", before))

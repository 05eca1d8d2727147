"""Checks of durations: "six years", against what facts state and what their dates make. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.numbers import Number
from documents.facts.synonyms import concept
from documents.facts.views import FactView
from documents.facts.vocabulary import is_plain
from documents.facts.words import fold, stems_of, words_of
from documents.schemas import FactKind

_EXPERIENCE = re.compile(r"\b(?:experience|expertise|career|background|record|exp)\b", re.I)
_BEFORE_THAT = re.compile(r"\s*(?:years?|months?)?\s(?:before that|earlier|previously|prior to that|before then)\b")
_IN_ALL = re.compile(r"\b(?:experience|career|total|altogether|all|combined|overall|background|record)\b", re.I)
_PRACTICE = re.compile(r"[\s-]*\w*\s(?:experience\s)?of\s((?:[a-z-]+\s?){1,3})", re.I)
_POST_BEFORE = re.compile(r"\bas an?\s((?:[A-Za-z-]+\s){1,3}?)(?:at|with|in|for)\b[^,;.]*$")
_IN_A_PLACE = re.compile(
    r"\s?(?:years?|months?)\s(?:in|at|for|with)\san?\s((?:[a-z-]+\s?){1,3}?)(?=[,.;]|$|\s(?:in|on|at|as|and|with|where)\b)"
)
_OF_A = re.compile(r"[\s\w]{0,8}?\s+of\s+((?:[a-z-]+\s?){1,3}?)(?=\s(?:at|with|in|for)\b|[.,;]|$)", re.I)
_AS_A = re.compile(
    r"(?:[\s\w’'-]{0,30}?)\bas an?\s+((?:[a-z-]+\s?){1,3}?)(?=,|\s(?:at|with|in|for)\b|[.;]|$)"
    r"|[\s-]*\w*[\s-](?:[a-z]+ )?(intern|internship|attach\w*|apprentice\w*)\b",
    re.I,
)


def check_duration(number: Number, context: Context) -> Iterator[Finding]:
    """ "Six years": stated by a fact, or true by the dates of the job named or of all work."""
    if _is_rest_of_time(number, context):
        return
    months = _months(number, context)
    if _is_stated(number, months, context) or _is_between_years(months, context):
        return
    if told := _told_otherwise(number, months, context):
        yield context.finding(
            FindingKind.DURATION, number.start, number.end, "The profile has another time for this.",
            expected=told.fact.text, fact=told.fact.id,
        )  # fmt: skip
        return
    entries = _entries_meant(number, context)
    expected = ""
    if entries:
        least, most = context.whole.span_of(entries)
        if (number.bound == "over" or least - 12 <= months) and months <= most + _slack(number, most):
            return
        expected = f"{least} to {most} months by the profile's dates"
    else:
        most = context.whole.most_months(with_volunteering="volunt" in context.text.lower())
        if months <= most + _slack(number, most) and not _is_haste(number, context):
            return
        expected = f"at most {most // 12} years by the profile's dates" if most else ""
    is_adverts = any(other.value == number.value for other in context.advert.numbers)
    kind = FindingKind.ADVERT if is_adverts else FindingKind.DURATION
    yield context.finding(
        kind, number.start, number.end, "The profile's dates do not make so long a time.", expected=expected
    )


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
            known = other.value * {"month": 1.0, "week": 7 / 30.4, "decad": 120.0}.get(other.head, 12.0)
            if abs(known - months) <= max(0.6, 0.08 * known) or (
                number.bound == "over" and 0.7 * known <= months < known
            ):
                return True
    return False


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


def _entries_meant(number: Number, context: Context) -> list[str]:
    """The timed entries whose employer, or else whose title or degree, the sentence names."""
    spans = context.whole.spans
    together = context.whole.employers_in(re.split(r"[,;.]", context.text[number.end :])[0])
    if len(together) > 1:
        return [entry for entry in together if entry in spans]
    named = context.employers_at(number.start)
    if len(named) == 1 and _BEFORE_THAT.match(context.text, number.end):
        return _earlier_than(named[0], context)
    if len(named) == 1:
        return [entry for entry in named if entry in spans]
    if found := _practised(number, context) or _at_such_a_place(number, context):
        return found
    title = _AS_A.match(context.text[number.end :])
    if practice := _OF_A.match(context.text[number.end :]):
        said = {concept(word.folded) for word in words_of(practice[1])}
        entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
        exact = [view.fact.id for view in entries if view.title_concepts == said and view.fact.id in spans]
        if exact:
            return exact
    if title is None and (post := _POST_BEFORE.search(context.text[: number.start])):
        return [] if _IN_ALL.search(context.text) else [entry for entry in context.titled(post[1]) if entry in spans]
    if title is None or len(context.employers) > 1:
        return []
    said = {word.folded for word in words_of(title[1] or title[2])}
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    called = [view.fact.id for view in entries if said <= {word.folded for word in words_of(view.fact.title)}]
    meant = called if len(called) > 1 else context.titled(title[1] or title[2])
    return [entry for entry in meant if entry in spans]


def _earlier_than(entry: str, context: Context) -> list[str]:
    """The entries that began before this one: "and eight years before that in counselling"."""
    start = next(view.fact.start for view in context.whole.views if view.fact.id == entry)
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    return [view.fact.id for view in entries if view.fact.start < start and view.fact.id in context.whole.spans]


def _practised(number: Number, context: Context) -> list[str]:
    """ "Eight years of software testing": the entries from the first whose title or facts speak of it, where others
    came before."""
    practice = _PRACTICE.match(context.text[number.end :])
    words = [word for word in words_of(practice[1]) if word.is_content and not is_plain(word)] if practice else []
    said = {word.stem for word in words}
    skills = context.whole.of_kinds(FactKind.SKILL, FactKind.KEYWORD)
    said |= {word for view in skills if said & view.stems for word in view.stems}
    spans = context.whole.spans
    entries = [view for view in context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER) if view.fact.id in spans]
    entries.sort(key=lambda view: view.fact.start)
    told = [
        bool(
            said
            & frozenset().union(
                *(other.stems for other in context.whole.views if other.fact.entry == view.fact.id), view.stems
            )
        )
        for view in entries
    ]
    is_in_title = any(said & stems_of(view.fact.title) for view in entries)
    before = " ".join(fold(view.fact.text) for view in entries[: told.index(True)]) if is_in_title else ""
    if not is_in_title or told[0] or any(word.folded in before for word in words):
        return []
    return [view.fact.id for view in entries[told.index(True) :]]


def _at_such_a_place(number: Number, context: Context) -> list[str]:
    """ "Nine years in a garment factory": the entries whose employer or title is one."""
    place = _IN_A_PLACE.match(context.text[number.end :])
    said = {word.stem for word in words_of(place[1]) if word.is_content and not is_plain(word)} if place else set()
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    return [view.fact.id for view in entries if said and said <= view.stems and view.fact.id in context.whole.spans]


def _is_haste(number: Number, context: Context) -> bool:
    """ "Within three months": a time that something took, which no fact tells."""
    before, after = context.text[: number.start].lower(), context.text[number.end :].lower()
    if re.match(r"[\s-]+\w+\s+(?:before(?! that\b)|ahead|early|earlier|sooner|late|later|behind schedule)\b", after):
        return True
    return bool(re.search(r"\b(?:within|in just|in only|in under|in less than)\s+(?:only |just |the first )?$", before))

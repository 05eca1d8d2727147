"""Checks of degrees and papers that are still being worked for: "a qualified accountant" of a finalist. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.dates import has_ended
from documents.facts.context import Context
from documents.facts.degrees import degrees_of
from documents.facts.findings import Finding, FindingKind
from documents.facts.views import FactView
from documents.facts.words import stems_of, words_of
from documents.schemas import FactKind

_UNFINISHED = re.compile(
    r"\b(?:(?:part|level|section|stage|paper|module)s? (?:\d|i+\b|one|two)|in progress|ongoing|on-going|in training|expected|"
    r"pursuing|currently|taking|began|begun|reading for|studying|candidate|finalist|student|pending|awaiting|to be completed|not yet|levels? passed|started|enrolled|part(?:ly|[- ]qualified)|papers|incomplete|"
    r"(?:first|second|third|fourth|final)[- ]year|en cours|inaendelea)\b",
    re.I,
)
_HELD = re.compile(
    r"\b(?:qualified|certified|chartered|fully|hold\w*|obtained|earned|attained|completed?|finished|graduated?|possess\w*|"
    r"member of|credential\w*|accredited|titulaire|nina)\b",
    re.I,
)
_STANDING = re.compile(
    r"\b(?:(?:qualified|fully|newly)[ -])*((?:chartered|certified|licen[sc]ed|accredited|registered)\s(?:[\w-]+\s){0,2}?"
    r"[\w-]+(?:er|or|ant|ist|ian|yst|ect|man|secretary|nurse|midwife))\b",
    re.I,
)
# "Institute of Chartered Accountants", "under a chartered accountant": a body, or another person.
_OF_OTHERS = re.compile(
    r"\b(?:of|with|under|by|for|from|to|assist\w*|support\w*)\s(?:(?:an?|the|our|two|\w+s)\s)?(?:\w+\s)?$", re.I
)
_CLAIMED = re.compile(r"\b(?:as|am|was|i['’]m|become|became)\s(?:an?\s)?(?:\w+\s)?$", re.I)
_WITH = re.compile(r"\b(?:with|have|has)\s(?:an?|my|the)\s$", re.I)
_FINITE = re.compile(r"\b(?:I|my|is|are|am|was|will|would|has|have|taught|gave|helped)\b")
_HOPED = re.compile(
    r"\b(?:prepar\w+|work\w*|study\w*|on (?:the|my) (?:way|path|road)|train\w*|hop\w+|aim\w*) (?:\w+ ){0,2}$", re.I
)
_NOT_PAST = re.compile(r"[–-]\s*(?:present|now|to date)?\s*$|\b(?:since|towards?|present|to date|working for)\b", re.I)


def check_unfinished(context: Context) -> Iterator[Finding]:
    """A paper or a degree told as held, where the fact says that it is not finished."""
    yield from _check_standing(context)
    for view in context.whole.of_kinds(FactKind.CERTIFICATE, FactKind.EDUCATION):
        place = _named(view, context) if _is_unfinished(view, context) else None
        if place and _is_told_as_held(place[0], context):
            kind = FindingKind.DEGREE if view.fact.kind is FactKind.EDUCATION else FindingKind.CERTIFICATE
            yield context.finding(
                kind, *place, "The profile says that this is not finished.",
                expected=view.fact.text, fact=view.fact.id,
            )  # fmt: skip


def _is_told_as_held(place: int, context: Context) -> bool:
    start = context.text.rfind(";", 0, place) + 1
    said = context.text[start:].partition(";")[0]
    if _UNFINISHED.search(said):
        return False
    if not _HELD.search(said) and not _is_bare(context, start, place):
        return False
    return not context.is_only_spoken_of(place)


def _is_bare(context: Context, start: int, place: int) -> bool:
    """A line that opens with the paper and says no more of it, or a person "with a diploma"."""
    before, said = context.text[start:place], context.text[start:].partition(";")[0]
    years = [int(number.value) for number in context.numbers if number.is_year]
    if _NOT_PAST.search(said) or any(year >= context.whole.today.year for year in years):
        return False
    is_opening = not before.strip(" \t\"'*•-") and not _FINITE.search(said)
    return is_opening or _WITH.search(before) is not None


def _check_standing(context: Context) -> Iterator[Finding]:
    """ "Chartered accountant": a standing that rests on a paper that is finished, and not on a part of one."""
    papers = [*context.whole.of_kinds(FactKind.CERTIFICATE, FactKind.EDUCATION)]
    open_papers = [view for view in papers if _is_unfinished(view, context)]
    others = context.whole.of_kinds(FactKind.REGISTRATION, FactKind.LABEL, FactKind.SUMMARY, FactKind.WORK)
    held = [*(view for view in papers if view not in open_papers), *others]
    for match in _STANDING.finditer(context.text) if open_papers else ():
        best = max(open_papers, key=lambda view: _bears(match[1], view))
        if _bears(match[1], best) <= max((_bears(match[1], view) for view in held), default=0):
            continue
        place, before = match.start(1), context.text[: match.start()]
        if _UNFINISHED.search(context.text) or _HOPED.search(re.sub(r"(?:as |to |become |an? )+$", "", before)):
            continue
        if _OF_OTHERS.search(before) and not _CLAIMED.search(before):
            continue
        if context.is_only_spoken_of(place):
            continue
        yield context.finding(
            FindingKind.CERTIFICATE, place, match.end(1), "The profile says that this is not finished.",
            expected=best.fact.text, fact=best.fact.id,
        )  # fmt: skip


def _bears(standing: str, view: FactView) -> int:
    """How many words of the standing the fact holds: all of them where it has their initials."""
    words = [word for word in words_of(standing) if word.is_content]
    if "".join(word.folded[0] for word in words) in view.words:
        return len(words)
    return len({word.stem for word in words} & (view.stems | stems_of(view.fact.text)))


def _is_unfinished(view: FactView, context: Context) -> bool:
    fact = view.fact
    start = fact.start if fact.kind is FactKind.EDUCATION else ""
    return bool(_UNFINISHED.search(fact.text)) or not has_ended(start, fact.end, context.whole.today)


def _named(view: FactView, context: Context) -> tuple[int, int] | None:
    """Where the sentence names this paper, by its acronym or by its level of degree, and no finished one like it."""
    papers = context.whole.of_kinds(FactKind.CERTIFICATE, FactKind.EDUCATION, FactKind.REGISTRATION)
    finished = [other for other in papers if not _is_unfinished(other, context)]
    if view.fact.kind is FactKind.EDUCATION:
        levels = {degree.level for degree in degrees_of(view.fact.text)}
        levels -= {degree.level for other in finished for degree in degrees_of(other.fact.text)}
        return next(((found.start, found.end) for found in degrees_of(context.text) if found.level in levels), None)
    names = {word.folded for word in words_of(view.fact.text) if word.is_acronym}
    names -= {word for other in finished for word in other.words}
    return next(((word.start, word.end) for word in context.words if word.folded in names), None)

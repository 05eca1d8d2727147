"""Checks of counts with their nouns, money and percentages. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.changes import check_ends, check_multiples, told_shares
from documents.facts.computed import is_computed
from documents.facts.context import Context, closest
from documents.facts.dating import check_year
from documents.facts.durations import check_duration
from documents.facts.findings import Finding, FindingKind
from documents.facts.likeness import is_same_noun, is_same_unit, is_value
from documents.facts.numbers import Number
from documents.facts.periods import is_same_rate, is_told_rate
from documents.facts.support import Support
from documents.facts.synonyms import concept, stem
from documents.facts.views import FactView, marks_of_numbers
from documents.facts.words import fold, words_of
from documents.schemas import FactKind

MOST_FIGURES = 40
_COUNTED_ENTRIES = {
    "company": (FactKind.WORK,),
    "employer": (FactKind.WORK,),
    "organisation": (FactKind.WORK, FactKind.VOLUNTEER),
    "job": (FactKind.WORK,),
    "role": (FactKind.WORK, FactKind.VOLUNTEER),
    "position": (FactKind.WORK,),
    "post": (FactKind.WORK,),
    "language": (FactKind.LANGUAGE,),
    "degree": (FactKind.EDUCATION,),
    "certificate": (FactKind.CERTIFICATE,),
    "project": (FactKind.PROJECT,),
    "school": (FactKind.WORK, FactKind.VOLUNTEER),
    "hospital": (FactKind.WORK, FactKind.VOLUNTEER),
    "referee": (FactKind.REFEREE,),
    "publication": (FactKind.PUBLICATION,),
    "paper": (FactKind.PUBLICATION,),
}
_ENTRY_KINDS = {concept(word): kinds for word, kinds in _COUNTED_ENTRIES.items()}
_HAVING = re.compile(
    r"\b(?:have|had|with|bring|than|over|nearly|almost|about|then|for|offer|last|past|first|other)\s+$", re.I
)
_CLOCK = re.compile(
    r"\s?(?:in the (?:morning|afternoon|evening)|at night|o['’]clock|a\.?m\b|p\.?m\b|times what\b)", re.I
)
# "For the last fourteen I have been ...": years, of which the sentence before it spoke.
_LAST_SO_MANY = re.compile(r"\b(?:for|over|during|in) the (?:last|past)\s+$", re.I)
_I_AFTER = re.compile(r",?\sI\b")
_OF_THE_TIME = re.compile(
    r"\s(?:of (?:them|which|those|these)|as an?)\b|[^,;.\d]{0,40}\b(?:before that|earlier)\b", re.I
)
_PART_OF = re.compile(r"\sof (?:them|which|whom|these|those)\b", re.I)
_OF_ADVERT = re.compile(
    r"\s(?:[\w-]+\s){1,3}?(?:(?:in|on|from|of) (?:your|the) (?:advert\w*|posting|job|vacancy|ad|list)\b|(?:that |which )?you (?:name|list|ask|mention)\b)",
    re.I,
)
_TIME = concept("times")
_LEVELS = frozenset(map(stem, ("level", "certificate", "stage", "part", "grade")))


def check_figures(context: Context) -> Iterator[Finding]:
    """Counts, amounts, percentages, years and durations that no fact bears out."""
    for place, number in enumerate(() if context.is_general_truth else context.numbers):
        if place >= MOST_FIGURES:
            message = "More figures in one sentence than can be judged. Please make it several."
            yield context.finding(FindingKind.NUMBER, number.start, number.end, message)
            break
        if _is_reference(number, context) or _is_pointing(number, context) or _is_told_of_advert(number, context):
            continue
        if number.is_year:
            yield from check_year(number, context)
        elif _is_duration(number, context):
            yield from check_duration(number, context)
        else:
            yield from _check_count(number, context)
    yield from check_multiples(context)
    yield from check_ends(context)
    yield from _check_none(context)
    yield from _check_all(context)


def _is_duration(number: Number, context: Context) -> bool:
    """Years and months; also a bare "more than four" after years were spoken of."""
    if number.currency or number.is_percent or number.is_ordinal:
        return False
    if not number.head and not number.label:
        if _LAST_SO_MANY.search(context.text[: number.start]) and _I_AFTER.match(context.text[number.end :]):
            return True
        earlier = [other for other in context.numbers if other.end <= number.start and other.head and not other.is_year]
        is_same = bool(earlier) and earlier[-1].head in ("year", "month") and not number.phrase
        is_part = _OF_THE_TIME.match(context.text, number.end) is not None
        return is_same and (is_part or _HAVING.search(context.text[: number.start]) is not None)
    return number.head in ("year", "month", concept("decade"))


def _is_reference(number: Number, context: Context) -> bool:
    reference = context.advert.reference
    place = context.text.find(reference) if reference else -1
    return place >= 0 and place <= number.start < place + len(reference)


def is_adverts(number: Number, context: Context) -> bool:
    """Whether the advert has this figure."""
    return any(number.value == other.value for other in context.advert.numbers)


def _is_pointing(number: Number, context: Context) -> bool:
    """ "The two have much in common", "at three in the morning": nothing new is counted."""
    after, before = context.text[number.end :], context.text[: number.start]
    if _CLOCK.match(after) or re.search(r"\bno\s+$", before, re.I):
        return True
    if _PART_OF.match(after) and any(
        other.value > number.value for other in context.numbers if other.end < number.start
    ):
        return True
    if number.is_time and re.search(r"\b(?:every|each)\s+$", before, re.I):
        return True  # "every two weeks": judged as an interval
    if _OF_ADVERT.match(after) and re.search(r"\bof (?:the|your)\s+$", before, re.I):
        return True  # "one of the two systems in your advert"
    if number.head or number.value > 4 or number.currency or number.is_percent:
        return False
    return bool(re.search(r"\b(?:the|these|those|all|every|other)\s+$", before, re.I))


def _is_told_of_advert(number: Number, context: Context) -> bool:
    is_meant = context.is_intent(number.start)
    if is_meant and number.label:
        return True  # "will sit level 3 next"
    is_subject = context.is_subject(number.start)
    spoken_of = (other for other in context.numbers if context.is_subject(other.start) and other is not number)
    if number.head == _TIME and any(is_adverts(other, context) for other in spoken_of):
        return True  # "a payroll of 300 is more than ten times mine"
    is_told = is_meant or is_subject or context.is_attributed(number.start) or context.is_denied(number.start)
    return is_told and is_adverts(number, context)


# --- Counts and amounts ---------------------------------------------------------------------------------------------
def _check_count(number: Number, context: Context) -> Iterator[Finding]:
    if found := _other_level(number, context):
        yield found
        return
    if _is_counted_entries(number, context) or _is_in_a_word(number, context.whole) or _is_label(number, context):
        return
    if is_told_rate(number, context):
        return
    if number in context.pairs.values():
        return  # judged with the first of the pair
    if pair := context.pairs.get(number):
        yield from _check_pair(number, pair, context)
        return
    same = [
        (view, other) for view, other in context.ground.figures_like(number) if is_value(number, other, view, context)
    ]
    if any(is_same_unit(number, other) and is_same_noun(number, other, view, context) for view, other in same):
        return
    if is_computed(number, context):
        return
    if number.value in (2, 3, 4, 12, 26, 52) and is_same_rate(context):
        return
    elsewhere = any(
        is_value(number, other, view, context) and is_same_unit(number, other)
        for view, other in context.whole.figures_like(number)
    )
    yield _count_finding(number, context, same, is_elsewhere=elsewhere)


def _check_pair(number: Number, total: Number, context: Context) -> Iterator[Finding]:
    for view in context.ground.views:
        if any(one.value == number.value and other.value == total.value for one, other in view.pairs.items()):
            return
    told = [
        (view, other) for view in context.ground.views for other in view.numbers if other.head and not other.is_time
    ]
    if number.value < total.value and all(
        any(other.value == figure.value and other.head == total.head for _, other in told) for figure in (number, total)
    ):
        return  # "two of the six sites" of facts that say "at 6 sites" and "at 2 sites"
    share = 100 * number.value / (total.value or 1)
    known = [share - other for other in told_shares(context)]
    if total.value <= 10 and any(abs(gap) <= 2 or (number.bound == "over" and -10 <= gap <= 0) for gap in known):
        return
    yield context.finding(FindingKind.NUMBER, number.start, total.end, "No fact has these figures.")


_NONE = re.compile(r"\b(?:no|zero|not a single|without (?:a|any|a single))\s+((?:[a-z-]+\s){0,2}[a-z-]+)", re.I)


def _check_none(context: Context) -> Iterator[Finding]:
    """ "No differences" where a fact counts two."""
    for match in _NONE.finditer(context.text):
        said = {concept(word.folded) for word in words_of(match[1])[:3]}
        for view in context.ground.views:
            counted = next((number for number in view.numbers if number.head in said and number.value), None)
            if (
                counted
                and not counted.is_time
                and not context.is_attributed(match.start())
                and len(view.stems & context.stems) > 1
            ):
                yield context.finding(
                    FindingKind.NUMBER, match.start(), match.end(), f"The profile has {counted.text}.",
                    expected=view.fact.text, fact=view.fact.id,
                )  # fmt: skip
                break


_ALL = re.compile(
    r"\b(?:in|for|of|on) (?:all|each|every one)(?: of)?(?: the| my)?(?: first| last)? (?P<total>\d+|[a-z]+)\b", re.I
)


def _check_all(context: Context) -> Iterator[Finding]:
    """ "In all of the first 12 months" where a fact says 9 of 12."""
    for match in _ALL.finditer(context.text):
        total = next((number for number in context.numbers if number.start == match.start("total")), None)
        for view in context.ground.views:
            pairs = [(one, other) for one, other in view.pairs.items() if total and other.value == total.value]
            if pairs and pairs[0][0].value < pairs[0][1].value and len(view.stems & context.stems) > 1:
                yield context.finding(
                    FindingKind.NUMBER, match.start(), match.end(), f"The profile has {pairs[0][0].text}.",
                    expected=view.fact.text, fact=view.fact.id,
                )  # fmt: skip
                return


def _is_in_a_word(number: Number, whole: Support) -> bool:
    """ "Under five" where a fact says "under-fives"."""
    said = number.text.lower()
    may_be_inside = bool(number.bound) or said in ("twice", "thrice")
    return may_be_inside and any("-" in word and said in word for word in whole.words)


_LABELLED = re.compile(
    r"\b(?:grade|number|no|level|stage|class|form|part|phase|band|tier|section|standard)\.?\s+$", re.I
)


def _other_level(number: Number, context: Context) -> Finding | None:
    """ "Level 3 Diploma" where the diploma that the sentence names is of level 2."""
    kinds = (FactKind.EDUCATION, FactKind.CERTIFICATE)
    near = closest(context.marks - marks_of_numbers(context.numbers), context.ground, least=0.5)[:1]
    for view in near if number.label in _LEVELS else ():
        own = [other for other in view.numbers if other.label == number.label]
        if view.fact.kind in kinds and own and all(other.value != number.value for other in own):
            return context.finding(
                FindingKind.DEGREE, number.start, number.end, f"The profile has {own[0].text}.",
                expected=view.fact.text, fact=view.fact.id,
            )  # fmt: skip
    return None


def _is_label(number: Number, context: Context) -> bool:
    """ "Programme Officer grade 1": a label and its figure, as one fact has them."""
    label = _LABELLED.search(context.text[: number.start])
    if label is None:
        return False
    said = fold(label.group() + number.text)
    return any(said in fold(view.fact.text) for view in context.ground.views)


def _count_finding(
    number: Number, context: Context, same: list[tuple[FactView, Number]], *, is_elsewhere: bool
) -> Finding:
    kind = FindingKind.MONEY if number.currency else FindingKind.NUMBER
    if same:
        view, other = same[0]
        message = f"The profile has {other.text}, but not of this."
        return context.finding(kind, number.start, number.end, message, expected=view.fact.text, fact=view.fact.id)
    if is_elsewhere:
        message = "This figure belongs to another job or fact of the profile."
        return context.finding(FindingKind.MIXED, number.start, number.end, message)
    if is_adverts(number, context):
        message = "This figure is the advert's; the profile does not have it."
        return context.finding(FindingKind.ADVERT, number.start, number.end, message)
    near = _nearest(context)
    expected, fact = (near.fact.text, near.fact.id) if near else ("", "")
    return context.finding(kind, number.start, number.end, "No fact has this figure.", expected=expected, fact=fact)


def _nearest(context: Context) -> FactView | None:
    candidates = [view for view in context.ground.views if view.numbers]
    return max(candidates, key=lambda view: len(view.stems & context.stems), default=None)


def _is_counted_entries(number: Number, context: Context) -> bool:
    """ "Three languages" where the profile has three, and no fact that the sentence retells counts three of others."""
    kinds = _ENTRY_KINDS.get(number.head)
    if not kinds:
        return False
    told = (view for view, _ in context.ground.figures_like(number) if view.fact.kind is FactKind.HIGHLIGHT)
    if any(len(view.stems & context.stems) >= max(3, 0.6 * len(context.stems)) for view in told):
        return False
    views = context.whole.of_kinds(*kinds)
    names = {view.fact.name for view in views} if FactKind.WORK in kinds else {view.fact.id for view in views}
    jobs = context.whole.of_kinds(FactKind.WORK) if FactKind.WORK in kinds else views
    return number.value in (len(views), len(names), len(jobs), len({view.fact.name for view in jobs}))

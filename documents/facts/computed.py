"""Figures that no fact states but that follow from what one states: sums, products, averages, shares, the rest. Pure."""

from __future__ import annotations

import re
from itertools import pairwise, permutations

from documents.facts.changes import derived_shares, follows_from_change
from documents.facts.context import Context
from documents.facts.numbers import Number
from documents.facts.synonyms import concept

_COLLEAGUE = concept("colleague")
_EACH_OF = re.compile(r"\s(?:[\w-]+\s){1,3}(?:of|with)\s(?:about |around |some |up to |over )?")
_EACH = re.compile(r"\b(?:each|average|per|every|mean)\b", re.I)
_LISTED = re.compile(r"\s(?:[a-z-]+\s){0,2}[a-z-]+[,:]\s(?:namely\s)?(?P<items>[^.;:]+?\s(?:and|&)\s[^.;:,]+)")
_REST = re.compile(r"\b(?:remaining|other|last|outstanding)\s+$", re.I)
_OF_TARGET = re.compile(r"\s(?:of|against)\s(?:[\w,.]+\s){0,5}(?:targets?|quotas?|goals?|plan|budget)\b", re.I)


def is_computed(number: Number, context: Context) -> bool:
    """Whether the figure follows from those of a fact."""
    return any(follows(number, context) for follows in _WAYS)


def _is_share(number: Number, context: Context) -> bool:
    """ "84%" where a fact tells of 92 of 110, "50%" where one says "half"."""
    return number.is_percent and any(abs(share - number.value) <= 0.51 for share in derived_shares(context))


def _is_part(number: Number, context: Context) -> bool:
    """ "Over 2,000 young women" where a fact tells of 3,400 young people, 61% of them women."""
    return bool(number.bound) and any(
        _is_total(whole.value * share.value / 100, number)
        or (number.bound != "over" and abs(whole.value * share.value / 100 / number.value - 1) <= 0.1)
        for view in context.ground.views
        for whole, share in permutations(view.numbers, 2)
        if share.is_percent and whole.head and not whole.is_percent and number.value
    )


def _is_rest(number: Number, context: Context) -> bool:
    """ "The remaining three" where a fact tells of 2 of 5."""
    if not _REST.search(context.text[: number.start]):
        return False
    pairs = (pair for view in context.ground.views for pair in view.pairs.items())
    return any(total.value - part.value == number.value for part, total in pairs)


def _is_product(number: Number, context: Context) -> bool:
    """ "Over 200 learners" where a fact tells of "5 classes of about 45 learners"."""
    return any(
        number.head in ("", second.head)
        and (number.value == product or (number.bound and 0.8 * product <= number.value < product))
        for view in context.ground.views
        for first, second in pairwise(view.numbers)
        if second.head and _EACH_OF.fullmatch(view.fact.text[first.end : second.start])
        for product in (first.value * second.value,)
    )


def _is_average(number: Number, context: Context) -> bool:
    """ "About twenty members each" where a fact tells of 14 groups with 290 members."""
    if not _EACH.search(context.text):
        return False
    return any(
        _is_of_unit(number, second) and abs(second.value / first.value / number.value - 1) <= 0.1
        for view in context.ground.views
        for first, second in permutations(view.numbers, 2)
        if first.value > 1 and number.value and not second.is_percent
    )


def _is_of_unit(number: Number, other: Number) -> bool:
    if number.currency:
        return number.currency == other.currency
    return bool(other.head) and other.head == number.head


def _is_above_target(number: Number, context: Context) -> bool:
    """ "12% above target" where a fact says "112% of target"."""
    return number.is_percent and any(
        other.is_percent
        and abs(other.value - 100 - number.value) < 0.5
        and _OF_TARGET.match(view.fact.text[other.end :])
        for view in context.ground.views
        for other in view.numbers
    )


def _is_sum(number: Number, context: Context) -> bool:
    """ "A workforce of 38: 35 labourers and 3 foremen"; the parts are judged by themselves."""
    parts = [other for other in context.numbers if other.start > number.end and not (other.is_year or other.is_percent)]
    parts = [other for other in parts if other.currency == number.currency and not other.is_time]
    if len(parts) > 1 and _is_total(sum(other.value for other in parts), number):
        return True
    return not number.is_percent and any(
        _is_addable(one, other, view.fact.text)
        and one.currency == number.currency
        and _is_total(one.value + other.value, number)
        for view in context.ground.views
        if view.stems & context.stems
        for one, other in pairwise(view.numbers)
    )


def _is_total(total: float, number: Number) -> bool:
    """ "Over 90 people" of 6 engineers and 85 workers."""
    if number.bound == "over":
        return 0.8 * total <= number.value < total
    return abs(total - number.value) < 1e-6


def _is_addable(one: Number, other: Number, text: str) -> bool:
    """Two counts of one fact, such as pickers and drivers of a shift; not the ends of a range."""
    if not re.search(r"\band\b|,|\+|&", text[one.end : other.start]):
        return False
    plain = not any(number.is_year or number.is_percent or number.is_time or number.label for number in (one, other))
    return plain and one.currency == other.currency and bool(one.head) == bool(other.head)


def _is_listed(number: Number, context: Context) -> bool:
    """ "Three cities" where a fact names Lagos, Ibadan and Abuja."""
    if not number.head or not 2 <= number.value <= 10 or number.is_percent or number.currency:
        return False
    listed = _LISTED.match(context.text, number.end)
    if listed and len(re.split(r",\s*|\s(?:and|&)\s", listed["items"])) == number.value:
        return True  # "two aircraft types, the Embraer E190 and the Dash 8-400": each item is judged by itself
    return any(number.value in view.list_sizes for view in context.ground.views if view.stems & context.stems)


def _is_with_me(number: Number, context: Context) -> bool:
    """ "In a team of three" of one who worked with two others."""
    if not re.search(r"\b(?:team|group|crew) of\s+$", context.text[: number.start], re.I):
        return False
    others = context.ground.figures.get(number.value - 1, [])
    return any(other.head == _COLLEAGUE or "other" in view.words for view, other in others)


_WAYS = (
    _is_share, _is_part, _is_rest, _is_product, _is_average, _is_above_target, _is_sum, _is_listed, _is_with_me, follows_from_change,
)  # fmt: skip

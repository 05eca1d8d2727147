"""Checks of sentences that make one of two jobs. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from documents.facts.computed import is_computed
from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.nouns import LANGUAGES, TITLE_HEADS
from documents.facts.periods import is_told_rate
from documents.facts.stems import root
from documents.facts.synonyms import stem
from documents.facts.views import FactView, marks_of_numbers
from documents.facts.words import stems_of, words_of
from documents.schemas import FactKind

_OTHER_TIME = re.compile(r",\s(?:after|before|following)\b[^,;.]*[.]?$")  # "..., after four years in audit"
_JOBS = ("work", "volunteer")


def check_mixing(context: Context) -> Iterator[Finding]:
    """A sentence that names one employer and tells what was done at another."""
    if len(context.employers) != 1:
        return
    own = context.employers[0]
    if context.whole.employers_in(context.text):
        yield from _check_foreign_names(own, context)
    name = next(view.fact.name for view in context.whole.views if view.fact.id == own)
    same = {view.fact.id for view in context.whole.views if view.fact.name == name}
    stems = stems_of(_OTHER_TIME.sub("", context.text)) | marks_of_numbers(context.numbers)
    stems -= {stem(name) for name in context.whole.employers[own]}
    stems -= {word for view in context.whole.views if view.fact.id == own for word in view.stems}
    weights = context.whole.weights
    told = [
        view for view in context.support.views if view.fact.kind is FactKind.HIGHLIGHT and view.fact.section in _JOBS
    ]
    mine = max((_weight(stems & view.marks, weights) for view in told if view.fact.entry == own), default=0.0)
    for view in told:
        shared = stems & view.marks
        weight = _weight(shared, weights)
        is_close = len(shared) >= 2 and (len(shared) >= 0.5 * len(view.marks) or len(shared) >= 0.6 * len(stems))
        if view.fact.entry not in same and is_close and mine <= weight / 2.5:
            yield context.finding(
                FindingKind.MIXED,
                0,
                len(context.text),
                "This was done at another employer.",
                expected=f"{view.fact.name}: {view.fact.text}",
                fact=view.fact.id,
            )
            return


def _check_foreign_names(own: str, context: Context) -> Iterator[Finding]:
    """ "At the garage I repaired Caterpillar bulldozers" where only the road builder's facts speak of Caterpillar."""
    employer = context.whole.employers[own]
    for word in context.capitalised:
        if (
            not word.start
            or not word.is_content
            or word.folded in employer | context.advert.names
            or word.folded in TITLE_HEADS | LANGUAGES
        ):
            continue
        holders = [view for view in context.whole.views if word.folded in view.words]
        others = [view for view in holders if view.fact.kind is FactKind.HIGHLIGHT and view.fact.section in _JOBS]
        is_elsewhere = bool(others) and len(others) == len(holders) and own not in {view.fact.entry for view in others}
        if is_elsewhere and not context.is_intent(word.start) and not context.is_attributed(word.start):
            yield context.finding(
                FindingKind.MIXED, word.start, word.end, "This belongs to another job.",
                expected=f"{others[0].fact.name}: {others[0].fact.text}", fact=others[0].fact.id,
            )  # fmt: skip
            return


def check_borrowing(context: Context) -> Iterator[Finding]:
    """A figure or a name of one job in a clause that retells what was done at another, no employer being named."""
    if context.employers or context.is_translated:
        return
    told = [view for view in context.support.views if view.fact.kind is FactKind.HIGHLIGHT and view.fact.entry]
    for number in context.numbers:
        is_told = number.is_year or number.is_time or is_computed(number, context) or is_told_rate(number, context)
        if is_told or not number.head:
            continue
        owners = [view for view in told if any(other.value == number.value for other in view.numbers)]
        own = frozenset((stem(number.text.lower()), root(number.head)))
        yield from _borrowed((number.start, number.end), own, owners, told, context)
    elsewhere = frozenset(word for view in context.whole.views if view not in told for word in view.words)
    for word in context.capitalised:
        is_figure = any(number.start <= word.start < number.end for number in context.numbers)  # "Form IV"
        if word.start and not is_figure and word.folded not in elsewhere | context.advert.names:
            owners = [view for view in told if word.folded in view.words]
            yield from _borrowed((word.start, word.end), frozenset((word.stem,)), owners, told, context)


def check_swapping(context: Context) -> Iterator[Finding]:
    """ "The Chemistry pass rate from 61% to 78%" where the fact that has these figures says it of Biology."""
    figures = marks_of_numbers(context.numbers)
    if len(figures) < 2 or context.is_translated:
        return
    same = [view for view in context.ground.views if figures <= view.marks and view.fact.kind is FactKind.HIGHLIGHT]
    for word, following in pairwise(context.words):
        if not word.is_capitalised or not word.start or len(same) != 1 or word.stem in same[0].stems:
            continue
        others = same[0].before.get(following.stem, set())
        named = {other.stem for other in words_of(same[0].fact.text) if other.is_capitalised}
        if others & named and not others & context.stems and word.folded in context.whole.words:
            yield context.finding(
                FindingKind.MIXED, word.start, word.end, "The profile says this of something else.",
                expected=same[0].fact.text, fact=same[0].fact.id,
            )  # fmt: skip


def _borrowed(
    place: tuple[int, int], own: frozenset[str], owners: list[FactView], told: list[FactView], context: Context
) -> Iterator[Finding]:
    """What stands at ``place`` is of ``owners``; all the rest of the clause is of a fact of another job."""
    clause = (context.stems if "," in context.text else stems_of(context.clause_at(place[0]))) - own
    names = {view.fact.name for view in owners}
    retold = [
        view.stems for view in told
        if view.fact.name not in names and len(clause & view.stems) >= max(3, 0.75 * len(clause))
    ]  # fmt: skip
    if owners and any(not any((clause - stems) & view.stems for view in owners) for stems in retold):
        yield context.finding(
            FindingKind.MIXED, *place, "This belongs to another job.",
            expected=f"{owners[0].fact.name}: {owners[0].fact.text}", fact=owners[0].fact.id,
        )  # fmt: skip


def _weight(words: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights.get(word, 0.0) for word in words)

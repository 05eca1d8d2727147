"""For how long a paper has been held: a member of a body, registered, certified. Pure."""

from __future__ import annotations

import re

from documents.dates import Moment, months_between, read_moment
from documents.facts.context import Context
from documents.facts.numbers import Number
from documents.facts.views import FactView
from documents.facts.words import stems_of, words_of
from documents.schemas import FactKind

_HELD = re.compile(r"\b(?:held|hold|holding|holder)\b", re.I)
_HOLDING = re.compile(r"\b(?:member|fellow|registered|certified|licensed|chartered)\s(?:of|with|by)\b", re.I)


def held_for(number: Number, context: Context) -> tuple[int, int] | None:
    """The fewest and the most months since the date of the paper of which the clause of a duration speaks; None where
    it speaks of none."""
    clause = context.clause_at(number.start)
    papers = [moment for view in papers_held(clause, context) if (moment := read_moment(view.fact.start))]
    today = context.whole.today
    return months_between(min(papers), Moment(today.year, today.month)) if papers else None


def papers_held(clause: str, context: Context) -> list[FactView]:
    """The papers that the clause says are held: named, or of the body that it names."""
    papers = context.whole.of_kinds(FactKind.CERTIFICATE, FactKind.REGISTRATION)
    if holding := _HOLDING.search(clause):
        body = {word.folded for word in words_of(clause[holding.end() :]) if word.is_capitalised}
        return [view for view in papers if body & view.words]
    if not _HELD.search(clause):
        return []
    said = stems_of(clause)
    names = [(view, stems_of(view.fact.name)) for view in papers]
    return [view for view, name in names if name and len(name & said) >= max(min(2, len(name)), 0.6 * len(name))]

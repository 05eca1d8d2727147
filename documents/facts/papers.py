"""For how long a paper has been held: a member of a body, registered, certified. Pure."""

from __future__ import annotations

import re

from documents.dates import Moment, months_between, read_moment
from documents.facts.context import Context
from documents.facts.numbers import Number
from documents.facts.words import words_of
from documents.schemas import FactKind

_HOLDING = re.compile(r"\b(?:member|fellow|registered|certified|licensed|chartered)\s(?:of|with|by)\b", re.I)


def held_for(number: Number, context: Context) -> tuple[int, int] | None:
    """The fewest and the most months since the date of the paper of which the clause of a duration speaks; None where
    it speaks of none."""
    clause = context.clause_at(number.start)
    holding = _HOLDING.search(clause)
    if holding is None:
        return None
    body = {word.folded for word in words_of(clause[holding.end() :]) if word.is_capitalised}
    papers = [
        moment for view in context.whole.of_kinds(FactKind.CERTIFICATE, FactKind.REGISTRATION)
        if body & view.words and (moment := read_moment(view.fact.start))
    ]  # fmt: skip
    today = context.whole.today
    return months_between(min(papers), Moment(today.year, today.month)) if papers else None

"""What has lasted since a day that a fact names: "Maths lead since September 2016". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.dates import Moment, months_between
from documents.facts.context import Context
from documents.facts.numbers import Number
from documents.facts.views import FactView
from documents.facts.words import stems_of
from documents.schemas import FactKind

_SINCE = re.compile(r"\bsince\s+$", re.I)
_CLAUSE_END = re.compile(r"[:;.]|,\s|\swith\s")
_CLOSE = 0.75  # of what has lasted, for a sentence that tells of this and of nothing else


def lasting_facts(place: int, context: Context) -> Iterator[tuple[FactView, Number]]:
    """The facts of something that has lasted since a date, each with its date, which the clause at ``place`` retells."""
    said = stems_of(context.clause_at(place))
    named = context.whole.employers_in(context.text)
    for view in context.ground.of_kinds(FactKind.HIGHLIGHT, FactKind.SUMMARY):
        if named and view.fact.entry not in named:
            continue
        for number in view.numbers:
            before = view.fact.text[: number.start]
            if not number.is_year or not _SINCE.search(before):
                continue
            lasting = stems_of(_CLAUSE_END.split(_SINCE.sub("", before))[-1])
            if len(lasting) > 1 and len(lasting & said) >= _CLOSE * len(lasting):
                yield view, number


def months_since(date: Number, context: Context) -> tuple[int, int]:
    """The fewest and the most months from a date to today."""
    today = context.whole.today
    return months_between(Moment(int(date.value), date.month), Moment(today.year, today.month))

"""Checks of what the person has said of their terms: when they could start, and whether a post is part-time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.schemas import FactKind

_AT_ONCE = re.compile(
    r"\b(?:start|available|begin|join|availability)\b[^.;]{0,30}?\b(immediately|at once|right away|straight away|"
    r"without notice|immediate(?:ly)?|tomorrow)\b|\b(immediately available|immediate availability|no notice period)\b",
    re.I,
)
_FULL_TIME = re.compile(r"\bfull[- ]time\b", re.I)
_PART_TIME = re.compile(r"\b(?:part[- ]time|casual|half[- ]days?)\b", re.I)
_NO_NOTICE = re.compile(r"\b(?:none|immediate\w*|no notice|available now|0 (?:days|weeks))\b", re.I)


def check_details(context: Context) -> Iterator[Finding]:
    """ "I can start at once" of one who has to give notice."""
    yield from _check_hours(context)
    for view in context.whole.of_kinds(FactKind.DETAIL):
        if view.fact.part != "notice_period" or _NO_NOTICE.search(view.fact.text):
            continue
        for match in _AT_ONCE.finditer(context.text):
            if context.is_attributed(match.start()):
                continue
            yield context.finding(
                FindingKind.DATE, match.start(), match.end(), "The profile has a period of notice.",
                expected=view.fact.text, fact=view.fact.id,
            )  # fmt: skip


def _check_hours(context: Context) -> Iterator[Finding]:
    """ "Full-time" of one whose profile knows only part-time work."""
    part_time = [view for view in context.ground.views if _PART_TIME.search(view.fact.text)]
    for match in _FULL_TIME.finditer(context.text) if part_time else ():
        is_told = any(_FULL_TIME.search(view.fact.text) for view in context.whole.views)
        if not is_told and not context.is_applying and not context.is_only_spoken_of(match.start()):
            yield context.finding(
                FindingKind.SCOPE, match.start(), match.end(), "The profile does not say this.",
                expected=part_time[0].fact.text, fact=part_time[0].fact.id,
            )  # fmt: skip

"""Checks of what the person has said of their terms: when they could start. Pure."""

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
_NO_NOTICE = re.compile(r"\b(?:none|immediate\w*|no notice|available now|0 (?:days|weeks))\b", re.I)


def check_details(context: Context) -> Iterator[Finding]:
    """ "I can start at once" of one who has to give notice."""
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

"""Checks of how much a verb claims: "led" for "helped", results that no fact tells. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from documents.facts.claims import claims_of, of_helped_fact
from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.licences import problem_of
from documents.facts.verbs import EXCEED, OUTCOME
from documents.schemas import FactKind


def check_scope(context: Context) -> Iterator[Finding]:
    """Verbs that claim a larger part than the closest fact gives."""
    for found in claims_of(context):
        claim = of_helped_fact(found, context)
        place = claim.word.start
        if context.is_only_spoken_of(place):
            continue
        if claim.base in EXCEED and context.is_subject(place):
            continue
        facts = context.ground.of_kinds(FactKind.HIGHLIGHT) if context.is_translated else claim.facts
        problems = [problem_of(claim, fact, context) for fact in facts] or [problem_of(claim, None, context)]
        if all(problems):
            fact = claim.facts[0].fact if claim.facts else None
            kind = FindingKind.OUTCOME if claim.base in OUTCOME else FindingKind.SCOPE
            yield context.finding(
                kind,
                claim.word.start,
                claim.word.end,
                problems[0],
                expected=fact.text if fact else "",
                fact=fact.id if fact else "",
            )

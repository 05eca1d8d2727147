"""Where in an edited text a finding stands. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from documents.facts import Finding
from documents.facts.findings import Span


def place_findings(findings: Iterable[Finding], text: str) -> list[Finding]:
    """The findings with spans that count in ``text``; one whose words do not stand in it gets an empty span at 0."""
    placed = []
    for finding in findings:
        words = finding.span.text
        start = -1 if finding.is_resolved else _find(text, finding.sentence, words)
        span = Span(start=max(start, 0), end=start + len(words) if start >= 0 else 0, text=words)
        placed.append(finding.model_copy(update={"span": span}))
    return placed


def _find(text: str, sentence: str, words: str) -> int:
    start = text.find(sentence[:40]) if sentence else -1
    within = text.find(words, max(start, 0))
    return within if within >= 0 else text.find(words)

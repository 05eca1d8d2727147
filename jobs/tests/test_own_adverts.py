"""The offline engine on the adverts under ``fixtures``: written for these tests in the ways people write them.

The floors are what the rules reach; they may rise. Nothing may ever be invented.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from bench.extraction import Finding, judge_file

ADVERTS = Path(__file__).parent / "fixtures" / "adverts"
EXPECTED = json.loads((ADVERTS / "expected.json").read_text(encoding="utf-8"))
FLOORS = {
    "jobs": 1.0,
    "kind": 1.0,
    "title": 0.99,
    "company": 0.99,
    "location": 0.99,
    "salary": 0.99,
    "deadline": 0.99,
    "employment_type": 0.98,
    "reference": 0.98,
    "vacancies": 0.98,
    "apply_email": 0.98,
    "language": 0.98,
}


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    return [finding for path, facts in EXPECTED.items() for finding in judge_file(ADVERTS, path, facts)]


def test_nothing_is_invented(findings: list[Finding]) -> None:
    assert [finding for finding in findings if finding.verdict == "invented"] == []


@pytest.mark.parametrize("name", FLOORS)
def test_what_is_stated_is_found(findings: list[Finding], name: str) -> None:
    verdicts: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.field == name and finding.verdict != "rightly empty":
            verdicts[finding.verdict].append(finding)
    stated = sum(len(found) for found in verdicts.values())
    assert stated > 4
    assert len(verdicts["right"]) / stated >= FLOORS[name], [*verdicts["wrong"], *verdicts["missing"]]

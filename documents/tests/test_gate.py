"""The fact gate: true words pass, inventions do not."""

from __future__ import annotations

import time
from datetime import date

import pytest

from documents.facts import FindingKind, Gate, Severity
from documents.schemas import Resume, facts_of, with_ids
from documents.tests.gate_cases import FAITHFUL, INVENTED, PEOPLE
from jobs.schemas import JobFields

TODAY = date(2026, 11, 24)
JOB = JobFields.model_validate(
    {
        "title": "Senior Accountant",
        "company": "Baraka Foods Ltd",
        "location": "Nakuru",
        "reference": "BF/HR/07/2026",
        "responsibilities": ["Supervise three accounts assistants"],
        "requirements": {"must": ["At least 5 years of experience", "CPA (K)"], "nice": ["Experience with SAP"]},
        "skills": ["QuickBooks", "SAP"],
    }
)


def gate_of(person: str, *, job: JobFields | None = None) -> Gate:
    resume = Resume.model_validate(with_ids(PEOPLE[person]()))
    return Gate(facts_of(resume), job=job, today=TODAY)


def fact_id(gate: Gate, start: str) -> str:
    return next(view.fact.id for view in gate.views if view.fact.text.startswith(start))


@pytest.mark.parametrize(("person", "text"), [(person, text) for person, texts in FAITHFUL.items() for text in texts])
def test_faithful_words_pass(person: str, text: str) -> None:
    assert [(finding.kind, finding.span.text) for finding in gate_of(person, job=JOB).check_line(text)] == []


@pytest.mark.parametrize(
    ("person", "text"), [(person, text) for person, pairs in INVENTED.items() for text, _ in pairs]
)
def test_inventions_are_found(person: str, text: str) -> None:
    assert any(finding.is_blocking for finding in gate_of(person, job=JOB).check_line(text))


def test_there_are_enough_cases() -> None:
    assert sum(map(len, FAITHFUL.values())) >= 200
    assert sum(map(len, INVENTED.values())) >= 200


@pytest.mark.parametrize("person", list(PEOPLE))
def test_every_fact_passes_in_its_own_words(person: str) -> None:
    gate = gate_of(person)
    for view in gate.views:
        assert gate.check_line(view.fact.text, [view.fact.id]) == []
        assert gate.check_line(view.fact.text) == []


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("Reconciled 41 bank accounts.", FindingKind.NUMBER, "41"),
        ("Collected debts worth KES 7 million.", FindingKind.MONEY, "7 million"),
        ("I led the 2023 audit.", FindingKind.SCOPE, "led"),
        ("I worked at Deloitte.", FindingKind.EMPLOYER, "Deloitte"),
        ("I hold an MBA.", FindingKind.DEGREE, "MBA"),
        ("I speak fluent French.", FindingKind.LANGUAGE, "French"),
        ("I use Xero.", FindingKind.TOOL, "Xero"),
        ("Accountant with 25 years of experience.", FindingKind.DURATION, "25 years"),
        ("I am known nationwide.", FindingKind.REACH, "nationwide"),
        ("I have experience with SAP.", FindingKind.ADVERT, "SAP"),
        ("Call me on [phone number].", None, None),
        ("I am applying as [Your Name].", FindingKind.PLACEHOLDER, "[Your Name]"),
    ],
)
def test_a_finding_names_kind_and_place(text: str, kind: FindingKind | None, said: str | None) -> None:
    findings = gate_of("jane", job=JOB).check_line(text)
    found = {(finding.kind, finding.span.text) for finding in findings}
    for finding in findings:
        assert text[finding.span.start : finding.span.end] == finding.span.text
    if kind is not None:
        assert any(kind == found_kind and said is not None and said.startswith(span) for found_kind, span in found), (
            found
        )


def test_a_finding_says_what_the_profile_has_instead() -> None:
    [finding] = gate_of("jane").check_line("Reconcile 40 bank accounts every month in QuickBooks.")
    assert finding.expected == "Reconcile 14 bank accounts every month in QuickBooks"
    assert finding.fact
    assert finding.severity is Severity.BLOCK


def test_what_is_true_of_another_fact_is_not_true_of_the_one_cited() -> None:
    gate = gate_of("jane")
    cited = [fact_id(gate, "Reconcile 14")]
    assert gate.check_line("Reconciled 14 bank accounts in Sage.") == []
    assert [finding.kind for finding in gate.check_line("Reconciled 14 bank accounts in Sage.", cited)] == [
        FindingKind.TOOL
    ]
    assert gate.check_line("Reconciled 300 bank accounts.", cited)[0].kind is FindingKind.MIXED


def test_spans_of_a_longer_text_count_its_characters() -> None:
    text = "# Jane\n\nI keep the books of nine shops. I hold an MBA.\n\n- Reconcile **44** bank accounts\n"
    findings = gate_of("jane").check_text(text)
    assert [text[finding.span.start : finding.span.end] for finding in findings if finding.span.text != "44"] == ["MBA"]
    assert any("44" in finding.span.text for finding in findings)


def test_the_advert_may_be_spoken_of_but_not_claimed() -> None:
    gate = gate_of("jane", job=JOB)
    assert gate.check_line("Your advert asks for at least 5 years of experience and for SAP.") == []
    assert gate.check_line("I would like to learn SAP in your team.") == []
    assert gate.check_line("I have used SAP for 5 years.") != []
    assert gate.check_line("I am a Senior Accountant at Baraka Foods Ltd.") != []


@pytest.mark.parametrize(
    "text", ["", " ", "…", "😀", "x" * 5000, "1" * 400, "a b " * 2000, "((((((", "%%% $$$ €€€", "\n\n\n", "- - -"]
)
def test_any_text_is_judged_quickly_and_without_error(text: str) -> None:
    gate_of("jane", job=JOB).check_text(text)


@pytest.mark.parametrize(
    "text", ["1 " * 4_000, "led managed " * 700, "Aa Bb " * 1_400, "A" * 8_000], ids=["1", "led", "Aa", "A"]
)
def test_a_text_that_nobody_would_write_is_judged_within_seconds(text: str) -> None:
    gate = gate_of("jane", job=JOB)
    start = time.process_time()  # work, not waiting: a guard against time that grows with the square of the text
    gate.check_text(text)
    assert time.process_time() - start < 10


def test_an_empty_profile_bears_out_nothing_and_breaks_nothing() -> None:
    gate = Gate((), today=TODAY)
    assert gate.check_line("I led 40 people at Deloitte for ten years and hold an MBA.")

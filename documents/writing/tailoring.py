"""What is done with a model's answer: every wording is judged, and what the facts do not bear out is replaced. Pure.

A bullet that claims more than its fact goes back to the fact's own words; a sentence of a summary or a letter is left
out. Each such case is kept as a resolved finding, so that the person sees what was refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from documents.facts import Finding, Gate, Severity
from documents.matching.comparison import wanted_by
from documents.schemas import (
    BulletChoice,
    CvContent,
    CvSelection,
    EntryChoice,
    LetterContent,
    LetterDraft,
    LetterParagraph,
    LetterSentence,
    Resume,
    SummarySentence,
    facts_of,
)
from documents.stems import stems_of
from documents.writing.assembling import CvOptions, build_cv
from documents.writing.letter_rules import LetterOptions, compose_letter
from documents.writing.letters import build_letter
from documents.writing.looks import Look
from documents.writing.rules import select_cv
from jobs.schemas import JobFields

LEAST_LETTER_SENTENCES = 3
DEFAULT_LOOK = Look()


def tailor_cv(
    resume: Resume, job: JobFields, selection: CvSelection, options: CvOptions, gate: Gate, *, strength: str = "full"
) -> tuple[CvContent, list[Finding]]:
    """The CV of an answer, and what of the answer was refused. ``strength`` holds, whatever the model did."""
    refused: list[Finding] = []
    selection = hold_strength(resume, job, selection, strength)
    entries = [
        EntryChoice(entry=entry.entry, bullets=[_kept_bullet(bullet, gate, refused) for bullet in entry.bullets])
        for entry in selection.entries
    ]
    summary = [sentence for sentence in selection.summary if _is_kept(sentence, gate, refused)]
    plain = select_cv(resume, job)
    kept = CvSelection(
        summary=summary or plain.summary,
        entries=_completed(entries, plain),
        skills=selection.skills or plain.skills,
    )
    return build_cv(resume, kept, options), refused


def hold_strength(resume: Resume, job: JobFields, selection: CvSelection, strength: str) -> CvSelection:
    """The answer with no wording further from the person's own than they asked for; such ones become their own."""
    if strength == "full":
        return selection
    own = {fact.id: fact.text for fact in facts_of(resume)}
    wanted = set(wanted_by(job).weights) if strength == "keywords" else set()

    def held(fact: str, text: str) -> bool:
        return bool(wanted) and _moves_towards(own.get(fact, ""), text, wanted)

    entries = [
        entry.model_copy(
            update={
                "bullets": [
                    bullet if held(bullet.fact, bullet.text) else BulletChoice(fact=bullet.fact, text="", reason="")
                    for bullet in entry.bullets
                ]
            }
        )
        for entry in selection.entries
    ]
    summary = [item for item in selection.summary if len(item.facts) == 1 and held(item.facts[0], item.text)]
    return selection.model_copy(update={"entries": entries, "summary": summary})


def _moves_towards(own: str, text: str, wanted: set[str]) -> bool:
    """Whether ``text`` keeps most of the person's words and adds none but the advert's."""
    before, after = stems_of(own), stems_of(text)
    return bool(before) and after - before <= wanted and len(before & after) * 2 >= len(before)


def _completed(entries: list[EntryChoice], plain: CvSelection) -> list[EntryChoice]:
    """A job for which the answer shows nothing gets what the rules would show."""
    by_rules = {entry.entry: entry for entry in plain.entries}
    shown = {entry.entry: entry for entry in entries}
    return [
        entry if entry.bullets else by_rules.get(entry.entry, entry)
        for entry in [*entries, *(choice for choice in plain.entries if choice.entry not in shown)]
    ]


def _kept_bullet(bullet: BulletChoice, gate: Gate, refused: list[Finding]) -> BulletChoice:
    if not bullet.text:
        return bullet
    findings = gate.check_line(bullet.text, [bullet.fact])
    if not any(finding.is_blocking for finding in findings):
        return bullet
    refused += _resolved(findings)
    return BulletChoice(fact=bullet.fact, text="", reason="")


def _is_kept(sentence: SummarySentence | LetterSentence, gate: Gate, refused: list[Finding]) -> bool:
    if not sentence.text:
        return bool(sentence.facts)
    findings = gate.check_line(sentence.text, sentence.facts)
    blocking = [finding for finding in findings if finding.is_blocking]
    refused += _resolved(blocking)
    return not blocking


def _resolved(findings: Iterable[Finding]) -> list[Finding]:
    return [finding.model_copy(update={"is_resolved": True, "severity": Severity.WARN}) for finding in findings]


def tailor_letter(
    resume: Resume,
    job: JobFields,
    draft: LetterDraft,
    options: LetterOptions,
    gate: Gate,
    *,
    today: date,
    look: Look = DEFAULT_LOOK,
) -> tuple[LetterContent, list[Finding]]:
    """The letter of an answer, and what of the answer was refused. Too little left: the rules write it."""
    refused: list[Finding] = []
    paragraphs = [
        LetterParagraph(sentences=[item for item in paragraph.sentences if _is_kept(item, gate, refused)])
        for paragraph in draft.paragraphs
    ]
    kept = LetterDraft(paragraphs=[paragraph for paragraph in paragraphs if paragraph.sentences])
    sentences = [sentence for paragraph in kept.paragraphs for sentence in paragraph.sentences]
    if len(sentences) < LEAST_LETTER_SENTENCES or not any(sentence.facts for sentence in sentences):
        kept = compose_letter(resume, job, options)
    letter = build_letter(resume, job, kept, options, today=today, paper=look.paper, template=look.template)
    return letter, refused

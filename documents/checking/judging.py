"""A whole edited text before the fact gate: its lines, and what stands beside them where a claim could hide. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from documents.facts import Finding, Gate
from documents.phrases import HEADINGS, known_language
from documents.schemas import Content, CvContent, LetterContent, Resume
from documents.writing.header import build_header
from documents.writing.letter_words import LETTER_WORDS
from documents.writing.letters import build_subject
from jobs.schemas import JobFields

LONGEST_ADDRESS_LINE = 6  # words; a longer line above the salutation is no address but a sentence


def judge_content(content: Content, gate: Gate, resume: Resume, job: JobFields | None) -> list[Finding]:
    """What the gate says of the content, and of every text in it that code did not put there."""
    findings = gate.check_content(content)
    for text in dict.fromkeys(_loose_texts(content, resume, job)):
        findings += gate.check_line(text)
    return findings


def _loose_texts(content: Content, resume: Resume, job: JobFields | None) -> Iterator[str]:
    own = build_header(resume)
    if content.header.location != own.location:
        yield content.header.location
    if isinstance(content, CvContent):
        known = {heading for headings in HEADINGS.values() for heading in headings.values()}
        yield from (section.heading for section in content.sections if section.heading not in known)
    else:
        yield from _loose_in_letter(content, job)


def _loose_in_letter(content: LetterContent, job: JobFields | None) -> Iterator[str]:
    if content.subject != (build_subject(job, content.language) if job else ""):
        yield content.subject
    words = LETTER_WORDS[known_language(content.language)]
    if content.salutation not in words.salutations.values():
        yield content.salutation
    if content.closing not in words.farewells.values():
        yield content.closing
    yield from (line for line in content.recipient if len(line.split()) > LONGEST_ADDRESS_LINE)

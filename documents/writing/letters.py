"""From a letter's body to the whole letter: sender, date, recipient, subject, salutation and closing by code. Pure."""

from __future__ import annotations

import re
from datetime import date

from documents.dates import show_day
from documents.phrases import known_language
from documents.schemas import LetterContent, LetterDraft, Line, Paragraph, Resume
from documents.writing.header import build_header
from documents.writing.letter_rules import LetterOptions
from documents.writing.letter_words import LETTER_WORDS
from jobs.schemas import JobFields

MOST_ADDRESS_LINES = 7


def build_letter(
    resume: Resume,
    job: JobFields,
    draft: LetterDraft,
    options: LetterOptions,
    *,
    today: date,
    paper: str = "a4",
    template: str = "classic",
) -> LetterContent:
    """The letter this body makes, addressed and titled as the advert asks."""
    language = known_language(options.language)
    words = LETTER_WORDS[language]
    return LetterContent(
        header=build_header(resume),
        date=show_day(today, language),
        recipient=_recipient(job, words.recipient),
        subject=build_subject(job, language),
        salutation=words.salutations[options.tone],
        paragraphs=[
            Paragraph(sentences=[Line(text=sentence.text, facts=sentence.facts) for sentence in paragraph.sentences])
            for paragraph in draft.paragraphs
            if any(sentence.text for sentence in paragraph.sentences)
        ],
        closing=words.farewells[options.tone],
        signature=resume.basics.name,
        language=language,
        paper=paper,
        template=template,
    )


def build_subject(job: JobFields, language: str) -> str:
    """The advert's own subject line, else the post; the reference is added unless it is already in it."""
    words = LETTER_WORDS[known_language(language)]
    subject = job.apply.exact_subject or (words.subject.format(title=job.spoken_title) if job.title else "")
    if job.reference and job.reference.casefold() not in subject.casefold():
        reference = words.reference.format(reference=job.reference)
        return f"{subject}, {reference}" if subject else reference
    return subject


def _recipient(job: JobFields, someone: str) -> list[str]:
    lines = [part.strip() for part in re.split(r"\n|,\s+", job.apply.address) if part.strip()]
    if len(lines) > 1:
        return lines[:MOST_ADDRESS_LINES]
    return [line for line in (someone, job.company, *lines, "" if lines else job.location) if line]

"""One draft from start to end: row, lease, answer, gate, ready. The row is the truth.

A writer takes the lease by a conditional UPDATE that also raises ``attempt``; every later write names that attempt, so
that a writer who lost the lease, or whose draft was cancelled, changes nothing. The model's answer is stored as soon as
it is there: a draft that is killed after that goes on from it and is not paid twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from django.db import transaction
from django.db.models import Case, F, Value, When
from django.utils import timezone
from pydantic import BaseModel

from documents.checking.placing import place_findings
from documents.facts import Finding, Gate
from documents.models import Document, DocumentState, Version, VersionOrigin
from documents.phrases import known_language
from documents.rendering.markdown import render_markdown
from documents.schemas import Content, CvSelection, Fact, LetterDraft, Resume, facts_of
from documents.writing.assembling import CvOptions
from documents.writing.fitting import fit_to_pages
from documents.writing.letter_rules import LetterOptions, asks_for_salary, compose_letter
from documents.writing.looks import Look, Template, paper_for
from documents.writing.prompts import cv_prompts, letter_prompts
from documents.writing.rules import select_cv
from documents.writing.tailoring import tailor_cv, tailor_letter
from jobs.schemas import JobFields
from providers.adapters.base import GenerationRequest
from providers.exceptions import GenerationError
from providers.models import Task
from providers.orchestrator import AIOrchestrator

log = structlog.get_logger(__name__)

SECONDS_WAITING = 60.0
SECONDS_IN_BACKGROUND = 180.0
LEASE = timedelta(seconds=SECONDS_IN_BACKGROUND + 20)
MOST_ATTEMPTS = 5
CV_TOKENS, LETTER_TOKENS = 6_000, 2_500


@dataclass(frozen=True, slots=True)
class _Material:
    """What a draft is made of, read once under the lease."""

    resume: Resume
    facts: tuple[Fact, ...]
    job: JobFields
    options: dict[str, Any]
    profile_language: str
    today: date

    @property
    def language(self) -> str:
        return known_language(self.options.get("language") or self.job.language or self.profile_language)

    @property
    def gate(self) -> Gate:
        return Gate(self.facts, job=self.job, today=self.today)

    @property
    def letter_options(self) -> LetterOptions:
        return LetterOptions(
            today=self.today,
            tone=self.options["tone"],
            length=self.options["length"],
            language=self.language,
            profile_language=self.profile_language,
        )

    @property
    def cv_options(self) -> CvOptions:
        return CvOptions(
            language=self.language,
            paper=self.look.paper,
            template=self.look.template,
            shows_salary=asks_for_salary(self.job),
        )

    @property
    def look(self) -> Look:
        """As chosen; older drafts chose nothing."""
        return Look(
            template=Template(self.options.get("template") or Template.CLASSIC),
            paper=paper_for(self.resume, self.job, self.options.get("paper", "")),
            pages=int(self.options.get("pages") or 0),
        )


class LostLease(Exception):
    """Someone else writes this draft now, or it was cancelled."""


def run_draft(document_id: UUID, *, seconds: float = SECONDS_IN_BACKGROUND, is_raising: bool = False) -> bool:
    """Write the draft if nobody else does; whether this call finished it.

    Safe to call any number of times, from any process. A refusal of the providers makes the row ``failed`` with the
    message and, with ``is_raising``, is raised as well.
    """
    attempt = _take(document_id)
    if attempt is None:
        return False
    document = Document.objects.select_related("job", "profile", "owner__plan").get(pk=document_id)
    try:
        _write(document, attempt, seconds)
    except LostLease:
        log.info("draft_lease_lost", document=str(document_id), attempt=attempt)
        return False
    except GenerationError as error:
        _fail(document_id, attempt, error.message)
        if is_raising:
            raise
        return False
    return True


def _take(document_id: UUID) -> int | None:
    """Take the lease; the number of this attempt, None when it is not to be had."""
    now = timezone.now()
    free = Document.objects.takeable().filter(pk=document_id)
    taken = free.filter(attempt__lt=MOST_ATTEMPTS).update(
        state=DocumentState.DRAFTING, lease_until=now + LEASE, attempt=F("attempt") + 1, step="", updated_at=now
    )
    if not taken:
        free.update(
            state=DocumentState.FAILED,
            lease_until=None,
            error="Writing was interrupted several times. Please try again.",
            updated_at=now,
        )
        return None
    return Document.objects.values_list("attempt", flat=True).get(pk=document_id)


def _write(document: Document, attempt: int, seconds: float) -> None:
    if document.job is None or document.profile is None:
        _fail(document.pk, attempt, "The job or the profile of this draft was deleted.")
        return
    resume = document.profile.resume
    material = _Material(
        resume=resume,
        facts=facts_of(resume),
        job=document.job.as_fields(),
        options=document.options,
        profile_language=document.profile.language,
        today=timezone.localdate(),
    )
    if document.answer is None:
        _generate(document, attempt, material, seconds)
    _advance(document, attempt, state=DocumentState.CHECKING)
    content, findings = _judge(document, material)
    _finish(document, attempt, content, findings)


def _generate(document: Document, attempt: int, material: _Material, seconds: float) -> None:
    generation = AIOrchestrator.generate(
        user=document.owner,
        task=Task.COVER_LETTER if document.is_letter else Task.CV_DRAFT,
        request=_request(document, material, seconds),
    )
    document.answer = generation.data.model_dump(mode="json")
    document.usage = generation.as_usage()
    _advance(document, attempt, answer=document.answer, usage=document.usage)


def _request(document: Document, material: _Material, seconds: float) -> GenerationRequest:
    rules: Callable[[], BaseModel]
    if document.is_letter:
        options = material.letter_options
        system, prompt = letter_prompts(
            material.facts, material.job, tone=options.tone, length=options.length, language=material.language
        )
        rules = partial(compose_letter, material.resume, material.job, options)
        schema, tokens = LetterDraft, LETTER_TOKENS
        return GenerationRequest(system, prompt, schema, tokens, total_seconds=seconds, rules=rules)
    system, prompt = cv_prompts(
        material.facts, material.job, strength=material.options["strength"], language=material.language
    )
    rules = partial(select_cv, material.resume, material.job)
    return GenerationRequest(system, prompt, CvSelection, CV_TOKENS, total_seconds=seconds, rules=rules)


def _judge(document: Document, material: _Material) -> tuple[Content, list[Finding]]:
    """The content of the stored answer, and what the gate says of both."""
    gate = material.gate
    content: Content
    if document.is_letter:
        draft = LetterDraft.model_validate(document.answer)
        content, refused = tailor_letter(
            material.resume,
            material.job,
            draft,
            material.letter_options,
            gate,
            today=material.today,
            look=material.look,
        )
    else:
        selection = CvSelection.model_validate(document.answer)
        strength = material.options["strength"]
        cv, refused = tailor_cv(material.resume, material.job, selection, material.cv_options, gate, strength=strength)
        content = fit_to_pages(cv, material.look.pages)
    return content, [*gate.check_content(content), *refused]


def _finish(document: Document, attempt: int, content: Content, findings: list[Finding]) -> None:
    text = render_markdown(content)
    said = [finding.model_dump(mode="json") for finding in place_findings(findings, text)]
    stored = content.model_dump(mode="json")
    with transaction.atomic():
        _advance(
            document,
            attempt,
            state=DocumentState.READY,
            lease_until=None,
            step="",
            answer=None,
            content=stored,
            text=text,
            findings=said,
            language=content.language,
            error="",
        )
        last = document.versions.order_by("-number").values_list("number", flat=True).first() or 0
        Version.objects.create(
            document=document,
            number=last + 1,
            origin=VersionOrigin.DRAFTED,
            content=stored,
            text=text,
            findings=said,
        )


def _advance(document: Document, attempt: int, **changes: Any) -> None:
    """Write to the row as the holder of the lease. Raises ``LostLease`` when it is no longer ours."""
    mine = Document.objects.unfinished().filter(pk=document.pk, attempt=attempt)
    if not mine.update(updated_at=timezone.now(), **changes):
        raise LostLease


def _fail(document_id: UUID, attempt: int, message: str) -> None:
    """The end of a try. A document that already has a text is ready with that one, and says what went wrong."""
    Document.objects.unfinished().filter(pk=document_id, attempt=attempt).update(
        state=Case(When(text="", then=Value(DocumentState.FAILED)), default=Value(DocumentState.READY)),
        lease_until=None,
        error=message[:500],
        updated_at=timezone.now(),
    )

"""Texts and jobs held against a profile: the fact gate and the match, on rows. Nothing here writes."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from aditus.lib.text import clean
from documents.checking.judging import judge_content
from documents.checking.placing import place_findings
from documents.facts import Finding, Gate
from documents.matching.comparison import Match, match_job
from documents.models import Document, Profile
from documents.writing.reading import read_text
from jobs.models import Job


def check_text(*, profile: Profile, text: str, job: Job | None = None) -> list[Finding]:
    """What the gate says of any text against the whole profile. Spans count characters of ``text`` as cleaned."""
    return _gate(profile, job).check_text(clean(text))


def match_profile(*, profile: Profile, job: Job) -> Match:
    """What the job asks, one by one, with the facts of the profile that answer it."""
    return match_job(profile.facts, job.as_fields(), today=timezone.localdate())


def _gate(profile: Profile, job: Job | None) -> Gate:
    return Gate(profile.facts, job=job.as_fields() if job else None, today=timezone.localdate())


def judge_text(document: Document, text: str) -> list[dict[str, Any]]:
    """What the gate says of a text of this document. Without its profile, what it said last still holds."""
    if document.profile is None:
        return list(document.findings)
    gate = _gate(document.profile, document.job)
    content = read_text(text, document.parsed_content)
    job = document.job.as_fields() if document.job else None
    said = place_findings(judge_content(content, gate, document.profile.resume, job), text)
    resolved = [finding for finding in document.findings if finding.get("is_resolved")]
    return [*(finding.model_dump(mode="json") for finding in said), *resolved]

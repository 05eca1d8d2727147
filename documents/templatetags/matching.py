"""How the reader's profile answers what a job asks; nothing without a profile."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.context import Context

from documents.matching.page import match_context
from documents.models import Profile
from jobs.models import Job

register = template.Library()


@register.inclusion_tag("documents/parts/match.html", takes_context=True)
def show_match(context: Context, job: Job) -> dict[str, Any]:
    """Requirement by requirement, by the newest profile: one query."""
    profile = Profile.objects.owned_by(context["user"]).newest_first().first()
    return match_context(job, profile) if profile else {}


@register.inclusion_tag("documents/parts/beside.html")
def show_coverage(job: Job, profile: Profile | None) -> dict[str, Any]:
    """How many of them this profile answers, and the way to the rest."""
    return match_context(job, profile) if profile else {}

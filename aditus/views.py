"""The two pages that belong to no app: the landing page and the overview."""

from __future__ import annotations

from typing import cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from aditus.accounts.models import FREE_PLAN, Plan, User
from documents.applications.services import pipeline_of
from documents.models import Document, Profile
from jobs.forms import IntakeForm
from jobs.guest_views import kept_by
from jobs.models import Job

RECENT = 5
SOON_DAYS = 7


@require_safe
def landing(request: HttpRequest) -> HttpResponse:
    """What this is, what the free plan allows, and for guests the intake box."""
    is_guest = settings.OPEN_SIGNUP and not request.user.is_authenticated
    context = {
        "plan": Plan.objects.filter(code=FREE_PLAN).first(),
        "form": IntakeForm() if is_guest else None,
        "kept": kept_by(request) if is_guest else None,
    }
    return render(request, "aditus/landing.html", context)


@login_required
@require_safe
def dashboard(request: HttpRequest) -> HttpResponse:
    """The newest jobs and documents, what closes soon, and the next step."""
    user = cast(User, request.user)
    jobs = Job.objects.owned_by(user).active()
    profile = Profile.objects.owned_by(user).newest_first().first()
    context = {
        "name": user.name or (profile.resume.basics.name if profile else ""),
        "jobs": list(jobs[:RECENT]),
        "documents": list(Document.objects.owned_by(user).select_related("job")[:RECENT]),
        "closing": list(jobs.closing_within(SOON_DAYS).order_by("deadline")[:RECENT]),
        "profile": profile,
        "kept": kept_by(request),
        "bars": pipeline_of(user),
    }
    return render(request, "aditus/dashboard.html", context)

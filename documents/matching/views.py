"""Pages that set a profile beside a job: what is met, what is missing, and "do you have this?"."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from aditus.accounts.models import User
from aditus.lib.pages import safe_next
from documents.exceptions import DocumentsError
from documents.forms import AddFactForm
from documents.matching.page import match_context
from documents.models import Profile
from documents.profiles.services import add_fact
from jobs.models import Job


@login_required
@require_safe
def show_match(request: HttpRequest, job_pk: UUID) -> HttpResponse:
    """Every requirement with the facts that answer it, for one profile."""
    job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=job_pk)
    profiles = list(Profile.objects.owned_by(_user(request)).newest_first())
    context: dict[str, Any] = {"job": job, "profiles": profiles}
    if profile := _chosen(request, profiles):
        context |= match_context(job, profile)
    return render(request, "documents/match.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def add_missing_fact(request: HttpRequest, job_pk: UUID, pk: UUID) -> HttpResponse:
    """ "Do you have this?": the person says so in their own words, and it becomes a fact of the profile."""
    job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=job_pk)
    profile = get_object_or_404(Profile.objects.owned_by(_user(request)), pk=pk)
    asked = " ".join((request.POST.get("asked") or request.GET.get("asked") or "").split())[:500]
    form = AddFactForm(request.POST if request.method == "POST" else None, resume=profile.resume)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            add_fact(profile=profile, **form.cleaned_data)
        except DocumentsError as error:
            form.add_error(None, error.message)
            status = error.http_status
        else:
            messages.success(request, _("Added to your profile. Documents you draft from now on may use it."))
            return redirect(safe_next(request) or _match_address(job, profile))
    if form.errors and status == 200:
        status = 400
    context = {"job": job, "profile": profile, "form": form, "asked": asked, "next": safe_next(request)}
    return render(request, "documents/add_fact.html", context, status=status)


def _match_address(job: Job, profile: Profile) -> str:
    return f"{reverse('documents:match', args=[job.pk])}?profile={profile.pk}"


def _chosen(request: HttpRequest, profiles: list[Profile]) -> Profile | None:
    """The profile that ``?profile=`` names, else the newest."""
    wanted = request.GET.get("profile", "")
    return next((profile for profile in profiles if str(profile.pk) == wanted), profiles[0] if profiles else None)


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

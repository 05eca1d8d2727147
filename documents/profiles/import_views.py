"""Pages that bring a first profile: a CV with a preview of what was understood, or ten questions."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from aditus.accounts.models import User
from aditus.lib.pages import safe_next
from documents.exceptions import DocumentsError
from documents.forms import ConfirmForm, ImportForm
from documents.importing.files import unused_lines
from documents.importing.questions import resume_of
from documents.models import BroughtCv, Profile
from documents.profiles.page import sections_of
from documents.profiles.question_forms import QuestionsForm
from documents.profiles.services import bring_cv, confirm_cv, create_profile, improve_reading
from providers.exceptions import GenerationError
from providers.models import Task
from providers.quota import look_ahead


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def import_resume(request: HttpRequest) -> HttpResponse:
    """Take a file or a pasted text and lead to what was understood of it. Nothing becomes a profile here."""
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            brought = bring_cv(user=_user(request), data=form.content)
        except DocumentsError as error:
            form.add_error("file" if form.cleaned_data["file"] else "text", error.message)
            status = error.http_status
        else:
            return _to_preview(request, brought)
    if form.errors and status == 200:
        status = 400
    return render(request, "profile/import.html", {"import_form": form, "next": safe_next(request)}, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def preview_import(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What was understood and what was not; a POST makes it a profile."""
    brought = _brought(request, pk)
    profiles = Profile.objects.owned_by(_user(request)).newest_first()
    form = ConfirmForm(request.POST if request.method == "POST" else None, profiles=profiles)
    if request.method != "POST":
        return _preview_page(request, brought, form)
    if not form.is_valid():
        return _preview_page(request, brought, form, status=400)
    try:
        confirm_cv(brought=brought, target=form.cleaned_data["target"], name=form.cleaned_data["name"])
    except DocumentsError as error:
        form.add_error(None, error.message)
        return _preview_page(request, brought, form, status=error.http_status)
    messages.success(request, _("Your profile is here. Please look through it once."))
    return redirect(safe_next(request) or "profile:detail")


@login_required
@require_POST
def read_with_ai(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Send the text to the provider the button named. What it says is checked against the text before it is shown."""
    brought = _brought(request, pk)
    try:
        improve_reading(brought=brought)
    except (DocumentsError, GenerationError) as error:
        form = ConfirmForm(profiles=Profile.objects.owned_by(_user(request)).newest_first())
        return _preview_page(request, brought, form, refused=error.message, status=error.http_status)
    return _to_preview(request, brought)


@login_required
@require_POST
def discard_import(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Forget what was brought."""
    _brought(request, pk).delete()
    messages.success(request, _("Forgotten. Nothing of it was kept."))
    return redirect("profile:detail")


def _to_preview(request: HttpRequest, brought: BroughtCv) -> HttpResponse:
    response = redirect("profile:preview", brought.pk)
    if target := safe_next(request):
        response["Location"] += f"?next={target}"
    return response


def _preview_page(
    request: HttpRequest, brought: BroughtCv, form: ConfirmForm, *, refused: str = "", status: int = 200
) -> HttpResponse:
    resume = brought.resume
    context: dict[str, Any] = {
        "brought": brought,
        "form": form,
        "sections": [section for section in sections_of(resume) if section.lines],
        "unused": unused_lines(brought.text, brought.data) if brought.text else [],
        "refused": refused,
        "next": safe_next(request),
    }
    if brought.text:
        context["outlooks"] = look_ahead(_user(request), Task.PROFILE_IMPORT)
    return render(request, "profile/preview.html", context, status=status)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def ask_questions(request: HttpRequest) -> HttpResponse:
    """Ten questions that make a first profile. Only the name is needed."""
    form = QuestionsForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            create_profile(user=_user(request), data=resume_of(form.answers()))
        except DocumentsError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, _("Your profile is here, in your own words. You can add to it at any time."))
            return redirect(safe_next(request) or "profile:detail")
    context = {"form": form, "next": safe_next(request)}
    return render(request, "profile/questions.html", context, status=400 if form.errors else 200)


def _brought(request: HttpRequest, pk: UUID) -> BroughtCv:
    return get_object_or_404(BroughtCv.objects.owned_by(_user(request)), pk=pk)


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

"""Pages about CVs and letters: ask for one, watch it being written, read, edit, download."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import HttpResponseClientRefresh
from django_stubs_ext import StrPromise

from aditus.accounts.models import User
from aditus.lib.markdown import to_html
from documents.exceptions import DocumentsError, EditConflict, ExportBlocked
from documents.forms import DraftForm, EditForm, LookForm
from documents.models import Document, DocumentKind, DocumentState, Profile
from documents.reviewing.finding_page import show_findings
from documents.reviewing.services import list_changes
from documents.services import (
    cancel_draft,
    edit_document,
    explain_document,
    export_document,
    queue_cover_letter,
    queue_cv,
    restore_version,
    retry_draft,
)
from jobs.models import Job
from providers.models import Task
from providers.quota import look_ahead

PAGE_SIZE = 20
TASKS = {DocumentKind.CV: Task.CV_DRAFT, DocumentKind.COVER_LETTER: Task.COVER_LETTER}
FORMATS = ("pdf", "docx", "md", "txt", "json")


@dataclass(frozen=True)
class Step:
    """One step of a draft as the page shows it."""

    label: str | StrPromise
    is_done: bool
    is_current: bool


STEPS: dict[str, str | StrPromise] = {
    DocumentState.QUEUED: gettext_lazy("Waiting for its turn"),
    DocumentState.DRAFTING: gettext_lazy("Writing"),
    DocumentState.CHECKING: gettext_lazy("Checking every line against your profile"),
}


def steps_of(document: Document) -> list[Step]:
    """The real steps, with the one the draft is at."""
    order = list(STEPS)
    here = order.index(document.state) if document.state in STEPS else len(order)
    return [Step(label, is_done=place < here, is_current=place == here) for place, label in enumerate(STEPS.values())]


@login_required
@require_safe
def list_documents(request: HttpRequest) -> HttpResponse:
    """All CVs and letters, newest first."""
    documents = Document.objects.owned_by(_user(request)).select_related("job")
    page = Paginator(documents, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "documents/list.html", {"page": page})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def draft_document(request: HttpRequest, job_pk: str) -> HttpResponse:
    """Ask for a CV or a letter. Nothing is spent before this is posted."""
    job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=job_pk)
    profiles = Profile.objects.owned_by(_user(request)).newest_first()
    form = DraftForm(request.POST if request.method == "POST" else None, profiles=profiles)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            queue = queue_cv if form.cleaned_data["kind"] == DocumentKind.CV else queue_cover_letter
            document = queue(user=_user(request), job=job, **form.wishes())
        except DocumentsError as error:
            form.add_error(None, error.message)
            status = error.http_status
        else:
            return redirect("documents:detail", document.pk)
    if form.errors and status == 200:
        status = 400
    context = {
        "job": job,
        "form": form,
        "has_choice_of_profile": len(profiles) > 1,
        "outlooks": look_ahead(_user(request), Task.CV_DRAFT, Task.COVER_LETTER),
    }
    return render(request, "documents/draft.html", context, status=status)


@login_required
@require_safe
def show_document(request: HttpRequest, pk: str) -> HttpResponse:
    """The text as it will look, what the fact gate says of it, and the downloads; or how far the draft is."""
    return _document_page(request, _document(request, pk))


def _document_page(
    request: HttpRequest, document: Document, *, blocked_message: str = "", status: int = 200
) -> HttpResponse:
    context: dict[str, Any] = {"document": document, "blocked_message": blocked_message}
    if not document.is_unfinished and (document.is_offline or not document.is_ready):
        context["outlooks"] = look_ahead(_user(request), TASKS[DocumentKind(document.kind)])
    if document.is_unfinished:
        context["steps"] = steps_of(document)
    elif document.is_ready:
        sentences = explain_document(document)
        versions = document.versions.count()
        context |= {
            "html": to_html(document.text),
            "findings": show_findings(document),
            "sentences": [sentence for sentence in sentences if sentence.facts],
            "versions": versions,
            "changes": [change for change in list_changes(document) if not change.is_accepted],
            "left_out": document.content.get("left_out", 0),
            "look_form": LookForm(initial={**document.content, "expected_version": versions}),
        }
    return render(request, "documents/detail.html", context, status=status)


@login_required
@require_safe
def show_progress(request: HttpRequest, pk: str) -> HttpResponse:
    """How far the draft is; asked by the page itself every second, with the state it has ``seen``.

    Nothing is sent while nothing has changed, so that a screen reader is not interrupted; once done, the page loads
    anew.
    """
    document = _document(request, pk)
    if not document.is_unfinished:
        return HttpResponseClientRefresh()
    if request.GET.get("seen") == document.state:
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    context = {"document": document, "steps": steps_of(document), "is_part": True}
    return render(request, "documents/parts/progress.html", context)


@login_required
@require_POST
def cancel_document(request: HttpRequest, pk: str) -> HttpResponse:
    """Stop a draft. What was already asked of a provider may still be counted."""
    return _act(request, pk, cancel_draft)


@login_required
@require_POST
def retry_document(request: HttpRequest, pk: str) -> HttpResponse:
    """Write it again after a failure or a cancel."""
    return _act(request, pk, retry_draft)


def _act(request: HttpRequest, pk: str, service: Callable[[Document], Document]) -> HttpResponse:
    document = _document(request, pk)
    try:
        service(document)
    except DocumentsError as error:
        messages.error(request, error.message)
    return redirect("documents:detail", document.pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_text(request: HttpRequest, pk: str) -> HttpResponse:
    """Edit the text. If it was changed elsewhere meanwhile, both texts are shown and nothing is saved or lost."""
    document = _document(request, pk)
    if not document.is_ready:
        raise Http404
    if request.method != "POST":
        form = EditForm(initial={"text": document.text, "expected_version": _version_number(document)})
        return _edit_page(request, document, form)
    form = EditForm(request.POST)
    if not form.is_valid():
        return _edit_page(request, document, form, status=400)
    try:
        edit_document(document=document, **form.cleaned_data)
    except EditConflict:
        return _conflict_page(request, document, form.cleaned_data["text"])
    except DocumentsError as error:
        form.add_error("text", error.message)
        return _edit_page(request, document, form, status=error.http_status)
    messages.success(request, _("Saved and checked against your profile."))
    return redirect("documents:detail", document.pk)


def _conflict_page(request: HttpRequest, document: Document, text: str) -> HttpResponse:
    """The person's text, still theirs to save, beside the one that was saved elsewhere."""
    document.refresh_from_db()
    form = EditForm(initial={"text": text, "expected_version": _version_number(document)})
    return _edit_page(request, document, form, conflict=document.text, status=409)


def _edit_page(
    request: HttpRequest, document: Document, form: EditForm, *, conflict: str | None = None, status: int = 200
) -> HttpResponse:
    context = {"document": document, "form": form, "conflict": conflict}
    return render(request, "documents/edit.html", context, status=status)


@login_required
@require_safe
def list_versions(request: HttpRequest, pk: str) -> HttpResponse:
    """Every text this document ever had, newest first."""
    document = _document(request, pk)
    versions = document.versions.defer("content", "findings")
    return render(request, "documents/versions.html", {"document": document, "versions": versions})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_version(request: HttpRequest, pk: str, number: int) -> HttpResponse:
    """An older text; a POST makes it the newest again, and nothing is lost by it."""
    document = _document(request, pk)
    version = get_object_or_404(document.versions, number=number)
    newest = _version_number(document)
    if request.method != "POST":
        context = {"document": document, "version": version, "newest": newest, "html": to_html(version.text)}
        return render(request, "documents/version.html", context)
    try:
        restore_version(document=document, number=number, expected_version=newest)
    except DocumentsError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("That text is the newest again."))
    return redirect("documents:detail", document.pk)


def _version_number(document: Document) -> int:
    newest = document.versions.order_by("-number").values_list("number", flat=True).first()
    return newest or 0


@login_required
@require_safe
def download_document(request: HttpRequest, pk: str, kind: str) -> HttpResponse:
    """The document as a file; what the fact gate blocks is shown instead."""
    document = _document(request, pk)
    if kind not in FORMATS:
        raise Http404
    try:
        exported = export_document(document=document, format=kind)
    except ExportBlocked as error:
        document.refresh_from_db(fields=["findings"])
        return _document_page(request, document, blocked_message=error.message, status=error.http_status)
    except DocumentsError as error:
        messages.error(request, error.message)
        return redirect("documents:detail", document.pk)
    for warning in exported.warnings:
        messages.warning(request, warning)
    response = HttpResponse(exported.data, content_type=exported.media_type)
    response.headers["Content-Disposition"] = content_disposition_header(True, exported.file_name) or "attachment"
    response.headers["Cache-Control"] = "private, no-store"
    return response


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_document(request: HttpRequest, pk: str) -> HttpResponse:
    """Ask once, then delete with all versions."""
    document = _document(request, pk)
    if request.method != "POST":
        return render(request, "documents/delete.html", {"document": document})
    document.delete()
    messages.success(request, _("The document is deleted."))
    return redirect("documents:list")


def _document(request: HttpRequest, pk: Any) -> Document:
    return get_object_or_404(Document.objects.owned_by(_user(request)).select_related("job", "profile"), pk=pk)


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

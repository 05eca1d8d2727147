"""Pages for a finished text: its changes, what stands behind it, its look, its versions side by side."""

from __future__ import annotations

from typing import Any, cast
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from aditus.accounts.models import User
from aditus.lib.markdown import to_html
from documents.exceptions import DocumentsError
from documents.forms import EditForm, LookForm, MendForm
from documents.matching.page import groups_of
from documents.models import Document, DocumentKind, DocumentState
from documents.reviewing.comparing import compare_texts, compare_words, without_marks
from documents.reviewing.services import list_changes, match_document, mend_sentence, restyle_document, review_changes
from documents.services import explain_document
from jobs.models import Job


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Each line that was reworded beside the person's own words, to keep or to refuse; one, some, or all."""
    document = _ready(request, pk)
    if request.method != "POST":
        return _review_page(request, document)
    try:
        expected = _number(request.POST.get("expected_version", ""))
        review_changes(document=document, expected_version=expected, **_decisions(request))
    except DocumentsError as error:
        messages.error(request, error.message)
        document.refresh_from_db()
        return _review_page(request, document, status=error.http_status)
    messages.success(request, _("Your choice is kept as a version of its own."))
    return redirect("documents:changes", document.pk)


def _decisions(request: HttpRequest) -> dict[str, list[str]]:
    """From one button ("keep" or "refuse" with a line, or all lines), or from the choices of the whole form."""
    for key in ("accept", "refuse"):
        if one := request.POST.get(key):
            return {key: [one]}
    chosen = {key: value for key, value in request.POST.items() if key.startswith("choice-")}
    return {
        wanted: [key.removeprefix("choice-") for key, value in chosen.items() if value == wanted]
        for wanted in ("accept", "refuse")
    }


def _review_page(request: HttpRequest, document: Document, *, status: int = 200) -> HttpResponse:
    changes = list_changes(document)
    known = {fact.id: fact for fact in document.profile.facts} if document.profile else {}
    rows = [
        {
            "change": change,
            "pieces": compare_words(change.original, change.text) if change.original else [],
            "facts": [known[fact] for fact in change.facts if fact in known],
        }
        for change in changes
    ]
    context = {
        "document": document,
        "rows": rows,
        "open": sum(not change.is_accepted for change in changes),
        "version": document.versions.count(),
    }
    return render(request, "documents/changes.html", context, status=status)


@login_required
@require_safe
def show_trust(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Each sentence with the facts behind it, and what the advert asks that this text does not show."""
    document = _ready(request, pk)
    match, gaps = match_document(document)
    sentences = explain_document(document)
    context = {
        "document": document,
        "sentences": sentences,
        "backed": sum(bool(sentence.facts) for sentence in sentences),
        "match": match,
        "unshown": [gap.requirement for gap in gaps if gap.requirement.facts and not gap.is_shown],
        "groups": groups_of(gap.requirement for gap in gaps if gap.requirement.standing in ("missing", "partly")),
    }
    return render(request, "documents/trust.html", context)


@login_required
@require_POST
def change_look(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The same words in the other template or on other paper; a version of its own."""
    document = _ready(request, pk)
    form = LookForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the templates and one of the papers."))
        return redirect("documents:detail", document.pk)
    return _acted(request, document, lambda: restyle_document(document=document, **form.cleaned_data))


@login_required
@require_POST
def mend(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Other words for one sentence that the fact gate named; the whole is judged again."""
    document = _ready(request, pk)
    form = MendForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("This sentence could not be changed here. Open the text to change it."))
        return redirect("documents:detail", document.pk)
    try:
        mend_sentence(document=document, **form.cleaned_data)
    except DocumentsError as error:
        return _unsaved_page(request, document, form.cleaned_data["replacement"], error)
    messages.success(request, _("Saved and checked against your profile."))
    return redirect("documents:detail", document.pk)


def _unsaved_page(request: HttpRequest, document: Document, words: str, error: DocumentsError) -> HttpResponse:
    """The newest text to edit, with the words that could not be put into it."""
    document.refresh_from_db()
    form = EditForm(initial={"text": document.text, "expected_version": document.versions.count()})
    context = {"document": document, "form": form, "conflict": None, "refused": error.message, "unsaved": words}
    return render(request, "documents/edit.html", context, status=error.http_status)


def _acted(request: HttpRequest, document: Document, act: Any) -> HttpResponse:
    try:
        act()
    except DocumentsError as error:
        messages.error(request, error.message)
    else:
        messages.success(request, _("Saved and checked against your profile."))
    return redirect("documents:detail", document.pk)


@login_required
@require_safe
def compare_versions(request: HttpRequest, pk: UUID, number: int) -> HttpResponse:
    """A version word by word beside the one before it."""
    document = _ready(request, pk)
    version = get_object_or_404(document.versions, number=number)
    before = document.versions.filter(number__lt=number).first()
    rows = compare_texts(without_marks(before.text) if before else "", without_marks(version.text))
    context = {
        "document": document,
        "version": version,
        "before": before,
        "rows": rows,
        "changed": sum(any(piece.kind != "same" for piece in row) for row in rows),
    }
    return render(request, "documents/compare.html", context)


@login_required
@require_safe
def show_together(request: HttpRequest, job_pk: UUID) -> HttpResponse:
    """The job, the newest CV and the newest letter beside one another."""
    job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=job_pk)
    ready = Document.objects.owned_by(_user(request)).filter(job=job, state=DocumentState.READY)
    newest = {kind: ready.filter(kind=kind).first() for kind in DocumentKind.values}
    columns = [(document, to_html(document.text)) for document in newest.values() if document]
    missing = [DocumentKind(kind) for kind, document in newest.items() if document is None]
    context = {"job": job, "columns": columns, "missing": missing}
    return render(request, "documents/together.html", context)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else -1


def _ready(request: HttpRequest, pk: UUID) -> Document:
    documents = Document.objects.owned_by(_user(request)).select_related("job", "profile")
    document = get_object_or_404(documents, pk=pk)
    if not document.is_ready:
        raise Http404
    return document


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

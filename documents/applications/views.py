"""Pages of the tracker: a board, a table, one application, the files sent, the calendar address."""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from aditus.accounts.models import User
from aditus.lib.pages import safe_next
from documents.applications.calendars import calendar_of, make_calendar_secret, owner_of_calendar, revoke_calendar
from documents.applications.forms import FilterForm, MoveForm, NotesForm, ReadyForm, SentForm
from documents.applications.services import (
    ACTIVE,
    HEAVY,
    archive_application,
    board_of,
    edit_notes,
    keep_as_sent,
    move_application,
    sendable_documents,
    sent_files,
    set_all_reminders,
    set_reminders,
    settings_of,
    tick_documents,
    track_job,
)
from documents.exceptions import DocumentsError, NotesConflict
from documents.models import Application, ApplicationState, Document, SentFile
from documents.services import MEDIA_TYPES
from jobs.models import Job

PAGE_SIZE = 25


# --- The tracker ----------------------------------------------------------------------------------------------------
@login_required
@require_safe
def show_board(request: HttpRequest) -> HttpResponse:
    """A column for each state that is alive, and below them what has ended."""
    columns = board_of(_user(request))
    context = {
        "columns": [column for column in columns if column.state in ACTIVE],
        "ended": [column for column in columns if column.state not in ACTIVE and column.number],
        "total": sum(column.number for column in columns),
        "states": _states(),
    }
    return render(request, "applications/board.html", context)


@login_required
@require_safe
def show_table(request: HttpRequest) -> HttpResponse:
    """All of them in a table; ``q`` and ``state`` narrow it, ``show=archived`` shows what was put away."""
    form = FilterForm(request.GET)
    words, state = form.wanted()
    is_archive = request.GET.get("show") == "archived"
    found = Application.objects.owned_by(_user(request)).filter(is_archived=is_archive)
    found = found.filter(state=state) if state else found
    found = found.matching(words) if words else found
    page = Paginator(found.select_related("job").defer(*HEAVY), PAGE_SIZE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "page": page,
        "words": words,
        "state": state,
        "states": _states(),
        "is_archive": is_archive,
        "is_narrowed": bool(words or state),
        "query": f"{query.urlencode()}&" if query else "",
    }
    return render(request, "applications/table.html", context)


@login_required
@require_POST
def track(request: HttpRequest, job_pk: str) -> HttpResponse:
    """Put a job on the board."""
    job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=job_pk)
    return redirect("applications:detail", track_job(user=_user(request), job=job).pk)


# --- One application ------------------------------------------------------------------------------------------------
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_application(request: HttpRequest, pk: str) -> HttpResponse:
    """Everything about one application; a POST saves the notes."""
    application = _application(request, pk)
    if request.method != "POST":
        return _application_page(request, application)
    form = NotesForm(request.POST)
    if not form.is_valid():
        return _application_page(request, application, form=form, status=400)
    try:
        edit_notes(application=application, **form.cleaned_data)
    except NotesConflict as error:
        mine = {"notes": form.cleaned_data["notes"], "expected_version": application.notes_version}
        form = NotesForm(initial=mine)
        return _application_page(request, application, form=form, conflict=error.message, status=error.http_status)
    messages.success(request, _("Your notes are saved."))
    return redirect("applications:detail", application.pk)


def _application_page(
    request: HttpRequest,
    application: Application,
    *,
    form: NotesForm | None = None,
    conflict: str = "",
    status: int = 200,
) -> HttpResponse:
    notes = {"notes": application.notes, "expected_version": application.notes_version}
    context = {
        "application": application,
        "job": application.job,
        "form": form or NotesForm(initial=notes),
        "conflict": conflict,
        "ready_form": ReadyForm(application=application),
        "states": _states(),
        "moves": application.moves.all(),
        "documents": sendable_documents(application),
        "formats": SentForm().fields["format"].choices,  # type: ignore[attr-defined]
        "sent": sent_files(application),
        "has_reminders": settings_of(_user(request)).has_reminders,
    }
    return render(request, "applications/detail.html", context, status=status)


@login_required
@require_POST
def move(request: HttpRequest, pk: str) -> HttpResponse:
    """Put it into another state, from the board or from its own page."""
    application = _application(request, pk)
    form = MoveForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("There is no such state. Please choose one from the list."))
    elif move_application(application=application, state=form.cleaned_data["state"]):
        name = application.job.title or _("Untitled job")
        state = application.get_state_display()
        messages.success(request, _("“%(name)s” is now under “%(state)s”.") % {"name": name, "state": state})
    return redirect(safe_next(request) or reverse("applications:detail", args=[application.pk]))


@login_required
@require_POST
def tick(request: HttpRequest, pk: str) -> HttpResponse:
    """Keep which of the documents wanted are ready."""
    application = _application(request, pk)
    form = ReadyForm(request.POST, application=application)
    if form.is_valid():
        tick_documents(application=application, ready=form.cleaned_data["ready"])
        messages.success(request, _("Your checklist is saved."))
    else:
        messages.error(request, _("The list of documents has changed. Please look again."))
    return redirect("applications:detail", application.pk)


@login_required
@require_POST
def switch_reminders(request: HttpRequest, pk: str) -> HttpResponse:
    """Reminders of this one on or off."""
    application = _application(request, pk)
    set_reminders(application=application, has_reminders=not application.has_reminders)
    said = _("You will be reminded of this deadline.") if application.has_reminders else _("No reminders for this one.")
    messages.success(request, said)
    return redirect("applications:detail", application.pk)


@login_required
@require_POST
def archive(request: HttpRequest, pk: str) -> HttpResponse:
    """Put it away, or bring it back."""
    application = _application(request, pk)
    archive_application(application=application, is_archived=not application.is_archived)
    messages.success(request, _("Put away.") if application.is_archived else _("Back on your board."))
    return redirect("applications:board") if application.is_archived else redirect("applications:detail", pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, pk: str) -> HttpResponse:
    """Ask once, then take it off the tracker. The job and its documents stay."""
    application = _application(request, pk)
    if request.method != "POST":
        return render(request, "applications/delete.html", {"application": application, "job": application.job})
    application.delete()
    messages.success(request, _("It is no longer tracked."))
    return redirect("applications:board")


# --- Files sent -----------------------------------------------------------------------------------------------------
@login_required
@require_POST
def mark_as_sent(request: HttpRequest, document_pk: str) -> HttpResponse:
    """Keep the newest text of a document as what went out."""
    documents = Document.objects.owned_by(_user(request)).select_related("job", "profile", "owner")
    document = get_object_or_404(documents, pk=document_pk)
    form = SentForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Please choose PDF or Word."))
        return redirect("documents:detail", document.pk)
    try:
        sent = keep_as_sent(document=document, format=form.cleaned_data["format"])
    except DocumentsError as error:
        messages.error(request, error.message)
        return redirect("documents:detail", document.pk)
    messages.success(request, _("Kept with this application exactly as it is now."))
    return redirect("applications:detail", sent.application_id)


@login_required
@require_safe
def download_sent(request: HttpRequest, pk: str) -> HttpResponse:
    """The file as it was sent."""
    sent = get_object_or_404(SentFile, application__owner=_user(request), pk=pk)
    response = HttpResponse(bytes(sent.data), content_type=MEDIA_TYPES[sent.format])
    response.headers["Content-Disposition"] = content_disposition_header(True, sent.file_name) or "attachment"
    response.headers["Cache-Control"] = "private, no-store"
    return response


# --- Reminders and calendar -----------------------------------------------------------------------------------------
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show_reminders(request: HttpRequest) -> HttpResponse:
    """Reminders for all applications on or off, and the calendar's address: make, replace or revoke it.

    A new address is shown once, in the answer to the POST that made it.
    """
    user, address = _user(request), ""
    if request.method == "POST":
        action = request.POST.get("action", "")
        if action == "make":
            address = request.build_absolute_uri(
                reverse("applications:calendar", args=[make_calendar_secret(user=user)])
            )
        elif action == "revoke":
            revoke_calendar(user=user)
            messages.success(request, _("The old address shows nothing any more."))
        elif action in ("on", "off"):
            set_all_reminders(user=user, has_reminders=action == "on")
            messages.success(request, _("Reminders are on.") if action == "on" else _("Reminders are off."))
        if not address:
            return redirect("applications:reminders")
    context = {"settings": settings_of(user), "address": address}
    response = render(request, "applications/reminders.html", context)
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_safe
def show_calendar(request: HttpRequest, secret: str) -> HttpResponse:
    """The deadlines as iCalendar, for whoever knows the address: a calendar program cannot sign in."""
    owner = owner_of_calendar(secret)
    if owner is None:
        raise Http404
    body = calendar_of(owner, site=request.build_absolute_uri("/").rstrip("/"), now=timezone.now())
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = 'inline; filename="aditus.ics"'
    response.headers["Cache-Control"] = "private, max-age=900"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _states() -> list[tuple[str, str]]:
    """The states as choices; translated once here and not again in each card."""
    return [(state.value, capfirst(str(state.label))) for state in ApplicationState]


def _application(request: HttpRequest, pk: Any) -> Application:
    return get_object_or_404(Application.objects.owned_by(_user(request)).select_related("job", "owner"), pk=pk)


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

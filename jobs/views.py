"""Pages about adverts and jobs: bring one, look at it, correct it, put it away."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from aditus.accounts.models import User
from aditus.lib.markdown import to_html
from aditus.lib.pages import is_htmx
from aditus.lib.text import clean
from jobs import services
from jobs.exceptions import JobsError, PictureUnreadable
from jobs.forms import IntakeForm, JobForm
from jobs.guest_views import TYPE_IT, keep, kept_by
from jobs.models import Advert, Job, SourceKind
from jobs.presenting import present_job
from jobs.services import extract_jobs, keep_unread_picture, reread_advert, update_job
from providers.exceptions import AllowanceExceeded, GenerationError
from providers.models import Task
from providers.quota import joined, look_ahead, look_at_each

DRAFTS = (Task.CV_DRAFT, Task.COVER_LETTER)
PAGE_SIZE = 20
LONG_WAIT = 120  # seconds, from which on a time of day says more


@login_required
@require_safe
def list_jobs(request: HttpRequest) -> HttpResponse:
    """All jobs, newest first; ``q`` searches, ``show=archived`` shows what was put away."""
    words = clean(request.GET.get("q", "")).strip()[:200]
    is_archive = request.GET.get("show") == "archived"
    jobs = Job.objects.owned_by(_user(request)).filter(is_archived=is_archive)
    if words:
        jobs = jobs.matching(words)
    page = Paginator(jobs, PAGE_SIZE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    prefix = f"{query.urlencode()}&" if query else ""
    return render(request, "jobs/list.html", {"page": page, "words": words, "is_archive": is_archive, "query": prefix})


@require_http_methods(["GET", "HEAD", "POST"])
def read_advert(request: HttpRequest) -> HttpResponse:
    """The intake box. What cannot be read is said beside it, and what was typed stays."""
    if not request.user.is_authenticated:
        return _sign_in_first(request)
    if request.method != "POST":
        return _intake_page(request, {"form": IntakeForm(), "kept": kept_by(request)})
    form = IntakeForm(request.POST, request.FILES)
    if not form.is_valid():
        return _intake_again(request, form, status=400)
    source = form.source
    try:
        extraction = extract_jobs(user=_user(request), **source)
    except PictureUnreadable as error:
        if "image" in source:
            return _beside_form(request, source)
        form.add_error(None, error.message)
        return _intake_again(request, form, status=error.http_status)
    except JobsError as error:
        form.add_error(None, error.message)
        return _intake_again(request, form, status=error.http_status)
    except AllowanceExceeded as error:  # its message says when the limit opens again
        form.add_error(None, error.message)
        return _intake_again(request, form, status=error.http_status)
    except GenerationError as error:
        form.add_error(None, error.message)
        return _intake_again(request, form, status=error.http_status, retry_after=error.retry_after)
    if extraction.is_duplicate:
        messages.info(request, _("You brought this advert before. Here is what was read then."))
    target = _to_jobs_of(extraction.advert, list(extraction.jobs))
    return HttpResponseClientRedirect(target.url) if is_htmx(request) else target


def _beside_form(request: HttpRequest, source: dict[str, Any]) -> HttpResponse:
    """A picture that nothing here can read is kept, beside a form to type into."""
    job = keep_unread_picture(user=_user(request), upload=source["image"], source_url=source["source_url"])
    messages.info(request, TYPE_IT)
    target = redirect("jobs:edit", job.pk)
    return HttpResponseClientRedirect(target.url) if is_htmx(request) else target


def _sign_in_first(request: HttpRequest) -> HttpResponse:
    """Where a session ended while the box was open, what was sent is kept over the sign-in."""
    form = IntakeForm(request.POST, request.FILES)
    if request.method == "POST" and not is_htmx(request) and form.is_valid():
        with suppress(JobsError):  # no room, or nothing readable: then only the sign-in is left
            keep(request, form.source)
    return redirect_to_login(request.get_full_path())


def _intake_again(
    request: HttpRequest, form: IntakeForm, *, status: int, retry_after: int | None = None
) -> HttpResponse:
    """The box with what is wrong. To htmx only the message goes, so that a chosen file stays in its field."""
    has_lost_file = bool(request.FILES) and not is_htmx(request)
    context: dict[str, Any] = {"form": form, "has_lost_file": has_lost_file, "retry_after": retry_after}
    if retry_after and retry_after > LONG_WAIT:
        context["retry_at"] = timezone.now() + timedelta(seconds=retry_after)
    if is_htmx(request):
        return render(request, "jobs/parts/intake_errors.html", context, status=status)
    return _intake_page(request, context, status=status)


def _intake_page(request: HttpRequest, context: dict[str, Any], *, status: int = 200) -> HttpResponse:
    kept = context.get("kept")
    is_picture = bool(kept and kept.kind == SourceKind.IMAGE)
    context["outlooks"] = look_ahead(_user(request), Task.EXTRACTION, image=is_picture)
    return render(request, "jobs/new.html", context, status=status)


@login_required
@require_safe
def show_advert(request: HttpRequest, pk: str) -> HttpResponse:
    """All jobs of one advert."""
    advert = get_object_or_404(Advert.objects.owned_by(_user(request)), pk=pk)
    return render(request, "jobs/advert.html", {"advert": advert, "jobs": advert.jobs.all()})


@login_required
@require_POST
def read_again(request: HttpRequest, pk: str) -> HttpResponse:
    """Read a kept advert anew, by whoever answers now. What the person corrected stays."""
    advert = get_object_or_404(Advert.objects.owned_by(_user(request)), pk=pk)
    try:
        extraction = reread_advert(user=_user(request), advert=advert)
    except (JobsError, GenerationError) as error:
        messages.error(request, error.message)
        return _to_jobs_of(advert, list(advert.jobs.all()))
    messages.success(request, _("Read again. What you corrected is as you left it."))
    return _to_jobs_of(extraction.advert, list(extraction.jobs))


def _to_jobs_of(advert: Advert, jobs: list[Job]) -> HttpResponseRedirect:
    """To the only job of an advert, or to the list of them."""
    return redirect("jobs:detail", jobs[0].pk) if len(jobs) == 1 else redirect("jobs:advert", advert.pk)


@login_required
@require_safe
def download_original(request: HttpRequest, pk: str) -> FileResponse:
    """The picture or file as it was brought; always as a download, never shown as a page of this site."""
    advert = get_object_or_404(Advert.objects.owned_by(_user(request)).exclude(original=""), pk=pk)
    try:
        original = advert.original.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    name = advert.original_name or f"advert-{advert.pk}"
    # The form for corrections shows a picture as an image, which a name without a suffix would prevent.
    kind = advert.media_type if advert.kind == SourceKind.IMAGE else None
    return FileResponse(original, as_attachment=True, filename=name, content_type=kind)


@login_required
@require_safe
def show_job(request: HttpRequest, pk: str) -> HttpResponse:
    """Each value beside the advert's words, what is missing, and what can be written for it."""
    job = _job(request, pk)
    page = present_job(job.as_fields(), job.evidence_by_field())
    context = {
        "job": job,
        "advert": job.advert,
        "page": page,
        "description": to_html(job.description) if job.description else "",
        "source_link": _web_link(job.advert.final_url or job.advert.source_url),
        "warnings": [*job.advert.warnings, *job.warnings],
        "documents": job.documents.order_by("-created_at"),
        "application": job.applications.first(),
        "is_picture": job.advert.kind == SourceKind.IMAGE,
        "profile": _user(request).profiles.newest_first().first(),
    }
    reading, *drafts = look_at_each(_user(request), Task.EXTRACTION, *DRAFTS, image=job.advert.kind == SourceKind.IMAGE)
    context["outlooks"] = joined(drafts)
    context["reading"] = reading if reading.may_ask_ai and job.advert.usage.get("offline") else None
    return render(request, "jobs/detail.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_job(request: HttpRequest, pk: str) -> HttpResponse:
    """Correct any field. What a person writes needs no quote."""
    job = _job(request, pk)
    initial = JobForm.initial_of(job.as_fields())
    form = JobForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            update_job(job=job, changes=form.changes)
        except JobsError as error:
            form.add_error(None, error.message)
        else:
            messages.success(request, _("Your changes are saved."))
            return redirect("jobs:detail", job.pk)
    is_picture = job.advert.kind == SourceKind.IMAGE and bool(job.advert.original)
    context = {"job": job, "form": form, "is_picture": is_picture}
    return render(request, "jobs/edit.html", context, status=400 if form.errors else 200)


@login_required
@require_POST
def archive_job(request: HttpRequest, pk: str) -> HttpResponse:
    """Put a job away, or bring it back."""
    job = _job(request, pk)
    update_job(job=job, changes={"is_archived": not job.is_archived})
    messages.success(request, _("Put away.") if job.is_archived else _("Back in your list."))
    return redirect("jobs:list") if job.is_archived else redirect("jobs:detail", job.pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_job(request: HttpRequest, pk: str) -> HttpResponse:
    """Ask once, then delete. Documents written for the job stay."""
    job = _job(request, pk)
    if request.method != "POST":
        return render(request, "jobs/delete.html", {"job": job})
    services.delete_job(job=job)
    messages.success(request, _("The job is deleted."))
    return redirect("jobs:list")


def _job(request: HttpRequest, pk: Any) -> Job:
    return get_object_or_404(Job.objects.owned_by(_user(request)).select_related("advert"), pk=pk)


def _web_link(address: str) -> str:
    """The address when a browser may be sent there; else an empty string."""
    return address if address.startswith(("https://", "http://")) else ""


def _user(request: HttpRequest) -> User:
    return cast(User, request.user)

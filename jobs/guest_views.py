"""The intake box before there is an account. What is brought survives sign-up and sign-in in the session's keeping.

It is never read by itself: reading may cost one of the person's AI answers, and a click says that they want it. That
also makes an advert that somebody else slipped into the session visible before anything happens with it.
"""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import urlencode

from axes.helpers import get_client_ip_address
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from aditus.accounts.models import User
from aditus.lib.pages import is_htmx
from jobs.exceptions import JobsError, PictureUnreadable
from jobs.forms import IntakeForm
from jobs.models import SourceKind, Stash
from jobs.stash import SESSION_KEY, discard_stash, find_stash, keep_unread_stash, read_stash, stash_source
from providers.exceptions import GenerationError

KEY = SESSION_KEY
TYPE_IT = gettext_lazy("Nothing here could read this picture, so it is kept beside the form. Type what it says.")


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """The box for guests: what they bring is kept, then they sign up or in."""
    if not settings.OPEN_SIGNUP and not request.user.is_authenticated:
        return redirect(_to("accounts:sign-in"))
    if request.method != "POST":
        if request.user.is_authenticated:
            return redirect("jobs:new")
        return render(request, "jobs/start.html", {"form": IntakeForm(), "kept": kept_by(request)})
    form = IntakeForm(request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, form, status=400)
    try:
        keep(request, form.source)
    except JobsError as error:
        form.add_error(None, error.message)
        return _again(request, form, status=error.http_status)
    target = reverse("jobs:new") if request.user.is_authenticated else _to("accounts:sign-up")
    return HttpResponseClientRedirect(target) if is_htmx(request) else HttpResponseRedirect(target)


def _again(request: HttpRequest, form: IntakeForm, *, status: int) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "has_lost_file": bool(request.FILES) and not is_htmx(request)}
    template = "jobs/parts/intake_errors.html" if is_htmx(request) else "jobs/start.html"
    return render(request, template, context, status=status)


@login_required
@require_POST
def read_kept(request: HttpRequest) -> HttpResponse:
    """Read what was brought before signing in. What cannot be read stays, and the page says why."""
    stash = kept_by(request)
    if stash is None:
        messages.info(request, _("What you brought is no longer here. Please bring it again."))
        return redirect("jobs:new")
    try:
        extraction = read_stash(user=cast(User, request.user), stash=stash)
    except PictureUnreadable as error:
        if stash.kind != SourceKind.IMAGE:
            messages.error(request, error.message)
            return redirect("jobs:new")
        job = keep_unread_stash(user=cast(User, request.user), stash=stash)
        request.session.pop(KEY, None)
        messages.info(request, TYPE_IT)
        return redirect("jobs:edit", job.pk)
    except (JobsError, GenerationError) as error:
        messages.error(request, error.message)
        return redirect("jobs:new")
    request.session.pop(KEY, None)
    jobs = list(extraction.jobs)
    return redirect("jobs:detail", jobs[0].pk) if len(jobs) == 1 else redirect("jobs:advert", extraction.advert.pk)


@require_POST
def discard_kept(request: HttpRequest) -> HttpResponse:
    """Throw it away, at once."""
    if stash := kept_by(request):
        discard_stash(stash)
    request.session.pop(KEY, None)
    return redirect("jobs:new" if request.user.is_authenticated else "jobs:start")


def keep(request: HttpRequest, source: dict[str, Any]) -> Stash:
    """Keep a source for this session, in place of an earlier one. Raises ``JobsError``."""
    earlier = kept_by(request)
    stash = stash_source(address=get_client_ip_address(request) or "", **source)
    if earlier:
        discard_stash(earlier)
    request.session[KEY] = {"id": str(stash.pk), "label": stash.label}
    return stash


def kept_by(request: HttpRequest) -> Stash | None:
    """What this session keeps; None costs no query."""
    kept = request.session.get(KEY)
    return find_stash(kept["id"]) if kept else None


def _to(name: str) -> str:
    return f"{reverse(name)}?{urlencode({'next': reverse('jobs:new')})}"

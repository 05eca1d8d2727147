"""Too many wrong passwords: whom django-axes counts, and what the locked-out person is told."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from aditus.accounts.models import normalize_email
from aditus.lib.api import is_api, problem_response


def attempted_email(request: HttpRequest | None, credentials: dict[str, Any] | None = None) -> str:
    """The e-mail of an attempt, from a page (``username``), the API (``email``) or, failing both, the form."""
    given = credentials or {}
    typed = given.get("username") or given.get("email") or (request.POST.get("username", "") if request else "")
    return normalize_email(str(typed))


def locked_out(request: HttpRequest, response: Any = None, credentials: Any = None) -> HttpResponse:
    """429 with the time to wait; signature given by django-axes."""
    seconds = int(settings.AXES_COOLOFF_TIME.total_seconds())
    message = _("Too many wrong passwords. Please wait %(minutes)s minutes, or reset your password.") % {
        "minutes": seconds // 60
    }
    answer = (
        problem_response(request, status=429, detail=message)
        if is_api(request)
        else render(request, "accounts/locked_out.html", {"message": message}, status=429)
    )
    answer["Retry-After"] = str(seconds)
    return answer

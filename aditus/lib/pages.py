"""What the pages of more than one app need of a request."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def safe_next(request: HttpRequest) -> str:
    """The ``next`` a form or link carries, when it is a place on this site; else an empty string."""
    target = request.POST.get("next") or request.GET.get("next") or ""
    is_ours = url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure())
    return target if is_ours else ""


def is_htmx(request: HttpRequest) -> bool:
    """Whether a page's own script asks, and so only a part of the page is wanted."""
    return bool(getattr(request, "htmx", False))

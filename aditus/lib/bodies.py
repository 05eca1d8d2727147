"""Requests too large to be anything we take are refused before a byte of their body is stored."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from aditus.lib.api import is_api, problem_response
from aditus.lib.kinds import MAX_FILE_BYTES

MOST_BYTES = 2 * MAX_FILE_BYTES + 5_000_000


class BodyLimit:
    """Middleware. Goes by the announced length: a body without one is empty to WSGI."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if not announced.isdigit() or int(announced) <= MOST_BYTES:
            return self.get_response(request)
        message = _("This is too large. A file may be up to 10 MB.")
        if is_api(request):
            return problem_response(request, status=413, detail=message)
        is_part = "HX-Request" in request.headers
        template = "aditus/parts/refused.html" if is_part else "400.html"
        return HttpResponse(render_to_string(template, {"message": message}), status=413)

"""The shape of every API error (RFC 9457) and of every list."""

from __future__ import annotations

import math
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFilesSent
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import set_rollback

from aditus.lib.refusals import Refusal

PROBLEM_JSON = "application/problem+json"


class Problem(exceptions.APIException):
    """An error with a stable ``code``. ``extra`` members stand beside the standard ones (RFC 9457, section 3.2)."""

    def __init__(
        self,
        detail: str,
        *,
        code: str,
        status: int,
        retry_after: int | None = None,
        **extra: Any,
    ) -> None:
        super().__init__(detail, code)
        self.status_code = status
        self.code = code
        self.retry_after = retry_after
        self.extra = extra


_CODES = {
    400: "invalid",
    401: "not_authenticated",
    403: "permission_denied",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "too_large",
    415: "unsupported_media_type",
    429: "throttled",
    500: "server_error",
}


def problem_body(*, status: int, code: str, detail: str, **extra: Any) -> dict[str, Any]:
    """The members of a problem document; ``type`` is a URN, since the code is the contract."""
    return {
        "type": f"urn:aditus:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": detail,
        **extra,
    }


def problem_handler(error: Exception, context: Mapping[str, Any]) -> Response | None:
    """DRF's exception handler: every refusal becomes a problem document; a real bug stays a bug (None)."""
    error = _translated(error)
    if not isinstance(error, exceptions.APIException):
        return None
    set_rollback()
    response = Response(_body_of(error), status=error.status_code, content_type=PROBLEM_JSON)
    if challenge := getattr(error, "auth_header", None):
        response["WWW-Authenticate"] = challenge
    wait = getattr(error, "retry_after", None) or getattr(error, "wait", None)
    if wait:
        response["Retry-After"] = str(math.ceil(wait))
    return response


def _translated(error: Exception) -> Exception:
    if isinstance(error, Refusal):
        return Problem(
            error.message, code=error.code, status=error.http_status, retry_after=error.retry_after, **error.extra
        )
    if isinstance(error, Http404):
        return exceptions.NotFound()
    if isinstance(error, PermissionDenied):
        return exceptions.PermissionDenied()
    if isinstance(error, (RequestDataTooBig, TooManyFilesSent)):
        return Problem(
            "The request is larger than this server takes.",
            code="too_large",
            status=413,
        )
    return error


def _body_of(error: exceptions.APIException) -> dict[str, Any]:
    if isinstance(error, Problem):
        return problem_body(
            status=error.status_code,
            code=error.code,
            detail=str(error.detail),
            **error.extra,
        )
    if isinstance(error, exceptions.ValidationError):
        errors = error.detail if isinstance(error.detail, dict) else {"non_field_errors": error.detail}
        return problem_body(status=400, code="invalid", detail=_first_message(errors), errors=errors)
    code = _CODES.get(error.status_code, "error")
    detail: Any = error.detail
    if isinstance(detail, dict):  # simplejwt wraps its message: {"detail": ..., "code": ...}
        detail = detail.get("detail", "")
    return problem_body(status=error.status_code, code=code, detail=str(detail))


def _first_message(errors: Any) -> str:
    if isinstance(errors, Mapping):
        for field, inner in errors.items():
            message = _first_message(inner)
            return message if field == "non_field_errors" else f"{field}: {message}"
    if isinstance(errors, list) and errors:
        return _first_message(errors[0])
    return str(errors)


def problem_response(request: HttpRequest, *, status: int, detail: str) -> JsonResponse:
    """A problem document for errors that happen outside DRF (no such route, a crash)."""
    body = problem_body(status=status, code=_CODES.get(status, "error"), detail=detail)
    return JsonResponse(body, status=status, content_type=PROBLEM_JSON)


class ProblemSerializer(serializers.Serializer[Any]):
    """RFC 9457 problem document. ``code`` is stable; some codes carry further members, such as ``errors``."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField()
    detail = serializers.CharField()
    errors = serializers.DictField(required=False)  # type: ignore[assignment]  # the member is named by RFC practice


def problems(*statuses: int) -> dict[tuple[int, str], type[ProblemSerializer]]:
    """The OpenAPI responses of the errors a view can answer with."""
    return {(status, PROBLEM_JSON): ProblemSerializer for status in statuses}


class Pages(PageNumberPagination):
    """Lists come in pages: ``?page=2&page_size=50``; at most 100 a page."""

    page_size = 20
    page_size_query_param = "page_size"
    max_page_size = 100


def is_api(request: HttpRequest) -> bool:
    return request.path.startswith("/api/")

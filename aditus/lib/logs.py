"""Log lines without secrets: no query strings, no one-time links, and no value that was ever a ``Secret``."""

from __future__ import annotations

import logging
import re
from typing import Any

import structlog
from django.http import HttpRequest
from django_structlog.middlewares import RequestMiddleware

from aditus.lib.secrets import redact

_ONE_TIME_LINK = re.compile(r"(/password-reset/(?=[^/]+/.)|/accounts/email/|/applications/calendar/).+")


class RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    """Formats like structlog and then redacts, so that tracebacks and other libraries' lines are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


class RequestLog(RequestMiddleware):
    """One line when a request has ended, by method and path."""

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        return described(request)


def described(request: HttpRequest) -> str:
    """Method and path: query strings hold what people search for, and a link with a secret in it opens something."""
    return f"{request.method} {without_token(request.path)}"


def without_token(text: str) -> str:
    return _ONE_TIME_LINK.sub(r"\1…", text)


def without_noise(_logger: Any, _name: str, event: dict[str, Any]) -> dict[str, Any]:
    """A structlog processor: drops the line that a request has begun, and describes requests others log whole."""
    if event.get("event") == "request_started":
        raise structlog.DropEvent
    if isinstance(event.get("request"), HttpRequest):
        event["request"] = described(event["request"])
    event["event"] = without_token(str(event.get("event", "")))
    return event

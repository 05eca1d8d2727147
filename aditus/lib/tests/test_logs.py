"""Log lines hold no secrets and no personal data that travels in addresses."""

from __future__ import annotations

import logging
from typing import Any

import pytest
import structlog
from django.conf import settings
from django.test import RequestFactory
from django.utils.module_loading import import_string

from aditus.lib.logs import described, without_noise
from aditus.lib.secrets import Secret


def formatted(message: str, *arguments: Any) -> str:
    """A line as the site's own handler would print it."""
    logging_settings: dict[str, Any] = settings.LOGGING
    formatter = dict(logging_settings["formatters"]["line"])
    made = import_string(formatter.pop("()"))(**formatter)
    record = logging.LogRecord("test", logging.ERROR, __file__, 1, message, arguments, None)
    return str(made.format(record))


def test_known_secret_is_struck_out_of_any_line() -> None:
    Secret("sk-a-key-that-must-not-show")
    line = formatted("calling with %s", "sk-a-key-that-must-not-show")
    assert "must-not-show" not in line
    assert "[redacted]" in line


def test_query_string_is_not_logged() -> None:
    assert described(RequestFactory().get("/jobs/?search=my+secret+employer")) == "GET /jobs/"


def test_reset_link_is_not_logged() -> None:
    line = described(RequestFactory().get("/accounts/password-reset/MQ/abc-123-token"))
    assert line == "GET /accounts/password-reset/…"
    event = without_noise(None, "info", {"event": "Not Found: /accounts/password-reset/MQ/abc-123-token"})
    assert "abc-123" not in event["event"]


def test_beginning_of_a_request_is_noise() -> None:
    with pytest.raises(structlog.DropEvent):
        without_noise(None, "info", {"event": "request_started"})

"""The mapping of errors is total: every class of every SDK and of the transport, raised inside a call."""

from __future__ import annotations

import inspect
import traceback
from types import ModuleType
from typing import Any

import anthropic
import httpx2
import openai
import pydantic
import pytest
from google.genai import errors as gemini_errors

from aditus.lib import exceptions as egress
from providers import exceptions
from providers.adapters import _errors
from providers.adapters._errors import attempt, safe_codes
from providers.exceptions import (
    AttemptError,
    TransientFailure,
)
from providers.tests.adapter_cases import KEY, PROMPT, PROTOCOLS, adapter_on
from providers.tests.upstream import Upstream
from providers.tests.upstream_bodies import Protocol

each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS)


def _classes_in(*modules: ModuleType) -> list[type[Exception]]:
    found = {
        value
        for module in modules
        for value in list(vars(module).values())
        if inspect.isclass(value) and issubclass(value, Exception) and not issubclass(value, Warning)
    }
    return sorted(found, key=lambda kind: f"{kind.__module__}.{kind.__qualname__}")


def _bare(kind: type[Exception]) -> Exception:
    """An instance as an SDK would raise it, whatever its constructor wants."""
    request = httpx2.Request("POST", "https://api.example/v1")
    response = httpx2.Response(418, request=request, json={"error": {"code": "odd", "message": KEY}})
    error = kind.__new__(kind)
    error.args = (f"{KEY} {PROMPT}",)
    details: dict[str, Any] = {"details": response.json(), "code": 418}
    for name, value in {
        "request": request,
        "response": response,
        "status_code": 418,
        "message": KEY,
        **details,
    }.items():
        try:
            setattr(error, name, value)
        except AttributeError:
            continue
    return error


SDK_ERRORS: dict[Protocol, list[type[Exception]]] = {
    "openai": _classes_in(openai, openai._exceptions),
    "anthropic": _classes_in(anthropic, anthropic._exceptions, anthropic._error_classes),
    "gemini": _classes_in(gemini_errors),
}
LOWER_ERRORS = [
    *_classes_in(httpx2, httpx2._exceptions, egress),
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OSError, EOFError),
    *(TimeoutError, ConnectionResetError, pydantic.ValidationError),
]
NEVER_RAISED = {
    gemini_errors.ContinuationInterruptedError,  # by interactions.create() alone
    # By our own link fetcher's fetch() alone.
    egress.FetchError,
    egress.FetchFailed,
    egress.FetchStatus,
    egress.FetchTimeout,
    egress.TooManyRedirects,
}


@each_protocol
def test_every_error_of_an_sdk_and_of_the_transport_leaves_as_an_attempt_error(
    upstream: Upstream, protocol: Protocol
) -> None:
    adapter: Any = adapter_on(upstream, protocol)
    kinds = [kind for kind in (*SDK_ERRORS[protocol], *LOWER_ERRORS) if kind not in NEVER_RAISED]
    assert len(kinds) > 45
    for kind in kinds:
        error = pydantic_error() if kind is pydantic.ValidationError else _bare(kind)
        with pytest.raises(AttemptError) as caught, adapter._attempt(1):
            raise error
        assert KEY not in caught.value.message, kind
        assert f"{KEY} {PROMPT}" not in "".join(traceback.format_exception(caught.value)), kind


def pydantic_error() -> Exception:
    try:
        pydantic.TypeAdapter(int).validate_python("x")
    except pydantic.ValidationError as error:
        return error
    raise AssertionError


def test_every_class_of_the_error_enum_is_reachable_by_an_adapter() -> None:
    kinds = set(_errors._SENTENCES)
    assert {kind.error_class for kind in kinds} == set(exceptions.ErrorClass)


def test_a_bug_of_ours_is_not_disguised_as_the_vendors() -> None:
    with pytest.raises(ZeroDivisionError), attempt(1, errors=(), translate=lambda error: TransientFailure(str(error))):
        _ = 1 / 0


def test_what_stands_in_a_code_field_is_kept_only_if_it_looks_like_a_code() -> None:
    assert safe_codes(["a_code", None, 42, True, "a sentence with words", "x" * 61, {"a": 1}]) == ("a_code", "42")

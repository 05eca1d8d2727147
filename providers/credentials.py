"""Does this key work on this model? Asked through the production adapter, before a key is saved and on demand."""

from __future__ import annotations

import time
from dataclasses import dataclass

from aditus.lib.secrets import redact
from providers import health
from providers.exceptions import AttemptError, ErrorClass
from providers.models import ProviderConfig
from providers.registry import get_provider_type

MOST_SECONDS = 15
TESTED_FIELDS = frozenset({"api_key", "provider_type", "base_url", "model_name"})
REFUSING = frozenset({ErrorClass.AUTHENTICATION, ErrorClass.NOT_FOUND})


@dataclass(frozen=True, slots=True)
class TestResult:
    """``is_refused``: the key or the model is certainly wrong, so that saving it would be a mistake."""

    is_ok: bool
    is_refused: bool
    message: str
    latency_ms: int | None

    def __str__(self) -> str:
        return f"{self.message} ({self.latency_ms} ms)" if self.latency_ms is not None else self.message


def try_credentials(config: ProviderConfig) -> TestResult:
    """One small real call on the row's model. Stores nothing; takes at most ``MOST_SECONDS``."""
    if config.has_unreadable_key:
        return TestResult(False, False, "The stored key cannot be read. Enter it again.", None)
    kind = get_provider_type(config.provider_type)
    if kind.needs_key and not config.api_key:
        return TestResult(False, True, "There is no key to test. Enter the API key.", None)
    began = time.monotonic()
    try:
        check = config.build_adapter().check_credentials(
            model=config.model_name or kind.default_model, seconds=min(config.timeout_seconds, MOST_SECONDS)
        )
    except AttemptError as error:
        spent = round((time.monotonic() - began) * 1000)
        return TestResult(False, error.error_class in REFUSING, redact(error.message), spent)
    return TestResult(check.is_ok, False, redact(check.message), check.latency_ms)


def test_stored(config: ProviderConfig) -> TestResult:
    """Tests a saved row and stores the result; a passed test clears the row's ailments."""
    result = try_credentials(config)
    health.note_test(config.pk, is_ok=result.is_ok, message=result.message, latency_ms=result.latency_ms)
    return result

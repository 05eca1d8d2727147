"""What can go wrong between a request and its answer.

ProviderError
├── AttemptError                  one attempt failed; the orchestrator decides what comes next
│   ├── AuthenticationFailed      the key is refused
│   ├── BillingFailed             the account has no credit or no access
│   ├── RateLimited               the vendor asks to slow down
│   ├── TransientFailure          5xx, connection, time-out, cut or unreadable body
│   ├── ContextTooLong            more input than the model takes
│   ├── OutputInvalid             the answer is not the JSON that was asked for, or was cut off
│   ├── BadRequest                the vendor refuses the request as malformed
│   ├── ModelNotFound             no such model or address
│   └── ContentRefused            the model or its filter declines
└── GenerationError               ``generate()`` has no answer; safe to show to the user
    ├── NoProviderAvailable       nothing configured, or nothing left to try
    ├── ProvidersBusy             all places for AI calls are taken, or time ran out
    ├── AllowanceExceeded         the user's own or the plan's limit is reached
    └── RequestRejected           the vendors refuse this very request (content, size, form)
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from django.db.models import TextChoices

from aditus.lib.refusals import Refusal

if TYPE_CHECKING:
    from providers.adapters.base import Usage


class ErrorClass(TextChoices):
    """Every way an attempt can fail. The orchestrator's table has one row for each."""

    AUTHENTICATION = "authentication"
    BILLING = "billing"
    RATE_LIMITED = "rate_limited"
    TRANSIENT = "transient"
    CONTEXT_LENGTH = "context_length"
    OUTPUT_INVALID = "output_invalid"
    BAD_REQUEST = "bad_request"
    NOT_FOUND = "not_found"
    CONTENT_POLICY = "content_policy"


class ProviderError(Exception):
    """Root of everything this app raises. Messages hold no key, no prompt and no CV."""


class AttemptError(ProviderError):
    """One attempt failed.

    ``http_status`` is None when no answer came; ``retry_after`` is in seconds; ``usage`` is set when the vendor
    billed the attempt all the same, or when nothing was sent; ``text`` is what the model said, for a repair turn, and
    is never logged.
    """

    error_class: ClassVar[ErrorClass]

    def __init__(
        self,
        message: str,
        *,
        http_status: int | None = None,
        retry_after: float | None = None,
        usage: Usage | None = None,
        text: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.http_status = http_status
        self.retry_after = retry_after
        self.usage = usage
        self.text = text


class AuthenticationFailed(AttemptError):
    error_class = ErrorClass.AUTHENTICATION


class BillingFailed(AttemptError):
    error_class = ErrorClass.BILLING


class RateLimited(AttemptError):
    error_class = ErrorClass.RATE_LIMITED


class TransientFailure(AttemptError):
    error_class = ErrorClass.TRANSIENT


class ContextTooLong(AttemptError):
    error_class = ErrorClass.CONTEXT_LENGTH


class OutputInvalid(AttemptError):
    error_class = ErrorClass.OUTPUT_INVALID


class BadRequest(AttemptError):
    error_class = ErrorClass.BAD_REQUEST


class ModelNotFound(AttemptError):
    error_class = ErrorClass.NOT_FOUND


class ContentRefused(AttemptError):
    error_class = ErrorClass.CONTENT_POLICY


class GenerationError(Refusal, ProviderError):
    """``generate()`` has no answer."""


class NoProviderAvailable(GenerationError):
    code = "no_provider"
    http_status = 503


class ProvidersBusy(GenerationError):
    code = "busy"
    http_status = 503


class AllowanceExceeded(GenerationError):
    """A limit of the user or the plan is reached; ``resets_at`` says when it opens again."""

    code = "allowance_exceeded"
    http_status = 429

    def __init__(self, message: str, *, resets_at: datetime, retry_after: int) -> None:
        super().__init__(message, retry_after=retry_after, resets_at=resets_at.isoformat())
        self.resets_at = resets_at


class RequestRejected(GenerationError):
    code = "request_rejected"
    http_status = 422

"""Anthropic's messages, on its SDK."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aditus.lib.http import provider_client
from providers.adapters._answers import (
    CHECK_OUTPUT_TOKENS,
    CHECK_PROMPT,
    as_base64,
    count,
    counted_or_estimated,
    finished_reply,
    forget_vendor_environment,
    read_timeout,
    repair_turns,
    timed_check,
    unsupported,
    usable_key,
)
from providers.adapters._errors import (
    Codes,
    Rejection,
    attempt,
    parsed_body,
    read_retry_after,
    safe_codes,
    transport_failure,
)
from providers.adapters._schemas import Schema, answer_schema, count_unions, is_closed, schema_in_words
from providers.adapters.base import Adapter, Attachment, CredentialCheck, GenerationRequest, Reply, Usage
from providers.exceptions import (
    AttemptError,
    BillingFailed,
    ContentRefused,
    ContextTooLong,
    TransientFailure,
)

if TYPE_CHECKING:
    from anthropic import Anthropic
    from anthropic.types import Message

# A grammar with more parts of several types than this is refused with 400.
MOST_UNIONS = 16

CODES: Codes = {
    "contract_spend_limit_reached": BillingFailed,
    "enforced_spend_limit_reached": BillingFailed,
    "linked_organization_billing_unavailable": BillingFailed,
    "linked_organization_spend_limit_reached": BillingFailed,
    "organization_on_hold": BillingFailed,
    "billing_error": BillingFailed,
    "request_too_large": ContextTooLong,
    "overloaded_error": TransientFailure,
}


def _sdk() -> Any:
    forget_vendor_environment()
    import anthropic

    return anthropic


class AnthropicAdapter(Adapter):
    """``base_url`` is without ``/v1``; one typed with it is understood."""

    default_base_url = "https://api.anthropic.com"

    @cached_property
    def _client(self) -> Anthropic:
        client: Anthropic = _sdk().Anthropic(
            api_key=usable_key(self.settings.api_key),
            base_url=self.base_url.rstrip("/").removesuffix("/v1"),
            max_retries=0,
            open_telemetry=False,
            http_client=provider_client(),
        )
        return client

    def prepare(self) -> None:
        _ = self._client

    def generate(self, request: GenerationRequest, *, model: str, seconds: float) -> Reply:
        return self._judge(self._send(_body(request, model), seconds), request, model)

    def check_credentials(self, *, model: str, seconds: float) -> CredentialCheck:
        body = {
            "model": model,
            "messages": [{"role": "user", "content": CHECK_PROMPT}],
            "max_tokens": CHECK_OUTPUT_TOKENS,
        }
        return timed_check(lambda: self._send(body, seconds), model=model)

    def list_models(self, *, seconds: float) -> list[str]:
        with self._attempt(seconds):
            page = self._client.models.list(limit=1000, timeout=read_timeout(seconds))
            return sorted(str(row.id) for row in page.data)

    def _send(self, body: dict[str, Any], seconds: float) -> Message:
        """One call. Raises ``TransientFailure`` for a 200 that is no message."""
        with self._attempt(seconds):
            message = self._client.messages.create(**body, timeout=read_timeout(seconds))
        if not isinstance(getattr(message, "content", None), list):
            raise TransientFailure("The provider's answer could not be read: it is no message.", http_status=200)
        found: Message = message
        return found

    def _judge(self, message: Message, request: GenerationRequest, model: str) -> Reply:
        texts = (getattr(block, "text", "") for block in message.content if getattr(block, "type", "") == "text")
        text = "".join(part for part in texts if isinstance(part, str))
        usage = counted_or_estimated(_usage_of(message), request, text)
        reason = getattr(message, "stop_reason", None)
        if reason == "refusal":
            raise ContentRefused("The model declines to answer this content.", http_status=200, usage=usage)
        if reason == "model_context_window_exceeded":
            raise ContextTooLong(
                "The input left the model no room for its answer.", http_status=200, usage=usage, text=text
            )
        return finished_reply(
            text,
            usage=usage,
            model=str(getattr(message, "model", None) or model),
            is_truncated=reason == "max_tokens",
        )

    @contextmanager
    def _attempt(self, seconds: float) -> Iterator[None]:
        with attempt(seconds, errors=(_sdk().AnthropicError,), translate=_failure):
            yield


def _body(request: GenerationRequest, model: str) -> dict[str, Any]:
    schema = answer_schema(request.schema)
    body: dict[str, Any] = {
        "model": model,
        "max_tokens": request.max_output_tokens,
        "messages": _messages(request),
        "system": request.system,
    }
    if _fits_grammar(schema):
        body["output_config"] = {"format": {"type": "json_schema", "schema": schema}}
    else:
        body["system"] = f"{request.system}\n\n{schema_in_words(schema)}".strip()
    if not body["system"]:
        del body["system"]
    return body


def _fits_grammar(schema: Schema) -> bool:
    return is_closed(schema) and count_unions(schema) <= MOST_UNIONS


def _messages(request: GenerationRequest) -> list[dict[str, Any]]:
    content = [*map(_part, request.attachments), {"type": "text", "text": request.prompt}]
    messages: list[dict[str, Any]] = [{"role": "user", "content": content}]
    if request.repair:
        answer, correction = repair_turns(request.repair)
        messages += [{"role": "assistant", "content": answer}, {"role": "user", "content": correction}]
    return messages


def _part(attachment: Attachment) -> dict[str, Any]:
    source = {"type": "base64", "media_type": attachment.media_type, "data": as_base64(attachment)}
    if attachment.is_image:
        return {"type": "image", "source": source}
    if attachment.is_pdf:
        return {"type": "document", "source": source}
    raise unsupported(attachment)


def _usage_of(message: Message) -> Usage | None:
    usage = getattr(message, "usage", None)
    if usage is None:
        return None
    # The wire's input_tokens are those neither read from the cache nor written to it.
    cached = count(getattr(usage, "cache_read_input_tokens", 0))
    written = count(getattr(usage, "cache_creation_input_tokens", 0))
    return Usage(
        input_tokens=count(getattr(usage, "input_tokens", 0)) + cached + written,
        output_tokens=count(getattr(usage, "output_tokens", 0)),
        cached_tokens=cached,
        reasoning_tokens=count(getattr(getattr(usage, "output_tokens_details", None), "thinking_tokens", 0)),
    )


def _failure(error: Exception) -> AttemptError:
    anthropic = _sdk()
    if isinstance(error, anthropic.APIStatusError):
        rejection = Rejection(
            status=error.status_code,
            codes=_codes_in(parsed_body(error.response)),
            retry_after=read_retry_after(error.response.headers),
        )
        return rejection.failure(CODES)
    if isinstance(error, anthropic.APIConnectionError):
        return transport_failure(error.__cause__ or error)
    return transport_failure(error)


def _codes_in(body: Any) -> tuple[str, ...]:
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ()
    details = error.get("details")
    named = details.get("error_code") if isinstance(details, dict) else None
    return safe_codes((named, error.get("type")))

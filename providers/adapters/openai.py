"""OpenAI's chat completions, on its SDK; also every server that speaks that protocol, by its ``Dialect``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

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
from providers.adapters._schemas import answer_schema, is_closed, schema_in_words
from providers.adapters.base import (
    Adapter,
    AdapterSettings,
    Attachment,
    CredentialCheck,
    GenerationRequest,
    Reply,
    Usage,
)
from providers.adapters.dialects import COMPATIBLE, OPENAI, Dialect
from providers.exceptions import (
    AttemptError,
    AuthenticationFailed,
    BillingFailed,
    ContentRefused,
    ContextTooLong,
    ModelNotFound,
    OutputInvalid,
    TransientFailure,
)

if TYPE_CHECKING:
    from openai import OpenAI
    from openai.types.chat import ChatCompletion

OWN_HOSTS = ("api.openai.com", ".api.openai.com", ".openai.azure.com", ".services.ai.azure.com")
KEYLESS = "no-key"  # the SDK insists on one; servers that need none ignore it

CODES: Codes = {
    "invalid_api_key": AuthenticationFailed,
    "insufficient_quota": BillingFailed,
    "billing_not_active": BillingFailed,
    "billing_hard_limit_reached": BillingFailed,
    "context_length_exceeded": ContextTooLong,
    "string_above_max_length": ContextTooLong,
    "model_not_found": ModelNotFound,
    "model_decommissioned": ModelNotFound,
    "content_filter": ContentRefused,
    "content_policy_violation": ContentRefused,
    "image_content_policy_violation": ContentRefused,
    "bio_policy": ContentRefused,
    "misalignment_policy_violation": ContentRefused,
    "invalid_prompt": ContentRefused,
    "flagged_input": ContentRefused,
    "json_validate_failed": OutputInvalid,
}
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_-]")
TRUNCATED = frozenset({"length", "model_length"})
BROKEN_OFF = frozenset({"error", "insufficient_system_resource"})


def _sdk() -> Any:
    forget_vendor_environment()
    import openai

    return openai


class OpenAIAdapter(Adapter):
    """``dialect`` None: OpenAI's own on OpenAI's and Azure's hosts, the common one elsewhere."""

    default_base_url = "https://api.openai.com/v1"

    def __init__(self, settings: AdapterSettings, *, dialect: Dialect | None = None, needs_key: bool = True) -> None:
        super().__init__(settings)
        self.dialect = dialect or (OPENAI if is_own_host(self.base_url) else COMPATIBLE)
        self._is_key_needed = needs_key
        if settings.capabilities is not None:
            self.dialect = _as_overridden(self.dialect, takes_schema=settings.capabilities.json_schema)

    @cached_property
    def _client(self) -> OpenAI:
        key = usable_key(self.settings.api_key) if self.settings.api_key or self._is_key_needed else KEYLESS
        client: OpenAI = _sdk().OpenAI(
            api_key=key,
            admin_api_key="",
            base_url=self.base_url,
            max_retries=0,
            http_client=provider_client(),
        )
        return client

    def prepare(self) -> None:
        _ = self._client

    def generate(self, request: GenerationRequest, *, model: str, seconds: float) -> Reply:
        completion = self._complete(self._body(request, model), seconds)
        return self._judge(completion, request, model)

    def check_credentials(self, *, model: str, seconds: float) -> CredentialCheck:
        body = {
            "model": model,
            "messages": [{"role": "user", "content": CHECK_PROMPT}],
            self.dialect.token_limit: CHECK_OUTPUT_TOKENS,
        }
        return timed_check(lambda: self._complete(body, seconds), model=model)

    def list_models(self, *, seconds: float) -> list[str]:
        with self._attempt(seconds):
            return sorted(str(row.id) for row in self._client.models.list(timeout=read_timeout(seconds)).data)

    def _body(self, request: GenerationRequest, model: str) -> dict[str, Any]:
        schema = answer_schema(request.schema)
        system = request.system
        if self.dialect.json == "object":
            system = f"{system}\n\n{schema_in_words(schema)}".strip()
            response_format: dict[str, Any] = {"type": "json_object"}
        else:
            named: dict[str, Any] = {"name": _NOT_IN_NAMES.sub("_", request.schema.__name__)[:64], "schema": schema}
            named["strict"] = self.dialect.json == "strict" and is_closed(schema)
            response_format = {"type": "json_schema", "json_schema": named}
        body = {
            "model": model,
            "messages": _messages(request, system),
            "response_format": response_format,
            self.dialect.token_limit: request.max_output_tokens,
        }
        return body | {"store": False} if self.dialect.can_store else body

    def _complete(self, body: dict[str, Any], seconds: float) -> ChatCompletion:
        """One call. Raises ``TransientFailure`` for a 200 that is no completion, the embedded error where one is."""
        with self._attempt(seconds):
            completion = self._client.chat.completions.create(**body, timeout=read_timeout(seconds))
        # A login page or a proxy's note comes back as text; JSON of another shape as a completion without choices.
        choices = getattr(completion, "choices", None)
        choice = choices[0] if isinstance(choices, list) and choices else None
        if error := getattr(choice, "error", None) or getattr(completion, "error", None):
            raise _embedded_failure(error)
        if getattr(choice, "message", None) is None:
            raise TransientFailure(
                "The provider's answer could not be read: it is no chat completion.", http_status=200
            )
        found: ChatCompletion = completion
        return found

    def _judge(self, completion: ChatCompletion, request: GenerationRequest, model: str) -> Reply:
        choice = completion.choices[0]
        text = _text_of(getattr(choice.message, "content", None))
        usage = counted_or_estimated(_usage_of(completion), request, text)
        reason = str(getattr(choice, "finish_reason", ""))
        if getattr(choice.message, "refusal", None) or reason == "content_filter":
            raise ContentRefused("The model declines to answer this content.", http_status=200, usage=usage)
        if reason in BROKEN_OFF:
            raise TransientFailure("The provider broke the answer off.", http_status=200, usage=usage)
        return finished_reply(
            text, usage=usage, model=str(getattr(completion, "model", None) or model), is_truncated=reason in TRUNCATED
        )

    @contextmanager
    def _attempt(self, seconds: float) -> Iterator[None]:
        with attempt(seconds, errors=(_sdk().OpenAIError,), translate=_failure):
            yield


def _as_overridden(dialect: Dialect, *, takes_schema: bool) -> Dialect:
    """The row's word on JSON schemas wins over the preset's."""
    if takes_schema is (dialect.json != "object"):
        return dialect
    return replace(dialect, json="schema" if takes_schema else "object")


def is_own_host(base_url: str) -> bool:
    """Whether OpenAI (or Azure for it) answers there, and not a server that only speaks its protocol."""
    host = urlsplit(base_url).hostname or ""
    return any(host == own or (own.startswith(".") and host.endswith(own)) for own in OWN_HOSTS)


def _messages(request: GenerationRequest, system: str) -> list[dict[str, Any]]:
    content: Any = request.prompt
    if request.attachments:
        content = [*map(_part, request.attachments), {"type": "text", "text": request.prompt}]
    messages = [{"role": "system", "content": system}] if system else []
    messages.append({"role": "user", "content": content})
    if request.repair:
        answer, correction = repair_turns(request.repair)
        messages += [{"role": "assistant", "content": answer}, {"role": "user", "content": correction}]
    return messages


def _part(attachment: Attachment) -> dict[str, Any]:
    data_uri = f"data:{attachment.media_type};base64,{as_base64(attachment)}"
    if attachment.is_image:
        return {"type": "image_url", "image_url": {"url": data_uri}}
    if attachment.is_pdf:
        return {"type": "file", "file": {"filename": f"{attachment.name}.pdf", "file_data": data_uri}}
    raise unsupported(attachment)


def _text_of(content: Any) -> str:
    """The text of a message; some vendors send a list of parts, with the model's thinking among them."""
    if isinstance(content, list):
        parts = (part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text")
        return "".join(part for part in parts if isinstance(part, str))
    return content if isinstance(content, str) else ""


def _usage_of(completion: ChatCompletion) -> Usage | None:
    usage = getattr(completion, "usage", None)
    if usage is None:
        return None
    prompt, answered = count(getattr(usage, "prompt_tokens", 0)), count(getattr(usage, "completion_tokens", 0))
    details = getattr(usage, "prompt_tokens_details", None)
    cached = count(getattr(details, "cached_tokens", 0)) or count(getattr(usage, "prompt_cache_hit_tokens", 0))
    reasoning = count(getattr(getattr(usage, "completion_tokens_details", None), "reasoning_tokens", 0))
    return Usage(
        input_tokens=prompt,
        # Some vendors count reasoning in the total only.
        output_tokens=max(answered, count(getattr(usage, "total_tokens", 0)) - prompt),
        cached_tokens=min(cached, prompt),
        reasoning_tokens=reasoning,
    )


def _failure(error: Exception) -> AttemptError:
    openai = _sdk()
    if isinstance(error, openai.APIStatusError):
        rejection = Rejection(
            status=error.status_code,
            codes=_codes_in(parsed_body(error.response)),
            retry_after=read_retry_after(error.response.headers),
        )
        return rejection.failure(CODES)
    if isinstance(error, openai.APIConnectionError):
        return transport_failure(error.__cause__ or error)
    return transport_failure(error)


def _embedded_failure(error: Any) -> AttemptError:
    """An error inside a 200, as gateways send it. Its ``code`` is an HTTP status where it is a number."""
    body = error if isinstance(error, dict) else {}
    code = body.get("code")
    status = code if isinstance(code, int) and 400 <= code < 600 else 502
    return Rejection(status=status, codes=_codes_in({"error": body})).failure(CODES)


def _codes_in(body: Any) -> tuple[str, ...]:
    error = body.get("error", body) if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return ()
    metadata = error.get("metadata")
    # OpenRouter answers 403, as for a bad key, when its moderation flags the input.
    flagged = "flagged_input" if isinstance(metadata, dict) and "flagged_input" in metadata else None
    return safe_codes((flagged, error.get("code"), error.get("type")))

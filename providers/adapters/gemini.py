"""Google's generateContent, on google-genai."""

from __future__ import annotations

import math
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aditus.lib.http import provider_client
from providers.adapters._answers import (
    CHECK_OUTPUT_TOKENS,
    CHECK_PROMPT,
    count,
    counted_or_estimated,
    finished_reply,
    forget_vendor_environment,
    repair_turns,
    timed_check,
    unsupported,
    usable_key,
)
from providers.adapters._errors import (
    Codes,
    Rejection,
    attempt,
    read_retry_after,
    safe_codes,
    transport_failure,
)
from providers.adapters._schemas import answer_schema, is_closed, schema_in_words
from providers.adapters.base import Adapter, Attachment, CredentialCheck, GenerationRequest, Reply, Usage
from providers.exceptions import (
    AttemptError,
    AuthenticationFailed,
    BillingFailed,
    ContentRefused,
    ModelNotFound,
    TransientFailure,
)

if TYPE_CHECKING:
    from google.genai import Client
    from google.genai.types import Content, GenerateContentConfig, GenerateContentResponse, Part

API_VERSION = "v1beta"
SHORTEST_SERVER_SECONDS = 10  # the API refuses a shorter X-Server-Timeout with 400

CODES: Codes = {
    "API_KEY_INVALID": AuthenticationFailed,
    "API_KEY_EXPIRED": AuthenticationFailed,
    "BILLING_DISABLED": BillingFailed,
    "CONSUMER_SUSPENDED": BillingFailed,
    # 400: no free tier in the account's country, so billing must be switched on.
    "FAILED_PRECONDITION": BillingFailed,
}
REFUSALS = frozenset(
    {
        "SAFETY",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "MODEL_ARMOR",
        "IMAGE_SAFETY",
        "IMAGE_PROHIBITED_CONTENT",
    }
)


def _sdk() -> Any:
    forget_vendor_environment()
    from google import genai

    return genai


class GeminiAdapter(Adapter):
    """``base_url`` is without ``/v1beta``; one typed with it is understood."""

    default_base_url = "https://generativelanguage.googleapis.com"

    @cached_property
    def _client(self) -> Client:
        genai = _sdk()
        # The SDK prepares asynchronous transports that are never used here; an empty context, which trusts nobody,
        # spares it loading the certificates twice (42 ms of a new client's 43).
        unused = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        client: Client = genai.Client(
            vertexai=False,
            api_key=usable_key(self.settings.api_key),
            http_options=genai.types.HttpOptions(
                base_url=self.base_url.rstrip("/").removesuffix(f"/{API_VERSION}"),
                api_version=API_VERSION,
                httpx_client=provider_client(),
                async_client_args={"ssl": unused, "verify": unused},
            ),
        )
        return client

    def prepare(self) -> None:
        _ = self._client

    def generate(self, request: GenerationRequest, *, model: str, seconds: float) -> Reply:
        return self._judge(self._send(_contents(request), _answer_options(request), model, seconds), request, model)

    def check_credentials(self, *, model: str, seconds: float) -> CredentialCheck:
        options = {"max_output_tokens": CHECK_OUTPUT_TOKENS}
        return timed_check(lambda: self._send([CHECK_PROMPT], options, model, seconds), model=model)

    def list_models(self, *, seconds: float) -> list[str]:
        from google.genai import types

        with self._attempt(seconds):
            config = types.ListModelsConfig(page_size=1000, http_options=_http_options(seconds))
            page = self._client.models.list(config=config).page
            able = (row for row in page if "generateContent" in (row.supported_actions or ()))
            return sorted(str(row.name).removeprefix("models/") for row in able)

    def _send(
        self, contents: list[Any], options: dict[str, Any], model: str, seconds: float
    ) -> GenerateContentResponse:
        """One call. Raises ``TransientFailure`` for a 200 that is no answer of this protocol."""
        _check_model(model)
        with self._attempt(seconds):
            response = self._client.models.generate_content(
                model=model, contents=contents, config=_config(options, seconds)
            )
        if response.candidates is None and response.prompt_feedback is None and response.usage_metadata is None:
            raise TransientFailure("The provider's answer could not be read: it has no candidates.", http_status=200)
        return response

    def _judge(self, response: GenerateContentResponse, request: GenerationRequest, model: str) -> Reply:
        candidate = response.candidates[0] if response.candidates else None
        parts = (candidate.content.parts if candidate and candidate.content else None) or ()
        text = "".join(part.text for part in parts if part.text and not part.thought)
        usage = counted_or_estimated(_usage_of(response), request, text)
        reason = candidate.finish_reason.value if candidate and candidate.finish_reason else ""
        blocked = response.prompt_feedback and response.prompt_feedback.block_reason
        if blocked or reason in REFUSALS:
            raise ContentRefused("The model declines to answer this content.", http_status=200, usage=usage)
        return finished_reply(
            text, usage=usage, model=response.model_version or model, is_truncated=reason == "MAX_TOKENS"
        )

    @contextmanager
    def _attempt(self, seconds: float) -> Iterator[None]:
        with attempt(seconds, errors=(_sdk().errors.APIError,), translate=_failure):
            yield


def _check_model(model: str) -> None:
    """The name becomes part of the path, so the SDK takes no path or query in it."""
    if not model or any(part in model for part in ("..", "?", "&", "#")):
        raise ModelNotFound("The model's name is empty or holds characters that no model's name has.")


def _answer_options(request: GenerationRequest) -> dict[str, Any]:
    schema = answer_schema(request.schema)
    system = request.system
    options: dict[str, Any] = {
        "max_output_tokens": request.max_output_tokens,
        "response_mime_type": "application/json",
    }
    if is_closed(schema):
        options["response_json_schema"] = schema
    else:
        system = f"{system}\n\n{schema_in_words(schema)}".strip()
    return {**options, "system_instruction": system or None}


def _config(options: dict[str, Any], seconds: float) -> GenerateContentConfig:
    from google.genai import types

    return types.GenerateContentConfig(
        **options,
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        automatic_continuation=False,
        http_options=_http_options(seconds),
    )


def _http_options(seconds: float) -> Any:
    from google.genai import types

    return types.HttpOptions(
        timeout=math.ceil(seconds * 1000),
        headers={"X-Server-Timeout": str(max(SHORTEST_SERVER_SECONDS, math.ceil(seconds)))},
    )


def _contents(request: GenerationRequest) -> list[Content]:
    from google.genai import types

    turns = [("user", [*map(_part, request.attachments), types.Part(text=request.prompt)])]
    if request.repair:
        answer, correction = repair_turns(request.repair)
        turns += [("model", [types.Part(text=answer)]), ("user", [types.Part(text=correction)])]
    return [types.Content(role=role, parts=parts) for role, parts in turns]


def _part(attachment: Attachment) -> Part:
    from google.genai import types

    if not (attachment.is_image or attachment.is_pdf):
        raise unsupported(attachment)
    return types.Part.from_bytes(data=attachment.data, mime_type=attachment.media_type)


def _usage_of(response: GenerateContentResponse) -> Usage | None:
    usage = response.usage_metadata
    if usage is None:
        return None
    thoughts = count(usage.thoughts_token_count)
    return Usage(
        input_tokens=count(usage.prompt_token_count) + count(usage.tool_use_prompt_token_count),
        output_tokens=count(usage.candidates_token_count) + thoughts,
        cached_tokens=count(usage.cached_content_token_count),
        reasoning_tokens=thoughts,
    )


def _failure(error: Exception) -> AttemptError:
    if not isinstance(error, _sdk().errors.APIError):
        return transport_failure(error)
    body = error.details if isinstance(error.details, dict) else {}
    inner = body.get("error")
    said = inner if isinstance(inner, dict) else body
    listed = said.get("details")
    details = [detail for detail in listed if isinstance(detail, dict)] if isinstance(listed, list) else []
    reasons = [detail.get("reason") for detail in details]
    headers = getattr(error.response, "headers", {})
    wait = _retry_delay(details)
    return Rejection(
        status=error.code,
        codes=safe_codes((*reasons, said.get("status"))),
        retry_after=read_retry_after(headers) if wait is None else wait,
    ).failure(CODES)


def _retry_delay(details: list[dict[str, Any]]) -> float | None:
    """Seconds from a google.rpc.RetryInfo detail, whose ``retryDelay`` reads "34.07s"."""
    for detail in details:
        if str(detail.get("@type", "")).endswith("google.rpc.RetryInfo"):
            try:
                return max(0.0, float(str(detail.get("retryDelay", "")).removesuffix("s")))
            except ValueError:
                return None
    return None

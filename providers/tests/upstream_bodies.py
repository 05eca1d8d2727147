"""What OpenAI, Anthropic and Gemini send back, as plain dicts: answers, errors, model lists. No server in here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Protocol = Literal["openai", "anthropic", "gemini"]
Finish = Literal["stop", "length", "refusal"]

_OPENAI_CODES = {401: "invalid_api_key", 402: "insufficient_quota", 404: "model_not_found", 429: "rate_limit_exceeded"}
_ANTHROPIC_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}
_GEMINI_STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token counts in our own sense: ``input`` includes ``cached``, ``output`` includes ``reasoning``."""

    input: int = 100
    output: int = 20
    cached: int = 0
    reasoning: int = 0


def answer_body(protocol: Protocol, *, text: str | None, model: str, finish: Finish, tokens: Tokens | None) -> Any:
    """One answer in the vendor's shape. ``tokens`` None leaves every detail of the usage null."""
    if protocol == "openai":
        return _openai_answer(text, model, finish, tokens)
    if protocol == "anthropic":
        return _anthropic_answer(text, model, finish, tokens)
    return _gemini_answer(text, model, finish, tokens)


def _openai_answer(text: str | None, model: str, finish: Finish, tokens: Tokens | None) -> dict[str, Any]:
    counted = tokens or Tokens()
    details = {
        "prompt_tokens_details": {"cached_tokens": counted.cached} if tokens else None,
        "completion_tokens_details": {"reasoning_tokens": counted.reasoning} if tokens else None,
    }
    message = {"role": "assistant", "content": text, "refusal": None}
    if finish == "refusal":
        message |= {"content": None, "refusal": "I cannot help with that."}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": "length" if finish == "length" else "stop"}],
        "usage": {
            "prompt_tokens": counted.input,
            "completion_tokens": counted.output,
            "total_tokens": counted.input + counted.output,
            **details,
        },
    }


def _anthropic_answer(text: str | None, model: str, finish: Finish, tokens: Tokens | None) -> dict[str, Any]:
    counted = tokens or Tokens()
    reasons = {"stop": "end_turn", "length": "max_tokens", "refusal": "refusal"}
    return {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [] if text is None or finish == "refusal" else [{"type": "text", "text": text}],
        "stop_reason": reasons[finish],
        "stop_sequence": None,
        "usage": {
            "input_tokens": counted.input - counted.cached,
            "cache_read_input_tokens": counted.cached if tokens else None,
            "cache_creation_input_tokens": 0 if tokens else None,
            "output_tokens": counted.output,
            "output_tokens_details": {"thinking_tokens": counted.reasoning} if tokens else None,
        },
    }


def _gemini_answer(text: str | None, model: str, finish: Finish, tokens: Tokens | None) -> dict[str, Any]:
    counted = tokens or Tokens()
    reasons = {"stop": "STOP", "length": "MAX_TOKENS", "refusal": "SAFETY"}
    content: dict[str, Any] = {"role": "model"}
    if text is not None and finish != "refusal":
        content["parts"] = [{"text": text}]
    usage: dict[str, Any] = {
        "promptTokenCount": counted.input,
        "candidatesTokenCount": counted.output - counted.reasoning,
        "totalTokenCount": counted.input + counted.output,
    }
    if tokens:
        usage |= {"cachedContentTokenCount": counted.cached, "thoughtsTokenCount": counted.reasoning}
    return {
        "candidates": [{"content": content, "finishReason": reasons[finish], "index": 0}],
        "usageMetadata": usage,
        "modelVersion": model,
    }


def error_body(protocol: Protocol, *, status: int, code: str, message: str, retry_in: float | None = None) -> Any:
    """An error in the vendor's shape.

    ``code`` is OpenAI's ``code``, Anthropic's ``details.error_code`` and Gemini's ``ErrorInfo.reason``; ``retry_in``
    becomes Gemini's ``RetryInfo`` (seconds).
    """
    if protocol == "openai":
        code = code or _OPENAI_CODES.get(status, "")
        return {"error": {"message": message, "type": "api_error", "param": None, "code": code or None}}
    if protocol == "anthropic":
        error: dict[str, Any] = {"type": _ANTHROPIC_TYPES.get(status, "api_error"), "message": message}
        if code:
            error["details"] = {"error_code": code}
        return {"type": "error", "error": error, "request_id": "req_1"}
    details: list[dict[str, Any]] = []
    if code:
        details.append(
            {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": code, "domain": "googleapis.com"}
        )
    if retry_in is not None:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": f"{retry_in:g}s"})
    named = _GEMINI_STATUSES.get(status, "UNKNOWN")
    return {"error": {"code": status, "message": message, "status": named, "details": details}}


def models_body(protocol: Protocol, names: tuple[str, ...]) -> Any:
    if protocol == "openai":
        rows = [{"id": name, "object": "model", "created": 1, "owned_by": "upstream"} for name in names]
        return {"object": "list", "data": rows}
    if protocol == "anthropic":
        rows = [
            {"type": "model", "id": name, "display_name": name, "created_at": "2026-01-01T00:00:00Z"} for name in names
        ]
        return {"data": rows, "has_more": False, "first_id": None, "last_id": None}
    generate = {"supportedGenerationMethods": ["generateContent"]}
    return {"models": [{"name": f"models/{name}", **generate} for name in names] + [{"name": "models/embed-only"}]}


def wanted_schema(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The JSON schema a request asks for: in its protocol's own field, or written out in the prompt."""
    places = (
        ("response_format", "json_schema", "schema"),
        ("output_config", "format", "schema"),
        ("generationConfig", "responseJsonSchema"),
    )
    for place in places:
        found: Any = body
        for step in place:
            found = found.get(step) if isinstance(found, dict) else None
        if isinstance(found, dict):
            return found
    return _schema_in_text(_all_text(body))


def _all_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return "\n".join(_all_text(item) for item in value.values())
    if isinstance(value, list):
        return "\n".join(_all_text(item) for item in value)
    return ""


def _schema_in_text(text: str) -> dict[str, Any] | None:
    start = text.find('{"type":"object"')
    if start < 0:
        return None
    found, _ = json.JSONDecoder().raw_decode(text, start)
    return found if isinstance(found, dict) else None


def fit(schema: Mapping[str, Any]) -> Any:
    """The emptiest value that fits ``schema``: null where it may be, else "", 0, false, [] and the first choice."""
    if choices := schema.get("enum"):
        return None if None in choices else choices[0]
    if variants := schema.get("anyOf"):
        nullable = any(variant.get("type") == "null" for variant in variants)
        return None if nullable else fit(variants[0])
    kind = schema.get("type")
    if isinstance(kind, list):
        return None if "null" in kind else fit({**schema, "type": kind[0]})
    if kind == "object":
        return {name: fit(part) for name, part in schema.get("properties", {}).items()}
    empty: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "array": []}
    return empty.get(str(kind))

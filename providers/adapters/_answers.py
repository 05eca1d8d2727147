"""What the adapters share on the way in and out: the key, the wire's counts, and judging a finished answer."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Callable
from typing import Any

import httpx2

from aditus.lib.secrets import Secret
from providers.adapters._schemas import bare_json
from providers.adapters.base import Attachment, CredentialCheck, GenerationRequest, Repair, Reply, Usage
from providers.exceptions import AuthenticationFailed, BadRequest, OutputInvalid

CHARACTERS_PER_TOKEN = 3
CONNECT_SECONDS = 5.0
CHECK_PROMPT = "Reply with the word OK."
CHECK_OUTPUT_TOKENS = 512  # reasoning models think before the word, and some refuse a cap they cannot finish under

# Read by the SDKs and given no argument to overrule them: headers and identities that would travel with another
# account's key, logging of whole prompts, another HTTP client. Base URLs and keys are always passed, which overrules
# theirs.
_UNWANTED_ENVIRONMENT = (
    "OPENAI_CUSTOM_HEADERS",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_ADMIN_KEY",
    "OPENAI_LOG",
    "ANTHROPIC_CUSTOM_HEADERS",
    "ANTHROPIC_LOG",
    "GOOGLE_GENAI_HTTP_CLIENT",
)


def forget_vendor_environment() -> None:
    """Drops what the SDKs would read behind our back. Called before an SDK is imported and before each client."""
    for name in _UNWANTED_ENVIRONMENT:
        os.environ.pop(name, None)


def read_timeout(seconds: float) -> httpx2.Timeout:
    """What an SDK may wait for a single read; the total is the egress client's ``deadline``."""
    return httpx2.Timeout(seconds, connect=CONNECT_SECONDS, pool=None)


def usable_key(secret: Secret) -> str:
    """The key, fit for a header. Raises ``AuthenticationFailed`` for an empty or mangled one, unsent."""
    key = secret.reveal()
    if not key:
        raise AuthenticationFailed("No key is stored for this provider. Enter one.")
    if not (key.isascii() and key.isprintable() and " " not in key):
        raise AuthenticationFailed("The stored key holds characters that no key has. Copy it again.")
    return key


def as_base64(attachment: Attachment) -> str:
    return base64.b64encode(attachment.data).decode("ascii")


def unsupported(attachment: Attachment) -> BadRequest:
    return BadRequest(f"Attachments of type {attachment.media_type[:60]} cannot be sent; use an image or a PDF.")


def repair_turns(repair: Repair) -> tuple[str, str]:
    """What the model said and what to tell it. No vendor takes an empty turn, so an empty answer is named as one."""
    request = f"That answer cannot be used: {repair.problem}\nSend the whole corrected JSON object and nothing else."
    return repair.answer.strip() or "(no answer)", request


def count(value: Any) -> int:
    """A token count from the wire, where anything may stand: null, text, a negative number."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def counted_or_estimated(usage: Usage | None, request: GenerationRequest, text: str) -> Usage:
    """The vendor's count; an estimate, marked as one, where it sends none or claims that an answer took no tokens."""
    if usage is not None and (usage.total_tokens or not text):
        return usage
    sent = len(request.system) + len(request.prompt)
    return Usage(
        input_tokens=sent // CHARACTERS_PER_TOKEN, output_tokens=len(text) // CHARACTERS_PER_TOKEN, is_estimated=True
    )


def finished_reply(text: str, *, usage: Usage, model: str, is_truncated: bool) -> Reply:
    """A whole answer as a ``Reply``. Raises ``OutputInvalid``, with usage and text, for a cut or empty one."""
    if is_truncated:
        raise OutputInvalid(
            "The answer was cut off at the output limit; only a shorter one fits.",
            http_status=200,
            usage=usage,
            text=text,
        )
    if not text.strip():
        raise OutputInvalid("The model sent an empty answer.", http_status=200, usage=usage)
    return Reply(text=bare_json(text), usage=usage, model=model)


def timed_check(call: Callable[[], object], *, model: str) -> CredentialCheck:
    """Runs the smallest real call and says how long it took. Lets its ``AttemptError`` through."""
    started = time.monotonic()
    call()
    latency_ms = round((time.monotonic() - started) * 1000)
    return CredentialCheck(is_ok=True, message=f"{model} answered in {latency_ms} ms.", latency_ms=latency_ms)

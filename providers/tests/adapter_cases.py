"""What the adapter tests share: one schema, one request, one adapter per protocol on the local upstream."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from aditus.lib.secrets import Secret
from providers.adapters.base import Adapter, AdapterSettings, Attachment, GenerationRequest
from providers.registry import build_adapter
from providers.tests.upstream import Upstream
from providers.tests.upstream_bodies import Protocol

PROTOCOLS: tuple[Protocol, ...] = ("openai", "anthropic", "gemini")
KEY = "sk-test-1234567890-abcdef"
MODEL = "upstream-small"
PROMPT = "PROMPT-THAT-NOBODY-MAY-LOG"
ATTACHMENTS = (Attachment("image/png", b"the picture"), Attachment("application/pdf", b"the document", name="advert"))


class Money(BaseModel):
    amount: int = Field(ge=0, description="Per month.")
    currency: Literal["KES", "USD"] = "KES"


class Advert(BaseModel):
    title: str
    salary: Money | None = None
    skills: list[str] = Field(default_factory=list, max_length=5)


def adapter_on(
    upstream: Upstream, protocol: str, *, key: str = KEY, provider_type: str = "", **settings: Any
) -> Adapter:
    base_url = settings.pop("base_url", None) or upstream.base_url(protocol)  # type: ignore[arg-type]  # by name
    return build_adapter(provider_type or protocol, AdapterSettings(api_key=Secret(key), base_url=base_url, **settings))


def a_request(**changes: Any) -> GenerationRequest:
    values: dict[str, Any] = {
        "system": "You read adverts.",
        "prompt": PROMPT,
        "schema": Advert,
        "max_output_tokens": 900,
    }
    return GenerationRequest(**{**values, **changes})

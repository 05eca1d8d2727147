"""What the orchestrator's tests share: a small schema, a request, and rows that point at the local upstream."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from providers.adapters.base import GenerationRequest
from providers.models import ProviderConfig, Task
from providers.orchestrator import AIOrchestrator, Generation
from providers.tests.upstream import Upstream
from providers.tests.upstream_bodies import Protocol

GOOD = {"word": "karibu"}


class Word(BaseModel):
    """The whole of what these tests ask a model for."""

    word: str


def word_request(**changes: Any) -> GenerationRequest:
    values: dict[str, Any] = {
        "system": "Answer with one word.",
        "prompt": "Which word greets a guest?",
        "schema": Word,
        "max_output_tokens": 50,
        "total_seconds": 20.0,
        "rules": lambda: Word(word="by-the-rules"),
    }
    return GenerationRequest(**{**values, **changes})


def add_row(upstream: Upstream, protocol: Protocol = "openai", **changes: Any) -> ProviderConfig:
    """An active row that speaks ``protocol`` with the local upstream; its key is named after the row."""
    name = changes.pop("name", protocol)
    values: dict[str, Any] = {
        "name": name,
        "provider_type": protocol,
        "api_key": f"sk-{name}-0123456789",
        "base_url": upstream.base_url(protocol),
        "model_name": "upstream-small",
        "premium_model_name": "upstream-large",
    }
    return ProviderConfig.objects.create(**{**values, **changes})


def ask(user: Any = None, **changes: Any) -> Generation:
    return AIOrchestrator.generate(user=user, task=Task.EXTRACTION, request=word_request(**changes))

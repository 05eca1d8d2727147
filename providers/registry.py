"""Provider types: which adapter speaks for which vendor, and the presets that fill the add form.

A vendor that speaks OpenAI's protocol is a row here, not a class. Addresses and model names were looked up in November
2026; every default model outside the local servers has a price in genai-prices, which a test holds.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from typing import cast

from providers.adapters.base import Adapter, AdapterSettings, Capabilities
from providers.adapters.dialects import COMPATIBLE, JSON_OBJECT, Dialect

_OPENAI = "providers.adapters.openai.OpenAIAdapter"
_EVERYTHING = Capabilities(image=True, pdf=True, json_schema=True)
_PICTURES = Capabilities(image=True, pdf=False, json_schema=True)
_TEXT = Capabilities(image=False, pdf=False, json_schema=True)
_TEXT_NO_SCHEMA = Capabilities(image=False, pdf=False, json_schema=False)


@dataclass(frozen=True, slots=True)
class ProviderType:
    """One entry of the add form. ``adapter`` is a dotted path, imported on first use.

    ``base_url`` is the vendor's own, used where a row gives none. ``capabilities`` are those of the default model; a
    row may override them. ``dialect`` marks a server that speaks OpenAI's protocol its own way. ``price_list`` is the
    vendor's id in genai-prices, "" where no price is known beforehand.
    """

    key: str
    label: str
    adapter: str
    base_url: str
    default_model: str = ""
    default_premium_model: str = ""
    capabilities: Capabilities = _EVERYTHING
    price_list: str = ""
    dialect: Dialect | None = None
    needs_key: bool = True
    is_offline: bool = False


_TYPES = (
    ProviderType(
        "gemini",
        "Google Gemini",
        "providers.adapters.gemini.GeminiAdapter",
        "https://generativelanguage.googleapis.com",
        "gemini-3.8-flash",
        "gemini-4-argon",
        price_list="google",
    ),
    ProviderType(
        "openai", "OpenAI", _OPENAI, "https://api.openai.com/v1", "gpt-6-luna", "gpt-6.1-sol", price_list="openai"
    ),
    ProviderType(
        "anthropic",
        "Anthropic Claude",
        "providers.adapters.anthropic.AnthropicAdapter",
        "https://api.anthropic.com",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        price_list="anthropic",
    ),
    ProviderType(
        "mistral",
        "Mistral",
        _OPENAI,
        "https://api.mistral.ai/v1",
        "mistral-small-2603",
        "mistral-large-4",
        _PICTURES,
        "mistral",
        COMPATIBLE,
    ),
    ProviderType(
        "cohere",
        "Cohere",
        _OPENAI,
        "https://api.cohere.ai/compatibility/v1",
        "command-a-03-2025",
        "",
        _TEXT,
        "cohere",
        COMPATIBLE,
    ),
    ProviderType(
        "groq",
        "Groq",
        _OPENAI,
        "https://api.groq.com/openai/v1",
        "openai/gpt-oss-20b",
        "openai/gpt-oss-120b",
        _TEXT,
        "groq",
        COMPATIBLE,
    ),
    ProviderType(
        "openrouter",
        "OpenRouter",
        _OPENAI,
        "https://openrouter.ai/api/v1",
        "google/gemini-3.8-flash",
        "anthropic/claude-sonnet-5.5",
        _PICTURES,
        "openrouter",
        COMPATIBLE,
    ),
    ProviderType(
        "deepseek",
        "DeepSeek",
        _OPENAI,
        "https://api.deepseek.com/v1",
        "deepseek-flash",
        "deepseek-v4-pro",
        _TEXT_NO_SCHEMA,
        "deepseek",
        JSON_OBJECT,
    ),
    ProviderType(
        "together",
        "Together AI",
        _OPENAI,
        "https://api.together.xyz/v1",
        "openai/gpt-oss-120b",
        "",
        _TEXT,
        "together",
        COMPATIBLE,
    ),
    ProviderType(
        "fireworks",
        "Fireworks AI",
        _OPENAI,
        "https://api.fireworks.ai/inference/v1",
        "accounts/fireworks/models/gpt-oss-120b",
        "",
        _TEXT,
        "fireworks",
        COMPATIBLE,
    ),
    ProviderType("xai", "xAI Grok", _OPENAI, "https://api.x.ai/v1", "grok-4.7", "", _PICTURES, "x-ai", COMPATIBLE),
    ProviderType(
        "ollama",
        "Ollama (local)",
        _OPENAI,
        "http://127.0.0.1:11434/v1",
        "gpt-oss:20b",
        capabilities=_TEXT,
        dialect=COMPATIBLE,
        needs_key=False,
    ),
    ProviderType(
        "vllm",
        "vLLM (own server)",
        _OPENAI,
        "http://127.0.0.1:8001/v1",
        "openai/gpt-oss-20b",
        capabilities=_TEXT,
        dialect=COMPATIBLE,
        needs_key=False,
    ),
    ProviderType(
        "openai_compatible",
        "Other, speaking OpenAI's protocol",
        _OPENAI,
        "",
        capabilities=_TEXT,
        dialect=COMPATIBLE,
        needs_key=False,
    ),
    ProviderType(
        "offline",
        "Offline rules (no AI)",
        "providers.adapters.offline.OfflineAdapter",
        "",
        "rules",
        capabilities=_TEXT,
        needs_key=False,
        is_offline=True,
    ),
)
PROVIDER_TYPES = {kind.key: kind for kind in _TYPES}


def provider_type_choices() -> list[tuple[str, str]]:
    """Key and label of every type, in the order of the form; a callable, so that a new type is no migration."""
    return [(kind.key, kind.label) for kind in _TYPES]


def get_provider_type(key: str) -> ProviderType:
    """Raises ``KeyError`` for a type that does not exist."""
    return PROVIDER_TYPES[key]


def build_adapter(provider_type: str, settings: AdapterSettings) -> Adapter:
    """The type's adapter with the row's values; the vendor's own address where the row gives none.

    Costs an import the first time and nothing afterwards: the SDK's client is made at the first call. Raises
    ``KeyError`` for a type that does not exist.
    """
    kind = get_provider_type(provider_type)
    settings = replace(settings, base_url=settings.base_url or kind.base_url)
    module, _, name = kind.adapter.rpartition(".")
    adapter = getattr(import_module(module), name)
    if kind.dialect is None:
        return cast(Adapter, adapter(settings))
    return cast(Adapter, adapter(settings, dialect=kind.dialect, needs_key=kind.needs_key))


def presets() -> dict[str, dict[str, str]]:
    """What the add form fills in for each type. The vendors with an adapter of their own need no address."""
    return {
        kind.key: {
            "base_url": kind.base_url if kind.dialect else "",
            "model_name": kind.default_model,
            "premium_model_name": kind.default_premium_model,
        }
        for kind in _TYPES
    }

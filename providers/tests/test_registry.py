"""Provider types and presets."""

from __future__ import annotations

import pytest

from aditus.lib.http import check_provider_url
from aditus.lib.secrets import Secret
from providers.adapters.base import Adapter, AdapterSettings
from providers.pricing import estimate_cents
from providers.registry import PROVIDER_TYPES, build_adapter, get_provider_type, provider_type_choices

LOCAL = {"ollama", "vllm"}


def test_every_type_is_offered_once_and_builds_its_adapter() -> None:
    keys = [key for key, _ in provider_type_choices()]
    assert len(set(keys)) == len(keys) == len(PROVIDER_TYPES)
    assert {"gemini", "openai", "anthropic", "offline", "mistral", "cohere", "groq", "openrouter"} <= set(keys)
    assert {"deepseek", "together", "fireworks", "xai", "ollama", "vllm", "openai_compatible"} <= set(keys)
    for key in keys:
        adapter = build_adapter(key, AdapterSettings(api_key=Secret("sk-1234567890123")))
        assert isinstance(adapter, Adapter)
        assert adapter.is_offline is get_provider_type(key).is_offline


def test_a_row_without_an_address_gets_the_vendors_own() -> None:
    settings = AdapterSettings(api_key=Secret("sk-1234567890123"))
    assert build_adapter("groq", settings).base_url == "https://api.groq.com/openai/v1"
    assert build_adapter("groq", AdapterSettings(settings.api_key, "https://a.example/v1")).base_url == (
        "https://a.example/v1"
    )


def test_the_addresses_of_the_presets_may_be_used() -> None:
    for key, kind in PROVIDER_TYPES.items():
        if kind.base_url and key not in LOCAL:
            check_provider_url(kind.base_url)


def test_the_suggested_models_have_a_price() -> None:
    for key, kind in PROVIDER_TYPES.items():
        for model in filter(None, (kind.default_model, kind.default_premium_model)):
            cents = estimate_cents(provider_type=key, model=model, input_tokens=1000, output_tokens=1000)
            assert (cents is None) is (key in LOCAL), model


def test_an_unknown_type_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        get_provider_type("nobody")

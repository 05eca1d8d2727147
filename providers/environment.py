"""Providers from environment keys: what answers when no row does, and what ``add_initial_provider`` turns into rows."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings

from aditus.lib.secrets import Secret
from providers.registry import get_provider_type
from providers.selection import Target


@dataclass(frozen=True, slots=True)
class _Variables:
    provider_type: str
    key: str
    model: str
    premium_model: str
    base_url: str


_IN_ORDER = (
    _Variables("gemini", "GEMINI_API_KEY", "GEMINI_MODEL_FAST", "GEMINI_MODEL_PRO", "GEMINI_BASE_URL"),
    _Variables("openai", "OPENAI_API_KEY", "OPENAI_MODEL", "", "OPENAI_BASE_URL"),
    _Variables("anthropic", "ANTHROPIC_API_KEY", "ANTHROPIC_MODEL", "", "ANTHROPIC_BASE_URL"),
)


def environment_targets() -> tuple[Target, ...]:
    """One target per key that is set: Gemini, then OpenAI, then Anthropic."""
    return tuple(_target(variables) for variables in _IN_ORDER if getattr(settings, variables.key))


def _target(variables: _Variables) -> Target:
    kind = get_provider_type(variables.provider_type)
    premium = getattr(settings, variables.premium_model) if variables.premium_model else ""
    return Target(
        config_id=None,
        name=f"{kind.label} (environment)",
        provider_type=kind.key,
        api_key=Secret(getattr(settings, variables.key)),
        base_url=getattr(settings, variables.base_url),
        model_name=getattr(settings, variables.model) or kind.default_model,
        premium_model_name=premium or kind.default_premium_model,
        capabilities=kind.capabilities,
    )

"""System checks of the deployment, each with a hint that says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

SHORTEST_KEY = 32


@register(Tags.security, deploy=True)
def encryption_keys_are_long(app_configs: Sequence[Any] | None, **kwargs: Any) -> list[CheckMessage]:
    """Keys at rest are only as safe as the key that encrypts them."""
    if all(len(key) >= SHORTEST_KEY for key in settings.FIELD_ENCRYPTION_KEYS):
        return []
    return [
        Error(
            "A key in FIELD_ENCRYPTION_KEYS is shorter than 32 characters.",
            hint="Put a long random value first (openssl rand -hex 32); keep the old ones behind it until all "
            "stored keys have been saved anew.",
            id="aditus.E001",
        )
    ]


@register(Tags.security, deploy=True)
def encryption_keys_are_not_the_secret_key(app_configs: Sequence[Any] | None, **kwargs: Any) -> list[CheckMessage]:
    if settings.SECRET_KEY not in settings.FIELD_ENCRYPTION_KEYS:
        return []
    return [Error("SECRET_KEY also stands in FIELD_ENCRYPTION_KEYS.", hint="Use separate values.", id="aditus.E002")]

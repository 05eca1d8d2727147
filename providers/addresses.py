"""Where a key goes. Changing that needs the key again, so that nobody can send a stored key to a server of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from providers.models import ProviderConfig


def has_moved(stored: ProviderConfig, changes: Mapping[str, Any]) -> bool:
    """Whether ``changes`` would send the stored key to another host than before."""
    before = _destination(stored.provider_type, stored.base_url)
    after = _destination(changes.get("provider_type", stored.provider_type), changes.get("base_url", stored.base_url))
    return before != after


def _destination(provider_type: str, base_url: str) -> tuple[str, str]:
    """Scheme, host and port of an address of one's own, else the type, whose address the vendor gives."""
    if not base_url:
        return "type", provider_type
    parts = urlsplit(base_url)
    return parts.scheme, parts.netloc.lower()

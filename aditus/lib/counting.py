"""How often something happened lately, in the shared cache: for limits that may be approximate."""

from __future__ import annotations

from django.core.cache import cache


def count(key: str, *, seconds: int) -> int:
    """One more of ``key``; how many there were within the ``seconds`` since the first."""
    key = f"count:{key}"
    cache.add(key, 0, timeout=seconds)
    try:
        return int(cache.incr(key))
    except ValueError:  # the window ended between the two calls
        return 1

"""What every reader of a brought profile does with what it did not find: it leaves it out. Pure."""

from __future__ import annotations

from typing import Any


def filled(item: dict[str, Any]) -> dict[str, Any]:
    """The item without its empty values."""
    return {key: value for key, value in item.items() if value}

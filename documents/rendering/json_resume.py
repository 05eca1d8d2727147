"""A profile as the JSON Resume it came as."""

from __future__ import annotations

import json
from typing import Any

from documents.schemas import without_ids


def render_json_resume(data: dict[str, Any], *, with_fact_ids: bool = False) -> bytes:
    """The stored document, byte for byte the same data; our ids only when asked for."""
    document = data if with_fact_ids else without_ids(data)
    return json.dumps(document, ensure_ascii=False, indent=2).encode()

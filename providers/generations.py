"""What ``AIOrchestrator.generate`` gives back."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from providers.adapters.base import Usage


@dataclass(frozen=True, slots=True)
class Generation:
    """A validated answer and where it came from. ``cost_cents`` is None when the price is unknown.

    ``failed`` names the other providers that were asked before in vain.
    """

    data: BaseModel
    usage: Usage
    cost_cents: Decimal | None
    provider: str
    provider_type: str
    model: str
    attempts: int
    failed: tuple[str, ...]
    is_offline: bool
    request_id: uuid.UUID

    def as_usage(self) -> dict[str, Any]:
        """Who answered and what it cost, as jobs and documents keep it."""
        return {
            "provider": self.provider,
            "model": self.model,
            "offline": self.is_offline,
            "tokens": self.usage.total_tokens,
            "cost_cents": None if self.cost_cents is None else float(self.cost_cents),
            "failed": list(self.failed),
        }

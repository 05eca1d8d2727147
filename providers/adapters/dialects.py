"""How the many servers that speak OpenAI's protocol differ from OpenAI itself. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Dialect:
    """One vendor's reading of the protocol.

    ``json``: "strict" and "schema" send the schema for the server to enforce, "strict" with OpenAI's own promise;
    "object" asks for JSON and puts the schema into the prompt. ``token_limit`` is the field that caps the output.
    ``can_store``: keeps answers unless told not to, and knows the field that tells it.
    """

    json: Literal["strict", "schema", "object"] = "schema"
    token_limit: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    can_store: bool = False


# Reasoning models refuse ``max_tokens``; only OpenAI's own hosts are sure to know its successor.
OPENAI = Dialect(json="strict", token_limit="max_completion_tokens", can_store=True)
COMPATIBLE = Dialect()
JSON_OBJECT = Dialect(json="object")

"""The answer's schema in the one dialect that all vendors take, and in words for those that take none. Pure.

OpenAI's strict mode, Claude's grammar and Gemini each accept another subset of JSON Schema. What all three accept:
no ``$ref``, every property required, no property beyond them, null instead of absent, and types, ``enum`` and
``anyOf`` as the only constraints. Everything else moves into the description; pydantic checks it afterwards.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

Schema = dict[str, Any]

_KEPT = ("type", "enum", "description")
_DROPPED = frozenset({"title", "default", "examples", "discriminator", "$defs", "deprecated", "readOnly"})
_FENCED = re.compile(r"\s*```[a-zA-Z]*\s*\n(.*?)\n?\s*```\s*", re.DOTALL)


@lru_cache(maxsize=256)
def answer_schema(model: type[BaseModel]) -> Schema:
    """The schema of ``model`` in the common dialect. Shared between callers: read it, do not change it.

    Raises ``ValueError`` for a model that contains itself, which no vendor's dialect can say without references.
    """
    raw = model.model_json_schema()
    return _simplify(raw, raw.get("$defs", {}), ())


def _simplify(node: Schema, definitions: Schema, path: tuple[str, ...]) -> Schema:
    if reference := node.get("$ref"):
        name = reference.rsplit("/", 1)[-1]
        if name in path:
            raise ValueError(f"The schema {name} contains itself; answers need a schema without recursion.")
        siblings = {key: value for key, value in node.items() if key != "$ref"}
        return _simplify({**definitions[name], **siblings}, definitions, (*path, name))
    node = dict(node)
    if "const" in node:
        node["enum"] = [node.pop("const")]
    simple = {key: node.pop(key) for key in _KEPT if key in node}
    if variants := node.pop("anyOf", None) or node.pop("oneOf", None):
        simple["anyOf"] = [_simplify(variant, definitions, path) for variant in variants]
    if "items" in node:
        simple["items"] = _simplify(node.pop("items"), definitions, path)
    if simple.get("type") == "object":
        properties = node.pop("properties", {})
        simple["properties"] = {name: _simplify(part, definitions, path) for name, part in properties.items()}
        simple["required"] = list(properties)
        simple["additionalProperties"] = node.pop("additionalProperties", False) if not properties else False
        node.pop("required", None)
        node.pop("additionalProperties", None)
    return _with_notes(simple, node)


def _with_notes(simple: Schema, left: Schema) -> Schema:
    """Says in the description what the dialect cannot say, so that the model may keep to it all the same."""
    notes = ", ".join(f"{key}: {value}" for key, value in left.items() if key not in _DROPPED)
    if notes:
        simple["description"] = f"{simple.get('description', '')} ({notes})".strip()
    return simple


def is_closed(schema: Schema) -> bool:
    """Whether a grammar can be made of it: every part has a type and no object takes free keys."""
    if "enum" in schema:
        return True
    if variants := schema.get("anyOf"):
        return all(is_closed(variant) for variant in variants)
    kind = schema.get("type")
    if kind == "object":
        return schema["additionalProperties"] is False and all(map(is_closed, schema["properties"].values()))
    if kind == "array":
        return "items" in schema and is_closed(schema["items"])
    return kind is not None


def count_unions(schema: Schema) -> int:
    """How many parts of it may have more than one type."""
    parts = [*schema.get("anyOf", ()), *schema.get("properties", {}).values()]
    if "items" in schema:
        parts.append(schema["items"])
    return ("anyOf" in schema) + sum(map(count_unions, parts))


def schema_in_words(schema: Schema) -> str:
    """The instruction for a model whose vendor cannot enforce a schema."""
    written = json.dumps(schema, separators=(",", ":"), ensure_ascii=False)
    return f"Answer with one JSON object and nothing else. It must fit this JSON schema:\n{written}"


def bare_json(text: str) -> str:
    """``text`` without the Markdown fence that some models put around their JSON."""
    fenced = _FENCED.fullmatch(text)
    return fenced[1] if fenced else text

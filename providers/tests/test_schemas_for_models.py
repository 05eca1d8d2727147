"""The one schema dialect that all vendors take."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from providers.adapters._schemas import answer_schema, bare_json, count_unions, is_closed, schema_in_words
from providers.tests.adapter_cases import MODEL, a_request, adapter_on
from providers.tests.upstream import Upstream
from providers.tests.upstream_bodies import fit


class Kind(StrEnum):
    FULL = "full"
    PART = "part"


class Place(BaseModel):
    """Where the work is."""

    town: str = Field(description="As written.", min_length=1)
    kind: Kind = Kind.FULL
    type: Literal["place"] = "place"


class Person(BaseModel):
    type: Literal["person"] = "person"
    age: int | None = Field(default=None, ge=0, le=120)


class Whole(BaseModel):
    places: list[Place] = Field(default_factory=list, max_length=3)
    main: Place | None = Field(default=None, description="The first one.")
    subject: Annotated[Place | Person, Field(discriminator="type")]
    title: str = "Untitled"


class Free(BaseModel):
    extra: dict[str, str]


class Knot(BaseModel):
    inner: Knot | None = None


class Wide(BaseModel):
    """More nullable fields than Claude's grammar takes."""

    a: int | None
    b: int | None
    c: int | None
    d: int | None
    e: int | None
    f: int | None
    g: int | None
    h: int | None
    i: list[Person | None]
    j: list[Place | None]
    k: int | None
    l: int | None  # noqa: E741 - one of many
    m: int | None
    n: int | None
    o: int | None
    p: int | None


def test_references_are_written_out_and_unions_plain() -> None:
    schema = answer_schema(Whole)
    place = {
        "type": "object",
        "description": "Where the work is.",
        "properties": {
            "town": {"type": "string", "description": "As written. (minLength: 1)"},
            "kind": {"type": "string", "enum": ["full", "part"]},
            "type": {"type": "string", "enum": ["place"]},
        },
        "required": ["town", "kind", "type"],
        "additionalProperties": False,
    }
    assert schema["properties"]["places"] == {"type": "array", "description": "(maxItems: 3)", "items": place}
    assert schema["properties"]["main"] == {"description": "The first one.", "anyOf": [place, {"type": "null"}]}
    assert schema["properties"]["subject"]["anyOf"][0] == place
    assert schema["properties"]["title"] == {"type": "string"}
    assert is_closed(schema)
    assert count_unions(schema) == 3


def test_the_emptiest_fitting_value_fits_the_model() -> None:
    assert Whole.model_validate(fit(answer_schema(Whole)) | {"subject": {"type": "person"}}).title == ""


def test_free_keys_leave_the_schema_open() -> None:
    schema = answer_schema(Free)
    assert schema["properties"]["extra"]["additionalProperties"] == {"type": "string"}
    assert not is_closed(schema)


def test_a_model_that_contains_itself_is_named() -> None:
    with pytest.raises(ValueError, match="Knot contains itself"):
        answer_schema(Knot)


def test_claude_gets_a_grammar_up_to_its_limit_and_words_beyond(upstream: Upstream) -> None:
    adapter = adapter_on(upstream, "anthropic")
    for schema in (Whole, Wide, Free):
        adapter.generate(a_request(schema=schema), model=MODEL, seconds=5)
    whole, wide, free = (exchange.body for exchange in upstream.requests)
    assert whole["output_config"]["format"]["schema"] == answer_schema(Whole)
    assert count_unions(answer_schema(Wide)) == 17
    for body, schema in ((wide, Wide), (free, Free)):
        assert "output_config" not in body
        assert schema_in_words(answer_schema(schema)) in body["system"]


def test_an_open_schema_is_never_called_strict(upstream: Upstream) -> None:
    from providers.adapters.dialects import OPENAI
    from providers.adapters.openai import OpenAIAdapter

    adapter = OpenAIAdapter(adapter_on(upstream, "openai").settings, dialect=OPENAI)
    adapter.generate(a_request(schema=Free), model=MODEL, seconds=5)
    adapter_on(upstream, "gemini").generate(a_request(schema=Free), model=MODEL, seconds=5)
    to_openai, to_gemini = (exchange.body for exchange in upstream.requests)
    assert to_openai["response_format"]["json_schema"]["strict"] is False
    assert "responseJsonSchema" not in to_gemini["generationConfig"]
    assert to_gemini["generationConfig"]["responseMimeType"] == "application/json"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('```json\n{"a": 1}\n```', '{"a": 1}'),
        ('\n```\n{"a": "```"}\n```\n', '{"a": "```"}'),
        ('Here you are: ```{"a": 1}```', 'Here you are: ```{"a": 1}```'),
    ],
)
def test_only_a_fence_around_the_whole_answer_is_taken_off(said: str, meant: str) -> None:
    assert bare_json(said) == meant

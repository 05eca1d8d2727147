"""What the three protocols send and what they make of a good answer."""

from __future__ import annotations

import base64
import json
import threading

import pytest

from providers.adapters.base import Attachment, Capabilities, Repair, Usage
from providers.exceptions import (
    BadRequest,
    ContentRefused,
    ContextTooLong,
    OutputInvalid,
    TransientFailure,
)
from providers.tests.adapter_cases import ATTACHMENTS, KEY, MODEL, PROMPT, PROTOCOLS, Advert, a_request, adapter_on
from providers.tests.upstream import Answer, Exchange, Tokens, Upstream
from providers.tests.upstream_bodies import Protocol, wanted_schema

each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS)


@each_protocol
def test_key_model_prompt_and_output_limit_arrive(upstream: Upstream, protocol: Protocol) -> None:
    reply = adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)

    (seen,) = upstream.requests
    assert (seen.protocol, seen.key, seen.model) == (protocol, KEY, MODEL)
    sent = json.dumps(seen.body)
    assert PROMPT in sent
    assert "You read adverts." in sent
    assert "900" in sent
    assert "temperature" not in sent
    assert reply.model == MODEL
    assert reply.http_status == 200
    assert Advert.model_validate_json(reply.text) == Advert(title="")


@each_protocol
def test_an_empty_system_text_is_left_out(upstream: Upstream, protocol: Protocol) -> None:
    adapter_on(upstream, protocol).generate(a_request(system=""), model=MODEL, seconds=5)
    assert "system" not in json.dumps(upstream.requests[0].body).lower()


@each_protocol
def test_the_schema_arrives_without_references_and_with_every_property_required(
    upstream: Upstream, protocol: Protocol
) -> None:
    adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)

    schema = wanted_schema(upstream.requests[0].body)
    assert schema is not None
    assert schema["required"] == ["title", "salary", "skills"]
    assert schema["additionalProperties"] is False
    money = schema["properties"]["salary"]["anyOf"][0]
    assert money["required"] == ["amount", "currency"]
    assert money["properties"]["amount"] == {"type": "integer", "description": "Per month. (minimum: 0)"}
    assert "$ref" not in json.dumps(schema)


@each_protocol
def test_usage_is_exact(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(tokens=Tokens(input=1000, output=300, cached=400, reasoning=250)))
    reply = adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert reply.usage == Usage(input_tokens=1000, output_tokens=300, cached_tokens=400, reasoning_tokens=250)


@each_protocol
def test_null_usage_details_count_as_nothing(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(tokens=None))
    reply = adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert reply.usage == Usage(input_tokens=100, output_tokens=20)


def test_usage_that_is_missing_is_estimated_and_marked(upstream: Upstream) -> None:
    message = {"role": "assistant", "content": '{"title": "Nurse"}'}
    upstream.always(Answer(raw={"id": "1", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}))
    usage = adapter_on(upstream, "openai").generate(a_request(), model=MODEL, seconds=5).usage
    assert usage.is_estimated
    assert usage.input_tokens > 0
    assert usage.output_tokens > 0


@each_protocol
def test_an_answer_that_claims_to_have_taken_no_tokens_is_estimated(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(data={"title": "Nurse"}, tokens=Tokens(input=0, output=0)))
    usage = adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5).usage
    assert usage.is_estimated
    assert usage.total_tokens > 0


def test_reasoning_that_a_vendor_counts_in_the_total_only_is_part_of_the_output(upstream: Upstream) -> None:
    message = {"role": "assistant", "content": "{}"}
    usage = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 45, "prompt_cache_hit_tokens": 4}
    upstream.always(Answer(raw={"choices": [{"message": message, "finish_reason": "stop"}], "usage": usage}))
    found = adapter_on(upstream, "openai").generate(a_request(), model=MODEL, seconds=5).usage
    assert found == Usage(input_tokens=10, output_tokens=35, cached_tokens=4)


@each_protocol
def test_picture_and_pdf_arrive_whole(upstream: Upstream, protocol: Protocol) -> None:
    adapter_on(upstream, protocol).generate(a_request(attachments=ATTACHMENTS), model=MODEL, seconds=5)
    sent = json.dumps(upstream.requests[0].body)
    for attachment in ATTACHMENTS:
        assert base64.b64encode(attachment.data).decode() in sent
        assert attachment.media_type in sent


@each_protocol
def test_an_attachment_nobody_takes_is_refused_and_not_dropped(upstream: Upstream, protocol: Protocol) -> None:
    request = a_request(attachments=(Attachment("audio/mpeg", b"sound"),))
    with pytest.raises(BadRequest, match="audio/mpeg"):
        adapter_on(upstream, protocol).generate(request, model=MODEL, seconds=5)
    assert upstream.requests == []


@each_protocol
def test_a_repair_turn_shows_the_answer_and_its_problem(upstream: Upstream, protocol: Protocol) -> None:
    repair = Repair(answer='{"title": 7}', problem="title must be text")
    adapter_on(upstream, protocol).generate(a_request(repair=repair), model=MODEL, seconds=5)
    body = upstream.requests[0].body
    turns = body["contents"] if protocol == "gemini" else body["messages"]
    roles = [turn["role"] for turn in turns if turn["role"] != "system"]
    assert roles == ["user", "model" if protocol == "gemini" else "assistant", "user"]
    assert "title must be text" in json.dumps(turns[-1])
    assert PROMPT in json.dumps(turns)


@each_protocol
def test_an_empty_answer_is_named_in_the_repair_turn(upstream: Upstream, protocol: Protocol) -> None:
    request = a_request(repair=Repair(answer="", problem="The model sent an empty answer."))
    adapter_on(upstream, protocol).generate(request, model=MODEL, seconds=5)
    body = upstream.requests[0].body
    turn = (body["contents"] if protocol == "gemini" else body["messages"])[-2]
    assert "(no answer)" in json.dumps(turn)


@each_protocol
def test_a_truncated_answer_is_invalid_and_keeps_text_and_usage(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(text='{"title": "Nur', finish="length"))
    with pytest.raises(OutputInvalid) as caught:
        adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert caught.value.text == '{"title": "Nur'
    assert caught.value.usage == Usage(input_tokens=100, output_tokens=20)


@each_protocol
def test_an_empty_answer_is_invalid(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(is_empty=True))
    with pytest.raises(OutputInvalid) as caught:
        adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert caught.value.usage == Usage(input_tokens=100, output_tokens=20)


@each_protocol
def test_a_refusal_is_a_refusal_and_keeps_usage(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(finish="refusal"))
    with pytest.raises(ContentRefused) as caught:
        adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert caught.value.usage == Usage(input_tokens=100, output_tokens=20)


def test_a_blocked_prompt_of_gemini_is_a_refusal(upstream: Upstream) -> None:
    upstream.always(Answer(raw={"promptFeedback": {"blockReason": "SAFETY"}}))
    with pytest.raises(ContentRefused):
        adapter_on(upstream, "gemini").generate(a_request(), model=MODEL, seconds=5)


def test_the_thoughts_of_gemini_are_not_part_of_the_answer(upstream: Upstream) -> None:
    parts = [{"text": "Let me think.", "thought": True}, {"text": '{"title": "Nurse"}'}]
    upstream.always(Answer(raw={"candidates": [{"content": {"parts": parts}, "finishReason": "STOP"}]}))
    reply = adapter_on(upstream, "gemini").generate(a_request(), model=MODEL, seconds=5)
    assert reply.text == '{"title": "Nurse"}'


def test_an_input_that_fills_the_context_of_claude_is_too_long(upstream: Upstream) -> None:
    message = {"type": "message", "role": "assistant", "model": MODEL, "content": [{"type": "text", "text": "{"}]}
    usage = {"input_tokens": 9, "output_tokens": 1}
    upstream.always(Answer(raw={**message, "stop_reason": "model_context_window_exceeded", "usage": usage}))
    with pytest.raises(ContextTooLong) as caught:
        adapter_on(upstream, "anthropic").generate(a_request(), model=MODEL, seconds=5)
    assert caught.value.usage == Usage(input_tokens=9, output_tokens=1)


def test_the_text_parts_of_a_message_in_parts_are_joined(upstream: Upstream) -> None:
    parts = [
        {"type": "thinking", "thinking": []},
        {"type": "text", "text": '{"title":'},
        {"type": "text", "text": '""}'},
    ]
    message = {"role": "assistant", "content": parts}
    upstream.always(Answer(raw={"choices": [{"message": message, "finish_reason": "stop"}]}))
    assert adapter_on(upstream, "openai").generate(a_request(), model=MODEL, seconds=5).text == '{"title":""}'


def test_an_answer_the_vendor_broke_off_is_transient(upstream: Upstream) -> None:
    message = {"role": "assistant", "content": "{"}
    upstream.always(Answer(raw={"choices": [{"message": message, "finish_reason": "insufficient_system_resource"}]}))
    with pytest.raises(TransientFailure):
        adapter_on(upstream, "openai").generate(a_request(), model=MODEL, seconds=5)


@each_protocol
def test_a_markdown_fence_around_the_json_is_taken_off(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(text='```json\n{"title": "Nurse"}\n```'))
    reply = adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert reply.text == '{"title": "Nurse"}'


def test_openai_itself_gets_strict_schemas_and_the_new_limit_others_the_common_ones(upstream: Upstream) -> None:
    from providers.adapters.dialects import COMPATIBLE, OPENAI
    from providers.adapters.openai import OpenAIAdapter

    own = adapter_on(upstream, "openai", base_url="https://api.openai.com/v1")
    azure = adapter_on(upstream, "openai", base_url="https://unit.openai.azure.com/openai/v1")
    fake = adapter_on(upstream, "openai", base_url="https://api.openai.com.evil.example/v1")
    found = [adapter.dialect for adapter in (own, azure, fake) if isinstance(adapter, OpenAIAdapter)]
    assert found == [OPENAI, OPENAI, COMPATIBLE]

    adapter = OpenAIAdapter(adapter_on(upstream, "openai").settings, dialect=OPENAI)
    adapter.generate(a_request(), model=MODEL, seconds=5)
    adapter_on(upstream, "openai", provider_type="mistral").generate(a_request(), model=MODEL, seconds=5)
    strict, common = (exchange.body for exchange in upstream.requests)
    assert strict["response_format"]["json_schema"]["strict"] is True
    assert strict["max_completion_tokens"] == 900
    assert "max_tokens" not in strict
    assert strict["store"] is False
    assert "store" not in common
    assert common["response_format"]["json_schema"]["strict"] is False
    assert common["max_tokens"] == 900


@pytest.mark.parametrize("provider_type", ["deepseek", "openai_compatible"])
def test_a_server_without_schemas_gets_the_schema_in_the_prompt(upstream: Upstream, provider_type: str) -> None:
    adapter = adapter_on(upstream, "openai", provider_type=provider_type, capabilities=Capabilities(json_schema=False))
    reply = adapter.generate(a_request(), model=MODEL, seconds=5)
    body = upstream.requests[0].body
    assert body["response_format"] == {"type": "json_object"}
    assert '"required":["title","salary","skills"]' in body["messages"][0]["content"]
    assert Advert.model_validate_json(reply.text)


def test_a_row_may_say_that_its_model_does_take_a_schema(upstream: Upstream) -> None:
    for takes_schema in (None, True):
        capabilities = None if takes_schema is None else Capabilities(json_schema=takes_schema)
        adapter = adapter_on(upstream, "openai", provider_type="deepseek", capabilities=capabilities)
        adapter.generate(a_request(), model=MODEL, seconds=5)
    formats = [exchange.body["response_format"]["type"] for exchange in upstream.requests]
    assert formats == ["json_object", "json_schema"]


def test_a_local_server_needs_no_key(upstream: Upstream) -> None:
    adapter_on(upstream, "openai", provider_type="ollama", key="").generate(a_request(), model=MODEL, seconds=5)
    assert upstream.requests[0].key == "no-key"


@each_protocol
def test_a_base_url_typed_with_its_version_works_too(upstream: Upstream, protocol: Protocol) -> None:
    version = {"openai": "/v1/", "anthropic": "/v1/", "gemini": "/v1beta/"}[protocol]
    adapter_on(upstream, protocol, base_url=upstream.url + version).generate(a_request(), model=MODEL, seconds=5)
    assert upstream.requests[0].path in (
        "/v1/chat/completions",
        "/v1/messages",
        f"/v1beta/models/{MODEL}:generateContent",
    )


def test_gemini_is_never_given_less_time_than_it_accepts(upstream: Upstream) -> None:
    adapter = adapter_on(upstream, "gemini")
    for seconds in (2, 45):
        adapter.generate(a_request(), model=MODEL, seconds=seconds)
    assert [exchange.headers["x-server-timeout"] for exchange in upstream.requests] == ["10", "45"]


@each_protocol
def test_models_are_listed_sorted_and_by_plain_name(upstream: Upstream, protocol: Protocol) -> None:
    names = adapter_on(upstream, protocol).list_models(seconds=5)
    assert names == ["upstream-large", "upstream-small"]
    assert upstream.requests[0].key == KEY


@each_protocol
def test_a_credential_check_is_one_small_real_call(upstream: Upstream, protocol: Protocol) -> None:
    upstream.always(Answer(is_empty=True, finish="length", delay=0.05))
    check = adapter_on(upstream, protocol).check_credentials(model="upstream-large", seconds=5)
    assert check.is_ok
    assert check.latency_ms >= 50
    assert "upstream-large" in check.message
    (seen,) = upstream.requests
    assert (seen.method, seen.model, seen.key) == ("POST", "upstream-large", KEY)


@each_protocol
def test_two_keys_used_by_many_threads_at_once_never_mix(upstream: Upstream, protocol: Protocol) -> None:
    def echo(exchange: Exchange) -> Answer:
        return Answer(data={"title": exchange.key}, delay=0.01)

    upstream.always(echo)
    keys = ("sk-first-000000000001", "sk-second-00000000002")
    adapters = {key: adapter_on(upstream, protocol, key=key) for key in keys}
    mixed: list[str] = []

    def ask(key: str) -> None:
        for _ in range(10):
            title = json.loads(adapters[key].generate(a_request(), model=MODEL, seconds=10).text)["title"]
            if title != key:
                mixed.append(title)

    threads = [threading.Thread(target=ask, args=(key,)) for key in keys * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert mixed == []
    assert len(upstream.requests) == 80

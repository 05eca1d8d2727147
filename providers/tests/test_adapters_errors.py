"""Every way a call can fail, through the real SDKs: the class, what is kept, and what is never shown."""

from __future__ import annotations

import copy
import time
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from providers.adapters._errors import by_status, read_retry_after
from providers.adapters.base import Adapter
from providers.exceptions import (
    AttemptError,
    AuthenticationFailed,
    BadRequest,
    BillingFailed,
    ContentRefused,
    ContextTooLong,
    ModelNotFound,
    OutputInvalid,
    RateLimited,
    TransientFailure,
)
from providers.tests.adapter_cases import KEY, MODEL, PROMPT, PROTOCOLS, a_request, adapter_on
from providers.tests.upstream import Answer, Fault, Tokens, Upstream
from providers.tests.upstream_bodies import Protocol, answer_body, error_body

each_protocol = pytest.mark.parametrize("protocol", PROTOCOLS)


def fail(upstream: Upstream, protocol: Protocol, answer: Answer | None = None, seconds: float = 5) -> AttemptError:
    """The error of one call, checked to show nothing it must not."""
    if answer is not None:
        upstream.always(answer)
    with pytest.raises(AttemptError) as caught:
        adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=seconds)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + caught.value.message
    assert KEY not in shown
    assert PROMPT not in shown
    assert len(caught.value.message) <= 300
    return caught.value


@each_protocol
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequest),
        (401, AuthenticationFailed),
        (402, BillingFailed),
        (403, AuthenticationFailed),
        (404, ModelNotFound),
        (408, TransientFailure),
        (409, TransientFailure),
        (413, ContextTooLong),
        (422, BadRequest),
        (429, RateLimited),
        (500, TransientFailure),
        (503, TransientFailure),
        (529, TransientFailure),
    ],
)
def test_each_status_of_the_error_table(
    upstream: Upstream, protocol: Protocol, status: int, kind: type[AttemptError]
) -> None:
    error = fail(upstream, protocol, Answer(status=status))
    assert type(error) is kind
    assert error.http_status == status
    assert len(upstream.requests) == 1, "an SDK retried by itself"


@each_protocol
def test_no_error_status_is_left_unmapped(upstream: Upstream, protocol: Protocol) -> None:
    for status in range(400, 600):
        error = fail(upstream, protocol, Answer(status=status))
        assert type(error) is by_status(status), status
        assert error.http_status == status


@pytest.mark.parametrize(
    ("protocol", "status", "code", "kind"),
    [
        ("openai", 429, "insufficient_quota", BillingFailed),
        ("openai", 429, "rate_limit_exceeded", RateLimited),
        ("openai", 400, "context_length_exceeded", ContextTooLong),
        ("openai", 400, "content_filter", ContentRefused),
        ("openai", 400, "invalid_prompt", ContentRefused),
        ("openai", 400, "model_decommissioned", ModelNotFound),
        ("openai", 403, "model_not_found", ModelNotFound),
        ("openai", 400, "json_validate_failed", OutputInvalid),
        ("openai", 400, "invalid_image", BadRequest),
        ("anthropic", 429, "enforced_spend_limit_reached", BillingFailed),
        ("anthropic", 429, "ramp_limit_exceeded", RateLimited),
        ("anthropic", 400, "organization_on_hold", BillingFailed),
        ("anthropic", 400, "image_dimensions_too_large", BadRequest),
        ("gemini", 400, "API_KEY_INVALID", AuthenticationFailed),
        ("gemini", 403, "BILLING_DISABLED", BillingFailed),
        ("gemini", 400, "SOMETHING_NEW", BadRequest),
    ],
)
def test_the_vendors_code_decides_before_the_status(
    upstream: Upstream, protocol: Protocol, status: int, code: str, kind: type[AttemptError]
) -> None:
    error = fail(upstream, protocol, Answer(status=status, code=code))
    assert type(error) is kind
    assert code in error.message


def test_gemini_without_a_free_tier_is_a_matter_of_billing(upstream: Upstream) -> None:
    body = {"error": {"code": 400, "message": "Enable billing.", "status": "FAILED_PRECONDITION"}}
    assert type(fail(upstream, "gemini", Answer(status=400, raw=body))) is BillingFailed


def test_the_moderation_of_openrouter_is_no_bad_key(upstream: Upstream) -> None:
    error = {"code": 403, "message": "Flagged.", "metadata": {"reasons": ["violence"], "flagged_input": PROMPT}}
    assert type(fail(upstream, "openai", Answer(status=403, raw={"error": error}))) is ContentRefused


@pytest.mark.parametrize(("code", "kind"), [(429, RateLimited), (402, BillingFailed), ("odd", TransientFailure)])
def test_an_error_inside_a_200_counts_as_the_error_it_is(
    upstream: Upstream, code: int | str, kind: type[AttemptError]
) -> None:
    error = fail(upstream, "openai", Answer(raw={"error": {"code": code, "message": f"{KEY} {PROMPT}"}}))
    assert type(error) is kind


@each_protocol
@pytest.mark.parametrize("fault", ["cut", "garbage", "html", "wrong_json", "reset", "hang_up"])
def test_a_broken_answer_is_transient(upstream: Upstream, protocol: Protocol, fault: Fault) -> None:
    assert type(fail(upstream, protocol, Answer(fault=fault))) is TransientFailure


@each_protocol
@pytest.mark.parametrize("status", [401, 429, 500])
@pytest.mark.parametrize("fault", ["garbage", "html", "wrong_json"])
def test_an_error_with_an_unreadable_body_is_judged_by_its_status(
    upstream: Upstream, protocol: Protocol, status: int, fault: Fault
) -> None:
    error = fail(upstream, protocol, Answer(status=status, fault=fault))
    assert type(error) is by_status(status)


@each_protocol
@pytest.mark.parametrize("raw", [b"[]", b"[1]", b'"text"', b"7", b"null", b"{}", b'{"error": "text"}'])
def test_json_that_is_no_answer_at_all_is_transient(upstream: Upstream, protocol: Protocol, raw: bytes) -> None:
    assert type(fail(upstream, protocol, Answer(raw=raw))) is TransientFailure
    assert type(fail(upstream, protocol, Answer(status=400, raw=raw))) in (BadRequest, TransientFailure)


def _paths(body: Any) -> list[tuple[Any, ...]]:
    items = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    return [path for key, part in items for path in ((key,), *((key, *rest) for rest in _paths(part)))]


def _with(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(body)
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


@pytest.mark.filterwarnings("ignore:.* is not a valid .*")  # google-genai's word for a finish reason it does not know
@each_protocol
@pytest.mark.parametrize("odd", [None, "x", 7, -1, True, [], {}, [None], ["x"], {"x": 1}], ids=repr)
def test_one_odd_value_anywhere_gives_an_answer_or_an_attempt_error(
    upstream: Upstream, protocol: Protocol, odd: Any
) -> None:
    """Whatever a vendor changes, nothing but the tree comes out, and the counts stay counts."""
    adapter = adapter_on(upstream, protocol)
    tokens = Tokens(input=9, output=5, cached=2, reasoning=1)
    answer = answer_body(protocol, text="{}", model=MODEL, finish="stop", tokens=tokens)
    error = error_body(protocol, status=400, code="odd", message=PROMPT, retry_in=3)
    for status, body in ((200, answer), (400, error)):
        for path in _paths(body):
            upstream.always(Answer(status=status, raw=_with(body, path, odd)))
            _assert_answer_or_attempt_error(adapter)


def _assert_answer_or_attempt_error(adapter: Adapter) -> None:
    try:
        reply = adapter.generate(a_request(), model=MODEL, seconds=5)
    except AttemptError as error:
        failure = error
    else:
        assert isinstance(reply.text, str)
        assert min(reply.usage.input_tokens, reply.usage.output_tokens, reply.usage.cached_tokens) >= 0
        return
    assert PROMPT not in failure.message


@each_protocol
def test_json_nested_past_all_reason_is_transient(upstream: Upstream, protocol: Protocol) -> None:
    deep = b'{"choices":' + b"[" * 100_000
    assert type(fail(upstream, protocol, Answer(raw=deep))) is TransientFailure


@each_protocol
def test_a_redirect_is_not_followed_with_the_key(upstream: Upstream, protocol: Protocol) -> None:
    error = fail(upstream, protocol, Answer(status=307, headers={"Location": f"{upstream.url}/elsewhere"}))
    assert type(error) is ModelNotFound
    assert len(upstream.requests) == 1


@each_protocol
def test_a_drip_ends_at_the_deadline(upstream: Upstream, protocol: Protocol) -> None:
    started = time.monotonic()
    error = fail(upstream, protocol, Answer(drip=0.1), seconds=0.6)
    assert type(error) is TransientFailure
    assert "in time" in error.message
    assert time.monotonic() - started < 1.5


@each_protocol
def test_silence_ends_at_the_deadline(upstream: Upstream, protocol: Protocol) -> None:
    started = time.monotonic()
    error = fail(upstream, protocol, Answer(delay=3), seconds=0.4)
    assert type(error) is TransientFailure
    assert "in time" in error.message
    assert time.monotonic() - started < 1.5


@each_protocol
def test_a_closed_port_is_transient_and_a_forbidden_address_is_a_wrong_one(
    upstream: Upstream, protocol: Protocol, settings: Any
) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = ["127.0.0.1:9"]
    for base_url, kind in (
        ("http://127.0.0.1:9/v1", TransientFailure),
        ("http://127.0.0.1:11434/v1", ModelNotFound),
        ("http://169.254.169.254/v1", ModelNotFound),
        ("ftp://example.com/v1", ModelNotFound),
        ("no address at all", ModelNotFound),
        ("https://exa mple.com:99999/v1", ModelNotFound),
    ):
        with pytest.raises(AttemptError) as caught:
            adapter_on(upstream, protocol, base_url=base_url).generate(a_request(), model=MODEL, seconds=5)
        assert type(caught.value) is kind, base_url


@each_protocol
@pytest.mark.parametrize("key", ["", "sk-abc…def-12345678", "sk-abc def-12345678", "sk-abc\nX-Evil: 1-12345678"])
def test_a_key_that_cannot_be_one_is_never_sent(upstream: Upstream, protocol: Protocol, key: str) -> None:
    with pytest.raises(AuthenticationFailed) as caught:
        adapter_on(upstream, protocol, key=key).generate(a_request(), model=MODEL, seconds=5)
    assert upstream.requests == []
    assert not key or key not in str(caught.value)


@pytest.mark.parametrize("model", ["", "a?key=b", "../files", "a&b", "a#b"])
def test_a_model_name_cannot_change_the_address_of_gemini(upstream: Upstream, model: str) -> None:
    with pytest.raises(ModelNotFound):
        adapter_on(upstream, "gemini").generate(a_request(), model=model, seconds=5)
    assert upstream.requests == []


@each_protocol
def test_text_that_cannot_be_encoded_is_a_bad_request(upstream: Upstream, protocol: Protocol) -> None:
    with pytest.raises(AttemptError) as caught:
        adapter_on(upstream, protocol).generate(a_request(prompt="lone \ud800 surrogate"), model="m\ud800", seconds=5)
    assert isinstance(caught.value, (BadRequest, ModelNotFound))


@each_protocol
def test_checks_and_lists_fail_by_the_same_table(upstream: Upstream, protocol: Protocol) -> None:
    adapter = adapter_on(upstream, protocol)
    upstream.always(Answer(status=401))
    with pytest.raises(AuthenticationFailed):
        adapter.check_credentials(model=MODEL, seconds=5)
    with pytest.raises(AuthenticationFailed):
        adapter.list_models(seconds=5)
    for fault in ("html", "garbage", "wrong_json"):
        upstream.always(Answer(fault=fault))
        with pytest.raises(TransientFailure):
            adapter.check_credentials(model=MODEL, seconds=5)


@each_protocol
@pytest.mark.parametrize("fault", ["html", "garbage"])
def test_a_list_of_models_that_is_none_is_transient(upstream: Upstream, protocol: Protocol, fault: Fault) -> None:
    upstream.always(Answer(fault=fault))
    with pytest.raises(TransientFailure):
        adapter_on(upstream, protocol).list_models(seconds=5)


# --- Retry-After -----------------------------------------------------------------------------------------------------
@each_protocol
def test_the_wait_is_read_as_seconds_milliseconds_and_date(upstream: Upstream, protocol: Protocol) -> None:
    assert fail(upstream, protocol, Answer(status=429, retry_after="17")).retry_after == 17
    precise = Answer(status=429, retry_after="2", headers={"retry-after-ms": "1500"})
    assert fail(upstream, protocol, precise).retry_after == 1.5
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    waited = fail(upstream, protocol, Answer(status=429, retry_after=date)).retry_after
    assert waited is not None
    assert 35 < waited <= 40
    assert fail(upstream, protocol, Answer(status=429)).retry_after is None


def test_the_wait_of_gemini_is_read_from_its_details(upstream: Upstream) -> None:
    assert fail(upstream, "gemini", Answer(status=429, retry_in=34.5)).retry_after == 34.5


@pytest.mark.parametrize("value", ["", "soon", "nan", "inf", "99:99", "Tue, 99 Foo 2026 00:00:00 GMT"])
def test_a_wait_that_makes_no_sense_is_none(value: str) -> None:
    assert read_retry_after({"retry-after": value}) is None


def test_a_wait_in_the_past_is_no_wait() -> None:
    assert read_retry_after({"retry-after": "-3"}) == 0
    assert read_retry_after({"retry-after": "Tue, 01 Jan 2019 00:00:00 GMT"}) == 0

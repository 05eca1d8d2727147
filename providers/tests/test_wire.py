"""The three adapters against ``@copilotkit/aimock``, an upstream nobody here wrote.

Needs ``npm ci`` in ``providers/tests/wire``, which ``.ci/run`` does; without it these tests fail, they do not skip.
What it answers is in ``wire/fixtures.json``, found by a word in the prompt.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aditus.lib.secrets import Secret
from providers.adapters.base import Adapter, AdapterSettings, Repair, Usage
from providers.exceptions import (
    AttemptError,
    AuthenticationFailed,
    BadRequest,
    OutputInvalid,
    RateLimited,
    TransientFailure,
)
from providers.registry import build_adapter, get_provider_type
from providers.tests.adapter_cases import ATTACHMENTS, PROTOCOLS, Advert, Money, a_request
from providers.tests.upstream_bodies import Protocol

pytestmark = [pytest.mark.wire, pytest.mark.parametrize("protocol", PROTOCOLS)]

FOLDER = Path(__file__).parent / "wire"
SERVER = FOLDER / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
KEY = "sk-wire-1234567890"
LISTENING = re.compile(r"listening on (http://127\.0\.0\.1:\d+)")


@pytest.fixture(scope="module")
def wire_url() -> Iterator[str]:
    if not SERVER.exists():
        pytest.fail(f"aimock is not installed. Run: npm ci --prefix {FOLDER}")
    command = ["node", str(SERVER), "--port", "0", "--fixtures", str(FOLDER / "fixtures.json"), "--strict"]
    environment = {"PATH": os.environ["PATH"], "AIMOCK_API_KEYS": KEY}
    with subprocess.Popen(
        [*command, "--validate-on-load"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            said.append(line)
            if found := LISTENING.search(line):
                yield found[1]
                break
        else:
            pytest.fail("aimock did not start:\n" + "".join(said))
        process.terminate()


@pytest.fixture
def adapter(wire_url: str, protocol: Protocol, settings: Any) -> Adapter:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = [wire_url.removeprefix("http://")]
    return _adapter(wire_url, protocol, KEY)


def _adapter(url: str, protocol: Protocol, key: str) -> Adapter:
    base_url = f"{url}/v1" if protocol == "openai" else url
    return build_adapter(protocol, AdapterSettings(api_key=Secret(key), base_url=base_url))


def _model(protocol: Protocol) -> str:
    return get_provider_type(protocol).default_model


def test_an_answer_arrives_with_its_exact_usage(adapter: Adapter, protocol: Protocol) -> None:
    reply = adapter.generate(a_request(prompt="WIRE-ANSWER"), model=_model(protocol), seconds=10)
    advert = Advert.model_validate_json(reply.text)
    assert advert == Advert(title="Clinical officer", salary=Money(amount=85_000), skills=["triage"])
    assert reply.usage == Usage(input_tokens=321, output_tokens=45)
    assert reply.model == _model(protocol)


def test_attachments_and_a_repair_turn_are_understood(adapter: Adapter, protocol: Protocol) -> None:
    request = a_request(
        prompt="WIRE-ANSWER", attachments=ATTACHMENTS, repair=Repair(answer="{}", problem="title must be text")
    )
    reply = adapter.generate(request, model=_model(protocol), seconds=10)
    assert Advert.model_validate_json(reply.text).title == "Repaired"


@pytest.mark.parametrize(
    ("prompt", "kind", "status"),
    [
        ("WIRE-CUT", OutputInvalid, 200),
        ("WIRE-SLOW-DOWN", RateLimited, 429),
        ("WIRE-DOWN", TransientFailure, 503),
        ("WIRE-MALFORMED", BadRequest, 400),
        ("WIRE-FALLS-SILENT", TransientFailure, None),
        ("WIRE-GARBLED", TransientFailure, None),
        ("nothing in the fixtures", TransientFailure, 503),
    ],
)
def test_each_fault_is_named(
    adapter: Adapter, protocol: Protocol, prompt: str, kind: type[AttemptError], status: int | None
) -> None:
    with pytest.raises(AttemptError) as caught:
        adapter.generate(a_request(prompt=prompt), model=_model(protocol), seconds=10)
    assert (type(caught.value), caught.value.http_status) == (kind, status)
    if kind is RateLimited:
        assert caught.value.retry_after == 1


def test_the_key_is_checked_by_a_real_call(adapter: Adapter, protocol: Protocol, wire_url: str) -> None:
    assert adapter.check_credentials(model=_model(protocol), seconds=10).is_ok
    with pytest.raises(AuthenticationFailed):
        _adapter(wire_url, protocol, "sk-wrong-1234567890").check_credentials(model=_model(protocol), seconds=10)


def test_models_are_listed_where_this_upstream_lists_any(adapter: Adapter, protocol: Protocol) -> None:
    if protocol == "gemini":  # it has no such list under /v1beta and answers 404, which is what must be said
        with pytest.raises(AttemptError, match="HTTP 404"):
            adapter.list_models(seconds=10)
        return
    assert "gpt-4o" in adapter.list_models(seconds=10)

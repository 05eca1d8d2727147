"""The engine without a model."""

from __future__ import annotations

import pytest

from aditus.lib.secrets import Secret
from providers.adapters.base import Adapter, AdapterSettings, Usage
from providers.exceptions import BadRequest, OutputInvalid
from providers.registry import build_adapter
from providers.tests.adapter_cases import Advert, Money, a_request


@pytest.fixture
def offline() -> Adapter:
    return build_adapter("offline", AdapterSettings(api_key=Secret("")))


def test_the_rules_of_the_request_answer(offline: Adapter) -> None:
    advert = Advert(title="Nurse", salary=Money(amount=85_000))
    reply = offline.generate(a_request(rules=lambda: advert), model="rules", seconds=1)
    assert Advert.model_validate_json(reply.text) == advert
    assert reply.usage == Usage()
    assert (reply.model, reply.http_status) == ("rules", None)


def test_no_rules_is_said_with_what_to_do(offline: Adapter) -> None:
    with pytest.raises(BadRequest, match="Set up an AI provider"):
        offline.generate(a_request(), model="rules", seconds=1)


def test_rules_that_build_a_wrong_answer_show_no_value_of_it(offline: Adapter) -> None:
    def rules() -> Advert:
        return Advert.model_validate({"title": ["SECRET-VALUE"]})

    with pytest.raises(OutputInvalid) as caught:
        offline.generate(a_request(rules=rules), model="rules", seconds=1)
    assert "SECRET-VALUE" not in str(caught.value)


def test_a_defect_in_a_rule_stays_visible(offline: Adapter) -> None:
    def rules() -> Advert:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        offline.generate(a_request(rules=rules), model="rules", seconds=1)


def test_it_needs_no_key_and_says_it_is_offline(offline: Adapter) -> None:
    assert offline.is_offline
    assert not offline.needs_key
    assert offline.check_credentials(model="rules", seconds=1).is_ok
    assert offline.list_models(seconds=1) == ["rules"]

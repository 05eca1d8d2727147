"""What an attempt costs."""

from __future__ import annotations

import socket
from decimal import Decimal

import genai_prices.data_snapshot
import pytest

from providers.adapters.base import Usage
from providers.pricing import PriceOverride, context_window, cost_cents, estimate_cents

USAGE = Usage(input_tokens=1000, output_tokens=300, cached_tokens=400, reasoning_tokens=250)


def test_listed_prices_charge_cached_tokens_at_their_own_rate_and_reasoning_as_output() -> None:
    # gemini-2.5-flash: 30 cents in, 3 cents cached, 250 cents out, per million.
    expected = Decimal(600 * 30 + 400 * 3 + 300 * 250) / 1_000_000
    assert cost_cents(provider_type="gemini", model="gemini-2.5-flash", usage=USAGE) == expected
    # claude-haiku-4-5: 100 in, 10 cached, 500 out.
    expected = Decimal(600 * 100 + 400 * 10 + 300 * 500) / 1_000_000
    assert cost_cents(provider_type="anthropic", model="claude-haiku-4-5-20251001", usage=USAGE) == expected


def test_the_prefix_of_gemini_is_no_other_model() -> None:
    plain = cost_cents(provider_type="gemini", model="gemini-2.5-flash", usage=USAGE)
    assert cost_cents(provider_type="gemini", model="models/gemini-2.5-flash", usage=USAGE) == plain is not None


@pytest.mark.parametrize(
    ("provider_type", "model"),
    [
        ("openai", "gpt-nobody-knows"),
        ("openai", "whisper-1"),  # listed, but by the hour
        ("openai", "moderation"),  # listed without a price
        ("openai", ""),
        ("ollama", "gpt-oss:20b"),
        ("openai_compatible", "gpt-5-mini"),
        ("gone", "gpt-5-mini"),
    ],
)
def test_an_unknown_price_is_none_and_never_nothing(provider_type: str, model: str) -> None:
    assert cost_cents(provider_type=provider_type, model=model, usage=USAGE) is None


def test_offline_and_free_models_cost_nothing() -> None:
    assert cost_cents(provider_type="offline", model="rules", usage=Usage()) == 0
    assert cost_cents(provider_type="openrouter", model="openai/gpt-oss-20b:free", usage=USAGE) == 0


def test_a_rows_own_prices_win() -> None:
    prices = PriceOverride(Decimal(100), Decimal(1000), Decimal(10))
    expected = Decimal(600 * 100 + 400 * 10 + 300 * 1000) / 1_000_000
    for provider_type in ("openai", "ollama"):
        assert cost_cents(provider_type=provider_type, model="gpt-5-mini", usage=USAGE, overrides=prices) == expected


def test_without_a_cached_price_cached_tokens_cost_as_others() -> None:
    prices = PriceOverride(Decimal(100), Decimal(1000))
    expected = Decimal(1000 * 100 + 300 * 1000) / 1_000_000
    assert cost_cents(provider_type="vllm", model="m", usage=USAGE, overrides=prices) == expected


def test_more_cached_than_sent_is_read_as_all_cached() -> None:
    odd = Usage(input_tokens=10, cached_tokens=50)
    assert cost_cents(provider_type="gemini", model="gemini-2.5-flash", usage=odd) == Decimal("0.000030")


def test_costs_have_six_decimals_rounded_half_up() -> None:
    prices = PriceOverride(Decimal("0.5"), Decimal(0))
    one = cost_cents(provider_type="vllm", model="m", usage=Usage(input_tokens=1), overrides=prices)
    assert str(one) == "0.000001"


def test_an_estimate_is_the_cost_of_the_whole_output_and_no_cache() -> None:
    estimate = estimate_cents(provider_type="gemini", model="gemini-2.5-flash", input_tokens=1000, output_tokens=300)
    assert estimate == Decimal(1000 * 30 + 300 * 250) / 1_000_000


def test_the_context_window_is_known_or_none() -> None:
    assert context_window("anthropic", "claude-haiku-4-5") == 200_000
    assert context_window("ollama", "gpt-oss:20b") is None
    assert context_window("openai", "gpt-nobody-knows") is None


def test_no_price_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a price was looked up over the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert cost_cents(provider_type="openai", model="gpt-5-mini", usage=USAGE) is not None
    assert genai_prices.data_snapshot.get_snapshot().from_auto_update is False

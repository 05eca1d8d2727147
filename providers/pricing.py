"""What an attempt costs, in US cents, by the price list bundled with genai-prices or a row's own prices.

The list is never updated over the network; it is as new as the installed package. An unknown price is None, never 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from providers.adapters.base import Usage
from providers.registry import PROVIDER_TYPES

if TYPE_CHECKING:
    from genai_prices.types import PriceCalculation

# A millionth of a cent: one token of the cheapest model is about 3 of them. Rounding a sum of rounded attempts is
# then wrong by less than a cent in a million requests.
SMALLEST = Decimal("0.000001")
CENTS_PER_DOLLAR = 100
MTOK = 1_000_000


@dataclass(frozen=True, slots=True)
class PriceOverride:
    """A row's own prices, in cents per million tokens. Without a cached price, cached tokens cost as any other."""

    input_cents_per_mtok: Decimal
    output_cents_per_mtok: Decimal
    cached_cents_per_mtok: Decimal | None = None


def cost_cents(
    *, provider_type: str, model: str, usage: Usage, overrides: PriceOverride | None = None
) -> Decimal | None:
    """The cost to six decimals of a cent, None when the price is unknown. The offline engine costs 0."""
    kind = PROVIDER_TYPES.get(provider_type)
    if kind is not None and kind.is_offline:
        return Decimal(0)
    if overrides is not None:
        return _rounded(_overridden(usage, overrides))
    if kind is None or not kind.price_list or not model:
        return None
    if model.endswith(":free"):  # OpenRouter's mark; the list has these models without any price
        return Decimal(0)
    found = _listed(kind.price_list, model, usage)
    if found is None or not _is_priced(found):
        return None
    return _rounded(found.total_price * CENTS_PER_DOLLAR)


def estimate_cents(
    *,
    provider_type: str,
    model: str,
    input_tokens: int,
    output_tokens: int,
    overrides: PriceOverride | None = None,
) -> Decimal | None:
    """What to reserve for a call of this size before it is made: nothing cached, the whole output used."""
    usage = Usage(input_tokens=input_tokens, output_tokens=output_tokens, is_estimated=True)
    return cost_cents(provider_type=provider_type, model=model, usage=usage, overrides=overrides)


def context_window(provider_type: str, model: str) -> int | None:
    """How many tokens the model takes at most; None when unknown."""
    kind = PROVIDER_TYPES.get(provider_type)
    if kind is None or not kind.price_list or not model:
        return None
    found = _listed(kind.price_list, model, Usage())
    return found.model.context_window if found else None


def _overridden(usage: Usage, prices: PriceOverride) -> Decimal:
    cached = min(usage.cached_tokens, usage.input_tokens)
    cached_price = prices.cached_cents_per_mtok
    total = (usage.input_tokens - cached) * prices.input_cents_per_mtok
    total += cached * (prices.input_cents_per_mtok if cached_price is None else cached_price)
    total += usage.output_tokens * prices.output_cents_per_mtok
    return total / MTOK


def _listed(price_list: str, model: str, usage: Usage) -> PriceCalculation | None:
    import genai_prices  # 0.2 s and 1.6 MB of prices, so not at start

    counted = genai_prices.Usage(
        input_tokens=usage.input_tokens,
        cache_read_tokens=min(usage.cached_tokens, usage.input_tokens),
        output_tokens=usage.output_tokens,
    )
    name = model.removeprefix("models/")  # as Gemini writes it
    try:
        return genai_prices.calc_price(counted, name, provider_id=price_list)
    except LookupError:
        return None


def _is_priced(found: PriceCalculation) -> bool:
    """The list also holds models that are priced by the hour or the picture, or not at all."""
    prices = found.model_price
    return all(getattr(prices, name, None) is not None for name in ("input_mtok", "output_mtok"))


def _rounded(cents: Decimal) -> Decimal:
    return cents.quantize(SMALLEST, rounding=ROUND_HALF_UP)

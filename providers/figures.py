"""Numbers as people read them. Prices are in US cents in the tables and in US dollars on the screen."""

from __future__ import annotations

from decimal import Decimal

from django.utils.translation import ngettext

CENTS_PER_DOLLAR = 100


def whole(number: int) -> str:
    """12345 as 12,345."""
    return f"{number:,}"


def compact(number: float) -> str:
    """Three figures at most: 940, 12.3k, 1.24M."""
    for size, mark in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")):
        if number >= size * 0.9995:
            return f"{number / size:.3g}{mark}"
    return f"{number:.3g}"


def dollars(cents: Decimal) -> str:
    """Two decimals from a dollar on, four below; what is less than that is said to be less."""
    amount = cents / CENTS_PER_DOLLAR
    if amount >= 1 or amount == 0:
        return f"US$ {amount:,.2f}"
    smallest = Decimal("0.0001")
    return f"US$ {amount:.4f}" if amount >= smallest else f"< US$ {smallest}"


def short_dollars(cents: Decimal) -> str:
    """For the edge of a chart, whose title names the currency: $20, $0.50."""
    amount = cents / CENTS_PER_DOLLAR
    if amount >= 10 or amount == 0:
        return f"${compact(float(amount))}"
    return f"${amount:.2f}" if amount >= Decimal("0.01") else f"${amount:.2g}"


def unknown_price(requests: int) -> str:
    return ngettext("%(count)s request of unknown price", "%(count)s requests of unknown price", requests) % {
        "count": whole(requests)
    }


def cost(cents: Decimal | None, unpriced: int) -> str:
    """The known cost and, beside it, how many requests it leaves out; never 0 for an unknown price."""
    if cents is None:
        return unknown_price(unpriced)
    return f"{dollars(cents)} + {unknown_price(unpriced)}" if unpriced else dollars(cents)


def latency(milliseconds: float | None) -> str:
    """Two or three figures, as exact as the histogram behind it."""
    if milliseconds is None:
        return "–"
    if milliseconds == 0:
        return "0"
    if milliseconds < 1_000:
        return f"{milliseconds:.0f} ms"
    seconds = milliseconds / 1_000
    return f"{seconds:.1f} s" if seconds < 100 else f"{seconds:.0f} s"


def percent(value: float | None) -> str:
    """One decimal; a share that is not quite nothing or everything does not look like it."""
    if value is None:
        return "–"
    if 0 < value < 0.1:
        return "< 0.1 %"
    return f"{min(value, 99.9) if value < 100 else 100:.1f} %"

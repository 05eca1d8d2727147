"""Sums of US cents as people read them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from django import template
from django.utils.formats import number_format

register = template.Library()


@register.filter
def cents(amount: Decimal | float | int) -> str:
    """Two decimals from one cent on, four below. No zeros at the end."""
    exact = Decimal(str(amount))
    places = 2 if abs(exact) >= 1 else 4
    rounded = exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP).normalize()
    shown = max(0, -int(rounded.as_tuple().exponent))
    return number_format(rounded, decimal_pos=shown, force_grouping=True)

"""What the operator should know, at the top of the admin's first page."""

from __future__ import annotations

from typing import Any

from django import template

from providers.alerts import THRESHOLDS, budgets
from providers.models import ProviderConfig

register = template.Library()


@register.inclusion_tag("admin/providers/notices.html")
def provider_notices() -> dict[str, Any]:
    """Providers that need attention or are cooling, and budgets past their first threshold."""
    active = ProviderConfig.objects.filter(is_active=True).select_related("health")
    ailing = [config for config in active if config.health_summary["state"] != "ok"]
    return {
        "ailing": ailing,
        "budgets": [budget for budget in budgets() if budget.percent >= THRESHOLDS[0]],
        "has_provider": bool(active),
    }

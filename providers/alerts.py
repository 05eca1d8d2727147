"""What the admins are told: providers that need a hand, and budgets that run out. Each thing once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.conf import settings
from django.core.mail import send_mail
from django.urls import reverse
from django.utils import timezone

from aditus.accounts.models import User
from providers.allowances import MICRO, Scope, Unit, Window, window_start
from providers.models import Allowance, BudgetAlert, ProviderConfig, ProviderHealth, SpendingLimit

THRESHOLDS = (50, 80, 100)


@dataclass(frozen=True, slots=True)
class Budget:
    """One limit on money and what is used of it, in cents, in the window that is running."""

    name: str
    scope: Allowance.Scope
    subject: str
    window: Allowance.Window
    limit: Decimal
    used: Decimal

    @property
    def percent(self) -> int:
        return int(self.used * 100 / self.limit) if self.limit else 100


def budgets() -> Iterator[Budget]:
    """Every budget in force, overall and by provider."""
    overall = SpendingLimit.objects.first()
    if overall:
        yield from _of(str(overall), Scope.OVERALL, "", overall)
    for config in ProviderConfig.objects.all():
        yield from _of(config.name, Scope.PROVIDER, str(config.pk), config)


def _of(name: str, scope: Allowance.Scope, subject: str, limits: SpendingLimit | ProviderConfig) -> Iterator[Budget]:
    for window, limit in ((Window.DAY, limits.max_cost_per_day), (Window.MONTH, limits.max_cost_per_month)):
        if limit is None:
            continue
        row = Allowance.objects.filter(
            scope=scope, subject=subject, unit=Unit.COST, window=window, starts_at=window_start(window, timezone.now())
        ).first()
        used = Decimal(row.used) / MICRO if row else Decimal(0)
        yield Budget(name, scope, subject, window, limit, used)


def tell_admins() -> int:
    """Mails the active superusers what is new since the last time; returns how many things that were."""
    lines = [*_attention_lines(), *_budget_lines()]
    if lines:
        recipients = list(User.objects.filter(is_superuser=True, is_active=True).values_list("email", flat=True))
        link = settings.SITE_URL + reverse("admin:providers_providerconfig_changelist")
        body = "\n".join([*lines, "", link])
        send_mail("Aditus: AI providers need a look", body, None, recipients, fail_silently=False)
    return len(lines)


def _attention_lines() -> list[str]:
    untold = ProviderHealth.objects.filter(needs_attention=True, is_attention_told=False).select_related("config")
    return [
        f"{row.config.name} is passed over until it is mended: {row.reason}"
        for row in untold
        if ProviderHealth.objects.filter(pk=row.pk, is_attention_told=False).update(is_attention_told=True)
    ]


def _budget_lines() -> list[str]:
    lines = []
    for budget in budgets():
        passed = [percent for percent in THRESHOLDS if budget.percent >= percent]
        new = [percent for percent in passed if _is_new(budget, percent)]
        if new:
            lines.append(
                f"{budget.name}: {max(new)} % of this {budget.window}'s budget is used "
                f"({budget.used:.2f} of {budget.limit:.2f} cents)."
            )
    return lines


def _is_new(budget: Budget, percent: int) -> bool:
    _, is_new = BudgetAlert.objects.get_or_create(
        scope=budget.scope,
        subject=budget.subject,
        window=budget.window,
        starts_at=window_start(budget.window, timezone.now()),
        percent=percent,
        defaults={"used_cents": budget.used, "limit_cents": budget.limit},
    )
    return is_new

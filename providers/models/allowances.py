"""Limits and budgets: how much of each is used, what is reserved, and which thresholds were passed."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from providers.models.columns import cents_field


class SpendingLimit(models.Model):
    """The one row of what all providers together may cost."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    max_cost_per_day = cents_field(_("most cost per day (cents)"), _("Empty: no limit."))
    max_cost_per_month = cents_field(_("most cost per month (cents)"), _("Empty: no limit."))

    class Meta:
        db_table = "ai_provider_spending_limit"
        verbose_name = _("overall budget")
        verbose_name_plural = _("overall budget")
        constraints: ClassVar = [models.CheckConstraint(condition=Q(id=1), name="providers_one_spending_limit")]

    def __str__(self) -> str:
        return str(_("Overall budget"))


class Allowance(models.Model):
    """How much of one limit is used and reserved in one window. Rows come into being when they are first needed.

    Numbers are whole, so that sums are exact on every database: cost is counted in millionths of a cent.
    """

    class Scope(models.TextChoices):
        USER = "user", _("user")
        OVERALL = "overall", _("all providers")
        PROVIDER = "provider", _("provider")

    class Unit(models.TextChoices):
        GENERATIONS = "generations", _("generations")
        REQUESTS = "requests", _("requests")
        TOKENS = "tokens", _("tokens")
        COST = "cost", _("cost (millionths of a cent)")

    class Window(models.TextChoices):
        MINUTE = "minute", _("minute")
        DAY = "day", _("day")
        MONTH = "month", _("month")

    scope = models.CharField(max_length=16, choices=Scope)
    subject = models.CharField(max_length=40, blank=True)
    unit = models.CharField(max_length=16, choices=Unit)
    window = models.CharField(max_length=16, choices=Window)
    starts_at = models.DateTimeField()
    used = models.BigIntegerField(default=0)
    reserved = models.BigIntegerField(default=0)

    class Meta:
        db_table = "ai_provider_allowances"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["scope", "subject", "unit", "window", "starts_at"], name="providers_one_allowance_per_window"
            )
        ]

    def __str__(self) -> str:
        return f"{self.scope} {self.subject} {self.unit}/{self.window}: {self.used}+{self.reserved}"


class Reservation(models.Model):
    """One running ``generate()`` of a user; gone once it is settled.

    ``claims`` is what it holds of the user's allowances: ``[[unit, window, starts_at, amount], ...]``. A row that
    outlives its process is settled by the sweeper.
    """

    request_id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    claims = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        db_table = "ai_provider_reservations"

    def __str__(self) -> str:
        return str(self.request_id)


class BudgetAlert(models.Model):
    """A threshold of a budget that was passed; the constraint is what makes it known only once per window."""

    scope = models.CharField(max_length=16, choices=Allowance.Scope)
    subject = models.CharField(max_length=40, blank=True)
    window = models.CharField(max_length=16, choices=Allowance.Window)
    starts_at = models.DateTimeField()
    percent = models.PositiveSmallIntegerField()
    used_cents = models.DecimalField(max_digits=20, decimal_places=6)
    limit_cents = models.DecimalField(max_digits=20, decimal_places=6)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        db_table = "ai_provider_budget_alerts"
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["scope", "subject", "window", "starts_at", "percent"], name="providers_alert_once_per_window"
            )
        ]

    def __str__(self) -> str:
        return f"{self.scope} {self.subject}: {self.percent} %"

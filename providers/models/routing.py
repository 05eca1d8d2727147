"""Routing as data."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import Plan
from providers.models.configs import ProviderConfig
from providers.models.usage import Task

_ONCE: dict[str, Any] = {"violation_error_message": _("There is a route for exactly this case already.")}


class Route(models.Model):
    """Whom to ask for one user, one plan, one task, or a plan's task. None ships; the default order needs none."""

    class Strategy(models.TextChoices):
        PRIORITY = "priority", _("in the order given")
        WEIGHTED = "weighted", _("by weight, at random")
        FASTEST = "fastest", _("the fastest lately")
        CHEAPEST = "cheapest", _("the cheapest for this request")
        LEAST_USED = "least_used", _("fewest tokens today")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="routes"
    )
    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, null=True, blank=True, related_name="routes")
    task = models.CharField(max_length=40, choices=Task, blank=True, help_text=_("Empty: every task."))
    strategy = models.CharField(max_length=16, choices=Strategy, default=Strategy.PRIORITY)
    is_active = models.BooleanField(_("active"), default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "ai_provider_routes"
        ordering: ClassVar = ["created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["user", "task"], name="providers_one_route_per_user", **_ONCE),
            models.UniqueConstraint(fields=["plan", "task"], name="providers_one_route_per_plan", **_ONCE),
            models.UniqueConstraint(
                fields=["task"],
                condition=Q(user__isnull=True, plan__isnull=True),
                name="providers_one_route_per_task",
                **_ONCE,
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=True) | Q(plan__isnull=True),
                name="providers_route_user_or_plan",
                violation_error_message=_("A route is for a user or for a plan, not for both."),
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=False) | Q(plan__isnull=False) | ~Q(task=""),
                name="providers_route_has_a_case",
                violation_error_message=_("Say whom the route is for: a user, a plan, a task, or a plan's task."),
            ),
        ]

    def __str__(self) -> str:
        case = [str(part) for part in (self.user or self.plan, self.task and self.get_task_display()) if part]
        return ", ".join(case) or str(self.pk)

    @property
    def is_empty(self) -> bool:
        """Whether no active provider stands in it, so that it is skipped."""
        return not any(leg.provider.is_active for leg in self.targets.all())


class RouteTarget(models.Model):
    """One provider of a route, with the model to ask it for."""

    class Tier(models.TextChoices):
        BY_PLAN = "", _("as the plan says")
        STANDARD = "standard", _("standard model")
        PREMIUM = "premium", _("premium model")

    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="targets")
    provider = models.ForeignKey(ProviderConfig, on_delete=models.CASCADE, related_name="route_targets")
    model_name = models.CharField(_("model"), max_length=120, blank=True, help_text=_("Empty: the provider's own."))
    tier = models.CharField(max_length=16, choices=Tier, blank=True, default=Tier.BY_PLAN)
    weight = models.PositiveIntegerField(default=1, validators=[MinValueValidator(1)])
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        db_table = "ai_provider_route_targets"
        ordering: ClassVar = ["position", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["route", "provider", "model_name"], name="providers_target_once_per_route"),
            models.CheckConstraint(condition=Q(weight__gte=1), name="providers_target_weight_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.provider} {self.model_name}".strip()

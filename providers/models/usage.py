"""The log of every attempt."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from providers.exceptions import ErrorClass
from providers.models.configs import ProviderConfig


class Task(models.TextChoices):
    """What an AI call is for."""

    EXTRACTION = "extraction", _("Reading an advert")
    IMAGE_VALIDATION = "image_validation", _("Checking a picture")
    CV_DRAFT = "cv_draft", _("CV draft")
    COVER_LETTER = "cover_letter", _("Cover letter")
    PROFILE_IMPORT = "profile_import", _("Profile import")


class UsageLogQuerySet(models.QuerySet["UsageLog"]):
    def tokens_by_provider(self, *, since: datetime) -> dict[uuid.UUID, int]:
        """Tokens of each configuration since a moment; those without a configuration are left out."""
        rows = self.filter(created_at__gte=since, provider_config__isnull=False)
        totals = rows.values_list("provider_config").annotate(total=models.Sum("total_tokens")).order_by()
        return dict(totals)


class UsageLog(models.Model):
    """One attempt to get an answer from one provider. Holds no prompt and no CV."""

    class Status(models.TextChoices):
        STARTED = "started", _("started")
        SUCCESS = "success", _("success")
        ERROR = "error", _("error")
        CANCELLED = "cancelled", _("cancelled")

    class Source(models.TextChoices):
        PROVIDER = "provider", _("counted by the provider")
        ESTIMATED = "estimated", _("estimated")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    request_id = models.UUIDField(db_index=True)
    attempt = models.PositiveSmallIntegerField(default=1)
    provider_config = models.ForeignKey(
        ProviderConfig, on_delete=models.SET_NULL, null=True, blank=True, related_name="usage"
    )
    provider_type = models.CharField(max_length=40)
    model_name = models.CharField(max_length=120)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="usage"
    )
    plan = models.CharField(max_length=40, blank=True)
    task = models.CharField(max_length=40, choices=Task)
    status = models.CharField(max_length=16, choices=Status, default=Status.STARTED)
    input_tokens = models.PositiveIntegerField(default=0)
    output_tokens = models.PositiveIntegerField(default=0)
    cached_tokens = models.PositiveIntegerField(default=0)
    reasoning_tokens = models.PositiveIntegerField(default=0)
    total_tokens = models.PositiveIntegerField(default=0)
    usage_source = models.CharField(max_length=16, choices=Source, default=Source.ESTIMATED)
    estimated_cost_cents = models.DecimalField(
        _("cost (cents)"), max_digits=14, decimal_places=6, null=True, blank=True, help_text=_("Empty: price unknown.")
    )
    reserved_tokens = models.PositiveIntegerField(default=0)
    reserved_cost_cents = models.DecimalField(max_digits=14, decimal_places=6, null=True, blank=True)
    latency_ms = models.PositiveIntegerField(null=True, blank=True)
    http_status = models.PositiveSmallIntegerField(null=True, blank=True)
    error_class = models.CharField(max_length=32, blank=True, choices=ErrorClass)
    error_message = models.CharField(max_length=300, blank=True)
    reason = models.CharField(max_length=200, blank=True, help_text=_("Why this provider was chosen."))
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = UsageLogQuerySet.as_manager()

    class Meta:
        db_table = "ai_provider_usage_logs"
        ordering: ClassVar = ["-created_at"]
        verbose_name = _("usage")
        verbose_name_plural = _("usage log")
        indexes: ClassVar = [
            models.Index(fields=["created_at"], name="usage_created"),
            models.Index(fields=["provider_config", "created_at"], name="usage_config_created"),
            models.Index(fields=["user", "created_at"], name="usage_user_created"),
            models.Index(fields=["created_at"], condition=Q(status="started"), name="usage_started"),
        ]

    def __str__(self) -> str:
        return f"{self.provider_type} {self.model_name}: {self.get_status_display()}"

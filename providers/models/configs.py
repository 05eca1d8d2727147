"""One row per way to reach a vendor, and how it has been doing."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any, ClassVar

from django.core.validators import MinValueValidator, URLValidator
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from providers.adapters.base import Adapter, AdapterSettings, Capabilities
from providers.fields import EncryptedField, UnreadableSecret
from providers.models.columns import cents_field, limit_field
from providers.registry import build_adapter, get_provider_type, provider_type_choices

# What the admin's form and the staff API may write.
EDITABLE_FIELDS = (
    "name",
    "provider_type",
    "api_key",
    "base_url",
    "model_name",
    "premium_model_name",
    "is_active",
    "is_default",
    "priority",
    "weight",
    "timeout_seconds",
    "max_tokens_per_day",
    "max_requests_per_minute",
    "max_cost_per_day",
    "max_cost_per_month",
    "input_cents_per_million",
    "output_cents_per_million",
    "cached_cents_per_million",
    "takes_images",
    "takes_pdfs",
    "takes_json_schema",
)


class ProviderConfig(models.Model):
    """One way to reach one vendor: its key, its address, its models and its limits."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=120, blank=True, help_text=_("Empty: the type and the model."))
    provider_type = models.CharField(max_length=40, choices=provider_type_choices)
    api_key = EncryptedField(
        _("API key"),
        blank=True,
        default="",
        hint_field="key_hint",
        help_text=_("Stored encrypted and never shown again. Leave empty to keep the stored key."),
    )
    key_hint = models.CharField(max_length=4, blank=True, editable=False)
    base_url = models.CharField(
        _("base URL"),
        blank=True,
        max_length=300,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Empty: the vendor's own address."),
    )
    model_name = models.CharField(_("model"), max_length=120, blank=True, help_text=_("Empty: the type's usual model."))
    premium_model_name = models.CharField(
        _("premium model"), max_length=120, blank=True, help_text=_("For premium plans. Empty: the same model.")
    )
    is_active = models.BooleanField(_("active"), default=True)
    is_default = models.BooleanField(_("default"), default=False, help_text=_("Asked first. At most one row."))
    priority = models.IntegerField(default=100, help_text=_("Lower is asked earlier."))
    weight = models.PositiveIntegerField(default=1, help_text=_("Share in a weighted route."))
    timeout_seconds = models.PositiveIntegerField(_("timeout (seconds)"), default=30, validators=[MinValueValidator(1)])
    max_tokens_per_day = limit_field(_("most tokens per day"))
    max_requests_per_minute = limit_field(_("most requests per minute"))
    max_cost_per_day = cents_field(_("most cost per day (cents)"), _("Empty: no limit."))
    max_cost_per_month = cents_field(_("most cost per month (cents)"), _("Empty: no limit."))
    input_cents_per_million = cents_field(
        _("input price"), _("Cents per million tokens. Empty: the public price list.")
    )
    output_cents_per_million = cents_field(
        _("output price"), _("Cents per million tokens. Empty: the public price list.")
    )
    cached_cents_per_million = cents_field(_("cached price"), _("Cents per million tokens. Empty: as the input price."))
    takes_images = models.BooleanField(_("takes pictures"), null=True, blank=True)
    takes_pdfs = models.BooleanField(_("takes PDFs"), null=True, blank=True)
    takes_json_schema = models.BooleanField(_("takes a JSON schema"), null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "ai_provider_configs"
        ordering: ClassVar = ["-is_default", "priority", "created_at"]
        verbose_name = _("AI provider")
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["is_default"],
                condition=Q(is_default=True),
                name="providers_one_default",
                violation_error_message=_("Another provider is the default already."),
            ),
            models.CheckConstraint(condition=Q(timeout_seconds__gte=1), name="providers_timeout_positive"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Fills the name and the model; making this row the default un-defaults the other, all in one transaction."""
        kind = get_provider_type(self.provider_type)
        self.model_name = self.model_name or kind.default_model
        self.name = self.name or f"{kind.label} {self.model_name}".strip()
        with transaction.atomic():
            if self.is_default:
                # Two who choose a default at once: the second must see what the first has done.
                SnapshotVersion.objects.select_for_update().filter(pk=1).first()
                type(self).objects.filter(is_default=True).exclude(pk=self.pk).update(
                    is_default=False, updated_at=timezone.now()
                )
            super().save(*args, **kwargs)

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """All but that of the one default, which ``save()`` makes room for."""
        super().validate_constraints({*(exclude or ()), "is_default"})

    @property
    def has_unreadable_key(self) -> bool:
        return isinstance(self.api_key, UnreadableSecret)

    @property
    def capabilities(self) -> Capabilities:
        """Those of the type, unless this row says otherwise."""
        usual = get_provider_type(self.provider_type).capabilities
        return Capabilities(
            image=usual.image if self.takes_images is None else self.takes_images,
            pdf=usual.pdf if self.takes_pdfs is None else self.takes_pdfs,
            json_schema=usual.json_schema if self.takes_json_schema is None else self.takes_json_schema,
        )

    @property
    def health_summary(self) -> dict[str, Any]:
        """State (ok, inactive, cooling, needs_attention), its reason, and what the last test said."""
        row = self.health if hasattr(self, "health") else ProviderHealth()
        is_cooling = row.cooldown_until is not None and row.cooldown_until > timezone.now()
        if not self.is_active:
            state, reason = "inactive", ""
        elif self.has_unreadable_key:
            state, reason = "needs_attention", "The stored key cannot be read."
        elif row.needs_attention or is_cooling:
            state, reason = ("needs_attention" if row.needs_attention else "cooling"), row.reason
        else:
            state, reason = "ok", ""
        return {
            "state": state,
            "reason": reason,
            "cooldown_until": row.cooldown_until if is_cooling else None,
            "latency_ewma_ms": row.latency_ewma_ms,
            "last_test_at": row.last_test_at,
            "last_test_ok": row.last_test_ok,
            "last_test_message": row.last_test_message,
            "last_test_latency_ms": row.last_test_latency_ms,
        }

    def build_adapter(self) -> Adapter:
        """A fresh adapter from plain values. Raises ``UndecryptableError`` when the key cannot be read."""
        self.api_key.reveal()
        return build_adapter(self.provider_type, AdapterSettings(self.api_key, self.base_url, self.capabilities))


class ProviderHealth(models.Model):
    """How a provider has been doing, shared by all processes. A row without one is well."""

    config = models.OneToOneField(ProviderConfig, on_delete=models.CASCADE, primary_key=True, related_name="health")
    needs_attention = models.BooleanField(default=False)
    is_attention_told = models.BooleanField(default=False)
    reason = models.CharField(max_length=300, blank=True)
    cooldown_until = models.DateTimeField(null=True, blank=True)
    cooldown_seconds = models.PositiveIntegerField(default=0)
    window_started_at = models.DateTimeField(null=True, blank=True)
    window_calls = models.PositiveIntegerField(default=0)
    window_failures = models.PositiveIntegerField(default=0)
    breaker_seconds = models.PositiveIntegerField(default=0)
    latency_ewma_ms = models.PositiveIntegerField(null=True, blank=True)
    last_test_at = models.DateTimeField(null=True, blank=True)
    last_test_ok = models.BooleanField(null=True, blank=True)
    last_test_message = models.CharField(max_length=300, blank=True)
    last_test_latency_ms = models.PositiveIntegerField(null=True, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        db_table = "ai_provider_health"
        verbose_name_plural = _("provider health")

    def __str__(self) -> str:
        return f"{self.config_id}: {self.reason or 'ok'}"


class SnapshotVersion(models.Model):
    """One row whose value database triggers change with every change of a provider or a plan. See ``snapshot``."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    version = models.BigIntegerField(default=0)

    class Meta:
        db_table = "ai_provider_snapshot_version"

    def __str__(self) -> str:
        return str(self.version)

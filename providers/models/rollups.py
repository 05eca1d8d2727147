"""Sums of the usage log per UTC day, so that a report over months reads thousands of rows and not millions."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from providers.models.configs import ProviderConfig


class UsageDay(models.Model):
    """How far one UTC day of the log is summed up. What was logged from ``covered_until`` on is read from the log."""

    day = models.DateField(primary_key=True)
    covered_until = models.DateTimeField()
    log_rows = models.PositiveBigIntegerField(default=0)
    rolled_at = models.DateTimeField()
    checked_at = models.DateTimeField(db_index=True)
    is_pruned = models.BooleanField(default=False)

    class Meta:
        db_table = "ai_provider_usage_days"
        ordering: ClassVar = ["day"]

    def __str__(self) -> str:
        return f"{self.day}: until {self.covered_until:%H:%M:%S}"


class UsageRollup(models.Model):
    """The sums of one day's rows that agree in everything a report groups or filters by.

    ``latencies`` is a histogram of ``providers.percentiles``.
    ``cost_cents`` sums the known costs, None where none is known; ``unknown_price`` counts the requests without one.
    As in the log, the provider is forgotten when its configuration is deleted; hence no unique constraint: the day's
    ``UsageDay`` row is the lock under which its sums are replaced.
    """

    day = models.DateField(db_index=True)
    provider_config = models.ForeignKey(
        ProviderConfig, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    provider_type = models.CharField(max_length=40)
    model_name = models.CharField(max_length=120)
    plan = models.CharField(max_length=40, blank=True)
    task = models.CharField(max_length=40)
    status = models.CharField(max_length=16)
    requests = models.PositiveBigIntegerField()
    generations = models.PositiveBigIntegerField()
    input_tokens = models.PositiveBigIntegerField()
    output_tokens = models.PositiveBigIntegerField()
    cached_tokens = models.PositiveBigIntegerField()
    reasoning_tokens = models.PositiveBigIntegerField()
    total_tokens = models.PositiveBigIntegerField()
    cost_cents = models.DecimalField(max_digits=20, decimal_places=6, null=True, blank=True)
    unknown_price = models.PositiveBigIntegerField()
    latencies = models.BinaryField(default=bytes)

    class Meta:
        db_table = "ai_provider_usage_rollups"

    def __str__(self) -> str:
        return f"{self.day} {self.provider_type} {self.model_name}: {self.requests}"

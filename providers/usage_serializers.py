"""The usage log and its sums as the staff API sees them."""

from __future__ import annotations

from typing import Any, ClassVar

from rest_framework import serializers

from providers.models import Task, UsageLog
from providers.reports import GroupBy, UsageFilter, Window

MONEY: dict[str, Any] = {"max_digits": 26, "decimal_places": 6}


class UsageLogSerializer(serializers.ModelSerializer[UsageLog]):
    """One attempt at one provider. ``estimated_cost_cents`` is null when the price is unknown."""

    provider = serializers.UUIDField(source="provider_config_id", allow_null=True, read_only=True)
    user = serializers.UUIDField(source="user_id", allow_null=True, read_only=True)

    class Meta:
        model = UsageLog
        fields: ClassVar = [
            "id",
            "request_id",
            "attempt",
            "provider",
            "provider_type",
            "model_name",
            "user",
            "plan",
            "task",
            "status",
            "input_tokens",
            "output_tokens",
            "cached_tokens",
            "reasoning_tokens",
            "total_tokens",
            "usage_source",
            "estimated_cost_cents",
            "latency_ms",
            "http_status",
            "error_class",
            "error_message",
            "reason",
            "created_at",
        ]
        read_only_fields: ClassVar = fields


class ProviderIdField(serializers.CharField):
    """A provider's id, or ``none``."""

    default_error_messages: ClassVar = {"invalid": "Give a provider's id, or none."}

    def to_internal_value(self, data: Any) -> str:
        text = super().to_internal_value(data)
        if not UsageFilter(provider=text).is_valid:
            self.fail("invalid")
        return text


class SummaryQuerySerializer(serializers.Serializer[Any]):
    """What to sum. Days are UTC days; the window includes today."""

    group_by = serializers.ChoiceField(choices=GroupBy.choices, default=GroupBy.PROVIDER.value)
    window = serializers.ChoiceField(choices=Window.choices, default=Window.WEEK.value)
    provider = ProviderIdField(
        default="", help_text="A provider's id, or `none` for environment keys and deleted providers."
    )
    provider_type = serializers.CharField(default="")
    task = serializers.ChoiceField(choices=Task.choices, default="")
    status = serializers.ChoiceField(choices=UsageLog.Status.choices, default="")
    plan = serializers.CharField(default="")


class TotalsSerializer(serializers.Serializer[Any]):
    """Sums. ``requests`` are attempts, retries included; ``generations`` is what users asked for.

    ``cost_cents`` sums the known costs (null when none is known); ``unknown_price_requests`` counts those without a
    price. Latencies are those of answered requests (of the status asked for, if any), right within 10 %; null: none.
    """

    requests = serializers.IntegerField()
    generations = serializers.IntegerField()
    successes = serializers.IntegerField()
    errors = serializers.IntegerField()  # type: ignore[assignment]  # the figure's own name, as in ProblemSerializer
    cancelled = serializers.IntegerField()
    running = serializers.IntegerField()
    input_tokens = serializers.IntegerField()
    output_tokens = serializers.IntegerField()
    cached_tokens = serializers.IntegerField()
    reasoning_tokens = serializers.IntegerField()
    total_tokens = serializers.IntegerField()
    cost_cents = serializers.DecimalField(**MONEY, allow_null=True)
    unknown_price_requests = serializers.IntegerField(source="unknown_price")
    p50_ms = serializers.IntegerField(allow_null=True)
    p95_ms = serializers.IntegerField(allow_null=True)


class GroupSerializer(serializers.Serializer[Any]):
    """One group: ``key`` to filter by, ``name`` to show."""

    key = serializers.CharField()
    name = serializers.CharField(source="label")
    totals = TotalsSerializer()


class SummarySerializer(serializers.Serializer[Any]):
    """The groups, largest first (days: newest first), and everything together."""

    window = serializers.CharField()
    group_by = serializers.CharField()
    first_day = serializers.DateField()
    last_day = serializers.DateField()
    groups = GroupSerializer(source="lines", many=True)
    total = TotalsSerializer()

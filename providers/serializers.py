"""Providers and routes as the staff API sees them. A key goes in and never comes out."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError as DjangoValidationError
from django.db import transaction
from rest_framework import serializers

from aditus.accounts.models import User
from aditus.lib.exceptions import AddressRefused
from aditus.lib.http import check_provider_url
from aditus.lib.secrets import Secret
from providers.addresses import has_moved
from providers.models import ProviderConfig, Route, RouteTarget
from providers.models.configs import EDITABLE_FIELDS
from providers.registry import get_provider_type


class ProviderHealthSerializer(serializers.Serializer[Any]):
    """How a provider has been doing; ``state`` is one of ok, inactive, cooling, needs_attention."""

    state = serializers.CharField()
    reason = serializers.CharField()
    cooldown_until = serializers.DateTimeField(allow_null=True)
    latency_ewma_ms = serializers.IntegerField(allow_null=True)
    last_test_at = serializers.DateTimeField(allow_null=True)
    last_test_ok = serializers.BooleanField(allow_null=True)
    last_test_message = serializers.CharField()
    last_test_latency_ms = serializers.IntegerField(allow_null=True)


class ProviderSerializer(serializers.ModelSerializer[ProviderConfig]):
    """One provider. ``api_key`` is write-only; left out or empty, the stored one stays."""

    api_key = serializers.CharField(write_only=True, required=False, allow_blank=True, max_length=1_000)
    health = ProviderHealthSerializer(source="health_summary", read_only=True)

    class Meta:
        model = ProviderConfig
        fields = ["id", *EDITABLE_FIELDS, "key_hint", "health", "created_at", "updated_at"]
        read_only_fields = ["id", "key_hint", "created_at", "updated_at"]
        extra_kwargs: ClassVar[dict[str, Any]] = {"is_default": {"validators": []}}  # save() un-defaults the other

    def validate_base_url(self, url: str) -> str:
        url = url.strip()
        if url:
            try:
                check_provider_url(url)
            except AddressRefused as error:
                raise serializers.ValidationError(error.message) from error
        return url

    def validate_api_key(self, key: str) -> Secret:
        return Secret(key.strip())

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if not attrs.get("api_key"):
            attrs.pop("api_key", None)
        if self.instance is not None and "api_key" not in attrs and has_moved(self.instance, attrs):
            if get_provider_type(attrs.get("provider_type", self.instance.provider_type)).needs_key:
                raise serializers.ValidationError({"api_key": "The address changed: send the key again."})
            attrs["api_key"] = Secret("")
        return attrs

    def create(self, validated_data: dict[str, Any]) -> ProviderConfig:
        if "is_default" not in validated_data:
            validated_data["is_default"] = not ProviderConfig.objects.filter(is_default=True).exists()
        return ProviderConfig.objects.create(**validated_data)


class TestResultSerializer(serializers.Serializer[Any]):
    """The outcome of a credentials test."""

    ok = serializers.BooleanField(source="is_ok")
    message = serializers.CharField()
    latency_ms = serializers.IntegerField(allow_null=True)


class RouteTargetSerializer(serializers.ModelSerializer[RouteTarget]):
    class Meta:
        model = RouteTarget
        fields = ["provider", "model_name", "tier", "weight"]


class RouteSerializer(serializers.ModelSerializer[Route]):
    """A route and its targets in order. ``is_empty``: no active target, so that it is skipped."""

    targets = RouteTargetSerializer(many=True)
    user = serializers.SlugRelatedField(
        slug_field="email", queryset=User.objects.all(), required=False, allow_null=True, default=None
    )
    is_empty = serializers.BooleanField(read_only=True)

    class Meta:
        model = Route
        fields = ["id", "user", "plan", "task", "strategy", "is_active", "is_empty", "targets", "created_at"]
        read_only_fields = ["id", "created_at"]

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        candidate = Route(**{name: self._value(attrs, name) for name in ("user", "plan", "task", "strategy")})
        if self.instance is not None:
            candidate.pk = self.instance.pk
            candidate._state.adding = False
        try:
            candidate.validate_constraints()
        except DjangoValidationError as error:
            raise serializers.ValidationError(error.messages) from error
        return attrs

    def _value(self, attrs: dict[str, Any], name: str) -> Any:
        if name in attrs:
            return attrs[name]
        if self.instance is not None:
            return getattr(self.instance, name)
        return getattr(Route(), name)

    @transaction.atomic
    def create(self, validated_data: dict[str, Any]) -> Route:
        targets = validated_data.pop("targets")
        route = Route.objects.create(**validated_data)
        return self._with_targets(route, targets)

    @transaction.atomic
    def update(self, instance: Route, validated_data: dict[str, Any]) -> Route:
        targets = validated_data.pop("targets", None)
        instance = super().update(instance, validated_data)
        if targets is not None:
            instance.targets.all().delete()
            self._with_targets(instance, targets)
        return instance

    def _with_targets(self, route: Route, targets: list[dict[str, Any]]) -> Route:
        rows = [RouteTarget(route=route, position=position, **values) for position, values in enumerate(targets)]
        RouteTarget.objects.bulk_create(rows)
        return route

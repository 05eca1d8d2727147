"""Accounts as the API sees them."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError as DjangoValidationError
from rest_framework import serializers

from aditus.accounts.models import Plan, User


class RegistrationSerializer(serializers.Serializer[Any]):
    """What it takes to open an account."""

    email = serializers.EmailField(max_length=254)
    password = serializers.CharField(max_length=128, write_only=True, trim_whitespace=False)
    name = serializers.CharField(max_length=150, required=False, default="", allow_blank=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        person = User(email=attrs["email"], name=attrs["name"])
        try:
            validate_password(attrs["password"], person)
        except DjangoValidationError as error:
            raise serializers.ValidationError({"password": list(error.messages)}) from error
        return attrs


class TokenPairSerializer(serializers.Serializer[Any]):
    """An access token for 15 minutes and a refresh token for 7 days."""

    access = serializers.CharField()
    refresh = serializers.CharField()


class PlanSerializer(serializers.ModelSerializer[Plan]):
    class Meta:
        model = Plan
        fields: ClassVar = [
            "code",
            "name",
            "model_tier",
            "max_generations_per_day",
            "max_tokens_per_day",
            "max_requests_per_day",
            "max_requests_per_minute",
        ]


class MeSerializer(serializers.ModelSerializer[User]):
    """The signed-in person."""

    plan = PlanSerializer(read_only=True)

    class Meta:
        model = User
        fields: ClassVar = ["id", "email", "name", "language", "time_zone", "plan", "date_joined"]
        read_only_fields = fields

"""``/api/v1/admin/usage``: the usage log and its sums, for staff."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any, ClassVar

import django_filters  # type: ignore[import-untyped]  # the package has no types
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.urls import path
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework.generics import ListAPIView
from rest_framework.permissions import IsAdminUser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from aditus.lib.api import problems
from providers.models import UsageLog
from providers.reports import GroupBy, UsageFilter, Window, summarize_usage
from providers.usage_serializers import SummaryQuerySerializer, SummarySerializer, UsageLogSerializer

_ERRORS = problems(400, 401, 403, 429)


class MomentField(forms.CharField):
    """A UTC day or an ISO 8601 moment (without an offset: UTC). A day as an end includes that day."""

    def __init__(self, *args: Any, is_end: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_end = is_end

    def clean(self, value: Any) -> datetime | None:
        text = super().clean(value)
        if not text:
            return None
        try:
            return self._moment(text)
        except (ValueError, OverflowError) as error:
            raise ValidationError("Give a day (2026-05-20) or a moment (2026-05-20T14:30:00Z).") from error

    def _moment(self, text: str) -> datetime:
        """Raises ``ValueError`` when the text is neither."""
        if day := parse_date(text):
            return datetime.combine(day, time.min, tzinfo=UTC) + timedelta(days=int(self.is_end))
        moment = parse_datetime(text)
        if moment is None:
            raise ValueError(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class MomentFilter(django_filters.Filter):  # type: ignore[misc]  # the package has no types
    field_class = MomentField


class ProviderField(forms.CharField):
    """A provider's id, or ``none``, as a condition on rows."""

    def clean(self, value: Any) -> Q | None:
        text = super().clean(value)
        only = UsageFilter(provider=text)
        if not only.is_valid:
            raise ValidationError("Give a provider's id, or none.")
        return only.condition() if text else None


@extend_schema_field(OpenApiTypes.STR)
class ProviderFilter(django_filters.Filter):  # type: ignore[misc]  # the package has no types
    field_class = ProviderField

    def filter(self, qs: QuerySet[UsageLog], value: Q | None) -> QuerySet[UsageLog]:
        return qs.filter(value) if value else qs


class UsageFilters(django_filters.FilterSet):  # type: ignore[misc]  # the package has no types
    """``from`` is included, ``to`` is not, unless it is a day."""

    provider = ProviderFilter()
    user = django_filters.UUIDFilter(field_name="user_id")

    class Meta:
        model = UsageLog
        fields: ClassVar = ["provider_type", "model_name", "task", "status", "plan", "request_id"]


UsageFilters.base_filters["from"] = MomentFilter(field_name="created_at", lookup_expr="gte")  # a word Python reserves
UsageFilters.base_filters["to"] = MomentFilter(field_name="created_at", lookup_expr="lt", is_end=True)


@extend_schema_view(
    get=extend_schema(
        operation_id="admin_usage_list",
        parameters=[
            OpenApiParameter("provider", str, description="A provider's id, or `none` for rows without one."),
            OpenApiParameter("from", str, description="A UTC day or a moment; included."),
            OpenApiParameter("to", str, description="A moment, not included; or a UTC day, included."),
        ],
        responses={200: UsageLogSerializer(many=True), **_ERRORS, **problems(404)},
    )
)
class UsageListView(ListAPIView[UsageLog]):
    """Every attempt at a provider, newest first. Holds no prompt and no CV."""

    queryset = UsageLog.objects.order_by("-created_at", "-pk")
    serializer_class = UsageLogSerializer
    permission_classes = [IsAdminUser]
    filterset_class = UsageFilters


class UsageSummaryView(APIView):
    """Requests, errors, tokens, cost and latency, grouped; exact up to the last request."""

    permission_classes = [IsAdminUser]

    @extend_schema(
        operation_id="admin_usage_summary",
        parameters=[SummaryQuerySerializer],
        responses={200: SummarySerializer, **_ERRORS},
    )
    def get(self, request: Request) -> Response:
        query = SummaryQuerySerializer(data=request.query_params)
        query.is_valid(raise_exception=True)
        asked = query.validated_data
        report = summarize_usage(
            now=timezone.now(),
            window=Window(asked.pop("window")),
            group_by=GroupBy(asked.pop("group_by")),
            only=UsageFilter(**asked),
        )
        return Response(SummarySerializer(report).data)


usage_urlpatterns = [
    path("admin/usage", UsageListView.as_view(), name="admin-usage"),
    path("admin/usage/summary", UsageSummaryView.as_view(), name="admin-usage-summary"),
]

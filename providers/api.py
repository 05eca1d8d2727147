"""The staff API of providers and routes."""

from __future__ import annotations

from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import ModelViewSet

from aditus.lib.api import Problem, problems
from providers import health
from providers.audit import record_change
from providers.credentials import TESTED_FIELDS, TestResult, test_stored, try_credentials
from providers.models import ProviderConfig, Route
from providers.serializers import ProviderSerializer, RouteSerializer, TestResultSerializer

_STAFF = problems(401, 403, 429)
_TEST = OpenApiParameter("test", bool, description="false saves a new key without trying it first")


@extend_schema_view(
    list=extend_schema(responses={200: ProviderSerializer(many=True), **_STAFF}),
    retrieve=extend_schema(responses={200: ProviderSerializer, **_STAFF, **problems(404)}),
    create=extend_schema(parameters=[_TEST], responses={201: ProviderSerializer, **_STAFF, **problems(400, 422)}),
    update=extend_schema(parameters=[_TEST], responses={200: ProviderSerializer, **_STAFF, **problems(400, 404, 422)}),
    partial_update=extend_schema(
        parameters=[_TEST], responses={200: ProviderSerializer, **_STAFF, **problems(400, 404, 422)}
    ),
    destroy=extend_schema(responses={204: None, **_STAFF, **problems(404)}),
)
class ProviderViewSet(ModelViewSet[ProviderConfig]):
    """Providers: a change is used by the very next request. A new key is tried before it is saved."""

    queryset = ProviderConfig.objects.select_related("health")
    serializer_class = ProviderSerializer
    permission_classes = [IsAdminUser]
    filterset_fields = ["provider_type", "is_active", "is_default"]

    def perform_create(self, serializer: BaseSerializer[ProviderConfig]) -> None:
        self._save_tested(serializer)

    def perform_update(self, serializer: BaseSerializer[ProviderConfig]) -> None:
        self._save_tested(serializer)

    def _save_tested(self, serializer: BaseSerializer[ProviderConfig]) -> None:
        changes = {
            name
            for name in TESTED_FIELDS & set(serializer.validated_data)
            if serializer.instance is None or getattr(serializer.instance, name) != serializer.validated_data[name]
        }
        result = self._tried(serializer) if changes else None
        config = serializer.save()
        if changes:
            health.clear(config.pk)
        if result:
            health.note_test(config.pk, is_ok=result.is_ok, message=result.message, latency_ms=result.latency_ms)
        record_change(self.request.user, config, f"Changed by the API: {', '.join(sorted(serializer.validated_data))}.")
        config.refresh_from_db()

    def _tried(self, serializer: BaseSerializer[ProviderConfig]) -> TestResult | None:
        if self.request.query_params.get("test", "").lower() in ("false", "0", "no"):
            return None
        stored = serializer.instance
        values = (
            {field.attname: getattr(stored, field.attname) for field in ProviderConfig._meta.fields} if stored else {}
        )
        result = try_credentials(ProviderConfig(**{**values, **serializer.validated_data}))
        if result.is_refused:
            detail = f"{result.message} Nothing was saved; send ?test=false to save it all the same."
            raise Problem(detail, code="credentials_refused", status=422)
        return result

    @extend_schema(
        operation_id="admin_providers_test",
        request=None,
        responses={200: TestResultSerializer, **_STAFF, **problems(404)},
    )
    @action(detail=True, methods=["post"])
    def test(self, request: Request, pk: str | None = None) -> Response:
        """Tries the stored key on the stored model; the result is stored with the provider."""
        result = test_stored(self.get_object())
        return Response(TestResultSerializer(result).data)


@extend_schema_view(
    list=extend_schema(responses={200: RouteSerializer(many=True), **_STAFF}),
    retrieve=extend_schema(responses={200: RouteSerializer, **_STAFF, **problems(404)}),
    create=extend_schema(responses={201: RouteSerializer, **_STAFF, **problems(400)}),
    update=extend_schema(responses={200: RouteSerializer, **_STAFF, **problems(400, 404)}),
    partial_update=extend_schema(responses={200: RouteSerializer, **_STAFF, **problems(400, 404)}),
    destroy=extend_schema(responses={204: None, **_STAFF, **problems(404)}),
)
class RouteViewSet(ModelViewSet[Route]):
    """Whom to ask for one user, plan, task, or a plan's task. Without routes the usual order holds."""

    queryset = Route.objects.select_related("user").prefetch_related("targets__provider")
    serializer_class = RouteSerializer
    permission_classes = [IsAdminUser]
    filterset_fields = ["plan", "task", "is_active"]

"""The signed-in person's own data over the API: read, take along, see what was used, delete."""

from __future__ import annotations

from typing import Any, cast

from django.http import StreamingHttpResponse
from django.utils import timezone
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from aditus.accounts.api import MeView
from aditus.accounts.models import User
from aditus.lib.api import Problem, problems
from documents.api import AnyAccept
from documents.personal.archive import archive_name, archive_of, may_export
from documents.personal.services import erase_person, usage_of


class UsedSerializer(serializers.Serializer[Any]):
    """One limit. ``limit`` and ``left`` are null where there is none; costs are in US cents."""

    unit = serializers.CharField()
    window = serializers.CharField()
    used = serializers.FloatField()
    limit = serializers.FloatField(allow_null=True)
    left = serializers.FloatField(allow_null=True)
    resets_at = serializers.DateTimeField()


class OwnUsageSerializer(serializers.Serializer[Any]):
    plan = serializers.CharField()
    limits = UsedSerializer(many=True)


class OwnDataView(MeView):
    """The signed-in person: read, and delete with everything that is theirs."""

    @extend_schema(operation_id="erase_me", responses={204: None, **problems(401, 409, 429)})
    def delete(self, request: Request) -> Response:
        """Deletes the account at once and for good: rows, files, sessions and tokens. There is no way back."""
        erase_person(user=self.get_object())
        return Response(status=204)


class OwnUsageView(APIView):
    """What the person has used of their limits, and what is left until when."""

    @extend_schema(operation_id="my_usage", responses={200: OwnUsageSerializer, **problems(401, 429)})
    def get(self, request: Request) -> Response:
        user = _user(request)
        limits = usage_of(user, timezone.now())
        return Response(OwnUsageSerializer({"plan": user.plan_id, "limits": limits}).data)


class OwnExportView(APIView):
    """Everything the person has here, as one ZIP."""

    content_negotiation_class = AnyAccept

    @extend_schema(
        operation_id="my_export",
        responses={(200, "application/zip"): OpenApiResponse(OpenApiTypes.BINARY), **problems(401, 429)},
    )
    def get(self, request: Request) -> StreamingHttpResponse:
        user = _user(request)
        if not may_export(user):
            raise Problem("That is many exports within an hour.", code="throttled", status=429, retry_after=3_600)
        return StreamingHttpResponse(
            archive_of(user),
            content_type="application/zip",
            headers={
                "Content-Disposition": f'attachment; filename="{archive_name()}"',
                "Cache-Control": "private, no-store",
            },
        )


def _user(request: Request) -> User:
    return cast(User, request.user)

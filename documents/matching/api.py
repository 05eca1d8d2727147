"""How a profile answers a job, over the API."""

from __future__ import annotations

from uuid import UUID

from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from aditus.lib.api import problems
from documents.api import caller, named_profile
from documents.serializers import MatchChoiceSerializer, MatchSerializer
from documents.services import match_profile, newest_profile
from jobs.models import Job


class MatchView(APIView):
    """Sets a profile beside a job: each requirement met, partly met or missing, with the facts that say so."""

    @extend_schema(
        operation_id="match_job",
        parameters=[MatchChoiceSerializer],
        responses={200: MatchSerializer, **problems(400, 401, 404, 422, 429)},
    )
    def get(self, request: Request, pk: UUID) -> Response:
        form = MatchChoiceSerializer(data=request.query_params)
        form.is_valid(raise_exception=True)
        job = get_object_or_404(Job.objects.owned_by(caller(request)), pk=pk)
        profile = named_profile(request, form.validated_data.get("profile")) or newest_profile(caller(request))
        match = match_profile(profile=profile, job=job)
        counts = {name: getattr(match, name) for name in ("met", "partly", "missing", "total", "requirements")}
        return Response(MatchSerializer({"profile": profile.pk, **counts}).data)

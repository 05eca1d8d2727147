"""Adverts and jobs over the API. Everything is the caller's own; another's is not found."""

from __future__ import annotations

from typing import Any, cast

import django_filters  # type: ignore[import-untyped]  # the package has no types
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import mixins
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from aditus.accounts.models import User
from aditus.lib.api import problems
from aditus.lib.files import FileRefused, check_size
from jobs.exceptions import InvalidSource
from jobs.intake.files import refusal
from jobs.models import Job
from jobs.schemas import JobStatus
from jobs.serializers import (
    ExtractionSerializer,
    ExtractSerializer,
    ImageSerializer,
    JobChangeSerializer,
    JobSerializer,
    VerdictSerializer,
)
from jobs.services import UploadedBytes, delete_job, extract_jobs, update_job, validate_image

_READING = problems(400, 401, 413, 415, 422, 429, 503)
_OWN = problems(401, 404, 429)


def _user(request: Request) -> User:
    return cast(User, request.user)


def _bytes(upload: UploadedFile[bytes]) -> UploadedBytes:
    """The whole upload, its size checked before it is read."""
    try:
        check_size(upload.size or 0)
    except FileRefused as error:
        raise refusal(error) from error
    return UploadedBytes(upload.read(), upload.name or "")


class ExtractView(APIView):
    """Reads an advert: a link, a picture, a file (PDF, DOCX, saved page) or text, exactly one of them."""

    @extend_schema(
        operation_id="extract_jobs",
        request={"application/json": ExtractSerializer, "multipart/form-data": ExtractSerializer},
        responses={200: ExtractionSerializer, 201: ExtractionSerializer, **_READING},
    )
    def post(self, request: Request) -> Response:
        form = ExtractSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        extraction = extract_jobs(
            user=_user(request),
            source_url=values["source_url"],
            refresh=values["refresh"],
            **_only_source(values),
        )
        status = 200 if extraction.is_duplicate else 201
        return Response(ExtractionSerializer(extraction).data, status=status)


def _only_source(values: dict[str, Any]) -> dict[str, Any]:
    """The one source given. Empty members beside it are what a form sends for boxes left alone."""
    given = {name: values[name] for name in ("url", "image", "file", "text") if values.get(name) is not None}
    filled = {name: value for name, value in given.items() if value != ""}
    chosen = filled or given
    if len(chosen) != 1:
        raise InvalidSource
    name, value = next(iter(chosen.items()))
    return {name: value if isinstance(value, str) else _bytes(value)}


class ValidateImageView(APIView):
    """Says whether a picture can be read and shows a job advert. A broken picture is an answer, too."""

    @extend_schema(
        operation_id="validate_image",
        request={"multipart/form-data": ImageSerializer},
        responses={200: VerdictSerializer, **problems(400, 401, 413, 429, 503)},
    )
    def post(self, request: Request) -> Response:
        form = ImageSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        upload: UploadedFile[bytes] = form.validated_data["image"]
        data = _bytes(upload).data if upload.size else b""
        verdict = validate_image(user=_user(request), data=data, name=upload.name or "")
        return Response(VerdictSerializer(verdict).data)


class JobFilter(django_filters.FilterSet):  # type: ignore[misc]  # see the import
    """``q`` finds words in title, company, place and reference; ``open`` leaves out closed and past ones."""

    q = django_filters.CharFilter(method="by_words", max_length=200)
    status = django_filters.ChoiceFilter(choices=JobStatus.choices)
    open = django_filters.BooleanFilter(method="by_openness")
    archived = django_filters.BooleanFilter(field_name="is_archived")
    deadline_from = django_filters.DateFilter(field_name="deadline", lookup_expr="gte")
    deadline_to = django_filters.DateFilter(field_name="deadline", lookup_expr="lte")
    ordering = django_filters.OrderingFilter(fields=["created_at", "deadline", "title", "company"])

    class Meta:
        model = Job
        fields: list[str] = []

    def by_words(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.matching(value)

    def by_openness(self, queryset: Any, name: str, value: bool) -> Any:
        return queryset.open() if value else queryset


@extend_schema_view(
    list=extend_schema(responses={200: JobSerializer(many=True), **problems(400, 401, 429)}),
    retrieve=extend_schema(responses={200: JobSerializer, **_OWN}),
    destroy=extend_schema(responses={204: None, **_OWN}),
)
class JobViewSet(mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericViewSet[Job]):
    """The caller's jobs: list, read, correct, delete."""

    queryset = Job.objects.none()
    serializer_class = JobSerializer
    filterset_class = JobFilter

    def get_queryset(self) -> QuerySet[Job]:
        if not self.request.user.is_authenticated:  # drf-spectacular looks at views without a user
            return Job.objects.none()
        return Job.objects.owned_by(_user(self.request))

    @extend_schema(request=JobChangeSerializer, responses={200: JobSerializer, **_OWN, **problems(400)})
    def partial_update(self, request: Request, pk: str | None = None) -> Response:
        """Changes the members given; each becomes the caller's own and survives re-extraction."""
        job = self.get_object()
        form: BaseSerializer[Any] = JobChangeSerializer(data=request.data, partial=True)
        form.is_valid(raise_exception=True)
        changed = update_job(job=job, changes=dict(form.validated_data))
        return Response(JobSerializer(changed).data)

    def perform_destroy(self, instance: Job) -> None:
        delete_job(job=instance)

"""Documents over the API. Everything is the caller's own; another's is not found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast
from uuid import UUID

from django.db.models import Max, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import mixins
from rest_framework.decorators import action
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework.viewsets import GenericViewSet

from aditus.accounts.models import User
from aditus.lib.api import problems
from documents.models import Document, Profile
from documents.reviewing.services import restyle_document
from documents.serializers import (
    CvDraftSerializer,
    DocumentChangeSerializer,
    DocumentSerializer,
    ExportSerializer,
    LetterDraftSerializer,
    SentenceSerializer,
    VersionSerializer,
)
from documents.services import (
    MEDIA_TYPES,
    cancel_draft,
    draft_cover_letter,
    draft_cv,
    edit_document,
    explain_document,
    export_document,
    retry_draft,
)
from jobs.models import Job

_DRAFTING = problems(400, 401, 404, 422, 429, 503)
OWN = problems(401, 404, 429)
CHANGING = problems(400, 401, 404, 413, 422, 429)


def caller(request: Request) -> User:
    return cast(User, request.user)


def named_job(request: Request, job_id: UUID | None) -> Job | None:
    return get_object_or_404(Job.objects.owned_by(caller(request)), pk=job_id) if job_id else None


def named_profile(request: Request, profile_id: UUID | None) -> Profile | None:
    return get_object_or_404(Profile.objects.owned_by(caller(request)), pk=profile_id) if profile_id else None


class CvDraftView(APIView):
    """Drafts a CV for a job: the profile's facts, chosen, ordered and, if wished, reworded for it."""

    @extend_schema(operation_id="draft_cv", request=CvDraftSerializer, responses={201: DocumentSerializer, **_DRAFTING})
    def post(self, request: Request) -> Response:
        form = CvDraftSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        job = get_object_or_404(Job.objects.owned_by(caller(request)), pk=values.pop("job"))
        profile = named_profile(request, values.pop("profile"))
        document = draft_cv(user=caller(request), job=job, profile=profile, **values)
        return Response(DocumentSerializer(document).data, status=201)


class CoverLetterView(APIView):
    """Writes a cover letter for a job from the profile's facts."""

    @extend_schema(
        operation_id="generate_cover_letter",
        request=LetterDraftSerializer,
        responses={201: DocumentSerializer, **_DRAFTING},
    )
    def post(self, request: Request) -> Response:
        form = LetterDraftSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        job = get_object_or_404(Job.objects.owned_by(caller(request)), pk=values.pop("job"))
        profile = named_profile(request, values.pop("profile"))
        document = draft_cover_letter(user=caller(request), job=job, profile=profile, **values)
        return Response(DocumentSerializer(document).data, status=201)


def expected_version(document: Document, values: dict[str, Any]) -> int:
    """The version the caller changes; the newest, when they do not say."""
    expected: int | None = values.get("expected_version")
    return document.versions.aggregate(last=Max("number"))["last"] or 0 if expected is None else expected


class AnyAccept(BaseContentNegotiation):
    """The format of a download is named in the address; the Accept header does not change it."""

    def select_parser(self, request: Request, parsers: Iterable[BaseParser]) -> BaseParser:
        return next(iter(parsers))

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        renderer = next(iter(renderers))
        return renderer, renderer.media_type


@extend_schema_view(
    list=extend_schema(responses={200: DocumentSerializer(many=True), **problems(400, 401, 429)}),
    retrieve=extend_schema(responses={200: DocumentSerializer, **OWN}),
    destroy=extend_schema(responses={204: None, **OWN}),
)
class DocumentViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericViewSet[Document]
):
    """The caller's CVs and letters: list, read, edit, download, and see what stands behind each sentence."""

    queryset = Document.objects.none()
    serializer_class = DocumentSerializer
    filterset_fields = ["kind", "state", "job", "profile"]

    def get_queryset(self) -> QuerySet[Document]:
        if not self.request.user.is_authenticated:  # drf-spectacular looks at views without a user
            return Document.objects.none()
        return Document.objects.owned_by(caller(self.request)).select_related("job", "profile")

    @extend_schema(request=DocumentChangeSerializer, responses={200: DocumentSerializer, **CHANGING, **problems(409)})
    def partial_update(self, request: Request, pk: str | None = None) -> Response:
        """Replaces the text, which the fact gate judges, or the look; a new version is kept either way."""
        document = self.get_object()
        form = DocumentChangeSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        expected = expected_version(document, values)
        if "text" in values:
            edited = edit_document(document=document, text=values["text"], expected_version=expected)
        else:
            look = {name: values.get(name) or document.content.get(name) for name in ("template", "paper")}
            edited = restyle_document(document=document, expected_version=expected, **look)
        return Response(DocumentSerializer(edited).data)

    @extend_schema(
        operation_id="export_document",
        parameters=[ExportSerializer],
        responses={
            **{(200, media.split(";")[0]): OpenApiResponse(OpenApiTypes.BINARY) for media in MEDIA_TYPES.values()},
            **OWN,
            **problems(400, 409),
        },
    )
    @action(detail=True, methods=["get"], content_negotiation_class=AnyAccept)
    def export(self, request: Request, pk: str | None = None) -> HttpResponse:
        """Downloads the newest version; refused with the findings while the fact gate blocks."""
        document = self.get_object()
        form = ExportSerializer(data=request.query_params)
        form.is_valid(raise_exception=True)
        exported = export_document(document=document, format=form.validated_data["format"])
        return HttpResponse(
            exported.data,
            content_type=exported.media_type,
            headers={
                "Content-Disposition": content_disposition_header(as_attachment=True, filename=exported.file_name)
            },
        )

    @extend_schema(operation_id="list_versions", responses={200: VersionSerializer(many=True), **OWN}, filters=False)
    @action(detail=True, methods=["get"], pagination_class=None, filterset_fields=None)
    def versions(self, request: Request, pk: str | None = None) -> Response:
        """Every text the document has had, newest first."""
        return Response(VersionSerializer(self.get_object().versions.all(), many=True).data)

    @extend_schema(
        operation_id="list_facts",
        responses={200: SentenceSerializer(many=True), **OWN, **problems(409)},
        filters=False,
    )
    @action(detail=True, methods=["get"], pagination_class=None, filterset_fields=None)
    def facts(self, request: Request, pk: str | None = None) -> Response:
        """Each sentence with the facts of the profile behind it."""
        sentences = explain_document(self.get_object())
        return Response(SentenceSerializer(sentences, many=True).data)

    @extend_schema(operation_id="cancel_draft", request=None, responses={200: DocumentSerializer, **OWN})
    @action(detail=True, methods=["post"])
    def cancel(self, request: Request, pk: str | None = None) -> Response:
        """Stops a draft that is not ready yet."""
        return Response(DocumentSerializer(cancel_draft(self.get_object())).data)

    @extend_schema(operation_id="retry_draft", request=None, responses={202: DocumentSerializer, **OWN})
    @action(detail=True, methods=["post"])
    def retry(self, request: Request, pk: str | None = None) -> Response:
        """Writes it again in the background; a ready document gets a further version."""
        return Response(DocumentSerializer(retry_draft(self.get_object())).data, status=202)

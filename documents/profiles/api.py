"""Profiles over the API. Everything is the caller's own; another's is not found."""

from __future__ import annotations

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import mixins
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from aditus.lib.api import problems
from documents.api import CHANGING, OWN, caller, named_job
from documents.importing.files import unused_lines
from documents.importing.questions import Answers, resume_of
from documents.models import Profile
from documents.profiles.services import (
    Reading,
    add_fact,
    create_profile,
    duplicate_profile,
    prefer_profile,
    read_cv,
    read_cv_with_ai,
    update_profile,
)
from documents.serializers import (
    AddFactSerializer,
    AnswersSerializer,
    CheckSerializer,
    FactSerializer,
    FindingsSerializer,
    ImportSerializer,
    ProfileChangeSerializer,
    ProfileCreateSerializer,
    ProfileSerializer,
    ReadingSerializer,
    ReadSerializer,
)
from documents.services import check_text


@extend_schema_view(
    list=extend_schema(responses={200: ProfileSerializer(many=True), **problems(401, 429)}),
    retrieve=extend_schema(responses={200: ProfileSerializer, **OWN}),
    destroy=extend_schema(responses={204: None, **OWN}),
)
class ProfileViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericViewSet[Profile]
):
    """The caller's profiles: list, read, import, make, change, delete, and check any text against one."""

    queryset = Profile.objects.none()
    serializer_class = ProfileSerializer

    def get_queryset(self) -> QuerySet[Profile]:
        if not self.request.user.is_authenticated:  # drf-spectacular looks at views without a user
            return Profile.objects.none()
        return Profile.objects.owned_by(caller(self.request)).newest_first()

    @extend_schema(
        request=ProfileCreateSerializer, responses={201: ProfileSerializer, **problems(400, 401, 413, 422, 429)}
    )
    def create(self, request: Request) -> Response:
        """Makes a profile from a JSON Resume document."""
        form = ProfileCreateSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        profile = create_profile(user=caller(request), **form.validated_data)
        return Response(ProfileSerializer(profile).data, status=201)

    @extend_schema(request=ProfileChangeSerializer, responses={200: ProfileSerializer, **CHANGING})
    def partial_update(self, request: Request, pk: str | None = None) -> Response:
        """Changes the name, the document (as a whole) or both."""
        profile = self.get_object()
        form = ProfileChangeSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        profile = update_profile(profile=profile, **form.validated_data)
        return Response(ProfileSerializer(profile).data)

    @extend_schema(
        operation_id="import_profile",
        request={"multipart/form-data": ImportSerializer},
        responses={201: ProfileSerializer, **problems(400, 401, 413, 415, 422, 429, 503)},
    )
    @action(detail=False, methods=["post"], url_path="import", parser_classes=[MultiPartParser])
    def import_file(self, request: Request) -> Response:
        """Makes a profile from a file or text: JSON Resume, LinkedIn's export (ZIP), or a CV as PDF, DOCX or text."""
        form = ImportSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        reading = self._read(request, form)
        profile = create_profile(user=caller(request), data=reading.data, name=form.validated_data["name"])
        return Response(ProfileSerializer(profile).data, status=201)

    @extend_schema(
        operation_id="preview_profile",
        request={"multipart/form-data": ReadSerializer},
        responses={200: ReadingSerializer, **problems(400, 401, 413, 415, 422, 429, 503)},
    )
    @action(detail=False, methods=["post"], parser_classes=[MultiPartParser])
    def preview(self, request: Request) -> Response:
        """Says what an import would understand, and what not. Nothing is kept."""
        form = ReadSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        reading = self._read(request, form)
        said = {
            "data": reading.data,
            "unused": unused_lines(reading.text, reading.data),
            "dropped": reading.dropped,
            "usage": reading.usage or {},
        }
        return Response(ReadingSerializer(said).data)

    def _read(self, request: Request, form: ReadSerializer) -> Reading:
        if form.validated_data["ai"]:
            return read_cv_with_ai(user=caller(request), data=form.content)
        return read_cv(data=form.content)

    @extend_schema(
        operation_id="answer_questions",
        request=AnswersSerializer,
        responses={201: ProfileSerializer, **problems(400, 401, 429)},
    )
    @action(detail=False, methods=["post"])
    def answers(self, request: Request) -> Response:
        """Makes a first profile from ten answers, for a person without a CV."""
        form = AnswersSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        profile = create_profile(user=caller(request), data=resume_of(Answers(**form.validated_data)))
        return Response(ProfileSerializer(profile).data, status=201)

    @extend_schema(
        operation_id="profile_facts",
        methods=["GET"],
        responses={200: FactSerializer(many=True), **OWN},
        filters=False,
    )
    @extend_schema(
        operation_id="add_fact",
        methods=["POST"],
        request=AddFactSerializer,
        responses={201: ProfileSerializer, **CHANGING},
    )
    @action(detail=True, methods=["get", "post"], pagination_class=None)
    def facts(self, request: Request, pk: str | None = None) -> Response:
        """Lists every fact with its id; a POST adds one in the person's own words."""
        profile = self.get_object()
        if request.method != "POST":
            return Response(FactSerializer(profile.facts, many=True).data)
        form = AddFactSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        return Response(ProfileSerializer(add_fact(profile=profile, **form.validated_data)).data, status=201)

    @extend_schema(operation_id="copy_profile", request=None, responses={201: ProfileSerializer, **OWN})
    @action(detail=True, methods=["post"])
    def copy(self, request: Request, pk: str | None = None) -> Response:
        """Makes a second profile with the same facts."""
        return Response(ProfileSerializer(duplicate_profile(profile=self.get_object())).data, status=201)

    @extend_schema(operation_id="prefer_profile", request=None, responses={200: ProfileSerializer, **OWN})
    @action(detail=True, methods=["post"])
    def prefer(self, request: Request, pk: str | None = None) -> Response:
        """Uses this profile from now on where none is named."""
        return Response(ProfileSerializer(prefer_profile(profile=self.get_object())).data)

    @extend_schema(
        operation_id="check_text", request=CheckSerializer, responses={200: FindingsSerializer, **OWN, **problems(400)}
    )
    @action(detail=True, methods=["post"])
    def check(self, request: Request, pk: str | None = None) -> Response:
        """Says what in a text the profile does not bear out (the fact gate)."""
        profile = self.get_object()
        form = CheckSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        job = named_job(request, form.validated_data["job"])
        findings = check_text(profile=profile, text=form.validated_data["text"], job=job)
        return Response(FindingsSerializer({"findings": findings}).data)

"""Applications over the API. Everything is the caller's own; another's is not found."""

from __future__ import annotations

from typing import Any, cast

import django_filters  # type: ignore[import-untyped]  # the package has no types
from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import mixins
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from aditus.accounts.models import User
from aditus.lib.api import problems
from documents.applications.serializers import (
    ApplicationChangeSerializer,
    ApplicationCreateSerializer,
    ApplicationSerializer,
    SendSerializer,
    SentFileSerializer,
)
from documents.applications.services import (
    HEAVY,
    archive_application,
    begin_application,
    edit_notes,
    keep_as_sent,
    move_application,
    set_reminders,
    tick_documents,
)
from documents.models import Application, ApplicationState, Document, SentFile
from jobs.models import Job

_OWN = problems(401, 404, 429)


class ApplicationFilter(django_filters.FilterSet):  # type: ignore[misc]  # see the import
    """``q`` finds words in title, employer, place, reference and notes."""

    q = django_filters.CharFilter(method="by_words", max_length=200)
    state = django_filters.MultipleChoiceFilter(choices=ApplicationState.choices)
    job = django_filters.UUIDFilter(field_name="job_id")
    archived = django_filters.BooleanFilter(field_name="is_archived")
    deadline_from = django_filters.DateFilter(field_name="job__deadline", lookup_expr="gte")
    deadline_to = django_filters.DateFilter(field_name="job__deadline", lookup_expr="lte")

    class Meta:
        model = Application
        fields: list[str] = []

    def by_words(self, queryset: Any, name: str, value: str) -> Any:
        return queryset.matching(value)


@extend_schema_view(
    list=extend_schema(responses={200: ApplicationSerializer(many=True), **problems(400, 401, 429)}),
    retrieve=extend_schema(responses={200: ApplicationSerializer, **_OWN}),
    destroy=extend_schema(responses={204: None, **_OWN}),
)
class ApplicationViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericViewSet[Application]
):
    """The caller's applications: list, read, begin, change, keep a file as sent, delete."""

    queryset = Application.objects.none()
    serializer_class = ApplicationSerializer
    filterset_class = ApplicationFilter

    def get_queryset(self) -> QuerySet[Application]:
        if not self.request.user.is_authenticated:  # drf-spectacular looks at views without a user
            return Application.objects.none()
        files = SentFile.objects.select_related("version").defer("data", "version__content", "version__text")
        mine = Application.objects.owned_by(_user(self.request)).select_related("job").defer(*HEAVY)
        return mine.prefetch_related("moves", Prefetch("sent_files", files))

    @extend_schema(
        request=ApplicationCreateSerializer,
        responses={201: ApplicationSerializer, **problems(400, 401, 404, 409, 429)},
    )
    def create(self, request: Request) -> Response:
        """Begins an application for a job; 409 with its id when there is one."""
        form = ApplicationCreateSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        job = get_object_or_404(Job.objects.owned_by(_user(request)), pk=values.pop("job"))
        application = begin_application(user=_user(request), job=job, **values)
        return self._shown(application, status=201)

    @extend_schema(
        request=ApplicationChangeSerializer, responses={200: ApplicationSerializer, **_OWN, **problems(400, 409)}
    )
    def partial_update(self, request: Request, pk: str | None = None) -> Response:
        """Changes the members given, all or none; a change of state is noted in the history."""
        application = self.get_object()
        form = ApplicationChangeSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        with transaction.atomic():
            _change(application, form.validated_data)
        return self._shown(application)

    @extend_schema(
        operation_id="send_file",
        request=SendSerializer,
        responses={201: SentFileSerializer, **_OWN, **problems(400, 409)},
        filters=False,
    )
    @action(detail=True, methods=["post"], filterset_class=None)
    def files(self, request: Request, pk: str | None = None) -> Response:
        """Freezes the newest text of a document and keeps it with the application as sent."""
        application = self.get_object()
        form = SendSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        documents = Document.objects.owned_by(_user(request)).filter(job_id=application.job_id)
        document = get_object_or_404(
            documents.select_related("job", "profile", "owner"), pk=form.validated_data["document"]
        )
        sent = keep_as_sent(document=document, format=form.validated_data["format"])
        return Response(SentFileSerializer(sent).data, status=201)

    def _shown(self, application: Application, status: int = 200) -> Response:
        return Response(ApplicationSerializer(self.get_queryset().get(pk=application.pk)).data, status=status)


def _change(application: Application, values: dict[str, Any]) -> None:
    """Each member by its own service. Raises ``NotesConflict``."""
    if "notes" in values:
        edit_notes(application=application, notes=values["notes"], expected_version=values.get("notes_version"))
    if "state" in values:
        move_application(application=application, state=values["state"])
    if "ticked" in values:
        tick_documents(application=application, ready=values["ticked"])
    if "has_reminders" in values:
        set_reminders(application=application, has_reminders=values["has_reminders"])
    if "is_archived" in values:
        archive_application(application=application, is_archived=values["is_archived"])


def _user(request: Request) -> User:
    return cast(User, request.user)

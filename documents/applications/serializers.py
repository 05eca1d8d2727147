"""What the API shows of applications, and what it takes."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from documents.applications.services import MAX_NOTES
from documents.models import Application, ApplicationMove, ApplicationState, SentFile, SentFormat
from documents.serializers import CleanField


class MoveSerializer(serializers.ModelSerializer[ApplicationMove]):
    """One change of state; ``before`` is empty for the first."""

    class Meta:
        model = ApplicationMove
        fields = ["before", "state", "moved_at"]
        read_only_fields = fields


class SentFileSerializer(serializers.ModelSerializer[SentFile]):
    """A file that went out: ``version`` of ``document``, frozen."""

    document = serializers.UUIDField(source="version.document_id", read_only=True)
    version = serializers.IntegerField(source="version.number", read_only=True)

    class Meta:
        model = SentFile
        fields = ["id", "document", "version", "format", "sent_at"]
        read_only_fields = fields


class ApplicationSerializer(serializers.ModelSerializer[Application]):
    """``ticked`` names those of the job's ``documents_wanted`` that are ready; ``deadline`` is the job's."""

    title = serializers.CharField(source="job.title", read_only=True)
    company = serializers.CharField(source="job.company", read_only=True)
    deadline = serializers.DateField(source="job.deadline", read_only=True, allow_null=True)
    ticked = serializers.ListField(child=serializers.CharField(), read_only=True)
    history = MoveSerializer(source="moves", many=True, read_only=True)
    files = SentFileSerializer(source="sent_files", many=True, read_only=True)

    class Meta:
        model = Application
        fields = [
            "id",
            "job",
            "title",
            "company",
            "deadline",
            "state",
            "notes",
            "notes_version",
            "ticked",
            "has_reminders",
            "is_archived",
            "history",
            "files",
            "moved_at",
            "created_at",
            "updated_at",
        ]
        read_only_fields = fields


class ApplicationCreateSerializer(serializers.Serializer[Any]):
    job = serializers.UUIDField()
    state = serializers.ChoiceField(ApplicationState.choices, required=False, default=ApplicationState.SAVED)
    notes = CleanField(max_length=MAX_NOTES, required=False, allow_blank=True, default="", trim_whitespace=False)


class ApplicationChangeSerializer(serializers.Serializer[Any]):
    """``notes_version`` guards against overwriting newer notes; left out, the newest are replaced."""

    state = serializers.ChoiceField(ApplicationState.choices, required=False)
    notes = CleanField(max_length=MAX_NOTES, required=False, allow_blank=True, trim_whitespace=False)
    notes_version = serializers.IntegerField(min_value=0, max_value=2_000_000_000, required=False)
    ticked = serializers.ListField(child=CleanField(max_length=500), required=False, max_length=200)
    has_reminders = serializers.BooleanField(required=False)
    is_archived = serializers.BooleanField(required=False)


class SendSerializer(serializers.Serializer[Any]):
    """``document`` is one written for the application's job; it must be ready and not blocked."""

    document = serializers.UUIDField()
    format = serializers.ChoiceField(SentFormat.choices, required=False, default=SentFormat.PDF)

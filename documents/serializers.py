"""What the API shows of profiles and documents, and what it takes."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from aditus.lib.files import MAX_FILE_BYTES, MAX_TEXT_CHARACTERS
from aditus.lib.text import clean
from documents.facts import FindingKind, Severity
from documents.matching.comparison import Level, Standing
from documents.models import Document, Length, Look, PaperSize, Profile, Strength, Tone, Version
from documents.reviewing.comparing import PieceKind
from documents.schemas import FactKind, without_ids
from documents.services import MAX_TEXT, MEDIA_TYPES

LANGUAGES = [("", "as in the advert"), ("en", "English"), ("sw", "Swahili"), ("fr", "French")]


class CleanField(serializers.CharField):
    """Text without control characters and halves of surrogate pairs, which are taken out rather than refused."""

    def run_validation(self, data: Any = serializers.empty) -> Any:
        return super().run_validation(clean(data) if isinstance(data, str) else data)


class ProfileSerializer(serializers.ModelSerializer[Profile]):
    """``data`` is the JSON Resume as it came, with what Aditus adds under ``meta.aditus``."""

    data = serializers.SerializerMethodField()  # type: ignore[assignment]  # the API's name; shadows Serializer.data

    class Meta:
        model = Profile
        fields = ["id", "name", "language", "data", "created_at", "updated_at"]
        read_only_fields = fields

    @extend_schema_field({"type": "object", "additionalProperties": True})
    def get_data(self, profile: Profile) -> dict[str, Any]:
        return without_ids(profile.data)


class ProfileCreateSerializer(serializers.Serializer[Any]):
    name = CleanField(max_length=120, required=False, allow_blank=True, default="")
    data = serializers.DictField()  # type: ignore[assignment]  # the API's name; shadows Serializer.data


class ProfileChangeSerializer(serializers.Serializer[Any]):
    name = CleanField(max_length=120, required=False)
    data = serializers.DictField(required=False)  # type: ignore[assignment]  # as above


class ReadSerializer(serializers.Serializer[Any]):
    """JSON Resume (at most 2 MB), LinkedIn's export, or a CV as PDF, DOCX or text (at most 10 MB); or its text.

    Exactly one of ``file`` and ``text``. With ``ai`` the text goes to the AI provider that answers now; what it says is
    kept only where the text says it.
    """

    file = serializers.FileField(required=False, allow_empty_file=True)
    text = CleanField(required=False, allow_blank=True, default="", max_length=MAX_TEXT_CHARACTERS)
    ai = serializers.BooleanField(required=False, default=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("file" in attrs) == bool(attrs["text"]):
            raise serializers.ValidationError("Send exactly one of file and text.")
        return attrs

    @property
    def content(self) -> bytes:
        """What was sent, from valid data; one byte more than may be, when there is more."""
        upload: UploadedFile[bytes] | None = self.validated_data.get("file")
        text: str = self.validated_data["text"]
        return upload.read(MAX_FILE_BYTES + 1) if upload else text.encode()


class ImportSerializer(ReadSerializer):
    """As for a preview; ``name`` is the profile's, for its owner alone."""

    name = CleanField(max_length=120, required=False, allow_blank=True, default="")


class _SchoolSerializer(serializers.Serializer[Any]):
    name = CleanField(max_length=200, required=False, allow_blank=True)
    examination = CleanField(max_length=200, required=False, allow_blank=True)
    grade = CleanField(max_length=200, required=False, allow_blank=True)
    year = CleanField(max_length=200, required=False, allow_blank=True)


class _CourseSerializer(serializers.Serializer[Any]):
    name = CleanField(max_length=200, required=False, allow_blank=True)
    place = CleanField(max_length=200, required=False, allow_blank=True)
    year = CleanField(max_length=200, required=False, allow_blank=True)


class _ActivitySerializer(serializers.Serializer[Any]):
    what = CleanField(max_length=200, required=False, allow_blank=True)
    where = CleanField(max_length=200, required=False, allow_blank=True)
    start = CleanField(max_length=200, required=False, allow_blank=True)
    end = CleanField(max_length=200, required=False, allow_blank=True)
    done = serializers.ListField(child=CleanField(max_length=1000), required=False, max_length=50)


class _VoucherSerializer(serializers.Serializer[Any]):
    name = CleanField(max_length=200, required=False, allow_blank=True)
    who = CleanField(max_length=200, required=False, allow_blank=True)
    phone = CleanField(max_length=200, required=False, allow_blank=True)


class AnswersSerializer(serializers.Serializer[Any]):
    """Ten answers of a person without a CV; only ``name`` is needed. The profile says exactly these words."""

    name = CleanField(max_length=200)
    phone = CleanField(max_length=200, required=False, allow_blank=True)
    email = serializers.EmailField(required=False, allow_blank=True)
    town = CleanField(max_length=200, required=False, allow_blank=True)
    school = _SchoolSerializer(required=False)
    course = _CourseSerializer(required=False)
    work = _ActivitySerializer(many=True, required=False)
    unpaid = _ActivitySerializer(required=False)
    certificates = serializers.ListField(child=CleanField(max_length=300), required=False, max_length=50)
    skills = serializers.ListField(child=CleanField(max_length=300), required=False, max_length=50)
    languages = serializers.ListField(child=CleanField(max_length=300), required=False, max_length=50)
    referees = _VoucherSerializer(many=True, required=False)
    start = CleanField(max_length=200, required=False, allow_blank=True)


class CheckSerializer(serializers.Serializer[Any]):
    text = CleanField(max_length=MAX_TEXT, trim_whitespace=False)
    job = serializers.UUIDField(required=False, allow_null=True, default=None)


class SpanSerializer(serializers.Serializer[Any]):
    """``start`` and ``end`` count characters of the text."""

    start = serializers.IntegerField()
    end = serializers.IntegerField()
    text = serializers.CharField()


class FindingSerializer(serializers.Serializer[Any]):
    """A claim that the profile does not bear out. ``expected`` is what the profile says instead."""

    span = SpanSerializer()
    kind = serializers.ChoiceField([kind.value for kind in FindingKind])
    severity = serializers.ChoiceField([severity.value for severity in Severity])
    message = serializers.CharField()
    expected = serializers.CharField()
    fact = serializers.CharField()
    sentence = serializers.CharField()
    is_resolved = serializers.BooleanField()


class FindingsSerializer(serializers.Serializer[Any]):
    findings = FindingSerializer(many=True)


class CvDraftSerializer(serializers.Serializer[Any]):
    """``profile`` defaults to the newest, ``language`` to the advert's, ``paper`` to that of the job's country.

    ``pages`` is the most the CV may take as PDF; 0 for as many as it needs.
    """

    job = serializers.UUIDField()
    profile = serializers.UUIDField(required=False, allow_null=True, default=None)
    strength = serializers.ChoiceField(Strength.choices, required=False, default=Strength.LIGHT)
    pages = serializers.IntegerField(min_value=0, max_value=2, required=False, default=0)
    template = serializers.ChoiceField(Look.choices, required=False, default=Look.CLASSIC)
    paper = serializers.ChoiceField(PaperSize.choices, required=False, allow_blank=True, default="")
    language = serializers.ChoiceField(LANGUAGES, required=False, allow_blank=True, default="")


class LetterDraftSerializer(serializers.Serializer[Any]):
    """``profile`` defaults to the newest, ``language`` to the advert's."""

    job = serializers.UUIDField()
    profile = serializers.UUIDField(required=False, allow_null=True, default=None)
    tone = serializers.ChoiceField(Tone.choices, required=False, default=Tone.FORMAL)
    length = serializers.ChoiceField(Length.choices, required=False, default=Length.STANDARD)
    template = serializers.ChoiceField(Look.choices, required=False, default=Look.CLASSIC)
    paper = serializers.ChoiceField(PaperSize.choices, required=False, allow_blank=True, default="")
    language = serializers.ChoiceField(LANGUAGES, required=False, allow_blank=True, default="")


class UsageSerializer(serializers.Serializer[Any]):
    """Who wrote it and what it cost; empty while nobody has. ``cost_cents`` is null when the price is unknown."""

    provider = serializers.CharField(required=False)
    model = serializers.CharField(required=False)
    offline = serializers.BooleanField(required=False)
    tokens = serializers.IntegerField(required=False)
    cost_cents = serializers.FloatField(required=False, allow_null=True)


class ReadingSerializer(serializers.Serializer[Any]):
    """What was understood; nothing of it is kept.

    ``unused`` are lines of the text that left no trace in ``data``, ``dropped`` what an AI said and the text does not.
    """

    data = serializers.DictField()  # type: ignore[assignment]  # the API's name; shadows Serializer.data
    unused = serializers.ListField(child=serializers.CharField())
    dropped = serializers.ListField(child=serializers.CharField())
    usage = UsageSerializer()


class DocumentSerializer(serializers.ModelSerializer[Document]):
    """``content`` is the document as data, ``text`` the same as Markdown, ``versions`` how many texts it has had."""

    content = serializers.DictField(read_only=True)
    findings = FindingSerializer(many=True, read_only=True)
    usage = UsageSerializer(read_only=True)
    versions = serializers.SerializerMethodField()

    class Meta:
        model = Document
        fields = [
            "id",
            "kind",
            "job",
            "profile",
            "state",
            "step",
            "language",
            "options",
            "content",
            "text",
            "findings",
            "usage",
            "error",
            "versions",
            "created_at",
            "updated_at",
        ]
        read_only_fields = fields

    def get_versions(self, document: Document) -> int:
        return document.versions.count()


class _VersionedSerializer(serializers.Serializer[Any]):
    """``expected_version`` guards against overwriting a newer text; left out, the newest is changed."""

    expected_version = serializers.IntegerField(min_value=0, required=False)


class DocumentChangeSerializer(_VersionedSerializer):
    """Another text, or another look of the same words; not both at once.

    ``expected_version`` guards against overwriting a newer text; left out, the newest is changed.
    """

    text = CleanField(max_length=MAX_TEXT, trim_whitespace=False, required=False)
    template = serializers.ChoiceField(Look.choices, required=False)
    paper = serializers.ChoiceField(PaperSize.choices, required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("text" in attrs) == bool(attrs.keys() & {"template", "paper"}):
            raise serializers.ValidationError("Send either text, or template and paper.")
        return attrs


class ChangeSerializer(serializers.Serializer[Any]):
    """A line that says it in other words than the person's. ``id`` holds for this version of the text only."""

    id = serializers.CharField()
    text = serializers.CharField()
    original = serializers.CharField()
    reason = serializers.CharField()
    place = serializers.CharField()
    facts = serializers.ListField(child=serializers.CharField())
    is_accepted = serializers.BooleanField()


class ReviewSerializer(_VersionedSerializer):
    """Ids of changes to keep and to refuse; ``all`` names every one."""

    accept = serializers.ListField(child=serializers.CharField(max_length=20), required=False, max_length=2_000)
    refuse = serializers.ListField(child=serializers.CharField(max_length=20), required=False, max_length=2_000)


class RestoreSerializer(_VersionedSerializer):
    version = serializers.IntegerField(min_value=1)


class MendSerializer(_VersionedSerializer):
    """Other words for one sentence of the text, as a finding names it; an empty ``replacement`` takes it out."""

    sentence = serializers.CharField(max_length=MAX_TEXT, trim_whitespace=False)
    replacement = CleanField(max_length=10_000, allow_blank=True)


class CompareSerializer(serializers.Serializer[Any]):
    """``version`` beside ``before``, which defaults to the one before it."""

    version = serializers.IntegerField(min_value=1)
    before = serializers.IntegerField(min_value=1, required=False)


class PieceSerializer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField([kind.value for kind in PieceKind])
    text = serializers.CharField()


class VersionSerializer(serializers.ModelSerializer[Version]):
    """``frozen_at`` is when it was first downloaded."""

    class Meta:
        model = Version
        fields = ["number", "origin", "text", "frozen_at", "created_at"]
        read_only_fields = fields


class FactSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    kind = serializers.ChoiceField([kind.value for kind in FactKind])
    text = serializers.CharField()


class RequirementSerializer(serializers.Serializer[Any]):
    """One thing the advert asks and the facts that answer it; ``quality`` is what no fact can prove.

    ``months`` of work count where ``months_asked`` are asked; ``absent`` are words of it that no fact holds.
    """

    text = serializers.CharField()
    level = serializers.ChoiceField([level.value for level in Level])
    standing = serializers.ChoiceField([standing.value for standing in Standing])
    facts = FactSerializer(many=True)
    months = serializers.IntegerField()
    months_asked = serializers.IntegerField()
    absent = serializers.ListField(child=serializers.CharField())


class MatchSerializer(serializers.Serializer[Any]):
    """Counts of what could be looked for in facts; there is no score."""

    profile = serializers.UUIDField()
    met = serializers.IntegerField()
    partly = serializers.IntegerField()
    missing = serializers.IntegerField()
    total = serializers.IntegerField()
    requirements = RequirementSerializer(many=True)


class DocumentRequirementSerializer(RequirementSerializer):
    """``is_shown`` says whether the document itself names one of these facts."""

    is_shown = serializers.BooleanField()


class DocumentMatchSerializer(serializers.Serializer[Any]):
    """Counts are of the profile; ``is_shown`` of each requirement is of the document."""

    met = serializers.IntegerField()
    partly = serializers.IntegerField()
    missing = serializers.IntegerField()
    total = serializers.IntegerField()
    requirements = DocumentRequirementSerializer(many=True)


class MatchChoiceSerializer(serializers.Serializer[Any]):
    """``profile`` defaults to the newest."""

    profile = serializers.UUIDField(required=False)


class AddFactSerializer(serializers.Serializer[Any]):
    """``where`` is skills, certificates, languages, registrations, grades, education, or the id of a job."""

    where = CleanField(max_length=40)
    text = CleanField(max_length=2_000)


class SentenceSerializer(serializers.Serializer[Any]):
    """A sentence and the facts behind it. ``original`` is the person's own wording where it was reworded."""

    text = serializers.CharField(source="line.text")
    original = serializers.CharField(source="line.original")
    reason = serializers.CharField(source="line.reason")
    facts = FactSerializer(many=True)
    findings = FindingSerializer(many=True)


class ExportSerializer(serializers.Serializer[Any]):
    format = serializers.ChoiceField(list(MEDIA_TYPES))

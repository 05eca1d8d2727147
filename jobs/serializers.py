"""What the API shows of adverts and jobs, and what it takes."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from aditus.lib.text import clean
from jobs.models import Advert, Job, SourceKind
from jobs.rules.applying import URL
from jobs.schemas import ApplyMethod, EmploymentType, JobStatus, Origin, SalaryPeriod
from jobs.services import Extraction, ImageVerdict


class CleanField(serializers.CharField):
    """Text without control characters and halves of surrogate pairs, which are taken out rather than refused."""

    def run_validation(self, data: Any = serializers.empty) -> Any:
        return super().run_validation(clean(data) if isinstance(data, str) else data)


class _Texts(serializers.ListField):
    child = CleanField(max_length=2_000)

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=100, **options)


class ExtractSerializer(serializers.Serializer[Any]):
    """Exactly one of ``url``, ``image``, ``file``, ``text``. ``source_url`` is kept and never fetched."""

    url = CleanField(required=False, allow_null=True, allow_blank=True)
    image = serializers.FileField(required=False, allow_null=True, allow_empty_file=True)
    file = serializers.FileField(required=False, allow_null=True, allow_empty_file=True)
    text = CleanField(required=False, allow_null=True, allow_blank=True, trim_whitespace=False)
    source_url = CleanField(required=False, allow_blank=True, default="")
    refresh = serializers.BooleanField(required=False, default=False)


class ImageSerializer(serializers.Serializer[Any]):
    image = serializers.FileField(allow_empty_file=True)


class VerdictSerializer(serializers.Serializer[ImageVerdict]):
    """``is_job_advert`` is null when nobody here can tell; sizes are null for a broken picture."""

    valid = serializers.BooleanField()
    is_job_advert = serializers.BooleanField(allow_null=True)
    reason = serializers.CharField()
    width = serializers.IntegerField(allow_null=True)
    height = serializers.IntegerField(allow_null=True)


class SalarySerializer(serializers.Serializer[Any]):
    """``currency`` is an ISO 4217 code; ``gross`` is null when the advert does not say."""

    min = serializers.DecimalField(14, 2, min_value=0, allow_null=True, required=False, coerce_to_string=False)
    max = serializers.DecimalField(14, 2, min_value=0, allow_null=True, required=False, coerce_to_string=False)
    currency = serializers.RegexField(r"^[A-Z]{3}$", allow_null=True, required=False)
    period = serializers.ChoiceField(SalaryPeriod.choices, allow_null=True, required=False)
    gross = serializers.BooleanField(allow_null=True, required=False)


class RequirementsSerializer(serializers.Serializer[Any]):
    must = _Texts(required=False)
    nice = _Texts(required=False)


class ApplySerializer(serializers.Serializer[Any]):
    method = serializers.ChoiceField(ApplyMethod.choices, allow_null=True, required=False)
    url = CleanField(max_length=2_000, allow_blank=True, required=False)
    email = serializers.EmailField(max_length=254, allow_blank=True, required=False)
    subject = CleanField(max_length=500, allow_blank=True, required=False)
    address = CleanField(max_length=1_000, allow_blank=True, required=False)
    phone = CleanField(max_length=100, allow_blank=True, required=False)
    instructions = CleanField(max_length=10_000, allow_blank=True, required=False)

    def validate_url(self, value: str) -> str:
        if value and not URL.fullmatch(value):
            raise serializers.ValidationError("This is not a web address.")
        return value


class JobFieldsSerializer(serializers.Serializer[Any]):
    """The fields of a job. Empty means unknown."""

    title = CleanField(max_length=300, allow_blank=True, required=False)
    company = CleanField(max_length=300, allow_blank=True, required=False)
    location = CleanField(max_length=300, allow_blank=True, required=False)
    locations = _Texts(required=False)
    remote = serializers.BooleanField(allow_null=True, required=False)
    employment_type = serializers.ChoiceField(EmploymentType.choices, allow_null=True, required=False)
    salary = SalarySerializer(allow_null=True, required=False)
    description = CleanField(max_length=200_000, allow_blank=True, required=False)
    responsibilities = _Texts(required=False)
    requirements = RequirementsSerializer(required=False)
    skills = _Texts(required=False)
    benefits = _Texts(required=False)
    professional_bodies = _Texts(required=False)
    grade = CleanField(max_length=100, allow_blank=True, required=False)
    date_posted = serializers.DateField(allow_null=True, required=False)
    deadline = serializers.DateField(allow_null=True, required=False)
    deadline_at = serializers.DateTimeField(allow_null=True, required=False)
    language = CleanField(max_length=16, allow_blank=True, required=False)
    reference = CleanField(max_length=200, allow_blank=True, required=False)
    apply = ApplySerializer(required=False)
    documents_wanted = _Texts(required=False)
    vacancies = serializers.IntegerField(min_value=1, max_value=100_000, allow_null=True, required=False)
    status = serializers.ChoiceField(JobStatus.choices, required=False)


class JobChangeSerializer(JobFieldsSerializer):
    """An edit: only the members given are changed; structures may be given in part."""

    is_archived = serializers.BooleanField(required=False)

    def to_internal_value(self, data: Any) -> Any:
        """A member that is not a field is a mistake the caller should know of."""
        if isinstance(data, dict):
            unknown = sorted(set(data) - set(self.fields))
            if unknown:
                raise serializers.ValidationError({unknown[0]: "There is no such field."})
        return super().to_internal_value(data)


class EvidenceSerializer(serializers.Serializer[Any]):
    """The advert's own words behind one value; ``items`` has one quote for each entry of a list."""

    quote = serializers.CharField(allow_blank=True)
    origin = serializers.ChoiceField(Origin.choices)
    verified = serializers.BooleanField()
    items = serializers.ListField(child=serializers.CharField(), allow_null=True)


class WarningSerializer(serializers.Serializer[Any]):
    code = serializers.CharField()
    message = serializers.CharField()
    field = serializers.CharField(allow_null=True)
    quote = serializers.CharField(allow_null=True)


class JobSerializer(JobFieldsSerializer):
    """A job as read, with the evidence of each value by field name (``requirements.must``, ``apply.email``)."""

    id = serializers.UUIDField()
    advert = serializers.UUIDField(help_text="The source it was read from.")
    evidence = serializers.DictField(child=EvidenceSerializer())
    warnings = WarningSerializer(many=True)
    is_archived = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()

    def to_representation(self, instance: Job) -> dict[str, Any]:
        return {
            "id": str(instance.pk),
            "advert": str(instance.advert_id),
            **instance.as_fields().model_dump(mode="json"),
            "evidence": instance.evidence,
            "warnings": instance.warnings,
            "is_archived": instance.is_archived,
            "created_at": instance.created_at.isoformat(),
            "updated_at": instance.updated_at.isoformat(),
        }


class SourceSerializer(serializers.ModelSerializer[Advert]):
    """Where the jobs came from. ``text`` is what was read: every quote stands in it."""

    kind = serializers.ChoiceField(SourceKind.choices)

    class Meta:
        model = Advert
        fields = ["kind", "source_url", "final_url", "original_name", "media_type", "text", "transcript", "created_at"]


class ReadingUsageSerializer(serializers.Serializer[Any]):
    """Who read it. ``provider`` is null when no AI was asked; ``cost_cents`` is null when the price is unknown."""

    provider = serializers.CharField(allow_null=True)
    model = serializers.CharField(allow_null=True)
    offline = serializers.BooleanField()
    tokens = serializers.IntegerField()
    cost_cents = serializers.FloatField(allow_null=True)


class ExtractionSerializer(serializers.Serializer[Extraction]):
    """``duplicate`` is true when the source had been read before and nothing was paid."""

    id = serializers.UUIDField(source="advert.pk")
    source = serializers.SerializerMethodField()  # type: ignore[assignment]  # the member is named so in the API
    jobs = JobSerializer(many=True)
    warnings = serializers.SerializerMethodField()
    usage = ReadingUsageSerializer()
    duplicate = serializers.BooleanField(source="is_duplicate")

    @extend_schema_field(SourceSerializer)
    def get_source(self, extraction: Extraction) -> dict[str, Any]:
        return dict(SourceSerializer(extraction.advert).data)

    @extend_schema_field(WarningSerializer(many=True))
    def get_warnings(self, extraction: Extraction) -> list[dict[str, Any]]:
        return [warning.model_dump(mode="json") for warning in extraction.warnings]

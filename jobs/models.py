"""Adverts as they came, and the jobs read from them."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import User
from jobs.schemas import EmploymentType, Evidence, JobFields, JobStatus, Origin, ReadingWarning


class SourceKind(models.TextChoices):
    URL = "url", _("link")
    IMAGE = "image", _("picture")
    FILE = "file", _("file")
    TEXT = "text", _("text")


class AdvertQuerySet(models.QuerySet["Advert"]):
    def owned_by(self, user: User) -> Self:
        return self.filter(owner=user)


def original_path(advert: Advert, filename: str) -> str:
    """Where an original lies under the private media folder: by owner, under a name nobody chose."""
    suffix = filename.rsplit(".", 1)[-1].lower() if "." in filename else "bin"
    return f"adverts/{advert.owner_id}/{advert.id}.{suffix[:8]}"


class Advert(models.Model):
    """What a person brought, and what was read of it. One row per owner and source.

    ``digest`` names the source (the address, the bytes or the text), so that the same one is not paid for twice.
    ``usage`` is ``{provider, model, offline, tokens, cost_cents}``; ``cost_cents`` is null when the price is unknown.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="adverts")
    kind = models.CharField(max_length=8, choices=SourceKind)
    source_url = models.CharField(_("source address"), max_length=2000, blank=True)
    final_url = models.CharField(_("address after redirects"), max_length=2000, blank=True)
    text = models.TextField(_("text that was read"), blank=True)
    transcript = models.TextField(_("text seen in the picture"), blank=True)
    original = models.FileField(upload_to=original_path, max_length=200, blank=True)
    original_name = models.CharField(max_length=255, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    digest = models.CharField(max_length=64, editable=False)
    warnings = models.JSONField(default=list, blank=True)
    usage = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = AdvertQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "digest"], name="jobs_advert_once_per_owner"),
        ]

    def __str__(self) -> str:
        return self.source_url or self.original_name or self.text[:60]

    @property
    def is_unread_picture(self) -> bool:
        """Whether this is a picture that was only kept, because nothing could read it then."""
        return self.kind == SourceKind.IMAGE and not self.text and not self.transcript


class JobQuerySet(models.QuerySet["Job"]):
    def owned_by(self, user: User) -> Self:
        return self.filter(owner=user)

    def active(self) -> Self:
        return self.filter(is_archived=False)

    def open(self) -> Self:
        """Neither closed nor past their deadline."""
        today = timezone.localdate()
        return self.active().exclude(status=JobStatus.CLOSED).filter(Q(deadline=None) | Q(deadline__gte=today))

    def closing_within(self, days: int) -> Self:
        today = timezone.localdate()
        return self.open().filter(deadline__range=(today, today + timedelta(days=days)))

    def matching(self, words: str) -> Self:
        """Those that name every word in title, company, place or reference."""
        found = self
        for word in words.split()[:8]:
            found = found.filter(
                Q(title__icontains=word)
                | Q(company__icontains=word)
                | Q(location__icontains=word)
                | Q(reference__icontains=word)
            )
        return found


def no_requirements() -> dict[str, list[str]]:
    """The empty value of ``Job.requirements``."""
    return {"must": [], "nice": []}


class Job(models.Model):
    """One vacancy. Columns are the fields of ``JobFields``; ``evidence`` maps a field's name to ``Evidence``."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="jobs")
    advert = models.ForeignKey(Advert, on_delete=models.CASCADE, related_name="jobs")
    position = models.PositiveSmallIntegerField(default=0)

    title = models.CharField(_("title"), max_length=300, blank=True)
    company = models.CharField(_("company"), max_length=300, blank=True)
    location = models.CharField(_("place"), max_length=300, blank=True)
    locations = models.JSONField(_("places"), default=list, blank=True)
    remote = models.BooleanField(_("remote"), null=True, blank=True)
    employment_type = models.CharField(_("employment type"), max_length=16, choices=EmploymentType, blank=True)
    salary = models.JSONField(_("salary"), null=True, blank=True)
    description = models.TextField(_("description"), blank=True)
    responsibilities = models.JSONField(_("responsibilities"), default=list, blank=True)
    requirements = models.JSONField(_("requirements"), default=no_requirements, blank=True)
    skills = models.JSONField(_("skills"), default=list, blank=True)
    benefits = models.JSONField(_("benefits"), default=list, blank=True)
    professional_bodies = models.JSONField(_("professional bodies"), default=list, blank=True)
    grade = models.CharField(_("grade"), max_length=100, blank=True)
    date_posted = models.DateField(_("date posted"), null=True, blank=True)
    deadline = models.DateField(_("deadline"), null=True, blank=True)
    deadline_at = models.DateTimeField(_("deadline with time"), null=True, blank=True)
    language = models.CharField(_("language"), max_length=16, blank=True)
    reference = models.CharField(_("reference"), max_length=200, blank=True)
    apply = models.JSONField(_("how to apply"), default=dict, blank=True)
    documents_wanted = models.JSONField(_("documents wanted"), default=list, blank=True)
    vacancies = models.PositiveIntegerField(_("number of posts"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=8, choices=JobStatus, default=JobStatus.UNKNOWN)

    evidence = models.JSONField(default=dict, blank=True)
    warnings = models.JSONField(default=list, blank=True)
    is_archived = models.BooleanField(_("archived"), default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at", "position"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["advert", "position"], name="jobs_job_once_per_position"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["owner", "is_archived", "deadline"], name="jobs_job_by_deadline"),
            models.Index(fields=["owner", "-created_at"], name="jobs_job_newest"),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.company}" if self.company else self.title

    def as_fields(self) -> JobFields:
        """The job as plain values, as the rest of the program takes it."""
        values = {name: getattr(self, name) for name in JobFields.model_fields}
        values["employment_type"] = self.employment_type or None
        values["requirements"] = self.requirements or {}
        values["apply"] = self.apply or {}
        return JobFields.model_validate(values)

    def take_fields(self, fields: JobFields) -> None:
        """Put plain values into the columns, cut to their width. Does not save."""
        structures = fields.model_dump(mode="json")
        for name in JobFields.model_fields:
            column = self._meta.get_field(name)
            value: Any = structures[name] if isinstance(column, models.JSONField) else getattr(fields, name)
            if isinstance(column, models.CharField):
                value = str(value or "")[: column.max_length]
            setattr(self, name, value)

    def evidence_by_field(self) -> dict[str, Evidence]:
        return {key: Evidence.model_validate(value) for key, value in self.evidence.items()}

    def warning_list(self) -> list[ReadingWarning]:
        return [ReadingWarning.model_validate(warning) for warning in self.warnings]

    @property
    def edited_fields(self) -> set[str]:
        """Names of the fields whose value is the user's own."""
        return {key for key, value in self.evidence.items() if value.get("origin") == Origin.USER}

    @property
    def is_past_deadline(self) -> bool:
        if self.deadline_at:
            return self.deadline_at < timezone.now()
        return self.deadline is not None and self.deadline < timezone.localdate()


class StashQuerySet(models.QuerySet["Stash"]):
    def unexpired(self) -> Self:
        return self.filter(expires_at__gt=timezone.now())

    def expired(self) -> Self:
        return self.filter(expires_at__lte=timezone.now())


def stash_path(stash: Stash, filename: str) -> str:
    """Under the private media folder, by an id nobody else knows; no name that a guest chose."""
    return f"stash/{stash.pk}"


class Stash(models.Model):
    """What somebody brought before signing in: kept as it is for a day, read only after.

    It belongs to the browser session that holds its id. ``address_digest`` names the network address it came from, so
    that one address cannot fill the disk; it goes with the row. ``size`` is in bytes.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=8, choices=SourceKind)
    text = models.TextField(blank=True)
    source_url = models.CharField(max_length=2000, blank=True)
    original = models.FileField(upload_to=stash_path, max_length=100, blank=True)
    original_name = models.CharField(max_length=255, blank=True)
    size = models.PositiveIntegerField(default=0)
    address_digest = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField(db_index=True)

    objects = StashQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        verbose_name_plural = "stashes"
        indexes: ClassVar = [models.Index(fields=["address_digest", "expires_at"], name="jobs_stash_by_address")]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """How to name it to the person who brought it."""
        first_line = self.text.strip().partition("\n")[0]
        return Truncator(self.original_name or first_line or self.source_url).chars(60)

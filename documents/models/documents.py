"""Documents and their versions.

A ``Document`` row is the truth about a draft: its state, the step it is at and how long its writer holds the lease.
Every text a document ever had is a ``Version``.
"""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from aditus.accounts.models import User
from documents.models.choices import DocumentKind, DocumentState, VersionOrigin
from documents.models.profiles import Profile
from documents.schemas import Content, CvContent, LetterContent

UNFINISHED = (DocumentState.QUEUED, DocumentState.DRAFTING, DocumentState.CHECKING)


class DocumentQuerySet(models.QuerySet["Document"]):
    def owned_by(self, user: User) -> DocumentQuerySet:
        return self.filter(owner=user)

    def unfinished(self) -> DocumentQuerySet:
        return self.filter(state__in=UNFINISHED)

    def takeable(self) -> DocumentQuerySet:
        """Drafts that nobody holds: waiting ones, and those whose writer's lease ran out."""
        return self.unfinished().filter(models.Q(lease_until__isnull=True) | models.Q(lease_until__lt=timezone.now()))


class Document(models.Model):
    """A CV or a letter for one job.

    ``text`` is what the person edits (Markdown), ``content`` the same as data, ``findings`` what the fact gate says of
    it. ``answer`` keeps what the model returned until the draft is ready, so that a killed draft is not paid twice.
    ``attempt`` grows with every take of the lease: a writer whose number is no longer current may not write.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="documents")
    kind = models.CharField(max_length=16, choices=DocumentKind)
    job = models.ForeignKey("jobs.Job", on_delete=models.SET_NULL, null=True, related_name="documents")
    profile = models.ForeignKey(Profile, on_delete=models.SET_NULL, null=True, related_name="documents")
    state = models.CharField(max_length=16, choices=DocumentState, default=DocumentState.QUEUED)
    step = models.CharField(max_length=80, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    attempt = models.PositiveIntegerField(default=0)
    options = models.JSONField(default=dict, blank=True)
    language = models.CharField(max_length=8, default="en")
    answer = models.JSONField(null=True, blank=True)
    content = models.JSONField(default=dict, blank=True)
    text = models.TextField(blank=True)
    findings = models.JSONField(default=list, blank=True)
    usage = models.JSONField(default=dict, blank=True)
    error = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at"]
        indexes: ClassVar = [
            models.Index(fields=["owner", "-created_at"], name="documents_document_newest"),
            models.Index(
                fields=["lease_until"],
                name="documents_document_open",
                condition=models.Q(state__in=UNFINISHED),
            ),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="documents_document_kind",
                condition=models.Q(kind__in=DocumentKind.values),
            ),
            models.CheckConstraint(
                name="documents_document_state",
                condition=models.Q(state__in=DocumentState.values),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.pk}"

    @property
    def is_letter(self) -> bool:
        return self.kind == DocumentKind.COVER_LETTER

    @property
    def is_ready(self) -> bool:
        return self.state == DocumentState.READY

    @property
    def is_unfinished(self) -> bool:
        """Whether a page should keep asking how far it is."""
        return self.state in UNFINISHED

    @property
    def is_offline(self) -> bool:
        """Whether rules and not a model wrote it."""
        return bool(self.usage.get("offline"))

    @property
    def blocking_findings(self) -> list[dict[str, Any]]:
        return [finding for finding in self.findings if finding.get("severity") == "block"]

    @property
    def parsed_content(self) -> Content:
        """The content as a value; only for a ready document."""
        return LetterContent.model_validate(self.content) if self.is_letter else CvContent.model_validate(self.content)


class Version(models.Model):
    """One text of a document. ``frozen_at`` is when it was first downloaded; from then on it never changes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    origin = models.CharField(max_length=16, choices=VersionOrigin)
    content = models.JSONField()
    text = models.TextField()
    findings = models.JSONField(default=list, blank=True)
    frozen_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["document", "number"], name="documents_version_number_once"),
        ]

    def __str__(self) -> str:
        return f"{self.document_id} version {self.number}"

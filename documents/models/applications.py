"""Applications on their way, what was sent with them and when to be reminded."""

from __future__ import annotations

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import User
from documents.models.choices import ApplicationState, SentFormat
from documents.models.documents import Version


class ApplicationQuerySet(models.QuerySet["Application"]):
    def owned_by(self, user: User) -> ApplicationQuerySet:
        return self.filter(owner=user)

    def in_play(self) -> ApplicationQuerySet:
        """Not put away."""
        return self.filter(is_archived=False)

    def matching(self, words: str) -> ApplicationQuerySet:
        """Those that name every word in title, employer, place, reference or notes."""
        found = self
        for word in words.split()[:8]:
            found = found.filter(
                models.Q(job__title__icontains=word)
                | models.Q(job__company__icontains=word)
                | models.Q(job__location__icontains=word)
                | models.Q(job__reference__icontains=word)
                | models.Q(notes__icontains=word)
            )
        return found

    def counts(self) -> dict[str, int]:
        """How many there are in each state that has any."""
        return dict(self.order_by().values_list("state").annotate(number=models.Count("pk")))


class Application(models.Model):
    """One person's application for one job, from the first interest to the end.

    ``ticked`` holds those of the documents wanted that are ready. ``notes_version`` grows with every change of the
    notes, so that two tabs cannot undo each other.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications")
    job = models.ForeignKey("jobs.Job", on_delete=models.CASCADE, related_name="applications")
    state = models.CharField(_("state"), max_length=16, choices=ApplicationState, default=ApplicationState.SAVED)
    notes = models.TextField(_("notes"), blank=True)
    notes_version = models.PositiveIntegerField(default=0)
    ticked = models.JSONField(_("documents ready"), default=list, blank=True)
    has_reminders = models.BooleanField(_("reminders"), default=True)
    is_archived = models.BooleanField(_("put away"), default=False)
    moved_at = models.DateTimeField(default=timezone.now, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-moved_at", "id"]
        indexes: ClassVar = [
            models.Index(fields=["owner", "is_archived", "state", "-moved_at"], name="documents_application_board"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "job"], name="documents_application_once_per_job"),
            models.CheckConstraint(
                name="documents_application_state", condition=models.Q(state__in=ApplicationState.values)
            ),
        ]

    def __str__(self) -> str:
        return f"Application {self.pk}"

    @property
    def wants_reminders(self) -> bool:
        """Whether a deadline still matters: it does until the application is sent."""
        return self.has_reminders and not self.is_archived and self.state == ApplicationState.SAVED


class ApplicationMove(models.Model):
    """One change of state; together they are an application's history. ``before`` is empty for the first."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="moves")
    before = models.CharField(max_length=16, choices=ApplicationState, blank=True)
    state = models.CharField(max_length=16, choices=ApplicationState)
    moved_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering: ClassVar = ["-moved_at", "-id"]

    def __str__(self) -> str:
        return f"{self.before} to {self.state}"


class SentFile(models.Model):
    """A file that went out with an application, byte for byte: a frozen version of a document, in one format."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="sent_files")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="sent_files")
    format = models.CharField(max_length=8, choices=SentFormat)
    file_name = models.CharField(max_length=255)
    data = models.BinaryField()
    sent_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering: ClassVar = ["-sent_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["application", "version", "format"], name="documents_sent_file_once_per_format"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version} as {self.format}"


class Reminder(models.Model):
    """A reminder that was sent, or is being sent. The constraint is what makes it once, on however many machines."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="reminders")
    deadline = models.DateField()
    days = models.PositiveSmallIntegerField()
    sent_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["application", "deadline", "days"], name="documents_reminder_once"),
        ]

    def __str__(self) -> str:
        return f"{self.days} days before {self.deadline}"


class TrackerSettings(models.Model):
    """What a person chose for all their applications. Without a row: reminders, and no calendar address.

    ``calendar_digest`` is the SHA-256 of the secret in the calendar's address; the secret itself is kept nowhere.
    """

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="tracker_settings"
    )
    has_reminders = models.BooleanField(_("reminders"), default=True)
    calendar_digest = models.CharField(max_length=64, unique=True, null=True, blank=True, editable=False)
    calendar_made_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = verbose_name_plural = _("tracker settings")

    def __str__(self) -> str:
        return f"Tracker settings of {self.owner_id}"

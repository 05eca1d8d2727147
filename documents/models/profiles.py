"""Profiles, and CVs brought that wait to be confirmed."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from aditus.accounts.models import User
from documents.schemas import Fact, Resume, facts_of


class ProfileQuerySet(models.QuerySet["Profile"]):
    def owned_by(self, user: User) -> ProfileQuerySet:
        return self.filter(owner=user)

    def newest_first(self) -> ProfileQuerySet:
        """The one to use when none is named comes first."""
        return self.order_by("-updated_at", "-created_at")


class Profile(models.Model):
    """What a person says of themselves. ``data`` is their JSON Resume as it came, with fact ids inside."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profiles")
    name = models.CharField(_("name"), max_length=120)
    data = models.JSONField(default=dict)
    language = models.CharField(max_length=8, default="en")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-updated_at"]
        indexes: ClassVar = [models.Index(fields=["owner", "-updated_at"], name="documents_profile_newest")]

    def __str__(self) -> str:
        return self.name

    @property
    def resume(self) -> Resume:
        """The view the code works on."""
        return Resume.model_validate(self.data)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return facts_of(self.resume)


class BroughtCvQuerySet(models.QuerySet["BroughtCv"]):
    def owned_by(self, user: User) -> BroughtCvQuerySet:
        return self.filter(owner=user)

    def expired(self) -> BroughtCvQuerySet:
        """Brought so long ago that nobody will confirm them."""
        return self.filter(created_at__lt=timezone.now() - BroughtCv.KEPT_FOR)


class BroughtCv(models.Model):
    """A CV that someone brought and has not confirmed yet: what was read of it. It becomes a profile, or is forgotten.

    ``text`` is empty for JSON Resume and LinkedIn's export, which need no understanding. ``dropped`` holds what a model
    said and the text does not; ``usage`` is empty while only rules read it.
    """

    KEPT_FOR = timedelta(days=1)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="brought_cvs")
    text = models.TextField(blank=True)
    data = models.JSONField(default=dict, blank=True)
    dropped = models.JSONField(default=list, blank=True)
    usage = models.JSONField(default=dict, blank=True)
    problem = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = BroughtCvQuerySet.as_manager()

    class Meta:
        verbose_name = _("brought CV")
        indexes: ClassVar = [models.Index(fields=["created_at"], name="documents_brought_age")]

    def __str__(self) -> str:
        return f"Brought CV {self.pk}"

    @property
    def resume(self) -> Resume:
        return Resume.model_validate(self.data)

    @property
    def is_understood(self) -> bool:
        """Whether there is anything to confirm."""
        return bool(self.data)

"""Who changed what, in Django's own log of the admin; names of fields, never their values."""

from __future__ import annotations

from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import AnonymousUser
from django.db import models

from aditus.accounts.models import User


def record_change(user: User | AnonymousUser, row: models.Model, message: str) -> None:
    """One line in the row's history."""
    if user.pk is not None:
        LogEntry.objects.log_actions(user.pk, [row], CHANGE, change_message=message, single_object=True)

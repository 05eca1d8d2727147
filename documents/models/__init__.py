"""Profiles, documents and their versions, and the applications they are sent with."""

from __future__ import annotations

from documents.models.applications import (
    Application,
    ApplicationMove,
    ApplicationQuerySet,
    Reminder,
    SentFile,
    TrackerSettings,
)
from documents.models.choices import (
    ApplicationState,
    DocumentKind,
    DocumentState,
    Length,
    Look,
    PaperSize,
    SentFormat,
    Strength,
    Tone,
    VersionOrigin,
)
from documents.models.documents import UNFINISHED, Document, DocumentQuerySet, Version
from documents.models.profiles import BroughtCv, BroughtCvQuerySet, Profile, ProfileQuerySet

__all__ = [
    "UNFINISHED",
    "Application",
    "ApplicationMove",
    "ApplicationQuerySet",
    "ApplicationState",
    "BroughtCv",
    "BroughtCvQuerySet",
    "Document",
    "DocumentKind",
    "DocumentQuerySet",
    "DocumentState",
    "Length",
    "Look",
    "PaperSize",
    "Profile",
    "ProfileQuerySet",
    "Reminder",
    "SentFile",
    "SentFormat",
    "Strength",
    "Tone",
    "TrackerSettings",
    "Version",
    "VersionOrigin",
]

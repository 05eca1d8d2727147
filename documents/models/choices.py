"""The choices that rows of this app keep."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class DocumentKind(models.TextChoices):
    CV = "cv", _("CV")
    COVER_LETTER = "cover_letter", _("cover letter")


class DocumentState(models.TextChoices):
    QUEUED = "queued", _("waiting to start")
    DRAFTING = "drafting", _("being written")
    CHECKING = "checking", _("being checked against your profile")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")
    CANCELLED = "cancelled", _("cancelled")


class Strength(models.TextChoices):
    """How far a CV's wording may move towards the advert's."""

    LIGHT = "light", _("light: my own words, in the best order")
    KEYWORDS = "keywords", _("keywords: the advert's words where they are true")
    FULL = "full", _("full: reworded for this post")


class Tone(models.TextChoices):
    FORMAL = "formal", _("formal")
    WARM = "warm", _("warm")
    DIRECT = "direct", _("direct")


class Look(models.TextChoices):
    """The two templates; their names are those of ``documents.looks.Template``."""

    CLASSIC = "classic", _("classic: headings in blue, dates at the right")
    MARGIN = "margin", _("margin: headings beside the text, in black")


class PaperSize(models.TextChoices):
    """Their names are those of ``documents.looks.Paper``."""

    A4 = "a4", _("A4")
    LETTER = "letter", _("Letter (North America)")


class Length(models.TextChoices):
    SHORT = "short", _("short")
    STANDARD = "standard", _("standard")


class VersionOrigin(models.TextChoices):
    DRAFTED = "drafted", _("drafted")
    EDITED = "edited", _("edited")
    RESTORED = "restored", _("restored")
    REVIEWED = "reviewed", _("changes accepted or refused")
    STYLED = "styled", _("look changed")


class ApplicationState(models.TextChoices):
    """Where an application stands; the order is the order of the board."""

    SAVED = "saved", _("saved")
    APPLIED = "applied", _("applied")
    INTERVIEW = "interview", _("interview")
    OFFER = "offer", _("offer")
    REJECTED = "rejected", _("rejected")
    WITHDRAWN = "withdrawn", _("withdrawn")


class SentFormat(models.TextChoices):
    PDF = "pdf", _("PDF")
    DOCX = "docx", _("Word (DOCX)")

"""What the gate says of a text, as data."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel


class Severity(StrEnum):
    """A ``block`` keeps a document from being downloaded; a ``warn`` is for the person to judge."""

    BLOCK = "block"
    WARN = "warn"


class FindingKind(StrEnum):
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DURATION = "duration"
    NAME = "name"
    EMPLOYER = "employer"
    TITLE = "title"
    DEGREE = "degree"
    CERTIFICATE = "certificate"
    TOOL = "tool"
    SKILL = "skill"
    LANGUAGE = "language"
    SCOPE = "scope"
    REACH = "reach"
    OUTCOME = "outcome"
    MIXED = "mixed"
    ADVERT = "advert"
    CONTACT = "contact"
    PLACEHOLDER = "placeholder"


class Span(BaseModel):
    """``start`` and ``end`` count characters of the checked text."""

    start: int
    end: int
    text: str


class Finding(BaseModel):
    """One claim that the profile does not bear out.

    ``expected`` is what the profile says instead, empty when it says nothing of the kind; ``fact`` the id of the fact
    compared with. ``sentence`` is the checked text that holds the claim. ``is_resolved`` marks a wording that was
    already replaced by the person's own.
    """

    span: Span
    kind: FindingKind
    severity: Severity = Severity.BLOCK
    message: str = ""
    expected: str = ""
    fact: str = ""
    sentence: str = ""
    is_resolved: bool = False

    @property
    def is_blocking(self) -> bool:
        return self.severity is Severity.BLOCK

"""A job as plain values, the evidence behind each, and the answer a model is asked for.

Two shapes on purpose: ``JobFields`` is what the rest of the program works with; ``ModelReading`` is what a model fills
in. The latter has no defaults, no free-form objects and no formats, so that every vendor's strict mode takes it.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ConfigDict, Field, PlainSerializer


class EmploymentType(TextChoices):
    FULL_TIME = "full_time", _("full time")
    PART_TIME = "part_time", _("part time")
    CONTRACT = "contract", _("contract")
    TEMPORARY = "temporary", _("temporary")
    INTERNSHIP = "internship", _("internship")
    VOLUNTEER = "volunteer", _("volunteer")
    CASUAL = "casual", _("casual")


class SalaryPeriod(TextChoices):
    HOUR = "hour", _("per hour")
    DAY = "day", _("per day")
    WEEK = "week", _("per week")
    MONTH = "month", _("per month")
    YEAR = "year", _("per year")


class ApplyMethod(TextChoices):
    LINK = "link", _("online")
    EMAIL = "email", _("by e-mail")
    POST = "post", _("by post")
    HAND = "hand", _("by hand")
    PHONE = "phone", _("by telephone")


class JobStatus(TextChoices):
    OPEN = "open", _("open")
    CLOSED = "closed", _("closed")
    UNKNOWN = "unknown", _("unknown")


class Origin(TextChoices):
    """Where a value came from. The order is the order of the ladder, but for ``user``, which beats all."""

    JSON_LD = "json_ld", _("the page's job data")
    MICRODATA = "microdata", _("the page's job data")
    RDFA = "rdfa", _("the page's job data")
    PAGE_STATE = "page_state", _("the page's own data")
    PAGE = "page", _("the page")
    MODEL = "model", _("an AI's reading")
    OCR = "ocr", _("text recognised in the picture")
    RULES = "rules", _("rules, no AI")
    USER = "user", _("you")


def _plain_number(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)


Amount = Annotated[Decimal, PlainSerializer(_plain_number, return_type=int | float, when_used="json")]


class Salary(BaseModel):
    """``currency`` is an ISO 4217 code. ``gross`` is None when the advert does not say."""

    min: Amount | None = None
    max: Amount | None = None
    currency: str | None = None
    period: SalaryPeriod | None = None
    gross: bool | None = None


class Requirements(BaseModel):
    must: list[str] = Field(default_factory=list)
    nice: list[str] = Field(default_factory=list)


# "The position applied for and the reference number" tells what to write, and is not what to write.
_NAMES_IN_SUBJECTS = """
    a advert advertisement and applied apply applying are as being code desired e exact for full g i in interested job
    name no number of or position post ref reference relevant respective role the title to vacancy which you your
"""
_NAMED_IN_SUBJECTS = frozenset(_NAMES_IN_SUBJECTS.split())


class Apply(BaseModel):
    method: ApplyMethod | None = None
    url: str = ""
    email: str = ""
    subject: str = ""
    address: str = ""
    phone: str = ""
    instructions: str = ""

    @property
    def exact_subject(self) -> str:
        """The subject line word by word; empty where the advert only says what to name in it: "the reference"."""
        words = re.findall(r"[^\W_]+", self.subject.casefold())
        return "" if _NAMED_IN_SUBJECTS.issuperset(words) else self.subject


_GENDERS = re.compile(
    r"\s*[(\[](?:[mwfdxhiv](?:\s?[/|*,]\s?[mwfdxhiv]){1,3}|all\sgenders?|gn)[)\]]|\s[mwf](?:/[mwfdx]){1,3}\b",
    re.IGNORECASE,
)


class JobFields(BaseModel):
    """Everything known of one vacancy. Empty means unknown, never a guess.

    ``deadline`` is the last day; ``deadline_at`` stands beside it only when the advert states a time. ``description``
    is Markdown.
    """

    title: str = ""
    company: str = ""
    location: str = ""
    locations: list[str] = Field(default_factory=list)
    remote: bool | None = None
    employment_type: EmploymentType | None = None
    salary: Salary | None = None
    description: str = ""
    responsibilities: list[str] = Field(default_factory=list)
    requirements: Requirements = Field(default_factory=Requirements)
    skills: list[str] = Field(default_factory=list)
    benefits: list[str] = Field(default_factory=list)
    professional_bodies: list[str] = Field(default_factory=list)
    grade: str = ""
    date_posted: date | None = None
    deadline: date | None = None
    deadline_at: datetime | None = None
    language: str = ""
    reference: str = ""
    apply: Apply = Field(default_factory=Apply)
    documents_wanted: list[str] = Field(default_factory=list)
    vacancies: int | None = None
    status: JobStatus = JobStatus.UNKNOWN

    @property
    def spoken_title(self) -> str:
        """The title as one says it: without "(m/f/d)"."""
        return _GENDERS.sub("", self.title).strip()


class Evidence(BaseModel):
    """The advert's own words behind one value.

    ``verified`` means that code found the quote in the source and that the value follows from it. For list fields
    ``items`` holds every item's quote in order, and ``quote`` is the first.
    """

    quote: str = ""
    origin: Origin
    verified: bool = False
    items: list[str] | None = None


class ReadingWarning(BaseModel):
    """A fact the reader should know. ``field`` is an evidence key when the fact is about one field."""

    code: str
    message: str
    field: str | None = None
    quote: str | None = None


class Reading(BaseModel):
    """One vacancy as read: its fields, the evidence by field name, and what to know about it."""

    fields: JobFields = Field(default_factory=JobFields)
    evidence: dict[str, Evidence] = Field(default_factory=dict)
    warnings: list[ReadingWarning] = Field(default_factory=list)


def get_value(fields: JobFields, key: str) -> Any:
    """The value behind an evidence key: ``title``, ``requirements.must``, ``apply.email``."""
    value: Any = fields
    for part in key.split("."):
        value = getattr(value, part)
    return value


def set_value(fields: JobFields, key: str, value: Any) -> None:
    """Put ``value`` behind an evidence key, in place."""
    *parents, last = key.split(".")
    holder: Any = fields
    for part in parents:
        holder = getattr(holder, part)
    setattr(holder, last, value)


def is_empty(value: Any) -> bool:
    """Whether a field's value says nothing. ``False`` and 0 do say something."""
    return value is None or value == "" or value == [] or value is JobStatus.UNKNOWN


SCALAR_KEYS = (
    "title",
    "company",
    "location",
    "remote",
    "employment_type",
    "salary",
    "description",
    "grade",
    "date_posted",
    "deadline",
    "deadline_at",
    "language",
    "reference",
    "apply.method",
    "apply.url",
    "apply.email",
    "apply.subject",
    "apply.address",
    "apply.phone",
    "apply.instructions",
    "vacancies",
    "status",
)
LIST_KEYS = (
    "locations",
    "responsibilities",
    "requirements.must",
    "requirements.nice",
    "skills",
    "benefits",
    "professional_bodies",
    "documents_wanted",
)
EVIDENCE_KEYS = SCALAR_KEYS + LIST_KEYS


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class QuotedText(_Strict):
    """A value and the advert's exact words that state it; both null when the advert does not state it."""

    value: str | None
    quote: str | None


class QuotedItem(_Strict):
    """One item of a list, in the advert's language, and the exact words that state it."""

    value: str
    quote: str


class QuotedFlag(_Strict):
    """Yes, no, or null when the advert does not say."""

    value: bool | None
    quote: str | None


class QuotedCount(_Strict):
    """A whole number, or null when the advert does not say."""

    value: int | None
    quote: str | None


class QuotedSalary(_Strict):
    """Pay as stated. Null wherever the advert does not say; never converted, never estimated."""

    min: float | None
    max: float | None
    currency: str | None
    period: Literal["hour", "day", "week", "month", "year"] | None
    gross: bool | None
    quote: str | None


class ModelJob(_Strict):
    """One vacancy. Dates are YYYY-MM-DD; a deadline without a year or relative to today stays null with its quote."""

    title: QuotedText
    company: QuotedText
    location: QuotedText
    locations: list[QuotedItem]
    remote: QuotedFlag
    employment_type: QuotedText
    salary: QuotedSalary
    responsibilities: list[QuotedItem]
    must_have: list[QuotedItem]
    nice_to_have: list[QuotedItem]
    skills: list[QuotedItem]
    benefits: list[QuotedItem]
    professional_bodies: list[QuotedItem]
    grade: QuotedText
    date_posted: QuotedText
    deadline: QuotedText
    reference: QuotedText
    apply_url: QuotedText
    apply_email: QuotedText
    apply_subject: QuotedText
    apply_address: QuotedText
    apply_phone: QuotedText
    apply_instructions: QuotedText
    documents_wanted: list[QuotedItem]
    vacancies: QuotedCount


class ModelReading(_Strict):
    """What a model reads in an advert. ``transcript`` is the picture's whole text, null when there was no picture."""

    is_job_advert: bool
    not_advert_reason: str | None
    transcript: str | None
    language: str | None
    is_closed: bool | None
    jobs: list[ModelJob]


class PictureReading(_Strict):
    """What a model says of a picture before anything is read from it. ``is_job_advert`` null: cannot tell."""

    is_job_advert: bool | None
    is_readable: bool
    reason: str

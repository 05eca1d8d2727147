"""JSON Resume, read tolerantly, plus what Africa needs beside it.

A profile's truth is the JSON document as it came, so that what goes in comes out the same; ``Resume`` is the view the
code works on. It forgives what real files do (numbers where text is meant, null, one text where a list is meant, the
older key names) and refuses what is no resume, with the place of the first wrong value. Our own facts stand under
``meta.aditus``, the one place where the JSON Resume schema (v1.0.0) allows keys of others at the top.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field

EXTENSION_KEY = "aditus"
IDS_KEY = "aditusIds"


def _text(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return str(value)
    return value.strip() if isinstance(value, str) else value


def _texts(value: Any) -> Any:
    if value is None or value == "":
        return []
    if isinstance(value, str):
        return [value.strip()]
    return [_text(item) for item in value] if isinstance(value, list) else value


def _items(value: Any) -> Any:
    return [] if value is None else value


def _part(value: Any) -> Any:
    return {} if value is None else value


Text = Annotated[str, BeforeValidator(_text)]
Texts = Annotated[list[str], BeforeValidator(_texts)]


class Ids(BaseModel):
    """The ids of one entry and of the texts inside it; ``parts`` runs parallel to the field of that name."""

    id: str
    parts: dict[str, list[str]] = {}


class _Lenient(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Identified(_Lenient):
    ids: Ids | None = Field(default=None, alias=IDS_KEY)


class Location(_Lenient):
    address: Text = ""
    postal_code: Text = Field("", alias="postalCode")
    city: Text = ""
    region: Text = ""
    country_code: Text = Field("", validation_alias=AliasChoices("countryCode", "country"))


class OnlineProfile(_Lenient):
    network: Text = ""
    username: Text = ""
    url: Text = ""


class Basics(_Identified):
    name: Text = ""
    label: Text = ""
    image: Text = Field("", validation_alias=AliasChoices("image", "picture"))
    email: Text = ""
    phone: Text = ""
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    summary: Text = ""
    location: Annotated[Location, BeforeValidator(_part)] = Location()
    profiles: Annotated[list[OnlineProfile], BeforeValidator(_items)] = []


class Work(_Identified):
    name: Text = Field("", validation_alias=AliasChoices("name", "company", "employer"))
    position: Text = ""
    location: Text = ""
    description: Text = ""
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    start: Text = Field("", alias="startDate")
    end: Text = Field("", alias="endDate")
    summary: Text = ""
    highlights: Texts = []


class Volunteer(_Identified):
    organization: Text = Field("", validation_alias=AliasChoices("organization", "name"))
    position: Text = ""
    location: Text = ""
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    start: Text = Field("", alias="startDate")
    end: Text = Field("", alias="endDate")
    summary: Text = ""
    highlights: Texts = []


class Education(_Identified):
    institution: Text = ""
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    area: Text = ""
    study_type: Text = Field("", alias="studyType")
    start: Text = Field("", alias="startDate")
    end: Text = Field("", alias="endDate")
    score: Text = Field("", validation_alias=AliasChoices("score", "gpa"))
    courses: Texts = []


class Award(_Identified):
    title: Text = ""
    date: Text = ""
    awarder: Text = ""
    summary: Text = ""


class Certificate(_Identified):
    name: Text = ""
    date: Text = ""
    issuer: Text = ""
    url: Text = ""


class Publication(_Identified):
    name: Text = ""
    publisher: Text = ""
    release_date: Text = Field("", alias="releaseDate")
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    summary: Text = ""


class Skill(_Identified):
    name: Text = ""
    level: Text = ""
    keywords: Texts = []


class Language(_Identified):
    language: Text = ""
    fluency: Text = Field("", validation_alias=AliasChoices("fluency", "level"))


class Interest(_Identified):
    name: Text = ""
    keywords: Texts = []


class Reference(_Identified):
    name: Text = ""
    reference: Text = ""


class Project(_Identified):
    name: Text = ""
    description: Text = Field("", validation_alias=AliasChoices("description", "summary"))
    highlights: Texts = []
    keywords: Texts = []
    start: Text = Field("", alias="startDate")
    end: Text = Field("", alias="endDate")
    url: Text = Field("", validation_alias=AliasChoices("url", "website"))
    roles: Texts = []
    entity: Text = ""
    type: Text = ""


class Referee(_Identified):
    """Someone who vouches; contacts are shown on a CV only, never sent to a model."""

    name: Text = ""
    position: Text = ""
    organization: Text = ""
    relationship: Text = ""
    phone: Text = ""
    email: Text = ""


class Registration(_Identified):
    """Membership or licence of a professional body: ICPAK, EBK, NCK, TSC ..."""

    body: Text = ""
    number: Text = ""
    status: Text = ""
    date: Text = ""


class Grade(_Identified):
    """A school-leaving or professional result: KCSE B+, CPA Section 4, O levels."""

    examination: Text = ""
    grade: Text = ""
    year: Text = ""
    institution: Text = ""


class Extension(_Identified):
    """What JSON Resume has no place for. Lives under ``meta.aditus``; its text keys are camelCase like the rest."""

    referees: Annotated[list[Referee], BeforeValidator(_items)] = []
    registrations: Annotated[list[Registration], BeforeValidator(_items)] = []
    grades: Annotated[list[Grade], BeforeValidator(_items)] = []
    notice_period: Text = Field("", alias="noticePeriod")
    expected_salary: Text = Field("", alias="expectedSalary")
    work_right: Text = Field("", alias="workRight")


class Meta(_Lenient):
    language: Text = ""
    extension: Annotated[Extension, BeforeValidator(_part)] = Field(default_factory=Extension, alias=EXTENSION_KEY)


class Resume(_Lenient):
    """The view the code works on. ``Resume.model_validate(profile.data)``; errors carry the place (``loc``)."""

    basics: Annotated[Basics, BeforeValidator(_part)] = Field(default_factory=Basics)
    work: Annotated[list[Work], BeforeValidator(_items)] = []
    volunteer: Annotated[list[Volunteer], BeforeValidator(_items)] = []
    education: Annotated[list[Education], BeforeValidator(_items)] = []
    awards: Annotated[list[Award], BeforeValidator(_items)] = []
    certificates: Annotated[list[Certificate], BeforeValidator(_items)] = []
    publications: Annotated[list[Publication], BeforeValidator(_items)] = []
    skills: Annotated[list[Skill], BeforeValidator(_items)] = []
    languages: Annotated[list[Language], BeforeValidator(_items)] = []
    interests: Annotated[list[Interest], BeforeValidator(_items)] = []
    references: Annotated[list[Reference], BeforeValidator(_items)] = []
    projects: Annotated[list[Project], BeforeValidator(_items)] = []
    meta: Annotated[Meta, BeforeValidator(_part)] = Field(default_factory=Meta)

    @property
    def extension(self) -> Extension:
        return self.meta.extension


SECTIONS = (
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
)
EXTENSION_SECTIONS = ("referees", "registrations", "grades")
EXTENSION_TEXTS = ("noticePeriod", "expectedSalary", "workRight")

"""How a document looks: template, paper, how many pages. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from documents.phrases import COUNTRIES
from documents.schemas import Resume
from jobs.schemas import JobFields


class Template(StrEnum):
    """Two sober ways to set the same content."""

    CLASSIC = "classic"
    MARGIN = "margin"


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Look:
    """``pages`` is the most a CV may take; 0 for as many as it needs."""

    template: Template = Template.CLASSIC
    paper: Paper = Paper.A4
    pages: int = 0


# Countries that print on Letter, by ISO 3166 code; the rest of the world prints on A4.
_LETTER_COUNTRIES = frozenset(
    ("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "SV", "NI", "PA", "DO", "PR", "BZ", "HN")
)
_LETTER_NAMES = re.compile(
    r"\b(?:united states|u\.?s\.?a\.?|canada|mexico|méxico|philippines|chile|colombia|venezuela|costa rica|guatemala|"
    r"el salvador|nicaragua|panama|dominican republic|puerto rico|belize|honduras)\b",
    re.I,
)
_US_PLACE = re.compile(
    r",\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|NS|NB)\b(?:,?\s*\d{5})?\s*$"
)


def paper_for(resume: Resume, job: JobFields, wish: str = "") -> Paper:
    """The paper of the place where the document is read: the job's, else the person's own; a wish beats both."""
    if wish in tuple(Paper):
        return Paper(wish)
    places = [place for place in (job.location, *job.locations) if place]
    if any(_LETTER_NAMES.search(place) or _US_PLACE.search(place) for place in places):
        return Paper.LETTER
    if any(name in place for place in places for name in COUNTRIES.values()):
        return Paper.A4
    return Paper.LETTER if resume.basics.location.country_code.upper() in _LETTER_COUNTRIES else Paper.A4

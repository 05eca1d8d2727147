"""What every renderer takes: a CV or a letter in which each line names the facts behind it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, computed_field


class SectionKind(StrEnum):
    SUMMARY = "summary"
    WORK = "work"
    EDUCATION = "education"
    GRADES = "grades"
    SKILLS = "skills"
    REGISTRATIONS = "registrations"
    CERTIFICATES = "certificates"
    PROJECTS = "projects"
    VOLUNTEER = "volunteer"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    LANGUAGES = "languages"
    INTERESTS = "interests"
    DETAILS = "details"
    REFEREES = "referees"
    OTHER = "other"


class _Value(BaseModel):
    model_config = ConfigDict(extra="ignore")


class Line(_Value):
    """One sentence or bullet. ``original`` is the fact's own wording where ``text`` rewords it; ``reason`` says why.

    ``is_written`` marks a sentence of the summary that was written for this job; ``is_accepted`` what the person has
    looked at and kept, or has written.
    """

    text: str
    facts: list[str] = []
    original: str = ""
    reason: str = ""
    is_written: bool = False
    is_accepted: bool = False

    @computed_field  # type: ignore[prop-decorator]  # pydantic's documented way; mypy does not know it
    @property
    def is_reworded(self) -> bool:
        return bool(self.original) and self.original != self.text


class Link(_Value):
    label: str
    url: str


class Header(_Value):
    """Copied by code from the profile; never seen by a model."""

    name: str = ""
    headline: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    links: list[Link] = []


class Entry(_Value):
    """A job, a degree, a project. Title, organisation, place and dates are copied by code.

    ``intro`` is set as running text above the ``bullets``.
    """

    title: str = ""
    organisation: str = ""
    location: str = ""
    dates: str = ""
    detail: str = ""
    url: str = ""
    facts: list[str] = []
    intro: list[Line] = []
    bullets: list[Line] = []


class Section(_Value):
    """Either ``entries`` (jobs, degrees) or ``lines`` (skills, languages), in the order to show."""

    kind: SectionKind
    heading: str
    entries: list[Entry] = []
    lines: list[Line] = []

    @property
    def is_empty(self) -> bool:
        return not self.entries and not self.lines


class CvContent(_Value):
    """``is_compact`` sets everything closer; ``left_out`` counts the lines that went to fit the pages asked for."""

    header: Header
    sections: list[Section] = []
    language: str = "en"
    paper: str = "a4"
    template: str = "classic"
    is_compact: bool = False
    left_out: int = 0

    def all_lines(self) -> list[Line]:
        """Every line that carries facts, in reading order, entries' bullets included."""
        found: list[Line] = []
        for section in self.sections:
            found += section.lines
            for entry in section.entries:
                found += [*entry.intro, *entry.bullets]
        return found

    def fact_ids(self) -> list[str]:
        """Every fact used, once, in reading order."""
        used = [fact for section in self.sections for entry in section.entries for fact in entry.facts]
        return list(dict.fromkeys([*used, *(fact for line in self.all_lines() for fact in line.facts)]))


class Paragraph(_Value):
    sentences: list[Line] = []

    @property
    def text(self) -> str:
        return " ".join(sentence.text for sentence in self.sentences)

    @property
    def facts(self) -> list[str]:
        return list(dict.fromkeys(fact for sentence in self.sentences for fact in sentence.facts))


class LetterContent(_Value):
    """``recipient`` is one line per address line. ``subject`` holds the reference as the advert asks for it.

    ``postscript`` is what a person wrote below the signature.
    """

    header: Header
    date: str = ""
    recipient: list[str] = []
    subject: str = ""
    salutation: str = ""
    paragraphs: list[Paragraph] = []
    closing: str = ""
    signature: str = ""
    postscript: list[Paragraph] = []
    language: str = "en"
    paper: str = "a4"
    template: str = "classic"

    def all_lines(self) -> list[Line]:
        return [sentence for paragraph in (*self.paragraphs, *self.postscript) for sentence in paragraph.sentences]

    def fact_ids(self) -> list[str]:
        return list(dict.fromkeys(fact for line in self.all_lines() for fact in line.facts))


Content = CvContent | LetterContent

"""Ten answers of a person who has no CV, as JSON Resume. Pure: every word of the result is theirs."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel

from documents.importing.filling import filled

_YEAR_AT_END = re.compile(r"[\s,(–-]+((?:19|20)\d{2})\)?\s*$")
_LEVEL = re.compile(r"\s*(?::|\(|\s[-–]\s)\s*(.+?)\)?\s*$")


class School(BaseModel):
    name: str = ""
    examination: str = ""
    grade: str = ""
    year: str = ""


class Course(BaseModel):
    name: str = ""
    place: str = ""
    year: str = ""


class Activity(BaseModel):
    """Work, paid or not. ``done`` is one thing a line."""

    what: str = ""
    where: str = ""
    start: str = ""
    end: str = ""
    done: list[str] = []


class Voucher(BaseModel):
    name: str = ""
    who: str = ""
    phone: str = ""


class Answers(BaseModel):
    """Only the name is needed."""

    name: str
    phone: str = ""
    email: str = ""
    town: str = ""
    school: School = School()
    course: Course = Course()
    work: list[Activity] = []
    unpaid: Activity = Activity()
    certificates: list[str] = []
    skills: list[str] = []
    languages: list[str] = []
    referees: list[Voucher] = []
    start: str = ""


def resume_of(answers: Answers) -> dict[str, Any]:
    """The profile these answers make; what was not answered is not there."""
    basics = {"name": answers.name, "phone": answers.phone, "email": answers.email}
    document = {
        "basics": filled({**basics, "location": filled({"city": answers.town})}),
        "work": _entries([_work(item) for item in answers.work]),
        "volunteer": _entries([_unpaid(answers.unpaid)]),
        "education": _entries([_course(answers.course), _school(answers.school)]),
        "certificates": [read_certificate(line) for line in answers.certificates],
        "skills": [{"name": skill} for skill in _listed(answers.skills)],
        "languages": [read_language(line) for line in _listed(answers.languages)],
    }
    extension = {"referees": _entries([_referee(item) for item in answers.referees]), "noticePeriod": answers.start}
    if kept := filled(extension):
        document["meta"] = {"aditus": kept}
    return filled(document)


def _work(item: Activity) -> dict[str, Any]:
    return {
        "position": item.what,
        "name": item.where,
        "startDate": item.start,
        "endDate": item.end,
        "highlights": item.done,
    }


def _unpaid(item: Activity) -> dict[str, Any]:
    work = _work(item)
    return {"organization" if key == "name" else key: value for key, value in work.items()}


def _course(item: Course) -> dict[str, Any]:
    return {"studyType": item.name, "institution": item.place, "endDate": item.year}


def _school(item: School) -> dict[str, Any]:
    return {
        "institution": item.name,
        "studyType": item.examination,
        "score": item.grade,
        "endDate": item.year,
    }


def read_certificate(line: str) -> dict[str, Any]:
    """A certificate, and its year where one stands at the end."""
    match = _YEAR_AT_END.search(line)
    if match is None or not line[: match.start()].strip():
        return {"name": line}
    return {"name": line[: match.start()].strip(), "date": match[1]}


def read_language(line: str) -> dict[str, Any]:
    """A language, and how well it is spoken where that follows a colon, a dash or in brackets."""
    match = _LEVEL.search(line)
    if match is None or not line[: match.start()].strip():
        return {"language": line}
    return {"language": line[: match.start()].strip(), "fluency": match[1]}


def _referee(item: Voucher) -> dict[str, Any]:
    return {"name": item.name, "position": item.who, "phone": item.phone}


def _listed(lines: list[str]) -> list[str]:
    """One a line, or several with commas between; commas inside brackets part nothing."""
    return [part.strip() for line in lines for part in re.split(r"[,;](?![^(]*\))", line) if part.strip()]


def _entries(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [kept for item in items if (kept := filled(item))]

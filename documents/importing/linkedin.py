"""LinkedIn's "Get a copy of your data": its CSV files as one JSON Resume. Pure."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from aditus.lib.archives import read_members
from aditus.lib.kinds import decode
from documents.dates import read_moment
from documents.exceptions import ProfileInvalid
from documents.importing.filling import filled

MOST_ROWS = 500
_HEADER = re.compile(r"(?:First Name|Company Name|School Name|Name|Title|Email Address|Extension|Number|Type)\b", re.I)
_LEVELS = {
    "native or bilingual proficiency": "Native speaker",
    "full professional proficiency": "Fluent",
    "professional working proficiency": "Professional",
    "limited working proficiency": "Intermediate",
    "elementary proficiency": "Elementary",
}
Row = dict[str, str]


def read_linkedin(data: bytes) -> dict[str, Any]:
    """The JSON Resume in an export. Raises ``ProfileInvalid`` when it holds no profile, ``FileRefused`` when broken."""
    members = read_members(data, lambda name: name.lower().endswith(".csv"))
    tables = {name.rsplit("/", 1)[-1].removesuffix(".csv").lower(): _rows(content) for name, content in members.items()}
    if not any(tables.get(name) for name in ("profile", "positions", "education")):
        raise ProfileInvalid(
            _(
                "This archive holds no LinkedIn profile. In LinkedIn choose Settings, Data privacy, Get a copy of your "
                "data, and send the ZIP file that comes by e-mail."
            )
        )
    document: dict[str, Any] = {"basics": _basics(tables)}
    for section, table, read in _SECTIONS:
        if items := [item for row in tables.get(table, []) if (item := filled(read(row)))]:
            document[section] = items
    return document


def _rows(content: bytes) -> list[Row]:
    """The rows of one file; LinkedIn puts notes above the header of some."""
    text = decode(content) or ""
    lines = text.splitlines()
    start = next((place for place, line in enumerate(lines) if _HEADER.match(line)), 0)
    reader = csv.DictReader(io.StringIO("\n".join(lines[start:])))
    try:
        found = [row for _, row in zip(range(MOST_ROWS), reader, strict=False)]
    except csv.Error as error:
        raise ProfileInvalid(_("One of the files in this archive is not readable as a table.")) from error
    return [{str(key): str(value or "").strip() for key, value in row.items() if key} for row in found]


def _basics(tables: dict[str, list[Row]]) -> dict[str, Any]:
    row = (tables.get("profile") or [{}])[0]
    emails = sorted(tables.get("email addresses", []), key=lambda item: item.get("Primary") != "Yes")
    phones = tables.get("phonenumbers", []) or tables.get("phone numbers", [])
    return filled(
        {
            "name": f"{row.get('First Name', '')} {row.get('Last Name', '')}".strip(),
            "label": row.get("Headline", ""),
            "summary": row.get("Summary", ""),
            "email": emails[0].get("Email Address", "") if emails else "",
            "phone": phones[0].get("Number", "") if phones else "",
            "location": filled({"city": row.get("Geo Location", "")}),
        }
    )


def _date(text: str) -> str:
    moment = read_moment(text)
    if moment is None:
        return ""
    return f"{moment.year}-{moment.month:02d}" if moment.month else str(moment.year)


def _lines(text: str) -> list[str]:
    return [line.strip(" \t•-*▪") for line in text.splitlines() if line.strip(" \t•-*▪")]


def _position(row: Row) -> dict[str, Any]:
    return {
        "name": row.get("Company Name", ""),
        "position": row.get("Title", ""),
        "location": row.get("Location", ""),
        "startDate": _date(row.get("Started On", "")),
        "endDate": _date(row.get("Finished On", "")),
        "highlights": _lines(row.get("Description", "")),
    }


def _volunteering(row: Row) -> dict[str, Any]:
    return {
        "organization": row.get("Company Name", ""),
        "position": row.get("Role", ""),
        "startDate": _date(row.get("Started On", "")),
        "endDate": _date(row.get("Finished On", "")),
        "highlights": _lines(row.get("Description", "")),
    }


def _education(row: Row) -> dict[str, Any]:
    return {
        "institution": row.get("School Name", ""),
        "studyType": row.get("Degree Name", ""),
        "startDate": _date(row.get("Start Date", "")),
        "endDate": _date(row.get("End Date", "")),
    }


def _certificate(row: Row) -> dict[str, Any]:
    return {
        "name": row.get("Name", ""),
        "issuer": row.get("Authority", ""),
        "url": row.get("Url", ""),
        "date": _date(row.get("Started On", "")),
    }


def _project(row: Row) -> dict[str, Any]:
    return {
        "name": row.get("Title", ""),
        "description": row.get("Description", ""),
        "url": row.get("Url", ""),
        "startDate": _date(row.get("Started On", "")),
        "endDate": _date(row.get("Finished On", "")),
    }


def _publication(row: Row) -> dict[str, Any]:
    return {
        "name": row.get("Name", ""),
        "publisher": row.get("Publisher", ""),
        "summary": row.get("Description", ""),
        "url": row.get("Url", ""),
        "releaseDate": _date(row.get("Published On", "")),
    }


def _award(row: Row) -> dict[str, Any]:
    return {
        "title": row.get("Title", ""),
        "summary": row.get("Description", ""),
        "date": _date(row.get("Issued On", "")),
    }


def _language(row: Row) -> dict[str, Any]:
    level = row.get("Proficiency", "")
    return {"language": row.get("Name", ""), "fluency": _LEVELS.get(level.lower(), level)}


_SECTIONS: tuple[tuple[str, str, Callable[[Row], dict[str, Any]]], ...] = (
    ("work", "positions", _position),
    ("volunteer", "volunteering", _volunteering),
    ("education", "education", _education),
    ("certificates", "certifications", _certificate),
    ("projects", "projects", _project),
    ("publications", "publications", _publication),
    ("awards", "honors", _award),
    ("languages", "languages", _language),
    ("skills", "skills", lambda row: {"name": row.get("Name", "")}),
)

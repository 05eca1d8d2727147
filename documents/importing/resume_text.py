"""A CV in running text (from a PDF, a Word file, or pasted) as JSON Resume, by rules and without AI. Pure.

Contacts, sections, dates and bullets are found; what is not understood is kept as text where it stood, never guessed.
"""

from __future__ import annotations

import re
from typing import Any

from django.utils.translation import gettext as _

from documents.exceptions import ProfileInvalid
from documents.facts.nouns import LANGUAGES
from documents.facts.words import fold
from documents.importing.entries import BULLET, SINGLE, iso_date, read_degrees, read_jobs
from documents.importing.filling import filled
from documents.importing.headings import label_of, read_degree, read_job
from documents.importing.sections import cut_sections
from documents.phrases import COUNTRIES

_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00|\()?\d[\d ()-]{7,16}\d(?!\w)")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\b(?:linkedin\.com|github\.com)/\S+", re.I)
_LANGUAGES_LABEL = re.compile(
    r"\s*(?:(?:spoken|home|other|mother)\s)?(?:languages?|tongue|lugha|langues)(?:\(s\))?(?:\s(?:spoken|known))?\s*:\s*",
    re.I,
)
_TITLE_OF = re.compile(r"^\s*(?:curriculum vitae|c\.?v\.?|r[ée]sum[ée])\s+(?:of|for)\s+", re.IGNORECASE)
_PART_OF_NAME = re.compile(r"\s*(surname|last name|first names?|other names?|given names?)\s*:\s*(\S.*)", re.I)
_NAME_LABEL = re.compile(r"^(?:full\s)?(?:names?|jina|nom)\s*:\s*", re.I)
_NOT_A_NAME = re.compile(r"\d|@|curriculum|resume|résumé|\bcv\b|[|•·:]", re.I)
MOST_LINES = 2_000


def read_resume_text(text: str) -> dict[str, Any]:
    """The JSON Resume that a CV's text states. Raises ``ProfileInvalid`` when it does not read like a CV."""
    sections = cut_sections(text.splitlines()[:MOST_LINES])
    personal = [*sections.pop("head", []), *sections.pop("personal", [])]
    basics = _basics(personal)
    others = [*personal, *sections.get("skills", [])]
    sections.setdefault("languages", [line for line in others if _LANGUAGES_LABEL.match(line)])
    if summary := " ".join(line.strip() for line in sections.pop("summary", []) if line.strip()):
        basics["summary"] = summary
    document: dict[str, Any] = {"basics": basics}
    for section, read in _READERS.items():
        if items := read(sections.get(section, [])):
            document[section] = items
    extension = {
        "referees": _referees(sections.get("referees", [])),
        "registrations": _registrations(sections.get("registrations", []), sections.get("certificates", [])),
    }
    if any(extension.values()):
        document["meta"] = {"aditus": filled(extension)}
    has_contact = bool(basics.get("email") or basics.get("phone"))
    if len(document) < 2 or not (has_contact or document.keys() & {"work", "education"}):
        raise ProfileInvalid(
            _(
                "This text does not read like a CV: no sections such as “Experience” or “Education” were found. "
                "Fill in the profile form, or answer the ten questions."
            )
        )
    return document


# --- Who it is ------------------------------------------------------------------------------------------------------
def _basics(lines: list[str]) -> dict[str, Any]:
    text = "\n".join(lines)
    basics: dict[str, Any] = {}
    if mail := _MAIL.search(text):
        basics["email"] = mail[0].strip(".")
    links = [link.rstrip(".,;)") for link in _LINK.findall(text)]
    plain = _LINK.sub(" ", _MAIL.sub(" ", text))
    if phone := _phone(plain):
        basics["phone"] = phone
    if links:
        basics["profiles"] = [{"network": _network(link), "url": _full(link)} for link in links[:5]]
    lines = [_TITLE_OF.sub("", line) for line in lines]
    stripped = [_NAME_LABEL.sub("", line.strip(" *#_\t")) for line in lines if line.strip(" *#_\t")]
    parted = {match[1].lower(): match[2].strip() for line in lines if (match := _PART_OF_NAME.match(line))}
    whole = " ".join(parted[part] for part in sorted(parted, key=lambda part: part == "surname"))
    names = [line for line in stripped[:6] if _is_name(line)] or ([whole] if parted else [])
    if names:
        basics["name"] = names[0].title() if names[0].isupper() else names[0]
        following = stripped[stripped.index(names[0]) + 1 :][:1] if names[0] in stripped else []
        if following and len(following[0]) < 80 and not _NOT_A_NAME.search(following[0]):
            is_place = following[0].rpartition(", ")[2] in COUNTRIES.values()
            basics |= {"location": {"city": following[0]}} if is_place else {"label": following[0]}
    if city := _city(plain):
        basics["location"] = {"city": city}
    return basics


def _phone(text: str) -> str:
    """A telephone number: one that is so labelled or starts like one first; numbers of post boxes never."""
    lines = [line for line in text.splitlines() if not re.search(r"\bbox\b|\bid\b|passport|birth", line, re.I)]
    lines.sort(key=lambda line: not re.search(r"\b(?:tel|phone|mobile|cell|contact|simu)", line, re.I))
    numbers = [match[0] for line in lines for match in _PHONE.finditer(line) if len(re.sub(r"\D", "", match[0])) >= 9]
    return " ".join(numbers[0].split()) if numbers else ""


def _is_name(line: str) -> bool:
    words = line.split()
    return 2 <= len(words) <= 5 and not _NOT_A_NAME.search(line) and all(word[:1].isalpha() for word in words)


def _network(link: str) -> str:
    return next((name for name in ("LinkedIn", "GitHub", "Twitter") if name.lower() in link.lower()), "Web")


def _full(link: str) -> str:
    return link if link.lower().startswith("http") else f"https://{link}"


def _city(text: str) -> str:
    """The part of a contact line that is neither telephone nor address of mail."""
    for line in text.splitlines():
        if re.search(r"[|•·]", line) or re.match(r"\s*(?:address|location|residence|anwani)\s*:", line, re.I):
            parts = [re.sub(r"^\s*\w+\s*:\s*", "", part).strip(" ,;()") for part in re.split(r"[|•·]", line)]
            if any(re.search(r"\bbox\b", part, re.I) for part in parts):  # "P.O. Box 1234-40100, Kisumu"
                parts = [part.strip(" .") for part in re.split(r"[|•·,]|(?<=\d)\s", line)][-1:]
            places = [part for part in parts if part and not re.search(r"\d", part) and len(part) < 60]
            if places:
                return places[0]
    return ""


def _work(lines: list[str]) -> list[dict[str, Any]]:
    items = []
    for entry in read_jobs(lines):
        heading = read_job(entry.heading)
        items.append(
            filled(
                {
                    "name": heading.name,
                    "position": heading.position,
                    "location": entry.location or heading.location,
                    "startDate": entry.start,
                    "endDate": entry.end,
                    "summary": " ".join(entry.text),
                    "highlights": entry.bullets,
                }
            )
        )
    return [item for item in items if item.get("position") or item.get("name")]


def _volunteer(lines: list[str]) -> list[dict[str, Any]]:
    return [{"organization" if key == "name" else key: value for key, value in item.items()} for item in _work(lines)]


def _education(lines: list[str]) -> list[dict[str, Any]]:
    items = []
    for entry in read_degrees(lines):
        heading = read_degree(entry.heading)
        items.append(
            filled(
                {
                    "institution": heading.school,
                    "studyType": heading.degree,
                    "area": heading.area,
                    "startDate": entry.start,
                    "endDate": entry.end,
                    "score": heading.score,
                    "courses": [
                        course.strip()
                        for line in entry.bullets
                        for course in re.sub(r"^(?:courses|masomo|cours)\s*:\s*", "", line, flags=re.I).split(",")
                    ],
                }
            )
        )
    return [item for item in items if item.get("institution") or item.get("studyType")]


def _projects(lines: list[str]) -> list[dict[str, Any]]:
    items = []
    for line in lines:
        text = line.strip(" *#_\t")
        if text and not BULLET.match(line):
            items.append({"name": text, "highlights": []})
        elif text and items:
            items[-1]["highlights"].append(BULLET.sub("", line).strip())  # type: ignore[attr-defined]  # a list
    return [filled(item) for item in items]


# --- Lists ------------------------------------------------------------------------------------------------------------
def _points(lines: list[str]) -> list[str]:
    return [point for line in lines if (point := BULLET.sub("", line).strip(" *#_\t"))]


def _skills(lines: list[str]) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for point in _points(lines):
        label, colon, rest = point.partition(":")
        words = [word.strip(" .") for word in re.split(r"[,;•·|]", rest if colon else point) if word.strip(" .")]
        if colon and words and len(label) < 60:
            items.append({"name": label.strip(), "keywords": words})
        else:
            items += [{"name": word} for word in words]
    return items


_NO_LANGUAGES = frozenset(("language", "languages", "spoken", "written", "levels", "reading", "writing", "speaking"))


def _languages(lines: list[str]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for line in _points(lines):
        point = re.sub(r"\t+", ": ", _LANGUAGES_LABEL.sub("", line), count=1).replace("\t", " ")
        for part in re.split(r"[,;|•·](?![^(]*\))|&|\band\b|\bna\b|\bet\b|\bund\b", point):
            match = re.match(r"\s*([^\W\d_]+)\s*(?:[:–—(-]\s*(.+?)\)?)?\s*$", part)
            is_named = match is not None and (match[1][:1].isupper() or fold(match[1]) in LANGUAGES)
            if match and is_named and fold(match[1]) not in _NO_LANGUAGES:
                found[match[1]] = filled({"language": match[1], "fluency": (match[2] or "").strip()})
    return list(found.values())


def _named(key: str, lines: list[str]) -> list[dict[str, Any]]:
    items = []
    for point in _points(lines):
        date = SINGLE.search(point)
        name = SINGLE.sub("", point).strip(" ,|–—-()·\t")
        if name:
            items.append(filled({key: name, "date": iso_date(date[1]) if date else ""}))
    return items


def _certificates(lines: list[str]) -> list[dict[str, Any]]:
    return _named("name", [line for line in lines if not _REGISTERED.match(BULLET.sub("", line).strip())])


_REGISTERED = re.compile(
    r"(?:(?:full|associate|active|practising|practicing)\s)?(?:registered|licensed|member(?:ship)?)\b(?:\s\w+)?"
    r"\s(?:with|of|by)\s(?:the\s)?(?P<body>.+)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"[\s,;:(–-]+(?:(?:reg(?:istration)?|member(?:ship)?|licen[cs]e)\.?\s*)?(?:no|number)\b[.:\s]*(?P<number>[\w/-]*\d[\w/-]*)\)?$"
    r"|[\s,;:(–-]+(?P<bare>[A-Z]{0,5}[/-]?\d{3,}[\w/-]*)\)?$",
    re.IGNORECASE,
)


_STATUS = re.compile(r"(?:\w+\s)?(?:member|fellow|licen[cs]e|registered|chartered)", re.IGNORECASE)


def _registrations(own: list[str], certificates: list[str]) -> list[dict[str, Any]]:
    """Professional bodies with one's number: each line of their own section, and those certificates that say so."""
    points = [*_points(own), *(point for point in _points(certificates) if _REGISTERED.match(point))]
    items: list[dict[str, Any]] = []
    for point in points:
        if items and _STATUS.fullmatch(point):
            items[-1]["status"] = point
            continue
        match = _REGISTERED.match(point)
        body = match["body"] if match else point
        number = _NUMBER.search(body)
        name = (body[: number.start()] if number else body).strip(" ,.;–-")
        items.append(filled({"body": name, "number": (number["number"] or number["bare"]) if number else ""}))
    return [item for item in items if item.get("body")]


def _awards(lines: list[str]) -> list[dict[str, Any]]:
    return _named("title", lines)


def _interests(lines: list[str]) -> list[dict[str, Any]]:
    return [{"name": item["name"]} for item in _skills(lines)]


_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+")


def _has_contact(line: str) -> bool:
    return bool(_MAIL.search(line) or _PHONE.search(line))


def _apart(line: str) -> list[str]:
    """A line with what is a telephone number or an address of mail in it on its own."""
    parts = line.split(", ")
    if len(parts) < 2 or not _has_contact(line):
        return [line]
    return [
        ", ".join(part for part in parts if not _has_contact(part)),
        *(part for part in parts if _has_contact(part)),
    ]


def _referees(lines: list[str]) -> list[dict[str, Any]]:
    """Blocks between empty lines: a name, then position and organisation, telephone and mail."""
    items = []
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        own = [_NUMBERED.sub("", line.strip(" *#_\t•-")) for line in block.splitlines() if line.strip(" *#_\t•-")]
        if len(own) > 1 and all(_is_name(line.split(",")[0]) and _has_contact(line) for line in own):
            items += _referees([part for line in own for part in (line, "")])
            continue
        own = [_NAME_LABEL.sub("", line) for line in own]
        if not own or not _is_name(own[0].split(",")[0]):
            continue
        name, _, rest = own[0].partition(",")
        words = [part for line in [rest.strip(), *own[1:]] for part in _apart(line)]
        mail = next((match[0] for line in words if (match := _MAIL.search(line))), "")
        phone = next((" ".join(match[0].split()) for line in words if (match := _PHONE.search(line))), "")
        told = {label: said for label, said in map(label_of, words) if label in ("position", "name")}
        plain = [line for line in words if line and not _MAIL.search(line) and not _PHONE.search(line)]
        position, _, organization = (plain[0] if plain else "").partition(", ")
        position, organization = told.get("position", position), told.get("name", organization)
        items.append(
            filled(
                {
                    "name": name.strip(),
                    "position": position,
                    "organization": organization or (plain[1] if len(plain) > 1 else ""),
                    "phone": phone,
                    "email": mail,
                }
            )
        )
    return items


_READERS = {
    "work": _work,
    "education": _education,
    "skills": _skills,
    "languages": _languages,
    "certificates": _certificates,
    "awards": _awards,
    "projects": _projects,
    "volunteer": _volunteer,
    "interests": _interests,
}

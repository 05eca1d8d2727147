"""From a file's bytes to the data of a profile. Raises ``ProfileInvalid``, ``ProfileTooLarge`` or ``ServerBusy``.

JSON Resume, LinkedIn's export, and a CV as PDF, Word or text are told apart by content, never by name. PDF and Word
files are opened in a child process (``aditus.lib.files``).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from pydantic import ValidationError

from aditus.lib.files import MAX_FILE_BYTES, FileKind, FileRefused, docx_text, pdf_text, read_text, sniff
from aditus.lib.text import clean, clean_json
from documents.dates import is_present, month_number
from documents.exceptions import DocumentsError, ProfileInvalid, ProfileTooLarge, ServerBusy
from documents.facts.words import fold
from documents.importing.linkedin import read_linkedin
from documents.importing.resume_text import read_resume_text
from documents.importing.sections import is_heading
from documents.schemas import Resume
from documents.schemas.resume import SECTIONS
from documents.wordlists import word_set

MAX_BYTES = 2_000_000
MAX_FACTS = 5_000
_ERRORS: dict[str, type[DocumentsError]] = {"too_large": ProfileTooLarge, "busy": ServerBusy}
_WHAT_IT_IS = "a JSON Resume file (see jsonresume.org)"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was opened. ``document`` is set when it is JSON Resume or LinkedIn's export, else ``text`` is."""

    text: str = ""
    document: dict[str, Any] | None = None


def read_profile(data: bytes) -> dict[str, Any]:
    """The JSON Resume in any file that can be read here, cleaned, without fact ids."""
    return read_source(open_source(data))


def open_source(data: bytes) -> Source:
    """What a file holds, before anything is understood of it."""
    if not data.strip():
        raise ProfileInvalid(_("This file is empty."))
    try:
        kind = sniff(data) if len(data) <= MAX_FILE_BYTES else None
        if kind is FileKind.ZIP:
            return Source(document=check_resume(read_linkedin(data)))
        if kind is FileKind.PDF:
            return Source(text=_words_of(pdf_text(data).text))
        if kind is FileKind.DOCX:
            return Source(text=_words_of(docx_text(data).text))
        if kind is FileKind.TEXT and data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"[", b'"'):
            return Source(text=clean(read_text(data)))
    except FileRefused as error:
        raise _ERRORS.get(error.code, ProfileInvalid)(error.message) from error
    return Source(document=read_json_resume(data))


def read_source(source: Source) -> dict[str, Any]:
    """The JSON Resume that rules, without any AI, make of it."""
    return check_resume(read_resume_text(source.text)) if source.document is None else source.document


def unused_lines(text: str, document: dict[str, Any]) -> list[str]:
    """Lines of a CV's text that left no trace in ``document``, so that the person sees what was not understood."""
    known = set(_said_words(" ".join(_strings(document))))
    unused = []
    for line in (" ".join(line.split()) for line in text.splitlines()):
        words = list(_said_words(line))
        if words and not is_heading(line) and sum(word in known for word in words) * 2 < len(words):
            unused.append(line)
    return unused


def _said_words(text: str) -> Iterator[str]:
    """Its words but for dates, which are kept in another form, and for those that only announce what follows."""
    for word in re.findall(r"[^\W\d_]{2,}", text):
        if not month_number(word) and not is_present(word) and fold(word) not in _ANNOUNCING:
            yield fold(word)


_ANNOUNCING = word_set(
    """curriculum vitae cv resume name names phone tel telephone mobile cell email mail address box duties
    responsibilities position role employer company mean grade score level languages language registered
    member membership with no"""
)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)


def _words_of(text: str) -> str:
    if len(text.split()) < 20:
        raise ProfileInvalid(
            _("This file holds hardly any text; it is probably a scan. Paste the text, or answer the ten questions.")
        )
    return text


def read_json_resume(data: bytes) -> dict[str, Any]:
    """The document in a JSON Resume file, cleaned, without fact ids."""
    if len(data) > MAX_BYTES:
        raise ProfileTooLarge(
            _("This file is larger than %(most)s MB. A CV is much smaller.") % {"most": MAX_BYTES // 1_000_000}
        )
    try:
        document = json.loads(data, parse_constant=_refuse_constant, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise ProfileInvalid(f"This is not a text file. Please choose {_WHAT_IT_IS}.") from error
    except RecursionError as error:
        raise ProfileInvalid(f"This JSON is nested too deeply to be a resume. Please choose {_WHAT_IT_IS}.") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ProfileInvalid(f"This is not valid JSON ({error.msg}, {place}). Please choose {_WHAT_IT_IS}.") from error
    except ValueError as error:
        raise ProfileInvalid(f"This JSON holds a number that cannot be kept ({error}).") from error
    return check_resume(document)


def check_resume(document: Any) -> dict[str, Any]:
    """``document`` cleaned, if it is a JSON Resume. The error points to the first value that is not as it should be."""
    if not isinstance(document, dict):
        raise ProfileInvalid(
            f"A JSON Resume is an object with sections like “basics” and “work”. Please choose {_WHAT_IT_IS}."
        )
    document = clean_json(document)
    try:
        resume = Resume.model_validate(document)
    except ValidationError as error:
        problem = error.errors(include_url=False, include_input=False)[0]
        pointer = _json_pointer(problem["loc"])
        raise ProfileInvalid(
            f"This looks like a JSON Resume, but the value at {pointer} is not as it should be: {_said(problem)}.",
            pointer=pointer,
        ) from error
    except RecursionError as error:
        raise ProfileInvalid("This JSON is nested too deeply to be a resume.") from error
    if not _says_something(resume):
        raise ProfileInvalid(
            "This JSON has none of the sections of a JSON Resume (basics, work, education, skills ...) with anything "
            f"in them. Please choose {_WHAT_IT_IS}.",
            pointer="",
        )
    if sum(len(getattr(resume, section)) for section in SECTIONS) > MAX_FACTS:
        raise ProfileTooLarge(f"This resume has more than {MAX_FACTS} entries.")
    checked: dict[str, Any] = document
    return checked


def _says_something(resume: Resume) -> bool:
    basics = resume.basics
    has_basics = bool(basics.name or basics.label or basics.email or basics.phone or basics.summary)
    return has_basics or any(
        any(value for name, value in entry.model_dump().items() if name != "ids")
        for section in SECTIONS
        for entry in getattr(resume, section)
    )


def _said(problem: Any) -> str:
    messages = {
        "string_type": "text was expected",
        "list_type": "a list was expected",
        "model_type": "an object with named fields was expected",
        "model_attributes_type": "an object with named fields was expected",
        "dict_type": "an object with named fields was expected",
    }
    return messages.get(problem["type"], str(problem["msg"]).lower())


def _json_pointer(location: tuple[int | str, ...]) -> str:
    return "/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in location)


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits} is out of range")
    return number

"""Files people send: limits, kinds by content, and what is inside, read in a child process.

Every function raises ``FileRefused`` with a ``code`` and a message for the person who sent the file. Pictures, PDFs
and Word files are opened in a process of their own (``child``), as their formats are complex and their senders unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aditus.lib.archives import read_members
from aditus.lib.child import Answer, run_in_child
from aditus.lib.kinds import (
    IMAGE_KINDS,
    MAX_FILE_BYTES,
    MAX_PIXELS,
    MAX_TEXT_CHARACTERS,
    FileKind,
    FileRefused,
    decode,
    sniff,
)
from aditus.lib.text import clean

__all__ = [
    "IMAGE_KINDS",
    "MAX_FILE_BYTES",
    "MAX_PIXELS",
    "MAX_TEXT_CHARACTERS",
    "Answer",
    "DocxText",
    "FileKind",
    "FileRefused",
    "PdfText",
    "PreparedImage",
    "SavedPage",
    "check_size",
    "docx_text",
    "identify",
    "pdf_page_images",
    "pdf_text",
    "prepare_image",
    "read_members",
    "read_page",
    "read_text",
    "run_in_child",
    "sniff",
]

IMAGE_SECONDS, IMAGE_MEMORY_MB = 20.0, 1_536
PDF_SECONDS, PDF_MEMORY_MB = 30.0, 1_024
WORD_SECONDS, WORD_MEMORY_MB = 15.0, 768
PAGE_SECONDS, PAGE_MEMORY_MB = 10.0, 768
LONGEST_SIDE = 2_048
MAX_PDF_PAGES = 100


@dataclass(frozen=True)
class PreparedImage:
    """A picture fit to leave the machine: upright, small enough, PNG or JPEG, no metadata.

    The original size is that of what was brought, in pixels as a person sees it.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    original_width: int
    original_height: int


@dataclass(frozen=True)
class PdfText:
    """``pages`` holds the text of each page read, "" for a scan; ``is_cut`` when something was left out."""

    pages: tuple[str, ...]
    page_count: int
    is_cut: bool

    @property
    def text(self) -> str:
        return "\n\n".join(page for page in self.pages if page)


@dataclass(frozen=True)
class SavedPage:
    """``url`` is where the page was saved from, as the file itself claims; None when it does not say."""

    html: str
    url: str | None


@dataclass(frozen=True)
class DocxText:
    """``is_cut`` when the document is longer than 200,000 characters."""

    text: str
    is_cut: bool


def check_size(size: int) -> None:
    """For a size in bytes, before the file is even read."""
    if size == 0:
        raise FileRefused("empty", "The file is empty. Choose another one.")
    if size > MAX_FILE_BYTES:
        limit = MAX_FILE_BYTES // 1_000_000
        raise FileRefused("too_large", f"The file is larger than {limit} MB. Send a smaller one, or paste its text.")


def identify(data: bytes, *, allowed: frozenset[FileKind]) -> FileKind:
    """The kind of a file by its content. Raises ``FileRefused`` for size and for kinds not in ``allowed``."""
    check_size(len(data))
    kind = sniff(data)
    if kind is None or kind not in allowed:
        found = f"a {kind.upper()} file" if kind else "of no kind we know"
        wanted = ", ".join(sorted(each.upper() for each in allowed))
        raise FileRefused("wrong_type", f"By its content this file is {found}. What can be read here: {wanted}.")
    return kind


def read_text(data: bytes) -> str:
    """The cleaned text of a plain file (or the source of an HTML or JSON one), of at most 200,000 characters."""
    identify(data, allowed=frozenset({FileKind.TEXT, FileKind.HTML, FileKind.JSON}))
    text = clean(decode(data) or "")
    if len(text) > MAX_TEXT_CHARACTERS:
        raise FileRefused(
            "too_large", f"The text is longer than {MAX_TEXT_CHARACTERS:,} characters. Send a part of it."
        )
    return text


def read_page(data: bytes) -> SavedPage:
    """The source of a page saved from a browser, as .html or in one file (.mhtml). Not cleaned: it is HTML to parse."""
    kind = identify(data, allowed=frozenset({FileKind.HTML, FileKind.MHTML}))
    if kind is FileKind.HTML:
        return SavedPage(html=decode(data) or "", url=None)
    answer = run_in_child("aditus.lib.parsers.saved_page:source", data, seconds=PAGE_SECONDS, memory_mb=PAGE_MEMORY_MB)
    return SavedPage(html=decode(answer.parts[0]) or "", url=answer.facts["url"])


def prepare_image(data: bytes, *, longest: int = LONGEST_SIDE) -> PreparedImage:
    """Any picture we take as upright PNG or JPEG, its longer side at most ``longest``, without metadata.

    The first frame of an animation; HEIC and CMYK come out as ordinary RGB.
    """
    kind = identify(data, allowed=IMAGE_KINDS)
    answer = run_in_child(
        "aditus.lib.parsers.images:prepare",
        data,
        seconds=IMAGE_SECONDS,
        memory_mb=IMAGE_MEMORY_MB,
        kind=kind,
        longest=longest,
    )
    return _prepared(answer.facts, answer.parts[0])


def pdf_text(data: bytes) -> PdfText:
    """The text of the first 100 pages, up to 200,000 characters."""
    identify(data, allowed=frozenset({FileKind.PDF}))
    answer = run_in_child(
        "aditus.lib.parsers.pdf:text",
        data,
        seconds=PDF_SECONDS,
        memory_mb=PDF_MEMORY_MB,
        most_pages=MAX_PDF_PAGES,
        most_characters=MAX_TEXT_CHARACTERS,
    )
    facts = answer.facts
    pages = tuple(clean(str(page)).strip() for page in facts["pages"])
    return PdfText(pages=pages, page_count=_whole(answer, "page_count"), is_cut=bool(facts["is_cut"]))


def pdf_page_images(data: bytes, *, longest: int = LONGEST_SIDE, most: int = 5) -> tuple[PreparedImage, ...]:
    """Pictures of the first ``most`` pages, for scans. ``pdf_text`` says how many pages there are."""
    identify(data, allowed=frozenset({FileKind.PDF}))
    answer = run_in_child(
        "aditus.lib.parsers.pdf:page_images",
        data,
        seconds=PDF_SECONDS,
        memory_mb=PDF_MEMORY_MB,
        longest=longest,
        most=most,
    )
    return tuple(_prepared(facts, part) for facts, part in zip(answer.facts["images"], answer.parts, strict=True))


def docx_text(data: bytes) -> DocxText:
    """The text of a Word file in reading order, tables and text boxes included."""
    identify(data, allowed=frozenset({FileKind.DOCX}))
    answer = run_in_child(
        "aditus.lib.parsers.word:text",
        data,
        seconds=WORD_SECONDS,
        memory_mb=WORD_MEMORY_MB,
        most_characters=MAX_TEXT_CHARACTERS,
    )
    return DocxText(text=clean(str(answer.facts["text"])), is_cut=bool(answer.facts["is_cut"]))


def _prepared(facts: dict[str, Any], data: bytes) -> PreparedImage:
    return PreparedImage(
        data=data,
        media_type=str(facts["media_type"]),
        width=int(facts["width"]),
        height=int(facts["height"]),
        original_width=int(facts["original_width"]),
        original_height=int(facts["original_height"]),
    )


def _whole(answer: Answer, name: str) -> int:
    return int(answer.facts[name])

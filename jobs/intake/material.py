"""What any source comes down to before it is read: text, job data already found, pictures. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from aditus.lib.files import PreparedImage
from jobs.intake.pages import PageKind
from jobs.schemas import Reading, ReadingWarning


@dataclass(frozen=True, slots=True)
class UploadedBytes:
    """A file as it was sent. ``name`` is what its sender called it."""

    data: bytes
    name: str = ""


@dataclass(slots=True)
class Material:
    """One source, opened.

    ``text`` is all that was read, and what quotes are looked for in; ``body`` the part of it that is the advert's
    prose, for the description; ``language`` is what the page says of itself. ``readings`` and ``hints`` come from
    a page's data and head. With ``pictures``, ``text`` is what OCR found in them, maybe nothing.
    """

    text: str = ""
    body: str = ""
    readings: list[Reading] = field(default_factory=list)
    hints: Reading | None = None
    hidden: str = ""
    language: str = ""
    page_kind: PageKind | None = None
    pictures: tuple[PreparedImage, ...] = ()
    media_type: str = ""
    final_url: str = ""
    original: UploadedBytes | None = None
    warnings: list[ReadingWarning] = field(default_factory=list)

    @property
    def is_picture(self) -> bool:
        return bool(self.pictures)

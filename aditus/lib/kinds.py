"""What a file is, by its content. Pure, and quick to import, as the child processes that open files need it too."""

from __future__ import annotations

import io
import json
import re
from enum import StrEnum

MAX_FILE_BYTES = 10_000_000
MAX_PIXELS = 60_000_000
MAX_TEXT_CHARACTERS = 200_000


class FileRefused(Exception):
    """A file that will not be used. ``message`` may be shown to the user; ``code`` is one of ``CODES``."""

    CODES = frozenset(
        {"empty", "too_large", "wrong_type", "unreadable", "too_many_pixels", "password_protected", "busy"}
    )

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class FileKind(StrEnum):
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"
    HEIC = "heic"
    PDF = "pdf"
    DOCX = "docx"
    ZIP = "zip"
    HTML = "html"
    MHTML = "mhtml"  # a page saved by a browser in one file
    JSON = "json"
    TEXT = "text"

    @property
    def is_image(self) -> bool:
        return self in IMAGE_KINDS


IMAGE_KINDS = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.WEBP, FileKind.GIF, FileKind.HEIC})

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_HTML_START = re.compile(r"(<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(!doctype\s+html|html|head|body)\b", re.I | re.S)
_HTML_ANYWHERE = re.compile(r"<(html|head|body|title|div|p|h1|table|script|meta)\b[^>]*>", re.I)
_MHTML_START = re.compile(r"(From|MIME-Version|Snapshot-Content-Location|Content-Type|Subject|Date|X-\S+):", re.I)
_MHTML_TYPE = re.compile(r"^Content-Type:\s*multipart/related\b", re.I | re.M)
_SVG_START = re.compile(r"(<!--.*?-->\s*|<\?xml[^>]*>\s*|<!doctype svg[^>]*>\s*)*<svg\b", re.I | re.S)
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def sniff(data: bytes) -> FileKind | None:
    """The kind of a file by its first bytes, never by its name; None for whatever is not listed.

    A file that is several things at once is taken as the one its first bytes name.
    """
    if (kind := _sniff_image(data)) is not None:
        return kind
    if data.lstrip()[:5] == b"%PDF-" or data[:8] == b"\xef\xbb\xbf%PDF-":
        return FileKind.PDF
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _sniff_zip(data)
    text = decode(data)
    if text is None:
        return FileKind.PDF if b"%PDF-" in data[:1024] else None
    return _sniff_text(text)


def _sniff_image(data: bytes) -> FileKind | None:
    if data.startswith(b"\xff\xd8\xff"):
        return FileKind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return FileKind.PNG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return FileKind.GIF
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return FileKind.WEBP
    if data[4:8] == b"ftyp":
        size = min(int.from_bytes(data[:4], "big"), 256)
        brands = {data[8:12], *(data[start : start + 4] for start in range(16, size - 3, 4))}
        return FileKind.HEIC if brands & _HEIC_BRANDS else None
    return None


def _sniff_zip(data: bytes) -> FileKind:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return FileKind.ZIP
    return FileKind.DOCX if "word/document.xml" in names else FileKind.ZIP


def _sniff_text(text: str) -> FileKind | None:
    start = text[:4096].lstrip()
    if not start:
        return FileKind.TEXT if text.strip() else None
    if _SVG_START.match(start) or start.startswith("{\\rtf"):
        return None
    if _HTML_START.match(start) or (start.startswith("<") and _HTML_ANYWHERE.search(start)):
        return FileKind.HTML
    if _MHTML_START.match(start) and _MHTML_TYPE.search(start):
        return FileKind.MHTML
    if start[0] in "{[" and _is_json(text):
        return FileKind.JSON
    return FileKind.TEXT


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def decode(data: bytes) -> str | None:
    """The text in ``data``, as UTF-8, UTF-16 with its mark, or Windows-1252; None when it is not text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
            if text.count("\ufffd") * 100 > len(text):
                return None
    return None if len(_BINARY.findall(text)) * 1000 > len(text) else text

"""Uploaded files as ``Material``: pictures, PDFs (text or scanned), DOCX, saved pages, plain text."""

from __future__ import annotations

from collections.abc import Callable

from aditus.lib.files import (
    IMAGE_KINDS,
    FileKind,
    FileRefused,
    check_size,
    docx_text,
    pdf_page_images,
    pdf_text,
    prepare_image,
    read_text,
    sniff,
)
from aditus.lib.files import read_page as read_saved_page
from aditus.lib.text import clean
from jobs.exceptions import InvalidSource, JobsError, ServerBusy, SourceUnreadable, TooLarge, WrongType
from jobs.intake import ocr
from jobs.intake.material import Material, UploadedBytes
from jobs.intake.pages import looks_like_html, read_page
from jobs.schemas import ReadingWarning

_FEWEST_CHARACTERS_A_PAGE = 40
_MOST_SCANNED_PAGES = 5
_SUFFIXES = {
    "jpg": FileKind.JPEG, "jpeg": FileKind.JPEG, "jfif": FileKind.JPEG, "png": FileKind.PNG, "webp": FileKind.WEBP,
    "gif": FileKind.GIF, "heic": FileKind.HEIC, "heif": FileKind.HEIC, "pdf": FileKind.PDF, "docx": FileKind.DOCX,
    "zip": FileKind.ZIP, "html": FileKind.HTML, "htm": FileKind.HTML, "mhtml": FileKind.MHTML, "mht": FileKind.MHTML,
    "json": FileKind.JSON, "txt": FileKind.TEXT, "md": FileKind.TEXT, "text": FileKind.TEXT,
}  # fmt: skip
_PAGES = frozenset({FileKind.HTML, FileKind.MHTML})
_TEXTS = frozenset({FileKind.TEXT, FileKind.JSON, *_PAGES})
MEDIA_TYPES = {
    FileKind.JPEG: "image/jpeg", FileKind.PNG: "image/png", FileKind.WEBP: "image/webp", FileKind.GIF: "image/gif",
    FileKind.HEIC: "image/heic", FileKind.PDF: "application/pdf", FileKind.HTML: "text/html",
    FileKind.MHTML: "multipart/related", FileKind.JSON: "application/json", FileKind.TEXT: "text/plain",
    FileKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip
_ERRORS: dict[str, type[JobsError]] = {
    "too_large": TooLarge,
    "too_many_pixels": TooLarge,
    "wrong_type": WrongType,
    "empty": InvalidSource,
    "busy": ServerBusy,
}


def refusal(error: FileRefused) -> JobsError:
    """The error of this app for a file that the readers below refused."""
    kind = _ERRORS.get(error.code, SourceUnreadable)
    return kind(error.message, reason=error.code)


def kind_of(upload: UploadedBytes) -> FileKind:
    """The kind by content. Raises when it is none we read, or not the one its name says."""
    try:
        check_size(len(upload.data))
    except FileRefused as error:
        raise refusal(error) from error
    kind = sniff(upload.data)
    if kind is None or kind is FileKind.ZIP:
        raise WrongType
    suffix = upload.name.rsplit(".", 1)[-1].lower() if "." in upload.name else ""
    claimed = _SUFFIXES.get(suffix)
    is_alike = (kind in IMAGE_KINDS and claimed in IMAGE_KINDS) or (kind in _TEXTS and claimed in _TEXTS)
    if claimed and claimed is not kind and not is_alike:
        raise WrongType(
            f"The file is named .{suffix}, but holds something else ({kind.upper()}). Send it under its right name.",
            reason="name_and_content_differ",
        )
    return kind


def read_upload(upload: UploadedBytes) -> Material:
    """Open an uploaded file of any kind we read."""
    kind = kind_of(upload)
    try:
        material = _reader(kind)(upload.data)
    except FileRefused as error:
        raise refusal(error) from error
    material.media_type = MEDIA_TYPES[kind]
    material.original = upload
    return material


def read_picture(upload: UploadedBytes) -> Material:
    """Open an upload that must be a picture."""
    if kind_of(upload) not in IMAGE_KINDS:
        raise WrongType("This is no picture. Send other files as “file”.")
    return read_upload(upload)


def _reader(kind: FileKind) -> Callable[[bytes], Material]:
    if kind in IMAGE_KINDS:
        return _picture
    if kind in _PAGES:
        return _saved_page
    return {FileKind.PDF: _pdf, FileKind.DOCX: _docx}.get(kind, _plain)


def _picture(data: bytes) -> Material:
    pictures = (prepare_image(data),)
    text = ocr.read_text(pictures)
    return Material(text=text, body=text, pictures=pictures)


def _pdf(data: bytes) -> Material:
    read = pdf_text(data)
    if len(read.text.strip()) < _FEWEST_CHARACTERS_A_PAGE * max(1, min(read.page_count, _MOST_SCANNED_PAGES)):
        pictures = pdf_page_images(data, most=_MOST_SCANNED_PAGES)
        text = ocr.read_text(pictures)
        material = Material(text=text, body=text, pictures=pictures)
        if read.page_count > _MOST_SCANNED_PAGES:
            material.warnings.append(_cut(f"Only the first {_MOST_SCANNED_PAGES} scanned pages were read."))
        return material
    return _of_text(read.text, is_cut=read.is_cut)


def _docx(data: bytes) -> Material:
    read = docx_text(data)
    return _of_text(read.text, is_cut=read.is_cut)


def _plain(data: bytes) -> Material:
    return _of_text(read_text(data), is_cut=False)


def _of_text(text: str, *, is_cut: bool) -> Material:
    text = clean(text).strip()
    if not text:
        raise SourceUnreadable
    return Material(
        text=text, body=text, warnings=[_cut("The file is long: only its beginning was read.")] if is_cut else []
    )


def _cut(message: str) -> ReadingWarning:
    return ReadingWarning(code="cut", message=message)


def _saved_page(data: bytes) -> Material:
    return read_html(read_saved_page(data).html)


def read_html(html: str) -> Material:
    """A page's source, fetched or saved."""
    page = read_page(clean(html))
    return Material(
        text=page.text,
        body=page.body,
        readings=list(page.readings),
        hints=page.hints,
        hidden=page.hidden,
        language=page.language,
        page_kind=page.kind,
        media_type="text/html",
    )


def read_pasted(text: str) -> Material:
    """Pasted text; people paste a page's source, too."""
    return read_html(text) if looks_like_html(text) else Material(text=text, body=text, media_type="text/plain")

"""PDFs: the text of each page, and pictures of pages for scans."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2

from aditus.lib.kinds import FileRefused

WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
# PDFium marks a hyphen at a line's end with one of these; the word is put together again.
_BROKEN_WORD = re.compile("[\ufffe\x02]\r?\n?")


def text(data: bytes, *, most_pages: int, most_characters: int) -> tuple[dict[str, Any], list[bytes]]:
    """``pages``: the text of each page, "" for a scanned or damaged one; ``page_count``: how many there are."""
    document = _open(data)
    pages: list[str] = []
    left = most_characters
    damaged = 0
    for number in range(min(len(document), most_pages)):
        try:
            found = _page_text(document[number])
        except pypdfium2.PdfiumError:
            found = ""
            damaged += 1
        pages.append(found[:left])
        left -= len(found)
        if left <= 0:
            break
    if damaged == len(pages):
        raise _damaged()
    is_cut = damaged > 0 or left < 0 or len(pages) < len(document)
    return {"pages": pages, "page_count": len(document), "is_cut": is_cut}, []


def _page_text(page: pypdfium2.PdfPage) -> str:
    found: str = page.get_textpage().get_text_bounded()
    page.close()
    return _BROKEN_WORD.sub("", found)


def page_images(data: bytes, *, longest: int, most: int) -> tuple[dict[str, Any], list[bytes]]:
    """The first ``most`` pages as pictures, damaged ones left out; ``images`` describes each part."""
    document = _open(data)
    described: list[dict[str, Any]] = []
    parts: list[bytes] = []
    for number in range(min(len(document), most)):
        try:
            facts, encoded = _draw(document[number], longest)
        except pypdfium2.PdfiumError:
            continue
        described.append(facts)
        parts += encoded
    if not parts:
        raise _damaged()
    return {"images": described, "page_count": len(document)}, parts


def _draw(page: pypdfium2.PdfPage, longest: int) -> tuple[dict[str, Any], list[bytes]]:
    from aditus.lib.parsers import images

    scale = longest / max(1.0, *page.get_size())
    picture = page.render(scale=scale, limit_image_cache=True).to_pil().convert("RGB")
    page.close()
    picture.thumbnail((longest, longest))
    return images.encode(picture, is_png_preferred=True)


def _open(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == WRONG_PASSWORD:
            raise FileRefused(
                "password_protected", "The PDF is protected by a password. Save a copy without one and send that."
            ) from error
        raise _damaged() from error
    if len(document) == 0:
        raise FileRefused("empty", "The PDF has no pages.")
    return document


def _damaged() -> FileRefused:
    return FileRefused("unreadable", "The PDF is damaged and could not be opened. Save it anew.")

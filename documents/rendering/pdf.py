"""A CV or a letter as PDF, set by typst from our own templates.

A person's text reaches the template as JSON data and is shown as text: nothing in it can be code. The file is tagged
and declared PDF/UA-1; where no installed font has a glyph, PDF/UA forbids the mark, so it is set without it and the
result says which characters are affected.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import typst

from documents.schemas import Content, LetterContent

NO_GLYPH = (
    "Some characters have no glyph in the installed fonts and may show as boxes, "
    "so the PDF is not marked as accessible (PDF/UA)."
)
TEMPLATES = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Pdf:
    """``is_accessible`` says whether the file carries the PDF/UA mark; ``warnings`` are for the person."""

    data: bytes
    is_accessible: bool
    warnings: list[str] = field(default_factory=list)


class PdfFailed(Exception):
    """typst refused our template; a bug of ours, never of the text."""


def render_pdf(content: Content, *, title: str = "") -> Pdf:
    """The document as PDF bytes. ``title`` is the file's own title, as a reader's window shows it."""
    kind = "letter" if isinstance(content, LetterContent) else "cv"
    template = f"{kind}_margin" if content.template == "margin" else kind
    fields = content.model_dump(mode="json") | {"document_title": title or content.header.name or "Document"}
    try:
        return Pdf(data=_compile(template, fields, is_accessible=True), is_accessible=True)
    except typst.TypstError as error:
        if "PDF/UA" not in str(error.message):
            raise PdfFailed(f"The {template} template does not compile: {error.message}") from error
    try:
        return Pdf(data=_compile(template, fields, is_accessible=False), is_accessible=False, warnings=[NO_GLYPH])
    except typst.TypstError as error:
        raise PdfFailed(f"The {template} template does not compile: {error.message}") from error


_lock = threading.Lock()


def _compile(template: str, fields: dict[str, Any], *, is_accessible: bool) -> bytes:
    content = _without_line_ends(fields) | {"has_missing_glyphs": not is_accessible}
    inputs = {"content": json.dumps(content, ensure_ascii=False)}
    # One compiler is kept warm (3 ms a document instead of 80); it is not made for several threads at once.
    with _lock:
        compiled = _compiler(template).compile(
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"] if is_accessible else []
        )
    if not isinstance(compiled, bytes):
        raise PdfFailed("typst returned no file.")
    return compiled


@cache
def _compiler(template: str) -> typst.Compiler:
    return typst.Compiler(input=str(TEMPLATES / f"{template}.typ"), root=str(TEMPLATES), font_paths=_fonts())


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts()


def _without_line_ends(value: Any) -> Any:
    """typst shows a line end in a string as a break; here every text is one line."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, list):
        return [_without_line_ends(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_line_ends(item) for key, item in value.items()}
    return value

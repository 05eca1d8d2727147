"""Text in pictures by tesseract, where it is installed. Only pictures that were re-encoded here are given to it."""

from __future__ import annotations

import functools
import io

import pytesseract
import structlog
from PIL import Image

from aditus.lib.files import PreparedImage
from aditus.lib.text import clean

log = structlog.get_logger(__name__)

_LANGUAGES = ("eng", "swa", "fra", "deu")
_SECONDS = 25


@functools.cache
def _languages() -> str | None:
    """The installed ones of the languages read here, in tesseract's notation; None where tesseract is missing."""
    try:
        installed = set(pytesseract.get_languages(config=""))
    except (pytesseract.TesseractNotFoundError, OSError):
        return None
    return "+".join(name for name in _LANGUAGES if name in installed) or None


def forget_installation() -> None:
    """Look for tesseract anew at the next use."""
    _languages.cache_clear()


def is_available() -> bool:
    return _languages() is not None


def read_text(pictures: tuple[PreparedImage, ...]) -> str:
    """The text of the pictures in order; empty where tesseract is missing, fails or takes too long."""
    languages = _languages()
    if languages is None:
        return ""
    parts = []
    for picture in pictures:
        try:
            with Image.open(io.BytesIO(picture.data)) as image:
                parts.append(pytesseract.image_to_string(image, lang=languages, timeout=_SECONDS))
        except (pytesseract.TesseractError, RuntimeError, OSError) as error:
            log.warning("ocr_failed", error=type(error).__name__)
    return clean("\n\n".join(parts)).strip()

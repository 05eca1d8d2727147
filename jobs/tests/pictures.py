"""Pictures and PDFs of adverts, drawn for these tests."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

LINES = (
    "VACANCY",
    "Company: Baraka Tea Limited",
    "Position: Factory Accountant",
    "Location: Kericho",
    "Salary: KES 65,000 per month",
    "Requirements",
    "- Diploma in accounting",
    "- Two years of experience",
    "How to apply",
    "Send your CV to jobs@barakatea.co.ke",
)


def draw(lines: tuple[str, ...] = LINES, *, size: tuple[int, int] = (1100, 900)) -> Image.Image:
    """Black text on white, large enough for OCR."""
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    font = ImageFont.load_default(size=40)
    for number, line in enumerate(lines):
        pen.text((50, 40 + number * 80), line, fill="black", font=font)
    return image


def photo(lines: tuple[str, ...] = LINES, kind: str = "PNG") -> bytes:
    stored = io.BytesIO()
    draw(lines).save(stored, kind)
    return stored.getvalue()


def scanned_pdf(lines: tuple[str, ...] = LINES) -> bytes:
    """A PDF that is nothing but a picture of a page."""
    stored = io.BytesIO()
    draw(lines).save(stored, "PDF", resolution=150)
    return stored.getvalue()

"""A CV or a letter as a Word file with real styles, headings and lists, so that a recruiter can go on working in it.

No tables and no text boxes: systems that read applications lose what stands in them.
"""

from __future__ import annotations

import io
import re
from datetime import datetime
from typing import Any

import docx
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph

from documents.rendering.markdown import contact_line
from documents.schemas import Content, CvContent, Entry, LetterContent, Section, SectionKind

INK = RGBColor(0x1C, 0x1C, 0x1C)
QUIET = RGBColor(0x4F, 0x56, 0x61)
ACCENT = RGBColor(0x1F, 0x3F, 0x60)
FONT = "Calibri"
PAPERS = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
_LABELLED = (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.DETAILS)
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_docx(content: Content, *, title: str = "", created: datetime | None = None) -> bytes:
    """The document as DOCX bytes. ``created`` goes into the file's properties."""
    document = docx.Document()
    _set_page(document, content)
    _set_styles(document, content)
    _set_properties(document, content, title, created)
    if isinstance(content, LetterContent):
        _write_letter(document, content)
    else:
        _write_cv(document, content)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _set_page(document: DocxDocument, content: Content) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = PAPERS.get(content.paper, PAPERS["a4"])
    side = Mm(25) if isinstance(content, LetterContent) else Mm(20)
    page.left_margin = page.right_margin = side
    page.top_margin = page.bottom_margin = Mm(18)


def _set_styles(document: DocxDocument, content: Content) -> None:
    size = 11.0 if isinstance(content, LetterContent) else 10.5
    _style(document, "Normal", size=size, after=4, colour=INK)
    _style(document, "Title", size=22, bold=True, after=0, colour=ACCENT)
    _style(document, "Subtitle", size=12, italic=True, after=2, colour=QUIET)
    _style(document, "Heading 1", size=12, bold=True, before=14, after=4, colour=ACCENT)
    _style(document, "Heading 2", size=size, bold=False, before=8, after=0, colour=INK)
    _style(document, "List Bullet", size=size, after=2, colour=INK)
    contacts = document.styles.add_style("Contact", WD_STYLE_TYPE.PARAGRAPH)
    contacts.base_style = document.styles["Normal"]
    _style(document, "Contact", size=9.5, after=4, colour=QUIET)
    _draw_line_below(document.styles["Heading 1"])
    _remove_line(document.styles["Title"])
    _set_language(document.styles["Normal"], content.language)


def _style(
    document: DocxDocument,
    name: str,
    *,
    size: float,
    colour: RGBColor,
    bold: bool = False,
    italic: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    style: Any = document.styles[name]
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.bold, style.font.italic, style.font.color.rgb = bold, italic, colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), FONT)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.08


def _draw_line_below(style: Any) -> None:
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "4"), ("space", "2"), ("color", "B9C2CC")):
        line.set(qn(f"w:{key}"), value)
    borders.append(line)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _remove_line(style: Any) -> None:
    for borders in style.element.pPr.findall(qn("w:pBdr")):
        style.element.pPr.remove(borders)


def _set_language(style: Any, language: str) -> None:
    tag = OxmlElement("w:lang")
    tag.set(qn("w:val"), {"en": "en-GB", "fr": "fr-FR", "sw": "sw-KE"}.get(language, language))
    style.element.get_or_add_rPr().append(tag)


def _set_properties(document: DocxDocument, content: Content, title: str, created: datetime | None) -> None:
    properties = document.core_properties
    properties.author = properties.last_modified_by = _clean(content.header.name)[:255]
    properties.title = _clean(title or content.header.name)[:255]
    properties.comments, properties.keywords, properties.subject = "", "", ""
    properties.language = content.language
    if created:
        properties.created = properties.modified = created


def _clean(text: str) -> str:
    """``text`` on one line without what XML cannot hold."""
    return " ".join(_NOT_XML.sub("", text).split())


def _add(document: DocxDocument, text: str, style: str = "Normal") -> DocxParagraph | None:
    text = _clean(text)
    return document.add_paragraph(text, style=style) if text else None


def _write_cv(document: DocxDocument, content: CvContent) -> None:
    header = content.header
    _add(document, header.name, "Title")
    _add(document, header.headline, "Subtitle")
    _add(document, contact_line(header), "Contact")
    for section in content.sections:
        _write_section(document, section)


def _write_section(document: DocxDocument, section: Section) -> None:
    _add(document, section.heading, "Heading 1")
    for entry in section.entries:
        _write_entry(document, entry)
    if section.kind is SectionKind.SUMMARY:
        _add(document, " ".join(line.text for line in section.lines))
        return
    for line in section.lines:
        label, colon, rest = line.text.partition(": ")
        if section.kind in _LABELLED and colon:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{_clean(label)}: ").bold = True
            paragraph.add_run(_clean(rest))
        else:
            _add(document, line.text, "Normal" if section.kind in _LABELLED else "List Bullet")


def _write_entry(document: DocxDocument, entry: Entry) -> None:
    if entry.title or entry.organisation or entry.dates:
        heading = document.add_paragraph(style="Heading 2")
        heading.add_run(_clean(entry.title)).bold = True
        if entry.organisation:
            heading.add_run(f"{', ' if entry.title else ''}{_clean(entry.organisation)}")
        if entry.dates:
            _add_at_right(document, heading, _clean(entry.dates))
    _add(document, " · ".join(text for text in (entry.location, entry.detail, entry.url) if text), "Contact")
    for line in entry.intro:
        _add(document, line.text)
    for line in entry.bullets:
        _add(document, line.text, "List Bullet")


def _add_at_right(document: DocxDocument, paragraph: DocxParagraph, text: str) -> None:
    page = document.sections[0]
    width = (page.page_width or 0) - (page.left_margin or 0) - (page.right_margin or 0)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Emu(width), WD_TAB_ALIGNMENT.RIGHT)
    run = paragraph.add_run(f"\t{text}")
    run.font.color.rgb = QUIET


def _write_letter(document: DocxDocument, content: LetterContent) -> None:
    _add(document, content.header.name, "Title")
    _add(document, contact_line(content.header), "Contact")
    _spaced(_add(document, content.date), before=14, after=10)
    for line in content.recipient:
        _spaced(_add(document, line), before=0, after=0)
    _spaced(_add(document, content.salutation), before=14, after=8)
    _add(document, content.subject, "Heading 1")
    for paragraph in content.paragraphs:
        _spaced(_add(document, paragraph.text), before=0, after=8)
    _spaced(_add(document, content.closing), before=8, after=30)
    _add(document, content.signature)
    for paragraph in content.postscript:
        _spaced(_add(document, paragraph.text), before=10, after=0)


def _spaced(paragraph: DocxParagraph | None, *, before: float, after: float) -> None:
    if paragraph is not None:
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)

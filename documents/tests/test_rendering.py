"""Every format says the same: what the content holds is read back out of our own files."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pypdfium2
import pytest

from documents.rendering.docx import render_docx
from documents.rendering.html import render_html
from documents.rendering.markdown import render_markdown
from documents.rendering.names import file_name
from documents.rendering.pdf import render_pdf
from documents.rendering.text import render_text
from documents.schemas import CvContent, Header, LetterContent, Line, Paragraph, Resume, with_ids
from documents.tests import profiles
from documents.writing.assembling import CvOptions, build_cv, select_everything
from documents.writing.looks import Template
from documents.writing.reading import read_text

NAMES = list(profiles.ALL)


def cv_of(name: str, *, language: str = "en", paper: str = "a4") -> CvContent:
    resume = Resume.model_validate(with_ids(profiles.ALL[name]()))
    return build_cv(resume, select_everything(resume), CvOptions(language=language, paper=paper, shows_salary=True))


def a_letter() -> LetterContent:
    return LetterContent(
        header=Header(name="Jane *Wanjiru*", email="jane@example.com", phone="+254 712 345 678", location="Nairobi"),
        date="24 November 2026",
        recipient=["The Manager", "Acme [Ltd]", "P.O. Box 1 – 00100"],
        subject="Application for Accountant, Ref: A#1_2",
        salutation="Dear Hiring Manager,",
        paragraphs=[
            Paragraph(
                sentences=[Line(text="I apply for the post.", facts=[]), Line(text="I use C# & SQL.", facts=["f1"])]
            ),
            Paragraph(sentences=[Line(text="1. Not a list; <b>not bold</b>.", facts=["f2"])]),
        ],
        closing="Yours faithfully,",
        signature="Jane *Wanjiru*",
    )


def texts_of(content: CvContent | LetterContent) -> list[str]:
    header = content.header
    texts = [header.name, header.email, header.phone, header.location, *(line.text for line in content.all_lines())]
    if isinstance(content, LetterContent):
        return [*texts, content.date, *content.recipient, content.subject, content.salutation, content.signature]
    texts.append(header.headline)
    for section in content.sections:
        texts.append(section.heading)
        for entry in section.entries:
            texts += [entry.title, entry.organisation, entry.location, entry.dates, entry.detail]
    return [text for text in texts if text]


def squeezed(text: str) -> str:
    """Without white space and case, as headings are set in capitals and lines break anywhere."""
    return re.sub(r"\s+", "", text).casefold()


def without_emoji(text: str) -> str:
    """Typst writes characters beyond the basic plane that no font has as boxes without text."""
    return re.sub("[\U00010000-\U0010ffff\u200d]", "", text)


def pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def docx_text(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


@pytest.mark.parametrize("template", list(Template))
@pytest.mark.parametrize("name", NAMES)
def test_pdf_holds_every_text_in_reading_order(name: str, template: Template) -> None:
    content = cv_of(name).model_copy(update={"template": template.value})
    found = squeezed(without_emoji(pdf_text(render_pdf(content).data)))
    place = 0
    for text in (squeezed(without_emoji(line.text)) for line in content.all_lines()):
        assert text in found[place:]
        place = found.index(text, place)
    missing = [text for text in texts_of(content) if squeezed(without_emoji(text)) not in found]
    # A line of two directions is set right, but pdfium gives its right-to-left words in the order they stand in.
    missing = [text for text in missing if not re.search("[\u0600-\u06ff]", text)] + [
        word for text in missing for word in text.split() if squeezed(without_emoji(word)) not in found
    ]
    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_docx_holds_every_text(name: str) -> None:
    content = cv_of(name)
    found = squeezed(docx_text(render_docx(content)))
    assert [text for text in texts_of(content) if squeezed(text) not in found] == []


@pytest.mark.parametrize("name", NAMES)
def test_plain_text_holds_every_text(name: str) -> None:
    content = cv_of(name)
    found = squeezed(render_text(content))
    assert [text for text in texts_of(content) if squeezed(text) not in found] == []


@pytest.mark.parametrize("name", NAMES)
def test_page_shows_every_text_and_no_markup_of_the_person(name: str) -> None:
    content = cv_of(name)
    html = str(render_html(content))
    assert "<script" not in html
    assert "<b>" not in html
    assert 'href="http://evil' not in html
    shown = squeezed(re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    assert [text for text in texts_of(content) if squeezed(text) not in shown.replace("&quot;", '"')] == []


@pytest.mark.parametrize("name", NAMES)
def test_markdown_reads_back_as_the_same_content(name: str) -> None:
    content = cv_of(name)
    again = read_text(render_markdown(content), content)
    assert isinstance(again, CvContent)
    assert squeezed(render_text(again)) == squeezed(render_text(content))
    assert again.fact_ids() == content.fact_ids()


@pytest.mark.parametrize("template", list(Template))
def test_letter_says_the_same_in_every_format(template: Template) -> None:
    letter = a_letter().model_copy(update={"template": template.value})
    assert read_text(render_markdown(letter), letter) == letter
    for found in (pdf_text(render_pdf(letter).data), docx_text(render_docx(letter)), render_text(letter)):
        assert [text for text in texts_of(letter) if squeezed(text) not in squeezed(found)] == []


@pytest.mark.parametrize("template", list(Template))
def test_pdf_is_tagged_and_marked_accessible_unless_a_glyph_is_missing(template: Template) -> None:
    good, poor = (render_pdf(cv_of(name).model_copy(update={"template": template})) for name in ("jane", "ethiopic"))
    assert good.is_accessible
    assert good.warnings == []
    assert b"/StructTreeRoot" in good.data
    assert b"pdfuaid" in good.data
    assert not poor.is_accessible
    assert b"pdfuaid" not in poor.data
    assert "glyph" in poor.warnings[0]


def test_paper_is_a4_unless_letter_is_asked_for() -> None:
    sizes = [
        tuple(round(side) for side in pypdfium2.PdfDocument(render_pdf(cv_of("jane", paper=paper)).data)[0].get_size())
        for paper in ("a4", "letter")
    ]
    assert sizes == [(595, 842), (612, 792)]
    widths = [
        docx.Document(io.BytesIO(render_docx(cv_of("jane", paper=paper)))).sections[0].page_width
        for paper in ("a4", "letter")
    ]
    assert [round((width or 0) / 36000) for width in widths] == [210, 216]


def test_docx_has_real_headings_lists_and_properties() -> None:
    document = docx.Document(io.BytesIO(render_docx(cv_of("jane"), title="Jane Wanjiru, CV")))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet"} <= styles
    assert document.core_properties.author == "Jane Wanjiru"
    assert document.core_properties.title == "Jane Wanjiru, CV"
    assert "python-docx" not in document.core_properties.comments
    assert document.tables == []


def test_docx_of_one_content_holds_no_trace_of_the_library() -> None:
    archive = zipfile.ZipFile(io.BytesIO(render_docx(cv_of("jane"))))
    assert b"python-docx" not in b"".join(archive.read(name) for name in archive.namelist())


def test_headings_follow_the_language() -> None:
    assert [section.heading for section in cv_of("french", language="fr").sections] == [
        "Expérience professionnelle",
        "Formation",
    ]
    assert "Aug 2018" in render_text(cv_of("french"))
    assert "août 2018" in render_text(cv_of("french", language="fr"))


def test_edited_line_keeps_its_facts_and_a_new_one_has_none() -> None:
    content = cv_of("jane")
    old = content.sections[1].entries[0].bullets[2]
    text = (
        render_markdown(content)
        .replace("from 9 days to 4 days", "from 9 to 4 days")
        .replace("- Supervise two", "- Won a prize for speed\n- Supervise two")
    )
    again = read_text(text, content)
    lines = {line.text: line for line in again.all_lines()}
    assert lines["Cut the month-end close from 9 to 4 days"].facts == old.facts
    assert lines["Won a prize for speed"].facts == []


@pytest.mark.parametrize(
    ("person", "title", "company", "expected"),
    [
        ("Jane Wanjiru", "Accountant", "Acme Ltd.", "Jane-Wanjiru-CV-Accountant-Acme.pdf"),
        ("Aïssatou Diallo", "Chargée de projet", "", "Aissatou-Diallo-CV-Chargee-de-projet.pdf"),
        ("../../etc/passwd", "a/b\\c:d", "x\r\ny", "etc-passwd-CV-a-b-c-d-x-y.pdf"),
        ("أمينة", "", "", "أمينة-CV.pdf"),
        ("", "", "", "CV.pdf"),
    ],
)
def test_file_names_are_ones_a_recruiter_likes(person: str, title: str, company: str, expected: str) -> None:
    assert file_name(person=person, document="CV", title=title, company=company, suffix="pdf") == expected

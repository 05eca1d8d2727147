"""A CV or a letter as plain text, for forms and e-mails."""

from __future__ import annotations

import textwrap

from documents.rendering.markdown import contact_line, entry_aside, entry_heading
from documents.schemas import Content, CvContent, Entry, LetterContent, Section, SectionKind

WIDTH = 88


def render_text(content: Content) -> str:
    """Wrapped at 88 columns; nothing is escaped, since nothing means anything but itself."""
    blocks = _letter(content) if isinstance(content, LetterContent) else _cv(content)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _cv(content: CvContent) -> list[str]:
    header = content.header
    blocks = ["\n".join(_wrapped(text) for text in (header.name, header.headline, contact_line(header)) if text)]
    for section in content.sections:
        heading = section.heading.upper()
        blocks += [f"{heading}\n{'-' * len(heading)}", *_section(section)]
    return blocks


def _section(section: Section) -> list[str]:
    if section.kind is SectionKind.SUMMARY:
        return [_wrapped(" ".join(line.text for line in section.lines))]
    return [*(_entry(entry) for entry in section.entries), _bullets([line.text for line in section.lines])]


def _entry(entry: Entry) -> str:
    parts = [
        _wrapped(entry_heading(entry)),
        _wrapped(entry_aside(entry)),
        *(_wrapped(line.text) for line in entry.intro),
    ]
    return "\n".join(part for part in (*parts, _bullets([line.text for line in entry.bullets])) if part)


def _letter(content: LetterContent) -> list[str]:
    return [
        "\n".join(text for text in (content.header.name, contact_line(content.header)) if text),
        content.date,
        "\n".join(content.recipient),
        content.salutation,
        content.subject,
        *(_wrapped(paragraph.text) for paragraph in content.paragraphs),
        content.closing,
        content.signature,
        *(_wrapped(paragraph.text) for paragraph in content.postscript),
    ]


def _bullets(texts: list[str]) -> str:
    return "\n".join(_wrapped(text, first="- ", rest="  ") for text in texts)


def _wrapped(text: str, *, first: str = "", rest: str = "") -> str:
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""A CV or a letter as Markdown: what the person edits, and what the page and the ``md`` download show.

Characters that would mean something in Markdown are escaped only where they would, so that the text stays readable.
"""

from __future__ import annotations

import re

from documents.schemas import Content, CvContent, Entry, Header, LetterContent, Section, SectionKind

_LINE_START = re.compile(r"^(\s*)([#>+=|-]|~{3,}|`{3,})")
_NUMBER_START = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
_INLINE = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~])      # a backslash that would escape
    | [*`]                         # emphasis, code
    | (?<![^\W_])_ | _(?![^\W_])          # emphasis at a word's edge
    | <(?=[A-Za-z/!?])             # a tag or autolink
    | &(?=\#?\w{1,31};)            # an entity
    | \[ | \](?=[(\[:])            # a link
    | ~(?=~) | (?<=~)~
    """,
    re.X,
)


def render_markdown(content: Content) -> str:
    """The whole document, ready to edit."""
    blocks = _letter(content) if isinstance(content, LetterContent) else _cv(content)
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str) -> str:
    """``text`` on one line, so written that Markdown shows exactly its characters."""
    text = _INLINE.sub(r"\\\g<0>", " ".join(text.split()))
    text = _LINE_START.sub(r"\1\\\2", text)
    return _NUMBER_START.sub(r"\1\\\2", text)


def contact_line(header: Header) -> str:
    """E-mail, telephone, place and links in one line."""
    said = [header.email, header.phone, header.location, *(link.label for link in header.links)]
    return " · ".join(text for text in said if text)


def entry_heading(entry: Entry) -> str:
    """Title and organisation as one heading."""
    return ", ".join(text for text in (entry.title, entry.organisation) if text)


def entry_aside(entry: Entry) -> str:
    """Dates, place and the like, set beside or below the heading."""
    return " · ".join(text for text in (entry.dates, entry.location, entry.detail, entry.url) if text)


def _cv(content: CvContent) -> list[str]:
    header = content.header
    blocks = [f"# {escape(header.name)}" if header.name else ""]
    blocks += [escape(header.headline), escape(contact_line(header))]
    for section in content.sections:
        blocks += _section(section)
    return blocks


def _section(section: Section) -> list[str]:
    blocks = [f"## {escape(section.heading)}"]
    if section.kind is SectionKind.SUMMARY:
        return [*blocks, " ".join(escape(line.text) for line in section.lines)]
    for entry in section.entries:
        blocks += _entry(entry)
    return [*blocks, _bullets([line.text for line in section.lines])]


def _entry(entry: Entry) -> list[str]:
    heading, aside = entry_heading(entry), entry_aside(entry)
    return [
        f"### {escape(heading)}" if heading else "",
        f"*{escape(aside)}*" if aside else "",
        *(escape(line.text) for line in entry.intro),
        _bullets([line.text for line in entry.bullets]),
    ]


def _bullets(texts: list[str]) -> str:
    return "\n".join(f"- {escape(text)}" for text in texts)


def _letter(content: LetterContent) -> list[str]:
    header = content.header
    return [
        _stacked([header.name, contact_line(header)]),
        escape(content.date),
        _stacked(content.recipient),
        escape(content.salutation),
        f"**{escape(content.subject)}**" if content.subject else "",
        *(" ".join(escape(sentence.text) for sentence in paragraph.sentences) for paragraph in content.paragraphs),
        escape(content.closing),
        escape(content.signature),
        *(" ".join(escape(sentence.text) for sentence in paragraph.sentences) for paragraph in content.postscript),
    ]


def _stacked(lines: list[str]) -> str:
    return "\\\n".join(escape(line) for line in lines if line)

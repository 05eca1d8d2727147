"""From edited Markdown back to content, so that every format says what the person wrote. Pure.

What is unchanged keeps its structure and its facts; a changed line keeps the facts of the line it most resembles; what
is new has none, and the gate judges it against the whole profile.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from markdown_it import MarkdownIt
from markdown_it.token import Token

from documents.rendering.markdown import contact_line, entry_aside, entry_heading
from documents.schemas import (
    Content,
    CvContent,
    Entry,
    Header,
    LetterContent,
    Line,
    Paragraph,
    Section,
    SectionKind,
)

_markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[^\W\d_a-z])")
_ABBREVIATION = re.compile(r"(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|Prof|St|No|Ref|vs|approx|Ltd|Co|Inc|Eng)|\b[A-Z])\.$")


@dataclass
class _Block:
    """One block of the text. ``level`` is a heading's; ``is_strong`` and ``is_aside`` say all of it is so marked."""

    kind: str
    text: str
    level: int = 0
    is_strong: bool = False
    is_aside: bool = False


def read_text(text: str, before: Content) -> Content:
    """The content that ``text`` states. ``before`` is what it was before the edit."""
    blocks = _blocks(text)
    return _read_letter(blocks, before) if isinstance(before, LetterContent) else _read_cv(blocks, before)


def split_sentences(text: str) -> list[str]:
    """Sentences of one paragraph; abbreviations and initials do not end one."""
    sentences: list[str] = []
    for piece in _SENTENCE_END.split(" ".join(text.split())):
        if sentences and _ABBREVIATION.search(sentences[-1]):
            sentences[-1] += f" {piece}"
        elif piece:
            sentences.append(piece)
    return sentences


# --- Markdown to blocks ---------------------------------------------------------------------------------------------
def _blocks(text: str) -> list[_Block]:
    blocks: list[_Block] = []
    in_list = 0
    level = 0
    for token in _markdown.parse(text):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            in_list += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            in_list -= 1
        elif token.type == "heading_open":
            level = int(token.tag[1])
        elif token.type == "heading_close":
            level = 0
        elif token.type == "inline":
            blocks.append(_block(token, level=level, in_list=bool(in_list)))
        elif token.type in ("fence", "code_block"):
            blocks.append(_Block("text", token.content.strip()))
    return [block for block in blocks if block.text]


def _block(token: Token, *, level: int, in_list: bool) -> _Block:
    children = token.children or []
    kind = "heading" if level else "bullet" if in_list else "text"
    return _Block(
        kind,
        _plain(children),
        level,
        is_strong=_is_wrapped(children, "strong"),
        is_aside=_is_wrapped(children, "em"),
    )


def _is_wrapped(children: list[Token], mark: str) -> bool:
    kept = [child for child in children if child.type != "text" or child.content]
    return len(kept) > 1 and kept[0].type == f"{mark}_open" and kept[-1].type == f"{mark}_close"


def _plain(children: Iterable[Token]) -> str:
    """The words, without marks. A link that does not show its address is followed by it."""
    said: list[str] = []
    links: list[tuple[str, int]] = []
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            said.append(" " if child.type == "softbreak" else "\n")
        elif child.type == "link_open":
            links.append((str(child.attrGet("href") or ""), len(said)))
        elif child.type == "link_close" and links:
            address, start = links.pop()
            label = "".join(said[start:])
            if address.removeprefix("mailto:") != label:
                said.append(f" ({address})")
        elif child.type == "image":
            said.append(_plain(child.children or []))
        else:
            said.append(child.content)
    return "".join(said).strip()


# --- Matching lines to what they were -------------------------------------------------------------------------------
@dataclass
class _Matcher:
    """Gives back the old line a text is or resembles, each at most once when changed."""

    lines: list[Line]
    used: set[int] = field(default_factory=set)

    def line(self, text: str) -> Line:
        for place, line in enumerate(self.lines):
            if " ".join(line.text.split()) == text and place not in self.used:
                self.used.add(place)
                return line
        best, place = 0.6, -1
        for candidate, line in enumerate(self.lines):
            if candidate in self.used or len(line.text) + len(text) > 4000:
                continue
            matcher = SequenceMatcher(None, line.text, text, autojunk=False)
            if matcher.quick_ratio() > best and (alike := matcher.ratio()) > best:
                best, place = alike, candidate
        if place < 0:
            return Line(text=text)
        self.used.add(place)
        old = self.lines[place]
        return Line(
            text=text,
            facts=old.facts,
            original=old.original or old.text,
            is_written=old.is_written,
            is_accepted=True,
        )

    def sentences(self, text: str) -> list[Line]:
        """A paragraph as lines: known sentences first as they stood, the rest by their full stops."""
        found: list[Line] = []
        rest = " ".join(text.split())
        while rest:
            known = next((line for line in self.lines if _starts_with(rest, line.text)), None)
            piece = " ".join(known.text.split()) if known else split_sentences(rest)[0]
            found.append(self.line(piece))
            rest = rest[len(piece) :].strip()
        return found


def _starts_with(text: str, sentence: str) -> bool:
    sentence = " ".join(sentence.split())
    return bool(sentence) and text.startswith(sentence) and text[len(sentence) : len(sentence) + 1] in ("", " ")


# --- CV --------------------------------------------------------------------------------------------------------
def _read_cv(blocks: list[_Block], before: CvContent) -> CvContent:
    matcher = _Matcher(before.all_lines())
    headings = [place for place, block in enumerate(blocks) if block.kind == "heading"]
    start = next((place for place in headings if blocks[place].level == 2), len(blocks) if headings else 0)
    head, body = blocks[:start], blocks[start:]
    header = _read_header(head, before.header)
    sections: list[Section] = []
    for block in body:
        if block.kind == "heading" and block.level <= 2:
            sections.append(Section(kind=_kind_of(block.text, before), heading=block.text))
        else:
            if not sections:
                sections.append(Section(kind=SectionKind.OTHER, heading=""))
            _add_to_section(sections[-1], block, before, matcher)
    return before.model_copy(update={"header": header, "sections": sections})


def _kind_of(heading: str, before: CvContent) -> SectionKind:
    same = (section.kind for section in before.sections if section.heading == heading)
    return next(same, SectionKind.OTHER)


def _add_to_section(section: Section, block: _Block, before: CvContent, matcher: _Matcher) -> None:
    if block.kind == "heading":
        section.entries.append(_read_entry(block.text, section, before))
        return
    entry = section.entries[-1] if section.entries else None
    if entry and block.is_aside and not entry.bullets and not entry.intro:
        _set_aside(entry, block.text, section, before)
    elif entry:
        (entry.bullets if block.kind == "bullet" else entry.intro).append(matcher.line(_one_line(block.text)))
    elif block.kind == "text":
        section.lines += matcher.sentences(block.text)
    else:
        section.lines.append(matcher.line(_one_line(block.text)))


def _old_entries(section: Section, before: CvContent) -> list[Entry]:
    return [entry for old in before.sections if old.kind == section.kind for entry in old.entries]


def _read_entry(heading: str, section: Section, before: CvContent) -> Entry:
    heading = _one_line(heading)
    taken = {tuple(entry.facts) for entry in section.entries}
    for old in _old_entries(section, before):
        if _one_line(entry_heading(old)) == heading and tuple(old.facts) not in taken:
            return Entry(title=old.title, organisation=old.organisation, facts=old.facts)
    return Entry(title=heading)


def _set_aside(entry: Entry, text: str, section: Section, before: CvContent) -> None:
    text = _one_line(text)
    for old in _old_entries(section, before):
        if old.facts == entry.facts and _one_line(entry_aside(old)) == text:
            entry.dates, entry.location, entry.detail, entry.url = old.dates, old.location, old.detail, old.url
            return
    entry.dates, _, entry.detail = text.partition(" · ")


def _read_header(blocks: list[_Block], before: Header) -> Header:
    texts = [_one_line(block.text) for block in blocks]
    name = next((_one_line(block.text) for block in blocks if block.kind == "heading"), "")
    rest = [text for text in texts if text != name]
    contacts = next((text for text in rest if text == _one_line(contact_line(before))), None)
    rest = [text for text in rest if text != contacts]
    if contacts is None and len(rest) > 1:
        contacts = rest.pop()
    headline = " ".join(rest)
    return _with_contacts(before, contacts or "").model_copy(update={"name": name, "headline": headline})


def _with_contacts(before: Header, contacts: str) -> Header:
    """The header with what the contact line now says; unknown parts stay as plain text beside the place."""
    if contacts == _one_line(contact_line(before)):
        return before
    parts = [part.strip() for part in contacts.split(" · ") if part.strip()]
    email = next((part for part in parts if "@" in part and " " not in part), "")
    phone = next((part for part in parts if re.fullmatch(r"[+(]?\d[\d\s()/.-]{5,}", part)), "")
    links = [link for link in before.links if link.label in parts]
    known = {email, phone, *(link.label for link in links)}
    location = " · ".join(part for part in parts if part not in known)
    return before.model_copy(update={"email": email, "phone": phone, "links": links, "location": location})


# --- Letter ---------------------------------------------------------------------------------------------------------
def _read_letter(blocks: list[_Block], before: LetterContent) -> LetterContent:
    matcher = _Matcher(before.all_lines())
    subject = next((place for place, block in enumerate(blocks) if block.is_strong or block.kind == "heading"), None)
    salutation = next((place for place, block in enumerate(blocks) if _is_salutation(block.text, before)), None)
    start = max((place for place in (subject, salutation) if place is not None), default=-1) + 1
    end = _closing_place(blocks, start)
    opening = [block for place, block in enumerate(blocks[:start]) if place not in (subject, salutation)]
    header, date, recipient = _read_opening(opening, before)
    closing = blocks[end:]
    is_signed = len(closing) > 1 and _is_signature(closing[1].text, before)
    return before.model_copy(
        update={
            "header": header,
            "date": date,
            "recipient": recipient,
            "subject": _one_line(blocks[subject].text) if subject is not None else "",
            "salutation": _one_line(blocks[salutation].text) if salutation is not None else "",
            "paragraphs": [Paragraph(sentences=matcher.sentences(block.text)) for block in blocks[start:end]],
            "closing": _one_line(closing[0].text) if closing else "",
            "signature": _one_line(closing[1].text) if is_signed else "",
            "postscript": [
                Paragraph(sentences=matcher.sentences(block.text)) for block in closing[2 if is_signed else 1 :]
            ],
        }
    )


def _is_signature(text: str, before: LetterContent) -> bool:
    """A name in a few words that shares one with the person's own; anything else below the closing claims something."""
    words, own = text.split(), {word.casefold() for word in before.header.name.split()}
    is_name = len(words) <= 5 and bool(own & {word.casefold() for word in words}) and not re.search(r"\d", text)
    return _one_line(text) in (before.signature, before.header.name) or is_name


def _is_salutation(text: str, before: LetterContent) -> bool:
    return text == before.salutation or ("\n" not in text and len(text) < 90 and text.endswith((",", ":")))


def _closing_place(blocks: list[_Block], start: int) -> int:
    """Where the closing ("Yours faithfully,") begins: a short line ending in a comma among the last three."""
    for place in range(len(blocks) - 1, max(start, len(blocks) - 3) - 1, -1):
        text = blocks[place].text
        if place >= start and len(text) < 80 and text.endswith(","):
            return place
    return len(blocks)


def _read_opening(blocks: list[_Block], before: LetterContent) -> tuple[Header, str, list[str]]:
    header, date, recipient = before.header.model_copy(update={"name": ""}), "", []
    own = f"{before.header.name}\n{contact_line(before.header)}".strip()
    for place, block in enumerate(blocks):
        lines = [_one_line(line) for line in block.text.split("\n") if line.strip()]
        if place == 0 and (block.text == own or before.header.name in lines):
            header = _with_contacts(before.header, " · ".join(lines[1:])).model_copy(update={"name": lines[0]})
        elif not date and len(lines) == 1 and (lines[0] == before.date or re.search(r"\d{4}$", lines[0])):
            date = lines[0]
        else:
            recipient += lines
    return header, date, recipient


def _one_line(text: str) -> str:
    return " ".join(text.split())

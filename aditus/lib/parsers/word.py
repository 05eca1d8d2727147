"""Word files: their text in reading order, straight from the XML.

Read from the XML rather than through python-docx because posters and CVs keep text in text boxes and content controls,
which python-docx does not show. Works by local names, so that strict and macro-enabled files are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from aditus.lib.archives import read_members
from aditus.lib.kinds import FileRefused

BODY = "word/document.xml"
_EDGES = re.compile(r"word/(header|footer)\d*\.xml")
_SPACES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Deleted text, and the copy of a text box kept for old programs.
_SKIPPED = frozenset({"del", "moveFrom", "Fallback"})


def text(data: bytes, *, most_characters: int) -> tuple[dict[str, Any], list[bytes]]:
    """``text``: headers, body with tables and text boxes, footers; each header and footer once."""
    members = read_members(data, lambda name: name == BODY or _EDGES.fullmatch(name) is not None)
    if BODY not in members:
        raise FileRefused("wrong_type", "This is not a Word document. Save it as .docx or PDF.")
    names = [*_matching(members, "word/header"), BODY, *_matching(members, "word/footer")]
    blocks = dict.fromkeys("\n".join(_lines(_parse(members[name]))).strip() for name in names)
    whole = "\n\n".join(block for block in blocks if block)
    return {"text": whole[:most_characters], "is_cut": len(whole) > most_characters}, []


def _matching(members: dict[str, bytes], start: str) -> list[str]:
    return sorted(name for name in members if name.startswith(start))


def _parse(content: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise FileRefused("unreadable", "The Word file is damaged. Save it anew.") from error


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _lines(element: etree._Element) -> Iterator[str]:
    """One line a paragraph, one line a table row where its cells are short."""
    for child in element:
        name = _name(child)
        if name in _SKIPPED:
            continue
        if name == "p":
            yield _mark(child) + "".join(_runs(child)).strip()
            yield from _boxes(child)
        elif name == "tr":
            yield from _row(child)
        else:
            yield from _lines(child)


def _row(row: etree._Element) -> Iterator[str]:
    cells = [[line for line in _lines(cell) if line] for cell in row if _name(cell) in ("tc", "sdt")]
    if all(len(lines) <= 1 for lines in cells):
        yield " | ".join(lines[0] for lines in cells if lines)
    else:
        for lines in cells:
            yield from lines


def _mark(paragraph: etree._Element) -> str:
    """A bullet for every list item; Word keeps the numbers themselves elsewhere."""
    is_item = any(_name(part) == "pPr" and any(_name(it) == "numPr" for it in part) for part in paragraph)
    return "• " if is_item else ""


def _runs(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in _SPACES:
            yield _SPACES[name]
        elif name not in _SKIPPED and name not in ("pPr", "rPr", "txbxContent", "instrText"):
            yield from _runs(child)


def _boxes(element: etree._Element) -> Iterator[str]:
    """The text boxes anchored in a paragraph, after it."""
    for child in element:
        name = _name(child)
        if name == "txbxContent":
            yield from _lines(child)
        elif name not in _SKIPPED:
            yield from _boxes(child)

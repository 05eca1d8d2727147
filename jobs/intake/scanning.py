"""Looking into a page without parsing it: its scripts, its words, how deep it nests. Linear in its length. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_CHARACTERS = 5_000_000
_DEEPEST = 1_500
_RAW = re.compile(r"<(script|style|template|noscript)\b([^>]{0,2000})>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_CLOSES_ITSELF = frozenset(
    {"p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "br", "img", "input", "meta", "link", "hr"}
    | {"col", "source", "wbr", "area", "base", "embed", "param", "track", "path", "circle", "rect", "line", "use"}
)


def raw_elements(page: str) -> Iterator[tuple[int, int, str, str, str]]:
    """Scripts, styles and the like: start, end, name, attributes, content. One that is never closed ends the search."""
    position = 0
    while opened := _RAW.search(page, position):
        name = opened.group(1).lower()
        closed = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(page, opened.end())
        if closed is None:
            return
        yield opened.start(), closed.end(), name, opened.group(2), page[opened.end() : closed.start()]
        position = closed.end()


def words_of(page: str) -> str:
    """The page's words, good enough to find a notice in; scripts and styles are left out."""
    shown, position = [], 0
    for start, end, _, _, _ in raw_elements(page):
        shown.append(page[position:start])
        position = end
    shown.append(page[position:])
    return re.sub(r"\s+", " ", re.sub(r"<[^>]{0,2000}>", " ", " ".join(shown)))


def shallow(page: str) -> str:
    """The page up to where it nests deeper than any page made for readers, since parsing that takes quadratic time."""
    page = page[:MAX_CHARACTERS]
    skipped = [(start, end) for start, end, _, _, _ in raw_elements(page)]
    depth = number = 0
    for tag in _TAG.finditer(page):
        while number < len(skipped) and skipped[number][1] <= tag.start():
            number += 1
        if number < len(skipped) and skipped[number][0] <= tag.start():
            continue
        if tag.group(2).lower() in _CLOSES_ITSELF:
            continue
        depth = max(0, depth - 1) if tag.group(1) else depth + 1
        if depth > _DEEPEST:
            return page[: tag.start()]
    return page

"""HTML as a reader sees it: hidden parts taken out, then lines with list marks, headings, labels. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jobs.rules.vocabulary import label_of

_NEVER_SHOWN = "script, style, noscript, template, svg, iframe, object, select, option, dialog, head"
_AROUND = (
    "nav, footer, input, textarea, [role=navigation], [role=search], [role=contentinfo], [role=dialog], "
    "[aria-modal=true]"
)
_ASIDE_NAMES = re.compile(
    r"cookie|consent|gdpr|similar-?jobs|related-?(?:jobs|posts|vacanc)|recommended|people-also|newsletter"
    r"|breadcrumb|social-?share|share-?buttons|sign-?in-?modal|site-?footer|site-?nav|mega-?menu|job-?alert",
    re.IGNORECASE,
)
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?(?![.\d])"
    r"|font-size\s*:\s*[01](?:px|pt|em|rem|%)?(?![.\d])"
    r"|text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01]"
    r"|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|$)"
    r"|color\s*:\s*transparent|transform\s*:\s*scale\(\s*0",
    re.IGNORECASE,
)
_WHITE_TEXT = re.compile(
    r"(?<![\w-])color\s*:\s*(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255)", re.IGNORECASE
)
_HIDING_CLASSES = frozenset(
    {
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader-text",
        "d-none",
        "hide",
        "is-hidden",
        "offscreen",
        "invisible",
    }
)
_STYLE_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE_SELECTOR = re.compile(r"^[.#][\w-]+$")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS = frozenset(
    ["p", "ul", "ol", "table", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "blockquote"]
)
_HEADINGS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "### ", "h5": "### ", "h6": "### "}
_MAX_DEPTH = 200


@dataclass(frozen=True, slots=True)
class ShownPage:
    """``hidden`` is what the page holds but does not show."""

    tree: LexborHTMLParser
    hidden: str


def shown_page(html: str) -> ShownPage:
    """Parse a page and take out of it what a reader would not see."""
    tree = LexborHTMLParser(html)
    hidden_selectors = _hidden_by_stylesheet(tree)
    for node in tree.css(_NEVER_SHOWN):
        if node.tag != "head":
            node.decompose()
    hidden = []
    for node in tree.css("[hidden], [style], [class], [id]"):
        if node.parent is not None and is_hidden(node, hidden_selectors):
            hidden.append(_squeezed(node.text(deep=True, separator=" ")))
            node.decompose()
    return ShownPage(tree, "\n".join(part for part in hidden if part))


def _hidden_by_stylesheet(tree: LexborHTMLParser) -> frozenset[str]:
    """Simple selectors that a short style sheet of the page hides."""
    names: set[str] = set()
    for style in tree.css("style"):
        sheet = style.text()
        if len(sheet) > 20_000 or "@media" in sheet:
            continue
        for selectors, rules in _STYLE_RULE.findall(sheet):
            if _HIDING_STYLE.search(rules):
                names.update(part.strip() for part in selectors.split(",") if _SIMPLE_SELECTOR.match(part.strip()))
    return frozenset(names)


def is_hidden(node: LexborNode, hidden_selectors: frozenset[str] = frozenset()) -> bool:
    attributes = node.attributes
    if "hidden" in attributes and attributes.get("hidden") != "until-found":
        return True
    style = attributes.get("style") or ""
    if style and (_HIDING_STYLE.search(style) or (_WHITE_TEXT.search(style) and "background" not in style)):
        return True
    classes = (attributes.get("class") or "").split()
    if any(name in _HIDING_CLASSES for name in classes):
        return True
    if "hidden" in classes and not any(":" in name for name in classes):
        return True
    names = {f".{name}" for name in classes} | {f"#{attributes.get('id')}"}
    return bool(names & hidden_selectors)


def remove_surroundings(tree: LexborHTMLParser) -> None:
    """Take out navigation, footers, cookie notices and lists of other jobs, in place."""
    for node in tree.css(_AROUND):
        node.decompose()
    for node in tree.css("div[class], section[class], aside, div[id], section[id], ul[class]"):
        names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
        if (
            node.parent is not None
            and (node.tag == "aside" or _ASIDE_NAMES.search(names))
            and node.css_first("h1") is None
        ):
            node.decompose()


def text_of(node: LexborNode | None) -> str:
    """The lines a reader sees: list marks, "#" before headings, "label: value" for pairs."""
    if node is None:
        return ""
    lines = _Lines()
    _walk(node, lines, 0)
    return lines.text()


def text_of_fragment(html: str) -> str:
    """The text of a piece of HTML such as a description in JSON-LD; plain text passes through."""
    if not re.search(r"<[a-zA-Z/!]", html):
        lines = html.replace("\r", "").replace("\xa0", " ").split("\n")
        return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in lines)).strip()
    page = shown_page(f"<body>{html}</body>")
    return text_of(page.tree.body)


class _Lines:
    """Collects inline text into lines."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._current: list[str] = []

    def add(self, text: str) -> None:
        self._current.append(text)

    def end_line(self) -> None:
        if not self._current:
            return
        line = _squeezed("".join(self._current))
        self._current = []
        if line and line not in ("-", "#", "##", "###"):
            self._lines.append(line)

    def end_paragraph(self) -> None:
        self.end_line()
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self) -> str:
        self.end_line()
        return "\n".join(self._lines).strip()


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\xa0", " ")).strip()


def _walk(node: LexborNode, lines: _Lines, depth: int) -> None:
    tag = node.tag or ""
    if tag == "-text":
        lines.add(node.text_content or "")
        return
    if tag == "br":
        lines.end_line()
        return
    if tag.startswith(("-", "!")) or depth > _MAX_DEPTH or tag == "head":
        return
    if tag in _BLOCKS:
        lines.end_paragraph() if tag in _PARAGRAPHS else lines.end_line()
    if tag == "li":
        lines.add("- ")
    elif tag in _HEADINGS:
        lines.add(_HEADINGS[tag])
    if tag == "tr":
        _walk_row(node, lines, depth)
    else:
        _walk_children(node, lines, depth)
    if tag in _BLOCKS:
        lines.end_paragraph() if tag in _PARAGRAPHS else lines.end_line()


def _walk_row(node: LexborNode, lines: _Lines, depth: int) -> None:
    cells = [cell for cell in node.iter() if cell.tag in ("td", "th")]
    texts = [_squeezed(cell.text(deep=True, separator=" ")) for cell in cells]
    has_headings = any(cell.css_first("h1, h2, h3") is not None for cell in cells)
    if 2 <= len(cells) <= 8 and all(len(text) < 200 for text in texts) and not has_headings:
        separator = ": " if len(cells) == 2 and not texts[0].endswith(":") else " "
        lines.add((separator if len(cells) == 2 else " | ").join(texts))
        lines.end_line()
        return
    _walk_children(node, lines, depth)


def _walk_children(node: LexborNode, lines: _Lines, depth: int) -> None:
    children = list(node.iter(include_text=True))
    elements = [child for child in children if not (child.tag or "").startswith("-")]
    has_own_text = any(child.tag == "-text" and (child.text_content or "").strip() for child in children)
    if not has_own_text and len(elements) >= 2:
        _walk_parts(elements, lines, depth)
        return
    for child in children:
        _walk(child, lines, depth + 1)


def _walk_parts(elements: list[LexborNode], lines: _Lines, depth: int) -> None:
    """Elements side by side with no text between them are lines of their own; a label takes its neighbour as value."""
    position = 0
    while position < len(elements):
        element = elements[position]
        pair = _pair(element, elements[position + 1] if position + 1 < len(elements) else None)
        if pair:
            lines.end_line()
            lines.add(pair)
            position += 2
        else:
            _walk(element, lines, depth + 1)
            position += 1
        lines.end_line()


def _pair(first: LexborNode, second: LexborNode | None) -> str | None:
    if (
        second is None
        or first.tag in ("br", "ul", "ol", "table")
        or second.tag in ("br", "ul", "ol", "table", "h1", "h2")
    ):
        return None
    label = _squeezed(first.text(deep=True, separator=" "))
    is_term = first.tag == "dt" and second.tag == "dd"
    if not 2 < len(label) <= 40 or not (is_term or label_of(label.rstrip(": "))):
        return None
    value = _squeezed(second.text(deep=True, separator=" "))
    if not value or len(value) > 120 or label_of(value.rstrip(": ")):
        return None
    return f"{label.rstrip(': ')}: {value}"


def attribute_names(node: LexborNode) -> Iterator[str]:
    """The names a page gives an element: each class, and the whole id, data-* and itemprop values."""
    for key, value in node.attributes.items():
        if value and key == "class":
            yield from value.split()
        elif value and (key in ("id", "itemprop", "rel") or key.startswith("data-")):
            yield value

"""schema.org JobPosting in a page: JSON-LD (repaired where broken), microdata and RDFa, as one plain shape. Pure."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jobs.intake.scanning import raw_elements
from jobs.schemas import Origin

_IS_JSON_LD = re.compile(r"\btype\s*=\s*[\"']?application/ld\+json", re.IGNORECASE)
_MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Posting:
    """One JobPosting. ``values`` has references resolved; ``raw`` is the text it stood in, for quotes."""

    values: dict[str, Any]
    raw: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class StructuredPage:
    postings: tuple[Posting, ...]
    types: frozenset[str]


def read_json_ld(page: str) -> StructuredPage:
    """Every JobPosting in the page's JSON-LD, and which types stand in it at all."""
    blocks = [(block, value) for block in _blocks(page) if (value := parse_loose_json(block)) is not None]
    nodes = [(raw, node) for raw, value in blocks for node in _nodes(value, 0)]
    by_id: dict[str, dict[str, Any]] = {}
    for _, node in nodes:
        identifier = node.get("@id")
        if isinstance(identifier, str) and len(node) > 1:
            by_id.setdefault(identifier, {}).update(node)
    postings = [
        Posting(_resolved(node, by_id, 0), raw, Origin.JSON_LD) for raw, node in nodes if "JobPosting" in _types(node)
    ]
    return StructuredPage(tuple(postings), frozenset(name for _, node in nodes for name in _types(node)))


def _blocks(page: str) -> Iterator[str]:
    for _, _, name, attributes, content in raw_elements(page):
        if name != "script" or not _IS_JSON_LD.search(attributes):
            continue
        body = content.strip()
        body = re.sub(r"^(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)\s*", "", body)
        body = re.sub(r"\s*(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)$", "", body)
        if body:
            yield body


def parse_loose_json(text: str) -> Any:
    """JSON as pages really hold it: raw newlines, comments, trailing commas, stray backslashes, bare names, quotation
    marks within words, several values in a row. None when hopeless."""
    text = text.strip("\ufeff \t\r\n")
    for mend in _MENDS:
        try:
            return _values_in(mend(text))
        except (ValueError, RecursionError):
            continue
    return None


def _values_in(text: str) -> Any:
    """The value, or a list of those that stand one after the other."""
    text = text.strip()
    decoder = json.JSONDecoder(strict=False)
    values, position = [], 0
    while position < len(text):
        value, end = decoder.raw_decode(text, position)
        values.append(value)
        position = end + len(text[end:]) - len(text[end:].lstrip(" \t\r\n;"))
    if not values:
        raise ValueError("There is no value.")
    return values[0] if len(values) == 1 else values


_STRING = re.compile(r'"(?:[^"\\]|\\.|\\\Z)*(?:"|\Z)', re.DOTALL)  # one without an end goes to the end, once


def _repaired(text: str) -> str:
    """Outside strings: comments and trailing commas go. Inside: a backslash that escapes nothing is doubled."""
    result: list[str] = []
    position = 0
    for found in _STRING.finditer(text):
        result.append(_repaired_outside(text[position : found.start()]))
        result.append(re.sub(r'\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})', r"\\\\", found.group()))
        position = found.end()
    result.append(_repaired_outside(text[position:]))
    return "".join(result).rstrip().rstrip(";")


def _repaired_outside(text: str) -> str:
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)
    text = re.sub(r"(?m)//.*$", " ", text)
    text = re.sub(r"'([^'\"\\\n]*)'(?=\s*[:,}\]])", r'"\1"', text)
    text = re.sub(r"([{,]\s*)([A-Za-z_]\w*)(?=\s*:)", r'\1"\2"', text)
    return re.sub(r",(\s*[}\]])", r"\1", text)


_INNER_MARK = re.compile(r'(?<=[^\s\[{,:\\])(\s*)"(?!\s*[:,}\]])')


def _with_inner_marks_escaped(text: str) -> str:
    """A quotation mark that neither begins nor ends a value stands within one."""
    return _INNER_MARK.sub(r'\1\\"', text)


_MENDS: tuple[Callable[[str], str], ...] = (
    str,
    _repaired,
    html.unescape,
    lambda text: _repaired(html.unescape(text)),
    lambda text: _repaired(_with_inner_marks_escaped(text)),
)


def _nodes(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every object with a type, wherever it is nested."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value or "@id" in value:
            yield value
        for inner in value.values():
            if isinstance(inner, (dict, list)):
                yield from _nodes(inner, depth + 1)


def _types(node: dict[str, Any]) -> set[str]:
    names = node.get("@type")
    listed = names if isinstance(names, list) else [names]
    return {re.split(r"[/#:]", name)[-1] for name in listed if isinstance(name, str)}


def _resolved(value: Any, by_id: dict[str, dict[str, Any]], depth: int) -> Any:
    """References by ``@id`` replaced by what they name."""
    if depth > 8:
        return value
    if isinstance(value, list):
        return [_resolved(item, by_id, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    identifier = value.get("@id")
    if isinstance(identifier, str) and set(value) <= {"@id", "@type"} and identifier in by_id:
        value = by_id[identifier]
    return {key: _resolved(inner, by_id, depth + 1) for key, inner in value.items()}


def fragment(raw: str, key: str, value: Any) -> str:
    """The words of ``raw`` that say ``"key": value``, found by reading each value that follows the key. Maybe empty."""
    decoder = json.JSONDecoder(strict=False)
    for found in re.finditer(rf'"{re.escape(key)}"\s*:\s*', raw):
        try:
            decoded, end = decoder.raw_decode(raw, found.end())
        except (ValueError, RecursionError):
            continue
        if decoded == value:
            return raw[found.start() : end]
    return ""


# --- microdata and RDFa -------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Dialect:
    origin: Origin
    scope: str
    type: str
    property: str


_MICRODATA = _Dialect(Origin.MICRODATA, "itemscope", "itemtype", "itemprop")
_RDFA = _Dialect(Origin.RDFA, "typeof", "typeof", "property")
_MARKED = re.compile(r"(?:itemtype|typeof)\s*=\s*[\"'][^\"']*JobPosting", re.IGNORECASE)


def read_markup(page: str, tree: LexborHTMLParser | None = None) -> tuple[Posting, ...]:
    """Every JobPosting marked up in the page's elements, as microdata or RDFa."""
    if "JobPosting" not in page or not _MARKED.search(page):
        return ()
    tree = tree or LexborHTMLParser(page)
    return tuple(
        Posting(_item(node, dialect, 0), "", dialect.origin)
        for dialect in (_MICRODATA, _RDFA)
        for node in tree.css(f"[{dialect.type}]")
        if _is_posting(node, dialect)
    )


def _is_posting(node: LexborNode, dialect: _Dialect) -> bool:
    return bool(re.search(r"(?:^|[\s/:#])JobPosting$", (node.attributes.get(dialect.type) or "").strip()))


def _item(node: LexborNode, dialect: _Dialect, depth: int) -> dict[str, Any]:
    values: dict[str, Any] = {"@type": (node.attributes.get(dialect.type) or "").split("/")[-1]}
    if depth < 6:
        _collect(node, dialect, values, depth)
    return values


def _collect(node: LexborNode, dialect: _Dialect, values: dict[str, Any], depth: int) -> None:
    for child in node.iter():
        names = (child.attributes.get(dialect.property) or "").split()
        is_scope = dialect.scope in child.attributes
        if names:
            value = _item(child, dialect, depth + 1) if is_scope else _value(child)
            for name in names:
                _put(values, re.split(r"[/:#]", name)[-1], value)
        if not is_scope and depth < 60:
            _collect(child, dialect, values, depth)


def _put(values: dict[str, Any], name: str, value: Any) -> None:
    if name not in values:
        values[name] = value
    elif isinstance(values[name], list):
        values[name].append(value)
    else:
        values[name] = [values[name], value]


def _value(node: LexborNode) -> Any:
    attributes = node.attributes
    for name in ("content", "datetime"):
        if attributes.get(name):
            return attributes[name]
    if node.tag in ("a", "link") and attributes.get("href"):
        text = node.text(deep=True, strip=True)
        return text or attributes["href"]
    items = [" ".join(item.text(deep=True, separator=" ").split()) for item in node.css("li")]
    if items and len(items) >= 1 and node.tag in ("ul", "ol"):
        return [item for item in items if item]
    if node.css_first("p, li, br, div") is not None:
        return node.html or ""
    return " ".join(node.text(deep=True, separator=" ").split())

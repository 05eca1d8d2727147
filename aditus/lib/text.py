"""What text may hold once it is inside. Every door, model output included, cleans with ``clean``. Pure.

Goes: NUL and other control characters (PostgreSQL and XML refuse them), halves of surrogate pairs (UTF-8 refuses them),
and whatever a reader cannot see but a program reads, as that is where instructions to a model are hidden: zero-width
spaces, soft hyphens, directional overrides, tag characters, blank letters, runs of variation selectors. Joiners stay
only between letters of scripts and emoji that need them. Stays: tabs, line ends (as ``\\n``) and every visible
character, in Unicode's composed form (NFC).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_NEVER = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters
    "\u00ad\u034f\u061c\u180b-\u180f"  # soft hyphen, grapheme joiner, Arabic and Mongolian marks
    "\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # letters that print nothing
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # zero width, direction, byte order mark
    "\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"  # noncharacters, annotations
    "\U000e0000-\U000e0fff"  # tags, further variation selectors
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
# Latin, Greek, Cyrillic, their accents, and joiners themselves: nothing here is joined or kept apart by a joiner.
_NO_JOINER_BESIDE = "\x00-\u052f\u1dc0-\u1fff\u200c\u200d"
_NEEDLESS = re.compile(
    f"(?<![^{_NO_JOINER_BESIDE}])[\u200c\u200d]|[\u200c\u200d](?![^{_NO_JOINER_BESIDE}])"
    "|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]"
)
_MAYBE_NEEDLESS = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ASCII_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def clean(text: str) -> str:
    """``text`` without what the module docstring names. Cleaning twice changes nothing more."""
    if text.isascii() and not _ASCII_CONTROL.search(text):
        return text
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _NEVER.sub("", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", text)
    if _MAYBE_NEEDLESS.search(text):  # looking behind at every character would take most of the time
        text = unicodedata.normalize("NFC", _NEEDLESS.sub("", text))
    return text


def clean_json(value: Any) -> Any:
    """A copy of what ``json.loads`` returned with every string in it, keys included, cleaned.

    Walks with a list instead of recursion, so that deep nesting is no error here.
    """
    holder: list[Any] = [None]
    todo: list[tuple[Any, Any, Any]] = [(value, holder, 0)]
    while todo:
        item, parent, key = todo.pop()
        if isinstance(item, str):
            parent[key] = clean(item)
        elif isinstance(item, dict):
            pairs = [(clean(name) if isinstance(name, str) else name, child) for name, child in item.items()]
            parent[key] = copied = dict.fromkeys(name for name, _child in pairs)
            todo.extend((child, copied, name) for name, child in pairs)
        elif isinstance(item, (list, tuple)):
            parent[key] = items = [None] * len(item)
            todo.extend((child, items, position) for position, child in enumerate(item))
        else:
            parent[key] = item
    return holder[0]

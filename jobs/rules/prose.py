"""Prose cut into sentences, over the lines it was wrapped into. Pure."""

from __future__ import annotations

import re

_MONTHS = "".join(
    rf"(?<!\b{month}\.)"
    for month in ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"]
)
_SENTENCE = re.compile(rf"(?<=[.!?;]){_MONTHS}(?<!\s\d\.)(?<!\s\d\d\.)(?<!\b[A-Z]\.)\s+(?=[A-Z0-9À-Þ“\"(•])|\n\s*\n")


_SHORT_LINE = 50
_STARTS_ANEW = re.compile(r"^\s*(?:[A-Z0-9À-Þ“\"(*•#-]|[^\w\s])")
_LABEL_START = re.compile(r"^\s*[A-ZÀ-Þ][^:.\n]{1,30}\s?:")


EMPHASIS = re.compile(r"(?<!\w)[*_]+(?=\w)|(?<=[\w.)])[*_]+(?!\w)")  # "*Mama Ngozi Kitchens*"


def sentences(text: str) -> list[str]:
    """A text cut at sentence ends, empty lines and line ends that are no mere wrapping, in its own spelling."""
    parts: list[str] = []
    for paragraph in _paragraphs(text):
        parts.extend(part.strip() for part in _SENTENCE.split(paragraph) if part.strip())
    return parts


def _paragraphs(text: str) -> list[str]:
    """Lines that were wrapped, together; a short line before a capital, and a label, begin anew."""
    groups: list[list[str]] = []
    for line in text.split("\n"):
        last = groups[-1][-1] if groups else ""
        ends_early = len(last.strip()) < _SHORT_LINE or last.rstrip().endswith((":", ";"))
        if groups and not (ends_early and _STARTS_ANEW.match(line)) and not _LABEL_START.match(line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return ["\n".join(group) for group in groups]


def wrapped_sentences(text: str) -> list[str]:
    """Sentences and list entries over their wrapped lines."""
    text = re.sub(r"(?<=[\w,–-])[ \t]*\n(?=[a-z(])", " ", text)
    return [piece for part in sentences(text) for piece in part.split("\n") if piece.strip()]

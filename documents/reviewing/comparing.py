"""Two texts word by word: what was added, what was taken out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

LONGEST = 4_000  # words of one changed stretch; longer ones are shown as wholly taken out and wholly added


class PieceKind(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    kind: PieceKind
    text: str


def compare_words(before: str, after: str) -> list[Piece]:
    """One stretch of text; pieces of a kind that follow one another are joined."""
    old, new = _words(before), _words(after)
    if len(old) + len(new) > LONGEST:
        return _joined([Piece(PieceKind.REMOVED, before), Piece(PieceKind.ADDED, after)])
    pieces: list[Piece] = []
    for tag, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(PieceKind.SAME, "".join(new[first:last])))
        else:
            pieces.append(Piece(PieceKind.REMOVED, "".join(old[start:end])))
            pieces.append(Piece(PieceKind.ADDED, "".join(new[first:last])))
    return _joined(pieces)


def without_marks(text: str) -> str:
    """A Markdown text as it reads, line by line: no marks of headings, bold words and line ends."""
    lines = (_LINE_MARKS.sub("", line.strip()) for line in text.splitlines())
    return "\n".join(_ESCAPED.sub(r"\1", _WORD_MARKS.sub("", line)) for line in lines)


_LINE_MARKS = re.compile(r"^#{1,6}\s+|\\$")
_WORD_MARKS = re.compile(r"(?<!\\)\*+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def compare_texts(before: str, after: str) -> list[list[Piece]]:
    """Line by line; lines that changed are compared word by word. Empty lines are left out."""
    old, new = _lines(before), _lines(after)
    rows: list[list[Piece]] = []
    for tag, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            rows += [[Piece(PieceKind.SAME, line)] for line in new[first:last]]
        elif tag == "replace":
            rows += _replaced(old[start:end], new[first:last])
        else:
            rows += [[Piece(PieceKind.REMOVED, line)] for line in old[start:end]]
            rows += [[Piece(PieceKind.ADDED, line)] for line in new[first:last]]
    return rows


def _replaced(old: list[str], new: list[str]) -> Iterator[list[Piece]]:
    """Each new line beside the old one it most resembles, in order; old lines without a like are taken out."""
    place = 0
    for line in new:
        found = next((at for at in range(place, len(old)) if _are_alike(old[at], line)), None)
        if found is None:
            yield [Piece(PieceKind.ADDED, line)]
            continue
        yield from ([Piece(PieceKind.REMOVED, gone)] for gone in old[place:found])
        yield compare_words(old[found], line)
        place = found + 1
    yield from ([Piece(PieceKind.REMOVED, gone)] for gone in old[place:])


def _are_alike(one: str, other: str) -> bool:
    words, others = set(one.split()), set(other.split())
    return len(words & others) * 2 >= max(len(words), len(others))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _words(text: str) -> list[str]:
    return re.findall(r"\s*\S+", text)


def _joined(pieces: list[Piece]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and found[-1].kind is piece.kind:
            found[-1] = Piece(piece.kind, found[-1].text + piece.text)
        else:
            found.append(piece)
    return found

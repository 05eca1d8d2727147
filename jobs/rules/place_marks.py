"""A text with its known places marked, so that a pattern can ask for one without holding thousands of names. Pure.

A pattern of all names takes a quarter of a second to compile, and more than twenty rules ask for a place. So the
places are looked up by their first words, and their letters are put as two letters that no advert holds; every
position stays, so that the words of a place found in the marked text are those of the text at the same span.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jobs.rules.place_names import COUNTRY_OF_PLACE

PLACE_START, PLACE_LETTER = "\u1681", "\u1682"  # Ogham: letters to a pattern's \w, and without capitals
_ENDING = r"(?:\s+(?:County|City|Region|Town|CBD)|-[A-ZÄÖÜ]\w+)?(?![\w-])"
KNOWN_PLACE = rf"{PLACE_START}(?:\W*+{PLACE_LETTER})*+{_ENDING}"
CHAIN = rf"{KNOWN_PLACE}(?:(?:\s*,\s*|\s*/\s*|\s+-\s+|\s+and\s+|\s*&\s*|\s*\|\s*){KNOWN_PLACE})*"
_ON_RIVER = (  # "Rottenburg am Neckar", "Weil am Rhein", "Bad Neustadt an der Saale"
    r"(?<![\w-])(?:Bad\s)?[A-ZÄÖÜ][a-zäöüß-]+\s(?:am\s(?:Neckar|Main|Rhein|Inn|Lech|See|Kocher|Ammersee|Chiemsee|Bodensee|Harz|Taunus|Wald"
    r"|Rennsteig)|an\sder\s(?:Donau|Ruhr|Saale|Aller|Weser|Havel|Oder|Spree|Elbe|Lahn|Fils|Isar|Fulda|Werra|Mosel|Weinstraße"
    r"|Enz|Murr|Rems|Jagst)|im\s(?:Breisgau|Allgäu|Taunus|Harz|Erzgebirge|Odenwald|Schwarzwald|Emsland)|ob\sder\sTauber"
    r"|in\s(?:Westfalen|Holstein|Oberbayern))"
)


def _by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    """The longest of those that begin alike come first."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        found[re.split(r"\W", name, maxsplit=1)[0]].append(name)
    return dict(found)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """How names are looked up: as they are written, or in any case."""

    names: dict[str, list[str]]
    word: re.Pattern[str]
    on_river: re.Pattern[str]
    ending: re.Pattern[str]


_AS_WRITTEN = _Spelling(
    _by_first_word(COUNTRY_OF_PLACE),
    re.compile(r"(?<![\w-])[^\W\d_a-z]\w*"),
    re.compile(_ON_RIVER),
    re.compile(_ENDING),
)
_IN_ANY_CASE = _Spelling(
    _by_first_word({name.lower() for name in COUNTRY_OF_PLACE}),
    re.compile(r"(?<![\w-])[^\W\d_]\w*"),
    re.compile(_ON_RIVER, re.IGNORECASE),
    re.compile(_ENDING, re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """``end`` lies behind what may follow the name: "Nairobi County", "Stuttgart-Vaihingen"."""

    start: int
    end_of_name: int
    end: int


def known_places(text: str) -> Iterator[KnownPlace]:
    """The known places of a text, from left to right, none within another."""
    return _known_places(text, _AS_WRITTEN)


def _known_places(text: str, spelling: _Spelling) -> Iterator[KnownPlace]:
    on_rivers = {found.start(): found.end() for found in spelling.on_river.finditer(text)}
    behind = 0
    for word in spelling.word.finditer(text):
        start = word.start()
        names = spelling.names.get(word.group(), ())
        if start < behind or not (names or start in on_rivers):
            continue
        ends = [start + len(name) for name in names if text.startswith(name, start)]
        for end in [on_rivers[start], *ends] if start in on_rivers else ends:
            if ending := spelling.ending.match(text, end):
                behind = ending.end()
                yield KnownPlace(start, end, behind)
                break


@functools.lru_cache(maxsize=256)  # several rules ask for the same line or sentence
def marked(text: str) -> str:
    """The text with the letters of every known place marked, each mark where its letter stood."""
    text = _without_marks(text)
    return _put_marks(text, known_places(text))


@functools.lru_cache(maxsize=256)
def marked_in_any_case(text: str) -> str:
    """Like ``marked``, with "nairobi" and "NAIROBI" known too; for patterns that ignore case."""
    text = _without_marks(text)
    lowered = text.lower()
    return _put_marks(text, _known_places(lowered, _IN_ANY_CASE)) if len(lowered) == len(text) else text


def _without_marks(text: str) -> str:
    return text.replace(PLACE_START, "?").replace(PLACE_LETTER, "?")


def _put_marks(text: str, places: Iterable[KnownPlace]) -> str:
    pieces: list[str] = []
    behind = 0
    for place in places:
        pieces += text[behind : place.start], _mark_of(text[place.start : place.end_of_name])
        behind = place.end_of_name
    return "".join([*pieces, text[behind:]])


@functools.lru_cache(maxsize=1024)
def _mark_of(name: str) -> str:
    """What stands between the words of a name stays, so that patterns count its words as they did."""
    return PLACE_START + re.sub(r"\w", PLACE_LETTER, name[1:-1]) + PLACE_LETTER

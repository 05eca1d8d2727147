"""The noun that goes with a figure: "14 bank accounts" counts accounts. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.facts.lexicon import STOP_WORDS
from documents.facts.numerals import number_word
from documents.facts.synonyms import concept
from documents.facts.tongue import tongue_of
from documents.facts.words import Word, fold
from documents.wordlists import word_set

_BOUNDARY = re.compile(r"[.,;:!?()\[\]–—|]|\s-\s|/(?!=)")
_LINKS = frozenset(("of", "or", "more", "different", "other", "new", "own", "de", "the", "my", "our", "such", "these"))
_STOPS = STOP_WORDS | {
    "per", "worth", "using", "including", "every", "each", "daily", "monthly", "weekly", "yearly", "annually", "old",
    "named", "called", "thanks", "due", "despite", "according", "following", "plus", "minus", "being", "together", "twice", "ago", "earlier", "later",
}  # fmt: skip
_UNCHANGED_PLURALS = word_set(
    """people children men women staff personnel cattle sheep fish livestock km kg kgs ha crew feet youth alumni
    police"""
)
_NO_PLURALS = frozenset(("business", "process", "access", "press", "gas", "bus", "campus", "class", "series", "is"))
_SAYS = frozenset(("feels", "makes", "helps", "needs", "takes", "gives", "means", "shows", "keeps", "comes", "looks"))
_SWAHILI_UNIT = re.compile(r"\b(miaka|mwaka|miezi|mwezi|wiki|siku|saa)\s+(?:zaidi ya |karibu )?$", re.I)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w-]*)\s+(?:zaidi ya |karibu )?$")
_SWAHILI_LINKS = frozenset(("cha", "ya", "wa", "la", "za", "vya", "kwa", "na", "hadi", "ni", "kama", "kuwa", "karibu"))
_OF_BEFORE = re.compile(r"([^\W\d_][\w-]*)\s+(?:of|with|de|ya|wa)\s+(?:about|over|around|some|up to|nearly)?\s*$", re.I)
_BEFORE = re.compile(r"([^\W\d_][\w-]*)\s*[:(]\s*$")
_TIME_WORDS = (
    "year month week day hour minute decade ans an mois semaine jour heure miaka mwaka miezi mwezi wiki siku saa"
)
TIME_UNITS = frozenset(concept(word) for word in _TIME_WORDS.split())
MOST_WORDS = 4
FARTHEST = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """``head`` is the concept of what is counted, ``phrase`` of all words of its noun phrase, ``near`` of more nouns
    that stand by, any of which may be meant when the sentence is turned round."""

    head: str = ""
    phrase: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()


def counted_at(text: str, words: list[Word], start: int, end: int) -> Counted:
    """What the figure between ``start`` and ``end`` counts."""
    if tongue_of(text) == "sw" and (noun := _WORD_BEFORE.search(text[:start])):
        head = "" if noun[1].lower() in _SWAHILI_LINKS else concept(fold(noun[1]))
        return Counted(
            head, frozenset((head,)), frozenset(concept(word.folded) for word in _following(text, words, end))
        )
    joined = re.match(r"-([^\W\d_]+)", text[end:])
    phrase = _noun_phrase(text, words, end + joined.end() if joined else end)
    if joined:
        unit = fold(joined[1])
        rest = frozenset(concept(word) for word in phrase)
        return Counted(concept(unit), rest | {concept(unit)}, rest)
    head = _head_of(phrase)
    if not phrase and (named := _SWAHILI_UNIT.search(text[:start])):
        head, phrase = named[1].lower(), [named[1].lower()]
    before = _OF_BEFORE.search(text[:start]) or _BEFORE.search(text[:start])
    near = {concept(word.folded) for word in _following(text, words, end)}
    near |= {concept(fold(before[1]))} if before else set()
    return Counted(concept(head) if head else "", frozenset(concept(word) for word in phrase), frozenset(near))


def _noun_phrase(text: str, words: list[Word], end: int) -> list[str]:
    """The words after a figure up to the next that cannot belong to it, hyphens parted."""
    phrase: list[str] = []
    place = end
    for word in words:
        if word.start < end:
            continue
        if _BOUNDARY.search(text[place : word.start]) or len(phrase) >= MOST_WORDS:
            break
        if phrase and word.folded == "and" and _is_shared_noun(words, words.index(word)):
            place = word.end
            continue
        if word.folded in _STOPS or number_word(word.folded) is not None:
            if phrase or word.folded not in _LINKS:
                break
        else:
            phrase += [part for part in word.folded.split("-") if part]
        place = word.end
    return phrase


def _is_shared_noun(words: list[Word], place: int) -> bool:
    """Whether "and" joins two words before one noun: "sales and purchase transactions"."""
    following = [word.folded for word in words[place + 1 : place + 3]]
    return (
        len(following) == 2 and not is_plural(following[0]) and is_plural(following[1]) and not set(following) & _STOPS
    )


def _head_of(phrase: list[str]) -> str:
    """The last plural of the first run of plurals, as what follows it is no part of the noun; else the last word."""
    head = ""
    for word in phrase:
        if concept(word) in TIME_UNITS and not word.endswith(("ly", "al")):
            return word
        if is_plural(word) and not (head and word in _SAYS):
            head = word
        elif head:
            break
    last = phrase[-1] if phrase else ""
    return head or ("" if last.endswith("ed") else last)


def is_plural(word: str) -> bool:
    if word in _UNCHANGED_PLURALS:
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NO_PLURALS and len(word) > 3


def _following(text: str, words: list[Word], end: int) -> list[Word]:
    """Content words after the figure within its clause."""
    found: list[Word] = []
    place = end
    for word in words:
        if word.start < end:
            continue
        if _BOUNDARY.search(text[place : word.start]) or len(found) >= FARTHEST:
            break
        place = word.end
        if word.folded in ("and", "or", "et", "na"):
            found += [other for other in words if word.end < other.start < word.end + 20][:2]
            break
        if word.folded not in _STOPS:
            found.append(word)
    return found

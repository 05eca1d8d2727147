"""Numbers written as words, and Roman ones: English, French and Swahili. Pure."""

from __future__ import annotations

import re

from documents.facts.words import Word

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
UNITS = {word: value for value, word in enumerate(_SMALL)}
_VALUES: dict[str, float] = {
    **UNITS,
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "dozen": 12, "couple": 2,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
    "mbili": 2, "wawili": 2, "viwili": 2, "miwili": 2, "mawili": 2, "tatu": 3, "watatu": 3, "mitatu": 3, "vitatu": 3,
    "nne": 4, "wanne": 4, "minne": 4, "vinne": 4, "tano": 5, "watano": 5, "mitano": 5, "vitano": 5, "sita": 6,
    "mmoja": 1, "moja": 1, "saba": 7, "nane": 8, "wanane": 8, "minane": 8, "tisa": 9, "kumi": 10, "ishirini": 20, "thelathini": 30,
    "arobaini": 40, "hamsini": 50, "sitini": 60, "sabini": 70, "themanini": 80, "tisini": 90, "mia": 100,
}  # fmt: skip
_SCALES = {
    "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "cent": 100.0, "cents": 100.0, "mille": 1e3,
    "millions": 1e6, "dozen": 12.0,
}  # fmt: skip
_SWAHILI_SCALES = {"elfu": 1e3, "mia": 100.0, "milioni": 1e6}
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def words_as_number(words: list[Word], place: int, text: str) -> tuple[int, float]:
    """How many words from here make one number, and its value; (0, 0) when none. A lone "one" is none."""
    if words[place].folded in _SWAHILI_SCALES and (scaled := _swahili_scaled(words, place, text))[0]:
        return scaled
    total, current, size = 0.0, 0.0, 0
    while place + size < len(words):
        word = words[place + size]
        if size and re.search(r"[^\s\w-]", text[words[place + size - 1].end : word.start]):
            break
        value = number_word(word.folded)
        least = 10 if size and words[place + size - 1].folded == "na" else 20
        if word.folded in _SCALES and (current or total):
            current = max(current, 1) * _SCALES[word.folded]
            if _SCALES[word.folded] >= 1_000:
                total, current = total + current, 0.0
        elif value is not None and (not current or (current >= least and value < 10) or current >= 100):
            current += value
        elif word.folded in ("and", "na", "et") and current >= (10 if word.folded == "na" else 100):
            following = words[place + size + 1].folded if place + size + 1 < len(words) else ""
            if number_word(following) is None:
                break
        else:
            break
        size += 1
    total += current
    is_lone_one = size == 1 and total in (0, 1)
    return (0, 0.0) if not size or is_lone_one else (size, total)


def _swahili_scaled(words: list[Word], place: int, text: str) -> tuple[int, float]:
    """ "Elfu moja mia tano na kumi": the scale stands before its figure."""
    if place + 1 >= len(words) or text[words[place].end : words[place + 1].start].strip():
        return 0, 0.0
    value = number_word(words[place + 1].folded)
    if value is None:
        return 0, 0.0
    size, total = 2, value * _SWAHILI_SCALES[words[place].folded]
    following = place + size + (place + size < len(words) and words[place + size].folded == "na")
    if following < len(words):
        more, rest = words_as_number(words, following, text)
        is_smaller = bool(more) and rest < _SWAHILI_SCALES[words[place].folded]
        if is_smaller and re.fullmatch(r"\s(?:na\s)?", text[words[place + 1].end : words[following].start]):
            return following + more - place, total + rest
    return size, total


def number_word(word: str) -> float | None:
    """The value of one word: "twelve", "twenty-six"."""
    if word in _VALUES:
        return _VALUES[word]
    tens, _, unit = word.partition("-")
    if unit in _VALUES and tens in _VALUES and _VALUES[tens] >= 20 and _VALUES[unit] < 10:
        return _VALUES[tens] + _VALUES[unit]
    return None


def roman(text: str) -> int:
    """I to XXXIX; 0 for what is no Roman number."""
    if not re.fullmatch(r"X{0,3}(?:IX|IV|V?I{0,3})", text) or not text:
        return 0
    values = [_ROMAN[letter] for letter in text.lower()]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))

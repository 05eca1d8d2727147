"""Figures in a text: what is counted, how much, in which unit; in digits or words, English, French or Swahili. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from documents.facts.counted import TIME_UNITS, Counted, counted_at
from documents.facts.lexicon import STOP_WORDS
from documents.facts.moments import dates_of
from documents.facts.money import CURRENCY_AFTER, CURRENCY_BEFORE, currency_of
from documents.facts.numerals import number_word, roman, words_as_number
from documents.facts.synonyms import concept, stem
from documents.facts.words import Word, fold, words_of

_MULTIPLES = {
    "k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "thousand": 1e3, "hundred": 1e2, "million": 1e6,
    "millions": 1e6, "billion": 1e9, "mille": 1e3, "milliard": 1e9, "milliards": 1e9, "milioni": 1e6,
    "dozen": 12.0, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip
_PERCENT = r"(?:%|percent\b|per cent\b|percentage points?\b|pour cent\b)"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<before>{CURRENCY_BEFORE}\s?)?"
    r"(?P<digits>\d{1,3}(?:[,’'\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"(?:(?P<tight>k|m|mn|bn|b)(?![a-z])"
    r"|[\s-](?P<multiple>thousand|hundred|millions?|billion|mille|milliards?|lakhs?|crores?|bn|mn|m)\b)?"
    rf"(?P<percent>[\s-]?{_PERCENT})?"
    r"(?P<plus>\+)?"
    rf"(?:\s?(?:de\s)?(?P<after>{CURRENCY_AFTER})(?![a-z]))?",
    re.I,
)
_ORDINAL = re.compile(r"(?<![\w.,])(?P<digits>\d{1,3})(?:st|nd|rd|th)\b(?!\scentury)")
_LABELLED = re.compile(
    r"\b(?P<label>(?i:Form|Certificate|Class|Standard|Grade|Level|Phase|Part|Section|Type|Stage|Scale|Group|Category|Division|Year|Tier"
    r"|CPA|Term|Semester))s?"
    r"\s+(?P<first>[IVX]+|\d+)\b(?![.,]\d)(?P<rest>(?:,\s?\d{1,2}\b)*,?\s?(?:-|–|to|and|&)\s?(?:[IVX]+|\d+)\b)?"
)
_I_DO = re.compile(r"\s(?:have|am|was|had|do|did|will|would|can|could|[a-z]+ed)\b")
_PLACE = re.compile(r"[IVX]+|\d+")
_OF_SCHOOL = re.compile(
    r"(?:,?\s(?:and|to|or)\s\d{1,2}(?:st|nd|rd|th))*[\s-](?P<label>grade|form|class|year|standard)(?:rs?|s)?\b", re.I
)
_OVER = re.compile(
    r"\b(?:over|more than|above|at least|exceeding|excess of|upwards of|not less than|plus de|au moins|zaidi ya)\s*$",
    re.I,
)
_UNDER = re.compile(
    r"\b(?:under|less than|below|fewer than|up to|at most|within|as many as|as much as|no more than|moins de)\s*$", re.I
)
_NEARLY = re.compile(r"\b(?:nearly|almost|close to|just under|presque|pres de|karibu)\s*$", re.I)
_ABOUT = re.compile(
    r"(?:\b(?:about|around|approximately|approx\.?|roughly|some|circa|environ|takriban|an average of)|~)\s*$", re.I
)
_RANGE = re.compile(r"\s*(?:to|and|or|-|–|—|a|et|hadi|na)\s*", re.I)
_CHANGE = re.compile(
    r"\s?[a-z-]*(?:\s[a-z-]+)?\s*(?:\0+|(?:in|en|mwaka)\s(?:19|20)\d\d)?\s*,?\s*(?:to|a|hadi|→)\s(?:just |only |about |over )?",
    re.I,
)
_AGED = re.compile(r"\bage[ds]?\s(?:\w+\s?(?:to|and|-|–)\s?)?(?:between\s)?$", re.I)
_AND_A_HALF = re.compile(r"\s?(?:and a half|½|et demi[e]?|na nusu)(?!\w)", re.I)
_IS_SHARE = re.compile(r"[\s-](?:thirds?|quarters|fifths?|tenths?)\b", re.I)
_PER = re.compile(r"\s(?:a|per|each|every|in|weekly|monthly|yearly|annually|daily)\b", re.I)
_LONE_TIMES = frozenset(("decade", "year", "month", "week"))
_ONE = re.compile(
    r"(?:^|\b(?:within|in|after|over|for|than|nearly|almost|about|spent|worked|served)\s+)(?:about |over |nearly |just )?"
    r"(?P<one>(?P<half>half )?(?:an?|one|the whole|a full|a single)\s+)$",
    re.I,
)
_TIMES = {"twice": 2.0, "thrice": 3.0}
_BYTES = re.compile(r"\s?([kmgt])b\b", re.I)
_MULTIPLES_OF_BYTES = {"k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12}
_MANNERS = frozenset(("way", "fold", "factor", "dimensional", "piece"))
_IN_EVERY = re.compile(r"\s(?:in|out of) (?:every )?", re.I)
_OF_ALL = re.compile(
    r"\s*(?:of|out of|/|sur)\s*(?:the |my |our |all |a total of )*(?:last |past |first |previous )?", re.I
)
_DOUBLE_YEAR = re.compile(r"(?<![\w./-])(?P<year>(?:19|20)\d\d)(?P<rest>/\d\d)(?![\w/])")
_MASKED = re.compile(
    r"[^\s@<>]+@[^\s@<>]+|(?:https?://|www\.)\S+|(?<![\w:.,])\d{1,2}:\d{1,2}(?![\w:])|(?<![\w.,])(?:\+\d|00\d|0\d\d)[\d ()-]{6,}\d(?![\w%])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Number:
    """One figure. ``head`` is the concept of what is counted, ``phrase`` and ``near`` as in ``Counted``.

    ``currency`` is a code, empty when none is named; ``bound`` is ``over``, ``under``, ``nearly``, ``about`` or empty;
    ``label`` is the stem of a capitalised word before it ("Section 4"). A year has the ``month`` that stands with it.
    """

    value: float
    start: int
    end: int
    text: str
    is_percent: bool = False
    currency: str = ""
    head: str = ""
    phrase: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    bound: str = ""
    label: str = ""
    is_year: bool = False
    is_ordinal: bool = False
    month: int = 0

    @property
    def is_time(self) -> bool:
        return self.head in TIME_UNITS


def numbers_of(text: str) -> list[Number]:
    """Every figure but a lone "one", in the order they stand. Addresses of mail and web are passed over."""
    text = _MASKED.sub(lambda match: " " * len(match[0]), text)
    text = _DOUBLE_YEAR.sub(_first_year, text)
    found = []
    for date in dates_of(text):
        said = text[date.start : date.end]
        found.append(Number(float(date.year), date.start, date.end, said, is_year=True, month=date.month))
        text = text[: date.start] + "\0" * len(said) + text[date.end :]
    for number in _labelled(text):
        found.append(number)
        text = text[: number.start] + "\0" * (number.end - number.start) + text[number.end :]
    words = words_of(text)
    plain = sorted(
        [*_digits(text, words), *_worded(text, words), *_halves(text, words), *_ordinals(text)],
        key=lambda number: number.start,
    )
    plain = [number for number in plain if not any(_is_within(number, other) for other in plain)]
    return sorted([*found, *_shared(plain, text)], key=lambda number: number.start)


def _first_year(match: re.Match[str]) -> str:
    """ "2024/25", a season or a financial year, is told by its first."""
    is_next = (int(match["year"]) + 1) % 100 == int(match["rest"][1:])
    return match["year"] + " " * len(match["rest"]) if is_next else match[0]


def _is_within(number: Number, other: Number) -> bool:
    """The "dozen" of "half a dozen"."""
    return other.start < number.start and number.end <= other.end


def pairs_of(numbers: list[Number], text: str) -> dict[Number, Number]:
    """The 9 and the 14 of "9 of 14", "4.6 out of 5"."""
    return {
        first: second
        for first, second in pairwise(numbers)
        if second.start - first.end < 20
        and not first.is_percent
        and (_OF_ALL.fullmatch(text[first.end : second.start]) or _is_share_of(first, second, text))
    }


def _is_share_of(first: Number, second: Number, text: str) -> bool:
    """ "Nine in ten of my clients"."""
    is_round = second.value in (4, 5, 10) and first.value < second.value
    return is_round and not second.is_time and _IN_EVERY.fullmatch(text[first.end : second.start]) is not None


# --- Digits ---------------------------------------------------------------------------------------------------------
def _digits(text: str, words: list[Word]) -> Iterator[Number]:
    for match in _NUMBER.finditer(text):
        is_in_code = re.search(r"[A-Za-z]-$", text[: match.start()]) is not None and len(match["digits"]) != 4
        if (text[match.end() : match.end() + 1].isalpha() and not match["after"]) or is_in_code:
            continue  # B2B, 3D, 1st, PL-300
        digits = re.sub(r"[’'\u00a0\u202f ]", "", match["digits"])
        value = _value(digits) * _scale(match)
        start, end = match.start("digits"), match.end()
        if half := _AND_A_HALF.match(text[end:]):
            value, end = value + 0.5, end + half.end()
        if size := _BYTES.match(text[end:]):
            value *= _MULTIPLES_OF_BYTES[size[1].lower()]
        number = _described(
            text, words, (start, end), value, currency_of(match["before"]) or currency_of(match["after"]),
            is_percent=bool(match["percent"]),
        )  # fmt: skip
        is_year = not number.currency and not number.is_percent and _is_year(digits, value, text, number)
        yield replace(number, is_year=True, head="", label="") if is_year else number


def _scale(match: re.Match[str]) -> float:
    """ "5 m" are metres, "KES 5 M" millions."""
    said = (match["tight"] or match["multiple"] or "").lower()
    is_metres = said == "m" and not match["tight"] and not match["before"]
    return 1.0 if is_metres else _MULTIPLES.get(said, 1.0)


def _value(digits: str) -> float:
    """ "1,200" is a thousand and more, "1.2" and "1,2" are one and a fifth."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
        return float(digits.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", digits):
        return float(digits.replace(".", ""))
    return float(digits.replace(",", "."))


def _is_year(digits: str, value: float, text: str, number: Number) -> bool:
    if len(digits) != 4 or not 1940 <= value <= 2045:
        return False
    is_one_of_two = re.match(r"\s*(?:and|to|-|–)\s*(?:19|20)\d\d\b", text[number.end :]) is not None
    if number.bound in ("over", "about") and not is_one_of_two:
        return False
    is_counted = bool(re.match(r"\s+(?:[a-z]+\s)?[a-z]+s\b", text[number.end :])) and bool(number.head)
    return not is_counted or bool(
        re.search(r"\b(?:in|since|from|the|an?|of|until|by|en|mwaka)\s*$", text[: number.start], re.I)
    )


# --- Words, labels, ordinals ----------------------------------------------------------------------------------------
def _worded(text: str, words: list[Word]) -> Iterator[Number]:
    place = 0
    while place < len(words):
        size, value = words_as_number(words, place, text)
        if (
            not size
            and words[place].folded == "one"
            and re.search(r"\bfrom\s[^.;]{1,40}\sto\s+$", text[: words[place].start])
        ):
            size, value = 1, 1.0
        if size:
            first, end = words[place], words[place + size - 1].end
            if half := _AND_A_HALF.match(text[end:]):
                value, end = value + 0.5, end + half.end()
            if not _IS_SHARE.match(text[end:]):
                yield _worded_number(text, words, first.start, end, value)
        elif (times := _TIMES.get(words[place].folded)) and _PER.match(text[words[place].end :]):
            word = words[place]
            yield Number(times, word.start, word.end, word.text, head=concept("time"))
        elif words[place].folded in _LONE_TIMES and (one := _ONE.search(text[: words[place].start])):
            yield _lone_time(text, words, words[place], one)
        elif joined := re.fullmatch(r"([a-z]+(?:-[a-z]+)?)-([a-z]+)", words[place].folded):
            yield from _joined(text, words, words[place], joined)
        place += max(size, 1)


def _worded_number(text: str, words: list[Word], start: int, end: int, value: float) -> Number:
    percent = re.match(rf"[\s-]?{_PERCENT}", text[end:], re.I)
    after = re.match(rf"\s(?:de\s)?(?P<after>{CURRENCY_AFTER})\b", text[end:], re.I)
    end += percent.end() if percent else after.end() if after else 0
    before = re.search(r"\b(shilingi|dola)\s(?:za\s\w+\s)?$", text[:start], re.I)
    currency = currency_of(after["after"]) if after else currency_of(before[1]) if before else ""
    return _described(text, words, (start, end), value, currency, is_percent=percent is not None)


def _lone_time(text: str, words: list[Word], word: Word, one: re.Match[str]) -> Number:
    """ "Within a year", "half a year", "over a decade"."""
    number = _described(text, words, (word.start, word.start), 0.5 if one["half"] else 1.0, "", is_percent=False)
    half = _AND_A_HALF.match(text[word.end :])
    start, end = one.start("one"), word.end + (half.end() if half else 0)
    value = number.value + (0.5 if half else 0)
    return replace(number, value=value, start=start, end=end, text=text[start:end], bound=_bound(text[:start], ""))


def _joined(text: str, words: list[Word], word: Word, match: re.Match[str]) -> Iterator[Number]:
    """ "six-month", "twelve-hour": a figure and its noun in one word."""
    value = number_word(match[1])
    if value is None or number_word(word.folded) is not None or match[2] in _MANNERS:
        return
    end = word.start + len(match[1])
    yield _described(text, words, (word.start, end), value, "", is_percent=False)


def _labelled(text: str) -> list[Number]:
    """ "Form III", "Forms 1 to 4", "Section IV"."""
    found = []
    for match in _LABELLED.finditer(text):
        is_pronoun = match["label"].islower() or _I_DO.match(text, match.end())
        if match["first"] == "I" and not match["rest"] and is_pronoun:
            continue  # "for four years I drove", "the Tree Group I have helped"
        for place in _PLACE.finditer(text, match.start("first"), match.end()):
            value = int(place[0]) if place[0].isdigit() else roman(place[0])
            if value and value < 100:
                label = stem(fold(match["label"]))
                found.append(Number(float(value), place.start(), place.end(), place[0], label=label))
    return found


def _halves(text: str, words: list[Word]) -> Iterator[Number]:
    """ "Half a million views"."""
    for match in re.finditer(r"\bhalf a (million|billion|dozen)\b", text, re.I):
        yield _worded_number(text, words, *match.span(), 0.5 * _MULTIPLES[match[1].lower()])


def _ordinals(text: str) -> Iterator[Number]:
    """ "21st"; "7th and 8th grade" are grades 7 and 8."""
    for match in _ORDINAL.finditer(text):
        school = _OF_SCHOOL.match(text, match.end())
        label = stem(fold(school["label"])) if school else ""
        yield Number(float(match["digits"]), match.start(), match.end(), match[0], label=label, is_ordinal=not school)


# --- What goes with a figure ----------------------------------------------------------------------------------------
def _described(
    text: str, words: list[Word], span: tuple[int, int], value: float, currency: str, *, is_percent: bool
) -> Number:
    start, end = span
    before = re.sub(rf"{CURRENCY_BEFORE}\s?$", "", text[:start], flags=re.I) if currency else text[:start]
    is_percent = is_percent or before.lower().endswith("asilimia ")
    counted = Counted() if is_percent else counted_at(text, words, start, end)
    label = re.search(r"\b([A-Z][\w-]*)\.?\s*$", before)
    is_label = label is not None and fold(label[1]) not in STOP_WORDS and before[: label.start()].strip() != ""
    if not counted.head and _AGED.search(text[:start]):
        counted = Counted(concept("year"))
    is_counted = counted.head in TIME_UNITS or (bool(counted.head) and text[start].islower())
    return Number(
        value=value,
        start=start,
        end=end,
        text=text[start:end].strip(),
        is_percent=is_percent,
        currency=currency,
        head=counted.head,
        phrase=counted.phrase,
        near=counted.near,
        bound=_bound(before, text[end - 1 : end]),
        label=stem(fold(label[1])) if label and is_label and not (currency or is_counted) else "",
    )


def _bound(before: str, last: str) -> str:
    if last == "+" or _OVER.search(before):
        return "over"
    bounds = (("under", _UNDER), ("nearly", _NEARLY), ("about", _ABOUT))
    return next((name for name, pattern in bounds if pattern.search(before)), "")


def _shared(numbers: list[Number], text: str) -> list[Number]:
    """Gives both ends of "40 to 60 customers" and of "from 52 in 2020 to 68 per cent" the same noun and unit."""
    found = [number for number in numbers if not number.is_year]
    for place in range(len(found) - 2, -1, -1):
        first, second = found[place], found[place + 1]
        between = text[first.end : second.start]
        between = re.sub(rf"{CURRENCY_BEFORE}\s?$", "", between, flags=re.I)
        if first.is_ordinal or second.is_ordinal or not (_RANGE.fullmatch(between) or _CHANGE.fullmatch(between)):
            continue
        if between.strip() == "and" and first.text[0].isdigit() != second.text[0].isdigit():
            continue  # "stood at 5.1 and three years later"
        found[place], found[place + 1] = _with_unit_of(first, second), _with_unit_of(second, first)
    return [*found, *(number for number in numbers if number.is_year)]


def _with_unit_of(number: Number, other: Number) -> Number:
    if not number.head and not number.currency and other.is_percent:
        return replace(number, is_percent=True)
    if not number.currency and other.currency and not number.head:
        return replace(number, currency=other.currency)
    if not number.head and other.head and not number.is_percent and not number.currency:
        return replace(number, head=other.head, phrase=other.phrase, near=other.near)
    return number

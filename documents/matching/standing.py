"""Things an advert asks that can be measured: years of work, degrees, grades, CPA parts, languages. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from documents.dates import Moment, is_present, read_moment
from documents.schemas import Fact, FactKind
from documents.wordlists import word_set

_COUNT_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEARS = re.compile(
    rf"(?<![\d/])(\d{{1,2}}|{'|'.join(_COUNT_WORDS)})\s*(?:\(\s*\d{{1,2}}\s*\)\s*)?\+?\s*"
    r"(?:(?:-|–|to)\s*\d{1,2}\s*)?(?:years?|yrs?|ans|miaka)\b(?!\s+(?:of\s+age|old))",
    re.I,
)
_MIAKA = re.compile(r"\bmiaka\s+(\d{1,2})\b", re.I)
_DEGREES = (
    (5, re.compile(r"\b(?:ph\.?\s?d|doctora\w+)\b", re.I)),
    (4, re.compile(r"\b(?:master(?:['’]?s)?|m\.?sc|m\.?a|mba|m\.?ed|m\.?eng|llm|mph|postgraduate)\b", re.I)),
    (
        3,
        re.compile(
            r"\b(?:bachelor(?:['’]?s)?|b\.?sc|b\.?a|b\.?com|b\.?ed|b\.?eng|b\.?tech|llb|mbch\.?b|shahada|"
            r"licence\s+(?:en|de|professionnelle)|(?:university|first|undergraduate)\s+degree|degree)\b",
            re.I,
        ),
    ),
    (2, re.compile(r"\b(?:higher\s+(?:national\s+)?)?(?:diploma|hnd|stashahada)\b", re.I)),
)
_HIGHER_DEGREE = re.compile(r"\b(master\S*|doctora\w+|postgraduate)\s+(?:university\s+)?degree\b", re.I)
_CPA = (
    (8, re.compile(r"\bcpa\s*\(?\s*k\s*\)?(?![a-z])", re.I)),
    (7, re.compile(r"\bcpa\s*(?:-|–)?\s*finalist|cpa\s+part\s+(?:iii|3)\b|cpa\s+section\s*(?:vi|6|v|5)\b", re.I)),
    (5, re.compile(r"\bcpa\s+part\s+(?:ii|2)\b|cpa\s+section\s*(?:iv|4|iii|3)\b|cpa\s+intermediate", re.I)),
    (3, re.compile(r"\bcpa\s+part\s+(?:i|1)\b|cpa\s+section\s*(?:ii|2|i|1)\b|cpa\s+foundation", re.I)),
)
_SECTION = re.compile(r"\bcpa\s+section\s*(vi|iv|v|iii|ii|i|[1-6])\b", re.I)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_GRADE = re.compile(
    r"\b(?i:k\.?c\.?s\.?e\.?|mean\s+grade|grade)\b[^.;]{0,40}?(?<![A-Za-z])([A-E])\s*(\+|-|−|–|plus\b|minus\b|plain\b)?(?![a-z])",
)
_BARE_GRADE = re.compile(r"(?<![A-Za-z])([A-E])\s*(\+|-|−|plus\b|minus\b|plain\b)?(?![a-z])")
_GRADES = ("E", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A")
# How well a language is known, the weakest first: "limited working proficiency" is limited.
_LEVELS = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "a1|beginner|little|kidogo",
        "a2|basic|elementary|limited|some|notions",
        "b1|intermediate|conversational|fair|working(?! proficiency)",
        r"b2|upper[ -]intermediate|(?<!very )good|business",
        r"c[12]|fluen\w*|excellent|strong|proficien\w*|perfect|very good|advanced|professional|courant\w*|ufasaha",
        "native|mother|first|bilingual",
    )
)
_LEVEL_WORD = re.compile(r"[abc][12]|native|mother|tongue|bilingual|conversational|intermediate|business|better", re.I)
_LANGUAGES = word_set(
    """english swahili kiswahili french arabic german spanish portuguese chinese mandarin italian dutch somali amharic
    kinyarwanda luganda kikuyu gikuyu dholuo luo kamba kikamba luhya kalenjin kisii ekegusii meru oromo hindi japanese
    russian zulu xhosa afrikaans yoruba igbo hausa wolof lingala shona chichewa bemba tigrinya turkish korean
    anglais français francais kiingereza kifaransa"""
)
_SAME_LANGUAGE = {
    "kiswahili": "swahili", "anglais": "english", "kiingereza": "english", "français": "french", "francais": "french",
    "kifaransa": "french", "gikuyu": "kikuyu", "dholuo": "luo", "kikamba": "kamba", "ekegusii": "kisii",
    "mandarin": "chinese",
}  # fmt: skip


def months_asked(text: str) -> int:
    """Months of experience that a requirement asks for; 0 when it names no years."""
    match = _YEARS.search(text) or _MIAKA.search(text)
    if match is None:
        return 0
    word = match[1].lower()
    return 12 * (int(word) if word.isdecimal() else _COUNT_WORDS.index(word) + 1)


def without_years(text: str) -> str:
    return _MIAKA.sub(" ", _YEARS.sub(" ", text))


def months_worked(facts: Iterable[Fact], today: date) -> int:
    """Months that these jobs cover together; two jobs at a time count once. Months count inclusively."""
    spans = sorted(span for fact in facts if (span := _span(fact, today)))
    total, reached = 0, -1
    for start, end in spans:
        total += max(0, end - max(start, reached + 1) + 1)
        reached = max(reached, end)
    return total


def _span(fact: Fact, today: date) -> tuple[int, int] | None:
    start = read_moment(fact.start)
    end = read_moment(fact.end) or (Moment(today.year, today.month) if not fact.end or is_present(fact.end) else None)
    if start is None or end is None:
        return None
    # A year alone counts from its middle, so that "2019 - 2021" is two years and not three.
    first, last = start.year * 12 + (start.month or 7), end.year * 12 + (end.month or 6)
    return (first, last) if last >= first else None


def degree_level(text: str) -> int:
    """5 doctorate, 4 master, 3 bachelor, 2 diploma, 0 none named. The lowest that is named counts."""
    text = _HIGHER_DEGREE.sub(r"\1", text)
    return min((level for level, pattern in _DEGREES if pattern.search(text)), default=0)


def without_degrees(text: str) -> str:
    text = _HIGHER_DEGREE.sub(" ", text)
    for _level, pattern in _DEGREES:
        text = pattern.sub(" ", text)
    return text


def cpa_level(text: str) -> int:
    """How far on the way to CPA(K) a text says; 0 when it names no part of it."""
    if match := _SECTION.search(text):
        return 1 + (int(match[1]) if match[1].isdecimal() else _ROMAN[match[1].lower()])
    return max((level for level, pattern in _CPA if pattern.search(text)), default=0)


def grade_asked(text: str) -> int:
    """The place of a Kenyan school grade in a requirement, 1 for E to 12 for A; 0 when it names none."""
    match = _GRADE.search(text)
    return _grade(match[1], match[2]) if match else 0


def grade_held(text: str) -> int:
    """The same in a fact about a school-leaving examination."""
    found = list(_BARE_GRADE.finditer(text))
    return _grade(found[-1][1], found[-1][2]) if found else 0


def _grade(letter: str, sign: str | None) -> int:
    sign = {"plus": "+", "minus": "-", "−": "-", "–": "-", "plain": ""}.get(sign or "", sign or "")
    grade = letter + sign
    return _GRADES.index(grade) + 1 if grade in _GRADES else 0


def languages_in(text: str) -> list[str]:
    """Names of languages, one word for each, in order."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    return list(dict.fromkeys(_SAME_LANGUAGE.get(word, word) for word in words if word in _LANGUAGES))


def speaks(language: str, facts: Sequence[Fact], requirement: str) -> tuple[Fact | None, bool]:
    """The fact of a language, and whether its level is enough for the requirement. A level not stated is enough."""
    own = [fact for fact in facts if fact.kind is FactKind.LANGUAGE and language in languages_in(fact.text)]
    if not own:
        return None, False
    asked = next((part for part in re.split(r"[;,]", requirement) if language in languages_in(part)), requirement)
    held = _level(own[0].text)
    return own[0], held == 0 or held >= _level(asked)


def _level(text: str) -> int:
    """1 (a beginner) to 6 (mother tongue); 0 when the text names none."""
    return next((rank for rank, words in enumerate(_LEVELS, start=1) if words.search(text)), 0)


def is_of_language(word: str) -> bool:
    """Whether a word names a language or how well one knows it."""
    return bool(languages_in(word) or _LEVEL_WORD.fullmatch(word))

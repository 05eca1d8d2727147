"""Places by name, and which country an advert speaks of. Pure."""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass

from jobs.quotes import plain, readable
from jobs.rules.place_marks import CHAIN, PLACE_LETTER, PLACE_START, known_places, marked, marked_in_any_case
from jobs.rules.place_names import COUNTRY_NAMES, COUNTRY_OF_PLACE, US_STATES
from jobs.rules.title_words import proper_case

_COUNTRIES = frozenset(name.lower() for name in COUNTRY_NAMES)
_LONGEST_PLACE = 300
_CITY_STATE = re.compile(rf"\b[A-Z][a-zA-Z.'-]+(?:\s[A-Z][a-zA-Z.'-]+){{0,2}},\s(?:{'|'.join(sorted(US_STATES))})\b")
_REGION = re.compile(
    r".+\s(?:County|Region|Province|State|District)|Gauteng|Western Cape|Eastern Cape|KwaZulu-Natal|Limpopo|Mpumalanga"
    r"|Free State|North West|Northern Cape|England|Scotland|Wales|Bavaria|Bayern|Hessen|Ontario|Quebec"
)
_PART = r"[A-ZÀ-ÞČŘŠŽŁ][\w'.-]+(?:[\s-][\w'.][\w'.-]*){0,2}"
_BEHIND = r"(?:\s\d{1,2}(?:e|er|[eè]me)?|\s[-–]\s\d{2}|\s\(\d{2}\))?(?:\s*\((?:on-?site|hybrid|remote)[^()]{0,30}\))?"
_PART_AND_COUNTRY = re.compile(rf"(?:{_PART},\s){{1,2}}(?P<country>[^,()\d]+?){_BEHIND}", re.IGNORECASE)
_SHORT_PART = rf"[A-Z{PLACE_START}][\w'.-]+(?:\s[A-Z{PLACE_START}{PLACE_LETTER}][\w'.-]+)?"
_WHOLE_LINE = re.compile(rf"(?:{_SHORT_PART},\s)?{CHAIN}{_BEHIND}", re.IGNORECASE)
_STREET = re.compile(  # "Vavrečkova 7074, Zlín", "Nad horou 14/10, 101 00 Praha – Michle"
    r"[A-ZÀ-ÞČŘŠŽŁ][^,\d]{2,40}\s\d+[\w/-]*,\s(?:\d[\d ]{3,6}\s)?(?P<town>\D.+)"
)
_TOWN_OF_STREET = re.compile(rf"{CHAIN}(?:\s[–-]\s\w[\w .-]{{2,30}})?")
_POSTCODED = re.compile(  # "Stockport SK4", "Newcastle NSW"
    r"[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?,?\s(?:[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?|NSW|VIC|QLD|TAS)(?:\s\d{4})?"
    r"|\d{5}\s[A-ZÄÖÜ][\w-]+(?:\s(?:am|an|der|im|bei|[A-ZÄÖÜ])[\w. -]*)?"  # "28195 Bremen"
)
_COUNTRY_HINTS = (
    (re.compile(r"\bksh|\bkes\b|\.co\.ke\b|\.go\.ke\b|\.ac\.ke\b|\.or\.ke\b"
        r"|\+254|\bkcse\b|\bkra\b|k\.c\.s\.e|\bcpsb\b", re.I), "KE"),
    (re.compile(r"\.(?:co|go|ac|or)\.tz\b|\+255|\btzs\b|\btshs?\b|\btanzania\b", re.I), "TZ"),
    (re.compile(r"\.(?:co|go|ac|or)\.ug\b|\+256|\bugx\b|\bushs?\b", re.I), "UG"),
    (re.compile(r"\.(?:com|gov|edu|org)\.ng\b|\+234|\bngn\b|₦|\bnysc\b|\bhnd\b", re.I), "NG"),
    (re.compile(r"\.(?:co|gov|ac|org)\.za\b|\+27|\bzar\b|\bb-?bbee\b|\b(?:ECSA|HPCSA|SACE|SAQA|PSIRA)\b", re.I), "ZA"),
    (re.compile(r"\.(?:com|gov|edu|org)\.gh\b|\+233|\bghs\b|gh₵", re.I), "GH"),
    (re.compile(r"\.(?:co\.|ac\.|gov\.)?rw\b|\+250|\brwf\b", re.I), "RW"),
    (re.compile(r"\bgmbh\b|\.de\b|\+49", re.I), "DE"),
    (re.compile(r"\.co\.uk\b|\.ac\.uk\b|\+44|\bgbp\b", re.I), "GB"),
    (re.compile(r"\.com\.au\b|\b(?:NSW|QLD|VIC)\b|\.gov\.au\b|\+61|\baud\b", re.I), "AU"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """``places`` are the single ones of ``name``, each in the advert's spelling."""

    name: str
    quote: str
    places: tuple[str, ...]


def country_of(text: str) -> str | None:
    """The country an advert is about, by currency, telephone, domain and place names; None when nothing leads."""
    ranked = _ranked_countries(text)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def countries_of(text: str) -> tuple[str, ...]:
    """Every country an advert speaks of, the likeliest first; none first when none leads."""
    leader = country_of(text)
    names = tuple(name for name, _ in _ranked_countries(text))
    return names if leader else ("", *names)


@functools.lru_cache(maxsize=8)  # asked for the same text by several rules and by the evidence check
def _ranked_countries(text: str) -> list[tuple[str, int]]:
    votes: Counter[str] = Counter()
    for pattern, code in _COUNTRY_HINTS:
        votes[code] += 3 * min(3, len(pattern.findall(text)))
    start = spoken(text[:20_000])
    for place in known_places(start):
        name = start[place.start : place.end_of_name]
        if name in COUNTRY_OF_PLACE:
            votes[COUNTRY_OF_PLACE[name]] += 1
    votes["US"] += 2 * len(_CITY_STATE.findall(text[:20_000]))
    return [item for item in votes.most_common() if item[1]]


@functools.lru_cache(maxsize=256)
def is_known_place(text: str) -> bool:
    """Whether a short text is a place and nothing else."""
    text = plain(text).strip(" .,")
    if len(text) > _LONGEST_PLACE:
        return False
    if any(pattern.fullmatch(text) for pattern in (_CITY_STATE, _POSTCODED)):
        return True
    named = _PART_AND_COUNTRY.fullmatch(text)
    if (named and named["country"].lower() in _COUNTRIES) or _WHOLE_LINE.fullmatch(marked_in_any_case(text)):
        return True
    street = _STREET.fullmatch(text)
    return bool(street and _TOWN_OF_STREET.fullmatch(marked(street["town"])))


def split_places(name: str) -> tuple[str, ...]:
    """The single places of "Nairobi, Mombasa and Kisumu". "Nairobi, Kenya" and "Redmond, WA" are one place."""
    name = re.sub(r"\s*\((?:remote|hybrid|on-?site)\)", "", name, flags=re.IGNORECASE)
    parts = [part.strip(" .") for part in re.split(r"\s*(?:[,/;|&]|\band\b|\bor\b)\s*", name) if part.strip(" .")]
    result: list[str] = []
    for part in parts:
        if result and (part in COUNTRY_NAMES or part in US_STATES or _REGION.fullmatch(part)):
            result[-1] = result[-1] if result[-1].endswith(part) else f"{result[-1]}, {part}"
        elif part not in result:
            result.append(part)
    return tuple(result)


_CHAIN = re.compile(CHAIN)


def place_in(words: str) -> FoundPlace | None:
    """The first known place that a short text speaks of, also in capitals."""
    found = _CHAIN.search(marked(spoken(words)))
    return place_from(words[found.start() : found.end()], words[found.start() : found.end()]) if found else None


def spoken(text: str) -> str:
    """The text with its lines in capitals in title case, letter for letter, so that names can be known in them."""
    lines = text.split("\n")
    return "\n".join(
        re.sub(r"[^\W_]+(?:'[^\W_]+)?", _said, line) if line.isupper() and len(line) > _SHORTEST_SHOUT else line
        for line in lines
    )


def _said(word: re.Match[str]) -> str:
    lower = word.group().lower()
    return lower if lower in ("in", "at", "for", "and", "the", "to", "of", "our") else word.group()[:1] + lower[1:]


_SHORTEST_SHOUT = 12


_OR_REMOTE = re.compile(  # "Berlin or remote within Germany": the place, and the choice beside it
    r"(?P<place>.*\w)(?:\s(?:or|and|und|oder|ou)|\s?[/,&|+])\s?(?:fully\s)?(?:remote(?:ly)?|home\s?office|télétravail)"
    r"(?:\s(?:within|in|from|across|anywhere\sin)\s.{2,40})?",
    re.IGNORECASE,
)


def without_remote_choice(words: str) -> str:
    found = _OR_REMOTE.fullmatch(words.strip())
    return found["place"] if found else words


def place_from(name: str, quote: str) -> FoundPlace:
    name = without_remote_choice(name)
    name = _POSTCODE.sub("", readable(name.strip(" .,;–-")))
    name = proper_case(name) if len(name) > _LONGEST_ACRONYM else name
    return FoundPlace(name, quote, split_places(name))


_POSTCODE = re.compile(r"^\d{5}\s(?=[A-ZÄÖÜ])")
_LONGEST_ACRONYM = 4

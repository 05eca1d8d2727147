"""One fact and what is read of it: its words, stems, figures, verbs and dates. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from documents.dates import Moment, read_moment
from documents.facts.money import is_same_currency
from documents.facts.nouns import TITLE_HEADS
from documents.facts.numbers import Number, numbers_of, pairs_of
from documents.facts.stems import root
from documents.facts.synonyms import concept
from documents.facts.verbs import PHRASES
from documents.facts.words import fold, stems_of, verb_base, verbs_of, words_of
from documents.schemas import Fact, FactKind
from documents.writing.reading import split_sentences

NAMING_KINDS = frozenset(
    {FactKind.WORK, FactKind.VOLUNTEER, FactKind.EDUCATION, FactKind.CERTIFICATE, FactKind.REGISTRATION, FactKind.GRADE}
    | {FactKind.LANGUAGE, FactKind.CONTACT, FactKind.REFEREE, FactKind.PUBLICATION, FactKind.COURSE}
)
TIMED_KINDS = (FactKind.WORK, FactKind.VOLUNTEER, FactKind.EDUCATION, FactKind.PROJECT)
_NAME_LIST = re.compile(
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)*(?:,\s*[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)*\s(?:and|&)\s(?:the\s)?[A-Z][\w-]+"
)
_PLAIN_LIST = re.compile(r"[a-z][\w-]*(?:\s[\w-]+)?(?:,\s[a-z][\w-]*(?:\s[\w-]+)?)+\s(?:and|&)\s[a-z][\w-]*")
_BECAME = re.compile(r"\bto\b|→|–|-|\b(?:à|hadi)\b|\bnow\b")
_DONE_BY_OTHERS = re.compile(
    r"\b(?:after|once|when|since|because|as)\b[^.;,]*?\b(?:was|were|had been)\s+(\w+)"
    r"|\bunder\s(?:[\w’']+\s){0,2}(supervision|guidance|direction)\b|\b(?:before|for|pending|after)\s(?:[\w’']+\s)?(approval|review|signature|sign-off)\b",
    re.I,
)
_GAVE_CLASSES = re.compile(
    r"\b(?:gave|gives?|giving|ran|run|held|taken?|took|deliver(?:ed)?)\b[^.;,]*\b(?:class(?:es)?|lessons?|lectures?|tutorials?|"
    r"workshops?|training|courses?)\b",
    re.I,
)
_LAID_OUT = re.compile(r"\b(?:laid|lay|laying) out\b", re.I)
_AGAINST = re.compile(r"\b(?:target|goal|average)\b")
_IN_YEAR = re.compile(r"\s(?:in|of|for)\s((?:19|20)\d\d)\b")
_WAS_BEFORE = re.compile(r"\b(?:instead of|rather than|down from|up from|from|previously|before|against)\b")


@dataclass(frozen=True)
class FactView:
    """One fact and what was read of it."""

    fact: Fact

    @cached_property
    def words(self) -> frozenset[str]:
        found: set[str] = set()
        for word in words_of(f"{self.fact.text} {self.fact.start} {self.fact.end}"):
            found |= {word.folded, *re.split(r"[-/&'.]", word.folded)}
        return frozenset(found)

    @cached_property
    def stems(self) -> frozenset[str]:
        return stems_of(self.fact.text)

    @cached_property
    def acts(self) -> frozenset[str]:
        """The roots that can stand for what was done: without adverbs, and of a job only the title's."""
        text = self.fact.title if self.fact.kind in TIMED_KINDS else self.fact.text
        text = _DONE_BY_OTHERS.sub("", text)
        is_post = self.fact.kind in TIMED_KINDS  # elsewhere "the Head of Mathematics" is another person
        words = (
            word for word in words_of(text)
            if is_post or not (word.start and word.is_capitalised and word.folded in TITLE_HEADS)
        )  # fmt: skip
        return frozenset(root(word.folded) for word in words if not word.folded.endswith("ly"))

    @cached_property
    def marks(self) -> frozenset[str]:
        """What the fact is found by: its stems and its figures."""
        return self.stems | marks_of_numbers(self.numbers)

    @cached_property
    def concepts(self) -> frozenset[str]:
        return frozenset(concept(word) for word in self.words)

    @cached_property
    def title_concepts(self) -> frozenset[str]:
        return frozenset(concept(word.folded) for word in words_of(self.fact.title) if word.is_content)

    @cached_property
    def numbers(self) -> list[Number]:
        return numbers_of(self.fact.text)

    @cached_property
    def pairs(self) -> dict[Number, Number]:
        return pairs_of(self.numbers, self.fact.text)

    @cached_property
    def changes(self) -> list[tuple[Number, Number]]:
        """Figures of one unit that stand as "from A to B", perhaps with their years."""
        figures = [number for number in self.numbers if not number.is_year and not number.label]
        found = []
        for first, second in pairwise(figures):
            between = self.fact.text[first.end : second.start]
            if first.is_percent != second.is_percent or not is_same_currency(first.currency, second.currency):
                continue
            years = [_IN_YEAR.match(self.fact.text[number.end :]) for number in (first, second)]
            if years[0] and years[1]:
                found.append((first, second) if years[0][1] < years[1][1] else (second, first))
            elif _AGAINST.search(between) or (_WAS_BEFORE.search(between) and second.value):
                found.append((second, first))
            elif _BECAME.search(between) and first.value:
                found.append((first, second))
        return found

    @cached_property
    def verbs(self) -> list[str]:
        """Bases of the known verbs, in order; names of employers and schools hold none."""
        if self.fact.kind in NAMING_KINDS:
            return []
        others = [match.span(match.lastindex or 0) for match in _DONE_BY_OTHERS.finditer(self.fact.text)]
        found = [
            base
            for word, base in verbs_of(self.fact.text)
            if not any(start <= word.start < end for start, end in others)
        ]
        found += ["design"] if _LAID_OUT.search(self.fact.text) else []
        found += ["teach"] if _GAVE_CLASSES.search(self.fact.text) else []
        return [*found, *(base for phrase, base in PHRASES.items() if phrase in self.fact.text.lower())]

    @cached_property
    def opening(self) -> str:
        """The base of its first word, which in a highlight is what was done."""
        first = words_of(self.fact.text)[:1]
        return verb_base(first[0].folded) if first else ""

    @cached_property
    def list_sizes(self) -> frozenset[int]:
        """How many names its lists of names hold."""
        lists = [*_NAME_LIST.finditer(self.fact.text), *_PLAIN_LIST.finditer(self.fact.text)]
        return frozenset(len(re.split(r",\s*|\s(?:and|&)\s", match[0])) for match in lists)

    @cached_property
    def before(self) -> dict[str, set[str]]:
        """The stems that stand right before each stem, as "measles" before "campaign"."""
        found: dict[str, set[str]] = {}
        for first, second in pairwise(words_of(self.fact.text)):
            is_close = second.start - first.end == 1
            if first.is_content and second.is_content and is_close:
                found.setdefault(second.stem, set()).add(first.stem)
        return found

    @cached_property
    def doings(self) -> frozenset[str]:
        """Bases of all its words, for verbs that the lists do not rank."""
        if self.fact.kind in NAMING_KINDS:
            return frozenset()
        text = _DONE_BY_OTHERS.sub("", self.fact.text)
        return frozenset(verb_base(word.folded) for word in words_of(text)) | frozenset(self.verbs)

    @cached_property
    def moments(self) -> list[Moment]:
        texts = (self.fact.start, self.fact.end)
        return [moment for text in texts if text and (moment := read_moment(text))]

    @cached_property
    def years(self) -> frozenset[int]:
        in_text = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", self.fact.text)}
        return frozenset(in_text | {moment.year for moment in self.moments})


def views_of(facts: Iterable[Fact]) -> list[FactView]:
    """One view for each fact, and for each sentence of a fact that has several, as each claims for itself."""
    found: list[FactView] = []
    for fact in facts:
        sentences = split_sentences(fact.text) if fact.kind in (FactKind.HIGHLIGHT, FactKind.SUMMARY) else []
        found += [FactView(replace(fact, text=text)) for text in sentences] if len(sentences) > 1 else [FactView(fact)]
    return found


def marks_of_numbers(numbers: Iterable[Number]) -> frozenset[str]:
    return frozenset(f"#{number.value:g}" for number in numbers if number.head not in ("year", "month"))


def fold_text(text: str) -> str:
    """Lower case without accents, one space between words."""
    return " ".join(fold(word) for word in text.split())

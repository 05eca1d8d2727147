"""The facts of a profile together, as the ground on which a text is judged. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from documents.dates import Moment, is_present, months_between, read_moment
from documents.facts.nouns import ABBREVIATED
from documents.facts.numbers import Number
from documents.facts.stems import lemma, root
from documents.facts.synonyms import concept, is_general, stem
from documents.facts.tongue import tongue_of
from documents.facts.views import TIMED_KINDS, FactView, fold_text
from documents.facts.words import PREFIXES, Word, fold, words_of
from documents.phrases import COUNTRIES
from documents.schemas import FactKind
from documents.wordlists import word_set

# What belongs to no job.
_LOOSE_KINDS = frozenset(
    {FactKind.SUMMARY, FactKind.LABEL, FactKind.SKILL, FactKind.KEYWORD, FactKind.LANGUAGE, FactKind.CONTACT}
    | {FactKind.CERTIFICATE, FactKind.REGISTRATION, FactKind.GRADE, FactKind.DETAIL, FactKind.AWARD}
    | {FactKind.EDUCATION, FactKind.PUBLICATION, FactKind.COURSE}
)
_JOBS = ("work", "volunteer")
_GENERIC_NAMES = word_set(
    """university college school hospital institute national ministry county government bank hotel department office
    church international general first united saint association society local district regional state city town
    central royal new north south east west upper lower great grand global african kenya uganda tanzania nigeria ghana"""
)
_SAINTS = frozenset(("st", "saint", "sainte", "san", "santa", "sao"))
_COMPANY_FORMS = word_set("ltd limited plc llc llp inc gmbh co company pty group holdings the and of")


@dataclass(frozen=True)
class Support:
    """Some facts together, as the ground on which a text is judged."""

    views: Sequence[FactView]
    today: date
    extra_words: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def words(self) -> frozenset[str]:
        countries = {fold(COUNTRIES[word.upper()]) for word in self._own_words if word.upper() in COUNTRIES}
        parts = {part for country in countries for part in country.split()}
        return frozenset(self._own_words | parts | self.extra_words)

    @cached_property
    def _own_words(self) -> frozenset[str]:
        return frozenset(word for view in self.views for word in view.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(word) for word in self.words) | frozenset(s for view in self.views for s in view.stems)

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The same of all words, without what is derived from them."""
        return frozenset(concept(word) for word in self.words)

    @cached_property
    def weights(self) -> dict[str, float]:
        """How much a mark tells: 1 for one that a single fact holds, less the more hold it."""
        counts = Counter(word for view in self.views for word in view.marks)
        return {word: 1 / count for word, count in counts.items()}

    @cached_property
    def view_weights(self) -> list[tuple[FactView, float]]:
        """Each fact with the weight of all its marks."""
        return [(view, sum(self.weights[word] for word in view.marks)) for view in self.views]

    @cached_property
    def figures(self) -> dict[float, list[tuple[FactView, Number]]]:
        """Every figure but years, by its value."""
        found: dict[float, list[tuple[FactView, Number]]] = {}
        for view in self.views:
            for number in view.numbers:
                if not number.is_year:
                    found.setdefault(round(number.value, 6), []).append((view, number))
        return found

    def figures_like(self, number: Number) -> list[tuple[FactView, Number]]:
        """Those of the same value, and all others too where the figure may be rounded or of another unit."""
        is_loose = number.bound or number.is_percent or number.is_time or number.value >= 10_000
        if is_loose:
            return [pair for pairs in self.figures.values() for pair in pairs]
        return self.figures.get(round(number.value, 6), [])

    @cached_property
    def tongue(self) -> str:
        """The language most of the running text is in."""
        told = (view for view in self.views if view.fact.kind in (FactKind.HIGHLIGHT, FactKind.SUMMARY))
        counts = Counter(tongue_of(view.fact.text) for view in told)
        return max(counts, key=lambda name: counts[name], default="en")

    @cached_property
    def initials(self) -> frozenset[str]:
        """First letters of two to six capitalised words that follow one another, as acronyms are made."""
        found: set[str] = set()
        for view in self.views:
            found |= _lower_initials(view)
            for run in _capitalised_runs(words_of(view.fact.text)):
                letters = "".join(word[0] for word in run)
                for size in range(2, 7):
                    found |= {letters[at : at + size] for at in range(len(letters) - size + 1)}
        return frozenset(found)

    @cached_property
    def openings(self) -> frozenset[str]:
        """Lemmas of the words with which highlights open: mostly verbs."""
        words = (words_of(view.fact.text)[:1] for view in self.of_kinds(FactKind.HIGHLIGHT))
        return frozenset(lemma(word.folded) for first in words for word in first)

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset(root(word) for word in self.words)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """Words in capitals, such as VAT; codes of countries are none."""
        return frozenset(
            word.folded
            for view in self.views
            for word in words_of(view.fact.text)
            if word.is_acronym and word.text not in COUNTRIES
        )

    @cached_property
    def text(self) -> str:
        return " \n ".join(fold_text(view.fact.text) for view in self.views)

    @cached_property
    def years(self) -> frozenset[int]:
        return frozenset(year for view in self.views for year in view.years)

    def of_kinds(self, *kinds: FactKind) -> list[FactView]:
        return [view for view in self.views if view.fact.kind in kinds]

    def of_entry(self, entry: str) -> Support:
        """The facts of one job and those that belong to no job."""
        views = [
            view
            for view in self.views
            if view.fact.entry == entry or view.fact.kind in _LOOSE_KINDS or view.fact.section not in _JOBS
        ]
        return Support(views, self.today, self.extra_words)

    def knows_word(self, folded: str) -> bool:
        """Whether the facts hold this word, a form of it, all parts of it, or the words it abbreviates."""
        if folded in self.words or stem(folded) in self.stems or f"{folded}s" in self.words:
            return True
        if len(folded) > 3 and folded.removesuffix("s") in self.words:
            return True
        if (name := ABBREVIATED.get(folded.removesuffix("s"))) and name in self.text:
            return True
        parts = [part for part in re.split(r"[-/&'.+]", folded) if part]
        if len(parts) > 1:
            return all(part in self.words or stem(part) in self.stems or part in PREFIXES for part in parts)
        return self._is_compound(folded)

    def _is_compound(self, folded: str) -> bool:
        """ "Fieldworkers" where the facts speak of field workers."""
        cuts = range(4, len(folded) - 3)
        return any(folded[:cut] in self.words and stem(folded[cut:]) in self.stems for cut in cuts)

    def knows_initials(self, words: Sequence[str]) -> bool:
        """Whether the facts hold the first letters of these words: QA for quality assurance."""
        return any(
            "".join(word[0] for word in words[at : at + size]) in self.words
            for size in (2, 3, 4)
            for at in range(len(words) - size + 1)
        )

    def covers(self, folded: str) -> bool:
        """Whether the word is known, or the general word for something that is."""
        return self.knows_word(folded) or is_general(concept(folded), self.concepts)

    def knows_acronym(self, folded: str) -> bool:
        letters = folded.replace(".", "").removesuffix("s")
        if len(letters) > 3 and any(_is_made_of(letters, run[at:]) for run in self._runs for at in range(len(run) - 1)):
            return True
        return len(letters) > 1 and letters in self.initials

    @cached_property
    def _runs(self) -> list[list[str]]:
        return [run for view in self.views for run in _capitalised_runs(words_of(view.fact.text))]

    @cached_property
    def employers(self) -> dict[str, frozenset[str]]:
        """Significant words of each employer's name, by entry id."""
        found = {}
        for view in self.of_kinds(FactKind.WORK, FactKind.VOLUNTEER):
            names = {fold(word.text) for word in words_of(view.fact.name)} - _COMPANY_FORMS
            found[view.fact.id] = frozenset(name for name in names if len(name) > 1)
        return found

    @cached_property
    def _first_names(self) -> dict[str, str]:
        """The first word of each employer's name, by which it may be called, where it is a name by itself."""
        found = {}
        for view in self.of_kinds(FactKind.WORK, FactKind.VOLUNTEER):
            words = [word for word in words_of(view.fact.name) if word.folded not in _SAINTS]
            if words and len(words[0].folded) > 3 and words[0].folded not in _GENERIC_NAMES:
                found[view.fact.id] = words[0].folded
        return found

    def employers_in(self, text: str) -> list[str]:
        """Entry ids of the employers that ``text`` names, where a name tells them apart."""
        said = {word.folded for word in words_of(text) if word.text[:1].isupper()}
        hits = {entry: names & said for entry, names in self.employers.items() if names}
        hits = {
            entry: hit for entry, hit in hits.items() if hit - self._elsewhere(entry) or hit == self.employers[entry]
        }
        best = {
            entry: hit
            for entry, hit in hits.items()
            if hit and (len(hit) * 2 >= len(self.employers[entry]) or self._first_names.get(entry) in hit)
        }
        return [
            entry for entry, hit in best.items() if not any(hit < other for key, other in best.items() if key != entry)
        ]

    def _elsewhere(self, entry: str) -> frozenset[str]:
        """Words that other facts use too, such as a country, and that name no employer by themselves."""
        name = next(view.fact.name for view in self.views if view.fact.id == entry)
        others = (
            view for view in self.views
            if (view.fact.name != name or view.fact.kind is FactKind.HIGHLIGHT) and view.fact.kind is not FactKind.AWARD
        )  # fmt: skip
        return frozenset(word for view in others for word in view.words)

    @cached_property
    def spans(self) -> dict[str, tuple[int, int]]:
        """The fewest and the most months of each timed entry, by id."""
        found = {}
        for view in self.of_kinds(*TIMED_KINDS):
            start = read_moment(view.fact.start)
            end = read_moment(view.fact.end)
            is_open = not view.fact.end or is_present(view.fact.end)
            if start and (end or is_open):
                found[view.fact.id] = months_between(start, end or Moment(self.today.year, self.today.month))
        return found

    def span_of(self, entries: Sequence[str]) -> tuple[int, int]:
        """The fewest and the most months that several timed entries can have taken together, gaps included."""
        if len(entries) == 1:
            return self.spans[entries[0]]
        views = [view for view in self.views if view.fact.id in entries]
        now = Moment(self.today.year, self.today.month)
        starts = [moment for view in views if (moment := read_moment(view.fact.start))]
        ends = [read_moment(view.fact.end) or now for view in views]
        return min(self.spans[entry][0] for entry in entries), months_between(min(starts), max(ends))[1]

    def most_months(self, *, with_volunteering: bool) -> int:
        """The most months that all work together can have taken, gaps between jobs included."""
        work = self.of_kinds(FactKind.WORK, *((FactKind.VOLUNTEER,) if with_volunteering else ()))
        work = work or self.of_kinds(FactKind.VOLUNTEER)
        starts = [moment for view in work if (moment := read_moment(view.fact.start))]
        if not starts:
            return 0
        now = Moment(self.today.year, self.today.month)
        ends = [read_moment(view.fact.end) or now for view in work]
        return months_between(min(starts), max(ends))[1]


def _lower_initials(view: FactView) -> set[str]:
    """Initials of three to five words in a row, for "GBV" where a fact writes gender-based violence in full."""
    found: set[str] = set()
    for phrase in re.split(r"[;:.()]|\s[–—-]\s", view.fact.text):
        words = [word for word in words_of(phrase) if word.is_content]
        letters = "".join(part[0] for word in words for part in word.folded.split("-") if part)
        found |= {letters[at : at + size] for size in range(3, 6) for at in range(len(letters) - size + 1)}
    return found


def _is_made_of(letters: str, words: list[str]) -> bool:
    """Whether the first letters of all these words, up to three of each, make an acronym: UNISA, UNILAG."""
    if not letters or not words:
        return not letters
    return any(letters.startswith(words[0][:size]) and _is_made_of(letters[size:], words[1:]) for size in (3, 2, 1))


def _capitalised_runs(words: list[Word]) -> list[list[str]]:
    """Each run of capitalised words; "of" and "and" do not end a run."""
    runs: list[list[str]] = [[]]
    for word in words:
        if word.is_capitalised:
            runs[-1].append(word.folded)
        elif word.folded not in ("of", "and", "for", "the", "in"):
            runs.append([])
    return [run for run in runs if len(run) > 1]

"""The way into the fact gate. Pure: the facts, the job and the day come in, findings go out."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property

from documents.facts import (
    certificates,
    degrees,
    details,
    figures,
    languages,
    mixing,
    names,
    novelty,
    periods,
    reach,
    scope,
    skills,
    standing,
    titles,
    unfinished,
)
from documents.facts.context import Advert, Context
from documents.facts.findings import Finding, FindingKind, Severity, Span
from documents.facts.numbers import numbers_of
from documents.facts.support import Support
from documents.facts.verbs import ALL_VERBS
from documents.facts.views import FactView, fold_text, views_of
from documents.facts.vocabulary import is_plain
from documents.facts.words import fold, verb_base, words_of
from documents.schemas import Content, CvContent, Entry, Fact, FactKind, LetterContent, Section, SectionKind
from documents.wordlists import word_set
from documents.writing.reading import split_sentences
from jobs.schemas import JobFields

CHECKS: tuple[Callable[[Context], Iterator[Finding]], ...] = (
    figures.check_figures,
    periods.check_periods,
    titles.check_titles,
    degrees.check_degrees,
    certificates.check_certificates,
    unfinished.check_unfinished,
    details.check_details,
    languages.check_languages,
    skills.check_tools,
    names.check_names,
    names.check_phrases,
    skills.check_skills,
    skills.check_practice,
    skills.check_levels,
    scope.check_scope,
    reach.check_reach,
    standing.check_standing,
    mixing.check_mixing,
    mixing.check_borrowing,
    mixing.check_swapping,
    novelty.check_wishes,
    novelty.check_novelty,
)
LONGEST_SENTENCE = 600
_MAIL = re.compile(r"[^\s@<>(),;]+@[^\s@<>(),;]+\.[^\s@<>(),;.]+")
_PHONE = re.compile(r"(?<![\w.,/])(?:\+|00)?\d[\d ()-]{7,}\d(?![\w%])")
_PLACEHOLDER = re.compile(
    r"\[[A-Z][^\]\n]{1,40}\]|<[a-z ]{3,30}>|\b(?:X{3,}|TBD|TODO|lorem ipsum)\b|_{4,}|\{\{?\w+\}?\}"
)
_BLOCKS = re.compile(r"[^\n]+")
_MARKS = re.compile(r"^\s*(?:#{1,6}\s+|[-*+•]\s+|>\s+)")


class Gate:
    """Judges texts against one profile. Cheap to make; prepares each fact once and keeps it."""

    def __init__(self, facts: Iterable[Fact], *, job: JobFields | None = None, today: date) -> None:
        self.facts = tuple(facts)
        self.views = views_of(self.facts)
        self.job = job
        self.today = today

    # --- Ways in ------------------------------------------------------------------------------------------------------
    def check_text(self, text: str) -> list[Finding]:
        """Any text, sentence by sentence, against the whole profile. Spans count characters of ``text``."""
        findings: list[Finding] = []
        for block in _BLOCKS.finditer(text):
            start = block.start() + len(marks[0]) if (marks := _MARKS.match(block[0])) else block.start()
            line = text[start : block.end()]
            place = 0
            for sentence in _judged_pieces(line.replace("**", "").replace("*", "")):
                at = line.find(sentence[:30], place)
                place = at if at >= 0 else place
                findings += [_moved(finding, start + place) for finding in self.check_line(sentence)]
        return findings

    def check_line(self, text: str, cited: Sequence[str] = (), *, entry: str = "") -> list[Finding]:
        """One sentence or bullet against the facts it cites; against the whole profile when it cites none.

        ``entry`` is the id of the job under which the line stands.
        """
        if len(text) > LONGEST_SENTENCE:
            return self._check_long(text, cited, entry)
        support = self._support(cited, entry)
        if not text.strip() or self._is_verbatim(text, support):
            return []
        context = Context(text=text, support=support, whole=self.whole, advert=self.advert)
        found = [finding for check in CHECKS for finding in check(context)]
        return _distinct([*_placeholders(context), *found, *self._contacts(context)])

    def _check_long(self, text: str, cited: Sequence[str], entry: str) -> list[Finding]:
        """A line of many sentences, or of none: piece by piece."""
        if self._is_verbatim(text, self._support(cited, entry)):
            return []
        findings, place = [], 0
        for piece in _judged_pieces(text):
            place = max(text.find(piece[:30], place), 0)
            found = self.check_line(piece, cited, entry=entry)
            findings += [_moved(finding, place).model_copy(update={"sentence": text}) for finding in found]
        return findings

    def check_content(self, content: Content) -> list[Finding]:
        """A whole CV or letter against the whole profile: headings, dates, contacts and every line."""
        findings: list[Finding] = []
        if isinstance(content, LetterContent):
            for text in (content.subject, content.salutation, content.closing):
                findings += _placeholders(self._context(text))
            for line in content.all_lines():
                findings += self.check_line(line.text)
            return findings
        for section in content.sections:
            for entry in section.entries:
                findings += self._check_entry(entry, section.kind)
            findings += [finding for line in section.lines for finding in self._check_section_line(line.text, section)]
        return [*findings, *self._check_headline(content)]

    # --- Grounds ------------------------------------------------------------------------------------------------------
    @cached_property
    def whole(self) -> Support:
        return Support(self.views, self.today)

    @cached_property
    def _by_id(self) -> dict[str, list[FactView]]:
        found: dict[str, list[FactView]] = {}
        for view in self.views:
            found.setdefault(view.fact.id, []).append(view)
        return found

    def _known(self, cited: Iterable[str]) -> list[FactView]:
        return [view for fact in cited for view in self._by_id.get(fact, [])]

    def _support(self, cited: Sequence[str], entry: str) -> Support:
        known = self._known(cited)
        if known:
            entries = {view.fact.entry for view in known if view.fact.entry} - {view.fact.id for view in known}
            return Support([*known, *self._known(sorted(entries))], self.today)
        return self.whole.of_entry(entry) if entry else self.whole

    @cached_property
    def advert(self) -> Advert:
        job = self.job
        if job is None:
            return Advert()
        free = [
            job.title,
            job.company,
            job.location,
            *job.locations,
            job.reference,
            job.apply.subject,
            job.apply.address,
        ]
        wishes = [
            *job.requirements.must,
            *job.requirements.nice,
            *job.skills,
            *job.professional_bodies,
            job.description,
        ]
        return Advert(
            names=_folded_words(free),
            title=_folded_words([job.title]),
            company=_folded_words([job.company]),
            called=_called(job.company),
            wishes=_folded_words([*wishes, *job.responsibilities]),
            reference=job.reference,
            is_given=True,
            numbers=tuple(
                number
                for text in (*wishes, *job.responsibilities, job.title, str(job.deadline or ""))
                for number in numbers_of(text)
            ),
        )

    @cached_property
    def _own_words(self) -> dict[str, set[str]]:
        """Ids of the facts by their text, whole and sentence by sentence."""
        found: dict[str, set[str]] = {}
        for fact in (*self.facts, *(view.fact for view in self.views)):
            found.setdefault(_plain(fact.text), set()).add(fact.id)
        return found

    def _is_verbatim(self, text: str, support: Support) -> bool:
        ids = self._own_words.get(_plain(text))
        return ids is not None and any(view.fact.id in ids for view in support.views)

    # --- A CV's own parts ---------------------------------------------------------------------------------------------
    def _check_entry(self, entry: Entry, kind: SectionKind) -> list[Finding]:
        own = next((fact for fact in entry.facts if fact in self._by_id), "")
        findings = self._check_heading(entry, self._by_id[own][0] if own else None, kind)
        for line in (*entry.intro, *entry.bullets):
            known = self._known(line.facts)
            if known and self._is_verbatim(line.text, Support(known, self.today)):
                continue
            if _is_made_of(line.text, known):
                continue
            findings += self.check_line(line.text, entry=own if kind is SectionKind.WORK else "")
        return findings

    def _check_heading(self, entry: Entry, own: FactView | None, kind: SectionKind) -> list[Finding]:
        heading = " ".join(part for part in (entry.title, entry.organisation) if part)
        said = {word.folded for word in words_of(heading) if word.is_content}
        candidates = [own] if own else self.whole.views
        context = self._context(f"{heading} {entry.dates}".strip())
        if said and not any(said <= view.words | _LABELS for view in candidates):
            message = "The profile has no such entry."
            expected = own.fact.text if own else ""
            kind_found = FindingKind.TITLE if kind is SectionKind.WORK else FindingKind.NAME
            return [context.finding(kind_found, 0, len(heading), message, expected=expected)]
        years = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", entry.dates)}
        known = own.years if own else self.whole.years
        if years - known:
            message = "The profile has other dates."
            place = len(heading) + 1 if heading else 0
            expected = f"{own.fact.start} – {own.fact.end}" if own else ""
            return [context.finding(FindingKind.DATE, place, len(context.text), message, expected=expected)]
        return []

    def _check_section_line(self, text: str, section: Section) -> list[Finding]:
        line = next(line for line in section.lines if line.text == text)
        known = self._known(line.facts)
        return [] if _is_made_of(text, known) else self.check_line(text)

    def _check_headline(self, content: CvContent) -> list[Finding]:
        header = content.header
        context = self._context(header.headline)
        labels = self.whole.of_kinds(FactKind.LABEL, FactKind.WORK)
        said = {word.folded for word in words_of(header.headline) if word.is_content}
        if said and not any(said <= view.words for view in labels):
            message = "The profile has another headline."
            return [context.finding(FindingKind.TITLE, 0, len(header.headline), message)]
        return []

    # --- Contacts -----------------------------------------------------------------------------------------------------
    def _context(self, text: str) -> Context:
        return Context(text=text, support=self.whole, whole=self.whole, advert=self.advert)

    def _contacts(self, context: Context) -> Iterator[Finding]:
        own = " ".join(view.fact.text for view in self.views).casefold()
        own += f" {self.job.apply.email} {self.job.apply.phone}".casefold() if self.job else ""
        digits = re.sub(r"\D", "", own)
        for match in _MAIL.finditer(context.text):
            if match[0].casefold() not in own:
                yield context.finding(
                    FindingKind.CONTACT, match.start(), match.end(), "The profile has another address.", is_warning=True
                )
        for match in _PHONE.finditer(context.text):
            number = re.sub(r"\D", "", match[0])
            if len(number) >= 9 and number[-9:] not in digits:
                yield context.finding(
                    FindingKind.CONTACT, match.start(), match.end(), "The profile has another number.", is_warning=True
                )


_LABELS = word_set("no n na grade note alama in of and the at")


def _judged_pieces(line: str) -> Iterator[str]:
    """The sentences of a line; one that no person would write so long is judged in parts."""
    for sentence in split_sentences(line):
        yield from textwrap.wrap(sentence, LONGEST_SENTENCE) if len(sentence) > LONGEST_SENTENCE else (sentence,)


def _called(company: str) -> str:
    """What a company may be called for short: its first word, or two where the first is an ordinary one."""
    words = words_of(company)
    is_ordinary = bool(words) and (
        is_plain(words[0]) or verb_base(words[0].folded) in ALL_VERBS or len(words[0].text) < 4
    )
    return company[words[0].start : words[min(is_ordinary, len(words) - 1)].end] if words else ""


def _plain(text: str) -> str:
    return " ".join(fold_text(text).split()).rstrip(".;, ")


def _is_made_of(text: str, known: list[FactView]) -> bool:
    """Whether code put the line together from these facts: a label and their own words, nothing else."""
    if not known:
        return False
    body = text.split(": ", 1)[-1] if ": " in text else text
    own = frozenset(re.findall(r"\w+", " ".join(fold_text(view.fact.text) for view in known)))
    return all(word in own for word in re.findall(r"\w+", fold_text(body))) and not re.search(r"[.!?]\s", body)


def _folded_words(texts: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        for word in words_of(text):
            found |= {word.folded, *re.split(r"[-/&'.]", word.folded)}
    return frozenset(found - {""})


def _placeholders(context: Context) -> Iterator[Finding]:
    own = context.whole.text
    for match in _PLACEHOLDER.finditer(context.text):
        if fold(match[0]) not in own:
            yield context.finding(FindingKind.PLACEHOLDER, match.start(), match.end(), "This is still to be filled in.")


def _moved(finding: Finding, by: int) -> Finding:
    span = finding.span
    return finding.model_copy(update={"span": Span(start=span.start + by, end=span.end + by, text=span.text)})


def _distinct(findings: list[Finding]) -> list[Finding]:
    """One finding a place: the first that covers it, blocking before warning."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda item: item.severity is Severity.WARN):
        if not any(_overlaps(finding.span, other.span) and other.kind is not FindingKind.MIXED for other in kept):
            kept.append(finding)
    return sorted(kept, key=lambda item: item.span.start)


def _overlaps(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end

"""A plain letter composed from facts, without any AI: English in full, Swahili and French in simple sentences. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from documents.dates import has_ended, is_present, show_date
from documents.matching.comparison import Wanted, wanted_by
from documents.phrases import known_language
from documents.schemas import LetterDraft, LetterParagraph, LetterSentence, Resume
from documents.schemas.facts import part_texts
from documents.stems import stems_of
from documents.writing.first_person import Told, first_person, lowered
from documents.writing.letter_words import LETTER_WORDS, LetterWords
from jobs.schemas import JobFields

STANDARD_BULLETS, SHORT_BULLETS, FEWEST_BULLETS = 4, 2, 2
ASKED_FOR = 3.0  # the score of a bullet that shares a word with a skill or a must-have of the advert


@dataclass(frozen=True, slots=True)
class LetterOptions:
    today: date
    tone: str = "formal"
    length: str = "standard"
    language: str = "en"
    profile_language: str = "en"

    @property
    def is_short(self) -> bool:
        return self.length == "short"


def compose_letter(resume: Resume, job: JobFields, options: LetterOptions) -> LetterDraft:
    """The body of a letter. Every sentence but courtesy names its facts; nothing is left to fill in."""
    composer = _Composer(resume, job, options)
    paragraphs = [composer.opening(), composer.experience(), composer.qualifications(), composer.closing()]
    return LetterDraft(paragraphs=[LetterParagraph(sentences=sentences) for sentences in paragraphs if sentences])


class _Composer:
    def __init__(self, resume: Resume, job: JobFields, options: LetterOptions) -> None:
        self.resume = resume
        self.job = job
        self.options = options
        self.language = known_language(options.language)
        self.words: LetterWords = LETTER_WORDS[self.language]
        self.wanted: Wanted = wanted_by(job)

    def opening(self) -> list[LetterSentence]:
        words = self.words
        at = words.at_company.format(company=self.job.company) if self.job.company else ""
        title = self.job.spoken_title or words.advertised_post
        sentences = [_sentence(words.openings[self.options.tone].format(title=title, at_company=at), [])]
        if self.resume.work:
            sentences.append(self._latest_job())
        elif self.resume.education:
            sentences += self._degrees(1)
        return sentences

    def _latest_job(self) -> LetterSentence:
        job = self.resume.work[0]
        is_current = not job.end or is_present(job.end)
        since = self._date(job.start) if re.search(r"\d{4}", job.start) else ""
        end = self._date(job.end)
        key = "now" if is_current else "was"
        key += "_at" if job.name else ""
        template = self.words.latest[key]
        span = ""
        if is_current and since:
            span = self.words.since.format(start=since)
        elif since and end:
            span = self.words.span.format(start=since, end=end)
        position = job.position or self.words.member
        return _sentence(template.format(position=self._as(position), employer=job.name, span=span), _ids(job))

    def _date(self, text: str) -> str:
        return show_date(text, self.language, is_full=True)

    def _as(self, position: str) -> str:
        """The title with its article, where English wants one."""
        first = position.split(" ", 1)[0].lower()
        is_bare = self.language != "en" or first in _NO_ARTICLE or not first[:1].isascii() or not first[:1].isalpha()
        return position if is_bare else f"{_article(position)} {position}"

    def experience(self) -> list[LetterSentence]:
        """The bullets that answer the advert, each told of the job it belongs to."""
        if self.language != known_language(self.options.profile_language):
            return self._past_jobs()
        most = SHORT_BULLETS if self.options.is_short else STANDARD_BULLETS
        chosen = self._best_bullets(most)
        sentences: list[LetterSentence] = []
        told: dict[str, int] = {}
        for entry, fact, text in chosen:
            place = _place_of(entry) or entry.ids.id
            count = told.get(place, 0)
            sentences.append(_sentence(self._told(entry, text, count=count), [fact, entry.ids.id]))
            told[place] = count + 1
        is_asked_for = bool(chosen) and all(self.wanted.score(text) >= ASKED_FOR for _, _, text in chosen)
        if is_asked_for and self.job.requirements.must and self.options.tone == "formal":
            lead = self.words.experience_lead
            return [_sentence(lead, []), *sentences] if lead else sentences
        return sentences

    def _past_jobs(self) -> list[LetterSentence]:
        sentences = []
        for job in self.resume.work[1:3]:
            start, end = self._date(job.start), self._date(job.end)
            if job.position and job.name:
                span = self.words.span.format(start=start, end=end) if start and end else ""
                said = self.words.latest["was_at"].format(position=self._as(job.position), employer=job.name, span=span)
                sentences.append(_sentence(said, _ids(job)))
        return sentences

    def _best_bullets(self, most: int) -> list[tuple[Any, str, str]]:
        """Those that answer the advert; where hardly any does, a few others, so that the letter says something."""
        found: list[tuple[float, int, Any, str, str]] = []
        for place, entry in enumerate([*self.resume.work, *self.resume.volunteer, *self.resume.projects]):
            if entry.ids is None:
                continue
            texts = part_texts(entry, "highlights")
            for fact, text in zip(entry.ids.parts.get("highlights", []), texts, strict=False):
                if 15 <= len(text) <= 220:
                    found.append((self.wanted.score(text), place, entry, fact, text))
        ranked = sorted(found, key=lambda item: (-item[0], item[1]))
        fitting = sum(score > 0 for score, *_ in ranked)
        best = ranked[: min(most, max(fitting, FEWEST_BULLETS))]
        return [(entry, fact, text) for _, _, entry, fact, text in sorted(best, key=lambda item: item[1])]

    def _told(self, entry: Any, bullet: str, *, count: int) -> str:
        """A bullet as a sentence in the first person; ``count`` bullets of the same job were told before it."""
        bullet = bullet.strip().rstrip(".;,")
        place = _place_of(entry)
        if self.language == "en":
            is_current = not entry.end or is_present(entry.end)
            if said := first_person(bullet, Told(place, is_current=is_current, count=count)):
                return f"{said}."
        bullet = lowered(bullet)
        if count or not place:
            return self.words.also_included.format(bullet=bullet)
        return self.words.included.format(place=place, bullet=bullet)

    def qualifications(self) -> list[LetterSentence]:
        sentences: list[LetterSentence] = (
            [] if not self.resume.work else self._degrees(1 if self.options.is_short else 2)
        )
        sentences += self._certificates()
        sentences += self._registrations()
        sentences += self._skills()
        return sentences if not self.options.is_short else sentences[:2]

    def _degrees(self, most: int) -> list[LetterSentence]:
        sentences: list[LetterSentence] = []
        for degree in self.resume.education[:most]:
            name = degree.study_type or degree.area
            if degree.study_type and degree.area:
                name = f"{degree.study_type} ({degree.area})"
            if not name or not degree.institution:
                continue
            end = self._date(degree.end)
            is_held = has_ended(degree.start, degree.end, self.options.today)
            template = self.words.degree_also if sentences else self.words.degree_from
            template = template if is_held else self.words.degree_open
            institution = self._named(degree.institution)
            said = template.format(article=_article(name), degree=name, institution=institution, end=end)
            sentences.append(_sentence(said, _ids(degree)))
        return sentences

    def _certificates(self) -> list[LetterSentence]:
        ranked = sorted(self.resume.certificates, key=lambda item: -self.wanted.score(f"{item.name} {item.issuer}"))
        chosen = [item for item in ranked if item.name][: 1 if self.options.is_short else 2]
        if not chosen:
            return []
        names = [_with_issuer(item.name, item.issuer) for item in chosen]
        return [_sentence(self.words.certificates.format(names=self._listed(names)), _all_ids(chosen))]

    def _registrations(self) -> list[LetterSentence]:
        chosen = [item for item in self.resume.extension.registrations if item.body][:2]
        if not chosen:
            return []
        bodies = [self._named(item.body) for item in chosen]
        names = [f"{body} ({item.number})" if item.number else body for body, item in zip(bodies, chosen, strict=True)]
        return [_sentence(self.words.registered.format(names=self._listed(names)), _all_ids(chosen))]

    def _skills(self) -> list[LetterSentence]:
        """Only the skills the advert asks for, at most six."""
        scored: list[tuple[float, str, str]] = []
        for skill in self.resume.skills:
            if skill.ids:
                words = zip(skill.ids.parts.get("keywords", []), skill.keywords, strict=False)
                scored += [(self.wanted.score(text), text, fact) for fact, text in words]
                if not skill.keywords or self._asks_for(skill.name):
                    scored.append((self.wanted.score(skill.name), skill.name, skill.ids.id))
        best = [item for item in sorted(scored, key=lambda item: -item[0]) if item[0] >= 2 and item[1]][:6]
        names = list(dict.fromkeys(text for _, text, _ in best))
        sentences = []
        if names:
            said = self.words.skills.format(names=self._listed(names))
            sentences.append(_sentence(said, [fact for _, _, fact in best]))
        return [*sentences, *self._languages()]

    def _asks_for(self, group: str) -> bool:
        """Whether the advert names a group of skills as a thing of its own: "Python" of "Python: Django, Flask"."""
        asked = " ".join([*self.job.requirements.must, *self.job.requirements.nice, *self.job.skills]).casefold()
        return group.casefold() in asked

    def _languages(self) -> list[LetterSentence]:
        """Named only where the advert names a language."""
        asked = stems_of(" ".join([*self.job.requirements.must, *self.job.requirements.nice, *self.job.skills]))
        chosen = [item for item in self.resume.languages if item.language and stems_of(item.language) & asked]
        if not chosen:
            return []
        names = [f"{item.language} ({lowered(item.fluency)})" if item.fluency else item.language for item in chosen]
        return [_sentence(self.words.languages.format(names=self._listed(names)), _all_ids(chosen))]

    def closing(self) -> list[LetterSentence]:
        extension = self.resume.extension
        parts = extension.ids.parts if extension.ids else {}
        sentences = []
        is_same_language = self.language == known_language(self.options.profile_language)
        if extension.notice_period and is_same_language and not self.options.is_short:
            said = self.words.notice.format(notice=lowered(extension.notice_period))
            sentences.append(_sentence(said, parts.get("notice_period", [])))
        if extension.expected_salary and asks_for_salary(self.job):
            said = self.words.salary.format(salary=extension.expected_salary)
            sentences.append(_sentence(said, parts.get("expected_salary", [])))
        sentences.append(_sentence(self.words.closings[self.options.tone], []))
        return sentences

    def _named(self, organisation: str) -> str:
        """ "the University of Nairobi": with its article, where English wants one."""
        return f"the {organisation}" if self.language == "en" and _WITH_THE.match(organisation) else organisation

    def _listed(self, names: Sequence[str]) -> str:
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.words.conjunction} {names[-1]}"


def asks_for_salary(job: JobFields) -> bool:
    """Whether the advert wants to hear the applicant's own expectation."""
    said = " ".join([job.apply.instructions, job.apply.subject, *job.documents_wanted])
    return bool(re.search(r"\b(expected|current|desired)\b[^.]{0,40}\b(salary|pay|remuneration|package)\b", said, re.I))


def _sentence(text: str, facts: Iterable[str]) -> LetterSentence:
    return LetterSentence(text=re.sub(r"\s+([.,])", r"\1", " ".join(text.split())), facts=list(facts))


_NO_ARTICLE = frozenset(
    ("head", "chief", "ceo", "cto", "cfo", "president", "vice", "co-founder", "founder", "acting", "a", "an", "the")
)
_WITH_THE = re.compile(
    r"(?:(?:Technical\s)?University|College|Institute|School|Ministry|Academy)\sof\b"
    r"|(?:[A-Z]\w+\s){0,2}(?:Society|Council|Board|Association|Chamber|Order)\s(?:of|for)\b"
)
_CAPITAL_INSIDE = re.compile(r"[a-z][A-Z]|[A-Z][A-Z]")  # said letter by letter: "an MSc", "an HND", "a BSc"


def _article(noun: str) -> str:
    first = noun.split(" ", 1)[0]
    if first.isupper() or _CAPITAL_INSIDE.search(first):
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    return "an" if re.match(r"[aeiou](?!ni[a-z]|ser\b|se\b|u)", noun, re.I) else "a"


def _ids(entry: Any) -> list[str]:
    return [entry.ids.id] if entry.ids else []


def _with_issuer(name: str, issuer: str) -> str:
    """The issuer behind the certificate, unless its name already says it."""
    return name if not issuer or issuer.casefold() in name.casefold() else f"{name} ({issuer})"


def _place_of(entry: Any) -> str:
    return str(getattr(entry, "organization", "") or getattr(entry, "name", ""))


def _all_ids(entries: Iterable[Any]) -> list[str]:
    return [fact for entry in entries for fact in _ids(entry)]

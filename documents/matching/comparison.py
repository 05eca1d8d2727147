"""How much a profile has to do with a job. Pure.

``wanted_by`` weighs words, to choose and order what a CV shows. ``match_job`` takes what the advert asks one by one and
says which facts answer it: met, partly, missing. What can be measured is measured (``standing``), the rest is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from documents.matching.asking import QUALITY_STEMS, Group, groups_of
from documents.matching.standing import (
    cpa_level,
    degree_level,
    grade_asked,
    grade_held,
    is_of_language,
    languages_in,
    months_asked,
    months_worked,
    speaks,
    without_degrees,
    without_years,
)
from documents.schemas import Fact, FactKind
from documents.stems import stems_of
from jobs.schemas import JobFields


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a job asks for, as weights by stem."""

    weights: dict[str, float]

    def score(self, text: str) -> float:
        """0 when the text has nothing to do with the job."""
        return sum(self.weights.get(word, 0.0) for word in stems_of(text))


def wanted_by(job: JobFields) -> Wanted:
    """Skills and must-haves weigh most, then the title, nice-to-haves and duties."""
    weights: dict[str, float] = {}
    sources: tuple[tuple[float, Iterable[str]], ...] = (
        (3.0, job.skills),
        (3.0, job.requirements.must),
        (3.0, job.professional_bodies),
        (2.0, [job.title]),
        (1.5, job.requirements.nice),
        (1.0, job.responsibilities),
        (0.3, [job.description]),
    )
    for weight, texts in sources:
        for text in texts:
            for word in stems_of(text):
                if word.isdigit():  # "2 years" is not answered by "2 clerks"
                    continue
                weights[word] = max(weights.get(word, 0.0), weight)
    return Wanted(weights)


# --- Requirement by requirement -------------------------------------------------------------------------------------
class Level(StrEnum):
    MUST = "must"
    NICE = "nice"
    SKILL = "skill"


class Standing(StrEnum):
    """``QUALITY`` is what no fact can prove, such as integrity; it is counted nowhere."""

    MET = "met"
    PARTLY = "partly"
    MISSING = "missing"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing the advert asks, and the facts that answer it.

    ``months`` is the work that counts, where ``months_asked`` are asked. ``absent`` are the words of the requirement
    that no fact holds.
    """

    text: str
    level: Level
    standing: Standing
    facts: tuple[Fact, ...] = ()
    months: int = 0
    months_asked: int = 0
    absent: tuple[str, ...] = ()

    @property
    def years(self) -> str:
        """Years of work that count: "4" or "2.5"."""
        years = f"{self.months / 12:.1f}"
        return years.removesuffix(".0")


@dataclass(frozen=True, slots=True)
class Match:
    requirements: tuple[Requirement, ...]

    def count(self, standing: Standing) -> int:
        return sum(requirement.standing is standing for requirement in self.requirements)

    @property
    def met(self) -> int:
        return self.count(Standing.MET)

    @property
    def partly(self) -> int:
        return self.count(Standing.PARTLY)

    @property
    def missing(self) -> int:
        return self.count(Standing.MISSING)

    @property
    def total(self) -> int:
        """How many could be looked for in facts."""
        return self.met + self.partly + self.missing


MOST_REQUIREMENTS = 60
MOST_EVIDENCE = 3
LEAST_SHARE_MET, LEAST_SHARE_PARTLY = 0.75, 0.4


def match_job(facts: Sequence[Fact], job: JobFields, *, today: date) -> Match:
    """Each thing the job asks beside the facts that answer it, in the advert's order: musts, wishes, then skills."""
    matcher = _Matcher([fact for fact in facts if not fact.is_private], today)
    return Match(tuple(matcher.requirement(text, level) for text, level in _asked(job)))


def _asked(job: JobFields) -> list[tuple[str, Level]]:
    """What is asked, each once; a skill that a requirement names already is not asked again."""
    found: list[tuple[str, Level]] = []
    said = ""
    must = [*job.requirements.must, *(body for body in job.professional_bodies if body)]
    for level, texts in ((Level.MUST, must), (Level.NICE, job.requirements.nice), (Level.SKILL, job.skills)):
        for text in (" ".join(text.split()) for text in texts):
            is_named = level is not Level.NICE and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", said, re.I)
            if text and not is_named and text not in (known for known, _ in found):
                found.append((text, level))
                said += f" {text};"
    return found[:MOST_REQUIREMENTS]


@dataclass(frozen=True, slots=True)
class _View:
    fact: Fact
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Judgement:
    standing: Standing
    facts: Sequence[Fact] = ()
    months: int = 0
    months_asked: int = 0
    absent: tuple[str, ...] = ()


_NOTHING = _Judgement(Standing.MISSING)


class _Matcher:
    def __init__(self, facts: Sequence[Fact], today: date) -> None:
        self.facts = facts
        self.today = today
        self.views = [_View(fact, frozenset(stems_of(f"{fact.text} {fact.start} {fact.end}"))) for fact in facts]

    def requirement(self, text: str, level: Level) -> Requirement:
        judges = (self._years, self._grade, self._cpa, self._degree, self._languages)
        found = next((said for judge in judges if (said := judge(text)) is not None), None) or self._words(text)
        shown = tuple(dict.fromkeys(found.facts))[:MOST_EVIDENCE]
        return Requirement(text, level, found.standing, shown, found.months, found.months_asked, found.absent)

    # --- What can be measured ---------------------------------------------------------------------------------------
    def _years(self, text: str) -> _Judgement | None:
        """Years in jobs whose own facts speak of what is asked; years elsewhere are part of an answer at most."""
        asked = months_asked(text)
        if not asked:
            return None
        jobs = [fact for fact in self.facts if fact.kind is FactKind.WORK]
        groups = groups_of(without_years(text))
        relevant = [job for job in jobs if not groups or self._concerns(job, groups)]
        months = months_worked(relevant, self.today)
        if relevant:
            standing = Standing.MET if months >= asked else Standing.PARTLY
            return _Judgement(standing, relevant, months, asked)
        elsewhere = self._covering(groups)
        if elsewhere or months_worked(jobs, self.today) >= asked:
            return _Judgement(Standing.PARTLY, elsewhere or jobs, 0, asked)
        return _Judgement(Standing.MISSING, (), 0, asked)

    def _concerns(self, job: Fact, groups: list[Group]) -> bool:
        own = frozenset(stem for view in self.views if view.fact.entry == job.id for stem in view.stems)
        return _count(own, groups) * 2 >= len(groups)

    def _grade(self, text: str) -> _Judgement | None:
        asked = grade_asked(text)
        if not asked:
            return None
        exams = [fact for fact in self.facts if fact.kind in (FactKind.GRADE, FactKind.EDUCATION)]
        school = [fact for fact in exams if re.search(r"\bK\.?C\.?S\.?E\b|secondary|high school", fact.text, re.I)]
        if not school:
            return _NOTHING
        best = max(school, key=lambda fact: grade_held(fact.text))
        return _Judgement(Standing.MET if grade_held(best.text) >= asked else Standing.PARTLY, [best])

    def _cpa(self, text: str) -> _Judgement | None:
        asked = cpa_level(text)
        if not asked:
            return None
        best = max(self.facts, key=lambda fact: cpa_level(fact.text), default=None)
        if best is None or not cpa_level(best.text):
            return _NOTHING
        return _Judgement(Standing.MET if cpa_level(best.text) >= asked else Standing.PARTLY, [best])

    def _degree(self, text: str) -> _Judgement | None:
        asked = degree_level(text)
        if not asked:
            return None
        degrees = [fact for fact in self.facts if fact.kind is FactKind.EDUCATION]
        enough = [fact for fact in degrees if _highest_degree(fact.text) >= asked]
        if not enough:
            lower = [fact for fact in degrees if degree_level(fact.text)]
            return _Judgement(Standing.PARTLY, lower) if lower else _NOTHING
        subjects = groups_of(without_degrees(text))
        fitting = [fact for fact in enough if _covers(stems_of(fact.text), subjects)]
        if fitting or not subjects:
            return _Judgement(Standing.MET, fitting or enough)
        return _Judgement(Standing.PARTLY, enough, absent=tuple(group.words for group in subjects))

    def _languages(self, text: str) -> _Judgement | None:
        asked = languages_in(text)
        if not asked or groups_of(
            " ".join(word for word in re.findall(r"[^\s,;()/]+", text) if not is_of_language(word))
        ):
            return None
        known = [speaks(language, self.facts, text) for language in asked]
        facts = [fact for fact, _is_enough in known if fact]
        enough = [fact for fact, is_enough in known if fact and is_enough]
        if len(enough) == len(asked) or (
            enough and re.search(r"\bor\b(?! (?:better|higher|above|equivalent))|/", text, re.I)
        ):
            return _Judgement(Standing.MET, enough)
        absent = tuple(language.title() for language, (fact, _) in zip(asked, known, strict=True) if fact is None)
        return _Judgement(Standing.PARTLY if facts else Standing.MISSING, facts, absent=absent)

    # --- The rest is words ------------------------------------------------------------------------------------------
    def _words(self, text: str) -> _Judgement:
        groups = groups_of(text) or [Group(frozenset({stem}), stem) for stem in sorted(stems_of(text))]
        hard = [group for group in groups if not group.stems <= QUALITY_STEMS]
        asked = hard or groups
        facts = self._covering(asked)
        absent = tuple(group.words for group in asked if not self._is_covered(group, facts))
        share = 1 - len(absent) / len(asked) if asked else 0.0
        if not hard and share < 1:
            return _Judgement(Standing.QUALITY)
        if share >= LEAST_SHARE_MET:
            return _Judgement(Standing.MET, facts)
        return _Judgement(Standing.PARTLY, facts, absent=absent) if share >= LEAST_SHARE_PARTLY else _NOTHING

    def _is_covered(self, group: Group, facts: Sequence[Fact]) -> bool:
        return any(group.stems & view.stems for view in self.views if view.fact in facts)

    def _covering(self, groups: list[Group]) -> list[Fact]:
        """Few facts that together cover as many groups as can be, those that cover most first."""
        open_groups = list(groups)
        found: list[Fact] = []
        while open_groups and len(found) < MOST_EVIDENCE:
            best = max(self.views, key=lambda view: _count(view.stems, open_groups), default=None)
            if best is None or not _count(best.stems, open_groups):
                break
            found.append(best.fact)
            open_groups = [group for group in open_groups if not group.stems & best.stems]
        return found


def _highest_degree(text: str) -> int:
    """A fact may name a diploma and a degree; the degree counts."""
    return max((degree_level(part) for part in re.split(r"[,;()]", text)), default=0)


def _count(stems: frozenset[str], groups: list[Group]) -> int:
    return sum(bool(group.stems & stems) for group in groups)


def _covers(stems: set[str], groups: list[Group]) -> bool:
    return bool(groups) and _count(frozenset(stems), groups) * 2 >= len(groups)

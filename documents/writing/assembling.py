"""From a resume and a selection to the content of a CV. Pure.

Names, employers, titles, places, dates, degrees and contacts are copied here, by code; a selection only says which
bullets and skills to show, in which order and in which words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from documents.dates import show_date, show_span
from documents.phrases import HEADINGS, WORDS, known_language
from documents.schemas import (
    BulletChoice,
    CvContent,
    CvSelection,
    Entry,
    EntryChoice,
    Line,
    Resume,
    Section,
    SectionKind,
)
from documents.schemas.facts import part_texts
from documents.writing.header import build_header

ORDER = (
    SectionKind.WORK,
    SectionKind.EDUCATION,
    SectionKind.GRADES,
    SectionKind.REGISTRATIONS,
    SectionKind.CERTIFICATES,
    SectionKind.SKILLS,
    SectionKind.PROJECTS,
    SectionKind.VOLUNTEER,
    SectionKind.AWARDS,
    SectionKind.PUBLICATIONS,
    SectionKind.LANGUAGES,
    SectionKind.INTERESTS,
    SectionKind.DETAILS,
    SectionKind.REFEREES,
)
_INTRO_PARTS = ("summary", "description")


@dataclass(frozen=True, slots=True)
class CvOptions:
    """``shows_salary`` only where the advert asks for it; ``paper`` is ``a4`` or ``letter``."""

    language: str = "en"
    paper: str = "a4"
    template: str = "classic"
    shows_salary: bool = False
    shows_referees: bool = True


def select_everything(resume: Resume) -> CvSelection:
    """The selection that shows the whole profile in its own words and order."""
    entries = [
        EntryChoice(
            entry=entry.ids.id,
            bullets=[
                BulletChoice(fact=fact, text="", reason="")
                for part in (*_INTRO_PARTS, "highlights")
                for fact in entry.ids.parts.get(part, [])
            ],
        )
        for section in ("work", "education", "projects", "volunteer", "awards", "publications")
        for entry in getattr(resume, section)
        if entry.ids
    ]
    basics = resume.basics
    summary_ids = basics.ids.parts.get("summary", []) if basics.ids and basics.summary else []
    return CvSelection.model_validate(
        {"summary": [{"text": "", "facts": summary_ids}] if summary_ids else [], "entries": entries, "skills": []}
    )


def build_cv(resume: Resume, selection: CvSelection, options: CvOptions) -> CvContent:
    """The CV this selection makes. Ids that name nothing are passed over; jobs and degrees are always all shown."""
    language = known_language(options.language)
    assembler = _Assembler(resume, selection, options, language)
    order = list(ORDER)
    if not resume.work:
        order.remove(SectionKind.SKILLS)
        order.insert(order.index(SectionKind.GRADES), SectionKind.SKILLS)
    sections = [assembler.summary(), *(assembler.section(kind) for kind in order)]
    return CvContent(
        header=build_header(resume),
        sections=[section for section in sections if not section.is_empty],
        language=language,
        paper=options.paper,
        template=options.template,
    )


class _Assembler:
    def __init__(self, resume: Resume, selection: CvSelection, options: CvOptions, language: str) -> None:
        self.resume = resume
        self.options = options
        self.language = language
        self.words = WORDS[language]
        self.selection = selection
        self.choices = {choice.entry: choice.bullets for choice in selection.entries}
        self.skill_rank = {fact: rank for rank, fact in reversed(list(enumerate(selection.skills)))}

    def summary(self) -> Section:
        basics = self.resume.basics
        own = basics.ids.parts.get("summary", [""])[0] if basics.ids else ""
        lines = [
            Line(
                text=choice.text or basics.summary,
                facts=choice.facts,
                original=basics.summary if choice.text and choice.facts == [own] else "",
                is_written=bool(choice.text),
            )
            for choice in self.selection.summary
            if choice.text or basics.summary
        ]
        return self._section(SectionKind.SUMMARY, lines=lines)

    def section(self, kind: SectionKind) -> Section:
        built: Section = getattr(self, f"_{kind.value}")()
        return built

    def _section(self, kind: SectionKind, *, entries: Sequence[Entry] = (), lines: Sequence[Line] = ()) -> Section:
        return Section(
            kind=kind,
            heading=HEADINGS[self.language][kind],
            entries=[entry for entry in entries if _says_something(entry)],
            lines=[line for line in lines if line.text],
        )

    def _work(self) -> Section:
        entries = [
            Entry(
                title=job.position,
                organisation=job.name,
                location=job.location,
                dates=show_span(job.start, job.end, self.language, is_open=True),
                facts=_id(job),
                **self._lines(job),
            )
            for job in self.resume.work
        ]
        return self._section(SectionKind.WORK, entries=entries)

    def _volunteer(self) -> Section:
        entries = [
            Entry(
                title=role.position,
                organisation=role.organization,
                location=role.location,
                dates=show_span(role.start, role.end, self.language, is_open=True),
                facts=_id(role),
                **self._lines(role),
            )
            for role in self._chosen(self.resume.volunteer)
        ]
        return self._section(SectionKind.VOLUNTEER, entries=entries)

    def _education(self) -> Section:
        entries = [
            Entry(
                title=", ".join(part for part in (degree.study_type, degree.area) if part),
                organisation=degree.institution,
                dates=show_span(degree.start, degree.end, self.language),
                detail=f"{self.words['score']}: {degree.score}" if degree.score else "",
                facts=_id(degree),
                bullets=self._joined(degree, "courses"),
            )
            for degree in self.resume.education
        ]
        return self._section(SectionKind.EDUCATION, entries=entries)

    def _projects(self) -> Section:
        entries = []
        for project in self._chosen(self.resume.projects):
            lines = self._lines(project)
            roles, tools = self._joined(project, "roles"), self._joined(project, "keywords")
            entries.append(
                Entry(
                    title=project.name,
                    organisation=project.entity,
                    dates=show_span(project.start, project.end, self.language),
                    detail=project.type,
                    url=project.url,
                    facts=_id(project),
                    intro=[*lines["intro"], *roles],
                    bullets=[*lines["bullets"], *tools],
                )
            )
        return self._section(SectionKind.PROJECTS, entries=entries)

    def _awards(self) -> Section:
        entries = [
            Entry(
                title=award.title,
                organisation=award.awarder,
                dates=show_date(award.date, self.language),
                facts=_id(award),
                **self._lines(award),
            )
            for award in self._chosen(self.resume.awards)
        ]
        return self._section(SectionKind.AWARDS, entries=entries)

    def _publications(self) -> Section:
        entries = [
            Entry(
                title=item.name,
                organisation=item.publisher,
                dates=show_date(item.release_date, self.language),
                url=item.url,
                facts=_id(item),
                **self._lines(item),
            )
            for item in self._chosen(self.resume.publications)
        ]
        return self._section(SectionKind.PUBLICATIONS, entries=entries)

    def _certificates(self) -> Section:
        entries = [
            Entry(
                title=item.name,
                organisation=item.issuer,
                dates=show_date(item.date, self.language),
                url=item.url,
                facts=_id(item),
            )
            for item in self.resume.certificates
        ]
        return self._section(SectionKind.CERTIFICATES, entries=entries)

    def _registrations(self) -> Section:
        entries = [
            Entry(
                title=item.body,
                organisation=f"{self.words['number']} {item.number}" if item.number else "",
                detail=item.status,
                dates=show_date(item.date, self.language),
                facts=_id(item),
            )
            for item in self.resume.extension.registrations
        ]
        return self._section(SectionKind.REGISTRATIONS, entries=entries)

    def _grades(self) -> Section:
        entries = [
            Entry(
                title=f"{item.examination}: {item.grade}" if item.examination and item.grade else item.examination,
                organisation=item.institution,
                dates=show_date(item.year, self.language),
                facts=_id(item),
            )
            for item in self.resume.extension.grades
        ]
        return self._section(SectionKind.GRADES, entries=entries)

    def _skills(self) -> Section:
        """A line for each group of skills; those without words of their own share one: "Zendesk (Expert), SQL"."""
        lines: list[Line] = []
        shared: Line | None = None
        for skill in sorted(self.resume.skills, key=self._best_rank):
            line = self._group(skill)
            if shared and line.text and not skill.keywords:
                shared.text, shared.facts = f"{shared.text}, {line.text}", [*shared.facts, *line.facts]
                continue
            lines.append(line)
            shared = shared or (None if skill.keywords or not line.text else line)
        return self._section(SectionKind.SKILLS, lines=lines)

    def _best_rank(self, skill: Any) -> int:
        ids = [*_id(skill), *(skill.ids.parts.get("keywords", []) if skill.ids else [])]
        return min((self.skill_rank[fact] for fact in ids if fact in self.skill_rank), default=len(self.skill_rank))

    def _group(self, item: Any) -> Line:
        ids = item.ids.parts.get("keywords", []) if item.ids else []
        last = len(self.skill_rank)
        words = sorted(_words(ids, item.keywords), key=lambda word: self.skill_rank.get(word[0], last))
        level = getattr(item, "level", "")
        label = f"{item.name} ({level})" if item.name and level else item.name or level
        said = ", ".join(word for _, word in words)
        return Line(
            text=f"{label}: {said}" if label and said else label or said,
            facts=[*_id(item), *(fact for fact, _ in words if fact)],
        )

    def _interests(self) -> Section:
        return self._section(SectionKind.INTERESTS, lines=[self._group(item) for item in self.resume.interests])

    def _languages(self) -> Section:
        lines = [
            Line(
                text=f"{item.language}: {item.fluency}" if item.language and item.fluency else item.language,
                facts=_id(item),
            )
            for item in self.resume.languages
        ]
        return self._section(SectionKind.LANGUAGES, lines=lines)

    def _details(self) -> Section:
        extension = self.resume.extension
        names = ["notice_period", "work_right", *(["expected_salary"] if self.options.shows_salary else [])]
        lines = [
            Line(
                text=f"{self.words[name]}: {getattr(extension, name)}",
                facts=extension.ids.parts.get(name, []) if extension.ids else [],
            )
            for name in names
            if getattr(extension, name)
        ]
        return self._section(SectionKind.DETAILS, lines=lines)

    def _referees(self) -> Section:
        if not self.options.shows_referees:
            return self._section(SectionKind.REFEREES)
        entries = [
            Entry(
                title=person.name,
                organisation=", ".join(part for part in (person.position, person.organization) if part),
                detail=" · ".join(part for part in (person.phone, person.email) if part),
                facts=_id(person),
            )
            for person in self.resume.extension.referees
        ]
        entries += [
            Entry(title=item.name, facts=_id(item), intro=[Line(text=item.reference)] if item.reference else [])
            for item in self.resume.references
        ]
        return self._section(SectionKind.REFEREES, entries=entries)

    def _chosen(self, entries: Sequence[Any]) -> list[Any]:
        """The entries of an optional section that the selection names, in its order."""
        rank = {entry: place for place, entry in enumerate(self.choices)}
        known = [entry for entry in entries if entry.ids and entry.ids.id in rank]
        return sorted(known, key=lambda entry: rank[entry.ids.id])

    def _lines(self, entry: Any) -> dict[str, Any]:
        if entry.ids is None:
            return {"intro": [], "bullets": []}
        texts: dict[str, str] = {}
        intro: set[str] = set()
        for part, ids in entry.ids.parts.items():
            if part in (*_INTRO_PARTS, "highlights"):
                texts |= dict(zip(ids, part_texts(entry, part), strict=False))
                intro |= set(ids) if part in _INTRO_PARTS else set()
        chosen = {choice.fact: choice for choice in self.choices.get(entry.ids.id, []) if texts.get(choice.fact)}
        lines = {fact: _line(choice, texts[fact]) for fact, choice in chosen.items()}
        return {
            "intro": [line for fact, line in lines.items() if fact in intro],
            "bullets": [line for fact, line in lines.items() if fact not in intro],
        }

    def _joined(self, entry: Any, part: str) -> list[Line]:
        texts = [text for text in getattr(entry, part) if text]
        if not texts:
            return []
        ids = entry.ids.parts.get(part, []) if entry.ids else []
        return [Line(text=f"{self.words[part]}: {', '.join(texts)}", facts=ids)]


def _says_something(entry: Entry) -> bool:
    return bool(entry.title or entry.organisation or entry.intro or entry.bullets)


def _id(entry: Any) -> list[str]:
    return [entry.ids.id] if entry.ids else []


def _words(ids: list[str], texts: list[str]) -> list[tuple[str, str]]:
    padded = [*ids, *[""] * (len(texts) - len(ids))]
    return [(fact, text) for fact, text in zip(padded, texts, strict=False) if text]


def _line(choice: BulletChoice, own: str) -> Line:
    if not choice.text or choice.text == own:
        return Line(text=own, facts=[choice.fact])
    return Line(text=choice.text, facts=[choice.fact], original=own, reason=choice.reason)

"""Checks of dates. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.dates import Moment, read_moment
from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.lasting import lasting_facts
from documents.facts.moments import dates_of
from documents.facts.numbers import Number
from documents.facts.papers import papers_held
from documents.facts.support import Support
from documents.facts.synonyms import stem
from documents.facts.tenure import retold_entries
from documents.facts.views import TIMED_KINDS, FactView
from documents.facts.words import stems_of, words_of
from documents.schemas import FactKind

_BOUNDARY_BEFORE = re.compile(
    r"\b(?:since|from|until|till|to|joined|started|left|depuis|tangu|graduated|hadi)\s+(?:\w+\s+(?:in\s+)?)?$|[–—-]\s*$",
    re.I,
)
_DATED_ALONE = (FactKind.AWARD, FactKind.CERTIFICATE, FactKind.PUBLICATION, FactKind.GRADE, FactKind.HIGHLIGHT)
_OPENING = re.compile(r"(?:Before|After|Until|Since)\b[^,]*,")
_SINCE = re.compile(r"\bsince\s+(?:\w+\s)?$", re.I)
_NEXT = re.compile(r"\b(?:before|after|until)\s(?:moving|joining|leaving|starting|I\s)[^.;]*$", re.I)
_AND_I = re.compile(r"[,;]?\s(?:and|but)\s(?=I\b)|;\s")
_PAPERS = (FactKind.AWARD, FactKind.CERTIFICATE, FactKind.PUBLICATION, FactKind.REGISTRATION)


_PAPER_BEFORE = re.compile(
    r"\b(?:certificate|certification|licen[cs]e|registration)\s+(?:from|in|since|of|dated|issued in)\s*$", re.I
)


def check_year(number: Number, context: Context) -> Iterator[Finding]:
    """A year, perhaps with a month, that no fact has."""
    year, month = int(number.value), number.month
    said = _years_said(number, context)
    ground = context.ground
    is_boundary = bool(_BOUNDARY_BEFORE.search(context.text[: number.start].rstrip() + " ")) or bool(
        re.match(r"\s*(?:[–—-]|to\b|until\b)", context.text[number.end :])
    )
    own = _dated_views(number, context, is_boundary=is_boundary)
    years = frozenset(year for view in own for year in view.years)
    moments = [moment for view in own for moment in view.moments]
    if _SINCE.search(context.text[: number.start]):
        years = frozenset(year for view in own for year in _starts(view))
    if told := _told_in_other_year(number, context) or _lasting_otherwise(number, context):
        yield context.finding(
            FindingKind.DATE, number.start, number.end, "The profile has another year for this.",
            expected=told.fact.text, fact=told.fact.id,
        )  # fmt: skip
        return
    if _is_start_of_line(number, context):
        return
    if said & years and _is_month(year, month, moments, ground):
        return
    if context.is_translated and not context.employers and year in ground.years and not month:
        return
    if not month and any(_is_year_of(year, view, context) for view in _untimed(ground)):
        return
    is_alone = len(own) == 1 and own[0].fact.kind in _DATED_ALONE
    if not is_boundary and not month and not is_alone and _is_within(year, context, ground):
        return
    if context.is_applying and any(other.is_year and other.value == year for other in context.advert.numbers):
        return
    expected = _expected_dates(context)
    yield context.finding(
        FindingKind.DATE, number.start, number.end, "The profile has no such date.", expected=expected
    )


def _years_said(number: Number, context: Context) -> frozenset[int]:
    """ "2018/19" may be told of either year."""
    year = int(number.value)
    return frozenset((year, year + 1) if re.match(r"/\d\d\b", context.text[number.end :]) else (year,))


def _told_in_other_year(number: Number, context: Context) -> FactView | None:
    """The highlight of which the sentence tells most, where it has one year and the sentence another."""
    if context.is_translated or sum(other.is_year for other in context.numbers) > 1:
        return None
    near = closest(context.marks, context.ground, least=0.75)[:1]
    for view in near:
        years = {int(other.value) for other in view.numbers if other.is_year}
        is_retold = len(view.marks & context.marks) >= max(3, 0.5 * len(view.marks))
        is_until = _SINCE.search(context.text[: number.start]) or "since" in view.words
        if view.fact.kind is FactKind.HIGHLIGHT and len(years) == 1 and is_retold and not is_until:
            return view if not _years_said(number, context) & years else None
    return None


def _lasting_otherwise(number: Number, context: Context) -> FactView | None:
    """The fact of the same that has lasted since another date."""
    if not _SINCE.search(context.text[: number.start]):
        return None
    lasting = list(lasting_facts(number.start, context))
    papers = [view for view in papers_held(context.clause_at(number.start), context) if view.years]
    if papers and not any(number.value in view.years for view in papers):
        return papers[0]
    if not lasting and not context.whole.employers_in(context.text):
        return _retold_of_later(number, context)
    is_same = any(number.value == date.value and number.month in (date.month, 0) for _, date in lasting)
    return lasting[0][0] if lasting and not is_same else None


def _retold_of_later(number: Number, context: Context) -> FactView | None:
    """The entry whose highlight is retold as done since a year before it began."""
    spans = {view.fact.id: view for view in context.whole.of_kinds(*TIMED_KINDS)}
    entries = [spans[entry] for entry in retold_entries(number.start, context)]
    starts = [start.year for view in entries if (start := read_moment(view.fact.start))]
    return entries[0] if starts and number.value < min(starts) else None


def _is_start_of_line(number: Number, context: Context) -> bool:
    """ "I have worked as an analyst since August 2019" of a data analyst who was a junior one before."""
    clause = context.clause_at(number.start)
    if not _SINCE.search(context.text[: number.start]) or context.whole.employers_in(clause):
        return False
    posts = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    said = stems_of(clause) & frozenset(word for view in posts for word in stems_of(view.fact.title))
    starts = [
        (view, start) for view in posts
        if said and said <= stems_of(view.fact.title) and (start := read_moment(view.fact.start))
    ]  # fmt: skip
    return any(start.year == number.value and number.month in (start.month, 0) for _, start in starts)


def _starts(view: FactView) -> frozenset[int]:
    """The years since which something can have been so."""
    if view.fact.kind not in TIMED_KINDS:
        return view.years
    start = read_moment(view.fact.start)
    is_over = view.fact.kind is FactKind.EDUCATION and bool(view.fact.end)
    return frozenset((start.year,)) if start and not is_over else frozenset()


def _dated_views(number: Number, context: Context, *, is_boundary: bool) -> list[FactView]:
    """The facts a date may come from: of the job named by employer or title, or dated things for "since" and "from"."""
    ground = context.ground
    if others := context.employers_before_move(number.start):
        return [view for view in context.whole.views if {view.fact.id, view.fact.entry} & set(others)]
    if papers := _papers_before(number, context):
        return papers
    if dated := _dated_in_clause(number, context):
        return dated
    if _is_of_other_clause(number, context):
        return context.whole.of_kinds(*TIMED_KINDS)
    if named := _named_with_date(number, context):
        return named
    if len(context.employers) == 1:
        name = next(view.fact.name for view in context.whole.views if view.fact.id == context.employers[0])
        return [view for view in ground.views if view.fact.entry == context.employers[0] or view.fact.name == name]
    timed = ground.of_kinds(*TIMED_KINDS)
    said = {word.folded for word in context.words}
    titled = [
        view for view in timed
        if view.title_concepts and {word.folded for word in words_of(view.fact.title) if word.is_content} <= said
    ]  # fmt: skip
    nearest = closest(context.stems, ground, least=0.75)
    if nearest and nearest[0].fact.kind in _DATED_ALONE and nearest[0].years:
        return nearest[:1]
    if is_boundary:
        return titled or timed or list(ground.views)
    return list(ground.views)


def _papers_before(number: Number, context: Context) -> list[FactView]:
    """The certificates meant by "a first aid certificate from March 2024"; all where it names none."""
    if not _PAPER_BEFORE.search(context.text[: number.start]):
        return []
    papers = context.ground.of_kinds(FactKind.CERTIFICATE, FactKind.REGISTRATION)
    said = stems_of(context.clause_at(number.start)) - {stem("certificate"), stem("licence")}
    return [view for view in papers if view.stems & said] or papers


def _dated_in_clause(number: Number, context: Context) -> list[FactView]:
    """The paper, degree or award that the clause of the date is about, where it names no employer."""
    clause = context.clause_at(number.start)
    if context.whole.employers_in(clause):
        return []
    near = closest(stems_of(clause), context.whole, least=0.5)
    return [view for view in near[:1] if view.fact.kind in _PAPERS and view.years]


def _named_with_date(number: Number, context: Context) -> list[FactView]:
    """Papers, studies and awards of this very date of which the sentence holds a word that no other fact has."""
    weights = context.whole.weights
    kinds = (*_PAPERS, FactKind.EDUCATION, FactKind.GRADE)
    return [
        view for view in context.whole.of_kinds(*kinds)
        if int(number.value) in view.years
        and (
            any(weights[word] == 1 for word in view.stems & context.stems)
            or (len(view.stems & context.stems) > 1 and number.month in {moment.month for moment in view.moments})
        )
    ]  # fmt: skip


def _is_of_other_clause(number: Number, context: Context) -> bool:
    """ "Before joining the county in September 2018, I ...", "... in Ennis, and I have been in Limerick since 2019"."""
    opening = _OPENING.match(context.text)
    if opening and number.end <= opening.end():
        return not context.whole.employers_in(opening[0])
    move = _NEXT.search(context.text[: number.start])
    if move and not context.whole.employers_in(context.text[move.start() :]):
        return True
    if not context.whole.employers_in(context.text) and ", I " in context.text[: number.start]:
        return True  # "After a year as an apprentice, I moved into solar work in May 2023."
    start = max((match.end() for match in _AND_I.finditer(context.text, 0, number.start)), default=0)
    return start > 0 and not context.whole.employers_in(context.text[start:])


def _is_year_of(year: int, view: FactView, context: Context) -> bool:
    """Whether a fact names the year and speaks of the same."""
    in_text = any(number.is_year and number.value == year for number in view.numbers)
    return year in view.years and len(view.stems & context.stems) >= (1 if in_text else 2)


def _untimed(ground: Support) -> list[FactView]:
    kinds = (FactKind.CERTIFICATE, FactKind.REGISTRATION, FactKind.HIGHLIGHT, FactKind.AWARD, FactKind.PUBLICATION)
    return [view for view in ground.views if view.fact.kind in kinds]


def _is_month(year: int, month: int, moments: list[Moment], ground: Support) -> bool:
    """Whether the month named with a known year is right; a year whose months are unknown takes none."""
    if not month:
        return True
    months = {moment.month for moment in moments if moment.year == year}
    for view in ground.views:
        months |= {date.month for date in dates_of(view.fact.text) if date.year == year}
    return month in months


def _is_within(year: int, context: Context, ground: Support) -> bool:
    entries = context.employers or [view.fact.id for view in ground.views if view.fact.kind is FactKind.WORK]
    for view in ground.views:
        if view.fact.id in entries and (start := read_moment(view.fact.start)):
            end = read_moment(view.fact.end) or Moment(ground.today.year, 12)
            if start.year <= year <= end.year:
                return True
    return False


def _expected_dates(context: Context) -> str:
    entries = set(context.employers)
    said = [
        f"{view.fact.name or view.fact.title}: {view.fact.start} – {view.fact.end or '…'}"
        for view in context.ground.views
        if view.fact.start and (not entries or view.fact.id in entries) and view.fact.kind is FactKind.WORK
    ]
    return "; ".join(said[:3])

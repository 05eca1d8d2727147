"""Whose time a duration tells: the jobs, volunteering and studies that a sentence means. Pure."""

from __future__ import annotations

import re

from documents.facts.context import Context
from documents.facts.nouns import JUNIOR, SENIOR, TITLE_HEADS
from documents.facts.numbers import Number
from documents.facts.synonyms import concept, is_person, stem
from documents.facts.views import FactView
from documents.facts.vocabulary import is_plain
from documents.facts.words import Word, fold, stems_of, words_of
from documents.schemas import FactKind

_BEFORE_THAT = re.compile(r"\s*(?:years?|months?)?\s(?:before that|earlier|previously|prior to that|before then)\b")
_IN_ALL = re.compile(r"\b(?:experience|career|total|altogether|all|combined|overall|background|record)\b", re.I)
_PRACTICE = re.compile(r"[\s-]*\w*\s(?:experience\s)?of\s((?:[a-z-]+\s?){1,3})", re.I)
_POST_BEFORE = re.compile(r"\bas an?\s((?:[A-Za-z-]+\s){1,3}?)(?:at|with|in|for)\b[^,;.]*$")
_IN_A_PLACE = re.compile(
    r"\s?(?:years?|months?)\s(?:(?:of )?(?:work(?:ing)? )?experience )?(?:in|at|for|with)\san?\s"
    r"([a-z’'-]+(?:\s[a-z’'-]+){0,4}?)(?=[,.;]|$|\s(?:in|on|at|as|and(?! an?\b)|with|where)\b)"
)
_OF_A = re.compile(r"[\s\w]{0,8}?\s+of\s+((?:[a-z-]+\s?){1,3}?)(?=\s(?:at|with|in|for)\b|[.,;]|$)", re.I)
_AS_A = re.compile(
    r"(?:[\s\w’'-]{0,30}?)\bas an?\s+((?:[a-z-]+\s?){1,3}?)(?=,|\s(?:at|with|in|for|I|before|who)\b|\sand,|[.;]|$)"
    r"|[\s-]*\w*[\s-](?:[a-z]+ )?(intern|internship|attach\w*|apprentice\w*)\b",
    re.I,
)
# "I have been a floor supervisor here for": what was held, before the time.
_HELD_FOR = re.compile(
    r"\b(?:(?P<past>was|had been)|been|acted as|worked as|served as)\s(?:an?\s|the\s)?(?P<post>[^,;.]+?)\sfor\s(?:[a-z]+\s){0,3}$"
)
_OF_WHICH = re.compile(
    r"\s(?:years?|months?)[^,;.]*,\s(?:the last\s)?[\w-]+\s(?:years\s)?(?:of (?:them|which|those|these)|as an?)\b"
)
_TIMES = frozenset(map(stem, ("year", "month", "decade")))
_LINK = re.compile(r"\s(?:in|at|on|with|of|to|here|there|now)\b")
_FOR_SO_LONG_HELD = re.compile(
    r"\s(?:years?|months?),?\sI\s(?:(?P<past>was|had been)|have been|(?:have\s)?(?:acted|worked|served) as)\s(?:an?\s|the\s)?"
    r"(?P<post>[^,;.]+?)(?=[,;.]|\s(?:and|before)\b|$)"
)
_WORKED_IN = re.compile(
    r"\bwork(?:ed|ing|s)?\s(?:in|at|on|for)\s(?:the|an?)\s(?P<place>[^,;.]+?)\sfor\s(?:[a-z]+\s){0,3}$"
)
_IN_THE = re.compile(r"\b(?:at|in|with)\sthe\s(?P<place>[^,;.]+?)\sfor\s(?:[a-z]+\s){0,3}$")
_IN_FIELD = re.compile(r"\bwork(?:ed|ing)\sin\s(?P<field>[a-z-]+(?:\s[a-z-]+)?)\sfor\s(?:[a-z]+\s){0,3}$")
_MOVED = re.compile(
    r"\b(?:(?:moved|came|went|switched|transferred) (?:on |over )?to|joined|(?:before|until) (?:I\s)?(?:mov|join|com|go|start)\w+)\b"
)
_BEFORE_OR_AFTER = re.compile(
    r"\W*(?P<which>Before|After)\s(?:(?:join|leav|mov|com|go|start)ing\s(?:to |at |with )?)?(?P<name>[A-Z][^,;]*?)(?:,|\sI\s)"
)
_PAST = re.compile(r"\b(?:after|before|then|moved|changed|switched|previously|earlier|spent)\b", re.I)
_AT_AN_EMPLOYER = re.compile(r"[^,;.]*?\b(?:at|with|for)\s")


def entries_meant(number: Number, context: Context) -> list[str]:
    """The timed entries whose employer, or else whose title or degree, the sentence names."""
    spans = context.whole.spans
    if named := _named(number, context):
        return [entry for entry in named if entry in spans]
    if found := _practised(number, context) or _at_such_a_place(number, context) or _held_or_worked(number, context):
        return found
    title = _AS_A.match(context.text[number.end :])
    if practice := _OF_A.match(context.text[number.end :]):
        said = {concept(word.folded) for word in words_of(practice[1])}
        entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
        exact = [view.fact.id for view in entries if view.title_concepts == said and view.fact.id in spans]
        if exact:
            return exact
    if title is None and (post := _POST_BEFORE.search(context.text[: number.start])):
        return [] if _IN_ALL.search(context.text) else [entry for entry in context.titled(post[1]) if entry in spans]
    if title is None or len(context.employers) > 1:
        return []
    said = {word.folded for word in words_of(title[1] or title[2])}
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    called = [view.fact.id for view in entries if said <= {word.folded for word in words_of(view.fact.title)}]
    meant = called if len(called) > 1 else context.titled(title[1] or title[2])
    meant = meant or _once_called(title[1] or title[2], context)
    return [entry for entry in meant if entry in spans]


def _named(number: Number, context: Context) -> list[str]:
    """The entries of the employer that the duration is said of, and not of one that came before or after."""
    rest = re.split(r"[,;]|(?<!\bSt)\.(?=\s|$)|\b(?:before|after|then|I)\b", context.text[number.end :])[0]
    together = context.whole.employers_in(rest)
    if len(together) > 1 or (together and _AT_AN_EMPLOYER.match(rest)):
        return together
    is_whole = _OF_WHICH.match(context.text, number.end)
    named = (
        context.whole.employers_in(context.clause_at(number.start)) if is_whole else context.employers_at(number.start)
    )
    opening = _BEFORE_OR_AFTER.match(context.text)
    other = context.whole.employers_in(opening["name"]) if opening else []
    if move := _MOVED.search(context.text, number.end):
        other += context.whole.employers_in(context.text[move.start() :])
    is_before = opening is not None and opening["which"] == "Before" and set(named) <= set(other)
    if other and is_before:
        return _earlier_than(other[0], context)
    named = [entry for entry in named if entry not in other]
    if len(named) == 1 and _BEFORE_THAT.match(context.text, number.end):
        return _earlier_than(named[0], context)
    held = [entry for entry in _held_or_worked(number, context) if entry in named]
    is_one = len({view.fact.name for view in context.whole.views if view.fact.id in named}) == 1
    return (held or named) if is_one else []


def _earlier_than(entry: str, context: Context) -> list[str]:
    """The entries that began before this one: "and eight years before that in counselling"."""
    start = next(view.fact.start for view in context.whole.views if view.fact.id == entry)
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    return [view.fact.id for view in entries if view.fact.start < start and view.fact.id in context.whole.spans]


def _practised(number: Number, context: Context) -> list[str]:
    """ "Eight years of software testing": the entries from the first whose title or facts speak of it, where others
    came before."""
    practice = _PRACTICE.match(context.text[number.end :])
    return _practised_in(words_of(practice[1]), context) if practice else []


def _practised_in(field: list[Word], context: Context) -> list[str]:
    words = [word for word in field if word.is_content and not is_plain(word)]
    said = {word.stem for word in words}
    skills = context.whole.of_kinds(FactKind.SKILL, FactKind.KEYWORD)
    said |= {word for view in skills if said & view.stems for word in view.stems}
    spans = context.whole.spans
    entries = [view for view in context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER) if view.fact.id in spans]
    entries.sort(key=lambda view: view.fact.start)
    told = [
        bool(
            said
            & frozenset().union(
                *(other.stems for other in context.whole.views if other.fact.entry == view.fact.id), view.stems
            )
        )
        for view in entries
    ]
    is_in_title = any(said & stems_of(view.fact.title) for view in entries)
    before = " ".join(fold(view.fact.text) for view in entries[: told.index(True)]) if is_in_title else ""
    if not is_in_title or told[0] or any(word.folded in before for word in words):
        return []
    return [view.fact.id for view in entries[told.index(True) :]]


def _held_or_worked(number: Number, context: Context) -> list[str]:
    """ "I have been a floor supervisor for", "I worked in the cherry orchards for": the entries of such a title or name."""
    before = context.text[: number.start]
    spans = context.whole.spans
    entries = [view for view in context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER) if view.fact.id in spans]
    if held := _HELD_FOR.search(before) or _FOR_SO_LONG_HELD.match(context.text, number.end):
        return _of_post(held["post"], entries, context, is_past=bool(held["past"]))
    worked, there = _WORKED_IN.search(before), _IN_THE.search(before)
    if place := worked or there:
        said = frozenset(word.stem for word in words_of(place["place"]) if word.is_content and not is_plain(word))
        names = {view.fact.id: stems_of(f"{view.fact.title} {view.fact.name}") for view in entries}
        return [entry for entry, stems in names.items() if said <= stems or (worked and said & stems)] if said else []
    field = _IN_FIELD.search(before)
    return _practised_in(words_of(field["field"]), context) if field else []


def _of_post(post: str, entries: list[FactView], context: Context, *, is_past: bool) -> list[str]:
    """The entries of such a title: of all its words, or of those up to "in", "at" or "of"."""
    ends = [len(post), *(match.start() for match in reversed(list(_LINK.finditer(post))))]
    for end in ends:
        said = stems_of(post[:end])
        titled = {
            view.fact.id for view in entries
            if said <= stems_of(f"{view.fact.title} {view.fact.name}") and not _is_below(view, post[:end])
        }  # fmt: skip
        told = {view.fact.entry for view in context.whole.of_kinds(FactKind.HIGHLIGHT) if said <= view.stems}
        if titled and len(said) > 1:
            return [view.fact.id for view in entries if view.fact.id in titled | told]
    return _called(post[: ends[-1]], context) if is_past else []


def _is_below(view: FactView, post: str) -> bool:
    """ "Assistant Brand Manager", where a brand manager's time is told."""
    said = {word.folded for word in words_of(post)}
    own = {word.folded for word in words_of(view.fact.title)}
    return bool(said & SENIOR) and bool((own - said) & JUNIOR)


def retold_entries(place: int, context: Context) -> list[str]:
    """The entries whose highlights the clause at ``place`` retells, when three in four of its words are theirs."""
    said = stems_of(context.clause_at(place)) - context.employer_stems - _TIMES
    said -= {stem(other.text.lower()) for other in context.numbers}
    spans = context.whole.spans
    found = [
        view.fact.entry for view in context.whole.of_kinds(FactKind.HIGHLIGHT)
        if len(said & view.stems) >= max(3, 0.75 * len(said))
    ]  # fmt: skip
    return [entry for entry in dict.fromkeys(found) if entry in spans]


def _once_called(post: str, context: Context) -> list[str]:
    """ "After eight years as a newspaper reporter": the entries called reporter, in a sentence that tells of the past."""
    return _called(post.rsplit(maxsplit=1)[-1], context) if _PAST.search(context.text) else []


def _called(head: str, context: Context) -> list[str]:
    is_post = fold(head) in TITLE_HEADS or is_person(concept(fold(head)))
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER) if is_post else []
    return [
        view.fact.id for view in entries
        if fold(head) in {word.folded for word in words_of(view.fact.title)} and view.fact.id in context.whole.spans
    ]  # fmt: skip


def _at_such_a_place(number: Number, context: Context) -> list[str]:
    """ "Nine years in a garment factory": the entries whose employer or title is one."""
    place = _IN_A_PLACE.match(context.text[number.end :])
    said = {word.stem for word in words_of(place[1]) if word.is_content and not is_plain(word)} if place else set()
    entries = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    told = context.whole.of_kinds(FactKind.HIGHLIGHT) if len(said) > 1 else []
    own = {view.fact.entry for view in told if said <= view.stems}
    named = {view.fact.id for view in entries if said and said <= view.stems}
    return [view.fact.id for view in entries if view.fact.id in (named | own) & context.whole.spans.keys()]

"""Checks of standing: ranks, awards, "employee of the year", and losses that never were. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context
from documents.facts.degrees import degrees_of
from documents.facts.findings import Finding, FindingKind
from documents.facts.nouns import ALWAYS_KNOWN
from documents.facts.words import fold, words_of
from documents.phrases import COUNTRIES
from documents.schemas import FactKind

_COUNTRY_NAMES = frozenset(fold(name) for name in COUNTRIES.values()) | {"uk", "us", "usa", "eu"}
_OF_THE_YEAR = re.compile(
    r"\b(?!end|close|beginning|start|rest|part|time|half|days|months|weeks|course)[a-z]{4,} of the (?:year|month|quarter|decade)\b"
)
_BEST_OF = re.compile(
    r"\b(?:the )?(best|lowest|highest|largest|biggest|fastest|most \w+|top|first|only|leading)\b[^.;,]{0,40}?\b(?:in|of|across) the "
    r"(?:whole )?(province|country|region|county|city|company|world|continent|sector|industry|nation|state|district|group|"
    r"school|hospital|branch|office|department)\b",
    re.I,
)
_SECOND = re.compile(
    r"\b(?:second|third) (?:best|of|among|out of|in)\b|\brunner-?\s?up\b|\bfinalist\b|\bnomin\w+|\bshortlist\w*|\b(?:second|third|2nd|3rd) (?:place|prize|position)\b",
    re.I,
)
_FIRST = re.compile(
    r"\b(?:winner|won|win|named|crowned|voted|chosen|first prize|first place|awarded|received|(?:best|first|top) (?:of|among|out of)|"
    r"(?:finished|came|ranked|placed) (?:first|top))\b",
    re.I,
)
_AWARD = re.compile(
    r"\b(?:awards?|prizes?|trophy|medals?|accolades?|commendations?)\b|\bw[io]n(?:ning)? (?:an? |the )?(?:gold|silver|bronze|championship|cup|title)\b",
    re.I,
)
_NAMED = frozenset(("named", "won", "voted", "awarded", "received", "chosen", "recognised", "recognized", "elected"))
_AWARD_OR_CONTEST = re.compile(
    r"\b(?:awards?|prizes?|titles?|medals?|champion\w*|competitions?|contest|winner|best|first|final\w*|of the year)\b",
    re.I,
)
_NO_LOSS = re.compile(
    r"\b(?:no|not one|not a single)\s(?:[\w-]+\s){1,3}?(?:has |have |had |was |were )?(?:ever )?(?:been )?"
    r"(?:died|lost|injured|failed|hurt|missed|stolen|damaged)\b"
    r"|\bnever (?:had|lost|failed|damaged|crashed)\b"
    r"|\bwithout (?:an?|any) (?:\w+ )?(?:injury|accident|incident|complaint|error|loss)\b",
    re.I,
)
_BEST_IN_PLACE = re.compile(
    r"\b(?P<best>[Bb]est|[Tt]op|[Ff]irst|[Ll]eading|[Ff]astest|[Ll]argest)\b[^.;,]{0,40}?\b(?:in|of|across)\s(?:the whole of |all of |all )?"
    r"(?P<place>[A-Z][a-z]+)\b"
)
_ACROSS = re.compile(
    r"\b(?:across|throughout|all over)\s(?:the whole of |all of |all |the )?(?P<place>[A-Z][a-z]+|UK|US|USA|EU)\b"
)
_BIG_AWARD = re.compile(
    r"\b(?P<reach>national|international|regional|global|continental|african|provincial|county|district|state)\s(?:[\w-]+\s){0,2}?"
    r"(?:awards?|prizes?|titles?|medals?|champions?|championships?|competitions?|contests?|tournaments?|finals?|winner|\w+ of the year)\b",
    re.I,
)
_OF_A_PLACE = re.compile(r"\s(?:of|in|for|across)\s(?:the\s)?(?:whole\s)?(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")
NEGATION = re.compile(r"\b(?:no|not|never|without|zero|nil|free)\b|-free\b")


def check_standing(context: Context) -> Iterator[Finding]:
    """Ranks and awards that no fact states, and losses that none denies."""
    yield from _check_best_in_country(context)
    yield from _check_across_country(context)
    yield from _check_big_awards(context)
    yield from _check_awards_of_places(context)
    yield from _check_best(context)
    yield from _check_seconds(context)
    yield from _check_of_the_year(context)
    yield from _check_awards(context)
    yield from _check_losses(context)


def _check_best(context: Context) -> Iterator[Finding]:
    """ "The lowest rate in the province" where a fact says "of the department"."""
    for match in _BEST_OF.finditer(context.text):
        if not context.support.knows_word(fold(match[2])) and not context.is_attributed(match.start()):
            yield _no_standing(match, context)


def _check_best_in_country(context: Context) -> Iterator[Finding]:
    """ "The best in Zambia" of the best in a district."""
    for match in _BEST_IN_PLACE.finditer(context.text):
        said = {fold(match["best"]), fold(match["place"])}
        is_told = any(said <= view.words or said == {"first"} for view in context.support.views)
        if fold(match["place"]) in _COUNTRY_NAMES and not is_told and not _is_wished(match, context):
            yield _no_standing(match, context)


def _check_across_country(context: Context) -> Iterator[Finding]:
    """ "Across Canada" where no deed is said to reach so far."""
    told = context.support.of_kinds(FactKind.HIGHLIGHT, FactKind.SUMMARY, FactKind.PROJECT, FactKind.AWARD)
    for match in _ACROSS.finditer(context.text):
        is_told = any(fold(match["place"]) in view.words for view in told)
        if fold(match["place"]) in _COUNTRY_NAMES and not is_told and not _is_wished(match, context):
            yield _no_standing(match, context)


def _check_big_awards(context: Context) -> Iterator[Finding]:
    """ "A national award" where the award is none."""
    told = context.whole.of_kinds(FactKind.AWARD, FactKind.HIGHLIGHT, FactKind.SUMMARY)
    contests = [view for view in told if _AWARD_OR_CONTEST.search(view.fact.text)]
    for match in _BIG_AWARD.finditer(context.text):
        is_told = any(fold(match["reach"]) in view.words for view in contests)
        if not is_told and not context.is_attributed(match.start()):
            yield _no_standing(match, context)


def _check_awards_of_places(context: Context) -> Iterator[Finding]:
    """ "Best Student of Nairobi County" of a school's best student."""
    for view in context.whole.of_kinds(FactKind.AWARD):
        title = fold(view.fact.title)
        place = fold(context.text).find(title) if " " in title else -1
        of = _OF_A_PLACE.match(context.text, place + len(title)) if place >= 0 else None
        said = (
            {word.folded for word in words_of(of["place"]) if word.is_content and word.folded not in ALWAYS_KNOWN}
            if of
            else set()
        )
        if of and said and not any(said <= other.words for other in context.whole.of_kinds(FactKind.AWARD)):
            yield context.finding(
                FindingKind.REACH, of.start("place"), of.end("place"), "No fact states this reach or standing.",
                expected=view.fact.text, fact=view.fact.id,
            )  # fmt: skip


def _is_wished(match: re.Match[str], context: Context) -> bool:
    return context.is_attributed(match.start()) or context.is_intent(match.start())


def _no_standing(match: re.Match[str], context: Context) -> Finding:
    return context.finding(FindingKind.REACH, match.start(), match.end(), "No fact states this reach or standing.")


def _check_seconds(context: Context) -> Iterator[Finding]:
    """ "Winner" of a runner-up."""
    seconds = [
        view for view in context.whole.of_kinds(FactKind.AWARD, FactKind.HIGHLIGHT)
        if _SECOND.search(view.fact.text) and len(view.marks & context.marks) > 1
    ]  # fmt: skip
    first = _FIRST.search(context.text)
    if seconds and first and not _SECOND.search(context.text) and not any(degrees_of(context.text)):
        yield context.finding(
            FindingKind.REACH, first.start(), first.end(), "The profile says otherwise of this award.",
            expected=seconds[0].fact.text, fact=seconds[0].fact.id,
        )  # fmt: skip


def _check_of_the_year(context: Context) -> Iterator[Finding]:
    """ "Employee of the year"."""
    for match in _OF_THE_YEAR.finditer(context.text.lower()):
        if match[0] not in context.support.text or _is_of_more(match, context):
            yield context.finding(FindingKind.REACH, match.start(), match.end(), "No fact states this standing.")


def _is_of_more(match: re.Match[str], context: Context) -> bool:
    """ "Ohio State Teacher of the Year" of a school's teacher of the year."""
    run = re.search(r"(?:[A-Z][\w'’]+\s){1,4}$", context.text[: match.start()])
    said = {word.folded for word in words_of(run[0]) if word.is_content and word.folded not in _NAMED} if run else set()
    awards = [view for view in context.support.views if match[0] in fold(view.fact.text)]
    return bool(said) and bool(awards) and not any(said <= view.words for view in awards)


def _check_awards(context: Context) -> Iterator[Finding]:
    """ "The hospital's excellence award" of a person who names none."""
    if context.whole.of_kinds(FactKind.AWARD):
        return
    for match in _AWARD.finditer(context.text):
        place = match.start()
        is_spoken_of = context.is_only_spoken_of(place)
        if not is_spoken_of and not context.support.knows_word(fold(match[0])):
            yield context.finding(FindingKind.REACH, place, match.end(), "The profile names no award.")


def _check_losses(context: Context) -> Iterator[Finding]:
    """ "No mother died in my area": only where a fact denies something of the same."""
    for match in _NO_LOSS.finditer(context.text):
        if not any(
            NEGATION.search(view.fact.text.lower()) and view.stems & context.stems for view in context.support.views
        ):
            yield context.finding(FindingKind.OUTCOME, match.start(), match.end(), "No fact states this.")

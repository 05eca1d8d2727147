"""Checks of languages and their levels. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.nouns import FRENCH_LANGUAGES, LANGUAGES, LEVELS, SAME_LANGUAGE
from documents.facts.views import FactView
from documents.facts.words import Word, fold, words_of
from documents.schemas import FactKind
from documents.wordlists import word_set


def check_languages(context: Context) -> Iterator[Finding]:
    """Languages the profile does not have, and levels above those it states."""
    own = {
        SAME_LANGUAGE.get(name, name): view
        for view in context.whole.of_kinds(FactKind.LANGUAGE)
        for name in (fold(view.fact.name), *_last_name(view))
    }
    for word in context.words:
        language = SAME_LANGUAGE.get(word.folded, word.folded)
        if (language not in LANGUAGES and language not in own) or not (
            word.is_capitalised or word.is_camel or language == word.folded or word.folded in FRENCH_LANGUAGES
        ):
            continue
        if context.is_attributed(word.start) or context.is_denied(word.start):
            continue
        if language not in own and context.is_intent(word.start):
            continue
        if language not in own:
            known = any(SAME_LANGUAGE.get(other, other) == language for other in context.support.words)
            if not known and (word.is_capitalised or word.is_camel or word.folded in FRENCH_LANGUAGES):
                yield context.finding(
                    FindingKind.LANGUAGE, word.start, word.end, "The profile does not name this language."
                )
            elif known and (level := _level_near(context, word)) and LEVELS[level.folded] >= 5:
                yield context.finding(FindingKind.LANGUAGE, level.start, level.end, "The profile states no such level.")
            continue
        level = _level_near(context, word)
        if level is not None and _is_above(level, own[language]):
            yield context.finding(
                FindingKind.LANGUAGE,
                level.start,
                level.end,
                "The profile states another level.",
                expected=own[language].fact.text,
                fact=own[language].fact.id,
            )


def _last_name(view: FactView) -> list[str]:
    """The "Maori" of "Te reo Maori", by which such a language is known too."""
    words = words_of(view.fact.name)
    return [words[-1].folded] if len(words) > 1 and words[-1].text.istitle() and words[-1].folded != "language" else []


def _is_above(level: Word, own: FactView) -> bool:
    """Whether the level said is above that of the fact; levels of the common European frame are compared exactly."""
    stated = [word.folded for word in words_of(own.fact.text) if _FRAME.fullmatch(word.folded)]
    if stated and _FRAME.fullmatch(level.folded):
        return level.folded > max(stated)
    return LEVELS[level.folded] > _rank(own)


def _level_near(context: Context, language: Word) -> Word | None:
    """The level word that goes with a language: the nearest in the clause, one in brackets right after first."""
    after = re.match(r"\s*[(:–-]\s*([\w -]+)", context.text[language.end :])
    if after:
        inside = [word for word in context.words if language.end <= word.start < language.end + after.end()]
        leveled = [word for word in inside if word.folded in LEVELS]
        if leveled:
            return max(leveled, key=lambda word: LEVELS[word.folded])
    adjacent = re.match(r"\s([\w-]+)", context.text[language.end :])
    if adjacent and fold(adjacent[1]) in LEVELS:
        return next((word for word in context.words if word.start == language.end + 1), None)
    told = re.match(
        r"\s+(?:still |now |currently |only |just )*(?:is|are|at|on)\s+((?:(?:still|now|currently|only|just|my|an?|the|second|first|third|level|language|i|speak|at|as|well)\s+)*)",
        context.text[language.end :],
        re.I,
    )
    if told:
        place = language.end + told.end()
        return next((word for word in context.words if word.start == place and word.folded in LEVELS), None)
    before = [word for word in context.words if word.folded in LEVELS and word.end <= language.start]
    if before and _belongs(context, before[-1], language):
        return before[-1]
    following = [word for word in context.words if word.folded in _AFTER]
    return next((word for word in following if 0 <= word.start - language.end < 40 and word.folded in LEVELS), None)


_FRAME = re.compile(r"[abc][12]")
_AFTER = word_set("fluently well proficiently perfectly couramment ufasaha vizuri bien")
_BETWEEN = word_set(
    """in and both l le la as well the my is are language languages tongue of level command speaker spoken written user
    knowledge skills a an with proficiency fluency"""
)


def _belongs(context: Context, level: Word, language: Word) -> bool:
    """Whether a level before a language is said of it: "fluent in English and Swahili", "native speaker of Twi"."""
    gap = context.text[level.end : language.start]
    is_of_earlier = any(word.folded in LANGUAGES and word.end < level.start for word in context.words)
    if any(
        re.fullmatch(r"\s(?:is )?(?:still |now |only )?at\s", context.text[word.end : level.start])
        for word in context.words
        if word.folded in LANGUAGES
    ):
        return False  # "my English is at B2 and my German"
    if is_of_earlier and re.match(r"\s*(?:well|language|tongue)?\s*,", gap):
        return False  # "Amharic very well, English only a little"
    between = [fold(word.text) for word in words_of(gap)]
    others = [word for word in between if word in LANGUAGES]
    allowed = LANGUAGES | LEVELS.keys() | (frozenset(("in", "and", "both", "as", "well")) if others else _BETWEEN)
    names = (view.fact.name for view in context.whole.of_kinds(FactKind.LANGUAGE))  # "te reo Maori"
    allowed |= {fold(word) for name in names for word in name.split()}
    return all(word in allowed for word in between) and not re.search(r"[.;()]", gap) and len(gap) < 80


def _rank(view: FactView) -> int:
    ranks = [LEVELS[word.folded] for word in words_of(view.fact.text) if word.folded in LEVELS]
    if not ranks and len(words_of(view.fact.text)) > 1:
        return 4
    return max(ranks, default=4)

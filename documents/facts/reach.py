"""Checks of reach: superlatives, "nationwide", "thousands of", "on my own". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.lexicon import DENIALS, MAGNITUDES, REACH, REACH_PHRASES, SOLO
from documents.facts.nouns import TITLE_HEADS
from documents.facts.standing import NEGATION
from documents.facts.support import Support
from documents.facts.synonyms import concept, is_person, stem
from documents.facts.views import NAMING_KINDS, fold_text
from documents.facts.words import Word, fold, stems_of
from documents.schemas import FactKind

_WHOLE = re.compile(
    r"\b(?:across|throughout|in|by) the (?:whole|full) (?:[\w-]+ ){0,2}?"
    r"(?P<whole>group|company|network|organi[sz]ation|chain|region|country|county|district|city|industry|sector|corporation)\b"
    r"|\b(?:at|in|by|across) all (?:[\w-]+ ){0,2}?"
    r"(?P<each>sites|branches|stores|plants|offices|schools|locations|hospitals|clinics|counties|regions|countries)\b",
    re.I,
)
_ALL = frozenset(("whole", "entire", "all", "every", "across"))
_LARGEST = frozenset(("largest", "biggest"))
_OF_TIME = re.compile(r"(?:\d|\b(?:year|month|week|quarter|season|day))\s$", re.I)
_MESSAGE = "No fact states this reach or standing."


def check_reach(context: Context) -> Iterator[Finding]:
    """Superlatives, multiples and reach that no fact states."""
    for word in context.words:
        if word.folded in REACH and not _is_known_reach(word, context):
            yield context.finding(FindingKind.REACH, word.start, word.end, _MESSAGE)
    for match in _WHOLE.finditer(context.text):
        told = (view for view in context.support.views if view.fact.kind not in NAMING_KINDS)
        where = fold(match["whole"] or match["each"])
        is_told = any(where in view.words and view.words & _ALL for view in told)
        if not is_told and not context.is_only_spoken_of(match.start()):
            yield context.finding(FindingKind.REACH, match.start(), match.end(), _MESSAGE)
    lowered = context.text.lower()
    for phrase in (*REACH_PHRASES, *DENIALS):
        place = lowered.find(phrase)
        if place < 0 or not _is_word_place(lowered, place, len(phrase)) or _is_known_phrase(phrase, place, context):
            continue
        yield context.finding(FindingKind.REACH, place, place + len(phrase), _MESSAGE)


def _is_known_reach(word: Word, context: Context) -> bool:
    is_in_name = word.is_capitalised and word.start > 0 and context.support.knows_word(word.folded)
    if is_in_name or _is_told(word.folded, context.support) or word.folded in context.advert.names:
        return True
    if _is_other_word(word, context) or (word.folded in SOLO and _is_told_solo(context)):
        return True
    if word.folded.endswith("-winning") and _is_award_of(word, context):
        return True
    return context.is_attributed(word.start) or context.is_intent(word.start) or _is_plain(context, word)


def _is_told(folded: str, support: Support) -> bool:
    """Whether a fact says it of what was done; the name of a school, employer or paper does not."""
    if not support.knows_word(folded):
        return False
    told = [view for view in support.views if view.fact.kind not in NAMING_KINDS]
    return Support(told, support.today).knows_word(folded) or any(
        folded in fold_text(view.fact.title) for view in support.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
    )


def _is_award_of(word: Word, context: Context) -> bool:
    """Whether a person is called award-winning who has an award, or a thing of which the award speaks."""
    awards = context.whole.of_kinds(FactKind.AWARD)
    following = [other.folded for other in context.words if other.start > word.end][:4]
    is_of_person = any(other in TITLE_HEADS or is_person(concept(other)) for other in following)
    return any(is_of_person or view.stems & frozenset(map(stem, following)) for view in awards)


def _is_other_word(word: Word, context: Context) -> bool:
    """ "Best seller" where a fact says "top seller"."""
    if word.folded in _LARGEST:
        return any(_is_told(other, context.support) for other in _LARGEST)
    other = {"best": "top", "top": "best"}.get(word.folded)
    following = re.match(r"[ -]([a-z]+)", context.text[word.end :])
    return bool(other and following and f"{other} {fold(following[1])}" in context.support.text)


def _is_known_phrase(phrase: str, place: int, context: Context) -> bool:
    if phrase == "from the ground up" and re.search(r"\b(?:learn\w*|trade)\b", context.text[:place], re.I):
        return True  # an idiom, and no claim
    if phrase == "on my own" and re.match(
        r"\s(?!and\b|in\b|at\b|with\b|to\b|for\b|from\b|as\b|by\b|during\b|on\b)[a-z]", context.text[place + 9 :]
    ):
        return True  # "on my own food blog"
    if phrase in context.support.text or context.is_attributed(place) or context.is_intent(place):
        return True
    return _is_borne_out(phrase, context)


def _is_borne_out(phrase: str, context: Context) -> bool:
    """Whether a fact says as much in other words."""
    if phrase.startswith("across "):
        return _is_told_place(phrase, context)
    if "promoted" in phrase:
        return _is_promoted(context)
    if "award" in phrase:
        return bool(context.whole.of_kinds(FactKind.AWARD))
    if phrase in SOLO:
        return _is_told_solo(context)
    if phrase in MAGNITUDES:
        return _is_so_many(phrase, context.support)
    return phrase in DENIALS and _is_denied(phrase, context)


def _is_told_place(phrase: str, context: Context) -> bool:
    place = phrase.rsplit(maxsplit=1)[-1]
    return any(place in view.words for view in context.support.views if view.fact.kind is not FactKind.CONTACT)


def _is_promoted(context: Context) -> bool:
    """Whether the person had two posts with one employer."""
    names = [view.fact.name for view in context.whole.of_kinds(FactKind.WORK)]
    return len(names) > len(set(names))


def _is_told_solo(context: Context) -> bool:
    """ "On my own" where a fact says "alone"."""
    return any(
        any(f" {word} " in f" {fold_text(view.fact.text)} " for word in SOLO) and view.stems & context.stems
        for view in context.support.views
    )


def _is_denied(phrase: str, context: Context) -> bool:
    """ "Without a single accident" where a fact says that there was none."""
    named = stems_of(phrase)
    return any(
        NEGATION.search(view.fact.text.lower()) and (named & view.stems or len(view.stems & context.stems) >= 2)
        for view in context.support.views
    )


def _is_so_many(phrase: str, support: Support) -> bool:
    return any(
        number.value >= 2 * MAGNITUDES[phrase] and not number.currency and not number.is_year
        for view in support.views
        for number in view.numbers
    )


def _is_word_place(text: str, place: int, length: int) -> bool:
    before, after = text[place - 1 : place], text[place + length : place + length + 1]
    return not before.isalnum() and not after.isalnum()


def _is_plain(context: Context, word: Word) -> bool:
    """ "best regards", "my best", "experience leading to": no claim."""
    after = context.text[word.end : word.end + 14].lower().strip()
    before = context.text[max(0, word.start - 8) : word.start].lower()
    if word.folded == "best":
        return after.startswith(("regards", "wishes", "suited", "to ", "practice")) or before.endswith(
            (
                "my ",
                "be ",
                "at ",
                "how ",
                "do ",
                "it ",
                "me ",
                "work ",
                "works ",
                "like ",
                "love ",
                "enjoy ",
                "know ",
                "serve ",
            )
        )
    if word.is_capitalised and re.match(r"\s[A-Z]", context.text[word.end :]):
        return True  # "National Diploma": a name
    if word.folded == "national" and after.startswith(("service", "diploma", "certificate", "exam", "id ")):
        return True
    if word.folded == "alone" and _OF_TIME.search(context.text[: word.start]):
        return True  # "in 2024 alone"
    if word.folded == "leading":
        return True  # judged as a verb
    return word.folded == "top" and after.startswith(("up", "of the"))

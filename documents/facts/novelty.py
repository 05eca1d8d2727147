"""Checks of what nobody named: duties, subjects, means and wishes of the advert that no fact speaks of. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.names import is_judged_elsewhere
from documents.facts.nouns import LEVELS
from documents.facts.stems import lemma, root
from documents.facts.tools import names_like
from documents.facts.verbs import ALL_VERBS
from documents.facts.vocabulary import is_plain, is_plain_word
from documents.facts.words import PREFIXES, Word, verb_base
from documents.wordlists import word_set

_TOLD = re.compile(r"\bI (?:also |then |have |\w+ly )?\w+(?:ed|t|w)\b|\b(?:was|were|been) \w+ed\b")
# What a person concludes from what was done.
_ASIDE = re.compile(r",\s(?:so|but)\b|\b(?:because|which is why|so that)\b", re.I)
_LIST = re.compile(r"[^,;:.()]+(?:,\s+[^,;:.()]+)+(?:,?\s+(?:and|or|et|na)\s+[^,;:.()]+)?")
_PAIR = re.compile(r"\b[a-z][\w-]+ and (?!\w+ed\b)[a-z][\w-]+(?: [a-z][\w-]+)?(?=[.;]|$| (?:to|in|for|at)\b)")
_ITEM_SPLIT = re.compile(r",\s*(?:and\s+|or\s+)?|\s+(?:and|or|et|na|&)\s+")
_MEANS = re.compile(
    r"\b(?i:us(?:e|ed(?! to\b)|ing)|operat(?:e|ed|ing)|utili[sz](?:e|ed|ing)|by means of|by(?! (?:[a-z]+ing|hand|the|an?|my)\b)|via)\s+((?:(?:an?|the|my)\s)?[a-z][\w-]+(?:\s[a-z][\w-]+){0,2})"
)
_WITH_A = re.compile(
    r"\bwith an?\s((?:[a-z][\w-]+\s){0,3}?(?:camera|scanner|headset|truck|tester|meter|gauge|printer|machine|drill|saw|welder|lift|tractor|robot|laser|device))\b"
)
_PREPOSITIONS = word_set("to in for of at with on from by during under over per between among as into while when")
_CLAUSE_WORDS = frozenset(("do", "does", "did", "mine")) | word_set(
    "i it he she they we you is are was were has have had be been will would can that which who"
)
_PAPERS = frozenset(["licence", "license", "permit", "registration", "certificate", "degree", "diploma", "membership"])
_FEW = 3  # words of a sentence that is judged by its one object
LONGEST_ITEM = 4


def check_novelty(context: Context) -> Iterator[Finding]:
    """A duty told in words the profile hardly knows, or one such thing among things it knows. Warnings: words are
    many."""
    if context.tongue != "en" or context.is_translated:
        return
    if context.is_applying or context.is_intent(0) or context.is_attributed(0):
        return
    yield from _check_duty(context)
    yield from _check_lists(context)
    yield from _check_means(context)
    yield from _check_devices(context)
    yield from _check_substitutions(context)


def _unknown(context: Context, words: list[Word]) -> tuple[list[Word], int]:
    """The words that tell something and are not known, and how many tell something at all."""
    verbs = {word.start for word, _ in context.verbs}
    telling = [word for word in words if _is_telling(word) and not _is_name(context, word)]
    telling = [word for word in telling if word.start not in verbs or context.whole.knows_word(word.folded)]
    unknown = [word for word in telling if not _is_known(context, word) and not context.is_denied(word.start)]
    return unknown, len(telling)


def _is_name(context: Context, word: Word) -> bool:
    """Names are judged by a check of their own."""
    return word.is_capitalised and word.start > context.words[0].start


def _is_telling(word: Word) -> bool:
    is_of_language = word.folded in LEVELS or word.folded == "tongue"
    return word.is_content and not is_of_language and not is_plain(word) and not is_judged_elsewhere(word)


def _is_known(context: Context, word: Word) -> bool:
    whole = context.whole
    parts = word.folded.split("-")
    if len(parts) > 1 and all(len(part) > 2 and any(own.startswith(part) for own in whole.words) for part in parts):
        return True  # "med-surg"
    if len(parts) > 1 and all(part in PREFIXES or is_plain_word(part) or whole.covers(part) for part in parts):
        return True
    if _is_spelt_out(context, word):
        return True
    if whole.covers(word.folded) or (word.is_capitalised and word.folded in context.advert.names):
        return True
    return root(word.folded) in whole.roots or any(name in whole.words for name in names_like(word.folded))


def _is_spelt_out(context: Context, word: Word) -> bool:
    """ "Finite element method" of one whose facts say FEM."""
    at = context.words.index(word)
    runs = (context.words[start : start + size] for size in (3, 4, 5) for start in range(max(at - size + 1, 0), at + 1))
    letters = {"".join(other.folded[0] for other in run) for run in runs if word in run}
    return not letters.isdisjoint(context.whole.acronyms)


def _check_duty(context: Context) -> Iterator[Finding]:
    is_deed = _is_deed(context)
    if not is_deed and not _TOLD.search(context.text):
        return
    aside = _ASIDE.search(context.text)
    told = [word for word in context.words if not aside or word.start < aside.start()]
    unknown, telling = _unknown(context, told)
    if len(unknown) >= 2 and (len(unknown) == telling or len(unknown) > 0.7 * telling > 2):
        yield _warning(context, unknown[0].start, unknown[-1].end)
        return
    if is_deed and len(context.words) <= _FEW and len(unknown) == telling == 1 and unknown[0].text.islower():
        yield _warning(context, unknown[0].start, unknown[0].end)
        return
    unknown, telling = _unknown(context, _head(list(context.words[1:])))
    if is_deed and len(unknown) >= 2 and len(unknown) == telling:
        yield _warning(context, unknown[0].start, unknown[-1].end)


def _is_deed(context: Context) -> bool:
    """Whether the sentence opens with what was done."""
    opening = next(iter(context.words), None)
    if opening is None:
        return False
    is_verb = verb_base(opening.folded) in ALL_VERBS or opening.folded.endswith(("ed", "ing"))
    return is_verb or lemma(opening.folded) in context.whole.openings


def _check_lists(context: Context) -> Iterator[Finding]:
    """ "Mathematics, physics and chemistry" where nobody teaches chemistry."""
    if not _is_deed(context) and not _TOLD.search(context.text):
        return
    for match in (*_LIST.finditer(context.text), *_PAIR.finditer(context.text)):
        items: list[list[Word]] = []
        place = match.start()
        for piece in _ITEM_SPLIT.split(match[0]):
            start = context.text.find(piece, place)
            place = start + len(piece)
            item = [word for word in context.words if start <= word.start < place]
            items.append(_head(item) if items else item)
        known = sum(1 for item in items if any(_is_known(context, word) and not is_plain(word) for word in item))
        for item in items:
            telling = [word for word in item if _is_telling(word) and not _is_name(context, word)]
            unknown, _ = _unknown(context, item)
            if any(word.folded in _CLAUSE_WORDS or word.folded.endswith("ed") for word in item):
                continue
            if known >= 1 and unknown and len(unknown) == len(telling) and len(item) <= LONGEST_ITEM:
                yield _warning(context, unknown[0].start, unknown[-1].end)


def _check_means(context: Context) -> Iterator[Finding]:
    """ "Use drones to map the estate" where no fact knows a drone."""
    for match in _MEANS.finditer(context.text):
        item = _head([word for word in context.words if match.start(1) <= word.start < match.end(1)])
        telling = [word for word in item if _is_telling(word) and not _is_name(context, word)]
        unknown, _ = _unknown(context, item)
        if unknown and len(unknown) == len(telling) and not context.is_attributed(match.start()):
            yield _warning(context, unknown[0].start, unknown[-1].end)


def _check_devices(context: Context) -> Iterator[Finding]:
    """ "With a pick-by-voice headset" where no fact knows a headset, or only another kind of it."""
    for match in _WITH_A.finditer(context.text):
        words = [word for word in context.words if match.start(1) <= word.start < match.end(1)]
        device = words[-1]
        kinds = {other for view in context.whole.views for other in view.before.get(device.stem, ())}
        said = {word.stem for word in words[:-1] if word.is_content}
        is_other = bool(said) and bool(kinds) and not said & kinds
        if (not _is_known(context, device) or is_other) and not context.is_attributed(match.start()):
            yield _warning(context, words[0].start, device.end)


def _head(item: list[Word]) -> list[Word]:
    """The item without what is said of it: "chemistry to two classes" is chemistry."""
    cut = next((at for at, word in enumerate(item) if at and word.folded in _PREPOSITIONS), len(item))
    return item[:cut]


def _check_substitutions(context: Context) -> Iterator[Finding]:
    """ "The polio campaign" where the fact that comes closest speaks of "the measles campaign"."""
    facts = closest(context.marks, context.ground, least=0.5)
    for word, following in pairwise(context.words):
        if (
            context.text[word.end : following.start] != " "
            or not word.text.islower()
            or not _is_telling(word)
            or _is_known(context, word)
        ):
            continue
        if verb_base(word.folded) in ALL_VERBS or not following.is_content or context.is_denied(word.start):
            continue
        others = {other for fact in facts for other in fact.before.get(following.stem, ())}
        if others and not others & context.stems:
            yield _warning(context, word.start, word.end)


def check_wishes(context: Context) -> Iterator[Finding]:
    """What only the advert names, told as the person's own."""
    advert = context.advert
    if context.tongue != "en" or not advert.wishes:
        return
    for word in context.words:
        is_own = context.is_own_beside_advert(word.start)
        if context.is_applying and not is_own:
            continue
        if (
            word.folded in _PAPERS
            or word.folded not in advert.wishes
            or not _is_telling(word)
            or _is_known(context, word)
        ):
            continue
        if verb_base(word.folded) in ALL_VERBS or (word.is_capitalised and word.folded in advert.names):
            continue
        if context.is_only_spoken_of(word.start):
            continue
        if context.is_subject(word.start):
            continue
        if is_own or context.is_claim(word.start):
            message = "The advert asks for this; the profile does not have it."
            yield context.finding(FindingKind.ADVERT, word.start, word.end, message)


def _warning(context: Context, start: int, end: int) -> Finding:
    return context.finding(FindingKind.SKILL, start, end, "The profile hardly speaks of this.", is_warning=True)

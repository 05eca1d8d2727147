"""Checks of names: employers, schools, people, products. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import Context
from documents.facts.degrees import DEGREE_NAMES
from documents.facts.findings import Finding, FindingKind
from documents.facts.lexicon import STOP_WORDS
from documents.facts.money import CURRENCY_CODES
from documents.facts.nouns import (
    ALWAYS_KNOWN,
    CERTIFICATES,
    DEGREE_WORDS,
    DEMONYMS,
    LANGUAGES,
    LEVELS,
    PLAIN_ADJECTIVES,
    TITLE_HEADS,
)
from documents.facts.numerals import roman
from documents.facts.stems import IRREGULAR_FORMS
from documents.facts.synonyms import stem
from documents.facts.tongue import is_swahili_verb
from documents.facts.tools import TOOLS, names_like
from documents.facts.verbs import ALL_VERBS
from documents.facts.views import FactView
from documents.facts.vocabulary import is_plain
from documents.facts.words import Word, verb_base, words_of
from documents.wordlists import word_set

_AT = re.compile(
    rf"\b(?:at|with|for|by|joined|joining|from|chez|katika|(?:{'|'.join(sorted(TITLE_HEADS))}) of)\s+(?:the\s+)?$", re.I
)
_INSTITUTION = word_set("university college school institute polytechnic academy universite chuo")
_DEGREE_OF = re.compile(r"\b(?:Bachelor|Master|Doctor)s?\sof\s(?:[A-Z][a-z]+\s(?:and\s|&\s)?)?[A-Z][a-z]+$")
_PAPER_PARTS = frozenset(
    (
        "certified",
        "qualified",
        "registered",
        "trained",
        "based",
        "licensed",
        "accredited",
        "funded",
        "financed",
        "sponsored",
        "backed",
        "owned",
        "led",
        "approved",
        "wide",
        "style",
        "compliant",
        "compatible",
        "related",
    )
)
_TOOL_SHAPE = re.compile(r"\b(?:in|using|with|on|via|through|of)\s+$", re.I)


def check_names(context: Context) -> Iterator[Finding]:
    """Capitalised words and abbreviations that neither the profile nor the advert's own names hold."""
    figures = [number for number in context.numbers if not number.is_year]
    for place, word in enumerate(context.words):
        if any(number.start <= word.end + 2 and word.start < number.end for number in figures if number.currency):
            continue  # "K2.1 million"
        if not _is_name(context, place) or _is_known_name(context, word):
            continue
        yield _name_finding(context, word)


def _is_name(context: Context, place: int) -> bool:
    word = context.words[place]
    if not word.is_capitalised and not word.is_camel and not word.is_code:
        return False
    if is_judged_elsewhere(word) or _DEGREE_OF.search(context.text[: word.end]):
        return False
    if word.is_acronym or word.is_camel or word.is_code or not _starts_sentence(context, word):
        return True
    if (
        is_swahili_verb(word.folded)
        or verb_base(word.folded) in ALL_VERBS
        or word.folded in IRREGULAR_FORMS
        or word.folded.endswith(("ed", "ing"))
    ):
        return False
    following = context.words[place + 1] if place + 1 < len(context.words) else None
    is_phrase = following is not None and following.is_capitalised and following.folded not in ALWAYS_KNOWN
    is_phrase = is_phrase and not re.search(r"[^\s-]", context.text[word.end : following.start if following else 0])
    is_owner = bool(re.match(r"[’']s\b", context.text[word.end :])) or word.text.endswith(("'s", "’s"))
    return (is_phrase or is_owner or word.folded in TOOLS) and word.folded not in STOP_WORDS


def is_judged_elsewhere(word: Word) -> bool:
    """Titles, languages, degrees, levels, currencies and figures have checks of their own."""
    folded = word.folded
    if folded in CERTIFICATES:
        return False
    if (folded in TITLE_HEADS and not word.is_acronym) or folded in LANGUAGES or folded in DEGREE_WORDS:
        return True
    if folded.replace(".", "") in DEGREE_NAMES or folded in CURRENCY_CODES or (word.is_code and folded in LEVELS):
        return True
    if re.fullmatch(r"[A-E][+-]?|[HQST][1-4]", word.text) or roman(word.text):
        return True
    return bool(re.fullmatch(r"\d[\d.,]*(?:k|m|mn|bn|b|st|nd|rd|th|s)?|\d+-[a-z-]+", folded))


def _starts_sentence(context: Context, word: Word) -> bool:
    before = context.text[: word.start].rstrip(" \t\"'“‘(-*•")
    return not before or before[-1] in ".!?:\n;" or before.endswith("•")


def _is_known_name(context: Context, word: Word) -> bool:
    folded = word.folded
    if folded in ALWAYS_KNOWN or folded in STOP_WORDS or context.support.knows_word(folded):
        return True
    if word.is_acronym:
        is_spelt_out = folded not in CERTIFICATES and context.support.knows_acronym(folded)
        if context.support.covers(folded.removesuffix("s")) or is_spelt_out:
            return True
    elif (folded in PLAIN_ADJECTIVES or is_plain(word)) and _starts_sentence(context, word):
        return True
    if _is_known_otherwise(context, folded) or _is_spoken_of(context, word):
        return True
    return _spells_out(context, word) or _is_part_of_tool(context, word)


def _is_known_otherwise(context: Context, folded: str) -> bool:
    """ "Kenyan" of one in Kenya, "TRCN-registered", "MS Excel" for Excel."""
    support, first = context.support, folded.split("-", maxsplit=1)[0]
    if folded.rsplit("-", maxsplit=1)[-1] in _PAPER_PARTS and (support.covers(first) or support.knows_acronym(first)):
        return True
    known = support.words | context.advert.names
    if DEMONYMS.get(folded, "") in known:
        return True
    if len(folded) > 5 and any(folded.removesuffix(end) in known for end in ("n", "an", "ian")):
        return True
    return any(name in support.words or (" " in name and name in support.text) for name in names_like(folded))


def _is_spoken_of(context: Context, word: Word) -> bool:
    """Names of the advert, and what it only wishes for where the sentence says so."""
    folded, advert = word.folded, context.advert
    if folded in advert.names or any(part in advert.names for part in folded.split("-")):
        is_of_title = folded in advert.title and folded not in advert.company
        return not is_of_title or context.is_applying or not context.is_claim(word.start) or _is_wished(context, word)
    if folded in advert.wishes and _is_wished(context, word):
        return True
    is_about_employer = not advert.is_given and context.is_about_employer(word.start)
    return is_about_employer or context.is_denied(word.start)


def _is_wished(context: Context, word: Word) -> bool:
    return context.is_attributed(word.start) or context.is_intent(word.start)


def _is_part_of_tool(context: Context, word: Word) -> bool:
    """ "Microsoft" of "Microsoft Excel" where the profile says Excel."""
    place = context.words.index(word)
    for other in context.words[max(0, place - 2) : place + 3]:
        first, last = min(word.start, other.start), max(word.end, other.end)
        name = " ".join(context.text[first:last].lower().split())
        aliases = names_like(name) if " " in name and name in TOOLS else ()
        if any(alias in context.support.words or alias in context.support.text for alias in aliases):
            return True
    return False


def _spells_out(context: Context, word: Word) -> bool:
    """ "Value Added Tax" where the profile says VAT: the word belongs to a run whose first letters are known."""
    run = context.capitalised
    if word not in run:
        return False
    at = run.index(word)
    for start in range(max(0, at - 5), at + 1):
        for end in range(at + 1, min(len(run), at + 6) + 1):
            letters = "".join(other.folded[0] for other in run[start:end])
            if len(letters) > 1 and letters in context.support.acronyms:
                return True
    return False


def _name_finding(context: Context, word: Word) -> Finding:
    before = context.text[: word.start]
    if context.whole.knows_word(word.folded):
        message = "This belongs to another fact of the profile."
        return context.finding(FindingKind.MIXED, word.start, word.end, message)
    if word.folded in context.advert.wishes:
        message = "The advert asks for this; the profile does not have it."
        return context.finding(FindingKind.ADVERT, word.start, word.end, message)
    if word.folded in TOOLS:
        kind = FindingKind.TOOL
    elif word.folded in CERTIFICATES:
        kind = FindingKind.CERTIFICATE
    elif _is_of_institution(context, word):
        kind = FindingKind.DEGREE
    elif _AT.search(before):
        kind = FindingKind.EMPLOYER
    elif word.is_camel or (word.is_acronym and _TOOL_SHAPE.search(before)):
        kind = FindingKind.TOOL
    else:
        kind = FindingKind.NAME
    return context.finding(kind, word.start, word.end, "The profile does not name this.")


def _is_of_institution(context: Context, word: Word) -> bool:
    return bool({other.folded for other in context.words if other.is_capitalised} & _INSTITUTION) or (
        word.folded in _INSTITUTION
    )


_RUN = re.compile(r"\b[A-Z][\w'’&.-]*(?:\s+(?:(?:of|the|and|for|&)\s+)*[A-Z][\w'’&.-]*)+")


def check_phrases(context: Context) -> Iterator[Finding]:
    """A school's or employer's name put together from words of several facts."""
    for match in _RUN.finditer(context.text):
        said = {word.folded for word in words_of(match[0]) if word.is_content}
        is_school = bool(said & _INSTITUTION)
        is_place = bool(_AT.search(context.text[: match.start()]))
        is_list = bool(re.search(r"\s(?:and|&)\s", match[0])) and not is_school
        if is_list or not (is_school or is_place) or not said or context.is_attributed(match.start()):
            continue
        if said <= context.advert.names or any(said <= view.words for view in context.support.views):
            continue
        if not all(context.support.knows_word(word) or word in context.advert.names for word in said):
            continue  # the unknown word is named by the check of names
        kind = FindingKind.DEGREE if is_school else FindingKind.EMPLOYER
        if any(_is_inside(said, view) for view in context.support.views):
            continue
        yield context.finding(kind, match.start(), match.end(), "The profile has no such name.")


def _is_inside(said: set[str], view: FactView) -> bool:
    """Whether one fact knows all the words but at most one that another kind of word explains (a month, a title)."""
    rest = {word for word in said if word not in view.words and stem(word) not in view.stems}
    return all(word in ALWAYS_KNOWN or word in TITLE_HEADS or word in DEGREE_WORDS for word in rest)

"""The claims of a sentence: its verbs, what they govern, and the facts that come closest. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from documents.facts.context import Context, closest
from documents.facts.counted import is_plural
from documents.facts.nouns import ABBREVIATED, PEOPLE_WORDS, TITLE_HEADS
from documents.facts.stems import lemma
from documents.facts.synonyms import concept, is_person, stem
from documents.facts.verbs import HELP, HELP_MARKERS, PHRASES, SOFT_OBJECTS
from documents.facts.views import FactView, fold_text, marks_of_numbers
from documents.facts.vocabulary import is_plain_word
from documents.facts.words import Word, fold, stems_of, verbs_of
from documents.wordlists import word_set

_PEOPLE = {lemma(word) for word in PEOPLE_WORDS | TITLE_HEADS} - {lemma("report"), lemma("head")}
_HELP_NOUN = re.compile(
    r"\b(?:support(?:ing|ed)?|help(?:ed|ing)?|assist\w*|aid(?:ed|ing)?) (?:to|with|for|in|of|on|at|during|throughout|across|the)\b"
)
_CLAUSE_STOP = re.compile(r"[;.]\s|,\s(?=and\b|\w+(?:ed|ing)\b)|\sand\s(?=\w+ed\b)")
_JOINED = re.compile(r",?\s(?:and|or|&)\s(?:then\s|also\s)?")
_LINK = re.compile(r"(?<!team)(?<!group)(?<!crew)(?<!shift)(?<!squad)\s(?:of|for|with|in|at|to|from|on|by|and)\s")
_OF_ME = re.compile(r"\s+(?:me|us|myself)\b", re.I)
_TO_ME = re.compile(r"\bI\s+(?:was|am|have been|had been|got)\s+(?:\w+ly\s+)?$|\bbeing\s+$")
_BEEN = re.compile(r"(?<!\bi )\b(?:was|were|been|being|is|are)\s$")  # "when the system was rolled out"
_LATER_LIFE = re.compile(r"(?:^|[,;]\s)(?:before|after|since|until)\s$", re.I)
_OTHER_DOES = re.compile(
    rf"\b(?:(?:our|the|my|a|an|their)\s(?:[\w-]+\s)?(?:{'|'.join(sorted(TITLE_HEADS))}|team|company|boss|department|board|office)|it|he|she)\s$",
    re.I,
)
_LED_BY = re.compile(r"\s+by\s+(?!me\b|about\b|around\b|over\b|more\b|nearly\b|\d)(?:the|a|an|my|our)\b", re.I)
_OPENING_DEED = re.compile(r"^\W*(?:I\s+(?:\w+ly\s+|also\s+|have\s+)?)?([a-z]+ed)\b", re.I)
_NO_DEEDS = word_set(
    """involved based skilled experienced interested trained qualified educated exposed tasked motivated dedicated
    committed registered certified licensed located employed worked gained learned learnt shared fixed seasoned
    enjoyed liked wanted hoped tried needed started joined attached applied"""
)
# Who attends these does the work.
_ATTENDED = frozenset(map(stem, ("birth", "delivery", "patient", "customer", "guest", "call", "emergency", "client")))
_HELPS_WITH = re.compile(r"\W*(?:help|support|assist)\w*\s(?:with|in|at|on|during)\b", re.I)
# So does who assists passengers.
_SERVES = re.compile(
    r"\W*(?:assist|help|support|accompan)\w*\s(?:(?!the\b)[\w-]+\s){0,2}?(?:passengers|customers|clients|guests|patients|visitors|residents|learners|"
    r"pupils|students|users|children|farmers|beneficiaries|households|mothers|families|people|sites|shops|stores|branches|offices|schools|clinics|shoppers|members|women|youths?)\b",
    re.I,
)
_NEAR = 0.34


@dataclass(frozen=True, slots=True)
class Claim:
    """A verb that claims something, the words it governs (``direct``: up to the first link), and the closest facts."""

    word: Word
    base: str
    objects: tuple[str, ...]
    direct: tuple[str, ...]
    facts: tuple[FactView, ...]

    @property
    def speaks_of_people(self) -> bool:
        plurals = [word for word in self.direct if is_plural(word)]
        return any(lemma(word) in _PEOPLE for word in plurals[-1:] or self.direct)

    @property
    def is_of_things(self) -> bool:
        """Whether it is done to something, and neither to people nor to "them"."""
        return bool(self.direct) and not any(is_person(concept(word)) for word in self.direct)

    def touches(self, fact: FactView) -> bool:
        """Whether the fact speaks of any thing it is done to, if it names one."""
        names = (ABBREVIATED.get(word.removesuffix("s")) for word in self.direct)
        is_short_for = any(name in fold_text(fact.fact.text) for name in names if name)
        return not self.direct or is_short_for or any(stem(word) in fact.stems for word in self.direct)

    def is_done_to_things_of(self, fact: FactView) -> bool:
        """Whether the fact speaks of at least half of what it is done to."""
        done_to = {stem(word) for word in self.direct}
        return 2 * len(done_to & fact.stems) >= len(done_to) > 0

    @property
    def stems(self) -> frozenset[str]:
        """Stems of the objects that tell something."""
        parts = (part for word in self.objects for part in word.split("-") if part)
        return frozenset(stem(word) for word in parts if not is_plain_word(word))

    def overlap(self, fact: FactView) -> float:
        """Which share of what it tells the fact tells too."""
        return len(self.stems & fact.stems) / max(len(self.stems), 1)

    @property
    def is_soft(self) -> bool:
        return bool(self.objects) and any(word in SOFT_OBJECTS for word in self.objects[:3])


def claims_of(context: Context) -> Iterator[Claim]:
    """Every verb that may claim something, in order."""
    verbs = [*verbs_of(context.text), *_nominal(context), *_deed(context)]
    verbs.sort(key=lambda pair: pair[0].start)
    for place, (word, base) in enumerate(verbs):
        if _is_done_to_me(word, context.text):
            continue
        start, end = _governed(verbs, place, context.text)
        rest = [other for other in context.words if start <= other.start < end and other.is_content]
        stems = stems_of(context.text[start:end]) - {stem(base)} - context.employer_stems
        link = _LINK.search(context.text, start, end)
        direct = [other.folded for other in rest if link is None or other.start < link.start()]
        inside = [number for number in context.numbers if start <= number.start < end]
        facts = closest(stems | marks_of_numbers(inside), context.ground, least=_NEAR) if len(stems) > 1 else []
        if not facts and len(direct) > 1:
            facts = closest(frozenset(map(stem, direct)), context.ground, least=_NEAR)
        facts = facts or closest(context.marks - context.employer_stems, context.ground, least=_NEAR)
        yield Claim(word, base, tuple(other.folded for other in rest), tuple(direct), _about(direct, facts, context))


def _governed(verbs: list[tuple[Word, str]], place: int, text: str) -> tuple[int, int]:
    """Where the words that a verb governs begin and end; "set up and repaired PCs" has one object for both."""
    while place + 1 < len(verbs) and _JOINED.fullmatch(text, verbs[place][0].end, verbs[place + 1][0].start):
        place += 1
    start = verbs[place][0].end
    end = verbs[place + 1][0].start if place + 1 < len(verbs) else len(text)
    stop = _CLAUSE_STOP.search(text[start:end])
    return start, start + stop.start() if stop else end


def _about(direct: list[str], facts: list[FactView], context: Context) -> tuple[FactView, ...]:
    """Those facts that speak of what the verb is done to, where any does, or of helping with it."""
    objects = {stem(word) for word in direct if not is_plain_word(word)}
    told = [fact for fact in facts if objects & fact.stems]
    if not told and objects:
        told = [view for view in context.ground.views if objects <= view.stems and is_helper(view)][:3]
    return tuple(told or facts)


def _nominal(context: Context) -> Iterator[tuple[Word, str]]:
    """ "In charge of", "under my supervision": claims without their verb."""
    folded = fold(context.text)
    if len(folded) != len(context.text):
        folded = context.text.lower()
    for phrase, base in PHRASES.items():
        place = folded.find(phrase)
        end = place + len(phrase)
        if (
            place >= 0
            and folded[max(place - 3, 0) : place] != "co-"
            and not folded[end : end + 1].isalpha()
            and not folded[:place].endswith("the ")
            and not _BEEN.search(folded[:place])
        ):
            yield Word(context.text[place:end], place, end, phrase), base


def _deed(context: Context) -> Iterator[tuple[Word, str]]:
    """The opening past tense of a verb that the lists do not know."""
    match = _OPENING_DEED.match(context.text)
    if match is None or match[1].lower() in _NO_DEEDS:
        return
    word = next((word for word in context.words if word.start == match.start(1)), None)
    if word is not None and not any(found.start == word.start for found, _ in verbs_of(context.text)):
        yield word, word.folded


def _is_done_to_me(word: Word, text: str) -> bool:
    """ "Taught me how", "I was trained in", "supervised by the matron": the person is its object."""
    after, before = text[word.end :], text[: word.start]
    if word.folded.endswith("s") and _OTHER_DOES.search(before):
        return True  # "our supervisor approves it"
    if word.folded.endswith("ing") and _LATER_LIFE.search(before):
        return True  # "before teaching I was a credit officer"
    is_phrase = " " in word.folded  # "I was in charge of"
    return bool(_OF_ME.match(after) or (_TO_ME.search(before) and not is_phrase) or _LED_BY.match(after))


def of_helped_fact(claim: Claim, context: Context) -> Claim:
    """Where the closest fact was helped with, and no other tells of doing it, only that fact counts."""
    first = claim.facts[0] if claim.facts else None
    if first is None or not is_helper(first) or keeps_help(context):
        return claim
    share = claim.overlap(first)
    is_told_elsewhere = any(claim.base in fact.verbs or claim.overlap(fact) >= share > 0 for fact in claim.facts[1:])
    return claim if is_told_elsewhere else replace(claim, facts=(first,))


def is_helper(fact: FactView) -> bool:
    """Whether the fact tells of help, or of a part in something."""
    if _SERVES.match(fact.fact.text):
        return False
    if fact.verbs[:1] == ["attend"] and fact.stems & _ATTENDED:
        return False
    if (fact.verbs[:1] and fact.verbs[0] in HELP) or _HELPS_WITH.match(fact.fact.text):
        return True
    return bool(re.match(r"\W*(?:took part|was (?:part|involved)|involved)\b", fact.fact.text, re.I))


def keeps_help(context: Context) -> bool:
    """Whether the sentence says so too."""
    folded = fold_text(context.text)
    has_verb = any(base in HELP for _, base in verbs_of(context.text)) or bool(_HELP_NOUN.search(folded))
    return has_verb or any(marker in folded for marker in HELP_MARKERS)

"""Whether a figure of a sentence may be that of a fact: its value, its unit and the thing that it counts. Pure."""

from __future__ import annotations

import re

from documents.facts.context import Context
from documents.facts.money import CURRENCIES, is_same_currency
from documents.facts.nouns import TITLE_HEADS
from documents.facts.numbers import Number
from documents.facts.stems import root
from documents.facts.support import Support
from documents.facts.synonyms import concept, is_listed, may_stand_for, stem
from documents.facts.views import FactView
from documents.facts.words import stems_of, words_of
from documents.schemas import FactKind

_BESIDE = frozenset(
    map(
        stem,
        [
            "down",
            "up",
            "worth",
            "value",
            "total",
            "maximum",
            "median",
            "average",
            "about",
            "some",
            "near",
            "level",
            "half",
            "come",
            "look",
            "handle",
            "after",
            "amount",
            "add",
        ],
    )
)
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0, "hour": 1 / 24}
_DAYS_OF = {concept(word): days for word, days in _DAYS.items()}
_PERSON = concept("people")
_POINT = concept("points")
_TIME = concept("times")
_PERSON_ROOTS = frozenset(map(root, TITLE_HEADS))
_GROUPS = frozenset(
    map(concept, ("class", "group", "team", "crew", "brigade", "kitchen", "workforce", "party", "cohort", "choir"))
)
_OCCASIONS = frozenset(
    map(concept, ("evening", "night", "morning", "afternoon", "day", "saturday", "session", "shift"))
)
_PIECES = frozenset(map(concept, ("piece", "item", "unit", "article", "thing")))
_VAGUE = frozenset(map(concept, ("people", "member", "participant", "item", "team", "staff", "trainee")))


def is_value(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """Whether the figure may be said of the fact's: equal, rounded, or bounded as it says."""
    if other.is_year or number.is_ordinal != other.is_ordinal:
        return False
    if number.is_time and other.is_time and number.head != other.head:
        return _is_same_time(number, other) and bool(context.stems & view.stems - {stem(other.head)})
    if abs(number.value - other.value) <= 1e-9 * max(abs(other.value), 1):
        return not (number.bound == "over" and other.bound in ("under", "about", "nearly"))
    is_close = len(context.stems & view.stems) > 1 or (bool(number.head) and _is_alike(number.head, other.head))
    if not other.value or number.label or not is_close:
        return False
    ratio = number.value / other.value
    allowed = {
        "over": 0.7 <= ratio < 1,
        "nearly": 1 < ratio <= 1.15,
        "under": 1 < ratio <= 1.2,
        "about": 0.9 <= ratio <= 1.1,
    }
    return allowed.get(number.bound, _is_rounded(number, other))


def _is_same_time(number: Number, other: Number) -> bool:
    days, known = _DAYS_OF.get(number.head), _DAYS_OF.get(other.head)
    return bool(days and known and abs(number.value * days / (other.value * known or 1) - 1) <= 0.08)


def _is_rounded(number: Number, other: Number) -> bool:
    """ "33%" for 33.4%, "1.2 million" for 1,180,000: rounded to the digits that are said."""
    if number.is_percent:
        return number.value == round(other.value) and other.value != int(other.value)
    digits = f"{number.value:.0f}".rstrip("0")
    return number.value >= 10_000 and len(digits) <= 2 and abs(number.value / other.value - 1) <= 0.03


def is_same_unit(number: Number, other: Number) -> bool:
    return number.is_percent == other.is_percent and is_same_currency(number.currency, other.currency)


def is_same_noun(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """Whether both figures count the same thing."""
    if context.is_translated:
        return number.is_time == other.is_time or not number.head
    if number.is_percent or number.currency:
        return _is_same_amount(number, other, view, context)
    if number.label or other.label:
        return _is_same_label(number, other, view, context)
    if number.value != int(number.value) and view.numbers:
        return True  # 4.6 and the like are told by themselves
    if not number.head or number.head == _POINT:
        is_of_earlier = not number.head and _is_alike(_earlier_head(number, context), other.head)
        return is_of_earlier or ((not other.is_time or other.value != 1) and len(context.stems & view.stems) >= 1)
    if not other.head:
        return _is_of_headless(number, other, view, context)
    if _TIME in (number.head, other.head) and _is_so_many_times(number, other, view, context):
        return True
    if number.is_time or other.is_time:
        return number.is_time == other.is_time or _TIME in (number.head, other.head)
    return _is_same_thing(number, other, view, context.whole) or _is_told_closely(number, other, view, context)


def _is_same_amount(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """A percentage or an amount of money: of the thing that changed or was paid."""
    if _is_beside(number, view, context) or (number.head and number.head in view.concepts):
        return True
    changed = _object_before(number, context)
    if number.currency and not changed and number.value >= 1000 and number.value == other.value:
        return True  # "I look after KES 186 million at present"
    if number.currency and number.value == other.value and _is_retold(number, view, context):
        return True
    return bool(changed & view.stems) if changed else len(context.stems & view.stems) >= 1


def _is_same_label(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """ "Grade 4", "a 3.8 GPA", and "grades 4-9" where the paper says "(4-9)"."""
    if number.head and number.head == other.head:
        return True  # "a 64-slice Somatom" for "a Somatom 64-slice scanner"
    is_precise = len(number.text) > 3 or number.value != int(number.value) or other.label in context.stems
    is_bare = not number.label and not number.head and is_precise
    if number.head and number.head == other.label:
        return True
    if not other.label and not other.head and _is_beside(number, view, context):
        return True
    return number.label == other.label or number.label in view.stems or (is_bare and bool(context.stems & view.stems))


def _is_of_headless(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """Whether a figure that counts nothing by name, such as a class of 24, may be of what the sentence counts."""
    if other in view.pairs.values() and other.value in (5, 10, 100):
        return False  # the 10 of "9.1 out of 10"
    if other.near & _GROUPS and may_stand_for(_PERSON, number.head):
        return True
    is_known = number.head in view.concepts or any(may_stand_for(number.head, known) for known in view.concepts)
    return is_known or _is_retold(number, view, context, share=0.6)


def _is_so_many_times(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """ "Twice a month" for "two shifts a month", "downloaded 250,000 times" for "250,000 downloads"."""
    if number.head != _TIME:
        return other.value == number.value and number.head in _OCCASIONS
    is_counted = root(other.head) in {root(word.folded) for word in context.words}
    return is_counted or (not other.is_time and _is_retold(number, view, context))


def _is_same_thing(number: Number, other: Number, view: FactView, whole: Support) -> bool:
    """Whether the nouns agree: the same or a more general one, perhaps with the sentence turned round."""
    if may_stand_for(number.head, other.head) or number.head in other.phrase | other.near:
        return True
    if root(number.head) == root(other.head) and root(number.head) not in _PERSON_ROOTS:
        return True
    is_times = other.head == _TIME
    if is_times and (number.head in view.concepts or root(number.head) in {root(word) for word in view.words}):
        return (
            True  # "11,000 shares" for "shared 11,000 times", "two nights a month" for "the night shift twice a month"
        )
    if root(number.head) in {root(word) for word in other.phrase} or root(other.head) in {
        root(word) for word in number.phrase
    }:
        return True  # "three freelancers" for "three freelance writers"
    if other.head in _PIECES and number.head in view.concepts:
        return True  # "80 collars" for "collars on shirts, 80 pieces"
    if root(number.head) in {root(verb) for verb in view.verbs}:
        return True  # "70 visits" for "visit 70 kiosks"
    if _is_compound(number.head, other.phrase) or _is_compound(other.head, number.phrase):
        return True
    if other.head in number.phrase | number.near:
        return True
    if not may_stand_for(_PERSON, number.head) and any(may_stand_for(word, other.head) for word in number.phrase):
        return True
    return other.head in _VAGUE and number.head in whole.concepts and may_stand_for(other.head, number.head)


def _is_told_closely(number: Number, other: Number, view: FactView, context: Context) -> bool:
    """Whether the rest of the sentence is the fact's, so that a noun of which nothing is known is let pass."""
    are_known = is_listed(number.head) and is_listed(other.head)  # and differ: "4 bridges" are no culverts
    is_of_kind = _is_person(number.head) == _is_person(other.head) and not are_known
    if is_of_kind and _is_retold(number, view, context, share=0.6, least=3):
        return True
    is_person = may_stand_for(_PERSON, number.head) and any(may_stand_for(_PERSON, word) for word in view.concepts)
    if is_person and is_listed(number.head) and _is_told_of(number.head, view, context.whole):
        return False
    is_unknown = number.value > 12 and number.head not in context.whole.concepts and not is_listed(number.head)
    if not is_unknown and not is_person:
        return False
    return _is_retold(number, view, context)


def _is_person(head: str) -> bool:
    return may_stand_for(_PERSON, head)


def _is_alike(said: str, known: str) -> bool:
    """Whether two counted things may be one, each people or the one the general word of the other."""
    are_people = all(may_stand_for(_PERSON, word) for word in (said, known))
    return are_people or may_stand_for(said, known) or may_stand_for(known, said)


def _earlier_head(number: Number, context: Context) -> str:
    """What the figure before this one counts, for a figure that stands alone."""
    earlier = [other for other in context.numbers if other.end <= number.start and other.head and not other.is_time]
    return earlier[-1].head if earlier else ""


def _is_retold(number: Number, view: FactView, context: Context, *, share: float = 0.5, least: int = 2) -> bool:
    """Whether the rest of the sentence is the fact's."""
    rest = context.stems - {stem(number.text.lower()), stem(number.head)}
    return len(rest & view.stems) >= max(least, share * len(rest))


def _is_told_of(head: str, view: FactView, whole: Support) -> bool:
    """Whether another highlight speaks of such people, who are then not those of this one."""
    others = (other for other in whole.of_kinds(FactKind.HIGHLIGHT) if other is not view)
    return head not in view.concepts and any(head in other.concepts for other in others)


def _is_compound(head: str, phrase: frozenset[str]) -> bool:
    """ "Fieldworkers" for "field workers"."""
    return any(concept(head[:cut]) in phrase and concept(head[cut:]) in phrase for cut in range(3, len(head) - 2))


def _is_beside(number: Number, view: FactView, context: Context) -> bool:
    """Whether another figure of the sentence is of the same fact."""
    known = {(other.value, other.is_percent) for other in view.numbers if not other.is_year}
    return any(
        (other.value, other.is_percent) in known
        for other in context.numbers
        if other.start != number.start and not other.is_year
    )


def _object_before(number: Number, context: Context) -> frozenset[str]:
    """The stems of what changed or was paid: the content words between the verb and the figure."""
    deeds = [*(word for word, _ in context.verbs), *(word for word in context.words if word.folded.endswith("ing"))]
    verbs = [word.end for word in deeds if word.end <= number.start]
    start = max(verbs, default=0)
    clause = re.split(r"[,;:]", context.text[start : number.start])[-1]
    taken = {other.start for other in context.numbers if start <= other.start < number.start and not other.is_year}
    said = " ".join(
        word.text
        for word in words_of(clause)
        if not word.folded.endswith(("ing", "ed")) and word.folded not in CURRENCIES
    )
    return frozenset() if taken else stems_of(said) - _BESIDE

"""How an English bullet of a CV is told in a letter's first person, by the shape of its words alone. Pure.

"Pull weekly reports with SQL" becomes "At Velocargo I pull weekly reports with SQL."; of a job that has ended, "At
Velocargo my work was to pull weekly reports with SQL." What has no shape known here stays as it stands, behind a colon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from documents.wordlists import word_set
from documents.writing.bullet_verbs import IRREGULAR_PAST, NOUNS_TOO, OTHER_PARTICIPLE, VERBS

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NO_PAST = word_set(
    """need embed feed breed speed exceed proceed succeed seed weed advanced aged based dedicated experienced
    limited related skilled unplanned unused"""
)
_NOUN_BEHIND = re.compile(  # makes a noun of the word before: "Support desk", "Test automation", "Design of"
    r"(?:of|for|in|on|at|with|by|from)\b|\w+(?:ing|ment|tion|ship|[^aeiou]ist)\b|(?:desk|control|analysis|team|leader|manager|officer"
    r"|nurse|chef|clerk|engineer|teacher|developer|seller|system|centre|center|room|floor|staff|data|work)\b",
    re.IGNORECASE,
)
_OPENS_OBJECT = re.compile(
    r"(?:an?|the|my|our|their|all|each|every|after|out|up|\w+ly|[\d€$£₦]\S*|two|three|four|five|six)\b", re.I
)
_PHRASE_ENDS = re.compile(r"[,;:(]|\s(?:for|of|in|on|at|by|with|to|from|as|who|which|that|per|via)\s")
_HAPPENED = re.compile(
    r"\b(?:rose|fell|went|grew|dropped|increased|decreased|improved|declined|doubled|tripled|halved|reached|arrived|stood"
    r"|came|takes|took|is|are|was|were|has|have|had|passed)\b",
    re.IGNORECASE,
)
_IS_PART_OF_PHRASE = re.compile(r"\b(?:who|which|that|where|when|while|and)\s+$", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s(?:\w+\s)?\d{4}\b")
_IN_CHARGE = re.compile(r"(?:solely\s|fully\s)?(?:responsible|accountable)\sfor\b|in\scharge\sof\b", re.IGNORECASE)
_MEMBER = re.compile(r"(?:active\s|founding\s|elected\s)?member\sof\b", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:deputy\s|vice[\s-]|acting\s|assistant\s)?(?:head|secretary|treasurer|chair\w*|captain|coordinator|leader)\sof\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """``place`` is the employer, maybe empty; ``count`` of its bullets were told before this one."""

    place: str
    is_current: bool
    count: int

    @property
    def subject(self) -> str:
        if self.count:
            return "In addition, I" if self.count % 2 else "I also"
        return f"At {self.place} I" if self.place else "I"


def first_person(bullet: str, told: Told) -> str:
    """The bullet as a sentence without its full stop, or "" where its shape is not known."""
    opening = _WORD.match(bullet)
    if not opening:
        return _as_event(bullet, told)
    first, rest = opening[0].lower(), bullet[opening.end() :]
    adverb = re.match(r"(\w+ly)\s+(\w+)", bullet)
    if adverb and _is_past(adverb[2].lower()):
        return f"{told.subject} {lowered(bullet)}"
    if _is_past(first) and not rest.startswith(" by "):
        goes_on = told.is_current and _SINCE.search(rest) and first not in OTHER_PARTICIPLE
        return f"{told.subject} {'have ' if goes_on else ''}{first}{rest}"
    if base := _base_of(first, rest):
        if told.is_current:
            return f"{told.subject} {base}{rest}"
        return f"{_my_work(told)} was to {base}{rest}"
    if first.endswith("ing") and _is_gerund(first, rest):
        return f"{_my_work(told)} {'includes' if told.is_current else 'included'} {first}{rest}"
    return _as_post(bullet, told) or _as_event(bullet, told)


def _is_past(verb: str) -> bool:
    return verb in IRREGULAR_PAST or (verb.endswith("ed") and len(verb) > 4 and verb not in _NO_PAST)


def _base_of(first: str, rest: str) -> str:
    """The verb in "Pull" and "Pulls"; "" where the word is a noun here ("Report writing", "Sales of ...")."""
    if first in VERBS:
        return "" if first in NOUNS_TOO and _NOUN_BEHIND.match(rest.strip()) else first
    base = _without_s(first)
    return base if base in VERBS and _has_object(rest) else ""


def _without_s(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("shes", "ches", "sses", "xes", "zes", "oes")):
        return word[:-2]
    return word.removesuffix("s")


def _has_object(rest: str) -> bool:
    """Whether what follows can be what a verb acts on: "customers by phone" can, "of parcels" cannot."""
    following = rest.strip()
    if _OPENS_OBJECT.match(following):
        return True
    phrase = _PHRASE_ENDS.split(f" {following} ")[0].strip()
    last = phrase.split()[-1] if phrase else ""
    return last.endswith("s") and not last.endswith(("ss", "ics"))


def _is_gerund(first: str, rest: str) -> bool:
    stem = first[:-3]
    doubled = stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
    is_verb = bool({stem, f"{stem}e", doubled} & VERBS)
    return is_verb and _has_object(rest)


def _my_work(told: Told) -> str:
    if told.count:
        return "My work there"
    return f"At {told.place} my work" if told.place else "My work"


def _as_post(bullet: str, told: Told) -> str:
    """ "Responsible for 6 hubs", "Member of the finance committee": what one is or was there."""
    is_since = re.search(r"\bsince\b", bullet) is not None
    verb = ("have been" if is_since else "am") if told.is_current else "was"
    if _IN_CHARGE.match(bullet) or _OFFICE.match(bullet):
        return f"{told.subject} {verb} {lowered(bullet)}"
    if _MEMBER.match(bullet):
        return f"{told.subject} {verb} {'an' if bullet[:1] in 'aeAE' else 'a'} {lowered(bullet)}"
    return ""


def _as_event(bullet: str, told: Told) -> str:
    """ "Guest rating rose from 7.9 to 8.8": it happened there."""
    happened = _HAPPENED.search(bullet)
    before = bullet[: happened.start()] if happened else ""
    if len(before.split()) < _FEWEST_WORDS or re.search(r"[,;:(]", before) or _IS_PART_OF_PHRASE.search(before):
        return ""
    there = f"At {told.place}" if told.place and not told.count else "In that time"
    return f"{there}, {lowered(bullet)}"


_FEWEST_WORDS = 1


def lowered(text: str) -> str:
    """The first letter in lower case, unless the first word is a name or an abbreviation: "PAYE", "B2", "M-Pesa"."""
    return text[:1].lower() + text[1:] if _ORDINARY_WORD.match(text) else text


_ORDINARY_WORD = re.compile(r"[^\W\d_](?:[^\W\d_A-Z]|['’])+(?:[\s,.;:)]|$)|A\s")

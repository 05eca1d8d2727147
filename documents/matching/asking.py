"""What a requirement of an advert speaks of: its telling words, and which of them are alternatives. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.stems import STOP, WORD, stem
from documents.wordlists import word_set

_GENERIC = word_set(
    """ability able advantage added applicant area background basic bonus build capacity certification certificate class
    considered degree demonstrated desirable diploma discipline education environment equivalent excellent exposure
    field full fluency fluent follow familiarity good great hands hands-on higher holder human industry key knowledge
    least level member membership minimum of ongoing passion prior proven proficiency proficient qualification
    qualifications qualified recognised recognized record relate related right sector similar skill solid sound speak
    spoken thorough track understanding valid vast well-versed willing willingness working written read write reading
    writing ideally university institution college mean grade above years year old age kcse fluently language
    languages office colleague colleagues others"""
)
_QUALITIES = word_set(
    """accuracy accurate adaptable adaptability analytical attention attitude character charismatic clear commitment
    committed communication communicate communicator confident confidential courteous creative creativity critical
    deadline deadlines decision-making dedicated dependable detail detail-oriented determined diligence diligent
    disciplined dynamic energetic enthusiasm enthusiastic ethic ethics flexibility flexible friendly hardworking
    honest honesty independent independently influencing initiative innovative integrity interpersonal judgement
    leadership listening mature maturity meet methodical minded motivated motivation multitask multi-task negotiation
    organisation organisational organizational organised organized outgoing oral passionate patience patient people
    personality pleasant player positive pressure presentable presentation prioritise prioritize proactive
    problem problem-solving professional professionalism punctual quick reliable reliability respectful responsible
    result results results-oriented result-oriented self self-driven self-motivated self-starter sober solving
    starter supervision team teamwork tight time time-management thinking tolerance trustworthy under verbal"""
)
_TAIL = re.compile(
    r"\b(?:or|and)\s+(?:above|higher|more|better|over|equivalent|its equivalent|similar|related)\b.*$"
    r"|(?<=\w),?\s+(?:ideally|preferably)\b.*$",  # what is only wished for beside it
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Words of a requirement of which one is enough, as stems and as written."""

    stems: frozenset[str]
    words: str


def groups_of(text: str) -> list[Group]:
    """What a requirement speaks of; words between which it says "or" stand in one group."""
    groups: list[Group] = []
    run: list[tuple[str, str]] = []
    for link, word in _linked_words(_TAIL.sub("", text)):
        if run and link in ("", "and"):
            groups += _closed(run)
            run = []
        run.append((link, word))
    return [*groups, *_closed(run)]


def _closed(run: list[tuple[str, str]]) -> list[Group]:
    words = [word for _link, word in run]
    if any(link in ("or", "/") for link, _word in run):
        return [Group(frozenset(stem(word) for word in words), " / ".join(words))]
    return [Group(frozenset({stem(word)}), word) for word in words]


def _linked_words(text: str) -> Iterator[tuple[str, str]]:
    """The words that say something, each with what links it to the one before."""
    link, place = "", 0
    for match in WORD.finditer(text):
        between, word = text[place : match.start()], match[0].lower()
        place = match.end()
        if link != "or":
            link = "/" if "/" in between else "," if "," in between else link
        if word in ("or", "au", "ou"):
            link = "or"
        elif word in ("and", "na", "et", "with", "in", "of"):
            link = link if link == "or" else "and"
        elif word not in STOP and word not in _GENERIC and stem(word) not in _GENERIC_STEMS:
            for part in [part for part in match[0].split("/") if part]:
                yield link, part
                link = "/"
            link = ""


_GENERIC_STEMS = frozenset(stem(word) for word in _GENERIC)
QUALITY_STEMS = frozenset(stem(word) for word in _QUALITIES)

"""Checks of tools and skills, and of the levels claimed for them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.nouns import LEVELS
from documents.facts.tools import ORDINARY_TOOLS, TOOLS, names_like
from documents.facts.views import fold_text
from documents.facts.vocabulary import is_plain
from documents.facts.words import Word, words_of
from documents.schemas import FactKind

_PHRASE_TOOLS = sorted((tool for tool in TOOLS if " " in tool), key=len, reverse=True)
_SKILLED = re.compile(
    r"\b(?:skill(?:ed|s) (?:in|include|at)|experienced in|experience (?:in|with|of)|expertise in|expert in|knowledge of|"
    r"proficient (?:in|with|at)|proficiency in|familiar with|speciali[sz]ed in|speciali[sz]ing in|background in|"
    r"trained in|competent in|strong in|versed in|certified in|exposure to|well-versed in|mastery of|command of|"
    r"understanding of|adept at|conversant with|practised in|comfortable with|good at|(?:good|skilled|handy|confident|at home) with|qualified in)\s+([^.;]+)",
    re.I,
)

_PRACTICE = re.compile(
    r"\byears['’]? (?:in|of)\s+(?!age\b)(.{3,40}?)(?=[,.;:(]|$|\s(?:and|at|with|for|as|who|across|before|in)\b)", re.I
)
_OWN_CLAUSE = re.compile(r"(?:^|\s)I\s(?:am|was|would|have|will|can|hope|want|look)\b")
_OWN_LINE = re.compile(r"(?:the|this|my|that) (?:same )?(?:trade|field|profession|job|line of work)$", re.I)


def check_tools(context: Context) -> Iterator[Finding]:
    """Tools of the list, also where written small; "excel at" is no tool."""
    folded = fold_text(context.text)
    for phrase in _PHRASE_TOOLS:
        if not re.search(rf"\b{re.escape(phrase)}\b", folded) or _knows_tool(context, phrase):
            continue
        place = max(context.text.lower().find(phrase), 0)
        if not context.is_attributed(place) and not context.is_denied(place) and not context.is_intent(place):
            end = place + len(phrase)
            yield context.finding(FindingKind.TOOL, place, end, "The profile does not name this tool.")
    for word in context.words:
        if word.folded not in TOOLS or context.support.knows_word(word.folded) or context.is_attributed(word.start):
            continue
        if _knows_tool(context, word.folded) or context.is_denied(word.start) or context.is_intent(word.start):
            continue
        if word.folded in ORDINARY_TOOLS and (not word.is_capitalised or is_plain(word)):
            continue
        kind, message = FindingKind.TOOL, "The profile does not name this tool."
        if word.folded in context.advert.wishes:
            kind, message = FindingKind.ADVERT, "The advert asks for this tool; the profile does not have it."
        yield context.finding(kind, word.start, word.end, message)


def _knows_tool(context: Context, name: str) -> bool:
    text = context.support.text
    return any(other in context.support.words or (" " in other and other in text) for other in names_like(name))


def check_skills(context: Context) -> Iterator[Finding]:
    """What stands in a list after "skilled in": each item needs a word the profile knows."""
    for match in _SKILLED.finditer(context.text):
        if context.is_only_spoken_of(match.start()):
            continue
        place = match.start(1)
        for item in re.split(r"(,| and | & | or )", match[1]):
            start, place = place, place + len(item)
            content = [word for word in words_of(item) if word.is_content and not is_plain(word)]
            if _OWN_CLAUSE.search(item):
                break  # "knowledge of PVsyst is basic, and I would deepen it"
            if not content or re.fullmatch(r",| and | & | or ", item) or _is_known_item(context, content):
                continue
            kind = FindingKind.ADVERT if all(w.folded in context.advert.wishes for w in content) else FindingKind.SKILL
            lead = len(item) - len(item.lstrip())
            yield context.finding(
                kind, start + lead, start + len(item.rstrip()), "The profile does not show this skill."
            )


def check_practice(context: Context) -> Iterator[Finding]:
    """ "Six years in intensive care": what is said to have been done for so long."""
    for match in _PRACTICE.finditer(context.text):
        content = [word for word in words_of(match[1]) if word.is_content and not is_plain(word)]
        pairs = [f"{first.folded}-{second.folded}" for first, second in pairwise(words_of(match[1]))]
        names = [*(word.folded for word in content), *pairs]
        is_known = any(context.support.covers(name) for name in names)
        is_known = is_known or context.support.knows_initials([word.folded for word in words_of(match[1])])
        if not content or is_known or _OWN_LINE.match(match[1]):
            continue
        if context.is_only_spoken_of(match.start()):
            continue
        yield context.finding(FindingKind.SKILL, match.start(1), match.end(1), "The profile does not show this.")


def _is_known_item(context: Context, content: list[Word]) -> bool:
    known = [word for word in content if context.support.covers(word.folded) or _knows_tool(context, word.folded)]
    return 2 * len(known) >= len(content) or context.support.knows_initials([word.folded for word in content])


def check_levels(context: Context) -> Iterator[Finding]:
    """ "Advanced Excel" where the profile says basic."""
    for view in context.whole.of_kinds(FactKind.SKILL):
        own = [LEVELS[word.folded] for word in words_of(view.fact.text) if word.folded in LEVELS]
        names = {word.folded for word in words_of(view.fact.name) if word.is_content}
        if not own or not names:
            continue
        for word in context.words:
            near = context.text[word.end : word.end + 40].lower()
            is_named = any(re.search(rf"^\W*(?:\w+\W+){{0,3}}{re.escape(name)}\b", near) for name in names)
            if is_named and LEVELS.get(word.folded, 0) > max(own):
                yield context.finding(
                    FindingKind.SKILL, word.start, word.end, "The profile states another level.",
                    expected=view.fact.text, fact=view.fact.id,
                )  # fmt: skip

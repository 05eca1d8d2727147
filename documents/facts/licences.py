"""What licenses a verb: whether the fact that comes closest bears out so large a claim. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from documents.facts.claims import Claim, is_helper, keeps_help
from documents.facts.context import Context
from documents.facts.stems import lemma, root
from documents.facts.synonyms import concept, is_general, stem
from documents.facts.verbs import (
    AROUND,
    BIG_OBJECTS,
    BROUGHT_IN,
    CONDUCT,
    CREATE,
    DECIDE,
    DRIVEN,
    EVENTS,
    EXCEED,
    FAMILIES,
    FOUNDATIONS,
    GUIDED,
    HOSTED,
    INITIATE,
    LEAD,
    LIGHT,
    MANAGE,
    NOT_MADE,
    ORGANISE,
    ORGANISED,
    OUTCOME,
    PROGRAM,
    ROUTINE,
    RUNS_IT,
    SETS_UP,
    SHAPE,
    SOLVE,
    USES,
)
from documents.facts.views import FactView
from documents.facts.vocabulary import is_plain
from documents.facts.words import words_of
from documents.schemas import FactKind

_PAPER = re.compile(
    r"\b(?:certificat\w*|qualif\w*|degree|diploma|licen[cs]e|grade|bachelor\w*|bsc|training|registration)\b", re.I
)
_ABOVE = re.compile(r"\b(?:more than|above|over|ahead of|beyond|better than|exceed\w*|beat\w*|surpass\w*)\b", re.I)
_CHANGED = re.compile(
    r"\b(?:less|fewer) than\b|\b(?:went|came|brought|moved|goes|rose|fell|dropped|up|down)\b.*\b(?:from|to|by)\b", re.I
)
_BEGINNING = re.compile(r"\s(?:out|off|as|in|at|with|my (?:\w+ )?(?:career|life|journey))\b")
_BEGUN = frozenset(("start", "open", "found", "begin", "own", "establish", "launch", "run"))
_BETTER = frozenset(
    ["improve", "enhance", "strengthen", "optimise", "optimize", "streamline", "simplify", "modernise", "modernize"]
)
_BIG = frozenset(map(lemma, BIG_OBJECTS))
_STRONG = LEAD | MANAGE | CREATE | DECIDE | OUTCOME
_BY = re.compile(r"\b(?:by|through|after)\s+$")
_CLOSE = 0.6
_POSTS = frozenset(("engineer", "architect"))  # "under the site engineer": no verbs
_EVENTS = frozenset(map(lemma, EVENTS))
_HANDED_ON = re.compile(
    r"(?:^|\band\s|,\s)(?:pass\w*|refer\w*|escalat\w+|forward\w*|report\w*|hand(?:s|ed|ing)?)\b", re.I
)
# "Introduced them to the hotel", "introducing 15 girls to HTML"
_TO_PEOPLE = re.compile(r"\s(?:[\w’'-]+\s){1,8}?to\b")
# "Drafted letters for review" is not "issued letters".
_FINAL = frozenset(map(root, ("issue", "publish", "sign", "approve", "finalise", "finalize", "release")))
_HELPED = re.compile(r"\b(?:help\w*|assist\w*|support\w*|contribut\w*|part)\b[^.;,]{0,25}$", re.I)
_FOR_OTHERS = re.compile(
    r"\b(?:draft|prepar)\w*\b.*\bfor (?:the )?(?:\w+['’]s? )?(?:review|approval|signature|sign-off)\b", re.I
)


def problem_of(claim: Claim, fact: FactView | None, context: Context) -> str:
    """Why the claim goes too far for this fact; empty when it does not. ``fact`` is None where none comes close."""
    if _is_founding(claim, context):
        is_begun = fact is not None and bool(fact.doings & _BEGUN)
        return "" if is_begun else "The profile does not say that this was founded."
    if claim.base == "drive" and set(claim.objects[:3]) & DRIVEN:
        claim = replace(claim, base="boost")
    if _is_harmless(claim, context) or (claim.base in EXCEED and _is_beaten(context)):
        return ""
    if fact is None:
        is_said = stem(claim.base) in context.support.stems and len(context.support.views) <= 3
        return "No fact of the profile says this." if claim.base in _STRONG and not is_said else ""
    if _is_said_closely(claim, context):
        return ""
    if is_helper(fact) and _HELPED.search(context.text[: claim.word.start]):
        return ""  # "helped to develop" of what was contributed to
    if root(claim.base) in _FINAL - fact.acts and _is_left_to_others(claim, fact, context):
        return "The profile says that this was drafted for others to decide."
    is_about_help = (
        claim.overlap(fact) >= 0.5
        or len(claim.stems & fact.stems) > 1
        or claim.is_done_to_things_of(fact)
        or not claim.stems
    )
    if is_helper(fact) and is_about_help and not keeps_help(context) and claim.base not in LIGHT:
        return "The profile says that this was helped with, not done alone."
    if claim.base == "introduce" and _TO_PEOPLE.match(context.text, claim.word.end) and not claim.is_of_things:
        return ""
    if _says_verb(claim.base, fact) or _is_said_of_anything(claim, context):
        return ""
    judge = next((judge for verbs, judge in _JUDGES if claim.base in verbs), None)
    return judge(claim, fact, context) if judge else ""


def _is_left_to_others(claim: Claim, fact: FactView, context: Context) -> bool:
    """Whether the fact is of a draft for others, and the sentence does not say so: "for the senior to sign"."""
    is_theirs = re.search(r"\bto (?:\w+ (?:and|or) )?$", context.text[: claim.word.start])
    return _FOR_OTHERS.search(fact.fact.text) is not None and not is_theirs


def _is_founding(claim: Claim, context: Context) -> bool:
    is_beginning = _BEGINNING.match(context.text[claim.word.end :]) is not None
    return claim.base in ("start", "open") and not is_beginning and bool(set(claim.direct[-1:]) & FOUNDATIONS)


def _is_harmless(claim: Claim, context: Context) -> bool:
    """Papers obtained, articles published, skills developed: claimed elsewhere or by anyone."""
    if claim.base in ("publish", "author") and context.whole.of_kinds(FactKind.PUBLICATION):
        return True
    if claim.base in ("obtain", "secure", "sign", "present") and _PAPER.search(context.text):
        return True
    return claim.is_soft and claim.base in MANAGE | CREATE | OUTCOME


def _is_said_of_anything(claim: Claim, context: Context) -> bool:
    """ "I have trained the new ones", "grew the presence in social media": any fact with the verb will do, of nothing
    named or of one of the things that are named by their general word."""
    said = [concept(word) for word in claim.objects]
    return any(
        claim.base in view.verbs and (not claim.stems or any(is_general(word, view.concepts) for word in said))
        for view in context.ground.views
    )


def _is_said_closely(claim: Claim, context: Context) -> bool:
    """Whether a fact says the very verb of half of the same things."""
    return any(
        (_says_verb(claim.base, view) if view.fact.kind is FactKind.HIGHLIGHT else claim.base in view.verbs)
        and (claim.is_done_to_things_of(view) or (claim.overlap(view) >= 0.5 and claim.touches(view)))
        and not is_helper(view)
        for view in context.ground.of_kinds(FactKind.HIGHLIGHT, FactKind.SUMMARY)
    ) or any(
        root(claim.base) in view.acts and stem(claim.direct[0]) in view.stems
        for view in context.whole.of_kinds(FactKind.SKILL, FactKind.KEYWORD)
        if claim.direct
    )


def _says_verb(base: str, fact: FactView) -> bool:
    """Whether the fact holds the verb, a noun of it, or a verb of its family."""
    is_said = base in fact.verbs or root(base) in fact.acts or (base == "set up" and bool(SETS_UP & fact.doings))
    done = frozenset(fact.verbs) | (fact.doings & BROUGHT_IN) if base in INITIATE else fact.doings
    return is_said or any(base in family and family & (done - _POSTS) for family in FAMILIES)


def _lead_problem(claim: Claim, fact: FactView, context: Context) -> str:
    verbs = set(fact.verbs)
    if fact.doings & {"guide", "escort"} and GUIDED & set(claim.direct):
        return ""
    is_shown = claim.base == "direct" and not claim.is_of_things and _TO_PEOPLE.match(context.text, claim.word.end)
    if is_shown or (verbs & MANAGE and claim.is_done_to_things_of(fact)):
        return ""
    if verbs & LEAD or (verbs & MANAGE and claim.speaks_of_people) or verbs & {"own", "run"} or "charge" in fact.words:
        return ""
    heads = ("head", "lead", "director", "leader", "captain", "chair", "chairperson", "president")
    return "" if _has_title(fact, context, heads) else "The profile does not say that this was led."


def _manage_problem(claim: Claim, fact: FactView, context: Context) -> str:
    verbs = set(fact.verbs)
    runs_them = bool(verbs & {"run", "head", "own"}) and claim.overlap(fact) >= 0.5
    if runs_them or verbs & (LEAD | MANAGE) or _has_title(fact, context, ("supervisor", "head", "director", "foreman")):
        return ""
    if not claim.speaks_of_people:
        is_big = any(lemma(word) in _BIG for word in claim.direct)
        is_dealt_with = not is_big and claim.overlap(fact) >= 0.5 and claim.base not in ("supervise", "oversee")
        if is_dealt_with or verbs & RUNS_IT or _has_title(fact, context, ("manager", "coordinator")):
            return ""
    return "The profile does not say that this was managed."


def _has_title(fact: FactView, context: Context, heads: tuple[str, ...]) -> bool:
    """Whether the post in which the thing was done has such a title."""
    entries = {fact.fact.entry, *(context.employers if len(context.employers) == 1 else ())} - {""}
    titles = [view.fact.title for view in context.whole.views if view.fact.id in entries]
    titles = titles or [fact.fact.title or (fact.fact.text if fact.fact.kind is FactKind.LABEL else "")]
    titles += [fact.fact.text.split()[0]] if fact.fact.kind is FactKind.HIGHLIGHT else []
    known = {lemma(word.folded) for title in titles for word in words_of(title)}
    return bool(known & {lemma(head) for head in heads}) and not known & {lemma("assistant"), lemma("deputy")}


def _create_problem(claim: Claim, fact: FactView, context: Context) -> str:
    verbs = set(fact.verbs)
    if fact.fact.section == "projects" and claim.base not in ("found", "cofound", "pioneer", "invent"):
        return ""
    if claim.base in INITIATE:
        is_means = bool(_BY.search(context.text[: claim.word.start])) and claim.overlap(fact) >= _CLOSE
        is_made = bool(verbs & INITIATE) or (is_means and _has_change(fact))
    elif claim.base in SHAPE:
        is_made = bool(verbs & CREATE)
    else:
        is_close = claim.overlap(fact) >= _CLOSE and len(claim.stems & fact.stems) > 1
        is_made = bool(verbs & CREATE) or (is_close and fact.opening not in NOT_MADE)
    return "" if is_made else "The profile does not say that this was made or introduced."


def _outcome_problem(claim: Claim, fact: FactView, context: Context) -> str:
    if claim.base in EXCEED and _ABOVE.search(fact.fact.text):
        return ""
    if claim.base == "generate" and {number.value for number in fact.numbers} & {
        number.value for number in context.numbers
    }:
        return ""
    if claim.base in _BETTER and _is_of_fact(claim, fact, context):
        return ""
    told = {number.value for number in fact.numbers if not number.is_year}
    if len(told & {number.value for number in context.numbers if not number.is_year}) > 1:
        return ""
    is_told = bool(set(fact.verbs) & OUTCOME) or _has_change(fact)
    return "" if is_told and _is_of_fact(claim, fact, context) else "The profile states no such result."


def _is_beaten(context: Context) -> bool:
    """Whether a fact tells of more than 100 % of the same."""
    return any(
        number.is_percent and number.value > 100 and len(context.stems & view.stems) > 1
        for view in context.ground.views
        for number in view.numbers
    )


def _is_of_fact(claim: Claim, fact: FactView, context: Context) -> bool:
    """Whether what is said to have changed is what the fact speaks of."""
    text = re.sub(
        r"^\s+the (?:number|rate|amount|level|share|volume|percentage|total) of\b", "", context.text[claim.word.end :]
    )
    rest = re.split(r"(?<![\w-])(?:of|in|by|for|from|to|with|through|at|on|and|de|par)(?![\w-])|[,;:(]", text)[0]
    changed = frozenset(word.stem for word in words_of(rest) if word.is_content and not is_plain(word))
    return not changed or bool(changed & fact.stems)


def _has_change(fact: FactView) -> bool:
    """ "from 9 days to 4 days" is a result, whatever the verb."""
    return bool(fact.changes) or _CHANGED.search(fact.fact.text) is not None


def _decision_problem(claim: Claim, fact: FactView, context: Context) -> str:
    return "The profile does not say this."


def _conduct_problem(claim: Claim, fact: FactView, context: Context) -> str:
    is_around = fact.opening in AROUND and claim.is_done_to_things_of(fact)
    return "The profile does not say that this was done, only what goes with it." if is_around else ""


def _program_problem(claim: Claim, fact: FactView, context: Context) -> str:
    is_used = fact.fact.kind is FactKind.HIGHLIGHT and fact.opening in USES and claim.is_done_to_things_of(fact)
    return "The profile does not say that this was programmed." if is_used else ""


def _solve_problem(claim: Claim, fact: FactView, context: Context) -> str:
    is_passed_on = (
        _HANDED_ON.search(fact.fact.text) is not None and not fact.doings & SOLVE and claim.is_done_to_things_of(fact)
    )
    return "The profile says that this was passed on to others." if is_passed_on else ""


def _organise_problem(claim: Claim, fact: FactView, context: Context) -> str:
    is_event = any(lemma(word) in _EVENTS for word in claim.direct)
    licensing = HOSTED if claim.base == "host" else ORGANISED
    is_other = bool(fact.verbs) and not fact.doings & licensing and claim.is_done_to_things_of(fact)
    return "The profile does not say that this was organised." if is_event and is_other else ""


# Who judges a verb that its fact does not say: the first whose verbs hold it.
_JUDGES = (
    (LEAD, _lead_problem),
    (MANAGE, _manage_problem),
    (CREATE, _create_problem),
    (OUTCOME, _outcome_problem),
    (DECIDE - ROUTINE, _decision_problem),
    (PROGRAM, _program_problem),
    (SOLVE, _solve_problem),
    (CONDUCT, _conduct_problem),
    (ORGANISE, _organise_problem),
)

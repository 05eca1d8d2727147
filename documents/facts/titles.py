"""Checks of job titles. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.facts.context import INTENT_WORDS, Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.lexicon import STOP_WORDS
from documents.facts.nouns import JUNIOR, PLAIN_ADJECTIVES, SENIOR, TITLE_HEADS
from documents.facts.numerals import number_word
from documents.facts.stems import root
from documents.facts.support import Support
from documents.facts.synonyms import concept, stem
from documents.facts.views import FactView
from documents.facts.vocabulary import QUALITIES
from documents.facts.words import Word, fold, words_of
from documents.schemas import FactKind

_HEADS = "|".join(sorted((re.escape(head) for head in TITLE_HEADS), key=len, reverse=True))
_PREFIXED = "senior|chief|lead|principal|head|executive|managing|master"
_RANKS = "chief|lead|principal|executive|associate|head|general|managing|assistant|deputy"
_TITLE = re.compile(
    rf"\b((?:[\w&/-]+\s+(?:of\s+)?){{0,4}}?)"
    rf"((?:(?:{_RANKS})\s+(?!of\b|at\b|in\b|to\b|for\b|the\b)(?:[\w-]+\s+){{1,2}}?(?:{_HEADS})|(?:{_HEADS})(?:\s+(?:{_HEADS}))*))"
    rf"\b(?!['’]s)",
    re.I,
)
_OF_A_TEAM = re.compile(
    r"\s+of\s+(?:(?:an?|the|my|our)\s+(?:\w+\s+)?(?:team|group|crew|squad|shift)\b|\d+\s|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s)",
    re.I,
)
_FOR_A_TIME = re.compile(r"\b(?:acting|interim|relief)\b", re.I)
_NO_PARTS = frozenset(
    (
        "work",
        "working",
        "worked",
        "serve",
        "served",
        "serving",
        "employed",
        "dear",
        "nilikuwa",
        "etais",
        "named",
        "voted",
        "elected",
        "appointed",
        "recognised",
        "recognized",
    )
)
# Of titles: how far a post reaches, which no field of work explains.
_RANKED = frozenset(
    (
        "regional",
        "national",
        "country",
        "zonal",
        "global",
        "group",
        "general",
        "divisional",
        "international",
        "advanced",
    )
)
_OF_PAPER = re.compile(r"\bcertified\b", re.I)
_PAPER_PARTS = frozenset(
    ("certified", "qualified", "registered", "trained", "based", "licensed", "accredited", "chartered")
)
_POST = re.compile(rf"(?:(?-i:[A-Z])[\w-]+\s){{0,2}}(?:{_HEADS})\s(?:of|for|in|to|since)\b", re.I)
_AIMED = re.compile(
    r"\b(?:re)?(?:training|trained|qualifying|studying|study) (?:as|to be|to become|for)\s+(?:an?\s+)?$", re.I
)
_SERVED_AS = re.compile(
    rf"\b(?:served|worked|serve|work|elected|appointed|chosen)\s(?:\w+ly\s)?as\s(?:an?\s|the\s)?"
    rf"((?:[\w-]+\s){{0,3}}?(?:{_HEADS})(?:\s(?:{_HEADS}))*)\b(?!\s+to\b)",
    re.I,
)
_WITH_AFTER = re.compile(r"\s+(?:(?:with|who)\b|\()")
_CLAIMING = re.compile(
    r"\b(?:as|am|was|i'm|became|become|promoted to|role of|position of|post of|title of|role as|work as|be|been|"
    r"rank of|promotion to|capacity as|appointed|elected|que|comme|kama|ni|nikiwa|nilikuwa|kuwa|niko)\s+(?:an?\s+|the\s+|un\s+|une\s+|acting\s+)?$",
    re.I,
)
_ENTRY_AFTER = re.compile(
    r"^(?:\s+[a-zé]+(?:el|elle|if|ive|ier|ière|al|ale|ique|eur|trice|aux))?\s*(?:responsible\b|managing\b|leading\b|,|\.|aux?\b|à\b|chez\b|des?\b|d['’]|du\b|of\b|at\b|with\b|for\b|in\b|who\b|from\b|to the\b|and\b|since\b|on\b|chez\b|katika\b|$|\||–|-|\(|\d{4})",
    re.I,
)


def check_titles(context: Context) -> Iterator[Finding]:
    """Job titles the person claims: each must be one of theirs, and of the employer named."""
    yield from _check_listed(context)
    yield from _check_ranks(context)


def _check_ranks(context: Context) -> Iterator[Finding]:
    """ "Senior Milliner" of a milliner, whatever a milliner is."""
    own = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER, FactKind.LABEL)
    titles = [[word for word in _title_words(view) if word.isalpha()] for view in own]
    for title in titles:
        if not title or title[-1] in TITLE_HEADS or {"in", "of"} & set(title):
            continue
        for match in re.finditer(
            rf"\b({_PREFIXED})\s+(?:[\w-]+\s){{0,2}}?{re.escape(title[-1])}\b", context.text, re.I
        ):
            is_spoken_of = context.is_attributed(match.start()) or context.is_intent(match.start())
            is_sought = is_spoken_of or _is_sought([word.folded for word in words_of(match[0])], context)
            if not is_sought and not any({fold(match[1]), title[-1]} <= set(other) for other in titles):
                message = "The profile has no such title."
                yield context.finding(FindingKind.TITLE, match.start(), match.end(), message, expected=" ".join(title))


def _check_listed(context: Context) -> Iterator[Finding]:
    for match in _TITLE.finditer(context.text):
        title, begin, is_claim = _title_at(context, match)
        if not is_claim or context.is_attributed(match.start(2)) or context.is_intent(match.start(2)):
            continue
        if context.is_denied(match.start(2)) or _OF_A_TEAM.match(context.text[match.end(2) :]):
            continue
        if _OF_PAPER.search(context.text[begin : match.end(2)]) and "-" not in context.text[begin : match.end(2)]:
            continue  # judged as a certificate
        if _is_sought(title, context):
            continue
        if _AIMED.search(context.text[:begin]):
            continue  # "before retraining as a counsellor"
        is_opening = bool(_WITH_AFTER.match(context.text[match.end(2) :]))
        problem = _title_problem(context, title, set(context.employers_at(match.start(2))), is_opening=is_opening)
        if problem:
            yield context.finding(
                FindingKind.TITLE, begin, match.end(2), "The profile has no such title.", expected=problem
            )


def _is_sought(title: list[str], context: Context) -> bool:
    """Whether the title is the advert's, in a sentence that speaks of wanting the post."""
    is_wanted = context.is_applying or (
        bool(INTENT_WORDS.search(context.text))
        and bool(context.advert.called)
        and context.advert.called in context.text
    )
    return is_wanted and set(title) <= context.advert.title | STOP_WORDS


def _title_at(context: Context, match: re.Match[str]) -> tuple[list[str], int, bool]:
    """The words of the title, where it begins and whether the person claims it."""
    modifiers = words_of(match[1])
    starts = 0
    for place, word in enumerate(modifiers):
        is_joined = word.folded == "and" and _is_between_capitals(modifiers, place)
        is_link = word.folded in STOP_WORDS and word.folded != "of" and not word.text.isupper() and not is_joined
        if is_link or word.folded in _NO_PARTS:
            starts = place + 1
    modifiers = modifiers[starts:]
    begin = match.start(1) + modifiers[0].start if modifiers else match.start(2)
    before = context.text[:begin]
    is_opening = not before.strip(" \t\"'*•-") or bool(
        re.search(r"(?<!\bSt)(?<!\bDr)(?<!\bNo)[.|\n]$", before.rstrip(" "))
    )
    if modifiers and number_word(modifiers[0].folded) is not None:
        return [], begin, False  # "Eleven new driver-guides"
    is_claim = bool(_CLAIMING.search(before)) or (is_opening and bool(_ENTRY_AFTER.match(context.text[match.end(2) :])))
    kept = [word.folded for word in modifiers if word.folded.split("-")[-1] not in _PAPER_PARTS | {"winning"}]
    parts = [word if word in PLAIN_ADJECTIVES else part for word in kept for part in word.split("-") if part]
    title = [*parts, *(fold(word) for word in match[2].split())]
    return [word for word in title if word not in ("of", "and")], begin, is_claim


def _is_between_capitals(words: list[Word], place: int) -> bool:
    """The "and" of "Monitoring and Evaluation Manager"; not of "Cook and Waiter", which are two titles."""
    before, after = words[place - 1] if place else None, words[place + 1] if place + 1 < len(words) else None
    if before is None or after is None or before.folded in TITLE_HEADS:
        return False
    return before.is_capitalised and after.is_capitalised


def _title_problem(context: Context, title: list[str], entries: set[str], *, is_opening: bool) -> str:
    """What the profile says instead; empty when the title is borne out. A summary may open with the label."""
    claimed = [word for word in title if word not in PLAIN_ADJECTIVES | QUALITIES or word in JUNIOR | SENIOR]
    if context.is_translated:
        claimed = [*(word for word in claimed[:-1] if word in SENIOR | JUNIOR), claimed[-1]]
    views = context.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER, FactKind.LABEL, FactKind.PROJECT)
    own = [
        view
        for view in views
        if not entries or view.fact.id in entries or (is_opening and view.fact.kind is FactKind.LABEL)
    ]
    if is_opening and any(_is_borne(claimed, view) for view in context.whole.of_kinds(FactKind.SUMMARY)):
        return ""
    others = context.whole.of_kinds(
        FactKind.SUMMARY, FactKind.EDUCATION, FactKind.CERTIFICATE, FactKind.AWARD, FactKind.REGISTRATION
    )
    own += [view for view in context.whole.views if view.fact.part == "roles" or _opens_with_post(view, entries)]
    titles = [*(_title_words(view) for view in own), *_served_titles(context, entries)]
    if any(_is_title(claimed, words) for words in titles):
        return ""
    if any(_is_plainer(claimed, words) for words in titles):
        return ""
    if any(_is_title(_without_field(claimed, context), words) for words in titles):
        return ""
    if _is_unpaid(claimed, entries, context) and any(_is_borne(claimed[-1:], view) for view in others):
        return ""  # "a volunteer lifeguard" of one who volunteers and has a lifeguard's certificate
    if not entries and any(_is_borne(claimed, view) for view in [*others, *context.support.views]):
        return ""
    is_post = bool(entries) and len(claimed) > 1  # of an employer that is named
    if not is_post and any(_is_deed(claimed, view, context.whole) for view in context.ground.views):
        return ""
    said = [view.fact.title or view.fact.text for view in own if view.fact.kind is not FactKind.PROJECT]
    return "; ".join(said[:4]) or "no title"


def _is_unpaid(claimed: list[str], entries: set[str], context: Context) -> bool:
    unpaid = {view.fact.id for view in context.whole.of_kinds(FactKind.VOLUNTEER)}
    return len(claimed) == 2 and claimed[0] in ("volunteer", "voluntary") and bool(unpaid) and entries <= unpaid


def _served_titles(context: Context, entries: set[str]) -> list[list[str]]:
    """ "Served as matron of the hostel": posts that a highlight tells of."""
    told = context.whole.of_kinds(FactKind.HIGHLIGHT)
    said = [
        match[1]
        for view in told
        if not entries or view.fact.entry in entries
        for match in _SERVED_AS.finditer(view.fact.text)
    ]
    return [[word.folded for word in words_of(title)] for title in said if not _FOR_A_TIME.search(title)]


def _opens_with_post(view: FactView, entries: set[str]) -> bool:
    """ "Head of the English department since 2022", as a highlight may say."""
    is_of_post = view.fact.kind is FactKind.HIGHLIGHT and (not entries or view.fact.entry in entries)
    return is_of_post and _POST.match(view.fact.text) is not None


def _is_plainer(claimed: list[str], own: list[str]) -> bool:
    """ "Marketer" of a marketing manager."""
    if len(claimed) > 1 or claimed[0] in SENIOR or not SENIOR & set(own):
        return False
    return root(claimed[0]) in {root(word) for word in own}


def _without_field(claimed: list[str], context: Context) -> list[str]:
    """The title without words that the facts hold: "legal secretary" of a secretary at law chambers."""
    stems = context.whole.stems
    text = context.whole.text
    kept = [
        word
        for word in claimed[:-1]
        if word in SENIOR | JUNIOR | _RANKED or stem(word) not in stems or f"{word} {claimed[-1]}" in text
    ]
    return [*kept, *claimed[-1:]]


def _title_words(view: FactView) -> list[str]:
    unpaid = ["volunteer", "voluntary"] if view.fact.kind is FactKind.VOLUNTEER else []
    words = [word.folded for word in words_of(view.fact.title or view.fact.text)]
    return [*unpaid, *(part for word in words for part in dict.fromkeys((word, *word.split("-"))))]


def _is_title(claimed: list[str], own: list[str]) -> bool:
    """Every word claimed is in the title, and none that makes it smaller is left out."""
    known = {concept(word) for word in own}
    if not all(concept(word) in known for word in claimed):
        return False
    concepts = [concept(word) for word in own]
    head = concept(claimed[-1])
    head_at = concepts.index(head) if head in concepts else len(own)
    left_out = [word for word in own[:head_at] if word in JUNIOR and word not in (*claimed, "volunteer")]
    return not left_out


def _is_borne(claimed: list[str], view: FactView) -> bool:
    """A running text says it of the person, or of others, in these very words."""
    if SENIOR & set(claimed) and view.fact.kind is not FactKind.SUMMARY:
        return False
    if view.fact.kind in (FactKind.WORK, FactKind.VOLUNTEER):
        return False
    concepts = {concept(word.folded) for word in words_of(view.fact.text)}
    return concept(claimed[-1]) in concepts and all(stem(word) in view.stems for word in claimed[:-1])


def _is_deed(claimed: list[str], view: FactView, whole: Support) -> bool:
    """ "As a trainer" of one who trained interns: a name for what was done, not for a post."""
    head = claimed[-1]
    if (SENIOR & set(claimed) and head != "owner") or head in ("manager", "engineer", "officer"):
        return False
    known = whole.stems if head == "owner" else view.stems
    if not all(stem(word) in known for word in claimed[:-1]):
        return False
    return any(head in (base, f"{base}r", f"{base}er", f"{base}{base[-1]}er", f"{base}or") for base in view.verbs)

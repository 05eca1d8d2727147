"""Checks of certificates, licences, registrations and memberships. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.dates import month_number
from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.nouns import CERTIFICATES
from documents.facts.stems import root
from documents.facts.views import FactView
from documents.facts.words import fold, words_of
from documents.schemas import FactKind
from documents.wordlists import word_set

_STANDING = re.compile(
    r"\b(certified|licen[sc]ed|chartered|accredited|registered (?:with|as|member)|board-certified|"
    r"(?:full|fellow|associate|corporate|professional|active) member(?= of\b)|member(?= of the (?-i:[A-Z]))|fellow(?= of\b))\b",
    re.I,
)
_SUBJECT_END = re.compile(r"\s(?:from|at|by|and|with|in|to|for|issued|through)\s")
_BODY = re.compile(r"[,.;(]|\s(?:in|since|and I|from)\s")
_KINDS = {
    "certif": (FactKind.CERTIFICATE,),
    "licen": (FactKind.REGISTRATION, FactKind.CERTIFICATE),
    "registered": (FactKind.REGISTRATION,),
}
_PAPERS = (
    FactKind.CERTIFICATE,
    FactKind.REGISTRATION,
    FactKind.EDUCATION,
    FactKind.SKILL,
    FactKind.KEYWORD,
    FactKind.LABEL,
)
_CERTIFIED = re.compile(
    r"\b(?:certified|licen[sc]ed|accredited|chartered|qualified)\s+((?:[\w&/-]+\s?){1,4})"
    r"|\b(?:certificate|certification|licen[sc]e|training|course|accreditation)\s+(?:in|as|for|on)\s+(?:an?\s+)?((?:[\w&/-]+\s?){1,4})"
    r"|\b(?:hold|have held|has held|held|have|holding|holder of|with(?= (?:an?|my|the)\b)|obtained|earned|completed|(?:licen[sc]e|certificate|diploma) and)\s+(?:an?\s+|my\s+|the\s+)?(?:valid\s+|current\s+)?"
    r"((?:[\w&/’'-]+\s){1,4}?)(?:certificate|certification|licen[sc]e|accreditation)\b"
    r"|^\W*(?!(?:I|We|Nina)\b)((?:[\w&/’'-]+\s){1,3})(?:certificate|licen[sc]e|certification)(?=\s*(?:[.,;(]|$))"
    r"|\b((?:[\w&/]+[\s-]){1,3})certified(?=\s*(?:[.,;)]|$|and\b))"
    r"|\b(?!Part|Well|Highly|Newly|Fully|Self)((?-i:[A-Z])[\w&/]+)-(?:trained|qualified|accredited|licensed)\b",
    re.I,
)
_CLASSES = re.compile(
    r"\b(?P<label>[Ll]icen[cs]e|[Pp]ermi[ts]|[Ll]eseni|[Dd]araja|[Cc]lass(?:es)?|[Cc]ategor(?:y|ies)|[Gg]rade|[Bb]and|[Ll]evel)s?,?\s"
    r"(?:[Cc]lass |[Cc]ategory |code )?(?P<letters>(?:[A-HT][1-9E]?\b(?:\s?(?:,|and|&|/)\s?)*)+)"
)
_LETTER = re.compile(r"\b[A-HT][1-9E]?\b")
_LABELS = dict.fromkeys(("licence", "license", "permit", "permis", "leseni", "daraja", "class", "classes", "category", "categories"), "licence") | {
    "grade": "grade", "band": "band", "level": "level",
}  # fmt: skip
_RANKS = word_set("foundation associate practitioner professional expert advanced intermediate yellow green black")
_LIGHT = frozenset(
    map(root, ["certificate", "certified", "certification", "licence", "course", "training", "professional", "valid", "full", "practitioner", "skill", "recognised", "international", "national", "basic", "in", "of", "and", "handling", "management", "techniques", "practice"])
)  # fmt: skip


def check_certificates(context: Context) -> Iterator[Finding]:
    """ "Certified", "licensed", "chartered": only where the profile has the paper, and for the thing it has it for."""
    yield from _check_standing(context)
    yield from _check_subjects(context)
    yield from _check_classes(context)
    yield from _check_ranks(context)
    yield from _check_steps(context)
    for found in context.words:
        is_small = found.folded in CERTIFICATES and not found.is_capitalised and len(found.folded) > 3
        if is_small and found.folded != "lean" and not context.support.knows_word(found.folded):
            yield context.finding(FindingKind.CERTIFICATE, found.start, found.end, "The profile does not name this.")


def _check_standing(context: Context) -> Iterator[Finding]:
    for match in _STANDING.finditer(context.text):
        word = fold(match[1])
        root_word = "licen" if word.startswith("licen") else word.split()[0] if " " in word else word[:6]
        if root_word in context.whole.text or context.is_attributed(match.start()) or context.is_denied(match.start()):
            continue
        wanted = _KINDS.get(root_word, ())
        if wanted and context.whole.of_kinds(*wanted):
            continue
        if ("member" in word or "registered" in word) and _is_of_issuer(context.text[match.end() :], context):
            continue
        if "member" in word and context.whole.of_kinds(FactKind.REGISTRATION, FactKind.VOLUNTEER):
            continue
        yield context.finding(
            FindingKind.CERTIFICATE, match.start(), match.end(), "The profile has no certificate or licence for this."
        )


def _is_of_issuer(after: str, context: Context) -> bool:
    """ "Member of the Royal Institution ..." of one whose paper that body issued."""
    body = {fold(name) for name in re.findall(r"[A-Z]\w+", _BODY.split(after)[0])}
    return bool(body) and any(body <= view.words for view in context.whole.of_kinds(FactKind.CERTIFICATE))


def _check_subjects(context: Context) -> Iterator[Finding]:
    """What the certificate is said to be for: a word of it must stand in one of the profile's papers."""
    papers = [*context.whole.of_kinds(*_PAPERS), *_told_papers(context)]
    for match in _CERTIFIED.finditer(context.text):
        group = next(place for place in range(1, 7) if match[place])
        is_named = group in (2, 3)  # "a certificate in ...", "hold a ... certificate"
        said = _SUBJECT_END.split(match[group])[0] if is_named else match[group]
        subject = [word for word in words_of(said) if word.is_content and root(word.folded) not in _LIGHT]
        subject = [] if subject and month_number(subject[0].text) else subject
        if not subject or context.is_attributed(match.start()) or context.is_intent(match.start()):
            continue
        least = len(subject) // 2 + 1 if is_named else 1
        if any(sum(word.stem in view.stems for word in subject) >= least for view in papers):
            continue
        if any(word.is_acronym and _is_short_for(word.folded, view) for word in subject for view in papers):
            continue
        if context.is_denied(match.start()) or _initials(match[0]) & context.support.words:
            continue
        yield context.finding(
            FindingKind.CERTIFICATE, subject[0].start + match.start(group), subject[0].end + match.start(group),
            "The profile has no certificate or licence for this.",
        )  # fmt: skip


def _check_ranks(context: Context) -> Iterator[Finding]:
    """ "Excel Expert" where the paper is that of an associate."""
    said = {word.folded for word in context.words if word.is_capitalised and word.folded in _RANKS}
    for view in context.whole.of_kinds(FactKind.CERTIFICATE) if said else ():
        own = view.words & _RANKS
        shared = (view.stems & context.stems) - {word.stem for word in context.words if word.folded in _RANKS}
        others = frozenset(rank for other in context.whole.views if other is not view for rank in other.words & _RANKS)
        if own and len(shared) >= 2 and not said & (own | others):
            word = next(word for word in context.words if word.folded in said)
            yield context.finding(
                FindingKind.CERTIFICATE, word.start, word.end, "The profile has none of this class.",
                expected=view.fact.text, fact=view.fact.id,
            )  # fmt: skip
            return


_STEPS = (  # of which a profile that names one has no other
    re.compile(r"\b(?P<label>[A-Z]{2,6}|Level|Part|Stage|Section) (?P<step>I{1,3}|IV|VI{0,3}|IX|X)\b"),
    re.compile(r"\b(?P<step>[Gg]old|[Ss]ilver|[Bb]ronze)(?P<label>) (?=medal|prize|award|badge)"),
)


def _check_steps(context: Context) -> Iterator[Finding]:
    """ "Cookery NC III" of one who has NC II, "gold medal" for bronze."""
    for pattern in _STEPS:
        for match in pattern.finditer(context.text):
            own = [other for view in context.whole.views for other in pattern.finditer(view.fact.text)]
            known = {fold(other["step"]) for other in own if other["label"] == match["label"]}
            if known and fold(match["step"]) not in known and not context.is_only_spoken_of(match.start()):
                yield context.finding(
                    FindingKind.CERTIFICATE, match.start("step"), match.end("step"),
                    "The profile has none of this class.",
                )  # fmt: skip


def _check_classes(context: Context) -> Iterator[Finding]:
    """The letter of a licence, permit or grade: "licence B and C", "PSIRA Grade B"."""
    for match in _CLASSES.finditer(context.text):
        known = {
            letter
            for view in context.whole.views
            for other in _CLASSES.finditer(view.fact.text)
            if _LABELS.get(other["label"].lower(), "") == _LABELS.get(match["label"].lower(), "")
            for letter in _LETTER.findall(other["letters"])
        }
        for letter in _LETTER.finditer(match["letters"]):
            if known and letter[0] not in known and not context.is_only_spoken_of(match.start()):
                start = match.start("letters") + letter.start()
                message = "The profile has none of this class."
                yield context.finding(FindingKind.CERTIFICATE, start, start + len(letter[0]), message)
                break


def _told_papers(context: Context) -> list[FactView]:
    """Running text that speaks of papers."""
    told = context.whole.of_kinds(FactKind.SUMMARY, FactKind.HIGHLIGHT, FactKind.COURSE, FactKind.DETAIL)
    return [
        view for view in told
        if view.fact.kind is FactKind.COURSE or re.search(r"certif|licen|train|course|qualif", view.fact.text, re.I)
    ]  # fmt: skip


def _is_short_for(folded: str, paper: FactView) -> bool:
    """ "RN" of a registered nurse's licence."""
    return folded in "".join(word.folded[0] for word in words_of(paper.fact.text) if word.is_content)


def _initials(text: str) -> frozenset[str]:
    """First letters of "certified public accountant", as the profile may have it short."""
    letters = "".join(word.folded[0] for word in words_of(text) if word.is_content)
    return frozenset(letters[:size] for size in range(2, len(letters) + 1))

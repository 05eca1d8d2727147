"""Checks of degrees, their fields and classes, and of school grades. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.dates import month_number
from documents.facts.context import Context
from documents.facts.findings import Finding, FindingKind
from documents.facts.stems import root
from documents.facts.views import FactView, fold_text
from documents.facts.words import fold, words_of
from documents.schemas import FactKind

# Abbreviation -> level and field. Levels: 1 certificate, 2 diploma, 3 first degree, 4 master, 5 doctorate; 21 higher diploma,
# 30 any degree, 35 postgraduate diploma, 36 any postgraduate study.
_ABBREVIATIONS: dict[str, tuple[int, str]] = {
    "ba": (3, "arts"), "bsc": (3, "science"), "bs": (3, "science"), "bed": (3, "education"), "bcom": (3, "commerce"),
    "bcomm": (3, "commerce"), "beng": (3, "engineering"), "btech": (3, "technology"), "bba": (3, "business"),
    "bbm": (3, "business"), "llb": (3, "laws"), "mbchb": (3, "medicine"), "mbbs": (3, "medicine"),
    "bpharm": (3, "pharmacy"), "bsn": (3, "nursing"), "bscn": (3, "nursing"), "bfa": (3, "arts"),
    "be": (3, "engineering"), "bca": (3, "computer"), "mca": (4, "computer"), "barch": (3, "architecture"), "bsw": (3, "work"), "bit": (3, "technology"), "bds": (3, "dental"),
    "ma": (4, "arts"), "msc": (4, "science"), "ms": (4, "science"), "med": (4, "education"), "mcom": (4, "commerce"),
    "meng": (4, "engineering"), "mtech": (4, "technology"), "mba": (4, "business"), "llm": (4, "laws"),
    "mph": (4, "health"), "mphil": (4, ""), "mpa": (4, "administration"), "mres": (4, ""), "msw": (4, "work"),
    "mls": (4, "library"), "mlis": (4, "library"), "mfa": (4, "arts"), "msn": (4, "nursing"), "mpharm": (4, "pharmacy"),
    "phd": (5, ""), "dphil": (5, ""), "edd": (5, "education"), "dba": (5, "business"),
    "hnd": (21, ""), "hnc": (2, ""), "ond": (2, ""), "nd": (2, ""), "pgde": (35, "education"), "pgd": (35, ""), "pgdip": (35, ""),
}  # fmt: skip
DEGREE_NAMES = frozenset(_ABBREVIATIONS)
_ABBREVIATION = re.compile(
    rf"\b(?:{'|'.join('[.]?'.join(name) for name in sorted(_ABBREVIATIONS, key=len, reverse=True))})\b", re.I
)
_CAPITALS_ONLY = frozenset(("be", "ba", "ma", "ms", "bs", "bed", "med", "bit", "hnc", "nd", "dba", "mpa"))
_WORDED: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(pattern, re.I), level)
    for pattern, level in (
        (r"\b(?:doctorate|doctoral degree|doctor of philosophy|doctorat)\b", 5),
        (r"\bpost-?graduate (?:diploma|certificate)\b", 35),
        (r"\bpost-?graduate\b(?! (?:diploma|certificate)\b)", 36),
        (r"\bmaster['’]s\b(?!\s+office)|\bmasters (?:degree|in|of|program\w*)\b|(?-i:\bMaster (?:of|in|en)\b)|^masters?(?=,)"
         r"|\b(?:a|my|hold|have|have a|obtained) masters?\b(?=\s*(?:[.,;]|$|from|in\b|degree))|\bshahada ya uzamili\b"
         r"|\buzamili\b", 4),
        (r"\bbachelor['’]?s?\b|\bhonou?rs degree\b|\bundergraduate degree\b|\bfirst degree\b|\blicence en\b|^licence(?=,)"
         r"|\bshahada ya kwanza\b|\bshahada\b(?! ya uzamili)", 3),
        (r"(?<!master's )(?<!masters )(?<!associate )(?<!bachelor's )\bdegree\b(?!\s+of\s+(?!a\b|science|arts))"
         r"|\buniversity graduate\b", 30),
        (r"\bhigher (?:national )?diploma\b", 21),
        (r"\b(?<!higher )(?<!higher national )(?:advanced |national |ordinary )*diploma\b|\bstashahada\b|\bdiplome\b|\bassociate degree\b", 2),
    )
)  # fmt: skip
_STUDYING = re.compile(
    r"\b(?:am|['’]m|been|was|now|currently)\s(?:\w+ly\s)?(?:study|read)ing (?:for|towards?)\b[^.;,]*$", re.I
)
_OF_OTHERS = re.compile(r"\s(?:students|candidates|researchers|holders|graduates|theses|projects)\b")
_OF_FIELD = re.compile(r"\s*(?:of|in|en|ya)\s+([A-Za-z]+(?:\s[A-Z][a-z]+){0,2})")
_CLASSES = re.compile(
    r"\b(first[- ]class(?: honou?rs)?|second[- ]class(?: honou?rs)?(?:,? \(?(?:upper|lower)(?: division)?\)?)?|"
    r"(?<=with )(?-i:Excellence)|third[- ]class|upper second|lower second|distinction|merit|cum laude|magna cum laude|summa cum laude|"
    r"with honou?rs|honou?rs|\(hons?\)|credit|2[:.][12]|first honou?rs|(?<=a )first(?= in\b)|mention \w+|"
    r"division [ivx]+|top of (?:my|the|his|her) class|top student|best student|best graduating|valedictorian|"
    r"dean['’]?s list)\b",
    re.I,
)
_OF_SERVICE = re.compile(
    r"\s+(?!honou?rs|degree|in\b|from|at\b|upper|lower|division|graduate|standing|pass|and\b|result|bachelor)[a-z]+"
)
_NUMBERED = {"2:1": "second upper", "2.1": "second upper", "2:2": "second lower", "2.2": "second lower"}
_FIELD = re.compile(
    r"\b(?:degree|bachelor['’]?s?(?: degree)?|master['’]?s(?: degree)?|(?-i:Master)|a master|diploma|certificate|b\.?sc|m\.?sc|b\.?a|m\.?a|b\.s|m\.s|b\.?ed|m\.?ed|b\.?eng|m\.?eng|ph\.?d|"
    r"b\.?com|mba|doctorate|graduate|honou?rs|stashahada|shahada|licence|diplome)\.?,?\s+(?:\([a-z]+\)\s+)?(?:in|of|en|ya)\s+"
    r"((?:[\w&-]+\s?){1,4})",
    re.I,
)
_FIELD_END = re.compile(r"\s(?:from|at|by|with|for|through)\b")
_EXAM = (
    r"\b(?P<exam>kcse|kcpe|csee|acsee|waec|wassce|gcse|igcse|uce|uace|neco|matric|psle|bece|o[- ]level|a[- ]level)s?\b"
)
_GRADE = re.compile(rf"{_EXAM}[^.;]{{0,25}}?\b(?P<grade>[A-F][1-9+-]?)(?![\w’'-])", re.I)
_GRADE_FIRST = re.compile(
    r"\b(?:an?|mean grade|grade)\s+(?:of\s+)?(?P<grade>[A-F][1-9+-]?)\s+(?:plain\s+|mean\s+)?(?:grade\s+)?(?:in [a-z]+ )?(?:in|at)\s+"
    rf"(?:my\s+|the\s+)?{_EXAM}",
    re.I,
)
_GRADE_LAST = re.compile(
    rf"{_EXAM}[^.;]{{0,90}}?\b(?:grade\s+(?:of\s+)?|with an?\s+)(?P<grade>[A-F][1-9+-]?)(?![\w’'-])", re.I
)
_GRADE_WORD = re.compile(r"^[A-F][1-9+-]?$")


@dataclass(frozen=True, slots=True)
class _Degree:
    """One mention: its level and the roots of the field its name holds, none when it names none."""

    level: int
    fields: frozenset[str]
    start: int
    end: int


def check_degrees(context: Context) -> Iterator[Finding]:
    """Degrees, their fields, classes and school grades."""
    kinds = (FactKind.EDUCATION, FactKind.GRADE, FactKind.CERTIFICATE, FactKind.SUMMARY, FactKind.COURSE)
    grounds = context.support.of_kinds(*kinds)
    if not any(view.fact.kind is not FactKind.SUMMARY for view in grounds):
        grounds = [*grounds, *context.whole.of_kinds(*kinds)]
    said = " \n ".join(fold_text(view.fact.text) for view in grounds)
    expected = "; ".join(view.fact.text for view in grounds if view.fact.kind is FactKind.EDUCATION)[:300]
    held = [degree for view in grounds for degree in degrees_of(view.fact.text)]
    for degree in degrees_of(context.text):
        if _OF_OTHERS.match(context.text[degree.end :]):
            continue
        text = context.text[degree.start : degree.end]
        if context.is_attributed(degree.start) or context.is_denied(degree.start) or _is_hoped_for(degree, context):
            continue
        if _is_held(degree, held) or (not degree.fields and fold_text(text) in context.support.text):
            continue
        yield context.finding(
            FindingKind.DEGREE, degree.start, degree.end, "The profile has no such degree.", expected=expected
        )
    yield from _check_fields(context, grounds, expected)
    yield from _check_classes(context, said, expected)
    yield from _check_grades(context, said)
    yield from _check_results(context, said)


def _is_hoped_for(degree: _Degree, context: Context) -> bool:
    """ "A BSc is something I hope to take up"; "with my MBA I would" is none."""
    before = context.text[: degree.start]
    is_told = re.search(r"\b(?:my|with an?|hold\w*|have)\s+$", before, re.I) or _STUDYING.search(before)
    return context.is_intent(degree.start) and not is_told


def degrees_of(text: str) -> Iterator[_Degree]:
    """Every degree and diploma that the text names."""
    for match in _ABBREVIATION.finditer(text):
        name = fold(match[0]).replace(".", "")
        is_name = match[0][:1].isupper() and (name not in _CAPITALS_ONLY or _looks_abbreviated(match[0]))
        if name in _ABBREVIATIONS and is_name and not _is_title(name, text[match.end() :], text[: match.start()]):
            level, field = _ABBREVIATIONS[name]
            yield _Degree(level, frozenset((root(field),)) if field else frozenset(), match.start(), match.end())
    for pattern, level in _WORDED:
        for match in pattern.finditer(text):
            of = _OF_FIELD.match(text[match.end() :])
            is_of = of is not None and " of" in text[match.end() - 3 : match.end() + 4] and level in (3, 4)
            inside = re.search(r"\bof$", match[0])
            following = re.match(r"\s+([A-Za-z]+(?:\s[A-Z][a-z]+){0,2})", text[match.end() :]) if inside else None
            field = following[1] if following else of[1] if of and is_of else ""
            fields = frozenset(root(fold(word)) for word in field.split() if len(word) > 3)
            yield _Degree(level, fields, match.start(), match.end())


def _looks_abbreviated(text: str) -> bool:
    return sum(letter.isupper() for letter in text) > 1


def _is_title(name: str, after: str, before: str) -> bool:
    """ "Ms Achieng" is no Master of Science."""
    if name == "ms":
        return bool(re.match(r"\.?\s+(?:[A-Z][a-z]+|(?:Word|Excel|Office|Project|Teams|Access)\b)", after))
    return name == "ma" and before.endswith(("j'", "’"))


def _is_held(degree: _Degree, held: list[_Degree]) -> bool:
    if degree.level == 30:
        return any(other.level in (3, 4, 5, 30) for other in held)
    if degree.level == 36:
        return any(other.level in (4, 5, 35, 36) for other in held)
    same = [other for other in held if other.level == degree.level]
    if degree.level == 2:
        same = [other for other in held if other.level in (2, 21)]
    if not degree.fields:
        return bool(same)
    return any(not other.fields or other.fields & degree.fields for other in same)


def _check_fields(context: Context, grounds: list[FactView], expected: str) -> Iterator[Finding]:
    stems = frozenset(word for view in grounds for word in view.stems)
    said = frozenset(word for view in grounds for word in view.words)
    studied = frozenset(word for view in grounds if view.fact.kind is not FactKind.CERTIFICATE for word in view.stems)
    for match in _FIELD.finditer(context.text):
        field = [word for word in words_of(_FIELD_END.split(match[1])[0]) if word.is_content]
        if not field or context.is_attributed(match.start()) or context.is_denied(match.start()):
            continue
        if month_number(field[0].text):
            continue  # "my certificate in March 2024"
        is_degree = not re.match(r"diploma|certificate|licence", match[0], re.I)
        known = studied if is_degree and studied else stems
        letters = "".join(word.folded[0] for word in words_of(match[0]) if word.is_content)
        if any(word.stem in known or _is_short_for(word.text, grounds) for word in field[:3]) or letters in said:
            continue
        yield context.finding(
            FindingKind.DEGREE, match.start(1), match.end(1), "The profile has no degree in this.", expected=expected
        )


def _is_short_for(word: str, grounds: list[FactView]) -> bool:
    """ "IT" for Information Technology."""
    letters = word.casefold()
    if not word.isupper() or len(letters) < 2:
        return False
    return any(
        letters in "".join(other.folded[0] for other in words_of(view.fact.text) if other.is_content)
        for view in grounds
    )


def _check_classes(context: Context, said: str, expected: str) -> Iterator[Finding]:
    known = set(_class_words(said))
    for match in _CLASSES.finditer(context.text):
        if match[0][0].isdigit() and not any(degrees_of(context.text)):
            continue  # a figure, no class
        claimed = _class_words(match[0])
        if claimed in (["credit"], ["merit"]) and not re.search(
            r"\b(?:with|grade|a)\s+$", context.text[: match.start()], re.I
        ):
            continue
        if re.match(r"(?:first|second|third)[- ]class$", match[0], re.I) and _OF_SERVICE.match(
            context.text[match.end() :]
        ):
            continue  # "first-class service"
        if claimed in (["honours"], ["hons"], ["with", "honours"]) and known & {"class", "honours", "hons", "hon"}:
            continue
        is_word_told = len(claimed) == 1 and claimed[0] in context.support.words
        if (
            is_word_told
            or fold_text(match[0]) in context.whole.text
            or context.is_attributed(match.start())
            or set(claimed) <= known
        ):
            continue
        yield context.finding(
            FindingKind.DEGREE, match.start(), match.end(), "The profile has no such grade.", expected=expected
        )


_RESULT = re.compile(
    r"\b(?:grade|result|mark|score)d?(?:\s(?:of|was|is))?[\s:]*[\"“'‘]?(?P<said>very good|excellent|outstanding|good|satisfactory|credit|pass)\b",
    re.I,
)


def _check_results(context: Context, said: str) -> Iterator[Finding]:
    """ "Grade: very good" where the profile says "good"."""
    for match in _RESULT.finditer(context.text):
        is_told = re.search(rf"(?<!very ){re.escape(match['said'].lower())}\b", said) is not None
        if re.search(r"\bgood|excellent|satisfactory|credit|pass|merit", said) and not is_told:
            yield context.finding(
                FindingKind.DEGREE, match.start("said"), match.end("said"), "The profile has no such grade."
            )


def _class_words(text: str) -> list[str]:
    text = fold_text(text)
    for figures, words in _NUMBERED.items():
        text = re.sub(rf"(?<![\d.:]){re.escape(figures)}(?![\d:])", words, text)
    return (
        re.sub(r"\W+", " ", text).replace("honors", "honours").replace("division", "").replace("mention ", "").split()
    )


def _check_grades(context: Context, said: str) -> Iterator[Finding]:
    found = [match for pattern in (_GRADE, _GRADE_FIRST, _GRADE_LAST) for match in pattern.finditer(context.text)]
    for match in found:
        if not _GRADE_WORD.match(match["grade"]) or context.is_attributed(match.start()):
            continue
        own = re.search(rf"\b{fold(match['exam'])}s?\b[^.;\n]{{0,40}}?\b([a-f][1-9+-]?)(?![\w])", said)
        if own is None or own[1] != match["grade"].lower():
            expected = own[0] if own else ""
            yield context.finding(
                FindingKind.DEGREE,
                match.start("grade"),
                match.end("grade"),
                "The profile has another grade.",
                expected=expected,
            )

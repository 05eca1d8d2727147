"""The terms of a job: employment type, and whether the work is remote. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.applying import Quoted
from jobs.rules.lines import Line, Notice
from jobs.rules.prose import sentences
from jobs.schemas import EmploymentType

_CUT = re.compile(r"\s*[|·•,/]\s*|\s+[–—-]\s+|\s+(?=(?:[Ff]ull|[Pp]art)[ -]?[Tt]ime\b)")
_TYPES: tuple[tuple[EmploymentType, str], ...] = (
    (
        EmploymentType.INTERNSHIP,
        r"intern(?:ship)?s?|(?:industrial\s)?attach(?:ment|ee)s?|stage|stagiaire|praktik(?:um|ant\w*)"
        r"|graduate\strainee(?:ship)?|apprentice(?:ship)?",
    ),
    (EmploymentType.VOLUNTEER, r"volunteer(?:s|ing)?|kujitolea|bénévol\w+|ehrenamt\w*"),
    (EmploymentType.CASUAL, r"casuals?|kibarua|vibarua"),
    (EmploymentType.PART_TIME, r"part[\s_-]?time|temps\spartiel|teilzeit|zkrácený\súvazek|meio\speríodo|per_diem"),
    (
        EmploymentType.CONTRACT,
        r"(?:fixed[\s-]term\s)?contract(?:or|ual)?|durée\sdéterminée|fixed[\s-]term|cdd|mkataba"
        r"|befristet|freelance|consultancy",
    ),
    (
        EmploymentType.TEMPORARY,
        r"temporary|temp|locum|seasonal|short[\s-]term(?!\s(?:\w+\s)?(?:contract|consult))|ya\smuda",
    ),
    (EmploymentType.FULL_TIME, r"full[\s_-]?time|temps\splein|vollzeit|plný\súv[aä]zok|plný\súvazek|tempo\sintegral"),
)
_TYPE_PATTERNS = [(kind, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])", re.IGNORECASE)) for kind, pattern in _TYPES]
_TYPE_IN_PROSE = re.compile(
    r"\((?:full|part)[\s-]time\b|\bà\stemps\s(?:plein|partiel)\b|\bcontrat\sà\sdurée\sdéterminée|(?<![\w-])(?:full|part)[\s-]time,?\s(?:on-?site\s|remote\s|hybrid\s)?(?:position|role|job|basis|employment|contract|opportunity|mid|senior"
    r"|junior|\w+\s(?:position|role|engineer|job))"
    r"|(?:on\s(?:a|an)\s)(?:[\w-]+\s){0,4}(?:contract|temporary|casual|locum|full[\s-]time|part[\s-]time"
    r"|internship|volunteer)\b(?:\sbasis|\sterms)?"
    r"|(?:one|two|three|four|five|six|twelve|\d+)[\s-]*(?:\(\d+\)\s?)?(?:year|month)s?'?\s(?:renewable\s"
    r"|fixed[\s-]term\s)?contract"
    r"|\b(?:kazi|ajira)\sya\smuda\b"
    r"|(?:contract|consultancy|internship|temporary|casual|volunteer)\s(?:assignment|position|contract|role|job|basis|opportunity)"
    r"|\b(?:vollzeit|teilzeit)\b|(?<=[.!;]\s)(?:full|part)[\s-]time(?=[,.;]\s)",  # "Full time, Monday to Saturday"
    re.IGNORECASE,
)


_TYPE_LABEL = re.compile(r"\b(?:contract|employment|job)\s(?:duration|type|period)\s*:?\s*(?!.*\d)", re.IGNORECASE)


def employment_type_of(words: str) -> EmploymentType | None:
    """The type a phrase names; None for "permanent", which says nothing of full or part time.

    The word "contract" in a label ("Contract type: permanent") names none; with a duration it does.
    """
    text = _TYPE_LABEL.sub("", plain(words))
    hits = [(match.start(), kind) for kind, pattern in _TYPE_PATTERNS if (match := pattern.search(text))]
    return min(hits)[1] if hits else None


_TYPE_BESIDE = re.compile(
    r"(?:position|role|job|basis|employment|only|permanent|work|renewable|hours|mid|senior|junior|entry|level)", re.I
)


def _is_type_alone(piece: str, line: Line) -> bool:
    """Whether a piece of a line is a type and nothing else; in a list only full and part time are sure to be one."""
    rest = [word for word in re.findall(r"[^\W\d_]+", piece) if not _TYPE_BESIDE.fullmatch(word)]
    is_alone = employment_type_of(" ".join(rest)) is not None and len(rest) <= 2
    return is_alone and (not line.is_bullet or bool(re.search(r"(?i)time|úvazek|vollzeit|teilzeit|temps", piece)))


_EITHER = re.compile(
    r"full[\s-]?time\s?(?:or|/|and|&)\s?part[\s-]?time|part[\s-]?time\s?(?:or|/|and|&)\s?full[\s-]?time", re.I
)


_CONSULTANCY = re.compile(r"\W*consultancy\s*:", re.IGNORECASE)
_TOP = 12
_LONGEST_LINE = 110


def find_employment_type(notice: Notice, title: str = "") -> Quoted | None:
    for line in notice.labelled("employment"):
        is_term = re.match(
            r"(?i)contract\s(?:duration|period)\W+\w*\W*\w*\W*\d*\W*(?:months?|years?|weeks?)", line.text
        )
        words = line.quote if is_term else line.value
        kind = employment_type_of(words)
        if kind and len(words) < 120:
            return Quoted(kind.value, words)
    for line in notice.filled_lines():
        if _EITHER.search(line.text):
            continue
        is_bare_label = line.label is not None and line.value not in line.quote
        most = _LONGEST_LINE * (2 if "|" in line.text else 1)
        for piece in _CUT.split(line.quote) if len(line.text) <= most and not is_bare_label else ():
            kind = employment_type_of(piece)
            if kind and len(piece) <= 40 and len(piece.split()) <= 3 and _is_type_alone(piece, line):
                return Quoted(kind.value, piece)
    named = next((line for line in notice.filled_lines()[:_TOP] if _CONSULTANCY.match(line.text)), None)
    if named:
        return Quoted(EmploymentType.CONTRACT.value, named.quote)
    in_title = employment_type_of(title)
    if in_title in (
        EmploymentType.INTERNSHIP,
        EmploymentType.VOLUNTEER,
        EmploymentType.PART_TIME,
        EmploymentType.FULL_TIME,
    ):
        return Quoted(in_title.value, title)
    match = _TYPE_IN_PROSE.search(notice.text)
    kind = employment_type_of(match.group()) if match else None
    return Quoted(kind.value, match.group()) if match and kind else None


_REMOTE = re.compile(
    r"\b(?:fully|100\s?%)[\s-]remote|remote[\s-](?:first|position|role|job|work(?:ing)?|only|based)"
    r"|work\s(?:from|at)\s(?:home|anywhere)|working\sremotely|work\sremotely"
    r"|telecommut\w+|\(\s*remote\s*\)|\bremote\s?\|(?!\w)|\|\s?remote\b|(?:location|workplace"
    r"|work\stype)\s*:?\s*remote\b|anywhere\sin\sthe\sworld|homeoffice\smöglich\s100",
    re.IGNORECASE,
)
_NOT_REMOTE = re.compile(
    r"\bhybrid\b|\bpossible\b|\bpart(?:ly|ially)\b|\boccasional|\boption(?:al)?\b|\bdays?\s(?:a|per)\sweek\b"
    r"|physically\slocated|\bno\sremote\b|not\s(?:a\s)?remote|remote\s(?:areas?|locations|sites?|sensing|villages"
    r"|communities|support)",
    re.IGNORECASE,
)
_ON_SITE = re.compile(r"\bno\sremote\b|\bnot\s(?:a\s)?remote\b|\bon-?site\sonly\b|\bfully\son-?site\b", re.IGNORECASE)


def is_remote(words: str) -> bool | None:
    """Whether a phrase says the work is remote; None when it is hybrid or says nothing."""
    text = plain(words)
    if _ON_SITE.search(text):
        return False
    if _NOT_REMOTE.search(text):
        return None
    return True if _REMOTE.search(text) or text.strip().casefold() in ("remote", "telecommute") else None


def find_remote(notice: Notice) -> tuple[bool, str] | None:
    for line in notice.filled_lines()[:80]:
        for part in sentences(line.quote):
            answer = is_remote(part)
            if answer is not None and len(part) < 300:
                return answer, part
    return None

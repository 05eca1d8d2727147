"""How many people are wanted, and notices that hold several vacancies. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile

from jobs.quotes import plain, readable
from jobs.rules.digests import entries_of
from jobs.rules.lines import Line, Notice, parse_notice
from jobs.rules.prose import sentences
from jobs.rules.roles import has_role
from jobs.rules.tables import cells_of, is_table_row
from jobs.rules.title_words import looks_like_title, names_vacancy, title_of_heading
from jobs.rules.vocabulary import Section

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {name: number for number, name in enumerate(_ONES.split())}
_UNITS |= {name: number * 10 for number, name in enumerate(_TENS.split(), 2)}
_UNITS |= {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10}
_UNITS |= {"mbili": 2, "tatu": 3, "nne": 4, "tano": 5, "sita": 6, "saba": 7, "nane": 8, "tisa": 9, "kumi": 10}
_UNITS |= {"mmoja": 1, "wawili": 2, "watatu": 3, "wanne": 4, "watano": 5, "wanane": 8}  # of people
_NUMBER_WORD = rf"(?:{'|'.join(_UNITS)}|hundred|thousand|and)"
_POSTS = (
    r"(?:posts?|positions?|vacanc(?:y|ies)|slots?|openings?|vacant\s(?:posts?|positions?)|nafasi|people|persons|pax)"
)
_COUNTS = (
    re.compile(
        rf"(?<![\d.,/])\(?\s*(?P<n>\d{{1,3}}(?:,\d{{3}})|\d{{1,5}})\s*\)?\s*(?:x\s)?(?:vacant\s)?{_POSTS}\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:nafasi)\s*[-–—:(]*\s*(?P<n>\d{1,5})\b", re.IGNORECASE),
    re.compile(rf"\b(?P<w>(?:{_NUMBER_WORD}[\s-]+)+){_POSTS}\b", re.IGNORECASE),
    re.compile(r"\b[A-Za-z]+s\s*\(\s*(?P<n>\d{1,4})\s*\)", re.IGNORECASE),
    re.compile(r"[a-z]\s(?P<w>mmoja|wawili|watatu|wanne|watano|wanane)\b", re.IGNORECASE),
    re.compile(r"\bx\s?(?P<n>\d{1,3})\b", re.IGNORECASE),
    re.compile(r"[a-z]\s(?:\((?P<n>\d{1,2})\)|[:-]\s?(?P<d>\d{1,3}))\s*$", re.IGNORECASE),
)
_PEOPLE = re.compile(
    r"(?<![\d.,/])(?<!over\s)(?<!Over\s)(?<!than\s)(?P<n>\d{1,3}(?:,\d{3})|\d{1,5})\s(?:Kenyans|Tanzanians|Ugandans|Nigerians|Ghanaians|workers"
    r"|youths?|graduates|nurses"
    r"|teachers|drivers|recruits|interns|candidates|applicants)\b"
)
_HIRING = re.compile(
    r"\b(?:recruit|hir(?:e|ing)|jobs?|vacanc|flying|employ|wanted|needed|looking\sfor|seek)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FoundCount:
    count: int
    quote: str


def number_of_posts(quote: str) -> int | None:
    """How many posts a phrase speaks of: "(250) POSTS", "three positions", "NAFASI - 52", "DRIVERS (6)"."""
    text = plain(quote)
    for pattern in _COUNTS:
        found = pattern.search(text)
        if found:
            groups = found.groupdict()
            digits = groups.get("n") or groups.get("d")
            number = int(digits.replace(",", "")) if digits else _from_words(groups.get("w") or "")
            if number and number < 100_000 and not 1900 <= number <= 2100:
                return number
    people = _PEOPLE.search(text)
    if people:
        return int(people["n"].replace(",", ""))
    return int(text) if text.strip().isdigit() and 0 < int(text) < 10_000 else _of_row(quote) or _of_people(text)


_LABELLED_WORD = re.compile(
    rf"(?:vacanc(?:y|ies)|posts?|positions?|openings?|nafasi|idadi)\s*[:=–-]\s*(?P<w>{_NUMBER_WORD})\b", re.IGNORECASE
)
_COUNTED_PEOPLE = re.compile(
    rf"^\W*(?:(?P<n>\d{{1,3}},\d{{3}}|\d{{1,4}})|(?P<w>(?:{_NUMBER_WORD}\s?)+))\s*(?:\((?P<digits>\d[\d,]*)\)\s?)?(?:x\s)?(?=[^\W\d])(?P<who>.+)",
    re.IGNORECASE,
)


def _of_row(quote: str) -> int | None:
    """The lone number in a table's row that is not its running number at the start."""
    if not is_table_row(quote):
        return None
    numbers = [cell for cell in cells_of(quote)[1:] if re.fullmatch(r"\d{1,4}", cell)]
    return int(numbers[0]) if len(numbers) == 1 else None


def _of_people(text: str) -> int | None:
    """ "4 waiters", "two (2) Nurses", "No. of posts: One" """
    labelled = _LABELLED_WORD.search(text)
    if labelled:
        return _from_words(labelled["w"])
    counted = _COUNTED_PEOPLE.match(text)
    if not counted or not has_role(counted["who"]):
        return None
    digits = counted["digits"] or counted["n"]
    number = int(digits.replace(",", "")) if digits else _from_words(counted["w"])
    return number if number and not 1900 <= number <= 2100 else None


def _from_words(phrase: str) -> int | None:
    total = current = 0
    for word in re.findall(r"[a-z]+", phrase.casefold()):
        if word in _UNITS:
            current += _UNITS[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word == "thousand":
            total, current = total + max(current, 1) * 1000, 0
    return (total + current) or None


_NEAR = 4
_COUNT_ALONE = re.compile(rf"\(?\s*(?:{_NUMBER_WORD}\s)*(?:\(?\d{{1,4}}\)?)?\s*{_POSTS}\s*\)?", re.IGNORECASE)
_COUNT_OF_POSTS = re.compile(  # "twelve (12) positions of Public Health Officers"
    rf"(?:\b(?:{_NUMBER_WORD}\s)+\(\d+\)|\b(?:{_NUMBER_WORD}\s)+|\(?(?<![\d,.])(?:\d{{1,3}},\d{{3}}|\d{{1,4}})\)?)\s?(?:vacant\s)?(?:posts|positions|vacancies)\s(?:of|for)\b",
    re.IGNORECASE,
)

_HIRES_COUNTED = re.compile(  # "cherche deux (2) chefs de partie", "linatafuta muuzaji mmoja (1)"
    rf"\b(?:(?:re)?cherch\w+|recrut\w+|\w*(?:tafuta|hitaji)|seek(?:s|ing)?|hir(?:es|ing)|looking\sfor)\s(?:[^\W\d]+\s){{0,4}}?"
    rf"{_NUMBER_WORD}\s\((?P<n>\d{{1,3}})\)(?!\s(?:years?|ans|années|months?|mois|miaka|referees))",
    re.IGNORECASE,
)


def find_posts(notice: Notice, *, title_line: int | None, title: str = "") -> FoundCount | None:
    """The number of posts: on the title's line, labelled, right before the title, or said of the hiring."""
    lines = notice.filled_lines()
    candidates = [line.quote for line in lines if line.number == title_line]
    below = [line for line in lines if title_line is not None and 0 < line.number - title_line <= _NEAR]
    candidates += [line.quote for line in below if _COUNT_ALONE.fullmatch(plain(line.quote).strip())]
    for quote in candidates:
        number = number_of_posts(quote)
        if number:
            return FoundCount(number, quote)
    for line in notice.labelled("vacancies"):
        digits = re.match(r"\(?(\d{1,4})\b", line.value)
        number = int(digits.group(1)) if digits else _from_words(line.value) or number_of_posts(line.value)
        if number:
            return FoundCount(number, line.quote)
    beside_title = _count_beside(title, notice)
    if beside_title:
        return beside_title
    for part in sentences(notice.text)[:40]:
        text = plain(part)
        if found := _COUNT_OF_POSTS.search(text):
            number = number_of_posts(found.group())
            return FoundCount(number, found.group()) if number and found.group() in part else None
        if (counted := _HIRES_COUNTED.search(text)) and counted.group() in part and has_role(text):
            return FoundCount(int(counted["n"]), counted.group())
        if _HIRING.search(text) and len(part) < 400 and not re.search(r"\byears?\b", text):
            number = (
                number_of_posts(part)
                if re.search(rf"\d\)?\s*{_POSTS}|{_NUMBER_WORD}\s.{{0,20}}{_POSTS}", text, re.I)
                else None
            )
            people = _PEOPLE.search(text)
            number = number or (int(people["n"].replace(",", "")) if people else None)
            if number:
                return FoundCount(number, part)
    return None


def _count_beside(title: str, notice: Notice) -> FoundCount | None:
    """ "4 waiters", "two (2) Nurses", "1,350 INTERN TEACHERS" """
    if not title:
        return None
    behind = re.compile(
        rf"{re.escape(title)}\s*(?:\(\s*(?:nafasi\s)?(?P<n>\d{{1,3}})\s*(?:{_POSTS})?\s*\)|x\s?(?P<x>\d{{1,3}})\b"
        rf"|(?P<w>mmoja|wawili|watatu|wanne|watano|sita|saba|wanane|tisa|kumi)\b)",
        re.IGNORECASE,
    )
    found = behind.search(notice.text)
    if found:
        digits = found["n"] or found["x"]
        number = int(digits) if digits else _from_words(found["w"])
        return FoundCount(number, found.group()) if number else None
    pattern = re.compile(
        rf"(?<![\d.,/-])(?:\d{{1,3}},\d{{3}}|\d{{1,4}}|(?:{_NUMBER_WORD}\s?)+)\s*(?:\(\d[\d,]*\)\s?)?(?:x\s)?(?:\w+\s)?"
        rf"{re.escape(title)}(?!\w)",
        re.IGNORECASE,
    )
    for line in notice.filled_lines()[:40]:
        match = pattern.search(readable(line.quote))
        number = _of_people(match.group()) if match else None
        if match and number:
            return FoundCount(number, match.group())
    return None


_HAS_COUNT = re.compile(
    rf"\d\)?\s*{_POSTS}\b|\bnafasi\b\s*[-–—:(]*\s*\d|\b(?:{_NUMBER_WORD}\s)+.{{0,12}}{_POSTS}\b"
    rf"|\bref(?:erence)?[.:\s]|v/no|\(\d{{1,3}}\)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^\s*(?:#{1,4}\s*)?(?:\d{1,2}(?:\.0)?[.)]?\s*|[A-Z][.)]\s+|[IVX]{1,4}[.)]\s+|(?:position|post|vacancy"
    r"|job)\s*(?:no\.?\s*)?\d{1,2}\s*[:.–—-]\s*)(?=[A-Za-z])",
    re.IGNORECASE,
)
_WANTED_HEAD = re.compile(r"^[A-Z][A-Z /&'-]{2,40}\s(?:urgently\s)?(?:needed|wanted|required|WANTED|NEEDED|REQUIRED)\b")
_FEWEST_LINES = 2


def split_vacancies(text: str) -> list[str]:
    """The notice once per vacancy, each with what all share (letterhead above, how to apply below); one: the text."""
    if entries := entries_of(text):
        return entries
    notice = parse_notice(text)
    heads = _vacancy_heads(notice)
    if len(heads) < 2:
        return [text]
    raw = text.splitlines()
    bounds = [head.number for head in heads]
    is_compact = all(later - earlier <= _FEWEST_LINES for earlier, later in pairwise(bounds))
    end = bounds[-1] + 1 if is_compact else _shared_end(notice, bounds[-1])
    shared_top, shared_bottom = raw[: bounds[0]], raw[end:]
    parts = []
    for start, stop in zip(bounds, [*bounds[1:], end], strict=True):
        parts.append("\n".join([*shared_top, "", *raw[start:stop], "", *shared_bottom]))
    return parts


def vacancy_head(text: str) -> Line | None:
    """The heading of the one vacancy left in a part made by ``split_vacancies``."""
    return next(iter(_vacancy_heads(parse_notice(text), fewest=1)), None)


def _vacancy_heads(notice: Notice, *, fewest: int = 2) -> list[Line]:
    """Lines that open a vacancy: repeated title labels, or headings with a role and a count or number."""
    labelled = [line for line in notice.labelled("title") if has_role(line.value)]
    heads = labelled if len(labelled) >= 2 else [line for line in notice.lines if _is_head(line)]
    if len(heads) < fewest:
        heads = _listed_titles(notice, fewest=fewest) or _standing_titles(notice, fewest=fewest) or heads
    titles = {plain(line.value or line.quote).casefold() for line in heads}
    return heads if len(titles) == len(heads) else heads[:1]


_MOST_WORDS = 8
_ANNOUNCES = re.compile(
    r"\b(?:hiring|recruit\w*|looking\sfor|seek\w*|vacanc(?:y|ies)|positions?|following|wanted|need(?:ed|s)?|invites?|opportunit\w+"
    r"|nafasi|zifuatazo|postes?)\b.{0,60}[:!]\W*$"
    r"|\b(?:is|are)\s(?:hiring|recruiting)\W*$",
    re.IGNORECASE,
)


def _listed_titles(notice: Notice, *, fewest: int) -> list[Line]:
    """The titles of a bare list below a line that announces it: "X is looking for:"."""
    lines = notice.filled_lines()
    for position, line in enumerate(lines):
        if not _ANNOUNCES.search(line.text):
            continue
        listed = list(takewhile(lambda below: below.is_bullet and _is_title_alone(below), lines[position + 1 :]))
        if len(listed) >= fewest:
            return listed
    return []


_SEVERAL = re.compile(
    r"\b(?:(?:following|these|various|several|below|vacant|listed)\s(?:\w+\s){0,2}(?:positions?|vacanc(?:y|ies)|posts?|roles?"
    r"|jobs?|openings?)|(?:positions|vacancies|posts|roles)\s(?:\w+\s){0,2}(?:below|available)|nafasi\s(?:\w+\s)?zifuatazo"
    r"|postes\ssuivants|folgende\sstellen|vacancies\b|positions\b)",
    re.IGNORECASE,
)


def _standing_titles(notice: Notice, *, fewest: int) -> list[Line]:
    """Titles that stand alone above a list of their own in a notice that announces several: "PASTRY CHEF", then
    bullets, "SPA THERAPIST", then bullets."""
    lines = notice.filled_lines()
    announced = next((position for position, line in enumerate(lines) if _SEVERAL.search(line.text)), None)
    if announced is None:
        return []
    standing = [
        line
        for line, below in pairwise(lines[announced:])
        if not (line.is_bullet or line.label or line.heading or line.text.endswith((".", ";", ",")))
        and _is_title_alone(line)
        and (below.is_bullet or below.heading or (plain(line.quote).isupper() and not plain(below.quote).isupper()))
    ]
    return standing if len(standing) >= fewest else []


def _is_title_alone(line: Line) -> bool:
    found = title_of_heading(line)
    return found is not None and looks_like_title(found.title) and len(line.text.split()) <= _MOST_WORDS


def _is_head(line: Line) -> bool:
    if _WANTED_HEAD.match(line.quote):
        return has_role(line.quote)
    if not line.text or len(line.text) > 150 or line.text.endswith((".", ";", ",")) or line.heading or line.label:
        return False
    found = title_of_heading(line)
    if not found or not names_vacancy(line, found):
        return False
    if is_table_row(line.quote):
        return any(re.fullmatch(r"\d{1,4}", cell) for cell in cells_of(line.quote)[1:])
    is_shouted = plain(found.quote).isupper()
    is_numbered = bool(_NUMBERED.match(line.quote)) or line.is_bullet
    return (bool(_HAS_COUNT.search(line.text)) and (is_shouted or is_numbered or found.title.istitle())) or (
        is_shouted and is_numbered
    )


_APPLYING_FOR_ALL = re.compile(
    r"(?:^|[.!]\s)(?:(?:all|interested|qualified|suitably|kindly|please|those|if\syou|how\sto|mode\sof|deliver|send|submit|e-?mail"
    r"|applications?|candidates?|applicants?|waombaji|maombi|mwisho|the\ssuccessful)\b)(?=.*\b(?:appl|submit|send|sent|e-?mail|cv"
    r"|deliver|reach|maombi|attach))",
    re.IGNORECASE,
)


def _shared_end(notice: Notice, last_head: int) -> int:
    """Where the last vacancy ends and "how to apply" for all begins: its heading, else the last line from which on
    the notice speaks of applying."""
    later = [line for line in notice.lines if line.number > last_head and line.text]
    for line in later:
        if line.heading in (Section.APPLY, Section.DOCUMENTS):
            return line.number
    speaking = [line for line in later if not line.is_bullet and _APPLYING_FOR_ALL.search(line.text)]
    speaking = [
        line
        for line in speaking
        if not re.search(
            r"(?:must|should)\s(?:have|be\s(?!sent|submitted|received|addressed|delivered|accompanied|made|e-?mailed|forwarded|clearly))",
            line.text,
        )
    ]
    return speaking[0].number if speaking else len(notice.text.splitlines())

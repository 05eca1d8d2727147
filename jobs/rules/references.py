"""Reference numbers in their many spellings. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.applying import Quoted
from jobs.rules.lines import Notice

_SPACED = r"[A-Z]{2,6}\s\d{1,4}/(?:19|20)?\d\d"
_JOINED = r"(?=[\w/.\-–: ]{0,40}\d)[A-Z0-9][\w.]*(?:\s?[/\-–_.:]\s?[A-Z0-9][\w.]{0,20}){0,8}"
_CODE = rf"(?:{_SPACED}|{_JOINED})"
_WORDED = re.compile(
    rf"(?i:\b(?:(?:job|vacancy|advert(?:isement)?|position|our|tender)\s)?(?:ref(?:erence)?|kumb(?:ukumbu)?"
    rf"|réf(?:érence)?(?:\sde\s(?:l['’]offre|l['’]annonce)|\sdu\sposte)?|(?:avis|appel)\s(?:d['’e]\s?|à\s)?\w+\s(?=n°)|kennziffer|vacancy|advert(?:isement)?|req(?:uisition)?|job\sid|job\scode)\b)\.?"
    rf"(?i:\s*(?:na\.?|no\.?|n°|number|namba|code|id|\#))?\.?\s*[:.#–-]?\s*(?P<code>{_CODE})"
)
_QUOTING = re.compile(
    r"\b(?:[Qq]uot(?:e|ing)|[Mm]ention(?:ing)?)\s(?:the\s)?(?:ref\w*\s)?(?P<code>(?:[A-Z]{2,}[/-]){1,5}[A-Z0-9.-]*\d[A-Z0-9./-]*)"
)
_OF_A_PAPER = re.compile(  # "kibali chenye Kumb. Na. FA.97/228", "authority letter ref. no. ..."
    r"\b(?:kibali|permit|authori[sz]ation|authority|approval|circular|waraka|letter)\b[^.;:]{0,30}$", re.IGNORECASE
)
_BARE = re.compile(
    r"(?<![\w/])(?P<code>V/N[Oo]\.?\s?\d+/\d{4}|(?:[A-Z]{2,8}/){1,6}[A-Z0-9/.\-–]*\d[A-Z0-9/.\-–]*"
    r"|[A-Z]{2,6}-\d{2,4}-\d{1,5})(?![\w/])"
)


_NEAR_TOP = 6


def find_reference(notice: Notice) -> Quoted | None:
    """The reference: labelled, after "Ref", or a code of the shape ABC/DE/12 near the top."""
    for line in notice.labelled("reference"):
        match = re.match(rf"\s*[\"“]?(?P<code>{_CODE})", line.value)
        is_amount = match and re.match(r",\d{3}", line.value[match.end() :])
        if match and len(line.value) < 80 and not is_amount:
            return _quoted(match["code"])
    for line in notice.filled_lines():
        match = _WORDED.search(line.quote) or _QUOTING.search(line.quote)
        if match and _is_code(match["code"]) and not _OF_A_PAPER.search(line.quote[: match.start()]):
            return _quoted(match["code"])
    for number, line in enumerate(notice.filled_lines()):
        match = _BARE.search(line.quote) if number < _NEAR_TOP or "V/N" in line.quote.upper() else None
        if match:
            return _quoted(match["code"])
    return None


def _is_code(code: str) -> bool:
    """ "Ref: 12" on its own is no reference; letters, a mark or at least four digits make one."""
    return bool(re.search(r"\d", code)) and (len(re.findall(r"\d", code)) >= 4 or bool(re.search(r"[A-Z/]", code)))


def _quoted(code: str) -> Quoted:
    words = code.strip(" .,;:-–)")
    return Quoted(plain(words), words)

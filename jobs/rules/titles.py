"""The job's title: labelled, in a heading with posts or reference, or in a sentence that says who is wanted. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from jobs.quotes import plain, readable
from jobs.rules.lines import Line, Notice
from jobs.rules.places import is_known_place
from jobs.rules.prose import EMPHASIS, sentences
from jobs.rules.roles import has_role, role_span
from jobs.rules.title_words import (
    NOT_TITLES,
    TAIL,
    FoundTitle,
    names_vacancy,
    proper_case,
    title_of_heading,
)
from jobs.rules.top import read_top, with_line_above
from jobs.rules.vocabulary import Section

_HAS_COUNT = re.compile(
    r"\b(?:posts?|positions?|vacanc(?:y|ies)|nafasi|slots?)\b|\bref\b|v/no|job\s(?:group|grade)", re.IGNORECASE
)
_WANTED = re.compile(
    r"""\b(?:(?:is|are|we're)\s(?:currently\s|now\s|urgently\s|also\s)?(?:looking|searching|hiring|recruiting|seeking
        |in\sneed)(?:\s(?:for|the\sservices?\sof|of|to\s(?:hire|recruit|fill|employ|engage)))?
        |(?:[Ll]ooking|[Ss]earching)\s(?:for|to\s(?:hire|recruit|employ|engage))|seeks?(?:\sto\s(?:hire|recruit|fill|employ
        |engage|appoint))?|[Hh]iring|[Rr]ecruit(?:ing)?|(?:require[sd]?|needs?)(?:\sthe\sservices?\sof)?|wants?
        |nafasi\s(?:ya|za)\skazi\s(?:ya|za|kwa)|(?i:\w{1,3}na(?:tafuta|hitaji))
        |(?:vacanc(?:y|ies)|opening|opportunity|applications?|position|post|role|job|nafasi)\s(?:is\savailable\s
        |exists\s|has\sarisen\s)?(?:(?:at|in|within)\s[^.]{3,80}?\s)?(?:for|of|as|ya)
        |(?:fill|join\sus\sas|join\sour\steam\sas|hire|find|employ|engage|appoint|to\swork\sas|work\sas|apply\sfor
        |as)(?:\sthe\s(?:position|post|role|vacancy)\sof)?|such(?:e|en|t)(?:\sab\ssofort|\szum\s\S+\sZeitpunkt|\szum\s[\d.]+)?|recrut(?:e|ons)|(?:re)?cherch(?:e|ons))
        \s(?:the\s|an?\s|our\s|its\s|their\s|several\s|two\s|\d+\s|(?:\w+)\s\(\d+\)\s
        |eine?(?:/?[nr]|\(n\))?\s|une?\s|un\(e\)\s|to\s)?
        (?P<adjectives>(?:(?:well|highly|suitably|very|most|full|part|self)?[ -]?(?:qualified|experienced|skilled
        |motivated|dynamic|competent|talented|dedicated|reliable|passionate|committed|creative|proactive
        |results?[ -](?:oriented|driven)|driven|energetic|hard[ -]?working|professional|enthusiastic|suitable|strong
        |mature|vibrant|trained|certified|organi[sz]ed|ambitious|self-?motivated|detail[ -]oriented|honest|friendly
        |[a-zäöüß]+(?:liche|ige|ierte|rene)[nrs]?
        |smart|innovative|visionary|strategic|curious|full[ -]time|part[ -]time|time|live-in
        |individual\swho\sis\san?
        |\(?\d[\d,]*\)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred
        |thousand)(?:,\s|\sand\s|,?\s|\s&\s))*)
        (?P<title>[A-Z0-9](?:[\w./&'+#-]|\(\w{1,5}\))*(?:\s(?:\([^)]{1,40}\)|[A-Z0-9&/–-](?:[\w./&'+#-]|\(\w{1,5}\))*|of|and|for|in|the|de|la|wa|ya
        |na|za|d'|&|to)){0,8}|[a-zà-ÿ-]+(?:\s[a-zà-ÿ/&'-]+){0,3})""",
    re.VERBOSE,
)
_TAKE_UP = re.compile(
    r"\b(?:(?:take\sup|fill|for)\s(?:\d+\s)?|\d[\d,]*\s)(?P<title>[a-z]+(?:\s[a-z]+)?)\s(?:jobs|positions|posts|vacancies|roles)\b"
)
_WANTED_AFTER = re.compile(
    r"^\W*(?:\d[\d,]*\s)?(?P<title>[A-Za-z][\w/&' -]{2,60}?)\s"
    r"(?:\(\d{1,3}\)\s(?:and\s[^.\n]{3,40}?\s)?)?(?:(?:is|are)\s)?(?:urgently\s)?"
    r"(?:(?:wanted|needed|required)\b|reqd\.?(?=\s))",
    re.IGNORECASE,
)
_SWAHILI_WANTED = re.compile(
    r"\b(?:(?:tu|i)?natafuta|a?nahitajika|wanahitajika)\s(?:mtu\swa\skazi\W{1,3})?"
    r"(?P<title>[\w/ ]{3,60}?)(?=[,.!\n]|$)",
    re.IGNORECASE,
)
_SWAHILI_POST = re.compile(  # "nafasi moja (1) ya kazi ya mkataba ya DEREVA DARAJA LA II"
    r"\bnafasi(?:\s\w+)?(?:\s\(\d+\))?\s(?:ya|za)\skazi\s(?:(?:ya|za)\s(?:mkataba|muda|kudumu)\s)?(?:ya|za)\s"
    r"(?P<title>[A-Z][\w ]{3,60}?)(?=[,.!\n]|$)"
)
_AS_THE = re.compile(
    r"^(?:As\s(?:the|an?|our)|The)\s(?P<title>[A-Z][^,.]{2,80}?)\s(?:\(\w+\)\s)?(?:at\s[A-Z]|,\s(?:you|he|the)"
    r"|you\swill|will\s|is\s(?:responsible|the))"
)
_TRAILING = re.compile(r"\s+(?:and|of|for|in|the|to|de|wa|ya|na|la|za|at|with|will|who|&|-|–)$", re.IGNORECASE)


def find_title(notice: Notice) -> FoundTitle | None:
    """The title, or None when nothing in the advert reads like one."""
    for finder in (_labelled_title, _heading_with_count, _called_title, _top_title, _title_in_prose):
        found = finder(notice)
        if found:
            return found
    return None


def _labelled_title(notice: Notice) -> FoundTitle | None:
    for line in notice.labelled("title"):
        if _is_of_a_form(line, notice):
            continue
        value = line.value.strip().rstrip(".;,")
        is_sentence = len(value.split()) > 14 or value.endswith(":")
        if not is_sentence and re.search(r"[^\W\d_]{2}", value):
            value = _without_tail(_with_wrapped(value, line, notice))
            is_plain = len(value.split()) <= 6 and not re.search(r"\d|\([A-Z/& ]{2,6}\)", value)
            return FoundTitle(proper_case(readable(value)) if is_plain else readable(value), value, line.number)
    return None


def _is_of_a_form(line: Line, notice: Notice) -> bool:
    """ "Role: QA / Testing" at the foot of a board's page sorts the job; its title stands at the top."""
    number = next((number for number, other in enumerate(notice.filled_lines()) if other is line), 0)
    top = read_top(notice).title if number > _TOP else None
    return top is not None and plain(top.title).casefold() != plain(line.value).strip().casefold()


_TOP = 14


def _with_wrapped(value: str, line: Line, notice: Notice) -> str:
    """A title in capitals whose role stands on the next line: "VACANCY: PHARMACEUTICAL / TECHNOLOGIST"."""
    below = next((other for other in notice.filled_lines() if other.number > line.number), None)
    if below is None or has_role(value) or not (plain(value).isupper() and plain(below.quote).isupper()):
        return value
    is_rest = not below.label and not below.heading and has_role(below.quote) and len(below.text.split()) <= 4
    return f"{value}\n{below.quote}" if is_rest else value


def _without_tail(value: str) -> str:
    """Without "(2 posts)", a grade or a reference at the end; in the middle they stay."""
    for tail in TAIL.finditer(value):
        after = re.sub(r"[^A-Za-z]", "", value[tail.end() :])
        is_code = re.search(r"(?i)ref|grade|group|scale|v/no|advert|remote", tail.group())
        if has_role(value[: tail.start()]) and (len(after) < 3 or is_code):
            return _without_tail(value[: tail.start()].strip(" ,;:–—-"))
    return value


def _heading_with_count(notice: Notice) -> FoundTitle | None:
    for line in notice.filled_lines()[:60]:
        if _HAS_COUNT.search(line.text) and TAIL.search(line.quote) and len(line.text) < 160 and not line.label:
            found = title_of_heading(with_line_above(line, notice))
            if found and names_vacancy(line, found) and not NOT_TITLES.search(found.title):
                return found
    return None


def _top_title(notice: Notice) -> FoundTitle | None:
    return read_top(notice).title


_CALL_ABOVE = re.compile(  # a sentence that breaks off before the title, which stands on the line below
    r"\b(?:(?:looking|searching)\sfor(?:\san?)?|(?:hiring|seeks|needs|recruits)(?:\san?)?|recrute(?:\sune?)?|(?:re)?cherche(?:\sune?)?"
    r"|(?:such(?:t|en)\b.*\beine?n?)|(?:position|post)\sof)\s*:?$",
    re.IGNORECASE,
)
_TITLE_EDGES = re.compile(r"^(?:un\(e\)|une?|eine?n?|an?)\s+|\s+in\s(?:teilzeit|vollzeit)\b.*$", re.IGNORECASE)
_LONGEST_CALLED = 10


def _called_title(notice: Notice) -> FoundTitle | None:
    """ "Flamingo Lodge is looking for a" and, below it, "Head Housekeeper"."""
    for above, line in pairwise(notice.filled_lines()[:30]):
        words = _TITLE_EDGES.sub("", re.sub(r"^\W+|[\s*_.:]+$|\s*[👈⬅].*$", "", line.quote)).strip(" *_")
        is_title = has_role(words) and len(words.split()) <= _LONGEST_CALLED and not NOT_TITLES.search(words)
        if is_title and not line.label and _CALL_ABOVE.search(re.sub(r"[\s*_]+$", "", above.text)):
            title = proper_case(readable(words))
            return FoundTitle(title[:1].upper() + title[1:], words, line.number)
    return None


_OPENING = re.compile(
    r"^(?P<title>[A-Z][\w/&' -]{2,50}?)\s(?:at|with)\s(?:the\s)?[A-Z]"
)  # "Accountant at Savanna Ltd."


def _title_in_prose(notice: Notice) -> FoundTitle | None:
    parts = sentences("\n".join(_prose_lines(notice)))[:60]
    if parts and (opening := _OPENING.match(EMPHASIS.sub("", plain(parts[0])))) and has_role(opening["title"]):
        return FoundTitle(proper_case(opening["title"]), opening["title"])
    for part in parts:
        ordinary = re.sub(r"\s+", " ", EMPHASIS.sub("", plain(part)))
        for pattern in (_WANTED_AFTER, _SWAHILI_POST, _WANTED, _SWAHILI_WANTED, _AS_THE, _TAKE_UP):
            for match in _overlapping(pattern, ordinary):
                title = _clean_prose_title(match["title"])
                if title and ordinary.find(title) >= 0:
                    return FoundTitle(proper_case(title), title)
    return None


_MOST_MATCHES = 20


def _overlapping(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Matches that may lie within each other: "seeking a person for the position of Clerk" names the clerk last."""
    position = 0
    for _ in range(_MOST_MATCHES):
        match = pattern.search(text, position)
        if not match:
            return
        yield match
        position = match.start() + 1


def _prose_lines(notice: Notice) -> list[str]:
    kept: list[str] = []
    for block in notice.blocks:
        if block.section in (Section.OTHER, Section.ABOUT, Section.APPLY):
            kept.extend(line.quote for line in block.lines)
            kept.append("")
    return kept


def _end_of_roles(title: str, end: int) -> int:
    """Where a title in small letters ends: after its last role word in a row ("intern teachers to serve")."""
    while following := re.match(r"[\s-][\w-]+", title[end:]):
        if not has_role(following.group()[1:]):
            break
        end += following.end()
    trade = re.match(
        r"\s(?!wa\b|wenye|mwenye|ana|awe|wawe|mmoja|wawili|watatu|wanne|watano|sita|saba|na\b|kwa\b)[a-z]{4,}",
        title[end:],
    )
    if trade and re.search(r"fundi$", title[:end], re.IGNORECASE):  # "fundi cherehani"
        return end + trade.end()
    linked = re.match(r"\s(?:wa\sku\w+\s[a-z]+|(?:wa|ya|za|la|cha|de|du)\s[a-zà-ÿ]{3,})", title[end:])
    return end + linked.end() if linked else end


def _clean_prose_title(title: str) -> str:
    title = re.split(
        r"\s(?:who|that|with|to\s(?!the)|will|responsible|based|basé|katika\s|kwenye\s|for\s(?:its|our|the|their|an?)\s|at\s|in\s(?:our|the)\s)",
        title,
    )[0]
    span = role_span(title)
    if not span:
        return ""
    if re.search(r"\b(?:the|an?|see|is|are|from|by)\s", title[: span[0]]):
        return ""
    if title[:1].islower():
        title = title[: _end_of_roles(title, span[1])]
    title = re.sub(r"[^\w)+#]+$", "", title)
    for _ in range(3):
        title = _TRAILING.sub("", title.strip(" ,.;:"))
    beside = re.match(r"(?P<title>.+?)\s(?:(?:for|in|at)\s|\()(?P<place>[^()]+)\)?$", title)
    title = beside["title"] if beside and is_known_place(beside["place"]) else title
    title = _without_tail(title)
    is_plausible = has_role(title) and len(title) > 2 and not NOT_TITLES.search(title) and len(title.split()) <= 10
    return title if is_plausible else ""

"""Where the work is: labelled, at the top, or said in a sentence. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.letterhead import read_letterhead
from jobs.rules.lines import Line, Notice
from jobs.rules.names import CAPITAL, is_organisation
from jobs.rules.place_marks import CHAIN, KNOWN_PLACE, PLACE_START, marked
from jobs.rules.place_names import COUNTRY_NAMES
from jobs.rules.places import FoundPlace, is_known_place, place_from, place_in, spoken
from jobs.rules.prose import sentences
from jobs.rules.roles import has_role
from jobs.rules.top import read_top

_BASED = re.compile(
    rf"\b(?i:based|located|stationed|situated|domiciled|be\sdeployed|work(?:ing)?|office|station|branch|campus"
    rf"|factory|depot|shop|store|outlet|plant|site|project|farm|clinic|hotel|kita|filiale|standort|werk|niederlassung|praxis"
    rf"|posted)\s(?:\w+\s)?"
    rf"(?:in|at|from|within|out\sof)\s(?:our\s)?(?:the\s)?(?:\w+\s(?:office|branch)\sin\s)??(?P<place>{CHAIN})"
)
_HIRING_PLACE = re.compile(
    rf"\b(?i:jobs?|positions?|vacanc(?:y|ies)|opportunit(?:y|ies)|recruit\w*|hiring|looking\sfor|seek(?:ing|s)?"
    rf"|needed|wanted|required"
    rf"|flying\sto|work(?:ers)?)\b[^.;]{{0,80}}?\b(?:in|at|for|to|within|around)\s(?:the\s)?(?P<place>{CHAIN})"
)
_FLYING = re.compile(rf"\b(?:in|to)\s(?P<place>{CHAIN})\s(?:to\stake|for\s(?:work|jobs|employment))")
_OUR_OFFICE = re.compile(
    rf"\b(?:its|our|the)\s(?P<place>{CHAIN})\s(?:\w+\s)?(?:offices?|branch(?:es)?|depots?|campus|hub|factory|plant|shops?|stores?|sites?|farm)\b"
)
_SEAT_OF_CALL = re.compile(
    rf"\b(?:à|in|at)\s(?P<place>{CHAIN}(?:\s(?:{CAPITAL}|{PLACE_START}[\w'.-]*))?)\s(?:cherche|recherche|recrute|is\s(?:looking|seeking|hiring|recruiting)|seeks|wishes"
    r"|requires|invites|has\s(?:a\s|the\s|an\s)?(?:following\s)?vacanc)"
)
_SEAT_OF_KIND = re.compile(
    rf"\ban?\s(?:[\w-]+\s){{0,4}}(?:firm|company|school|hotel|lodge|clinic|hospital|restaurant|farm|shop|supermarket|factory"
    rf"|college|practice|start-?up)\s(?:based\s|located\s)?(?:in|at|near)\s(?P<place>{CHAIN})"
)
_SEAT_BEHIND_NAME = re.compile(  # "Kamau Hardware, Thika, requires a driver"
    rf"[A-ZÀ-Þ][\w&'’.-]*,\s(?P<place>{CHAIN}),?\s(?:requires?|seeks|needs|wants|invites|hires|wishes|(?:is|are)\s(?:looking|seeking"
    r"|hiring|recruiting)|recrute|recherche|cherche|sucht|inatafuta|inahitaji)\b"
)
_SWAHILI = re.compile(
    rf"\b(?:kituo\s(?:chake\s|chetu\s)?cha|tawi\s(?:lake\s|letu\s)?la|iliyoko|iliyopo|hapa|huko|mjini|jijini|mkoani|wilayani|katika\smji\swa|eneo\sla)\s(?P<place>{CHAIN})"
)
_FRENCH = re.compile(
    rf"\b(?:(?:basée?|située?)(?:\([es]\))?\s(?:à|en|au)|siège\s(?:de|à|social\sà)|se\sdéroule(?:ra)?\s(?:à|en|au)|poste\s(?:à|basé\sà)|lieu\s:?|(?:bureau|base|antenne|agence)\s(?:de|à))\s(?P<place>{CHAIN})"
)
_NOT_WORKPLACE = re.compile(
    r"\b(?:travel\w*\s(?:to|within|between)|visits?\s(?:to|in)|makao\smakuu|right\sto\swork|work\spermit|visa|authori[sz]ed|eligib\w+|recogni[sz]ed|institution|university|registered(?!\s(?:nurse|midwi|community))|licen[cs]ed|citizen|national(?:s|ity)?|law(?!\sfirm)"
    r"|constitution|resident"
    r"|passport|interviews?|offices?\sin\s\d+|countries|operat\w+|headquarter\w*|leading|presence|founded|member|accredited"
    r"|certificate)\b",
    re.IGNORECASE,
)
_SEAT = re.compile(r"leading|presence|registered", re.IGNORECASE)


def find_place(notice: Notice) -> FoundPlace | None:
    """The place of work: labelled, on a line of its own near the top, or said to be where the work is."""
    country: FoundPlace | None = None
    for finder in (
        _labelled_place,
        _top_place,
        _line_of_place,
        _place_in_prose,
        _unknown_place,
        _letterhead_place,
        _only_place,
        _place_of_government,
    ):
        found = finder(notice)
        if found and (finder is _labelled_place or found.name not in COUNTRY_NAMES):
            return found if finder is _labelled_place else _with_quarter(found, notice)
        country = country or found
    return country


def _place_of(found: re.Match[str], text: str, group: str = "place") -> str:
    """The words of the text where a pattern found a place in the marked text."""
    return text[found.start(group) : found.end(group)]


def _with_quarter(found: FoundPlace, notice: Notice) -> FoundPlace:
    """The place with the quarter that the advert names before it on the same line, where both are known."""
    for line in notice.filled_lines():
        start = line.quote.find(found.quote)
        if _LISTED.match(line.quote[start + len(found.quote) :]):
            continue  # "depots in Eldoret, Nakuru and Mombasa"
        before = _PART_BEFORE.search(line.quote[: max(start, 0)])
        if before and is_known_place(before["part"].strip(" ,–—-")):
            words = before["part"] + found.quote
            return place_from(words, words)
    return found


_LISTED = re.compile(r",?\s(?:and|or|&)\s[A-ZÀ-Þ]")


_GOVERNMENT = re.compile(  # a county's posts are in the county
    rf"\b(?:County\sGovernment\sof|Halmashauri\sya\s(?:Wilaya|Manispaa|Jiji|Mji|Mtaa)(?:\sya)?|Mairie\sde|Commune\sde|Stadt|Gemeinde"
    rf"|Landkreis)\s(?P<place>{KNOWN_PLACE})"
    rf"|\b(?P<name>{KNOWN_PLACE})\s(?:(?:County\s)?(?:Public\sService\sBoard|Assembly|Government)"
    r"|(?:District|City|Municipal|Borough|County|Town|Metropolitan)\sCouncil)",
)
_LETTERHEAD = 10


def _place_of_government(notice: Notice) -> FoundPlace | None:
    """The county, district or town whose government hires, where the advert says nothing nearer."""
    for line in notice.filled_lines()[:_LETTERHEAD]:
        if found := _GOVERNMENT.search(marked(spoken(line.quote))):
            words = _place_of(found, line.quote, "place" if found["place"] else "name")
            return place_from(words, words)
    return None


_BEHIND_PLACE = re.compile(
    r"\s{3,}|\t|\s\|\s|,?\s\(?(?:with|but|however|including|involving|though|avec|mit)\s|;\s|\.\s(?=[A-Z])",
    re.IGNORECASE,
)


_HOW_OFTEN = re.compile(  # "Kilimani, Nairobi (3 days in office)"
    r"\s*\([^()]*\b(?:days?|office|hybrid|on-?site|flexible|week|field)\b[^()]*\)$", re.IGNORECASE
)


_SAYS = re.compile(r"\s(?:will|is|are|be|shall|sits?|works?)\s", re.IGNORECASE)


def _labelled_place(notice: Notice) -> FoundPlace | None:
    for line in notice.labelled("location"):
        value = _HOW_OFTEN.sub("", _BEHIND_PLACE.split(line.value)[0]).strip()
        if _SAYS.search(value) and (within := place_in(value)):
            return within
        if is_organisation(plain(value)) and (town := _town_in_address(line, notice)):
            return place_from(town, town)
        if 2 <= len(value) <= 120 and not value.endswith((";",)) and re.search(r"[^\W\d_]", value):
            return place_from(value, value)
    return None


def _town_in_address(label: Line, notice: Notice) -> str:
    """The town among the lines of an address whose first line is a house's name."""
    below = [line.quote for line in notice.filled_lines() if line.number > label.number][:5]
    return next((words for words in below if is_known_place(words)), "")


def _top_place(notice: Notice) -> FoundPlace | None:
    return read_top(notice).place


def _letterhead_place(notice: Notice) -> FoundPlace | None:
    return read_letterhead(notice)[1]


def _line_of_place(notice: Notice) -> FoundPlace | None:
    for line in notice.filled_lines()[:12]:
        if len(line.text) <= 80 and line.label is None and is_known_place(line.text):
            return place_from(line.quote, line.quote)
        repeated = re.fullmatch(r"\W*(?P<place>[A-Z][\w ]+?)(?:\W+(?P=place))+\W*", line.quote)
        if repeated and is_known_place(repeated["place"]):
            return place_from(repeated["place"], repeated["place"])
        quarter = _TOWN_WITH_QUARTER.search(marked(line.quote)) if len(line.quote) <= _LONGEST_LINE else None
        if quarter:
            town = _place_of(quarter, line.quote)
            return place_from(town, town)
        before_remark = re.fullmatch(
            r"(?P<place>[^()]{3,60})\s\([^()]+\)\W*", line.quote
        )  # "Ikeja, Lagos (HQ is in Enugu)"
        if before_remark and line.label is None and is_known_place(before_remark["place"]):
            return place_from(before_remark["place"], before_remark["place"])
        bracketed = re.search(r"\((?P<place>[^()]{3,60})\)[\s.]*$", line.quote)
        if bracketed and is_known_place(bracketed["place"].replace("a.M.", "am Main")):
            return place_from(bracketed["place"], bracketed["place"])
        tail = re.search(r"\s[-–—·|@]\s(?P<place>[^-–—·|]{3,60})$", line.quote)
        if tail and len(line.text) <= 120 and is_known_place(tail["place"]):
            return _with_part_before(tail["place"], tail.start("place"), line.quote)
        if address := _end_of_address(line.quote):
            return place_from(address, address)
    return None


_TOWN_WITH_QUARTER = re.compile(  # "Kumasi (Bantama)"
    rf"(?P<place>{CHAIN})\s\([A-Z{PLACE_START}][\w' -]{{2,30}}\)[\s.]*$"
)
_LONGEST_LINE = 300
_MOST_WORDS = 12


def _end_of_address(words: str) -> str:
    """The town, maybe with its county, at the end of "Oakmere House, 12 High Street, Harrogate, North Yorkshire"."""
    parts = words.rstrip(" .").split(", ")
    if len(parts) < _FEWEST_PARTS or len(words.split()) > _MOST_WORDS or not parts[0][:1].isupper():
        return ""
    ends = (", ".join(parts[-length:]) for length in (2, 1) if length < len(parts))
    return next((end for end in ends if is_known_place(end) and end not in COUNTRY_NAMES), "")


_FEWEST_PARTS = 3


def _place_in_prose(notice: Notice) -> FoundPlace | None:
    text = re.sub(r"(?<=[a-z,])\n(?=\S)", " ", plain(notice.text))
    parts = [spoken(part) for part in sentences(text)]
    for pattern in (
        _AT_HEAD_OFFICE,
        _BASED,
        _OUR_OFFICE,
        _SEAT_OF_CALL,
        _SEAT_BEHIND_NAME,
        _FLYING,
        _FRENCH,
        _SWAHILI,
        _HIRING_PLACE,
        _SEAT_OF_KIND,
    ):
        for part in parts[:80]:
            found = pattern.search(marked(part))
            if found and not _is_of_something_else(part, found):
                return _with_part_before(_place_of(found, part), found.start("place"), part)
    return None


_PART_BEFORE = re.compile(
    rf"(?:^|[,(]\s|\b(?:in|at|near|hapa|huko|kule|eneo\sla|à)\s)(?P<part>{CAPITAL}(?:\s{CAPITAL})?(?:,\s|\s[-–—]\s))$"
)


def _with_part_before(name: str, start: int, text: str) -> FoundPlace:
    """ "Gikomba, Nairobi": the quarter before a town, which need be on no list."""
    before = _PART_BEFORE.search(text[:start])
    part = before["part"] if before else ""
    words = part.strip(" ,–—-")
    is_other = is_organisation(words) or has_role(words) or bool(re.search(r"\d", words))
    if not words or is_other or not (part.endswith(", ") or is_known_place(words)):
        return place_from(name, name)
    return place_from(part + name, part + name)


_TOWN = rf"{CAPITAL}(?:[ -]{CAPITAL}){{0,2}}"
_BASED_ANYWHERE = re.compile(
    rf"\b(?:(?:based|stationed|deployed|domiciled|posted|basée?(?:\([es]\))?)\s(?:in|at|à|en|au)"
    rf"|(?:am|unse[rm]\w*)\s[Ss]tandort(?:\sin)?)\s(?P<place>{_TOWN})"
    r"(?=[,.;:()\n]|\s[a-z(]|$)"
)


_AT_HEAD_OFFICE = re.compile(
    rf"\b(?i:based|stationed|post(?:ed)?)\s(?:in|at)\s(?:(?:the|our|its)\s)?(?:[\w'’]+\s){{0,3}}[Hh]ead\s?(?:[Oo]ffice|[Qq]uarters)"
    rf"(?:,|\sin|\sat)?\s(?P<place>{CHAIN}|{CAPITAL},\s{CHAIN})"
)
_WANTED_IN = re.compile(rf"\b(?i:wanted|needed|required)\sin\s(?P<place>{_TOWN})[!.]*$")


def _unknown_place(notice: Notice) -> FoundPlace | None:
    """A town no list knows, where the advert says in so many words that the post is based there."""
    for part in sentences(notice.text)[:60]:
        text = re.sub(r"\s+", " ", plain(part))
        found = _BASED_ANYWHERE.search(text) or (_WANTED_IN.search(text) if has_role(text) else None)
        name = found["place"] if found else ""
        is_role = has_role(re.sub(r"\sWard$", "", name))
        if name and not is_organisation(name) and not is_role and not re.search(r"\d", name):
            return place_from(name, name)
    return None


_SHORT = 120


def _only_place(notice: Notice) -> FoundPlace | None:
    """In a message of a few lines, the one town it speaks of."""
    text = plain(notice.text)
    if len(text.split()) > _SHORT:
        return None
    text = text.title() if text.islower() else text
    found = [match for match in _ANY_PLACE.finditer(marked(text)) if _place_of(match, text) not in COUNTRY_NAMES]
    if len({_place_of(match, text) for match in found}) != 1:
        return None
    [first, *_] = found
    if _is_of_something_else(text, first) or _BOX_BEFORE.search(text[: first.start()]):
        return None
    return _with_part_before(_place_of(first, text), first.start(), text)


_ANY_PLACE = re.compile(rf"(?P<place>{CHAIN})")
_BOX_BEFORE = re.compile(r"(?:box|s\.?l\.?p)[^\n]{0,40}$", re.IGNORECASE)


def _is_of_something_else(part: str, found: re.Match[str]) -> bool:
    """ "University of Nairobi", "a university recognised in Kenya" and "operating in Kenya" say nothing of the work."""
    before = part[max(0, found.start("place") - 60) : found.start("place")]
    after = part[found.end("place") : found.end("place") + 20]
    is_name = bool(re.match(r" (?:[A-Z][a-z]+|Limited|Ltd)", after)) and not after.startswith(
        (" For", " The", " You", " We")
    )
    others = _NOT_WORKPLACE.search(before)
    is_employers_seat = bool(re.search(r"\bbased\s(?:in|at)\s(?:the\s)?$", before)) and bool(others)
    return is_name or (others is not None and not (is_employers_seat and _SEAT.search(others.group())))

"""The pieces of a short line, each with what it looks like: a place, a role, an organisation, mere furniture. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from jobs.quotes import plain, readable
from jobs.rules.lines import Line, Notice
from jobs.rules.names import FoundEmployer, is_name, is_organisation, is_spoken_of, looks_like_name, without_org_words
from jobs.rules.places import FoundPlace, is_known_place, place_from, without_remote_choice
from jobs.rules.roles import has_role
from jobs.rules.title_words import proper_case

CUT = re.compile(
    r"\s+[–—-]+\s+|\s*[|·•]\s*|\t+|\s{3,}|\s+/\s*$|(?<=\w)\s*[–—]\s*(?=[A-Z])"
    r"|(?<!&)(?<!and)(?<!/)(?<!or),?\s+(?=(?:Vollzeit|Teilzeit|CDI|CDD|Permanent)\b)"
    r"|(?<!&)(?<!and)(?<!/)(?<!or),?\s+(?=(?:[Ff]ull|[Pp]art)[ -]?[Tt]ime\b)"
)
_FURNITURE = re.compile(
    r"(?:(?:easy|quick)\s)?apply(?:\s(?:now|here|online|for\sthis\s(?:job|position|role)|today))?|save(?:\sjob)?|share(?:\sthis.*)?"
    r"|show\s(?:more|less|all).*|back\sto\s.*|back|report(?:\sthis)?\s(?:job|ad).*|(?:sign|log)\s(?:in|up).*|promoted.*"
    r"|responses?\smanaged.*|(?:over\s)?\d+\s(?:people|applicants?|views?).*|.*\bago|posted\b.*|published\b.*|home|jobs|my\snetwork|messaging|notifications|for\sbusiness|try\spremium.*"
    r"|careers?|menu|search.*|follow.*|view\s.*|new|urgent.*|featured|be\san\searly\sapplicant|actively\s(?:hiring"
    r"|recruiting).*|verified|skip\sto\s.*|on-?site|hybrid|in-?person|confidential|closing\b.*|\d+\sdays?\s(?:left"
    r"|remaining)|logo|print|e-?mail\sthis.*|create\s.*alert.*|jobs?\s(?:details|description|summary|advert.*)",
    re.IGNORECASE,
)
TERMS = re.compile(
    r"(?:permanent|full[\s_-]?time|part[\s_-]?time|contract|temporary|internship|freelance|entry\slevel|mid\slevel"
    r"|senior\slevel|vollzeit|teilzeit|cdi|cdd|temps\splein)(?:\s(?:position|job|role|employment|basis|contract)|\s*[,/&(+-].{0,25})?",
    re.IGNORECASE,
)
MONEY = re.compile(r"\d\s?%|\d[\d., ]*(?:k\b|000)|[$€£₦]\s?\d|\bk(?:e|sh)s?\W{0,2}\d", re.IGNORECASE)
ADDRESS = re.compile(  # "Thika Town, opp. Equity Bank": where a name is only a landmark
    r"\b(?:opp\.|opposite|next\sto|near|behind|adjacent|along|\d(?:st|nd|rd|th)\sfloor|ground\sfloor|p\.?\s?o\.?\sbox"
    r"|s\.?l\.?p\b|b\.p\.)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(  # "ADVERT NO. ABC/HR/2026/019"
    r"(?:(?:our|job|vacancy|position|post|advert(?:isement)?|tender|internal|external)\s)*(?:ref(?:erence)?|advert(?:isement)?"
    r"|vacancy|tender|kumb|notice|announcement|circular)\b\.?\s?(?:n[o°]|number|na|id|code|\#)?[.:#\s]*\S*\d\S*.{0,20}"
    r"|(?:[A-Z]{2,}[/-])+\S*\d\S*",
    re.IGNORECASE,
)
_REMOTE_PLACE = re.compile(
    r"(?:fully\s|100\s?%\s)?(?:remote|anywhere(?:\sin\sthe\sworld)?|worldwide)(?:\s*[-–—,(/]\s*(?P<where>[^()]{2,40})\)?)?",
    re.IGNORECASE,
)
_REGIONS = re.compile(
    r"(?:emea|europe|eu|africa|east\safrica|west\safrica|us|usa|uk|americas|apac|latam|asia|worldwide|global|anywhere"
    r"|north\samerica|(?:utc|gmt|cet|est|pst|eat)(?:\s?[+-]\s?\d{1,2})?(?:\s?(?:to|-|–)\s?(?:utc|gmt|cet|est|pst|eat)?"
    r"\s?[+-]?\s?\d{1,2})?)(?:\s(?:only|based|timezones?))?",
    re.IGNORECASE,
)


_STREET_BEHIND = re.compile(  # "Willowmead Nursing Home, 14 Station Road"
    r",\s(?=\d|(?:[A-Z][\w']+\s){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Rd)\b"
    r"|[A-ZÄÖÜ][^,]{2,40}\s\d{1,4}[a-z]?(?:,|$))"
)
_ORG_AND_PLACE = re.compile(  # a town that no list knows, behind what is surely an organisation
    r"(?!Ministry|Department|Directorate|Office|Division)(?P<name>[^,]{3,70}),\s(?P<place>[A-ZÀ-Þ]\w+(?:\s[A-ZÀ-Þ]\w+){0,2})"
)
_NAMED_AFTER_WORKERS = re.compile(r"[A-Z]\w+(?:\s(?:&\s)?[A-Z]\w+){1,4}(?<=s)")  # "Simba Eagle Guards"


class Kind(Enum):
    PLACE = "place"
    ROLE = "role"
    ORGANISATION = "organisation"
    NAME = "name"
    FURNITURE = "furniture"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    kind: Kind
    line: Line


def pieces_of(line: Line) -> list[Piece]:
    whole = piece_of(line.quote, line)
    if whole.kind is Kind.PLACE:
        return [whole]
    return [piece_of(text, line) for text in CUT.split(line.quote) if text and text.strip(" *_#/")]


def piece_of(text: str, line: Line) -> Piece:
    text = re.sub(r"^[^\w($€£₦]+|^(?:at|bei|chez)\s(?=[A-Z])|[\s*_#/,]+$", "", text)
    return Piece(text, kind_of(text), line)


def kind_of(text: str) -> Kind:
    words = plain(text).strip()
    if words in ("Stage", "Alternance"):  # French for what opens such titles: "Stage – Assistant marketing"
        return Kind.ROLE
    if not words or any(pattern.fullmatch(words) for pattern in (_FURNITURE, TERMS, _REFERENCE)):
        return Kind.FURNITURE
    if is_place(words):
        return Kind.PLACE
    if MONEY.search(words) or ADDRESS.search(words):
        return Kind.OTHER
    behind = _ORG_AND_PLACE.fullmatch(words)
    if behind and is_organisation(behind["name"]) and not has_role(behind["name"]):
        return Kind.ORGANISATION
    if ": " in words and not has_role(words):
        return Kind.OTHER
    if is_organisation(words) and is_name(words) and looks_like_name(words) and not has_role(without_org_words(words)):
        return Kind.ORGANISATION
    if has_role(words):
        return Kind.ROLE
    if not is_name(words) or not looks_like_name(words) or len(words.split()) > 7:
        return Kind.OTHER
    return Kind.NAME


def is_place(text: str) -> bool:
    """Whether a piece is a known place or says that the work is remote."""
    remote = _REMOTE_PLACE.fullmatch(plain(text).strip())
    if remote:
        where = (remote["where"] or "").strip()
        return not where or bool(_REGIONS.fullmatch(where)) or is_known_place(where)
    return is_known_place(without_remote_choice(text))


def employer_and_place(
    words: str, notice: Notice, *, is_named: bool = False
) -> tuple[FoundEmployer | None, FoundPlace | None]:
    """ "Green Valley Dairy Ltd, Nakuru" in its two parts. A bare name counts when the shape of the line says that it is
    one (``is_named``), when a place follows it, or when the advert speaks of it again."""
    words = words.strip(" ,.*_").removeprefix("L'").removeprefix("L’")
    place: FoundPlace | None = None
    for match in re.finditer(r",\s+|\s+\(|\s+in\s+", words):
        rest = words[match.end() :].strip(" )")
        if is_place(rest):
            place = place_from(rest, rest)
            words = words[: match.start()].strip(" ,")
            break
    words = _STREET_BEHIND.split(words)[0]
    behind = _ORG_AND_PLACE.fullmatch(words) if place is None else None
    if behind and is_organisation(plain(behind["name"])) and not is_organisation(plain(behind["place"])):
        words, place = behind["name"], place_from(behind["place"], behind["place"])
    kind = kind_of(words)
    if kind is Kind.ROLE and place and _NAMED_AFTER_WORKERS.fullmatch(plain(words)):
        kind = Kind.ORGANISATION
    is_sure = kind is Kind.ORGANISATION or (
        kind is Kind.NAME and (is_named or place is not None or is_spoken_of(words, notice))
    )
    if not is_sure:
        return None, place
    return FoundEmployer(cased(words), words), place


def cased(name: str) -> str:
    """A name in capitals in ordinary case; short ones may be acronyms and stay."""
    return proper_case(readable(name)) if len(name) > 14 else readable(name)

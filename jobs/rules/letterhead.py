"""The head of a notice or a poster: the employer in large letters, its town, its post box. Pure."""

from __future__ import annotations

import functools
import re

from jobs.quotes import plain
from jobs.rules.lines import Line, Notice
from jobs.rules.names import FoundEmployer, is_organisation
from jobs.rules.pieces import ADDRESS, CUT, Kind, cased, employer_and_place, is_place, pieces_of
from jobs.rules.places import FoundPlace, place_from, place_in
from jobs.rules.roles import has_role

_MOST_LINES = 7
_ANNOUNCES = re.compile(
    r"\W*(?:(?:we(?:'re|\sare)\s)?(?:now\s|urgently\s)?(?:hiring|recruiting)|(?:\w+\s)?(?:vacanc(?:y|ies)"
    r"|(?:job|career|employment)s?\s(?:opportunit\w+|openings?|advert\w*|vacanc\w+|announcement))|jobs?\W*$|wanted"
    r"|join\sour|apply\snow|nous\srecrutons|offre\sd'emploi|avis\s|appel\s|annonce|stellen|wir\ssuchen|tu(?:na)?(?:tafuta|hitaji)|we\sneed|tangazo|nafasi\sza\skazi|position|staff\s(?:needed|wanted))",
    re.IGNORECASE,
)
_PARENT = re.compile(  # "MINISTRY OF EDUCATION" stands over the letterheads of its colleges
    r"(?:the\s)?(?:ministry|ministère|république|state\sdepartment|directorate|republic|jamhuri|ofisi\sya\srais|tawala\sza\smikoa|wizara|office\sof|catholic\sdiocese|diocese|archdiocese)\b",
    re.I,
)
_LOCAL = re.compile(  # where such an employer has its post box, there it is
    r"\b(?:schools?|college|polytechnic|academy|hospital|clinic|dispensary|health\scentre|nursing\shome|hotel|lodge"
    r"|resort|camp|parish|church|cathedral|farm|children's\shome|chama|ushirika|co-?operative|sacco|museum|halmashauri|(?:town|municipal|district|borough)\scouncil|mairie|shule|chuo|hospitali|zahanati|kindergarten|university"
    r"|vocational|technical|training\sinstitute|institute\sof\stechnology)\b",
    re.IGNORECASE,
)
_BOX = re.compile(r"\bbox\b|s\.l\.p", re.IGNORECASE)
_BOX_TOWN = re.compile(
    r"(?:p\.?\s?[o0]\.?\s?box|s\.?l\.?p\.?|b\.?p\.?)\W*\d[\d\s–—-]*[,.;\s–—-]+(?P<town>[A-ZÀ-Þ][A-Za-zÀ-ÿ' -]+?)"
    r"(?:\s*[.,;|(]|\s{2,}|\s(?:Tel|TEL|Email|EMAIL|Cell)\b|$)",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=4)  # employer and place both ask for it
def read_letterhead(notice: Notice) -> tuple[FoundEmployer | None, FoundPlace | None]:
    """An organisation on a line of its own near the top ("X HOSPITAL, KISII", "X Mills - Jinja", "X Ltd (licensed)"),
    or the name that heads a poster."""
    lines = [
        line
        for line in notice.filled_lines()[:_MOST_LINES]
        if not (line.label or line.heading or line.is_bullet) and len(line.text) <= 110
    ]
    found = [(line, *pair) for line in lines if (pair := _organisation_on(line, notice))[0]]
    own = [item for item in found if not _PARENT.match(item[0].text)]
    for line, employer, place in (own or found)[:1]:
        if employer:
            town = _town_below(line, employer, notice) or _box_town(employer, notice)
            return employer, place or town or _address_below(line, notice)
    return _poster_name(notice)


def _organisation_on(line: Line, notice: Notice) -> tuple[FoundEmployer | None, FoundPlace | None]:
    words = re.sub(r"\s*\([a-z ]+\)\s*$|^[^\w(]+|[^\w.)]+$", "", line.quote)
    parts = [part for part in CUT.split(words) if part] or [words]
    employer, place = employer_and_place(
        parts[0] if is_organisation(parts[0]) or not has_role(words) else words, notice
    )
    if not employer or not is_organisation(plain(employer.quote)):
        return None, None
    rest = next((part for part in parts[1:] if is_place(part) or _is_town_behind(part, parts[0], line)), "")
    return employer, place or (place_from(rest, rest) if rest else None)


def _is_town_behind(part: str, name: str, line: Line) -> bool:
    """ "ST. KIZITO MISSION HOSPITAL - LUGARI": a lone name that is no acronym of what stands before it."""
    [piece, *rest] = pieces_of(Line(part, part, line.number, is_bullet=False))
    initials = "".join(word[0] for word in re.findall(r"\w+", name)).casefold()
    is_acronym = part.isupper() and len(part) <= 6 and set(part.casefold()) <= set(initials)
    return not rest and piece.kind is Kind.NAME and len(part.split()) <= 2 and not is_acronym and part.isalpha()


def _town_below(line: Line, employer: FoundEmployer, notice: Notice) -> FoundPlace | None:
    """A lone name right below a school's or a hospital's is its town."""
    below = next((other for other in notice.filled_lines() if other.number > line.number), None)
    if (
        below is None
        or below.label
        or below.heading
        or not _LOCAL.search(employer.name)
        or _ANNOUNCES.match(below.text)
    ):
        return None
    [piece, *others] = pieces_of(below)
    is_short = not others and len(piece.text.split()) <= 2 and piece.text.isupper()
    is_town = is_short and piece.kind is Kind.NAME and bool(_LOCAL.search(employer.name))
    return place_from(piece.text, piece.text) if is_town else None


def _box_town(employer: FoundEmployer, notice: Notice) -> FoundPlace | None:
    if not _LOCAL.search(employer.name):
        return None
    for line in notice.filled_lines():
        found = _BOX_TOWN.search(line.quote)
        if found:
            return place_from(found["town"].strip(), found["town"].strip())
    return None


def _address_below(line: Line, notice: Notice) -> FoundPlace | None:
    """ "THIKA TOWN, OPP. EQUITY BANK" below the name."""
    below = [other for other in notice.filled_lines() if other.number > line.number][:2]
    addresses = [other for other in below if ADDRESS.search(other.text) and not _BOX.search(other.text)]
    return next(filter(None, (place_in(other.quote) for other in addresses)), None)


def _poster_name(notice: Notice) -> tuple[FoundEmployer | None, FoundPlace | None]:
    """The name on the first line when an address, a title or "we are hiring" follows it at once."""
    lines = notice.filled_lines()[:4]
    if len(lines) < 2:
        return None, None
    [first, *rest] = lines
    if first.label or first.heading or first.is_bullet or _is_call(first.text):
        return None, None
    if _is_broken(first, rest[0]):
        first, rest = (
            Line(f"{first.text} {rest[0].text}", f"{first.quote}\n{rest[0].quote}", first.number, False),
            rest[1:],
        )
    [piece, *others] = pieces_of(first)
    is_name = piece.kind in (Kind.NAME, Kind.PLACE) and all(other.kind is not Kind.ROLE for other in others)
    if not is_name or not _is_headed(rest) or _ANNOUNCES.match(first.text):
        return None, None
    name, comma, town = piece.text.partition(", ")
    if comma and not is_place(name) and is_place(town):
        return FoundEmployer(cased(name), name), place_from(town, town)
    if piece.kind is Kind.PLACE:
        return None, None
    return FoundEmployer(cased(piece.text), piece.text), _address_below(first, notice)


def _is_call(text: str) -> bool:
    """ "KAZI KAZI KAZI!!": a word called out several times is no name."""
    called = re.findall(r"[^\W\d_]+", text.casefold())
    return (len(called) > 1 and len(set(called)) == 1) or text.endswith("!!")


def _is_broken(first: Line, second: Line) -> bool:
    """Whether a poster breaks its name over two lines: "RUBI / PETROLEUM"."""
    is_next = second.number == first.number + 1 and not (second.label or second.heading)
    words = [first.text, second.text]
    return is_next and all(w.isupper() and len(w.split()) == 1 for w in words) and not has_role(second.text)


def _is_headed(below: list[Line]) -> bool:
    """Whether the lines right below a name announce a vacancy or say where the house is."""
    return any(line.label == "title" or _ANNOUNCES.match(line.text) or ADDRESS.search(line.text) for line in below[:2])

"""The top of an advert, where boards, letterheads and posters give title, employer and place without labels. Pure.

A top is a few short lines. Each is cut into pieces ("Nairobi · Full time"), each piece is what it looks like (a place,
a role, an organisation, mere furniture), and the shapes below say which name is the employer's.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from jobs.quotes import plain, readable
from jobs.rules.lines import Line, Notice
from jobs.rules.names import FoundEmployer, is_name, is_organisation, is_spoken_of
from jobs.rules.pieces import (
    CUT,
    MONEY,
    TERMS,
    Kind,
    Piece,
    cased,
    employer_and_place,
    is_place,
    kind_of,
    piece_of,
    pieces_of,
)
from jobs.rules.places import FoundPlace, place_from
from jobs.rules.roles import has_role
from jobs.rules.title_words import MAX_TITLE, NOT_TITLES, FoundTitle, proper_case, title_of_heading, title_within
from jobs.rules.vocabulary import Section

_MOST_LINES = 14
_MOST_WORDS = 18
_AT = re.compile(
    r"^(?P<title>.{3,90}?)\s+(?:at|@|chez|bei)\s+(?:the\s)?(?P<employer>[A-Z0-9][^()|–—]{1,70}?)"
    r"(?:\s*\((?P<bracket>[^()]+)\)|\s+in\s+(?P<place>[A-Z][^()|–—]{2,50}))?$"
)
_HIRING = re.compile(
    r"^(?P<employer>[^:]{2,70}?)\s+(?:is\s|are\s)?(?:now\s|currently\s|urgently\s)?(?:hiring|recruiting|seeking"
    r"|looking\sfor|recrute|(?:re)?cherche|sucht|hires|seeks|wants|needs|requires|invites\sapplications\sfor)(?:\s[^:\n]{2,60}:\s|\W+)(?:\d+\s)?(?:an?\s|for\s|une?\s|un\(e\)\s|eine?n?\s)?(?P<title>.{3,90}?)"
    r"(?:\s+in\s+(?P<place>[A-Z][^()|–—]{2,50}))?$"
)
_EMPLOYER_FIRST = re.compile(r"^(?P<employer>[^:]{2,70}?)\s*:\s+(?P<title>[^:]{3,90})$")


@dataclass(frozen=True, slots=True)
class Top:
    """What the top gives away; each part may be None."""

    title: FoundTitle | None = None
    employer: FoundEmployer | None = None
    place: FoundPlace | None = None


@functools.lru_cache(maxsize=4)  # title, employer and place all ask for it
def read_top(notice: Notice) -> Top:
    """Title, employer and place as the first short lines give them."""
    lines = list(_top_lines(notice))
    for line in lines:
        whole = _one_line(with_line_above(line, notice), notice)
        if whole and whole.title:
            employer, place = (whole.employer, None) if whole.employer else _neighbour(lines, line, notice)
            return Top(whole.title, employer, whole.place or place or _first_place(lines))
    return _of_board(lines, notice) or Top(None, None, _first_place(lines))


_CALLS = re.compile(
    r"\b(?:requires?|needs?|wants?|seeks?|hiring|recruit\w*|wanted|required|vacanc\w+|vacant|urgent\w*|we|join|apply|positions?"
    r"|posts?|jobs?|careers?|opportunit\w+|advert\w*|notice|recrute\w*|emploi|offre|avis"
    r"|tangazo|nafasi|ajira|gesucht|stellen\w*)\b",
    re.IGNORECASE,
)


def with_line_above(line: Line, notice: Notice) -> Line:
    """A line together with the one above where a poster breaks a title: "FUEL STATION / ATTENDANTS (8)"."""
    above = next((other for other in notice.lines if other.number == line.number - 1), None)
    if above is None or not above.text or above.label or above.heading or above.is_bullet or line.is_bullet:
        return line
    is_short = re.fullmatch(r"[A-Z &/'-]+", above.text) and len(above.text.split()) <= 3
    is_shouted = plain(title_within(line.quote)).isupper() and has_role(line.text)
    kinds = {piece.kind for piece in pieces_of(above)}
    if (
        not is_short
        or _CALLS.search(above.text)
        or not is_shouted
        or kinds != {Kind.NAME}
        or is_spoken_of(above.quote, notice)
    ):
        return line
    return Line(f"{above.text} {line.text}", f"{above.quote}\n{line.quote}", line.number, is_bullet=False)


_FEWEST_MARKS = 2


def _of_board(lines: list[Line], notice: Notice) -> Top | None:
    """A board's head whose title no list of roles knows: the first name above a place, terms or pay on lines of their
    own, if the advert does not speak of it as the employer."""
    named = [line for line in lines if [piece.kind for piece in pieces_of(line)] == [Kind.NAME]][:2]
    if not named:
        return None
    is_employer_first = is_spoken_of(named[0].quote.strip(" *_#"), notice)
    title_line = named[-1] if is_employer_first and len(named) > 1 else named[0]
    below = [piece for line in lines[lines.index(title_line) + 1 :] for piece in pieces_of(line)]
    marks = sum(
        piece.kind is Kind.PLACE or bool(TERMS.fullmatch(piece.text) or MONEY.search(piece.text)) for piece in below
    )
    if marks < _FEWEST_MARKS or (is_employer_first and len(named) == 1):
        return None
    quote = title_line.quote.strip(" *_#")
    employer, place = _neighbour(lines, title_line, notice)
    return Top(FoundTitle(readable(quote), quote, title_line.number), employer, place or _first_place(lines))


_MAIL_HEAD = re.compile(r"(?:from|to|cc|bcc|sent|date)\s?:|-{3,}", re.IGNORECASE)  # of a forwarded message


_SIGNED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Tr|Prof|Rev|Bw|Bi)\b\.?\s[A-Z]")  # "Tr. Nduku, Deputy Principal"


def _top_lines(notice: Notice) -> Iterator[Line]:
    """Short lines above the first section; labelled ones and bullets are for other rules."""
    for line in notice.filled_lines()[:_MOST_LINES]:
        is_section = line.heading not in (None, Section.OTHER, Section.ABOUT, Section.APPLY)
        if is_section:
            return
        is_other = _MAIL_HEAD.match(line.text) or _SIGNED.match(line.text)
        if line.heading or line.label or line.is_bullet or len(line.text) > 140 or is_other:
            continue
        yield line


_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|s\.r\.o|a\.s)\.$")
_BASED = re.compile(
    r"\s(?:for\s(?:its|our|the|their)|pour\s(?:sa|son|ses|notre|nos|la|le|les)|bas(?:ed|ée?(?:\(e\))?)\s(?:in|at|à|en))\s"
)


def _one_line(line: Line, notice: Notice) -> Top | None:
    """What one line says on its own: a title, maybe with the employer and the place beside it."""
    is_headline = line.quote.startswith("#")
    quote = line.quote.strip(" *_#~").rstrip("." if is_headline else "")
    is_sentence = bool(re.search(r"[.;,?]$", quote)) and not _ABBREVIATED.search(quote)
    if barred := _barred(quote, line):
        return barred
    if len(quote.split()) > _MOST_WORDS or is_sentence:
        return None
    for pattern in (_HIRING, _AT, _EMPLOYER_FIRST):
        match = pattern.match(quote)
        if match and (top := _matched(match, line, notice)):
            return top
    pieces = [piece_of(text, line) for text in CUT.split(quote) if text and text.strip()]
    if not pieces or pieces[0].kind is not Kind.ROLE:
        return None
    return _dashed(quote, pieces, line, notice)


_FEWEST_CELLS = 3


def _barred(quote: str, line: Line) -> Top | None:
    """ "Acme (seed stage) | Technical Writer | Remote | Contract": employer first, as forums have it."""
    first, *rest = re.split(r"\s+\|\s+", quote)
    if len(rest) + 1 < _FEWEST_CELLS:
        return None
    pieces = [piece_of(text, line) for text in rest]
    name = re.sub(r"\s\([^()]*\)$", "", first)
    if pieces[0].kind is not Kind.ROLE or kind_of(name) in (Kind.ROLE, Kind.PLACE):
        return None
    place = next((place_from(piece.text, piece.text) for piece in pieces if piece.kind is Kind.PLACE), None)
    title = _title(rest[0], line)
    return Top(title, FoundEmployer(cased(name), name), place) if title and is_name(name) else None


def _matched(match: re.Match[str], line: Line, notice: Notice) -> Top | None:
    parts = match.groupdict()
    title = _title(parts["title"][:1].upper() + parts["title"][1:], line)
    employer, place = employer_and_place(parts["employer"], notice, is_named=match.re is not _EMPLOYER_FIRST)
    if not title or not has_role(title.title) or not employer:
        return None
    told = parts.get("bracket") or parts.get("place") or ""
    if told and is_place(told):
        place = place_from(told, told)
    return Top(title, employer, place)


def _dashed(quote: str, pieces: list[Piece], line: Line, notice: Notice) -> Top | None:
    """ "Title – Employer, Place": the title ends before the first piece that is an employer or a place."""
    employer: FoundEmployer | None = None
    place: FoundPlace | None = None
    end = len(quote)
    for piece in pieces[1:]:
        start = quote.find(piece.text)
        if piece.kind is Kind.PLACE and (house := _house_of(piece, notice)) and not employer:
            employer, place = house
        elif piece.kind is Kind.PLACE:
            place = place or place_from(piece.text, piece.text)
        elif piece.kind in (Kind.ORGANISATION, Kind.NAME, Kind.ROLE, Kind.OTHER) and not employer:
            employer, beside = employer_and_place(piece.text, notice, is_named=_is_only_name(piece, pieces))
            place = place or beside
            if not employer and not beside:
                continue
        elif piece.kind is not Kind.FURNITURE:
            continue
        end = min(end, start)
    title = _title(quote[:end], line)
    return Top(title, employer, place) if title else None


def _name_above(line: Line, notice: Notice) -> FoundEmployer | None:
    """The name that heads a notice right above its title, of two words and more, and no department."""
    [piece, *others] = pieces_of(line)
    is_first = line is notice.filled_lines()[0] and not others and len(piece.text.split()) > 1
    words = plain(piece.text).split()
    is_repeated = len(set(words)) < len(words)
    if not is_first or is_repeated or piece.kind is not Kind.NAME or _CALLS.search(line.text):
        return None
    return None if _DEPARTMENT.fullmatch(plain(piece.text)) else FoundEmployer(cased(piece.text), piece.text)


def _is_only_name(piece: Piece, pieces: list[Piece]) -> bool:
    """Whether of "Title | Name | Town | Full-time" this is the one name, with a town beside it."""
    names = [other for other in pieces if other.kind is Kind.NAME]
    is_board = len(pieces) > 2 and any(other.kind is Kind.PLACE for other in pieces)
    return is_board and names == [piece] and not _DEPARTMENT.fullmatch(plain(piece.text))


def _house_of(piece: Piece, notice: Notice) -> tuple[FoundEmployer, FoundPlace] | None:
    """ "Larkfield House, Shrewsbury": it looks like a part of the town, but the advert speaks of it as the employer."""
    name, comma, town = piece.text.partition(", ")
    if not comma or not (is_spoken_of(name, notice) or is_organisation(plain(name))):
        return None
    return FoundEmployer(cased(name), name), place_from(town, town)


_CALL = re.compile(
    r"^(?:we(?:'re|\sare)\s(?:hiring|recruiting|looking\sfor)|nous\s(?:recrutons|recherchons|cherchons)|wir\ssuchen|tunatafuta)"
    r"\W+(?:an?\s|un\(e\)\s|une?\s|des\s|eine?n?\s)?(?=\w)",
    re.IGNORECASE,
)


def _title(words: str, line: Line) -> FoundTitle | None:
    quote = _CALL.sub("", _BASED.split(re.sub(r"[\s|·•–—-]+$", "", words))[0].strip(" *_#"))
    found = title_of_heading(Line(plain(quote), quote, line.number, is_bullet=False))
    if not found or len(found.title) > MAX_TITLE or not has_role(found.title) or NOT_TITLES.search(found.title):
        return None
    found = _without_trailing_place(found)
    starts = [text.lstrip(".")[:1] for text in (quote, found.title)]
    return found if any(start.isupper() or start.isdigit() for start in starts) else None


def _without_trailing_place(found: FoundTitle) -> FoundTitle:
    """ "Driver in Nairobi", "Driver (Nairobi)" and "Driver, Nairobi": the title is what stands before."""
    match = re.match(r"(?P<title>.+?)(?:\s+(?:in|à|at)\s+|\s*\(|,\s+)(?P<place>[A-Z][^()]{2,50})\)?$", found.quote)
    if not match or not has_role(match["title"]) or not is_place(match["place"]):
        return found
    return FoundTitle(proper_case(readable(match["title"])), match["title"], found.line)


def _neighbour(lines: list[Line], title_line: Line, notice: Notice) -> tuple[FoundEmployer | None, FoundPlace | None]:
    """The employer on a line beside the title's: just below it, or above. A bare name must have a place below it or be
    spoken of again."""
    position = lines.index(title_line)
    below = [piece for line in lines[position + 1 : position + 5] for piece in pieces_of(line)]
    below = [piece for piece in below if piece.kind is not Kind.FURNITURE]
    for number, piece in enumerate(below[:3]):
        following = below[number + 1] if number + 1 < len(below) else None
        is_department = bool(_DEPARTMENT.fullmatch(plain(piece.text)))
        has_place_below = (
            number == 0
            and not is_department
            and ((following is not None and following.kind is Kind.PLACE) or _heads_a_board(piece, below, notice))
        )
        employer, place = employer_and_place(piece.text, notice, is_named=has_place_below)
        if employer:
            return employer, place or _town_beside(piece, following) or _town_below(lines, piece)
        if piece.kind is Kind.OTHER:
            break
    if position == 1 and (headed := _name_above(lines[0], notice)):
        return headed, None
    for line in reversed(lines[:position]):
        pieces = pieces_of(line)
        if len(pieces) == 1 and pieces[0].kind is Kind.NAME and is_spoken_of(pieces[0].text, notice):
            return FoundEmployer(cased(pieces[0].text), pieces[0].text), None
    return None, None


_DEPARTMENTS = (
    r"(?:engineering|sales|marketing|finance|operations|product|design|people|human\sresources?|hr|it|ict|legal|customer\s\w+"
    r"|technology|administration|growth|data|research|programmes?|programs?|procurement|supply\schain|logistics|shipping|security"
    r"|nursing|medical|education|teaching|health|healthcare|hospitality|accounting|banking|manufacturing|construction|agriculture"
    r"|creative|media|consulting|management|retail|(?:software|field|business)\s\w+)"
)
_DEPARTMENT = re.compile(rf"{_DEPARTMENTS}(?:\s?(?:&|,|/|and)\s?[\w\s&,/]+)?", re.IGNORECASE)


def _heads_a_board(piece: Piece, below: list[Piece], notice: Notice) -> bool:
    """Whether a name alone on the line below the title is the employer: place, terms or pay follow soon, and it is no
    department."""
    if piece.kind is not Kind.NAME:
        return False
    others = [other for other in below if other is not piece]
    if any(other.line is piece.line for other in others):
        return False
    marks = (other.kind is Kind.PLACE or TERMS.fullmatch(other.text) or MONEY.search(other.text) for other in others)
    return any(marks) or any(True for _ in notice.labelled("location"))


def _town_beside(piece: Piece, following: Piece | None) -> FoundPlace | None:
    """ "Acme GmbH | Stendal": what stands beside an organisation on its line is its town, known or not."""
    is_beside = following is not None and following.line is piece.line and piece.kind is Kind.ORGANISATION
    if not following or not is_beside or following.kind is not Kind.NAME or re.search(r"\d", following.text):
        return None
    return place_from(following.text, following.text) if len(following.text.split()) <= 2 else None


def _town_below(lines: list[Line], piece: Piece) -> FoundPlace | None:
    """ "Acme GmbH / Stendal / Full time": between an organisation and the terms stands its town."""
    following = lines[lines.index(piece.line) + 1 :]
    if piece.kind is not Kind.ORGANISATION or len(following) < 2:
        return None
    [town, *rest] = pieces_of(following[0])
    is_above_terms = TERMS.fullmatch(plain(following[1].quote)) or re.match(r"(?i)feste\b", following[1].quote)
    if rest or town.kind is not Kind.NAME or len(town.text.split()) > 2 or not is_above_terms:
        return None
    return place_from(town.text, town.text)


def _first_place(lines: list[Line]) -> FoundPlace | None:
    for line in lines:
        for piece in pieces_of(line):
            if piece.kind is Kind.PLACE:
                return place_from(piece.text, piece.text)
    return None

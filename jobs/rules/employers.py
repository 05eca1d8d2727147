"""Who hires: labelled, on the letterhead, or the subject of a sentence that says it is hiring. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain, readable
from jobs.rules.letterhead import read_letterhead
from jobs.rules.lines import Notice
from jobs.rules.names import (
    CAPITAL,
    NAME,
    FoundEmployer,
    is_name,
    is_organisation,
    without_org_words,
)
from jobs.rules.pieces import ADDRESS
from jobs.rules.places import is_known_place
from jobs.rules.prose import EMPHASIS, sentences
from jobs.rules.roles import has_role
from jobs.rules.title_words import proper_case
from jobs.rules.top import read_top

_ORGANISATION_NOUN = (
    r"(?:company|firm|organi[sz]ation|ngo|charity|start-?up|studio|bank|school|hospital|clinic|agency|provider|producer"
    r"|manufacturer|maker|retailer|distributor|wholesaler|supplier|exporter|importer|platform|university|college"
    r"|institute|institution|insurer|hotel|lodge|resort|restaurant|network|foundation|association|cooperative"
    r"|co-operative|sacco|group|business|enterprise|consultancy|practice|publisher|brand|leader|fund|trust|programme"
    r"|project|church|ministry|corporation|authority|commission|council|laboratory|factory|farm|dealer|contractor"
    r"|developer|operator|fintech|dairy|mill|bakery|shop|store|workshop|partnership|subsidiary|entreprise|société|jeune\spousse"
    r"|unternehmen|shirika|kampuni|firma)s?"
)
_FRENCH_KINDS = (
    "(?:Fondation|Centre|Restaurant|Hôtel|Collège|Institut|Bureau|Société|Clinique|Banque|Mairie|Commune|Groupe|ONG|Association|Coopérative|École|Lycée|Hôpital|Université"
    "|Compagnie|Agence|Mission|Cabinet|Entreprise|Ministère|Projet|Programme)"
)
_HIRING_SUBJECT = re.compile(
    rf"(?:^|[^\w\s,;'\"&()/-]\s+|\b(?:[Oo]ur\s[Cc]lient|[Aa]t|[Tt]he|[Bb]ehalf\sof(?:\sour\sclient)?),?\s"
    rf"|\b{_ORGANISATION_NOUN},\s)"
    rf"(?:[Tt]he\s|D(?:as|ie|er)\s|L[ea]s?\s(?={_FRENCH_KINDS}\b)|La\s(?:société|banque|compagnie)|L'(?:entreprise|ONG|association)\s|Le\s(?:groupe|cabinet|restaurant|magasin|salon|bar)\s|L'hôtel\s|La\s(?:boutique|pharmacie)\s"
    rf"|(?:Duka|Kampuni|Shule|Hoteli|Hospitali|Shirika|Kiwanda|Mgahawa)\s(?:la|ya|cha|wa)\s(?:[a-z]+\s(?:(?:la|ya|cha|wa)\s)?)?)?"
    rf"(?P<name>{NAME}(?:,\s(?:a\.s\.|s\.r\.o\.|Ltd\.?|Inc\.?|LLC|PLC|S\.A\.))?)(?:\s\([^)]{{2,80}}\))?"
    rf"(?:,\s[^.:!?]{{3,150}}?,|\s(?:through|via|on\sbehalf\sof)\s[^.:!?,]{{3,80}}?|\s\w+(?:po|ko|mo)\s[^.:!?]{{3,60}}?(?=\s\w+na)|,?\s(?:à\s|in\s|at\s)?{CAPITAL}(?:\s{CAPITAL})?)?,?\s"
    r"(?:(?:is|are)\s(?:currently\s|now\s|urgently\s|also\s)?(?:looking|seeking|hiring|recruiting|searching"
    r"|inviting|pleased\sto|an?\s(?:leading|fast|growing|equal|registered|reputable|global|non|Kenyan|state"
    r"|public|private|research|multinational|premier|local|international|well|dynamic|faith)|advertising"
    r"|in\sthe\sprocess)"
    r"|seeks|invites|wishes\sto|has\s(?:an?\s|the\s)?(?:immediate\s|urgent\s)?(?:following|vacanc|opening|opportunit|exciting)|recrute|sucht|hires"
    r"|intends\sto|would\slike\sto|(?:is\s)?requires?\s(?:the\sservices|an?\s)"
    r"|[a-z]{1,4}na(?:tangaza|tafuta|karibisha|hitaji|pokea|waalika)|lance|(?:re)?cherche|hled[áa]|is\shiring|needs|wants|is\sopening)"
)
_FIRST_SUBJECT = re.compile(
    rf"^(?:The\s)?(?P<name>{NAME}),?(?:\s\([^)]{{2,60}}\))?(?:,\s[^.]|,?\s(?P<verb>[a-z]{{2,}})\b(?P<rest>.*))",
    re.DOTALL,
)
_IS_ORGANISATION = re.compile(
    rf"^\s(?:an?|the|one\sof|among|une?|eine?)\b[^.]{{0,90}}?\b{_ORGANISATION_NOUN}\b", re.IGNORECASE
)
_NO_VERB = re.compile(
    r"(?:of|and|or|in|for|at|to|as|with|by|on|from|the|must|should|will|shall|may|can|are|required|wanted)"
)
_FEW_WORDS = 6
_WE = re.compile(r"\b(?:we|our|us|we're|join)\b", re.IGNORECASE)
_JOIN = re.compile(
    rf"\b(?:[Jj]oin|[Ww]ork\s(?:at|for|with)|[Cc]areers?\sat|[Aa]bout|[Ww]elcome\sto|^At|role\sat|position\sat"
    rf"|job\sat|[Cc]hez|bei\sder|bei)\s(?:(?P<article>the)\s)?(?P<name>{NAME})(?=[,.!:\n]|$"
    rf"|\s(?:is|are|as|and|to|we|you|has)\b|(?(article)(?!)|\steam\b))"  # "the Payments team" is a part of one
)
_VACANCY_AT = re.compile(
    rf"\b(?:vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|positions?|posts?)\s(?:(?:has|have)\sarisen|exists?|(?:is|are)\s)?"
    rf"(?:available\s|open\s)?\s?(?:at|with)\s(?:the\s)?(?P<name>{NAME})"
)
_AS_AT = re.compile(
    rf"\b(?:[Aa]s\s(?:the|an?|our)\s[^.,]{{3,90}}?|{CAPITAL}\s(?:\(\w+\)\s)?)\bat\s(?:the\s)?(?P<name>{NAME})"
)


_FOR_A_CLIENT = re.compile(
    r"(?<!\bwith\s)(?<!\bserve\s)(?<!\bfor\s)(?<!\bto\s)\bour\s(?:\w+\s){0,2}clients?\b", re.IGNORECASE
)
_NAMED_CLIENT = re.compile(rf"\b[Oo]ur\s(?:\w+\s){{0,2}}[Cc]lients?,?\s(?P<name>{NAME})")


def find_employer(notice: Notice) -> FoundEmployer | None:
    """The employer, or None."""
    for line in notice.labelled("company"):
        value = re.split(r"\s{3,}|\t|\s\|\s", line.value)[0]
        value = _BEHIND_NAME.split(value)[0].strip(" .,;")
        if 2 <= len(value) <= 120 and len(value.split()) <= 14 and not value.endswith(":"):
            return FoundEmployer(readable(value), value)
    if _FOR_A_CLIENT.search(plain(notice.text)):
        named = _in_prose(notice, (_NAMED_CLIENT,), 40)
        return _in_full(named, notice) if named else None
    for finder in (_beside_title, _hiring_subject, _letterhead, _first_subject, _as_at, _wanted_at, _apposition):
        found = finder(notice)
        if found:
            return _in_full(found, notice)
    return None


_BEHIND_NAME = re.compile(  # "Mama Achieng Uniforms, Gorofa ya pili, karibu na stage"
    rf",\s(?=(?:{ADDRESS.pattern}|gorofa|karibu\sna|mkabala|mtaa|barabara|shop\sno|room\s|floor\s|building\s))",
    re.IGNORECASE,
)


def _in_full(found: FoundEmployer, notice: Notice) -> FoundEmployer:
    """The name that an acronym stands for where the advert gives it once ("Mama Asili Tanzania (MAT)"), and a name
    without a German article."""
    if found.name.isupper() and found.name.isalpha() and len(found.name) <= _LONGEST_ACRONYM:
        match = re.search(rf"(?P<name>{NAME})\s\({found.name}\)", plain(notice.text))
        if match and _may_employ(match["name"]):
            return FoundEmployer(match["name"], match["name"])
    name = readable(_ARTICLE.sub("", found.name))
    quote = found.quote if name == readable(found.name) else name
    return FoundEmployer(proper_case(name) if len(name) > _LONGEST_TITLE else name, quote)


_LONGEST_ACRONYM = 7
_ARTICLE = re.compile(
    rf"^(?:(?:Die|Der|Das)\s(?=\S+\s)|(?:L['’])?ONG\s(?=\S+\s\S)|(?:La|Le|L['’])\s?(?={_FRENCH_KINDS}\b))|\s\([A-Z]{{2,8}}\)$",
    re.IGNORECASE,
)


def _beside_title(notice: Notice) -> FoundEmployer | None:
    return read_top(notice).employer


def _letterhead(notice: Notice) -> FoundEmployer | None:
    return read_letterhead(notice)[0]


_ONLY_TELLS = re.compile(r"\s(?:announced|said|confirmed|unveiled|launched|signed|appointed)\b")


def _first_subject(notice: Notice) -> FoundEmployer | None:
    """The subject of a sentence that opens a line: "X is a maker of ...", "X Ltd, ...", or "X makes ..." where the
    advert then says "we"."""
    speaks_as_we = bool(_WE.search(plain(notice.text)))
    for line in notice.filled_lines()[:40]:
        if line.label or line.heading or line.is_bullet or len(line.text.split()) < _FEW_WORDS:
            continue
        match = _FIRST_SUBJECT.match(plain(line.quote))
        if not match or _NO_VERB.fullmatch(match["verb"] or ""):
            continue
        name = match["name"].strip(" ,.")
        if match["verb"] in ("is", "was", "est", "ist"):
            is_employer = bool(_IS_ORGANISATION.match(match["rest"]))
        elif _ONLY_TELLS.match(match["rest"] or ""):
            continue
        else:
            is_employer = speaks_as_we and _is_verb(match["verb"] or "") and len(name) > 3
        if (is_employer or is_organisation(name)) and _may_employ(name):
            return FoundEmployer(name, name)
    return None


def _is_verb(word: str) -> bool:
    return word.endswith("s") and word not in (
        "interviews",
        "applications",
        "candidates",
        "applicants",
        "skills",
        "duties",
    )


def _may_employ(name: str) -> bool:
    return is_name(name) and not has_role(without_org_words(name)) and not is_known_place(name)


_PLACE_BEHIND = re.compile(r"\s(?:in|at)\s(?P<place>[A-Z][\w' -]+)$")


_GOVERNING = re.compile(
    r"^(?:Firma|L'(?=[A-Z])|(?:Board\sof\s(?:Governors|Management|Trustees|Directors)|Management|Principal|BOG|BOM"
    r"|(?:Governing\s|University\s|College\s)?Council|Chief\sPrincipal|Senate|Uongozi|Mkuu)"
    r"(?:\sof|,|\swa))\s"
)


def _without_place(name: str) -> str:
    """ "Embassy of Norland in Nairobi", and "Board of Governors of X College", without what is not the name."""
    name = _GOVERNING.sub("", name)
    behind = _PLACE_BEHIND.search(name)
    return name[: behind.start()] if behind and is_known_place(behind["place"]) else name


def _hiring_subject(notice: Notice) -> FoundEmployer | None:
    return _in_prose(notice, (_HIRING_SUBJECT,), 40)


def _as_at(notice: Notice) -> FoundEmployer | None:
    return _in_prose(notice, (_AS_AT, _VACANCY_AT, _JOIN), 12)


_WANTED_AT = re.compile(rf"\b(?:wanted|needed|required|reqd\.?)\s(?:urgently\s)?(?:at|by)\s(?:the\s)?(?P<name>{NAME})")


def _wanted_at(notice: Notice) -> FoundEmployer | None:
    """ "Cashier wanted at Mwangaza Hardware & Paints", where the name is a house's and no branch's."""
    found = _in_prose(notice, (_WANTED_AT,), 3)
    return found if found and is_organisation(found.name) else None


_APPOSITION = re.compile(  # "Rivers & Rails Transport, a small charity, takes ..."
    rf"(?:^|[.!?]\s)(?P<name>{NAME}),\san?\s(?:[\w-]+\s){{0,5}}{_ORGANISATION_NOUN}\b[^.,]{{0,60}},\s[a-z]+s\s"
)


def _apposition(notice: Notice) -> FoundEmployer | None:
    return _in_prose(notice, (_APPOSITION,), 12)


def _in_prose(notice: Notice, patterns: tuple[re.Pattern[str], ...], most: int) -> FoundEmployer | None:
    for part in sentences(_prose(notice))[:most]:
        ordinary = re.sub(r"\s+", " ", EMPHASIS.sub("", plain(part)))
        for pattern in patterns:
            for match in pattern.finditer(ordinary):
                name = re.sub(r"\s(?:Are|Is|We|You|The|Our)$", "", match["name"].strip(" ,.")).strip()
                name = _without_place(name)
                if _may_employ(name):
                    return FoundEmployer(proper_case(name) if len(name) > 14 else name, name)
    return None


_LONGEST_TITLE = 14


def _prose(notice: Notice) -> str:
    """Lines that are sentences; headings, labels and bullets would join into false ones."""
    kept: list[str] = []
    for line in notice.lines:
        is_sentence = line.label == "title" and len(line.value.split()) > _LONGEST_TITLE
        is_prose = line.text and not line.heading and (line.label in (None, "description") or is_sentence)
        kept.append((line.value or line.quote) if is_prose and line.label else (line.quote if is_prose else ""))
        if line.is_bullet:
            kept.append("")
    return "\n".join(kept)

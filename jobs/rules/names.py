"""What an employer's name looks like: its legal form, its kind, its capitals. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jobs.quotes import plain
from jobs.rules.lines import Notice
from jobs.rules.places import is_known_place
from jobs.rules.roles import ends_in_role, has_role

_LEGAL_FORM = (
    r"(?:Limited|Ltd|LTD|PLC|Plc|plc|Inc|LLC|LLP|Corp|Corporation|g?GmbH|mbH|AG|KG|SE|S\.?A\.?R?\.?L?|SAS|N\.?V\.?"
    r"|B\.?V\.?|Pty|Oy|AB|a\.s\.|s\.r\.o\.|Sp\.?\sz\s?o\.?o|NPC|CBO|S\.\s?C\.|e\.V\.|Co\.)"
)
_ORG_WORD = (
    r"(?:University|College|Polytechnic|School|Academy|Hospital|Clinic|Bank|Sacco|SACCO|Commission|Authority"
    r"|Ministry|Institute"
    r"|Foundation|Trust|Society|Church|Council|Agency|Board|Bureau|Company|Group|Holdings|Enterprises|Industries"
    r"|Services|Solutions"
    r"|Technologies|Consulting|Consultants|Associates|Partners|Hotel|Resort|Lodge|Safaris|Farm|Insurance"
    r"|Microfinance|Federation"
    r"|Association|Organi[sz]ation|Network|Centre|Center|Mission|Programme|Secretariat|Department|Directorate"
    r"|Judiciary|Parliament"
    r"|Assembly|(?:County|Local)\sGovernment|Government\sof|International|Africa|Kenya|Tanzania|Uganda|Nigeria"
    r"|Supermarkets?|Logistics"
    r"|Motors|Media|Energy|Pharmaceuticals|Laboratories|Stores|Cooperative|Co-operative|Union|Cabinet|Service"
    r"|Corporation"
    r"|Mills|Millers|Dairy|Dairies|Bakery|Bakers|Caterers|Restaurant|Caf[eé]|Builders|Contractors|Traders|Trading"
    r"|Distributors|Suppliers|Transporters|Breweries|Beverages|Foods|Textiles|Chemicals|Chemists|Pharmacy|Supermarket"
    r"|Schools|Colleges|Hotels|Resorts|Lodges|Farms|Flowers|Roses|Ventures|Labs|Studios?|Systems|Networks|Initiative"
    r"|Alliance|Coalition|Consortium|Relief|Aid|Embassy|High\sCommission|Consulate|Airways|Airlines|Railways|Shipping"
    r"|Properties|Realtors|Investments|Sacco|Assurance|Advocates|Auctioneers|Publishers|Printers|Broadcasting|Museums?"
    r"|Laboratory|Parish|Diocese|Cathedral|Mosque|Ministries|Camps?|Lounge|Spa|Salon|Gym|Fitness|Haulage|Kitchen|Butchery|Boutique|Deliveries|Municipality|Bottlers|Shule"
    r"|Children's\sHome|Orphanage|Preschool|Kindergarten|Nurseries|Guards|Cleaners|Outfitters"
    r"|Sekretarieti|Wizara|Halmashauri|Shirika|Kampuni|Mamlaka|Tume|Chuo|Hospitali|Taasisi|Ofisi|Serikali"
    r"|Universität|Stadt|Klinikum"
    r"|Société|Banque|Ministère|Université|Association|Fondation|Boulangerie|Clinique|Projet|Lycée|École|Pharmacie"
    r"|Parlour|Opticians|Bakers|Shuttle|Hardware|Uniforms|Agrovet|Bookshop|Wines|Garage|Furniture|Cosmetics|Wholesalers"
    r"|Electricals|Spares|Hospice|Tailors|Cereals|Timber|Quarry)"
)
_UPPER = "A-ZÀ-ÖØ-ÞŠŽČŘĎŤŇŮŁŚŻŹ"
# No two branches of CAPITAL may match the same word: a run of thirty words would be read in 2**30 ways.
CAPITAL = rf"(?:[{_UPPER}][\w&'’.+-]*|[0-9][A-Z0-9]+|e\.\s?V\.|gGmbH|[dl]['’][A-ZÀ-Þ]\w+)"
_LINKING = r"(?:of|and|the|for|&|de|la|du|des|aux?|ya|wa|za|cha|vya|la|na|kwa|katika|on|in|,)"
NAME = rf"{CAPITAL}(?:\s(?:{_LINKING}\s)?(?:{CAPITAL}|\([A-Z][\w& ]{{1,20}}\)))*"
_NOT_NAMES = re.compile(
    r"^(?:we|our|the|this|these|applications?|applicants?|candidates?|interested|qualified|only|shortlisted"
    r"|suitably|company|client|job|position|role|vacancy|you|it|he|she|they|if|for|in|on|at|as|to|all|kenya"
    r"|tanzania|uganda|nigeria|kenyans?|nairobi|africa|responsibilities|requirements?|qualifications?|title|us"
    r"|who|(?:the\s)?(?:united\s)?republic\sof\s\w+|team|work|women|persons?|people|ladies|youth|how\sto\s\w+|walk-?ins?|interviews?|linkedin|google|facebook"
    r"|indeed|now|urgent(?:ly)?|about|experience|bachelors?|degree|diploma|jamhuri\sya\s.*|jamhuri\b.*"
    r"|ofisi\sya\srais|united\srepublic.*|board\sof\s(?:management|governors|directors|trustees)|management"
    r"|human\sresources?.*|principal|bom|(?:university|college|school|company|hospital|bank"
    r"|organi[sz]ation|commission|board|county|ministry|institute|foundation|council|authority"
    r"|government|firm|church|society|association|group|department|secretariat|network)|vacanc.*"
    r"|(?:latest|new|current|hot|top|today's)\s.*(?:jobs|vacanc\w+|careers)\b.*|(?:fe)?males?\b.*|(?:men|women|ladies|gentlemen)\s.*"
    r"|office\sof\sthe\spresident|monday|friday|english|famille|family|familie|familia|couple|particulier|privathaushalt|haushalt)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundEmployer:
    name: str
    quote: str


_CATEGORY = re.compile(r"\([^()]*[,&][^()]*\)")  # boards: "Farm Labour (Farming, Animals & Conservation)"


def _is_explained(text: str) -> bool:
    """ "Aide Sanitaire Sahel (ASS)": whose initials stand behind it in brackets is an organisation."""
    found = re.fullmatch(r"(?P<name>[^()]{5,80})\s\((?P<initials>[A-Z]{2,8})\)", text)
    if not found:
        return False
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", found["name"]) if word[0].isupper())
    return initials.startswith(found["initials"]) or found["initials"].startswith(initials)


def is_organisation(text: str) -> bool:
    """Whether a short text is an organisation's name by its legal form or its kind."""
    words = text.split()
    if is_known_place(text) or "%" in text or ends_in_role(text) or _CATEGORY.search(text):
        return False
    if not 1 < len(words) <= 12 or (
        text.endswith((".", ":", ";", "?", "!")) and not re.search(rf"{_LEGAL_FORM}\.?$", text)
    ):
        return False
    if _is_explained(text):
        return True
    case_free = re.IGNORECASE if text.isupper() else 0
    return bool(
        re.search(rf"(?<!\w){_LEGAL_FORM}(?!\w)", text, case_free) or re.search(rf"\b{_ORG_WORD}\b", text, case_free)
    )


def is_body_of_members(name: str) -> bool:
    """ "Teachers Service Commission": named after those who belong to it, so that no role is meant."""
    first, _, rest = name.partition(" ")
    is_plural = first.casefold().endswith("s") and first.casefold() not in ("sales", "accounts", "operations")
    return is_plural and has_role(first) and bool(re.search(rf"\b{_ORG_WORD}$", rest, re.IGNORECASE))


_INSTITUTION = re.compile(  # "Chepkoilel Teachers Training College": whatever it trains, no title ends so
    r"(?!head|principal|dean|director|registrar|manager|deputy)[^,:–—|]{4,70}\s(?:college|school|university|hospital|institute|academy"
    r"|polytechnic|sacco|union|association|society)(?:\s(?:ltd|limited))?\.?",
    re.IGNORECASE,
)


def without_org_words(name: str) -> str:
    if is_body_of_members(name) or _INSTITUTION.fullmatch(name):
        return ""
    return re.sub(
        rf"\b(?:{_ORG_WORD}|Secretary|Executive|Officers?|Security(?=\s(?:Services|Solutions|Systems|Company|Group|Agency|Firm|Ltd|Limited)))\b",
        "",
        name,
        flags=re.IGNORECASE,
    )


def looks_like_name(name: str) -> bool:
    """Names are written with capitals and say nothing."""
    is_saying = re.search(
        r"\b(?:is|are|invites?|applications?|vacanc(?:y|ies)|jobs?|apply|hiring|you|posts?|deadline|about|our)\b",
        name,
        re.IGNORECASE,
    )
    important = [
        word
        for word in re.findall(r"[^\W\d_]+", name)
        if len(word) > 3 and word.lower() not in ("katika", "with", "ggmbh")
    ]
    return not is_saying and bool(important) and all(word[0].isupper() for word in important)


def is_name(name: str) -> bool:
    is_kind_only = re.fullmatch(_ORG_WORD, name, re.IGNORECASE)
    return 1 < len(name) <= 90 and not _NOT_NAMES.match(name) and len(name.split()) <= 12 and not is_kind_only


_PREDICATE = r"(?:\s\([^)]{2,60}\))?(?:['’]s\s\w|,?\s(?!and\s|or\s|of\s|in\s|for\s|at\s|to\s|as\s)[a-z]|,\s\d)"
_PART_OF_ONE = r"(?!\s(?:teams?|departments?|units?|divisions?|functions?|sections?|roles?|skills?|experience))"


def is_spoken_of(name: str, notice: Notice) -> bool:
    """Whether a sentence has this name for its subject, or the advert speaks of working at it or about it."""
    needle = re.escape(plain(name))
    subject = rf"(?:^|[.!?:]\s+|\b[Tt]he\s){needle}{_PART_OF_ONE}{_PREDICATE}"
    beside = (
        rf"\b(?:[Aa]t|[Jj]oin(?:ing)?|[Aa]bout|[Ww]ith|[Ww]orking\sfor|[Bb]ehalf\sof|[Bb]ehind)\s(?:the\s)?{needle}\b"
    )
    pattern = re.compile(f"{subject}|{beside}{_PART_OF_ONE}", re.MULTILINE)
    return bool(pattern.search(plain(notice.text)))

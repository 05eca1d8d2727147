"""What the work is and whom it asks for: duties, must and nice-to-have, benefits, bodies, grade. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain, readable
from jobs.rules.dates import moments_in
from jobs.rules.lines import Block, Item, Line, Notice, items_of, parse_notice
from jobs.rules.money import find_salary
from jobs.rules.prose import sentences, wrapped_sentences
from jobs.rules.vocabulary import Section

_NICE = re.compile(
    r"\b(?:(?:an?|added|distinct|significant|strong|major|great|huge|definite|be\san?)\s(?:\w+\s)?(?:advantage"
    r"|plus|bonus|asset)|advantageous"
    r"|(?<!not\s)preferred|preferably|preference|desirable|desired|nice[\s-]to[\s-]have|ideally|optional"
    r"|not\s(?:mandatory|required|essential|a\smust)"
    r"|von\svorteil|wünschenswert|hilfreich|gerne\sgesehen|idealerweise|un\s(?:atout|plus)|souhaitée?s?|appréciée?s?"
    r"|serait\sappréci|kipaumbele|ni\sfaida"
    r"|itakuwa\sfaida|výhodou|diferencial|desejável|would\sbe\s(?:good|great|useful))\b",
    re.IGNORECASE,
)
_SKIPPED_LABELS = frozenset(
    [
        "location",
        "salary",
        "salary_min",
        "salary_max",
        "currency",
        "deadline",
        "posted",
        "reference",
        "company",
        "phone",
        "email",
        "website",
        "subject",
        "address",
        "title",
        "vacancies",
        "employment",
    ]
)
_BOILERPLATE = re.compile(
    r"\b(?:equal\sopportunit|only\sshortlisted|canvassing|share\sthis|follow\sus|click\shere|report\sthis"
    r"|click\sto|sign\sin|show\s(?:more|less)"
    r"|similar\sjobs|applications?\swithout|will\snot\sbe\sconsidered|strongly\sencouraged|does\snot\scharge"
    r"|^to\sapply\b|^(?:send|e-?mail|submit)\syour\b|^(?:envoye[rz]|merci\sd|ihre\sbewerbung|bitte\ssenden|tuma)\b|^(?:job\s(?:field|type)|industry|category)\b|privacy"
    r"|cookies?|copyright|all\srights|whatsapp\s(?:group|channel)|telegram)\b",
    re.IGNORECASE,
)
_MAX_ITEMS = 40
_MAX_ITEM = 1000


def read_responsibilities(notice: Notice) -> list[Item]:
    """The entries under headings that announce duties."""
    items = _items(notice, Section.RESPONSIBILITIES)
    return items or _inline_duties(notice)


_INLINE_DUTIES = re.compile(
    r"(?:^|\b)(?:(?:your\s|the\s|key\s|main\s)*(?:responsibilities|duties"
    r"|tasks)(?:\sand\s\w+)?\s(?:will\s)?include|responsible\sfor)\b[:,]?\s*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)


def _inline_duties(notice: Notice) -> list[Item]:
    """One sentence that lists the duties; kept whole, since cutting it at commas would break its sense."""
    found = []
    for part in sentences(notice.prose()):
        match = _INLINE_DUTIES.search(part)
        if match and 20 < len(part) < 600:
            found.append(Item(readable(part), part))
    return found[:3]


def read_requirements(notice: Notice) -> tuple[list[Item], list[Item]]:
    """What is asked, split into must and nice to have. "A or B" stays one entry."""
    must: list[Item] = []
    nice = _items(notice, Section.NICE)
    asked = (part for item in _items(notice, Section.REQUIREMENTS) for part in _enumerated(item))
    for item in (clause for part in asked for clause in _clauses(part)):
        if _OFFERED.match(item.text) or _BOILERPLATE.search(item.text):
            continue
        (nice if _is_nice(item.text) else must).append(item)
    if not must and not nice:
        for item in _bare_demands(notice):
            (nice if _is_nice(item.text) else must).append(item)
    if not must and not nice:
        must, nice = _inline_requirements(notice)
    return must[:_MAX_ITEMS], nice[:_MAX_ITEMS]


_DEMAND = re.compile(
    r"\b(?:must|years?|yrs?|experience|certificate|cert|diploma|degree|kcse|form\s(?:4|four)|licen[cs]e|able\sto|knowledge"
    r"|fluent|good|aged?|valid|ready\sto|willing|honest|clean|uzoefu|cheti|awe|leseni|expérience|diplôme|führerschein)\b",
    re.IGNORECASE,
)


def _bare_demands(notice: Notice) -> list[Item]:
    """Ticked lines without a heading, as messages have them, where most of them ask for something."""
    lines = [line for block in notice.of(Section.OTHER, Section.ABOUT) for line in block.lines if line.is_bullet]
    lines = [
        line
        for line in lines
        if not line.label and not _OFFERED.match(line.text) and not _BOILERPLATE.search(line.text)
    ]
    asking = [line for line in lines if _DEMAND.search(line.text)]
    if len(asking) < _FEWEST_ENTRIES or 3 * len(asking) < 2 * len(lines):
        return []
    return [Item(line.text, line.quote) for line in lines[lines.index(asking[0]) :] if len(line.text) > 3]


_OFFERED = re.compile(r"(?:we\s(?:pay|offer|provide|give)|(?:the\s)?(?:pay|salary)\sis|salary\b)", re.IGNORECASE)
# How an entry of an enumeration begins: "a diploma, 1 year in a shop, fluent English".
_ENTRY = re.compile(
    r"(?:an?|at\sleast|minimum|over|\d+\+?|one|two|three|four|five|fluent|good|excellent|strong|solid|proven|comfortable"
    r"|confident|valid|able|ability|willing\w*|knowledge|experience|proficien\w+|degree|diploma|certificate|bachelor\S*"
    r"|kcse|computer|own|clean)\b",
    re.IGNORECASE,
)
_FEWEST_ENTRIES = 3
_SHORT = 10


def _enumerated(item: Item) -> list[Item]:
    """The entries of a sentence that lists several, when each begins like one; else the item as it is."""
    first, *rest = parts = sentences(item.quote)
    if len(parts) >= _FEWEST_ENTRIES and all(len(part.split()) <= _SHORT for part in parts):
        return [Item(readable(part), part) for part in parts]
    entries = [part.strip(" .;") for part in re.split(r"[,;]\s+(?:and\s)?", first)]
    if len(entries) < _FEWEST_ENTRIES or not all(_ENTRY.match(entry) and " " in entry for entry in entries):
        return [item]
    return [Item(readable(entry), entry) for entry in (*entries, *rest)]


_INLINE_REQUIREMENTS = re.compile(
    r"\b(?:must\s(?:have|be|possess|hold)|should\s(?:\w+\s)?(?:have|be|possess)|(?:is|are)\s(?:required"
    r"|essential|mandatory)|(?:ideal\scandidate|applicants?|candidates?)\s"
    r"(?:will|must|should)|minimum\sof\s\w+\s?(?:\(\d+\)\s)?years?|at\sleast\s\w+\s?(?:\(\d+\)\s)?years?"
    r"|(?:degree|diploma|certificate|kcse)\sin\b|requires?\san?\b)",
    re.IGNORECASE,
)


def _inline_requirements(notice: Notice) -> tuple[list[Item], list[Item]]:
    must: list[Item] = []
    nice: list[Item] = []
    for part in sentences(notice.prose()):
        if re.search(r"(?i)\bapplications?\s(?:should|must)|:$", part):
            continue
        is_requirement = _INLINE_REQUIREMENTS.search(part) and 15 < len(part) < 500 and not _BOILERPLATE.search(part)
        if (
            is_requirement
            and not _INLINE_DUTIES.search(part)
            and not re.search(r"\b(?:apply|submit|sent?|send)\b", part, re.IGNORECASE)
        ):
            for item in _clauses(Item(re.sub(r"^\W+", "", readable(part)), part)):
                (nice if _is_nice(item.text) else must).append(item)
    return must[:12], nice[:12]


_LAST_CLAUSE = re.compile(r"(?P<must>.+[^,\s]),\s+(?:and\s|but\s)?(?P<nice>[^,]+)", re.DOTALL)


def _clauses(item: Item) -> list[Item]:
    """ "Zendesk or Freshdesk; basic SQL is a plus" asks for the one and would like the other."""
    pieces = [piece for part in sentences(item.quote) for piece in re.split(r";\s+", part)]
    last = _LAST_CLAUSE.fullmatch(item.quote.strip()) if len(pieces) == 1 else None
    if last and not re.search(r"\s(?:and|or|&)\s|^(?:\w+\s)?(?:which|who|that|while)\b", last["nice"]):
        pieces = [last["must"], last["nice"]]
    kinds = [_is_nice(piece) for piece in pieces]
    is_open = any(piece.count("(") != piece.count(")") for piece in pieces)
    if len(set(kinds)) < 2 or is_open or any(_ASIDE.match(piece) for piece in pieces):
        return [item]
    return [Item(readable(piece).strip(" ;"), piece.strip(" ;")) for piece in pieces]


_ASIDE = re.compile(r"(?:ideally|preferably|idealerweise|vorzugsweise|de\spréférence|idéalement)\b", re.IGNORECASE)


def _is_nice(text: str) -> bool:
    return any(not _is_of_a_part(cue, text) for cue in _NICE.finditer(text))


def _is_of_a_part(cue: re.Match[str], text: str) -> bool:
    """Whether a word of wishing speaks of a part: "3 years in support, ideally in logistics", "(MSc preferred)"."""
    before = text[: cue.start()]
    is_within_brackets = before.count("(") > before.count(")") and bool(re.search(r"\w+\s[^(]*$", before))
    return is_within_brackets or (bool(_ASIDE.match(cue.group())) and len(before.split()) > 1)


_STARTING = re.compile(
    r"(?:start(?:ing)?(?:\sdate)?|beginning|commencement|eintritt\w*|beginn|ab|début|prise\sde\sposte|kuanza)\b[^a-z]{0,4}"
    r"(?:date|on|from|am|le|zum)?\W*(?=\w)",
    re.IGNORECASE,
)


def read_benefits(notice: Notice) -> list[Item]:
    """What is offered beside the pay and the first day, which are told apart from it."""
    return [item for item in _items(notice, Section.BENEFITS) if not (_is_pay(item.text) or _is_first_day(item.text))]


def _is_pay(text: str) -> bool:
    is_more = re.search(r"\+|\b(?:plus|zuzüglich|along\swith|in\saddition)\b", text, re.IGNORECASE)
    return not is_more and find_salary(parse_notice(text)) is not None


def _is_first_day(text: str) -> bool:
    started = _STARTING.match(text)
    return bool(started and any(moment.start - started.end() < 3 for moment in moments_in(plain(text))))


def _items(notice: Notice, section: Section) -> list[Item]:
    found: dict[str, Item] = {}
    for block in notice.of(section):
        for item in items_of(_without_labels(block)):
            text = item.text
            if 3 < len(text) <= _MAX_ITEM and re.search(r"[^\W\d_]{2}", text) and not _BOILERPLATE.search(text):
                found.setdefault(text.casefold(), item)
    return list(found.values())[:_MAX_ITEMS]


def _without_labels(block: Block) -> Block:
    def is_kept(line: Line) -> bool:
        return not (line.label in _SKIPPED_LABELS and line.value)

    return Block(block.section, block.heading, [line for line in block.lines if is_kept(line)])


# Professional bodies of Kenya, East Africa, the continent and the world; the longest first.
_BODIES = (
    r"SACPCMP|KASNEB|BORAQS|KMLTTB|KUCCPS|ICPAK|KMPDC|KMPDU|PHOTC|KEPSA|ICPSK|CRB-K|PSPTB|ICPAU|UMDPC|ICPAR|COREN"
    r"|SAICA|SAIPA|HPCSA|SACAP|ICAEW|AICPA|ISACA|IHRM|KISM|PRSK|KNDI|IIAK|NITA|NBAA|TNMC|AQRB|UNMC|ERBU|ICAN|MDCN"
    r"|NMCN|CIPM|CIBN|ANAN|ICAG|GhIE|ECSA|SANC|SACE|ZICA|ICAZ|HPCZ|EngZ|ACCA|CIPD|CIPS|CIMA|CILT|CISA|RICS|SHRM"
    r"|HCPC|IEEE|EBK|IEK|NCK|LSK|PPB|ISK|COC|AAK|ICS|MSK|ERC|ERB|TLS|CRB|ULS|NIM|NSE|NBA|NMC|EIZ|PMI|CFA|IIA|CIM"
    r"|ICE|IET|GMC|BCS"
)
_BODY = re.compile(rf"(?<![\w.-])(?:{_BODIES})(?![\w-])")
_NAMED_BODY = re.compile(
    r"\b(?:Institute|Board|Council|Society|Association|Commission|Chamber|Order)\s(?:of|for)\s(?:[A-Z][\w&']*|of"
    r"|and|the|in|for|&)(?:\s(?:[A-Z][\w&']*|of|and|the|in|for|&)){0,8}"
    r"|\b(?:Engineers|Nursing|Teachers|Law|Pharmacy|Medical|Clinical\sOfficers)(?:\s[A-Z][\w&]*){0,4}\s(?:Board"
    r"|Council|Society|Commission)(?:\sof\s[A-Z]\w+)?"
)
_MEMBERSHIP = re.compile(
    r"\b(?:member(?:ship|s)?|regist(?:ered|ration|er)|licen[cs]ed?|in\sgood\sstanding|professional\s(?:body"
    r"|bodies)|affiliat\w+|chartered"
    r"|kusajiliwa|amesajiliwa|mwanachama|mitglied|membre|recognised\sby|kutambuliwa|zinazotambulika|practi[sc]ing)\b",
    re.IGNORECASE,
)


def read_bodies(notice: Notice) -> list[Item]:
    """Professional bodies whose membership or registration is spoken of; the acronym where the advert gives one."""
    found: dict[str, Item] = {}
    for sentence in wrapped_sentences(notice.text):
        ordinary = plain(sentence)
        if not _MEMBERSHIP.search(ordinary):
            continue
        acronyms = [match.group() for match in _BODY.finditer(ordinary)]
        for acronym in acronyms:
            found.setdefault(acronym, Item(acronym, acronym))
        if not acronyms:
            for match in _NAMED_BODY.finditer(ordinary):
                name = re.sub(r"\s(?:of|and|the|in|for|&)$", "", match.group())
                found.setdefault(name, Item(name, name))
    return list(found.values())


_GRADE_LEAD = re.compile(
    r"(?i:\bjob\s(?:group|grade|scale)\b|\bj/?g\b|\bsalary\sscale\b|\bgrade\b|\bcsg\b|\btgs\b|\bpgss\b|\btghs\b)"
)
_GRADE_CODE = re.compile(
    r"^\s*[:.–—-]*\s*(?:[–-]\s*)?(?P<code>(?:[A-Z]{2,6}\s)?[\"'“”‘’(]{0,2}(?:[A-Z]{1,4}[\s.–-]{0,3}\d{1,2}[A-Z]?"
    r"|\d{1,2}[A-Z]?|[A-Z](?![a-z])|TGO?S\s?[A-Z](?:\.\d)?)[\"'“”‘’)]{0,2}(?:\s?/\s?[A-Z0-9]{1,3})?)(?!\w)"
)


def read_grade(notice: Notice) -> Item | None:
    """The grade or job group: "EACC “8”", "CSG – 11", "TGS E", "K"."""
    for line in notice.filled_lines()[:120]:
        for lead in _GRADE_LEAD.finditer(line.quote):
            word = lead.group().casefold()
            code = _GRADE_CODE.match(line.quote[lead.end() :])
            if not code:
                continue
            is_scheme = word in ("csg", "tgs", "pgss", "tghs")
            is_of_pay = re.search(r"(?i)\b(?:job|pay|salary|employment|scale)\b|grade\s*:", line.text)
            if word == "grade" and not is_of_pay and not re.search(r"[,(–-]\s*$", line.quote[: lead.start()]):
                continue
            start = lead.start() if is_scheme else lead.end() + code.start("code")
            quote = line.quote[start : lead.end() + code.end()].strip(" -–—:,()")
            value = re.sub(r"[\"'()]", "", plain(quote))
            value = re.sub(r"\s*-\s*", " ", value) if is_scheme else value
            return Item(re.sub(r"\s+", " ", value).strip(), quote)
    return None

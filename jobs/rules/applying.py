"""How to apply: link, e-mail with its subject line, post, by hand, telephone. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jobs.quotes import readable
from jobs.rules.lines import Block, Line, Notice
from jobs.rules.prose import sentences
from jobs.rules.vocabulary import Section
from jobs.schemas import ApplyMethod

EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}(?![\w-])")
_AT, _DOT = r"\s?[\[({]\s?(?:at|@)\s?[\])}]\s?", r"(?:\.|\s?[\[({]\s?(?:dot|\.)\s?[\])}]\s?)"
_SPELLED_EMAIL = re.compile(  # "jobs[at]acme.example", "jobs (at) acme (dot) com"
    rf"(?<![\w.+-])(?P<user>[\w.+-]+){_AT}(?P<host>[A-Za-z0-9-]+(?:{_DOT}[A-Za-z0-9-]+)*{_DOT}[A-Za-z]{{2,24}})(?![\w-])",
    re.IGNORECASE,
)
URL = re.compile(
    r"(?<![\w@.-])(?:https?://[^\s<>\"')\]]+|(?:www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[^\s<>\"')\]]*)?"
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:co|go|ac|or|com|org|gov|edu|sc)\.(?:ke|tz|ug|rw|ng|gh|za|zm|zw"
    r"|uk)(?:/[^\s<>\"')\]]*)?"
    r"|(?:[a-z0-9-]+\.)+(?:com|org|net|io|africa|jobs|careers)(?:/[^\s<>\"')\]]*)?(?![\w@]))",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\d\w/.,-])(?:\+\d{1,3}[\s().-]*(?:\d[\s().-]*){7,11}\d|0\d(?:(?:[\s/-]|\s/\s)?\d){7,10}"
    r"|7\d\s\d{3}\s\d\d\s\d\d|6\d\d(?:\s\d\d){3})(?![\d/])"
)
_APPLYING = re.compile(
    r"\b(?:appl(?:y|ication|ications|icants?|ying)|send|sent|submit\w*|e-?mail(?:ed)?\s(?:us|your|the|an?|to"
    r"|directly)|forward\w*|cvs?|resumes?"
    r"|résumés?|interested|candidates|portal"
    r"|write\sto|tuma|maombi|waombaji|kutuma|postuler|candidatures?|envoye[rz]|bewerb\w+|senden|sende|schick\w*|lebenslauf|candidate-se|drop|pos[íi]lejte|zašlete|zasílejte|proposals?|životopis\w*|bewirb"
    r"|deliver\w*|address(?:ed)?)\b",
    re.IGNORECASE,
)
_NOT_APPLYING = re.compile(
    r"\b(?:accommodation|privacy|unsubscribe|complain\w*|report\s(?:fraud|any)|fraud\w*|support@|helpdesk"
    r"|(?:to\s)?advertis\w+\swith|to\sadvertise|enquir\w+|inquir\w+|questions|queries|clarification|data\sprotection"
    r"|informal(?:ly)?|technical\s(?:help|support|assistance|problems?|issues?|difficult\w+)|press|partenariats?|partnerships?"
    r"|concerns?|corruption|integrity|whistle\w*)\b",
    re.IGNORECASE,
)
_SUBJECT = (
    re.compile(
        r"\b(?:e-?mail\s)?subject(?:\s(?:line|heading|title))?(?:\sof\sthe\se-?mail)?\s*(?::|as|being|is"
        r"|should\s(?:be|read)|must\s(?:be|read)|reading|-|–)\s*[\"“”'‘’]?"
        r"(?P<subject>[^\"“”\n.;]{3,100})",
        re.IGNORECASE,
    ),
    re.compile(
        r"[\"“‘'](?P<subject>[^\"“”\n]{3,100})[\"”’']"
        r"\s(?:as|on|in)\s(?:the\s)?(?:e-?mail\s)?subject",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:indicat\w+|quot\w+|stat\w+|with|clearly\smark\w+|marked)\s(?P<subject>(?:the\s)?(?:position"
        r"|job\stitle|title|role|post|reference(?:\snumber)?|vacancy)[^.\n\"“”,]{0,60}?)\s(?:as|on"
        r"|in)\s(?:the\s)?(?:e-?mail\s)?subject",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:with|as)\s(?P<subject>[A-Z][A-Z0-9 /&-]{3,60})\s(?:as|on|in)\s(?:the\s|your\s)?"
        r"(?:e-?mail\s)?subject"
    ),
    re.compile(
        r"(?:\b(?:with|under|using|use|put)\s(?:the\s|an?\s)?(?:e-?mail\s)?subject(?:\s(?:line|heading))?"
        r"|\bavec\sla\smention|\bmit\sdem\sbetreff)\s[\"“'‘«„]\s?(?P<subject>[^\"“”»\n]{3,100}?)\s?[\"”'’»“]",
        re.IGNORECASE,
    ),
    re.compile(r"(?i:\bwith\s(?:the\s|an?\s)?(?:e-?mail\s)?subject)\s(?P<subject>[A-Z][^\n.;\"“”]{2,80})"),
    re.compile(r"\b(?:objet|betreff|kichwa\scha\shabari)\s*:\s*(?P<subject>[^\n.]{3,100})", re.IGNORECASE),
)
_BOX = re.compile(
    r"(?i:P\.?\s?O\.?\s*Box)\s*\d[\d\s–—-]*(?:[,.]?\s*[A-Z0-9][\w.-]*){0,4}"
    r"|S\.\s?L\.\s?P\.?\s*\d+(?:[,.]?\s*[A-Z][\w.-]*){0,3}"
)
_BY_HAND = re.compile(
    r"\b(?:hand[\s-]?deliver\w*|deliver(?:ed)?\s(?:by\shand|to)|drop(?:ped)?\s(?:off\s)?(?:at|in|your|their)"
    r"|in\sperson|walk-?ins?|by\shand|tender\sbox)\b",
    re.IGNORECASE,
)
_BY_POST = re.compile(r"\b(?:post(?:ed|al)|by\spost|p\.?\s?o\.?\s*box|courier|s\.\s?l\.\s?p|posta)\b", re.IGNORECASE)
_BOARD_HOSTS = re.compile(
    r"(?:facebook|twitter|x|instagram|youtube|t\.me|whatsapp|chat\.whatsapp|wa|google|apple|tiktok"
    r"|linkedin)\.(?:com|me)(?:/(?!jobs)|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A value and the words that state it."""

    value: str
    quote: str


def email_in(text: str) -> Quoted | None:
    """The first address in a text, also one spelled "jobs[at]acme.com" against machines that collect them."""
    if found := EMAIL.search(text):
        address = found.group().rstrip(".")
        return Quoted(address.lower(), address)
    spelled = _SPELLED_EMAIL.search(text)
    if not spelled:
        return None
    host = re.sub(_DOT, ".", spelled["host"], flags=re.IGNORECASE)
    return Quoted(f"{spelled['user']}@{host}".lower(), spelled.group())


@dataclass(slots=True)
class FoundApply:
    url: Quoted | None = None
    email: Quoted | None = None
    subject: Quoted | None = None
    address: Quoted | None = None
    phone: Quoted | None = None
    instructions: Quoted | None = None


def find_apply(notice: Notice) -> FoundApply:
    """Every way to apply the advert gives. Contacts for other purposes (complaints, accommodation) are left alone."""
    found = FoundApply()
    parts = _parts(notice)
    found.email = _email(notice, parts)
    found.url = _url(notice, parts)
    found.subject = _subject(notice)
    found.address = _address(notice, parts)
    found.phone = _phone(notice, parts)
    found.instructions = _instructions(notice, parts)
    return found


def method_of(found: FoundApply, text: str = "") -> ApplyMethod | None:
    """The first of: link, e-mail, by hand, post, telephone."""
    if found.email and not (found.url and "only" in found.url.quote.casefold()):
        return ApplyMethod.EMAIL
    if found.url:
        return ApplyMethod.LINK
    told = found.instructions.quote if found.instructions else text
    if _BY_HAND.search(told):
        return ApplyMethod.HAND
    if found.address or _BY_POST.search(told):
        return ApplyMethod.POST
    return ApplyMethod.PHONE if found.phone else None


def _parts(notice: Notice) -> list[tuple[str, bool]]:
    """Sentences, each with whether it stands under "how to apply". Wrapped lines are joined by white space only."""
    sections: list[tuple[str, bool]] = []
    for block in notice.blocks:
        text = "\n".join(line.quote for line in block.lines)
        is_apply = block.section in (Section.APPLY, Section.DOCUMENTS)
        sections.extend((part, is_apply) for part in sentences(text))
    return sections


def _email(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    for wants_words in (True, False):
        for part, is_apply in parts:
            address = email_in(part)
            speaks = bool(_APPLYING.search(EMAIL.sub(" ", part)))
            if address and not _NOT_APPLYING.search(EMAIL.sub(" ", part)) and (speaks if wants_words else is_apply):
                return address
    letterhead = {line.number for line in notice.filled_lines()[:_LETTERHEAD]}
    for line in notice.labelled("email"):
        if line.number in letterhead:
            continue
        if match := EMAIL.search(line.value):
            return Quoted(match.group().lower(), match.group())
    return _contact_email(notice) or _only_email(notice, parts)


_FEW_WORDS = 40


def _only_email(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    """The one address of an advert that speaks of applying, unless it is there for something else."""
    found = {match.group().rstrip(".") for match in EMAIL.finditer(notice.text)}
    is_brief = len(notice.text.split()) < _FEW_WORDS
    if len(found) != 1 or not (is_brief or _APPLYING.search(EMAIL.sub(" ", notice.text))):
        return None
    [address] = found
    is_other = any(address in part and _NOT_APPLYING.search(EMAIL.sub(" ", part)) for part, _ in parts)
    return None if is_other else Quoted(address.lower(), address)


def _contact_email(notice: Notice) -> Quoted | None:
    """In an advert that says nothing of how to apply, the person under "Contact" is the way."""
    blocks = list(notice.of(Section.CONTACT))
    addresses = {match.group() for match in EMAIL.finditer(notice.text)}
    text = "\n".join(line.quote for block in blocks for line in block.lines)
    match = EMAIL.search(text)
    return Quoted(match.group().lower(), match.group()) if match and len(addresses) == 1 else None


def _url(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    for part, is_apply in parts:
        without_mail = EMAIL.sub(lambda match: " " * len(match.group()), part)
        for match in URL.finditer(without_mail):
            address = match.group().rstrip(".,;:)")
            if _BOARD_HOSTS.search(address) or "." not in address:
                continue
            if (is_apply or _APPLYING.search(without_mail)) and not _NOT_APPLYING.search(without_mail):
                return Quoted(address, address)
    for line in notice.labelled("website"):
        link = URL.search(line.value)
        if link and re.search(r"apply|application|link", line.text.split(":")[0], re.IGNORECASE):
            return Quoted(link.group(), link.group())
    return None


def _subject(notice: Notice) -> Quoted | None:
    line = notice.first("subject")
    if line and len(line.value) < 120:
        value = line.value.strip("\"'“”‘’ .")
        return Quoted(value, value)
    for pattern in _SUBJECT:
        if match := pattern.search(notice.text):
            value = match["subject"].strip(" \"'“”‘’,:")
            value = value.rstrip(")") if "(" not in value else value
            return Quoted(value, value)
    return None


def _address(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    """The postal address: the lines around the post box when the advert tells where to send things."""
    lines = [line for line in notice.lines if line.text]
    for position, line in enumerate(lines):
        if not _BOX.search(line.quote):
            continue
        before = " ".join(other.quote for other in lines[max(0, position - 5) : position + 1])
        if not _APPLYING.search(before):
            continue
        start = position
        while start > 0 and _is_address_line(lines[start - 1]) and position - start < 4:
            start -= 1
        end = position
        while end + 1 < len(lines) and _is_town_line(lines[end + 1].quote) and end - position < 2:
            end += 1
        quote = "\n".join(item.quote for item in lines[start : end + 1])
        if start == end and len(line.quote) > 120:
            box = _BOX.search(line.quote)
            quote = box.group().strip(" ,.-–") if box else quote
        return Quoted(readable(re.sub(r",?\s*\n\s*", ", ", quote)).strip(" ,."), quote)
    return None


def _is_address_line(line: Line) -> bool:
    text = line.quote
    return (
        len(text) < 70
        and text[:1].isupper()
        and not (line.heading or line.is_bullet or line.label in ("deadline", "salary", "title", "reference"))
        and not text.endswith((":", ";"))
        and not re.search(r"\b(?:apply|must|should|applications?|maombi|mwisho)\b|[a-z]{3}\.$", text, re.I)
    )


def _is_town_line(text: str) -> bool:
    return (
        len(text) < 40
        and bool(re.fullmatch(r"[A-Z][\w\s,.–—-]*\.?", text))
        and not EMAIL.search(text)
        and not text.endswith(":")
    )


_NOT_TO_CALL = re.compile(
    r"\b(?:(?:do\snot|don't|no|never)\s(?:call|phone|ring)|fraud|corruption|complain\w*|toll[- ]free)\b", re.IGNORECASE
)
_LETTERHEAD = 6
_SHORT_LINE = 40


def _phone(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    for number, (part, is_apply) in enumerate(parts):
        match = None if _BOX.search(part) and not is_apply and not _APPLYING.search(part) else PHONE.search(part)
        above = parts[number - 1][0] if number else ""
        if (
            match
            and not _NOT_TO_CALL.search(part)
            and (
                is_apply
                or re.search(
                    r"\b(?:call|whats?\s?app?|text|sms|contact|piga|simu|tel|tél|telefon|inquiries|enquiries|phone|apply|send)\b",
                    f"{above if len(above) < _SHORT_LINE else ''} {part}",
                    re.IGNORECASE,
                )
            )
        ):
            return _number(match)
    filled = notice.filled_lines()
    letterhead = {line.number for line in filled[:_LETTERHEAD]} if len(filled) > 2 * _LETTERHEAD else set()
    lines = (line for line in notice.labelled("phone") if line.number not in letterhead)
    lines = (line for line in lines if not _NOT_TO_CALL.search(line.text))
    labelled = (PHONE.search(line.value) for line in lines)
    return next((_number(match) for match in labelled if match), None)


def _number(match: re.Match[str]) -> Quoted:
    number = match.group().strip(" .-(")
    return Quoted(re.sub(r"\s+", " ", number), number)


def _instructions(notice: Notice, parts: list[tuple[str, bool]]) -> Quoted | None:
    """What the advert says under "how to apply", else the sentence that tells it."""
    for block in notice.of(Section.APPLY):
        quote = _block_text(block)
        is_told = _APPLYING.search(EMAIL.sub(" ", quote)) or email_in(quote) or URL.search(quote) or PHONE.search(quote)
        if 10 < len(quote) <= 2500 and is_told:
            return Quoted(quote, quote)
    for part, _ in parts:
        has_way = EMAIL.search(part) or URL.search(part) or _BOX.search(part) or _BY_HAND.search(part)
        if has_way and _APPLYING.search(EMAIL.sub(" ", part)) and not _NOT_APPLYING.search(part) and len(part) <= 800:
            return Quoted(readable(part), part)
    return None


def _block_text(block: Block) -> str:
    lines = [line.quote for line in block.lines if line.text]
    while lines and re.match(r"\W*share\s(?:on|this|via)\b", lines[-1], re.IGNORECASE):
        lines.pop()
    return "\n".join(lines).strip()

"""What a page's title, Open Graph tags and element names say of the job: weak, but in the page's own words. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from jobs.intake.markup import attribute_names
from jobs.quotes import fold, plain
from jobs.rules.applying import EMAIL
from jobs.rules.dates import moments_in
from jobs.rules.money import parse_salary
from jobs.rules.names import is_name, is_organisation
from jobs.rules.places import is_known_place, split_places
from jobs.rules.roles import has_role
from jobs.rules.tables import is_table_row
from jobs.rules.terms import employment_type_of
from jobs.rules.title_words import title_within
from jobs.rules.vocabulary import NOTHING
from jobs.schemas import Evidence, Origin, Reading, is_empty, set_value

_PREFIX, _SUFFIX = r"(?:[a-z0-9]+[-_]+)*(?:job)?[-_]?", r"(?:[-_]*(?:name|title|link|text|label|value|info))*"
_NAMES: dict[str, str] = {
    "company": r"(?:company|employer|advertiser|hiring-?organi[sz]ation|org|organi[sz]ation|recruiter)",
    "location": r"(?:detail[-_]?)?(?:location|locations|city)",
    "salary": r"(?:detail[-_]?)?(?:salary|compensation|pay[-_]?range|wage)(?:[-_]?(?:range|amount))?",
    "employment_type": r"(?:detail[-_]?)?(?:type|employment[-_]?type|work[-_]?type|contract(?:[-_]?type)?)",
}
_NAME_PATTERNS = {key: re.compile(rf"{_PREFIX}{name}{_SUFFIX}", re.IGNORECASE) for key, name in _NAMES.items()}
_SEPARATOR = re.compile(r"\s+[-–—|·•»]\s+|\s*\|\s*|\s+::\s+")
_AT = re.compile(
    r"^(?P<title>.+?)\s+(?:(?:job\s|vacancy\s|position\s)?(?:at|@|bei|chez|en|na)|(?:job|vacancy|position)\swith)\s+(?P<company>[A-Z0-9].+)$"
)
_HIRING = re.compile(
    r"^(?P<company>.+?)\s+(?:is\s)?hiring\s+(?:an?\s)?(?P<title>.+?)(?:\s+in\s+(?P<place>.+))?$", re.IGNORECASE
)
_APPLICATION = re.compile(r"^(?:job\s)?application\sfor\s(?P<title>.+?)\s+at\s+(?P<company>.+)$", re.IGNORECASE)
_COMPANY_FIRST = re.compile(
    r"^(?P<company>[^:]{2,60}?)(?:\s(?:job\s)?(?:vacanc(?:y|ies)|jobs?|careers|recruitment))?:\s+(?P<title>[^:]{3,})$",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(r"\s+(?:job\s)?in\s+(?P<place>[A-Z].+)$", re.IGNORECASE)
_MONTH_AT_END = re.compile(  # boards put the month into the page's title
    r"\W+(?:january|february|march|april|may|june|july|august|september|october|november|december)\W+20\d\d\W*$",
    re.IGNORECASE,
)
_JOB_WORD = re.compile(r"^(?:remote|hiring|job|vacancy|apply\sfor)\s*:?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands in a page's head and its first heading."""

    title_tag: str
    og_title: str
    site_names: tuple[str, ...]
    h1: str
    language: str


def read_heads(tree: LexborHTMLParser) -> Heads:
    def meta(name: str) -> str:
        node = tree.css_first(f'meta[property="{name}"], meta[name="{name}"]')
        return _squeezed((node.attributes.get("content") or "") if node else "")

    title = tree.css_first("title")
    headings = [_squeezed(node.text(deep=True, separator=" ")) for node in tree.css("h1")]
    headings = [text for text in headings if text]
    h1 = next((text for text in headings if has_role(text)), headings[0] if len(headings) == 1 else "")
    canonical = tree.css_first("link[rel=canonical]")
    addresses = [meta("og:url"), (canonical.attributes.get("href") or "") if canonical else ""]
    hosts = [_site_of(address) for address in addresses if address]
    root = tree.root
    return Heads(
        title_tag=_squeezed(title.text(deep=True)) if title else "",
        og_title=meta("og:title"),
        site_names=tuple(filter(None, [meta("og:site_name"), meta("application-name"), *hosts])),
        h1=h1,
        language=((root.attributes.get("lang") or "") if root else "")[:5],
    )


def _site_of(address: str) -> str:
    host = urlsplit(address).hostname or ""
    parts = [part for part in host.split(".") if part not in ("www", "beta", "m", "jobs", "careers")]
    return (
        parts[-3]
        if len(parts) >= 3 and parts[-2] in ("co", "com", "or", "go", "ac")
        else (parts[-2] if len(parts) >= 2 else "")
    )


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def read_hints(tree: LexborHTMLParser, heads: Heads, text: str) -> Reading:
    """Title, employer, place, pay and type as the page's head and element names give them."""
    reading = Reading()
    for key, value in _from_heads(heads, text).items():
        words = title_within(value) if key == "title" and not is_table_row(value) else value
        words = words if has_role(words) else value
        _put(reading, key, plain(words), words)
    for key in ("company", "location", "salary", "employment_type"):
        words = _named(tree, _NAME_PATTERNS[key])
        if (key in reading.evidence and key != "location") or not words:
            continue
        value = {"salary": parse_salary, "employment_type": employment_type_of}.get(key, plain)(words)  # type: ignore[operator]  # three readers of one string
        if key == "company" and (value == reading.fields.title or has_role(words)):
            continue
        _put(reading, key, value, words)
    if not reading.fields.company and (site := _employing_site(heads, text)):
        _put(reading, "company", site, site)
    posted = _posted(tree)
    if posted:
        moment = moments_in(posted)
        _put(reading, "date_posted", moment[0].day if moment else None, posted)
    place = reading.fields.location
    if place:
        places = list(split_places(place))
        set_value(reading.fields, "locations", places)
        quote = reading.evidence["location"].quote
        reading.evidence["locations"] = Evidence(
            quote=quote, origin=Origin.PAGE, verified=True, items=[quote] * len(places)
        )
    return reading


def _put(reading: Reading, key: str, value: object, quote: str) -> None:
    if is_empty(value) or NOTHING.fullmatch(quote.strip()):
        return
    set_value(reading.fields, key, value)
    reading.evidence[key] = Evidence(quote=quote, origin=Origin.PAGE, verified=True)


def _from_heads(heads: Heads, text: str) -> dict[str, str]:
    """Title, company and place from the words of title tag, Open Graph and first heading."""
    found: dict[str, str] = {}
    in_heading = _AT.match(heads.h1)
    if in_heading and has_role(in_heading["title"]) and not has_role(in_heading["company"]):
        found = {"title": in_heading["title"], "company": in_heading["company"]}
    for source in (heads.og_title, heads.title_tag):
        for key, value in _split_title(source, heads, text).items():
            found.setdefault(key, value)
    if not in_heading and heads.h1 and (has_role(heads.h1) or "title" not in found):
        found["title"] = heads.h1
    if not has_role(found.get("title", "")) and found.get("title") != heads.h1:
        found.pop("title", None)
    return found


def _split_title(source: str, heads: Heads, text: str) -> dict[str, str]:
    core = _without_site(source, heads)
    if not core:
        return {}
    for pattern in (_APPLICATION, _HIRING, _AT):
        match = pattern.match(core)
        if match and (has_role(match["title"]) or match["title"] == heads.h1):
            parts = {key: value.strip(" ,") for key, value in match.groupdict().items() if value}
            return _renamed(parts)
    match = _COMPANY_FIRST.match(core)
    if match and has_role(match["title"]) and not has_role(match["company"]) and is_name(match["company"]):
        return _renamed(match.groupdict())
    pieces = [piece.strip() for piece in _SEPARATOR.split(core) if piece.strip()]
    if heads.h1 and core.startswith(heads.h1):
        rest = [piece.strip() for piece in _SEPARATOR.split(core[len(heads.h1) :]) if piece.strip()]
        names = [piece for piece in rest if not has_role(piece) and not is_known_place(piece)]
        company = next((piece for piece in names if _stands_in(piece, text) or _has_own_mail(piece, text)), "")
        return {"title": heads.h1} | ({"company": company} if company else {})
    if pieces and has_role(pieces[0]):
        match = _IN_PLACE.search(pieces[0])
        title = pieces[0][: match.start()] if match and has_role(pieces[0][: match.start()]) else pieces[0]
        return {"title": title}
    return {}


def _renamed(parts: dict[str, str]) -> dict[str, str]:
    title = _JOB_WORD.sub("", parts["title"])
    result = {"title": title.strip(), "company": parts["company"].strip()}
    if parts.get("place"):
        result["location"] = parts["place"]
    return result


def _without_site(source: str, heads: Heads) -> str:
    """The title without the site's own name at its end, known from Open Graph or the address, else a last short part
    that follows an employer."""
    names = {re.sub(r"[^a-z0-9]", "", fold(name)) for name in heads.site_names}
    core = _MONTH_AT_END.sub("", source.strip())
    for _ in range(2):
        parts = list(_SEPARATOR.finditer(core))
        if not parts:
            break
        tail = re.sub(r"[^a-z0-9]", "", fold(core[parts[-1].end() :]))
        is_site = any(name and (name in tail or tail in name) for name in names)
        has_employer_before = _AT.match(core[: parts[-1].start()]) is not None and len(tail) < 30
        if not is_site and not has_employer_before:
            break
        core = _MONTH_AT_END.sub("", core[: parts[-1].start()].strip())
    return core


_OF_OTHERS = re.compile(r"jobs?\b|career|vacanc|kazi|ajira|recruit|talent|staffing|\bhr\b", re.IGNORECASE)


def _employing_site(heads: Heads, text: str) -> str:
    """The site's name where it is an organisation's, and no board's or agency's: a page of the employer's own."""
    if re.search(r"\bour\s(?:\w+\s)?client\b", text, re.IGNORECASE):
        return ""
    for name in heads.site_names:
        if is_organisation(name) and not _OF_OTHERS.search(name):
            return name
    return ""


def _stands_in(piece: str, text: str) -> bool:
    """Whether the page itself shows these words on a line of their own or after a label."""
    wanted = fold(piece)
    return len(wanted) > 1 and any(
        fold(line) == wanted or fold(line).endswith(": " + wanted) for line in text.splitlines()
    )


def _has_own_mail(piece: str, text: str) -> bool:
    """Whether an address on the page is at a domain of this organisation's name, so that the site is no board."""
    name = re.sub(r"[^a-z0-9]", "", fold(piece))
    domains = {match.group().rpartition("@")[2].casefold() for match in EMAIL.finditer(text)}
    return len(name) > _SHORTEST_NAME and any(re.sub(r"[^a-z0-9]", "", domain).startswith(name) for domain in domains)


_SHORTEST_NAME = 5


def _named(tree: LexborHTMLParser, pattern: re.Pattern[str]) -> str:
    """The text of the one element a page names so; several that differ are a list of jobs, and say nothing."""
    texts: dict[str, None] = {}
    for node in tree.css("[class], [id], [data-automation], [data-test], [data-testid], [data-qa], [itemprop]"):
        if any(pattern.fullmatch(name) for name in attribute_names(node)) and not _is_in_other_job(node):
            words = _squeezed(node.text(deep=True, separator=" "))
            if 1 < len(words) <= 90 and re.search(r"[^\W_]", words):
                texts[words] = None
    distinct = [words for words in texts if not any(words != other and other in words for other in texts)]
    return distinct[0] if len(distinct) == 1 else ""


def _is_in_other_job(node: LexborNode) -> bool:
    parent = node.parent
    for _ in range(8):
        if parent is None:
            return False
        if parent.tag in ("nav", "footer", "aside", "form", "select"):
            return True
        parent = parent.parent
    return False


def _posted(tree: LexborHTMLParser) -> str:
    """The one machine-readable day of a page that shows it as the day of posting."""
    days = []
    for node in tree.css("time[datetime]"):
        words = " ".join(attribute_names(node)) + " " + node.text(deep=True)
        if re.search(r"post|publi|listed|ago|yesterday|today", words, re.IGNORECASE) and not _is_in_other_job(node):
            days.append(node.attributes.get("datetime") or "")
    return days[0] if len(days) == 1 else ""

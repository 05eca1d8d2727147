"""A whole page, fetched or saved: its job data, what a reader sees of it, and what kind of page it is. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

import trafilatura
from selectolax.lexbor import LexborHTMLParser

from jobs.intake.hints import Heads, read_heads, read_hints
from jobs.intake.markup import ShownPage, remove_surroundings, shown_page, text_of
from jobs.intake.postings import read_posting
from jobs.intake.scanning import shallow, words_of
from jobs.intake.state import read_state
from jobs.intake.structured import Posting, read_json_ld, read_markup
from jobs.quotes import fold, is_folded_quote
from jobs.rules.applying import Quoted, find_apply, method_of
from jobs.rules.lines import items_of, parse_notice
from jobs.rules.not_adverts import is_something_else
from jobs.rules.recognition import closed_notice, is_advert
from jobs.rules.roles import has_role
from jobs.rules.signals import signals_in
from jobs.rules.title_words import looks_like_title
from jobs.rules.vocabulary import Section
from jobs.schemas import Evidence, JobStatus, Origin, Reading, ReadingWarning, get_value, is_empty, set_value

FEWEST_DESCRIPTION = 200
_FEWEST_PROSE = 600
_SHORT_DESCRIPTION = 600
_OPENING = 60
_MOST_PROSE = 60_000
_MOST_TEXT = 200_000
_JOB_LINK = re.compile(
    r"/(?:jobs?|projects?|projeto|vacanc|positions?|careers?|vaga|offre|stelle|listings?|viewjob|opportunit"
    r"|nafasi|oferta|prace)",
    re.IGNORECASE,
)
_LIST_HEADING = re.compile(
    r"\b(?:jobs|vacancies|positions|openings|offres|stellen(?:angebote)?|nafasi\sza\skazi)\b", re.I
)
_COUNT_OF_JOBS = re.compile(
    r"\b\d[\d,.]*\+?\s(?:\w+\s){0,2}(?:jobs|vacancies|positions|openings|results|offres|stellen)\b"
    r"|\bpage\s\d+\sof\s\d+|\bjobs\sfound",
    re.IGNORECASE,
)
_FEWEST_CARDS = 3
_FEWEST_SENTENCES = 2  # of eight words and more: a page that says something, though no advert
_SENTENCE = re.compile(r"[A-ZÀ-Þ][^\s.!?]*(?:\s[^\s.!?]+(?:[.!?]\w+)*){7,}[.!?](?=\s|$)")
_OF_ONE_JOB = (Section.REQUIREMENTS, Section.RESPONSIBILITIES)
_FEWEST_NAMED_CARDS = 5
_MANY_CARDS = 8
_MANY_LINKS = 5
_LANGUAGE = re.compile(r"<html\b[^>]{0,300}?\blang\s*=\s*[\"']?([A-Za-z-]{2,10})", re.IGNORECASE)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article|section|table|script)\b", re.IGNORECASE)


class PageKind(Enum):
    """What a page turned out to be."""

    ADVERT = "advert"
    LIST = "list"
    CLOSED = "closed"
    SHELL = "shell"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PageReading:
    """``readings`` come from job data, ``hints`` from the page's head and element names. ``text`` is what was read;
    every quote stands in it. ``body`` is the part of it that is the advert's prose."""

    kind: PageKind
    readings: tuple[Reading, ...]
    hints: Reading
    text: str
    body: str
    hidden: str
    language: str


def looks_like_html(text: str) -> bool:
    return bool(_HTML.search(text[:4_000]))


def read_page(html: str) -> PageReading:
    """Read a page: job data first; the visible text only where the data leaves title, employer or body open."""
    html = shallow(html)
    structured = read_json_ld(html)
    postings = structured.postings or read_markup(html) or _state_of(html)
    readings = _distinct([read_posting(posting) for posting in postings])
    if readings and all(is_complete(reading) for reading in readings):
        return _from_data(html, readings)
    return _from_text(html, readings, is_item_list="ItemList" in structured.types and not postings)


def _state_of(html: str) -> tuple[Posting, ...]:
    state = read_state(html, _declared_language(html))
    return (state,) if state else ()


def _declared_language(html: str) -> str:
    found = _LANGUAGE.search(html[:5_000])
    return found.group(1) if found else ""


def is_complete(reading: Reading) -> bool:
    """Whether nothing is left open that would justify asking a model: title, employer and a real description."""
    fields = reading.fields
    return bool(fields.title and fields.company and fields.description)


def _distinct(readings: list[Reading]) -> list[Reading]:
    """Boards repeat a posting; the fullest of each title and employer is kept."""
    kept: dict[tuple[str, str], Reading] = {}
    for reading in readings:
        if not reading.fields.title:
            continue
        key = (fold(reading.fields.title), fold(reading.fields.company))
        if key not in kept or len(reading.evidence) > len(kept[key].evidence):
            kept[key] = reading
    return list(kept.values())


def _from_data(html: str, readings: list[Reading]) -> PageReading:
    if len(readings) == 1:
        _lengthen(readings[0], html)
    body = "\n\n".join(reading.fields.description for reading in readings)
    words = closed_notice(words_of(html)) if len(readings) == 1 else ""
    for reading in readings:
        _mark_closed(reading, words)
    text = _with_quotes(body, readings)
    return PageReading(PageKind.ADVERT, tuple(readings), Reading(), text, body, "", _declared_language(html))


def _lengthen(reading: Reading, html: str) -> None:
    """Some boards give programs only the first lines of an advert; the page's own text is taken where it is longer."""
    description = reading.fields.description
    if len(description) >= _SHORT_DESCRIPTION:
        return
    page = shown_page(html)
    remove_surroundings(page.tree)
    text = _main_text(page.tree)
    opening = fold(description[:_OPENING]).rpartition(" ")[0]
    if opening not in fold(text):
        return
    if opening and (told := _around_ways(text)):
        _put_ways_to_apply(reading, told)
    if len(text) > _FEWEST_PROSE and len(text) > 3 * len(description):
        reading.fields.description = text
        reading.evidence["description"] = Evidence(quote=text[:200], origin=Origin.PAGE, verified=True)


_WAY = re.compile(r"@|://|\bwww\.|\.(?:com|org|net|io|africa|jobs|careers|co\.|go\.|ac\.|or\.)|(?:\d[\s().-]{0,2}){7}")


_LINES_ABOVE = 3


def _around_ways(text: str) -> str:
    """The lines that hold an address or a number, each with the lines above that say what it is for; the rest of a
    long page need not be read for them."""
    lines = [line for line in text.split("\n") if line.strip()]
    kept = {
        near
        for number, line in enumerate(lines)
        if _WAY.search(line)
        for near in range(number - _LINES_ABOVE, number + 1)
    }
    return "\n".join(line for number, line in enumerate(lines) if number in kept)


def _put_ways_to_apply(reading: Reading, text: str) -> None:
    """The address to apply to as the page shows it where its data leaves that out."""
    found = find_apply(parse_notice(text))
    ways: list[tuple[str, object, Quoted | None]] = [
        ("apply.email", found.email and found.email.value, found.email),
        ("apply.url", found.url and found.url.value, found.url),
        ("apply.phone", found.phone and found.phone.value, found.phone),
        ("apply.method", method_of(found), found.email or found.url or found.phone),
    ]
    for key, value, way in ways:
        if way and is_empty(get_value(reading.fields, key)):
            set_value(reading.fields, key, value)
            reading.evidence[key] = Evidence(quote=way.quote, origin=Origin.PAGE, verified=True)


def _mark_closed(reading: Reading, words: str) -> None:
    if words:
        reading.fields.status = JobStatus.CLOSED
        reading.evidence["status"] = Evidence(quote=words, origin=Origin.PAGE, verified=True)
    if reading.fields.status is JobStatus.CLOSED:
        quote = reading.evidence["status"].quote
        warning = ReadingWarning(
            code="closed", message="The page says that this job is closed.", field="status", quote=quote
        )
        reading.warnings.append(warning)


def _from_text(html: str, readings: list[Reading], *, is_item_list: bool) -> PageReading:
    page = shown_page(html)
    heads = read_heads(page.tree)
    cards, linked_titles = _count_cards(page.tree), _count_linked_titles(page.tree)
    remove_surroundings(page.tree)
    text = _main_text(page.tree)
    hints = read_hints(page.tree, heads, text)
    description = "\n\n".join(reading.fields.description for reading in readings if reading.fields.description)
    body = description if len(description) >= FEWEST_DESCRIPTION else (_main_body(page, text) or description)
    words = closed_notice(text)
    is_list = is_item_list or _is_headed_as_list(heads, text, linked_titles)
    is_named = _names_one_job(hints, heads, text)
    kind = (
        PageKind.ADVERT
        if readings
        else _kind(text, heads, words=words, cards=cards, is_list=is_list, is_named=is_named)
    )
    if kind is PageKind.ADVERT:
        for reading in readings or [hints]:
            _mark_closed(reading, words)
    whole = _with_quotes(_joined(text, description), [*readings, hints])
    return PageReading(kind, tuple(readings), hints, whole, body, page.hidden, heads.language)


def _names_one_job(hints: Reading, heads: Heads, text: str) -> bool:
    """Whether heading and element names alone give title and employer, and beside them one more fact or much prose."""
    known = {"location", "salary", "employment_type"} & set(hints.evidence)
    said = sum(len(evidence.quote) for evidence in hints.evidence.values())
    if not (heads.h1 and hints.fields.title and hints.fields.company):
        return False
    is_titled = looks_like_title(heads.h1) and len(text) > said + _FEWEST_PROSE and bool(signals_in(text))
    return is_titled or (bool(known) and len(text) > said + 40)


def _is_headed_as_list(heads: Heads, text: str, linked_titles: int) -> bool:
    """ "Accounting jobs in Kenya" above a count of jobs or many titles; one advert's sections speak against it.
    A part of a page that has no heading and links to many titles is one, too."""
    has_sections = any(len(items_of(block)) >= 2 for block in parse_notice(text).of(*_OF_ONE_JOB))
    is_plural = bool(_LIST_HEADING.search(heads.h1)) and not has_sections
    if not heads.h1 and not heads.title_tag and linked_titles >= _MANY_CARDS:
        return True
    return is_plural and (linked_titles >= _MANY_LINKS or bool(_COUNT_OF_JOBS.search(text)))


def _kind(text: str, heads: Heads, *, words: str, cards: int, is_list: bool, is_named: bool) -> PageKind:
    names_role = has_role(heads.h1) or has_role(heads.title_tag) or has_role(text[:400])
    is_one_advert = is_named or (is_advert(parse_notice(text)) and names_role)
    has_prose = len(text) >= _FEWEST_PROSE
    has_sections = any(len(items_of(block)) >= 2 for block in parse_notice(text).of(*_OF_ONE_JOB))
    is_many = cards >= _MANY_CARDS and not has_sections
    if is_list or is_many or (cards >= _FEWEST_CARDS and not (heads.h1 and is_one_advert)):
        return PageKind.LIST
    if words and not (is_one_advert and has_prose):
        return PageKind.CLOSED
    if is_one_advert:
        return PageKind.ADVERT
    says_something = has_prose or len(_SENTENCE.findall(text)) >= _FEWEST_SENTENCES
    return PageKind.OTHER if says_something or is_something_else(parse_notice(text)) else PageKind.SHELL


def _count_cards(tree: LexborHTMLParser) -> int:
    """Headings that are nothing but a link to a job, each to another one: the cards of a list."""
    heads = [node for node in tree.css("h2 a[href], h3 a[href]") if node.text(deep=True, strip=True)]
    every = {node.attributes.get("href") for node in heads}
    named = {node.attributes.get("href") for node in heads if has_role(node.text(deep=True))}
    if len(every) >= _MANY_CARDS or (len(named) >= _FEWEST_NAMED_CARDS and 2 * len(named) >= len(heads)):
        return len(every)
    targets = set()
    for node in tree.css(
        "h2 a[href], h3 a[href], h4 a[href], [class*=title] a[href], [data-testid*=title] a[href], "
        "[data-test*=title] a[href]"
    ):
        target = node.attributes.get("href") or ""
        if _JOB_LINK.search(target) and len(node.text(deep=True, strip=True)) > 3:
            targets.add(target.split("?")[0])
    return len(targets)


def _count_linked_titles(tree: LexborHTMLParser) -> int:
    """How many jobs the tables, lists and small headings of a page name by their titles."""
    links = tree.css("td a[href], li a[href], div a[href], article a[href]")
    linked = {link.attributes.get("href") for link in links if looks_like_title(link.text(deep=True))}
    headed = [node for node in tree.css("li h3, li h4, article h3") if looks_like_title(node.text(deep=True))]
    return max(len(linked), len(headed))


def _main_text(tree: LexborHTMLParser) -> str:
    """The text of ``<main>`` or the one ``<article>`` when it holds the heading or most of the page; else all."""
    whole = ""
    for selector in ("main", "[role=main]", "article"):
        nodes = tree.css(selector)
        if len(nodes) == 1:
            part = text_of(nodes[0])[:_MOST_TEXT]
            if nodes[0].css_first("h1") is not None:
                return part
            whole = whole or _whole_text(tree)
            if len(part) > 0.6 * len(whole):
                return part
    return whole or _whole_text(tree)


def _whole_text(tree: LexborHTMLParser) -> str:
    return _from_heading_on(text_of(tree.body))[:_MOST_TEXT]


def _from_heading_on(text: str) -> str:
    """Without the menus above the heading that names the job; the three lines right above it stay."""
    lines = text.split("\n")
    position = next((number for number, line in enumerate(lines) if line.startswith("# ") and has_role(line)), 0)
    return text if position > 0.4 * len(lines) else "\n".join(lines[max(0, position - 3) :])


def _main_body(page: ShownPage, text: str) -> str:
    """The advert's prose without the furniture around it, by trafilatura; the visible text when that finds little."""
    if not FEWEST_DESCRIPTION <= len(text) <= _MOST_PROSE:
        return text
    extracted = trafilatura.extract(
        page.tree.html or "", include_comments=False, include_tables=True, favor_recall=True
    )
    return extracted if extracted and len(extracted) >= FEWEST_DESCRIPTION else text


def _joined(text: str, description: str) -> str:
    if not description or is_folded_quote(description[:300], fold(text)):
        return text
    return f"{text}\n\n{description}".strip()


def _with_quotes(text: str, readings: list[Reading]) -> str:
    """The text, and below it those words of the page's data that values rest on, so that every quote is found in it."""
    folded = fold(text)
    missing: dict[str, None] = {}
    for reading in readings:
        for evidence in reading.evidence.values():
            for quote in [evidence.quote, *(evidence.items or [])]:
                if quote not in missing and not is_folded_quote(quote, folded):
                    missing[quote] = None
    return "\n\n".join(filter(None, [text, "\n".join(missing)]))

"""An advert's text as lines: bullets, headings and the sections they open, labels and their values. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from jobs.quotes import plain, readable
from jobs.rules.vocabulary import NOTHING, Section, heading_of, label_of

_MARKER = re.compile(
    r"^\s*(?:[-–—*•●▪■◦‣·○➢►✓✔→❖✅👉🔹🔸📌⭐\ufe0f]+\s*|o\s+(?=[A-Z])|\(?(?:[ivxl]{1,5}|[a-z]|\d{1,2})[.)]\s+(?=\S)"
    r"|\((?:[ivxl]{1,5}|[a-z]|\d{1,2})\)\s*)"
)
_NUMBERING = re.compile(r"^(?:#{1,6}\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s*(?=[A-Za-z])|[A-Z]\.\s+|[IVX]{1,4}\.\s+)?")
_DECORATION = re.compile(r"^[\s*_#>|~=\-]+|[\s*_|~=\-]+$")
_LABELLED = re.compile(
    r"^(?P<label>[^:\n]{2,60}?)\s*(?::[-–]?|\s[-–—]\s|[-–]{2,}|\s=\s|\s\|\s|\t+|\s{3,})\s*(?P<value>\S.*)?$"
)
_JSON_MEMBER = re.compile(r'^\s*"(?P<label>[^"]{1,60})"\s*:\s*(?P<value>.*?),?\s*$')
_BARE_LABEL = re.compile(  # boards print label and value side by side: "Job Type Full Time"
    r"^(?P<label>Job Type|Employment Type|Job Location|Location|Duty Station|Salary Range|Date Posted"
    r"|Schedule|Job Number|Job Category|Posting Date|Position Type)\s+"
    r"(?P<value>[A-Z0-9][^.;:!?]{1,50})$"
)
_PICTOGRAMS = {  # a pin before a town says what "Location:" says
    "location": "📍🌍🌎🌏🗺",
    "salary": "💰💵💴💶💷💲🤑",
    "deadline": "📅🗓⏰⏳",
    "phone": "☎📞📱",
    "email": "📧✉📩",
    "company": "🏢🏫🏥🏦",
}
_PICTOGRAM = {sign: name for name, signs in _PICTOGRAMS.items() for sign in signs}
_ASKS_BELOW = re.compile(  # "Applicants must have:" above a list
    r"(?:the\s)?(?:(?:ideal|successful|suitable)\s)?(?:applicants?|candidates?|incumbent|person|you)\s(?:must"
    r"|should|shall)"
    r"(?:\salso)?(?:\s(?:have|be|possess|meet|hold))?.{0,40}",
    re.IGNORECASE,
)
_MAX_HEADING = 90


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``text`` has ordinary letters and no list mark; ``quote`` is the same in the advert's own spelling,
    ``raw`` the line with its list mark."""

    text: str
    quote: str
    number: int
    is_bullet: bool
    heading: Section | None = None
    label: str | None = None
    value: str = ""
    raw: str = ""

    @property
    def is_blank(self) -> bool:
        return not self.text

    @property
    def stated(self) -> str:
        """The words that state a label's value: the whole line, or only the value where it stands on the line below."""
        return self.quote if self.value in self.quote else self.value


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, maybe over several lines."""

    text: str
    quote: str


@dataclass(slots=True)
class Block:
    """A heading with the lines below it."""

    section: Section
    heading: str
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)  # the same only as itself, so that readings of it can be kept
class Notice:
    """A whole advert, cut into lines and blocks. The first block is what stands above any heading."""

    text: str
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...]

    def labelled(self, name: str) -> Iterator[Line]:
        """Lines that give a value for this label, in order; "not specified" counts as no value."""
        for line in self.lines:
            if line.label == name and line.value and not NOTHING.fullmatch(line.value.strip()):
                yield line

    def first(self, name: str) -> Line | None:
        return next(self.labelled(name), None)

    def of(self, *sections: Section) -> Iterator[Block]:
        for block in self.blocks:
            if block.section in sections:
                yield block

    def prose(self) -> str:
        """The text without labels and headings; of "Description: ..." what follows the label."""
        kept = []
        for line in self.lines:
            if line.label == "description" and line.value:
                kept.append(line.value)
            else:
                kept.append("" if line.label or line.heading or line.text in ("{", "}") else line.quote)
        return "\n".join(kept)

    def filled_lines(self) -> list[Line]:
        return [line for line in self.lines if not line.is_blank]


def unfold(text: str) -> str:
    """Text that is one JSON object, laid out one member a line; any other text as it is."""
    stripped = text.strip()
    if not stripped.startswith("{"):
        return text
    try:
        value = json.loads(stripped)
    except (ValueError, RecursionError):
        return text
    return json.dumps(value, indent=1, ensure_ascii=False) if isinstance(value, dict) else text


_LONGEST_WORD = 200
_LONGEST_TEXT = 60_000
_ENDLESS = re.compile(rf"(\S{{{_LONGEST_WORD}}})\S+")
_REPEATED = re.compile(r"([^\w\s])\1{20,}|(\s)\s{20,}")


def tamed(text: str) -> str:
    """What the rules look at: no endless words or runs of one mark, 60,000 characters at most. Cuts only, so that
    quotes still stand in the source."""
    text = _ENDLESS.sub(r"\1", text[: 2 * _LONGEST_TEXT])
    return _REPEATED.sub(lambda run: run.group()[:20], text)[:_LONGEST_TEXT]


def parse_notice(text: str) -> Notice:
    """Cut a text into lines, headings and labels."""
    text = tamed(text)
    lines = tuple(_parse_line(raw, number) for number, raw in enumerate(text.splitlines()))
    lines = _with_document_head(_with_numbered_headings(_with_values_below(lines)))
    blocks = [Block(Section.OTHER, "")]
    is_told_inline = False
    for line in lines:
        is_entry = line.is_bullet and line.label and line.value and blocks[-1].section is not Section.OTHER
        if line.heading is not None and not is_entry:
            blocks.append(Block(line.heading, line.text))
            if line.value and line.label is None:
                blocks[-1].lines.append(_inline_content(line))
            elif line.label and line.value:
                blocks[-1].lines.append(line)
            is_told_inline = bool(line.value)
        elif line.is_blank and is_told_inline and not _lists_below(line, lines):
            blocks.append(Block(Section.OTHER, ""))
            is_told_inline = False
        else:
            blocks[-1].lines.append(line)
    return Notice(text=text, lines=lines, blocks=tuple(blocks))


def _lists_below(blank: Line, lines: tuple[Line, ...]) -> bool:
    """Whether a list goes on below an empty line behind "Requirements: you have"."""
    below = next((line for line in lines[blank.number + 1 :] if line.text), None)
    return below is not None and below.is_bullet


def _parse_line(raw: str, number: int) -> Line:
    member = _JSON_MEMBER.match(raw)
    if member:
        return _json_line(member, number)
    marker = _MARKER.match(raw)
    quote = (raw[marker.end() :] if marker else raw).strip()
    text = _DECORATION.sub("", plain(quote)).strip() if quote else ""
    label, value = _split_label(quote)
    if label is None and (bare := _BARE_LABEL.match(quote)):
        label, value = label_of(bare["label"]), bare["value"]
    if label is None and quote[:1] in _PICTOGRAM:
        value = re.split(f"[{''.join(_PICTOGRAM)}]", quote[1:])[0].strip(" :-\ufe0f")
        label = _PICTOGRAM[quote[0]]
    heading, inline = _split_heading(text, is_bullet=bool(marker))
    value = value or (inline if heading else "")
    return Line(text, quote, number, bool(marker), heading, label, value, raw.strip())


def _json_line(member: re.Match[str], number: int) -> Line:
    value = member["value"].strip()
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        value = value[1:-1]
    name = re.sub(r"_|(?<=[a-z])(?=[A-Z])", " ", plain(member["label"]))  # "job_title", "jobTitle"
    label = label_of(name)
    text = plain(value if label in (None, "description") else f"{member['label']}: {value}")
    return Line(text, value, number, is_bullet=False, label=label, value="" if value in ("null", "[", "{") else value)


def _split_label(quote: str) -> tuple[str | None, str]:
    found = _LABELLED.match(quote)
    if not found:
        return None, ""
    words = _DECORATION.sub("", plain(found["label"]))
    words = re.sub(r"^[^\w]+|[^\w).#]+$", "", _NUMBERING.sub("", words))
    name = label_of(words) or _numbered_title(words)
    value = (found["value"] or "").strip(" \t|")
    if name == "vacancies" and value and not _COUNT.search(value):
        name = "title"
    if name == "reports_to" and ":" not in quote:
        name = None  # "Supervisor – Customs Audit" is a title
    if name == "reference" and not _CODE_FIRST.match(value):
        name = None
    return (name, re.sub(r"^[*_\s]+|[*_\s]+$", "", value)) if name else (None, "")


_CODE_FIRST = re.compile(r"[\W_]*(?:no\.?\s*)?(?:[A-Za-z]{1,8}[\s/.-])?\S*\d|$")
_NAME_OF_BODY = re.compile(r"(?:department|ministry|directorate|faculty|school|office)\sof\s", re.IGNORECASE)
_COUNT = re.compile(r"\d|^\W*(?:one|two|three|four|five|six|seven|eight|nine|ten|several|various)\b", re.IGNORECASE)


def _numbered_title(words: str) -> str | None:
    """ "Position 2: Accountant" """
    return (
        "title"
        if re.fullmatch(r"(?i)(?:position|post|vacancy|job|role)\s(?:no\.?\s?)?\d{1,3}(?:/\d{2,4})?", words)
        else None
    )


def _split_heading(text: str, *, is_bullet: bool) -> tuple[Section | None, str]:
    """The section a line opens, and what follows the heading on the same line."""
    words = _NUMBERING.sub("", text).strip()
    words, colon, rest = words.partition(":")
    words = re.sub(r"^\W+|[\s.?!;-]+$", "", words)
    if _NAME_OF_BODY.match(words):
        return None, ""
    if not words or len(words) > _MAX_HEADING or (is_bullet and not colon) or text.endswith((";", ",")):
        return None, ""
    if not colon and text.endswith(".") and len(words.split()) > 3:
        return None, ""
    rest = rest.strip()
    if colon and not rest and _ASKS_BELOW.fullmatch(words):
        return Section.REQUIREMENTS, ""
    if colon and rest and len(words.split()) > 5:
        return None, ""
    if not colon and len(words.split()) > 7 and not words.isupper():
        return None, ""
    return heading_of(words), rest


def _inline_content(line: Line) -> Line:
    """What follows "Requirements:" on the same line, as a line of its own."""
    _, _, quote = line.quote.partition(":")
    return Line(line.value, quote.strip() or line.value, line.number, is_bullet=False)


_BARE_LABELS = frozenset({"location", "employment", "salary", "deadline", "posted", "company", "reference"})


def _with_values_below(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give a label that stands alone on its line the short line below as its value. Without a colon only labels that
    boards print over their values count."""
    result = list(lines)
    for position, line in enumerate(result[:-1]):
        if (line.label and line.value) or line.heading or line.is_bullet or len(line.text) > _MAX_HEADING:
            continue
        label = label_of(line.text.rstrip(": "))
        if not line.text.endswith(":") and label not in _BARE_LABELS:
            continue
        below = next((later for later in result[position + 1 : position + 3] if later.text), None)
        if label == "reference" and below and not re.fullmatch(r"[\w/.-]*\d[\w/.-]*", below.text):
            continue
        if label and below and len(below.text) <= 100 and not below.heading and not below.label:
            result[position] = Line(line.text, line.quote, line.number, line.is_bullet, None, label, below.quote)
    return tuple(result)


_NUMBERED = re.compile(r"\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|\([a-h]\)|[A-H][.)])\s")


def _with_numbered_headings(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """ "4. Qualifications" above lines without numbers is a heading, not the fourth entry of a list."""
    filled = [line for line in lines if line.text]
    below = {line.number: later for line, later in pairwise(filled)}
    result = []
    for line in lines:
        later = below.get(line.number)
        is_number = line.is_bullet and not line.label and bool(_NUMBERED.match(line.raw))
        section = _split_heading(line.text, is_bullet=False)[0] if is_number and ":" not in line.text else None
        is_heading = section is not None and later is not None and not _NUMBERED.match(later.raw)
        result.append(replace(line, heading=section, is_bullet=False) if is_heading else line)
    return tuple(result)


_DOCUMENT_HEAD = re.compile(r"(?:terms\sof\sreference|termes\sde\sréférence)\b.*|t\.?o\.?rs?\W*", re.IGNORECASE)


def _with_document_head(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """ "TERMS OF REFERENCE" on the first line names the whole paper and opens no section of it."""
    first = next((line for line in lines if line.text), None)
    if first is None or first.heading is None or not _DOCUMENT_HEAD.fullmatch(first.text):
        return lines
    return tuple(replace(line, heading=Section.OTHER) if line is first else line for line in lines)


_OR = re.compile(r"^(?:or|and/or|au|ou|oder)[.,;:]?$", re.IGNORECASE)
_SENDS = re.compile(  # below a list begins how to apply
    r"(?:Send|Submit|Forward|E-?mail|Apply|To apply|Interested|Qualified candidates|Applications? (?:should|must|to)"
    r"|How to apply)\b"
)
_CONNECTED = re.compile(r"[,\w)’'\"-]$")


def items_of(block: Block) -> list[Item]:
    """The entries of a block: bullets with their wrapped lines, else lines or paragraphs. "OR" joins its neighbours."""
    groups: list[list[Line]] = []
    has_bullets = any(line.is_bullet for line in block.lines)
    is_after_blank = is_joining = False
    for line in block.lines:
        if line.is_blank:
            is_after_blank = True
            continue
        is_or = bool(_OR.match(line.text))
        joins = bool(groups) and (
            is_or
            or is_joining
            or line.text.startswith("OR ")
            or _continues(groups[-1], line, has_bullets, is_after_blank)
        )
        if joins:
            groups[-1].append(line)
        elif has_bullets and not line.is_bullet and groups and is_after_blank:
            break
        else:
            groups.append([line])
        is_joining, is_after_blank = is_or, False
    items = [_item(group) for group in groups if not _is_lead_in(group, has_bullets=has_bullets)]
    return _cut_at_semicolons(items[0]) if len(items) == 1 else items


def _cut_at_semicolons(item: Item) -> list[Item]:
    """ "A diploma; a licence; two years of experience" on one line is three entries."""
    pieces = [piece.strip() for piece in item.quote.split(";") if piece.strip()]
    if len(pieces) < 3 or min(len(piece.split()) for piece in pieces) < 2:
        return [item]
    return [Item(readable(piece).removeprefix("and ").strip(" ."), piece) for piece in pieces]


def _continues(group: list[Line], line: Line, has_bullets: bool, is_after_blank: bool) -> bool:
    if line.is_bullet or is_after_blank or _SENDS.match(line.text):
        return False
    if has_bullets:
        return group[-1].is_bullet or len(group) > 1
    last = group[-1].text
    return bool(_CONNECTED.search(last)) and line.text[:1].islower() and len(last) > 40


def _item(group: list[Line]) -> Item:
    words = " ".join(line.quote for line in group)
    quote = "\n".join([group[0].quote, *(line.raw or line.quote for line in group[1:])])
    text = re.sub(r"[;,]\s(?:and|or|na|et|und)$", "", _DECORATION.sub("", readable(words)).strip(" ;"))
    return Item(text, re.sub(r"[ \t]+", " ", quote).strip())


def _is_lead_in(group: list[Line], *, has_bullets: bool) -> bool:
    """A sentence that only announces the list below it ("must have the following:")."""
    text = group[-1].text
    if text.endswith(":") and not group[0].is_bullet:
        return True
    return has_bullets and not group[0].is_bullet

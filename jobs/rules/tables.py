"""Tables of posts as they come out of pasted text, PDFs and DOCX: rows with bars or gaps, without, wrapped. Pure."""

from __future__ import annotations

import re

from jobs.rules.roles import has_role
from jobs.rules.vocabulary import heading_of, label_of

_GAP = re.compile(r"\s*\|\s*|\t+|\s{3,}")
_FLAT_ROW = re.compile(  # "2 Assistant Librarian 1 Diploma in ...", "1. Ward Administrator N 9 Permanent"
    r"^(?P<number>\d{1,2})[.)]?\s+(?P<title>[A-Z][^\d|]{3,80}?)\s+(?:(?P<grade>(?:[A-Z]{1,5}\s?)?\"?[A-Z](?:\s?\d{1,2})?\"?|[A-Z]{2,5}\s\d{1,2})\s+)?"
    r"(?P<count>\d{1,3})(?:\s+(?P<rest>\S.*))?$"
)
_HEADER = re.compile(
    r"\b(?:s\s?/\s?n(?:o|r)?\b|no\.?\s*of\s*(?:posts?|positions|vacanc|people)|number\sof\s(?:posts|positions|vacanc)"
    r"|vacancies|(?:posts?|position|designation|cadre)\b.*\b(?:no\.?|number|posts|grade|job\sgroup|qualification))",
    re.IGNORECASE,
)
_ENDS_TABLE = re.compile(
    r"^\W*(?:applications?|applicants?|interested|qualified|candidates?|how\sto|all\s|the\ssuccessful|please|kindly|note"
    r"|n\.?b\b|those|detailed|waombaji|maombi)\b",
    re.IGNORECASE,
)
_FEWEST_ROWS = 2
_LONGEST_HEADER = 120
_WRAPPED_HEADER = 3


def cells_of(words: str) -> list[str]:
    """The cells of a table's row, pasted with bars, tabs or wide gaps, or without any."""
    cells = [cell.strip() for cell in _GAP.split(words.strip(" |")) if cell.strip()]
    flat = _FLAT_ROW.match(words.strip()) if len(cells) == 1 else None
    if flat and has_role(flat["title"]) and not re.search(r"(?<!\S)(?!of|and|for|in)[a-z]{2,}$", flat["title"]):
        return [cell for cell in flat.groups() if cell]
    return cells


def is_table_row(words: str) -> bool:
    return len(cells_of(words)) >= 3


def with_joined_rows(text: str) -> str:
    """The text with the wrapped rows of its table of posts each on one line. White space is all that changes."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if len(line) < _LONGEST_HEADER and _HEADER.search(line):
            rows = _rows_below(lines, number)
            joined = [" ".join(row).strip() for row in rows]
            is_table = len(rows) >= _FEWEST_ROWS and 2 * sum(is_table_row(row) for row in joined) >= len(rows)
            if is_table and any(len(row) > 1 for row in rows):
                first = lines.index(rows[0][0], number)
                return "\n".join([*lines[:first], *joined, *lines[first + sum(map(len, rows)) :]])
    return text


_LABEL_WITHIN = re.compile(r"(?<=[.;,|!])[ \t]+(?=(?P<label>[A-Z][A-Za-z /]{2,30}):\s)")
_FEWEST_LABELS = 2


def with_parted_labels(text: str) -> str:
    """A line that holds several labels with their values, one to a line. White space is all that changes."""
    return "\n".join(_parted(line) for line in text.split("\n"))


def _parted(line: str) -> str:
    found = [match for match in _LABEL_WITHIN.finditer(line) if label_of(match["label"]) or heading_of(match["label"])]
    if len(found) < _FEWEST_LABELS:
        return line
    ends = [0, *(match.end() for match in found)]
    starts = [*(match.start() for match in found), len(line)]
    return "\n".join(line[end:start] for end, start in zip(ends, starts, strict=True))


def _rows_below(lines: list[str], header: int) -> list[list[str]]:
    """The lines of each numbered row below a header, up to what is no table any more."""
    rows: list[list[str]] = []
    for distance, line in enumerate(lines[header + 1 :]):
        words = line.strip()
        if re.match(rf"{len(rows) + 1}[.)]?(?:\s|$)", words):
            rows.append([line])
        elif (not rows and distance >= _WRAPPED_HEADER) or (rows and (not words or _ENDS_TABLE.match(words))):
            break
        elif rows:
            rows[-1].append(line)
    return rows

"""Lines broken by a narrow column, made whole before the rules read them. Pure."""

from __future__ import annotations

import re

from jobs.quotes import mended

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BROKEN_DAY = re.compile(rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)[ \t]*\n[ \t]*(?=(?:{_MONTHS})\b)")
_BROKEN_BRACKET = re.compile(r"^(?P<first>[^\n()]{3,80}\([^\n()]{1,60})\n[ \t]*(?P<rest>[^\n()]{0,60}\))", re.MULTILINE)

_COLUMNS = re.compile(r"^[ \t]*(?P<mark>[*•✓✔✅]) ?\S[^\n]*?[ \t]{3,}(?P=mark) ?\S[^\n]*$", re.MULTILINE)


def unwrapped(text: str) -> str:
    """Words, addresses and codes made whole; days and titles in capitals that a line end cuts, on one line;
    two columns of bullets below each other."""
    text = _BROKEN_DAY.sub(r"\g<day> ", mended(text))
    text = _COLUMNS.sub(lambda row: re.sub(r"[ \t]{3,}(?=[*•✓✔✅] ?\S)", "\n", row.group()), text)
    return _BROKEN_BRACKET.sub(_on_one_line, text)


def _on_one_line(found: re.Match[str]) -> str:
    is_shouted = found["first"].isupper() and found["rest"].isupper()
    return f"{found['first'].rstrip()} {found['rest']}" if is_shouted else found.group()

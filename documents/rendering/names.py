"""File names a recruiter likes: who, what, for which post, at whom."""

from __future__ import annotations

import re
import unicodedata

LONGEST_PART = 40
_NOT_A_WORD = re.compile(r"[^\w]+")
_COMPANY_FORM = re.compile(r"\b(ltd|limited|llc|llp|inc|plc|gmbh|pty|co|company)\b\.?", re.I)


def file_name(*, person: str, document: str, title: str, company: str, suffix: str) -> str:
    """``Jane-Wanjiru-CV-Accountant-Acme.pdf``. Accents are folded; other scripts are kept."""
    company = _COMPANY_FORM.sub("", company)
    parts = [_part(text) for text in (person, document, title, company)]
    return f"{'-'.join(part for part in parts if part) or 'document'}.{suffix}"


def _part(text: str) -> str:
    folded = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(letter) or letter > "\u036f"
    )
    words = [word for word in _NOT_A_WORD.split(unicodedata.normalize("NFC", folded)) if word]
    kept: list[str] = []
    for word in words:
        if kept and len("-".join([*kept, word])) > LONGEST_PART:
            break
        kept.append(word[:LONGEST_PART])
    return "-".join(kept)

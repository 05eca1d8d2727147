"""Words that say something, and their stems: the same for the forms of one word. Crude on purpose. Pure."""

from __future__ import annotations

import re

from documents.wordlists import word_set

WORD = re.compile(r"[^\W_][\w+#.&/-]*[\w+#]|[^\W_]", re.UNICODE)
STOP = word_set(
    """
    a ability able about above after all also an and any are as at be been being both by can candidate
    candidates cha could day days de des did do does du each either en et etc excellent experience experienced
    field first for from good had has have having he her his how i if in including into is it its job katika
    knowledge kwa la le least les like may minimum month months more most must na nor not of on one or other our
    over per plus position preferred relevant required requirement requirements responsibilities responsible
    role she should skills strong such than that the their them then there these they this those through to un
    under une up us used using very wa was we week weeks well were what when where which while who will with
    within work working would ya year years you your za
    """
)
_SUFFIXES = (
    "iations",
    "iation",
    "ations",
    "ation",
    "ments",
    "ment",
    "ingly",
    "ings",
    "ing",
    "ied",
    "ies",
    "ers",
    "er",
    "ed",
    "es",
    "s",
    "e",
)
_SAME = {
    "accounts": "account",
    "accountant": "account",
    "accountants": "account",
    "js": "javascript",
    "postgres": "postgresql",
    "ms-excel": "excel",
    "swahili": "kiswahili",
    "degree": "bachelor",
    "bcom": "commerce",
    "bsc": "bachelor",
    "driver": "drive",
    "driving": "drive",
    "drove": "drive",
    "led": "lead",
    "taught": "teach",
    "sold": "sell",
}


def stem(word: str) -> str:
    """A word's stem, crude but the same for the forms of one word; short words and codes stay whole."""
    word = word.lower().strip(".-/&")
    word = _SAME.get(word, word)
    if len(word) < 5 or not word.isalpha():
        return word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word


def stems_of(text: str) -> set[str]:
    """The stems of the words that say something."""
    words = {word.lower() for word in WORD.findall(text)} - STOP
    parts = {part for word in words for part in re.split(r"[/&-]", word) if len(part) > 1 or part == word}
    return {stem(word) for word in (words | parts) - STOP}

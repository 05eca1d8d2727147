"""Whether a quote stands in a text, when typography and white space may differ. Pure."""

from __future__ import annotations

import re
import unicodedata

_TYPOGRAPHY = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "ʼ": "'",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‒": "-", "‐": "-", "‑": "-", "−": "-", "―": "-",
        "•": " ", "●": " ", "▪": " ", "■": " ", "◦": " ", "‣": " ", "·": " ",
        "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\ufffe": "",
    }
)  # fmt: skip
_SIGNS = str.maketrans("", "", "™®©℠")  # compatibility forms would make letters of them
_MARKUP = re.compile(r"^[ \t]*(?:[-*+] +|#{1,6} +)|\*\*|__|(?<=\s)[-*](?=\s*\n)", re.MULTILINE)
_SPACE = re.compile(r"\s+")


def plain(text: str) -> str:
    """Letters as a keyboard has them: compatibility forms, typographic quotes and dashes made ordinary."""
    if text.isascii():
        return text.replace("`", "'")
    return unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_TYPOGRAPHY)


def readable(text: str) -> str:
    """A value as people read it: compatibility letters made ordinary, white space squeezed, typography kept."""
    ordinary = text if text.isascii() else unicodedata.normalize("NFKC", text.translate(_SIGNS))
    return _SPACE.sub(" ", ordinary).strip()


_BROKEN = re.compile(  # "Agricul-/ture", "jobs@/acme.example", "ABC/HR/SF/ 12/2026" in a narrow column
    r"(?<=[^\W\d_])(?P<hyphen>[-\u2010\u00ad])[ \t]*\n[ \t]*(?=[a-zà-ÿ])"
    r"|(?<=\w@)[ \t]*\n[ \t]*(?=\w)|(?<=[A-Z\d]/)[ \t]*\n[ \t]*(?=[A-Z\d])"
)
_PREFIXES = "part full self well non pre post co ex off long short high low multi cross end day"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine ten"
_KEEPS_HYPHEN = frozenset(f"{_PREFIXES} {_TENS}".split())


def mended(text: str) -> str:
    """The text with the words, addresses and codes made whole that a narrow column breaks over two lines."""
    return _BROKEN.sub(_whole, text)


def _whole(broken: re.Match[str]) -> str:
    if not broken["hyphen"]:
        return ""
    before = re.search(r"[^\W\d_]+$", broken.string[max(0, broken.start() - _LONGEST_PREFIX) : broken.start()])
    return "-" if before and before.group().casefold() in _KEEPS_HYPHEN else ""


_LONGEST_PREFIX = 10


def fold(text: str) -> str:
    """The form in which two texts are compared: plain, list and heading marks gone, one space, no case."""
    return _SPACE.sub(" ", _MARKUP.sub(" ", plain(mended(text)))).strip().casefold()


def is_quoted(quote: str, source: str) -> bool:
    """Whether ``quote`` stands in ``source``, word for word. An empty quote stands nowhere."""
    return is_folded_quote(quote, fold(source))


def is_folded_quote(quote: str, folded_source: str) -> bool:
    """Like ``is_quoted`` for a source folded once for many quotes. Words are not cut: "in" is not quoted by "mint"."""
    needle = fold(quote)
    if not needle:
        return False
    start = folded_source.find(needle)
    while start >= 0:
        if _stands_alone(folded_source, start, start + len(needle)):
            return True
        start = folded_source.find(needle, start + 1)
    return False


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Letters next to letters or digits next to digits would be a cut word; "1.0AUDITOR" does quote "auditor"."""
    starts_clean = start == 0 or not _is_one_word(text[start - 1], text[start])
    ends_clean = end == len(text) or not _is_one_word(text[end - 1], text[end])
    return starts_clean and ends_clean


def _is_one_word(left: str, right: str) -> bool:
    return (left.isalpha() and right.isalpha()) or (left.isdigit() and right.isdigit())


_WORD = re.compile(r"[^\W_]+(?:[.'&/+#-][^\W_]+)*[+#]*")


def words(text: str) -> list[str]:
    """The words of a text in comparison form."""
    return _WORD.findall(fold(text))

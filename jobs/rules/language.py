"""Which language an advert is written in, by its small words. Pure."""

from __future__ import annotations

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the and of to in for with is are be will on at by as or this that you your we our an from must needed "
    "wanted salary experience apply call years "
    "per your own paid hiring week job",
    "sw": "ya na wa kwa za la katika ni kazi cha kuwa kama au yake hii wenye vya yenye sifa nafasi ajira mwombaji",
    "fr": "le la les de des du et en un une pour dans est avec sur vous nous votre au aux par ou "
    "salaire poste expérience",
    "de": "der die das und in von zu mit den für ist im ein eine auf des sie du dich wir bei oder als dein ab bis was "
    "pro zum zur ihr ihre unser wird sind gesucht stunde",
    "cs": "a se na je v s do pro že i k jsme nebo si po jsou práce které od tým",
    "pt": "de e o a os as para com em do da que uma um você não na no por sua",
    "es": "de y el la los las para con en del que una un por su se como al",
    "pl": "i w na do z się jest o dla oraz nie od pracy przez lub",
    "nl": "de het een en van in voor met je op is te wij zijn aan ons",
}
_SETS = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 4


def language_of(text: str) -> str:
    """ISO 639-1 code, or an empty string when the text is too short to tell."""
    words = Counter(_WORD.findall(text[:8_000].casefold()))
    votes = Counter({code: sum(words[word] for word in small) for code, small in _SETS.items()})
    (first, most), (_, next_most) = votes.most_common(2)
    is_clear = most >= 2 and most > 2 * next_most
    return first if (most >= _FEWEST and most > next_most) or is_clear else ""

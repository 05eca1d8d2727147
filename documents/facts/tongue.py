"""Which of the three languages a text is in, by its small words. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from documents.wordlists import word_set

_SMALL = {
    "en": word_set(
        """the and of in for with to my i a an at on from by as is are was were have has had this that which our your me
        we you it be been""",
    ),
    "fr": word_set(
        """je j'ai nous les des une un et dans pour avec sur chez ai est sont du au aux ma mon mes en par plus que qui ne
        pas vous votre vos la le de d'un d'une ce cette leur ses son sa ont a""",
    ),
    "sw": word_set(
        "na ya wa kwa ni la za katika kama hadi kutoka cha vya yangu wangu changu langu pia au hivi kila tangu"
    ),
}
_SWAHILI_VERB = re.compile(
    r"(?:ni|tu|a|wa|u|m|si)(?:na|li|me|ta|ki|nge)[a-z]{2,}[aiu]|ku[a-z]{4,}a"
    r"|na(?:zungumza|omba|andika|fundisha|penda|weza|tumia|fanya|jua|tarajia)"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@lru_cache(maxsize=5_000)
def tongue_of(text: str) -> str:
    """ "en", "fr" or "sw"; English where the small words do not tell."""
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    scores = {name: sum(word in small for word in words) for name, small in _SMALL.items()}
    scores["sw"] += 2 * sum(_SWAHILI_VERB.fullmatch(word) is not None for word in words)
    scores["fr"] += 2 * sum(any(letter in "éèêàùçîôœ" for letter in word) for word in words)
    best = max(("en", "fr", "sw"), key=lambda name: scores[name])
    return best if scores[best] > scores["en"] or best == "en" else "en"


def is_swahili_verb(folded: str) -> bool:
    """Whether a word looks like "ninatumia" or "kuandaa"."""
    return _SWAHILI_VERB.fullmatch(folded) is not None

"""Words, their folded forms and stems, and the forms of verbs. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from documents.facts.lexicon import STOP_WORDS
from documents.facts.nouns import TITLE_HEADS
from documents.facts.stems import IRREGULAR_FORMS
from documents.facts.synonyms import stem
from documents.facts.verbs import ALL_VERBS, FRENCH_FORMS, KNOWN_BASES, NOUN_VERBS, SWAHILI_BASES

_WORD = re.compile(r"[^\W\d_](?:[\w’'+#&-]*[\w+#])?(?:\.(?:js|net|NET|io|py)\b)?|\d[\w.,-]*[a-zA-Z]\w*", re.UNICODE)
_ELIDED = re.compile(r"(?:[ldjnsmtc]|qu|jusqu|lorsqu)['’](?=[^\W\d_]{2})", re.I)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the checked text. ``folded`` is in lower case, without accents and possessive endings."""

    text: str
    start: int
    end: int
    folded: str

    @property
    def is_capitalised(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_acronym(self) -> bool:
        letters = [letter for letter in self.text if letter.isalpha()]
        return len(letters) > 1 and sum(letter.isupper() for letter in letters) > len(letters) / 2

    @property
    def is_camel(self) -> bool:
        """QuickBooks, iTax, JavaScript: a capital inside."""
        return any(letter.isupper() for letter in self.text[1:]) and any(letter.islower() for letter in self.text)

    @property
    def is_code(self) -> bool:
        """6G, ISO9001, H2S: figures and capitals in one."""
        return any(letter.isdigit() for letter in self.text) and any(letter.isupper() for letter in self.text)

    @property
    def stem(self) -> str:
        return stem(self.folded)

    @property
    def is_content(self) -> bool:
        return self.folded not in STOP_WORDS and len(self.folded) > 1


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes, no possessive ending."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    text = "".join(letter for letter in text if not "\u0300" <= letter <= "\u036f")
    return text.removesuffix("'s").removesuffix("'")


def words_of(text: str) -> list[Word]:
    """Every word with its place in the text."""
    found = []
    for match in _WORD.finditer(text):
        elided = _ELIDED.match(match[0])
        start = match.start() + (elided.end() if elided else 0)
        said = text[start : match.end()]
        found.append(Word(said, start, match.end(), fold(said)))
    return found


def stems_of(text: str) -> frozenset[str]:
    """The stems of the content words; parts of hyphenated words count too."""
    found: set[str] = set()
    for word in words_of(text):
        parts = [word.folded, *re.split(r"[-/&']", word.folded)] if re.search(r"[-/&']", word.folded) else [word.folded]
        found |= {stem(part) for part in parts if part not in STOP_WORDS and len(part) > 1}
    return frozenset(found)


@lru_cache(maxsize=20_000)
def verb_base(word: str) -> str:
    """The base form a folded word may be of: "managing", "managed" and "manages" are "manage". May be no verb."""
    if word in IRREGULAR_FORMS:
        return IRREGULAR_FORMS[word]
    for suffix, replacements in (("ying", ("y",)), ("ing", ("", "e")), ("ied", ("y",)), ("ed", ("", "e")),
                                 ("ies", ("y",)), ("es", ("", "e")), ("s", ("",))):  # fmt: skip
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            root = word[: -len(suffix)]
            forms = [root + ending for ending in replacements]
            if len(root) > 2 and root[-1] == root[-2]:
                forms.append(root[:-1])
            known = next((form for form in forms if form in KNOWN_BASES), None)
            if known:
                return known
    return word


_NOUN_BEFORE = re.compile(r"\b(?:the|an?|my|our|their|his|her|of|in|to the|and the)\s+$", re.I)
_NOUN_RIGHT_BEFORE = re.compile(
    r"(?:^|\s)(?!(?:and|or|by|for|in|of|on|with|from|to|at|then|also|like|when|while|through|after|before|without|enjoy|start|"
    r"started|am|is|are|was|were|been|be|not|me|them|us|now|still|always|currently|including|involves?|as|than|but|"
    r"years|experience|love|i|who|which|that)\s)[A-Za-z][\w-]*\s$",
    re.I,
)
_KNOWING = re.compile(
    r"\s+(?:experience|skills?|career|background|knowledge|rates?|times?|hours|costs?|process|system|department|errors?|"
    r"speed|capacity|room|centre|center|plant|software|machine|line)\b",
    re.I,
)
_SINGULAR_AFTER = re.compile(
    r"\s(?!(?:a|an|the|my|our|all|any|each|every|and|up|out|to|for|of|in|on|with|more|over|about|some|full|new|daily|staff)\b)"
    r"[a-z]+(?<!s)(?:\s(?:for|of|with|in|and|at|by|to|on|using|across)\b|[,.;]|$)"
)
_NOUN_PAIR = re.compile(r"\b(?:in|of|with|for|between)\s(?:[\w-]+,?\s){1,3}(?:and|or)\s$")
_VERB_BEFORE = re.compile(r"\b(?:I|to|and|also|we|you|who|then|not|I (?:\w+ly|now|already|often))\s+$")
_FROM_TO_BEFORE = re.compile(r"\bfrom\s(?:[\w-]+\s){1,3}to\s+$", re.I)
_TO_BEFORE = re.compile(r"\bto\s+$")
_TITLE_AFTER = re.compile(rf"\s+(?:{'|'.join(sorted(TITLE_HEADS))})\b", re.I)
_TITLE_SOON = re.compile(rf"\s+(?:[a-z-]+\s){{0,2}}(?:{'|'.join(sorted(TITLE_HEADS))})\b")
_BY_OTHERS = re.compile(r"\b(?:before|once|until|when|after)\s(?:[\w-]+\s){1,3}(?:is|are|was|were|being|been)\s$")
_TRAINED_BY = re.compile(r"\s+(?:(?:in|by|as|with|at)\b|first aider)", re.I)
_NOUN_AFTER = re.compile(r"\s*(?:[,.;]|of\b|at\b|for\b|with\b|in\b|$)")
_FIXED = re.compile(r"[\s-](?:assets?|costs?|terms?|prices?|income|rates?|lines?|deposits?|charges?)\b")
_FOR_BEFORE = re.compile(r"\b(?:for|of|during|after|before)\s$")
_OBJECT_AFTER = re.compile(r"\s(?:\d|new|the|an?|my|our|their|[a-z]+s\b|staff|people)")
_REDUCED = re.compile(r"\s(?:mobility|prices?|hours|rates?|capacity|salary)\b")
_PASSIVE = re.compile(r"\b(?:which|that)\s(?:was|were|is|are|had been|has been)\s(?:\w+ly\s)?$")
_AND_DONE = re.compile(r"\s[a-z]+ed\s(?:at|in|by|for|with)\b[^.;,]*\sand\s$")
_WHERE = re.compile(r"\s(?:in|by|across|at|through)\b")
_MANAGED = re.compile(r"(?:project|line|programme|program|account|people|stage)-(\w+)")
PREFIXES = frozenset(
    [
        "pre",
        "post",
        "re",
        "non",
        "co",
        "ex",
        "multi",
        "semi",
        "mid",
        "sub",
        "inter",
        "self",
        "under",
        "over",
        "mini",
        "micro",
        "anti",
    ]
)
_GERUND_NOUNS = frozenset(("building", "training", "meeting", "accounting", "engineering", "coaching"))


def verbs_of(text: str) -> list[tuple[Word, str]]:
    """The verbs of the lexicon that ``text`` holds, with their bases; nouns of the same letters left out."""
    found = []
    for word in words_of(text):
        foreign = FRENCH_FORMS.get(word.folded) or _swahili_base(word.folded)
        joined = _MANAGED.fullmatch(word.folded)
        base = foreign or verb_base(joined[1] if joined else word.folded)
        if base in ALL_VERBS and (foreign or not _is_noun(text, word)):
            found.append((word, base))
    return found


_SWAHILI_FORM = re.compile(r"(?:ni|tu|ku|a|wa|u|m|si)(?:li|na|me|ta|ki|ka)?(?:mu|m|wa|ki|vi|i|zi|li|ya|ji)?")


def _swahili_base(word: str) -> str:
    """The English verb for "niliongoza", "kusimamia", "ninawafundisha"; empty when it is none of those known."""
    ending = next((ending for ending in SWAHILI_BASES if word.endswith(ending)), "")
    is_form = bool(ending) and _SWAHILI_FORM.fullmatch(word.removesuffix(ending)) is not None
    return SWAHILI_BASES[ending] if is_form else ""


def _is_no_deed(folded: str, before: str, after: str) -> bool:
    """A participle that tells what others did or what a thing is like, and idioms."""
    if folded in ("trained", "training") and (_TRAINED_BY.match(after) or _TITLE_SOON.match(after)):
        return True  # "trained in Nairobi", "Trained office clerk"
    if folded == "training" and _FOR_BEFORE.search(before) and not _OBJECT_AFTER.match(after):
        return True  # "leaflets for training into Lango"
    if (folded == "fixed" and _FIXED.match(after)) or (folded == "reduced" and _REDUCED.match(after)):
        return True  # "fixed assets", "reduced mobility"
    if verb_base(folded) == "grow" and after.startswith(" up"):
        return True  # "the languages I grew up with"
    if not folded.endswith("ed"):
        return False
    is_one_of_two = _AND_DONE.search(before) and _WHERE.match(after)  # "valued at ... and implemented in"
    return bool(_BY_OTHERS.search(before) or _PASSIVE.search(before) or is_one_of_two)


def _is_noun(text: str, word: Word) -> bool:
    """ "the lead", "a design", "head chef": the letters of a verb, but no verb."""
    before = text[: word.start]
    after = text[word.end :]
    if _is_no_deed(word.folded, before, after):
        return True
    if word.folded.endswith("ing") and (_NOUN_RIGHT_BEFORE.search(before) or _KNOWING.match(after)):
        return True  # "route planning", "guiding experience"
    if not before.strip(" \"'*•-(") and word.folded in NOUN_VERBS and _SINGULAR_AFTER.match(after):
        return True  # "code review for four colleagues"
    if _NOUN_BEFORE.search(before) and not word.folded.endswith("ed"):
        return not word.folded.endswith("ing") or word.folded in _GERUND_NOUNS or bool(re.search(r"\bthe\s+$", before))
    if word.is_capitalised and before.strip(" \"'*•-(") and not before.rstrip().endswith((".", ":", "\n", "!", "?")):
        return True
    if _TITLE_AFTER.match(after):
        return True
    if word.folded in NOUN_VERBS or word.folded in TITLE_HEADS or word.folded.removesuffix("s") in NOUN_VERBS:
        if not before.strip(" \"'*•-") and word.folded in NOUN_VERBS:
            return bool(_NOUN_AFTER.match(text[word.end :]))
        if _FROM_TO_BEFORE.search(before):
            return True  # "from requisition to order"
        if _TO_BEFORE.search(before) and word.folded.endswith("s") and verb_base(word.folded) != word.folded:
            return True  # "respond to leads"
        is_paired = _NOUN_PAIR.search(before) and _NOUN_AFTER.match(after)
        return not _VERB_BEFORE.search(before) or bool(is_paired)
    return False

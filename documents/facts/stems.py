"""Two keys of a word: ``lemma`` is the same for its inflected forms, ``root`` also for what is derived from it. Pure.

Neither is meant for reading: "nurses" has the lemma "nurs", "migration" and "migrate" the root "migr".
"""

from __future__ import annotations

import re
from functools import lru_cache

_IRREGULAR = """
lead led leading leads
build built building builds
rebuild rebuilt rebuilding rebuilds
run ran running runs
write wrote written writing writes
teach taught teaching teaches
drive drove driven driving drives
sell sold selling sells
keep kept keeping keeps
make made making makes
give gave given giving gives
win won winning wins
cut cutting cuts
grow grew grown growing grows
hold held holding holds
oversee oversaw overseen overseeing oversees
set setting sets
meet met meeting meets
bring brought bringing brings
buy bought buying buys
speak spoke spoken speaking speaks
take took taken taking takes
undertake undertook undertaken undertaking undertakes
find found
found founded founding cofounded co-founded
spend spent spending spends
send sent sending sends
become became becoming becomes
begin began begun beginning begins
do did does done doing
go went gone going goes
pay paid paying pays
lay laid laying lays
read reading reads
see saw seen seeing sees
study studied studying studies
rise rose risen rising rises
fall fell fallen falling falls
draw drew drawn drawing draws
feed fed feeding feeds
put putting puts
know knew known knowing knows
learn learnt learned learning learns
get got gotten getting gets
leave left leaving leaves
understand understood understanding understands
handle handled handling handles
bake baked baking bakes
choose chose chosen choosing chooses
grind ground grinding grinds
shrink shrank shrunk shrinking shrinks
spread spreading spreads
split splitting splits
sew sewed sewn sewing sews
sweep swept sweeping sweeps
catch caught catching catches
fight fought fighting fights
think thought thinking thinks
feel felt feeling feels
tell told telling tells
stand stood standing stands
wear wore worn wearing wears
shut shutting shuts
ship shipped shipping ships
show showed shown showing shows
break broke broken breaking breaks
throw threw thrown throwing throws
fly flew flown flying flies
eat ate eaten eating eats
sit sat sitting sits
lend lent lending lends
lose lost losing loses
mean meant meaning means
ride rode ridden riding rides
bind bound binding binds
dig dug digging digs
deal dealt dealing deals
hear heard hearing hears
hide hid hidden hiding hides
say said saying says
seek sought seeking seeks
steal stole stolen stealing steals
stick stuck sticking sticks
strike struck striking strikes
tear tore torn tearing tears
weave wove woven weaving weaves
freeze froze frozen freezing freezes
shoot shot shooting shoots
sweep swept sweeping sweeps
lay laid laying lays
raise raised raising raises
carry carried carrying carries
come came coming comes
agree agreed agreeing agrees
free freed freeing frees
child children
person people persons
man men
woman women
foot feet
analysis analyses
analyse analyze analysed analyzed analysing analyzing analyzes
criterion criteria
datum data
leaf leaves
knife knives
life lives
shelf shelves
half halves
loaf loaves
"""
IRREGULAR_FORMS: dict[str, str] = {}
for _group in _IRREGULAR.strip().splitlines():
    for _word in _group.split()[1:]:
        IRREGULAR_FORMS.setdefault(_word, _group.split()[0])
for _word in ("meeting", "building", "leaves", "drawing"):
    IRREGULAR_FORMS.pop(_word, None)
IRREGULAR_FORMS["founded"] = "found"
# Nouns that only look like forms of a verb.
_NOUNS_IN_ING = frozenset(
    ["booking", "building", "meeting", "wedding", "clothing", "ceiling", "evening", "morning", "drawing", "painting"]
)

_SPELLINGS = (
    (re.compile(r"i[sz](?=(?:e|ed|es|er|ers|ing|ations?)$)"), "is"),
    (re.compile(r"y[sz](?=(?:e|ed|es|er|ers|ing)$)"), "ys"),
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ite|able|er)"), "or"),
    (re.compile(r"^(programme?)(?=s?$)"), "program"),
    (re.compile(r"^(centre|center)(?=s?$)"), "center"),
    (re.compile(r"^(licen[cs])(?=e|ing)"), "licens"),
    (re.compile(r"^(che(?:que|ck))(?=s?$)"), "check"),
    (re.compile(r"^(co|e)-"), r"\1"),
    (re.compile(r"^fulfill"), "fulfil"),
    (re.compile(r"^enrol(?!l)"), "enroll"),
    (re.compile(r"^(judge|acknowledge)ment"), r"\1ment"),
)
_PREFIXED = re.compile(r"(re|over|under|out|mis|fore)-?(\w{3,})")
_DOUBLE = re.compile(r"([bdfgkmnprt])\1$")
_VOWEL = re.compile(r"[aeiouy]")
# Endings of lemmas, which have lost their last "e", with the fewest letters that must stand before them.
_ENDINGS = (
    ("ically", 3), ("istic", 4), ("ical", 4), ("ific", 4), ("ness", 3), ("ment", 4), ("ship", 4), ("ance", 4), ("ence", 4),
    ("ancy", 4), ("ency", 4), ("abl", 3), ("ibl", 3), ("ity", 4), ("ion", 4), ("anc", 4), ("enc", 4), ("ant", 4),
    ("ism", 4), ("ist", 4), ("ful", 3), ("ous", 4), ("ial", 4), ("ify", 3), ("iv", 4), ("is", 4), ("at", 4), ("al", 4),
    ("ly", 3), ("or", 4), ("er", 3), ("ery", 3), ("ic", 4), ("y", 4),
)  # fmt: skip
_FIRST_ONLY = ("ic", "ical", "ically", "istic")
_ODD_ROOTS = {
    "payment": "pay",
    "breakag": "break",
    "analysis": "analys",
    "analyst": "analys",
    "analytic": "analys",
    "maintenanc": "maintain",
    "product": "produc",
}


@lru_cache(maxsize=50_000)
def lemma(word: str) -> str:
    """The same for singular and plural, for all forms of a verb, and for British and American spelling."""
    word = IRREGULAR_FORMS.get(word, word)
    if prefixed := _PREFIXED.fullmatch(word):  # "rewritten"
        word = prefixed[1] + IRREGULAR_FORMS.get(prefixed[2], prefixed[2])
    if len(word) < 4 or not word.replace("-", "").isalpha():
        return word.removesuffix("s") if len(word) > 3 else word
    if word.endswith(("bility", "bilities")):
        word = word[: word.rindex("bilit")] + "ble"
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    word = _without_inflection(word)
    if len(word) > 5 and word.endswith("ll"):
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _without_inflection(word: str) -> str:
    if word.removesuffix("s") in _NOUNS_IN_ING:
        return word.removesuffix("s")
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ing") and len(word) > 5 and _VOWEL.search(word[:-3]):
        return _DOUBLE.sub(r"\1", word[:-3])
    if word.endswith("ed") and not word.endswith("eed") and len(word) > 4 and _VOWEL.search(word[:-2]):
        return _DOUBLE.sub(r"\1", word[:-2])
    if word.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """The same for a word and what is derived from it; crude on purpose, as it only serves to find what is alike."""
    word = lemma(word)
    word = word[:-3] if word in _NOUNS_IN_ING else word
    if len(word) < 5 or not word.isalpha() or word in _ODD_ROOTS:
        return _ODD_ROOTS.get(word, word)
    for turn in range(3):
        ending = next((end for end, least in _ENDINGS if word.endswith(end) and len(word) - len(end) >= least), "")
        if not ending or (turn and ending in _FIRST_ONLY):
            break
        word = _DOUBLE.sub(r"\1", word.removesuffix(ending))
        word = word[:-1] if word.endswith("ll") else word
    word = word[:-1] if len(word) > 3 and word[-1] in "ei" and word[-2] not in "aeo" else word
    return _ODD_ROOTS.get(word, word)

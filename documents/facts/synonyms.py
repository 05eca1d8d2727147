"""What people use for one another when they tell of work. Pure; the words themselves are in ``thesaurus``."""

from __future__ import annotations

from functools import lru_cache

from documents.facts.stems import lemma, root
from documents.facts.thesaurus import GROUPS, KINDS

_THINGS = (
    "number", "paper", "letter", "order", "tower", "corner", "cover", "water", "meter", "server", "printer", "container",
    "computer", "router", "folder", "filter", "sensor", "motor", "tractor", "generator", "error", "door", "floor",
    "sector", "factor", "centre", "center", "trailer", "freezer", "cooker", "chapter", "quarter", "semester", "shower",
    "monitor", "vector", "mirror", "corridor", "layer", "river", "border", "folder", "banner", "poster", "flyer",
    "newsletter", "parameter", "fever", "ulcer", "cancer", "burner", "boiler", "drawer", "shutter", "tender", "offer",
)  # fmt: skip


@lru_cache(maxsize=1)
def _leaders() -> dict[str, str]:
    """The lemma that stands for each lemma's group; a word of several lines belongs to the first."""
    found: dict[str, str] = {}
    for group in GROUPS.split(";"):
        words = [lemma(word) for word in group.split()]
        leader = found.get(words[0], words[0])
        for word in words:
            found.setdefault(word, leader)
    return found


@lru_cache(maxsize=1)
def _leaders_by_root() -> dict[str, str]:
    """The same by roots that belong to one group only."""
    found: dict[str, set[str]] = {}
    for word, leader in _leaders().items():
        found.setdefault(root(word), set()).add(leader)
    return {word: next(iter(leaders)) for word, leaders in found.items() if len(leaders) == 1}


@lru_cache(maxsize=1)
def _specials() -> dict[str, frozenset[str]]:
    """Concepts of general words, with the concepts each may stand for."""
    found: dict[str, set[str]] = {}
    for entry in KINDS.replace("\n    ", " ").strip().splitlines():
        general, _, special = entry.partition(":")
        generals = {concept(word) for word in general.split()}
        for word in generals:
            found.setdefault(word, set()).update(generals | {concept(item) for item in special.split()})
    return {word: frozenset(items) for word, items in found.items()}


@lru_cache(maxsize=50_000)
def concept(folded: str) -> str:
    """The lemma that stands for a folded word and all that may be said for it."""
    word = lemma(folded)
    return _leaders().get(word, word)


@lru_cache(maxsize=50_000)
def stem(folded: str) -> str:
    """The root of what the word means: the same for forms, derived words and near-synonyms."""
    word = lemma(folded)
    leader = _leaders().get(word) or _leaders_by_root().get(root(word))
    return root(leader or word)


_PEOPLE = frozenset(lemma(word) for word in ("people", "person", "member", "participant"))
_WORKERS = frozenset(lemma(word) for word in ("staff", "team", "worker", "colleague"))
_SERVED = (
    "customer", "guest", "pupil", "kid", "infant", "patient", "passenger", "visitor", "tenant", "client", "parent", "mother",
    "farmer", "household", "beneficiary", "refugee", "user", "reader", "subscriber", "follower", "villager", "girl", "boy",
)  # fmt: skip


def may_stand_for(said: str, known: str) -> bool:
    """Whether a thing of the concept ``known`` may be called ``said``: the same, or the general word for it."""
    if said == known or known in _specials().get(said, frozenset()):
        return True
    is_worker = said in _WORKERS and known not in {concept(word) for word in _SERVED}
    return (said in _PEOPLE or is_worker) and is_person(known)


def is_general(said: str, known: frozenset[str]) -> bool:
    """Whether the concept ``said`` is the general word for one of those known."""
    return not known.isdisjoint(_specials().get(said, frozenset()))


def is_person(word: str) -> bool:
    """Whether the concept is a kind of person: one of the lists, or such a word as "sorter" or "cyclist"."""
    if word in _specials().get(concept("people"), frozenset()):
        return True
    return (
        word.endswith(("er", "or", "ist", "ian", "man", "woman")) and not word.endswith(_THINGS) and not is_listed(word)
    )


def is_listed(word: str) -> bool:
    """Whether the lists say anything of the concept, so that what it may stand for is known."""
    return word in _leaders() or word in _specials() or any(word in items for items in _specials().values())

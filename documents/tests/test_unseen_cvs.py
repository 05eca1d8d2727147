"""Fourteen CVs of many countries by an author who never saw the rules; what is read of them may not become less.

Before any rule was changed for them, 29 % had all their jobs told apart, 39 % of the posts and 34 % of the employers
were right, 59 % of the first days, and one CV in fourteen was refused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from documents.facts.words import fold
from documents.importing.resume_text import read_resume_text

CVS = json.loads((Path(__file__).parent / "fixtures" / "unseen_cvs.json").read_text(encoding="utf-8"))
FEWEST_RIGHT = {  # of those that the CVs state
    "name": (12, 14),
    "email": (14, 14),
    "phone": (14, 14),
    "jobs told apart": (11, 14),
    "post": (27, 41),
    "employer": (26, 41),
    "first day": (38, 41),
    "last day": (40, 41),
    "degrees told apart": (11, 14),
    "degree's year": (36, 39),
    "grade": (28, 39),
    "skill": (64, 69),
    "language": (36, 44),
    "referee": (15, 15),
}


def words(text: Any) -> str:
    return " ".join(re.findall(r"\w+", fold(str(text or ""))))


def digits(text: str) -> str:
    return re.sub(r"\D", "", text.split("/", maxsplit=1)[0])


def entry_like(entries: list[dict[str, Any]], *, start: str | None, end: str) -> dict[str, Any]:
    """The entry with these dates; an empty one where there is none."""
    same = (
        item for item in entries if item.get("endDate", "") == end and start in (None, item.get("startDate", ""))
    )  # fmt: skip
    return next(same, {})


def judge(cv: dict[str, Any]) -> Iterator[tuple[str, bool]]:
    """Each kind of fact with whether it was read right."""
    facts, read = cv["facts"], read_resume_text(cv["text"])
    basics, jobs, degrees = read["basics"], read.get("work", []), read.get("education", [])
    yield "name", words(basics.get("name")) == words(facts["name"])
    yield "email", basics.get("email") == facts["email"]
    yield "phone", digits(basics.get("phone", "")) == digits(facts["phone"])
    yield "jobs told apart", len(jobs) == len(facts["work"])
    for job in facts["work"]:
        found = entry_like(jobs, start=job["start"], end=job["end"]) or next(
            (item for item in jobs if words(item.get("position")) == words(job["position"])), {}
        )
        yield "post", words(found.get("position")) == words(job["position"])
        yield "employer", words(found.get("name")) == words(job["name"])
        yield "first day", found.get("startDate", "") == job["start"]
        yield "last day", found.get("endDate", "") == job["end"]
    yield "degrees told apart", len(degrees) == len(facts["education"])
    for degree in facts["education"]:
        found = (degree["end"] and entry_like(degrees, start=None, end=degree["end"])) or next(
            (item for item in degrees if words(item.get("institution")) == words(degree["institution"])), {}
        )
        yield "degree's year", found.get("endDate", "") == degree["end"]
        yield "grade", words(found.get("score")) == words(degree["score"])
    skills = {words(name) for item in read.get("skills", []) for name in [item["name"], *item.get("keywords", [])]}
    yield from (("skill", words(skill) in skills) for skill in facts["skills"])
    languages = {words(item["language"]) for item in read.get("languages", [])}
    yield from (("language", words(language) in languages) for language in facts["languages"])
    referees = {words(item["name"]) for item in read.get("meta", {}).get("aditus", {}).get("referees", [])}
    yield from (("referee", words(referee) in referees) for referee in facts["referees"])


@pytest.fixture(scope="module")
def counts() -> dict[str, tuple[int, int]]:
    right: Counter[str] = Counter()
    stated: Counter[str] = Counter()
    for cv in CVS:
        for kind, is_right in judge(cv):
            right[kind] += is_right
            stated[kind] += 1
    return {kind: (right[kind], stated[kind]) for kind in stated}


@pytest.mark.parametrize("kind", FEWEST_RIGHT)
def test_as_much_is_read_as_before(kind: str, counts: dict[str, tuple[int, int]]) -> None:
    right, stated = counts[kind]
    assert stated == FEWEST_RIGHT[kind][1]
    assert right >= FEWEST_RIGHT[kind][0]

"""How known places are found in a text."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from jobs.rules.place_marks import PLACE_LETTER, PLACE_START, known_places, marked, marked_in_any_case
from jobs.rules.places import is_known_place, place_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Our shops in Nairobi, Homa Bay and Kisumu", ["Nairobi", "Homa Bay", "Kisumu"]),
        ("The County Government of Trans-Nzoia County", ["Trans-Nzoia"]),
        ("Rottenburg am Neckar und Stuttgart-Vaihingen", ["Rottenburg am Neckar", "Stuttgart"]),
        ("Nairobian, x-Nairobi and nairobi are none", []),
        ("Cox's Bazar, Frankfurt a.M.", ["Cox's Bazar", "Frankfurt a.M."]),
    ],
)
def test_known_places_are_found(text: str, names: list[str]) -> None:
    assert [text[place.start : place.end_of_name] for place in known_places(text)] == names


def test_marks_stand_where_the_letters_stood() -> None:
    text = "The shop in Homa Bay is new"
    assert len(marked(text)) == len(text)
    assert marked(text).replace(PLACE_LETTER, "o").replace(PLACE_START, "O") == "The shop in Oooo ooo is new"


def test_case_is_ignored_where_it_is_asked_for() -> None:
    assert marked("nairobi") == "nairobi"
    assert marked_in_any_case("nairobi") == marked_in_any_case("NAIROBI") == marked("Nairobi")


def test_marks_within_a_text_name_no_place() -> None:
    assert not is_known_place(PLACE_START + PLACE_LETTER * 5)
    assert place_in(f"the {PLACE_START}{PLACE_LETTER} office") is None


@pytest.mark.parametrize(
    "text",
    [
        "Nairobi",
        "KILIMANI, NAIROBI",
        "Bad Homburg, Germany",
        "Ngong Road 12, Nairobi",
        "Redmond, WA",
        "Kisumu (hybrid)",
    ],
)
def test_places_are_known(text: str) -> None:
    assert is_known_place(text)


@pytest.mark.parametrize("text", ["Accountant", "Accountant, Nairobi Ltd 2024", "Nairobi is a town"])
def test_other_words_are_no_place(text: str) -> None:
    assert not is_known_place(text)


def test_no_rule_compiles_a_pattern_of_thousands_of_names() -> None:
    rules = [module for name, module in sys.modules.items() if name.startswith("jobs.rules.")]
    patterns = [value for module in rules for value in vars(module).values() if isinstance(value, re.Pattern)]
    assert len(patterns) > 100
    assert max(len(pattern.pattern) for pattern in patterns) < 10_000


def test_endless_repetition_comes_to_an_end() -> None:
    words = ["MANAGER ", "Manager ", "07 ", "Nairobi, ", "Nairobi "]
    code = f"""
from jobs.rules.reading import read_advert
for words in {words!r}:
    read_advert("Accountant wanted at ABC Ltd\\n" + words * (6_000 // len(words)))
print("read")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "read"

"""Names of places that adverts give without a label, and the country of each.

``places.txt`` holds them: a line "code | names of the country", then its towns and regions, indented. Kenya's come
first, then Africa's, then the world's; where two countries share a name, the earlier one has it.
"""

from __future__ import annotations

from pathlib import Path

COUNTRY_OF_PLACE: dict[str, str] = {}
COUNTRY_NAMES: set[str] = set()


def _load(text: str) -> None:
    code = ""
    for line in text.splitlines():
        if not line.startswith(" "):
            code, _, countries = line.partition(" | ")
            COUNTRY_NAMES.update(countries.split(", "))
            COUNTRY_OF_PLACE.update(dict.fromkeys(countries.split(", "), code))
            continue
        for town in line.strip().split(", "):
            COUNTRY_OF_PLACE.setdefault(town, code)


_load(Path(__file__).with_name("places.txt").read_text(encoding="utf-8"))

_STATE_CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA"
    " RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
US_STATES = frozenset(_STATE_CODES.split())

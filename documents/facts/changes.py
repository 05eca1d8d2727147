"""Changes that facts tell of, and what may be said of them: differences, percentages, multiples and fractions. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from documents.facts.context import Context, closest
from documents.facts.findings import Finding, FindingKind
from documents.facts.numbers import Number
from documents.facts.views import FactView

_TIMES = {
    "double": 2.0, "doubled": 2.0, "doubling": 2.0, "doubles": 2.0, "twofold": 2.0, "two-fold": 2.0, "twice": 2.0,
    "triple": 3.0, "tripled": 3.0, "tripling": 3.0, "threefold": 3.0, "three-fold": 3.0, "thrice": 3.0, "trebled": 3.0,
    "quadruple": 4.0, "quadrupled": 4.0, "fourfold": 4.0, "four-fold": 4.0, "fivefold": 5.0, "five-fold": 5.0,
    "tenfold": 10.0, "ten-fold": 10.0, "halved": 0.5, "halving": 0.5, "halve": 0.5,
}  # fmt: skip
_PARTS = {
    "half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "sixth": 100 / 6, "eighth": 12.5, "tenth": 10.0,
}  # fmt: skip
_COUNTS = {"": 1, "a ": 1, "one ": 1, "two ": 2, "three ": 3, "four ": 4, "a-": 1, "one-": 1, "two-": 2, "three-": 3}
_FRACTION = re.compile(
    r"\b(?P<before>by|in|over|than|nearly|almost|about|to|of|about|around|roughly)?\s?\b"
    r"(?P<count>(?:a|one|two|three|four)[ -])?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b"
    r"(?!\s(?:a million|a billion|a year|a day|a month|a decade|a century|a dozen|year|time|day|class|place|term|grade|hour|of \d|of an hour|an hour))",
    re.I,
)


_WORD_SHARES = {
    "halve": 50.0, "halved": 50.0, "half": 50.0, "doubled": 100.0, "double": 100.0, "tripled": 200.0, "twice": 100.0,
    "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "thirds": 200 / 3, "quarters": 75.0,
}  # fmt: skip


def told_shares(context: Context) -> list[float]:
    """Percentages that facts tell in figures, as words (50 for "halved") or as so many of so many."""
    near = [view for view in context.ground.views if view.stems & context.stems]
    return [number.value for view in near for number in view.numbers if number.is_percent] + derived_shares(context)


def derived_shares(context: Context) -> list[float]:
    """The same without those in figures."""
    near = [view for view in context.ground.views if view.stems & context.stems]
    parts = [100 * part.value / total.value for view in near for part, total in view.pairs.items() if total.value]
    return parts + [_WORD_SHARES[word] for view in near for word in view.words & _WORD_SHARES.keys()]


_SPEED = re.compile(r"\b(?:fast\w*|quick\w*|speed\w*|short\w*|less|cheap\w*|swift\w*)\b", re.I)
_FROM = re.compile(r"\bfrom\s+(?:about |over |[A-Z]{1,3}\s?|[$€£₦]\s?)?$")
_TO = re.compile(r"[^.;,\d]{0,25}\sto\s[^.;,\d]{0,8}")
_AN_END = re.compile(r"\b(?:to|from)\s+(?:just |only |about |[A-Z]{1,3}\s?)?$")


def follows_from_change(number: Number, context: Context) -> bool:
    """A difference or a percentage of a change that a fact states as "from A to B"."""
    if _AN_END.search(context.text[: number.start]):
        return False
    return any(
        _is_share_of_change(number, first, second) or _is_difference(number, first, second, view)
        for first, second, view in _changes(context)
    )


def _is_share_of_change(number: Number, first: Number, second: Number) -> bool:
    if not number.is_percent or not first.value:
        return False
    share = 100 * abs(first.value - second.value) / first.value
    if number.bound == "over":
        return 0 <= share - number.value <= max(5.0, 0.2 * share)
    return abs(number.value - share) <= (5.0 if number.bound else 1.0)


def _is_difference(number: Number, first: Number, second: Number, view: FactView) -> bool:
    if not _is_of(number, first, second, view):
        return False
    change = abs(first.value - second.value)
    if number.bound and not number.is_percent and _is_bound_of(number, change):
        return True
    is_points = number.is_percent or number.head == "point"
    is_same_unit = number.is_percent == first.is_percent or is_points or not (number.head or number.currency)
    return is_same_unit and abs(number.value - change) < 1e-6


def _is_bound_of(number: Number, change: float) -> bool:
    if number.bound == "over":
        return number.value <= change <= 1.4 * number.value
    return abs(change / (number.value or 1) - 1) <= 0.1


def _is_of(number: Number, first: Number, second: Number, view: FactView) -> bool:
    return number.is_percent or number.head in ("", "point", second.head, first.head) or number.head in view.concepts


def _changes(context: Context) -> list[tuple[Number, Number, FactView]]:
    """Changes told by facts that have something in common with the sentence, with the fact."""
    return [(*pair, view) for view in context.ground.views if view.stems & context.stems for pair in view.changes]


def check_multiples(context: Context) -> Iterator[Finding]:
    """ "Doubled", "by half": only where a change of the facts comes to as much, or a fact says it."""
    said = context.support.words
    for word in context.words:
        times = _TIMES.get(word.folded)
        if times is None or word.folded in said or context.is_attributed(word.start) or context.is_intent(word.start):
            continue
        if word.folded in ("twice", "thrice") and not re.match(r"\s(?:as|the|that)\b", context.text[word.end :]):
            continue
        is_told = any(abs(share - 100 * abs(times - 1)) <= 1 for share in derived_shares(context))
        is_of_speed = _SPEED.search(context.text) is not None
        if not is_told and not any(
            _comes_to(times, first, second) or (is_of_speed and _comes_to(times, second, first))
            for first, second, _ in _changes(context)
        ):
            yield context.finding(FindingKind.OUTCOME, word.start, word.end, "No fact states so large a change.")
    for match in _FRACTION.finditer(context.text):
        if not match["before"] and not match["count"]:
            continue
        share = _COUNTS.get((match["count"] or "").lower(), 1) * _PARTS[match["part"].lower().removesuffix("s")]
        if not _is_known_share(share, match, context):
            yield context.finding(FindingKind.NUMBER, match.start(), match.end(), "No fact states this share.")


def check_ends(context: Context) -> Iterator[Finding]:
    """ "From 12 to 3 minutes" where the fact says "from 12 to 7"."""
    near = closest(context.marks, context.ground, least=0.5)[:1]
    for view in near:
        for first, second in _said_changes(context):
            ends = [
                end for start, end in view.changes if (start.value, start.is_percent) == (first.value, first.is_percent)
            ]
            if ends and all(end.value != second.value for end in ends) and not second.bound:
                yield context.finding(
                    FindingKind.NUMBER, second.start, second.end, f"The profile has {ends[0].text}.",
                    expected=view.fact.text, fact=view.fact.id,
                )  # fmt: skip


def _said_changes(context: Context) -> list[tuple[Number, Number]]:
    """The figures of "from A to B"."""
    figures = [number for number in context.numbers if not number.is_year and not number.label]
    return [
        (first, second)
        for first, second in pairwise(figures)
        if _FROM.search(context.text[: first.start]) and _TO.fullmatch(context.text[first.end : second.start])
    ]


def _comes_to(times: float, first: Number, second: Number) -> bool:
    if not first.value:
        return False
    ratio = second.value / first.value
    return ratio >= 0.97 * times if times > 1 else ratio <= 1.05 * times


def _is_known_share(share: float, match: re.Match[str], context: Context) -> bool:
    if match["part"].lower() in context.support.words or context.is_attributed(match.start()):
        return True
    if match["part"].lower() == "half" and re.search(r"\band an?\s*$", context.text[: match.start("part")].lower()):
        return True  # "a year and a half" is judged as a time
    if match["part"].lower().startswith("quarter") and not match["count"] and match["before"] not in ("by", "nearly"):
        return True  # "in the quarter"
    near = closest(context.marks, context.ground, least=0.75)[:1]
    views = near if near and near[0].changes else context.ground.views
    is_more = bool(re.search(r"\bmore than\s*$|\bover\s*$", context.text[: match.start("part")], re.I))
    shares = [number.value for view in views for number in view.numbers if number.is_percent]
    shares += derived_shares(context)
    changes = [pair for view in views if view.stems & context.stems for pair in view.changes]
    shares += [100 * abs(first.value - second.value) / first.value for first, second in changes if first.value]
    return any(abs(known - share) <= 4 or (is_more and 0 < known - share <= 15) for known in shares)

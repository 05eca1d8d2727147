"""The gate between an answer and a job: every value must follow from a quote, and every quote must stand in the source.

What does not pass is emptied and warned about. Amounts, dates and counts are parsed again from the quote by code and
compared; nothing is taken on a model's word. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from jobs.quotes import fold, is_folded_quote, words
from jobs.rules.applying import EMAIL, URL, FoundApply, Quoted, email_in, method_of
from jobs.rules.currencies import currency_of
from jobs.rules.dates import parse_day
from jobs.rules.language import language_of
from jobs.rules.money import bounds_of, parse_salary
from jobs.rules.places import countries_of
from jobs.rules.terms import employment_type_of, is_remote
from jobs.rules.vacancies import number_of_posts
from jobs.schemas import (
    Evidence,
    JobStatus,
    ModelJob,
    ModelReading,
    Origin,
    QuotedItem,
    QuotedText,
    Reading,
    ReadingWarning,
    Salary,
    SalaryPeriod,
    set_value,
)

_MOST_ITEMS = 60
_MOST_JOBS = 30
_FEW_WORDS = 4
_NUMBERS = re.compile(
    r"\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred"
    r"|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|deux|trois|quatre|cinq|dix|zwei|drei|vier|fünf|zehn)\b"
)


@dataclass(frozen=True)
class Source:
    """What quotes are looked for in. ``confirmed`` is a second reading of a picture by OCR: without it, what a model
    alone has seen stays unverified; None when the text did not come from a picture."""

    text: str
    origin: Origin
    is_picture: bool = False
    confirmed: str = ""

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def folded_confirmed(self) -> str:
        return fold(self.confirmed)

    @cached_property
    def countries(self) -> Sequence[str]:
        return countries_of(self.text)

    @property
    def country(self) -> str | None:
        return (self.countries[0] or None) if self.countries else None

    def holds(self, quote: str) -> bool:
        return is_folded_quote(quote, self.folded)

    def is_verified(self, quote: str) -> bool:  # whether code, not only a model, has seen the quote
        return not self.is_picture or is_folded_quote(quote, self.folded_confirmed)


def check_answer(answer: ModelReading, source: Source) -> list[Reading]:
    """The vacancies of an answer as far as the source bears them out, each with what was dropped as warnings."""
    checked = (_Checker(job, source).reading() for job in answer.jobs[:_MOST_JOBS])
    readings = [reading for reading in checked if reading.evidence or reading.warnings]
    language = language_of(source.text) or _language_code(answer.language)
    for reading in readings:
        reading.fields.language = language
    return readings


def _language_code(name: str | None) -> str:
    return name.casefold() if name and re.fullmatch(r"[A-Za-z]{2}", name) else ""


Follows = Callable[[str, str], bool]


def _all_words(value: str, quote: str) -> bool:
    """Every word of the value is one of the quote's."""
    wanted = words(value)
    return bool(wanted) and set(wanted) <= set(words(quote)) | set(re.findall(r"[^\W_]+", fold(quote)))


def _most_words(value: str, quote: str) -> bool:
    """Every number of the value, every "not" of the quote and three words in four (of few, all) are the quote's."""
    wanted, given = words(value), set(words(quote)) | set(re.findall(r"[^\W_]+", fold(quote)))
    if not wanted or not _numbers(value) <= _numbers(quote):
        return False
    negations = {"not", "no", "without", "never", "kein", "keine", "nicht", "sans", "bila", "si"}
    if (negations & given) - set(wanted) and len(wanted) < len(given):
        return False
    share = 1 if len(wanted) <= _FEW_WORDS else 0.75
    return sum(word in given for word in wanted) >= share * len(wanted)


def _numbers(text: str) -> set[str]:
    return set(_NUMBERS.findall(fold(text)))


def _literally(value: str, quote: str) -> bool:
    return bool(value.strip()) and fold(value) in fold(quote)


def _is_email(value: str, quote: str) -> bool:
    spelled = email_in(quote)
    is_spelled = spelled is not None and spelled.value == value.strip().lower()
    return bool(EMAIL.fullmatch(value.strip())) and (_literally(value, quote) or is_spelled)


def _is_url(value: str, quote: str) -> bool:
    return bool(URL.fullmatch(value.strip())) and _literally(value, quote)


def _same_digits(value: str, quote: str) -> bool:
    digits = re.sub(r"\D", "", value)
    return 6 < len(digits) <= 15 and digits in re.sub(r"\D", "", quote)


_TEXTS: tuple[tuple[str, str, Follows], ...] = (
    ("title", "title", _all_words),
    ("company", "company", _all_words),
    ("location", "location", _all_words),
    ("grade", "grade", _all_words),
    ("reference", "reference", _literally),
    ("apply.url", "apply_url", _is_url),
    ("apply.email", "apply_email", _is_email),
    ("apply.subject", "apply_subject", _most_words),
    ("apply.address", "apply_address", _most_words),
    ("apply.phone", "apply_phone", _same_digits),
    ("apply.instructions", "apply_instructions", _most_words),
)
_LISTS = (
    ("locations", "locations", _all_words),
    ("responsibilities", "responsibilities", _most_words),
    ("requirements.must", "must_have", _most_words),
    ("requirements.nice", "nice_to_have", _most_words),
    ("skills", "skills", _all_words),
    ("benefits", "benefits", _most_words),
    ("professional_bodies", "professional_bodies", _all_words),
    ("documents_wanted", "documents_wanted", _most_words),
)


@dataclass
class _Checker:
    """One vacancy on its way through the gate."""

    job: ModelJob
    source: Source
    result: Reading = field(default_factory=Reading)

    def reading(self) -> Reading:
        for key, name, follows in _TEXTS:
            self._text(key, getattr(self.job, name), follows)
        for key, name, follows in _LISTS:
            self._list(key, getattr(self.job, name), follows)
        self._employment_type()
        self._salary()
        self._day("date_posted", self.job.date_posted)
        self._deadline()
        self._count()
        self._remote()
        self._method()
        return self.result

    def _accept(self, key: str, value: Any, quote: str, items: list[str] | None = None) -> None:
        set_value(self.result.fields, key, value)
        is_verified = all(self.source.is_verified(item) for item in (items or [quote]))
        self.result.evidence[key] = Evidence(quote=quote, origin=self.source.origin, verified=is_verified, items=items)

    def _drop(self, key: str, code: str, value: object, quote: str | None) -> None:
        shown = str(value)[:80]
        message = {
            "quote_missing": f"“{shown}” came without words of the advert and was left out.",
            "quote_not_found": f"“{shown}” rests on words that are not in the advert and was left out.",
            "value_not_in_quote": f"“{shown}” does not follow from the advert's words and was left out.",
        }[code]
        self.result.warnings.append(
            ReadingWarning(code=code, message=message, field=key, quote=(quote or "")[:300] or None)
        )

    def _is_quoted(self, key: str, value: object, quote: str | None) -> bool:
        """Whether the quote stands in the source; if not, the value is dropped with a warning."""
        if not quote or not quote.strip():
            self._drop(key, "quote_missing", value, quote)
            return False
        if not self.source.holds(quote):
            self._drop(key, "quote_not_found", value, quote)
            return False
        return True

    def _text(self, key: str, given: QuotedText, follows: Follows) -> None:
        value = (given.value or "").strip()
        if not value or not self._is_quoted(key, value, given.quote):
            return
        quote = given.quote or ""
        if not follows(value, quote):
            self._drop(key, "value_not_in_quote", value, quote)
            return
        self._accept(key, value, quote)

    def _list(self, key: str, given: list[QuotedItem], follows: Follows) -> None:
        kept: dict[str, str] = {}
        for item in given[:_MOST_ITEMS]:
            value = item.value.strip()
            if not value or value in kept or not self._is_quoted(key, value, item.quote):
                continue
            if follows(value, item.quote):
                kept[value] = item.quote
            else:
                self._drop(key, "value_not_in_quote", value, item.quote)
        if kept:
            quotes = list(kept.values())
            self._accept(key, list(kept), quotes[0], quotes)

    def _employment_type(self) -> None:
        given = self.job.employment_type
        value = employment_type_of(given.value.replace("_", " ")) if given.value else None
        if not given.value or not self._is_quoted("employment_type", given.value, given.quote):
            return
        stated = employment_type_of(given.quote or "")
        if value is None or stated is not value:
            self._drop("employment_type", "value_not_in_quote", given.value, given.quote)
            return
        self._accept("employment_type", value, given.quote or "")

    def _salary(self) -> None:
        given = self.job.salary
        if given.min is None and given.max is None:
            return
        shown = " ".join(str(part) for part in (given.currency, given.min, given.max) if part is not None)
        if not self._is_quoted("salary", shown, given.quote):
            return
        quote = given.quote or ""
        stated = parse_salary(quote, countries=self.source.countries) or Salary()
        low, high = _decimal(given.min), _decimal(given.max)
        if (low, high) not in bounds_of(stated, quote):
            self._drop("salary", "value_not_in_quote", shown, quote)
            return
        salary = Salary(
            min=low,
            max=high,
            currency=self._stated("currency", _code(given.currency), _currency_in(quote, stated, self.source)),
            period=self._stated("period", SalaryPeriod(given.period) if given.period else None, stated.period),
            gross=self._stated("gross or net", given.gross, stated.gross),
        )
        self._accept("salary", salary, quote)

    def _stated(self, what: str, given: Any, stated: Any) -> Any:
        """A part of the pay: kept when the quote says it; what the quote says and the model left out is added."""
        if given is not None and given != stated:
            message = f"The {what} “{given}” of the pay is not in the advert's words and was left out."
            self.result.warnings.append(ReadingWarning(code="value_not_in_quote", message=message, field="salary"))
        return stated

    def _day(self, key: str, given: QuotedText) -> None:
        value = (given.value or "").strip()
        if not value or not self._is_quoted(key, value, given.quote):
            return
        moment = parse_day(given.quote or "", country=self.source.country)
        if moment is None or moment.day is None or moment.day != _iso(value):
            self._drop(key, "value_not_in_quote", value, given.quote)
            return
        self._accept(key, moment.day, given.quote or "")

    def _deadline(self) -> None:
        given = self.job.deadline
        self._day("deadline", given)
        quote = given.quote or ""
        moment = parse_day(quote, country=self.source.country) if quote else None
        accepted = self.result.fields.deadline
        if accepted and moment and moment.at and moment.at.date() == accepted:
            self._accept("deadline_at", moment.at, quote)
        if accepted is None and not given.value and quote and self.source.holds(quote):
            message = "The closing date is not given as a full date. Please read the advert's words and enter it."
            self.result.warnings.append(
                ReadingWarning(code="deadline_unresolved", message=message, field="deadline", quote=quote[:300])
            )

    def _count(self) -> None:
        given = self.job.vacancies
        if given.value is None or not self._is_quoted("vacancies", given.value, given.quote):
            return
        if number_of_posts(given.quote or "") != given.value and not _labelled_count(given.quote or "", given.value):
            self._drop("vacancies", "value_not_in_quote", given.value, given.quote)
            return
        self._accept("vacancies", given.value, given.quote or "")

    def _remote(self) -> None:
        given = self.job.remote
        if given.value is None or not self._is_quoted("remote", given.value, given.quote):
            return
        if is_remote(given.quote or "") is not given.value:
            self._drop("remote", "value_not_in_quote", given.value, given.quote)
            return
        self._accept("remote", given.value, given.quote or "")

    def _method(self) -> None:
        """How to apply follows from what was accepted; it rests on the same words."""
        fields, evidence = self.result.fields, self.result.evidence

        def quoted(name: str) -> Quoted | None:
            key = f"apply.{name}"
            return Quoted(getattr(fields.apply, name), evidence[key].quote) if key in evidence else None

        found = FoundApply(
            url=quoted("url"),
            email=quoted("email"),
            address=quoted("address"),
            phone=quoted("phone"),
            instructions=quoted("instructions"),
        )
        method = method_of(found)
        if method:
            ways = (found.email, found.url, found.address, found.instructions, found.phone)
            self._accept("apply.method", method, next(way.quote for way in ways if way))


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value)).normalize()


def _code(currency: str | None) -> str | None:
    return currency.strip().upper() if currency else None


def _currency_in(quote: str, stated: Salary, source: Source) -> str | None:
    """The currency beside the amounts, else the one a labelled line of the quote names."""
    if stated.currency:
        return stated.currency
    labelled = re.search(r"(?i)\bcurrency\W{1,6}([A-Za-z$€£₦.]{1,12})", quote)
    return currency_of(labelled.group(1), countries=source.countries) if labelled else None


def _iso(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _labelled_count(quote: str, count: int) -> bool:
    """ "Number of vacancies: 3" """
    return bool(
        re.search(
            rf"(?i)(?:vacanc|required|needed|quantity|posts?|positions?|openings?|nafasi|idadi)"
            rf"\D{{0,20}}(?<!\d)0*{count}(?!\d)",
            quote,
        )
    )


def mark_closed(reading: Reading, quote: str, origin: Origin) -> None:
    """Set the status to closed, resting on the words that say so."""
    reading.fields.status = JobStatus.CLOSED
    reading.evidence["status"] = Evidence(quote=quote, origin=origin, verified=True)
    message = "The advert says that this job is closed."
    reading.warnings.append(ReadingWarning(code="closed", message=message, field="status", quote=quote))

"""A schema.org JobPosting as a ``Reading``: each value normalised beside the page's own words. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from jobs.intake.markup import text_of_fragment
from jobs.intake.structured import Posting, fragment
from jobs.quotes import fold
from jobs.rules.applying import EMAIL
from jobs.rules.currencies import currency_of
from jobs.rules.dates import moments_in
from jobs.rules.money import amounts_in, parse_salary
from jobs.rules.place_names import COUNTRY_OF_PLACE
from jobs.rules.terms import employment_type_of, is_remote
from jobs.rules.title_words import proper_case
from jobs.rules.vacancies import number_of_posts
from jobs.rules.vocabulary import NOTHING
from jobs.schemas import (
    EmploymentType,
    Evidence,
    JobStatus,
    Reading,
    Salary,
    SalaryPeriod,
    is_empty,
    set_value,
)

_COUNTRY_NAMES: dict[str, str] = {}
for _known, _code in COUNTRY_OF_PLACE.items():
    _COUNTRY_NAMES.setdefault(_code, _known)
_EMPTY_WORDS = re.compile(r"[-–—.,\s]*|null|none|undefined|n/?a", re.IGNORECASE)
_TYPES = {
    "FULLTIME": EmploymentType.FULL_TIME,
    "PARTTIME": EmploymentType.PART_TIME,
    "CONTRACTOR": EmploymentType.CONTRACT,
    "CONTRACT": EmploymentType.CONTRACT,
    "FREELANCE": EmploymentType.CONTRACT,
    "TEMPORARY": EmploymentType.TEMPORARY,
    "INTERN": EmploymentType.INTERNSHIP,
    "INTERNSHIP": EmploymentType.INTERNSHIP,
    "VOLUNTEER": EmploymentType.VOLUNTEER,
    "PERDIEM": EmploymentType.CASUAL,
    "CASUAL": EmploymentType.CASUAL,
}
_PERIODS = {
    "HOUR": SalaryPeriod.HOUR, "HUR": SalaryPeriod.HOUR, "HOURLY": SalaryPeriod.HOUR,
    "DAY": SalaryPeriod.DAY, "DAILY": SalaryPeriod.DAY,
    "WEEK": SalaryPeriod.WEEK, "WEE": SalaryPeriod.WEEK, "WEEKLY": SalaryPeriod.WEEK,
    "MONTH": SalaryPeriod.MONTH, "MON": SalaryPeriod.MONTH, "MONTHLY": SalaryPeriod.MONTH, "MTH": SalaryPeriod.MONTH,
    "YEAR": SalaryPeriod.YEAR, "ANN": SalaryPeriod.YEAR, "YEARLY": SalaryPeriod.YEAR, "ANNUAL": SalaryPeriod.YEAR,
    "ANNUALLY": SalaryPeriod.YEAR, "PA": SalaryPeriod.YEAR,
}  # fmt: skip


class _Filler:
    """Puts values with their evidence into a reading; empty ones are left out."""

    def __init__(self, posting: Posting) -> None:
        self.posting = posting
        self.reading = Reading()

    def put(self, key: str, value: Any, quote: str, items: list[str] | None = None) -> None:
        if is_empty(value) or not quote:
            return
        set_value(self.reading.fields, key, value)
        self.reading.evidence[key] = Evidence(quote=quote, origin=self.posting.origin, verified=True, items=items)

    def quote(self, key: str, fallback: str = "") -> str:
        """The page's own words for a member: the raw fragment of JSON-LD, else the element's text."""
        value = self.posting.values.get(key)
        found = fragment(self.posting.raw, key, value) if self.posting.raw else ""
        return found or fallback or " ".join(_leaves(value))


def read_posting(posting: Posting) -> Reading:
    """Everything the posting states. The description is cleaned to text; its sections are the rules' business."""
    filler = _Filler(posting)
    for step in (_names, _place, _kind, _pay, _times, _body, _applying):
        step(filler)
    return filler.reading


def description_of(posting: Posting) -> str:
    """The description as text, HTML and doubly escaped HTML alike."""
    return _clean_text(_first_string(posting.values.get("description")))


def _names(filler: _Filler) -> None:
    values = filler.posting.values
    title = next((_word(values[key]) for key in ("title", "name") if isinstance(values.get(key), str)), "")
    filler.put("title", proper_case(title), title)
    filler.put("vacancies", number_of_posts(title), title)
    employer = values.get("hiringOrganization") or values.get("hiringOrganisation")
    name = _name_of(employer)
    filler.put("company", name, name)
    identifier = values.get("identifier")
    code = _word(identifier.get("value")) if isinstance(identifier, dict) else _word(identifier)
    if code and len(code) <= 40 and re.search(r"\d", code) and not re.search(r"https?:|\s{2}", code):
        filler.put("reference", code, code)


def _name_of(value: Any) -> str:
    if isinstance(value, list):
        return next((name for item in value if (name := _name_of(item))), "")
    if isinstance(value, dict):
        return _word(value.get("name")) or _word(value.get("legalName"))
    name = _word(value)
    return "" if _ADDRESS.match(name) else name


_ADDRESS = re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE)


def _place(filler: _Filler) -> None:
    values = filler.posting.values
    company = filler.reading.fields.company
    kind = _word(values.get("jobLocationType"))
    is_anywhere = bool(kind and is_remote(kind))
    member = "applicantLocationRequirements" if is_anywhere and not values.get("jobLocation") else "jobLocation"
    listed = values.get(member)
    places = []
    for item in listed if isinstance(listed, list) else [listed]:
        name = _place_name(item)
        if name and name != company and name not in places:
            places.append(name)
    if places:
        quote = filler.quote(member)
        filler.put("location", "; ".join(places)[:300], quote)
        filler.put("locations", places, quote, [quote] * len(places))
    if is_anywhere:
        filler.put("remote", True, kind)


def _place_name(value: Any) -> str:
    if not isinstance(value, dict):
        return _word(value)
    address = value.get("address", value)
    if isinstance(address, list):
        address = address[0] if address else {}
    if not isinstance(address, dict):
        return _word(address) or _word(value.get("name"))
    parts: list[str] = []
    for key in ("addressLocality", "addressRegion", "addressCountry"):
        part = _name_of(address.get(key))
        if key == "addressCountry":
            part = _COUNTRY_NAMES.get(part, part)
        if part and fold(part) not in [fold(known) for known in parts]:
            parts.append(part)
    return ", ".join(parts) or _word(value.get("name")) or _word(address.get("streetAddress"))


def _kind(filler: _Filler) -> None:
    for word in _strings(filler.posting.values.get("employmentType")):
        key = re.sub(r"[^A-Z]", "", word.upper())
        kind = _TYPES.get(key) or employment_type_of(word)
        if kind:
            filler.put("employment_type", kind, word)
            return


def _pay(filler: _Filler) -> None:
    values = filler.posting.values
    for key in ("baseSalary", "estimatedSalary"):
        value = values.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        salary = _salary(value, _word(values.get("salaryCurrency")))
        if salary:
            quote = filler.quote(key)
            if values.get("salaryCurrency") and filler.posting.raw and _word(values["salaryCurrency"]) not in quote:
                quote = _span(filler.posting.raw, [quote, filler.quote("salaryCurrency")]) or quote
            filler.put("salary", salary, quote)
            return


def _span(raw: str, quotes: list[str]) -> str:
    """The stretch from the first to the last of several quotes, when it is short enough to show."""
    starts = [raw.find(quote) for quote in quotes if quote]
    if min(starts, default=-1) < 0:
        return ""
    end = max(start + len(quote) for start, quote in zip(starts, quotes, strict=False))
    return raw[min(starts) : end] if end - min(starts) < 400 else ""


def _salary(value: Any, currency: str) -> Salary | None:
    if isinstance(value, dict):
        inner = value.get("value", value)
        code = currency_of(_word(value.get("currency")) or currency)
        bounds = inner if isinstance(inner, dict) else {"value": inner}
        unit = _word(bounds.get("unitText")) or _word(bounds.get("unitCode")) or _word(value.get("unitText"))
        unit = unit or _word(value.get("unitCode"))
        low = _amount(bounds.get("minValue")) or _amount(value.get("minValue"))
        high = _amount(bounds.get("maxValue")) or _amount(value.get("maxValue"))
        single = _amount(bounds.get("value"))
        if single and not low and not high:
            low = high = single
        if not low and not high and isinstance(inner, str):
            return parse_salary(inner)
    else:
        word = _word(value)
        low = high = _amount(word)
        code, unit = currency_of(currency), ""
        if low is None:
            return parse_salary(word) if word else None
    if (not low and not high) or (low and high and low > high):
        return None
    period = _PERIODS.get(re.sub(r"[^A-Z]", "", unit.upper()).removeprefix("PER"))
    return Salary(min=low, max=high, currency=code, period=period)


def _amount(value: Any) -> Decimal | None:
    """A positive amount; 0 stands for "not said" on many boards."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    written = str(value).strip()
    if written.startswith("-"):
        return None
    if re.search(r"[^\d.,\s]", written):
        found = list(amounts_in(written[:40])) if len(written) <= 40 else []
        return found[0].amount if len(found) == 1 and found[0].amount > 0 else None
    try:
        amount = Decimal(written.replace(",", ""))
    except InvalidOperation:
        return None
    return amount if amount > 0 else None


def _times(filler: _Filler) -> None:
    values = filler.posting.values
    posted = _word(values.get("datePosted"))
    moment = next(iter(moments_in(posted)), None)
    if moment:
        filler.put("date_posted", moment.day, posted)
    through = _word(values.get("validThrough"))
    moment = next(iter(moments_in(through)), None)
    if moment:
        filler.put("deadline", moment.day, through)
        filler.put("deadline_at", moment.at, through)
    openings = _word(values.get("totalJobOpenings"))
    if openings.isdigit() and 0 < int(openings) < 100_000:
        filler.put("vacancies", int(openings), filler.quote("totalJobOpenings", openings))


def _body(filler: _Filler) -> None:
    description = description_of(filler.posting)
    if len(description) > 20:
        filler.put("description", description, description[:200])
    _put_list(filler, "responsibilities", ("responsibilities",))
    _put_list(filler, "requirements.must", ("qualifications", "educationRequirements", "experienceRequirements"))
    _put_list(filler, "skills", ("skills",), splitter=_split_skills)
    _put_list(filler, "benefits", ("jobBenefits", "benefits", "incentiveCompensation"))


def _put_list(
    filler: _Filler, key: str, members: tuple[str, ...], splitter: Callable[[str], list[str]] | None = None
) -> None:
    items: list[str] = []
    for member in members:
        for word in _strings(filler.posting.values.get(member)):
            for piece in (splitter or _split_lines)(_clean_text(word)):
                if len(piece) > 1 and piece not in items and not NOTHING.fullmatch(piece):
                    items.append(piece)
    filler.put(key, items[:40], items[0] if items else "", items[:40])


def _split_lines(text: str) -> list[str]:
    return [re.sub(r"^[-•*#]+\s*", "", line).strip() for line in text.split("\n") if line.strip(" -•*#")]


def _split_skills(text: str) -> list[str]:
    lines = _split_lines(text)
    if len(lines) == 1 and "," in lines[0] and max(map(len, lines[0].split(","))) <= 40:
        return [part.strip() for part in lines[0].split(",") if part.strip()]
    return lines


def _applying(filler: _Filler) -> None:
    contact = filler.posting.values.get("applicationContact")
    if isinstance(contact, dict):
        email = EMAIL.search(_word(contact.get("email")))
        if email:
            filler.put("apply.email", email.group().lower(), email.group())
        phone = _word(contact.get("telephone"))
        filler.put("apply.phone", phone, phone)
    status = _word(filler.posting.values.get("jobStatus")).casefold()
    if status in ("closed", "expired", "filled"):
        filler.put("status", JobStatus.CLOSED, status)


def _strings(value: Any) -> Iterator[str]:
    """Every string in a value: a bare one, those of a list, the telling members of an object."""
    if isinstance(value, str):
        if not _EMPTY_WORDS.fullmatch(value):
            yield value.strip()
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, dict):
        for key in ("@value", "name", "description", "credentialCategory", "value"):
            yield from _strings(value.get(key))


def _leaves(value: Any) -> Iterator[str]:
    """Every string in a value but the names of types."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key.startswith("@"):
                yield from _leaves(inner)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    else:
        yield from _strings(value)


def _first_string(value: Any) -> str:
    return next(_strings(value), "")


def _word(value: Any) -> str:
    """A short value as text: entities and tags gone, white space squeezed."""
    return re.sub(r"\s+", " ", _clean_text(_first_string(value))).strip() if value not in (None, "") else ""


_MOST_ESCAPES = 2


def _clean_text(text: str) -> str:
    if "&lt;" in text and "<" not in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    for _ in range(_MOST_ESCAPES):
        if "&" in text:
            text = html.unescape(text) if "<" not in text else text.replace("&amp;", "&")
    return text_of_fragment(text)

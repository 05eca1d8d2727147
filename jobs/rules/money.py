"""Pay in the advert's words: amounts with their currency, range, period and whether gross. Pure.

``parse_salary`` reads one phrase and is also what checks a model's answer; ``find_salary`` finds the phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jobs.quotes import plain
from jobs.rules.applying import EMAIL, PHONE, URL
from jobs.rules.currencies import ALL_SPELLINGS, ISO_CODES, currency_of
from jobs.rules.dates import moments_in
from jobs.rules.lines import Notice
from jobs.schemas import Salary, SalaryPeriod

_CURRENCY = rf"(?:(?<![a-z])|(?=[€£$₦₵₹¥]))(?:{ALL_SPELLINGS})(?![a-z])\.?"
_NUMBER = r"\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:[,. ' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_SCALE = r"(?:\s?(?:k|thousand|elfu|m|mn|million|milioni|lakhs?|lacs?|lpa)(?!\w))?"
_AMOUNT = (
    rf"(?:(?P<before>{_CURRENCY})\s*:?\s*)?(?P<number>{_NUMBER})(?P<scale>{_SCALE})(?:\s*(?P<slash>/=|/-"
    rf"|-/))?(?:\s*(?P<after>{_CURRENCY}))?"
)
_AMOUNT_PATTERN = re.compile(_AMOUNT, re.IGNORECASE)
_PER = r"(?:\s*(?:/|per|a)\s*[a-z]+\.?|\s*p[./]?m\.?|\s*p\.?a\.?)?"
_RANGE_WORD = re.compile(
    rf"^{_PER}\s*(?:\(?(?:gross|net)\)?)?\s*(?:-+|to|and|hadi|mpaka|à|a|au|bis|až|até|up to"
    rf"|~)\s*(?:a max(?:imum)? of\s*)?$",
    re.IGNORECASE,
)
_MIN_ONLY = re.compile(
    r"(?:from|starting(?:\s(?:at|from))?|minimum(?:\sof)?|min\.?|at\sleast|above|over|kuanzia|ab|od"
    r"|à\spartir\sde|not\sless\sthan)\s*:?\s*$",
    re.I,
)
_MAX_ONLY = re.compile(
    r"(?:up\sto|upto|maximum(?:\sof)?|max\.?|not\s(?:more\sthan|exceeding)|hadi|bis(?:\szu)?|jusqu'à|až|até)\s*:?\s*$",
    re.I,
)
_PERIODS: tuple[tuple[SalaryPeriod, str], ...] = (
    (
        SalaryPeriod.HOUR,
        r"(?:per|an|a|each|/|par|pro|p\.)\s?(?:hour|hr|h|heure|stunde|std)s?\b|\bhourly\b|kwa\ssaa|\bstundenlohn|/\s?hod",
    ),
    (
        SalaryPeriod.DAY,
        r"(?:per|a|each|/|par|pro)\s?(?:day|jour|tag|diem)s?\b|\bdaily\b|kwa\ssiku|\bp\.?d\.(?!\w)|\bday\srate",
    ),
    (SalaryPeriod.WEEK, r"(?:per|a|each|/|par|pro)\s?(?:week|wk|semaine|woche)s?\b|\bweekly\b|kwa\swiki"),
    (
        SalaryPeriod.MONTH,
        r"(?:per|a|each|every|/|par|pro|im|por|al)\s?(?:month|mth|mo|mois|monat|mês|mes|mensem|měsíc|mesiac|mesic)s?\b|\bmonthly\b"
        r"|\bp[./]?\s?m\b\.?|měsíčně|kwa\smwezi|\bmensuel(?:le)?s?\b|\bmonatlich|\bmonatslohn|/\s?měs|\bmensal",
    ),
    (
        SalaryPeriod.YEAR,
        r"(?:per|a|each|/|par|pro|im|por)\s?(?:year|yr|annum|an|jahr|ano)s?\b|\b(?:yearly|annual(?:ly)?)\b"
        r"|\bp\.?\s?a\b\.?|kwa\smwaka|\bannuel(?:le)?s?\b|\bjährlich|\blpa\b",
    ),
)
_PERIOD_PATTERNS = [(period, re.compile(pattern, re.IGNORECASE)) for period, pattern in _PERIODS]
_GROSS = re.compile(r"\b(?:gross|brutto\w*|brut|brutos?|before\stax(?:es)?|hrubého)\b", re.IGNORECASE)
_NET = re.compile(r"\b(?:net|netto|take[- ]home|after\stax(?:es)?|čistého)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Money:
    """One amount as written."""

    amount: Decimal
    currency: str | None
    scale: str
    start: int
    end: int
    has_unit: bool = False


def _number(words: str) -> Decimal:
    """ "1,234.50", "1.234,50" and "1 234" alike. A lone group of three after a mark is thousands."""
    digits = re.sub(r"[ ' ]", "", words)
    last_mark = max(digits.rfind(","), digits.rfind("."))
    if last_mark < 0:
        return Decimal(digits)
    decimals = digits[last_mark + 1 :]
    whole = re.sub(r"[.,]", "", digits[:last_mark])
    return Decimal(f"{whole}.{decimals}") if len(decimals) != 3 else Decimal(whole + decimals)


_SCALES = {"k": 1_000, "thousand": 1_000, "elfu": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000}
_SCALES |= {"milioni": 1_000_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "lpa": 100_000}


def amounts_in(text: str, *, countries: Sequence[str] = ()) -> Iterator[Money]:
    """Every number that could be money, left to right, with the currency written beside it."""
    is_other = _other_numbers(text)
    for found in _AMOUNT_PATTERN.finditer(text):
        if text[found.end() : found.end() + 1] == "%" or (found.start() and text[found.start() - 1].isalnum()):
            continue
        scale = found["scale"].strip().casefold()
        has_unit = bool(found["before"] or found["after"] or found["slash"])
        if not has_unit and (_is_year(text, found) or any(is_other[found.start() : found.end()])):
            continue
        amount = _number(found["number"]) * _SCALES.get(scale, 1)
        yield Money(amount, _currency_beside(found, countries), scale, found.start(), found.end(), has_unit=has_unit)


_CODE = re.compile(r"(?<![\w/])[A-Z][\w.-]*/[\w./-]*\d[\w/-]*")  # "HR/2026/019"
_NUMBERED = re.compile(  # "P.O. Box 45678", "circular 1500", "5,000 hours"
    r"\b(?:box|circular|no|number|section|act|code|paybill|till|room|article)\b[.:#\s]{0,3}\d[\d,./-]*"
    r"|\d[\d,]*\s(?:hours|employees|members|students|customers|people|km|kilomet\w+|words|acres|beds|branches)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PAID_BY = re.compile(
    rf"\s*(?:(?:-|to|bis|à|and)\s*\d[\d.,]*)?\s*(?:\(?(?:gross|net|brutto|netto|brut)\)?\s*)?"
    rf"(?:{'|'.join(pattern for _, pattern in _PERIODS)})",
    re.IGNORECASE,
)


def _other_numbers(text: str) -> bytearray:
    """1 for each letter of a date, a code, an address or a telephone number, none of which is money."""
    spans = [match.span() for pattern in (_CODE, _NUMBERED, EMAIL, URL, PHONE) for match in pattern.finditer(text)]
    is_other = bytearray(len(text))
    for start, end in spans + [(moment.start, moment.end) for moment in moments_in(text)]:
        is_other[start:end] = b"\x01" * (end - start)
    return is_other


def _is_year(text: str, found: re.Match[str]) -> bool:
    """ "2026" without a unit is a year unless it is said how often it is paid."""
    is_like_year = bool(_YEAR.fullmatch(found["number"])) and not found["scale"].strip()
    return is_like_year and not _PAID_BY.match(text, found.end())


def _currency_beside(found: re.Match[str], countries: Sequence[str]) -> str | None:
    """The code before the amount, after it, or "/="; of "$500 AUD" the later one, being the more exact."""
    before = currency_of(found["before"] or "", countries=countries)
    after = currency_of(found["after"] or "", countries=countries)
    if after and before in (None, "USD"):
        return after
    return before or after or (currency_of("/=", countries=countries) if found["slash"] else None)


@dataclass(frozen=True, slots=True)
class _Stated:
    """Pay with where it stands in its phrase."""

    salary: Salary
    start: int
    end: int


def parse_salary(phrase: str, *, countries: Sequence[str] = ()) -> Salary | None:
    """The pay one phrase states: its first amount or range, with what the phrase says of currency, period and gross."""
    stated = _stated_in(plain(phrase), countries)
    return stated.salary if stated else None


def _stated_in(text: str, countries: Sequence[str]) -> _Stated | None:
    found = [money for money in amounts_in(text, countries=countries) if money.amount > 0]
    if not found:
        return None
    position = _first_amount(text, found)
    first = found[position]
    second = _other_end(text, found, position)
    low, high = first.amount, first.amount
    end = first.end
    currency = first.currency
    if second:
        high, end, currency = second.amount, second.end, currency or second.currency
        if second.scale and not first.scale and low < 1000:
            low *= _SCALES.get(second.scale, 1)
        if low > high:
            return None
    is_least = not second and (_MIN_ONLY.search(text[: first.start]) or text[first.end : first.end + 1] == "+")
    is_most = not second and not is_least and _MAX_ONLY.search(text[: first.start])
    if currency in (None, "USD") and (code := _BRACKETED_CODE.search(text, end)) and code[1] in ISO_CODES:
        currency = code[1]
    salary = Salary(
        min=None if is_most else low,
        max=None if is_least else high,
        currency=currency,
        period=_period_near(text, first.start, end),
        gross=_gross_near(text, first.start, end),
    )
    return _Stated(salary, first.start, end)


_BRACKETED_CODE = re.compile(r"\(([A-Z]{3})\)")


def _first_amount(text: str, found: list[Money]) -> int:
    """Where the pay begins: the first amount with a unit, or the one before when both are ends of a range; without any
    unit the largest."""
    first = next((money for money in found if money.has_unit), None) or max(found, key=lambda money: money.amount)
    position = found.index(first)
    return position - 1 if position and _is_range(text, found[position - 1], first) else position


_INCREMENT = re.compile(r"^\s*[x×]\s*$", re.IGNORECASE)


def _other_end(text: str, found: list[Money], position: int) -> Money | None:
    """The upper end of a range, or of a scale written with its steps: "31,270 x 1,250 - 37,520 x 1,350 - 41,260"."""
    last: Money | None = None
    current = found[position]
    for following in found[position + 1 :]:
        if _INCREMENT.match(text[current.end : following.start]):
            current = following
            continue
        if not _is_range(text, current, following):
            break
        last = current = following
        if not _INCREMENT.match(text[following.end : following.end + 3].rstrip("0123456789")):
            break
    return last


def _is_range(text: str, first: Money, second: Money) -> bool:
    return bool(_RANGE_WORD.match(text[first.end : second.start]))


def _period_near(text: str, start: int, end: int) -> SalaryPeriod | None:
    """The period said right after the amounts, else within them or before."""
    for part in (text[end : end + 45], text[max(0, start - 60) : end]):
        hits = [(match.start(), period) for period, pattern in _PERIOD_PATTERNS if (match := pattern.search(part))]
        if hits:
            return min(hits)[1]
    return None


def _gross_near(text: str, start: int, end: int) -> bool | None:
    part = text[max(0, start - 60) : end + 45]
    is_gross, is_net = bool(_GROSS.search(part)), bool(_NET.search(part))
    return is_gross if is_gross != is_net else None


_SALARY_WORD = re.compile(
    r"\b(?:salar(?:y|ies)|pay(?!\sfor\b)|daily\sfee|paid|wages?|remuneration|compensation|stipend|ctc|mshahara|salaire|rémunération"
    r"|gehalt|(?:stunden|monats)?lohn|vergütung"
    r"|salário|plat|mzda|package|earn(?:ing)?s?|basic|take[- ]home|bezahlung|verdienst)\b",
    re.IGNORECASE,
)
_NOT_SALARY = re.compile(
    r"\b(?:(?<!daily\s)(?<!consultancy\s)fees?|allowances?|deposit|registration|training\scost|non[- ]refundable"
    r"|turnover|revenue|budget|portfolio|fund(?:ing|s)?|raised|grant|loan|fine|cost|bonus|commission\sof|cover|insurance|medical|airtime|transport|charges?"
    r"|invest\w*|sales\sof|assets?|worth|valued|target|reward|prize|contracts?\sof|customers|clients|employees|ada|posho|frais|gebühr)\b",
    re.IGNORECASE,
)


_ASKED_PAY = re.compile(  # "state your current and expected salary": what applicants are to tell
    r"\b(?:(?:current|present|previous|last|expected|desired|required)\s(?:(?:and|or|&|/)\s\w+\s)?(?:gross\s|net\s|monthly\s)?"
    r"(?:salary|pay|remuneration|package)(?:\sexpectations?)?|(?:salary|pay|remuneration)\s(?:expectations?|history|requirements?)"
    r"|pay\s?slips?|prétentions?\ssalariales?|gehalts(?:vorstellung|wunsch)\w*|mshahara\sunaotarajia)\b",
    re.IGNORECASE,
)
_SURELY_PAY = r"\b(?:salary|mshahara|salaire|gehalt)\b"


@dataclass(frozen=True, slots=True)
class FoundSalary:
    salary: Salary
    quote: str


_UNPAID = re.compile(r"\b(?:unpaid|voluntary|unremunerated|bénévole|ehrenamtlich)\b", re.IGNORECASE)


def find_salary(notice: Notice, *, countries: Sequence[str] = ()) -> FoundSalary | None:
    """The pay the advert states, or None. Fees, allowances, budgets and turnovers are not pay."""
    for finder in (_labelled_bounds, _labelled_salary, _money_in_prose):
        found = finder(notice, countries)
        if found:
            return found
    return None


def _labelled_bounds(notice: Notice, countries: Sequence[str]) -> FoundSalary | None:
    """Minimum, maximum and currency on lines of their own, as listings export them."""
    low, high, unit = notice.first("salary_min"), notice.first("salary_max"), notice.first("currency")
    bounds = [line for line in (low, high) if line]
    if not bounds:
        return None
    amounts = {line.label: next(amounts_in(plain(line.value), countries=countries), None) for line in bounds}
    if not any(amounts.values()):
        return None
    written = [money.currency for money in amounts.values() if money and money.currency]
    currency = written[0] if written else (currency_of(unit.value, countries=countries) if unit else None)
    used = [*bounds, *([unit] if unit else [])]
    numbers = [line.number for line in used]
    quote = "\n".join(notice.text.splitlines()[min(numbers) : max(numbers) + 1]).strip()
    minimum, maximum = amounts.get("salary_min"), amounts.get("salary_max")
    return FoundSalary(
        Salary(
            min=minimum.amount if minimum else None,
            max=maximum.amount if maximum else None,
            currency=currency,
            period=_period_near(quote, 0, len(quote)),
            gross=_gross_near(quote, 0, len(quote)),
        ),
        quote,
    )


def _labelled_salary(notice: Notice, countries: Sequence[str]) -> FoundSalary | None:
    for line in notice.labelled("salary"):
        if _NOT_SALARY.search(line.text.split(":")[0]) or _UNPAID.search(line.value):
            continue
        salary = parse_salary(line.stated, countries=countries)
        if salary and (salary.currency or _is_amount_of_pay(salary)):
            return FoundSalary(salary, line.stated)
    return None


def _is_amount_of_pay(salary: Salary) -> bool:
    """Without a currency only a plainly large number counts: "Salary: Grade 7" has none."""
    return (salary.min or salary.max or 0) >= 1000


def _money_in_prose(notice: Notice, countries: Sequence[str]) -> FoundSalary | None:
    """A clause with money and a word of pay or a period, or a line that is nothing but money."""
    lines = notice.filled_lines()
    for position, line in enumerate(lines):
        if not re.search(r"\d", line.text):
            continue
        above = lines[position - 1].text if position else ""
        for clause in re.split(r"(?<=[.;!])\s+(?=[A-Z])|(?<=[a-z]{5}\.)\s+(?=\d)|\s*[|•·]\s*", line.text):
            stated = _stated_in(clause, countries)
            if stated and _speaks_of_pay(clause, stated, above):
                return FoundSalary(stated.salary, _own_spelling(line.quote, clause, line.text))
    return None


_FEW_WORDS = 3
_NEAR = 60  # letters between a word of pay and an amount without a currency
_FEW_LETTERS = 6
_FAR = 25  # letters between "a competitive salary" and "a bonus of up to KES 200,000"


def _speaks_of_pay(clause: str, stated: _Stated, above: str) -> bool:
    """Whether an amount is the pay, by what stands before it and right after it ("... per day plus allowance")."""
    before = _without_asked_pay(clause[: stated.start])
    after = re.split(r"\b(?:plus|and|with|excluding|including)\b|[,+(&]", clause[stated.end :])[0]
    salary = stated.salary
    others = [match.end() for match in _NOT_SALARY.finditer(before)]
    words_of_pay = [match.end() for match in _SALARY_WORD.finditer(before)]
    if others and words_of_pay and others[-1] - words_of_pay[-1] > _FAR:
        return False
    names_pay = bool(_SALARY_WORD.search(before) or _SALARY_WORD.search(after))
    if _NOT_SALARY.search(before + " " + after) and not re.search(_SURELY_PAY, before, re.IGNORECASE):
        return False
    if names_pay:
        is_near = not words_of_pay or len(before) - words_of_pay[-1] <= _NEAR
        return bool(salary.currency) or (is_near and _is_amount_of_pay(salary))
    if salary.period and salary.gross is not None:
        return _is_amount_of_pay(salary)
    if not salary.currency:
        return False
    is_bare = len(re.sub(r"[\W\d_]", "", clause)) <= 24
    if salary.period and (is_bare or _SALARY_WORD.search(above) or len(re.findall(r"[^\W\d_]+", before)) <= _FEW_WORDS):
        return True
    return is_bare and len(above) < 60 and bool(_SALARY_WORD.search(above) or (salary.min != salary.max))


def _without_asked_pay(before: str) -> str:
    """The words before an amount without the pay that applicants are to name, unless the amount follows it at once."""
    return _ASKED_PAY.sub(lambda asked: asked.group() if len(before) - asked.end() < _FEW_LETTERS else "", before)


def _own_spelling(quote: str, clause: str, text: str) -> str:
    return quote if clause == text or clause not in quote else clause


def bounds_of(stated: Salary, quote: str) -> set[tuple[Decimal | None, Decimal | None]]:
    """The bounds a quote allows. A single amount may be given as the least, or as both."""
    low = stated.min.normalize() if stated.min is not None else None
    high = stated.max.normalize() if stated.max is not None else None
    allowed = {(low, high)}
    if low is not None and low == high:
        allowed |= {(low, None), (None, high)} if re.search(r"(?i)\bmin|\bmax|from|up\s?to", quote) else set()
    allowed |= _bounds_on_lines(quote)
    allowed.discard((None, None))
    return allowed


def _bounds_on_lines(quote: str) -> set[tuple[Decimal | None, Decimal | None]]:
    """Bounds on lines of their own: "Minimum Salary: 400000" above "Maximum Salary: 450000"."""
    found: dict[str, Decimal] = {}
    for name in ("min", "max"):
        match = re.search(
            rf"(?i)\b(?:{name}[a-z]*[\W_]+(?:salary|pay)|salary[\W_]?{name}\w*)\W{{1,6}}(\d[\d,.]*)", quote
        )
        if match:
            found[name] = Decimal(match.group(1).replace(",", "").rstrip(".")).normalize()
    return {(found.get("min"), found.get("max"))}

"""Days and times in the advert's words. Pure: knows no today, so a date without a year stays unresolved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from jobs.quotes import plain
from jobs.rules.lines import Notice
from jobs.rules.prose import sentences

_MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan januari janvier januar jänner janeiro enero leden ledna ianuarie",
        "february feb februari février fevrier februar fevereiro febrero února únor",
        "march mar machi mars märz maerz março marzo března březen",
        "april apr aprili avril abril dubna duben",
        "may mei mai maio mayo května květen",
        "june jun juni juin junho junio června červen",
        "july jul julai juillet juli julho julio července červenec",
        "august aug agosti août aout agosto srpna srpen",
        "september sept sep septemba septembre setembro septiembre září",
        "october oct oktoba octobre oktober okt outubro octubre října říjen",
        "november nov novemba novembre novembro noviembre listopadu listopad",
        "december dec desemba disemba décembre decembre dezember dez dezembro diciembre prosince prosinec",
    ),
    start=1,
):
    for _name in _names.split():
        _MONTHS[_name] = _number
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})\s?(?:st|nd|rd|th|er|\.|ª|º)?"
_WORDED = (
    re.compile(
        rf"{_DAY}\s*(?:day\sof\s|of\s|de\s)?(?:\s|-|/|,)?\s*(?P<month>{_MONTH})\b\.?,?\s*(?:-|/|de\s"
        rf"|of\s)?\s*(?P<year>(?:19|20)\d\d|'?\d\d(?!\d|\s?(?::|am|pm|hrs|[.]\d)))?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<month>{_MONTH})\b\.?,?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:\s*,?\s*(?P<year>(?:19"
        rf"|20)\d\d))?",
        re.IGNORECASE,
    ),
)
_ISO = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
    r"(?:[T ](?P<clock>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<first>\d{1,2})\s?[/.-]\s?(?P<second>\d{1,2})\s?[/.-]\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/])"
)
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:.]\s?(?P<minute>\d\d))?\s?(?P<half>a\.?m\.?|p\.?m\.?|noon)(?![a-z])"
    r"|(?P<hour24>[01]?\d|2[0-4])\s?(?:[:h]\s?(?P<minute24>[0-5]\d)|(?P<military>[0-5]\d)?\s?(?:hrs?|hours?|uhr)\b)"
    r"|(?P<midnight>midnight|close\sof\sday\sis\smidnight)|(?P<noon>\bnoon\b|mid-?day)",
    re.IGNORECASE,
)
_ZONES = {
    "EAT": "Africa/Nairobi",
    "CAT": "Africa/Maputo",
    "WAT": "Africa/Lagos",
    "SAST": "Africa/Johannesburg",
    "GMT": "UTC",
    "UTC": "UTC",
    "BST": "Europe/London",
    "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "IST": "Asia/Kolkata",
}
_ZONE_WORD = re.compile(
    r"\b(?:EAT|CAT|WAT|SAST|GMT|UTC|BST|CEST|CET|EST|EDT|PST|PDT|IST)\b|east\safrican?\stime", re.IGNORECASE
)
ZONE_OF_COUNTRY = {
    "KE": "Africa/Nairobi",
    "TZ": "Africa/Dar_es_Salaam",
    "UG": "Africa/Kampala",
    "RW": "Africa/Kigali",
    "BI": "Africa/Bujumbura",
    "ET": "Africa/Addis_Ababa",
    "SO": "Africa/Mogadishu",
    "SS": "Africa/Juba",
    "NG": "Africa/Lagos",
    "GH": "Africa/Accra",
    "ZA": "Africa/Johannesburg",
    "ZM": "Africa/Lusaka",
    "ZW": "Africa/Harare",
    "MW": "Africa/Blantyre",
    "BW": "Africa/Gaborone",
    "NA": "Africa/Windhoek",
    "SN": "Africa/Dakar",
    "CI": "Africa/Abidjan",
    "CM": "Africa/Douala",
    "EG": "Africa/Cairo",
    "MA": "Africa/Casablanca",
    "DE": "Europe/Berlin",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "NL": "Europe/Amsterdam",
    "CZ": "Europe/Prague",
    "PL": "Europe/Warsaw",
    "SA": "Asia/Riyadh",
    "AE": "Asia/Dubai",
    "QA": "Asia/Qatar",
    "IN": "Asia/Kolkata",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day as written. ``day`` is None when the year is missing or day and month could be swapped."""

    day: date | None
    at: datetime | None
    quote: str
    start: int = 0
    end: int = 0


def moments_in(text: str, *, country: str | None = None) -> list[Moment]:
    """Every date in a text, left to right; those without a year have no ``day``."""
    found: list[Moment] = []
    for pattern in (_ISO, *_WORDED, _NUMERIC):
        for match in pattern.finditer(text):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            moment = _moment(text, match, country)
            if moment:
                found.append(moment)
    return sorted(found, key=lambda moment: moment.start)


def _moment(text: str, match: re.Match[str], country: str | None) -> Moment | None:
    parts = match.groupdict()
    if "first" in parts:
        numbers = _day_and_month(int(parts["first"]), int(parts["second"]), country)
    else:
        month = parts["month"].casefold()
        numbers = (int(parts["day"]), int(month) if month.isdigit() else _MONTHS[month])
    quote = text[match.start() : match.end()].strip(" ,")
    if numbers is None:
        return Moment(None, None, quote, match.start(), match.end())
    day_number, month_number = numbers
    if not (1 <= day_number <= 31 and 1 <= month_number <= 12):
        return None
    year = _year(parts["year"])
    if year is None:
        return Moment(None, None, quote, match.start(), match.end())
    try:
        day = date(year, month_number, day_number)
    except ValueError:
        return None
    return Moment(day, _time_near(text, match, day, country), quote, match.start(), match.end())


def _day_and_month(first: int, second: int, country: str | None) -> tuple[int, int] | None:
    """ "13/04" can only be read one way; "03/04" is day first everywhere but in the United States."""
    if first > 12 or country not in ("US", "PH"):
        return first, second
    if second > 12:
        return second, first
    return (first, second) if first == second else None


def _year(words: str | None) -> int | None:
    if not words:
        return None
    digits = words.strip("'")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _time_near(text: str, match: re.Match[str], day: date, country: str | None) -> datetime | None:
    """The time said with a date, in its zone; None when there is no time or no telling which zone."""
    iso = match.groupdict()
    if iso.get("clock"):
        clock, zone = iso["clock"], iso["zone"]
        if not zone:
            return None
        moment = datetime.fromisoformat(f"{day.isoformat()}T{clock}{'+00:00' if zone == 'Z' else zone}")
        return moment if (moment.hour, moment.minute) != (0, 0) else None
    after, before = text[match.end() : match.end() + 45], text[max(0, match.start() - 40) : match.start()]
    found = _CLOCK.search(after) or _CLOCK.search(before)
    clock_time = _clock_time(found) if found else None
    zone_name = _zone_name(after + " " + before, country)
    if clock_time is None or zone_name is None:
        return None
    return datetime.combine(day, clock_time, ZoneInfo(zone_name))


def _clock_time(found: re.Match[str]) -> time | None:
    if found["midnight"]:
        return time(23, 59)
    if found["noon"]:
        return time(12, 0)
    if found["half"]:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if not (1 <= hour <= 12 or (13 <= hour <= 23)) or minute > 59:
            return None
        is_afternoon = found["half"].casefold().startswith("p")
        return time(hour % 12 + (12 if is_afternoon else 0) if hour <= 12 else hour, minute)
    hour, minute = int(found["hour24"]), int(found["minute24"] or found["military"] or 0)
    return time(23, 59) if hour == 24 else time(hour, minute)


def _zone_name(text: str, country: str | None) -> str | None:
    found = _ZONE_WORD.search(text)
    if found:
        return _ZONES.get(found.group().upper(), "Africa/Nairobi")
    return ZONE_OF_COUNTRY.get(country or "")


def parse_day(quote: str, *, country: str | None = None) -> Moment | None:
    """The last date in a phrase ("from 1 to 14 March 2025"), or None when it has none."""
    moments = moments_in(plain(quote), country=country)
    whole = [moment for moment in moments if moment.day]
    found = whole or moments
    return found[-1] if found else None


_DEADLINE_WORDS = re.compile(
    r"\b(?:deadline|stop\s(?:receiving|accepting|taking)\s(?:\w+\s){0,2}on|closing\s(?:date|on)|(?:closing|closes)(?=\s?:)|close[sd]?\son|not\slater\sthan|no\slater\sthan|on\sor\sbefore"
    r"|latest\sby|so\sas\sto\sreach"
    r"|reach(?:ing)?\s(?:us|him|her|the\s\w+(?:\s\w+)?|our\s\w+)\s(?:by|before|not\slater)|(?:last|final|due|end"
    r"|expiry)\s(?:date|day)|(?:apply|register|bring|come|visit|report|present|fill|only|open|applications?|submit\w*|sent|send|write\sto|e-?mail(?:ed)?|forward(?:ed)?"
    r"|dropped|drop|received?|proposals?|quotations?|expressions?|dossiers?|životopis\w*|zasílejte|posílejte"
    r"|reach\sus|cvs?|delivered|submissions?)\b"
    r".{0,220}?\b(?:by|before|until|till|latest)|expires?|valid\s(?:through|until|thru)|closes|mwisho|kabla\sya"
    r"|si\szaidi\sya|ifikapo"
    r"|date\slimite|au\splus\stard|avant\sle|jusqu'au|clôture|bewerbungs(?:frist|schluss)|(?:bew[ei]rb\w*|unterlagen|richten|senden)\b.{0,90}?\sbis\b|bis\s(?:zum"
    r"|spätestens)|spätestens|do(?=\s\d)"
    r"|(?:received|submitted|sent|apply|arriv\w+)\safter(?=[^\n]{3,60}(?:will|shall|cannot|won't)\s(?:not\s)?(?:be\b|consider)))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:within|in)\s(?:the\snext\s)?(?:\w+\s?\(?\d*\)?\s)?(?:days?|weeks?|months?)\b(?:.{0,40}(?:advert"
    r"|publication|notice|date))?"
    r"|\b(?:tomorrow|today|this\s(?:week|friday|monday)|next\s(?:week|friday|monday|month)"
    r"|end\sof\s(?:the\s)?(?:day|week|month)|asap|c\.?o\.?b)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """``day`` is None when the advert's words do not fix it; the quote says what they are."""

    day: date | None
    at: datetime | None
    quote: str


def find_deadline(notice: Notice, *, country: str | None = None) -> FoundDeadline | None:
    """The last day to apply: a labelled one, else the date of a sentence that speaks of a deadline."""
    unresolved: FoundDeadline | None = None
    for quote in _deadline_phrases(notice):
        text = _one_line(quote)
        moment = _date_after_words(text, country)
        if moment and moment.day:
            return FoundDeadline(moment.day, moment.at, _until_next(quote, moment, text, country))
        if moment or _RELATIVE.search(text):
            unresolved = unresolved or FoundDeadline(None, None, quote)
    return unresolved


def _until_next(quote: str, moment: Moment, text: str, country: str | None) -> str:
    """The phrase up to the next date, which says something else ("by 4 May 2026; interviews on 9 May 2026")."""
    later = [other for other in moments_in(text, country=country) if other.start >= moment.end]
    position = quote.find(later[0].quote) if later else -1
    return quote[:position].rstrip() if position > 0 else quote


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", plain(words))


def _deadline_phrases(notice: Notice) -> list[str]:
    labelled = [line.stated for line in notice.labelled("deadline")]
    prose = [part for part in sentences(notice.text) if _DEADLINE_WORDS.search(_one_line(part)) and len(part) < 900]
    return labelled + [part for part in prose if not _OTHER_CLOSING.search(part)]


_OTHER_CLOSING = re.compile(  # of a course or a sale advertised beside the job
    r"\b(?:intake|admissions?|enrol\w*|registration|sale|offer|early\sbird|sign-?\s?up|project|programme|contract|shop|office)\s(?:now\s)?(?:closes?|ends?|closing|is\sopen)\b",
    re.IGNORECASE,
)
_SURE_CUE = re.compile(
    r"deadline|stop\s(?:receiving|accepting|taking)\b|clos(?:es?|ed|ing)\b|not\slater\sthan|no\slater\sthan|on\sor\sbefore|latest\b|last\sd(?:ate|ay)|mwisho|kabla\sya"
    r"|date\slimite|au\splus\stard|avant\sle|clôture|bewerbungs(?:frist|schluss)|spätestens|expir\w+|(?:received|submitted|sent|apply|arriv\w+)\safter\b",
    re.IGNORECASE,
)
_CUE = re.compile(r"\b(?:by|before|until|till|due|ifikapo|jusqu'au|bis(?:\szum)?|do|valid\sthrough)\b", re.IGNORECASE)
_NEAR = 70


def _date_after_words(text: str, country: str | None) -> Moment | None:
    """The date nearest after a deadline's words, surer words first; else the first within the phrase's reach."""
    words = _DEADLINE_WORDS.search(text)
    moments = moments_in(text, country=country)
    if not words:
        return parse_day(text, country=country)
    for cue in (_SURE_CUE, _CUE):
        ends = [match.end() for match in cue.finditer(text)]
        for moment in moments:
            if any(
                0 <= moment.start - end <= _NEAR and not re.search(r"[.!?]\s+[A-Z]", text[end : moment.start])
                for end in ends
            ):
                return moment
    after = [moment for moment in moments if moment.end > words.end() and moment.start - words.end() < 120]
    return next(iter(after), None)

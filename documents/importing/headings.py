"""What the heading of a job or a degree in a CV says: post, employer, place; degree, subject, school, grade. Pure.

A part is known by its words: one that ends in a trade is a post ("Bank Teller"), one that names a kind of house is an
employer ("Equity Bank"). Where neither shows, the post is taken to stand first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.wordlists import word_set

SEPARATOR = re.compile(r"\s+(?:at|@|chez|katika)\s+|\s*[|–—]\s*|,\s+|\s+-\s+", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(?:ltd|limited|plc|inc|llc|llp|gmbh|ag|kg|pty|group|company|corporation|enterprises?|holdings|hospitals?|clinic"
    r"|dispensary|pharmacy|schools?|academy|college|university|institute|polytechnic|bank|sacco|insurance|county|ministry"
    r"|government|council|authority|agency|commission|hotel|lodge|resort|restaurant|supermarkets?|stores|salon|farm"
    r"|foundation|trust|initiative|network|association|society|church|associates|advocates|consult\w+|solutions|services"
    r"|systems|technologies|software|studios?|logistics|transport|haulage|motors|industries|factory|mills|bakery|airlines"
    r"|airways|international|cent(?:re|er)|library|media)\b\.?",
    re.IGNORECASE,
)
_TRADE = re.compile(r"\w{2,}(?:er|or|ist|ian|yst|ant)(?:in)?s?", re.IGNORECASE)
_TRADES = word_set(
    """nurse clerk intern trainee apprentice assistant attendant agent associate chef cook secretary representative rep
    executive specialist head chief lead mechanic guard steward stewardess waitress waiter hostess messenger casual
    volunteer member attachee attaché graduate undergraduate midwife architect pilot partner fellow student tutor
    principal deputy lecturer matron janitor driver cleaner nanny tailor surveyor instructor technician dj mc"""
)
_NO_TRADES = word_set(
    """center water power tower order river silver paper computer summer winter corner september october november
    december upper lower diner former other under over after never plant restaurant merchant giant"""
)
_DEGREE = re.compile(
    r"\b(?:ph\.?\s?d|doctor\w*|master\w*|bachelor\w*|[mb]\.?\s?(?:sc|a|ed|eng|com|tech)|mba|llm|llb|mbchb|degree|diplom\w*"
    r"|[ho]nd|certificate|k\.?c\.?[sp]\.?e|wassce|waec|ssce|neco|i?gcse|[ao][ -]levels?|abitur|baccalaur\w+|licence|bts"
    r"|apprenticeship|ausbildung|craft|artisan|course)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"universit|hochschule|college|school|institut|polytechnic|academy|chuo|shule|lycée|kmtc|seminary", re.IGNORECASE
)
_GRADE_WORDS = (
    r"(?:first|second|third)\sclass(?:\shonou?rs)?(?:[,\s(]+(?:upper|lower)(?:\sdivision)?\)?)?|distinction|credit|pass|merit"
    r"|cum\slaude|division\s(?:[1-4]|i{1,3}v?)|[12]:[12]|\d{2,3}(?:\sout\sof\s\d{2,3})?\smarks|\d{2}(?:\.\d)?\s?%"
)
_SCORE = re.compile(
    r"[\s,;:(–-]*(?:(?:(?:mean|final|overall)\s)?grade|c?gpa|score|(?:abschluss)?note|final\smark|alama)\s*(?:of\s)?[:–-]?\s*(?P<stated>[^,;()]+)\)?"
    rf"|(?:[\s,;(–-]+|^)(?P<named>{_GRADE_WORDS})\)?(?=$|[,;])"
    r"|(?<=[\w)])[\s,;(–-]+(?P<letter>[A-E](?:[+-]|\s(?:plain|plus|minus))?)\)?$",
    re.IGNORECASE,
)
_LABELS = {
    "position": "position(?: held)?|post|role|title|job title|designation|job|cheo|poste",
    "name": "(?:name of )?(?:employer|company|organi[sz]ation|firm|institution|school|university|college)"
    "|last school attended|(?:school|institution) attended|mwajiri|employeur",
    "location": "location|place|town|station|lieu|mahali",
    "degree": "course|programme|program|qualification|award|level|certificate|degree|highest grade passed",
    "score": "grade|mean grade|score|gpa|cgpa|result|results|alama|note",
    "duties": "(?:key |main |my )?(?:duties|responsibilities|roles|tasks|achievements)(?: performed)?"
    "(?: (?:and|&) (?:duties|responsibilities|roles|achievements))?|majukumu",
    "dates": "period|duration|dates?|from|years?(?: completed| of completion| obtained)?|completed|muda|zeitraum",
    "left": "reason for leaving|subjects|board|referee|supervisor",
}
_LABELLED = re.compile("|".join(rf"(?P<{name}>(?:{words})\s*:\s*)" for name, words in _LABELS.items()), re.IGNORECASE)
_PLACE = re.compile(r"[A-ZÀ-Þ][\w'.-]+(?:[ -][A-ZÀ-Þ][\w'.-]+){0,2}")
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class JobHeading:
    position: str = ""
    name: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class DegreeHeading:
    degree: str = ""
    area: str = ""
    school: str = ""
    score: str = ""


def label_of(line: str) -> tuple[str, str]:
    """What a line's label announces, and the rest: ("position", "Nurse") of "Position: Nurse"; ("", line) without."""
    if _DUTIES_ALONE.fullmatch(line):
        return "duties", ""
    match = _LABELLED.match(line)
    return (match.lastgroup or "", line[match.end() :].strip()) if match else ("", line)


_DUTIES_ALONE = re.compile(rf"(?:{_LABELS['duties']})[\s:]*", re.IGNORECASE)


def is_post(text: str) -> bool:
    """Whether the words end in a trade: "Bank Teller", "Head of Sales", "Nurse (part-time)"."""
    head = re.split(r"\s(?:of|for|in|at|to|and|&|/)\s|\s*[(/]|\s[IVX]+$", text.strip())[0].split()
    last = head[-1].lower().strip(".,:") if head and len(text.split()) <= _MOST_WORDS else ""
    return last in _TRADES or (last not in _NO_TRADES and _TRADE.fullmatch(last) is not None and not _is_house(text))


def _is_house(text: str) -> bool:
    return bool(re.search(r"\b(?:ltd|limited|plc|inc|llc|gmbh|ag)\b\.?", text, re.IGNORECASE))


def is_organisation(text: str) -> bool:
    return bool(_ORGANISATION.search(text)) and not is_post(text)


def is_degree(text: str) -> bool:
    return bool(_DEGREE.search(text))


def is_school(text: str) -> bool:
    """ "Kenya High School"; "High School Certificate" is a paper."""
    return (
        bool(_SCHOOL.search(text))
        and not re.search(r"(?:certificate|diploma|degree)$", text, re.I)
        and not is_post(text)
    )


def read_job(lines: Sequence[str]) -> JobHeading:
    """Post, employer and place of the heading's lines."""
    told: dict[str, str] = {}
    plain: list[str] = []
    for line in lines:
        label, rest = label_of(line)
        if label in ("position", "name", "location"):
            told.setdefault(label, rest)
        elif label == "":
            plain.append(line)
    found = _job_of([part for line in plain for part in _parts(line)], knows_post="position" in told)
    name, comma, town = told.get("name", "").rpartition(", ")
    if not comma or not _PLACE.fullmatch(town):
        name, town = told.get("name", ""), ""
    location = told.get("location") or found.location or town
    return JobHeading(told.get("position") or found.position, name or found.name, location)


def _parts(line: str) -> list[str]:
    return [part for part in (piece.strip(" ,;:") for piece in SEPARATOR.split(line)) if part]


def _job_of(parts: list[str], *, knows_post: bool) -> JobHeading:
    post = next((part for part in parts if is_post(part)), "")
    house = next((part for part in parts if part != post and is_organisation(part)), "")
    others = [part for part in parts if part not in (post, house)]
    if not post and not knows_post and others and (not house or parts.index(others[0]) < parts.index(house)):
        post = others.pop(0)
    if not house and others:
        house = others.pop(0)
    house, _, inside = house.partition(" (")
    if inside and _PLACE.fullmatch(inside.rstrip(")")) and not inside.rstrip(")").isupper():
        others.append(inside.rstrip(")"))
    elif inside:
        house = f"{house} ({inside}"
    is_place = bool(post or knows_post) and all(_PLACE.fullmatch(part) for part in others)
    if is_place:
        return JobHeading(post, house, ", ".join(others))
    return JobHeading(post, ", ".join([house, *others]))


def read_degree(lines: Sequence[str]) -> DegreeHeading:
    """Degree, subject, school and grade of the heading's lines."""
    told: dict[str, str] = {}
    parts: dict[str, list[str]] = {"degree": [], "school": [], "": []}
    for line in lines:
        label, rest = label_of(line)
        if label in ("score", "degree", "name"):
            told.setdefault(label, rest)
            continue
        plain, score = take_score(line)
        told |= {"score": score} if score else {}
        kind = ""  # what stands behind a degree is its subject, what stands behind a school its place
        for part in (piece.strip(" ,;:") for piece in _DEGREE_SEPARATOR.split(plain)):
            kind = "school" if is_school(part) else "degree" if is_degree(part) else kind
            parts[kind] += [part] if part else []
    degree, *subjects = ([told["degree"]] if "degree" in told else []) + parts["degree"] or parts[""][:1] or [""]
    school = ([told["name"]] if "name" in told else []) + parts["school"]
    if not school and (others := subjects or [part for part in parts[""] if part != degree]):
        school, subjects = others, []
    degree, area = _with_subject(degree.replace(": ", " in ", 1))
    return DegreeHeading(
        degree, ", ".join([*([area] if area else []), *subjects]), ", ".join(school), told.get("score", "")
    )


_DEGREE_SEPARATOR = re.compile(r",\s+|\s*[|–—]\s*|\s+-\s+|;\s+")


_IN_SUBJECT = re.compile(r"(?P<degree>.{2,60}?)\s+(?:in|en)\s+(?P<area>[A-Z].+)$")
_SHORT_AND_SUBJECT = re.compile(r"(?P<degree>(?:[A-Z][a-z]{0,3}\.?){2,4}(?:\s?\(Hons\.?\))?)\s+(?P<area>[A-Z][a-z].+)$")


def _with_subject(degree: str) -> tuple[str, str]:
    """ "Diploma in Nursing" and "BSc Nursing" in two; "Certificate of Secondary Education" is one thing."""
    match = _IN_SUBJECT.match(degree) or _SHORT_AND_SUBJECT.match(degree)
    return (match["degree"], match["area"]) if match and is_degree(match["degree"]) else (degree, "")


def is_grade(text: str) -> bool:
    """Whether a line is a grade and nothing else: "Second Class Upper", "Mean Grade B-", "342 out of 500 marks"."""
    rest, score = take_score(text)
    return bool(score) and not rest


def take_score(text: str) -> tuple[str, str]:
    """The line without its grade, and the grade: "KCSE, Mean Grade B-" gives ("KCSE", "B-")."""
    match = _SCORE.search(text)
    is_all = match is not None and match.end() - match.start() == len(text)
    if not match or not (is_all or is_degree(text) or is_school(text) or match["stated"]):
        return text, ""
    score = match["stated"] or match["named"] or match["letter"]
    return f"{text[: match.start()]}{text[match.end() :]}".strip(" ,;"), score.strip(" .")

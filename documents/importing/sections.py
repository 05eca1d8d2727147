"""A CV's text cut at its headings: "3. EDUCATION BACKGROUND", "Where I have worked", "Berufserfahrung". Pure."""

from __future__ import annotations

import re

from documents.facts.words import fold
from documents.importing.entries import BULLET
from documents.wordlists import word_set

_HEADINGS: dict[str, tuple[str, ...]] = {  # those that their words alone do not tell
    "summary": ("profile", "about me", "about", "personal profile", "personal statement", "profil", "kurzprofil",
                "uber mich", "wasifu"),
    "work": ("where i have worked", "attachment", "internship", "experience professionnelle", "uzoefu wa kazi",
             "uzoefu", "berufserfahrung", "beruflicher werdegang", "praktika"),
    "education": ("school", "schools", "formation", "elimu", "ausbildung", "bildung", "bildungsweg", "studium",
                  "schule"),
    "skills": ("what i can do", "ujuzi", "kenntnisse", "fahigkeiten", "edv kenntnisse"),
    "languages": ("languages i speak", "languages known", "langues", "lugha", "sprachen", "sprachkenntnisse"),
    "certificates": ("professional qualifications", "vyeti", "certificats", "zertifikate", "weiterbildung",
                     "weiterbildungen"),
    "referees": ("people you can ask", "wadhamini", "referenzen"),
    "interests": ("centres d'interet", "interessen", "hobbys"),
    "awards": ("tuzo", "distinctions"),
    "projects": ("miradi", "projets", "projekte"),
    "volunteer": ("community service", "benevolat", "ehrenamt"),
    "personal": ("personliche daten", "kontakt"),
    "registrations": ("professional bodies",),
    "other": ("examination results", "availability"),
}  # fmt: skip
_SECTION_OF = {heading: section for section, headings in _HEADINGS.items() for heading in headings}
# A heading that no list holds is known by its words: each is one of these, and one says which section it is.
_TELLING = (
    ("summary", "objective objectives summary"),
    ("referees", "referees referee references reference"),
    ("languages", "languages language"),
    ("volunteer", "volunteering volunteer voluntary"),
    ("projects", "projects project"),
    ("awards", "awards award achievements achievement honours honors accomplishments"),
    ("registrations", "membership memberships registration registrations bodies affiliations"),
    (
        "certificates",
        "certificates certificate certifications certification training trainings courses workshops",
    ),
    ("interests", "hobbies hobby interests"),
    ("skills", "skills skill competencies competences competence expertise abilities strengths"),
    ("work", "experience experiences employment work working employers career job jobs internships attachments"),
    ("education", "education educational academic academics schooling schools qualifications qualification studies"),
    ("personal", "personal contact contacts bio biodata"),
    ("other", "declaration publications"),
)
_BESIDE = word_set(
    """and of the my in professional history record records background details data information profile key core
    relevant other additional past previous current secondary tertiary primary higher technical digital computer it
    soft attended attained obtained attainment statement industrial community institutions institution with dates
    spoken"""
)
_LONGEST, _MOST_WORDS = 40, 5
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})\s*[.:)]\s*(?=[^\W\d_]{2})")
_PAGE = re.compile(r"\s*(?:page\s)?\d{1,2}\s*(?:of|/)\s*\d{1,2}\s*", re.IGNORECASE)


def cut_sections(lines: list[str]) -> dict[str, list[str]]:
    """The lines of each section; those above the first heading under "head". Rules and page numbers are left out."""
    found: dict[str, list[str]] = {"head": []}
    current = "head"
    for line in (line.rstrip() for line in lines):
        if heading := _heading(line):
            current = heading
            found.setdefault(current, [])
        elif not _PAGE.fullmatch(line) and (not line or not re.fullmatch(r"[\s_=*-]*", line)):
            found[current].append(line)
    labelled = [line for line in found.get("summary", []) if re.match(r"\s*[^:]{2,30}\s*:\s*\S", line)]
    if labelled:  # "PERSONAL PROFILE" above name, date of birth, telephone
        found["personal"] = [*found.get("personal", []), *labelled]
        found["summary"] = [line for line in found["summary"] if line not in labelled]
    return found


def is_heading(line: str) -> bool:
    """Whether the line names a section of a CV."""
    return bool(_heading(line))


def _heading(line: str) -> str:
    if BULLET.match(line) or len(line.strip()) > _LONGEST or line.rstrip().endswith("."):
        return ""
    text = fold(re.sub(r"[^\w\s&'’-]", " ", _NUMBERING.sub("", line))).replace("&", "and")
    text = " ".join(text.split())
    return _SECTION_OF.get(text) or _told_by_words(text.split())


def _told_by_words(words: list[str]) -> str:
    if not 0 < len(words) <= _MOST_WORDS:
        return ""
    telling = {word: section for section, own in reversed(_TELLING) for word in own.split()}
    if not all(word in telling or word in _BESIDE for word in words):
        return ""
    sections = {telling[word] for word in words if word in telling}
    return next((section for section, _ in _TELLING if section in sections), "")

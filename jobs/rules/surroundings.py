"""What boards and blogs print below an advert: other jobs, comments. Pure."""

from __future__ import annotations

import re

from jobs.rules.vocabulary import Section, heading_of

_OTHERS = re.compile(
    r"(?:similar|related|recommended|more|recent|latest|hot|featured|other\s(?:open|current|available))\s"
    r"(?:open\s)?(?:jobs|roles|vacancies|positions|openings|posts|adverts|opportunities)(?:\s[\w ]{1,40})?"
    r"|(?:you|jobs\syou|these\sjobs)\s(?:may|might)\s(?:also\s)?(?:like|be\sinterested\sin)|(?:read|see)\salso|also\sread"
    r"|people\salso\s(?:viewed|searched\s.{2,20})|customers\salso\s\w+|set\salert\sfor\ssimilar\sjobs"
    r"|ces\s(?:offres|annonces)\s.{3,40}|offres\ssimilaires|ähnliche\s(?:jobs|stellen\w*)|weitere\s(?:jobs|stellen\w*)"
    r"|\d*\s*comments?|leave\sa\s(?:comment|reply)",
    re.IGNORECASE,
)
_OF_THE_ADVERT = (Section.REQUIREMENTS, Section.RESPONSIBILITIES, Section.APPLY, Section.NICE, Section.DOCUMENTS)
_FEWEST_ABOVE = 6
_LONGEST_HEADING = 60


def without_other_adverts(text: str) -> str:
    """The text up to where other jobs or comments begin, if nothing of the advert follows them."""
    lines = text.split("\n")
    above = 0
    for number, line in enumerate(lines):
        words = line.strip(" \t#*_-–—:.!…▼›»")
        is_heading = above >= _FEWEST_ABOVE and len(words) <= _LONGEST_HEADING and bool(_OTHERS.fullmatch(words))
        if is_heading and not _holds_advert(lines[number + 1 :]):
            return "\n".join(lines[:number])
        above += bool(words)
    return text


def _holds_advert(lines: list[str]) -> bool:
    headings = (heading_of(line.strip(" \t#*_-–—:.")) for line in lines if len(line) <= _LONGEST_HEADING)
    return any(heading in _OF_THE_ADVERT for heading in headings)

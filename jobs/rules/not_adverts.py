"""Texts that name roles and are no adverts: CVs, letters, articles, bills, contracts, courses, events. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.lines import Notice
from jobs.rules.signals import signals_in
from jobs.rules.vocabulary import Section

_CV = re.compile(
    r"^\W*(?:curriculum\svitae|resume|résumé|career\sobjective|professional\s(?:summary|profile)"
    r"|personal\s(?:details|information|profile|statement)|work\s(?:experience|history)|employment\shistory|"
    r"education(?:al)?(?:\sbackground|\shistory)?|academic\s(?:background|qualifications)|referees|references"
    r"|(?:key\s|technical\s)?skills|profile|experience|achievements|hobbies(?:\sand\sinterests)?|date\sof\sbirth.*|marital\sstatus.*|languages|certifications)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_OWN_HISTORY = re.compile(  # years of somebody's work and the heads that only a CV has
    r"\b(?:19|20)\d\d\s?[-–—]\s?(?:present|current|to\sdate|date|now)\b"
    r"|^\W*(?:referees|references|profile|hobbies.*|marital\sstatus.*|date\sof\sbirth.*|career\sobjective)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_COURSE = re.compile(
    r"\b(?:intake|tuition|fees?\W{1,3}(?:kshs?|kes|\d)|instal?lments?|enrol(?:l|ment)?|course\s(?:fee|duration|outline)"
    r"|to\sregister|register\snow|job\splacement|certificate\scourse|become\sa\sprofessional)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"\b(?:leave\sa\scomment|subscribe\sto\s(?:our|my)\snewsletter|in\sthis\s(?:article|post|guide)|read\smore|career\stips"
    r"|share\syour\s(?:story|experience)|said\son\s\w+day|told\s\w+|said\san?\s\w+|ministry\ssaid|enrol(?:l)?\snow|intake|frequently\sasked|table\sof\scontents|min(?:ute)?s?\sread|written\sby|(?:he|she|they)\s(?:says?|adds|recalls|explains|advises)|experts\s(?:say|advise))\b"
    r"|^\W*by\s[a-z]+\s[a-z]+\W*(?:$|\W(?:published|updated|[a-z]+\s\d{1,2},?\s20\d\d))|^\W*(?:read\salso|also\sread)\W*$"
    r"|\badditional\sreporting\b|[\"”’']\s(?:he|she|they)?\s?said\b|\b(?:governor|minister|secretary|spokes\w+)\s[a-z]+\s[a-z]+\ssaid\b"
    r"|^\W*\d+\scomments?\W*$"
    r"|^\W*(?:how\sto\s(?!apply)|why\s|\d+\s(?:\w+\s){0,3}(?:tips|mistakes|ways|questions|reasons|things|steps|skills|signs|lessons|facts)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_LETTER = re.compile(
    r"\bdear\s(?:sir|madam|hiring)|\bi\sam\swriting\sto|\byours\s(?:faithfully|sincerely)|\bre\s?:\s*application"
    r"|\bi\s(?:hold|have\sworked)\b|\bmy\s(?:cv|resume)\b|\bwould\sbe\sglad\sto",
    re.IGNORECASE,
)
_BILL = re.compile(r"^\W*(?:invoice|receipt|quotation|purchase\sorder)\b|\bbill\sto\b", re.IGNORECASE | re.MULTILINE)
_PAPER = re.compile(
    r"\A\W*(?:(?:employment|service)\s(?:contract|agreement)|contract\sof\s(?:employment|service)|pay\s?slip|minutes\sof"
    r"|to\swhom\sit\smay\sconcern|certificate\sof\sservice|(?:offer|appointment)\sletter|memorandum|performance\sappraisal)\b"
    r"|\bhereinafter\b|\bthis\sagreement\sis\smade\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"^\W*(?:theme|venue|contribution|tickets?|entry(?:\sfee)?|guest\sspeakers?|facilitators?|speakers?)\s*:"
    r"|\b(?:retreat|seminar|webinar|symposium|gala|fundraiser|rsvp)\b",
    re.IGNORECASE | re.MULTILINE,
)
_GOODS = re.compile(
    r"\b(?:borrow|repay(?:able)?\s(?:in|within|over)|low\sinterest|interest\sof|terms\sand\sconditions\sapply|to\slet|tenants?|(?:house\s)?rent\s(?:is\s|of\s)?(?:k|\d)\w*|bed\s?sitters?|(?:\d|one|two|three)[\s-]?bedrooms?|viewing\sfee|for\ssale"
    r"|add\sto\scart|in\sstock|free\sdelivery|discounts?|unit\sprice|order\snow|logbook|brokers|mileage|buy\snow)\b",
    re.IGNORECASE,
)
_OTHER_CALL = re.compile(
    r"\A.{0,160}?\b(?:scholarships?|bursary|bursaries|tender\s(?:notice|no)|career\sfair|job\sfair|sealed\sbids)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEWEST_HEADINGS = 3
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|me)\b")
_TELLING = 5  # who says "I" so often tells of a life
# Each kind with how many different words of it tell, and how many where the text has duties or demands in sections.
_KINDS = (
    (_LETTER, 2, 2),
    (_OTHER_CALL, 1, 1),
    (_EVENT, 2, 99),
    (_ARTICLE, 2, 3),
    (_COURSE, 2, 2),
    (_GOODS, 2, 3),
)


def is_something_else(notice: Notice) -> bool:
    """Whether a text is of another kind. Where it labels a title, only papers and CVs are believed to be one."""
    text = plain(notice.text)
    if _BILL.search(text) or _PAPER.search(text) or _is_cv(text):
        return True
    if any(True for _ in notice.labelled("title")):
        return False
    if len(_FIRST_PERSON.findall(text)) >= _TELLING and "applying" not in signals_in(text):
        return True
    has_sections = any(block.lines for block in notice.of(Section.REQUIREMENTS, Section.RESPONSIBILITIES))
    return any(
        len({match.group().casefold() for match in pattern.finditer(text)}) >= (most if has_sections else fewest)
        for pattern, fewest, most in _KINDS
    )


def _is_cv(text: str) -> bool:
    headings = {match.group().strip().casefold() for match in _CV.finditer(text)}
    tells_a_life = len(_OWN_HISTORY.findall(text)) > 1
    others = {"applying"} if tells_a_life else {"vacancy", "applying"}
    return len(headings) >= _FEWEST_HEADINGS and not signals_in(text) & others

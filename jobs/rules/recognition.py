"""Whether a text is a job advert at all, or a closed one. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.applying import find_apply
from jobs.rules.dates import find_deadline
from jobs.rules.digests import entries_of
from jobs.rules.lines import Notice
from jobs.rules.money import find_salary
from jobs.rules.not_adverts import is_something_else
from jobs.rules.roles import has_role
from jobs.rules.signals import signals_in
from jobs.rules.terms import find_employment_type
from jobs.rules.titles import find_title
from jobs.rules.vocabulary import Section
from jobs.rules.workplaces import find_place

_CLOSED = re.compile(
    r"(?:this|the)\s(?:job|position|vacancy|role|posting|advert(?:isement)?|listing|opportunity"
    r"|offer)\s(?:posting\s|advert\s|listing\s|ad\s)?(?:is|has|was)\s(?:now\s|been\s|already\s"
    r"|currently\s)*(?:closed|expired|filled|no\slonger\s(?:available|active|open|accepting)|removed|deactivated"
    r"|inactive|ended|archived|unavailable)"
    r"|(?:job|position|vacancy|role)\b[^.\n]{0,40}\sis\sno\slonger\s(?:open|available|active|accepting)"
    r"|no\slonger\saccepting\sapplications|applications?\s(?:for\sthis\s\w+\s)?(?:are|is|have)\s(?:now\s"
    r"|been\s)?closed|(?:job|vacancy|position)\s(?:closed|expired|has\sexpired)|sorry,?\sthis\s(?:job|position"
    r"|vacancy)\s(?:is|has)"
    r"|maombi\syamefungwa|nafasi\shii\simefungwa|cette\soffre\s(?:n'est\splus|a\sexpiré|est\sexpirée)"
    r"|diese\sstelle\sist\snicht\smehr|stellenanzeige\sist\s(?:nicht\smehr|abgelaufen)"
    r"|nabídka\s(?:již\s)?(?:není\saktivní|byla\sukončena|skončila|je\sneaktivní)"
    r"|vaga\s(?:encerrada|expirada)|pozice\sje\s(?:již\s)?obsazena",
    re.IGNORECASE,
)
_MIN_SIGNALS = 2
_FEWEST_FACTS = 3


def is_advert(notice: Notice) -> bool:
    """Whether the text speaks as an advert does, states a job with enough of what belongs to one, or is a form."""
    if is_something_else(notice):
        return False
    return bool(entries_of(notice.text)) or _speaks_as_advert(notice) or _states_a_job(notice) or _is_form(notice)


_FORM = frozenset(
    ["title", "company", "location", "salary", "salary_min", "deadline", "posted", "employment", "reference"]
)


def _is_form(notice: Notice) -> bool:
    """Whether title, employer and two more values stand behind labels, as listings export them."""
    labels = {line.label for line in notice.lines if line.value} & _FORM
    return {"title", "company"} <= labels and len(labels) > _FEWEST_FACTS


def _speaks_as_advert(notice: Notice) -> bool:
    """At least two kinds of an advert's words."""
    signals = signals_in(notice.text)
    has_sections = any(block.lines for block in notice.of(Section.REQUIREMENTS, Section.RESPONSIBILITIES))
    has_title = any(True for _ in notice.labelled("title"))
    names_role = has_role(notice.text[:600])
    if signals & {"vacancy", "applying"} and len(signals) >= _MIN_SIGNALS:
        return names_role or has_sections or len(signals) >= 3
    if has_title and signals:
        return True
    return len(signals) + has_sections >= 3 or (has_sections and len(signals) >= _MIN_SIGNALS)


def _states_a_job(notice: Notice) -> bool:
    """Whether a role is named together with at least three of: pay, last day, way to apply, terms, place, demands."""
    if find_title(notice) is None:
        return False
    apply = find_apply(notice)
    deadline = find_deadline(notice)
    facts = (
        find_salary(notice),
        deadline and deadline.day,
        apply.email or apply.url or apply.phone or apply.address,
        find_employment_type(notice),
        find_place(notice),
        any(block.lines for block in notice.of(Section.REQUIREMENTS, Section.RESPONSIBILITIES)),
        bool(signals_in(notice.text)),
    )
    return sum(bool(fact) for fact in facts) >= _FEWEST_FACTS


def closed_notice(text: str) -> str:
    """The words that say the job is closed, or an empty string."""
    found = _CLOSED.search(plain(text))
    return found.group() if found else ""

"""A job as a page shows it: each value in words, beside the advert's own words. Pure: no ORM, no request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from django.utils import formats, timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_stubs_ext import StrPromise

from jobs.schemas import Apply, Evidence, JobFields, Origin, Salary, get_value, is_empty

Label = str | StrPromise

FACTS: dict[str, Label] = {
    "title": gettext_lazy("Title"),
    "company": gettext_lazy("Employer"),
    "location": gettext_lazy("Place"),
    "locations": gettext_lazy("Places"),
    "remote": gettext_lazy("Remote"),
    "employment_type": gettext_lazy("Employment"),
    "salary": gettext_lazy("Pay"),
    "grade": gettext_lazy("Grade"),
    "deadline": gettext_lazy("Deadline"),
    "deadline_at": gettext_lazy("Deadline with time"),
    "date_posted": gettext_lazy("Posted"),
    "reference": gettext_lazy("Reference"),
    "vacancies": gettext_lazy("Posts"),
    "status": gettext_lazy("Status"),
}
LISTS: dict[str, Label] = {
    "requirements.must": gettext_lazy("Must have"),
    "requirements.nice": gettext_lazy("Good to have"),
    "responsibilities": gettext_lazy("Tasks"),
    "skills": gettext_lazy("Skills"),
    "professional_bodies": gettext_lazy("Professional bodies"),
    "benefits": gettext_lazy("Benefits"),
}
APPLYING: dict[str, Label] = {
    "apply.method": gettext_lazy("Way to apply"),
    "apply.email": gettext_lazy("E-mail"),
    "apply.url": gettext_lazy("Link"),
    "apply.subject": gettext_lazy("Subject line"),
    "apply.address": gettext_lazy("Address"),
    "apply.phone": gettext_lazy("Telephone"),
    "apply.instructions": gettext_lazy("Instructions"),
    "documents_wanted": gettext_lazy("Documents wanted"),
}
LONG = 80
WORTH_ASKING = ("title", "company", "location", "salary", "deadline", "requirements.must", "apply.method")


@dataclass(frozen=True)
class Item:
    """One item of a list; ``quote`` is empty where it would only repeat the item."""

    text: str
    quote: str = ""


@dataclass(frozen=True)
class Shown:
    """One field. Either ``text`` or ``items`` says the value. ``is_doubtful``: the person should confirm it."""

    key: str
    label: Label
    text: str = ""
    items: tuple[Item, ...] = ()
    quote: str = ""
    origin: str = ""
    href: str = ""
    is_doubtful: bool = False
    is_own: bool = False

    @property
    def is_long_quote(self) -> bool:
        """Whether the value is a passage of the advert word for word, which nobody wants to read twice."""
        return len(self.text) > LONG and not self.is_own and _plain(self.text) == _plain(self.quote)


@dataclass(frozen=True)
class JobPage:
    """Everything the job page says of a job. ``missing`` holds labels of what the advert does not state."""

    facts: list[Shown] = field(default_factory=list)
    lists: list[Shown] = field(default_factory=list)
    applying: list[Shown] = field(default_factory=list)
    missing: list[Label] = field(default_factory=list)
    mail_link: str = ""


def present_job(fields: JobFields, evidence: Mapping[str, Evidence]) -> JobPage:
    """What the page shows: only what is known, and the names of what is worth asking for."""
    labels = {**FACTS, **LISTS, **APPLYING}
    return JobPage(
        facts=_shown(fields, evidence, FACTS),
        lists=_shown(fields, evidence, LISTS),
        applying=_shown(fields, evidence, APPLYING),
        missing=[labels[key] for key in WORTH_ASKING if _is_unknown(get_value(fields, key))],
        mail_link=mail_link(fields.apply, fields.title, fields.reference),
    )


def _shown(fields: JobFields, evidence: Mapping[str, Evidence], labels: Mapping[str, Label]) -> list[Shown]:
    known = [key for key in labels if not _is_unknown(get_value(fields, key))]
    if "locations" in known and fields.locations in ([], [fields.location]):
        known.remove("locations")
    if (
        "deadline_at" in known
        and fields.deadline_at
        and timezone.localtime(fields.deadline_at).date() == fields.deadline
    ):
        known.remove("deadline")
        labels = {**labels, "deadline_at": FACTS["deadline"]}
    return [_show(key, labels[key], get_value(fields, key), evidence.get(key)) for key in known]


def _is_unknown(value: Any) -> bool:
    return is_empty(value) or (isinstance(value, Salary) and describe_salary(value) == "")


def _show(key: str, label: Label, value: Any, found: Evidence | None) -> Shown:
    own = found is not None and found.origin == Origin.USER
    doubtful = found is not None and not found.verified and not own
    origin = str(found.origin.label) if found else ""
    if isinstance(value, list):
        quotes = (found.items if found else None) or []
        items = tuple(_item(text, quotes[index] if index < len(quotes) else "") for index, text in enumerate(value))
        return Shown(key, label, items=items, origin=origin, is_doubtful=doubtful, is_own=own)
    quoted = found.quote if found else ""
    href = value if key == "apply.url" and re.match(r"https?://", value, re.IGNORECASE) else ""
    return Shown(key, label, describe(value), quote=quoted, origin=origin, href=href, is_doubtful=doubtful, is_own=own)


def _item(text: Any, quoted: str) -> Item:
    words = str(text)
    return Item(words, "" if _plain(words) == _plain(quoted) else quoted)


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def describe(value: Any) -> str:
    """A value in the reader's language and locale."""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, datetime):
        return formats.date_format(timezone.localtime(value), "DATETIME_FORMAT")
    if isinstance(value, date):
        return formats.date_format(value, "DATE_FORMAT")
    if isinstance(value, Salary):
        return describe_salary(value)
    if hasattr(value, "label"):
        return capfirst(str(value.label))
    return str(value)


def describe_salary(salary: Salary) -> str:
    """ "KES 65,000 to 80,000 per month, gross"; empty when no amount is known."""
    amounts = [_amount(amount) for amount in (salary.min, salary.max) if amount is not None]
    if not amounts:
        return ""
    if len(set(amounts)) == 2:
        sum_of_money = _("%(low)s to %(high)s") % {"low": amounts[0], "high": amounts[1]}
    elif salary.max is None:
        sum_of_money = _("from %(low)s") % {"low": amounts[0]}
    elif salary.min is None:
        sum_of_money = _("up to %(high)s") % {"high": amounts[0]}
    else:
        sum_of_money = amounts[0]
    words = [salary.currency or "", sum_of_money, str(salary.period.label) if salary.period else ""]
    kind = {True: _("gross"), False: _("net"), None: ""}[salary.gross]
    return ", ".join(part for part in (" ".join(word for word in words if word), kind) if part)


def _amount(amount: Decimal) -> str:
    places = 0 if amount == amount.to_integral_value() else 2
    return formats.number_format(amount, decimal_pos=places, force_grouping=True)


def mail_link(apply: Apply, title: str, reference: str = "") -> str:
    """A mail link with the subject the advert asks for, or title and reference; empty without an address."""
    if not apply.email:
        return ""
    subject = apply.exact_subject or ", ".join(part for part in (title, reference) if part)
    return f"mailto:{quote(apply.email, safe='@')}" + (f"?subject={quote(subject)}" if subject else "")

"""The offline engine: an advert's text in, the same answer a model would give out. Pure."""

from __future__ import annotations

from collections.abc import Container, Sequence

from jobs.rules.applying import Quoted, find_apply
from jobs.rules.chats import without_chat_marks, without_mail_head
from jobs.rules.dates import FoundDeadline, find_deadline
from jobs.rules.employers import find_employer
from jobs.rules.language import language_of
from jobs.rules.lines import Item, parse_notice, tamed, unfold
from jobs.rules.money import FoundSalary, find_salary
from jobs.rules.papers import read_documents
from jobs.rules.places import FoundPlace, countries_of
from jobs.rules.posting_days import find_posted
from jobs.rules.recognition import closed_notice, is_advert
from jobs.rules.references import find_reference
from jobs.rules.requirements import (
    read_benefits,
    read_bodies,
    read_grade,
    read_requirements,
    read_responsibilities,
)
from jobs.rules.surroundings import without_other_adverts
from jobs.rules.tables import with_joined_rows, with_parted_labels
from jobs.rules.terms import find_employment_type, find_remote
from jobs.rules.title_words import title_of_heading
from jobs.rules.titles import find_title
from jobs.rules.tools import read_skills
from jobs.rules.vacancies import find_posts, split_vacancies, vacancy_head
from jobs.rules.workplaces import find_place
from jobs.rules.wrapping import unwrapped
from jobs.schemas import ModelJob, ModelReading, QuotedCount, QuotedFlag, QuotedItem, QuotedSalary, QuotedText

MAX_VACANCIES = 30


def read_advert(text: str, *, is_known_advert: bool = False, known: Container[str] = ()) -> ModelReading:
    """Everything the rules find. ``is_known_advert`` skips the question whether it is one (the page said so); ``known``
    are the fields nobody asks for any more. Where the title is known, the text is that one vacancy's."""
    text = without_mail_head(without_chat_marks(unwrapped(tamed(unfold(text)))))
    text = with_parted_labels(with_joined_rows(without_other_adverts(text)))
    if not is_known_advert and not is_advert(parse_notice(text)):
        return _not_an_advert()
    parts = [text] if "title" in known else split_vacancies(text)[:MAX_VACANCIES]
    countries = countries_of(text)
    is_many = len(parts) > 1
    jobs = [read_vacancy(part, countries=countries, is_one_of_several=is_many, known=known) for part in parts]
    return ModelReading(
        is_job_advert=True,
        not_advert_reason=None,
        transcript=None,
        language=language_of(text) or None,
        is_closed=True if closed_notice(text) else None,
        jobs=jobs,
    )


def _not_an_advert() -> ModelReading:
    return ModelReading(
        is_job_advert=False,
        not_advert_reason="The text does not speak of a vacancy, of applying or of what is asked.",
        transcript=None,
        language=None,
        is_closed=None,
        jobs=[],
    )


def read_vacancy(
    text: str, *, countries: Sequence[str], is_one_of_several: bool = False, known: Container[str] = ()
) -> ModelJob:
    """One vacancy's values with their quotes; null wherever the text says nothing."""
    notice = parse_notice(text)
    country = (countries[0] or None) if countries else None
    head = vacancy_head(text) if is_one_of_several else None
    title = title_of_heading(head) if head and not head.label else None
    title = title or (None if "title" in known else find_title(notice))
    title_line = head.number if head else (title.line if title else None)
    employer = None if "company" in known else find_employer(notice)
    must, nice = read_requirements(notice)
    grade = read_grade(notice)
    remote = find_remote(notice)
    posted = None if "date_posted" in known else find_posted(notice, country=country)
    posts = find_posts(notice, title_line=title_line, title=title.title if title else "")
    apply = find_apply(notice)
    place = None if "location" in known else find_place(notice)
    return ModelJob(
        title=QuotedText(value=title.title, quote=title.quote) if title else _unknown(),
        company=QuotedText(value=employer.name, quote=employer.quote) if employer else _unknown(),
        location=QuotedText(value=place.name, quote=place.quote) if place else _unknown(),
        locations=_places(place),
        remote=QuotedFlag(value=remote[0], quote=remote[1]) if remote else QuotedFlag(value=None, quote=None),
        employment_type=_quoted(find_employment_type(notice, title.quote if title else "")),
        salary=_salary(None if "salary" in known else find_salary(notice, countries=countries)),
        responsibilities=_items(read_responsibilities(notice)),
        must_have=_items(must),
        nice_to_have=_items(nice),
        skills=_items(read_skills(notice)),
        benefits=_items(read_benefits(notice)),
        professional_bodies=_items(read_bodies(notice)),
        grade=QuotedText(value=grade.text, quote=grade.quote) if grade else _unknown(),
        date_posted=QuotedText(value=posted.day.isoformat(), quote=posted.quote)
        if posted and posted.day
        else _unknown(),
        deadline=_deadline(None if "deadline_at" in known else find_deadline(notice, country=country)),
        reference=_quoted(find_reference(notice)),
        apply_url=_quoted(apply.url),
        apply_email=_quoted(apply.email),
        apply_subject=_quoted(apply.subject),
        apply_address=_quoted(apply.address),
        apply_phone=_quoted(apply.phone),
        apply_instructions=_quoted(apply.instructions),
        documents_wanted=_items(read_documents(notice)),
        vacancies=QuotedCount(value=posts.count, quote=posts.quote) if posts else QuotedCount(value=None, quote=None),
    )


def _unknown() -> QuotedText:
    return QuotedText(value=None, quote=None)


def _quoted(found: Quoted | None) -> QuotedText:
    return QuotedText(value=found.value, quote=found.quote) if found else _unknown()


def _items(found: list[Item]) -> list[QuotedItem]:
    return [QuotedItem(value=item.text, quote=item.quote) for item in found]


def _places(place: FoundPlace | None) -> list[QuotedItem]:
    return [QuotedItem(value=name, quote=place.quote) for name in place.places] if place else []


def _salary(found: FoundSalary | None) -> QuotedSalary:
    if not found:
        return QuotedSalary(min=None, max=None, currency=None, period=None, gross=None, quote=None)
    pay = found.salary
    return QuotedSalary(
        min=float(pay.min) if pay.min is not None else None,
        max=float(pay.max) if pay.max is not None else None,
        currency=pay.currency,
        period=pay.period.value if pay.period else None,
        gross=pay.gross,
        quote=found.quote,
    )


def _deadline(found: FoundDeadline | None) -> QuotedText:
    if not found:
        return _unknown()
    return QuotedText(value=found.day.isoformat() if found.day else None, quote=found.quote)

"""How a job is put into words for its page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.utils import translation

from jobs.presenting import Shown, describe, describe_salary, mail_link, present_job
from jobs.schemas import Apply, EmploymentType, Evidence, JobFields, Origin, Requirements, Salary, SalaryPeriod


@pytest.mark.parametrize(
    ("salary", "words"),
    [
        (
            Salary(min=Decimal(65000), max=Decimal(80000), currency="KES", period=SalaryPeriod.MONTH, gross=True),
            "KES 65,000 to 80,000 per month, gross",
        ),
        (Salary(min=Decimal(900), max=Decimal(900), currency="KES", period=SalaryPeriod.DAY), "KES 900 per day"),
        (Salary(min=Decimal("1250.50"), currency="USD", gross=False), "USD from 1,250.50, net"),
        (Salary(max=Decimal(40000)), "up to 40,000"),
        (Salary(currency="KES", period=SalaryPeriod.MONTH), ""),
    ],
)
def test_pay_is_said_as_a_person_would(salary: Salary, words: str) -> None:
    assert describe_salary(salary) == words


def test_values_are_said_in_words() -> None:
    assert describe(value=True) == "Yes"
    assert describe(EmploymentType.FULL_TIME) == "Full time"
    assert "2026" in describe(date(2026, 11, 30))


def test_a_value_stands_beside_its_quote() -> None:
    fields = JobFields(title="Nurse")
    page = present_job(fields, {"title": Evidence(quote="seeks a Nurse", origin=Origin.RULES, verified=True)})
    (row,) = page.facts
    assert (row.text, row.quote, row.is_doubtful) == ("Nurse", "seeks a Nurse", False)


def test_a_quote_that_only_repeats_its_item_is_left_out() -> None:
    fields = JobFields(requirements=Requirements(must=["CPA Section 4", "Two years"]))
    evidence = Evidence(quote="", origin=Origin.RULES, verified=True, items=["- CPA section 4.", "at least two years"])
    (row,) = present_job(fields, {"requirements.must": evidence}).lists
    assert [item.quote for item in row.items] == ["", "at least two years"]


def test_an_unverified_value_is_doubtful_unless_the_person_wrote_it() -> None:
    fields = JobFields(title="Nurse", company="Clinic")
    page = present_job(fields, {"title": Evidence(origin=Origin.MODEL), "company": Evidence(origin=Origin.USER)})
    title, company = page.facts
    assert (title.is_doubtful, title.is_own) == (True, False)
    assert (company.is_doubtful, company.is_own) == (False, True)


def test_what_the_advert_does_not_say_is_named() -> None:
    page = present_job(JobFields(title="Nurse", company="Clinic", location="Nyeri"), {})
    assert [str(label) for label in page.missing] == ["Pay", "Deadline", "Must have", "Way to apply"]


def test_one_place_is_not_said_twice() -> None:
    page = present_job(JobFields(location="Nyeri", locations=["Nyeri"]), {})
    assert [row.key for row in page.facts] == ["location"]


def test_only_web_addresses_become_links() -> None:
    (link,) = present_job(JobFields(apply=Apply(url="https://jobs.example/7")), {}).applying
    assert link.href == "https://jobs.example/7"
    (script,) = present_job(JobFields(apply=Apply(url="javascript:alert(1)")), {}).applying
    assert script.href == ""


def test_the_mail_link_carries_the_subject_asked_for() -> None:
    apply = Apply(email="jobs@rvd.example", subject="Accountant & Clerk, Ref 7")
    assert mail_link(apply, "Accountant") == "mailto:jobs@rvd.example?subject=Accountant%20%26%20Clerk%2C%20Ref%207"
    assert mail_link(Apply(email="a?cc=b@x.example"), "") == "mailto:a%3Fcc%3Db@x.example"
    assert mail_link(Apply(), "Accountant") == ""


def test_a_long_passage_is_shown_once() -> None:
    words = "Send your CV and copies of certificates to the Human Resource Office, second floor, by hand or by post."
    shown = Shown("apply.instructions", "Instructions", words, quote=words)
    assert shown.is_long_quote
    assert not replace(shown, quote="Send your CV").is_long_quote
    assert not replace(shown, is_own=True).is_long_quote


def test_a_subject_that_only_says_what_to_name_is_written_out() -> None:
    for asked in ("the reference", "the position you are applying for", "Job title and reference number", ""):
        apply = Apply(email="jobs@rvd.example", subject=asked)
        assert mail_link(apply, "Clerk", "RVD/7") == "mailto:jobs@rvd.example?subject=Clerk%2C%20RVD/7"


def test_labels_follow_the_language() -> None:
    with translation.override("fr"):
        assert describe_salary(Salary(min=Decimal(65000), max=Decimal(65000))) == "65\xa0000"

"""Which figures are pay and which days are the advert's own: sentences that look alike, judged one by one."""

from __future__ import annotations

import pytest

from jobs.rules.chats import without_chat_marks
from jobs.rules.lines import parse_notice
from jobs.rules.money import find_salary
from jobs.rules.posting_days import find_posted
from jobs.rules.reading import read_advert


@pytest.mark.parametrize(
    "words",
    [
        "Send your CV stating your current and expected salary to hr@acme2026.co.ke by 15/01/2027.",
        "State your present salary and reach us by close of business on Tuesday 22.12.2026.",
        "Indicate your salary expectation and quote reference HR/2026/019 before 5th December 2026.",
        "Applicants should state their present salary and telephone 0722 123 456, by 2027-01-05.",
        "Bewerbung mit Gehaltsvorstellung bis zum 31.12.2026 unter Kennziffer 2026-47.",
        "Envoyez CV et prétentions salariales avant le 15 janvier 2027 au 0700123456.",
        "Salary: as per the 2026 scale",
        "Remuneration as per SRC circular 1500 of 2025",
        "The salary for this position, effective from July 2027, is competitive",
        "Applications and salary slips to P.O. Box 45678, Nairobi",
    ],
)
def test_dates_codes_and_pay_asked_of_applicants_are_no_salary(words: str) -> None:
    assert find_salary(parse_notice(words), countries=("KE",)) is None


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("Salary: 2000 per month", 2000),
        ("Gehalt: 2026 brutto im Monat", 2026),
        ("Salary will be 35000 per month", 35_000),
        ("Expected salary: KES 45,000", 45_000),
    ],
)
def test_stated_pay_is_found(words: str, amount: int) -> None:
    found = find_salary(parse_notice(words), countries=("KE",))
    assert found is not None
    assert found.salary.min == amount


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ACME LTD\nNairobi, 12th November 2026\n\nVACANCY: DRIVER\nApply by 4 December 2026", "2026-11-12"),
        ("Berlin, den 3. November 2026\nWir suchen eine Pflegekraft", "2026-11-03"),
        ("3. November 2026\nMaler gesucht", "2026-11-03"),
        ("Ward Nurse\nBy Jane Doe / November 3, 2026\nSend your CV", "2026-11-03"),
        ("APPEL À CANDIDATURES\nInfirmier\nFait à Bukavu, le 16 novembre 2026", "2026-11-16"),
        ("Poste : comptable\nDate de publication : 18 novembre 2026", "2026-11-18"),
    ],
)
def test_the_day_of_an_advert(text: str, day: str) -> None:
    found = find_posted(parse_notice(text), country="KE")
    assert found is not None
    assert str(found.day) == day


@pytest.mark.parametrize(
    "text",
    [
        "WALK-IN INTERVIEWS\nSaturday 14 November 2026\nDrivers wanted",
        "Driver needed\nSend your CV\nDeadline\n4 December 2026",
        "Driver\nAll applications must reach the undersigned by close of business not later than\n4th December 2026",
        "Driver\nStart of work\n1 January 2027",
        "VACANCY DRIVER\nSend CVs to hr@acme.example by\n\n4th December, 2026",
        "Care Assistant\n3 November 2026 - 5 December 2026\nLeeds",
    ],
)
def test_days_of_other_things_are_not_the_advert_s(text: str) -> None:
    assert find_posted(parse_notice(text), country="KE") is None


@pytest.mark.parametrize(
    "mark",
    [
        "[14:07, 03/11/2026] Baba Hardware: ",
        "03/11/2026, 14:07 - Baba Hardware: ",
        "[3/11/26, 6:02:14 PM] Baba Hardware: ",
        "[11/11, 07:55] Baba Hardware: ",
    ],
)
def test_a_shop_that_sends_a_message_is_its_employer(mark: str) -> None:
    assert without_chat_marks(f"{mark}Cook wanted").splitlines() == ["Baba Hardware", "Cook wanted"]


def test_a_person_or_number_that_sends_a_message_is_left_out() -> None:
    text = "12/11/2026, 09:41 - +254 733 118 204: Cook wanted\n12/11/2026, 09:42 - Jane: in Runda"
    assert without_chat_marks(text) == "Cook wanted\nin Runda"


def test_text_without_chat_marks_stays() -> None:
    text = "Meeting at 14:07 on 03/11/2026: bring your CV"
    assert without_chat_marks(text) == text


def test_terms_of_reference_head_the_paper_and_hold_no_duties() -> None:
    answer = read_advert(
        "TERMS OF REFERENCE\n\nCONSULTANT - MIDTERM REVIEW\n\nOrganisation: Wema Trust\nLocation: Kilifi\n\n"
        "1. Deliverables\n- Inception report\n- Final report\n\n2. Qualifications\n- Master's degree\n\n"
        "Proposals should be sent to bids@wema.example by 8 January 2027."
    )
    [job] = answer.jobs
    assert job.title.value == "Consultant - Midterm Review"
    assert [item.value for item in job.responsibilities] == ["Inception report", "Final report"]

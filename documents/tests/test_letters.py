"""The plain letter that rules compose: bullets become sentences, and nothing is claimed that is not so yet."""

from __future__ import annotations

from datetime import date

import pytest

from documents.schemas import Resume, with_ids
from documents.writing.first_person import Told, first_person, lowered
from documents.writing.letter_rules import LetterOptions, compose_letter
from documents.writing.letters import build_subject
from jobs.schemas import JobFields

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("bullet", "now", "then"),
    [
        ("Pull reports with SQL", " I pull reports with SQL", " my work was to pull reports with SQL"),
        ("Support customers by phone", " I support customers by phone", " my work was to support customers by phone"),
        ("Leads a team of 7", " I lead a team of 7", " my work was to lead a team of 7"),
        ("Coached 4 agents", " I coached 4 agents", " I coached 4 agents"),
        ("Wrote the manual", " I wrote the manual", " I wrote the manual"),
        ("Successfully closed 3 audits", " I successfully closed 3 audits", " I successfully closed 3 audits"),
        ("Fitted 40 doors since 2022", " I have fitted 40 doors since 2022", " I fitted 40 doors since 2022"),
        ("Responsible for 6 hubs", " I am responsible for 6 hubs", " I was responsible for 6 hubs"),
        ("Member of the board", " I am a member of the board", " I was a member of the board"),
        ("Head of English since 2022", " I have been head of English since 2022", " I was head of English since 2022"),
        ("Managing the tills", " my work includes managing the tills", " my work included managing the tills"),
        ("Sales rose from 41 to 52", ", sales rose from 41 to 52", ", sales rose from 41 to 52"),
        ("98% of parcels arrived on time", ", 98% of parcels arrived on time", ", 98% of parcels arrived on time"),
    ],
)
def test_a_bullet_becomes_a_sentence(bullet: str, now: str, then: str) -> None:
    assert first_person(bullet, Told("Acme", is_current=True, count=0)) == f"At Acme{now}"
    assert first_person(bullet, Told("Acme", is_current=False, count=0)) == f"At Acme{then}"


@pytest.mark.parametrize(
    "bullet",
    [
        "Support desk for 300 staff",
        "Test automation with Selenium",
        "Report writing",
        "Design of shaft seals",
        "Sales of 210 tonnes",
        "Used by 5 colleagues",
        "Unplanned maintenance",
        "Link nurse for hand hygiene",
        "2nd place",
        "",
    ],
)
def test_a_phrase_is_not_taken_for_a_verb(bullet: str) -> None:
    assert first_person(bullet, Told("Acme", is_current=True, count=0)) == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [("Native", "native"), ("B2", "B2"), ("PAYE returns", "PAYE returns"), ("M-Pesa", "M-Pesa"), ("A team", "a team")],
)
def test_only_ordinary_words_lose_their_capital(text: str, said: str) -> None:
    assert lowered(text) == said


def test_the_same_employer_is_named_once() -> None:
    bullets = [first_person(f"Sold {number} cars", Told("Acme", is_current=False, count=number)) for number in range(3)]
    assert bullets == ["At Acme I sold 0 cars", "In addition, I sold 1 cars", "I also sold 2 cars"]


def letter_of(**profile: object) -> str:
    resume = Resume.model_validate(with_ids({"basics": {"name": "Jane"}, **profile}))
    draft = compose_letter(resume, JobFields(title="Clerk (m/f/d)", company="Acme"), LetterOptions(today=TODAY))
    return " ".join(sentence.text for paragraph in draft.paragraphs for sentence in paragraph.sentences)


@pytest.mark.parametrize("end", ["", "Present", "2027-06"])
def test_a_degree_under_way_is_not_held(end: str) -> None:
    degree = {"institution": "University of Nairobi", "studyType": "BSc", "startDate": "2024-09", "endDate": end}
    said = letter_of(education=[degree])
    assert "I am studying for a BSc at the University of Nairobi." in said
    assert "I hold" not in said


@pytest.mark.parametrize(("start", "end"), [("2020", "2024"), ("", ""), ("2020", "2026-11")])
def test_a_degree_that_is_over_is_held(start: str, end: str) -> None:
    degree = {"institution": "Kenya High School", "studyType": "HND", "startDate": start, "endDate": end}
    assert "I hold an HND from Kenya High School." in letter_of(education=[degree])


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("Clerk (m/f/d)", "Clerk"),
        ("Sachbearbeiter (w/m/d) Buchhaltung", "Sachbearbeiter Buchhaltung"),
        ("Comptable (H/F)", "Comptable"),
        ("Clerk m/w/d", "Clerk"),
        ("Clerk (all genders)", "Clerk"),
        ("Driver (B/C1)", "Driver (B/C1)"),
        ("Teacher (Maths/Physics)", "Teacher (Maths/Physics)"),
    ],
)
def test_a_title_is_said_without_its_genders(title: str, spoken: str) -> None:
    job = JobFields(title=title)
    assert job.spoken_title == spoken
    assert build_subject(job, "en") == f"Application for the position of {spoken}"

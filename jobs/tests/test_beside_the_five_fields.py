"""What readers see beside title, employer, place, pay and deadline: duties, demands, skills, benefits, papers."""

from __future__ import annotations

import pytest

from jobs.evidence import Source, check_answer
from jobs.rules.lines import parse_notice
from jobs.rules.reading import read_advert
from jobs.rules.requirements import read_benefits, read_requirements
from jobs.rules.tools import read_skills
from jobs.schemas import JobFields, Origin

SUPPORT = """\
We are hiring: Customer Support Team Lead (m/f/d) – Berlin or remote within Germany

Parcelwise GmbH is a Berlin start-up that helps online shops send and return parcels. Our customers range from
one-person shops to Otto and Zalando.

Your tasks
- Lead a team of 6 support agents across chat, e-mail and phone
- Own our knowledge base and macros in Zendesk

What you bring
- At least 3 years in customer support, ideally in logistics or e-commerce
- Experience leading or coaching colleagues
- Fluent English; German at B2 or better
- Zendesk or Freshdesk; basic SQL is a plus
- Nice to have: experience with Jira

We offer
- EUR 48,000 - 55,000 gross per year depending on experience
- 30 days of holiday, BVG ticket, hybrid working
- Start: 1 February 2027

Please send your CV and a short letter to jobs@parcelwise.example with the subject "CS Lead 2027-01" by
15 December 2026. Your contact is Miriam Vogt.
"""


def read(text: str) -> JobFields:
    [reading] = check_answer(read_advert(text), Source(text, Origin.RULES))
    return reading.fields


@pytest.fixture(scope="module")
def support() -> JobFields:
    return read(SUPPORT)


def test_a_place_or_remote_behind_a_title_is_a_place(support: JobFields) -> None:
    assert support.title == "Customer Support Team Lead (m/f/d)"
    assert support.location == "Berlin"


def test_a_choice_to_work_remotely_leaves_it_open_whether_the_job_is_remote(support: JobFields) -> None:
    assert support.remote is None


def test_ideally_after_what_is_asked_keeps_it_asked(support: JobFields) -> None:
    assert support.requirements.must == [
        "At least 3 years in customer support, ideally in logistics or e-commerce",
        "Experience leading or coaching colleagues",
        "Fluent English; German at B2 or better",
        "Zendesk or Freshdesk",
    ]


def test_a_clause_that_is_only_a_plus_is_parted_from_what_is_asked(support: JobFields) -> None:
    assert sorted(support.requirements.nice) == ["basic SQL is a plus", "experience with Jira"]


def test_tools_of_many_trades_are_skills(support: JobFields) -> None:
    assert support.skills == ["Zendesk", "Freshdesk", "SQL", "Jira"]


def test_pay_and_first_day_are_no_benefits(support: JobFields) -> None:
    assert support.benefits == ["30 days of holiday, BVG ticket, hybrid working"]


def test_the_quoted_subject_and_a_short_letter_are_found(support: JobFields) -> None:
    assert support.apply.subject == "CS Lead 2027-01"
    assert support.documents_wanted == ["CV", "short letter"]


@pytest.mark.parametrize(
    ("entry", "must", "nice"),
    [
        ("Valid driving licence, PSV is an added advantage", ["Valid driving licence"], ["PSV is an added advantage"]),
        ("Diploma in Nursing. A degree is an advantage.", ["Diploma in Nursing."], ["A degree is an advantage."]),
        ("Bachelor's degree, preferably in Statistics", ["Bachelor's degree, preferably in Statistics"], []),
        ("Bachelor's degree (Master's preferred) in Law", ["Bachelor's degree (Master's preferred) in Law"], []),
        ("Preferably someone from Kisumu", [], ["Preferably someone from Kisumu"]),
        ("Experience with Tally, Sage or Xero is a plus", [], ["Experience with Tally, Sage or Xero is a plus"]),
    ],
)
def test_must_and_nice_to_have_are_told_apart(entry: str, must: list[str], nice: list[str]) -> None:
    found = read_requirements(parse_notice(f"Requirements\n- {entry}\n- Honest and punctual"))
    assert [item.text for item in found[0]] == [*must, "Honest and punctual"]
    assert [item.text for item in found[1]] == nice


@pytest.mark.parametrize(
    ("sentence", "skills"),
    [
        ("Posts on Slack, Canva and Mailchimp", ["Slack", "Canva", "Mailchimp"]),
        ("Slack time is for learning", []),
        ("Kobo/ODK and either R or Stata", ["Kobo", "ODK", "R", "Stata"]),
        ("Bookings in Opera and Amadeus", ["Opera", "Amadeus"]),
    ],
)
def test_names_that_are_also_words_are_skills_only_where_a_name_is_meant(sentence: str, skills: list[str]) -> None:
    assert [item.text for item in read_skills(parse_notice(f"Requirements\n- {sentence}"))] == skills


def test_allowances_stay_benefits() -> None:
    offered = "Benefits\n- Salary: KES 40,000 per month\n- Airtime of KES 3,000 each month\n- Medical cover"
    found = [item.text for item in read_benefits(parse_notice(offered))]
    assert found == ["Airtime of KES 3,000 each month", "Medical cover"]


COUNTY = """\
COUNTY PUBLIC SERVICE BOARD OF TANALIMA
WARD WATER OFFICER – ONE (1) POST

(a) Duties and Responsibilities
An officer at this level will report to the Sub-County Water Officer. Specific duties shall entail:
 (i) supervising rural water schemes; and
 (ii) preparing quarterly reports.

(b) Requirements for Appointment
For appointment to this position, a person must –
 (i) be a Kenyan citizen; and
 (ii) hold a Bachelor's degree in Hydrology.

(c) Clearances
Shortlisted candidates shall produce clearance from the Kenya Revenue Authority.

HOW TO APPLY
Applications should be addressed to:
The Secretary,
P.O. Box 419,
KIBOKONI.
"""


def test_lettered_headings_open_sections_of_a_legal_notice() -> None:
    job = read(COUNTY)
    assert job.responsibilities == ["supervising rural water schemes", "preparing quarterly reports."]
    assert job.requirements.must == ["be a Kenyan citizen", "hold a Bachelor's degree in Hydrology."]
    assert job.documents_wanted == []
    assert job.apply.address == "The Secretary, P.O. Box 419, KIBOKONI"


LETTER = """\
Our firm is hiring a Credit Controller in Nakuru.

The role in short:
- own the debtors ledger

What we need: CPA(K), four years in credit control, a firm and polite manner.

Gross pay is KES 95,000 a month, plus medical.

Send your CV to jobs@acme.example. Do not call 0722 000 318, that is reservations.

Kind regards,
Lydia Wambui
"""


def test_what_is_asked_on_the_line_of_its_heading_ends_with_its_paragraph() -> None:
    job = read(LETTER)
    assert job.responsibilities == ["own the debtors ledger"]
    assert job.requirements.must == ["CPA(K), four years in credit control, a firm and polite manner."]


def test_a_number_not_to_be_called_is_no_way_to_apply() -> None:
    assert read(LETTER).apply.phone == ""


def test_bullets_with_emoji_and_in_two_columns_are_entries() -> None:
    job = read(
        "HIRING: SECURITY GUARDS\nREQUIREMENTS\n * AGE 21 TO 38      * ORIGINAL ID CARD\n"
        "You need:\n✔️ Good conduct\n✔️ Own phone\n\nCall 0799 000 140"
    )
    assert job.requirements.must == ["AGE 21 TO 38", "ORIGINAL ID CARD", "Good conduct", "Own phone"]


def test_those_who_applied_are_no_posts() -> None:
    text = "Cook\nAcme Ltd\nNairobi · Over 100 applicants\nFull-time\nRequirements\n- Honest\n- Clean"
    assert read(text).vacancies is None

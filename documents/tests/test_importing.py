"""Profiles from what people have: LinkedIn's export, and CVs as PDF, Word and text."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from documents.exceptions import ProfileInvalid
from documents.importing.files import read_profile, unused_lines
from documents.rendering.docx import render_docx
from documents.rendering.pdf import render_pdf
from documents.rendering.text import render_text
from documents.schemas import Resume, with_ids
from documents.tests import profiles
from documents.writing.assembling import CvOptions, build_cv, select_everything

KENYAN_CV = """CURRICULUM VITAE

PETER KAMAU MWANGI
P.O. Box 123-00100 Nairobi
Tel: 0722 123 456
Email: peter.kamau@example.com

CAREER OBJECTIVE
To work as a driver in a busy firm.

WORK EXPERIENCE
Jan 2018 - Present: Driver, Coast Haulage Ltd
- Drive a 10-wheel truck between Mombasa and Nairobi
- Keep the log book

2014 to 2017
Messenger
County Government of Kiambu
• Delivered letters
  to all departments

EDUCATION BACKGROUND
2009-2012  Kiambu High School, KCSE C plain
2001 - 2008 Kiambu Primary School

LANGUAGES
English, Kiswahili (fluent), Kikuyu

REFEREES
John Mwangi, Manager, Coast Haulage Ltd
Tel 0733 111 222

Mary Njeri
Headteacher, Kiambu High School
mary@example.com
"""

NURSE = """PERSONAL DETAILS
Name: Mercy Achieng Odhiambo
Date of Birth: 12th March 1996
Nationality: Kenyan
Phone: 0722 123 456 / 0733 987 654
Email: mercyachieng96@gmail.com
Address: P.O. Box 1234-40100, Kisumu
Languages: English, Kiswahili, Dholuo

CAREER OBJECTIVE
To work in a dynamic organisation where I can apply my nursing skills.

WORK EXPERIENCE
2021 - To date: Aga Khan Hospital, Kisumu
Position: Registered Nurse
Duties:
- Administering medication to inpatients
- Supervising 3 student nurses per rotation
- Maintaining patient records in the HMIS

Jan 2019 - Dec 2020: St. Monica Hospital
Position: Nurse Intern
• Assisted in the maternity ward
• Recorded vital signs

EDUCATION BACKGROUND
2015 - 2018   Kenya Medical Training College, Kisumu Campus
              Diploma in Community Health Nursing (Credit)
2011 - 2014   Lwak Girls High School
              K.C.S.E, Mean Grade B-

PROFESSIONAL QUALIFICATIONS
Registered with the Nursing Council of Kenya (NCK), No. 45678
BLS certificate, 2022

SKILLS
Patient care, Triage, Microsoft Word, Communication

HOBBIES
Reading, netball

REFEREES
Dr. James Otieno
Medical Superintendent
Aga Khan Hospital, Kisumu
Tel: 0700 111 222
Email: jotieno@akhk.example

Sr. Anne Wafula
Nursing Officer in Charge
St. Monica Hospital
0711 222 333
"""
LABELLED = """AISHA BELLO
Lagos, Nigeria
aisha@example.ng
+234 803 000 0000

WORK EXPERIENCE

Employer: Zenith Microfinance Bank
Position: Loan Officer
Period: June 2019 - March 2022
Duties:
Appraised 40 loans a month
Visited customers in Yaba and Surulere

Employer: Lagos State Ministry of Education
Position: Corps Member (NYSC)
Period: 2018 - 2019
Duties and responsibilities:
- Taught Economics to SS2

EDUCATION

Institution: University of Ibadan
Course: B.Sc Economics
Year: 2014 - 2018
Grade: Second Class Upper

Institution: Queens College Yaba
Qualification: WASSCE
Year: 2013

PROFESSIONAL MEMBERSHIPS
Chartered Institute of Bankers of Nigeria (CIBN), Member No. 8812
"""
DEVELOPER = """Lukas Brandt
Backend Developer
Berlin, Germany | lukas.brandt@mail.example | +49 170 1234567 | linkedin.com/in/lukasbrandt | github.com/lbrandt

Summary
Backend developer with 6 years of experience in Python and Go.

Experience

Senior Backend Engineer — Zeppelin Pay GmbH, Berlin
03/2022 – present
• Designed a ledger service in Go that processes 2 million transactions per day
• Cut API latency from 480 ms to 120 ms
Tech: Go, PostgreSQL, Kafka

Software Engineer, Brightwave Ltd (London)
Sep 2018 – Feb 2022
• Built REST APIs in Django for an e-learning platform
• Mentored two juniors

Education
Technische Universität Berlin
M.Sc. Computer Science, 2016 – 2018, Grade: 1.5
University of Leipzig, B.Sc. Informatics (2013–2016)

Skills
Languages: Python, Go, SQL
Tools: Docker, Kubernetes, Terraform

Certifications
AWS Certified Solutions Architect – Associate (2021)

Languages
German (native), English (C1), Spanish (A2)
"""
GERMAN = """Petra Schulz
Hamburg · petra@example.de · 0170 0000000

Berufserfahrung
06/2019 – heute   Bilanzbuchhalterin, Müller Logistik GmbH, Hamburg
- Erstellung der Monatsabschlüsse
01/2015 – 05/2019   Buchhalterin, Nordbau AG, Kiel
- Debitoren und Kreditoren

Ausbildung
2011 – 2014   Ausbildung zur Steuerfachangestellten, Kanzlei Voss, Kiel

Sprachen
Deutsch (Muttersprache), Englisch (B2)
"""
AMERICAN = """Maria Gonzalez
Austin, TX | maria@example.com | (512) 555-0147

EXPERIENCE
Whole Harvest Market, Austin, TX                      May 2020 – Present
Store Manager
• Lead a team of 24 associates
• Increased sales by 12% in 2023

Bluebonnet Grill, Round Rock, TX                      2017 – 2020
Server
• Served up to 15 tables per shift

EDUCATION
Texas State University, San Marcos, TX                May 2017
Bachelor of Business Administration, Marketing; GPA: 3.4

SKILLS
Scheduling | Inventory | Spanish (fluent)
"""

LINKEDIN = {
    "Profile.csv": "First Name,Last Name,Maiden Name,Address,Headline,Summary,Industry,Geo Location\n"
    'Amina,Yusuf,,,"Nurse, midwife","I care.\nAlways.",Health,"Mombasa, Kenya"\n',
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Coast General,Nurse,"• Cared for 20 patients\n• Trained 4 students",Mombasa,Jan 2020,\n'
    "Pwani Clinic,Midwife,,Kilifi,2016,Dec 2019\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
    "KMTC Mombasa,2012,2015,,Diploma in Nursing,\n",
    "Skills.csv": "Name\nMidwifery\nFirst aid\n",
    "Languages.csv": "Name,Proficiency\n"
    "Swahili,Native or bilingual proficiency\nEnglish,Full professional proficiency\n",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\nBLS,,Red Cross,Mar 2021,,\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\n"
    "old@example.com,Yes,No,x\namina@example.com,Yes,Yes,x\n",
    "PhoneNumbers.csv": "Extension,Number,Type\n,+254 700 000 001,Mobile\n",
    "Connections.csv": 'Notes:\n"When exporting your connection data, ..."\n\nFirst Name,Last Name\nSecret,Friend\n',
}


def zipped(files: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["pdf", "docx", "txt"])
@pytest.mark.parametrize("person", ["jane", "nurse", "driver"])
def test_our_own_cv_reads_back_as_the_profile_it_came_from(person: str, kind: str) -> None:
    resume = Resume.model_validate(with_ids(profiles.ALL[person]()))
    content = build_cv(resume, select_everything(resume), CvOptions())
    files = {"pdf": render_pdf(content).data, "docx": render_docx(content), "txt": render_text(content).encode()}
    again = Resume.model_validate(read_profile(files[kind]))
    assert (again.basics.name, again.basics.email, again.basics.phone) == (
        resume.basics.name,
        resume.basics.email,
        resume.basics.phone,
    )
    told = [job for job in resume.work if job.name and job.position]
    assert [(job.position, job.name) for job in again.work[: len(told)]] == [(job.position, job.name) for job in told]
    assert [job.highlights for job in again.work[: len(told)]] == [job.highlights for job in told]
    assert [item.institution for item in again.education] == [item.institution for item in resume.education]


def test_a_kenyan_cv_in_text_is_read() -> None:
    document = read_profile(KENYAN_CV.encode())
    assert document["basics"] == {
        "name": "Peter Kamau Mwangi",
        "email": "peter.kamau@example.com",
        "phone": "0722 123 456",
        "summary": "To work as a driver in a busy firm.",
    }
    assert document["work"] == [
        {
            "name": "Coast Haulage Ltd",
            "position": "Driver",
            "startDate": "2018-01",
            "highlights": ["Drive a 10-wheel truck between Mombasa and Nairobi", "Keep the log book"],
        },
        {
            "name": "County Government of Kiambu",
            "position": "Messenger",
            "startDate": "2014",
            "endDate": "2017",
            "highlights": ["Delivered letters to all departments"],
        },
    ]
    assert [item["institution"] for item in document["education"]] == ["Kiambu High School", "Kiambu Primary School"]
    assert [item["language"] for item in document["languages"]] == ["English", "Kiswahili", "Kikuyu"]
    assert [item["name"] for item in document["meta"]["aditus"]["referees"]] == ["John Mwangi", "Mary Njeri"]


def jobs_of(text: str) -> list[tuple[str, str, str, str, int]]:
    jobs = read_profile(text.encode())["work"]
    keys = ("position", "name", "location", "startDate")
    return [(*(job.get(key, "") for key in keys), len(job["highlights"])) for job in jobs]


def degrees_of(text: str) -> list[tuple[str, str, str, str]]:
    keys = ("studyType", "area", "institution", "score")
    return [tuple(item.get(key, "") for key in keys) for item in read_profile(text.encode())["education"]]


def test_posts_and_employers_are_told_apart_in_any_order() -> None:
    assert jobs_of(NURSE) == [
        ("Registered Nurse", "Aga Khan Hospital", "Kisumu", "2021", 3),
        ("Nurse Intern", "St. Monica Hospital", "", "2019-01", 2),
    ]
    assert jobs_of(LABELLED) == [
        ("Loan Officer", "Zenith Microfinance Bank", "", "2019-06", 2),
        ("Corps Member (NYSC)", "Lagos State Ministry of Education", "", "2018", 1),
    ]
    assert jobs_of(DEVELOPER) == [
        ("Senior Backend Engineer", "Zeppelin Pay GmbH", "Berlin", "2022-03", 3),
        ("Software Engineer", "Brightwave Ltd", "London", "2018-09", 2),
    ]
    assert jobs_of(AMERICAN) == [
        ("Store Manager", "Whole Harvest Market", "Austin, TX", "2020-05", 2),
        ("Server", "Bluebonnet Grill", "Round Rock, TX", "2017", 1),
    ]
    assert jobs_of(GERMAN) == [
        ("Bilanzbuchhalterin", "Müller Logistik GmbH", "Hamburg", "2019-06", 1),
        ("Buchhalterin", "Nordbau AG", "Kiel", "2015-01", 1),
    ]


def test_degrees_subjects_schools_and_grades_are_told_apart() -> None:
    assert degrees_of(NURSE) == [
        ("Diploma", "Community Health Nursing", "Kenya Medical Training College, Kisumu Campus", "Credit"),
        ("K.C.S.E", "", "Lwak Girls High School", "B-"),
    ]
    assert degrees_of(LABELLED) == [
        ("B.Sc", "Economics", "University of Ibadan", "Second Class Upper"),
        ("WASSCE", "", "Queens College Yaba", ""),
    ]
    assert degrees_of(DEVELOPER) == [
        ("M.Sc.", "Computer Science", "Technische Universität Berlin", "1.5"),
        ("B.Sc.", "Informatics", "University of Leipzig", ""),
    ]
    school = "Education\nKenya Certificate of Secondary Education, Chania Boys High School, 2013, C+\na@b.co\n"
    assert degrees_of(school) == [("Kenya Certificate of Secondary Education", "", "Chania Boys High School", "C+")]


def test_personal_details_and_registrations_are_read() -> None:
    document = read_profile(NURSE.encode())
    assert document["basics"]["name"] == "Mercy Achieng Odhiambo"
    assert document["basics"]["location"] == {"city": "Kisumu"}
    assert [item["language"] for item in document["languages"]] == ["English", "Kiswahili", "Dholuo"]
    registered = {"body": "Nursing Council of Kenya (NCK)", "number": "45678"}
    assert document["meta"]["aditus"]["registrations"] == [registered]
    assert document["certificates"] == [{"name": "BLS certificate", "date": "2022"}]
    assert unused_lines(NURSE, document) == ["Date of Birth: 12th March 1996", "Nationality: Kenyan"]
    assert read_profile(LABELLED.encode())["basics"]["location"] == {"city": "Lagos, Nigeria"}
    assert read_profile(AMERICAN.encode())["basics"]["phone"] == "(512) 555-0147"


def test_linkedins_export_is_read_and_friends_are_left_out() -> None:
    document = read_profile(zipped(LINKEDIN))
    assert document["basics"] == {
        "name": "Amina Yusuf",
        "label": "Nurse, midwife",
        "summary": "I care.\nAlways.",
        "email": "amina@example.com",
        "phone": "+254 700 000 001",
        "location": {"city": "Mombasa, Kenya"},
    }
    assert document["work"][0] == {
        "name": "Coast General",
        "position": "Nurse",
        "location": "Mombasa",
        "startDate": "2020-01",
        "highlights": ["Cared for 20 patients", "Trained 4 students"],
    }
    assert document["work"][1]["endDate"] == "2019-12"
    assert document["languages"][0] == {"language": "Swahili", "fluency": "Native speaker"}
    assert document["certificates"] == [{"name": "BLS", "issuer": "Red Cross", "date": "2021-03"}]
    assert "Secret" not in str(document)


@pytest.mark.parametrize(
    "data",
    [
        b"hello",
        b"The sea is wide and the waves are long, and nobody knows where they go.\n" * 5,
        b"<html><body>Experience</body></html>",
        zipped({"readme.txt": "x"}),
        zipped({"Skills.csv": "Name\nSinging\n"}),
        b"PK\x03\x04 broken",
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
        b"%PDF-1.4 broken",
        b"\xff\xd8\xff\xe0" + b"\x00" * 40,
        b"a" * 20_000,
        ("Experience\n" * 3_000).encode(),
    ],
)
def test_what_is_no_cv_is_refused_with_words(data: bytes) -> None:
    with pytest.raises(ProfileInvalid) as caught:
        read_profile(data)
    assert len(caught.value.message) > 30


@pytest.mark.parametrize(
    "text", ["Experience\n2019 - 2020", "Education\n•\n•\n", "a@b.co\nExperience\nx\n" + "- y\n" * 500]
)
def test_odd_texts_do_no_harm(text: str) -> None:
    document: dict[str, Any] = {}
    try:
        document = read_profile(text.encode())
    except ProfileInvalid:
        return
    assert Resume.model_validate(with_ids(document))

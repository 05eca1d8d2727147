"""Profiles from what people have: LinkedIn's export, and CVs as PDF, Word and text."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from documents.exceptions import ProfileInvalid
from documents.importing.files import read_profile
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

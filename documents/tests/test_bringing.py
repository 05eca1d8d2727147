"""Bringing a profile: a CV with a preview, read by rules or by a model, and ten questions; by page and by API."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.importing.ai_reading import NOTHING_READ, ModelProfile, check_reading
from documents.importing.files import unused_lines
from documents.importing.questions import Answers, resume_of
from documents.models import BroughtCv, Profile
from documents.profiles.services import forget_unconfirmed
from documents.rendering.docx import render_docx
from documents.rendering.pdf import render_pdf
from documents.tests.test_importing import KENYAN_CV, LINKEDIN, zipped
from documents.tests.test_rendering import cv_of
from providers.models import ProviderConfig, Task, UsageLog
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Tokens, Upstream

pytestmark = pytest.mark.django_db

IMPORT = "/api/v1/profiles/import"
PREVIEW = "/api/v1/profiles/preview"
ANSWERS = "/api/v1/profiles/answers"


def answer(**changes: Any) -> dict[str, Any]:
    return NOTHING_READ.model_dump() | changes


def a_job(**changes: Any) -> dict[str, Any]:
    names = ("position", "name", "location", "start_date", "end_date", "summary")
    return {**dict.fromkeys(names, ""), "highlights": [], **changes}


def bring(client: Client, content: bytes | None = None, name: str = "cv.txt", **more: Any) -> Any:
    data = {**more} if content is None else {"file": SimpleUploadedFile(name, content), **more}
    return client.post(reverse("profile:import"), data)


def preview_of(client: Client, text: str = KENYAN_CV) -> str:
    address: str = bring(client, text=text).headers["Location"]
    return address


# --- By page --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", ["text", "pdf", "docx", "linkedin", "json"])
def test_whatever_is_brought_is_shown_first_and_kept_only_when_confirmed(owner_client: Client, kind: str) -> None:
    files: dict[str, tuple[bytes, str]] = {
        "text": (KENYAN_CV.encode(), "Coast Haulage Ltd"),
        "pdf": (render_pdf(cv_of("jane")).data, "Mavuno Grocers Ltd"),
        "docx": (render_docx(cv_of("jane")), "Mavuno Grocers Ltd"),
        "linkedin": (zipped(LINKEDIN), "Coast General"),
        "json": (json.dumps({"basics": {"name": "Jo"}, "work": [{"name": "Kibo Farm"}]}).encode(), "Kibo Farm"),
    }
    content, employer = files[kind]
    address = bring(owner_client, content).headers["Location"]
    assert employer in owner_client.get(address).text
    assert not Profile.objects.exists()
    assert owner_client.post(address).headers["Location"] == reverse("profile:detail")
    assert employer in Profile.objects.get().resume.model_dump_json()
    assert not BroughtCv.objects.exists()


def test_lines_that_were_not_understood_are_shown(owner_client: Client) -> None:
    page = owner_client.get(
        preview_of(owner_client, KENYAN_CV.replace("LANGUAGES", "I collect rare stamps\n\nLANGUAGES"))
    )
    assert page.status_code == 200
    lines = unused_lines(
        "Zanzibar lighthouse keeper\nDriver\nWORK EXPERIENCE\nJan 2018 - Present", {"work": ["Driver"]}
    )
    assert lines == ["Zanzibar lighthouse keeper"]


def test_it_can_be_put_in_place_of_a_profile_and_facts_keep_their_ids(owner_client: Client) -> None:
    owner_client.post(preview_of(owner_client))
    before = Profile.objects.get()
    owner_client.post(preview_of(owner_client, KENYAN_CV + "\nMOBILE\n"), {"target": str(before.pk), "name": "Driving"})
    after = Profile.objects.get()
    assert (after.pk, after.name) == (before.pk, "Driving")
    assert {fact.id for fact in before.facts} == {fact.id for fact in after.facts}


def test_what_was_brought_can_be_forgotten(owner_client: Client) -> None:
    brought = preview_of(owner_client).split("/")[-1]
    owner_client.post(reverse("profile:discard", args=[brought]))
    assert not BroughtCv.objects.exists()
    assert not Profile.objects.exists()


def test_what_nobody_confirmed_is_forgotten_after_a_day(owner_client: Client) -> None:
    preview_of(owner_client)
    assert forget_unconfirmed() == 0
    BroughtCv.objects.update(created_at=BroughtCv.objects.get().created_at - timedelta(days=1, minutes=1))
    assert forget_unconfirmed() == 1


@pytest.mark.parametrize("bad", [{}, {"text": "hello"}, {"text": " "}])
def test_nothing_or_no_cv_is_refused_on_the_field(owner_client: Client, bad: dict[str, str]) -> None:
    response = bring(owner_client, None, **bad)
    assert response.status_code in (400, 422)
    assert response.context["import_form"].errors
    assert not BroughtCv.objects.exists()


def test_a_file_and_a_text_at_once_are_too_much(owner_client: Client) -> None:
    assert bring(owner_client, KENYAN_CV.encode(), text=KENYAN_CV).status_code == 400


def test_a_file_above_ten_megabytes_is_refused(owner_client: Client) -> None:
    response = bring(owner_client, b"x" * 10_000_001)
    assert response.status_code in (400, 413)
    assert not BroughtCv.objects.exists()


def test_a_stranger_sees_and_does_nothing(stranger_client: Client, owner_client: Client) -> None:
    address = preview_of(owner_client)
    pk = address.split("/")[-1]
    assert stranger_client.get(address).status_code == 404
    assert stranger_client.post(address).status_code == 404
    for name in ("read-with-ai", "discard"):
        assert stranger_client.post(reverse(f"profile:{name}", args=[pk])).status_code == 404
    assert BroughtCv.objects.count() == 1


def test_another_persons_profile_is_no_target(owner_client: Client, stranger: User) -> None:
    theirs = Profile.objects.create(owner=stranger, name="Theirs", data={"basics": {"name": "S"}})
    response = owner_client.post(preview_of(owner_client), {"target": str(theirs.pk)})
    assert response.status_code == 400
    theirs.refresh_from_db()
    assert theirs.name == "Theirs"


def test_the_preview_is_light(
    owner_client: Client, upstream: Upstream, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    add_row(upstream, "openai", is_default=True)
    address = preview_of(owner_client)
    with django_assert_max_num_queries(12):
        owner_client.get(address)


# --- With a model ---------------------------------------------------------------------------------------------------
def test_nothing_goes_to_a_provider_before_the_click_that_names_it(owner_client: Client, upstream: Upstream) -> None:
    add_row(upstream, "openai", is_default=True, name="Karibu AI", api_key="sk-karibu-0123456789")
    add_row(upstream, "anthropic", name="Second AI", api_key="sk-second-0123456789")
    page = owner_client.get(preview_of(owner_client)).text
    assert "Send it to Karibu AI" in page
    assert "to the next of these: Second AI" in page
    assert upstream.requests == []
    assert not UsageLog.objects.exists()


def test_what_a_model_reads_is_kept_only_where_the_text_says_it(owner_client: Client, upstream: Upstream) -> None:
    add_row(upstream, "openai", is_default=True, name="Karibu AI", api_key="sk-karibu-0123456789")
    driver = a_job(
        position="Driver",
        name="Coast Haulage Ltd",
        start_date="2018-01",
        highlights=["Drive a 10-wheel truck between Mombasa and Nairobi", "Won driver of the year"],
    )
    invented = a_job(position="Pilot", name="Kenya Airways", start_date="2012-05")
    said = answer(name="Peter Kamau Mwangi", phone="0722 123 456", email="other@example.com", work=[driver, invented])
    upstream.always(Answer(data=said, tokens=Tokens(input=700, output=90)))
    address = preview_of(owner_client)
    pk = address.split("/")[-1]
    page = owner_client.post(reverse("profile:read-with-ai", args=[pk]), follow=True).text
    assert "Read by Karibu AI" in page
    assert "Left out, because your text does not say it" in page
    for gone in ("Won driver of the year", "Kenya Airways", "other@example.com", "2012-05"):
        assert gone in page
    owner_client.post(address)
    resume = Profile.objects.get().resume
    assert [job.position for job in resume.work] == ["Driver"]
    assert resume.work[0].highlights == ["Drive a 10-wheel truck between Mombasa and Nairobi"]
    assert (resume.basics.phone, resume.basics.email) == ("0722 123 456", "")
    log = UsageLog.objects.get()
    assert (log.task, log.status) == (Task.PROFILE_IMPORT, "success")


def test_a_failing_provider_leaves_what_the_rules_read(
    owner_client: Client, upstream: Upstream, offline_provider: ProviderConfig
) -> None:
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(status=401))
    pk = preview_of(owner_client).split("/")[-1]
    response = owner_client.post(reverse("profile:read-with-ai", args=[pk]))
    assert response.status_code == 503
    assert "No AI could read this just now" in response.text
    assert "Coast Haulage Ltd" in response.text


def test_without_an_ai_none_is_offered(owner_client: Client, offline_provider: ProviderConfig) -> None:
    address = preview_of(owner_client)
    assert "Read it better with AI" not in owner_client.get(address).text
    response = owner_client.post(reverse("profile:read-with-ai", args=[address.split("/")[-1]]))
    assert response.status_code == 503


def test_a_text_without_sections_is_kept_for_a_model_and_cannot_be_confirmed_before(
    owner_client: Client, upstream: Upstream
) -> None:
    add_row(upstream, "openai", is_default=True)
    text = "Hello, I am Zawadi Achieng and I drove a bus for Kibo Coaches in 2019. " + "I like people very much. " * 10
    address = preview_of(owner_client, text)
    assert "does not read like a CV" in owner_client.get(address).text
    assert owner_client.post(address).status_code == 422
    job = a_job(position="bus", name="Kibo Coaches", start_date="2019")
    upstream.always(Answer(data=answer(name="Zawadi Achieng", work=[job])))
    owner_client.post(reverse("profile:read-with-ai", args=[address.split("/")[-1]]))
    assert owner_client.post(address).status_code == 302
    assert Profile.objects.get().resume.work[0].start == "2019"


CHECKED = [
    ("2018-01", "Jan 2018 - Present", "2018-01"),
    ("2018-01", "2018 to 2020", ""),
    ("2018", "January 2018", "2018"),
    ("2018-03", "03/2018", "2018-03"),
    ("2019", "since 2018", ""),
]


@pytest.mark.parametrize(("said", "text", "kept"), CHECKED)
def test_dates_of_a_model_must_stand_in_the_text(said: str, text: str, kept: str) -> None:
    reading = ModelProfile.model_validate(answer(work=[a_job(position="Driver", start_date=said)]))
    [job] = check_reading(reading, f"Driver\n{text}").document["work"]
    assert job.get("startDate", "") == kept


# --- Ten questions --------------------------------------------------------------------------------------------------
PETER = {
    "name": "Peter Kamau",
    "phone": "0722 123 456",
    "school_name": "Kiambu High School",
    "school_examination": "KCSE",
    "school_grade": "C plain",
    "school_year": "2012",
    "work0_what": "Boda boda rider",
    "work0_start": "2019",
    "work0_done": "Carried passengers and parcels\n- Kept the motorbike in repair",
    "unpaid_what": "Usher",
    "unpaid_where": "ACK Church Kiambu",
    "certificates": "Driving licence class A, 2019",
    "skills": "M-Pesa till, puncture repair",
    "languages": "Kiswahili: mother tongue\nEnglish (good)\nKikuyu",
    "referee0_name": "Mary Njeri",
    "referee0_who": "Headteacher",
    "referee0_phone": "0733 111 222",
    "start": "At once",
}


def test_ten_answers_make_a_profile_in_the_persons_own_words(owner_client: Client) -> None:
    page = owner_client.get(reverse("profile:questions") + "?next=/jobs/")
    assert page.text.count("<legend") == 10
    response = owner_client.post(reverse("profile:questions"), {**PETER, "next": "/jobs/"})
    assert response.headers["Location"] == "/jobs/"
    resume = Profile.objects.get().resume
    assert resume.work[0].highlights == ["Carried passengers and parcels", "Kept the motorbike in repair"]
    assert [(item.language, item.fluency) for item in resume.languages] == [
        ("Kiswahili", "mother tongue"),
        ("English", "good"),
        ("Kikuyu", ""),
    ]
    assert (resume.certificates[0].name, resume.certificates[0].date) == ("Driving licence class A", "2019")
    assert resume.education[0].score == "C plain"
    assert resume.volunteer[0].organization == "ACK Church Kiambu"
    assert resume.extension.referees[0].position == "Headteacher"
    said = " ".join(PETER.values()).replace("\n", " ") + " Notice period: to"
    words = [word for fact in Profile.objects.get().facts for word in fact.text.replace(",", " ").split()]
    assert [word for word in words if word not in said] == []


def test_only_the_name_is_needed(owner_client: Client) -> None:
    assert owner_client.post(reverse("profile:questions"), {"name": "Peter"}).status_code == 302
    assert Profile.objects.get().data["basics"]["name"] == "Peter"
    assert resume_of(Answers(name="Peter")) == {"basics": {"name": "Peter"}}


@pytest.mark.parametrize(
    "bad", [{}, {"name": " "}, {"name": "P", "email": "x"}, {"name": "P", "school_name": "x" * 201}]
)
def test_answers_that_cannot_be_keep_what_was_typed(owner_client: Client, bad: dict[str, str]) -> None:
    response = owner_client.post(reverse("profile:questions"), {**bad, "skills": "Plaiting hair"})
    assert response.status_code == 400
    assert "Plaiting hair" in response.text
    assert not Profile.objects.exists()


# --- By API ---------------------------------------------------------------------------------------------------------
def test_a_preview_keeps_nothing_and_an_import_makes_a_profile(owner_api: APIClient) -> None:
    read = owner_api.post(PREVIEW, {"text": KENYAN_CV}, format="multipart")
    assert read.status_code == 200
    assert read.json()["data"]["work"][0]["name"] == "Coast Haulage Ltd"
    assert (read.json()["dropped"], read.json()["usage"].get("provider")) == ([], None)
    assert not BroughtCv.objects.exists()
    assert not Profile.objects.exists()
    made = owner_api.post(IMPORT, {"text": KENYAN_CV, "name": "Driving"}, format="multipart")
    assert made.status_code == 201
    assert made.json()["name"] == "Driving"


def test_an_api_client_may_ask_for_an_ai(owner_api: APIClient, upstream: Upstream) -> None:
    add_row(upstream, "gemini", is_default=True)
    upstream.always(Answer(data=answer(name="Peter Kamau Mwangi", label="Astronaut")))
    read = owner_api.post(PREVIEW, {"text": KENYAN_CV, "ai": "true"}, format="multipart").json()
    assert read["data"]["basics"] == {"name": "Peter Kamau Mwangi"}
    assert read["dropped"] == ["Astronaut"]
    assert read["usage"]["provider"] == "gemini"
    assert owner_api.post(IMPORT, {"text": KENYAN_CV, "ai": "true"}, format="multipart").status_code == 201


def test_without_an_ai_the_api_says_so(owner_api: APIClient, offline_provider: ProviderConfig) -> None:
    response = owner_api.post(PREVIEW, {"text": KENYAN_CV, "ai": "true"}, format="multipart")
    assert (response.status_code, response.json()["code"]) == (503, "no_provider")


@pytest.mark.parametrize("address", [IMPORT, PREVIEW])
def test_exactly_one_of_file_and_text(owner_api: APIClient, address: str) -> None:
    both = {"text": KENYAN_CV, "file": SimpleUploadedFile("cv.txt", KENYAN_CV.encode())}
    for data in ({}, both, {"text": " "}):
        assert owner_api.post(address, data, format="multipart").status_code == 400
    assert owner_api.get(address).status_code in (404, 405)


def test_answers_by_api(owner_api: APIClient, anonymous_api: APIClient) -> None:
    body = {
        "name": "Peter Kamau",
        "school": {"name": "Kiambu High School", "grade": "C plain"},
        "work": [{"what": "Rider", "done": ["Carried parcels"]}],
        "languages": ["Kiswahili: mother tongue"],
    }
    response = owner_api.post(ANSWERS, body, format="json")
    assert response.status_code == 201
    assert response.json()["data"]["work"] == [{"position": "Rider", "highlights": ["Carried parcels"]}]
    assert anonymous_api.post(ANSWERS, body, format="json").status_code == 401
    for bad in (
        {},
        {"name": ""},
        {"name": "P", "work": "x"},
        {"name": "P", "school": []},
        {"name": "P", "skills": [{}]},
    ):
        assert owner_api.post(ANSWERS, bad, format="json").status_code == 400

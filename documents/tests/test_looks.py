"""Templates, papers and pages: chosen for each document, changed later, and the same words in each."""

from __future__ import annotations

import io
from typing import Any

import pypdfium2
import pytest
from django.test import Client
from django.urls import reverse
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.models import Document, Profile, VersionOrigin
from documents.rendering.pdf import render_pdf
from documents.schemas import Resume, SectionKind
from documents.services import create_profile, draft_cover_letter, draft_cv, export_document
from documents.tests import profiles
from documents.tests.conftest import make_job
from documents.tests.test_rendering import cv_of, pdf_text, squeezed
from documents.writing.fitting import fit_to_pages, page_count
from documents.writing.looks import Paper, paper_for
from jobs.models import Job
from jobs.schemas import JobFields
from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db


@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cv(user=owner, job=job)


def size_of(document: Document) -> tuple[int, int]:
    pdf = pypdfium2.PdfDocument(io.BytesIO(export_document(document=document, format="pdf").data))
    width, height = pdf[0].get_size()
    return round(width), round(height)


@pytest.mark.parametrize(
    ("country", "location", "wish", "paper"),
    [
        ("KE", "Nakuru", "", "a4"),
        ("KE", "Austin, TX", "", "letter"),
        ("US", "Nairobi, Kenya", "", "a4"),
        ("US", "", "", "letter"),
        ("", "", "", "a4"),
        ("KE", "Toronto, Canada", "a4", "a4"),
        ("KE", "Nakuru", "letter", "letter"),
    ],
)
def test_paper_follows_the_country_unless_one_is_wished(country: str, location: str, wish: str, paper: str) -> None:
    resume = Resume.model_validate({"basics": {"location": {"countryCode": country}}})
    assert paper_for(resume, JobFields(location=location), wish) == Paper(paper)


def test_template_paper_and_pages_are_chosen_when_drafting(
    owner_client: Client, owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    letter = draft_cover_letter(user=owner, job=job, template="margin", paper="letter")
    assert (letter.content["template"], letter.content["paper"]) == ("margin", "letter")
    assert size_of(letter) == (612, 792)
    data = {"kind": "cv", "template": "margin", "paper": "letter", "pages": "1"}
    owner_client.post(reverse("documents:draft", args=[job.pk]), data)
    options = Document.objects.get(kind="cv").options
    assert (options["template"], options["paper"], options["pages"]) == ("margin", "letter", 1)


@pytest.mark.parametrize("bad", [{"template": "gold"}, {"paper": "a3"}, {"pages": "9"}])
def test_a_look_that_is_none_is_refused(owner_client: Client, job: Job, profile: Profile, bad: dict[str, str]) -> None:
    response = owner_client.post(reverse("documents:draft", args=[job.pk]), {"kind": "cv", **bad})
    assert response.status_code == 400
    assert not Document.objects.exists()


def test_the_look_can_be_changed_and_the_old_version_keeps_its_own(owner_client: Client, cv: Document) -> None:
    address = reverse("documents:look", args=[cv.pk])
    owner_client.post(address, {"template": "margin", "paper": "letter", "expected_version": "1"})
    cv.refresh_from_db()
    newest, first = cv.versions.all()
    assert (newest.origin, newest.text) == (VersionOrigin.STYLED, first.text)
    assert (cv.content["template"], first.content["template"]) == ("margin", "classic")
    assert size_of(cv) == (612, 792)
    for bad in (
        {"template": "gold", "paper": "a4"},
        {},
        {"template": "margin", "paper": "a4", "expected_version": "1"},
    ):
        assert owner_client.post(address, bad).status_code == 302
    assert cv.versions.count() == 2


def test_the_look_by_api(owner_api: APIClient, cv: Document, job: Job) -> None:
    address = f"/api/v1/documents/{cv.pk}"
    changed = owner_api.patch(address, {"template": "margin"}, format="json")
    assert changed.status_code == 200
    assert (changed.json()["content"]["template"], changed.json()["content"]["paper"]) == ("margin", "a4")
    for bad in ({}, {"template": "gold"}, {"template": "margin", "text": "x"}):
        assert owner_api.patch(address, bad, format="json").status_code == 400
    drafted = owner_api.post(
        "/api/v1/cv-drafter/draft",
        {"job": str(job.pk), "template": "margin", "paper": "letter", "pages": 1},
        format="json",
    )
    assert drafted.status_code == 201
    assert drafted.json()["content"]["paper"] == "letter"
    too_many = {"job": str(job.pk), "pages": 3}
    assert owner_api.post("/api/v1/cv-drafter/draft", too_many, format="json").status_code == 400


# --- Pages ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("template", ["classic", "margin"])
def test_a_long_cv_is_cut_to_the_pages_asked_for_and_keeps_every_job(template: str) -> None:
    content = cv_of("long").model_copy(update={"template": template})
    fitted = fit_to_pages(content, 2)
    assert page_count(content) > 2 >= page_count(fitted)
    assert fitted.left_out > 0
    jobs = [
        len(section.entries) for section in (*content.sections, *fitted.sections) if section.kind is SectionKind.WORK
    ]
    assert jobs[0] == jobs[1]


def test_what_fits_is_left_alone() -> None:
    content = cv_of("jane")
    assert fit_to_pages(content, 1) is content
    assert fit_to_pages(cv_of("long"), 0).left_out == 0


def test_the_page_says_that_lines_were_left_out(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    data: dict[str, Any] = profiles.ALL["long"]()
    profile = create_profile(user=owner, data=data)
    cv = draft_cv(user=owner, job=make_job(owner), profile=profile, pages=1)
    assert cv.content["left_out"] > 0
    assert "left out to fit the pages" in owner_client.get(reverse("documents:detail", args=[cv.pk])).text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_heading_of_several_lines_keeps_clear_of_the_next(paper: str) -> None:
    content = cv_of("jane", paper=paper).model_copy(update={"template": "margin"})
    for section in content.sections:
        section.heading = f"{section.heading} with a heading that runs over several lines of the margin"
    found = squeezed(pdf_text(render_pdf(content).data))
    assert [section.heading for section in content.sections if squeezed(section.heading) not in found] == []

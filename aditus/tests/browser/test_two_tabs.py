"""Two tabs editing the same thing: the one that saves second sees both texts, and nobody's words are lost."""

from __future__ import annotations

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from aditus.accounts.models import User
from aditus.tests.browser.conftest import OpenSite, Site
from aditus.tests.browser.material import ADVERT, RESUME
from aditus.tests.browser.test_accessibility import faults_here
from documents.applications.services import track_job
from documents.models import Application, Document, Profile
from documents.services import create_profile, draft_cover_letter
from jobs.models import Job
from jobs.services import extract_jobs

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def profile(amina: User) -> Profile:
    return create_profile(user=amina, data=RESUME)


@pytest.fixture
def job(amina: User, profile: Profile) -> Job:
    return extract_jobs(user=amina, text=ADVERT).jobs[0]


def two_tabs(open_site: OpenSite, user: User, address: str) -> tuple[Site, Page]:
    """The site with one tab, and another tab of the same browser; both have opened the address."""
    site = open_site()
    site.sign_in(user)
    other = site.context.new_page()
    other.goto(f"{site.url}{address}")
    site.go(address)
    return site, other


def save(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).last.click()
    page.wait_for_load_state()


def test_the_text_of_a_document(open_site: OpenSite, amina: User, job: Job) -> None:
    letter = draft_cover_letter(user=amina, job=job)
    site, other = two_tabs(open_site, amina, reverse("documents:edit", args=[letter.pk]))
    for page, words in ((other, "Written in the other tab."), (site.page, "Written in this tab.")):
        page.get_by_label("Text").fill(f"{letter.text}\n\n{words}\n")
        save(page, "Save and check")
    expect(site.page.get_by_label("Text")).to_have_value(f"{letter.text}\n\nWritten in this tab.\n")
    expect(site.page.get_by_label("As it was saved elsewhere")).to_have_value(
        f"{letter.text}\n\nWritten in the other tab.\n"
    )
    assert faults_here(site) == []
    site.page.get_by_label("Text").fill(f"{letter.text}\n\nWritten in the other tab. Written in this tab.\n")
    save(site.page, "Save and check")
    text = Document.objects.get(pk=letter.pk).text
    assert "Written in the other tab. Written in this tab." in text


def test_a_sentence_that_the_check_named(open_site: OpenSite, amina: User, job: Job) -> None:
    letter = draft_cover_letter(user=amina, job=job)
    claim = "I led a team of 45 engineers."
    letter.text = f"{letter.text}\n\n{claim}\n"
    site = open_site()
    site.sign_in(amina)
    site.go(reverse("documents:edit", args=[letter.pk]))
    site.page.get_by_label("Text").fill(letter.text)
    save(site.page, "Save and check")
    other = site.context.new_page()
    other.goto(f"{site.url}{reverse('documents:edit', args=[letter.pk])}")
    other.get_by_label("Text").fill(letter.text.replace(claim, "I keep the books."))
    save(other, "Save and check")
    site.page.get_by_label("What it should say; empty takes it out").first.fill("I worked with a team.")
    save(site.page, "Save and check")
    expect(site.page.get_by_label("What you wrote, not saved yet")).to_have_value("I worked with a team.")
    assert "I keep the books." in site.page.get_by_label("Text").input_value()
    assert faults_here(site) == []


def test_the_notes_of_an_application(open_site: OpenSite, amina: User, job: Job) -> None:
    application = track_job(user=amina, job=job)
    site, other = two_tabs(open_site, amina, reverse("applications:detail", args=[application.pk]))
    for page, words in ((other, "Ask Mr Kamau."), (site.page, "Ask Mrs Njeri.")):
        page.get_by_role("textbox", name="Notes").fill(words)
        save(page, "Save notes")
    expect(site.page.get_by_role("textbox", name="Notes")).to_have_value("Ask Mrs Njeri.")
    expect(site.page.get_by_label("As they were saved elsewhere")).to_have_value("Ask Mr Kamau.")
    assert faults_here(site) == []
    site.page.get_by_role("textbox", name="Notes").fill("Ask Mr Kamau. Ask Mrs Njeri.")
    save(site.page, "Save notes")
    assert Application.objects.get().notes == "Ask Mr Kamau. Ask Mrs Njeri."


def test_the_values_of_a_profile(open_site: OpenSite, amina: User, profile: Profile) -> None:
    site, other = two_tabs(open_site, amina, reverse("profile:edit", args=["basics"]))
    for page, words in ((other, "I keep books for farmers."), (site.page, "I keep books for shops.")):
        page.get_by_label("About you").fill(words)
        save(page, "Save")
    expect(site.page.get_by_label("About you")).to_have_value("I keep books for shops.")
    expect(site.page.get_by_role("alert")).to_contain_text("I keep books for farmers.")
    assert faults_here(site) == []
    site.page.get_by_label("About you").fill("I keep books for farmers and shops.")
    save(site.page, "Save")
    assert Profile.objects.get().resume.basics.summary == "I keep books for farmers and shops."


def test_the_entries_of_a_profile(open_site: OpenSite, amina: User, profile: Profile) -> None:
    site, other = two_tabs(open_site, amina, reverse("profile:edit", args=["skills"]))
    for page, words in ((other, "Beekeeping"), (site.page, "Welding")):
        page.get_by_label("Skill").last.fill(words)
        save(page, "Save")
    expect(site.page.get_by_text("saved elsewhere", exact=True)).to_be_visible()
    assert faults_here(site) == []
    save(site.page, "Save")
    assert [skill.name for skill in Profile.objects.get().resume.skills] == ["Bookkeeping", "Welding", "Beekeeping"]

"""The tracker in a real browser: without JavaScript, by keyboard, by touch, by dragging; axe on each of its pages."""

from __future__ import annotations

import zipfile
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from aditus.accounts.models import User
from aditus.tests.browser.conftest import DESK, PHONE, OpenSite, Site
from aditus.tests.browser.material import ADVERT, RESUME
from aditus.tests.browser.test_accessibility import SCHEMES, SCREEN_NAMES, SCREENS, faults, too_wide, violations
from documents.applications.services import edit_notes, keep_as_sent, move_application, track_job
from documents.models import Application
from documents.services import create_profile, draft_cover_letter
from jobs.models import Advert, Job, SourceKind
from jobs.services import extract_jobs

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

BOARD = "/applications/"
PERSONAL = ["/personal-data/", "/personal-data/delete"]
OTHERS = [
    ("Accounts Clerk", "Menengai Feeds Ltd", "saved", 6),
    ("Finance Officer, Livelihoods and Resilience Programme", "Rift Valley Relief Consortium", "saved", 2),
    ("Bookkeeper", "Naivasha Blooms", "applied", 20),
    ("Cashier", "Lakeside Supermarkets", "interview", None),
    ("Audit Assistant", "Kamau and Partners", "rejected", None),
]


@pytest.fixture
def tracked(amina: User) -> Application:
    """One application with everything, and others in other states."""
    create_profile(user=amina, data=RESUME)
    job = extract_jobs(user=amina, text=ADVERT).jobs[0]
    advert = Advert.objects.create(owner=amina, kind=SourceKind.TEXT, text="Others", digest="others")
    for position, (title, company, state, days) in enumerate(OTHERS):
        deadline = timezone.localdate() + timedelta(days=days) if days else None
        fields: dict[str, Any] = {"title": title, "company": company, "deadline": deadline, "position": position}
        other = track_job(user=amina, job=Job.objects.create(owner=amina, advert=advert, **fields))
        move_application(application=other, state=state)
    keep_as_sent(document=draft_cover_letter(user=amina, job=job), format="pdf")
    application = Application.objects.get(job=job)
    edit_notes(application=application, notes="Mrs Njeri in the office answers the phone until five.")
    return application


def column(site: Site, state: str) -> Any:
    return site.page.locator(f"[data-column={state}]")


@pytest.mark.parametrize(("screen", "prefix"), [*zip(SCREENS, SCREEN_NAMES, strict=True)], ids=SCREEN_NAMES)
def test_pages_of_the_tracker(
    open_site: OpenSite, amina: User, tracked: Application, screen: dict[str, Any], prefix: str
) -> None:
    site = open_site(**screen)
    site.sign_in(amina)
    pages = {
        "tracker-board": BOARD,
        "tracker-table": "/applications/table",
        "tracker-application": reverse("applications:detail", args=[tracked.pk]),
        "tracker-overview": "/dashboard",
        "reminders": "/applications/reminders",
        "your-data": PERSONAL[0],
        "delete-account": PERSONAL[1],
    }
    found = []
    for name, address in pages.items():
        found += faults(site, [address])
        for scheme in SCHEMES:
            site.page.emulate_media(color_scheme=scheme)
            site.keep_picture(f"{prefix}{'-dark' if scheme == 'dark' else ''}-{name}")
    others = ["/applications/table?q=nothing", "/applications/table?show=archived"]
    assert found + faults(site, [*others, reverse("applications:delete", args=[tracked.pk])]) == []


def test_pages_of_an_empty_tracker(open_site: OpenSite, amina: User) -> None:
    site = open_site(viewport=PHONE)
    site.sign_in(amina)
    assert faults(site, [BOARD, "/applications/table", "/applications/table?show=archived"]) == []
    site.go(BOARD)
    site.keep_picture("phone-tracker-empty")


def test_a_job_is_tracked_and_moved_without_javascript(open_site: OpenSite, amina: User) -> None:
    job = extract_jobs(user=amina, text=ADVERT).jobs[0]
    site = open_site(java_script_enabled=False, viewport=PHONE, has_touch=True, is_mobile=True)
    site.sign_in(amina)
    site.go(f"/jobs/{job.pk}")
    site.page.get_by_role("button", name="Track this").click()
    site.page.get_by_role("textbox", name="Notes").fill("Ask for the salary range.")
    site.page.get_by_role("button", name="Save notes").click()
    expect(site.page.get_by_text("Your notes are saved.")).to_be_visible()
    site.go(BOARD)
    column(site, "saved").get_by_label("State of Assistant Accountant").select_option("applied")
    column(site, "saved").get_by_role("button", name="Move").click()
    expect(column(site, "applied").get_by_role("link", name="Assistant Accountant")).to_be_visible()


def test_a_card_is_moved_by_keyboard_alone(open_site: OpenSite, amina: User, tracked: Application) -> None:
    site = open_site()
    site.sign_in(amina)
    site.go(BOARD)
    column(site, "interview").get_by_role("link", name="Cashier").focus()
    site.page.keyboard.press("Tab")
    site.page.keyboard.type("Of")
    site.page.keyboard.press("Tab")
    expect(column(site, "interview").get_by_role("button", name="Move")).to_be_focused()
    site.page.keyboard.press("Enter")
    expect(column(site, "offer").get_by_role("link", name="Cashier")).to_be_visible()
    expect(site.page.get_by_role("status")).to_contain_text("is now under “offer”")


def test_a_card_can_be_dragged(open_site: OpenSite, amina: User, tracked: Application) -> None:
    site = open_site()
    site.sign_in(amina)
    site.go(BOARD)
    card = column(site, "interview").locator("[data-card]")
    card.drag_to(column(site, "offer"), source_position={"x": 8, "y": 8})
    expect(column(site, "offer").get_by_role("link", name="Cashier")).to_be_visible()
    assert Application.objects.get(job__title="Cashier").state == "offer"


def test_the_file_that_was_sent_is_had_again(open_site: OpenSite, amina: User, tracked: Application) -> None:
    site = open_site()
    site.sign_in(amina)
    site.go(f"/applications/{tracked.pk}")
    with site.page.expect_download() as waiting:
        site.page.get_by_role("link", name="Cover letter, PDF").click()
    assert waiting.value.path().read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("width", [320, 768, 1024, DESK["width"]])
def test_words_without_end_do_not_widen_the_tracker(
    open_site: OpenSite, amina: User, tracked: Application, width: int
) -> None:
    long = "Supercalifragilistic" * 12
    Job.objects.update(title=long, company=long, documents_wanted=[long], deadline=date(2031, 12, 12))
    Application.objects.update(notes=long)
    site = open_site(viewport={"width": width, "height": 740})
    site.sign_in(amina)
    for address in (BOARD, "/applications/table", f"/applications/{tracked.pk}", "/dashboard"):
        site.go(address)
        assert too_wide(site) == []


def test_a_person_takes_everything_along_and_leaves(open_site: OpenSite, amina: User, tracked: Application) -> None:
    site = open_site(viewport=PHONE, has_touch=True, is_mobile=True)
    site.sign_in(amina)
    site.go("/accounts/")
    site.page.get_by_role("link", name="To your data").click()
    with site.page.expect_download() as waiting:
        site.page.get_by_role("link", name="Download everything").click()
    assert zipfile.ZipFile(waiting.value.path()).testzip() is None
    site.page.get_by_role("link", name="Delete my account").click()
    site.page.get_by_label("Your password").fill("not-the-password")
    site.page.get_by_role("button", name="Delete everything").click()
    expect(site.page.get_by_text("This is not your password.").first).to_be_visible()
    assert violations(site) == []
    site.page.get_by_label("Your password").fill("river-stone-lamp")
    site.page.get_by_role("button", name="Delete everything").click()
    expect(site.page.get_by_role("heading", level=1)).to_have_text("Everything is deleted")
    assert violations(site) == []
    assert not User.objects.filter(pk=amina.pk).exists()
    site.go(BOARD)
    expect(site.page.get_by_label("E-mail")).to_be_visible()

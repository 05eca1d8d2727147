"""The first visit in a browser: an advert before an account, by keyboard, by photo, in Swahili."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from aditus.accounts.models import User
from aditus.tests.browser.conftest import PHONE, OpenSite, Site
from aditus.tests.browser.material import ADVERT
from aditus.tests.browser.test_main_path import tab_to
from jobs.models import Stash
from providers.models import ProviderConfig

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture as large as a phone takes them: noise, which no format makes small."""
    path = tmp_path / "advert.jpg"
    Image.effect_noise((3_200, 2_400), 90).convert("RGB").save(path, quality=90)
    assert path.stat().st_size > 2_000_000
    return path


def test_by_keyboard_alone_from_the_landing_page_to_the_job(
    open_site: OpenSite, offline_provider: ProviderConfig
) -> None:
    site = open_site()
    page = site.page
    site.go("/")
    tab_to(site, "#id_advert")
    page.keyboard.insert_text(ADVERT)
    tab_to(site, "form[data-intake] .button--main")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your advert is kept:")).to_be_visible()
    tab_to(site, "#id_email")
    page.keyboard.type("new@example.org")
    tab_to(site, "#id_password")
    page.keyboard.type("river-stone-lamp")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your advert is here")).to_be_visible()
    tab_to(site, ".kept .button--main")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Accountant")
    assert User.objects.get(email="new@example.org").time_zone == page.evaluate(
        "Intl.DateTimeFormat().resolvedOptions().timeZone"
    )


def test_a_large_photo_is_made_smaller_before_it_travels_and_survives_a_sign_in(
    open_site: OpenSite, amina: User, photo: Path
) -> None:
    site = open_site(viewport=PHONE, has_touch=True, is_mobile=True)
    page = site.page
    site.go("/")
    page.get_by_label("Picture or file").set_input_files(photo)
    field = page.get_by_label("Picture or file")
    whole = photo.stat().st_size
    page.wait_for_function("([input, whole]) => input.files[0].size < whole", arg=[field.element_handle(), whole])
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("advert.jpg")).to_be_visible()
    page.get_by_role("link", name="Sign in").last.click()
    expect(page.get_by_text("advert.jpg")).to_be_visible()
    page.get_by_label("E-mail").fill(amina.email)
    page.get_by_label("Password").fill("river-stone-lamp")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Your advert is here")).to_be_visible()
    with Stash.objects.get().original.open("rb") as stored:
        assert Image.open(stored).size == (2_048, 1_536)


def test_a_file_too_large_is_said_to_be_before_it_travels(open_site: OpenSite, plans: None, tmp_path: Path) -> None:
    heavy = tmp_path / "scan.pdf"
    heavy.write_bytes(b"%PDF-" + b"x" * 10_000_001)
    site = open_site()
    site.go("/jobs/start")
    site.page.get_by_label("Picture or file").set_input_files(heavy)
    expect(site.page.get_by_text("This file is larger than 10 MB.")).to_be_visible()


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["script", "plain"])
def test_a_guest_goes_the_way_in_swahili(
    open_site: OpenSite, offline_provider: ProviderConfig, options: dict[str, bool]
) -> None:
    site = open_site(viewport=PHONE, **options)
    page = site.page
    site.go("/")
    page.get_by_role("button", name="Kiswahili").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Kutoka tangazo la kazi")
    page.get_by_label("Kiungo au maandishi ya tangazo").fill(ADVERT)
    page.get_by_role("button", name="Endelea").click()
    page.get_by_label("Barua pepe").fill("new@example.org")
    page.get_by_label("Nenosiri").fill("river-stone-lamp")
    page.get_by_role("button", name="Jisajili").click()
    page.get_by_role("button", name="Lisome").first.click()
    expect(page.get_by_text("KES 65,000 hadi 80,000 kwa mwezi, kabla ya makato", exact=True)).to_be_visible()
    expect(page.get_by_text("12 Disemba 2031").first).to_be_visible()
    assert not _english(site)


def _english(site: Site) -> list[str]:
    """Headings and buttons that are still English."""
    words: list[str] = site.page.locator("main h2, main button").all_inner_texts()
    return [word for word in words if word in ("Download", "How to apply", "Draft CV", "Read it again", "Delete")]

"""From nothing to a downloaded CV and letter: by mouse, on a phone, and without JavaScript."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from aditus.accounts.models import User
from aditus.tests.browser.conftest import PHONE, OpenSite, Site
from aditus.tests.browser.material import ADVERT, RESUME
from documents.models import Document, DocumentKind, DocumentState
from documents.services import create_profile
from jobs.models import Advert, Job, SourceKind
from providers.models import ProviderConfig

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def resume_file(tmp_path: Path) -> Path:
    path = tmp_path / "resume.json"
    path.write_text(json.dumps(RESUME))
    return path


def walk(site: Site, resume_file: Path, prefix: str) -> None:
    """The whole main path, as a newcomer walks it."""
    page = site.page
    site.go("/")
    site.keep_picture(f"{prefix}-landing")
    page.get_by_label("Link or text of the advert").fill(ADVERT)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("Your advert is kept:")).to_be_visible()
    page.get_by_label("E-mail").fill("new@example.org")
    page.get_by_label("Password").fill("short")
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_label("Password")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Password").fill("river-stone-lamp")
    site.keep_picture(f"{prefix}-sign-up")
    page.get_by_role("button", name="Sign up").click()

    expect(page.get_by_role("heading", name="Your advert is here")).to_be_visible()
    site.keep_picture(f"{prefix}-intake")
    page.get_by_role("button", name="Read it").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Accountant")
    expect(page.get_by_text("Read by rules on this server, no AI.")).to_be_visible()
    expect(page.get_by_text("KES 65,000 to 80,000 per month, gross", exact=True)).to_be_visible()
    expect(page.locator("mark").first).to_be_visible()

    page.get_by_role("link", name="Bring your CV").click()
    page.get_by_label("Your CV as a file").set_input_files(resume_file)
    page.get_by_role("button", name="Show what is in it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What was understood")
    site.keep_picture(f"{prefix}-preview")
    page.get_by_role("button", name="Keep this as my profile").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Accountant")

    draft_and_download(site, "Draft CV", prefix=f"{prefix}-cv")
    page.get_by_role("link", name="Assistant Accountant").first.click()
    expect(page.get_by_role("heading", name="What the advert says")).to_be_visible()
    site.keep_picture(f"{prefix}-job")
    draft_and_download(site, "Draft letter", prefix=f"{prefix}-letter")

    site.go("/dashboard")
    expect(page.get_by_role("link", name="Cover letter: Assistant Accountant")).to_be_visible()
    site.keep_picture(f"{prefix}-overview")
    site.go("/profile/")
    site.keep_picture(f"{prefix}-profile")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Sign in").first).to_be_visible()


def draft_and_download(site: Site, button: str, *, prefix: str) -> None:
    page = site.page
    page.get_by_role("button", name=button).click()
    expect(page.get_by_text("Written by rules on this server, no AI.")).to_be_visible()
    expect(page.locator("article.sheet")).to_contain_text("Amina Wanjiru")
    site.keep_picture(prefix)
    for name, start in [("PDF", b"%PDF-"), ("Word (DOCX)", b"PK")]:
        with page.expect_download() as waiting:
            page.get_by_role("link", name=name).click()
        assert Path(waiting.value.path()).read_bytes().startswith(start)


def test_the_main_path_by_mouse(open_site: OpenSite, offline_provider: ProviderConfig, resume_file: Path) -> None:
    walk(open_site(), resume_file, "desk")


def test_the_main_path_on_a_phone(open_site: OpenSite, offline_provider: ProviderConfig, resume_file: Path) -> None:
    walk(open_site(viewport=PHONE, has_touch=True, is_mobile=True), resume_file, "phone")


def test_the_main_path_in_the_dark(open_site: OpenSite, offline_provider: ProviderConfig, resume_file: Path) -> None:
    walk(open_site(color_scheme="dark"), resume_file, "dark")


def test_the_main_path_without_javascript(
    open_site: OpenSite, offline_provider: ProviderConfig, resume_file: Path
) -> None:
    walk(open_site(java_script_enabled=False), resume_file, "plain")


def test_the_main_path_by_keyboard_alone(open_site: OpenSite, amina: User) -> None:
    create_profile(user=amina, data=RESUME)
    site = open_site()
    page = site.page
    site.go("/accounts/sign-in?next=/jobs/new")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(site, "#id_username")
    page.keyboard.type("amina@example.org")
    page.keyboard.press("Tab")
    page.keyboard.type("river-stone-lamp")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Read an advert")
    tab_to(site, "#id_advert")
    page.keyboard.insert_text(ADVERT)
    tab_to(site, "form[data-intake] .button--main")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Assistant Accountant")
    tab_to(site, "button[value=cover_letter]")
    page.keyboard.press("Enter")
    expect(page.locator("article.sheet")).to_be_visible()
    tab_to(site, "a[href$=pdf]")
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF-")


def tab_to(site: Site, selector: str) -> None:
    """Press Tab until the element has the focus, which must then be visible and not hidden behind anything."""
    for _ in range(60):
        site.page.keyboard.press("Tab")
        if site.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            outline = site.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none"
            return
    pytest.fail(f"{selector} cannot be reached with the Tab key")


def test_an_error_leaves_text_and_chosen_file_in_place(open_site: OpenSite, amina: User, tmp_path: Path) -> None:
    program = tmp_path / "advert.pdf"
    program.write_bytes(b"MZ this is no PDF")
    site = open_site()
    site.sign_in(amina)
    site.go("/jobs/new")
    page = site.page
    page.get_by_label("Picture or file").set_input_files(program)
    expect(page.locator("[data-preview-name]")).to_contain_text("advert.pdf")
    page.get_by_text("Add where you found it").click()
    page.get_by_label("Where you found it").fill("https://jobs.example/7")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    assert page.get_by_label("Picture or file").evaluate("input => input.files.length") == 1
    expect(page.get_by_label("Where you found it")).to_have_value("https://jobs.example/7")


@pytest.mark.parametrize("way", ["paste", "drop"])
def test_a_screenshot_can_be_pasted_or_dropped(open_site: OpenSite, amina: User, way: str) -> None:
    site = open_site()
    site.sign_in(amina)
    site.go("/jobs/new")
    site.page.evaluate(
        """way => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array([137, 80, 78, 71])], "shot.png", {type: "image/png"}));
            const event = way === "paste"
                ? new ClipboardEvent("paste", {clipboardData: transfer, bubbles: true})
                : new DragEvent("drop", {dataTransfer: transfer, bubbles: true});
            document.body.dispatchEvent(event);
        }""",
        way,
    )
    expect(site.page.locator("[data-preview-name]")).to_contain_text("shot.png")
    file_input = site.page.get_by_label("Picture or file")
    assert file_input.evaluate("input => input.files[0].name") == "shot.png"
    site.page.get_by_role("button", name="Take it away").click()
    assert file_input.evaluate("input => input.files.length") == 0


@pytest.fixture
def waiting(amina: User) -> Document:
    advert = Advert.objects.create(owner=amina, kind=SourceKind.TEXT, text=ADVERT, digest="a")
    job = Job.objects.create(owner=amina, advert=advert, title="Assistant Accountant")
    return Document.objects.create(owner=amina, kind=DocumentKind.COVER_LETTER, job=job)


@pytest.mark.parametrize("options", [{}, {"java_script_enabled": False}], ids=["htmx", "plain"])
def test_a_page_follows_its_draft_by_itself(
    open_site: OpenSite, amina: User, waiting: Document, options: dict[str, Any]
) -> None:
    site = open_site(**options)
    site.sign_in(amina)
    site.go(f"/documents/{waiting.pk}")
    step = site.page.locator("[aria-current=step]")
    expect(step).to_have_text("Waiting for its turn")
    Document.objects.update(state=DocumentState.DRAFTING)
    expect(step).to_have_text("Writing")
    site.keep_picture(f"{'plain' if options else 'desk'}-drafting")
    Document.objects.update(state=DocumentState.FAILED, error="The AI providers are busy. Try again in a minute.")
    expect(site.page.get_by_text("The AI providers are busy.")).to_be_visible()


def test_two_tabs_keep_both_texts(open_site: OpenSite, amina: User) -> None:
    profile = create_profile(user=amina, data=RESUME)
    advert = Advert.objects.create(owner=amina, kind=SourceKind.TEXT, text=ADVERT, digest="a")
    job = Job.objects.create(owner=amina, advert=advert, title="Assistant Accountant", company="Rift Valley Dairies")
    site = open_site()
    site.sign_in(amina)
    site.go(f"/jobs/{job.pk}")
    assert profile.facts
    site.page.get_by_role("button", name="Draft letter").click()
    site.page.get_by_role("link", name="Edit the text").first.click()
    other = site.context.new_page()
    other.goto(site.page.url)
    for tab, words in [(other, "Words of tab two."), (site.page, "Words of tab one.")]:
        box = tab.get_by_label("Text", exact=True)
        box.fill(f"{box.input_value()}\n\n{words}")
        tab.get_by_role("button", name="Save and check").click()
    expect(site.page.get_by_text("This text was changed elsewhere")).to_be_visible()
    assert "Words of tab one." in site.page.get_by_label("Text", exact=True).input_value()
    assert "Words of tab two." in site.page.get_by_label("As it was saved elsewhere").input_value()

"""WCAG 2.2 AA by axe on every page, light and dark, and what axe cannot see: reflow, zoom, size of targets."""

from __future__ import annotations

from typing import Any, Literal
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from aditus.accounts.models import User
from aditus.tests.browser.conftest import DESK, PHONE, OpenSite, Site
from aditus.tests.browser.material import ADVERT, CV, RESUME
from aditus.tests.test_every_page import ROUTES
from documents.applications.services import keep_as_sent
from documents.models import Document, DocumentKind, DocumentState
from documents.profiles.services import bring_cv
from documents.schemas import CvContent, Line
from documents.services import create_profile, draft_cover_letter, draft_cv, edit_document
from jobs.models import Job
from jobs.services import extract_jobs

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
OPEN_PAGES = ["landing", "jobs:start", "accounts:sign-in", "accounts:sign-up", "accounts:password-reset"]
OPEN_PAGES += ["accounts:password-reset-sent", "accounts:password-reset-done"]
OWN_PAGES = ["dashboard", "jobs:list", "jobs:new", "documents:list", "profile:detail", "profile:import"]
OWN_PAGES += ["profile:delete", "profile:list", "profile:questions", "accounts:settings", "applications:board"]
OWN_PAGES += ["applications:table", "applications:reminders", "personal:detail", "personal:erase"]
NO_HTML = {"jobs:original", "documents:download", "documents:progress", "profile:download", "personal:export"}
NO_HTML |= {"applications:file", "applications:calendar"}
SECTIONS = ["basics", "work", "education", "skills", "languages", "certificates", "registrations", "grades"]
SECTIONS += ["referees", "more"]
# Each screen is opened once and then seen in both schemes.
SCREENS: list[dict[str, Any]] = [
    {"viewport": DESK},
    {"viewport": PHONE, "has_touch": True},
]
SCREEN_NAMES = ["desk", "phone"]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def violations(site: Site, **options: Any) -> list[str]:
    """What axe finds on the page in the light and in the dark, one line each.

    Transitions are cut short, as a colour on its way from one scheme to the other would be judged half way.
    """
    found = []
    for scheme in SCHEMES:
        site.page.emulate_media(color_scheme=scheme)
        site.page.evaluate("document.getAnimations().forEach(moving => moving.cancel())")
        for violation in Axe().run(site.page, options={**RULES, **options}).response["violations"]:
            found += [
                f"{scheme} {site.page.url}: {violation['id']}: {node['target']} {node['failureSummary']}"
                for node in violation["nodes"]
            ]
    return found


def too_wide(site: Site) -> list[str]:
    """Elements that stand out of the page to the side, which makes it scroll in two directions."""
    width = site.page.evaluate("document.documentElement.clientWidth")
    scrolled = site.page.evaluate("document.documentElement.scrollWidth")
    return [f"{site.page.url} is {scrolled} wide in {width}"] if scrolled > width else []


def small_targets(site: Site) -> list[str]:
    """Buttons and fields under 24 CSS pixels (WCAG 2.5.8); links in running text are exempt."""
    found: list[str] = site.page.evaluate(
        """() => [...document.querySelectorAll("button, input:not([type=hidden]), select, summary, .button, nav a")]
            .filter(element => element.offsetParent !== null)
            .map(element => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
            .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
            .map(([html, box]) => `${html} ${box.width}x${box.height}`)"""
    )
    return found


def faults_here(site: Site) -> list[str]:
    return violations(site) + too_wide(site) + small_targets(site)


def faults(site: Site, addresses: list[str], *, is_kept: bool = False) -> list[str]:
    """What is wrong with the pages; ``is_kept`` keeps a picture of each, the first where several look alike."""
    found: list[str] = []
    kept: set[str] = set()
    for address in addresses:
        site.page.emulate_media(color_scheme="light")
        site.go(address)
        name = picture_name(address)
        if is_kept and site.page.viewport_size == DESK and name not in kept:
            site.keep_picture(f"pages/{name}")
            kept.add(name)
        found += faults_here(site)
    return found


def picture_name(address: str) -> str:
    """ "profile-edit-work" for a section of the profile; ids are left out."""
    try:
        match = resolve(address)
    except Resolver404:
        return "not-found"
    told = [str(value) for value in (*match.args, *match.kwargs.values()) if not isinstance(value, UUID)]
    return "-".join([match.view_name.replace(":", "-"), *told])


@pytest.fixture
def own_addresses(amina: User) -> list[str]:
    """Every page of a person who has one of everything, in every state."""
    profile = create_profile(user=amina, data=RESUME)
    create_profile(user=amina, data={"basics": {"name": "Amina Wanjiru"}}, name="Little")
    create_profile(user=amina, data=RESUME, name="Office jobs")
    brought = bring_cv(user=amina, data=f"{CV}\nI keep bees and sell their honey on the market".encode())
    job = extract_jobs(user=amina, text=ADVERT).jobs[0]
    letter, cv = draft_cover_letter(user=amina, job=job), draft_cv(user=amina, job=job)
    sent = keep_as_sent(document=cv, format="pdf")
    text = f"{letter.text}\n\nI led a team of 45 engineers.\n"
    letter = edit_document(document=letter, text=text, expected_version=1)
    others = [Document.objects.create(owner=amina, kind=DocumentKind.CV, job=job, state=state) for state in _UNREADY]
    Document.objects.filter(state=DocumentState.FAILED).update(error="The AI providers are busy.")
    return [
        *(reverse(name) for name in OWN_PAGES),
        *(reverse("profile:edit", args=[section]) for section in SECTIONS),
        *(reverse(f"profile:{name}", args=[profile.pk]) for name in ("detail", "rename", "delete")),
        reverse("profile:preview", args=[brought.pk]),
        *_job_pages(job),
        *(reverse("documents:detail", args=[document.pk]) for document in [letter, cv, *others]),
        *(
            reverse(f"documents:{name}", args=[letter.pk])
            for name in ("edit", "versions", "delete", "trust", "changes")
        ),
        reverse("documents:compare", args=[letter.pk, 2]),
        reverse("documents:changes", args=[reworded(cv).pk]),
        reverse("documents:version", args=[letter.pk, 1]),
        *(reverse(f"applications:{name}", args=[sent.application_id]) for name in ("detail", "delete")),
        reverse("accounts:confirm-email", args=["x"]),
        "/no-such-page",
    ]


def reworded(cv: Document) -> Document:
    """A CV in which a model changed the words of one point and wrote a sentence of the summary."""
    content = cv.parsed_content
    assert isinstance(content, CvContent)
    line = next(line for section in content.sections for entry in section.entries for line in entry.bullets)
    line.original, line.reason = line.text, "The advert asks for QuickBooks."
    line.text = f"{line.text} and on paper"
    content.sections[0].lines = [Line(text="An accounts assistant.", facts=line.facts, is_written=True)]
    cv.content = content.model_dump(mode="json")
    cv.save(update_fields=["content"])
    return cv


_UNREADY = (DocumentState.DRAFTING, DocumentState.FAILED, DocumentState.CANCELLED)


def _job_pages(job: Job) -> list[str]:
    own = [reverse(f"jobs:{name}", args=[job.pk]) for name in ("detail", "edit", "delete")]
    ours = [reverse(f"documents:{name}", args=[job.pk]) for name in ("draft", "match", "together")]
    profile = job.owner.profiles.first()
    asked = f"{reverse('documents:add-fact', args=[job.pk, profile.pk])}?asked=QuickBooks" if profile else ours[0]
    return [*own, *ours, asked, reverse("jobs:advert", args=[job.advert_id])]


@pytest.mark.parametrize("screen", SCREENS, ids=SCREEN_NAMES)
def test_pages_of_a_person_with_everything(
    open_site: OpenSite, amina: User, own_addresses: list[str], screen: dict[str, Any]
) -> None:
    site = open_site(**screen)
    site.sign_in(amina)
    assert faults(site, own_addresses, is_kept=True) == []


def test_no_page_is_left_out(own_addresses: list[str]) -> None:
    """A new page fails here until it stands in one of the lists above."""
    seen = {resolve(urlsplit(address).path).view_name for address in own_addresses if address != "/no-such-page"}
    pages = {route.name for route in ROUTES if "get" in route.takes}
    assert pages - seen - set(OPEN_PAGES) - NO_HTML == {"accounts:password-reset-choose"}, "it has a test of its own"


@pytest.mark.parametrize("screen", SCREENS, ids=SCREEN_NAMES)
def test_pages_of_a_newcomer(open_site: OpenSite, amina: User, screen: dict[str, Any]) -> None:
    site = open_site(**screen)
    assert faults(site, [reverse(name) for name in OPEN_PAGES], is_kept=True) == []
    site.sign_in(amina)
    assert faults(site, [reverse(name) for name in OWN_PAGES if name != "profile:delete"]) == []


def test_the_pages_behind_the_reset_mail(open_site: OpenSite, amina: User) -> None:
    Client().post(reverse("accounts:password-reset"), {"email": amina.email})
    link = next(word for word in str(mail.outbox[-1].body).split() if "/password-reset/" in word)
    path = link.removeprefix("http://testserver")
    site = open_site()
    assert faults(site, [path, path + "x"]) == []


def test_forms_with_errors_say_so_to_everyone(open_site: OpenSite, amina: User) -> None:
    site = open_site()
    page = site.page
    site.go(reverse("accounts:sign-up"))
    page.get_by_label("E-mail").fill("new@example.org")
    page.get_by_label("Password").fill("short")
    page.get_by_role("button", name="Sign up").click()
    assert page.get_by_label("Password").get_attribute("aria-invalid") == "true"
    described = page.get_by_label("Password").get_attribute("aria-describedby") or ""
    assert "at least 10 characters" in "".join(page.locator(f"#{name}").inner_text() for name in described.split())
    assert violations(site) == []
    site.sign_in(amina)
    site.go(reverse("jobs:new"))
    page.get_by_role("button", name="Read it").click()
    page.get_by_role("alert").first.wait_for()
    assert violations(site) == []


def test_twice_the_text_size_needs_no_sideways_scrolling(
    open_site: OpenSite, amina: User, own_addresses: list[str]
) -> None:
    site = open_site(viewport={"width": 640, "height": 400})
    site.sign_in(amina)
    for address in own_addresses:
        site.go(address)
        site.page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert too_wide(site) == []


def test_reduced_motion_is_respected(open_site: OpenSite, amina: User, own_addresses: list[str]) -> None:
    site = open_site(reduced_motion="reduce")
    site.sign_in(amina)
    drafting = Document.objects.get(state=DocumentState.DRAFTING)
    site.go(reverse("documents:detail", args=[drafting.pk]))
    moving = site.page.evaluate("document.getAnimations().filter(a => a.playState === 'running').length")
    assert moving == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_words_without_end_do_not_widen_a_page(
    open_site: OpenSite, amina: User, own_addresses: list[str], width: int
) -> None:
    long, link = "Supercalifragilistic" * 12, "https://jobs.example/" + "a" * 250
    apply = {"method": "link", "url": link, "email": f"{'a' * 60}@{'b' * 60}.example", "address": long}
    evidence = {"title": {"quote": long, "origin": "rules", "verified": False}}
    Job.objects.update(title=long, company=long, location=long, apply=apply, documents_wanted=[long], evidence=evidence)
    Document.objects.update(error=long, text=f"# {long}\n\n{long}\n\n- {link}\n", findings=[endless_finding(long)])
    User.objects.update(name=long[:150])
    site = open_site(viewport={"width": width, "height": 740})
    site.sign_in(amina)
    for address in own_addresses:
        site.go(address)
        assert too_wide(site) == []


def endless_finding(long: str) -> dict[str, Any]:
    words = {"message": long, "expected": long, "span": {"text": long}, "sentence": ""}
    return {"severity": "block", "is_resolved": False, **words}

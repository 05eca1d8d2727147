"""A browser, a live server on the test database, and a person with a profile and a job."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from aditus.accounts.models import User
from providers.models import ProviderConfig

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One chromium for all tests. Playwright's loop stays in this thread, which Django must be told to accept."""
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@dataclass
class Site:
    """The live site seen through one browser context; notes what a good page never does."""

    url: str
    context: BrowserContext
    page: Page
    complaints: list[str]
    foreign: list[str]

    def go(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")

    def sign_in(self, user: User) -> None:
        """By cookie: the form has tests of its own."""
        client = Client()
        client.force_login(user)
        cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": self.url}
        self.context.add_cookies([cookie])  # type: ignore[list-item]  # a plain dict with the keys it asks for

    def keep_picture(self, name: str) -> None:
        """A screenshot, when ``SCREENSHOTS`` names a folder; in 64 colours, a third of the size."""
        if folder := os.environ.get("SCREENSHOTS"):
            path = Path(folder) / f"{name}.png"
            self.page.screenshot(path=path)  # makes the folders
            Image.open(path).convert("RGB").quantize(64).save(path, optimize=True)


OpenSite = Callable[..., Site]


@pytest.fixture
def open_site(browser: Browser, live_server: LiveServer, plans: None) -> Iterator[OpenSite]:
    """Opens the site in a fresh context; keyword arguments are playwright's (viewport, java_script_enabled ...)."""
    sites: list[Site] = []

    def _open(**options: Any) -> Site:
        context = browser.new_context(**{"viewport": DESK, "locale": "en-KE", **options})
        context.set_default_timeout(10_000)
        page = context.new_page()
        site = Site(live_server.url, context, page, [], [])
        page.on("console", lambda message: _note(site, message.type, message.text))
        page.on("pageerror", lambda error: site.complaints.append(str(error)))
        page.on("request", lambda request: _note_request(site, request.url))
        sites.append(site)
        return site

    yield _open
    for site in sites:
        site.context.close()
        assert not site.complaints
        assert not site.foreign


def _note(site: Site, kind: str, text: str) -> None:
    if kind in ("error", "warning") and "status of 4" not in text:
        site.complaints.append(text)


def _note_request(site: Site, url: str) -> None:
    if not url.startswith((site.url, "data:", "blob:")):
        site.foreign.append(url)


@pytest.fixture
def amina(plans: None, offline_provider: ProviderConfig) -> User:
    return User.objects.create_user("amina@example.org", "river-stone-lamp", name="Amina Wanjiru")

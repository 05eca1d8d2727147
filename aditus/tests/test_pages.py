"""The landing page, the overview, the error pages, and what holds for every page."""

from __future__ import annotations

import gzip
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings

from aditus.accounts.models import User
from documents.models import Document, DocumentKind, Profile
from jobs.models import Advert, Job, SourceKind

pytestmark = pytest.mark.django_db

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


def add_job(owner: User, title: str, **fields: object) -> Job:
    advert = Advert.objects.create(owner=owner, kind=SourceKind.TEXT, text=title, digest=title)
    return Job.objects.create(owner=owner, advert=advert, title=title, **fields)


# --- Landing -------------------------------------------------------------------------------------------------------
def test_the_landing_page_says_what_it_is_and_what_the_free_plan_allows(client: Client, plans: None) -> None:
    page = client.get(reverse("landing")).text
    assert "200 AI answers a day" in page
    assert f'action="{reverse("jobs:start")}"' in page


def test_the_landing_page_stands_without_any_plan(client: Client) -> None:
    assert client.get(reverse("landing")).status_code == 200


def test_a_closed_sign_up_is_not_offered(client: Client, settings: Settings) -> None:
    settings.OPEN_SIGNUP = False
    assert reverse("accounts:sign-up") not in client.get(reverse("landing")).text


def test_the_signed_in_are_led_on(owner_client: Client) -> None:
    assert reverse("dashboard") in owner_client.get(reverse("landing")).text


def test_the_first_page_is_small_enough_for_a_slow_network(client: Client, plans: None) -> None:
    page = client.get(reverse("landing"))
    assets = re.findall(r'(?:href|src)="/static/([^"]+)"', page.text)
    sizes = {"page": len(gzip.compress(page.content))}
    for asset in assets:
        found = finders.find(asset)
        assert found, asset
        sizes[asset] = len(gzip.compress(Path(str(found)).read_bytes()))
    htmx = Path(str(finders.find("django_htmx/htmx-2.min.js"))).read_bytes()
    assert sum(sizes.values()) + len(gzip.compress(htmx)) < 50_000, sizes


# --- Overview ------------------------------------------------------------------------------------------------------
def test_a_new_person_is_told_the_next_step(owner_client: Client) -> None:
    page = owner_client.get(reverse("dashboard")).text
    assert "Bring your CV" in page
    assert "Bring an advert" in page
    assert "Newest jobs" not in page


def test_the_overview_shows_what_is_new_and_what_closes_soon(owner_client: Client, owner: User) -> None:
    today = timezone.localdate()
    add_job(owner, "Nurse", deadline=today + timedelta(days=3))
    add_job(owner, "Driver", deadline=today + timedelta(days=60))
    add_job(owner, "Clerk", deadline=today - timedelta(days=1))
    add_job(owner, "Cook", is_archived=True)
    context = owner_client.get(reverse("dashboard")).context
    assert [job.title for job in context["closing"]] == ["Nurse"]
    assert {job.title for job in context["jobs"]} == {"Nurse", "Driver", "Clerk"}


def test_the_overview_greets_by_the_name_it_knows(owner_client: Client, owner: User) -> None:
    assert "Hello, Wanjiru Otieno" in owner_client.get(reverse("dashboard")).text
    User.objects.update(name="")
    assert "<h1>Hello</h1>" in owner_client.get(reverse("dashboard")).text
    Profile.objects.create(owner=owner, name="x", data={"basics": {"name": "Wanjiru O."}})
    assert "Hello, Wanjiru O." in owner_client.get(reverse("dashboard")).text


def test_the_overview_is_ones_own(stranger_client: Client, owner: User) -> None:
    job = add_job(owner, "Nurse")
    Document.objects.create(owner=owner, kind=DocumentKind.CV, job=job)
    assert "Nurse" not in stranger_client.get(reverse("dashboard")).text


def test_the_overview_is_for_the_signed_in(client: Client) -> None:
    address = reverse("dashboard")
    assert client.get(address).headers["Location"] == f"{reverse('accounts:sign-in')}?next={address}"


@pytest.mark.parametrize("name", ["landing", "dashboard"])
def test_both_take_no_post(owner_client: Client, name: str) -> None:
    assert owner_client.post(reverse(name)).status_code == 405


@pytest.mark.parametrize("name", ["landing", "dashboard"])
def test_both_are_light_however_much_there_is(
    owner_client: Client, owner: User, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    Profile.objects.create(owner=owner, name="Amina")
    for number in range(20):
        job = add_job(owner, f"Job {number}", deadline=timezone.localdate())
        Document.objects.create(owner=owner, kind=DocumentKind.CV, job=job)
    with django_assert_max_num_queries(8):
        assert owner_client.get(reverse(name)).status_code == 200


# --- Error pages ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("code", ["400", "403", "403_csrf", "404", "500"])
def test_error_pages_stand_without_a_request(code: str) -> None:
    page = render_to_string(f"{code}.html")
    assert "<h1>" in page
    assert 'href="/"' in page


def test_an_unknown_address_is_a_friendly_404(client: Client, owner_client: Client) -> None:
    for visitor in (client, owner_client):
        response = visitor.get("/no-such-page")
        assert response.status_code == 404
        assert "This page is not here" in response.text


def test_a_stale_form_says_what_to_do(owner: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    response = strict.post(reverse("accounts:sign-in"), {"username": owner.email, "password": "x"})
    assert response.status_code == 403
    assert "Please send that again" in response.text


def test_moments_are_shown_in_the_persons_time_zone(owner_client: Client, owner: User) -> None:
    moment = datetime(2031, 12, 12, 21, 30, tzinfo=UTC)
    job = add_job(owner, "Clerk", deadline=moment.date(), deadline_at=moment)
    address = reverse("jobs:detail", args=[job.pk])
    assert "13 December 2031, 00:30" in owner_client.get(address).text  # the site's own, Nairobi
    User.objects.update(time_zone="America/Halifax")
    assert "12 December 2031, 17:30" in owner_client.get(address).text


# --- Every page ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["landing", "dashboard", "jobs:list", "jobs:new", "documents:list", "profile:detail"])
def test_the_policy_of_every_page_is_strict_and_nothing_is_inline(owner_client: Client, name: str) -> None:
    response = owner_client.get(reverse(name))
    policy = response.headers["Content-Security-Policy"]
    assert "'unsafe-inline'" not in policy
    assert "'unsafe-eval'" not in policy
    page = response.text
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:", page)
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)


def test_no_template_holds_inline_code_or_a_foreign_address() -> None:
    ours = [path for path in TEMPLATES.rglob("*.html") if "admin" not in path.relative_to(TEMPLATES).parts]
    assert ours
    for path in ours:
        text = path.read_text()
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=\"|hx-on|javascript:", text), path
        assert not re.search(r'(?:src|href)="(?:https?:)?//', text), path


def test_every_visible_word_of_the_templates_can_be_translated() -> None:
    """Letters outside tags, template tags and variables are a string nobody can translate."""
    names = {"Aditus", "Markdown", "JSON", "English", "Kiswahili"}  # languages stand by their own names
    for path in TEMPLATES.rglob("*.html"):
        if "admin" in path.relative_to(TEMPLATES).parts:
            continue
        text = re.sub(
            r"{% (blocktranslate|block width).*?{% end(blocktranslate|block) %}", "", path.read_text(), flags=re.S
        )
        text = re.sub(r"{%.*?%}|{{.*?}}|{#.*?#}|<[^>]*>", " ", text, flags=re.S)
        words = set(re.findall(r"[^\W\d_]{2,}", text)) - names
        assert not words, (path, words)

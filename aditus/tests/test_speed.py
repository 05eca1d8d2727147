"""What keeps pages light: few queries however much there is, small first bytes, files that are asked for once.

``bench/pages.py`` measures the time of every page with a thousand jobs and documents, on both databases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from aditus.accounts.models import User
from aditus.tests.browser.material import ADVERT, RESUME
from documents.applications.services import keep_as_sent
from documents.models import Application, Document, Version
from documents.services import create_profile, draft_cover_letter
from jobs.models import Advert, Job, SourceKind
from jobs.services import extract_jobs
from providers.models import ProviderConfig

MOST_QUERIES = 12
MANY = 30


@pytest.fixture
def letter(owner: User, offline_provider: ProviderConfig) -> Document:
    """One of everything."""
    create_profile(user=owner, data=RESUME)
    job = extract_jobs(user=owner, text=ADVERT).jobs[0]
    document = draft_cover_letter(user=owner, job=job)
    keep_as_sent(document=document, format="pdf")
    return document


def add_many(owner: User, letter: Document) -> None:
    """Jobs that close soon, and as many documents and versions, most of them for one job."""
    soon = timezone.localdate() + timedelta(days=3)
    for number in range(MANY):
        advert = Advert.objects.create(owner=owner, kind=SourceKind.TEXT, text="x", digest=f"many {number}")
        job = Job.objects.create(owner=owner, advert=advert, title=f"Clerk {number}", deadline=soon)
        for target in (job, letter.job):
            copy = Document.objects.get(pk=letter.pk)
            copy.pk, copy.job, copy._state.adding = None, target, True
            Document.objects.bulk_create([copy])
        Application.objects.create(owner=owner, job=job)
    for number in range(2, MANY):
        Version.objects.create(document=letter, number=number, origin="edited", content=letter.content, text="x")


PAGES = ["dashboard", "jobs:list", "jobs:new", "documents:list", "applications:board", "applications:table"]


@pytest.mark.django_db
def test_much_to_show_takes_no_more_questions_to_the_database(
    owner_client: Client, owner: User, letter: Document
) -> None:
    assert letter.job
    addresses = [reverse(name) for name in PAGES]
    addresses += [reverse("jobs:detail", args=[letter.job.pk]), reverse("documents:detail", args=[letter.pk])]
    addresses += [reverse("documents:versions", args=[letter.pk]), reverse("jobs:advert", args=[letter.job.advert_id])]
    before = [_queries(owner_client, address) for address in addresses]
    add_many(owner, letter)
    after = [_queries(owner_client, address) for address in addresses]
    for address, few, many in zip(addresses, before, after, strict=True):
        assert many <= few + 1, (address, few, many)  # a page with a deadline shows one list more
        assert many <= MOST_QUERIES, (address, many)


def _queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
        return len(captured)


# --- Files ---------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The site as ``make run`` serves it: files collected, hashed and compressed."""
    storage = "whitenoise.storage.CompressedManifestStaticFilesStorage"
    root = tmp_path_factory.mktemp("static")
    default = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    with override_settings(
        STATIC_ROOT=str(root),
        STORAGES={"default": default, "staticfiles": {"BACKEND": storage}},
        WHITENOISE_USE_FINDERS=False,
        WHITENOISE_AUTOREFRESH=False,
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield Client(headers={"Accept-Encoding": "gzip, br"})


@pytest.mark.django_db
def test_files_are_hashed_kept_for_years_and_small_together(served: Client, plans: None) -> None:
    page = served.get(reverse("landing"))
    assert page.headers["Content-Encoding"] == "gzip"
    size = len(page.content)
    assets = re.findall(r'(?:href|src)="(/static/[^"]+)"', served.get("/", headers={"Accept-Encoding": ""}).text)
    assert {Path(asset).suffix for asset in assets} == {".css", ".js", ".svg"}
    assert any("htmx" in asset for asset in assets)
    for asset in assets:
        assert re.search(r"\.[0-9a-f]{12}\.\w+$", asset), asset
        response = served.get(asset)
        assert response.headers["Cache-Control"] == "max-age=315360000, public, immutable", asset
        size += len(b"".join(response.streaming_content))  # type: ignore[attr-defined]  # a file's answer streams
        if not asset.endswith(".svg"):
            assert response.headers["Content-Encoding"] == "br"
    assert size < 50_000, size

"""Who may open which page, for every page there is: the list comes from the URL map, so a new page fails until it is
written down here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from pytest_django import DjangoAssertNumQueries, Settings

from aditus.accounts.models import User
from documents.applications.services import keep_as_sent
from documents.models import Application, Document, DocumentKind, DocumentState, Version, VersionOrigin
from documents.profiles.services import bring_cv
from documents.schemas import Header, LetterContent
from documents.services import create_profile
from jobs.models import Advert, Job, SourceKind
from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db

MOST_QUERIES = 12


@dataclass(frozen=True)
class Route:
    """One page and the methods it takes. ``owned`` names the rows in its address, ``more`` what else stands in it."""

    name: str
    methods: str
    owned: str = ""
    more: tuple[Any, ...] = ()
    is_open: bool = False

    @property
    def takes(self) -> set[str]:
        return set(self.methods.split())


HOSTILE = {
    "text": "\x00",
    "advert": "\x00",
    "name": "\x00" * 400,
    "email": "\x00",
    "expected_version": "-1",
    "kind": "?",
}
ROUTES = [
    Route("landing", "get", is_open=True),
    Route("dashboard", "get"),
    Route("accounts:settings", "get post"),
    Route("accounts:change-password", "post"),
    Route("accounts:change-email", "post"),
    Route("accounts:confirm-email", "get post", is_open=True, more=("x",)),
    Route("accounts:language", "post", is_open=True),
    Route("accounts:sign-in", "get post", is_open=True),
    Route("accounts:sign-out", "post", is_open=True),
    Route("accounts:sign-up", "get post", is_open=True),
    Route("accounts:password-reset", "get post", is_open=True),
    Route("accounts:password-reset-sent", "get", is_open=True),
    Route("accounts:password-reset-done", "get", is_open=True),
    Route("accounts:password-reset-choose", "get post", is_open=True, more=("x", "y")),
    Route("jobs:list", "get"),
    Route("jobs:new", "get post"),
    Route("jobs:start", "get post", is_open=True),
    Route("jobs:read-kept", "post"),
    Route("jobs:discard-kept", "post", is_open=True),
    Route("jobs:advert", "get", owned="advert"),
    Route("jobs:again", "post", owned="advert"),
    Route("jobs:original", "get", owned="advert"),
    Route("jobs:detail", "get", owned="job"),
    Route("jobs:edit", "get post", owned="job"),
    Route("jobs:archive", "post", owned="job"),
    Route("jobs:delete", "get post", owned="job"),
    Route("documents:list", "get"),
    Route("documents:draft", "get post", owned="job"),
    Route("documents:match", "get", owned="job"),
    Route("documents:add-fact", "get post", owned="job profile"),
    Route("documents:detail", "get", owned="letter"),
    Route("documents:together", "get", owned="job"),
    Route("documents:changes", "get post", owned="letter"),
    Route("documents:trust", "get", owned="letter"),
    Route("documents:look", "post", owned="letter"),
    Route("documents:mend", "post", owned="letter"),
    Route("documents:compare", "get", owned="letter", more=(1,)),
    Route("documents:progress", "get", owned="letter"),
    Route("documents:cancel", "post", owned="letter"),
    Route("documents:retry", "post", owned="letter"),
    Route("documents:edit", "get post", owned="letter"),
    Route("documents:versions", "get", owned="letter"),
    Route("documents:version", "get post", owned="letter", more=(1,)),
    Route("documents:download", "get", owned="letter", more=("pdf",)),
    Route("documents:delete", "get post", owned="letter"),
    Route("applications:board", "get"),
    Route("applications:table", "get"),
    Route("applications:track", "post", owned="job"),
    Route("applications:send", "post", owned="letter"),
    Route("applications:file", "get", owned="sent"),
    Route("applications:reminders", "get post"),
    Route("applications:calendar", "get", is_open=True, more=("x",)),
    Route("applications:detail", "get post", owned="application"),
    Route("applications:move", "post", owned="application"),
    Route("applications:tick", "post", owned="application"),
    Route("applications:switch-reminders", "post", owned="application"),
    Route("applications:archive", "post", owned="application"),
    Route("applications:delete", "get post", owned="application"),
    Route("personal:detail", "get"),
    Route("personal:export", "get"),
    Route("personal:erase", "get post"),
    Route("profile:detail", "get"),
    Route("profile:list", "get"),
    Route("profile:import", "get post"),
    Route("profile:preview", "get post", owned="brought"),
    Route("profile:read-with-ai", "post", owned="brought"),
    Route("profile:discard", "post", owned="brought"),
    Route("profile:questions", "get post"),
    Route("profile:download", "get"),
    Route("profile:delete", "get post"),
    Route("profile:detail", "get", owned="profile"),
    Route("profile:download", "get", owned="profile"),
    Route("profile:delete", "get post", owned="profile"),
    Route("profile:rename", "get post", owned="profile"),
    Route("profile:copy", "post", owned="profile"),
    Route("profile:prefer", "post", owned="profile"),
    Route("profile:edit", "get post", owned="profile", more=("work",)),
    *(Route("profile:edit", "get post", more=(section,)) for section in ("basics", "work", "referees", "more")),
]


def name_of(route: Route) -> str:
    return " ".join([route.name, *filter(None, [route.owned]), *map(str, route.more)])


def page_names(patterns: Any, space: str = "") -> Iterator[str]:
    """Names of all pages below the URL map, with their namespaces; the API, the admin and health checks aside."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            if str(pattern.pattern) not in ("api/v1/", "admin/"):
                yield from page_names(pattern.url_patterns, inner)
        elif isinstance(pattern, URLPattern) and pattern.name:
            yield f"{space}{pattern.name}"


NO_PAGES = {"healthz", "readyz", "metrics"}


def test_every_page_of_the_url_map_is_written_down_here() -> None:
    assert set(page_names(get_resolver().url_patterns)) - NO_PAGES == {route.name for route in ROUTES}


@pytest.fixture
def rows(owner: User, offline_provider: ProviderConfig, settings: Settings, tmp_path: Any) -> dict[str, Any]:
    """One of everything, all of it the owner's."""
    settings.MEDIA_ROOT = tmp_path
    advert = Advert.objects.create(owner=owner, kind=SourceKind.TEXT, text="Clerk wanted", digest="a")
    advert.original.save("advert.txt", ContentFile(b"Clerk wanted"))
    job = Job.objects.create(owner=owner, advert=advert, title="Clerk", company="Mavuno Ltd")
    resume = {"basics": {"name": "Wanjiru Otieno"}, "work": [{"name": "A", "position": "Clerk"}]}
    profile = create_profile(user=owner, data=resume)
    content = LetterContent(header=Header(name="Wanjiru Otieno"), salutation="Dear Sir or Madam,").model_dump()
    letter = Document.objects.create(
        owner=owner,
        kind=DocumentKind.COVER_LETTER,
        job=job,
        profile=profile,
        state=DocumentState.READY,
        text="Dear Sir or Madam,",
        content=content,
    )
    Version.objects.create(document=letter, number=1, origin=VersionOrigin.DRAFTED, content=content, text=letter.text)
    sent = keep_as_sent(document=letter, format="pdf")
    brought = bring_cv(user=owner, data=b'{"basics": {"name": "Wanjiru"}, "work": [{"position": "Clerk"}]}')
    more = {"sent": sent, "application": sent.application, "profile": profile, "brought": brought}
    return {"advert": advert, "job": job, "letter": letter, **more}


def address_of(route: Route, rows: dict[str, Any]) -> str:
    owned = [rows[name].pk for name in route.owned.split()]
    return reverse(route.name, args=[*owned, *route.more])


def counts() -> tuple[int, ...]:
    return (Advert.objects.count(), Job.objects.count(), Document.objects.count(), Application.objects.count())


@pytest.mark.parametrize("route", [route for route in ROUTES if "get" in route.takes], ids=name_of)
def test_the_owner_reads_it_in_few_queries(
    owner_client: Client, rows: dict[str, Any], route: Route, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(MOST_QUERIES):
        response = owner_client.get(address_of(route, rows))
    response.close()
    assert response.status_code == 200 or route.is_open
    if "text/html" in response.headers.get("Content-Type", "") and response.status_code == 200 and response.content:
        assert '<html lang="en"' in response.text
        assert "'unsafe" not in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("route", [route for route in ROUTES if not route.is_open], ids=name_of)
@pytest.mark.parametrize("method", ["get", "post"])
def test_the_anonymous_are_asked_to_sign_in(client: Client, rows: dict[str, Any], route: Route, method: str) -> None:
    before = counts()
    address = address_of(route, rows)
    response = getattr(client, method)(address)
    assert response.status_code == 302
    assert response.headers["Location"].startswith(f"{reverse('accounts:sign-in')}?next=")
    assert counts() == before


@pytest.mark.parametrize("route", [route for route in ROUTES if route.owned], ids=name_of)
def test_a_stranger_gets_404_and_changes_nothing(stranger_client: Client, rows: dict[str, Any], route: Route) -> None:
    before = counts()
    for method in route.takes:
        response = getattr(stranger_client, method)(address_of(route, rows))
        assert response.status_code == 404
        assert "Clerk" not in response.text
    assert counts() == before


@pytest.mark.parametrize("route", ROUTES, ids=name_of)
def test_methods_it_does_not_take_are_refused(owner_client: Client, rows: dict[str, Any], route: Route) -> None:
    before = counts()
    for method in {"get", "post", "put", "patch", "delete"} - route.takes:
        assert getattr(owner_client, method)(address_of(route, rows)).status_code in (405, 302), method
    assert counts() == before


@pytest.mark.parametrize("route", [route for route in ROUTES if "post" in route.takes], ids=name_of)
def test_a_hostile_body_is_no_crash(owner_client: Client, rows: dict[str, Any], route: Route) -> None:
    response = owner_client.post(address_of(route, rows), HOSTILE)
    assert response.status_code < 500


@pytest.mark.parametrize("route", [route for route in ROUTES if route.owned], ids=name_of)
def test_a_row_that_is_not_there_is_a_404(owner_client: Client, rows: dict[str, Any], route: Route) -> None:
    missing = "00000000-0000-4000-8000-000000000000"
    address = reverse(route.name, args=[*(missing for _ in route.owned.split()), *route.more])
    assert getattr(owner_client, next(iter(route.takes)))(address).status_code == 404

"""A site over a scratch database, on SQLite and on PostgreSQL, and the people who use it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from aditus.accounts.models import User
from conftest import PASSWORD
from providers.tests.slow.databases import as_default, scratch
from providers.tests.slow.sites import Site
from providers.tests.upstream import Upstream

VENDORS = ("sqlite", "postgresql")
MIGRATED = pytest.StashKey[dict[str, str]]()


@pytest.fixture(params=VENDORS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def migrated(vendor: str, tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> str:
    """The address of the database that every test of this kind gets a copy of.

    Migrated once in a run. A session's fixture would be made once more for each folder that imports it.
    """
    made = pytestconfig.stash.setdefault(MIGRATED, {})
    if vendor not in made:
        folder = tmp_path_factory.mktemp("migrated")
        until_the_end = ExitStack()
        pytestconfig.add_cleanup(until_the_end.close)
        url = until_the_end.enter_context(scratch(vendor, folder))
        with closing(Site(url, folder, upstream="")) as site:
            site.run("migrate", "--verbosity=0")
        made[vendor] = url
    return made[vendor]


@pytest.fixture
def site(vendor: str, migrated: str, tmp_path: Path, upstream: Upstream, django_db_blocker: Any) -> Iterator[Site]:
    """Migrated and not yet started. This process's models work on its database, too."""
    with (
        django_db_blocker.unblock(),
        scratch(vendor, tmp_path, copy_of=migrated) as url,
        as_default(url),
        closing(Site(url, tmp_path, upstream=upstream.host)) as site,
    ):
        yield site


@pytest.fixture
def premium(site: Site) -> User:
    """Someone whom no quota stops."""
    return User.objects.create_user("premium@example.com", PASSWORD, plan_id="premium")


@pytest.fixture
def admin(site: Site) -> User:
    return User.objects.create_superuser("admin@example.com", PASSWORD, plan_id="premium")


@pytest.fixture
def report(vendor: str, capsys: Any) -> Callable[[str], None]:
    """Shows a test's figures in the run's own output."""

    def say(text: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n  {vendor}: {text}\n")
            sys.stdout.flush()

    return say

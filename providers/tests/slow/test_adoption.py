"""A change of the default is used by the very next request, in every process, whichever way it was made.

What "no longer the default when the request began" means here: every process of one machine reads the same monotonic
clock. A request begins when the server calls ``AIOrchestrator.generate``; a change is over when whoever made it has the
database's (or the site's) word that it is committed. An answer is stale if the change that replaced its provider was
over before the request began. Which provider answered is what the provider saw: each sends back the key it was asked
with.
"""

from __future__ import annotations

import itertools
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

import httpx2
import psycopg
import pytest
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from selectolax.lexbor import LexborHTMLParser

from aditus.accounts.models import User
from conftest import PASSWORD
from providers.models import ProviderConfig, UsageLog
from providers.tests.adapter_cases import PROTOCOLS
from providers.tests.asking import add_row
from providers.tests.slow.callers import Answered, Caller, ask_until, processes, statuses, token_of
from providers.tests.slow.sites import Site, scaled
from providers.tests.upstream import Answer, Exchange, Upstream

pytestmark = pytest.mark.slow

ROWS = 9
CLIENTS = 16
PAUSE = 0.2

Turn = tuple[ProviderConfig, Callable[[ProviderConfig], None]]


@dataclass(frozen=True, slots=True)
class Change:
    """``key`` is the provider's that became the default between two moments; ``way`` is who made it so."""

    way: str
    key: str
    began: float
    over: float


def is_stale(answer: Answered, changes: Sequence[Change]) -> bool:
    """Whether the provider that answered had stopped being the default before the request began."""
    key, began, ended = answer.body["word"], answer.body["began"], answer.body["ended"]
    for change, replaced in itertools.pairwise([*changes, Change("", "", float("inf"), float("inf"))]):
        if change.key == key and change.began <= ended and replaced.over >= began:
            return False
    return True


@pytest.mark.parametrize(
    ("key", "began", "ended", "stale"),
    [
        ("a", 1.0, 1.5, False),
        ("a", 2.05, 2.5, False),  # the change was under way when the request began: both are right
        ("b", 2.05, 2.5, False),
        ("a", 2.2, 2.5, True),
        ("b", 1.0, 1.5, True),  # not the default yet when the request was over
        ("a", 4.3, 4.4, False),  # the default once more
    ],
)
def test_judge_knows_a_stale_answer(key: str, began: float, ended: float, *, stale: bool) -> None:
    changes = [Change("", "a", 0.0, 0.1), Change("", "b", 2.0, 2.1), Change("", "a", 4.0, 4.1)]
    answer = Answered(200, {"word": key, "began": began, "ended": ended}, began, ended)
    assert is_stale(answer, changes) is stale


class Operator:
    """Makes a row the default, in each way there is."""

    def __init__(self, site: Site, admin: User) -> None:
        self._api = Caller(site, token_of(site, admin.email, PASSWORD))
        self._browser = httpx2.Client(base_url=site.url, follow_redirects=True, timeout=60)
        self._sign_in(admin.email)
        self._database_url = site.environment["DATABASE_URL"]
        self.ways: tuple[Callable[[ProviderConfig], None], ...] = (
            self.in_the_admin,
            self.over_the_api,
            self.by_update,
            self.in_sql,
        )

    def close(self) -> None:
        self._api.close()
        self._browser.close()

    def _sign_in(self, email: str) -> None:
        form = self._form("/admin/login/")
        answer = self._post("/admin/login/", {**form, "username": email, "password": PASSWORD, "next": "/admin/"})
        assert answer.url.path == "/admin/", answer.text

    def _form(self, path: str) -> dict[str, str]:
        """What a browser would send back if nothing were changed."""
        tree = LexborHTMLParser(self._browser.get(path).text)
        values = {}
        for field in tree.css("main form input[name], #content form input[name]"):
            of = field.attributes
            if of.get("type") in ("checkbox", "radio") and "checked" not in of:
                continue
            if of.get("type") not in ("submit", "button", "file"):
                values[of["name"] or ""] = of.get("value") or ("on" if of.get("type") == "checkbox" else "")
        for select in tree.css("#content form select[name]"):
            chosen = select.css_first("option[selected]")
            values[select.attributes["name"] or ""] = (chosen.attributes.get("value") or "") if chosen else ""
        return values

    def _post(self, path: str, values: dict[str, str]) -> httpx2.Response:
        answer = self._browser.post(path, data=values, headers={"Referer": str(self._browser.base_url)})
        assert answer.status_code == 200, answer.text
        return answer

    def in_the_admin(self, row: ProviderConfig) -> None:
        path = f"/admin/providers/providerconfig/{row.pk}/change/"
        answer = self._post(path, {**self._form(path), "is_default": "on", "_save": "Save"})
        assert "errornote" not in answer.text, answer.text

    def over_the_api(self, row: ProviderConfig) -> None:
        answer = self._api.send("PATCH", f"/api/v1/admin/providers/{row.pk}", {"is_default": True})
        assert answer.is_answered, answer

    def by_update(self, row: ProviderConfig) -> None:
        with transaction.atomic():
            ProviderConfig.objects.filter(is_default=True).update(is_default=False)
            ProviderConfig.objects.filter(pk=row.pk).update(is_default=True)

    def in_sql(self, row: ProviderConfig) -> None:
        """Past Django altogether, as from the database's own shell."""
        away = "UPDATE ai_provider_configs SET is_default = false WHERE is_default"
        if connection.vendor == "postgresql":
            with psycopg.connect(self._database_url) as shell:
                shell.execute(away)
                shell.execute("UPDATE ai_provider_configs SET is_default = true WHERE id = %s", [row.pk])
            return
        path = self._database_url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as file:
            file.execute("BEGIN IMMEDIATE")
            file.execute(away)
            file.execute("UPDATE ai_provider_configs SET is_default = true WHERE id = ?", [row.pk.hex])
            file.execute("COMMIT")


def add_ring(upstream: Upstream) -> list[ProviderConfig]:
    """Rows of all three protocols, each of whose answers is the key that it was asked with."""

    def say_the_key(exchange: Exchange) -> Answer:
        return Answer(data={"word": exchange.key})

    upstream.always(say_the_key)
    protocols = itertools.cycle(PROTOCOLS)
    return [add_row(upstream, next(protocols), name=f"row-{number}") for number in range(ROWS)]


def key_of(row: ProviderConfig) -> str:
    return row.api_key.reveal()


def make_changes(turns: Iterator[Turn], count: int, *, pause: float = PAUSE) -> Iterator[Change]:
    for row, way in itertools.islice(turns, count):
        began = time.monotonic()
        way(row)
        yield Change(way.__name__, key_of(row), began, time.monotonic())
        time.sleep(pause)


def test_no_answer_by_a_provider_that_is_no_longer_the_default(
    site: Site, upstream: Upstream, premium: User, admin: User, report: Callable[[str], None]
) -> None:
    rows = add_ring(upstream)
    leaf = MigrationLoader(connection).graph.leaf_nodes("providers")[0][1]
    site.start()
    operator = Operator(site, admin)
    token = token_of(site, premium.email, PASSWORD)
    turns = zip(itertools.cycle(rows), itertools.cycle(operator.ways), strict=False)  # 9 rows, 4 ways: all pairs
    changes = list(make_changes(turns, 1, pause=0))
    is_over = threading.Event()
    asked = scaled(10_000, least=400)

    began = time.monotonic()
    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask_until, site, token, at_once=CLIENTS, is_over=is_over)
        try:
            changes += make_changes(turns, scaled(50, least=8))
            site.rebuild_table(leaf)
            changes += make_changes(turns, scaled(50, least=8))
            while UsageLog.objects.filter(status=UsageLog.Status.SUCCESS).count() < asked:
                changes += make_changes(turns, 1)
        finally:
            is_over.set()
        answers = asking.result()
    operator.close()

    stale = [answer for answer in answers if answer.is_answered and is_stale(answer, changes)]
    report(_figures(answers, changes, time.monotonic() - began, len(stale)))
    assert statuses(answers) == {200: len(answers)}
    assert len(answers) >= asked
    assert len(processes(answers)) > 1  # of four: which of them take connections is up to the kernel
    assert stale == []


def _figures(answers: list[Answered], changes: list[Change], took: float, stale: int) -> str:
    began = [answer.body["began"] for answer in answers if answer.is_answered]
    close = sum(1 for moment in began for change in changes if 0 <= moment - change.over < 0.05)
    return (
        f"{dict(statuses(answers))} from {len(processes(answers))} processes, {len(changes)} changes in {took:.0f} s; "
        f"{close} requests began within 50 ms after one; {stale} stale"
    )

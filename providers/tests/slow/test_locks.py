"""On PostgreSQL, many threads in many processes reserve, settle and sweep the same rows: nobody waits for ever."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from uuid import uuid4

import psycopg
import pytest
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from aditus.accounts.models import PersonalLimits, User
from conftest import PASSWORD
from providers.allowances import Claim, Scope, Unit, Window, reconcile, reserve, window_start
from providers.models import Allowance, ProviderConfig, SpendingLimit
from providers.sweeper import sweep
from providers.tests.asking import add_row
from providers.tests.slow.sites import ROOT, Site, scaled
from providers.tests.slow.test_limits import ENOUGH, add_limited_row, assert_counters_are_the_sum_of_the_log
from providers.tests.upstream import Upstream

pytestmark = pytest.mark.slow

PROCESSES = 4
only_postgresql = pytest.mark.parametrize("vendor", ["postgresql"], indirect=True)


def reserve_in_processes(site: Site, turns: int) -> Counter[str]:
    """The endings of ``turns`` generations in each of several processes."""
    command = [sys.executable, "-m", "providers.tests.slow.reserving", f"--turns={turns}"]
    running = [
        subprocess.Popen(command, cwd=ROOT, env=site.environment, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    endings: Counter[str] = Counter()
    for process in running:
        said, _ = process.communicate(timeout=900)
        assert process.returncode == 0
        endings.update(json.loads(said))
    return endings


def sweep_until(is_over: threading.Event) -> int:
    swept = 0
    try:
        while not is_over.wait(0.5):
            swept += sweep()
    finally:
        connection.close()
    return swept


@only_postgresql
def test_reserving_settling_and_sweeping_at_once(site: Site, upstream: Upstream, report: Callable[[str], None]) -> None:
    for number in range(8):
        person = User.objects.create_user(f"user{number}@example.com", PASSWORD, plan_id="premium")
        enough = {} if number else {"max_generations_per_day": 5}  # the first reaches a limit, so that some roll back
        PersonalLimits.objects.create(
            user=person,
            **{"max_generations_per_day": 10**6, **enough},
            max_tokens_per_day=10**8,
            max_cost_per_month=Decimal(10**6),
        )
    for name in ("a", "b", "c"):
        add_limited_row(upstream, name)
    ProviderConfig.objects.filter(name="c").update(max_requests_per_minute=30)
    SpendingLimit.objects.create(max_cost_per_day=Decimal(10**6), max_cost_per_month=Decimal(10**6))
    is_over = threading.Event()
    began = time.monotonic()
    with ThreadPoolExecutor(1) as pool:
        sweeping = pool.submit(sweep_until, is_over)
        try:
            endings = reserve_in_processes(site, scaled(600, least=60))
        finally:
            is_over.set()
        swept = sweeping.result() + sweep()
    took = time.monotonic() - began

    report(f"{dict(endings)} in {took:.0f} s, {swept} swept meanwhile, {deadlocks()} deadlocks")
    assert {ending for ending in endings if ending.startswith("error")} == set()
    assert endings["answered"] > 0
    assert endings["over limit"] > 0
    assert swept == endings["died"] > 0
    assert deadlocks() == 0
    assert_counters_are_the_sum_of_the_log()


def deadlocks() -> int:
    """How many the server has ended by force in this database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_stat_clear_snapshot(), deadlocks FROM pg_stat_database WHERE datname = current_database()"
        )
        return int(cursor.fetchone()[1])


@only_postgresql
def test_rotation_and_admin_who_change_the_same_row_do_not_block_each_other(site: Site, upstream: Upstream) -> None:
    """Each statement needs its row and the version: whoever has the one must not wait for the other."""
    first, second = add_row(upstream, name="first", is_default=True), add_row(upstream, name="second")
    change = "UPDATE ai_provider_configs SET is_default = %s WHERE id = %s"
    address = site.environment["DATABASE_URL"]
    with psycopg.connect(address) as admin, psycopg.connect(address) as rotation, ThreadPoolExecutor(1) as pool:
        admin.execute(change, [False, first.pk])
        rotating = pool.submit(
            rotation.execute, "UPDATE ai_provider_configs SET name = name WHERE id = %s", [second.pk]
        )
        _wait_until_blocked()
        admin.execute(change, [True, second.pk])
        admin.commit()
        rotating.result(timeout=20)


@only_postgresql
def test_sweeper_locks_in_the_order_in_which_attempts_reserve(site: Site) -> None:
    now = timezone.now()
    of_provider = Claim(Scope.PROVIDER, str(uuid4()), Unit.TOKENS, Window.DAY, window_start(Window.DAY, now), ENOUGH, 1)
    of_user = Claim(Scope.USER, str(uuid4()), Unit.TOKENS, Window.DAY, window_start(Window.DAY, now), ENOUGH, 1)
    for claim in (of_provider, of_user):  # in the other order than they are taken in
        Allowance.objects.create(**claim.key)

    def sweep_counters() -> None:
        try:
            with transaction.atomic():
                reconcile(Q())
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool, transaction.atomic():
        reserve([of_user])
        sweeping = pool.submit(sweep_counters)
        _wait_until_blocked()
        reserve([of_provider])
        transaction.on_commit(lambda: sweeping.result(timeout=20))


_WAITING = """
    SELECT count(*), pg_stat_clear_snapshot() FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


def _wait_until_blocked() -> None:
    ends_at = time.monotonic() + 20
    with connection.cursor() as cursor:
        while time.monotonic() < ends_at:
            cursor.execute(_WAITING)
            if cursor.fetchone()[0]:
                return
            time.sleep(0.05)
    pytest.fail("the second statement did not have to wait")

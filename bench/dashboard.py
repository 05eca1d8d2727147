"""How fast the usage dashboard is over a large log.

    python bench/dashboard.py                                     1,000,000 rows over 90 days, on SQLite
    DATABASE_URL=postgres://user@host/any python bench/dashboard.py --rows 1000000 --days 90 --rounds 5

Makes a scratch database beside the one named, fills it, asks for every page (window x grouping, and a filtered one)
through the whole stack, prints median, p95 and slowest in ms, and drops the database. Ends with 1 above --limit ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        _set_up(folder)
        with _scratch_database():
            return _measure(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=float, default=500, help="ms that the p95 of a page may take")
    return parser.parse_args()


def _set_up(folder: str) -> None:
    os.environ |= {
        "ENV_FILE": "",
        "SECRET_KEY": "bench" * 10,
        "FIELD_ENCRYPTION_KEYS": "bench" * 10,
        "DATA_DIR": folder,
        "LOG_LEVEL": "ERROR",
        "DEBUG": "1",
        "DJANGO_SETTINGS_MODULE": "aditus.settings",
    }
    import django

    django.setup()
    from django.conf import settings

    settings.DEBUG = False
    settings.ALLOWED_HOSTS = ["testserver"]


@contextmanager
def _scratch_database() -> Iterator[None]:
    """The test database of this process: made, migrated, and dropped at the end."""
    from django.db import connection

    usual = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield
    finally:
        connection.creation.destroy_test_db(usual, verbosity=0)


def _measure(options: argparse.Namespace) -> int:
    from django.db import connection
    from django.test import Client
    from django.utils import timezone

    from aditus.accounts.models import User
    from providers.models import UsageRollup
    from providers.rollups import roll_up
    from providers.tests.usage_rows import add_providers, seed_usage

    client = Client()
    client.force_login(User.objects.create_superuser("bench@example.com", "bench"))
    _ask(client, {})
    now = timezone.now()
    add_providers()
    seconds = _timed(lambda: seed_usage(rows=options.rows, first=now - timedelta(days=options.days - 1), last=now))
    print(f"{connection.vendor}: {options.rows:,} rows over {options.days} days, seeded in {seconds:.1f} s")
    print(f"all days rolled up in {_timed(lambda: roll_up(now)):.1f} s: {UsageRollup.objects.count():,} sums")
    print(f"rolled up again in {_timed(lambda: roll_up(now)) * 1_000:.0f} ms")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return int(not _report(client, options))


def _timed(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _report(client: Any, options: argparse.Namespace) -> bool:
    """Prints a line per window; True when each p95 is within the limit."""
    from providers.reports import GroupBy, Window

    is_fast = True
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'window':>8} {'pages':>6} {'median':>7} {'p95':>6} {'slowest':>8}  ms")
    for window in Window:
        queries = [{"window": window.value, "group_by": group.value} for group in GroupBy]
        queries.append({"window": window.value, "task": "cv_draft", "status": "error"})
        took = [_ask(client, query) for _ in range(options.rounds) for query in queries]
        p95 = statistics.quantiles(took, n=20, method="inclusive")[-1]
        is_fast = is_fast and p95 <= options.limit
        print(f"{window.value:>8} {len(took):>6} {statistics.median(took):>7.0f} {p95:>6.0f} {max(took):>8.0f}")
    return is_fast


def _ask(client: Any, query: dict[str, str]) -> float:
    began = time.perf_counter()
    response = client.get("/admin/providers/usagelog/dashboard/", query)
    milliseconds = (time.perf_counter() - began) * 1_000
    if response.status_code != 200:
        raise SystemExit(f"The dashboard answered {response.status_code}.")
    return milliseconds


if __name__ == "__main__":
    sys.exit(main())

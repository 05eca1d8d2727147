"""What the way through ``AIOrchestrator`` costs over the bare SDK call, to the same upstream, side by side.

``python bench/orchestrator.py`` measures on SQLite and on PostgreSQL (that of DATABASE_URL, else the local one), with 1
and with 32 requests at once. The upstream is a process of its own and answers at once. Rounds of both kinds alternate,
so that whatever else the machine does falls on both; what is printed is the median over the rounds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
ROUNDS = 7
CALLS = 256
KEY = "sk-bench-0123456789"


@contextmanager
def upstream() -> Iterator[str]:
    command = [sys.executable, "-m", "providers.tests.upstream"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": os.getcwd()}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        try:
            yield line.split("Answering on ")[1].split(";")[0]
        finally:
            process.terminate()


def one_at_a_time(call: Callable[[], Any], calls: int) -> list[float]:
    taken = []
    for _ in range(calls):
        began = time.perf_counter()
        call()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def many_at_once(pool: ThreadPoolExecutor, call: Callable[[], Any], calls: int, at_once: int) -> tuple[float, float]:
    """Median milliseconds of one call, and calls a second of all."""
    began = time.perf_counter()
    parts = pool.map(lambda _: one_at_a_time(call, calls // at_once), range(at_once))
    taken = [value for part in parts for value in part]
    return statistics.median(taken), len(taken) / (time.perf_counter() - began)


def compare(ways: dict[str, Callable[[], Any]], at_once: int) -> dict[str, tuple[float, float]]:
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    with ThreadPoolExecutor(at_once) as pool:
        for call in ways.values():
            many_at_once(pool, call, at_once * 2, at_once)
        for _ in range(ROUNDS):
            for name, call in ways.items():
                seen[name].append(many_at_once(pool, call, CALLS, at_once))
    return {
        name: (statistics.median(ms for ms, _ in rounds), statistics.median(rate for _, rate in rounds))
        for name, rounds in seen.items()
    }


def bare_call(url: str) -> Callable[[], Any]:
    """The SDK as its documentation shows it, with a client that is kept."""
    from openai import OpenAI

    client = OpenAI(api_key=KEY, base_url=f"{url}/v1", max_retries=0)
    messages: Any = [
        {"role": "system", "content": "Answer with one word."},
        {"role": "user", "content": "Which word greets a guest?"},
    ]
    schema: Any = {
        "type": "json_schema",
        "json_schema": {
            "name": "Word",
            "schema": {"type": "object", "properties": {"word": {"type": "string"}}, "required": ["word"]},
        },
    }
    return lambda: client.chat.completions.create(
        model="upstream-small", messages=messages, response_format=schema, max_tokens=50
    )


def measure(vendor: str) -> None:
    """One database: the orchestrator for a user with a plan's limits, as for anybody on the site."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import close_old_connections, connection

    from aditus.accounts.models import PersonalLimits, User
    from providers.models import ProviderConfig
    from providers.snapshot import current
    from providers.tests.asking import ask

    call_command("migrate", verbosity=0)
    url = os.environ["BENCH_UPSTREAM"]
    ProviderConfig.objects.create(
        name="bench", provider_type="openai", api_key=KEY, base_url=f"{url}/v1", model_name="upstream-small"
    )
    user = User.objects.create_user("bench@example.com", "no-password-needed-here", plan_id="premium")
    PersonalLimits.objects.create(user=user, max_generations_per_day=10**6)
    user = User.objects.get(pk=user.pk)

    def as_a_request(who: User | None) -> None:
        """As the site serves it: when a request is over, its connection goes back to the pool."""
        ask(who)
        close_old_connections()

    ways: dict[str, Callable[[], Any]] = {
        "bare": bare_call(url),
        "premium": lambda: as_a_request(None),
        "limited": lambda: as_a_request(user),
    }
    for at_once in (1, 32):
        figures = compare(ways, at_once)
        bare = figures["bare"]
        for name, label in (("premium", "no limits"), ("limited", "a daily limit")):
            ms, rate = figures[name]
            print(
                f"{vendor:10}  {at_once:2} at once, {label:13}: generate {ms:6.2f} ms, bare SDK {bare[0]:6.2f} ms, "
                f"ratio {ms / bare[0]:.2f} (+{ms - bare[0]:.2f} ms); {rate:.0f} against {bare[1]:.0f} calls/s"
            )
    question = statistics.median(one_at_a_time(current, 2_000))
    empty = statistics.median(one_at_a_time(lambda: _select_one(connection), 2_000))
    print(f"{vendor:10}  the snapshot question: {question * 1000:.0f} µs, of which {empty * 1000:.0f} µs for any query")


def _select_one(connection: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        cursor.fetchall()


def measure_in_a_process(vendor: str, url: str, folder: Path) -> None:
    """Each database in a process of its own, since Django knows one at a time."""
    os.environ |= {"ENV_FILE": "", "SECRET_KEY": "bench" * 10, "FIELD_ENCRYPTION_KEYS": "bench" * 10}
    os.environ["DJANGO_SETTINGS_MODULE"] = "aditus.settings"
    os.environ["DATA_DIR"] = str(folder)
    from providers.tests.slow.databases import scratch

    with scratch(vendor, folder) as database_url:
        environment = {
            **os.environ,
            "DATABASE_URL": database_url,
            "BENCH_UPSTREAM": url,
            "ALLOW_PRIVATE_PROVIDER_HOSTS": url.removeprefix("http://"),
            "LOG_LEVEL": "ERROR",
        }
        subprocess.run([sys.executable, __file__, vendor], env=environment, check=True)


def main() -> None:
    if len(sys.argv) > 1:
        measure(sys.argv[1])
        return
    with upstream() as url:
        for vendor in ("sqlite", "postgresql"):
            with tempfile.TemporaryDirectory() as folder:
                measure_in_a_process(vendor, url, Path(folder))


if __name__ == "__main__":
    main()

"""How fast every page is for a person with much on their hands.

    python bench/pages.py                                         1,000 jobs, documents and applications, on SQLite
    DATABASE_URL=postgres://user@host/any python bench/pages.py --rows 1000 --rounds 100

Makes a scratch database beside the one named, fills it, asks for every page of the URL map (the list that
``aditus/tests/test_every_page.py`` keeps complete) through the whole stack, prints queries, median, p95 and slowest in
ms, and the p95 of the work of the process itself, which a busy machine does not blur, and drops the database. Ends with
1 when a page's p95 is above --limit or it takes more than 12 queries.

Pages that make a file (PDF, the archive of everything) are measured and marked; they are no pages to wait a tenth of a
second for, and have a limit of their own.
"""

from __future__ import annotations

import argparse
import logging
import os
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FILES = {"documents:download", "personal:export", "applications:file"}
MOST_QUERIES = 12


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        _set_up(folder)
        with _scratch_database():
            return _measure(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000, help="jobs, and as many documents and applications")
    parser.add_argument("--rounds", type=int, default=100, help="times each page is asked for")
    parser.add_argument("--file-rounds", type=int, default=20, help="the same for pages that make a file")
    parser.add_argument("--limit", type=float, default=100, help="ms that the p95 of a page may take")
    parser.add_argument("--file-limit", type=float, default=5_000, help="the same for pages that make files")
    parser.add_argument("--only", default="", help="pages whose name holds this")
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
    logging.disable(logging.WARNING)
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


@dataclass(frozen=True)
class Seeded:
    """Ids of what there is, by the name that a route gives to what it shows."""

    owner: Any
    ids: dict[str, list[uuid.UUID]]


def _seed(rows: int) -> Seeded:
    """One real job with a real CV and letter by the rules, and copies of them."""
    from aditus.accounts.models import User
    from aditus.tests.browser.material import ADVERT, CV, RESUME
    from documents.applications.services import keep_as_sent
    from documents.models import Application, Document
    from documents.profiles.services import bring_cv
    from documents.services import create_profile, draft_cover_letter, draft_cv, edit_document
    from jobs.services import extract_jobs
    from providers.models import ProviderConfig

    owner = User.objects.create_user("bench@example.com", "bench", name="Amina Wanjiru")
    ProviderConfig.objects.create(name="Offline", provider_type="offline")
    profile = create_profile(user=owner, data=RESUME)
    brought = bring_cv(user=owner, data=CV.encode())
    job = extract_jobs(user=owner, text=ADVERT).jobs[0]
    cv, letter = draft_cv(user=owner, job=job), draft_cover_letter(user=owner, job=job)
    for document in (cv, letter):
        for number in (1, 2):
            edit_document(document=document, text=f"{document.text}\n", expected_version=number)
    adverts, jobs = _copy_jobs(job, rows)
    documents = _copy_documents([cv, letter], jobs, rows)
    sent = [keep_as_sent(document=document, format="pdf") for document in Document.objects.filter(pk__in=documents)[:3]]
    known = set(Application.objects.values_list("job_id", flat=True))
    states = list(Application._meta.get_field("state").choices or [])
    Application.objects.bulk_create(
        Application(owner=owner, job_id=pk, state=states[number % len(states)][0])
        for number, pk in enumerate(jobs)
        if pk not in known
    )
    _use_up(owner, rows)
    applications = list(Application.objects.values_list("pk", flat=True))
    ids = {"advert": adverts, "job": jobs, "letter": documents, "application": applications}
    ids |= {"sent": [file.pk for file in sent], "profile": [profile.pk], "brought": [brought.pk]}
    return Seeded(owner, ids)


def _copy_jobs(job: Any, rows: int) -> tuple[list[uuid.UUID], list[uuid.UUID]]:
    from django.utils import timezone

    from jobs.models import Advert, Job

    adverts, jobs = [], []
    columns = {field.attname: getattr(job, field.attname) for field in Job._meta.concrete_fields}
    source = {field.attname: getattr(job.advert, field.attname) for field in Advert._meta.concrete_fields}
    for number in range(rows):
        advert = Advert(**{**source, "id": uuid.uuid4(), "digest": f"copy {number}"})
        changes = {"title": f"{job.title} {number}", "deadline": timezone.localdate() + timedelta(days=number % 60)}
        adverts.append(advert)
        jobs.append(Job(**{**columns, "id": uuid.uuid4(), "advert_id": advert.pk, **changes}))
    Advert.objects.bulk_create(adverts, batch_size=200)
    Job.objects.bulk_create(jobs, batch_size=200)
    return [advert.pk for advert in adverts], [job.pk for job in jobs]


def _copy_documents(originals: list[Any], jobs: list[uuid.UUID], rows: int) -> list[uuid.UUID]:
    """Each with the versions of its original."""
    from documents.models import Document, Version

    documents, versions = [], []
    for number in range(rows):
        original = originals[number % len(originals)]
        columns = {field.attname: getattr(original, field.attname) for field in Document._meta.concrete_fields}
        document = Document(**{**columns, "id": uuid.uuid4(), "job_id": jobs[number]})
        documents.append(document)
        for version in original.versions.all():
            kept = {field.attname: getattr(version, field.attname) for field in Version._meta.concrete_fields}
            versions.append(Version(**{**kept, "id": uuid.uuid4(), "document_id": document.pk}))
    Document.objects.bulk_create(documents, batch_size=200)
    Version.objects.bulk_create(versions, batch_size=200)
    return [document.pk for document in documents]


def _use_up(owner: Any, rows: int) -> None:
    """As many lines in the usage log, of today, so that counting what is left has something to count."""
    from providers.models import UsageLog

    UsageLog.objects.bulk_create(
        UsageLog(request_id=uuid.uuid4(), user=owner, provider_type="openai", status="success", task="cv_draft")
        for _ in range(rows)
    )


def _measure(options: argparse.Namespace) -> int:
    from django.db import connection
    from django.test import Client

    from aditus.tests.test_every_page import ROUTES

    began = time.perf_counter()
    seeded = _seed(options.rows)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    print(f"{connection.vendor}: {options.rows:,} of each, seeded in {time.perf_counter() - began:.1f} s")
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'page':<34} {'queries':>7} {'median':>7} {'p95':>6} {'slowest':>8} {'cpu p95':>8}  ms")
    client = Client()
    client.force_login(seeded.owner)
    slow = []
    for route in ROUTES:
        is_wanted = "get" in route.takes and options.only in route.name
        if is_wanted and not _report(client, Client() if route.is_open else client, route, seeded, options):
            slow.append(route.name)
    print(f"above the limits: {', '.join(slow)}" if slow else "every page is within the limits")
    return int(bool(slow))


def _report(own: Any, client: Any, route: Any, seeded: Seeded, options: argparse.Namespace) -> bool:
    """Prints one page's line; whether it is within the limits."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    is_file = route.name in FILES
    addresses = _addresses(route, seeded, options.file_rounds if is_file else options.rounds)
    for address in addresses[:2]:
        _ask(client, address)
    with CaptureQueriesContext(connection) as captured:
        _ask(client, addresses[0])
        queries = len(captured)
    took = [_ask(client, address) for address in addresses]
    p95 = statistics.quantiles([wall for wall, _cpu in took], n=20, method="inclusive")[-1]
    cpu = statistics.quantiles([cpu for _wall, cpu in took], n=20, method="inclusive")[-1]
    median, slowest = statistics.median(wall for wall, _cpu in took), max(wall for wall, _cpu in took)
    name = " ".join([route.name, *map(str, route.more)])[:34]
    print(
        f"{name:<34} {queries:>7} {median:>7.1f} {p95:>6.1f} {slowest:>8.1f} {cpu:>8.1f}{'  file' if is_file else ''}"
    )
    limit = options.file_limit if is_file else options.limit
    return p95 <= limit and (is_file or queries <= MOST_QUERIES)


def _addresses(route: Any, seeded: Seeded, rounds: int) -> list[str]:
    from django.urls import reverse

    owned = [seeded.ids[name] for name in route.owned.split()]
    picks = ([ids[number * 7 % len(ids)] for ids in owned] for number in range(rounds))
    return [reverse(route.name, args=[*pick, *route.more]) for pick in picks]


def _ask(client: Any, address: str) -> tuple[float, float]:
    """Milliseconds by the clock, and of this process's own work."""
    began, worked = time.perf_counter(), time.process_time()
    response = client.get(address)
    if response.streaming:
        list(response.streaming_content)
    milliseconds = (time.perf_counter() - began) * 1_000, (time.process_time() - worked) * 1_000
    response.close()
    if response.status_code >= 500:
        raise SystemExit(f"{address} answered {response.status_code}.")
    return milliseconds


if __name__ == "__main__":
    sys.exit(main())

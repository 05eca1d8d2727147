"""Server and worker, killed together in the middle of a draft, again and again."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from django.test import Client
from django.utils import timezone

from aditus.accounts.models import User
from conftest import PASSWORD
from documents.models import Document, DocumentState, Version
from documents.services import create_profile
from documents.tests import profiles
from documents.tests.conftest import make_job
from jobs.models import Job
from providers.allowances import Scope, Unit
from providers.models import Allowance, UsageLog
from providers.tests.asking import add_row
from providers.tests.slow.sites import ROOT, Site, scaled
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.slow

ANSWER: dict[str, Any] = {"summary": [], "entries": [], "skills": []}
START_SECONDS = 60
TICK_SECONDS = 120


@contextmanager
def served(site: Site) -> Iterator[str]:
    """``manage.py serve``: web process and worker, both killed in the end without a word."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "manage.py", "serve", f"--port={port}"]
    with subprocess.Popen(
        command, cwd=ROOT, env=site.environment, stdout=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            _wait_for(lambda: _answers(address), START_SECONDS)
            yield address
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def _answers(address: str) -> bool:
    try:
        return httpx2.get(f"{address}/healthz").status_code == 200
    except httpx2.TransportError:
        return False


def _wait_for(is_so: Callable[[], bool], seconds: float) -> None:
    ends_at = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < ends_at
        time.sleep(0.1)


def press_draft(address: str, session: str, job: Job) -> str:
    """What the button on the job's page does. The id of the document."""
    with httpx2.Client(base_url=address, cookies={"sessionid": session}) as browser:
        page = browser.get(f"/documents/for/{job.pk}")
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
        assert token
        form = {"csrfmiddlewaretoken": token[1], "kind": "cv"}
        answer = browser.post(page.url.path, data=form, headers={"Referer": str(page.url)})
    assert answer.status_code == 302, answer.text
    return str(answer.headers["Location"].rstrip("/").rpartition("/")[2])


def test_kills_lose_no_draft_and_charge_none_twice(
    site: Site, upstream: Upstream, report: Callable[[str], None]
) -> None:
    person = User.objects.create_user("wanjiru@example.com", PASSWORD, plan_id="free")
    create_profile(user=person, data=profiles.jane())
    job = make_job(person)
    add_row(upstream, "openai", is_default=True)
    upstream.always(Answer(data=ANSWER, delay=0.4))
    browser = Client()
    browser.force_login(person)
    moments = random.Random(5)
    asked = []
    for _ in range(scaled(10, least=3)):
        with served(site) as address:
            asked.append(press_draft(address, browser.cookies["sessionid"].value, job))
            if len(asked) % 4:  # the others die before their draft is begun
                _wait_for(Document.objects.filter(pk=asked[-1]).exclude(state="queued").exists, START_SECONDS)
            time.sleep(moments.uniform(0.0, 0.6))
    states = dict(Counter(Document.objects.values_list("state", flat=True)))

    long_ago = timezone.now() - timedelta(hours=1)
    Document.objects.unfinished().update(updated_at=long_ago)
    Document.objects.unfinished().exclude(lease_until=None).update(lease_until=long_ago)
    with served(site):
        _wait_for(lambda: not Document.objects.unfinished().exists(), TICK_SECONDS)

    charged = Allowance.objects.get(scope=Scope.USER, unit=Unit.GENERATIONS).used
    report(f"killed at {states}, {len(upstream.requests)} calls, {charged} charged")
    documents = Document.objects.all()
    assert {str(document.pk) for document in documents} == set(asked)
    assert {document.state for document in documents} == {DocumentState.READY}
    assert Version.objects.count() == len(asked)
    assert charged == len(asked) == UsageLog.objects.filter(status="success").count()

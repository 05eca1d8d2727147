"""Clients of a site: a kept connection each, now and then a new one, on the clock that all processes share."""

from __future__ import annotations

import http.client
import itertools
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from providers.tests.slow.sites import Site

PATIENCE = 120.0
RENEWED_EVERY = 20  # requests: a new connection may be taken by another process
LOST = 0  # the status of a request whose connection broke before an answer came


@dataclass(frozen=True, slots=True)
class Answered:
    """One request and what came of it. Times are ``time.monotonic()``, which is one clock for the whole machine."""

    status: int
    body: dict[str, Any]
    sent: float
    received: float
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def is_answered(self) -> bool:
        return self.status == 200


class Caller:
    """One client with its connection. Belongs to one thread."""

    def __init__(self, site: Site, token: str = "") -> None:
        self._site = site
        self._headers = {"Content-Type": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        self._connection = self._connect()

    def _connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._site.host, self._site.port, timeout=PATIENCE)

    def send(self, method: str, path: str, body: Any = None) -> Answered:
        sent = time.monotonic()
        try:
            self._connection.request(method, path, json.dumps(body or {}), self._headers)
            response = self._connection.getresponse()
            raw = response.read()
        except (OSError, http.client.HTTPException):
            self._connection.close()
            return Answered(LOST, {}, sent, time.monotonic())
        received = time.monotonic()
        is_json = "json" in response.headers.get("Content-Type", "")
        return Answered(response.status, json.loads(raw) if is_json else {}, sent, received, dict(response.headers))

    def ask(self) -> Answered:
        return self.send("POST", "/api/v1/ask")

    def close(self) -> None:
        self._connection.close()


def token_of(site: Site, email: str, password: str) -> str:
    """A token from the API's own sign-in."""
    caller = Caller(site)
    answer = caller.send("POST", "/api/v1/auth/token", {"email": email, "password": password})
    caller.close()
    assert answer.is_answered, answer
    return str(answer.body["access"])


def ask_many(site: Site, token: str, *, count: int, at_once: int) -> list[Answered]:
    """``count`` requests from ``at_once`` clients, each sending its next when it has its answer."""
    numbers = itertools.count()
    return _from_threads(site, token, at_once, lambda: next(numbers) < count)


def ask_until(site: Site, token: str, *, at_once: int, is_over: threading.Event) -> list[Answered]:
    """Requests from ``at_once`` clients until ``is_over``."""
    return _from_threads(site, token, at_once, lambda: not is_over.is_set())


def _from_threads(site: Site, token: str, at_once: int, goes_on: Callable[[], bool]) -> list[Answered]:
    start = threading.Barrier(at_once)

    def one(_: int) -> list[Answered]:
        caller = Caller(site, token)
        start.wait(PATIENCE)
        answers: list[Answered] = []
        while goes_on():
            answers.append(caller.ask())
            if len(answers) % RENEWED_EVERY == 0:
                caller.close()  # the next request connects anew
        caller.close()
        return answers

    with ThreadPoolExecutor(max_workers=at_once) as pool:
        return list(itertools.chain.from_iterable(pool.map(one, range(at_once))))


def warm_up(site: Site, token: str) -> list[Answered]:
    """Until every process has answered: the first call of each imports the vendor's SDK, which takes a second."""
    answers: list[Answered] = []
    ends_at = time.monotonic() + PATIENCE
    while len(processes(answers)) < site.workers:
        assert time.monotonic() < ends_at, f"of {site.workers} processes only {processes(answers)} answer"
        answers += ask_many(site, token, count=32, at_once=32)
    return answers


def processes(answers: Iterable[Answered]) -> set[str]:
    """The processes that answered."""
    return {answer.headers["Process"] for answer in answers if "Process" in answer.headers}


def statuses(answers: Iterable[Answered]) -> Counter[int]:
    return Counter(answer.status for answer in answers)

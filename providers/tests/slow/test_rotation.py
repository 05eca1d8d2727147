"""Encryption keys are rotated while the site runs; a rotation that is killed is run again."""

from __future__ import annotations

import itertools
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection, transaction

from aditus.accounts.models import User
from conftest import PASSWORD
from providers.models import ProviderConfig
from providers.tests.slow.callers import Answered, ask_many, ask_until, statuses, token_of
from providers.tests.slow.sites import Site, scaled
from providers.tests.upstream import Answer, Exchange, Upstream

pytestmark = pytest.mark.slow

ACTIVE = 50  # of these the default is chosen in turn
NEW = "a-quite-new-key-for-everything-here-0123456789"


def add_rows(upstream: Upstream, count: int) -> dict[Any, str]:
    """Rows with a key each, of which the first ``ACTIVE`` are active: id and key."""
    keys = [f"sk-row-{number:04}-0123456789" for number in range(count)]
    rows = [
        ProviderConfig(
            name=key,
            provider_type="openai",
            api_key=key,
            base_url=upstream.base_url("openai"),
            model_name="upstream-small",
            is_active=number < ACTIVE,
        )
        for number, key in enumerate(keys)
    ]
    ProviderConfig.objects.bulk_create(rows)
    return {row.pk: key for row, key in zip(rows, keys, strict=True)}


def ciphertexts() -> dict[Any, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, api_key FROM ai_provider_configs")
        return dict(cursor.fetchall())


def make_default_in_turn(identifiers: Sequence[Any], is_over: threading.Event) -> None:
    """An admin who changes the default all the while, so that one key after the other is in use."""
    try:
        for identifier in itertools.cycle(identifiers):
            if is_over.wait(0.1):
                return
            with transaction.atomic():
                ProviderConfig.objects.filter(is_default=True).update(is_default=False)
                ProviderConfig.objects.filter(pk=identifier).update(is_default=True)
    finally:
        connection.close()


@contextmanager
def traffic(site: Site, token: str, identifiers: Sequence[Any]) -> Iterator[list[Answered]]:
    """Requests and changes of the default for as long as the block runs; the list is filled when it ends."""
    is_over = threading.Event()
    answers: list[Answered] = []
    with ThreadPoolExecutor(2) as pool:
        asking = pool.submit(ask_until, site, token, at_once=8, is_over=is_over)
        changing = pool.submit(make_default_in_turn, identifiers, is_over)
        try:
            yield answers
        finally:
            is_over.set()
            changing.result()
            answers += asking.result()


def kill_when(site: Site, before: dict[Any, str], count: int, keys: str) -> int:
    """Starts a rotation, ends it with SIGKILL once ``count`` keys are done, and says how many then are."""
    with site.command("rotate_provider_keys", FIELD_ENCRYPTION_KEYS=keys) as rotation:
        while done(before) < count:
            assert rotation.poll() is None, "the rotation was over before it could be killed"
            time.sleep(0.005)
        rotation.send_signal(signal.SIGKILL)
        assert rotation.wait() == -signal.SIGKILL
    return done(before)


def done(before: dict[Any, str]) -> int:
    return sum(1 for identifier, token in ciphertexts().items() if token != before[identifier])


def test_killed_and_repeated_rotation_loses_no_key_and_no_request(
    site: Site, upstream: Upstream, premium: User, settings: Any, report: Callable[[str], None]
) -> None:
    old = settings.FIELD_ENCRYPTION_KEYS[0]
    keys = add_rows(upstream, scaled(1_000, least=200))
    before = ciphertexts()

    def say_the_key(exchange: Exchange) -> Answer:
        return Answer(data={"word": exchange.key})

    upstream.always(say_the_key)
    site.environment["FIELD_ENCRYPTION_KEYS"] = f"{NEW},{old}"
    site.start()
    token = token_of(site, premium.email, PASSWORD)
    began = time.monotonic()
    with traffic(site, token, list(keys)[:ACTIVE]) as answers:
        killed_at = [kill_when(site, before, round(len(keys) * share), f"{NEW},{old}") for share in (0.1, 0.25, 0.4)]
        said = site.run("rotate_provider_keys")
        again = site.run("rotate_provider_keys")
    took = time.monotonic() - began

    words = {answer.body.get("word") for answer in answers}
    report(
        f"{len(keys)} keys in {took:.0f} s, killed at {killed_at}, {dict(statuses(answers))}, {len(words)} keys in use"
    )
    assert f"{len(keys) - killed_at[-1]} encrypted anew, {killed_at[-1]} already were" in said
    assert f"0 encrypted anew, {len(keys)} already were" in again
    assert statuses(answers) == {200: len(answers)}
    assert words <= set(keys.values())
    settings.FIELD_ENCRYPTION_KEYS = [NEW]
    assert {row.pk: row.api_key.reveal() for row in ProviderConfig.objects.all()} == keys

    site.stop()
    site.environment["FIELD_ENCRYPTION_KEYS"] = NEW
    site.start()
    assert statuses(ask_many(site, token, count=100, at_once=8)) == {200: 100}

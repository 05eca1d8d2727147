"""A provider that fails, refuses connections or hangs costs the users nothing."""

from __future__ import annotations

import random
import socket
from collections.abc import Callable, Iterator, Sequence

import pytest

from aditus.accounts.models import User
from conftest import PASSWORD
from providers.models import ProviderConfig, UsageLog
from providers.tests.asking import GOOD, add_row
from providers.tests.slow.callers import Answered, ask_many, statuses, token_of, warm_up
from providers.tests.slow.sites import Site, scaled
from providers.tests.upstream import Answer, Exchange, Upstream

pytestmark = pytest.mark.slow

Report = Callable[[str], None]
FAULTS = (
    Answer(status=503),
    Answer(status=500),
    Answer(fault="reset"),
    Answer(fault="cut"),
    Answer(fault="garbage"),
)


@pytest.fixture
def nobody() -> Iterator[int]:
    """A port at which nobody listens, and nobody else will."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def silence() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listening:
        yield listening.getsockname()[1]


def test_third_of_one_providers_calls_failing_is_not_noticed(
    site: Site, upstream: Upstream, premium: User, report: Report
) -> None:
    add_row(upstream, "gemini", name="steady")
    flaky = add_row(upstream, name="flaky", is_default=True)
    chance = random.Random(3)

    def fail_at_random(_: Exchange) -> Answer:
        return chance.choice(FAULTS) if chance.random() < 0.3 else Answer(data=GOOD)

    upstream.always(Answer(data=GOOD))
    site.start()
    token = token_of(site, premium.email, PASSWORD)
    warm_up(site, token)
    upstream.always(fail_at_random, key=flaky.api_key.reveal())
    count = scaled(4_000, least=400)
    answers = ask_many(site, token, count=count, at_once=32)

    tried = UsageLog.objects.filter(provider_config=flaky)
    failed = tried.filter(status=UsageLog.Status.ERROR).count()
    report(f"{_figures(answers)}; the flaky provider failed {failed} of its {tried.count()} calls")
    assert failed > 0
    assert statuses(answers)[200] >= 0.99 * count


@pytest.mark.parametrize("death", ["nobody", "silence"])
def test_dead_provider_fails_nobodys_request(
    site: Site, upstream: Upstream, premium: User, report: Report, death: str, request: pytest.FixtureRequest
) -> None:
    address = f"127.0.0.1:{request.getfixturevalue(death)}"
    site.environment["ALLOW_PRIVATE_PROVIDER_HOSTS"] += f",{address}"
    add_row(upstream, name="alive")
    upstream.always(Answer(data=GOOD))
    site.start()
    token = token_of(site, premium.email, PASSWORD)
    warm_up(site, token)
    dead = add_row(upstream, name="dead", is_default=True, base_url=f"http://{address}/v1", timeout_seconds=2)
    count = scaled(4_000, least=400)
    answers = ask_many(site, token, count=count, at_once=32)

    report(f"{death}: {_figures(answers)}; {_tried(dead)} calls to the dead provider")
    assert statuses(answers) == {200: count}
    assert {answer.body["provider"] for answer in answers} == {"alive"}
    assert 0 < _tried(dead) < count / 2, "the circuit breaker does not keep the dead provider out of the way"


def _tried(row: ProviderConfig) -> int:
    return UsageLog.objects.filter(provider_config=row).count()


def _figures(answers: Sequence[Answered]) -> str:
    seconds = sorted(answer.received - answer.sent for answer in answers)
    at = [seconds[round(share * (len(seconds) - 1))] for share in (0.5, 0.95, 1)]
    return f"{dict(statuses(answers))}, p50 {at[0]:.2f} s, p95 {at[1]:.2f} s, longest {at[2]:.2f} s"

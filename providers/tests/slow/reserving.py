"""One process that reserves and settles without pause: ``python -m providers.tests.slow.reserving --turns N``.

Each turn is one ``generate()`` as the ledger sees it, without the calls: a first provider fails, a second answers, or
the process "dies" in between and leaves what a killed one leaves. Prints one line of JSON: how the turns ended.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import threading
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import django

django.setup()

from django.db import DatabaseError, connection  # noqa: E402

from aditus.accounts.models import User  # noqa: E402
from providers import ledger  # noqa: E402
from providers.adapters.base import Reply, Usage  # noqa: E402
from providers.allowances import LimitReached  # noqa: E402
from providers.exceptions import AllowanceExceeded, TransientFailure  # noqa: E402
from providers.models import Reservation, Task, UsageLog  # noqa: E402
from providers.selection import Attempt  # noqa: E402
from providers.snapshot import current  # noqa: E402
from providers.sweeper import STALE_SECONDS  # noqa: E402
from providers.tests.asking import word_request  # noqa: E402

_chance = random.Random()
DIES_EVERY = 20  # turns


def one_turn(users: list[User], *, dies: bool) -> str:
    """How the turn ended: answered, passed over, over limit, died, or the name of a database error."""
    charge = ledger.Charge(uuid.uuid4(), _chance.choice(users))
    try:
        return _attempts(charge, dies=dies)
    except AllowanceExceeded:
        return "over limit"
    except DatabaseError as error:
        return f"error: {type(error).__name__}: {error}"


def _attempts(charge: ledger.Charge, *, dies: bool) -> str:
    kept, _ = current()
    is_answered, ending = False, "passed over"
    try:
        for number, target in enumerate(_chance.sample(kept.targets, k=2), start=1):
            try:
                entry = ledger.open_entry(
                    charge=charge,
                    number=number,
                    attempt=Attempt(target, target.model_name, "stress"),
                    task=Task.EXTRACTION,
                    request=word_request(),
                    overall=kept.overall,
                )
            except LimitReached:
                continue
            if dies:
                _die(entry)
                charge.is_open = False
                return "died"
            if number == 1:
                ledger.settle_failure(entry, TransientFailure("the vendor is away", http_status=503))
            else:
                usage = Usage(input_tokens=_chance.randrange(1, 60), output_tokens=_chance.randrange(1, 40))
                ledger.settle_success(entry, Reply("", usage, target.model_name))
                is_answered, ending = True, "answered"
    finally:
        ledger.close_charge(charge, is_answered=is_answered)
    return ending


def _die(entry: ledger.Entry) -> None:
    """Leaves the attempt open, and old enough for the sweeper."""
    moment = entry.row.created_at - timedelta(seconds=STALE_SECONDS + 1)
    UsageLog.objects.filter(pk=entry.row.pk).update(created_at=moment)
    Reservation.objects.filter(pk=entry.charge.request_id).update(created_at=moment)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--turns", type=int, required=True)
    parser.add_argument("--threads", type=int, default=12)
    options = parser.parse_args()
    users = list(User.objects.all())
    ready = threading.Barrier(options.threads)

    def one(number: int) -> Counter[str]:
        ready.wait()
        try:
            turns = range(number, options.turns, options.threads)
            return Counter(one_turn(users, dies=turn % DIES_EVERY == 0) for turn in turns)
        finally:
            connection.close()

    with ThreadPoolExecutor(options.threads) as pool:
        endings: Counter[str] = sum(pool.map(one, range(options.threads)), Counter())
    sys.stdout.write(json.dumps(endings) + "\n")


if __name__ == "__main__":
    main()

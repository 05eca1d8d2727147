"""What runs by itself: what guests left behind goes after a day."""

from __future__ import annotations

from huey import crontab
from huey.contrib.djhuey import db_periodic_task

from jobs.stash import forget_expired


@db_periodic_task(crontab(minute="7"))
def forget_stashes() -> None:
    forget_expired()

"""What runs by itself, once a minute. Everything here may run twice, or on two machines, without harm."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone
from huey import crontab
from huey.contrib.djhuey import db_periodic_task

from providers.alerts import tell_admins
from providers.rollups import prune_log, roll_up
from providers.sweeper import forget_old_windows, sweep


@db_periodic_task(crontab(minute="*"))
def settle_abandoned() -> None:
    """Puts in order what killed processes left behind."""
    sweep()
    forget_old_windows()


@db_periodic_task(crontab(minute="*"))
def send_alerts() -> None:
    tell_admins()


@db_periodic_task(crontab(minute="*/5"))
def refresh_rollups() -> None:
    roll_up(timezone.now())


@db_periodic_task(crontab(hour="1", minute="30"))
def forget_old_usage() -> None:
    """Deletes log rows past their time; the daily sums stay."""
    prune_log(now=timezone.now(), days=settings.USAGE_RETENTION_DAYS)

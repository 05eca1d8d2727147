"""What a killed process leaves behind, put in order: attempts without an end, reservations without an owner."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from providers import allowances
from providers.allowances import window_start
from providers.exceptions import ErrorClass
from providers.models import Allowance, Reservation, UsageLog

STALE_SECONDS = 300  # longer than any generate() may take
BATCH = 1_000
KEPT_DAYS = 40


def sweep(*, older_than: float = STALE_SECONDS) -> int:
    """Settles what crashed processes left behind, ``older_than`` seconds ago; returns how many attempts.

    An attempt without an end is booked with all it had reserved: it may have been answered and billed.
    """
    before = timezone.now() - timedelta(seconds=older_than)
    stale = list(UsageLog.objects.filter(status=UsageLog.Status.STARTED, created_at__lt=before)[:BATCH])
    for row in stale:
        with transaction.atomic():
            UsageLog.objects.filter(pk=row.pk, status=UsageLog.Status.STARTED).update(
                status=UsageLog.Status.ERROR,
                error_class=ErrorClass.TRANSIENT,
                error_message="The process ended before the answer came.",
                input_tokens=row.reserved_tokens,
                total_tokens=row.reserved_tokens,
                usage_source=UsageLog.Source.ESTIMATED,
                estimated_cost_cents=row.reserved_cost_cents,
            )
    abandoned = list(Reservation.objects.filter(created_at__lt=before))
    Reservation.objects.filter(pk__in=[item.pk for item in abandoned]).delete()
    _reconcile(stale, abandoned)
    return len(stale)


def _reconcile(stale: list[UsageLog], abandoned: list[Reservation]) -> None:
    """Sets the counters of everyone concerned to what the log says."""
    moments = [row.created_at for row in stale] + [item.created_at for item in abandoned]
    if not moments:
        return
    users = {str(row.user_id) for row in stale if row.user_id} | {str(item.user_id) for item in abandoned}
    providers = {str(row.provider_config_id) for row in stale if row.provider_config_id}
    concerned = (
        Q(scope=Allowance.Scope.USER, subject__in=users)
        | Q(scope=Allowance.Scope.PROVIDER, subject__in=providers)
        | Q(scope=Allowance.Scope.OVERALL)
    )
    since = window_start(Allowance.Window.MONTH, min(moments))
    with transaction.atomic():
        allowances.reconcile(concerned & Q(starts_at__gte=since))


def forget_old_windows() -> int:
    """Deletes counters of windows long over; the log keeps what happened."""
    now = timezone.now()
    old_minutes = Q(window=Allowance.Window.MINUTE, starts_at__lt=now - timedelta(hours=1))
    old = Q(starts_at__lt=now - timedelta(days=KEPT_DAYS))
    deleted, _ = Allowance.objects.filter(old_minutes | old).delete()
    return deleted

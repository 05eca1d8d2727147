"""Before each attempt: a row in the log and the reservations. After it: their exact settlement, all at once."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from aditus.accounts.models import User
from aditus.accounts.services import as_read_by
from aditus.lib.secrets import redact
from providers import allowances, pricing
from providers.adapters.base import GenerationRequest, Reply, Usage
from providers.allowances import Claim, Estimate, LimitReached
from providers.exceptions import AllowanceExceeded, AttemptError
from providers.models import Allowance, Reservation, Task, UsageLog
from providers.selection import Attempt, Limits

CHARACTERS_PER_TOKEN = 3
TOKENS_PER_ATTACHMENT = 1_500

Unit = Allowance.Unit


@dataclass(slots=True)
class Charge:
    """One ``generate()`` as the user pays for it: reserved once, however many providers are tried."""

    request_id: UUID
    user: User | None
    claims: list[Claim] = field(default_factory=list)
    is_open: bool = False


@dataclass(slots=True)
class Entry:
    """An open attempt: its row in the log, what it holds, and when it began."""

    row: UsageLog
    attempt: Attempt
    charge: Charge
    input_estimate: int
    claims: list[Claim]
    began: float = field(default_factory=time.monotonic)

    @property
    def latency_ms(self) -> int:
        return round((time.monotonic() - self.began) * 1000)


def open_entry(
    *, charge: Charge, number: int, attempt: Attempt, task: Task, request: GenerationRequest, overall: Limits
) -> Entry:
    """Reserves and writes the row ``started`` in one transaction, so that a crash leaves a trace.

    Raises ``AllowanceExceeded`` when the user's own limit is reached, ``LimitReached`` when the provider's is; then
    nothing is written. Offline answers reserve nothing.
    """
    target, user = attempt.target, charge.user
    input_estimate = 0 if target.is_offline else estimate_input_tokens(request)
    output = 0 if target.is_offline else request.max_output_tokens
    estimate = Estimate(
        input_estimate + output,
        pricing.estimate_cents(
            provider_type=target.provider_type,
            model=attempt.model,
            input_tokens=input_estimate,
            output_tokens=output,
            overrides=target.prices,
        ),
    )
    row = UsageLog(
        request_id=charge.request_id,
        attempt=number,
        provider_config_id=target.config_id,
        provider_type=target.provider_type,
        model_name=attempt.model,
        user=user,
        plan=user.plan.code if user else "",
        task=task,
        reserved_tokens=estimate.tokens,
        reserved_cost_cents=estimate.cents,
        reason=attempt.reason[:200],
    )
    entry = Entry(row, attempt, charge, input_estimate, claims=[])
    with transaction.atomic():
        user_claims = [] if target.is_offline else _reserve(entry, estimate, overall)
        row.save(force_insert=True)
    if user_claims:
        charge.claims, charge.is_open = user_claims, True
    return entry


def _reserve(entry: Entry, estimate: Estimate, overall: Limits) -> list[Claim]:
    """Takes the provider's claims, and the user's with the first attempt; returns the latter."""
    now = entry.row.created_at
    charge, target = entry.charge, entry.attempt.target
    user_claims = [] if charge.is_open or charge.user is None else allowances.user_claims(charge.user, estimate, now)
    entry.claims = allowances.provider_claims(target, overall, estimate, now)
    costly = [claim for claim in (*user_claims, *entry.claims) if claim.unit == Unit.COST]
    if costly and estimate.cents is None:
        raise LimitReached(costly[-1])
    try:
        allowances.reserve([*user_claims, *entry.claims])
    except LimitReached as error:
        if error.claim.scope == Allowance.Scope.USER and charge.user:
            raise _exceeded(error.claim, charge.user) from error
        raise
    if user_claims and charge.user:
        Reservation.objects.create(
            request_id=charge.request_id, user=charge.user, claims=allowances.as_json(user_claims), created_at=now
        )
    return user_claims


def _exceeded(claim: Claim, user: User) -> AllowanceExceeded:
    """Says in the person's language and time zone when it opens again."""
    with as_read_by(user):
        opens = timezone.localtime(claim.resets_at)
        when = f"{date_format(opens, 'DATETIME_FORMAT')} ({opens.tzname()})"
        what = {
            Unit.GENERATIONS: _("Your plan's %(limit)s AI answers for today are used up.") % {"limit": claim.limit},
            Unit.TOKENS: _("Your plan's AI text allowance for today is used up."),
            Unit.COST: _("Your plan's AI budget for this month is used up."),
        }[claim.unit]
        message = _("%(what)s It opens again on %(when)s. Nothing is lost.") % {"what": what, "when": when}
    return AllowanceExceeded(message, resets_at=claim.resets_at, retry_after=allowances.seconds_until(claim.resets_at))


def settle_success(entry: Entry, reply: Reply) -> None:
    entry.row.status = UsageLog.Status.SUCCESS
    entry.row.http_status = reply.http_status
    _settle(entry, reply.usage)


def settle_failure(entry: Entry, error: AttemptError) -> None:
    """A vendor that answers with an error bills nothing unless it says so; one cut off in the middle may have."""
    usage = error.usage
    if usage is None:
        was_answered = error.http_status is not None
        usage = Usage() if was_answered else Usage(input_tokens=entry.input_estimate, is_estimated=True)
    entry.row.status = UsageLog.Status.ERROR
    entry.row.http_status = error.http_status
    entry.row.error_class = error.error_class
    entry.row.error_message = redact(error.message)[:300]
    _settle(entry, usage)


def settle_cancelled(entry: Entry) -> None:
    """The process is going down, or a bug broke the attempt: what was sent is counted by estimate."""
    entry.row.status = UsageLog.Status.CANCELLED
    _settle(entry, Usage(input_tokens=entry.input_estimate, is_estimated=True))


def _settle(entry: Entry, usage: Usage) -> None:
    """Writes the attempt's end and books it, unless the sweeper has already done so."""
    row, target = entry.row, entry.attempt.target
    row.estimated_cost_cents = pricing.cost_cents(
        provider_type=target.provider_type, model=entry.attempt.model, usage=usage, overrides=target.prices
    )
    used = {
        Unit.TOKENS: usage.total_tokens,
        Unit.COST: allowances.micro(row.estimated_cost_cents) or 0,
        Unit.REQUESTS: 1,
    }
    with transaction.atomic():
        is_ours = UsageLog.objects.filter(pk=row.pk, status=UsageLog.Status.STARTED).update(
            status=row.status,
            http_status=row.http_status,
            error_class=row.error_class,
            error_message=row.error_message,
            latency_ms=entry.latency_ms,
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
            cached_tokens=usage.cached_tokens,
            reasoning_tokens=usage.reasoning_tokens,
            total_tokens=usage.total_tokens,
            usage_source=UsageLog.Source.ESTIMATED if usage.is_estimated else UsageLog.Source.PROVIDER,
            estimated_cost_cents=row.estimated_cost_cents,
        )
        if is_ours:
            if not target.is_offline:
                allowances.settle(entry.charge.claims, used=used, is_released=False)
            allowances.settle(entry.claims, used=used)


def close_charge(charge: Charge, *, is_answered: bool) -> None:
    """Ends the user's reservation: one generation for an answer by a model, nothing for anything else."""
    if not charge.is_open:
        return
    with transaction.atomic():
        is_ours, _deleted = Reservation.objects.filter(pk=charge.request_id).delete()
        if is_ours:
            allowances.settle(charge.claims, used={Unit.GENERATIONS: int(is_answered)})
    charge.is_open = False


def estimate_input_tokens(request: GenerationRequest) -> int:
    """Characters / 3 of what is sent; 1,500 for each attachment, about what vendors count for a large picture."""
    characters = len(request.system) + len(request.prompt)
    if request.repair:
        characters += len(request.repair.answer) + len(request.repair.problem)
    return characters // CHARACTERS_PER_TOKEN + TOKENS_PER_ATTACHMENT * len(request.attachments)

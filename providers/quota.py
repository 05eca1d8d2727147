"""What a person sees before and after an AI does something for them: who would answer, what it may cost, what is left.

Reads only. One question to the orchestrator for any number of tasks, and one for what is used up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from aditus.accounts.models import User
from providers.allowances import MICRO, Claim, Estimate, used_by_log, user_claims
from providers.models import Allowance, Task
from providers.orchestrator import AIOrchestrator
from providers.pricing import estimate_cents
from providers.selection import Need, Selection

# Tokens in and out of a call of each kind: a long advert or profile in, and all that the task lets a model say.
_SIZES = {
    Task.EXTRACTION: (4_000, 8_000),
    Task.IMAGE_VALIDATION: (2_000, 500),
    Task.CV_DRAFT: (5_000, 6_000),
    Task.COVER_LETTER: (4_000, 2_500),
    Task.PROFILE_IMPORT: (6_000, 8_000),
}
_PICTURE_TOKENS = 1_500
_Counter = tuple[str, datetime]  # a unit and the beginning of its window


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of one limit until ``resets_at``; costs in US cents."""

    unit: Allowance.Unit
    limit: Decimal
    left: Decimal
    resets_at: datetime
    is_enough: bool

    @property
    def is_generations(self) -> bool:
        return self.unit == Allowance.Unit.GENERATIONS

    @property
    def is_tokens(self) -> bool:
        return self.unit == Allowance.Unit.TOKENS


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one click would do now.

    ``provider`` is "" when nobody can answer. ``most_cents`` is what it costs at most, None when the price is unknown.
    ``fallbacks`` are the AI providers that would be asked, in this order, if it fails.
    """

    tasks: tuple[Task, ...]
    provider: str
    model: str
    is_offline: bool
    most_cents: Decimal | None
    left: tuple[Left, ...]
    fallbacks: tuple[str, ...] = ()

    @property
    def is_ai(self) -> bool:
        """Whether a model would be asked; the offline engine is none."""
        return bool(self.provider) and not self.is_offline

    @property
    def short_of(self) -> Left | None:
        """The limit that would stop the click; never one for the offline engine, which counts nothing."""
        return next((left for left in self.left if not left.is_enough), None) if self.is_ai else None

    @property
    def may_ask_ai(self) -> bool:
        return self.is_ai and self.short_of is None

    @property
    def task_names(self) -> list[str]:
        return [str(task.label) for task in self.tasks]


def look_ahead(user: User, *tasks: Task, image: bool = False) -> list[Outlook]:
    """What a click would do for this person now; tasks that the same model would answer stand together."""
    return joined(look_at_each(user, *tasks, image=image))


def look_at_each(user: User, *tasks: Task, image: bool = False) -> list[Outlook]:
    """The same, one for each task in turn. ``image``: the advert to read is a picture."""
    needs = [_need(task, image=image and task == Task.EXTRACTION) for task in tasks]
    selections = AIOrchestrator.explain_each(user=user, needs=needs)
    used = _counted(user)
    return [
        _outlook(user, task, need, selection, used)
        for task, need, selection in zip(tasks, needs, selections, strict=True)
    ]


def joined(outlooks: Iterable[Outlook]) -> list[Outlook]:
    """Those that the same model would answer as one, with the price of the dearest."""
    found: dict[tuple[str, str], Outlook] = {}
    for new in outlooks:
        key = (new.provider, new.model)
        old = found.get(key)
        found[key] = _dearest(old, new) if old else new
    return list(found.values())


def _dearest(old: Outlook, new: Outlook) -> Outlook:
    is_known = old.most_cents is not None and new.most_cents is not None
    most = max(old.most_cents or Decimal(0), new.most_cents or Decimal(0)) if is_known else None
    left = old.left if old.short_of else new.left
    return replace(old, tasks=(*old.tasks, *new.tasks), most_cents=most, left=left)


def _need(task: Task, *, image: bool) -> Need:
    tokens_in, tokens_out = _SIZES[task]
    extra = _PICTURE_TOKENS if image else 0
    return Need(task=task, image=image, input_tokens=tokens_in + extra, output_tokens=tokens_out)


def _outlook(user: User, task: Task, need: Need, selection: Selection, used: dict[_Counter, int]) -> Outlook:
    left = _left(user, need, used)
    if not selection.attempts:
        return Outlook((task,), "", "", False, None, left)
    first = selection.attempts[0]
    cents = estimate_cents(
        provider_type=first.target.provider_type,
        model=first.model,
        input_tokens=need.input_tokens,
        output_tokens=need.output_tokens,
        overrides=first.target.prices,
    )
    others = [attempt.target.name for attempt in selection.attempts[1:] if not attempt.target.is_offline]
    fallbacks = tuple(dict.fromkeys(others))
    return Outlook((task,), first.target.name, first.model, first.target.is_offline, cents, left, fallbacks)


def _left(user: User, need: Need, used: dict[_Counter, int]) -> tuple[Left, ...]:
    estimate = Estimate(need.input_tokens + need.output_tokens, Decimal(0))
    return tuple(_left_of(claim, used[claim.unit, claim.starts_at]) for claim in _claims(user, estimate))


def _claims(user: User, estimate: Estimate) -> list[Claim]:
    return user_claims(user, estimate, timezone.now())


def _left_of(claim: Claim, used: int) -> Left:
    left = max(0, claim.limit - used)
    size = MICRO if claim.unit == Allowance.Unit.COST else 1
    is_enough = left >= max(1, claim.amount)
    return Left(claim.unit, Decimal(claim.limit) / size, Decimal(left) / size, claim.resets_at, is_enough)


def _counted(user: User) -> dict[_Counter, int]:
    """Used and reserved of the person's own limits, by the counters that reservations go by.

    A counter begins with the first call of its window; before that, the log knows what was used.
    """
    claims = _claims(user, Estimate(0, Decimal(0)))
    starts = {claim.starts_at for claim in claims}
    rows = Allowance.objects.filter(scope=Allowance.Scope.USER, subject=str(user.pk), starts_at__in=starts)
    counted = {(row.unit, row.starts_at): row.used + row.reserved for row in rows} if starts else {}
    for claim in claims:
        if (claim.unit, claim.starts_at) not in counted:
            counted[claim.unit, claim.starts_at] = used_by_log(
                claim.scope, claim.subject, claim.unit, claim.window, claim.starts_at
            )
    return counted

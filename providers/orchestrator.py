"""The one public door: ask for an answer, get it from whichever provider is right now, or a clear error."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum, auto
from typing import Any

import structlog
from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone
from pydantic import BaseModel, ValidationError

from aditus.accounts.models import User
from aditus.lib.text import clean_json
from providers import health, ledger, pricing, snapshot
from providers.adapters.base import GenerationRequest, Repair, Reply
from providers.allowances import LimitReached, window_start
from providers.clients import adapter_for, warm_up
from providers.environment import environment_targets
from providers.exceptions import (
    AttemptError,
    ErrorClass,
    NoProviderAvailable,
    OutputInvalid,
    ProvidersBusy,
    RequestRejected,
)
from providers.generations import Generation
from providers.models import Allowance, Route, Task, UsageLog
from providers.selection import Attempt, Health, Need, Picture, Selection, route_for, select

__all__ = ["NEXT_STEPS", "AIOrchestrator", "Generation", "NextStep"]

log = structlog.get_logger(__name__)

LONGEST_BACKOFF = 1.0
LEAST_SECONDS = 1.0
BUSY_RETRY_AFTER = 5


class NextStep(Enum):
    """What follows a failed attempt."""

    NEXT = auto()
    RETRY = auto()
    REPAIR = auto()
    LARGER = auto()
    OTHER_ONCE = auto()
    STOP = auto()


NEXT_STEPS = {
    ErrorClass.AUTHENTICATION: NextStep.NEXT,
    ErrorClass.BILLING: NextStep.NEXT,
    ErrorClass.RATE_LIMITED: NextStep.NEXT,
    ErrorClass.TRANSIENT: NextStep.RETRY,
    ErrorClass.CONTEXT_LENGTH: NextStep.LARGER,
    ErrorClass.OUTPUT_INVALID: NextStep.REPAIR,
    ErrorClass.BAD_REQUEST: NextStep.OTHER_ONCE,
    ErrorClass.NOT_FOUND: NextStep.OTHER_ONCE,
    ErrorClass.CONTENT_POLICY: NextStep.STOP,
}

_REJECTIONS = {
    ErrorClass.CONTENT_POLICY: "The AI provider declined this content. Please change the text and try again.",
    ErrorClass.CONTEXT_LENGTH: "This is more text than the AI models take. Please shorten it and try again.",
    ErrorClass.BAD_REQUEST: "The AI providers did not accept this request. Please shorten or change it.",
}


class AIOrchestrator:
    """Chooses a provider for each request from the database as it is at that moment."""

    @classmethod
    def generate(cls, *, user: User | None, task: Task, request: GenerationRequest) -> Generation:
        """The answer to ``request``, checked against its schema.

        Goes from provider to provider until one answers; every attempt is logged with its tokens, cost and latency.
        Holds no transaction and, on PostgreSQL, no connection while it waits. Raises ``GenerationError`` subclasses,
        whose messages are fit for the user.
        """
        with _place():
            return _Run(user, task, request).answer()

    @classmethod
    def warm_up(cls) -> None:
        """Prepares every provider that may be asked. For a thread of its own at the start of a process."""
        try:
            warm_up([*snapshot.current()[0].targets, *environment_targets()])
        except DatabaseError as error:
            log.info("warm_up_skipped", reason=type(error).__name__)
        finally:
            connection.close()

    @classmethod
    def explain(cls, *, user: User | None, need: Need) -> Selection:
        """Who would be asked now, in which order, and why the others not."""
        return cls.explain_each(user=user, needs=[need])[0]

    @classmethod
    def explain_each(cls, *, user: User | None, needs: Sequence[Need]) -> list[Selection]:
        """The same for several needs of one moment, with one question to the database."""
        moment = snapshot.current()
        return [_select(replace(need, **_who(user)), moment)[0] for need in needs]


def _who(user: User | None) -> dict[str, Any]:
    if user is None:
        return {}
    return {"user_id": user.pk, "plan": user.plan.code, "is_premium": user.plan.is_premium}


_random = random.Random()  # noqa: S311  (weights and jitter)
_places = threading.BoundedSemaphore(max(1, settings.WEB_THREADS * 3 // 4))


@contextmanager
def _place() -> Iterator[None]:
    """One of the places for AI calls: a quarter of the threads is left for pages."""
    if not _places.acquire(blocking=False):
        raise ProvidersBusy(
            "Many people are drafting right now. Please try again in a moment.", retry_after=BUSY_RETRY_AFTER
        )
    try:
        yield
    finally:
        _places.release()


_Moment = tuple[snapshot.Snapshot, Mapping[uuid.UUID, Health]]
_Selected = tuple[Selection, snapshot.Snapshot, Mapping[uuid.UUID, Health]]


def _select(need: Need, moment: _Moment | None = None) -> _Selected:
    kept, states = moment or snapshot.current()
    route = route_for(kept.routes, need)
    is_usage_needed = route is not None and route.strategy == Route.Strategy.LEAST_USED
    today = window_start(Allowance.Window.DAY, timezone.now())
    picture = Picture(
        targets=kept.targets,
        environment=environment_targets(),
        routes=kept.routes,
        health=states,
        tokens_today=UsageLog.objects.tokens_by_provider(since=today) if is_usage_needed else {},
        is_environment_only=settings.USE_ENV_PROVIDER,
    )
    return select(picture, need, now=timezone.now(), random=_random), kept, states


class _Run:
    """The state of one ``generate()``: what was tried, what is left, and how much time."""

    def __init__(self, user: User | None, task: Task, request: GenerationRequest) -> None:
        self.user = user
        self.task = task
        self.request = request
        self.request_id = uuid.uuid4()
        self.ends_at = time.monotonic() + request.total_seconds
        need = Need.of(request, task=task, input_tokens=ledger.estimate_input_tokens(request), **_who(user))
        self.selection, kept, self.health = _select(need)
        self.overall = kept.overall
        self.charge = ledger.Charge(self.request_id, user)
        self.queue = deque(self.selection.attempts)
        self.number = 0
        self.failed: dict[str, None] = {}  # names, in the order in which they failed
        self.failed_keys: set[str] = set()
        self.retried: set[Attempt] = set()
        self.probes: set[Attempt] = set()
        self.refused_by: list[tuple[Attempt, AttemptError]] = []
        self.last_error: AttemptError | None = None
        self.is_limit_reached = False

    @property
    def seconds_left(self) -> float:
        return self.ends_at - time.monotonic()

    def answer(self) -> Generation:
        generation: Generation | None = None
        try:
            generation = self._first_answer()
        finally:
            is_answered = generation is not None and not generation.is_offline
            ledger.close_charge(self.charge, is_answered=is_answered)
        return generation

    def _first_answer(self) -> Generation:
        while self.queue:
            if self.seconds_left < LEAST_SECONDS:
                raise ProvidersBusy(
                    "The AI providers took too long. Nothing is lost: please try again.", retry_after=BUSY_RETRY_AFTER
                )
            attempt = self.queue.popleft()
            if not self._may_try(attempt):
                continue
            try:
                generation = self._try(attempt)
            except LimitReached as error:
                self.is_limit_reached = True
                log.info("provider_over_limit", provider=attempt.target.name, limit=str(error))
            except AttemptError as error:
                self._after(attempt, error)
            else:
                self._blame_refusers()
                return generation
        raise self._final_error()

    def _may_try(self, attempt: Attempt) -> bool:
        """An environment key that has just failed as a row is not asked again; a broken row admits one probe."""
        target = attempt.target
        if target.config_id is None:
            return target.api_key.fingerprint not in self.failed_keys
        state = self.health.get(target.config_id)
        if state is None or not state.is_broken or attempt in self.retried or state.cooldown_until is None:
            return True
        is_probe = health.claim_probe(
            target.config_id, cooldown_until=state.cooldown_until, seconds=target.timeout_seconds
        )
        if is_probe:
            self.probes.add(attempt)
        return is_probe or all(other.target.is_offline for other in self.queue)

    def _try(self, attempt: Attempt) -> Generation:
        """One call with its log row around it. Raises ``AttemptError``, settled, or ``LimitReached``, nothing done."""
        entry = ledger.open_entry(
            charge=self.charge,
            number=self.number + 1,
            attempt=attempt,
            task=self.task,
            request=self.request,
            overall=self.overall,
        )
        self.number += 1
        is_settled = False
        try:
            reply = self._call(attempt)
            data = self._validated(reply)
            ledger.settle_success(entry, reply)
            is_settled = True
        except AttemptError as error:
            ledger.settle_failure(entry, error)
            is_settled = True
            raise
        finally:
            if not is_settled:
                ledger.settle_cancelled(entry)
        if attempt.target.config_id and not attempt.target.is_offline:
            health.note_success(attempt.target.config_id, latency_ms=entry.latency_ms)
        return self._generation(attempt, reply, data, entry)

    def _call(self, attempt: Attempt) -> Reply:
        adapter = adapter_for(attempt.target)
        _release_connection()
        seconds = min(attempt.target.timeout_seconds, self.seconds_left)
        return adapter.generate(self.request, model=attempt.model, seconds=seconds)

    def _validated(self, reply: Reply) -> BaseModel:
        """The reply as the wanted schema, free of control characters. Raises ``OutputInvalid``."""
        try:
            data = self.request.schema.model_validate_json(reply.text)
            return self.request.schema.model_validate(clean_json(data.model_dump()))
        except ValidationError as error:
            raise OutputInvalid(
                f"The answer does not fit the schema ({error.error_count()} errors).",
                http_status=reply.http_status,
                usage=reply.usage,
                text=reply.text,
            ) from error

    def _generation(self, attempt: Attempt, reply: Reply, data: BaseModel, entry: ledger.Entry) -> Generation:
        return Generation(
            data=data,
            usage=reply.usage,
            cost_cents=entry.row.estimated_cost_cents,
            provider=attempt.target.name,
            provider_type=attempt.target.provider_type,
            model=attempt.model,
            attempts=self.number,
            failed=tuple(name for name in self.failed if name != attempt.target.name),
            is_offline=attempt.target.is_offline,
            request_id=self.request_id,
        )

    def _after(self, attempt: Attempt, error: AttemptError) -> None:
        """Draws the consequences of a failed attempt and puts what is to be tried next at the head of the queue."""
        self.last_error = error
        target = attempt.target
        self.failed[target.name] = None
        log.warning(
            "provider_attempt_failed",
            provider=target.name,
            model=attempt.model,
            task=self.task,
            error_class=error.error_class.value,
            http_status=error.http_status,
        )
        if target.config_id:
            health.note_failure(target.config_id, error, is_probe=attempt in self.probes)
        if error.error_class in health.NEEDS_ATTENTION:
            self.failed_keys.add(target.api_key.fingerprint)
        self._take_step(NEXT_STEPS[error.error_class], attempt, error)

    def _take_step(self, step: NextStep, attempt: Attempt, error: AttemptError) -> None:
        if step is NextStep.STOP:
            raise self._final_error()
        if step is NextStep.OTHER_ONCE:
            self.refused_by.append((attempt, error))
            if len(self.refused_by) > 1:
                raise self._final_error()
        if step is NextStep.LARGER:
            self._keep_only_larger_than(attempt)
        if step in (NextStep.RETRY, NextStep.REPAIR) and attempt not in self.retried:
            self.retried.add(attempt)
            self.queue.appendleft(attempt)
            self._prepare_second_try(step, error)
            return
        self.request = replace(self.request, repair=None)

    def _prepare_second_try(self, step: NextStep, error: AttemptError) -> None:
        if step is NextStep.REPAIR:
            self.request = replace(self.request, repair=Repair(answer=error.text, problem=error.message))
            return
        backoff = _random.uniform(0, LONGEST_BACKOFF)
        time.sleep(max(0.0, min(backoff, self.seconds_left - LEAST_SECONDS)))

    def _keep_only_larger_than(self, attempt: Attempt) -> None:
        needed = pricing.context_window(attempt.target.provider_type, attempt.model) or 0
        self.queue = deque(
            other
            for other in self.queue
            if other.target.is_offline
            or (pricing.context_window(other.target.provider_type, other.model) or 0) > needed
        )

    def _blame_refusers(self) -> None:
        """Another provider accepted the same request: the one that refused it is set up wrongly."""
        for attempt, error in self.refused_by:
            if attempt.target.config_id:
                health.note_attention(attempt.target.config_id, error.message)

    def _final_error(self) -> NoProviderAvailable | RequestRejected:
        """What the user is told when nobody is left to ask, or asking on would not help."""
        if self.last_error is None and self.is_limit_reached:
            return NoProviderAvailable(
                "The AI providers' limits for now are reached. Please try again later.", retry_after=60
            )
        if self.last_error is None:
            return NoProviderAvailable(self._what_to_do())
        if message := _REJECTIONS.get(self.last_error.error_class):
            return RequestRejected(message)
        return NoProviderAvailable(
            "None of the AI providers could answer just now. Nothing is lost: please try again in a minute.",
            retry_after=60,
        )

    def _what_to_do(self) -> str:
        if self.selection.passed_over:
            reasons = "; ".join(sorted({item.reason for item in self.selection.passed_over}))
            return f"No AI provider can take this request ({reasons}). An administrator can add one in the admin."
        return (
            "No AI provider is set up. An administrator can add one in the admin under AI providers, "
            "or set GEMINI_API_KEY, OPENAI_API_KEY or ANTHROPIC_API_KEY."
        )


def _release_connection() -> None:
    """Back to the pool before the wait; SQLite's stays open, for opening it anew costs more than keeping it."""
    if connection.vendor == "postgresql" and not connection.in_atomic_block:
        connection.close()

"""Who is asked, and in which order. Pure: a snapshot, the health of now and a request in; ordered attempts out.

The order: the targets of the route that fits (user, else plan and task, else task, else plan), the default, the other
active rows by priority, environment keys, and last of all an offline row (unless it is itself the default). Every
choice and every passing-over carries its reason, which the usage log and the admin's "explain" show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from aditus.lib.secrets import Secret
from providers.adapters.base import Capabilities, GenerationRequest
from providers.pricing import PriceOverride, context_window, estimate_cents

MOST_TARGETS = 5


@dataclass(frozen=True, slots=True)
class Limits:
    """What a provider may be used for at most; None means unlimited. Costs are in cents."""

    tokens_per_day: int | None = None
    requests_per_minute: int | None = None
    cost_per_day: Decimal | None = None
    cost_per_month: Decimal | None = None

    @property
    def has_budget(self) -> bool:
        return self.cost_per_day is not None or self.cost_per_month is not None


@dataclass(frozen=True, slots=True)
class Target:
    """One provider that may be asked: a row, or an environment key (``config_id`` None)."""

    config_id: UUID | None
    name: str
    provider_type: str
    api_key: Secret
    base_url: str
    model_name: str
    premium_model_name: str = ""
    is_default: bool = False
    priority: int = 100
    timeout_seconds: int = 30
    capabilities: Capabilities = Capabilities()
    prices: PriceOverride | None = None
    limits: Limits = Limits()
    is_offline: bool = False
    problem: str = ""

    def model_for(self, *, is_premium: bool) -> str:
        return (self.premium_model_name if is_premium else "") or self.model_name


@dataclass(frozen=True, slots=True)
class Health:
    """What is known of a row's recent past. Absent means well.

    ``is_broken``: the circuit breaker opened; once ``cooldown_until`` has passed, one probe may try the row.
    """

    needs_attention: bool = False
    reason: str = ""
    cooldown_until: datetime | None = None
    is_broken: bool = False
    latency_ewma_ms: int | None = None

    def is_cooling(self, now: datetime) -> bool:
        return self.cooldown_until is not None and self.cooldown_until > now


@dataclass(frozen=True, slots=True)
class RouteLeg:
    """One target of a route: a row, and the model or tier to ask it for ("" leaves either to the usual rule)."""

    config_id: UUID
    model_name: str = ""
    tier: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True)
class RoutePlan:
    """A route as plain values. ``user_id`` None, ``plan`` "" and ``task`` "" each mean "any"."""

    name: str
    user_id: UUID | None
    plan: str
    task: str
    strategy: str
    legs: tuple[RouteLeg, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """What a request asks of a target, and for whom."""

    user_id: UUID | None = None
    plan: str = ""
    task: str = ""
    image: bool = False
    pdf: bool = False
    is_premium: bool = False
    input_tokens: int = 1_000
    output_tokens: int = 1_000

    @classmethod
    def of(cls, request: GenerationRequest, **who: Any) -> Need:
        return cls(
            image=any(part.is_image for part in request.attachments),
            pdf=any(part.is_pdf for part in request.attachments),
            output_tokens=request.max_output_tokens,
            **who,
        )


@dataclass(frozen=True, slots=True)
class Attempt:
    """One target with the model it is asked for and the reason it stands where it stands."""

    target: Target
    model: str
    reason: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    target: Target
    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    attempts: tuple[Attempt, ...]
    passed_over: tuple[PassedOver, ...]


@dataclass(frozen=True)
class Picture:
    """Everything selection looks at besides the request."""

    targets: Sequence[Target] = ()
    environment: Sequence[Target] = ()
    routes: Sequence[RoutePlan] = ()
    health: Mapping[UUID, Health] = field(default_factory=dict)
    tokens_today: Mapping[UUID, int] = field(default_factory=dict)
    is_environment_only: bool = False


def select(picture: Picture, need: Need, *, now: datetime, random: Random) -> Selection:
    """At most ``MOST_TARGETS`` attempts, best first. Never raises; no attempts means nobody can answer."""
    passed_over: list[PassedOver] = []
    able: list[Attempt] = []
    for attempt in _once_each(_in_order(picture, need, random)):
        if obstacle := _obstacle(attempt, need):
            passed_over.append(PassedOver(attempt.target, obstacle))
        else:
            able.append(attempt)
    well, ailing = _well_first(able, picture.health, now)
    chosen = _at_most(well)
    passed_over += ailing
    passed_over += [PassedOver(item.target, "enough others stand before it") for item in well if item not in chosen]
    return Selection(tuple(chosen), tuple(passed_over))


def route_for(routes: Sequence[RoutePlan], need: Need) -> RoutePlan | None:
    """The most particular route that fits and has a target; one without targets is as good as none."""
    fitting = [route for route in routes if route.legs and _fits(route, need)]
    return max(fitting, key=_particularity, default=None)


def _fits(route: RoutePlan, need: Need) -> bool:
    return route.user_id in (None, need.user_id) and route.plan in ("", need.plan) and route.task in ("", need.task)


def _particularity(route: RoutePlan) -> tuple[bool, bool, bool]:
    """User before plan and task before task before plan; within each, one that names the task."""
    return route.user_id is not None, bool(route.task), bool(route.plan)


def _in_order(picture: Picture, need: Need, random: Random) -> Iterator[Attempt]:
    def usual(target: Target, reason: str) -> Attempt:
        return Attempt(target, target.model_for(is_premium=need.is_premium), reason)

    if picture.is_environment_only:
        yield from (usual(target, "USE_ENV_PROVIDER is set") for target in picture.environment)
        return
    yield from _routed(picture, need, random)
    yield from (usual(target, "default") for target in picture.targets if target.is_default)
    others = sorted((t for t in picture.targets if not t.is_default), key=lambda t: t.priority)
    yield from (usual(target, f"priority {target.priority}") for target in others if not target.is_offline)
    yield from (usual(target, "environment key") for target in picture.environment)
    yield from (usual(target, "offline rules, when nobody else answers") for target in others if target.is_offline)


def _routed(picture: Picture, need: Need, random: Random) -> Iterator[Attempt]:
    route = route_for(picture.routes, need)
    if route is None:
        return
    by_id = {target.config_id: target for target in picture.targets}
    legs = [(leg, by_id[leg.config_id]) for leg in route.legs if leg.config_id in by_id]
    reason = f"route “{route.name}”, {route.strategy.replace('_', ' ')}"
    for leg, target in _by_strategy(route.strategy, legs, picture, need, random):
        yield Attempt(target, _model_of(leg, target, need), reason)


def _model_of(leg: RouteLeg, target: Target, need: Need) -> str:
    if leg.model_name:
        return leg.model_name
    is_premium = need.is_premium if not leg.tier else leg.tier == "premium"
    return target.model_for(is_premium=is_premium)


_Leg = tuple[RouteLeg, Target]


def _by_strategy(strategy: str, legs: list[_Leg], picture: Picture, need: Need, random: Random) -> list[_Leg]:
    """The legs in the order of the strategy; what is not known yet (a latency, a price) comes last, in given order."""
    if strategy == "weighted":
        # Efraimidis and Spirakis, 2006: sorting by u^(1/w) draws without replacement in proportion to the weights.
        return sorted(legs, key=lambda leg: random.random() ** (1 / max(leg[0].weight, 1)), reverse=True)
    if strategy == "fastest":
        return sorted(legs, key=lambda leg: _unknown_last(_latency(picture, leg[1])))
    if strategy == "cheapest":
        return sorted(legs, key=lambda leg: _unknown_last(_price(leg, need)))
    if strategy == "least_used":
        return sorted(legs, key=lambda leg: picture.tokens_today.get(leg[0].config_id, 0))
    return legs


def _unknown_last(value: Decimal | int | None) -> tuple[bool, Decimal | int]:
    return value is None, value or 0


def _latency(picture: Picture, target: Target) -> int | None:
    state = picture.health.get(target.config_id) if target.config_id else None
    return state.latency_ewma_ms if state else None


def _price(leg: _Leg, need: Need) -> Decimal | None:
    return estimate_cents(
        provider_type=leg[1].provider_type,
        model=_model_of(*leg, need),
        input_tokens=need.input_tokens,
        output_tokens=need.output_tokens,
        overrides=leg[1].prices,
    )


def _once_each(attempts: Iterable[Attempt]) -> Iterator[Attempt]:
    """The same model of the same row stands once, at its best place."""
    seen: set[tuple[object, str]] = set()
    for attempt in attempts:
        key = (attempt.target.config_id or attempt.target.name, attempt.model)
        if key not in seen:
            seen.add(key)
            yield attempt


def _obstacle(attempt: Attempt, need: Need) -> str:
    target = attempt.target
    if target.problem:
        return target.problem
    if need.image and not target.capabilities.image:
        return "takes no pictures"
    if need.pdf and not target.capabilities.pdf:
        return "takes no PDFs"
    # Two vendors refuse a prompt that is too long in the same words as any other bad request: do not let it come to it.
    window = context_window(target.provider_type, attempt.model)
    if window is not None and need.input_tokens > window:
        return f"takes {window} tokens, this is about {need.input_tokens}"
    return ""


def _well_first(
    able: Sequence[Attempt], health: Mapping[UUID, Health], now: datetime
) -> tuple[list[Attempt], list[PassedOver]]:
    """Leaves the ailing out, unless no real target is well: then the one that recovers first is asked all the same."""
    well: list[Attempt] = []
    ailing: list[tuple[Attempt, Health]] = []
    for attempt in able:
        state = health.get(attempt.target.config_id, Health()) if attempt.target.config_id else Health()
        if state.needs_attention or state.is_cooling(now):
            ailing.append((attempt, state))
        else:
            well.append(attempt)

    if ailing and all(attempt.target.is_offline for attempt in well):
        last = min(ailing, key=lambda item: _recovery(item[1], now))
        ailing.remove(last)
        well.insert(0, replace(last[0], reason=f"the last one left ({_ailment(last[1])})"))
    return well, [PassedOver(attempt.target, _ailment(state)) for attempt, state in ailing]


def _recovery(state: Health, now: datetime) -> tuple[bool, datetime]:
    return state.needs_attention, state.cooldown_until or now


def _ailment(state: Health) -> str:
    if state.needs_attention:
        return f"needs attention: {state.reason}" if state.reason else "needs attention"
    return f"cooling until {state.cooldown_until:%H:%M:%S} UTC" if state.cooldown_until else "cooling"


def _at_most(attempts: list[Attempt]) -> list[Attempt]:
    """The first few; an offline row that would fall off takes the last place, for it never fails."""
    chosen = attempts[:MOST_TARGETS]
    if not any(item.target.is_offline for item in chosen):
        offline = next((item for item in attempts if item.target.is_offline), None)
        if offline:
            chosen[-1] = offline
    return chosen

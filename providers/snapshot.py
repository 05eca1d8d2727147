"""The picture of all providers that a process works from, exact at every request.

A process keeps one immutable snapshot and asks one question per request: has the version changed? Database triggers
write a never-repeating version in the same transaction as any change, so that the admin, the API, bulk updates and raw
SQL all count. The version is read before the rows: rows may be newer than the version, never older. A snapshot loaded
inside a transaction may show what is rolled back later and is not kept.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from django.db import connection

from providers.models import ProviderConfig, ProviderHealth, Route, SnapshotVersion, SpendingLimit
from providers.pricing import PriceOverride
from providers.registry import get_provider_type
from providers.selection import Health, Limits, RouteLeg, RoutePlan, Target


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All active rows as targets, the routes over them, and what all of them together may cost."""

    version: int | None
    targets: tuple[Target, ...]
    routes: tuple[RoutePlan, ...] = ()
    overall: Limits = Limits()


_kept: Snapshot | None = None
_loading = threading.Lock()

# One statement for both: the version, and the health of every row that has one.
_QUESTION = f"""
    SELECT v.version, h.config_id, h.needs_attention, h.reason, h.cooldown_until, h.breaker_seconds,
           h.latency_ewma_ms
    FROM (SELECT 1 AS one) o
    LEFT JOIN {SnapshotVersion._meta.db_table} v ON v.id = o.one
    LEFT JOIN {ProviderHealth._meta.db_table} h ON o.one = 1
"""


def current() -> tuple[Snapshot, Mapping[UUID, Health]]:
    """The snapshot as of now, with everyone's health. One query when nothing has changed."""
    global _kept  # noqa: PLW0603  (one per process is the point)
    version, health = _version_and_health()
    kept = _kept
    if kept is not None and version is not None and kept.version == version:
        return kept, health
    with _loading:
        kept = _kept
        if kept is not None and version is not None and kept.version == version:
            return kept, health
        loaded = Snapshot(version, _load_targets(), _load_routes(), _load_overall())
        if version is not None and not connection.in_atomic_block:
            _kept = loaded
    return loaded, health


def _version_and_health() -> tuple[int | None, dict[UUID, Health]]:
    with connection.cursor() as cursor:
        cursor.execute(_QUESTION)
        rows = cursor.fetchall()
    health = {
        _uuid(config_id): Health(bool(needs_attention), reason, _moment(cooldown_until), bool(breaker), latency)
        for _, config_id, needs_attention, reason, cooldown_until, breaker, latency in rows
        if config_id is not None
    }
    return rows[0][0], health


def _uuid(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _moment(value: datetime | str | None) -> datetime | None:
    """PostgreSQL gives an aware datetime, SQLite text in UTC."""
    if value is None:
        return None
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _load_targets() -> tuple[Target, ...]:
    return tuple(target_of(config) for config in ProviderConfig.objects.filter(is_active=True).order_by("created_at"))


def _load_routes() -> tuple[RoutePlan, ...]:
    routes = Route.objects.filter(is_active=True).select_related("user").prefetch_related("targets")
    return tuple(
        RoutePlan(
            name=str(route),
            user_id=route.user_id,
            plan=route.plan_id or "",
            task=route.task,
            strategy=route.strategy,
            legs=tuple(RouteLeg(leg.provider_id, leg.model_name, leg.tier, leg.weight) for leg in route.targets.all()),
        )
        for route in routes
    )


def _load_overall() -> Limits:
    row = SpendingLimit.objects.first()
    return Limits(cost_per_day=row.max_cost_per_day, cost_per_month=row.max_cost_per_month) if row else Limits()


def target_of(config: ProviderConfig) -> Target:
    """The row as plain values. A key that cannot be read is named as the target's problem."""
    kind = get_provider_type(config.provider_type)
    unreadable = "its stored key cannot be read: enter it again or restore the key in FIELD_ENCRYPTION_KEYS"
    return Target(
        config_id=config.pk,
        name=config.name,
        provider_type=config.provider_type,
        api_key=config.api_key,
        base_url=config.base_url or kind.base_url,
        model_name=config.model_name,
        premium_model_name=config.premium_model_name,
        is_default=config.is_default,
        priority=config.priority,
        timeout_seconds=config.timeout_seconds,
        capabilities=config.capabilities,
        prices=_prices(config),
        limits=Limits(
            config.max_tokens_per_day,
            config.max_requests_per_minute,
            config.max_cost_per_day,
            config.max_cost_per_month,
        ),
        is_offline=kind.is_offline,
        problem=unreadable if config.has_unreadable_key else "",
    )


def _prices(config: ProviderConfig) -> PriceOverride | None:
    if config.input_cents_per_million is None or config.output_cents_per_million is None:
        return None
    return PriceOverride(
        config.input_cents_per_million, config.output_cents_per_million, config.cached_cents_per_million
    )

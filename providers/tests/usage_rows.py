"""A usage log of any size, drawn at random by the database itself. For the tests, and for ``bench/dashboard.py``."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from django.db import connection

from providers.models import ProviderConfig, Task, UsageLog

MODELS = {"openai": ("gpt-small", "gpt-large"), "anthropic": ("claude-small", "claude-large"), "groq": ("llama", "")}
SHARES = {"openai": 5, "anthropic": 3, "groq": 2, "offline": 1}
USUAL_MS = {"openai": 2_600, "anthropic": 3_900, "groq": 700, "offline": 40}
CENTS_PER_TOKEN = {"openai": 0.00012, "anthropic": 0.0006, "groq": None, "offline": 0.0}
TASK_SHARES = {
    Task.EXTRACTION: 6,
    Task.IMAGE_VALIDATION: 1,
    Task.CV_DRAFT: 3,
    Task.COVER_LETTER: 3,
    Task.PROFILE_IMPORT: 1,
}

_POSTGRESQL = {
    "series": "SELECT n FROM generate_series(1, %s) AS n",
    "uniform": "random()",
    "uuid": "gen_random_uuid()",
    "moment": "to_timestamp({seconds})",
    "integer": "integer",
}
_SQLITE = {
    "series": "SELECT 1 AS n UNION ALL SELECT n + 1 FROM series WHERE n < %s",
    "uniform": "((random() + 9223372036854775808.0) / 18446744073709551616.0)",
    "uuid": "lower(hex(randomblob(16)))",
    "moment": "strftime('%%Y-%%m-%%d %%H:%%M:%%f', {seconds}, 'unixepoch')",
    "integer": "integer",
}


def add_providers() -> list[ProviderConfig]:
    """Three vendors of known and unknown prices, and the offline engine. No key, no address: nobody is asked."""
    rows = [
        ProviderConfig(name=f"{kind.title()} main", provider_type=kind, model_name=MODELS[kind][0]) for kind in MODELS
    ]
    rows.append(ProviderConfig(name="Offline", provider_type="offline"))
    for row in rows:
        row.save()
    return rows


def add_usage(created_at: datetime, **changes: Any) -> UsageLog:
    """One settled row: 100 tokens in, 20 out, a second, half a cent, unless told otherwise."""
    values: dict[str, Any] = {
        "request_id": uuid.uuid4(),
        "provider_type": "openai",
        "model_name": "gpt-small",
        "plan": "free",
        "task": Task.EXTRACTION,
        "status": UsageLog.Status.SUCCESS,
        "input_tokens": 100,
        "output_tokens": 20,
        "total_tokens": 120,
        "estimated_cost_cents": Decimal("0.5"),
        "latency_ms": 1_000,
    }
    return UsageLog.objects.create(created_at=created_at, **{**values, **changes})


def seed_usage(*, rows: int, first: datetime, last: datetime) -> None:
    """Adds ``rows`` settled log rows between the two moments, over the providers that are there."""
    dialect = _POSTGRESQL if connection.vendor == "postgresql" else _SQLITE
    kinds = list(_kinds())
    values = ", ".join(["(%s, %s, %s, %s, %s, %s, %s, %s)"] * len(kinds))
    span = (last - first).total_seconds()
    seconds = f"{first.astimezone(UTC).timestamp()} + {span} * (1 - u_time * u_time)"
    sql = _SQL.format(
        **{**dialect, "moment": dialect["moment"].format(seconds=seconds)},
        table=UsageLog._meta.db_table,
        values=values,
        kinds=len(kinds),
    )
    parameters = [rows, *(value for number, kind in enumerate(kinds) for value in (number, *kind))]
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def _kinds() -> Iterator[tuple[Any, ...]]:
    """Every combination of provider, plan and task, as often as it is usual."""
    for config in ProviderConfig.objects.order_by("created_at"):
        kind = config.provider_type
        small, large = MODELS.get(kind, (config.model_name, ""))
        key = config.pk if connection.vendor == "postgresql" else config.pk.hex
        for plan, model, share in (("free", small, 3), ("premium", large or small, 1)):
            for task, task_share in TASK_SHARES.items():
                row = (key, kind, model, plan, task.value, USUAL_MS[kind], CENTS_PER_TOKEN[kind])
                yield from [row] * (SHARES[kind] * share * task_share)


_SQL = """
INSERT INTO {table} (
    id, request_id, attempt, provider_config_id, provider_type, model_name, user_id, plan, task, status,
    input_tokens, output_tokens, cached_tokens, reasoning_tokens, total_tokens, usage_source, estimated_cost_cents,
    reserved_tokens, latency_ms, error_class, error_message, reason, created_at
)
WITH RECURSIVE series AS ({series}),
kinds (number, config_id, provider_type, model, plan, task, usual_ms, cents_per_token) AS (VALUES {values}),
drawn AS MATERIALIZED (
    SELECT n, CAST({uniform} * {kinds} - 0.5 AS {integer}) AS kind, {uniform} AS u_time, {uniform} AS u_status,
        {uniform} AS u_input, {uniform} AS u_output, {uniform} AS u_one, {uniform} AS u_two, {uniform} AS u_attempt
    FROM series
),
settled AS (
    SELECT drawn.*, kinds.*,
        CASE WHEN u_status < 0.955 THEN 'success' WHEN u_status < 0.995 THEN 'error' ELSE 'cancelled' END AS status,
        CAST(600 + 5000 * u_input AS {integer}) AS input_tokens,
        CASE WHEN u_status < 0.955 THEN CAST(150 + 1500 * u_output AS {integer}) ELSE 0 END AS output_tokens
    FROM drawn JOIN kinds ON kinds.number = drawn.kind
)
SELECT {uuid}, {uuid}, CASE WHEN u_attempt < 0.96 THEN 1 ELSE 2 END, config_id, provider_type, model, NULL, plan,
    task, status, input_tokens, output_tokens, 0, 0, input_tokens + output_tokens, 'provider',
    (input_tokens + output_tokens) * cents_per_token, 0,
    CAST(usual_ms * exp(0.6 * sqrt(-2 * ln(u_one + 1e-12)) * cos(6.283185307179586 * u_two)) AS {integer}),
    CASE WHEN status = 'error' THEN 'transient' ELSE '' END, '', 'the default', {moment}
FROM settled
"""

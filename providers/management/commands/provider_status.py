"""How each provider is doing, in the shell."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from providers import figures
from providers.models import ProviderConfig
from providers.reports import GroupBy, Line, Totals, UsageFilter, Window, summarize_usage

HEADS = ("NAME", "TYPE", "MODEL", "DEFAULT", "ACTIVE", "HEALTH", "REQUESTS", "ERRORS", "TOKENS", "COST TODAY")
NUMBERS = {"REQUESTS", "ERRORS", "TOKENS"}


class Command(BaseCommand):
    help = "Shows every provider with its health and what it did today (since 00:00 UTC). Shows no key."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="For programs.")

    def handle(self, *args: Any, **options: Any) -> None:
        report = summarize_usage(now=timezone.now(), window=Window.TODAY, group_by=GroupBy.PROVIDER, only=UsageFilter())
        used = {line.key: line for line in report.lines}
        configs = list(ProviderConfig.objects.select_related("health"))
        rows = [_of_config(config, used.pop(str(config.pk), None)) for config in configs]
        rows += [_of_others(line) for line in used.values()]
        if options["json"]:
            self.stdout.write(json.dumps(rows, indent=2))
            return
        if not rows:
            self.stdout.write("No provider yet. Add one in the admin, or run add_initial_provider.")
            return
        for line in _table([HEADS, *(_cells(row) for row in rows)]):
            self.stdout.write(line)


def _of_config(config: ProviderConfig, line: Line | None) -> dict[str, Any]:
    health = config.health_summary
    return {
        "id": str(config.pk),
        "name": config.name,
        "type": config.provider_type,
        "model": config.model_name,
        "is_default": config.is_default,
        "is_active": config.is_active,
        "health": health["state"],
        "reason": health["reason"],
        **_usage(line.totals if line else Totals()),
    }


def _of_others(line: Line) -> dict[str, Any]:
    """What was asked without a row: with an environment key, or before the row was deleted."""
    return {
        "id": None,
        "name": line.label,
        "type": line.key.partition(":")[2],
        "model": "",
        "is_default": False,
        "is_active": None,
        "health": None,
        "reason": "",
        **_usage(line.totals),
    }


def _usage(totals: Totals) -> dict[str, Any]:
    cents = totals.cost_cents
    return {
        "requests_today": totals.requests,
        "errors_today": totals.errors,
        "tokens_today": totals.total_tokens,
        "cost_cents_today": None if cents is None else f"{cents.normalize():f}",
        "unknown_price_requests_today": totals.unknown_price,
        "cost_today": figures.cost(cents, totals.unknown_price),
    }


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    health = row["health"] or "–"
    return (
        row["name"],
        row["type"],
        row["model"],
        "yes" if row["is_default"] else "",
        {True: "yes", False: "no", None: "–"}[row["is_active"]],
        f"{health}: {row['reason']}" if row["reason"] else health,
        figures.whole(row["requests_today"]),
        figures.whole(row["errors_today"]),
        figures.whole(row["tokens_today"]),
        row["cost_today"],
    )


def _table(rows: list[tuple[str, ...]]) -> Iterable[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    for row in rows:
        cells = [
            cell.rjust(width) if head in NUMBERS else cell.ljust(width)
            for cell, width, head in zip(row, widths, HEADS, strict=True)
        ]
        yield "  ".join(cells).rstrip()

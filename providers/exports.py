"""Usage as CSV files: the lines of a report, or the rows of the log.

No file names a person: a row carries the account's id, which leads to an e-mail address only inside the admin and
leads nowhere once the account is erased. Error messages stay in the admin too, as they are a vendor's words. Costs are
US cents; an empty cost is an unknown one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC
from typing import Any

from django.db.models import Q, QuerySet
from django.http import StreamingHttpResponse

from providers.models import UsageLog
from providers.reports import Line, Report

BATCH = 2_000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_REPORT_COLUMNS = (
    "requests",
    "generations",
    "successes",
    "errors",
    "cancelled",
    "running",
    "input_tokens",
    "output_tokens",
    "cached_tokens",
    "reasoning_tokens",
    "total_tokens",
    "known_cost_cents",
    "unknown_price",
    "p50_ms",
    "p95_ms",
)
_LOG_COLUMNS = (
    "created_at",
    "request_id",
    "attempt",
    "provider_config__name",
    "provider_type",
    "model_name",
    "user_id",
    "plan",
    "task",
    "status",
    "input_tokens",
    "output_tokens",
    "cached_tokens",
    "reasoning_tokens",
    "total_tokens",
    "usage_source",
    "estimated_cost_cents",
    "latency_ms",
    "http_status",
    "error_class",
    "reason",
)


def safe_cell(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula gets an apostrophe before it; None becomes an empty cell."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


class _Echo:
    """A file that hands back what is written to it, so that csv.writer can feed a stream."""

    def write(self, text: str) -> str:
        return text


def csv_response(header: tuple[str, ...], rows: Iterator[tuple[Any, ...]], *, filename: str) -> StreamingHttpResponse:
    """The rows as a download, sent while they are read."""
    writer = csv.writer(_Echo())
    lines = (writer.writerow([safe_cell(cell) for cell in row]) for row in _with_header(header, rows))
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    response["Cache-Control"] = "no-store"
    return response


def _with_header(header: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    yield header
    yield from rows


def export_report(report: Report) -> StreamingHttpResponse:
    """The grouped table."""
    lines = [*report.lines, Line("total", "total", report.total)]
    rows = ((line.key, line.label, *(getattr(line.totals, name) for name in _REPORT_COLUMNS)) for line in lines)
    name = f"usage-by-{report.group_by.value}-{report.first_day}-to-{report.last_day}.csv"
    return csv_response((report.group_by.value, "name", *_REPORT_COLUMNS), rows, filename=name)


def export_log(rows: QuerySet[UsageLog], *, filename: str) -> StreamingHttpResponse:
    """The rows themselves, oldest first."""
    header = tuple("provider" if name == "provider_config__name" else name for name in _LOG_COLUMNS)
    return csv_response(header, _log_rows(rows), filename=filename)


def _log_rows(rows: QuerySet[UsageLog]) -> Iterator[tuple[Any, ...]]:
    """In batches by key: a slow download holds neither a cursor nor a transaction."""
    ordered = rows.order_by("created_at", "pk")
    batch = list(ordered.values_list("pk", *_LOG_COLUMNS)[:BATCH])
    while batch:
        for _key, moment, *others in batch:
            yield (moment.astimezone(UTC).isoformat(), *others)
        last, moment = batch[-1][:2]
        rest = ordered.filter(Q(created_at__gt=moment) | Q(pk__gt=last), created_at__gte=moment)
        batch = list(rest.values_list("pk", *_LOG_COLUMNS)[:BATCH])

"""What a monitoring system scrapes: today's use and the state of each provider, read from the database.

The database is the one place that all processes share, so any replica may be scraped and all say the same.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from providers.models import ProviderConfig
from providers.reports import GroupBy, UsageFilter, Window, summarize_usage

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
STATES = ("ok", "inactive", "cooling", "needs_attention")


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Prometheus' text format, for staff or whoever shows METRICS_TOKEN as a bearer token; else 404."""
    if not (_is_staff(request) or _has_token(request)):
        return HttpResponse("Not found.\n", status=404, content_type="text/plain")
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Providers())
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE)


def _is_staff(request: HttpRequest) -> bool:
    return request.user.is_staff


def _has_token(request: HttpRequest) -> bool:
    shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return bool(settings.METRICS_TOKEN) and hmac.compare_digest(shown.encode(), settings.METRICS_TOKEN.encode())


class _Providers(Collector):
    def collect(self) -> Iterable[Metric]:
        report = summarize_usage(now=timezone.now(), window=Window.TODAY, group_by=GroupBy.PROVIDER, only=UsageFilter())
        attempts = GaugeMetricFamily(
            "aditus_ai_attempts_today", "Attempts since 00:00 UTC.", labels=["provider", "status"]
        )
        tokens = GaugeMetricFamily("aditus_ai_tokens_today", "Tokens since 00:00 UTC.", labels=["provider"])
        cost = GaugeMetricFamily("aditus_ai_cost_cents_today", "Known cost since 00:00 UTC.", labels=["provider"])
        for line in report.lines:
            totals = line.totals
            for status, count in (
                ("success", totals.successes),
                ("error", totals.errors),
                ("cancelled", totals.cancelled),
                ("started", totals.running),
            ):
                attempts.add_metric([line.label, status], count)
            tokens.add_metric([line.label], totals.total_tokens)
            cost.add_metric([line.label], float(totals.known_cost_cents or 0))
        return [attempts, tokens, cost, _states()]


def _states() -> Metric:
    family = GaugeMetricFamily(
        "aditus_ai_provider_state", "1 for the state a provider is in.", labels=["provider", "state"]
    )
    for config in ProviderConfig.objects.select_related("health"):
        current = config.health_summary["state"]
        for state in STATES:
            family.add_metric([config.name, state], float(state == current))
    return family

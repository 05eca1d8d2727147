"""Which charts the dashboard shows of a report, and what each of them says in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from providers import figures
from providers.charts import Chart, Series, lines, stacked_bars, stacked_columns
from providers.reports import GroupBy, Line, Report

MOST_BARS = 8

_TITLES = {
    GroupBy.PROVIDER: (_("Requests by provider"), _("Cost by provider")),
    GroupBy.MODEL: (_("Requests by model"), _("Cost by model")),
    GroupBy.TASK: (_("Requests by task"), _("Cost by task")),
    GroupBy.PLAN: (_("Requests by plan"), _("Cost by plan")),
}


def draw_groups(report: Report) -> list[Chart]:
    """Requests and cost of the largest groups, as lying bars."""
    requests_title, cost_title = _TITLES[report.group_by]
    return [_requests_by_group(report, str(requests_title)), _cost_by_group(report, str(cost_title))]


def draw_days(report: Report) -> list[Chart]:
    """Requests, cost, tokens and latency of each day."""
    places = [date_format(_day_of(line), "j M") for line in report.days]
    return [
        _requests_per_day(report, places),
        _cost_per_day(report, places),
        _tokens_per_day(report, places),
        _latency_per_day(report, places),
    ]


def _day_of(line: Line) -> date:
    return date.fromisoformat(line.key)


def _outcomes(shown: Sequence[Line]) -> list[Series]:
    totals = [line.totals for line in shown]
    series = [
        Series("answered", gettext("answered"), [one.successes for one in totals]),
        Series("failed", gettext("failed"), [one.errors for one in totals]),
    ]
    others = [one.cancelled + one.running for one in totals]
    return [*series, Series("other", gettext("cancelled or running"), others)] if any(others) else series


def _largest(report: Report) -> tuple[list[Line], str]:
    shown = report.lines[:MOST_BARS]
    left = len(report.lines) - len(shown)
    note = gettext("The %(shown)s largest; %(left)s more in the table.") % {"shown": len(shown), "left": left}
    return shown, note if left else ""


def _requests_by_group(report: Report, title: str) -> Chart:
    shown, note = _largest(report)
    texts = [
        gettext("%(requests)s, %(failed)s failed")
        % {"requests": figures.whole(line.totals.requests), "failed": figures.whole(line.totals.errors)}
        for line in shown
    ]
    return stacked_bars(
        name="group-requests",
        title=title,
        summary=_listing(shown, texts),
        places=[line.label for line in shown],
        series=_outcomes(shown),
        say=_whole,
        texts=texts,
        note=note,
    )


def _cost_by_group(report: Report, title: str) -> Chart:
    shown, note = _largest(report)
    texts = [figures.cost(line.totals.cost_cents, line.totals.unknown_price) for line in shown]
    return stacked_bars(
        name="group-cost",
        title=title,
        summary=_listing(shown, texts),
        places=[line.label for line in shown],
        series=[Series("cost", gettext("known cost"), [_cents(line) for line in shown])],
        say=_dollars,
        texts=texts,
        note=note,
    )


def _listing(shown: Sequence[Line], texts: Sequence[str]) -> str:
    said = [f"{line.label}: {text}" for line, text in zip(shown, texts, strict=True)]
    return "; ".join(said) or gettext("No requests.")


def _requests_per_day(report: Report, places: Sequence[str]) -> Chart:
    series = _outcomes(report.days)
    return stacked_columns(
        name="day-requests",
        title=gettext("Requests per day"),
        summary=_course(places, [float(line.totals.requests) for line in report.days], _whole),
        places=places,
        series=series,
        say=_whole,
        say_edge=_compact,
    )


def _cost_per_day(report: Report, places: Sequence[str]) -> Chart:
    costs = [_cents(line) for line in report.days]
    unpriced = report.total.unknown_price
    note = gettext("Without %(requests)s.") % {"requests": figures.unknown_price(unpriced)} if unpriced else ""
    return stacked_columns(
        name="day-cost",
        title=gettext("Known cost per day (US$)"),
        summary=_course(places, costs, _dollars),
        places=places,
        series=[Series("cost", gettext("known cost"), costs)],
        say=_dollars,
        say_edge=_short_dollars,
        note=note,
    )


def _tokens_per_day(report: Report, places: Sequence[str]) -> Chart:
    totals = [line.totals for line in report.days]
    return stacked_columns(
        name="day-tokens",
        title=gettext("Tokens per day"),
        summary=_course(places, [float(one.total_tokens) for one in totals], _compact),
        places=places,
        series=[
            Series("input", gettext("input"), [one.input_tokens for one in totals]),
            Series("output", gettext("output and reasoning"), [one.total_tokens - one.input_tokens for one in totals]),
        ],
        say=_compact,
        say_edge=_compact,
    )


def _latency_per_day(report: Report, places: Sequence[str]) -> Chart:
    slow = [line.totals.p95_ms for line in report.days]
    return lines(
        name="day-latency",
        title=gettext("Latency per day"),
        summary=gettext("p95: %(course)s") % {"course": _course(places, slow, figures.latency)},
        places=places,
        series=[
            Series("p95", gettext("p95"), slow),
            Series("p50", gettext("median"), [line.totals.p50_ms for line in report.days]),
        ],
        say=figures.latency,
    )


def _course(places: Sequence[str], values: Sequence[float | None], say: Callable[[float], str]) -> str:
    """First, last, most and least: what the eye takes from a chart."""
    known = [(value, place) for value, place in zip(values, places, strict=True) if value is not None]
    if not any(value for value, _place in known):
        return gettext("Nothing in these days.")
    (most, most_at), (least, least_at) = max(known, key=_by_value), min(known, key=_by_value)
    return gettext("from %(first)s to %(last)s; most %(most)s (%(most_at)s), least %(least)s (%(least_at)s).") % {
        "first": places[0],
        "last": places[-1],
        "most": say(most),
        "most_at": most_at,
        "least": say(least),
        "least_at": least_at,
    }


def _by_value(pair: tuple[float, str]) -> float:
    return pair[0]


def _cents(line: Line) -> float:
    return float(line.totals.known_cost_cents or 0)


def _whole(number: float) -> str:
    return figures.whole(round(number))


def _compact(number: float) -> str:
    return figures.compact(number)


def _dollars(cents: float) -> str:
    return figures.dollars(Decimal(cents))


def _short_dollars(cents: float) -> str:
    return figures.short_dollars(Decimal(cents))

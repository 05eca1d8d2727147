"""The usage dashboard inside the admin: figures, charts, one table, and the same as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from functools import partial
from typing import Any

from django import forms
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from providers import figures
from providers.charts import Chart
from providers.exports import export_log, export_report
from providers.models import ProviderConfig, Task, UsageLog
from providers.pictures import draw_days, draw_groups
from providers.reports import NO_CONFIG, GroupBy, Line, Report, Totals, UsageFilter, Window, summarize_usage
from providers.rollups import day_end, day_start

_View = Callable[..., HttpResponseBase]


def dashboard_urls(site: AdminSite) -> list[URLPattern]:
    """The dashboard's addresses, for ``UsageLogAdmin.get_urls``. Staff who may view the usage log, and nobody else."""

    def guarded(view: _View) -> _View:
        return site.admin_view(require_GET(partial(_for_viewers, view, site)))

    return [
        path("dashboard/", guarded(dashboard), name="providers_usage_dashboard"),
        path("dashboard/table.csv", guarded(table_csv), name="providers_usage_table_csv"),
        path("dashboard/log.csv", guarded(log_csv), name="providers_usage_log_csv"),
    ]


def _for_viewers(view: _View, site: AdminSite, request: HttpRequest) -> HttpResponseBase:
    if not site.get_model_admin(UsageLog).has_view_permission(request):
        raise PermissionDenied
    return view(request, site)


class DashboardForm(forms.Form):
    """What the address asks for. All of it may be missing; what makes no sense is said and left out."""

    window = forms.ChoiceField(choices=Window.choices, required=False, widget=forms.HiddenInput)
    group_by = forms.ChoiceField(choices=GroupBy.choices, required=False, widget=forms.HiddenInput)
    provider = forms.ChoiceField(required=False, label=_("Provider"))
    task = forms.ChoiceField(choices=[("", _("all tasks")), *Task.choices], required=False, label=_("Task"))
    status = forms.ChoiceField(
        choices=[("", _("any status")), *UsageLog.Status.choices], required=False, label=_("Status")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        provider = self.fields["provider"]
        assert isinstance(provider, forms.ChoiceField)  # noqa: S101  (declared so above)
        provider.choices = [
            ("", _("all providers")),
            *((str(pk), name) for pk, name in ProviderConfig.objects.order_by("name").values_list("pk", "name")),
            (NO_CONFIG, _("environment keys and deleted providers")),
        ]

    def value(self, name: str) -> str:
        self.is_valid()
        return str(self.cleaned_data.get(name, ""))

    @property
    def window_chosen(self) -> Window:
        return Window(self.value("window") or Window.WEEK)

    @property
    def group_chosen(self) -> GroupBy:
        return GroupBy(self.value("group_by") or GroupBy.PROVIDER)

    @property
    def only(self) -> UsageFilter:
        return UsageFilter(provider=self.value("provider"), task=self.value("task"), status=self.value("status"))

    def report(self) -> Report:
        return summarize_usage(
            now=timezone.now(), window=self.window_chosen, group_by=self.group_chosen, only=self.only
        )

    def query(self, **changes: str) -> str:
        """The address's question, with some of it changed."""
        values = {name: self.value(name) for name in self.fields}
        values |= {"window": self.window_chosen.value, "group_by": self.group_chosen.value, **changes}
        return "?" + "&".join(f"{name}={value}" for name, value in values.items() if value)


@dataclass(frozen=True, slots=True)
class Choice:
    """A link among its likes."""

    label: str
    address: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, ready to be read: each cell with its small print."""

    label: str
    cells: Sequence[tuple[str, str]]


def dashboard(request: HttpRequest, site: AdminSite) -> HttpResponse:
    """The page."""
    form = DashboardForm(request.GET)
    report = form.report()
    context = {
        **site.each_context(request),
        "title": _("Usage"),
        "opts": UsageLog._meta,
        "form": form,
        "report": report,
        "now_utc": timezone.now().astimezone(UTC).replace(tzinfo=None),
        "is_filtered": form.only != UsageFilter(),
        "unfiltered": form.query(provider="", task="", status=""),
        "windows": _window_choices(form),
        "groupings": _group_choices(form),
        "cards": _cards(report, form.only),
        "charts": _charts(report),
        "table_title": gettext("By %(group)s") % {"group": report.group_by.label},
        "first_head": gettext("Day (UTC)") if report.group_by is GroupBy.DAY else capfirst(report.group_by.label),
        "heads": _heads(),
        "rows": [_row(line) for line in report.lines],
        "total": _row(Line("", gettext("All"), report.total)),
        "day_rows": [_row(line) for line in report.days[::-1]] if _has_day_table(report) else [],
        "table_csv": reverse("admin:providers_usage_table_csv") + form.query(),
        "log_csv": reverse("admin:providers_usage_log_csv") + form.query(),
    }
    return render(request, "admin/providers/dashboard.html", context)


def table_csv(request: HttpRequest, site: AdminSite) -> HttpResponseBase:
    """The grouped table as a file."""
    return export_report(DashboardForm(request.GET).report())


def log_csv(request: HttpRequest, site: AdminSite) -> HttpResponseBase:
    """The log's own rows in the window, as a file."""
    form = DashboardForm(request.GET)
    first, last = form.window_chosen.bounds(timezone.now())
    rows = UsageLog.objects.filter(
        form.only.condition(), created_at__gte=day_start(first), created_at__lt=day_end(last)
    )
    return export_log(rows, filename=f"usage-log-{first}-to-{last}.csv")


def _window_choices(form: DashboardForm) -> list[Choice]:
    chosen = form.window_chosen
    return [Choice(str(one.label), form.query(window=one.value), one is chosen) for one in Window]


def _group_choices(form: DashboardForm) -> list[Choice]:
    chosen = form.group_chosen
    return [Choice(str(one.label), form.query(group_by=one.value), one is chosen) for one in GroupBy]


def _cards(report: Report, only: UsageFilter) -> list[tuple[str, str, str]]:
    """The headline figures: name, figure, small print."""
    total = report.total
    tokens = gettext("%(input)s in, %(output)s out") % {
        "input": figures.compact(total.input_tokens),
        "output": figures.compact(total.output_tokens),
    }
    cost, unpriced = _cost_cell(total)
    return [
        (gettext("Requests"), figures.whole(total.requests), _requests_note(total, only)),
        (gettext("Errors"), figures.whole(total.errors), _error_note(total)),
        (gettext("Tokens"), figures.compact(total.total_tokens), tokens),
        (gettext("Cost"), cost, unpriced or gettext("every price is known")),
        (gettext("Latency, median"), figures.latency(total.p50_ms), gettext("half of the answers are faster")),
        (gettext("Latency, p95"), figures.latency(total.p95_ms), gettext("95 % of the answers are faster")),
    ]


def _requests_note(total: Totals, only: UsageFilter) -> str:
    """Retries and failovers are requests too; how people fared shows only where all attempts are in sight."""
    if only.provider or only.status:
        return gettext("attempts, retries included")
    return gettext("for %(asked)s questions, %(answered)s answered") % {
        "asked": figures.whole(total.generations),
        "answered": figures.whole(total.successes),
    }


def _error_note(total: Totals) -> str:
    parts = [gettext("%(share)s of what ended") % {"share": figures.percent(total.error_percent)}]
    if total.cancelled:
        parts.append(gettext("%(count)s cancelled") % {"count": figures.whole(total.cancelled)})
    if total.running:
        parts.append(gettext("%(count)s running") % {"count": figures.whole(total.running)})
    return ", ".join(parts)


def _charts(report: Report) -> list[Chart]:
    groups = [] if report.group_by is GroupBy.DAY else draw_groups(report)
    days = [] if report.window is Window.TODAY and groups else draw_days(report)
    return groups + days


def _has_day_table(report: Report) -> bool:
    return report.group_by is not GroupBy.DAY and report.window is not Window.TODAY


def _heads() -> list[str]:
    return [
        gettext("Requests"),
        gettext("Errors"),
        gettext("Error share"),
        gettext("Cost"),
        gettext("p50"),
        gettext("p95"),
        gettext("All tokens"),
        gettext("Input"),
        gettext("Output"),
    ]


def _row(line: Line) -> Row:
    totals = line.totals
    if not totals.requests:
        return Row(line.label, [("0", ""), *[("–", "")] * 8])
    cells = [
        (figures.whole(totals.requests), ""),
        (figures.whole(totals.errors), ""),
        (figures.percent(totals.error_percent), ""),
        _cost_cell(totals),
        (figures.latency(totals.p50_ms), ""),
        (figures.latency(totals.p95_ms), ""),
        (figures.whole(totals.total_tokens), ""),
        (figures.whole(totals.input_tokens), ""),
        (figures.whole(totals.output_tokens), ""),
    ]
    return Row(line.label, cells)


def _cost_cell(totals: Totals) -> tuple[str, str]:
    unpriced = figures.unknown_price(totals.unknown_price) if totals.unknown_price else ""
    if totals.cost_cents is None:
        return gettext("unknown"), unpriced
    return figures.dollars(totals.cost_cents), f"+ {unpriced}" if unpriced else ""

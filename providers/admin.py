"""The operator's door: providers, their tests, and the usage log."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.contrib.admin import ModelAdmin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from providers import health
from providers.allowances import limit_reached
from providers.audit import record_change
from providers.credentials import TESTED_FIELDS, TestResult, test_stored, try_credentials
from providers.dashboard import dashboard_urls
from providers.explaining import explain_view
from providers.forms import ProviderConfigForm
from providers.models import ProviderConfig, Route, RouteTarget, SpendingLimit, UsageLog
from providers.orchestrator import AIOrchestrator
from providers.registry import get_provider_type
from providers.selection import Need


@admin.register(ProviderConfig)
class ProviderConfigAdmin(ModelAdmin[ProviderConfig]):
    form = ProviderConfigForm
    list_display = ("name", "kind", "model_name", "key", "is_active", "is_default", "priority", "status", "last_test")
    search_fields = ("name", "model_name", "provider_type")
    list_per_page = 6
    list_select_related = ("health",)
    actions = ("test_credentials", "activate", "deactivate", "make_default", "clear_state")
    readonly_fields = ("status", "last_test", "created_at", "updated_at")
    fieldsets = (
        (None, {"fields": ("name", "provider_type", "api_key", "base_url", "model_name", "premium_model_name")}),
        (_("In use"), {"fields": ("is_active", "is_default", "priority", "weight", "timeout_seconds", "skip_test")}),
        (_("State"), {"fields": ("status", "last_test", "created_at", "updated_at")}),
        (
            _("Limits"),
            {
                "classes": ("collapse",),
                "fields": (
                    "max_tokens_per_day",
                    "max_requests_per_minute",
                    "max_cost_per_day",
                    "max_cost_per_month",
                ),
            },
        ),
        (
            _("Prices and abilities, where they differ from the vendor's"),
            {
                "classes": ("collapse",),
                "fields": (
                    "input_cents_per_million",
                    "output_cents_per_million",
                    "cached_cents_per_million",
                    "takes_images",
                    "takes_pdfs",
                    "takes_json_schema",
                ),
            },
        ),
    )

    @admin.display(description=_("type"), ordering="provider_type")
    def kind(self, config: ProviderConfig) -> str:
        return get_provider_type(config.provider_type).label

    @admin.display(description=_("key"))
    def key(self, config: ProviderConfig) -> str:
        if config.has_unreadable_key:
            return str(_("cannot be read"))
        return f"…{config.key_hint}" if config.key_hint else ("…" if config.api_key else "–")

    @admin.display(description=_("status"))
    def status(self, config: ProviderConfig) -> str:
        summary = config.health_summary
        if summary["state"] == "ok" and (limit := limit_reached(config)):
            return str(_("over quota: %(limit)s") % {"limit": limit})
        words = {
            "ok": _("ok"),
            "inactive": _("switched off"),
            "needs_attention": _("needs attention: %(reason)s"),
            "cooling": _("cooling until %(until)s: %(reason)s"),
        }[summary["state"]]
        until = summary["cooldown_until"]
        values = {"reason": summary["reason"], "until": f"{timezone.localtime(until):%H:%M:%S}" if until else ""}
        return str(words % values)

    @admin.display(description=_("last test"))
    def last_test(self, config: ProviderConfig) -> str:
        summary = config.health_summary
        if not summary["last_test_at"]:
            return "–"
        latency = summary["last_test_latency_ms"]
        moment = f"{timezone.localtime(summary['last_test_at']):%Y-%m-%d %H:%M}"
        return f"{moment} {summary['last_test_message']}" + (f", {latency} ms" if latency is not None else "")

    def get_fieldsets(self, request: HttpRequest, obj: ProviderConfig | None = None) -> Any:
        """A row that is not there yet has no state."""
        return self.fieldsets if obj else [part for part in self.fieldsets if part[0] != _("State")]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        initial: dict[str, Any] = dict(super().get_changeform_initial_data(request))
        initial.setdefault("is_default", not ProviderConfig.objects.filter(is_default=True).exists())
        return initial

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Tests a new key before Django's transaction opens: a slow vendor must not hold a lock on the database."""
        if request.method == "POST":
            request.provider_test = self._test_before_saving(request, object_id)  # type: ignore[attr-defined]  # ours
        return super().changeform_view(request, object_id, form_url, extra_context)

    def _test_before_saving(self, request: HttpRequest, object_id: str | None) -> TestResult | None:
        config = self.get_object(request, object_id) if object_id else None
        is_allowed = self.has_change_permission(request, config) if config else self.has_add_permission(request)
        if not is_allowed or (object_id and config is None):
            return None
        form = ProviderConfigForm(request.POST, instance=config)
        if not form.is_valid() or form.cleaned_data["skip_test"] or not TESTED_FIELDS & set(form.changed_data):
            return None
        return try_credentials(form.instance)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        test: TestResult | None = getattr(request, "provider_test", None)
        refusal = f"{test.message} Correct it, or tick “Save without testing”." if test and test.is_refused else ""
        return type(form.__name__, (form,), {"refusal": refusal})

    def save_model(self, request: HttpRequest, obj: ProviderConfig, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not TESTED_FIELDS & set(form.changed_data):
            return
        health.clear(obj.pk)
        test: TestResult | None = getattr(request, "provider_test", None)
        if test is None:
            return
        health.note_test(obj.pk, is_ok=test.is_ok, message=test.message, latency_ms=test.latency_ms)
        if not test.is_ok:
            messages.warning(request, _("Saved, but the test failed: %(result)s") % {"result": test})

    def response_add(self, request: HttpRequest, obj: ProviderConfig, post_url_continue: Any = None) -> HttpResponse:
        self._say_who_answers(request)
        return super().response_add(request, obj, post_url_continue)

    def response_change(self, request: HttpRequest, obj: ProviderConfig) -> HttpResponse:
        self._say_who_answers(request)
        return super().response_change(request, obj)

    def _say_who_answers(self, request: HttpRequest) -> None:
        attempts = AIOrchestrator.explain(user=None, need=Need()).attempts
        if not attempts:
            messages.warning(request, _("No provider can answer now. Activate one, or add one."))
            return
        first = attempts[0]
        messages.info(
            request,
            _("The next request is answered by %(name)s, model %(model)s (%(reason)s).")
            % {"name": first.target.name, "model": first.model, "reason": first.reason},
        )

    def get_urls(self) -> list[URLPattern]:
        test = path(
            "<path:object_id>/test/",
            self.admin_site.admin_view(require_POST(self.test_view)),
            name="providers_providerconfig_test",
        )
        explain = path("explain/", self.admin_site.admin_view(explain_view), name="providers_explain")
        return [test, explain, *super().get_urls()]

    def test_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The "Test credentials" button of one row."""
        config = get_object_or_404(ProviderConfig, pk=object_id)
        if self.has_change_permission(request, config):
            self._test_and_tell(request, config)
        return HttpResponseRedirect(reverse("admin:providers_providerconfig_change", args=[config.pk]))

    @admin.action(description=_("Test credentials"), permissions=["change"])
    def test_credentials(self, request: HttpRequest, queryset: QuerySet[ProviderConfig]) -> None:
        for config in queryset:
            self._test_and_tell(request, config)

    def _test_and_tell(self, request: HttpRequest, config: ProviderConfig) -> None:
        result = test_stored(config)
        tell = messages.success if result.is_ok else messages.error
        tell(request, f"{config.name}: {result}")

    @admin.action(description=_("Activate"), permissions=["change"])
    def activate(self, request: HttpRequest, queryset: QuerySet[ProviderConfig]) -> None:
        self._switch(request, queryset, is_active=True)

    @admin.action(description=_("Deactivate"), permissions=["change"])
    def deactivate(self, request: HttpRequest, queryset: QuerySet[ProviderConfig]) -> None:
        self._switch(request, queryset, is_active=False)

    def _switch(self, request: HttpRequest, queryset: QuerySet[ProviderConfig], *, is_active: bool) -> None:
        configs = list(queryset)
        queryset.update(is_active=is_active, updated_at=timezone.now())
        for config in configs:
            record_change(request.user, config, "Activated." if is_active else "Deactivated.")
        self._say_who_answers(request)

    @admin.action(description=_("Clear state (cooldown, needs attention)"), permissions=["change"])
    def clear_state(self, request: HttpRequest, queryset: QuerySet[ProviderConfig]) -> None:
        for config in queryset:
            health.clear(config.pk)
            record_change(request.user, config, "Cleared cooldown and attention.")
        self._say_who_answers(request)

    @admin.action(description=_("Make default"), permissions=["change"])
    def make_default(self, request: HttpRequest, queryset: QuerySet[ProviderConfig]) -> None:
        chosen = list(queryset[:2])
        if len(chosen) != 1:
            messages.error(request, _("Choose exactly one provider to be the default."))
            return
        chosen[0].is_default = True
        chosen[0].save(update_fields=["is_default", "updated_at"])
        record_change(request.user, chosen[0], "Made default.")
        self._say_who_answers(request)


class RouteTargetInline(admin.StackedInline[RouteTarget, Route]):
    """One below the other, as Django's table of them leaves each box without a label of its own."""

    model = RouteTarget
    extra = 1
    fields = (("position", "provider"), ("model_name", "tier", "weight"))


@admin.register(Route)
class RouteAdmin(ModelAdmin[Route]):
    """Exceptions from the usual order. An empty route is skipped, and says so."""

    list_display = ("__str__", "strategy", "asked", "is_active")
    list_filter = ("strategy", "task", "is_active")
    list_select_related = ("user", "plan")
    raw_id_fields = ("user",)  # Django's box to search in has no name that a screen reader could say
    inlines = (RouteTargetInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Route]:
        return super().get_queryset(request).prefetch_related("targets__provider")

    @admin.display(description=_("asks"))
    def asked(self, route: Route) -> str:
        if route.is_empty:
            return str(_("nobody: the route is skipped"))
        return " → ".join(str(leg) for leg in route.targets.all() if leg.provider.is_active)


@admin.register(SpendingLimit)
class SpendingLimitAdmin(ModelAdmin[SpendingLimit]):
    """What all providers together may cost; there is only one."""

    list_display = ("__str__", "max_cost_per_day", "max_cost_per_month")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and not SpendingLimit.objects.exists()


@admin.register(UsageLog)
class UsageLogAdmin(ModelAdmin[UsageLog]):
    """Read-only: what happened does not change."""

    list_display = (
        "created_at",
        "provider_type",
        "model_name",
        "task",
        "user",
        "status",
        "input_tokens",
        "output_tokens",
        "cost",
        "latency_ms",
        "error_class",
    )
    list_filter = ("status", "task", "provider_type", "error_class", "plan", "created_at")
    search_fields = ("request_id", "user__email", "model_name")
    date_hierarchy = "created_at"
    list_select_related = ("user",)
    show_full_result_count = False

    def get_urls(self) -> list[URLPattern]:
        return [*dashboard_urls(self.admin_site), *super().get_urls()]

    @admin.display(description=_("cost (cents)"), ordering="estimated_cost_cents", empty_value="unknown")
    def cost(self, usage: UsageLog) -> str | None:
        return None if usage.estimated_cost_cents is None else f"{usage.estimated_cost_cents.normalize():f}"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: UsageLog | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: UsageLog | None = None) -> bool:
        return False

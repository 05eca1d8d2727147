"""Every address of the site: pages, the API under ``/api/v1``, the admin, and the health checks."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from aditus import views
from aditus.health import healthz, readyz
from aditus.lib.api import is_api, problem_response
from providers.metrics import metrics

api: list[URLPattern | URLResolver] = [
    path("", include("aditus.accounts.api_urls")),
    path("", include("providers.api_urls")),
    path("", include("jobs.api_urls")),
    path("", include("documents.api_urls")),
    path("schema", SpectacularAPIView.as_view(), name="api-schema"),
    path("docs", SpectacularSwaggerSplitView.as_view(url_name="api-schema"), name="api-docs"),
]

urlpatterns = [
    path("", views.landing, name="landing"),
    path("dashboard", views.dashboard, name="dashboard"),
    path("accounts/", include("aditus.accounts.urls")),
    path("jobs/", include("jobs.urls")),
    path("documents/", include("documents.urls")),
    path("applications/", include("documents.applications.urls")),
    path("personal-data/", include("documents.personal.urls")),
    path("profile/", include("documents.profiles.urls")),
    path("api/v1/", include(api)),
    path("admin/providers", RedirectView.as_view(pattern_name="admin:providers_providerconfig_changelist")),
    path("admin/usage", RedirectView.as_view(pattern_name="admin:providers_usage_dashboard")),
    path("admin/", admin.site.urls),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("metrics", metrics, name="metrics"),
]


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    if is_api(request):
        return problem_response(request, status=404, detail="There is nothing at this address.")
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Without session, user or database: any of them may be what is broken."""
    if is_api(request):
        return problem_response(request, status=500, detail="Something went wrong on our side. It has been logged.")
    return HttpResponse(render_to_string("500.html"), status=500)


handler404 = not_found
handler500 = server_error

"""``/api/v1/admin/…``: providers, routes and usage, for staff."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from providers.api import ProviderViewSet, RouteViewSet
from providers.usage_api import usage_urlpatterns

router = SimpleRouter(trailing_slash=False)
router.register("admin/providers", ProviderViewSet, basename="admin-provider")
router.register("admin/routes", RouteViewSet, basename="admin-route")

urlpatterns = [path("", include(router.urls)), *usage_urlpatterns]

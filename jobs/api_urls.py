"""Where the API of this app is found, below ``/api/v1/``."""

from __future__ import annotations

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from jobs.api import ExtractView, JobViewSet, ValidateImageView

router = SimpleRouter(trailing_slash=False)
router.register("jobs", JobViewSet, basename="api-job")

urlpatterns = [
    path("job-extractor/extract", ExtractView.as_view(), name="api-extract"),
    path("job-extractor/validate-image", ValidateImageView.as_view(), name="api-validate-image"),
    path("", include(router.urls)),
]

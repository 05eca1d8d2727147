"""The addresses these tests use: this app's API where the site has it."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [path("api/v1/", include("documents.api_urls"))]

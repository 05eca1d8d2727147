"""Where the API of this app is found, below ``/api/v1/``."""

from __future__ import annotations

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from documents.api import CoverLetterView, CvDraftView
from documents.applications.api import ApplicationViewSet
from documents.matching.api import MatchView
from documents.personal.api import OwnDataView, OwnExportView, OwnUsageView
from documents.profiles.api import ProfileViewSet
from documents.reviewing.api import ReviewedDocumentViewSet

router = SimpleRouter(trailing_slash=False)
router.register("profiles", ProfileViewSet, basename="api-profile")
router.register("documents", ReviewedDocumentViewSet, basename="api-document")
router.register("applications", ApplicationViewSet, basename="api-application")

urlpatterns = [
    path("me", OwnDataView.as_view(), name="me"),
    path("me/usage", OwnUsageView.as_view(), name="my-usage"),
    path("me/export", OwnExportView.as_view(), name="my-export"),
    path("cv-drafter/draft", CvDraftView.as_view(), name="api-draft-cv"),
    path("jobs/<uuid:pk>/match", MatchView.as_view(), name="api-job-match"),
    path("cover-letter/generate", CoverLetterView.as_view(), name="api-cover-letter"),
    path("", include(router.urls)),
]

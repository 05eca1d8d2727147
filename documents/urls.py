"""Pages about CVs and letters, mounted at ``/documents/``."""

from django.urls import path

from documents import views
from documents.matching import views as match_views
from documents.reviewing import views as review_views

app_name = "documents"
urlpatterns = [
    path("", views.list_documents, name="list"),
    path("for/<uuid:job_pk>", views.draft_document, name="draft"),
    path("for/<uuid:job_pk>/match", match_views.show_match, name="match"),
    path("for/<uuid:job_pk>/match/<uuid:pk>/add", match_views.add_missing_fact, name="add-fact"),
    path("<uuid:pk>", views.show_document, name="detail"),
    path("for/<uuid:job_pk>/together", review_views.show_together, name="together"),
    path("<uuid:pk>/changes", review_views.review, name="changes"),
    path("<uuid:pk>/trust", review_views.show_trust, name="trust"),
    path("<uuid:pk>/look", review_views.change_look, name="look"),
    path("<uuid:pk>/mend", review_views.mend, name="mend"),
    path("<uuid:pk>/versions/<int:number>/compare", review_views.compare_versions, name="compare"),
    path("<uuid:pk>/progress", views.show_progress, name="progress"),
    path("<uuid:pk>/cancel", views.cancel_document, name="cancel"),
    path("<uuid:pk>/retry", views.retry_document, name="retry"),
    path("<uuid:pk>/edit", views.edit_text, name="edit"),
    path("<uuid:pk>/versions", views.list_versions, name="versions"),
    path("<uuid:pk>/versions/<int:number>", views.show_version, name="version"),
    path("<uuid:pk>/download/<slug:kind>", views.download_document, name="download"),
    path("<uuid:pk>/delete", views.delete_document, name="delete"),
]

"""Pages about a person's profiles, mounted at ``/profile/``. An address without an id means the newest one."""

from django.urls import path

from documents.profiles import import_views, views

app_name = "profile"
urlpatterns = [
    path("", views.show_profile, name="detail"),
    path("all", views.list_profiles, name="list"),
    path("import", import_views.import_resume, name="import"),
    path("import/<uuid:pk>", import_views.preview_import, name="preview"),
    path("import/<uuid:pk>/ai", import_views.read_with_ai, name="read-with-ai"),
    path("import/<uuid:pk>/discard", import_views.discard_import, name="discard"),
    path("questions", import_views.ask_questions, name="questions"),
    path("resume.json", views.download_resume, name="download"),
    path("delete", views.delete_profile, name="delete"),
    path("<uuid:pk>", views.show_profile, name="detail"),
    path("<uuid:pk>/resume.json", views.download_resume, name="download"),
    path("<uuid:pk>/delete", views.delete_profile, name="delete"),
    path("<uuid:pk>/name", views.rename_profile, name="rename"),
    path("<uuid:pk>/copy", views.copy_profile, name="copy"),
    path("<uuid:pk>/prefer", views.prefer, name="prefer"),
    path("<uuid:pk>/<slug:section>", views.edit_section, name="edit"),
    path("<slug:section>", views.edit_section, name="edit"),
]

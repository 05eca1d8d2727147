"""Pages of a person's own data, mounted at ``/personal-data/``."""

from django.urls import path

from documents.personal import views

app_name = "personal"
urlpatterns = [
    path("", views.show_personal_data, name="detail"),
    path("export", views.export, name="export"),
    path("delete", views.erase, name="erase"),
]

"""Pages about adverts and jobs, mounted at ``/jobs/``."""

from django.urls import path

from jobs import guest_views, views

app_name = "jobs"
urlpatterns = [
    path("", views.list_jobs, name="list"),
    path("new", views.read_advert, name="new"),
    path("start", guest_views.start, name="start"),
    path("kept/read", guest_views.read_kept, name="read-kept"),
    path("kept/discard", guest_views.discard_kept, name="discard-kept"),
    path("advert/<uuid:pk>", views.show_advert, name="advert"),
    path("advert/<uuid:pk>/original", views.download_original, name="original"),
    path("advert/<uuid:pk>/again", views.read_again, name="again"),
    path("<uuid:pk>", views.show_job, name="detail"),
    path("<uuid:pk>/edit", views.edit_job, name="edit"),
    path("<uuid:pk>/archive", views.archive_job, name="archive"),
    path("<uuid:pk>/delete", views.delete_job, name="delete"),
]

"""Pages of the tracker, mounted at ``/applications/``."""

from django.urls import path

from documents.applications import views

app_name = "applications"
urlpatterns = [
    path("", views.show_board, name="board"),
    path("table", views.show_table, name="table"),
    path("track/<uuid:job_pk>", views.track, name="track"),
    path("sent/<uuid:document_pk>", views.mark_as_sent, name="send"),
    path("files/<uuid:pk>", views.download_sent, name="file"),
    path("reminders", views.show_reminders, name="reminders"),
    path("calendar/<str:secret>.ics", views.show_calendar, name="calendar"),
    path("<uuid:pk>", views.show_application, name="detail"),
    path("<uuid:pk>/move", views.move, name="move"),
    path("<uuid:pk>/tick", views.tick, name="tick"),
    path("<uuid:pk>/reminders", views.switch_reminders, name="switch-reminders"),
    path("<uuid:pk>/archive", views.archive, name="archive"),
    path("<uuid:pk>/delete", views.delete, name="delete"),
]

"""The project's own app configurations: system checks, commands, and which static files are worth serving."""

from django.apps import AppConfig
from django.contrib.staticfiles.apps import StaticFilesConfig


class AditusConfig(AppConfig):
    name = "aditus"
    verbose_name = "Aditus"

    def ready(self) -> None:
        from aditus import checks  # noqa: F401  (registers the checks)


class StaticFiles(StaticFilesConfig):
    """Leaves out what no page of ours loads: two API browsers whose compression takes most of a minute."""

    ignore_patterns = [*StaticFilesConfig.ignore_patterns, "redoc", "rest_framework"]

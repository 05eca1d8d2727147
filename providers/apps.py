from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ProvidersConfig(AppConfig):
    name = "providers"
    verbose_name = "AI providers"

    def ready(self) -> None:
        from providers.triggers import install_triggers

        post_migrate.connect(install_triggers, sender=self, dispatch_uid="providers.triggers")

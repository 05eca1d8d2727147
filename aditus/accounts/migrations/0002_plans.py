"""The two plans every installation starts with."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def add_plans(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    plans = apps.get_model("accounts", "Plan")
    plans.objects.get_or_create(
        code="free",
        defaults={
            "name": "Free",
            "model_tier": "standard",
            "max_generations_per_day": 200,
            "max_requests_per_day": 5_000,
            "max_requests_per_minute": 120,
        },
    )
    plans.objects.get_or_create(code="premium", defaults={"name": "Premium", "model_tier": "premium"})


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunPython(add_plans, migrations.RunPython.noop)]

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("providers", "0002_routes_and_allowances"),
    ]

    operations = [
        migrations.CreateModel(
            name="UsageDay",
            fields=[
                ("day", models.DateField(primary_key=True, serialize=False)),
                ("covered_until", models.DateTimeField()),
                ("log_rows", models.PositiveBigIntegerField(default=0)),
                ("rolled_at", models.DateTimeField()),
                ("checked_at", models.DateTimeField(db_index=True)),
                ("is_pruned", models.BooleanField(default=False)),
            ],
            options={
                "db_table": "ai_provider_usage_days",
                "ordering": ["day"],
            },
        ),
        migrations.CreateModel(
            name="UsageRollup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField(db_index=True)),
                ("provider_type", models.CharField(max_length=40)),
                ("model_name", models.CharField(max_length=120)),
                ("plan", models.CharField(blank=True, max_length=40)),
                ("task", models.CharField(max_length=40)),
                ("status", models.CharField(max_length=16)),
                ("requests", models.PositiveBigIntegerField()),
                ("generations", models.PositiveBigIntegerField()),
                ("input_tokens", models.PositiveBigIntegerField()),
                ("output_tokens", models.PositiveBigIntegerField()),
                ("cached_tokens", models.PositiveBigIntegerField()),
                ("reasoning_tokens", models.PositiveBigIntegerField()),
                ("total_tokens", models.PositiveBigIntegerField()),
                ("cost_cents", models.DecimalField(blank=True, decimal_places=6, max_digits=20, null=True)),
                ("unknown_price", models.PositiveBigIntegerField()),
                ("latencies", models.BinaryField(default=bytes)),
                (
                    "provider_config",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="providers.providerconfig",
                    ),
                ),
            ],
            options={
                "db_table": "ai_provider_usage_rollups",
            },
        ),
    ]

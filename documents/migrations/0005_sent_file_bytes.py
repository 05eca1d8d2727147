"""Files sent are kept byte for byte. Rows from before any release name a version only and are marked anew by hand."""

from typing import Any

from django.db import migrations, models


def drop_rows_without_file(apps: Any, schema_editor: Any) -> None:
    apps.get_model("documents", "SentFile").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("documents", "0004_version_origins")]

    operations = [
        migrations.RunPython(drop_rows_without_file, migrations.RunPython.noop, elidable=True),
        migrations.AddField("sentfile", "data", models.BinaryField(default=b""), preserve_default=False),
        migrations.AddField(
            "sentfile", "file_name", models.CharField(default="", max_length=255), preserve_default=False
        ),
    ]

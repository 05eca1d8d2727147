"""The operator's commands."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from providers.models import ProviderConfig

pytestmark = pytest.mark.django_db


def run(name: str, *arguments: str) -> str:
    out = StringIO()
    call_command(name, *arguments, stdout=out)
    return out.getvalue()


def ciphertexts() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT api_key FROM ai_provider_configs ORDER BY name")
        return [row[0] for row in cursor.fetchall()]


def add(count: int) -> None:
    for number in range(count):
        ProviderConfig.objects.create(name=f"row {number:03}", provider_type="openai", api_key=f"sk-{number:012}")


def test_environment_keys_become_rows_with_gemini_as_default(settings: Any) -> None:
    settings.OPENAI_API_KEY, settings.GEMINI_API_KEY = "sk-openai-0123456789", "sk-gemini-0123456789"
    run("add_initial_provider")
    rows = {row.provider_type: row for row in ProviderConfig.objects.all()}
    assert set(rows) == {"gemini", "openai"}
    assert rows["gemini"].is_default
    assert not rows["openai"].is_default
    assert rows["openai"].api_key.reveal() == "sk-openai-0123456789"
    assert all(row.is_active for row in rows.values())


def test_run_again_it_changes_nothing(settings: Any) -> None:
    settings.ANTHROPIC_API_KEY = "sk-anthropic-0123456789"
    run("add_initial_provider")
    before = list(ProviderConfig.objects.values())
    assert "there already" in run("add_initial_provider")
    assert list(ProviderConfig.objects.values()) == before


def test_no_key_at_all_is_said() -> None:
    with pytest.raises(CommandError, match="GEMINI_API_KEY"):
        run("add_initial_provider")


def test_rotation_encrypts_with_the_first_key(settings: Any) -> None:
    add(3)
    old = settings.FIELD_ENCRYPTION_KEYS
    settings.FIELD_ENCRYPTION_KEYS = ["quite-a-new-key-for-everything-here", *old]
    assert "3 encrypted anew, 0 already were" in run("rotate_provider_keys")
    settings.FIELD_ENCRYPTION_KEYS = settings.FIELD_ENCRYPTION_KEYS[:1]
    assert [row.api_key.reveal() for row in ProviderConfig.objects.order_by("name")] == [
        "sk-000000000000",
        "sk-000000000001",
        "sk-000000000002",
    ]


def test_interrupted_rotation_goes_on_where_it_stopped(settings: Any) -> None:
    add(2)
    settings.FIELD_ENCRYPTION_KEYS = ["quite-a-new-key-for-everything-here", *settings.FIELD_ENCRYPTION_KEYS]
    ProviderConfig.objects.get(name="row 000").save()
    assert "1 encrypted anew, 1 already were" in run("rotate_provider_keys")
    assert "0 encrypted anew, 2 already were" in run("rotate_provider_keys")


def test_dry_run_writes_nothing(settings: Any) -> None:
    add(2)
    before = ciphertexts()
    settings.FIELD_ENCRYPTION_KEYS = ["quite-a-new-key-for-everything-here", *settings.FIELD_ENCRYPTION_KEYS]
    assert "2 would be encrypted anew" in run("rotate_provider_keys", "--dry-run")
    assert ciphertexts() == before


def test_key_that_fits_nothing_is_named_and_left(settings: Any) -> None:
    add(1)
    before = ciphertexts()
    settings.FIELD_ENCRYPTION_KEYS = ["quite-another-key-that-opens-nothing"]
    with pytest.raises(CommandError, match="row 000"):
        run("rotate_provider_keys")
    assert ciphertexts() == before

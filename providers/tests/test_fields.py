"""Keys are encrypted in the database and hidden in memory."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from django.core import serializers
from django.db import connection

from aditus.lib.secrets import Secret, UndecryptableError, redact
from providers.models import ProviderConfig

KEY = "sk-a-very-secret-key-0042"

pytestmark = pytest.mark.django_db


def stored() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT api_key FROM ai_provider_configs")
        return str(cursor.fetchone()[0])


def add() -> ProviderConfig:
    return ProviderConfig.objects.create(provider_type="openai", api_key=KEY)


def test_key_is_not_in_clear_in_the_database() -> None:
    add()
    assert KEY not in stored()
    assert ProviderConfig.objects.get().api_key.reveal() == KEY


def test_hint_is_the_last_four_characters() -> None:
    assert add().key_hint == "0042"


def test_bulk_update_encrypts_too() -> None:
    add()
    ProviderConfig.objects.update(api_key="sk-another-secret-0043")
    assert "another" not in stored()
    assert ProviderConfig.objects.get().api_key.reveal() == "sk-another-secret-0043"


def test_white_space_around_a_key_is_stripped() -> None:
    config = ProviderConfig.objects.create(provider_type="openai", api_key=f"  {KEY}\n")
    assert config.api_key == KEY


def test_second_encryption_key_still_decrypts(settings: Any) -> None:
    add()
    settings.FIELD_ENCRYPTION_KEYS = ["the-new-key-in-front-of-the-old", *settings.FIELD_ENCRYPTION_KEYS]
    assert ProviderConfig.objects.get().api_key.reveal() == KEY


def test_unreadable_key_survives_a_save_of_its_row(settings: Any) -> None:
    add()
    before = stored()
    right = settings.FIELD_ENCRYPTION_KEYS
    settings.FIELD_ENCRYPTION_KEYS = ["a-key-that-does-not-fit"]
    config = ProviderConfig.objects.get()
    config.name = "renamed"
    config.save()
    assert stored() == before
    with pytest.raises(UndecryptableError):
        config.api_key.reveal()
    settings.FIELD_ENCRYPTION_KEYS = right
    assert ProviderConfig.objects.get().api_key.reveal() == KEY


def test_key_cannot_be_searched_for() -> None:
    with pytest.raises(TypeError):
        ProviderConfig.objects.filter(api_key=KEY).exists()


def test_dumped_data_holds_no_key() -> None:
    assert KEY not in serializers.serialize("json", [add()])


def test_secret_shows_itself_nowhere() -> None:
    secret = Secret(KEY)
    assert KEY not in f"{secret} {secret!r} {[secret]}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        json.dumps(secret)


def test_log_line_loses_every_known_key() -> None:
    Secret(KEY)
    assert redact(f"Authorization: Bearer {KEY}") == "Authorization: Bearer [redacted]"

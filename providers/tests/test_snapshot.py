"""The snapshot is exact: every way of changing a row shows at the very next request, in every process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from providers import snapshot
from providers.models import ProviderConfig
from providers.snapshot import current


def names() -> set[str]:
    return {target.name for target in current()[0].targets}


def add(name: str, **changes: Any) -> ProviderConfig:
    return ProviderConfig.objects.create(name=name, provider_type="openai", api_key="sk-0123456789ab", **changes)


def _by_save(config: ProviderConfig) -> None:
    config.name = "new"
    config.save()


def _by_update(config: ProviderConfig) -> None:
    ProviderConfig.objects.filter(pk=config.pk).update(name="new")


def _by_bulk_update(config: ProviderConfig) -> None:
    config.name = "new"
    ProviderConfig.objects.bulk_update([config], ["name"])


def _by_sql(config: ProviderConfig) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE ai_provider_configs SET name = 'new'")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("change", [_by_save, _by_update, _by_bulk_update, _by_sql])
def test_every_way_of_writing_is_seen(change: Callable[[ProviderConfig], None]) -> None:
    config = add("old")
    assert names() == {"old"}

    change(config)

    assert names() == {"new"}


@pytest.mark.django_db(transaction=True)
def test_deleted_row_is_gone() -> None:
    config = add("old")
    assert names() == {"old"}
    config.delete()
    assert names() == set()


@pytest.mark.django_db(transaction=True)
def test_unchanged_rows_are_asked_for_with_one_query(django_assert_num_queries: Any) -> None:
    add("only")
    current()
    with django_assert_num_queries(1):
        current()


@pytest.mark.django_db(transaction=True)
def test_snapshot_of_a_rolled_back_transaction_is_not_kept() -> None:
    add("true")
    with pytest.raises(RuntimeError), transaction.atomic():
        add("never")
        assert names() == {"true", "never"}
        raise RuntimeError
    assert names() == {"true"}


@pytest.mark.django_db(transaction=True)
def test_version_of_a_rolled_back_change_is_never_used_again() -> None:
    config = add("one")
    for number in range(5):
        with pytest.raises(RuntimeError), transaction.atomic():
            ProviderConfig.objects.filter(pk=config.pk).update(name=f"undone {number}")
            raise RuntimeError
        ProviderConfig.objects.filter(pk=config.pk).update(name=f"done {number}")
        assert names() == {f"done {number}"}


@pytest.mark.django_db(transaction=True)
def test_rebuilt_table_has_its_triggers_after_migrate() -> None:
    with connection.schema_editor() as editor:
        old = ProviderConfig._meta.get_field("name")
        new = old.clone()
        new.set_attributes_from_name("name")
        new.model = ProviderConfig
        new.max_length = 121
        editor.alter_field(ProviderConfig, old, new)
        editor.alter_field(ProviderConfig, new, old)
    call_command("migrate", verbosity=0)

    config = add("old")
    assert names() == {"old"}
    _by_sql(config)
    assert names() == {"new"}


@pytest.mark.django_db(transaction=True)
def test_another_processs_kept_snapshot_is_replaced() -> None:
    add("one")
    mine = current()[0]
    add("two")
    theirs = current()[0]
    assert theirs.version != mine.version
    assert snapshot._kept is theirs


@pytest.mark.django_db
def test_unreadable_key_disables_its_row_and_says_so(settings: Any) -> None:
    add("broken")
    settings.FIELD_ENCRYPTION_KEYS = ["quite-another-key-that-opens-nothing"]
    [target] = current()[0].targets
    assert "cannot be read" in target.problem

"""Database triggers that give ``SnapshotVersion`` a new, never-repeating value with every change of a watched table.

Made anew after every ``migrate``, because SQLite drops a table's triggers when a migration rebuilds the table.
"""

from __future__ import annotations

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

from providers.models import ProviderConfig, Route, RouteTarget, SnapshotVersion, SpendingLimit

WATCHED_MODELS = (ProviderConfig, Route, RouteTarget, SpendingLimit)
EVENTS = ("INSERT", "UPDATE", "DELETE")

_VERSION = SnapshotVersion._meta.db_table
_SEQUENCE = f"{_VERSION}_seq"
_FUNCTION = f"{_VERSION}_bump"


def install_triggers(using: str = "default", **_: Any) -> None:
    """Receiver of ``post_migrate``. Idempotent; leaves tables that do not exist (yet) alone."""
    connection = connections[using]
    present = set(connection.introspection.table_names())
    if _VERSION not in present:
        return
    statements = _postgresql if connection.vendor == "postgresql" else _sqlite
    tables = [model._meta.db_table for model in WATCHED_MODELS if model._meta.db_table in present]
    _run(connection, statements(tables))


def _run(connection: BaseDatabaseWrapper, statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _upsert(value: str) -> str:
    return f"INSERT INTO {_VERSION} (id, version) VALUES (1, {value}) ON CONFLICT (id) DO UPDATE SET version = {value}"


def _postgresql(tables: list[str]) -> list[str]:
    """Before each statement, so that every writer takes the version's lock first and the rows' after it: the other way
    round, a writer that holds a row and waits for the version blocks one that holds the version and wants the row."""
    value = f"nextval('{_SEQUENCE}')"
    return [
        f"CREATE SEQUENCE IF NOT EXISTS {_SEQUENCE}",
        f"CREATE OR REPLACE FUNCTION {_FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {_upsert(value)}; RETURN NULL; END $$",
        *(
            f"CREATE OR REPLACE TRIGGER {table}_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {_FUNCTION}()"
            for table in tables
        ),
        _upsert(value),
    ]


def _sqlite(tables: list[str]) -> list[str]:
    statements = []
    for table in tables:
        for event in EVENTS:
            name = f"{table}_version_{event.lower()}"
            statements.append(f"DROP TRIGGER IF EXISTS {name}")
            statements.append(
                f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {_upsert('random()')}; END",
            )
    return [*statements, _upsert("random()")]

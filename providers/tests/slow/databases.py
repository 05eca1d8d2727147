"""Scratch databases of our own, and working on one of them from the test's process."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import environ
import psycopg
from django.db import connections
from django.db.utils import ConnectionHandler
from psycopg import sql

POSTGRES = "postgres://root@127.0.0.1:5432/postgres"


def server() -> str:
    """The PostgreSQL server: that of DATABASE_URL where it names one, else the local one."""
    given = os.environ.get("DATABASE_URL", "")
    return given if given.startswith("postgres") else POSTGRES


@contextmanager
def scratch(vendor: str, folder: Path, *, copy_of: str = "") -> Iterator[str]:
    """The address of a new database, as DATABASE_URL takes it. Dropped in the end.

    Empty, or a copy of the one at the address ``copy_of``, triggers included; nobody may be connected to that.
    """
    if vendor == "sqlite":
        path = folder / "scratch.sqlite3"
        if copy_of:
            _copy_file(copy_of.removeprefix("sqlite:///"), path)
        yield f"sqlite:///{path}"
        return
    name = sql.Identifier(f"aditus_slow_{uuid4().hex[:12]}")
    template = sql.Identifier(copy_of.rpartition("/")[2] or "template1")
    with psycopg.connect(server(), autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(name, template))
    try:
        yield server().rpartition("/")[0] + f"/{name.as_string().strip(chr(34))}"
    finally:
        with psycopg.connect(server(), autocommit=True) as admin:
            admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def _copy_file(source: str, target: Path) -> None:
    """By SQLite itself, which also copies what is only in the write-ahead log."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        read.backup(written)


@contextmanager
def as_default(url: str) -> Iterator[None]:
    """Within, this process's models work on the database at ``url``, as one more process beside the site's."""
    before = connections.settings["default"]
    _switch(ConnectionHandler({"default": _settings(url)}).settings["default"])
    try:
        yield
    finally:
        _switch(before)


def _settings(url: str) -> dict[str, object]:
    values: dict[str, object] = environ.Env.db_url_config(url)
    if url.startswith("sqlite"):
        pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        values["OPTIONS"] = {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": pragmas}
    return values


def _switch(settings: dict[str, object]) -> None:
    connections["default"].close()
    del connections["default"]
    connections.settings["default"] = settings

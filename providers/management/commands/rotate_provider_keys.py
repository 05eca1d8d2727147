"""Encrypts every stored key anew with the first of FIELD_ENCRYPTION_KEYS, while the site runs."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from aditus.lib import secrets
from providers.fields import PURPOSE
from providers.models import ProviderConfig

_TABLE = ProviderConfig._meta.db_table


class Command(BaseCommand):
    help = (
        "Encrypts every stored provider key anew with the first of FIELD_ENCRYPTION_KEYS. Interrupted, run it again: "
        "what is done already is left alone. When it says so, the old keys can be taken out of the environment."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")

    def handle(self, *args: Any, **options: Any) -> None:
        done = left = 0
        unreadable: list[str] = []
        for identifier, name, token in _stored():
            try:
                if secrets.is_current(token, purpose=PURPOSE):
                    left += 1
                    continue
                renewed = secrets.rotate(token, purpose=PURPOSE)
            except secrets.UndecryptableError:
                unreadable.append(name)
                continue
            done += options["dry_run"] or _replace(identifier, token, renewed)
        would = "would be " if options["dry_run"] else ""
        self.stdout.write(f"{done} {would}encrypted anew, {left} already were.")
        if unreadable:
            raise CommandError(
                f"{len(unreadable)} fit none of the keys: {', '.join(unreadable)}. Put the missing key back into "
                "FIELD_ENCRYPTION_KEYS, or enter these keys again in the admin."
            )
        if not options["dry_run"]:
            self.stdout.write(self.style.SUCCESS("All keys use the first encryption key; the others can go."))


def _stored() -> list[tuple[Any, str, str]]:
    """Identifier, name and ciphertext of every row with a key, past the field that would decrypt it."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, name, api_key FROM {_TABLE} WHERE api_key <> '' ORDER BY created_at")
        return [(identifier, name, token) for identifier, name, token in cursor.fetchall()]


def _replace(identifier: Any, before: str, after: str) -> bool:
    """Only if the key is still the one that was read: an edit in the admin at the same moment wins."""
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {_TABLE} SET api_key = %s WHERE id = %s AND api_key = %s", [after, identifier, before])
        return bool(cursor.rowcount)

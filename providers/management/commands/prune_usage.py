"""Deletes old rows of the usage log."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from providers.figures import whole
from providers.rollups import prune_log


class Command(BaseCommand):
    help = (
        "Deletes usage log rows of UTC days that ended more than --days days ago. Their daily sums stay, so the "
        "dashboard's figures do not change. Rows of this UTC month always stay, because monthly budgets count them. "
        "Safe to interrupt and to run again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--days", type=int, required=True, help="Whole days of rows to keep besides today's.")
        parser.add_argument("--dry-run", action="store_true", help="Say what would go and change nothing.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["days"] < 1:
            raise CommandError("Give --days as 1 or more.")
        pruned = prune_log(now=timezone.now(), days=options["days"], is_dry_run=options["dry_run"])
        verb = "Would delete" if options["dry_run"] else "Deleted"
        self.stdout.write(self.style.SUCCESS(f"{verb} {whole(pruned.deleted)} usage rows; their daily sums stay."))
        if pruned.kept:
            self.stdout.write(
                f"Kept {whole(pruned.kept)} old rows: a request of their day is still running. Run again later."
            )

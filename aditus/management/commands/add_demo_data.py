"""What a newcomer finds on the first visit: two accounts, the offline engine, an example advert and a profile."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from aditus.accounts.models import User
from documents.services import import_profile
from jobs.services import extract_jobs
from providers.models import ProviderConfig, Route, RouteTarget

DEMO = Path(__file__).resolve().parent.parent / "demo"
ADMIN = "admin@aditus.example"
JOB_SEEKER = "amina@aditus.example"


class Command(BaseCommand):
    help = "Adds an admin, a job seeker with an example, and the offline provider to an empty site; else does nothing."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if User.objects.exists():
            return
        offline = ProviderConfig.objects.create(name="Offline rules", provider_type="offline", priority=1_000)
        admin_password, password = secrets.token_urlsafe(12), secrets.token_urlsafe(12)
        User.objects.create_superuser(ADMIN, admin_password, name="Admin")
        seeker = User.objects.create_user(JOB_SEEKER, password, name="Amina Kamau")
        self._add_example(seeker, offline)
        self.stdout.write(
            f"Two accounts were made; their passwords are shown this once:\n"
            f"  admin       {ADMIN}   {admin_password}\n"
            f"  job seeker  {JOB_SEEKER}   {password}"
        )

    def _add_example(self, seeker: User, offline: ProviderConfig) -> None:
        """The example is read by the offline engine even where keys are set: nothing is spent without a click."""
        route = Route.objects.create(user=seeker)
        RouteTarget.objects.create(route=route, provider=offline)
        extract_jobs(user=seeker, text=(DEMO / "advert.txt").read_text(encoding="utf-8"))
        route.delete()
        import_profile(user=seeker, data=(DEMO / "resume.json").read_bytes(), name="My profile")

"""Turns the environment's keys into rows that the admin can edit."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from providers.environment import environment_targets
from providers.models import ProviderConfig
from providers.selection import Target


class Command(BaseCommand):
    help = "Adds one active provider per environment key (Gemini, OpenAI, Anthropic); run again, it changes nothing."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        targets = environment_targets()
        if not targets:
            raise CommandError("No key found. Set GEMINI_API_KEY, OPENAI_API_KEY or ANTHROPIC_API_KEY and run again.")
        for target in targets:
            self._add(target)

    def _add(self, target: Target) -> None:
        existing = ProviderConfig.objects.filter(provider_type=target.provider_type)
        if any(config.api_key == target.api_key for config in existing):
            self.stdout.write(f"{target.provider_type}: this key is there already.")
            return
        config = ProviderConfig.objects.create(
            provider_type=target.provider_type,
            api_key=target.api_key,
            base_url=target.base_url,
            model_name=target.model_name,
            premium_model_name=target.premium_model_name,
            is_default=not ProviderConfig.objects.filter(is_default=True).exists(),
        )
        role = "default" if config.is_default else f"priority {config.priority}"
        self.stdout.write(self.style.SUCCESS(f"{target.provider_type}: added as {config.name} ({role})."))

"""Adapters are kept per key and address, and made before they are needed."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from providers.clients import adapter_for
from providers.models import ProviderConfig
from providers.orchestrator import AIOrchestrator
from providers.snapshot import current
from providers.tests.asking import add_row
from providers.tests.upstream import Upstream

pytestmark = pytest.mark.django_db


def test_same_key_gives_the_same_adapter_and_a_new_key_another(upstream: Upstream) -> None:
    config = add_row(upstream)
    first = adapter_for(current()[0].targets[0])
    assert adapter_for(current()[0].targets[0]) is first
    ProviderConfig.objects.filter(pk=config.pk).update(api_key="sk-quite-another-key")
    assert adapter_for(current()[0].targets[0]) is not first


@pytest.mark.django_db(transaction=True)
def test_warming_up_loads_the_sdks_and_asks_nobody(upstream: Upstream) -> None:
    for protocol in ("openai", "anthropic", "gemini"):
        add_row(upstream, protocol)
    AIOrchestrator.warm_up()
    assert {"openai", "anthropic", "google.genai"} <= set(sys.modules)
    assert upstream.requests == []


@pytest.mark.django_db(transaction=True)
def test_key_that_cannot_be_read_does_not_stop_the_warm_up(upstream: Upstream, settings: Any) -> None:
    add_row(upstream)
    settings.FIELD_ENCRYPTION_KEYS = ["quite-another-key-that-opens-nothing"]
    AIOrchestrator.warm_up()

"""The process environment neither redirects a stored key nor tags, logs or replaces it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest

from providers.tests.adapter_cases import KEY, MODEL, PROTOCOLS, a_request, adapter_on
from providers.tests.upstream import Upstream
from providers.tests.upstream_bodies import Protocol

HOSTILE = {
    "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
    "OPENAI_API_KEY": "sk-environment-openai",
    "OPENAI_ADMIN_KEY": "sk-environment-admin",
    "OPENAI_ORG_ID": "org-environment",
    "OPENAI_PROJECT_ID": "proj-environment",
    "OPENAI_CUSTOM_HEADERS": "Authorization: Bearer sk-environment-header\nX-Tag: environment-tag",
    "ANTHROPIC_BASE_URL": "http://127.0.0.1:9",
    "ANTHROPIC_API_KEY": "sk-environment-anthropic",
    "ANTHROPIC_AUTH_TOKEN": "environment-token",
    "ANTHROPIC_PROFILE": "environment-profile",
    "ANTHROPIC_CUSTOM_HEADERS": "X-Api-Key: sk-environment-header\nX-Tag: environment-tag",
    "GOOGLE_API_KEY": "sk-environment-google",
    "GEMINI_API_KEY": "sk-environment-gemini",
    "GOOGLE_GEMINI_BASE_URL": "http://127.0.0.1:9",
    "GOOGLE_GENAI_USE_VERTEXAI": "true",
    "GOOGLE_GENAI_USE_ENTERPRISE": "true",
    "GOOGLE_CLOUD_PROJECT": "environment-project",
    "GOOGLE_CLOUD_LOCATION": "environment-location",
    "GOOGLE_GENAI_API_VERSION": "v9environment",
    "GOOGLE_GENAI_HTTP_CLIENT": "httpx",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "ALL_PROXY": "http://127.0.0.1:9",
}


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_environment_does_not_reach_a_request(
    upstream: Upstream, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in HOSTILE.items():
        monkeypatch.setenv(name, value)

    adapter = adapter_on(upstream, protocol)
    adapter.generate(a_request(), model=MODEL, seconds=5)
    adapter.list_models(seconds=5)

    assert [exchange.key for exchange in upstream.requests] == [KEY, KEY]
    for exchange in upstream.requests:
        assert "environment" not in json.dumps([exchange.path, dict(exchange.headers), exchange.body])


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_call_logs_neither_key_nor_prompt(
    upstream: Upstream, protocol: Protocol, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    adapter_on(upstream, protocol).generate(a_request(), model=MODEL, seconds=5)
    assert KEY not in caplog.text
    assert a_request().prompt not in caplog.text


@pytest.mark.parametrize("provider_type", ["gemini", "openai", "anthropic", "offline", "mistral"])
def test_building_an_adapter_imports_no_sdk(provider_type: str) -> None:
    program = f"""
import os, sys, django
os.environ["DJANGO_SETTINGS_MODULE"] = "aditus.tests.settings"
from aditus.lib.secrets import Secret
from providers.adapters.base import AdapterSettings
from providers.registry import build_adapter
build_adapter({provider_type!r}, AdapterSettings(api_key=Secret("sk-1234567890123")))
print(sorted({{"openai", "anthropic", "google.genai", "genai_prices"}} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"

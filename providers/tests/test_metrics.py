"""What a monitoring system sees, and who may look."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db


def test_todays_use_and_state_are_shown(upstream: Upstream, staff_client: Client) -> None:
    add_row(upstream, name="main")
    upstream.always(Answer(data=GOOD))
    ask()
    text = staff_client.get("/metrics").content.decode()
    assert 'aditus_ai_attempts_today{provider="main",status="success"} 1.0' in text
    assert 'aditus_ai_tokens_today{provider="main"} 120.0' in text
    assert 'aditus_ai_provider_state{provider="main",state="ok"} 1.0' in text
    assert "sk-main" not in text


def test_token_opens_them_and_nothing_else_does(owner_client: Client, settings: Any) -> None:
    settings.METRICS_TOKEN = "a-token-for-the-scraper"
    assert Client().get("/metrics", headers={"Authorization": "Bearer a-token-for-the-scraper"}).status_code == 200
    assert Client().get("/metrics", headers={"Authorization": "Bearer wrong"}).status_code == 404
    assert Client().get("/metrics").status_code == 404
    assert owner_client.get("/metrics").status_code == 404


def test_no_token_set_lets_no_empty_token_in() -> None:
    assert Client().get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404

"""``/api/v1/admin/usage`` and its summary: staff only, filtered, summed."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from aditus.accounts.models import User
from aditus.lib.api import PROBLEM_JSON
from providers.models import ProviderConfig, Task, UsageLog
from providers.percentiles import LARGEST_ERROR
from providers.rollups import roll_up
from providers.tests.usage_rows import add_usage

pytestmark = pytest.mark.django_db
LIST = "/api/v1/admin/usage"
SUMMARY = "/api/v1/admin/usage/summary"


def listed(client: APIClient, **query: Any) -> list[dict[str, Any]]:
    response = client.get(LIST, query)
    assert response.status_code == 200, response.json()
    body = response.json()
    assert body["count"] == len(body["results"])
    return list(body["results"])


def summed(client: APIClient, **query: Any) -> dict[str, Any]:
    response = client.get(SUMMARY, query)
    assert response.status_code == 200, response.json()
    return dict(response.json())


@pytest.mark.parametrize("url", [LIST, SUMMARY])
def test_staff_only(url: str, anonymous_api: APIClient, owner_api: APIClient, staff_api: APIClient) -> None:
    for client, status in ((anonymous_api, 401), (owner_api, 403), (staff_api, 200)):
        response = client.get(url)
        assert response.status_code == status
        if status != 200:
            assert response["Content-Type"] == PROBLEM_JSON
            assert response.json()["code"] in ("not_authenticated", "permission_denied")
    assert staff_api.post(url).status_code == 405


def test_row_shows_tokens_cost_and_outcome_but_no_key_of_people(staff_api: APIClient, owner: User) -> None:
    row = add_usage(timezone.now(), user=owner, status=UsageLog.Status.ERROR, error_class="transient")
    [seen] = listed(staff_api)
    assert (seen["id"], seen["user"], seen["status"], seen["error_class"]) == (
        str(row.pk),
        str(owner.pk),
        "error",
        "transient",
    )
    assert (seen["total_tokens"], Decimal(seen["estimated_cost_cents"]), seen["latency_ms"]) == (
        120,
        Decimal("0.5"),
        1_000,
    )
    assert owner.email not in str(seen)


def test_unknown_price_is_null(staff_api: APIClient) -> None:
    add_usage(timezone.now(), estimated_cost_cents=None)
    assert listed(staff_api)[0]["estimated_cost_cents"] is None
    total = summed(staff_api)["total"]
    assert (total["cost_cents"], total["unknown_price_requests"]) == (None, 1)


def test_newest_comes_first_in_pages(staff_api: APIClient) -> None:
    now = timezone.now()
    rows = [add_usage(now - timedelta(minutes=number)) for number in range(3)]
    body = staff_api.get(LIST, {"page_size": 2}).json()
    assert ([row["id"] for row in body["results"]], body["count"]) == ([str(row.pk) for row in rows[:2]], 3)
    assert body["next"]
    assert staff_api.get(LIST, {"page": 9}).status_code == 404


def test_each_filter_narrows_the_list(staff_api: APIClient, owner: User, offline_provider: ProviderConfig) -> None:
    now = timezone.now()
    odd = add_usage(
        now,
        provider_config=offline_provider,
        provider_type="offline",
        task=Task.COVER_LETTER,
        status=UsageLog.Status.CANCELLED,
        plan="premium",
        user=owner,
        model_name="rules",
    )
    add_usage(now)
    for name, value in {
        "provider": str(offline_provider.pk),
        "provider_type": "offline",
        "task": "cover_letter",
        "status": "cancelled",
        "plan": "premium",
        "user": str(owner.pk),
        "model_name": "rules",
        "request_id": str(odd.request_id),
    }.items():
        assert [row["id"] for row in listed(staff_api, **{name: value})] == [str(odd.pk)], name
    assert odd.pk not in [row["id"] for row in listed(staff_api, provider="none")]


def test_from_and_to_are_utc_days_or_moments(staff_api: APIClient) -> None:
    for moment in ("2026-05-19T23:59:59+00:00", "2026-05-20T00:00:00+00:00", "2026-05-20T23:59:59+00:00"):
        add_usage(datetime.fromisoformat(moment))
    assert len(listed(staff_api, **{"from": "2026-05-20"})) == 2
    assert len(listed(staff_api, to="2026-05-19")) == 1
    assert len(listed(staff_api, **{"from": "2026-05-20", "to": "2026-05-20"})) == 2
    assert len(listed(staff_api, to="2026-05-20T00:00:00Z")) == 1
    assert len(listed(staff_api, to="2026-05-20T03:00:00+03:00")) == 1
    assert len(listed(staff_api, to="2026-05-20T00:00:00")) == 1


@pytest.mark.parametrize(
    "query",
    [
        {"from": "yesterday"},
        {"to": "2026-13-01"},
        {"to": "9999-12-31"},
        {"provider": "42"},
        {"user": "me"},
        {"task": "cooking"},
        {"status": "great"},
    ],
)
def test_list_refuses_nonsense(query: dict[str, str], staff_api: APIClient) -> None:
    response = staff_api.get(LIST, query)
    assert (response.status_code, response["Content-Type"]) == (400, PROBLEM_JSON)
    assert list(response.json()["errors"]) == list(query)


@pytest.mark.parametrize(
    "query",
    [{"group_by": "user"}, {"window": "8"}, {"provider": "42"}, {"task": "cooking"}, {"status": "great"}],
)
def test_summary_refuses_nonsense(query: dict[str, str], staff_api: APIClient) -> None:
    response = staff_api.get(SUMMARY, query)
    assert (response.status_code, response["Content-Type"]) == (400, PROBLEM_JSON)
    assert list(response.json()["errors"]) == list(query)


def test_summary_groups_and_totals(staff_api: APIClient, offline_provider: ProviderConfig) -> None:
    now = timezone.now()
    for _ in range(2):
        add_usage(now, provider_config=offline_provider, provider_type="offline", model_name="rules")
    add_usage(now, status=UsageLog.Status.ERROR)
    body = summed(staff_api, group_by="provider", window="today")
    assert (body["window"], body["group_by"], body["first_day"]) == ("today", "provider", body["last_day"])
    first, second = body["groups"]
    assert (first["key"], first["name"], first["totals"]["requests"]) == (str(offline_provider.pk), "Offline", 2)
    assert (second["key"], second["totals"]["errors"]) == ("none:openai", 1)
    assert (body["total"]["requests"], Decimal(body["total"]["cost_cents"])) == (3, Decimal("1.5"))
    assert body["total"]["p95_ms"] == pytest.approx(1_000, rel=LARGEST_ERROR)


@pytest.mark.parametrize("group_by", ["provider", "model", "task", "plan", "day"])
@pytest.mark.parametrize(("window", "days"), [("today", 1), ("7", 7), ("30", 30), ("90", 90)])
def test_summary_of_every_window_and_group(staff_api: APIClient, group_by: str, window: str, days: int) -> None:
    now = timezone.now()
    add_usage(now)
    add_usage(now - timedelta(days=days))
    roll_up(now)
    body = summed(staff_api, group_by=group_by, window=window)
    assert body["total"]["requests"] == 1
    assert len(body["groups"]) == (days if group_by == "day" else 1)


def test_summary_filters(staff_api: APIClient) -> None:
    add_usage(timezone.now(), task=Task.CV_DRAFT, plan="premium")
    add_usage(timezone.now(), provider_type="gemini")
    for query in ({"task": "cv_draft"}, {"plan": "premium"}, {"provider_type": "gemini"}):
        assert summed(staff_api, **query)["total"]["requests"] == 1
    assert summed(staff_api, provider="none")["total"]["requests"] == 2
    assert summed(staff_api, status="error")["total"] == {
        **summed(staff_api, status="cancelled")["total"],
        "cost_cents": "0.000000",
        "p50_ms": None,
    }


def test_schema_describes_both(anonymous_api: APIClient) -> None:
    paths = anonymous_api.get("/api/v1/schema", {"format": "json"}, HTTP_ACCEPT="application/vnd.oai.openapi+json")
    listing, summary = (paths.json()["paths"][url]["get"] for url in (LIST, SUMMARY))
    names = {parameter["name"] for parameter in listing["parameters"]}
    assert names >= {"provider", "provider_type", "task", "status", "plan", "user", "from", "to", "page", "page_size"}
    assert {parameter["name"] for parameter in summary["parameters"]} >= {"group_by", "window"}
    for operation in (listing, summary):
        assert {"200", "400", "401", "403", "429"} <= set(operation["responses"])

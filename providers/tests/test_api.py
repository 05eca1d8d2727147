"""The staff API of providers and routes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from rest_framework.test import APIClient

from providers.models import ProviderConfig, Route
from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db

URL = "/api/v1/admin/providers"
ROUTES = "/api/v1/admin/routes"
NOBODY = UUID(int=0)
KEY = "sk-sent-to-the-api-0042"


def body(upstream: Upstream, **changes: Any) -> dict[str, Any]:
    values = {
        "provider_type": "openai",
        "api_key": KEY,
        "base_url": upstream.base_url("openai"),
        "model_name": "upstream-small",
    }
    return {**values, **changes}


def test_posted_provider_answers_the_next_request(upstream: Upstream, staff_api: APIClient) -> None:
    response = staff_api.post(URL, body(upstream))
    assert response.status_code == 201
    assert response.json()["is_default"]
    assert response.json()["key_hint"] == "0042"
    assert response.json()["health"]["last_test_ok"]
    assert KEY not in response.content.decode()
    upstream.always(Answer(data=GOOD))
    ask()
    assert upstream.requests[-1].key == KEY


def test_a_type_without_a_key_may_be_sent_an_empty_one(staff_api: APIClient) -> None:
    row = {"provider_type": "offline", "api_key": ""}
    assert staff_api.post("/api/v1/admin/providers", row, format="json").status_code == 201


def test_key_never_comes_back(upstream: Upstream, staff_api: APIClient) -> None:
    config = add_row(upstream, api_key=KEY)
    for url in (URL, f"{URL}/{config.pk}"):
        answer = staff_api.get(url).content.decode()
        assert KEY not in answer
        assert "api_key" not in answer


def test_patch_changes_what_is_sent_and_keeps_the_key(upstream: Upstream, staff_api: APIClient) -> None:
    config = add_row(upstream, api_key=KEY)
    assert staff_api.patch(f"{URL}/{config.pk}", {"is_active": False, "api_key": ""}).status_code == 200
    config.refresh_from_db()
    assert (config.is_active, config.api_key.reveal()) == (False, KEY)
    assert upstream.requests == []


def test_default_moves_to_the_row_that_asks_for_it(upstream: Upstream, staff_api: APIClient) -> None:
    add_row(upstream, name="first", is_default=True)
    second = add_row(upstream, name="second")
    assert staff_api.patch(f"{URL}/{second.pk}", {"is_default": True}).status_code == 200
    assert list(ProviderConfig.objects.filter(is_default=True).values_list("name", flat=True)) == ["second"]


def test_refused_key_is_not_saved_unless_asked(upstream: Upstream, staff_api: APIClient) -> None:
    upstream.always(Answer(status=401))
    response = staff_api.post(URL, body(upstream))
    assert (response.status_code, response.json()["code"]) == (422, "credentials_refused")
    assert not ProviderConfig.objects.exists()
    assert staff_api.post(f"{URL}?test=false", body(upstream)).status_code == 201


def test_moved_address_needs_the_key_again(upstream: Upstream, staff_api: APIClient) -> None:
    config = add_row(upstream, api_key=KEY)
    response = staff_api.patch(f"{URL}/{config.pk}", {"base_url": "https://elsewhere.example/v1"})
    assert response.status_code == 400
    assert "api_key" in response.json()["errors"]


@pytest.mark.parametrize(
    "change",
    [
        {"provider_type": "no-such-vendor"},
        {"base_url": "http://169.254.169.254/latest"},
        {"timeout_seconds": 0},
        {"max_cost_per_day": "-1"},
        {"api_key": "x" * 2_000},
        {"name": "n" * 500},
        {"provider_type": None},
    ],
)
def test_bad_input_names_its_field(upstream: Upstream, staff_api: APIClient, change: dict[str, Any]) -> None:
    response = staff_api.post(URL, body(upstream, **change))
    assert response.status_code == 400
    assert set(response.json()["errors"]) == set(change)
    assert not ProviderConfig.objects.exists()


def test_test_endpoint_stores_its_result(upstream: Upstream, staff_api: APIClient) -> None:
    config = add_row(upstream)
    answer = staff_api.post(f"{URL}/{config.pk}/test").json()
    assert answer["ok"] is True
    assert isinstance(answer["latency_ms"], int)
    upstream.always(Answer(status=401))
    assert staff_api.post(f"{URL}/{config.pk}/test").json()["ok"] is False
    config.refresh_from_db()
    assert config.health.last_test_ok is False


def test_deleted_provider_is_gone_with_its_route_targets(upstream: Upstream, staff_api: APIClient) -> None:
    config = add_row(upstream)
    staff_api.post(ROUTES, {"task": "cv_draft", "targets": [{"provider": str(config.pk)}]})
    assert staff_api.delete(f"{URL}/{config.pk}").status_code == 204
    assert Route.objects.get().targets.count() == 0
    assert staff_api.get(ROUTES).json()["results"][0]["is_empty"]


@pytest.mark.parametrize("url", [URL, f"{URL}/{NOBODY}", ROUTES, f"{ROUTES}/{NOBODY}"])
def test_only_staff_may_look(url: str, owner_api: APIClient, anonymous_api: APIClient, staff_api: APIClient) -> None:
    assert anonymous_api.get(url).status_code == 401
    assert owner_api.get(url).status_code == 403
    assert staff_api.get(url).status_code in (200, 404)


def test_route_sends_its_task_to_its_target(upstream: Upstream, staff_api: APIClient) -> None:
    add_row(upstream, name="usual", is_default=True)
    special = add_row(upstream, name="special")
    response = staff_api.post(
        ROUTES,
        {"task": "extraction", "strategy": "weighted", "targets": [{"provider": str(special.pk), "weight": 3}]},
    )
    assert response.status_code == 201
    upstream.always(Answer(data=GOOD))
    assert ask().provider == "special"
    staff_api.patch(f"{ROUTES}/{response.json()['id']}", {"is_active": False})
    assert ask().provider == "usual"


def test_second_route_for_the_same_case_is_refused(upstream: Upstream, staff_api: APIClient) -> None:
    target = {"provider": str(add_row(upstream).pk)}
    assert staff_api.post(ROUTES, {"task": "cv_draft", "targets": [target]}).status_code == 201
    again = staff_api.post(ROUTES, {"task": "cv_draft", "targets": [target]})
    assert again.status_code == 400
    assert "exactly this case" in again.json()["detail"]


def test_route_for_nobody_or_for_two_is_refused(upstream: Upstream, staff_api: APIClient, owner: Any) -> None:
    target = {"provider": str(add_row(upstream).pk)}
    assert staff_api.post(ROUTES, {"targets": [target]}).status_code == 400
    assert staff_api.post(ROUTES, {"user": owner.email, "plan": "free", "targets": [target]}).status_code == 400
    assert not Route.objects.exists()

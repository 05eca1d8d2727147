"""Accounts over the API: registration, tokens, limits, and problems in the standard shape."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.cache import cache
from rest_framework.test import APIClient

from aditus.accounts.models import Plan, User
from conftest import PASSWORD

pytestmark = pytest.mark.django_db

GOOD = {"email": "New.Person@Example.com", "password": PASSWORD}


def code_of(response: Any) -> tuple[int, str]:
    assert response.headers["Content-Type"] == "application/problem+json"
    return response.status_code, response.json()["code"]


def test_registration_signs_in(anonymous_api: APIClient) -> None:
    response = anonymous_api.post("/api/v1/auth/register", GOOD)
    assert response.status_code == 201
    anonymous_api.credentials(HTTP_AUTHORIZATION=f"Bearer {response.json()['access']}")
    me = anonymous_api.get("/api/v1/me").json()
    assert (me["email"], me["plan"]["code"]) == ("new.person@example.com", "free")
    assert "password" not in str(me)


def test_same_mailbox_registers_once_in_any_spelling(anonymous_api: APIClient) -> None:
    anonymous_api.post("/api/v1/auth/register", GOOD)
    again = anonymous_api.post("/api/v1/auth/register", {**GOOD, "email": "NEW.person@example.COM "})
    assert code_of(again) == (409, "email_taken")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"email": "no-address", "password": PASSWORD},
        {"email": "a@example.com", "password": "short"},
        {"email": "a@example.com", "password": "1234567890123"},
        {"email": "a@example.com", "password": "x" * 5_000},
        {"email": ["a@example.com"], "password": {}},
    ],
)
def test_bad_registration_says_which_field(anonymous_api: APIClient, body: dict[str, Any]) -> None:
    response = anonymous_api.post("/api/v1/auth/register", body)
    assert code_of(response) == (400, "invalid")
    assert response.json()["errors"]
    assert not User.objects.exists()


def test_nul_in_a_field_is_refused(anonymous_api: APIClient) -> None:
    response = anonymous_api.post("/api/v1/auth/register", {**GOOD, "name": "A\x00B"})
    assert code_of(response) == (400, "invalid")


def test_closed_sign_up_is_said(anonymous_api: APIClient, settings: Any) -> None:
    settings.OPEN_SIGNUP = False
    assert code_of(anonymous_api.post("/api/v1/auth/register", GOOD)) == (403, "signup_closed")


def test_token_pair_is_rotated_and_old_refresh_dies(owner: User, anonymous_api: APIClient) -> None:
    pair = anonymous_api.post("/api/v1/auth/token", {"email": "OWNER@example.com", "password": PASSWORD}).json()
    renewed = anonymous_api.post("/api/v1/auth/token/refresh", {"refresh": pair["refresh"]})
    assert renewed.status_code == 200
    assert renewed.json()["refresh"] != pair["refresh"]
    assert code_of(anonymous_api.post("/api/v1/auth/token/refresh", {"refresh": pair["refresh"]}))[0] == 401


def test_blacklisted_refresh_token_is_dead(owner: User, anonymous_api: APIClient) -> None:
    pair = anonymous_api.post("/api/v1/auth/token", {"email": owner.email, "password": PASSWORD}).json()
    assert anonymous_api.post("/api/v1/auth/token/blacklist", {"refresh": pair["refresh"]}).status_code == 200
    assert anonymous_api.post("/api/v1/auth/token/refresh", {"refresh": pair["refresh"]}).status_code == 401


def test_wrong_password_is_401(owner: User, anonymous_api: APIClient) -> None:
    response = anonymous_api.post("/api/v1/auth/token", {"email": owner.email, "password": "wrong"})
    assert code_of(response) == (401, "not_authenticated")


def test_many_wrong_passwords_lock_the_pair_out(owner: User, anonymous_api: APIClient, settings: Any) -> None:
    for _ in range(settings.AXES_FAILURE_LIMIT):
        response = anonymous_api.post("/api/v1/auth/token", {"email": owner.email, "password": "wrong"})
    assert code_of(response) == (429, "throttled")
    assert response.headers["Retry-After"] == "900"
    right = anonymous_api.post("/api/v1/auth/token", {"email": owner.email, "password": PASSWORD})
    assert right.status_code == 429


def test_anonymous_is_401_with_a_challenge(anonymous_api: APIClient) -> None:
    response = anonymous_api.get("/api/v1/me")
    assert code_of(response) == (401, "not_authenticated")
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_wrong_method_is_405(owner_api: APIClient) -> None:
    assert code_of(owner_api.delete("/api/v1/auth/register")) == (405, "method_not_allowed")


def test_unknown_address_is_a_problem_too(owner_api: APIClient) -> None:
    assert code_of(owner_api.get("/api/v1/nothing-here")) == (404, "not_found")


def test_broken_json_is_400(anonymous_api: APIClient) -> None:
    response = anonymous_api.post("/api/v1/auth/register", "{not json", content_type="application/json")
    assert code_of(response) == (400, "invalid")


def test_other_media_type_is_415(anonymous_api: APIClient) -> None:
    response = anonymous_api.post("/api/v1/auth/register", "<a/>", content_type="application/xml")
    assert code_of(response) == (415, "unsupported_media_type")


def test_plan_limits_requests_per_minute(owner: User, owner_api: APIClient) -> None:
    Plan.objects.filter(code="free").update(max_requests_per_minute=2)
    owner = User.objects.get(pk=owner.pk)
    owner_api.force_authenticate(owner)
    cache.clear()
    statuses = [owner_api.get("/api/v1/me").status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
    response = owner_api.get("/api/v1/me")
    assert code_of(response) == (429, "throttled")
    assert 0 < int(response.headers["Retry-After"]) <= 60


def test_premium_plan_has_no_limit(owner: User, owner_api: APIClient) -> None:
    User.objects.update(plan="premium")
    owner_api.force_authenticate(User.objects.get(pk=owner.pk))
    assert owner_api.get("/api/v1/me").status_code == 200


def test_openapi_describes_the_api(owner_api: APIClient) -> None:
    response = owner_api.get("/api/v1/schema", HTTP_ACCEPT="application/json")
    assert response.status_code == 200
    assert "/api/v1/auth/register" in response.json()["paths"]

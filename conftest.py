"""Fixtures for every app: the cast (owner, stranger, staff)."""

from __future__ import annotations

import os
from importlib import import_module

import hypothesis
import pytest
from django.apps import apps
from django.core.cache import cache
from django.test import Client
from rest_framework.test import APIClient

from aditus.accounts.models import User
from providers.models import ProviderConfig

pytest_plugins = ["providers.tests.upstream"]

PASSWORD = "a-long-Enough-password-7"

# CI judges the same cases each time; who develops sees new ones with every run.
hypothesis.settings.register_profile("aditus", deadline=None, database=None, derandomize="EVERY_TEST" in os.environ)
hypothesis.settings.load_profile("aditus")


@pytest.fixture(autouse=True)
def _fresh_cache() -> None:
    cache.clear()


@pytest.fixture
def plans(db: None) -> None:
    """The plans that ship, also after a test that emptied every table."""
    import_module("aditus.accounts.migrations.0002_plans").add_plans(apps, None)


@pytest.fixture
def owner(plans: None) -> User:
    return User.objects.create_user("owner@example.com", PASSWORD, name="Wanjiru Otieno")


@pytest.fixture
def stranger(plans: None) -> User:
    return User.objects.create_user("stranger@example.com", PASSWORD, name="Somebody Else")


@pytest.fixture
def staff(plans: None) -> User:
    return User.objects.create_superuser("staff@example.com", PASSWORD, name="Ann Admin")


def _signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def owner_client(owner: User) -> Client:
    return _signed_in(owner)


@pytest.fixture
def stranger_client(stranger: User) -> Client:
    return _signed_in(stranger)


@pytest.fixture
def staff_client(staff: User) -> Client:
    return _signed_in(staff)


def _api(user: User | None) -> APIClient:
    client = APIClient()
    if user is not None:
        client.force_authenticate(user)
    return client


@pytest.fixture
def owner_api(owner: User) -> APIClient:
    return _api(owner)


@pytest.fixture
def stranger_api(stranger: User) -> APIClient:
    return _api(stranger)


@pytest.fixture
def staff_api(staff: User) -> APIClient:
    return _api(staff)


@pytest.fixture
def anonymous_api() -> APIClient:
    return _api(None)


@pytest.fixture
def offline_provider(db: None) -> ProviderConfig:
    return ProviderConfig.objects.create(name="Offline", provider_type="offline")

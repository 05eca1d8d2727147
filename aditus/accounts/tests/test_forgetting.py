"""What is forgotten at night: what names a person and serves nothing any more."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from axes.models import AccessAttempt, AccessLog
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from aditus.accounts.models import User
from aditus.accounts.tasks import forget_old_sign_ins_at_night
from conftest import PASSWORD

pytestmark = pytest.mark.django_db


def sign_in(email: str, password: str = PASSWORD) -> None:
    """By the page and by the API."""
    Client().post(reverse("accounts:sign-in"), {"username": email, "password": password})
    APIClient().post("/api/v1/auth/token", {"email": email, "password": password})


def counts() -> list[int]:
    return [model.objects.count() for model in (Session, OutstandingToken, AccessLog, AccessAttempt)]


def test_sign_ins_are_forgotten_when_they_serve_nothing(owner: User) -> None:
    sign_in(owner.email)
    sign_in("nobody@example.com", "wrong")
    forget_old_sign_ins_at_night.call_local()
    before = counts()
    assert min(before) >= 1
    with time_machine.travel(timezone.now() + timedelta(days=91)):
        sign_in(owner.email)
        forget_old_sign_ins_at_night.call_local()
        assert counts()[:2] == [1, 1]
        assert AccessLog.objects.filter(attempt_time__lt=timezone.now() - timedelta(days=90)).count() == 0
        assert not AccessAttempt.objects.exists()

"""The operator's pages by axe, light and dark, on a desk and on a phone: ours, and Django's that we dress."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib import admin
from django.test import RequestFactory
from django.urls import reverse

from aditus.accounts.models import User
from aditus.tests.browser.conftest import OpenSite
from aditus.tests.browser.material import ADVERT, RESUME
from aditus.tests.browser.test_accessibility import SCREEN_NAMES, SCREENS, violations
from documents.services import create_profile, draft_cv
from jobs.services import extract_jobs
from providers.models import ProviderConfig, Route, RouteTarget, SpendingLimit
from providers.tests.asking import add_row, ask
from providers.tests.upstream import Upstream

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def addresses(staff: User, amina: User, upstream: Upstream) -> list[str]:
    """Every page an operator works with, with something on it."""
    create_profile(user=amina, data=RESUME)
    draft_cv(user=amina, job=extract_jobs(user=amina, text=ADVERT).jobs[0])
    row = add_row(upstream, is_default=True)
    ask(amina)
    ProviderConfig.objects.exclude(pk=row.pk).update(is_active=False)
    SpendingLimit.objects.create(max_cost_per_day=500)
    RouteTarget.objects.create(route=Route.objects.create(user=amina), provider=row)
    return [
        reverse("admin:index"),
        reverse("admin:password_change"),
        *_pages_of_rows(staff),
        reverse("admin:providers_providerconfig_delete", args=[row.pk]),
        reverse("admin:providers_explain"),
        reverse("admin:providers_explain") + f"?email={amina.email}&task=cv_draft",
        reverse("admin:providers_usage_dashboard"),
        reverse("admin:providers_usage_dashboard") + "?window=month&group_by=model",
    ]


def _pages_of_rows(staff: User) -> Iterator[str]:
    """Of each kind of row the list, the first one if any, and the form for a new one where they are made by hand."""
    request = RequestFactory().get("/")
    request.user = staff
    for model, model_admin in admin.site._registry.items():
        name = f"admin:{model._meta.label_lower.replace('.', '_')}"
        yield reverse(f"{name}_changelist")
        if row := model._default_manager.order_by("pk").first():
            yield reverse(f"{name}_change", args=[row.pk])
        if model_admin.has_add_permission(request):
            yield reverse(f"{name}_add")


@pytest.mark.parametrize("screen", SCREENS, ids=SCREEN_NAMES)
def test_pages_of_the_operator(open_site: OpenSite, staff: User, addresses: list[str], screen: dict[str, Any]) -> None:
    site = open_site(**screen)
    site.sign_in(staff)
    found = []
    for address in addresses:
        site.go(address)
        found += violations(site, preload=False)  # axe's preloading of imported styles goes against our policy
    assert found == []

"""The operator's door in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from aditus.accounts.models import User
from aditus.tests.browser.conftest import OpenSite
from providers.models import ProviderConfig
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Upstream

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LIST = "/admin/providers/providerconfig/"


def test_provider_is_added_tested_and_named_as_the_next_to_answer(
    open_site: OpenSite, staff: User, upstream: Upstream
) -> None:
    site = open_site()
    site.sign_in(staff)
    site.go(f"{LIST}add/")
    page = site.page
    page.select_option("#id_provider_type", "mistral")
    expect(page.locator("#id_base_url")).to_have_value("https://api.mistral.ai/v1")
    page.select_option("#id_provider_type", "openai")
    expect(page.locator("#id_base_url")).to_have_value("")
    page.fill("#id_base_url", upstream.base_url("openai"))
    page.fill("#id_model_name", "upstream-small")
    page.fill("#id_api_key", "sk-typed-by-hand-0042")
    page.click("[name=_save]")

    expect(page.locator(".messagelist .info")).to_contain_text("The next request is answered by OpenAI upstream-small")
    expect(page.locator("#result_list")).to_contain_text("…0042")
    assert "sk-typed-by-hand" not in page.content()
    assert ProviderConfig.objects.get().is_default


def test_success_goes_away_after_five_seconds_and_errors_stay(
    open_site: OpenSite, staff: User, upstream: Upstream
) -> None:
    config = add_row(upstream)
    site = open_site()
    site.sign_in(staff)
    site.go(f"{LIST}{config.pk}/change/")
    page = site.page
    page.click("text=Test credentials")
    success = page.locator(".messagelist .success")
    expect(success).to_be_visible()
    page.wait_for_timeout(3_000)
    expect(success).to_be_visible()
    expect(success).to_be_hidden(timeout=4_000)

    upstream.always(Answer(status=401))
    page.click("text=Test credentials")
    error = page.locator(".messagelist .error")
    expect(error).to_be_visible()
    page.wait_for_timeout(6_500)
    expect(error).to_be_visible()

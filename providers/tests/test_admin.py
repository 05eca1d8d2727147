"""The operator's door, used as an operator uses it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from providers.models import ProviderConfig, ProviderHealth, UsageLog
from providers.tests.asking import GOOD, add_row, ask
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db

LIST = "/admin/providers/providerconfig/"
KEY = "sk-typed-in-the-admin-0042"


def form_values(upstream: Upstream, **changes: Any) -> dict[str, Any]:
    values = {
        "name": "",
        "provider_type": "openai",
        "api_key": KEY,
        "base_url": upstream.base_url("openai"),
        "model_name": "upstream-small",
        "premium_model_name": "",
        "is_active": "on",
        "priority": "100",
        "weight": "1",
        "timeout_seconds": "30",
        "takes_images": "unknown",
        "takes_pdfs": "unknown",
        "takes_json_schema": "unknown",
    }
    return {key: value for key, value in {**values, **changes}.items() if value is not None}


def change_url(config: ProviderConfig) -> str:
    return reverse("admin:providers_providerconfig_change", args=[config.pk])


def test_added_provider_answers_the_next_request(upstream: Upstream, staff_client: Client) -> None:
    page = staff_client.post(f"{LIST}add/", form_values(upstream, is_default="on"), follow=True)

    assert "next request is answered by OpenAI upstream-small" in page.content.decode()
    upstream.always(Answer(data=GOOD))
    ask()
    assert upstream.requests[-1].key == KEY


def test_add_form_preselects_default_only_while_there_is_none(upstream: Upstream, staff_client: Client) -> None:
    checked = '<input type="checkbox" name="is_default" id="id_is_default" checked'
    assert checked in _normal(staff_client.get(f"{LIST}add/").content.decode())
    add_row(upstream, is_default=True)
    assert checked not in _normal(staff_client.get(f"{LIST}add/").content.decode())


def _normal(html: str) -> str:
    return html.replace('aria-describedby="id_is_default_helptext" ', "")


def test_key_is_never_shown(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream, api_key=KEY)
    for url in (LIST, change_url(config), f"{change_url(config).removesuffix('change/')}history/"):
        html = staff_client.get(url).content.decode()
        assert KEY not in html
    assert "…0042" in staff_client.get(change_url(config)).content.decode()


def test_empty_key_box_keeps_the_key(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream, api_key=KEY)
    staff_client.post(change_url(config), form_values(upstream, api_key="", name="renamed"))
    config.refresh_from_db()
    assert (config.name, config.api_key.reveal()) == ("renamed", KEY)


def test_untouched_key_is_not_tested_again(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream, api_key=KEY)
    ProviderHealth.objects.create(config=config, needs_attention=True, reason="no credit")
    staff_client.post(change_url(config), form_values(upstream, api_key="", priority="7"))
    config.refresh_from_db()
    assert config.priority == 7
    assert upstream.requests == []
    assert config.health.needs_attention


def test_refused_key_is_not_saved(upstream: Upstream, staff_client: Client) -> None:
    upstream.always(Answer(status=401))
    page = staff_client.post(f"{LIST}add/", form_values(upstream))
    assert page.status_code == 200
    assert "Save without testing" in page.content.decode()
    assert not ProviderConfig.objects.exists()
    assert KEY not in page.content.decode()


def test_unknown_model_is_not_saved(upstream: Upstream, staff_client: Client) -> None:
    upstream.always(Answer(status=404))
    staff_client.post(f"{LIST}add/", form_values(upstream))
    assert not ProviderConfig.objects.exists()


def test_unwell_vendor_saves_with_a_warning(upstream: Upstream, staff_client: Client) -> None:
    upstream.always(Answer(status=503))
    page = staff_client.post(f"{LIST}add/", form_values(upstream), follow=True)
    assert "Saved, but the test failed" in page.content.decode()
    assert ProviderConfig.objects.get().health.last_test_ok is False


def test_test_can_be_skipped(upstream: Upstream, staff_client: Client) -> None:
    upstream.always(Answer(status=401))
    staff_client.post(f"{LIST}add/", form_values(upstream, skip_test="on"))
    assert ProviderConfig.objects.exists()
    assert upstream.requests == []


def test_changed_host_asks_for_the_key_again(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream, api_key=KEY)
    page = staff_client.post(
        change_url(config), form_values(upstream, api_key="", base_url="https://elsewhere.example/v1")
    )
    assert "enter the key again" in page.content.decode()
    config.refresh_from_db()
    assert (config.api_key.reveal(), config.base_url) == (KEY, upstream.base_url("openai"))


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/v1", "https://10.0.0.1/v1", "http://example.com/v1", "ftp://x.example", "nonsense"]
)
def test_address_that_is_not_public_is_refused(upstream: Upstream, staff_client: Client, url: str) -> None:
    page = staff_client.post(f"{LIST}add/", form_values(upstream, base_url=url))
    assert page.status_code == 200
    assert not ProviderConfig.objects.exists()
    assert upstream.requests == []


def test_test_action_stores_and_shows_the_result(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream)
    values = {"action": "test_credentials", "_selected_action": [str(config.pk)]}
    page = staff_client.post(LIST, values, follow=True)
    assert '<li class="success">' in page.content.decode()
    health = ProviderHealth.objects.get(config=config)
    assert health.last_test_ok
    assert health.last_test_at is not None
    assert health.last_test_latency_ms is not None


def test_test_button_shows_failures_as_errors(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream)
    upstream.always(Answer(status=401))
    page = staff_client.post(change_url(config).removesuffix("change/") + "test/", follow=True)
    assert '<li class="error">' in page.content.decode()


def test_passed_test_clears_needs_attention(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream)
    ProviderHealth.objects.create(config=config, needs_attention=True, reason="the key is refused")
    staff_client.post(change_url(config).removesuffix("change/") + "test/")
    assert not ProviderHealth.objects.get(config=config).needs_attention


def test_list_shows_six_per_page(upstream: Upstream, staff_client: Client) -> None:
    for number in range(7):
        add_row(upstream, name=f"row-{number}")
    assert staff_client.get(LIST).context["cl"].result_list.count() == 6


def test_default_ticked_in_the_form_undoes_the_other(upstream: Upstream, staff_client: Client) -> None:
    first, second = add_row(upstream, name="first", is_default=True), add_row(upstream, name="second")
    staff_client.post(change_url(second), form_values(upstream, api_key="", is_default="on"))
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.is_default, second.is_default) == (False, True)


def test_making_one_row_the_default_undoes_the_other(upstream: Upstream, staff_client: Client) -> None:
    first, second = add_row(upstream, name="first", is_default=True), add_row(upstream, name="second")
    staff_client.post(LIST, {"action": "make_default", "_selected_action": [str(second.pk)]})
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.is_default, second.is_default) == (False, True)


def test_deleted_provider_leaves_its_usage(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream)
    upstream.always(Answer(data=GOOD))
    ask()
    staff_client.post(change_url(config).removesuffix("change/") + "delete/", {"post": "yes"})
    assert not ProviderConfig.objects.exists()
    assert UsageLog.objects.get().provider_config is None


def test_usage_log_cannot_be_changed(upstream: Upstream, staff_client: Client) -> None:
    add_row(upstream)
    upstream.always(Answer(data=GOOD))
    ask()
    url = reverse("admin:providers_usagelog_change", args=[UsageLog.objects.get().pk])
    assert staff_client.get(url).status_code == 200
    assert staff_client.post(url, {"status": "error"}).status_code == 403
    assert staff_client.get("/admin/providers/usagelog/add/").status_code == 403


def test_short_address_leads_to_the_list(staff_client: Client) -> None:
    assert staff_client.get("/admin/providers").headers["Location"] == LIST


def test_job_seeker_has_no_business_here(owner_client: Client) -> None:
    assert owner_client.get(LIST).status_code == 302


def test_explain_says_who_answers_and_why_not_the_others(
    upstream: Upstream, staff_client: Client, owner_client: Client
) -> None:
    add_row(upstream, name="chosen", is_default=True)
    add_row(upstream, name="blind", takes_images=False)
    page = staff_client.get(f"{LIST}explain/", {"image": "on"}).content.decode()
    assert page.index("chosen") < page.index("Passed over") < page.index("blind")
    assert "takes no pictures" in page
    assert "Nobody has this e-mail" in staff_client.get(f"{LIST}explain/", {"email": "x@y.zz"}).content.decode()
    assert owner_client.get(f"{LIST}explain/").status_code == 302


def test_first_page_says_what_needs_attention(upstream: Upstream, staff_client: Client) -> None:
    assert "No AI provider is active" in staff_client.get("/admin/").content.decode()
    config = add_row(upstream)
    ProviderHealth.objects.create(config=config, needs_attention=True, reason="the key is refused")
    assert "the key is refused" in staff_client.get("/admin/").content.decode()


def test_status_column_says_over_quota(upstream: Upstream, staff_client: Client) -> None:
    add_row(upstream, max_requests_per_minute=1)
    upstream.always(Answer(data=GOOD))
    ask()
    assert "over quota: requests per minute" in staff_client.get(LIST).content.decode()


def test_state_can_be_cleared(upstream: Upstream, staff_client: Client) -> None:
    config = add_row(upstream)
    ProviderHealth.objects.create(config=config, needs_attention=True, reason="x")
    staff_client.post(LIST, {"action": "clear_state", "_selected_action": [str(config.pk)]})
    assert not ProviderHealth.objects.get(config=config).needs_attention
    history = staff_client.get(f"{change_url(config).removesuffix('change/')}history/").content.decode()
    assert "Cleared cooldown and attention" in history


def test_route_is_made_in_the_admin_and_used_at_once(upstream: Upstream, staff_client: Client) -> None:
    add_row(upstream, name="usual", is_default=True)
    special = add_row(upstream, name="special")
    values = {
        "task": "extraction",
        "strategy": "priority",
        "is_active": "on",
        "targets-TOTAL_FORMS": "1",
        "targets-INITIAL_FORMS": "0",
        "targets-0-position": "0",
        "targets-0-provider": str(special.pk),
        "targets-0-weight": "1",
    }
    page = staff_client.post("/admin/providers/route/add/", values, follow=True)
    assert "special" in page.content.decode()
    upstream.always(Answer(data=GOOD))
    assert ask().provider == "special"


def test_chosen_type_fills_in_its_preset(staff_client: Client) -> None:
    page = staff_client.get(f"{LIST}add/").content.decode()
    assert "providers/presets.js" in page
    assert "https://api.mistral.ai/v1" in page

"""The usage dashboard, as an operator sees it, and its files."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from aditus.accounts.models import User
from providers import figures
from providers.charts import Series, lines, nice_top, stacked_columns
from providers.exports import BATCH, safe_cell
from providers.models import ProviderConfig, Task, UsageLog
from providers.rollups import roll_up
from providers.tests.usage_rows import add_providers, add_usage, seed_usage

pytestmark = pytest.mark.django_db
URL = "/admin/providers/usagelog/dashboard/"


def page(client: Client, **query: str) -> str:
    response = client.get(URL, query)
    assert response.status_code == 200
    return response.content.decode()


def read_csv(client: Client, name: str, **query: str) -> list[dict[str, str]]:
    response = client.get(f"{URL}{name}.csv", query)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(b"".join(response).decode())))


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


@pytest.mark.parametrize("name", ["dashboard", "table_csv", "log_csv"])
def test_nobody_but_staff_with_the_permission_gets_in(name: str, owner: User) -> None:
    url = reverse(f"admin:providers_usage_{name}")
    client = Client()
    assert client.get(url).status_code == 302
    client.force_login(owner)
    assert client.get(url).status_code == 302

    owner.is_staff = True
    owner.save(update_fields=["is_staff"])
    assert client.get(url).status_code == 403

    owner.user_permissions.add(Permission.objects.get(codename="view_usagelog"))
    assert client.get(url).status_code == 200
    assert client.post(url).status_code == 405


def test_empty_log_is_said(staff_client: Client) -> None:
    assert "No requests in this time with these filters." in page(staff_client)


def test_figures_table_and_charts_agree(staff_client: Client, offline_provider: ProviderConfig) -> None:
    now = timezone.now()
    add_usage(now, provider_config=offline_provider, estimated_cost_cents=Decimal(250))
    add_usage(now, provider_config=offline_provider, status=UsageLog.Status.ERROR, estimated_cost_cents=Decimal(0))
    said = text_of(page(staff_client, window="today"))
    assert "Requests 2 for 2 questions, 1 answered" in said
    assert "Errors 1 50.0 % of what ended" in said
    assert "Cost US$ 2.50 every price is known" in said
    assert "Offline: 2, 1 failed" in said
    assert "Offline 2 1 50.0 % US$ 2.50" in said


def test_unknown_price_never_shows_as_zero(staff_client: Client) -> None:
    add_usage(timezone.now(), estimated_cost_cents=None)
    said = text_of(page(staff_client))
    assert "Cost unknown 1 request of unknown price" in said
    assert "OpenAI (environment key or deleted): 1 request of unknown price" in said

    add_usage(timezone.now(), estimated_cost_cents=Decimal(300))
    assert "Cost US$ 3.00 + 1 request of unknown price" in text_of(page(staff_client))


@pytest.mark.parametrize("window", ["today", "7", "30", "90"])
@pytest.mark.parametrize("group_by", ["provider", "model", "task", "plan", "day"])
def test_every_view_has_drawings_with_words(staff_client: Client, window: str, group_by: str) -> None:
    add_usage(timezone.now())
    html = page(staff_client, window=window, group_by=group_by)
    drawings = re.findall(r"<svg viewBox.*?</svg>", html.split('id="content-main"')[1], flags=re.DOTALL)
    assert drawings
    for drawing in drawings:
        root = ElementTree.fromstring(drawing)
        title, description = root.findtext("title"), root.findtext("desc")
        assert title
        assert description
        assert root.get("role") == "img"
        assert all(reference in html for reference in str(root.get("aria-labelledby")).split())


def test_page_obeys_the_content_security_policy(staff_client: Client) -> None:
    add_usage(timezone.now())
    response = staff_client.get(URL)
    body = response.content.decode().split('id="content-main"')[1].split('id="footer"')[0]
    assert not re.search(r"<style|<script|\sstyle=|\son[a-z]+=", body)
    assert "style-src 'self'" in response["Content-Security-Policy"]


def test_filters_stay_in_every_address(staff_client: Client, offline_provider: ProviderConfig) -> None:
    add_usage(timezone.now(), provider_config=offline_provider, task=Task.CV_DRAFT)
    html = page(staff_client, provider=str(offline_provider.pk), task="cv_draft", window="30", group_by="model")
    kept = f"provider={offline_provider.pk}&amp;task=cv_draft"
    assert f"?window=90&amp;group_by=model&amp;{kept}" in html
    assert f"?window=30&amp;group_by=day&amp;{kept}" in html
    assert f"table.csv?window=30&amp;group_by=model&amp;{kept}" in html
    assert f"log.csv?window=30&amp;group_by=model&amp;{kept}" in html
    assert "Clear filters" in html


def test_nonsense_in_the_address_is_said_and_left_out(staff_client: Client) -> None:
    add_usage(timezone.now())
    said = text_of(page(staff_client, window="1000", provider="' OR 1=1", status="great"))
    assert "status: Select a valid choice. great is not one of the available choices. It was left out." in said
    assert "Requests 1 for 1 questions" in said


def test_names_are_escaped(staff_client: Client) -> None:
    add_usage(timezone.now(), model_name="<b>&\"'")
    assert "<b>&" not in page(staff_client, group_by="model")


def test_table_as_csv_says_what_the_table_says(staff_client: Client) -> None:
    add_usage(timezone.now(), model_name="gpt-small", latency_ms=1)
    add_usage(timezone.now(), model_name="mystery", estimated_cost_cents=None)
    rows = {row["model"]: row for row in read_csv(staff_client, "table", group_by="model")}
    assert Decimal(rows["gpt-small"]["known_cost_cents"]) == Decimal("0.5")
    assert (rows["mystery"]["known_cost_cents"], rows["mystery"]["unknown_price"]) == ("", "1")
    assert (rows["gpt-small"]["p50_ms"], rows["total"]["requests"]) == ("1", "2")


def test_log_as_csv_has_the_window_and_filters_and_names_nobody(staff_client: Client, owner: User) -> None:
    now = timezone.now()
    add_usage(now, user=owner, error_message="words of a vendor")
    add_usage(now - timedelta(minutes=1), task=Task.CV_DRAFT, estimated_cost_cents=None)
    add_usage(now - timedelta(days=8))
    response = staff_client.get(f"{URL}log.csv")
    text = b"".join(response).decode()
    assert owner.email not in text
    assert owner.name not in text
    assert "words of a vendor" not in text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["user_id"] for row in rows] == ["", str(owner.pk)]
    assert rows[0]["estimated_cost_cents"] == ""
    assert datetime.fromisoformat(rows[1]["created_at"]) == now.astimezone(UTC)
    assert len(read_csv(staff_client, "log", task="cv_draft")) == 1


def test_log_longer_than_a_batch_comes_whole_and_once(staff_client: Client) -> None:
    moment = timezone.now()
    kinds = [UsageLog(request_id="0" * 32, provider_type="openai", created_at=moment) for _ in range(BATCH + 10)]
    UsageLog.objects.bulk_create(kinds)
    add_usage(moment + timedelta(seconds=1))
    rows = read_csv(staff_client, "log", window="7")
    assert len(rows) == BATCH + 11


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_formulas_are_defused(text: str, staff_client: Client) -> None:
    assert safe_cell(text) == f"'{text}"
    add_usage(timezone.now(), model_name=text)
    assert read_csv(staff_client, "log")[0]["model_name"] == f"'{text}"
    assert read_csv(staff_client, "table", group_by="model")[0]["model"] == f"'{text}"


def test_roll_up_changes_nothing_on_the_page(staff_client: Client) -> None:
    add_providers()
    seed_usage(rows=300, first=timezone.now() - timedelta(days=20), last=timezone.now())
    before = _without_clock(page(staff_client, window="30"))
    roll_up(timezone.now())
    assert _without_clock(page(staff_client, window="30")) == before


def _without_clock(html: str) -> str:
    return re.sub(r"Exact up to [\d:]+|nonce=\S+|csrf\S+ value=\S+", "", text_of(html))


def test_scale_ends_at_a_round_number_above_the_largest_value() -> None:
    assert [nice_top(value) for value in (0, 0.07, 1, 1.3, 17, 99, 101)] == [1, 0.08, 1, 1.6, 20, 100, 120]


def test_columns_stand_on_each_other_and_fill_the_scale() -> None:
    series = [Series("answered", "answered", [6.0, 0]), Series("failed", "failed", [4.0, 5.0])]
    chart = stacked_columns(name="x", title="X", summary="", places=["a", "b"], series=series, say=str, say_edge=str)
    low, high = (rect for rect in chart.rects if rect.tip.startswith("a:"))
    assert high.y + high.height == pytest.approx(low.y, abs=0.2)
    assert ([high.y], [tick.label for tick in chart.rows]) == ([10], ["0.0", "5.0", "10.0"])


def test_many_columns_are_one_shape_a_series() -> None:
    series = [Series("input", "input", [1.0] * 90), Series("output", "output", [2.0] * 90)]
    chart = stacked_columns(name="x", title="X", summary="", places=["day"] * 90, series=series, say=str, say_edge=str)
    assert (chart.rects, [shape.kind for shape in chart.shapes]) == ([], ["input", "output"])
    assert [shape.path.count("M") for shape in chart.shapes] == [90, 90]


def test_line_breaks_where_there_is_no_value() -> None:
    series = [Series("p50", "median", [1.0, 2.0, None, 3.0, 4.0, None, 5.0])]
    chart = lines(name="x", title="X", summary="", places=list("abcdefg"), series=series, say=str)
    assert (len(chart.strokes), len(chart.dots)) == (2, 5)
    many = [Series("p50", "median", [1.0] * 50 + [None, 2.0])]
    chart = lines(name="x", title="X", summary="", places=["day"] * 52, series=many, say=str)
    assert (len(chart.strokes), len(chart.dots)) == (1, 1)


def test_figures_read_well() -> None:
    assert [figures.compact(number) for number in (0, 999, 1_234, 56_789, 999_999, 2_500_000)] == [
        "0",
        "999",
        "1.23k",
        "56.8k",
        "1M",
        "2.5M",
    ]
    cents = (Decimal(0), Decimal("0.001"), Decimal("12.345"), Decimal(123_456))
    assert [figures.dollars(one) for one in cents] == ["US$ 0.00", "< US$ 0.0001", "US$ 0.1234", "US$ 1,234.56"]
    assert [figures.percent(value) for value in (None, 0, 0.01, 4.56, 99.99, 100)] == [
        "–",
        "0.0 %",
        "< 0.1 %",
        "4.6 %",
        "99.9 %",
        "100.0 %",
    ]
    assert [figures.latency(value) for value in (None, 850, 1_250, 180_000)] == ["–", "850 ms", "1.2 s", "180 s"]

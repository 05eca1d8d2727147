"""The main job end to end: an advert and a profile in; a job, a CV, a letter and their files out, through the API.

Everything real: the site, its database, the vendors' SDKs, and a local server that speaks their protocols.
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import docx
import pypdfium2
import pytest
from django.db import connection
from django.test import Client
from rest_framework.test import APIClient

from aditus.accounts.models import User
from jobs.schemas import ModelJob, ModelReading
from providers.models import ProviderConfig, UsageLog
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Exchange, Tokens, Upstream
from providers.tests.upstream_bodies import Protocol

pytestmark = pytest.mark.django_db

DEMO = Path(__file__).resolve().parent.parent / "management" / "demo"
ADVERT = (DEMO / "advert.txt").read_text(encoding="utf-8")
RESUME = (DEMO / "resume.json").read_bytes()
PROTOCOLS: list[Protocol] = ["openai", "anthropic", "gemini"]
API = "/api/v1"


def model_reading() -> dict[str, Any]:
    """An honest model's reading of the demo advert: a few values with the words they stand in."""
    nothing = {"value": None, "quote": None}
    job: dict[str, Any] = {}
    for name, field in ModelJob.model_fields.items():
        job[name] = [] if str(field.annotation).startswith("list") else dict(nothing)
    job |= {
        "title": {"value": "Accountant", "quote": "Accountant – Green Valley Dairy Ltd"},
        "company": {"value": "Green Valley Dairy Ltd", "quote": "Green Valley Dairy Ltd collects milk"},
        "location": {"value": "Nakuru, Kenya", "quote": "Location: Nakuru, Kenya"},
        "salary": {
            "min": 80_000,
            "max": 110_000,
            "currency": "KES",
            "period": "month",
            "gross": True,
            "quote": "Salary: KES 80,000 – 110,000 per month (gross)",
        },
        "must_have": [{"value": "CPA Part II or higher", "quote": "CPA Part II or higher"}],
    }
    reading = {
        "is_job_advert": True,
        "not_advert_reason": None,
        "transcript": None,
        "language": "en",
        "is_closed": False,
        "jobs": [job],
    }
    return ModelReading.model_validate(reading).model_dump()


def honest_model(exchange: Exchange) -> Answer:
    """Reads the advert; drafts nothing of its own, so that the drafts are the profile's words."""
    tokens = Tokens(input=1_234, output=56)
    is_reading = "is_job_advert" in json.dumps(exchange.body)
    return Answer(data=model_reading() if is_reading else None, tokens=tokens)


def add_profile(api: APIClient) -> str:
    answer = api.post(f"{API}/profiles/import", {"file": io.BytesIO(RESUME)}, format="multipart")
    assert answer.status_code == 201, answer.content
    return str(answer.json()["id"])


def do_the_main_job(api: APIClient) -> dict[str, Any]:
    profile = add_profile(api)
    extraction = api.post(f"{API}/job-extractor/extract", {"text": ADVERT})
    assert extraction.status_code == 201, extraction.content
    [job] = extraction.json()["jobs"]
    wanted = {"job": job["id"], "profile": profile}
    cv = api.post(f"{API}/cv-drafter/draft", wanted)
    assert cv.status_code == 201, cv.content
    letter = api.post(f"{API}/cover-letter/generate", wanted)
    assert letter.status_code == 201, letter.content
    return {"extraction": extraction.json(), "job": job, "cv": cv.json(), "letter": letter.json()}


def test_offline_engine_does_the_main_job(owner_api: APIClient, offline_provider: ProviderConfig) -> None:
    done = do_the_main_job(owner_api)
    job = done["job"]
    assert job["title"] == "Accountant"
    assert job["salary"] == {"min": 80_000, "max": 110_000, "currency": "KES", "period": "month", "gross": True}
    assert job["deadline"] == "2026-12-18"
    assert job["apply"]["email"] == "careers@greenvalleydairy.example"
    for field in ("title", "company", "location", "salary", "deadline", "apply.email"):
        assert job["evidence"][field]["quote"] in ADVERT
    for document in (done["cv"], done["letter"]):
        assert document["state"] == "ready"
        assert document["usage"]["offline"] is True
        assert "Rift Valley Millers" in document["text"]


@pytest.mark.parametrize("kind", ["cv", "letter"])
def test_downloads_open_and_say_the_same(owner_api: APIClient, offline_provider: ProviderConfig, kind: str) -> None:
    document = do_the_main_job(owner_api)[kind]
    url = f"{API}/documents/{document['id']}/export"
    pdf = owner_api.get(url, {"format": "pdf"})
    assert pdf.status_code == 200, pdf.content
    pages = pypdfium2.PdfDocument(pdf.content)
    in_pdf = " ".join(page.get_textpage().get_text_range() for page in pages)
    in_docx = "\n".join(
        p.text for p in docx.Document(io.BytesIO(owner_api.get(url, {"format": "docx"}).content)).paragraphs
    )
    for text in (in_pdf, in_docx):
        assert "Amina Wanjiru Kamau" in text
        assert "Rift Valley Millers" in text


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_all_three_calls_go_to_the_row_with_its_key(
    upstream: Upstream, owner: User, owner_api: APIClient, protocol: Protocol
) -> None:
    config = add_row(upstream, protocol, is_default=True, input_cents_per_million=100, output_cents_per_million=1_000)
    upstream.always(honest_model)

    done = do_the_main_job(owner_api)

    assert {exchange.key for exchange in upstream.requests} == {config.api_key.reveal()}
    assert done["job"]["company"] == "Green Valley Dairy Ltd"
    assert done["cv"]["usage"]["provider"] == config.name
    assert done["cv"]["usage"]["offline"] is False
    rows = UsageLog.objects.filter(status="success")
    assert set(rows.values_list("task", flat=True)) == {"extraction", "cv_draft", "cover_letter"}
    for row in rows:
        assert (row.input_tokens, row.output_tokens, row.usage_source) == (1_234, 56, "provider")
        assert float(row.estimated_cost_cents or 0) == pytest.approx(0.1794)
        assert row.user == owner
        assert row.latency_ms is not None


def test_contact_data_is_not_sent_to_a_drafting_model(upstream: Upstream, owner_api: APIClient) -> None:
    add_row(upstream)
    upstream.always(honest_model)
    do_the_main_job(owner_api)
    sent = json.dumps([exchange.body for exchange in upstream.requests])
    assert "Rift Valley Millers" in sent
    for private in ("amina.kamau@mail.example", "700 000 123", "owner@example.com"):
        assert private not in sent


def test_switching_the_default_in_the_admin_sends_the_next_request_there(
    upstream: Upstream, owner_api: APIClient, staff_client: Client
) -> None:
    add_row(upstream, "openai", name="first", is_default=True)
    second = add_row(upstream, "anthropic", name="second")
    upstream.always(honest_model)
    owner_api.post(f"{API}/job-extractor/extract", {"text": ADVERT})
    staff_client.post(
        "/admin/providers/providerconfig/", {"action": "make_default", "_selected_action": [str(second.pk)]}
    )
    owner_api.post(f"{API}/job-extractor/extract", {"text": ADVERT + "\nA second source."})
    assert [exchange.protocol for exchange in upstream.requests] == ["openai", "anthropic"]


def test_key_is_nowhere(
    upstream: Upstream,
    owner_api: APIClient,
    staff_client: Client,
    staff_api: APIClient,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    key = "sk-canary-4815162342-must-not-show"
    config = add_row(upstream, api_key=key, is_default=True)
    upstream.always(honest_model)
    do_the_main_job(owner_api)
    upstream.always(Answer(status=500))
    refused = owner_api.post(f"{API}/job-extractor/extract", {"text": ADVERT + "\nAnother."})

    pages = [
        staff_client.get(url).content.decode()
        for url in (
            "/admin/",
            "/admin/providers/providerconfig/",
            f"/admin/providers/providerconfig/{config.pk}/change/",
            f"/admin/providers/providerconfig/{config.pk}/history/",
            "/admin/providers/usagelog/",
            "/admin/providers/providerconfig/explain/",
        )
    ]
    answers = [staff_api.get(f"{API}/admin/providers").content.decode(), refused.content.decode()]
    printed = capfd.readouterr()
    for text in (*pages, *answers, _whole_database(), caplog.text, printed.out, printed.err):
        assert key not in text


def _whole_database() -> str:
    with connection.cursor() as cursor:
        dumped = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            dumped.append(repr(cursor.fetchall()))
    return "\n".join(dumped)


def test_no_provider_at_all_is_a_503_that_says_what_to_do(owner_api: APIClient) -> None:
    answer = owner_api.post(f"{API}/job-extractor/extract", {"text": ADVERT})
    assert (answer.status_code, answer.json()["code"]) == (503, "no_provider")
    assert "administrator" in answer.json()["detail"]


def test_provider_that_answers_rubbish_is_a_503_and_nothing_is_kept(upstream: Upstream, owner_api: APIClient) -> None:
    add_row(upstream)
    upstream.always(Answer(text="I am sorry, I would rather write a poem."))
    answer = owner_api.post(f"{API}/job-extractor/extract", {"text": ADVERT})
    assert (answer.status_code, answer.json()["code"]) == (503, "no_provider")
    assert owner_api.get(f"{API}/jobs").json()["count"] == 0

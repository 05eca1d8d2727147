"""The jobs API: owner, stranger, anonymous, wrong method, bad input."""

from __future__ import annotations

import io
import uuid
from contextlib import ExitStack
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from rest_framework.test import APIClient

from aditus.accounts.models import User
from aditus.lib import child
from jobs.models import Advert, Job
from jobs.services import extract_jobs
from jobs.tests import adverts
from jobs.tests.pictures import photo
from providers.models import ProviderConfig

pytestmark = pytest.mark.usefixtures("offline")

EXTRACT = "/api/v1/job-extractor/extract"
VALIDATE = "/api/v1/job-extractor/validate-image"
JOBS = "/api/v1/jobs"


@pytest.fixture
def job(owner: User) -> Job:
    return extract_jobs(user=owner, text=adverts.KENYA).jobs[0]


def upload(data: bytes, name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def picture(size: tuple[int, int] = (320, 200)) -> bytes:
    stored = io.BytesIO()
    Image.new("RGB", size, "white").save(stored, "PNG")
    return stored.getvalue()


def problem(response: Any, *, status: int, code: str) -> dict[str, Any]:
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    assert body["code"] == code
    assert body["status"] == status
    assert not Advert.objects.exists()
    return body


def test_text_becomes_a_job(owner_api: APIClient) -> None:
    response = owner_api.post(EXTRACT, {"text": adverts.KENYA, "source_url": "https://example.com/1"})
    assert response.status_code == 201
    body = response.json()
    assert set(body) == {"id", "source", "jobs", "warnings", "usage", "duplicate"}
    assert body["duplicate"] is False
    assert body["usage"] == {"provider": "Offline", "model": "rules", "offline": True, "tokens": 0, "cost_cents": 0.0}
    assert body["source"]["source_url"] == "https://example.com/1"
    (job,) = body["jobs"]
    assert job["title"] == "Factory Accountant"
    assert job["salary"] == {"min": 65000, "max": 80000, "currency": "KES", "period": "month", "gross": True}
    assert job["deadline"] == "2026-08-14"
    assert job["evidence"]["salary"]["quote"] in adverts.KENYA
    assert job["requirements"]["nice"]


def test_the_same_source_again_is_answered_200(owner_api: APIClient) -> None:
    first = owner_api.post(EXTRACT, {"text": adverts.KENYA}).json()
    response = owner_api.post(EXTRACT, {"text": adverts.KENYA})
    assert response.status_code == 200
    assert response.json()["duplicate"] is True
    assert response.json()["id"] == first["id"]
    anew = owner_api.post(EXTRACT, {"text": adverts.KENYA, "refresh": True})
    assert anew.status_code == 201
    assert anew.json()["jobs"][0]["id"] == first["jobs"][0]["id"]


def test_a_saved_page_is_read_from_a_form(owner_api: APIClient) -> None:
    file = upload(adverts.JSON_LD_PAGE.encode(), "advert.html")
    response = owner_api.post(EXTRACT, {"file": file, "url": "", "text": ""}, format="multipart")
    assert response.status_code == 201
    assert response.json()["jobs"][0]["company"] == "Tumaini Clinics"
    assert response.json()["usage"]["provider"] is None


def test_no_source_and_two_sources_are_invalid(owner_api: APIClient) -> None:
    problem(owner_api.post(EXTRACT, {}), status=400, code="invalid")
    both = {"text": adverts.KENYA, "url": "https://example.com/"}
    problem(owner_api.post(EXTRACT, both), status=400, code="invalid")


@pytest.mark.parametrize("text", ["", "   \n ", "\x00\x00"])
def test_empty_text_is_invalid(owner_api: APIClient, text: str) -> None:
    problem(owner_api.post(EXTRACT, {"text": text}), status=400, code="invalid")


def test_control_characters_and_half_surrogates_do_no_harm(owner_api: APIClient) -> None:
    raw = b'{"text": "' + adverts.NIGERIA.replace("\n", "\\n").encode() + b'\\u0000 \\ud800"}'
    response = owner_api.post(EXTRACT, raw, content_type="application/json")
    assert response.status_code == 201
    assert response.json()["jobs"][0]["title"] == "Sales Representative"


def test_no_place_to_read_a_file_is_a_503_that_says_when_to_come_back(
    owner_api: APIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child, "WAIT_SECONDS", 0.01)
    with ExitStack() as taken:
        for _ in range(child.CHILDREN_AT_ONCE):
            taken.enter_context(child._places)
        response = owner_api.post(EXTRACT, {"file": upload(picture(), "advert.png")}, format="multipart")
    problem(response, status=503, code="busy")
    assert response["Retry-After"] == "60"


def test_a_20_mb_upload_is_too_large(owner_api: APIClient) -> None:
    file = upload(b"%PDF-1.7" + b"0" * 20_000_000, "advert.pdf")
    problem(owner_api.post(EXTRACT, {"file": file}, format="multipart"), status=413, code="too_large")


def test_20_mb_of_json_is_too_large(owner_api: APIClient) -> None:
    problem(owner_api.post(EXTRACT, {"text": "job " * 5_000_000}), status=413, code="too_large")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"MZ\x90\x00\x03" + b"\x00" * 200, "advert.pdf"),
        (adverts.KENYA.encode(), "advert.pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", "advert.png"),
        (b"PK\x03\x04 not a word file", "advert.docx"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(owner_api: APIClient, data: bytes, name: str) -> None:
    response = owner_api.post(EXTRACT, {"file": upload(data, name)}, format="multipart")
    problem(response, status=415, code="wrong_type")


def test_a_damaged_pdf_is_unreadable(owner_api: APIClient) -> None:
    response = owner_api.post(EXTRACT, {"file": upload(b"%PDF-1.7 broken", "advert.pdf")}, format="multipart")
    problem(response, status=422, code="unreadable")


def test_an_empty_file_is_invalid(owner_api: APIClient) -> None:
    response = owner_api.post(EXTRACT, {"file": upload(b"", "advert.pdf")}, format="multipart")
    problem(response, status=400, code="invalid")


def test_a_url_that_does_not_answer_is_unreadable(owner_api: APIClient) -> None:
    body = problem(
        owner_api.post(EXTRACT, {"url": "https://does-not-exist.invalid/job"}), status=422, code="unreadable"
    )
    assert "paste" in body["detail"].lower()


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/job", "http://169.254.169.254/latest/meta-data", "file:///etc/passwd", "http://[", "nonsense"],
)
def test_a_url_that_may_not_be_opened_is_refused(owner_api: APIClient, url: str) -> None:
    problem(owner_api.post(EXTRACT, {"url": url}), status=422, code="refused_url")


def test_a_page_without_an_advert_says_so(owner_api: APIClient) -> None:
    for page, code, reason in (
        (adverts.SHELL_PAGE, "unreadable", "not_visible"),
        (adverts.LIST_PAGE, "not_an_advert", "list_page"),
        (adverts.CLOSED_PAGE, "not_an_advert", "closed"),
    ):
        response = owner_api.post(EXTRACT, {"file": upload(page.encode(), "a.html")}, format="multipart")
        assert problem(response, status=422, code=code)["reason"] == reason
    problem(owner_api.post(EXTRACT, {"text": adverts.CV}), status=422, code="not_an_advert")


def test_a_file_named_where_text_is_wanted_is_invalid(owner_api: APIClient) -> None:
    problem(owner_api.post(EXTRACT, {"file": "not a file"}), status=400, code="invalid")
    problem(owner_api.post(EXTRACT, [1, 2]), status=400, code="invalid")
    problem(owner_api.post(EXTRACT, b"{", content_type="application/json"), status=400, code="invalid")


def test_nobody_to_read_is_a_503_that_loses_nothing(owner_api: APIClient) -> None:
    from providers.models import ProviderConfig

    ProviderConfig.objects.all().delete()
    problem(owner_api.post(EXTRACT, {"text": adverts.KENYA}), status=503, code="no_provider")


def test_anonymous_callers_are_refused() -> None:
    client = APIClient()
    for response in (client.post(EXTRACT, {"text": "x"}), client.post(VALIDATE, {}), client.get(JOBS)):
        problem(response, status=401, code="not_authenticated")


def test_other_methods_are_refused(owner_api: APIClient, job: Job) -> None:
    for response in (owner_api.get(EXTRACT), owner_api.post(JOBS, {}), owner_api.put(f"{JOBS}/{job.pk}", {})):
        assert response.status_code == 405
        assert response["Content-Type"] == "application/problem+json"


def test_a_stranger_gets_404(stranger_api: APIClient, job: Job) -> None:
    address = f"{JOBS}/{job.pk}"
    for response in (
        stranger_api.get(address),
        stranger_api.patch(address, {"title": "Mine"}),
        stranger_api.delete(address),
    ):
        assert response.status_code == 404
        assert response["Content-Type"] == "application/problem+json"
    assert stranger_api.get(JOBS).json()["count"] == 0


def test_an_id_that_is_none_is_a_404(owner_api: APIClient) -> None:
    for name in (str(uuid.uuid4()), "nonsense", "0" * 36):
        assert owner_api.get(f"{JOBS}/{name}").status_code == 404


def test_the_owner_lists_filters_and_reads(owner_api: APIClient, job: Job) -> None:
    assert owner_api.get(JOBS).json()["results"][0]["id"] == str(job.pk)
    assert owner_api.get(JOBS, {"q": "tea kericho"}).json()["count"] == 1
    assert owner_api.get(JOBS, {"q": "plumber"}).json()["count"] == 0
    assert owner_api.get(JOBS, {"status": "closed"}).json()["count"] == 0
    assert owner_api.get(JOBS, {"deadline_to": "2026-08-01"}).json()["count"] == 0
    assert owner_api.get(JOBS, {"status": "nonsense"}).status_code == 400
    assert owner_api.get(JOBS, {"q": "\x00"}).status_code in (200, 400)
    assert owner_api.get(f"{JOBS}/{job.pk}").json()["company"] == job.company


def test_the_owner_corrects_a_job(owner_api: APIClient, job: Job) -> None:
    change = {"title": "Accountant", "salary": {"max": 90000}, "requirements": {"nice": []}, "is_archived": True}
    response = owner_api.patch(f"{JOBS}/{job.pk}", change)
    assert response.status_code == 200, response.content
    body = response.json()
    assert body["title"] == "Accountant"
    assert body["salary"]["max"] == 90000
    assert body["salary"]["min"] == 65000
    assert body["requirements"]["nice"] == []
    assert len(body["requirements"]["must"]) == 3
    assert body["is_archived"] is True
    assert body["evidence"]["title"]["origin"] == "user"
    assert body["evidence"]["company"]["origin"] == "rules"


@pytest.mark.parametrize(
    "change",
    [
        {"deadline": "tomorrow"},
        {"employment_type": "slavery"},
        {"salary": {"currency": "shillings"}},
        {"apply": {"email": "nobody"}},
        {"apply": {"url": "javascript:alert(1)"}},
        {"vacancies": 0},
        {"evidence": {}},
        {"title": "x" * 301},
        {"requirements": {"must": "one"}},
        ["title"],
    ],
)
def test_a_change_that_does_not_fit_is_invalid(owner_api: APIClient, job: Job, change: object) -> None:
    response = owner_api.patch(f"{JOBS}/{job.pk}", change)
    assert response.status_code == 400, response.content
    assert response.json()["code"] == "invalid"
    before = job.as_fields()
    job.refresh_from_db()
    assert job.as_fields() == before


def test_the_owner_deletes_a_job(owner_api: APIClient, job: Job) -> None:
    assert owner_api.delete(f"{JOBS}/{job.pk}").status_code == 204
    assert not Job.objects.exists()


def test_a_sound_picture_is_valid_and_its_size_told(owner_api: APIClient) -> None:
    response = owner_api.post(VALIDATE, {"image": upload(picture(), "photo.png")}, format="multipart")
    assert response.status_code == 200
    body = response.json()
    assert body["valid"] is True
    assert (body["width"], body["height"]) == (320, 200)
    assert body["is_job_advert"] is None
    assert body["reason"]


@pytest.mark.parametrize("data", [picture()[:300], b"", b"hello", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_broken_picture_is_an_answer(owner_api: APIClient, data: bytes) -> None:
    response = owner_api.post(VALIDATE, {"image": upload(data, "photo.png")}, format="multipart")
    assert response.status_code == 200, response.content
    body = response.json()
    assert body["valid"] is False
    assert body["is_job_advert"] is None
    assert body["width"] is None
    assert body["reason"]


def test_no_picture_to_validate_is_invalid(owner_api: APIClient) -> None:
    problem(owner_api.post(VALIDATE, {}, format="multipart"), status=400, code="invalid")


def test_a_picture_nothing_can_read_is_a_problem_that_says_where_it_can_be_kept(
    owner_api: APIClient, offline: ProviderConfig, no_ocr: None
) -> None:
    response = owner_api.post(EXTRACT, {"image": SimpleUploadedFile("a.png", photo(), "image/png")}, format="multipart")
    told = problem(response, status=422, code="unreadable")
    assert told["reason"] == "no_vision"
    assert "kept beside a form" in told["detail"]
    assert not Job.objects.exists()

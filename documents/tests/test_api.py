"""The API of profiles and documents: owner, stranger, anonymous, wrong method, bad input."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.models import Document, DocumentState, Profile
from documents.services import draft_cover_letter, draft_cv
from documents.tests import profiles
from documents.tests.conftest import make_job
from jobs.models import Job
from providers.models import ProviderConfig

pytestmark = [pytest.mark.django_db, pytest.mark.urls("documents.tests.urls")]

FORMATS = {
    "pdf": ("application/pdf", b"%PDF"),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
    "md": ("text/markdown; charset=utf-8", b"# Jane"),
    "txt": ("text/plain; charset=utf-8", b"Jane"),
    "json": ("application/json", b"{"),
}


@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cv(user=owner, job=job)


def upload(data: bytes, name: str = "resume.json") -> dict[str, Any]:
    return {"file": SimpleUploadedFile(name, data, content_type="application/json")}


def assert_problem(response: Any, status: int, code: str) -> dict[str, Any]:
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    assert body["code"] == code
    assert body["status"] == status
    assert body["detail"]
    return body


# --- Profiles -------------------------------------------------------------------------------------------------------
def test_owner_imports_reads_changes_and_deletes_a_profile(owner_api: APIClient) -> None:
    document = profiles.jane()
    response = owner_api.post("/api/v1/profiles/import", upload(json.dumps(document).encode()), format="multipart")
    assert response.status_code == 201
    address = f"/api/v1/profiles/{response.json()['id']}"
    assert owner_api.get(address).json()["data"] == document
    changed = owner_api.patch(address, {"name": "For banks", "data": {"basics": {"name": "Jane W."}}}, format="json")
    assert changed.status_code == 200
    assert changed.json()["name"] == "For banks"
    assert changed.json()["data"] == {"basics": {"name": "Jane W."}}
    assert owner_api.get("/api/v1/profiles").json()["count"] == 1
    assert owner_api.delete(address).status_code == 204
    assert_problem(owner_api.get(address), 404, "not_found")


def test_owner_makes_a_profile_from_json(owner_api: APIClient) -> None:
    response = owner_api.post("/api/v1/profiles", {"data": profiles.nurse()}, format="json")
    assert response.status_code == 201
    assert response.json()["name"] == "Achieng Odhiambo, Registered Nurse"


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "profile_invalid"),
        (b"hello", 422, "profile_invalid"),
        (b"\x00\xff\xfe\x80", 422, "profile_invalid"),
        (b"%PDF-1.4 ...", 422, "profile_invalid"),
        (b'{"basics": []}', 422, "profile_invalid"),
        (b'{"dependencies": {"a": "1"}}', 422, "profile_invalid"),
        (b'{"work": [1]}', 422, "profile_invalid"),
        (b"9" * 5000, 422, "profile_invalid"),
        (b'{"basics": {"name": "x"}, "meta": {"aditus": {"grades": 3}}}', 422, "profile_invalid"),
        (b"x" * 2_100_000, 413, "too_large"),
    ],
)
def test_a_file_that_is_no_json_resume_is_a_clear_problem(
    owner_api: APIClient, data: bytes, status: int, code: str
) -> None:
    response = owner_api.post("/api/v1/profiles/import", upload(data), format="multipart")
    assert_problem(response, status, code)
    assert not Profile.objects.exists()


def test_the_problem_points_to_the_first_wrong_value(owner_api: APIClient) -> None:
    data = b'{"basics": {"name": "J"}, "work": [{"name": "A"}, {"highlights": {"x": 1}}]}'
    response = owner_api.post("/api/v1/profiles/import", upload(data), format="multipart")
    assert assert_problem(response, 422, "profile_invalid")["pointer"] == "/work/1/highlights"


@pytest.mark.parametrize("body", [{}, {"data": []}, {"data": "x"}, {"data": None}, [], "text"])
def test_a_profile_without_a_document_is_invalid(owner_api: APIClient, body: Any) -> None:
    assert_problem(owner_api.post("/api/v1/profiles", body, format="json"), 400, "invalid")


def test_import_without_a_file_is_invalid(owner_api: APIClient) -> None:
    assert_problem(owner_api.post("/api/v1/profiles/import", {}, format="multipart"), 400, "invalid")
    assert_problem(owner_api.post("/api/v1/profiles/import", {}, format="json"), 415, "unsupported_media_type")


def test_control_characters_and_lone_surrogates_do_no_harm(owner_api: APIClient) -> None:
    body = b'{"name": "a\\u0000b\\ud800", "data": {"basics": {"name": "J\\u0000\\ud83d", "summary": "\\udfff"}}}'
    response = owner_api.post("/api/v1/profiles", body, content_type="application/json")
    assert response.status_code == 201
    assert response.json()["data"]["basics"] == {"name": "J", "summary": ""}


# --- The gate as a service ------------------------------------------------------------------------------------------
def test_check_names_what_the_profile_does_not_bear_out(owner_api: APIClient, profile: Profile) -> None:
    text = "Jane keeps the books. She led the audit at Deloitte and speaks fluent French."
    response = owner_api.post(f"/api/v1/profiles/{profile.id}/check", {"text": text}, format="json")
    assert response.status_code == 200
    findings = response.json()["findings"]
    assert {"employer", "language", "scope"} <= {finding["kind"] for finding in findings}
    for finding in findings:
        assert text[finding["span"]["start"] : finding["span"]["end"]] == finding["span"]["text"]
        assert finding["severity"] in ("block", "warn")


def test_check_of_true_words_finds_nothing(owner_api: APIClient, profile: Profile, job: Job) -> None:
    text = "I reconcile 14 bank accounts every month.\n\nI am writing to apply for the position of Senior Accountant."
    body = {"text": text, "job": str(job.id)}
    response = owner_api.post(f"/api/v1/profiles/{profile.id}/check", body, format="json")
    assert response.json() == {"findings": []}


@pytest.mark.parametrize("text", ["", None, 5, ["x"], "x" * 100_001])
def test_check_of_no_text_is_invalid(owner_api: APIClient, profile: Profile, text: Any) -> None:
    address = f"/api/v1/profiles/{profile.id}/check"
    if text == 5:
        assert owner_api.post(address, {"text": text}, format="json").status_code == 200
        return
    assert_problem(owner_api.post(address, {"text": text}, format="json"), 400, "invalid")


# --- Drafts ---------------------------------------------------------------------------------------------------------
def test_owner_drafts_a_cv_and_a_letter(
    owner_api: APIClient, job: Job, profile: Profile, offline_provider: ProviderConfig
) -> None:
    cv = owner_api.post("/api/v1/cv-drafter/draft", {"job": str(job.id)}, format="json")
    letter = owner_api.post(
        "/api/v1/cover-letter/generate", {"job": str(job.id), "tone": "warm", "length": "short"}, format="json"
    )
    for response, kind in ((cv, "cv"), (letter, "cover_letter")):
        body = response.json()
        assert response.status_code == 201
        assert (body["kind"], body["state"], body["job"], body["profile"]) == (
            kind,
            "ready",
            str(job.id),
            str(profile.id),
        )
        assert body["usage"] == {
            "provider": "Offline", "model": body["usage"]["model"], "offline": True, "tokens": 0,
            "cost_cents": body["usage"]["cost_cents"],
        }  # fmt: skip
        assert body["findings"] == []
        assert body["versions"] == 1
        assert body["text"]
        assert body["content"]


def test_without_a_profile_the_problem_says_so(
    owner_api: APIClient, job: Job, offline_provider: ProviderConfig
) -> None:
    response = owner_api.post("/api/v1/cv-drafter/draft", {"job": str(job.id)}, format="json")
    assert_problem(response, 422, "profile_missing")


def test_without_a_provider_the_problem_says_so(owner_api: APIClient, job: Job, profile: Profile) -> None:
    response = owner_api.post("/api/v1/cover-letter/generate", {"job": str(job.id)}, format="json")
    assert_problem(response, 503, "no_provider")
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"job": None}, 400, "invalid"),
        ({"job": "x"}, 400, "invalid"),
        ({"job": str(uuid.uuid4())}, 404, "not_found"),
        ({"profile": str(uuid.uuid4())}, 404, "not_found"),
        ({"strength": "extreme"}, 400, "invalid"),
        ({"language": "tlh"}, 400, "invalid"),
    ],
)
def test_a_draft_of_nonsense_is_refused(
    owner_api: APIClient, job: Job, profile: Profile, changes: dict[str, Any], status: int, code: str
) -> None:
    response = owner_api.post("/api/v1/cv-drafter/draft", {"job": str(job.id), **changes}, format="json")
    assert_problem(response, status, code)


def test_another_persons_job_and_profile_are_not_found(
    owner_api: APIClient, owner: User, stranger: User, job: Job, profile: Profile
) -> None:
    theirs = make_job(stranger)
    response = owner_api.post("/api/v1/cv-drafter/draft", {"job": str(theirs.id)}, format="json")
    assert_problem(response, 404, "not_found")


# --- Documents ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("format", list(FORMATS))
@pytest.mark.parametrize("accept", ["*/*", "application/pdf", "application/json", "text/html"])
def test_owner_downloads_every_format(owner_api: APIClient, cv: Document, format: str, accept: str) -> None:
    response = owner_api.get(f"/api/v1/documents/{cv.id}/export?format={format}", HTTP_ACCEPT=accept)
    media_type, start = FORMATS[format]
    assert response.status_code == 200
    assert response["Content-Type"] == media_type
    assert response.content.startswith(start)
    assert response["Content-Disposition"] == (
        f'attachment; filename="Jane-Wanjiru-CV-Senior-Accountant-Baraka-Foods.{format}"'
    )


@pytest.mark.parametrize("query", ["", "?format=", "?format=exe", "?format=pdf&format=exe"])
def test_an_unknown_format_is_invalid(owner_api: APIClient, cv: Document, query: str) -> None:
    assert_problem(owner_api.get(f"/api/v1/documents/{cv.id}/export{query}"), 400, "invalid")


def test_an_invention_blocks_the_download_with_its_findings(owner_api: APIClient, cv: Document) -> None:
    address = f"/api/v1/documents/{cv.id}"
    text = cv.text.replace("Reconcile 14 bank accounts", "Reconcile 140 bank accounts")
    edited = owner_api.patch(address, {"text": text, "expected_version": 1}, format="json")
    assert edited.status_code == 200
    assert edited.json()["versions"] == 2
    body = assert_problem(owner_api.get(f"{address}/export?format=pdf"), 409, "export_blocked")
    assert [finding["span"]["text"] for finding in body["findings"]] == ["140"]


def test_an_edit_of_an_old_version_is_a_conflict(owner_api: APIClient, cv: Document) -> None:
    address = f"/api/v1/documents/{cv.id}"
    owner_api.patch(address, {"text": cv.text + "\n"}, format="json")
    response = owner_api.patch(address, {"text": cv.text, "expected_version": 1}, format="json")
    assert assert_problem(response, 409, "edit_conflict")["current_version"] == 2


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": None}, {"text": "x" * 100_001}, {"text": ["a"]}])
def test_an_edit_without_a_text_is_invalid(owner_api: APIClient, cv: Document, body: dict[str, Any]) -> None:
    assert_problem(owner_api.patch(f"/api/v1/documents/{cv.id}", body, format="json"), 400, "invalid")


@pytest.mark.parametrize(
    "text",
    ["\\u0000\\ud800 x", "# \\u202e", "|a|b|\\n|-|-|", "```\\nx\\n```", "<script>alert(1)</script>", "- " * 3000],
)
def test_any_text_can_be_an_edit(owner_api: APIClient, cv: Document, text: str) -> None:
    body = f'{{"text": {json.dumps(text) if len(text) > 100 else chr(34) + text + chr(34)}}}'
    response = owner_api.patch(f"/api/v1/documents/{cv.id}", body, content_type="application/json")
    assert response.status_code == 200
    for suffix in FORMATS:
        assert owner_api.get(f"/api/v1/documents/{cv.id}/export?format={suffix}").status_code in (200, 409)


def test_versions_and_facts_are_listed(owner_api: APIClient, cv: Document) -> None:
    [version] = owner_api.get(f"/api/v1/documents/{cv.id}/versions").json()
    assert version["number"] == 1
    assert version["origin"] == "drafted"
    assert version["text"] == cv.text
    sentences = owner_api.get(f"/api/v1/documents/{cv.id}/facts").json()
    assert all(sentence["facts"] for sentence in sentences)


def test_documents_are_listed_and_filtered(owner_api: APIClient, owner: User, job: Job, cv: Document) -> None:
    draft_cover_letter(user=owner, job=job)
    assert owner_api.get("/api/v1/documents").json()["count"] == 2
    assert owner_api.get("/api/v1/documents?kind=cv").json()["count"] == 1
    assert_problem(owner_api.get("/api/v1/documents?kind=poem"), 400, "invalid")


def test_a_draft_that_waits_is_cancelled_and_written_again(
    owner_api: APIClient, cv: Document, django_capture_on_commit_callbacks: Any
) -> None:
    Document.objects.filter(pk=cv.pk).update(state=DocumentState.QUEUED, text="")
    address = f"/api/v1/documents/{cv.id}"
    assert_problem(owner_api.get(f"{address}/export?format=pdf"), 409, "not_ready")
    assert owner_api.post(f"{address}/cancel").json()["state"] == "cancelled"
    with django_capture_on_commit_callbacks(execute=True):
        assert owner_api.post(f"{address}/retry").status_code == 202
    body = owner_api.get(address).json()
    assert body["state"] == "ready"
    assert body["versions"] == 2


ADDRESSES = [
    ("get", "/api/v1/profiles/{profile}"),
    ("patch", "/api/v1/profiles/{profile}"),
    ("delete", "/api/v1/profiles/{profile}"),
    ("post", "/api/v1/profiles/{profile}/check"),
    ("get", "/api/v1/documents/{document}"),
    ("patch", "/api/v1/documents/{document}"),
    ("delete", "/api/v1/documents/{document}"),
    ("get", "/api/v1/documents/{document}/export?format=pdf"),
    ("get", "/api/v1/documents/{document}/versions"),
    ("get", "/api/v1/documents/{document}/facts"),
    ("post", "/api/v1/documents/{document}/cancel"),
    ("post", "/api/v1/documents/{document}/retry"),
]


@pytest.mark.parametrize(("method", "address"), ADDRESSES)
def test_stranger_gets_404_and_anonymous_401(
    stranger_api: APIClient, anonymous_api: APIClient, cv: Document, profile: Profile, method: str, address: str
) -> None:
    place = address.format(profile=profile.id, document=cv.id)
    body = {"text": "x", "name": "x"}
    assert_problem(getattr(stranger_api, method)(place, body if method != "get" else None), 404, "not_found")
    assert_problem(getattr(anonymous_api, method)(place, body if method != "get" else None), 401, "not_authenticated")
    cv.refresh_from_db()
    profile.refresh_from_db()
    assert cv.state == DocumentState.READY


@pytest.mark.parametrize("address", ["/api/v1/profiles", "/api/v1/documents"])
def test_a_stranger_sees_an_empty_list(stranger_api: APIClient, cv: Document, address: str) -> None:
    assert stranger_api.get(address).json()["count"] == 0


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("get", "/api/v1/cv-drafter/draft"),
        ("get", "/api/v1/cover-letter/generate"),
        ("put", "/api/v1/profiles"),
        ("post", "/api/v1/documents"),
    ],
)
def test_wrong_method_is_refused(owner_api: APIClient, method: str, address: str) -> None:
    assert_problem(getattr(owner_api, method)(address), 405, "method_not_allowed")


def test_ids_that_are_no_uuids_are_not_found(owner_api: APIClient) -> None:
    assert_problem(owner_api.get("/api/v1/documents/nonsense"), 404, "not_found")
    assert_problem(owner_api.get("/api/v1/documents/%00"), 404, "not_found")

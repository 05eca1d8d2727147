"""A person's rights: see what was used, take everything along, be forgotten. Canaries have a file of their own."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, Settings
from rest_framework.test import APIClient
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from aditus.accounts.models import User
from conftest import PASSWORD
from documents.applications.services import begin_application, keep_as_sent
from documents.exceptions import LastAdmin
from documents.models import Application, Document, Profile, Version
from documents.personal.archive import NOT_THEIRS, archive_of, tables_of
from documents.personal.services import erase_person, remove_files, usage_of
from documents.services import create_profile, draft_cover_letter
from documents.tests import profiles
from documents.tests.conftest import make_job
from documents.tests.test_api import assert_problem
from jobs.models import Advert, Job, SourceKind
from providers.models import Allowance, ProviderConfig, Task, UsageLog

ME = "/api/v1/me"


def unpacked(pieces: Iterator[bytes]) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(b"".join(pieces)))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def streamed(response: Any) -> dict[str, bytes]:
    assert response.status_code == 200
    return unpacked(response.streaming_content)


@pytest.fixture
def everything(
    owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig, settings: Settings, tmp_path: Path
) -> Document:
    """One of everything; the letter, which was sent."""
    settings.MEDIA_ROOT = tmp_path
    letter = draft_cover_letter(user=owner, job=job)
    begin_application(user=owner, job=job, notes="Ask for Amina")
    keep_as_sent(document=letter, format="docx")
    return letter


# --- Usage ----------------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_usage_counts_from_the_log_and_from_the_counter(owner: User, owner_api: APIClient) -> None:
    now = timezone.now()
    UsageLog.objects.create(
        request_id="00000000-0000-4000-8000-000000000001",
        user=owner,
        provider_type="openai",
        model_name="m",
        task=Task.CV_DRAFT,
        status="success",
        total_tokens=1_200,
        estimated_cost_cents=Decimal("1.5"),
    )
    generations, tokens, cost = usage_of(owner, now)
    assert generations == replace(generations, used=Decimal(1), limit=Decimal(200))
    assert generations.left == 199
    assert tokens.used == 1_200
    assert (cost.used, cost.window) == (Decimal("1.5"), "month")
    Allowance.objects.create(
        scope="user",
        subject=str(owner.pk),
        unit="generations",
        window="day",
        starts_at=now.replace(hour=0, minute=0, second=0, microsecond=0),
        used=7,
        reserved=2,
    )
    body = owner_api.get(f"{ME}/usage").json()
    assert body["plan"] == "free"
    assert body["limits"][0] | {"resets_at": ""} == {
        "unit": "generations",
        "window": "day",
        "used": 9.0,
        "limit": 200.0,
        "left": 191.0,
        "resets_at": "",
    }


@pytest.mark.django_db
def test_who_has_no_limit_sees_what_was_used(owner: User) -> None:
    owner.plan_id = "premium"
    owner.save()
    owner = User.objects.get(pk=owner.pk)
    assert [(used.limit, used.left) for used in usage_of(owner, timezone.now())] == [(None, None)] * 3


@pytest.mark.django_db
def test_usage_shows_on_the_page_in_few_queries(
    owner_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):
        page = owner_client.get(reverse("personal:detail")).text
    assert "0 of 200" in page


# --- Export ---------------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_the_archive_holds_rows_originals_and_documents(
    owner_api: APIClient, owner: User, everything: Document
) -> None:
    upload = SimpleUploadedFile("../ad vert.txt", b"Job title: Clerk\nCompany: Mavuno Ltd\nDeadline: 1 May 2031\n" * 9)
    posted = owner_api.post("/api/v1/job-extractor/extract", {"file": upload}, format="multipart")
    assert posted.status_code == 201
    response = owner_api.get(f"{ME}/export", HTTP_ACCEPT="text/html")
    assert response["Content-Type"] == "application/zip"
    assert "attachment" in response["Content-Disposition"]
    files = streamed(response)
    rows = {name: json.loads(data) for name, data in files.items() if name.endswith(".json") and "/" not in name}
    assert rows["account.json"][0]["email"] == owner.email
    assert "password" not in rows["account.json"][0]
    assert rows["applications.json"][0]["notes"] == "Ask for Amina"
    assert [move["state"] for move in rows["application_history.json"]] == ["saved", "applied"]
    assert rows["documents.json"][0]["text"] == everything.text
    assert len(rows["versions.json"]) == 1
    assert len(rows["jobs.json"]) == len(rows["adverts.json"]) == 2
    assert rows["usage.json"][0]["user_id"] == str(owner.pk)
    assert rows["missing_files.json"] == []
    [original] = [data for name, data in files.items() if name.startswith("files/adverts/")]
    assert original.startswith(b"Job title: Clerk")
    assert any(name.startswith("files/documents/") and data.startswith(b"%PDF") for name, data in files.items())
    assert any(name.startswith("files/sent/") and data.startswith(b"PK") for name, data in files.items())
    assert all(".." not in name for name in files)


@pytest.mark.django_db
def test_nobody_elses_rows_are_in_it(stranger: User, everything: Document) -> None:
    files = unpacked(archive_of(stranger))
    counts = {name: len(json.loads(data)) for name, data in files.items() if name.endswith(".json")}
    assert counts.pop("account.json") == 1
    assert not any(counts.values())
    assert not any(name.startswith("files/") for name in files)


@pytest.mark.django_db
def test_a_file_that_is_gone_is_named_as_missing(owner: User, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    Advert.objects.create(
        owner=owner, kind=SourceKind.FILE, digest="a", original="adverts/x/gone.pdf", original_name="gone.pdf"
    )
    [missing] = json.loads(unpacked(archive_of(owner))["missing_files.json"])
    assert missing.endswith("/gone.pdf")


@pytest.mark.django_db
def test_a_large_account_is_sent_in_pieces(owner: User, job: Job) -> None:
    document = Document.objects.create(owner=owner, kind="cv", job=job, state="failed")
    Version.objects.bulk_create(
        Version(document=document, number=number, origin="edited", content={}, text=f"{number:x}" * 9_000)
        for number in range(60)
    )
    pieces = list(archive_of(owner))
    assert len(json.loads(unpacked(iter(pieces))["versions.json"])) == 60
    assert max(len(piece) for piece in pieces) < 300_000


@pytest.mark.django_db
def test_more_documents_take_no_more_queries(
    owner: User, everything: Document, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    told = {"content": everything.content, "text": everything.text}
    for _ in range(30):
        document = Document.objects.create(owner=owner, kind=everything.kind, state="ready", **told)
        for number in (1, 2):
            Version.objects.create(document=document, number=number, origin="edited", **told)
    with django_assert_max_num_queries(27):
        files = unpacked(archive_of(owner))
    assert sum(name.startswith("files/documents/") for name in files) == 31


@pytest.mark.django_db
def test_every_table_about_a_person_is_in_it(owner: User) -> None:
    exported = {rows.model for _name, rows in tables_of(owner)} | set(NOT_THEIRS)
    ours = [
        model for model in apps.get_models() if model._meta.app_label in ("accounts", "providers", "jobs", "documents")
    ]
    for model in ours:
        targets = {field.related_model for field in model._meta.concrete_fields if field.is_relation}
        if targets & (exported - {apps.get_model("providers.Route")}):
            assert model in exported, f"{model.__name__} belongs to a person and is not exported"


@pytest.mark.django_db
def test_exports_have_an_end(owner_api: APIClient, owner_client: Client) -> None:
    for _ in range(10):
        streamed(owner_api.get(f"{ME}/export"))
    assert assert_problem(owner_api.get(f"{ME}/export"), 429, "throttled")
    assert owner_client.get(reverse("personal:export")).headers["Location"] == reverse("personal:detail")


@pytest.mark.django_db
def test_the_page_gives_the_same_archive(owner_client: Client, everything: Document) -> None:
    files = streamed(owner_client.get(reverse("personal:export")))
    assert json.loads(files["documents.json"])[0]["id"] == str(everything.pk)


# --- Deleting -------------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_own_data_is_for_its_owner(anonymous_api: APIClient, owner_api: APIClient, owner: User) -> None:
    for method, path in [("get", ME), ("delete", ME), ("get", f"{ME}/usage"), ("get", f"{ME}/export")]:
        assert_problem(getattr(anonymous_api, method)(path), 401, "not_authenticated")
    for method, path in [("post", ME), ("put", ME), ("delete", f"{ME}/usage"), ("post", f"{ME}/export")]:
        assert_problem(getattr(owner_api, method)(path), 405, "method_not_allowed")
    assert User.objects.filter(pk=owner.pk).exists()
    assert owner_api.get(ME).json()["email"] == owner.email


@pytest.mark.django_db
def test_deleting_over_the_api_ends_every_token(owner: User, client: Client) -> None:
    signed_in = client.post("/api/v1/auth/token", {"email": owner.email, "password": PASSWORD}).json()
    renewed = client.post("/api/v1/auth/token/refresh", {"refresh": signed_in["refresh"]}).json()
    bearer = {"Authorization": f"Bearer {renewed['access']}"}
    assert client.delete(ME, headers=bearer).status_code == 204
    assert client.get(ME, headers=bearer).status_code == 401
    for refresh in (signed_in["refresh"], renewed["refresh"]):
        assert client.post("/api/v1/auth/token/refresh", {"refresh": refresh}).status_code == 401
    assert OutstandingToken.objects.count() == 2
    assert not OutstandingToken.objects.exclude(token="", user=None).exists()
    assert not User.objects.filter(pk=owner.pk).exists()


@pytest.mark.django_db
def test_the_page_wants_the_password(owner_client: Client, owner: User) -> None:
    address = reverse("personal:erase")
    assert owner.email in owner_client.get(address).text
    for password in ("", "wrong-password-1"):
        response = owner_client.post(address, {"password": password})
        assert response.status_code == 400
    assert "This is not your password." in response.text
    assert User.objects.filter(pk=owner.pk).exists()
    other_device = Client()
    other_device.force_login(owner)
    response = owner_client.post(address, {"password": PASSWORD})
    assert "Everything is deleted" in response.text
    assert not User.objects.filter(pk=owner.pk).exists()
    assert not Session.objects.exists()
    for device in (owner_client, other_device):
        assert device.get(reverse("dashboard")).status_code == 302


@pytest.mark.django_db
def test_wrong_passwords_on_the_page_lock_like_those_at_the_sign_in(owner_client: Client) -> None:
    address = reverse("personal:erase")
    answers = [owner_client.post(address, {"password": "wrong-password-1"}).status_code for _ in range(11)]
    assert answers[0] == 400
    assert answers[-1] == 429


@pytest.mark.django_db
def test_the_only_administrator_stays(staff: User, staff_client: Client, staff_api: APIClient) -> None:
    with pytest.raises(LastAdmin):
        erase_person(user=staff)
    assert_problem(staff_api.delete(ME), 409, "last_admin")
    response = staff_client.post(reverse("personal:erase"), {"password": PASSWORD})
    assert response.status_code == 409
    assert "only administrator" in response.text
    User.objects.create_superuser("second@example.com", PASSWORD)
    assert staff_api.delete(ME).status_code == 204


@pytest.mark.django_db
def test_a_user_deleted_in_the_admin_is_erased(
    staff_client: Client, staff: User, owner: User, everything: Document
) -> None:
    address = reverse("admin:accounts_user_delete", args=[owner.pk])
    assert staff_client.post(address, {"post": "yes"}).status_code == 302
    assert not User.objects.filter(pk=owner.pk).exists()
    entry = LogEntry.objects.get()
    assert (entry.object_id, entry.object_repr, entry.change_message) == (str(owner.pk), "", "")
    own = reverse("admin:accounts_user_delete", args=[staff.pk])
    assert staff_client.post(own, {"post": "yes"}).status_code == 403
    action = {"action": "delete_selected", "_selected_action": [str(staff.pk)], "post": "yes"}
    staff_client.post(reverse("admin:accounts_user_changelist"), action)
    assert User.objects.filter(pk=staff.pk).exists()


@pytest.mark.django_db
def test_other_peoples_things_stay(owner: User, stranger: User, everything: Document, stranger_client: Client) -> None:
    theirs = make_job(stranger, title="Nurse")
    create_profile(user=stranger, data=profiles.jane())
    begin_application(user=stranger, job=theirs)
    UsageLog.objects.update(error_message="They said no")
    erase_person(user=owner)
    assert list(Job.objects.all()) == [theirs]
    assert Profile.objects.count() == Application.objects.count() == 1
    assert stranger_client.get(reverse("dashboard")).status_code == 200
    assert UsageLog.objects.count() > 0
    assert not UsageLog.objects.exclude(user=None, error_message="").exists()


@pytest.mark.django_db
def test_files_of_an_upload_that_was_cut_short_go_too(owner: User, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    remove_files(owner.pk)
    stray = tmp_path / "adverts" / str(owner.pk) / "half.pdf"
    other = tmp_path / "adverts" / "somebody" / "whole.pdf"
    for path in (stray, other):
        path.parent.mkdir(parents=True)
        path.write_bytes(b"%PDF")
    remove_files(owner.pk)
    assert not stray.parent.exists()
    assert other.exists()


@pytest.mark.django_db
def test_erasing_a_thousand_jobs_takes_a_moment(owner: User, job: Job) -> None:
    Job.objects.bulk_create(
        Job(owner=owner, advert=job.advert, position=number, title="x") for number in range(1, 1_000)
    )
    begun = timezone.now()
    erase_person(user=owner)
    assert timezone.now() - begun < timedelta(seconds=5)

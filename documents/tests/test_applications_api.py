"""The API of applications: owner, stranger, anonymous, wrong method, bad input."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.applications.services import track_job
from documents.models import Application, Document, Profile
from documents.services import draft_cv
from documents.tests.conftest import make_job
from documents.tests.test_api import assert_problem
from jobs.models import Job
from providers.models import ProviderConfig

pytestmark = [pytest.mark.django_db, pytest.mark.urls("documents.tests.urls")]

LIST = "/api/v1/applications"


@pytest.fixture
def application(owner: User, job: Job) -> Application:
    return track_job(user=owner, job=job)


@pytest.fixture
def cv(owner: User, job: Job, profile: Profile, offline_provider: ProviderConfig) -> Document:
    return draft_cv(user=owner, job=job)


def test_owner_begins_reads_moves_and_deletes_one(owner_api: APIClient, job: Job) -> None:
    response = owner_api.post(LIST, {"job": str(job.pk), "notes": "Ask\x00 Amina"})
    assert response.status_code == 201
    body = response.json()
    assert (body["state"], body["notes"], body["title"]) == ("saved", "Ask Amina", "Senior Accountant")
    address = f"{LIST}/{body['id']}"
    changed = owner_api.patch(address, {"state": "interview", "has_reminders": False, "is_archived": True}).json()
    assert [move["state"] for move in changed["history"]] == ["interview", "saved"]
    assert changed["has_reminders"] is False
    assert changed["is_archived"] is True
    assert owner_api.get(address).json() == changed
    assert owner_api.delete(address).status_code == 204
    assert_problem(owner_api.get(address), 404, "not_found")


def test_a_second_one_for_a_job_is_a_conflict(owner_api: APIClient, application: Application) -> None:
    body = assert_problem(owner_api.post(LIST, {"job": str(application.job_id)}), 409, "application_exists")
    assert body["application"] == str(application.pk)


def test_notes_can_be_guarded(owner_api: APIClient, application: Application) -> None:
    address = f"{LIST}/{application.pk}"
    assert owner_api.patch(address, {"notes": "One", "notes_version": 0}).json()["notes_version"] == 1
    body = assert_problem(
        owner_api.patch(address, {"notes": "Two", "notes_version": 0, "state": "offer"}), 409, "edit_conflict"
    )
    assert body["current_version"] == 1
    application.refresh_from_db()
    assert (application.notes, application.state) == ("One", "saved")
    assert owner_api.patch(address, {"notes": "Three"}).json()["notes"] == "Three"


def test_documents_are_ticked(owner_api: APIClient, owner: User) -> None:
    application = track_job(user=owner, job=make_job(owner, documents_wanted=["CV", "Certificates"]))
    answer = owner_api.patch(f"{LIST}/{application.pk}", {"ticked": ["CV", "Passport"]})
    assert answer.json()["ticked"] == ["CV"]


def test_a_file_is_kept_as_sent(owner_api: APIClient, application: Application, cv: Document) -> None:
    address = f"{LIST}/{application.pk}"
    response = owner_api.post(f"{address}/files", {"document": str(cv.pk), "format": "docx"})
    assert response.status_code == 201
    body = owner_api.get(address).json()
    assert body["state"] == "applied"
    assert body["files"] == [response.json()]
    assert (body["files"][0]["document"], body["files"][0]["version"]) == (str(cv.pk), 1)


def test_a_file_of_another_job_is_not_found(owner_api: APIClient, owner: User, cv: Document) -> None:
    other = track_job(user=owner, job=make_job(owner, title="Nurse"))
    assert_problem(owner_api.post(f"{LIST}/{other.pk}/files", {"document": str(cv.pk)}), 404, "not_found")


def test_a_file_that_is_not_ready_is_a_conflict(owner_api: APIClient, application: Application, cv: Document) -> None:
    Document.objects.update(state="drafting")
    assert_problem(owner_api.post(f"{LIST}/{application.pk}/files", {"document": str(cv.pk)}), 409, "not_ready")


def test_the_list_is_paginated_filtered_and_light(
    owner_api: APIClient, owner: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(25):
        track_job(user=owner, job=make_job(owner, title=f"Clerk {number}", deadline=date(2031, 1, number + 1)))
    Application.objects.filter(job__title="Clerk 7").update(state="offer", is_archived=True)
    with django_assert_max_num_queries(6):
        body = owner_api.get(LIST).json()
    assert (body["count"], len(body["results"])) == (25, 20)
    for query, number in [
        ("state=offer", 1),
        ("state=offer&state=saved", 25),
        ("archived=false", 24),
        ("q=clerk+11", 1),
        ("deadline_to=2031-01-05", 5),
    ]:
        assert owner_api.get(f"{LIST}?{query}").json()["count"] == number, query
    assert_problem(owner_api.get(f"{LIST}?state=hired"), 400, "invalid")


def test_strangers_and_the_anonymous_get_nothing(
    stranger_api: APIClient, anonymous_api: APIClient, application: Application, cv: Document
) -> None:
    address = f"{LIST}/{application.pk}"
    assert stranger_api.get(LIST).json()["count"] == 0
    for method in ("get", "patch", "delete"):
        assert_problem(getattr(stranger_api, method)(address), 404, "not_found")
        assert_problem(getattr(anonymous_api, method)(address), 401, "not_authenticated")
    assert_problem(stranger_api.post(LIST, {"job": str(application.job_id)}), 404, "not_found")
    assert_problem(stranger_api.post(f"{address}/files", {"document": str(cv.pk)}), 404, "not_found")
    assert_problem(anonymous_api.post(f"{address}/files", {}), 401, "not_authenticated")
    assert_problem(anonymous_api.get(LIST), 401, "not_authenticated")


def test_wrong_methods_and_bad_input(owner_api: APIClient, application: Application) -> None:
    address = f"{LIST}/{application.pk}"
    assert_problem(owner_api.put(address, {}), 405, "method_not_allowed")
    assert_problem(owner_api.get(f"{address}/files"), 405, "method_not_allowed")
    assert_problem(owner_api.post(LIST, {}), 400, "invalid")
    assert_problem(owner_api.post(LIST, {"job": "x"}), 400, "invalid")
    assert_problem(owner_api.post(LIST, {"job": str(uuid.uuid4())}), 404, "not_found")
    for values in ({"state": "hired"}, {"notes": "x" * 20_001}, {"notes_version": -1}, {"ticked": "CV"}):
        assert_problem(owner_api.patch(address, values), 400, "invalid")
    assert_problem(owner_api.get(f"{LIST}/not-a-uuid"), 404, "not_found")

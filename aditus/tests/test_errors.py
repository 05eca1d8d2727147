"""What people see when nothing else can be shown."""

from __future__ import annotations

from django.test import RequestFactory

from aditus.urls import not_found, server_error


def test_error_page_needs_neither_session_nor_database() -> None:
    answer = server_error(RequestFactory().get("/jobs/"))
    assert answer.status_code == 500
    assert b"<html" in answer.content


def test_api_error_is_a_problem_document() -> None:
    for answer, status in (
        (server_error(RequestFactory().get("/api/v1/jobs")), 500),
        (not_found(RequestFactory().get("/api/v1/nope"), Exception()), 404),
    ):
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == "application/problem+json"

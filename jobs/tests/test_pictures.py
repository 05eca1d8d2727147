"""Photos, screenshots and scans: with an AI that sees, with OCR, with neither."""

from __future__ import annotations

import os
import shutil
from typing import Any

import pytest

from aditus.accounts.models import User
from jobs.exceptions import NotAnAdvert, PictureUnreadable, WrongType
from jobs.models import Advert, SourceKind
from jobs.schemas import JobFields, Origin
from jobs.services import UploadedBytes, extract_jobs, keep_unread_picture, update_job, validate_image
from jobs.tests import adverts
from jobs.tests.pictures import photo, scanned_pdf
from jobs.tests.test_model_path import reading, vacancy
from providers.models import ProviderConfig
from providers.tests.asking import add_row
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db
TRANSCRIPT = "Company: Baraka Tea Limited\nPosition: Factory Accountant\nStarts on the moon in June"
# An optional program: its tests are left out where it is missing, but never where every test has to run.
needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None and "EVERY_TEST" not in os.environ, reason="tesseract is not installed here"
)


def seen(**known: Any) -> dict[str, Any]:
    return reading(vacancy(**known), transcript=TRANSCRIPT)


def test_a_model_that_sees_is_checked_against_its_transcript(owner: User, upstream: Upstream, no_ocr: None) -> None:
    add_row(upstream, is_default=True)
    answer = seen(
        title=("Factory Accountant", "Position: Factory Accountant"),
        company=("Baraka Tea Limited", "Baraka Tea Limited"),
        location=("Mombasa", "Mombasa"),
    )
    upstream.always(Answer(data=answer))
    extraction = extract_jobs(user=owner, image=UploadedBytes(photo(), "poster.png"))
    (job,) = extraction.jobs
    assert job.title == "Factory Accountant"
    assert job.location == ""
    assert job.evidence["title"]["origin"] == Origin.MODEL
    assert job.evidence["title"]["verified"] is False
    assert extraction.advert.transcript == TRANSCRIPT
    assert extraction.advert.kind == SourceKind.IMAGE
    assert extraction.advert.original.size
    (sent,) = upstream.requests
    assert "image" in str(sent.body)


@needs_tesseract
def test_what_ocr_saw_too_is_verified(owner: User, upstream: Upstream) -> None:
    add_row(upstream, is_default=True)
    answer = seen(
        title=("Factory Accountant", "Factory Accountant"),
        company=("Baraka Tea Limited", "Baraka Tea Limited"),
        must_have=[{"value": "Starts on the moon", "quote": "Starts on the moon"}],
    )
    upstream.always(Answer(data=answer))
    (job,) = extract_jobs(user=owner, image=UploadedBytes(photo(), "poster.png")).jobs
    assert job.evidence["title"]["verified"] is True
    assert job.evidence["requirements.must"]["verified"] is False


@needs_tesseract
def test_without_an_ai_the_text_is_recognised_and_read_by_rules(owner: User, offline: ProviderConfig) -> None:
    extraction = extract_jobs(user=owner, image=UploadedBytes(photo(), "poster.png"))
    (job,) = extraction.jobs
    assert job.title == "Factory Accountant"
    assert job.company == "Baraka Tea Limited"
    assert job.salary
    assert job.salary["min"] == 65000
    assert job.evidence["title"]["origin"] == Origin.OCR
    assert extraction.usage["offline"] is True


@needs_tesseract
def test_a_scanned_pdf_is_read_from_its_pages(owner: User, offline: ProviderConfig) -> None:
    (job,) = extract_jobs(user=owner, file=UploadedBytes(scanned_pdf(), "scan.pdf")).jobs
    assert job.company == "Baraka Tea Limited"


def test_with_neither_the_user_is_told_what_to_do(owner: User, offline: ProviderConfig, no_ocr: None) -> None:
    with pytest.raises(PictureUnreadable, match="Type or paste"):
        extract_jobs(user=owner, image=UploadedBytes(photo(), "poster.png"))
    assert not Advert.objects.exists()


@needs_tesseract
def test_a_picture_without_text_is_no_advert(owner: User, offline: ProviderConfig) -> None:
    with pytest.raises(NotAnAdvert, match="No text"):
        extract_jobs(user=owner, image=UploadedBytes(photo(()), "holiday.jpg"))


def test_a_pdf_sent_as_a_picture_is_the_wrong_type(owner: User, offline: ProviderConfig) -> None:
    with pytest.raises(WrongType):
        extract_jobs(user=owner, image=UploadedBytes(scanned_pdf(), "scan.pdf"))


def test_a_sighted_model_judges_a_picture(owner: User, upstream: Upstream) -> None:
    add_row(upstream, is_default=True)
    upstream.always(Answer(data={"is_job_advert": False, "is_readable": True, "reason": "It shows a cat."}))
    verdict = validate_image(user=owner, data=photo(), name="cat.png")
    assert (verdict.valid, verdict.is_job_advert, verdict.reason) == (True, False, "It shows a cat.")
    assert (verdict.width, verdict.height) == (1100, 900)


@needs_tesseract
def test_without_an_ai_a_picture_is_judged_by_its_text(owner: User, offline: ProviderConfig) -> None:
    assert validate_image(user=owner, data=photo()).is_job_advert is True
    assert validate_image(user=owner, data=photo(tuple(adverts.CV.splitlines()[:9]))).is_job_advert is False
    assert validate_image(user=owner, data=photo(())).is_job_advert is None


def test_nobody_to_judge_is_no_verdict(owner: User, offline: ProviderConfig, no_ocr: None) -> None:
    verdict = validate_image(user=owner, data=photo())
    assert verdict.valid
    assert verdict.is_job_advert is None


def test_the_same_picture_as_file_or_image_is_one_source(owner: User, upstream: Upstream) -> None:
    add_row(upstream, is_default=True)
    upstream.always(Answer(data=seen(company=("Baraka Tea Limited", "Baraka Tea Limited"), title=("A", "A"))))
    first = extract_jobs(user=owner, image=UploadedBytes(photo(), "a.png"))
    assert extract_jobs(user=owner, file=UploadedBytes(photo(), "b.png")).advert == first.advert


def test_a_picture_nothing_can_read_is_kept_with_an_empty_job(owner: User, no_ocr: None) -> None:
    upload = UploadedBytes(photo(), "poster.png")
    job = keep_unread_picture(user=owner, upload=upload, source_url="https://board.example/7")
    fields = job.as_fields()
    assert fields.model_dump(exclude={"status"}) == JobFields().model_dump(exclude={"status"})
    assert job.evidence == {}
    assert [warning.code for warning in job.warning_list()] == ["unread_picture"]
    assert (job.advert.kind, job.advert.source_url) == (SourceKind.IMAGE, "https://board.example/7")
    with job.advert.original.open("rb") as kept:
        assert kept.read() == upload.data
    assert job.advert.usage["provider"] is None
    assert keep_unread_picture(user=owner, upload=upload) == job
    assert Advert.objects.count() == 1


def test_what_is_no_picture_is_not_kept_as_one(owner: User) -> None:
    with pytest.raises(WrongType):
        keep_unread_picture(user=owner, upload=UploadedBytes(scanned_pdf(), "scan.pdf"))
    assert not Advert.objects.exists()


def test_a_kept_picture_is_read_once_something_can_read_it(owner: User, upstream: Upstream, no_ocr: None) -> None:
    upload = UploadedBytes(photo(), "poster.png")
    job = keep_unread_picture(user=owner, upload=upload)
    update_job(job=job, changes={"company": "Typed by hand"})
    add_row(upstream, is_default=True)
    upstream.always(Answer(data=seen(title=("Factory Accountant", "Position: Factory Accountant"))))
    extraction = extract_jobs(user=owner, image=upload)
    assert not extraction.is_duplicate
    [read] = extraction.jobs
    assert read.pk == job.pk
    assert (read.title, read.company) == ("Factory Accountant", "Typed by hand")
    assert read.warning_list() == []

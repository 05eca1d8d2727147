"""Extraction end to end on the offline engine: what is stored, what is not, what survives."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection

from aditus.accounts.models import User
from jobs.exceptions import (
    AdvertClosed,
    AdvertNotVisible,
    InvalidChange,
    InvalidSource,
    ListPage,
    NotAnAdvert,
    TooLarge,
)
from jobs.models import Advert, Job
from jobs.quotes import is_quoted
from jobs.schemas import EmploymentType, JobStatus, Origin
from jobs.services import Extraction, UploadedBytes, delete_job, extract_jobs, reread_advert, update_job
from jobs.tests import adverts
from providers.exceptions import NoProviderAvailable
from providers.models import UsageLog

pytestmark = pytest.mark.usefixtures("offline")


def extract(owner: User, text: str) -> Job:
    extraction = extract_jobs(user=owner, text=text)
    assert len(extraction.jobs) == 1
    return extraction.jobs[0]


def test_a_kenyan_notice_is_read_whole(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    assert job.title == "Factory Accountant"
    assert job.company == "Baraka Highlands Tea Limited"
    assert job.location == "Kericho, Kenya"
    assert job.vacancies == 2
    assert job.reference == "BHT/HR/ACC/07/2026"
    assert job.salary == {"min": 65000, "max": 80000, "currency": "KES", "period": "month", "gross": True}
    assert job.deadline == date(2026, 8, 14)
    assert job.deadline_at == datetime(2026, 8, 14, 17, tzinfo=ZoneInfo("Africa/Nairobi"))
    assert job.apply["email"] == "careers@barakatea.co.ke"
    assert job.apply["subject"] == "FACTORY ACCOUNTANT"
    assert job.apply["method"] == "email"
    assert job.professional_bodies == ["ICPAK"]
    assert len(job.responsibilities) == 3
    assert len(job.requirements["must"]) == 3
    assert " OR " in job.requirements["must"][0]
    assert job.requirements["nice"] == ["Experience in a tea factory will be an added advantage."]
    assert {"CV", "application letter"} <= set(job.documents_wanted)
    assert job.language == "en"


def test_every_value_has_a_quote_of_the_advert(owner: User) -> None:
    for text in (adverts.KENYA, adverts.NIGERIA, adverts.TANZANIA, adverts.GERMANY, adverts.SCAM):
        extraction = extract_jobs(user=owner, text=text)
        for job in extraction.jobs:
            assert job.evidence
            for key, evidence in job.evidence_by_field().items():
                for quote in [evidence.quote, *(evidence.items or [])]:
                    assert is_quoted(quote, text), (key, quote)
                assert evidence.verified
                assert evidence.origin is Origin.RULES


def test_labels_give_a_nigerian_job(owner: User) -> None:
    job = extract(owner, adverts.NIGERIA)
    assert (job.title, job.company) == ("Sales Representative", "Zuma Foods Nigeria Ltd")
    assert job.location == "Ikeja, Lagos"
    assert job.employment_type == EmploymentType.FULL_TIME
    assert job.salary == {"min": 150000, "max": 200000, "currency": "NGN", "period": "month", "gross": False}
    assert job.deadline == date(2026, 9, 30)
    assert job.apply["url"] == "https://jobs.zumafoods.com.ng/sales-rep"
    assert job.requirements["nice"] == ["Ability to ride a motorcycle is a plus"]


def test_a_swahili_notice_gives_two_jobs_that_share_what_is_said_once(owner: User) -> None:
    extraction = extract_jobs(user=owner, text=adverts.TANZANIA)
    first, second = extraction.jobs
    assert first.title == "Mtendaji wa Kijiji Daraja III"
    assert second.title == "Dereva Daraja la II"
    assert (first.vacancies, second.vacancies) == (6, 2)
    assert first.grade == "TGS B"
    for job in extraction.jobs:
        assert job.language == "sw"
        assert job.deadline == date(2026, 3, 20)
        assert job.date_posted == date(2026, 3, 3)
        assert job.reference == "KDC/A.20/14/9"
        assert len(job.responsibilities) == 2


def test_a_german_advert_is_read(owner: User) -> None:
    job = extract(owner, adverts.GERMANY)
    assert job.title == "Sachbearbeiter Buchhaltung (m/w/d)"
    assert job.company == "Nordlicht Versand GmbH"
    assert job.location == "Hamburg, Deutschland"
    assert job.salary == {"min": 38000, "max": 44000, "currency": "EUR", "period": "year", "gross": True}
    assert job.deadline == date(2026, 10, 31)
    assert job.requirements["nice"] == ["Kenntnisse in SAP sind von Vorteil"]
    assert job.language == "de"


def test_warnings_state_facts_with_their_quotes(owner: User) -> None:
    job = extract(owner, adverts.SCAM)
    codes = {warning.code: warning for warning in job.warning_list()}
    assert {"fee_asked", "whatsapp_only", "no_employer"} <= set(codes)
    assert "registration fee" in (codes["fee_asked"].quote or "")
    assert job.salary
    assert job.salary["min"] == 45000


def test_the_same_text_again_is_the_same_advert_and_costs_nothing(owner: User) -> None:
    first = extract_jobs(user=owner, text=adverts.KENYA)
    calls = UsageLog.objects.count()
    again = extract_jobs(user=owner, text=adverts.KENYA.replace("\n", "\r\n") + "  \n")
    assert again.is_duplicate
    assert again.advert == first.advert
    assert again.jobs == first.jobs
    assert UsageLog.objects.count() == calls


def test_another_persons_same_text_is_an_advert_of_their_own(owner: User, stranger: User) -> None:
    first = extract_jobs(user=owner, text=adverts.KENYA)
    second = extract_jobs(user=stranger, text=adverts.KENYA)
    assert not second.is_duplicate
    assert first.advert != second.advert


def test_reading_anew_keeps_the_job_and_the_users_edits(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    update_job(job=job, changes={"title": "Accountant, tea factory", "apply": {"phone": "0700 000 000"}})
    Job.objects.filter(pk=job.pk).update(company="")
    again = extract_jobs(user=owner, text=adverts.KENYA, refresh=True)
    (renewed,) = again.jobs
    assert not again.is_duplicate
    assert renewed.pk == job.pk
    assert renewed.title == "Accountant, tea factory"
    assert renewed.apply["phone"] == "0700 000 000"
    assert renewed.apply["email"] == "careers@barakatea.co.ke"
    assert renewed.company == "Baraka Highlands Tea Limited"
    assert renewed.evidence["title"]["origin"] == Origin.USER


def test_an_emptied_field_stays_empty_when_read_anew(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    update_job(job=job, changes={"salary": None})
    (renewed,) = reread_advert(user=owner, advert=job.advert).jobs
    assert renewed.salary is None


def test_only_what_changed_becomes_the_users(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    update_job(job=job, changes={"title": job.title, "grade": "K"})
    assert job.edited_fields == {"grade"}


def test_a_change_that_makes_no_job_is_refused(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    with pytest.raises(InvalidChange, match="deadline"):
        update_job(job=job, changes={"deadline": "soon"})
    with pytest.raises(InvalidChange, match="colour"):
        update_job(job=job, changes={"colour": "red"})
    job.refresh_from_db()
    assert job.deadline == date(2026, 8, 14)


def test_job_data_of_a_page_needs_no_model(owner: User) -> None:
    page = UploadedBytes(adverts.JSON_LD_PAGE.encode(), "advert.html")
    extraction = extract_jobs(user=owner, file=page)
    (job,) = extraction.jobs
    assert UsageLog.objects.count() == 0
    assert extraction.usage["provider"] is None
    assert (job.title, job.company, job.location) == ("Nurse in Charge", "Tumaini Clinics", "Machakos, Kenya")
    assert job.salary == {"min": 70000, "max": 90000, "currency": "KES", "period": "month", "gross": None}
    assert job.deadline == date(2026, 7, 31)
    assert job.requirements["must"] == ["Diploma in nursing", "Registered with the NCK"]
    assert job.responsibilities == ["Plan shifts"]
    assert job.professional_bodies == ["NCK"]
    assert job.evidence["title"]["origin"] == Origin.JSON_LD
    assert job.evidence["requirements.must"]["origin"] == Origin.RULES
    for key, evidence in job.evidence_by_field().items():
        assert is_quoted(evidence.quote, extraction.advert.text), key


@pytest.mark.parametrize(
    ("page", "error"),
    [(adverts.SHELL_PAGE, AdvertNotVisible), (adverts.LIST_PAGE, ListPage), (adverts.CLOSED_PAGE, AdvertClosed)],
)
def test_other_pages_are_called_what_they_are(owner: User, page: str, error: type[NotAnAdvert]) -> None:
    with pytest.raises(error):
        extract_jobs(user=owner, file=UploadedBytes(page.encode(), "page.html"))
    assert not Advert.objects.exists()


@pytest.mark.parametrize("text", [adverts.CV, "Hello, how are you today? See you on Sunday at the market then.", "hi"])
def test_other_texts_are_no_adverts_and_leave_no_row(owner: User, text: str) -> None:
    with pytest.raises(NotAnAdvert):
        extract_jobs(user=owner, text=text)
    assert not Advert.objects.exists()


def test_a_closed_advert_with_its_text_is_a_closed_job(owner: User) -> None:
    job = extract(owner, "This job is no longer accepting applications.\n\n" + adverts.NIGERIA)
    assert job.status == JobStatus.CLOSED
    assert "closed" in {warning.code for warning in job.warning_list()}


def test_exactly_one_source_is_wanted(owner: User) -> None:
    for sources in ({}, {"text": adverts.KENYA, "url": "https://example.com/a"}, {"text": "  \x00 "}, {"url": ""}):
        with pytest.raises(InvalidSource):
            extract_jobs(user=owner, **sources)  # type: ignore[arg-type]  # deliberately many shapes


def test_text_beyond_the_limit_is_too_large(owner: User) -> None:
    with pytest.raises(TooLarge):
        extract_jobs(user=owner, text="a job " * 40_000)


def test_control_characters_and_half_surrogates_are_taken_out(owner: User) -> None:
    job = extract(owner, adverts.KENYA.replace("Kericho", "Ker\x00icho\ud800"))
    assert job.location == "Kericho, Kenya"
    assert "\x00" not in job.advert.text


def test_a_source_address_is_kept_and_must_be_a_web_address(owner: User) -> None:
    extraction = extract_jobs(user=owner, text=adverts.KENYA, source_url="https://example.com/jobs/1")
    assert extraction.advert.source_url == "https://example.com/jobs/1"
    with pytest.raises(InvalidSource):
        extract_jobs(user=owner, text=adverts.NIGERIA, source_url="javascript:alert(1)")


def test_the_original_is_kept_under_the_owner_and_goes_with_the_last_job(owner: User) -> None:
    extraction = extract_jobs(user=owner, file=UploadedBytes(adverts.KENYA.encode(), "../../notice.txt"))
    stored = extraction.advert.original
    assert str(stored.name).startswith(f"adverts/{owner.pk}/")
    with stored.open() as file:
        assert file.read() == adverts.KENYA.encode()


def test_deleting_the_last_job_deletes_the_source(owner: User) -> None:
    job = extract(owner, adverts.KENYA)
    delete_job(job=job)
    assert not Advert.objects.exists()
    assert not extract_jobs(user=owner, text=adverts.KENYA).is_duplicate


def test_a_source_whose_jobs_are_gone_is_read_again(owner: User) -> None:
    extract(owner, adverts.KENYA).delete()
    again = extract_jobs(user=owner, text=adverts.KENYA)
    assert not again.is_duplicate
    assert len(again.jobs) == 1


@pytest.mark.django_db(transaction=True)
def test_two_identical_requests_at_once_make_one_advert(owner: User) -> None:
    gate = threading.Barrier(2)

    def read() -> Extraction:
        try:
            gate.wait(timeout=10)
            return extract_jobs(user=owner, text=adverts.KENYA)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        first, second = (call.result(timeout=60) for call in [pool.submit(read), pool.submit(read)])
    assert first.advert.pk == second.advert.pk
    assert first.jobs == second.jobs
    assert Advert.objects.count() == 1
    assert Job.objects.count() == 1


def test_a_deadline_without_a_year_is_asked_about(owner: User) -> None:
    job = extract(owner, adverts.NIGERIA.replace("30/09/2026", "30th September"))
    assert job.deadline is None
    (warning,) = [warning for warning in job.warning_list() if warning.code == "deadline_unresolved"]
    assert "30th September" in (warning.quote or "")


def test_a_search_finds_every_word_in_any_column(owner: User, stranger: User) -> None:
    extract(owner, adverts.KENYA)
    jobs = Job.objects.owned_by(owner)
    assert jobs.matching("tea accountant kericho").count() == 1
    assert jobs.matching("tea plumber").count() == 0
    assert Job.objects.owned_by(stranger).count() == 0


class TestWithoutAnyProvider:
    @pytest.fixture(autouse=True)
    def _nobody(self, offline: object) -> None:
        from providers.models import ProviderConfig

        ProviderConfig.objects.all().delete()

    def test_text_needs_somebody_to_read_it_and_nothing_is_stored(self, owner: User) -> None:
        with pytest.raises(NoProviderAvailable):
            extract_jobs(user=owner, text=adverts.KENYA)
        assert not Advert.objects.exists()

    def test_job_data_of_a_page_is_read_all_the_same(self, owner: User) -> None:
        extraction: Extraction = extract_jobs(user=owner, file=UploadedBytes(adverts.JSON_LD_PAGE.encode(), "a.html"))
        assert extraction.jobs[0].title == "Nurse in Charge"

"""Pages of adverts and jobs: owner, stranger, anonymous, wrong method, bad input."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import quote

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from aditus.accounts.models import PersonalLimits, User
from jobs.models import Advert, Job, SourceKind
from jobs.tests.pictures import photo, scanned_pdf
from providers.models import ProviderConfig
from providers.tests.upstream import Answer, Upstream

pytestmark = pytest.mark.django_db

ADVERT = """Rift Valley Dairies Ltd
Job title: Assistant Accountant
Location: Nakuru
Job type: Full time
Salary: KES 65,000 to 80,000 per month gross
Deadline: 12 December 2031
Reference: RVD/ACC/07

Requirements
- CPA Section 4 or above
- At least two years with QuickBooks or Sage

How to apply
Send your CV and certificates to jobs@rvd.example with the subject "Assistant Accountant RVD/ACC/07".
"""


def evidence(quote: str, *, is_verified: bool = True, **more: Any) -> dict[str, Any]:
    return {"quote": quote, "origin": "rules", "verified": is_verified, **more}


@pytest.fixture
def job(owner: User) -> Job:
    usage = {"provider": "Offline", "model": "rules", "offline": True, "tokens": 0, "cost_cents": 0}
    advert = Advert.objects.create(
        owner=owner, kind=SourceKind.TEXT, text=ADVERT, digest="a", usage=usage, source_url="https://jobs.example/7"
    )
    return Job.objects.create(
        owner=owner,
        advert=advert,
        title="Assistant Accountant",
        company="Rift Valley Dairies Ltd",
        deadline=date(2031, 12, 12),
        salary={"min": 65000, "max": 80000, "currency": "KES", "period": "month", "gross": True},
        requirements={"must": ["CPA Section 4 or above"], "nice": []},
        apply={"method": "email", "email": "jobs@rvd.example", "subject": "RVD/ACC/07"},
        evidence={
            "title": evidence("Job title: Assistant Accountant"),
            "salary": evidence("KES 65,000 to 80,000 per month gross"),
            "deadline": evidence("Deadline: 12 December 2031", is_verified=False),
        },
        warnings=[{"code": "check", "message": "No website of the employer is named.", "field": None, "quote": None}],
    )


def at(name: str, job: Job) -> str:
    target = job.advert_id if name in ("advert", "original", "again") else job.pk
    return reverse(f"jobs:{name}", args=[target])


def bring(client: Client, text: str = "", **more: Any) -> Any:
    return client.post(reverse("jobs:new"), {"advert": text, **more})


# --- Intake --------------------------------------------------------------------------------------------------------
def test_pasted_text_becomes_a_job_whose_fields_carry_quotes(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    response = bring(owner_client, ADVERT)
    job = Job.objects.get(owner=owner)
    assert response.headers["Location"] == at("detail", job)
    page = owner_client.get(at("detail", job)).text
    assert "Read by rules on this server, no AI." in page
    assert "from the advert:" in page
    assert "KES 65,000 to 80,000 per month" in page


def test_the_same_advert_again_leads_to_what_was_read(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    first = bring(owner_client, ADVERT).headers["Location"]
    response = owner_client.post(reverse("jobs:new"), {"advert": ADVERT}, follow=True)
    assert response.redirect_chain[0][0] == first
    assert "You brought this advert before" in response.text
    assert Job.objects.count() == 1


def test_a_script_is_led_on_by_a_header(owner_client: Client, offline_provider: ProviderConfig) -> None:
    response = owner_client.post(reverse("jobs:new"), {"advert": ADVERT}, headers={"HX-Request": "true"})
    assert response.headers["HX-Redirect"] == at("detail", Job.objects.get())


def file_of(name: str, content: bytes, kind: str = "") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, kind)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({}, 400),
        ({"advert": "   "}, 400),
        ({"advert": ADVERT, "file": file_of("a.pdf", b"%PDF-1.7")}, 400),
        ({"file": file_of("a.pdf", b"MZ\x90 not a pdf", "application/pdf")}, 415),
        ({"file": file_of("a.exe", b"MZ\x90")}, 415),
        ({"photo": file_of("a.jpg", b"not a picture", "image/jpeg")}, 415),
        ({"file": file_of("a.pdf", b"%PDF-1.7" + b"0" * 11_000_000)}, 413),
        ({"advert": "http://127.0.0.1/internal"}, 422),
        ({"advert": "http://169.254.169.254/latest/meta-data"}, 422),
        ({"advert": "https://no-such-host.invalid/job"}, 422),
    ],
    ids=[
        "nothing",
        "blank",
        "two sources",
        "no pdf",
        "program",
        "no picture",
        "large",
        "private",
        "metadata",
        "no host",
    ],
)
def test_what_cannot_be_read_is_said_beside_the_box(
    owner_client: Client, offline_provider: ProviderConfig, data: dict[str, Any], status: int
) -> None:
    response = owner_client.post(reverse("jobs:new"), data)
    assert response.status_code == status
    assert "notice--error" in response.text
    if isinstance(data.get("advert"), str):
        assert data["advert"].strip()[:20] in response.text
    assert not Job.objects.exists()


def test_a_lost_file_is_owned_up_to_without_a_script_only(owner_client: Client) -> None:
    data = {"file": file_of("a.exe", b"MZ\x90")}
    assert "choose it again" in owner_client.post(reverse("jobs:new"), data).text
    part = owner_client.post(reverse("jobs:new"), {"file": file_of("a.exe", b"MZ")}, headers={"HX-Request": "true"})
    assert "choose it again" not in part.text
    assert "<html" not in part.text


def test_without_any_provider_the_text_is_kept_and_the_reason_said(owner_client: Client) -> None:
    response = bring(owner_client, "We seek somebody kind. " * 20)
    assert response.status_code == 503
    assert "We seek somebody kind." in response.text
    assert "notice--error" in response.text


PROSE = "We seek somebody kind who keeps our books in order and speaks to our farmers. " * 5


@pytest.fixture
def ai(upstream: Upstream) -> ProviderConfig:
    return ProviderConfig.objects.create(
        name="Vendor",
        provider_type="openai",
        api_key="sk-test-0123456789",
        model_name="gpt-4o-mini",
        base_url=upstream.base_url("openai"),
    )


@pytest.mark.parametrize("fault", ["garbage", "wrong_json", "cut"])
def test_a_provider_that_answers_rubbish_loses_nothing(
    owner_client: Client, ai: ProviderConfig, upstream: Upstream, fault: Any
) -> None:
    upstream.always(Answer(fault=fault))
    response = bring(owner_client, PROSE)
    assert response.status_code == 503
    assert PROSE.strip() in response.text
    assert "notice--error" in response.text
    assert "sk-test" not in response.text


def test_a_reached_limit_says_when_it_opens_again(owner_client: Client, owner: User, ai: ProviderConfig) -> None:
    PersonalLimits.objects.create(user=owner, max_generations_per_day=0)
    response = bring(owner_client, PROSE)
    assert response.status_code == 429
    assert "It opens again on" in response.text
    assert PROSE.strip() in response.text


def test_a_session_that_ended_meanwhile_loses_nothing_of_what_a_script_sends(client: Client) -> None:
    response = client.post(reverse("jobs:new"), {"advert": ADVERT}, headers={"HX-Request": "true"}, follow=True)
    assert "You have been signed out." in response.text
    assert "<html" not in response.text


def test_an_advert_can_be_read_again_and_corrections_stay(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    bring(owner_client, ADVERT)
    job = Job.objects.get(owner=owner)
    owner_client.post(at("edit", job), sent_back(owner_client, job, company="My own name for it"))
    Job.objects.update(location="forgotten")
    response = owner_client.post(at("again", job))
    assert response.headers["Location"] == at("detail", job)
    job.refresh_from_db()
    assert (job.company, job.location) == ("My own name for it", "Nakuru")


def test_reading_again_without_a_provider_says_so_and_keeps_the_job(owner_client: Client, job: Job) -> None:
    Advert.objects.update(kind=SourceKind.URL, source_url="http://127.0.0.1/")
    response = owner_client.post(at("again", job), follow=True)
    assert "notice--error" in response.text
    assert "Assistant Accountant" in response.text


# --- The job page --------------------------------------------------------------------------------------------------
def test_the_job_page_shows_values_quotes_warnings_and_what_is_missing(owner_client: Client, job: Job) -> None:
    page = owner_client.get(at("detail", job)).text
    for expected in [
        "KES 65,000 to 80,000 per month, gross",
        "<mark>KES 65,000 to 80,000 per month gross</mark>",
        "No website of the employer is named.",
        "not found word for word, please check",
        "Not stated:",
        "mailto:jobs@rvd.example?subject=RVD/ACC/07",
        "Read by rules on this server, no AI.",
        'href="https://jobs.example/7"',
    ]:
        assert expected in page


def test_an_answer_by_an_ai_is_named_with_its_cost(owner_client: Client, job: Job) -> None:
    job.advert.usage = {"provider": "Gemini", "model": "flash", "offline": False, "tokens": 2310, "cost_cents": 0.0871}
    job.advert.save(update_fields=["usage"])
    page = owner_client.get(at("detail", job)).text
    assert "Gemini, flash" in page
    assert "0.0871 US cents" in page
    assert "no AI" not in page


def test_what_only_an_ai_saw_in_a_picture_is_to_be_confirmed(owner_client: Client, job: Job) -> None:
    Advert.objects.update(kind=SourceKind.IMAGE)
    assert "read from a picture, please confirm" in owner_client.get(at("detail", job)).text


def test_drafting_is_offered_once_there_is_a_profile(owner_client: Client, owner: User, job: Job) -> None:
    draft = reverse("documents:draft", args=[job.pk])
    before = owner_client.get(at("detail", job)).text
    assert draft not in before
    assert f"{reverse('profile:detail')}?next={at('detail', job)}" in before
    owner.profiles.create(name="Amina", data={"basics": {"name": "Amina"}})
    assert f'action="{draft}"' in owner_client.get(at("detail", job)).text


def test_words_of_an_advert_are_never_markup(owner_client: Client, job: Job) -> None:
    evil = '<script>alert(1)</script><img src=x onerror="alert(1)">'
    Advert.objects.update(text=evil, source_url="javascript:alert(1)", warnings=[{"code": "x", "message": evil}])
    Job.objects.update(
        title=evil,
        description=evil + "[x](javascript:alert(1))",
        apply={"method": "link", "url": "javascript:alert(1)"},
        evidence={"title": evidence(evil)},
    )
    page = owner_client.get(at("detail", job)).text
    assert "<script>alert" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page


def test_the_original_comes_back_as_a_download_only(
    owner_client: Client, job: Job, settings: Settings, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    job.advert.original_name = "advert <b>.html"
    job.advert.original.save("advert.html", ContentFile(b"<script>alert(1)</script>"))
    response = owner_client.get(at("original", job))
    assert b"".join(response) == b"<script>alert(1)</script>"
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_an_original_that_is_gone_is_a_404(owner_client: Client, job: Job) -> None:
    assert owner_client.get(at("original", job)).status_code == 404
    Advert.objects.update(original="adverts/gone.pdf")
    assert owner_client.get(at("original", job)).status_code == 404


def test_all_jobs_of_one_advert_are_listed(owner_client: Client, job: Job) -> None:
    Job.objects.create(owner=job.owner, advert=job.advert, position=1, title="Driver")
    page = owner_client.get(at("advert", job)).text
    assert "2 jobs in this advert" in page
    assert "Driver" in page


# --- Correcting ----------------------------------------------------------------------------------------------------
def sent_back(client: Client, job: Job, **changes: str) -> dict[str, str]:
    """The correction form as a browser sends it back, with some fields changed."""
    form = client.get(at("edit", job)).context["form"]
    data = {field.name: field.value() for field in form}
    return {name: "" if value is None else str(value) for name, value in data.items()} | changes


def test_a_correction_is_the_persons_own_and_leaves_the_rest_alone(owner_client: Client, job: Job) -> None:
    data = sent_back(owner_client, job, location="Nakuru", salary__max="85000", requirements__nice="Sage\nExcel")
    assert owner_client.post(at("edit", job), data).headers["Location"] == at("detail", job)
    job.refresh_from_db()
    assert job.location == "Nakuru"
    assert job.salary
    assert (job.salary["min"], job.salary["max"], job.salary["gross"]) == (65000, 85000, True)
    assert job.requirements == {"must": ["CPA Section 4 or above"], "nice": ["Sage", "Excel"]}
    assert "title" not in job.edited_fields
    assert "location" in job.edited_fields
    assert "you wrote this" in owner_client.get(at("detail", job)).text


def test_a_value_can_be_emptied(owner_client: Client, job: Job) -> None:
    data = sent_back(
        owner_client, job, deadline="", salary__min="", salary__max="", salary__currency="", salary__period=""
    )
    owner_client.post(at("edit", job), data)
    job.refresh_from_db()
    assert job.deadline is None
    assert "Not stated:" in owner_client.get(at("detail", job)).text


@pytest.mark.parametrize(
    ("field", "value"), [("title", ""), ("deadline", "soon"), ("salary__min", "many"), ("apply__email", "x y")]
)
def test_a_correction_that_cannot_be_keeps_what_was_typed(
    owner_client: Client, job: Job, field: str, value: str
) -> None:
    response = owner_client.post(at("edit", job), sent_back(owner_client, job, **{field: value}))
    assert response.status_code == 400
    assert field in response.context["form"].errors
    assert f'value="{value}"' in response.text or not value
    job.refresh_from_db()
    assert job.title == "Assistant Accountant"


# --- The list ------------------------------------------------------------------------------------------------------
def test_the_list_searches_pages_and_keeps_strangers_out(
    owner_client: Client, stranger_client: Client, job: Job
) -> None:
    for number in range(25):
        Job.objects.create(owner=job.owner, advert=job.advert, position=number + 1, title=f"Driver {number}")
    address = reverse("jobs:list")
    assert "Page 1 of 2" in owner_client.get(address).text
    assert owner_client.get(address, {"page": "zebra"}).status_code == 200
    second = owner_client.get(address, {"q": "driver", "page": "2"}).text
    assert "?q=driver&amp;page=1" in second
    assert "Nothing found for" in owner_client.get(address, {"q": "pilot"}).text
    assert "Driver" not in stranger_client.get(address).text


@pytest.mark.parametrize("hostile", ["\x00", "%", "_'\";--", "\ud800", "a " * 500])
def test_any_search_is_answered(owner_client: Client, job: Job, hostile: str) -> None:
    query = quote(hostile, errors="surrogatepass")
    assert owner_client.get(f"{reverse('jobs:list')}?q={query}").status_code == 200


def test_an_empty_list_says_how_to_fill_it(owner_client: Client) -> None:
    assert "No jobs yet" in owner_client.get(reverse("jobs:list")).text
    assert "Nothing is put away" in owner_client.get(reverse("jobs:list"), {"show": "archived"}).text


def test_a_job_can_be_put_away_and_brought_back(owner_client: Client, job: Job) -> None:
    owner_client.post(at("archive", job))
    assert at("detail", job) not in owner_client.get(reverse("jobs:list")).text
    assert at("detail", job) in owner_client.get(reverse("jobs:list"), {"show": "archived"}).text
    owner_client.post(at("archive", job))
    job.refresh_from_db()
    assert job.is_archived is False


def test_deleting_asks_once(owner_client: Client, job: Job) -> None:
    assert "Delete this job?" in owner_client.get(at("delete", job)).text
    assert Job.objects.exists()
    owner_client.post(at("delete", job))
    assert not Job.objects.exists()
    assert not Advert.objects.exists()


# --- Who may ------------------------------------------------------------------------------------------------------
PAGES = [
    ("get", "detail"),
    ("get", "edit"),
    ("get", "advert"),
    ("get", "original"),
    ("get", "delete"),
    ("post", "edit"),
    ("post", "archive"),
    ("post", "again"),
    ("post", "delete"),
]


@pytest.mark.parametrize(("method", "name"), PAGES)
def test_a_stranger_gets_404_and_the_anonymous_sign_in(
    stranger_client: Client, client: Client, job: Job, method: str, name: str
) -> None:
    assert getattr(stranger_client, method)(at(name, job)).status_code == 404
    assert getattr(client, method)(at(name, job)).headers["Location"].startswith(reverse("accounts:sign-in"))
    job.refresh_from_db()
    assert job.is_archived is False


@pytest.mark.parametrize("name", ["list", "new"])
def test_intake_and_list_are_for_the_signed_in(client: Client, name: str) -> None:
    assert client.get(reverse(f"jobs:{name}")).headers["Location"].startswith(reverse("accounts:sign-in"))


@pytest.mark.parametrize("name", ["detail", "advert", "original"])
def test_reading_pages_take_no_post(owner_client: Client, job: Job, name: str) -> None:
    assert owner_client.post(at(name, job)).status_code == 405


def test_archiving_takes_no_get_and_the_list_no_post(owner_client: Client, job: Job) -> None:
    assert owner_client.get(at("archive", job)).status_code == 405
    assert owner_client.get(at("again", job)).status_code == 405
    assert owner_client.post(reverse("jobs:list")).status_code == 405
    assert owner_client.put(reverse("jobs:new")).status_code == 405


@pytest.mark.parametrize("name", ["detail", "edit", "advert", "delete"])
def test_pages_of_a_job_are_light(
    owner_client: Client, job: Job, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):  # three of them read the providers, as no snapshot is kept in a transaction
        assert owner_client.get(at(name, job)).status_code == 200


@pytest.mark.parametrize("name", ["list", "new"])
def test_list_and_intake_are_light(
    owner_client: Client, job: Job, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(9):
        assert owner_client.get(reverse(f"jobs:{name}")).status_code == 200


# --- Pictures nothing can read -------------------------------------------------------------------------------------
def test_an_unread_picture_is_kept_beside_a_form(
    owner_client: Client, owner: User, offline_provider: ProviderConfig, no_ocr: None
) -> None:
    picture = SimpleUploadedFile("poster.png", photo(), content_type="image/png")
    response = owner_client.post(reverse("jobs:new"), {"file": picture}, follow=True)
    job = Job.objects.get(owner=owner)
    assert response.redirect_chain == [(reverse("jobs:edit", args=[job.pk]), 302)]
    shown = response.content.decode()
    assert f'src="{at("original", job)}" alt="The advert you brought: poster.png"' in shown
    assert job.title == job.company == ""
    original = owner_client.get(at("original", job))
    assert original["Content-Type"] == "image/png"
    assert original["Content-Disposition"].startswith("attachment")
    assert original.getvalue() == photo()

    saved = owner_client.post(reverse("jobs:edit", args=[job.pk]), {"title": "Factory Accountant"})
    assert saved.status_code == 302
    job.refresh_from_db()
    assert job.title == "Factory Accountant"
    assert job.warning_list() == []


def test_htmx_is_led_to_the_form_beside_the_picture(
    owner_client: Client, offline_provider: ProviderConfig, no_ocr: None
) -> None:
    picture = SimpleUploadedFile("poster.png", photo(), content_type="image/png")
    response = owner_client.post(reverse("jobs:new"), {"photo": picture}, headers={"HX-Request": "true"})
    assert response["HX-Redirect"] == reverse("jobs:edit", args=[Job.objects.get().pk])


def test_a_scan_nothing_can_read_is_refused_with_what_to_do(
    owner_client: Client, offline_provider: ProviderConfig, no_ocr: None
) -> None:
    scan = SimpleUploadedFile("scan.pdf", scanned_pdf(), content_type="application/pdf")
    response = owner_client.post(reverse("jobs:new"), {"file": scan})
    assert response.status_code == 422
    assert "paste" in response.content.decode()
    assert not Job.objects.exists()


def test_the_picture_is_for_its_owner_only(
    owner_client: Client, stranger_client: Client, offline_provider: ProviderConfig, no_ocr: None
) -> None:
    picture = SimpleUploadedFile("poster.png", photo(), content_type="image/png")
    owner_client.post(reverse("jobs:new"), {"file": picture})
    assert stranger_client.get(at("original", Job.objects.get())).status_code == 404

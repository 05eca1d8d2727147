"""A profile beside a job: what is met, partly met and missing, by page and by API; and "do you have this?"."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.matching.comparison import Match, Standing, match_job
from documents.matching.standing import degree_level, grade_asked, grade_held, months_asked, months_worked
from documents.models import Profile
from documents.schemas import Resume, facts_of, with_ids
from documents.services import create_profile
from documents.tests import profiles
from documents.tests.conftest import make_job
from jobs.models import Job
from jobs.schemas import JobFields, Requirements

TODAY = date(2026, 11, 24)
CASUAL: dict[str, Any] = {
    "basics": {"name": "Peter Kamau"},
    "work": [
        {
            "position": "Driver",
            "name": "Coast Haulage",
            "startDate": "2022-01",
            "highlights": ["Drove a 10-wheel truck"],
        },
        {"position": "Messenger", "name": "County Office", "startDate": "2014", "endDate": "2017"},
    ],
    "education": [{"institution": "Kiambu High School", "studyType": "KCSE", "score": "C plain", "endDate": "2013"}],
    "certificates": [{"name": "Driving licence class BCE", "date": "2018"}],
    "languages": [{"language": "Kiswahili", "fluency": "Mother tongue"}, {"language": "English", "fluency": "Basic"}],
    "skills": [{"name": "Puncture repair"}],
}


def match(data: dict[str, Any], *must: str, **more: Any) -> Match:
    job = JobFields(requirements=Requirements(must=list(must), nice=more.pop("nice", [])), **more)
    return match_job(facts_of(Resume.model_validate(with_ids(data))), job, today=TODAY)


JANE = [
    ("Bachelor of Commerce or related degree", "met"),
    ("Bachelor's degree in Finance, Accounting or Economics", "met"),
    ("Master's degree in Finance", "partly"),
    ("Degree in Civil Engineering", "partly"),
    ("Diploma in Accounting", "met"),
    ("At least 5 years of experience in accounting", "met"),
    ("Minimum of ten (10) years' experience in accounting", "partly"),
    ("At least 3 years as a civil engineer", "partly"),
    ("CPA (K)", "partly"),
    ("CPA Section 4 or above", "met"),
    ("CPA Part II", "met"),
    ("At least two years with QuickBooks or Sage", "met"),
    ("Fluent English and Kiswahili", "met"),
    ("Fluent in French", "missing"),
    ("English or French", "met"),
    ("Fluent English; German at B2 or better", "partly"),
    ("At least 5 years in accounting, ideally in mining", "met"),
    ("KCSE mean grade C+ or above", "met"),
    ("KCSE A-", "partly"),
    ("Knowledge of iTax", "met"),
    ("Experience with SAP", "missing"),
    ("Bank reconciliation", "met"),
    ("Member of ICPAK", "met"),
    ("Valid driving licence class BCE", "missing"),
    ("Python, Django or Flask", "missing"),
    ("Excellent communication and interpersonal skills", "quality"),
    ("Integrity, team player", "quality"),
]
PETER = [
    ("Valid driving licence class BCE", "met"),
    ("At least 3 years driving experience", "met"),
    ("6 years driving experience", "partly"),
    ("KCSE D+", "met"),
    ("KCSE mean grade C+", "partly"),
    ("Fluent in English and Kiswahili", "partly"),
    ("Basic English", "met"),
    ("English B1", "partly"),
    ("Good English", "partly"),
    ("English at A2 or better", "met"),
    ("Kiswahili (native), basic English", "met"),
    ("Certificate of good conduct", "missing"),
    ("Bachelor's degree", "missing"),
    ("CPA Section 2", "missing"),
]


@pytest.mark.parametrize(("text", "standing"), JANE)
def test_an_accountant_beside_requirements(text: str, standing: str) -> None:
    [requirement] = match(profiles.jane(), text).requirements
    assert (requirement.text, requirement.standing) == (text, standing)
    assert bool(requirement.facts) == (standing in ("met", "partly"))


@pytest.mark.parametrize(("text", "standing"), PETER)
def test_a_driver_beside_requirements(text: str, standing: str) -> None:
    assert [item.standing for item in match(CASUAL, text).requirements] == [standing]


def test_counts_are_of_what_facts_can_show() -> None:
    found = match(CASUAL, "KCSE D+", "Bachelor's degree", "Honesty", nice=["6 years driving experience"])
    assert (found.met, found.partly, found.missing, found.total) == (1, 1, 1, 3)
    assert found.requirements[-1].years == "4.9"


def test_what_is_asked_twice_is_judged_once() -> None:
    found = match(profiles.jane(), "QuickBooks", "CPA (K)", skills=["QuickBooks", "CPA (K)", "Excel", "Excel"])
    assert [item.text for item in found.requirements] == ["QuickBooks", "CPA (K)", "Excel"]


def test_partly_says_what_was_not_found() -> None:
    [item] = match(profiles.jane(), "Experience with QuickBooks and Oracle").requirements
    assert item.standing is Standing.PARTLY
    assert item.absent == ("Oracle",)


def test_contacts_and_referees_answer_nothing() -> None:
    data = profiles.jane()
    data["basics"]["summary"] = ""
    data.setdefault("meta", {}).setdefault("aditus", {})["referees"] = [{"name": "Astronaut Training"}]
    assert match(data, "Astronaut training").missing == 1


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("At least 5 years of experience", 60),
        ("two (2) years", 24),
        ("3-5 years in sales", 36),
        ("10+ yrs", 120),
        ("uzoefu wa miaka 3", 36),
        ("between 18 and 35 years of age", 0),
        ("one month", 0),
    ],
)
def test_years_that_are_asked(text: str, months: int) -> None:
    assert months_asked(text) == months


def test_work_at_the_same_time_counts_once_and_years_alone_count_carefully() -> None:
    def months(*spans: tuple[str, str]) -> int:
        work = [{"position": "A", "startDate": start, "endDate": end} for start, end in spans]
        return months_worked(facts_of(Resume.model_validate(with_ids({"work": work}))), TODAY)

    assert months(("2020-01", "2020-12")) == 12
    assert months(("2020-01", "2020-12"), ("2020-07", "2021-06")) == 18
    assert months(("2019", "2021")) == 24
    assert months(("2026-01", "")) == 11
    assert months(("", "2020"), ("soon", "later")) == 0


def test_degrees_and_grades() -> None:
    assert [degree_level(text) for text in ("PhD", "Master's degree", "BSc", "Diploma or degree", "none")] == [
        5,
        4,
        3,
        2,
        0,
    ]
    assert grade_asked("KCSE mean grade of C (plain)") == grade_held("KCSE, C plain") == 6
    assert grade_asked("KCSE C+") > grade_held("KCSE, C") > grade_held("KCSE, C-")
    assert grade_asked("A clean record") == 0


# --- Pages ----------------------------------------------------------------------------------------------------------
@pytest.fixture
def page(job: Job) -> str:
    return reverse("documents:match", args=[job.pk])


@pytest.mark.django_db
def test_the_page_counts_in_words_and_shows_the_facts(owner_client: Client, profile: Profile, page: str) -> None:
    text = owner_client.get(page).text
    assert re.search(r"<strong>\d+ of \d+</strong>", text)
    assert re.search(r'role="img" aria-label="\d+ met, \d+ partly, \d+ missing"', text)
    assert "Bachelor of Commerce, Accounting, University of Nairobi" in text
    assert "Do you have this?" in text
    assert "ATS" not in text


@pytest.mark.django_db
def test_the_draft_page_shows_it_too(
    owner_client: Client, profile: Profile, job: Job, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):
        assert "Your profile beside it" in owner_client.get(reverse("documents:draft", args=[job.pk])).text


@pytest.mark.django_db
def test_any_of_ones_profiles_can_be_chosen(owner_client: Client, owner: User, profile: Profile, page: str) -> None:
    other = create_profile(user=owner, data=CASUAL, name="Driving")
    assert owner_client.get(page).context["match_profile"] == other
    assert owner_client.get(page, {"profile": str(profile.pk)}).context["match_profile"] == profile
    assert owner_client.get(page, {"profile": "nonsense"}).context["match_profile"] == other


@pytest.mark.django_db
def test_without_a_profile_or_requirements_the_page_says_what_to_do(
    owner_client: Client, owner: User, page: str
) -> None:
    assert "No profile yet" in owner_client.get(page).text
    create_profile(user=owner, data=CASUAL)
    bare = make_job(owner, requirements={"must": [], "nice": []}, skills=[])
    assert "names no requirements" in owner_client.get(reverse("documents:match", args=[bare.pk])).text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("where", "text", "fact"),
    [
        ("skills", "SAP Business One", "SAP Business One"),
        ("certificates", "Driving licence class B, 2022", "Driving licence class B, 2022"),
        ("languages", "French: basic", "French, basic"),
        ("registrations", "Engineers Board of Kenya", "Engineers Board of Kenya"),
        ("grades", "KCSE: B plain", "KCSE, B plain"),
        ("education", "Diploma in Logistics", "Diploma in Logistics"),
        ("job", "Ran the stores in SAP for two years", "Ran the stores in SAP for two years"),
    ],
)
def test_what_one_has_becomes_a_fact_and_others_keep_their_ids(
    owner_client: Client, job: Job, profile: Profile, where: str, text: str, fact: str
) -> None:
    where = next(fact.id for fact in profile.facts if fact.kind == "work") if where == "job" else where
    address = reverse("documents:add-fact", args=[job.pk, profile.pk])
    assert "Experience with SAP" in owner_client.get(address, {"asked": "Experience with SAP"}).text
    before = {fact.id: fact.text for fact in profile.facts}
    response = owner_client.post(address, {"where": where, "text": text})
    assert response.headers["Location"] == f"{reverse('documents:match', args=[job.pk])}?profile={profile.pk}"
    profile.refresh_from_db()
    after = {fact.id: fact.text for fact in profile.facts}
    assert before.items() <= after.items()
    assert [text for key, text in after.items() if key not in before] == [fact]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "bad", [{}, {"where": "skills"}, {"where": "moon", "text": "x"}, {"where": "skills", "text": " "}]
)
def test_a_fact_that_cannot_be_added_changes_nothing(
    owner_client: Client, job: Job, profile: Profile, bad: dict[str, str]
) -> None:
    response = owner_client.post(reverse("documents:add-fact", args=[job.pk, profile.pk]), {**bad, "asked": "SAP"})
    assert response.status_code == 400
    before = profile.data
    profile.refresh_from_db()
    assert profile.data == before


@pytest.mark.django_db
def test_strangers_and_the_anonymous_see_nothing(
    stranger_client: Client, client: Client, owner: User, stranger: User, job: Job, profile: Profile, page: str
) -> None:
    add = reverse("documents:add-fact", args=[job.pk, profile.pk])
    theirs = create_profile(user=stranger, data=CASUAL)
    crossed = reverse("documents:add-fact", args=[job.pk, theirs.pk])
    for address in (page, add, crossed):
        assert stranger_client.get(address).status_code == 404
        assert client.get(address).headers["Location"].startswith(reverse("accounts:sign-in"))
    for address in (add, crossed):
        assert stranger_client.post(address, {"where": "skills", "text": "Flying"}).status_code == 404
    assert "Flying" not in str(Profile.objects.values_list("data", flat=True))


# --- API ------------------------------------------------------------------------------------------------------------
@pytest.mark.django_db
def test_the_api_gives_counts_and_facts(owner_api: APIClient, job: Job, profile: Profile) -> None:
    address = f"/api/v1/jobs/{job.pk}/match"
    body = owner_api.get(address).json()
    assert body["profile"] == str(profile.pk)
    assert body["met"] + body["partly"] + body["missing"] == body["total"]
    commerce = body["requirements"][0]
    assert (commerce["text"], commerce["level"], commerce["standing"]) == (
        "Bachelor of Commerce or related degree",
        "must",
        "met",
    )
    assert commerce["facts"][0]["text"].startswith("Bachelor of Commerce")
    assert owner_api.get(address, {"profile": str(profile.pk)}).json() == body
    assert owner_api.get(address, {"profile": "x"}).status_code == 400
    assert owner_api.post(address).status_code == 405


@pytest.mark.django_db
def test_the_match_is_ones_own(
    owner_api: APIClient, stranger_api: APIClient, anonymous_api: APIClient, stranger: User, job: Job
) -> None:
    address = f"/api/v1/jobs/{job.pk}/match"
    assert stranger_api.get(address).status_code == 404
    assert anonymous_api.get(address).status_code == 401
    assert (owner_api.get(address).status_code, owner_api.get(address).json()["code"]) == (422, "profile_missing")
    theirs = create_profile(user=stranger, data=CASUAL)
    assert owner_api.get(address, {"profile": str(theirs.pk)}).status_code == 404


@pytest.mark.django_db
def test_facts_are_listed_and_added_by_api(
    owner_api: APIClient, stranger_api: APIClient, anonymous_api: APIClient, profile: Profile
) -> None:
    address = f"/api/v1/profiles/{profile.pk}/facts"
    listed = owner_api.get(address).json()
    assert {"id", "kind", "text"} == set(listed[0])
    assert owner_api.post(address, {"where": "skills", "text": "SAP"}, format="json").status_code == 201
    assert len(owner_api.get(address).json()) == len(listed) + 1
    assert owner_api.post(address, {"where": "moon", "text": "SAP"}, format="json").status_code == 422
    assert owner_api.post(address, {"text": "SAP"}, format="json").status_code == 400
    assert stranger_api.get(address).status_code == stranger_api.post(address, {}).status_code == 404
    assert anonymous_api.get(address).status_code == 401

"""Several profiles for one person: list, choose, copy, rename, delete, edit each; what is missing; order of entries."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from aditus.accounts.models import User
from documents.models import Document, Profile
from documents.profiles.completeness import hints_for
from documents.profiles.services import create_profile, newest_profile
from documents.schemas import Resume, with_ids
from documents.tests import profiles
from documents.tests.test_pages import entries, save
from jobs.models import Job

pytestmark = pytest.mark.django_db


@pytest.fixture
def first(owner: User) -> Profile:
    return create_profile(user=owner, data=profiles.jane(), name="Office")


@pytest.fixture
def second(owner: User, first: Profile) -> Profile:
    return create_profile(user=owner, data=profiles.driver(), name="Driving")


def at(name: str, profile: Profile, *more: Any) -> str:
    return reverse(f"profile:{name}", args=[profile.pk, *more])


def test_each_profile_has_its_own_pages(owner_client: Client, first: Profile, second: Profile) -> None:
    assert "Mavuno Grocers Ltd" in owner_client.get(at("detail", first)).text
    assert "Mavuno Grocers Ltd" not in owner_client.get(reverse("profile:detail")).text
    owner_client.post(at("edit", first, "more"), {"noticePeriod": "Two weeks"})
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.resume.extension.notice_period == "Two weeks"
    assert second.resume.extension.notice_period != "Two weeks"
    assert json.loads(owner_client.get(at("download", second)).content)["basics"]["name"]


def test_the_list_says_which_one_is_used_and_lets_one_choose(
    owner_client: Client, owner: User, first: Profile, second: Profile
) -> None:
    page = owner_client.get(reverse("profile:list")).text
    assert page.index("Driving") < page.index("Office")
    owner_client.post(at("prefer", first))
    assert newest_profile(owner) == first


def test_a_copy_has_the_same_facts_and_lives_its_own_life(owner_client: Client, first: Profile) -> None:
    response = owner_client.post(at("copy", first))
    copy = Profile.objects.exclude(pk=first.pk).get()
    assert response.headers["Location"] == at("detail", copy)
    assert (copy.facts, copy.name) == (first.facts, "Copy of Office")
    owner_client.post(at("edit", copy, "more"), {"workRight": "Citizen"})
    first.refresh_from_db()
    assert first.resume.extension.work_right != "Citizen"


def test_renaming_changes_no_document(owner_client: Client, first: Profile) -> None:
    assert "Office" in owner_client.get(at("rename", first)).text
    owner_client.post(at("rename", first), {"name": "Banks"})
    first.refresh_from_db()
    assert (first.name, first.data) == ("Banks", first.data)
    assert owner_client.post(at("rename", first), {"name": "x" * 121}).status_code == 400


def test_deleting_one_leaves_the_other(owner_client: Client, first: Profile, second: Profile) -> None:
    assert "Driving" in owner_client.get(at("delete", second)).text
    owner_client.post(at("delete", second))
    assert list(Profile.objects.all()) == [first]


def test_a_draft_uses_the_profile_that_was_chosen(
    owner_client: Client, first: Profile, second: Profile, job: Job
) -> None:
    address = reverse("documents:draft", args=[job.pk])
    page = owner_client.get(address).text
    assert "Office" in page
    assert "Driving" in page
    owner_client.post(address, {"kind": "cv", "profile": str(first.pk)})
    assert Document.objects.get().profile == first


PAGES = ["detail", "download", "delete", "rename", "copy", "prefer", "edit work", "edit basics"]


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_gets_404_and_the_anonymous_sign_in(
    stranger_client: Client, client: Client, first: Profile, page: str
) -> None:
    name, *more = page.split()
    address = at(name, first, *more)
    method = "post" if name in ("copy", "prefer") else "get"
    assert getattr(stranger_client, method)(address).status_code == 404
    assert stranger_client.post(address, {"name": "Taken"}).status_code in (404, 405)
    assert getattr(client, method)(address).headers["Location"].startswith(reverse("accounts:sign-in"))
    first.refresh_from_db()
    assert (Profile.objects.count(), first.name) == (1, "Office")


@pytest.mark.parametrize("name", ["copy", "prefer"])
def test_acting_pages_take_no_get(owner_client: Client, first: Profile, name: str) -> None:
    assert owner_client.get(at(name, first)).status_code == 405


def test_the_list_is_light_however_many(
    owner_client: Client, owner: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for place in range(20):
        create_profile(user=owner, data={"basics": {"name": f"P {place}"}})
    with django_assert_max_num_queries(6):
        assert owner_client.get(reverse("profile:list")).status_code == 200


# --- Order of entries -----------------------------------------------------------------------------------------------
def test_entries_can_be_put_in_another_order_and_keep_their_facts(owner_client: Client, first: Profile) -> None:
    before = {job.name: job.ids for job in first.resume.work}
    order = [job.name for job in first.resume.work]
    moved = save(owner_client, "work", entries(owner_client, "work") | {"move": "1:up"})
    assert moved.status_code == 200
    first.refresh_from_db()
    assert [job.name for job in first.resume.work] == order
    form = {
        name: "" if value is None else str(value)
        for entry in moved.context["formset"]
        for name, value in ((field.html_name, field.value()) for field in entry)
        if not name.endswith("DELETE")
    }
    management = {
        f"work-{key}": moved.context["formset"].data[f"work-{key}"] for key in ("TOTAL_FORMS", "INITIAL_FORMS")
    }
    assert save(owner_client, "work", {**form, **management}).status_code == 302
    first.refresh_from_db()
    assert [job.name for job in first.resume.work] == [order[1], order[0], *order[2:]]
    assert {job.name: job.ids for job in first.resume.work} == before


@pytest.mark.parametrize("move", ["0:up", "99:down", "x:up", "1:sideways", ":"])
def test_a_move_that_cannot_be_changes_nothing(owner_client: Client, first: Profile, move: str) -> None:
    assert save(owner_client, "work", entries(owner_client, "work") | {"move": move}).status_code == 200
    before = first.facts
    first.refresh_from_db()
    assert first.facts == before


# --- Two tabs -------------------------------------------------------------------------------------------------------
def _form(client: Client, profile: Profile, section: str, **changes: str) -> dict[str, str]:
    """The section's form as a tab has it open, with some fields changed."""
    page = client.get(at("edit", profile, section)).context
    data = {"seen": page["seen"]}
    if "formset" in page:
        return data | entries(client, section, **changes)
    return data | {field.name: str(field.value() or "") for field in page["form"]} | changes


def _shown(response: Any) -> dict[str, str]:
    """What a browser sends back from a page with a formset."""
    formset = response.context["formset"]
    data = {f"{formset.prefix}-{key}": str(formset.management_form[key].value()) for key in _COUNTS}
    fields = {field.html_name: field.value() for form in formset for field in form}
    return data | {"seen": response.context["seen"]} | {name: str(value) for name, value in fields.items() if value}


_COUNTS = ("TOTAL_FORMS", "INITIAL_FORMS")


def test_two_tabs_in_the_same_values_lose_nobodys_words(owner_client: Client, first: Profile) -> None:
    tab = {name: _form(owner_client, first, "basics", summary=f"Written in tab {name}.") for name in ("one", "two")}
    assert owner_client.post(at("edit", first, "basics"), tab["one"]).status_code == 302
    conflict = owner_client.post(at("edit", first, "basics"), tab["two"])
    assert conflict.status_code == 409
    assert conflict.context["form"]["summary"].value() == "Written in tab two."
    assert [value for _label, value in conflict.context["elsewhere"]] == ["Written in tab one."]
    first.refresh_from_db()
    assert first.resume.basics.summary == "Written in tab one."
    both = tab["two"] | {"summary": "Written in both.", "seen": conflict.context["seen"]}
    assert owner_client.post(at("edit", first, "basics"), both).status_code == 302
    first.refresh_from_db()
    assert first.resume.basics.summary == "Written in both."


def test_two_tabs_in_the_same_list_lose_no_entry(owner_client: Client, first: Profile) -> None:
    before = len(first.resume.skills)
    tabs = [_form(owner_client, first, "skills", **{f"{before}-name": name}) for name in ("Beekeeping", "Welding")]
    assert owner_client.post(at("edit", first, "skills"), tabs[0]).status_code == 302
    conflict = owner_client.post(at("edit", first, "skills"), tabs[1])
    assert conflict.status_code == 409
    assert "saved elsewhere" in conflict.text
    assert [skill.name for skill in Profile.objects.get(pk=first.pk).resume.skills][before:] == ["Beekeeping"]
    assert owner_client.post(at("edit", first, "skills"), _shown(conflict)).status_code == 302
    first.refresh_from_db()
    assert [skill.name for skill in first.resume.skills][before:] == ["Welding", "Beekeeping"]


def test_an_entry_changed_in_two_tabs_is_shown_twice_and_one_can_be_taken_out(
    owner_client: Client, first: Profile
) -> None:
    first.data["work"][0]["url"] = "https://menengai.example"
    first.save(update_fields=["data"])
    number = len(first.resume.work)
    tabs = [_form(owner_client, first, "work", **{"0-summary": words}) for words in ("From one.", "From two.")]
    owner_client.post(at("edit", first, "work"), tabs[0])
    conflict = owner_client.post(at("edit", first, "work"), tabs[1])
    shown = _shown(conflict)
    theirs = conflict.context["mine"]
    assert (shown["work-0-summary"], shown[f"work-{theirs}-summary"]) == ("From two.", "From one.")
    owner_client.post(at("edit", first, "work"), shown | {f"work-{theirs}-DELETE": "on"})
    first.refresh_from_db()
    assert len(first.resume.work) == number
    assert (first.resume.work[0].summary, first.data["work"][0]["url"]) == ("From two.", "https://menengai.example")


def test_the_same_form_sent_twice_is_no_conflict(owner_client: Client, first: Profile) -> None:
    for section, changes in (("basics", {"summary": "Once."}), ("skills", {"0-name": "Welding"})):
        form = _form(owner_client, first, section, **changes)
        assert [owner_client.post(at("edit", first, section), form).status_code for _time in range(2)] == [302, 302]


def test_two_tabs_in_different_sections_are_no_conflict(owner_client: Client, first: Profile) -> None:
    basics, more = _form(owner_client, first, "basics"), _form(owner_client, first, "more")
    owner_client.post(at("edit", first, "basics"), basics | {"summary": "Changed."})
    assert owner_client.post(at("edit", first, "more"), more | {"noticePeriod": "None"}).status_code == 302
    first.refresh_from_db()
    assert (first.resume.basics.summary, first.resume.extension.notice_period) == ("Changed.", "None")


def test_what_is_typed_before_one_more_entry_is_asked_for_still_finds_the_conflict(
    owner_client: Client, first: Profile
) -> None:
    tab = _form(owner_client, first, "skills", **{"0-name": "Welding"})
    owner_client.post(at("edit", first, "skills"), _form(owner_client, first, "skills", **{"0-name": "Beekeeping"}))
    grown = owner_client.post(at("edit", first, "skills"), tab | {"add": "1"})
    assert grown.status_code == 200
    assert owner_client.post(at("edit", first, "skills"), _shown(grown)).status_code == 409


# --- What is missing ------------------------------------------------------------------------------------------------
def test_an_empty_profile_lacks_nearly_everything_and_a_full_one_little() -> None:
    poor, rich = hints_for(Resume()), hints_for(Resume.model_validate(with_ids(profiles.jane())))
    assert len(poor.missing) > 6
    assert len(rich.missing) < 4
    assert rich.done + len(rich.missing) == rich.total == poor.total


def test_the_profile_page_leads_to_what_is_missing(owner_client: Client, owner: User) -> None:
    profile = create_profile(user=owner, data={"basics": {"name": "Amina"}})
    page = owner_client.get(reverse("profile:detail")).text
    assert "A telephone number: many employers call." in page
    assert at("edit", profile, "languages") in page


# --- By API ---------------------------------------------------------------------------------------------------------
def test_copy_and_prefer_by_api(owner_api: APIClient, stranger_api: APIClient, first: Profile, second: Profile) -> None:
    copied = owner_api.post(f"/api/v1/profiles/{first.pk}/copy")
    assert copied.status_code == 201
    assert copied.json()["data"] == owner_api.get(f"/api/v1/profiles/{first.pk}").json()["data"]
    assert owner_api.post(f"/api/v1/profiles/{second.pk}/prefer").status_code == 200
    assert owner_api.get("/api/v1/profiles").json()["results"][0]["id"] == str(second.pk)
    for name in ("copy", "prefer"):
        assert stranger_api.post(f"/api/v1/profiles/{first.pk}/{name}").status_code == 404
        assert owner_api.get(f"/api/v1/profiles/{first.pk}/{name}").status_code == 405

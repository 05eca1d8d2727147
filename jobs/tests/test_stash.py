"""What guests bring: kept, bound to their session, read after they sign in, and never a way to harm anyone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from aditus.accounts.models import User
from aditus.lib.tests.samples import encoded, picture
from conftest import PASSWORD
from jobs import stash
from jobs.exceptions import StashFull, WrongType
from jobs.intake.material import UploadedBytes
from jobs.models import Advert, Job, SourceKind, Stash
from jobs.stash import forget_expired, stash_source
from jobs.tests.test_pages import ADVERT
from providers.models import ProviderConfig, UsageLog

pytestmark = pytest.mark.django_db

START, NEW, READ = reverse("jobs:start"), reverse("jobs:new"), reverse("jobs:read-kept")
SIGN_UP = {"email": "new@example.org", "password": "river-stone-lamp", "next": NEW}


@pytest.fixture(autouse=True)
def _private_media(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def photo(name: str = "advert.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, encoded(picture(), "PNG"), "image/png")


def bring(client: Client, **data: Any) -> Any:
    return client.post(START, data or {"advert": ADVERT})


# --- The way through -----------------------------------------------------------------------------------------------
def test_an_advert_brought_first_is_read_after_sign_up(
    client: Client, plans: None, offline_provider: ProviderConfig
) -> None:
    response = bring(client)
    assert response.headers["Location"] == f"{reverse('accounts:sign-up')}?next=%2Fjobs%2Fnew"
    assert not Advert.objects.exists()
    assert not UsageLog.objects.exists()
    assert "Your advert is kept" in client.get(response.headers["Location"]).text
    assert client.post(reverse("accounts:sign-up"), SIGN_UP).headers["Location"] == NEW
    assert "Your advert is here" in client.get(NEW).text
    assert not Advert.objects.exists()
    job_page = client.post(READ, follow=True)
    assert "Assistant Accountant" in job_page.text
    assert not Stash.objects.exists()


def test_a_photo_survives_a_sign_up_that_fails_and_a_sign_in_instead(client: Client, owner: User) -> None:
    bring(client, photo=photo())
    kept = Stash.objects.get()
    assert (kept.kind, kept.original_name) == (SourceKind.IMAGE, "advert.png")
    client.post(reverse("accounts:sign-up"), {**SIGN_UP, "password": "short"})
    client.post(reverse("accounts:sign-in"), {"username": owner.email, "password": "wrong"})
    client.post(reverse("accounts:sign-in"), {"username": owner.email, "password": PASSWORD})
    assert "advert.png" in client.get(NEW).text
    assert "advert.png" in client.get(reverse("dashboard")).text
    with Stash.objects.get().original.open("rb") as stored:
        assert stored.read() == encoded(picture(), "PNG")


def test_what_cannot_be_read_stays_and_the_page_says_why(
    client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    bring(client, advert="Dear aunt, thank you for the socks. They are warm, and they fit the dog as well.")
    client.force_login(owner)
    page = client.post(READ, follow=True)
    assert "does not read like a job advert" in page.text
    assert Stash.objects.count() == 1
    assert "Your advert is here" in page.text


def test_a_link_is_kept_and_not_opened(client: Client, plans: None) -> None:
    bring(client, advert="https://jobs.invalid/7")
    kept = Stash.objects.get()
    assert (kept.kind, kept.source_url) == (SourceKind.URL, "https://jobs.invalid/7")


def test_a_second_advert_takes_the_place_of_the_first(client: Client, tmp_path: Path) -> None:
    bring(client, photo=photo())
    bring(client)
    assert Stash.objects.get().kind == SourceKind.TEXT
    assert not list((tmp_path / "stash").iterdir())


def test_it_can_be_thrown_away_at_once(client: Client, tmp_path: Path) -> None:
    bring(client, photo=photo())
    client.post(reverse("jobs:discard-kept"))
    assert not Stash.objects.exists()
    assert not list((tmp_path / "stash").iterdir())


def test_a_script_is_led_on_by_a_header(client: Client) -> None:
    response = client.post(START, {"advert": ADVERT}, headers={"HX-Request": "true"})
    assert response.headers["HX-Redirect"].startswith(reverse("accounts:sign-up"))


def test_those_signed_in_go_straight_to_the_box_and_lose_nothing(owner_client: Client) -> None:
    assert owner_client.get(START).headers["Location"] == NEW
    assert bring(owner_client).headers["Location"] == NEW
    assert "Your advert is here" in owner_client.get(NEW).text


def test_a_session_that_ended_over_the_box_keeps_what_was_sent(client: Client) -> None:
    response = client.post(NEW, {"photo": photo()})
    assert response.headers["Location"].startswith(reverse("accounts:sign-in"))
    assert "advert.png" in client.get(response.headers["Location"]).text


def test_a_closed_sign_up_keeps_nothing_for_strangers(client: Client, settings: Settings) -> None:
    settings.OPEN_SIGNUP = False
    assert bring(client).headers["Location"].startswith(reverse("accounts:sign-in"))
    assert not Stash.objects.exists()
    assert "data-intake" not in client.get(reverse("landing")).text


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"advert": ""}, 400),
        ({"advert": "\x00"}, 400),
        ({"file": SimpleUploadedFile("a.exe", b"MZ\x00\x01")}, 415),
        ({"file": SimpleUploadedFile("a.pdf", b"MZ\x00\x01")}, 415),
        ({"file": SimpleUploadedFile("a.txt", b"x" * 10_000_001)}, 413),
        ({"advert": "word " * 50_000}, 413),
    ],
)
def test_what_could_never_be_read_is_refused_at_once(client: Client, data: dict[str, Any], status: int) -> None:
    response = client.post(START, data)
    assert response.status_code == status
    assert 'role="alert"' in response.text
    assert not Stash.objects.exists()


# --- Harm ----------------------------------------------------------------------------------------------------------
def test_another_session_sees_nothing_of_it(client: Client, stranger_client: Client) -> None:
    bring(client, photo=photo())
    assert "advert.png" not in stranger_client.get(NEW).text
    stranger_client.post(READ)
    stranger_client.post(reverse("jobs:discard-kept"))
    assert Stash.objects.count() == 1


def test_signing_in_changes_the_sessions_name(client: Client, owner: User) -> None:
    bring(client)
    before = client.cookies["sessionid"].value
    client.post(reverse("accounts:sign-in"), {"username": owner.email, "password": PASSWORD})
    assert client.cookies["sessionid"].value != before
    thief = Client()
    thief.cookies["sessionid"] = before
    assert "Your advert is kept" not in thief.get(START).text


def test_an_advert_slipped_into_a_session_costs_nothing_by_itself(
    client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    bring(client)
    client.force_login(owner)
    for address in (NEW, reverse("dashboard"), reverse("landing"), START):
        client.get(address)
    assert client.get(READ).status_code == 405
    assert not Job.objects.exists()
    assert not UsageLog.objects.exists()


def test_a_form_of_another_site_is_refused() -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(START, {"advert": ADVERT}).status_code == 403
    assert not Stash.objects.exists()


def test_one_address_cannot_fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stash, "MOST_OF_AN_ADDRESS", 3)
    for _ in range(3):
        assert bring(Client()).status_code == 302
    assert bring(Client()).status_code == 429
    assert Stash.objects.count() == 3
    assert Client().post(START, {"advert": ADVERT}, REMOTE_ADDR="10.9.8.7").status_code == 302


def test_one_address_cannot_bring_without_end_even_in_one_session(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stash, "MOST_TIMES_AN_HOUR", 3)
    assert [bring(client).status_code for _ in range(4)] == [302, 302, 302, 429]


@pytest.mark.parametrize("limit", ["MOST_BYTES_OF_AN_ADDRESS", "MOST_BYTES"])
def test_bytes_are_limited_too(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(stash, limit, 1_000)
    stash_source(address="10.0.0.1", text="x" * 900)
    with pytest.raises(StashFull):
        stash_source(address="10.0.0.1", text="x" * 200)


def test_an_ipv6_household_is_one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stash, "MOST_OF_AN_ADDRESS", 1)
    stash_source(address="2001:db8:1:2::1", text=ADVERT)
    with pytest.raises(StashFull):
        stash_source(address="2001:db8:1:2:ffff::9", text=ADVERT)
    stash_source(address="2001:db8:1:3::1", text=ADVERT)


def test_no_address_is_stored_in_clear() -> None:
    kept = stash_source(address="10.20.30.40", text=ADVERT)
    assert "10.20.30.40" not in str(Stash.objects.filter(pk=kept.pk).values().get())


def test_a_name_cannot_choose_its_place(tmp_path: Path) -> None:
    kept = stash_source(address="10.0.0.1", image=UploadedBytes(encoded(picture(), "PNG"), "../../x.png"))
    assert Path(kept.original.path).parent == tmp_path / "stash"
    assert kept.original_name == ".._.._x.png"
    with pytest.raises(WrongType):
        stash_source(address="10.0.0.1", file=UploadedBytes(b"MZ\x00\x01", "a.exe"))


def test_a_body_beyond_all_limits_is_refused_before_it_is_read(client: Client) -> None:
    for address in (START, reverse("accounts:sign-in"), "/api/v1/job-extractor/extract"):
        response = client.generic("POST", address, b"x", CONTENT_LENGTH="900000000")
        assert response.status_code == 413
    assert response.headers["Content-Type"] == "application/problem+json"


# --- The end of it -------------------------------------------------------------------------------------------------
def test_after_a_day_row_and_file_are_gone(client: Client, owner: User, tmp_path: Path) -> None:
    bring(client, photo=photo())
    client.force_login(owner)
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        assert "no longer here" in client.post(READ, follow=True).text
        assert forget_expired() == 1
    assert not Stash.objects.exists()
    assert not list((tmp_path / "stash").iterdir())


def test_a_file_without_a_row_goes_and_a_kept_one_stays(client: Client, tmp_path: Path) -> None:
    bring(client, photo=photo())
    stray = tmp_path / "stash" / "stray"
    stray.write_bytes(b"x")
    forget_expired()
    assert stray.exists()  # it may be one that is being written
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        Stash.objects.update(expires_at=timezone.now() + timedelta(hours=1))
        forget_expired()
    assert not stray.exists()
    assert Path(Stash.objects.get().original.path).exists()


def test_a_picture_brought_first_is_kept_beside_a_form_where_nothing_can_read_it(
    client: Client, plans: None, offline_provider: ProviderConfig, no_ocr: None
) -> None:
    bring(client, file=photo())
    client.post(reverse("accounts:sign-up"), SIGN_UP)
    response = client.post(READ)
    job = Job.objects.get()
    assert response.headers["Location"] == reverse("jobs:edit", args=[job.pk])
    assert [warning.code for warning in job.warning_list()] == ["unread_picture"]
    assert not Stash.objects.exists()

"""Language, time zone and address: chosen by the person, used on every page, changed by nobody else."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from aditus.accounts.models import User
from aditus.accounts.preferences import as_read_by, time_zones, zone_of
from aditus.accounts.services import ask_password_reset
from conftest import PASSWORD

pytestmark = pytest.mark.django_db

NEW = "wanjiru.new@example.org"


def choose(client: Client, **fields: str) -> None:
    response = client.post(reverse("accounts:settings"), {"name": "Wanjiru", **fields})
    assert response.status_code == 302


def ask(client: Client, email: str = NEW, password: str = PASSWORD) -> str:
    """Ask for a new address; where that leads, or "" when it was refused."""
    data = {"change-email": email, "change-password": password}
    return client.post(reverse("accounts:change-email"), data).headers.get("Location", "")


def link_in(mail: EmailMessage) -> str:
    found = re.search(r"http://testserver(/accounts/email/\S+)", str(mail.body))
    assert found, mail.body
    return found[1]


# --- Language ------------------------------------------------------------------------------------------------------
def test_the_browser_decides_as_long_as_the_person_does_not(client: Client, owner: User) -> None:
    page = client.get(reverse("landing"), headers={"Accept-Language": "sw,en;q=0.5"})
    assert '<html lang="sw"' in page.text
    assert '<html lang="en"' in client.get(reverse("landing"), headers={"Accept-Language": "ja"}).text


def test_the_persons_setting_goes_before_the_browser(owner_client: Client) -> None:
    choose(owner_client, language="en")
    page = owner_client.get(reverse("dashboard"), headers={"Accept-Language": "sw"})
    assert '<html lang="en"' in page.text
    assert page.headers["Content-Language"] == "en"


def test_a_guest_chooses_a_language_and_stays_on_the_page(client: Client) -> None:
    response = client.post(reverse("accounts:language"), {"language": "sw", "next": reverse("accounts:sign-in")})
    assert response.headers["Location"] == reverse("accounts:sign-in")
    assert '<html lang="sw"' in client.get(reverse("landing")).text


def test_a_language_chosen_at_the_foot_is_kept_with_the_account(owner_client: Client, owner: User) -> None:
    owner_client.post(reverse("accounts:language"), {"language": "sw"})
    owner.refresh_from_db()
    assert owner.language == "sw"


@pytest.mark.parametrize("language", ["", "xx", "../etc", "\x00"])
def test_a_language_there_is_not_changes_nothing(client: Client, language: str) -> None:
    data = {"language": language, "next": "https://evil.example/"}
    assert client.post(reverse("accounts:language"), data).headers["Location"] == reverse("landing")
    assert '<html lang="en"' in client.get(reverse("landing")).text


def test_an_unknown_choice_is_refused_beside_its_field(owner_client: Client, owner: User) -> None:
    data = {"name": "W", "language": "xx", "time_zone": "Mars/Olympus"}
    response = owner_client.post(reverse("accounts:settings"), data)
    assert response.status_code == 400
    assert set(response.context["form"].errors) == {"language", "time_zone"}
    owner.refresh_from_db()
    assert owner.name == "Wanjiru Otieno"


# --- Time zone -----------------------------------------------------------------------------------------------------
def test_one_persons_time_zone_does_not_leak_to_the_next(owner_client: Client, client: Client) -> None:
    choose(owner_client, time_zone="Pacific/Auckland")
    owner_client.get(reverse("dashboard"))
    client.get(reverse("landing"))
    assert timezone.get_current_timezone_name() == "Africa/Nairobi"


def test_every_time_zone_on_offer_exists() -> None:
    names = [name for _area, zones in time_zones() for name, _label in zones]
    assert "Africa/Nairobi" in names
    assert all(zone_of(User(time_zone=name)) for name in names)


def test_a_time_zone_this_machine_no_longer_knows_does_no_harm(owner_client: Client, owner: User) -> None:
    User.objects.update(time_zone="Africa/Atlantis")
    assert owner_client.get(reverse("dashboard")).status_code == 200


def test_what_is_phrased_for_a_person_is_in_their_time(owner: User) -> None:
    owner.time_zone = "America/Halifax"
    with as_read_by(owner):
        assert timezone.localtime(datetime(2031, 7, 1, 2, tzinfo=UTC)).day == 30


# --- Address -------------------------------------------------------------------------------------------------------
def test_a_new_address_counts_once_its_link_is_followed(
    owner_client: Client, owner: User, mailoutbox: list[EmailMessage]
) -> None:
    assert ask(owner_client) == reverse("accounts:settings")
    link, notice = mailoutbox
    assert (link.to, notice.to) == ([NEW], ["owner@example.com"])
    assert NEW in str(notice.body)
    anywhere = Client()
    assert NEW in anywhere.get(link_in(link)).text
    owner.refresh_from_db()
    assert owner.email == "owner@example.com"
    assert anywhere.post(link_in(link)).status_code == 302
    owner.refresh_from_db()
    assert owner.email == NEW
    assert mailoutbox[-1].to == ["owner@example.com"]
    assert owner_client.get(reverse("dashboard")).status_code == 200


def test_the_link_works_once(owner_client: Client, owner: User, mailoutbox: list[EmailMessage]) -> None:
    ask(owner_client)
    link = link_in(mailoutbox[0])
    owner_client.post(link)
    assert owner_client.get(link).status_code == 410
    assert owner_client.post(link).status_code == 410


@pytest.mark.parametrize(
    ("email", "password"), [(NEW, "wrong"), ("nonsense", PASSWORD), ("Owner@example.com", PASSWORD)]
)
def test_without_the_password_or_a_new_address_nothing_is_sent(
    owner_client: Client, mailoutbox: list[EmailMessage], email: str, password: str
) -> None:
    assert ask(owner_client, email=email, password=password) == ""
    assert not mailoutbox


def test_a_taken_address_is_not_named_as_taken_and_gets_no_link(
    owner_client: Client, stranger: User, mailoutbox: list[EmailMessage]
) -> None:
    assert ask(owner_client, email=stranger.email) == reverse("accounts:settings")
    assert [mail.to for mail in mailoutbox] == [["owner@example.com"]]


def test_an_address_taken_meanwhile_changes_nothing(
    owner_client: Client, owner: User, mailoutbox: list[EmailMessage]
) -> None:
    ask(owner_client)
    User.objects.create_user(NEW, PASSWORD)
    assert owner_client.post(link_in(mailoutbox[0])).status_code == 409
    owner.refresh_from_db()
    assert owner.email == "owner@example.com"


def test_a_new_password_makes_links_asked_for_before_worthless(
    owner_client: Client, owner: User, mailoutbox: list[EmailMessage]
) -> None:
    ask(owner_client)
    owner.set_password("harbour-light-42")
    owner.save(update_fields=["password"])
    assert Client().post(link_in(mailoutbox[0])).status_code == 410


def test_an_old_or_forged_link_says_so(owner_client: Client, mailoutbox: list[EmailMessage]) -> None:
    ask(owner_client)
    link = link_in(mailoutbox[0])
    assert owner_client.get(link[:-1] + "x").status_code == 410
    with time_machine.travel(timezone.now() + timedelta(days=4)):
        assert Client().get(link).status_code == 410


def test_nobody_is_flooded_with_mails(owner_client: Client, mailoutbox: list[EmailMessage]) -> None:
    for number in range(8):
        ask(owner_client, email=f"w{number}@example.org")
    assert len(mailoutbox) == 10  # five links, five notices
    mailoutbox.clear()
    for _ in range(8):
        ask_password_reset(email="owner@example.com")
    assert len(mailoutbox) == 5


def test_what_a_guest_chose_and_the_browser_knows_goes_into_the_new_account(client: Client, plans: None) -> None:
    client.post(reverse("accounts:language"), {"language": "sw"})
    data = {"email": NEW, "password": "river-stone-lamp", "time_zone": "Europe/Berlin"}
    client.post(reverse("accounts:sign-up"), data)
    user = User.objects.get(email=NEW)
    assert (user.language, user.time_zone) == ("sw", "Europe/Berlin")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "\x00", "x" * 60])
def test_a_time_zone_made_up_turns_nobody_away(client: Client, plans: None, zone: str) -> None:
    client.post(reverse("accounts:sign-up"), {"email": NEW, "password": "river-stone-lamp", "time_zone": zone})
    assert User.objects.get(email=NEW).time_zone == ""

"""The sign-in family: who may, who may not, and what is said to whom."""

from __future__ import annotations

import re

import pytest
from django.core.cache import cache
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries, Settings

from aditus.accounts.models import User

pytestmark = pytest.mark.django_db

PASSWORD = "river-stone-lamp"
EMAIL = "amina@example.org"


@pytest.fixture
def amina() -> User:
    return User.objects.create_user(EMAIL, PASSWORD, name="Amina Wanjiru")


@pytest.fixture(autouse=True)
def forget_throttles() -> None:
    cache.clear()


def sign_in(client: Client, email: str = EMAIL, password: str = PASSWORD, **more: str) -> str:
    """The address the sign-in leads to, or an empty string when it was refused."""
    response = client.post(reverse("accounts:sign-in"), {"username": email, "password": password, **more})
    return response.headers.get("Location", "")


def test_a_new_person_signs_up_and_is_signed_in_at_once(client: Client) -> None:
    response = client.post(reverse("accounts:sign-up"), {"email": " New@Example.org ", "password": PASSWORD})
    assert response.headers["Location"] == reverse("dashboard")
    user = User.objects.get()
    assert (user.email, user.plan_id, user.is_staff) == ("new@example.org", "free", False)
    assert client.get(reverse("dashboard")).status_code == 200


def test_signing_up_leads_on_to_where_the_person_was_going(client: Client) -> None:
    data = {"email": "new@example.org", "password": PASSWORD, "next": "/jobs/new"}
    assert client.post(reverse("accounts:sign-up"), data).headers["Location"] == "/jobs/new"


def test_signing_up_never_leads_to_another_site(client: Client) -> None:
    data = {"email": "new@example.org", "password": PASSWORD, "next": "https://evil.example/"}
    assert client.post(reverse("accounts:sign-up"), data).headers["Location"] == reverse("dashboard")


@pytest.mark.parametrize(
    ("email", "password", "marked"),
    [
        ("not an address", PASSWORD, "email"),
        ("new@example.org", "short", "password"),
        ("new@example.org", "1234567890123", "password"),
        ("new@example.org", "new@example.org", "password"),
        ("", "", "email"),
    ],
)
def test_a_sign_up_that_cannot_be_says_why_and_keeps_the_address(
    client: Client, email: str, password: str, marked: str
) -> None:
    response = client.post(reverse("accounts:sign-up"), {"email": email, "password": password})
    assert response.status_code == 200
    assert marked in response.context["form"].errors
    assert f'value="{email}"' in response.text or not email
    assert not User.objects.exists()


def test_a_taken_address_with_a_wrong_password_is_not_named_as_taken(client: Client, amina: User) -> None:
    response = client.post(reverse("accounts:sign-up"), {"email": EMAIL.upper(), "password": "another-good-one"})
    assert response.status_code == 200
    assert "No account could be made with this" in response.text
    assert "exists" not in response.text
    assert User.objects.count() == 1


def test_trying_out_who_has_an_account_ends_in_waiting(client: Client, plans: None) -> None:
    address = reverse("accounts:sign-up")
    for number in range(10):
        email = User.objects.create_user(f"taken{number}@example.org", PASSWORD).email
        assert client.post(address, {"email": email, "password": "not-their-password"}).status_code == 200
    new = {"email": "new@example.org", "password": PASSWORD}
    assert client.post(address, new).status_code == 429
    assert client.post(address, new, REMOTE_ADDR="10.0.0.7").headers["Location"] == reverse("dashboard")


def test_signing_up_again_with_the_right_password_just_signs_in(client: Client, amina: User) -> None:
    response = client.post(reverse("accounts:sign-up"), {"email": EMAIL, "password": PASSWORD})
    assert response.headers["Location"] == reverse("dashboard")
    assert client.session["_auth_user_id"] == str(amina.pk)


def test_a_closed_sign_up_says_so_and_makes_nobody(client: Client, settings: Settings) -> None:
    settings.OPEN_SIGNUP = False
    assert "By invitation" in client.get(reverse("accounts:sign-up")).text
    response = client.post(reverse("accounts:sign-up"), {"email": "new@example.org", "password": PASSWORD})
    assert response.status_code == 403
    assert not User.objects.exists()
    assert "Make an account" not in client.get(reverse("accounts:sign-in")).text


def test_signing_in_ignores_the_case_of_the_address(client: Client, amina: User) -> None:
    assert sign_in(client, email=" AMINA@Example.ORG ") == reverse("dashboard")


def test_signing_in_leads_on_but_never_to_another_site(client: Client, amina: User) -> None:
    assert sign_in(client, next="/jobs/new") == "/jobs/new"
    client.logout()
    assert sign_in(client, next="//evil.example/") == reverse("dashboard")


@pytest.mark.parametrize(("email", "password"), [(EMAIL, "wrong"), ("nobody@example.org", PASSWORD)])
def test_a_wrong_password_and_an_unknown_address_are_told_the_same(
    client: Client, amina: User, email: str, password: str
) -> None:
    response = client.post(reverse("accounts:sign-in"), {"username": email, "password": password})
    assert "do not belong together" in response.text
    assert f'value="{email}"' in response.text
    assert password not in response.text


def test_too_many_wrong_passwords_lock_the_address_for_a_while(client: Client, amina: User) -> None:
    for _ in range(9):
        client.post(reverse("accounts:sign-in"), {"username": EMAIL, "password": "wrong"})
    response = client.post(reverse("accounts:sign-in"), {"username": EMAIL.upper(), "password": "wrong"})
    assert response.status_code == 429
    assert sign_in(client) == ""


def test_signing_out_takes_a_post(client: Client, amina: User) -> None:
    client.force_login(amina)
    assert client.get(reverse("accounts:sign-out")).status_code == 405
    assert "_auth_user_id" in client.session
    assert client.post(reverse("accounts:sign-out")).headers["Location"] == reverse("landing")
    assert "_auth_user_id" not in client.session


def test_a_forgotten_password_is_replaced_through_the_mail(
    client: Client, amina: User, mailoutbox: list[EmailMessage]
) -> None:
    response = client.post(reverse("accounts:password-reset"), {"email": EMAIL})
    assert response.headers["Location"] == reverse("accounts:password-reset-sent")
    (mail,) = mailoutbox
    assert mail.to == [EMAIL]
    assert "Aditus" in mail.subject
    link = re.search(r"http://testserver(/accounts/\S+)", str(mail.body))
    assert link, mail.body
    choose = client.get(link[1], follow=True)
    new = {"new_password1": "harbour-light-42", "new_password2": "harbour-light-42"}
    assert client.post(choose.request["PATH_INFO"], new).headers["Location"] == reverse("accounts:password-reset-done")
    assert sign_in(client) == ""
    assert sign_in(client, password="harbour-light-42") == reverse("dashboard")
    assert "no longer works" in Client().get(link[1]).text


def test_asking_to_reset_an_unknown_address_answers_the_same_and_mails_nobody(
    client: Client, amina: User, mailoutbox: list[EmailMessage]
) -> None:
    known = client.post(reverse("accounts:password-reset"), {"email": EMAIL})
    unknown = client.post(reverse("accounts:password-reset"), {"email": "nobody@example.org"})
    assert (known.status_code, known.headers["Location"]) == (unknown.status_code, unknown.headers["Location"])
    assert len(mailoutbox) == 1


def test_the_account_page_is_for_its_owner(client: Client, amina: User) -> None:
    address = reverse("accounts:settings")
    assert client.get(address).headers["Location"] == f"{reverse('accounts:sign-in')}?next={address}"
    client.force_login(amina)
    page = client.get(address).text
    assert EMAIL in page
    assert "200" in page


def test_the_name_can_be_changed_and_nothing_else_with_it(client: Client, amina: User) -> None:
    client.force_login(amina)
    client.post(reverse("accounts:settings"), {"name": "Amina W.", "plan": "premium", "is_staff": "on"})
    amina.refresh_from_db()
    assert (amina.name, amina.plan_id, amina.is_staff) == ("Amina W.", "free", False)


def test_changing_the_password_needs_the_present_one(client: Client, amina: User) -> None:
    client.force_login(amina)
    new = {"new_password1": "harbour-light-42", "new_password2": "harbour-light-42"}
    response = client.post(reverse("accounts:change-password"), {"old_password": "wrong", **new})
    assert "old_password" in response.context["password_form"].errors
    response = client.post(reverse("accounts:change-password"), {"old_password": PASSWORD, **new})
    assert response.headers["Location"] == reverse("accounts:settings")
    assert client.get(reverse("accounts:settings")).status_code == 200
    amina.refresh_from_db()
    assert amina.check_password("harbour-light-42")


@pytest.mark.parametrize("name", ["sign-in", "sign-up", "password-reset", "password-reset-sent", "password-reset-done"])
def test_the_open_pages_are_light(
    client: Client, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(2):
        response = client.get(reverse(f"accounts:{name}"))
    assert response.status_code == 200
    assert '<html lang="en"' in response.text


@pytest.mark.parametrize("name", ["sign-in", "sign-up", "password-reset", "settings"])
@pytest.mark.parametrize("method", ["delete", "patch"])
def test_other_methods_are_refused(client: Client, amina: User, name: str, method: str) -> None:
    client.force_login(amina)
    assert getattr(client, method)(reverse(f"accounts:{name}")).status_code in (302, 405)
    assert User.objects.count() == 1


def test_the_admin_changes_a_plan_in_the_list_and_in_the_form(admin_client: Client, amina: User) -> None:
    changelist = reverse("admin:accounts_user_changelist")
    page = admin_client.get(changelist)
    formset = page.context["cl"].formset
    data = {"form-TOTAL_FORMS": "2", "form-INITIAL_FORMS": "2", "_save": "Save"}
    for index, form in enumerate(formset.forms):
        data |= {f"form-{index}-id": str(form.instance.pk), f"form-{index}-plan": "premium"}
    admin_client.post(changelist, data)
    amina.refresh_from_db()
    assert amina.plan_id == "premium"
    change = reverse("admin:accounts_user_change", args=[amina.pk])
    assert 'name="plan"' in admin_client.get(change).text


def test_the_admin_adds_a_user_by_e_mail_address(admin_client: Client) -> None:
    data = {
        "email": "Otieno@Example.org",
        "plan": "free",
        "usable_password": "true",
        "password1": PASSWORD,
        "password2": PASSWORD,
    }
    assert admin_client.post(reverse("admin:accounts_user_add"), data).status_code == 302
    assert User.objects.get(email="otieno@example.org").check_password(PASSWORD)

"""The mails of this app. Written in the reader's language; sent by tasks, so that a page never waits for a mail server
and its timing tells nothing.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from aditus.accounts.models import User
from aditus.accounts.preferences import as_read_by


def send_reset_link(user: User) -> None:
    """Where to choose a new password. For accounts without a password of their own nothing is sent."""
    if user.has_usable_password():
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        _send(user, user.email, "password_reset", uid=uid, token=default_token_generator.make_token(user))


def send_change_link(user: User, *, new_email: str, token: str) -> None:
    """To the new address: where to confirm it."""
    _send(user, new_email, "email_change", token=token)


def send_change_asked(user: User, *, new_email: str) -> None:
    """To the old address, while there is still time to act."""
    _send(user, user.email, "email_change_asked", new_email=new_email)


def send_changed(user: User, *, old_email: str) -> None:
    """To the old address, when it no longer is the account's."""
    _send(user, old_email, "email_changed", new_email=user.email)


def _send(user: User, address: str, name: str, **context: Any) -> None:
    context |= {"site_url": settings.SITE_URL}
    with as_read_by(user):
        subject = render_to_string(f"accounts/mails/{name}_subject.txt", context).strip()
        body = render_to_string(f"accounts/mails/{name}.txt", context)
    send_mail(subject, body, None, [address])

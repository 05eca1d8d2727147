"""What pages and API do with accounts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.sessions.models import Session
from django.core import signing
from django.db import IntegrityError, transaction
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from aditus.accounts.models import User, normalize_email
from aditus.accounts.preferences import as_read_by
from aditus.lib.counting import count

__all__ = [
    "EmailChange",
    "EmailTaken",
    "LinkExpired",
    "TooManyMails",
    "as_read_by",
    "ask_email_change",
    "ask_password_reset",
    "confirm_email_change",
    "forget_old_sign_ins",
    "old_email_of",
    "read_change",
    "register_user",
]

CHANGE_SALT = "accounts.email-change"
CHANGE_SECONDS = 3 * 86_400
MOST_MAILS = 5
SIGN_INS_KEPT = timedelta(days=90)
MAIL_WINDOW = 3_600


class EmailTaken(Exception):
    """An account with this e-mail exists already."""

    def __init__(self) -> None:
        super().__init__(_("An account with this e-mail exists already. Sign in, or reset the password."))


class LinkExpired(Exception):
    """A link that was used, is too old, or was made before the address or the password changed."""


class TooManyMails(Exception):
    """More mails were asked for within the hour than anyone needs."""

    def __init__(self) -> None:
        super().__init__(_("That is many mails within an hour. Look into your mailbox, or try again later."))


def register_user(*, email: str, password: str, name: str = "", language: str = "", time_zone: str = "") -> User:
    """A new account on the free plan. Raises ``EmailTaken``, also when two requests race for one address."""
    try:
        with transaction.atomic():
            return User.objects.create_user(email, password, name=name, language=language, time_zone=time_zone)
    except IntegrityError as error:
        raise EmailTaken from error


def ask_password_reset(*, email: str) -> None:
    """Mail a link to whoever has this address. Takes the same steps when nobody has, and tells nothing."""
    from aditus.accounts.tasks import send_reset_link  # the task runs this module's code

    email = normalize_email(email)
    known = User.objects.filter(email=email, is_active=True).values_list("pk", flat=True).first()
    if count(f"reset-mails:{_digest(email)}", seconds=MAIL_WINDOW) <= MOST_MAILS:
        send_reset_link(str(known or uuid.uuid4()))


# --- Changing the address --------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class EmailChange:
    """A wish to change the address, as its signed link carries it."""

    user: User
    new_email: str


def ask_email_change(*, user: User, email: str) -> None:
    """Mail a link to the new address, which confirms the change, and a word to the old one. Raises ``TooManyMails``."""
    from aditus.accounts.tasks import send_change_link  # the task runs this module's code

    if count(f"change-mails:{user.pk}", seconds=MAIL_WINDOW) > MOST_MAILS:
        raise TooManyMails
    wish = {"user": str(user.pk), "old": user.email, "new": normalize_email(email), "state": _state(user)}
    send_change_link(signing.dumps(wish, salt=CHANGE_SALT))


def read_change(token: str) -> EmailChange | None:
    """The wish behind a link; None when it is not ours, too old, used, or the password changed since."""
    wish = _wish(token)
    user = User.objects.filter(pk=wish["user"], is_active=True).first() if wish else None
    if user is None or user.email != wish["old"] or not constant_time_compare(wish["state"], _state(user)):
        return None
    return EmailChange(user, wish["new"])


def confirm_email_change(*, token: str) -> User:
    """The new address becomes the account's; the old one is told. Raises ``LinkExpired`` and ``EmailTaken``."""
    from aditus.accounts.tasks import send_changed  # the task runs this module's code

    change = read_change(token)
    if change is None:
        raise LinkExpired
    old_email = change.user.email
    try:
        with transaction.atomic():
            mine = User.objects.filter(pk=change.user.pk, email=old_email)
            if not mine.update(email=change.new_email):
                raise LinkExpired
    except IntegrityError as error:
        raise EmailTaken from error
    send_changed(token, str(change.user.pk))
    change.user.refresh_from_db(fields=["email"])
    return change.user


def old_email_of(token: str) -> str:
    """The address a change began from; "" when the token is not ours."""
    return str(_wish(token).get("old", ""))


def _wish(token: str) -> dict[str, Any]:
    try:
        wish: dict[str, Any] = signing.loads(token, salt=CHANGE_SALT, max_age=CHANGE_SECONDS)
    except signing.BadSignature:
        return {}
    return wish


def _state(user: User) -> str:
    """Changes with the password, so that a new one makes links asked for before worthless."""
    return salted_hmac(CHANGE_SALT, user.password, algorithm="sha256").hexdigest()[:20]


def _digest(email: str) -> str:
    return salted_hmac("accounts.mail-count", email, algorithm="sha256").hexdigest()


def forget_old_sign_ins(now: datetime) -> None:
    """Deletes sessions and tokens that have run out, and the record of sign-ins after 90 days."""
    Session.objects.filter(expire_date__lt=now).delete()
    OutstandingToken.objects.filter(expires_at__lt=now).delete()
    for record in (AccessAttempt, AccessFailureLog, AccessLog):
        record.objects.filter(attempt_time__lt=now - SIGN_INS_KEPT).delete()

"""Mails, sent in the background, and what is forgotten at night.

A mail's task takes ids, or the signed token of the mail itself, which leaves the queue with it.
"""

from __future__ import annotations

from django.utils import timezone
from huey import crontab
from huey.contrib.djhuey import db_periodic_task, db_task

from aditus.accounts import mails
from aditus.accounts.models import User
from aditus.accounts.services import forget_old_sign_ins, old_email_of, read_change


@db_task(retries=3, retry_delay=60)
def send_reset_link(user_id: str) -> None:
    """Does nothing for an id nobody has: the page asks either way, so that it takes the same time."""
    if user := User.objects.filter(pk=user_id, is_active=True).first():
        mails.send_reset_link(user)


@db_task(retries=3, retry_delay=60)
def send_change_link(token: str) -> None:
    """The link to the new address, unless somebody has it already; a word to the old one in any case."""
    change = read_change(token)
    if change is None:
        return
    if not User.objects.filter(email=change.new_email).exists():
        mails.send_change_link(change.user, new_email=change.new_email, token=token)
    mails.send_change_asked(change.user, new_email=change.new_email)


@db_task(retries=3, retry_delay=60)
def send_changed(token: str, user_id: str) -> None:
    """After the change, to the address that was the account's before; the token still names it."""
    user = User.objects.filter(pk=user_id).first()
    old_email = old_email_of(token)
    if user and old_email:
        mails.send_changed(user, old_email=old_email)


@db_periodic_task(crontab(hour="2", minute="30"))
def forget_old_sign_ins_at_night() -> None:
    """What names a person and serves nothing any more."""
    forget_old_sign_ins(timezone.now())

"""A person's rights over their data: see what they used, and be forgotten. (Taking it along: ``archive``.)

After ``erase_person`` no row, file, session or token of the person is left, and nothing that stays says who it was: the
usage log keeps figures without a user, the admin's log keeps that something happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import product
from typing import Any
from uuid import UUID

import structlog
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.contrib.auth import SESSION_KEY as AUTH_SESSION_KEY
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.db.models import Exists, FileField, Model, OuterRef
from django.utils.translation import gettext as _
from huey.contrib.djhuey import HUEY
from huey.storage import SqliteStorage
from rest_framework_simplejwt.token_blacklist.models import BlacklistedToken, OutstandingToken

from aditus.accounts.models import User
from documents.exceptions import LastAdmin
from documents.models import ApplicationMove, Reminder, SentFile, Version
from jobs.stash import SESSION_KEY, discard_stash, find_stash
from providers.allowances import MICRO, used_by_log, window_end, window_start
from providers.models import Allowance, BudgetAlert, UsageLog

log = structlog.get_logger(__name__)

SECONDS_UNTIL_SECOND_LOOK = 600
CHUNK = 500
_EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"
# Rows that speak of a person without a column of their own that names them.
_SIGN_INS = (AccessAttempt, AccessFailureLog, AccessLog)
_ALSO_PERSONAL = (Version, ApplicationMove, SentFile, Reminder, BlacklistedToken, *_SIGN_INS)


# --- What was used --------------------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Used:
    """How much of one of the person's limits is used in the window that ends at ``resets_at``.

    ``limit`` and ``left`` are None where there is no limit. Costs are in US cents.
    """

    unit: str
    window: str
    used: Decimal
    limit: Decimal | None
    resets_at: datetime

    @property
    def left(self) -> Decimal | None:
        return None if self.limit is None else max(Decimal(0), self.limit - self.used)


_LIMITS = (
    (Allowance.Unit.GENERATIONS, Allowance.Window.DAY, "max_generations_per_day"),
    (Allowance.Unit.TOKENS, Allowance.Window.DAY, "max_tokens_per_day"),
    (Allowance.Unit.COST, Allowance.Window.MONTH, "max_cost_per_month"),
)


def usage_of(user: User, now: datetime) -> list[Used]:
    """What the person has used of each limit; what is reserved by calls under way counts as used."""
    return [_used(user, unit, window, user.limit(name), now) for unit, window, name in _LIMITS]


def _used(user: User, unit: str, window: str, limit: Any, now: datetime) -> Used:
    starts_at = window_start(window, now)
    mine = {"scope": Allowance.Scope.USER, "subject": str(user.pk), "unit": unit, "window": window}
    counter = Allowance.objects.filter(**mine, starts_at=starts_at).first()
    used = counter.used + counter.reserved if counter else used_by_log(**mine, starts_at=starts_at)
    size = MICRO if unit == Allowance.Unit.COST else 1
    allowed = None if limit is None else Decimal(limit)
    return Used(unit, window, Decimal(used) / size, allowed, window_end(window, starts_at))


# --- To be forgotten ------------------------------------------------------------------------------------------------
def erase_person(*, user: User) -> None:
    """Delete a person's account with everything that is theirs or speaks of them. Cannot be undone.

    Raises ``LastAdmin`` for the only administrator. Drafts under way end by themselves: their rows are gone.
    """
    from documents.tasks import remove_files_again  # the task runs this module's code

    if is_last_admin(user):
        raise LastAdmin(_("You are the only administrator. Make somebody else one before you delete this account."))
    user_id, names = user.pk, _file_names(user)
    with transaction.atomic():
        _end_access(user)
        _forget_figures(user)
        user.delete()
        _forget_sign_ins()
        _forget_admin_log()
        transaction.on_commit(lambda: remove_files(user_id, names))
    remove_files_again.schedule((str(user_id),), delay=SECONDS_UNTIL_SECOND_LOOK)
    _overwrite_free_pages()
    log.info("person_erased", person=str(user_id))


def is_last_admin(user: User) -> bool:
    """Whether nobody else could run the site."""
    others = User.objects.filter(is_superuser=True, is_active=True).exclude(pk=user.pk)
    return user.is_superuser and not others.exists()


def _end_access(user: User) -> None:
    """Sessions go, with what they kept; refresh tokens are refused, and what is left of them says nothing."""
    mine = [session for session in Session.objects.iterator(chunk_size=CHUNK) if _is_of(session, user)]
    for session in mine:
        kept = session.get_decoded().get(SESSION_KEY)
        if kept and (stash := find_stash(kept["id"])):
            discard_stash(stash)
        session.delete()
    tokens = OutstandingToken.objects.filter(user=user)
    BlacklistedToken.objects.bulk_create([BlacklistedToken(token=token) for token in tokens], ignore_conflicts=True)
    tokens.update(token="")


def _is_of(session: Session, user: User) -> bool:
    return bool(session.get_decoded().get(AUTH_SESSION_KEY) == str(user.pk))


def _forget_figures(user: User) -> None:
    """Usage rows stay as figures: the account's deletion empties their user, and providers' words go here."""
    UsageLog.objects.filter(user=user).update(user=None, error_message="")
    Allowance.objects.filter(scope=Allowance.Scope.USER, subject=str(user.pk)).delete()
    BudgetAlert.objects.filter(scope=Allowance.Scope.USER, subject=str(user.pk)).delete()


def _forget_sign_ins() -> None:
    """Sign-ins and failed ones under any address that no account has: this one, and those it had before."""
    has_account = Exists(User.objects.filter(email=OuterRef("username")))
    for model in _SIGN_INS:
        model.objects.filter(~has_account).delete()


def _forget_admin_log() -> None:
    """Entries about people's rows that are gone keep who did what when, but no longer say to whom."""
    for model in _personal_models():
        content_type = ContentType.objects.get_for_model(model)
        entries = LogEntry.objects.filter(content_type=content_type).exclude(object_repr="", change_message="")
        named = list(entries.order_by().values_list("object_id", flat=True).distinct())
        for start in range(0, len(named), CHUNK):
            chunk = named[start : start + CHUNK]
            there = {str(pk) for pk in model._base_manager.filter(pk__in=chunk).values_list("pk", flat=True)}
            gone = [object_id for object_id in chunk if object_id not in there]
            entries.filter(object_id__in=gone).update(object_repr="", change_message="")


def _personal_models() -> Iterator[type[Model]]:
    """The account, whatever names its user in a column, and what belongs to that."""
    yield User
    for model in apps.get_models():
        is_named = any(field.is_relation and field.related_model is User for field in model._meta.concrete_fields)
        if is_named and model is not LogEntry:
            yield model
    yield from _ALSO_PERSONAL


def _file_names(user: User) -> list[str]:
    """The files that the person's rows name, whatever the row."""
    found: list[str] = []
    for model in apps.get_models():
        columns = [field.name for field in model._meta.concrete_fields if isinstance(field, FileField)]
        owners = [field.name for field in model._meta.concrete_fields if field.related_model is User]
        for column, owner in product(columns, owners):
            rows = model._base_manager.filter(**{owner: user}).exclude(**{column: ""})
            found += [name for name in rows.values_list(column, flat=True) if name]
    return found


def remove_files(user_id: UUID, names: Iterable[str] = ()) -> None:
    """What the person uploaded: the files named, and whatever lies in a folder of theirs.

    Files lie by owner (``adverts/<user>/...``), so this also finds those of an upload that was cut short.
    """
    for name in names:
        default_storage.delete(name)
    folders = default_storage.listdir("")[0] if default_storage.exists("") else []
    for folder in (f"{top}/{user_id}" for top in folders):
        if default_storage.exists(folder):
            for name in default_storage.listdir(folder)[1]:
                default_storage.delete(f"{folder}/{name}")
            default_storage.delete(folder)


def _overwrite_free_pages() -> None:
    """On SQLite, empty the write-ahead logs of database and queue, where deleted rows would otherwise lie for a while.

    In the files themselves deleted rows are overwritten at once (``secure_delete``, in the settings and in how Debian
    builds SQLite). PostgreSQL's vacuum frees the place of deleted rows by itself.
    """
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute(_EMPTY_LOG)
    if isinstance(HUEY.storage, SqliteStorage):
        HUEY.storage.sql(_EMPTY_LOG)

"""What people bring before they have an account: kept for a day, bound to their session, read after they sign in.

Nothing is fetched, opened or sent to an AI here; a file's kind is told by its first bytes. What one network address and
all of them together may leave here is limited, so that guests cannot fill the disk.
"""

from __future__ import annotations

import ipaddress
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db.models import Count, Sum
from django.utils import timezone
from django.utils.crypto import salted_hmac

from aditus.accounts.models import User
from aditus.lib.counting import count
from aditus.lib.files import MAX_TEXT_CHARACTERS
from aditus.lib.text import clean
from jobs.exceptions import InvalidSource, StashFull, TooLarge
from jobs.intake.files import kind_of
from jobs.intake.material import UploadedBytes
from jobs.models import Job, SourceKind, Stash
from jobs.services import Extraction, extract_jobs, keep_unread_picture

KEPT_FOR = timedelta(hours=24)
MOST_TIMES_AN_HOUR = 60
MOST_OF_AN_ADDRESS = 30
MOST_BYTES_OF_AN_ADDRESS = 60_000_000
MOST_BYTES = 1_000_000_000
FOLDER = "stash"
SESSION_KEY = "kept_advert"  # under it, a session holds {"id", "label"} of what it keeps


def stash_source(
    *,
    address: str,
    url: str | None = None,
    image: UploadedBytes | None = None,
    file: UploadedBytes | None = None,
    text: str | None = None,
    source_url: str = "",
) -> Stash:
    """Keep one source as it is. ``address`` is the guest's network address.

    Raises ``StashFull`` when this address, or everybody together, has left enough here; ``InvalidSource``, ``TooLarge``
    or ``WrongType`` for what could not be read later anyway.
    """
    stash = Stash(source_url=clean(source_url)[:2000], expires_at=timezone.now() + KEPT_FOR)
    stash.address_digest = _digest(address)
    upload = image or file
    if upload is not None:
        kind_of(upload)
        stash.kind = SourceKind.IMAGE if image else SourceKind.FILE
        stash.original_name = clean(upload.name).replace("/", "_").replace("\\", "_")[-255:]
    elif url is not None:
        stash.kind, stash.source_url = SourceKind.URL, _checked(url, most=2_000)
    else:
        stash.kind, stash.text = SourceKind.TEXT, _checked(text or "", most=MAX_TEXT_CHARACTERS)
    stash.size = len(upload.data) if upload else len(stash.text.encode())
    _make_room(stash)
    return _keep(stash, upload)


def _checked(text: str, *, most: int) -> str:
    text = clean(text).strip()
    if not text:
        raise InvalidSource
    if len(text) > most:
        raise TooLarge
    return text


def _make_room(stash: Stash) -> None:
    """Raises ``StashFull``. Two at once may pass together: the limits guard the disk, not a price."""
    if count(f"stash:{stash.address_digest}", seconds=3_600) > MOST_TIMES_AN_HOUR:
        raise StashFull
    kept = Stash.objects.unexpired()
    mine = kept.filter(address_digest=stash.address_digest).aggregate(number=Count("pk"), size=Sum("size"))
    if mine["number"] >= MOST_OF_AN_ADDRESS or (mine["size"] or 0) + stash.size > MOST_BYTES_OF_AN_ADDRESS:
        raise StashFull
    if (kept.aggregate(size=Sum("size"))["size"] or 0) + stash.size > MOST_BYTES:
        raise StashFull


def _keep(stash: Stash, upload: UploadedBytes | None) -> Stash:
    if upload:
        stash.original.save("original", ContentFile(upload.data), save=False)
    stash.save(force_insert=True)
    return stash


def find_stash(stash_id: str | UUID | None) -> Stash | None:
    """What is kept under an id from a session; None when it is read, expired or thrown away."""
    return Stash.objects.unexpired().filter(pk=stash_id).first() if stash_id else None


def read_stash(*, user: User, stash: Stash) -> Extraction:
    """Read what was kept, for the person who has now signed in. On success it is kept no longer.

    Raises what ``extract_jobs`` raises; then it stays, so that nothing is lost.
    """
    extraction = extract_jobs(user=user, **source_of(stash))
    discard_stash(stash)
    return extraction


def keep_unread_stash(*, user: User, stash: Stash) -> Job:
    """Keep a picture from before signing in that nothing here can read, beside a form to type into."""
    source = source_of(stash)
    job = keep_unread_picture(user=user, upload=source["image"], source_url=source["source_url"])
    discard_stash(stash)
    return job


def source_of(stash: Stash) -> dict[str, Any]:
    """What ``extract_jobs`` takes."""
    if stash.kind == SourceKind.URL:
        return {"url": stash.source_url}
    if stash.kind == SourceKind.TEXT:
        return {"text": stash.text, "source_url": stash.source_url}
    with stash.original.open("rb") as stored:
        upload = UploadedBytes(stored.read(), stash.original_name)
    return {str(stash.kind): upload, "source_url": stash.source_url}


def discard_stash(stash: Stash) -> None:
    """Row and file, at once and for good."""
    name = stash.original.name
    stash.delete()
    if name:
        default_storage.delete(name)


def forget_expired() -> int:
    """Delete what nobody came back for, and files a crash left without a row; how many rows went."""
    expired = list(Stash.objects.expired()[:1_000])
    for stash in expired:
        discard_stash(stash)
    _delete_strays()
    return len(expired)


def _delete_strays() -> None:
    if not default_storage.exists(FOLDER):
        return
    names = default_storage.listdir(FOLDER)[1]
    known = {stash.hex for stash in Stash.objects.values_list("pk", flat=True)}
    old = timezone.now() - KEPT_FOR
    for name in names:
        path = f"{FOLDER}/{name}"
        if name.replace("-", "") not in known and default_storage.get_modified_time(path) < old:
            default_storage.delete(path)


def _digest(address: str) -> str:
    """An IPv6 address stands for its /64, which is what one household or phone has."""
    try:
        number = ipaddress.ip_address(address)
    except ValueError:
        number = None
    if number is not None and number.version == 6:
        address = str(ipaddress.ip_network((number, 64), strict=False))
    return salted_hmac("jobs.stash", address, algorithm="sha256").hexdigest()

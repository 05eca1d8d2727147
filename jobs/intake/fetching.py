"""Links: fetched through the one guarded client, then read as what they turn out to be."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from aditus.lib.files import FileKind, sniff
from aditus.lib.http import AddressRefused, Fetched, FetchError, FetchStatus, fetch
from jobs.exceptions import AdvertClosed, JobsError, SourceRefused, SourceUnreadable
from jobs.intake.files import read_html, read_upload
from jobs.intake.material import Material, UploadedBytes

_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|trk|trackingid|refid|ref_src|igshid|_ga", re.IGNORECASE)
_GONE = 410


def fetch_material(url: str) -> Material:
    """What stands behind a link. Raises ``SourceRefused`` for addresses that may not be opened, else
    ``SourceUnreadable`` with the reason the fetch failed."""
    try:
        fetched = fetch(url)
    except FetchError as error:
        raise _translated(error) from error
    material = _read(fetched)
    material.final_url = fetched.url
    return material


def _translated(error: FetchError) -> JobsError:
    if isinstance(error, AddressRefused):
        return SourceRefused(error.message, reason=error.code)
    if isinstance(error, FetchStatus) and error.status == _GONE:
        return AdvertClosed("The site says that this advert was taken down. Paste the text if you still have it.")
    return SourceUnreadable(error.message, reason=error.code)


def _read(fetched: Fetched) -> Material:
    kind = sniff(fetched.body)
    if kind in (None, FileKind.HTML, FileKind.TEXT, FileKind.JSON):
        material = read_html(fetched.text)
        material.original = UploadedBytes(fetched.body, "page.html")
        return material
    return read_upload(UploadedBytes(fetched.body, ""))


def canonical_url(url: str) -> str:
    """One spelling per address: no fragment, no tracking parameters, host in lower case. Raises ``SourceRefused``."""
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:
        raise SourceRefused("This is not a web address. Copy the whole address, starting with https://.") from error
    query = urlencode(
        [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0])]
    )
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", query, ""))

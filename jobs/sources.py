"""The one thing to read: a link, a picture, a file or text, cleaned, under the digest that names it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import cast

from aditus.lib.files import MAX_TEXT_CHARACTERS
from aditus.lib.text import clean
from jobs.exceptions import InvalidSource, TooLarge
from jobs.intake.fetching import canonical_url, fetch_material
from jobs.intake.files import read_pasted, read_picture, read_upload
from jobs.intake.material import Material, UploadedBytes
from jobs.models import SourceKind
from jobs.quotes import fold

_SCHEMES = ("http://", "https://")
_MAX_ADDRESS = 2_000


@dataclass(frozen=True, slots=True)
class Source:
    """What a person brought. ``digest`` is the same for the same address, bytes or text."""

    kind: SourceKind
    digest: str
    source_url: str
    url: str = ""
    text: str = ""
    upload: UploadedBytes | None = None

    def open(self) -> Material:
        if self.kind is SourceKind.URL:
            return fetch_material(self.url)
        if self.kind is SourceKind.TEXT:
            return read_pasted(self.text)
        upload = cast(UploadedBytes, self.upload)
        return read_picture(upload) if self.kind is SourceKind.IMAGE else read_upload(upload)


def one_source(
    *,
    url: str | None = None,
    image: UploadedBytes | None = None,
    file: UploadedBytes | None = None,
    text: str | None = None,
    source_url: str = "",
) -> Source:
    """Exactly one of the four. Raises ``InvalidSource``, ``TooLarge``."""
    given = [value for value in (url, image, file, text) if value is not None]
    if len(given) != 1:
        raise InvalidSource
    kept_url = _kept_address(source_url)
    if url is not None:
        return _link(url)
    if text is not None:
        return _pasted(text, kept_url)
    upload = cast(UploadedBytes, image or file)
    digest = _digest("bytes", upload.data)
    kind = SourceKind.IMAGE if image else SourceKind.FILE
    name = clean(upload.name).replace("/", "_").replace("\\", "_")[-200:]
    return Source(kind, digest, kept_url, upload=UploadedBytes(upload.data, name))


def _link(url: str) -> Source:
    url = clean(url).strip()
    if not url:
        raise InvalidSource("The link is empty. Copy the advert's whole address, starting with https://.")
    if len(url) > _MAX_ADDRESS:
        raise InvalidSource("This address is too long. Paste the advert's text instead.")
    return Source(SourceKind.URL, _digest("url", canonical_url(url).encode()), url, url=url)


def _pasted(text: str, source_url: str) -> Source:
    text = clean(text).strip()
    if not text:
        raise InvalidSource("The text is empty. Paste the advert's text.")
    if len(text) > MAX_TEXT_CHARACTERS:
        raise TooLarge(f"The text is longer than {MAX_TEXT_CHARACTERS:,} characters. Paste only the advert.")
    return Source(SourceKind.TEXT, _digest("text", fold(text).encode()), source_url, text=text)


def _kept_address(source_url: str) -> str:
    address = clean(source_url or "").strip()
    if address and (not address.lower().startswith(_SCHEMES) or len(address) > _MAX_ADDRESS):
        raise InvalidSource("The source address must be a web address that starts with https:// or http://.")
    return address


def _digest(kind: str, content: bytes) -> str:
    return hashlib.sha256(kind.encode() + b"\0" + content).hexdigest()

"""The one guarded way out of this machine.

``provider_client()`` is what the AI SDKs send through, ``fetch()`` reads a page someone linked to, ``deadline()``
bounds both. How they are guarded is in ``egress``; which addresses are public, in ``addresses``.
"""

from __future__ import annotations

import codecs
import re
import ssl
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore2
import httpx2
from django.conf import settings

from aditus.lib.egress import (
    DEFAULT_SECONDS,
    GuardedTransport,
    Policy,
    deadline,
    seconds_left,
)
from aditus.lib.exceptions import (
    AddressRefused,
    DeadlineExceeded,
    FetchError,
    FetchFailed,
    FetchStatus,
    FetchTimeout,
    FetchTooLarge,
    TooManyRedirects,
)

__all__ = [
    "AddressRefused",
    "DeadlineExceeded",
    "FetchError",
    "FetchFailed",
    "FetchStatus",
    "FetchTimeout",
    "FetchTooLarge",
    "Fetched",
    "TooManyRedirects",
    "check_provider_url",
    "deadline",
    "fetch",
    "provider_client",
    "seconds_left",
]

MAX_REDIRECTS = 4
MAX_URL_LENGTH = 4_096
FETCH_SECONDS = 20.0
FETCH_BYTES = 10_000_000
PROVIDER_BYTES = 32_000_000
REDIRECTS = frozenset({301, 302, 303, 307, 308})

PROVIDER_POLICY = Policy(
    setting="ALLOW_PRIVATE_PROVIDER_HOSTS",
    advice="If it is a provider on your own network, list {entry} in ALLOW_PRIVATE_PROVIDER_HOSTS.",
)
FETCH_POLICY = Policy(
    setting="ALLOW_PRIVATE_FETCH_HOSTS",
    advice="Only public pages are opened: paste the advert's text, or send the page as a file.",
    ports=frozenset({80, 443}),
    is_plain_http_allowed=True,
)

# What browsers decode pages with (encoding.spec.whatwg.org), as Python names it; nothing else is tried.
PAGE_CODECS = re.compile(
    r"utf-8|utf-16(-[bl]e)?|iso8859-\d+|cp125\d|cp866|cp874|cp949|koi8-[ru]|mac-roman|tis-620"
    r"|gbk|gb2312|gb18030|big5(hkscs)?|euc_jp|euc_kr|iso2022_jp|shift_jis"
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True)
class Fetched:
    """A page as it came. ``url`` is where it was found after redirects; ``body`` is already decompressed."""

    url: str
    status: int
    content_type: str  # lower case, without parameters; "" when the site did not say
    charset: str | None  # as the site declared it
    body: bytes

    @property
    def text(self) -> str:
        """The body decoded as a browser would: byte order mark, header, ``<meta>``, UTF-8, Windows-1252."""
        for encoding, mark in (
            ("utf-8", codecs.BOM_UTF8),
            ("utf-16-le", b"\xff\xfe"),
            ("utf-16-be", b"\xfe\xff"),
        ):
            if self.body.startswith(mark):
                return self.body[len(mark) :].decode(encoding, "replace")
        meta = _META_CHARSET.search(self.body[:2048])
        for label in (self.charset, meta[1].decode("ascii") if meta else None):
            if label and (codec := _page_codec(label)):
                return self.body.decode(codec, "replace")
        try:
            return self.body.decode("utf-8")
        except UnicodeDecodeError:
            return self.body.decode("cp1252", "replace")


def _page_codec(label: str) -> str | None:
    """Python's name for a charset label; Latin-1 and ASCII mean Windows-1252 on the web."""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return name if PAGE_CODECS.fullmatch(name) else None


def _client(transport: GuardedTransport) -> httpx2.Client:
    """Cheap: the transport makes its SSL context and connections on first use."""
    return httpx2.Client(
        transport=transport,
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
        follow_redirects=False,
        trust_env=False,
        timeout=httpx2.Timeout(DEFAULT_SECONDS, pool=None),
    )


_provider_client = _client(
    GuardedTransport(PROVIDER_POLICY, connect_seconds=5, keepalive_seconds=30, max_bytes=PROVIDER_BYTES)
)
_fetch_client = _client(GuardedTransport(FETCH_POLICY, connect_seconds=10, keepalive_seconds=2, max_bytes=FETCH_BYTES))


def provider_client() -> httpx2.Client:
    """The one client the AI SDKs share in this process: kept-alive connections, any number at once, no cookies, no
    redirects, no proxies from the environment, 5 s to connect.

    Reaches public addresses over https, and exactly the hosts in ALLOW_PRIVATE_PROVIDER_HOSTS. Raises
    ``AddressRefused`` (an ``httpx2.TransportError``) and ``DeadlineExceeded`` (an ``httpx2.TimeoutException``).
    """
    return _provider_client


def check_provider_url(url: str) -> None:
    """Raises ``AddressRefused``, with a message for an administrator, when ``url`` cannot be a provider's base URL.

    Judges the spelling only; what the name leads to is checked at every connection.
    """
    parsed = _parse_url(url)
    PROVIDER_POLICY.check_url(parsed)
    if parsed.query or parsed.fragment:
        raise AddressRefused("A base URL has no ? and no #.")


def _parse_url(url: str) -> httpx2.URL:
    if len(url) > MAX_URL_LENGTH:
        raise AddressRefused(f"The address is longer than {MAX_URL_LENGTH} characters.")
    try:
        parsed = httpx2.URL(url.strip())
    except httpx2.InvalidURL as error:
        raise AddressRefused("This is not a web address. Copy the whole address, starting with https://.") from error
    if not parsed.scheme or not parsed.host:
        raise AddressRefused("This is not a whole web address. Copy all of it, starting with https://.")
    return parsed


def fetch(url: str, *, seconds: float = FETCH_SECONDS, max_bytes: int = FETCH_BYTES) -> Fetched:
    """Reads what a link leads to. One deadline of ``seconds`` covers look-ups, redirects and the body.

    Raises one of the ``FetchError`` tree, with a message for the person who gave the link. ``max_bytes`` counts
    decompressed bytes.
    """
    with deadline(seconds):
        try:
            return _follow(_parse_url(url), max_bytes)
        except httpx2.TimeoutException as error:
            raise FetchTimeout(
                "The site did not answer in time. Try again later, or paste the advert's text."
            ) from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            if isinstance(error, FetchError):
                raise
            raise _failed(error) from error


def _follow(url: httpx2.URL, max_bytes: int) -> Fetched:
    for _hop in range(MAX_REDIRECTS + 1):
        request = _fetch_client.build_request("GET", url, headers=_headers(), extensions={"max_bytes": max_bytes})
        answer = _fetch_client.send(request, stream=True)
        try:
            if answer.status_code not in REDIRECTS or "location" not in answer.headers:
                return _read(url, answer)
            url = _redirect_target(url, answer)
        finally:
            answer.close()
    raise TooManyRedirects(
        f"The link was passed on more than {MAX_REDIRECTS} times. Open it in a browser and copy the final address."
    )


def _redirect_target(url: httpx2.URL, answer: httpx2.Response) -> httpx2.URL:
    try:
        return url.join(answer.headers["location"])
    except httpx2.InvalidURL as error:
        raise FetchFailed("The site passes this link on to a broken address.") from error


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"Mozilla/5.0 (compatible; Aditus/1.0; +{settings.SITE_URL})",
        "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,image/*;q=0.7,*/*;q=0.5",
        "Accept-Language": "en,*;q=0.5",
    }


def _read(url: httpx2.URL, answer: httpx2.Response) -> Fetched:
    if not answer.is_success:
        raise FetchStatus(_explain_status(answer.status_code), status=answer.status_code)
    content_type = answer.headers.get("content-type", "")
    return Fetched(
        url=str(url.copy_with(fragment=None)),
        status=answer.status_code,
        content_type=content_type.partition(";")[0].strip().lower(),
        charset=answer.charset_encoding,
        body=answer.read(),
    )


def _explain_status(status: int) -> str:
    if status in (404, 410):
        return f"The page is no longer there (status {status}). The advert may have closed; check the link."
    if status in (401, 403, 407, 429, 451, 999):
        return (
            f"The site does not show this page to programs (status {status}). "
            "Open it yourself and paste the text or take a screenshot."
        )
    if status >= 500:
        return f"The site has trouble of its own (status {status}). Try again later, or paste the advert's text."
    return f"The site answered with status {status} and no page. Check the link, or paste the advert's text."


def _failed(error: Exception) -> FetchFailed:
    causes = _causes(error)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return FetchFailed("No secure connection could be made to this site. Paste the advert's text instead.")
    if any(isinstance(cause, httpcore2.ConnectError) for cause in causes):
        return FetchFailed("The site could not be reached. Check the link, or paste the advert's text.")
    return FetchFailed("The site's answer could not be read. Try again later, or paste the advert's text.")


def _causes(error: BaseException) -> list[BaseException]:
    """The error and what caused it, outermost first."""
    chain = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) and cause not in chain:
        chain.append(cause)
    return chain

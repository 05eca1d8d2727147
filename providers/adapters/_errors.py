"""From what a vendor's SDK or the transport raises to the ``AttemptError`` tree.

Decided by HTTP status and the vendor's error code, never by its message: the message may quote the prompt, the CV or
the key, so nothing of it is kept, and the SDK's exception is not chained to ours (``from None``), because a traceback
would print it.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2

from aditus.lib.exceptions import AddressRefused, FetchTooLarge
from aditus.lib.http import deadline
from aditus.lib.secrets import redact
from providers.adapters.base import Usage
from providers.exceptions import (
    AttemptError,
    AuthenticationFailed,
    BadRequest,
    BillingFailed,
    ContentRefused,
    ContextTooLong,
    ModelNotFound,
    OutputInvalid,
    RateLimited,
    TransientFailure,
)

Codes = Mapping[str, type[AttemptError]]

# What an SDK raises while it makes sense of a body that is not what its protocol says: JSONDecodeError,
# UnicodeDecodeError and pydantic's ValidationError are ValueErrors; the others come from reading the wrong shape.
UNREADABLE: tuple[type[Exception], ...] = (ValueError, TypeError, LookupError, AttributeError, RecursionError)

# What httpx2 and the sockets below it raise; an SDK passes some of these on as they are.
TRANSPORT: tuple[type[Exception], ...] = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.CookieConflict,
    httpx2.StreamError,
    OSError,
    EOFError,
)

_BY_STATUS: dict[int, type[AttemptError]] = {
    401: AuthenticationFailed,
    402: BillingFailed,
    403: AuthenticationFailed,
    404: ModelNotFound,
    408: TransientFailure,
    409: TransientFailure,
    410: ModelNotFound,
    413: ContextTooLong,
    425: TransientFailure,
    429: RateLimited,
    499: TransientFailure,
}

_SENTENCES: dict[type[AttemptError], str] = {
    AuthenticationFailed: "The provider refused the key. Check that it is complete, active and allowed to use the API.",
    BillingFailed: "The provider's account has no credit or is on hold. Check its billing page.",
    RateLimited: "The provider asks to slow down.",
    TransientFailure: "The provider failed for the moment.",
    ContextTooLong: "The input is larger than this model takes.",
    OutputInvalid: "The model's answer could not be used.",
    BadRequest: "The provider refused the request as malformed.",
    ModelNotFound: "The provider knows no such model or address. Check the model's name and the base URL.",
    ContentRefused: "The provider declines to answer this content.",
}

_NOTHING = Usage()  # what an attempt used that ended before anything was sent
_SAFE_CODE = re.compile(r"[A-Za-z0-9_.-]{1,60}")


@dataclass(frozen=True, slots=True)
class Rejection:
    """A vendor's error answer, reduced to what is safe to keep. ``codes`` run from the most to the least telling."""

    status: int
    codes: tuple[str, ...] = ()
    retry_after: float | None = None

    def failure(self, table: Codes) -> AttemptError:
        """The first code that ``table`` knows decides, else the status."""
        kind = next((table[code] for code in self.codes if code in table), None) or by_status(self.status)
        said = ", ".join([f"HTTP {self.status}", *self.codes])
        return kind(redact(f"{_SENTENCES[kind]} ({said})"), http_status=self.status, retry_after=self.retry_after)


def by_status(status: int) -> type[AttemptError]:
    if kind := _BY_STATUS.get(status):
        return kind
    if 300 <= status < 400:
        return ModelNotFound  # redirects are never followed with a key; the base URL is not the API's own
    return BadRequest if 400 <= status < 500 else TransientFailure


def safe_codes(values: Iterable[Any]) -> tuple[str, ...]:
    """The values that look like error codes, as text. A vendor may put anything into these fields."""
    texts = (str(value) for value in values if value is not None and not isinstance(value, bool))
    return tuple(dict.fromkeys(text for text in texts if _SAFE_CODE.fullmatch(text)))


def read_retry_after(headers: Mapping[str, str], *, now: float | None = None) -> float | None:
    """Seconds to wait, from ``retry-after-ms`` or ``Retry-After`` (seconds or an HTTP date); None when not said."""
    for name, divisor in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(name)
        if value and (seconds := _as_seconds(value)) is not None:
            return seconds / divisor
    try:
        moment = parsedate_to_datetime(headers.get("retry-after", "")).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, moment - (time.time() if now is None else now))


def _as_seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def transport_failure(error: BaseException) -> AttemptError:
    """What a failure below the protocol means: no answer, or one that cannot be read."""
    if isinstance(error, AddressRefused):
        return ModelNotFound(redact(f"The base URL may not be used. {error.message}"), usage=_NOTHING)
    if isinstance(error, (httpx2.UnsupportedProtocol, httpx2.InvalidURL, httpx2.TooManyRedirects)):
        said = "The base URL is not the address of an API. It starts with https:// and a host name."
        return ModelNotFound(said, usage=_NOTHING)
    if isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout)):
        return TransientFailure(f"No connection to the provider ({type(error).__name__}).", usage=_NOTHING)
    if isinstance(error, httpx2.TimeoutException):
        return TransientFailure("The provider did not answer in time.")
    if isinstance(error, FetchTooLarge):
        return TransientFailure("The provider's answer is too large to be one.")
    if isinstance(error, TRANSPORT):
        return TransientFailure(f"The connection to the provider failed ({type(error).__name__}).")
    return TransientFailure(f"The provider's answer could not be read ({type(error).__name__}).")


@contextmanager
def attempt(
    seconds: float, *, errors: tuple[type[Exception], ...], translate: Callable[[Exception], AttemptError]
) -> Iterator[None]:
    """Runs one SDK call under its deadline. What it raises of ``errors``, and everything from the transport and from
    an unreadable body, leaves as the ``AttemptError`` that ``translate`` makes of it."""
    try:
        with deadline(seconds):
            yield
    except UnicodeEncodeError:
        raise BadRequest("The request holds characters that cannot be sent.", usage=_NOTHING) from None
    except (*errors, *TRANSPORT, *UNREADABLE) as error:
        raise translate(error) from None


def parsed_body(response: httpx2.Response) -> Any:
    """The JSON of an error answer that was already read; None when it is none."""
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError, httpx2.StreamError):
        return None

"""What can go wrong on the way out.

FetchError
├── AddressRefused     the address is malformed, not public, or not one this door may use
├── FetchTimeout       the time given ran out
├── FetchTooLarge      more bytes than allowed, counted after decompression
├── FetchFailed        no such name, connection refused, broken TLS or an unreadable answer
├── FetchStatus        the site answered with an error; ``status`` says which
└── TooManyRedirects

Messages are written for the person who gave the address and say what to do next. ``code`` is stable.
"""

from __future__ import annotations

from typing import ClassVar

import httpx2


class FetchError(Exception):
    """Root of the tree. ``message`` may be shown to the user."""

    code: ClassVar[str] = "fetch_failed"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class AddressRefused(FetchError, httpx2.TransportError):
    """Also a transport error, because it can rise from inside a vendor's SDK while it connects."""

    code = "address_refused"

    def __init__(self, message: str) -> None:
        httpx2.TransportError.__init__(self, message)
        self.message = message


class FetchTimeout(FetchError):
    code = "fetch_timeout"


class FetchTooLarge(FetchError, httpx2.TransportError):
    """Also a transport error, because it can rise from inside a vendor's SDK while it reads."""

    code = "fetch_too_large"

    def __init__(self, message: str) -> None:
        httpx2.TransportError.__init__(self, message)
        self.message = message


class FetchFailed(FetchError):
    code = "fetch_failed"


class FetchStatus(FetchError):
    """``status`` is the HTTP status of the final answer."""

    code = "fetch_status"

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status


class TooManyRedirects(FetchError):
    code = "too_many_redirects"


class DeadlineExceeded(httpx2.TimeoutException):
    """The surrounding ``deadline()`` ran out. A timeout to httpx2 and therefore to every SDK built on it."""

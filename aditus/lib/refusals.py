"""The root of what our apps refuse on purpose. The API answers each as a problem document (``aditus.lib.api``)."""

from __future__ import annotations

from typing import Any, ClassVar


class Refusal(Exception):
    """``message`` says what to do next and may be shown. ``retry_after`` is in seconds, None when waiting is no help.

    ``extra`` members stand beside the message in an API problem.
    """

    code: ClassVar[str]
    http_status: ClassVar[int] = 422
    retry_after: int | None = None

    def __init__(self, message: str, *, retry_after: int | None = None, **extra: Any) -> None:
        super().__init__(message)
        self.message = message
        self.retry_after = retry_after or self.retry_after
        self.extra = extra

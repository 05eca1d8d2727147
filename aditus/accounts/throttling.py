"""Requests a minute and a day, by the user's plan; anonymous callers are counted by address.

Windows are fixed and begin at whole minutes and UTC days, so that one counter per window is enough.
"""

from __future__ import annotations

import time
from typing import Any, ClassVar

from django.core.cache import cache
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle

from aditus.accounts.models import User


class PlanThrottle(BaseThrottle):
    """Counts in the shared cache; a limit of None lets everything pass and counts nothing."""

    seconds: ClassVar[int]
    anonymous_limit: ClassVar[int]
    plan_field: ClassVar[str]

    def allow_request(self, request: Request, view: Any) -> bool:
        limit = self._limit(request)
        if limit is None:
            return True
        window = int(time.time()) // self.seconds
        key = f"throttle:{self.plan_field}:{self._caller(request)}:{window}"
        cache.add(key, 0, timeout=self.seconds * 2)
        try:
            return cache.incr(key) <= limit
        except ValueError:  # the counter was evicted between the two calls
            return True

    def wait(self) -> float:
        return self.seconds - time.time() % self.seconds

    def _limit(self, request: Request) -> int | None:
        if not isinstance(request.user, User):
            return self.anonymous_limit
        limit: int | None = getattr(request.user.plan, self.plan_field)
        return limit

    def _caller(self, request: Request) -> str:
        if isinstance(request.user, User):
            return str(request.user.pk)
        return str(self.get_ident(request))


class RequestsPerMinute(PlanThrottle):
    seconds = 60
    anonymous_limit = 30
    plan_field = "max_requests_per_minute"


class RequestsPerDay(PlanThrottle):
    seconds = 86_400
    anonymous_limit = 2_000
    plan_field = "max_requests_per_day"

"""The language and the time zone a person chose: on every page, and in what is written for them elsewhere."""

from __future__ import annotations

import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from aditus.accounts.models import User

LANGUAGE_CODES = frozenset(code for code, _name in settings.LANGUAGES)
# The areas of the tz database that name places; the rest are old or technical names for the same zones.
_AREAS = ("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@lru_cache(maxsize=1)
def time_zones() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Every zone by area, as choices of a form field; the area most people here live in comes first."""
    names = sorted(zoneinfo.available_timezones())
    return tuple(
        (area, tuple((name, _place(name)) for name in names if name.startswith(f"{area}/"))) for area in _AREAS
    )


def is_time_zone(name: str) -> bool:
    return any(name == zone for _area, zones in time_zones() for zone, _label in zones)


def chosen_language(request: HttpRequest) -> str:
    """The language a guest chose by hand; "" when the browser decides."""
    language = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    return language if language in LANGUAGE_CODES else ""


def _place(name: str) -> str:
    return name.partition("/")[2].replace("/", ", ").replace("_", " ")


def zone_of(user: User) -> zoneinfo.ZoneInfo | None:
    """The person's time zone; None when they chose none, or one that this machine no longer knows."""
    if not user.time_zone:
        return None
    try:
        return zoneinfo.ZoneInfo(user.time_zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return None


@contextmanager
def as_read_by(user: User) -> Iterator[None]:
    """What is phrased inside is in the person's language and time zone. For mails, tasks and the API."""
    language = user.language if user.language in LANGUAGE_CODES else settings.LANGUAGE_CODE
    with translation.override(language), timezone.override(zone_of(user)):
        yield


class Preferences:
    """Middleware. The person's setting goes before what the browser asks for; behind ``AuthenticationMiddleware``."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        timezone.deactivate()
        if isinstance(request.user, User):
            timezone.activate(zone_of(request.user) or timezone.get_default_timezone())
            if request.user.language in LANGUAGE_CODES:
                translation.activate(request.user.language)
                request.LANGUAGE_CODE = request.user.language
        return self.get_response(request)

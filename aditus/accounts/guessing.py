"""Who tries out at the sign-up form which addresses have an account, and is made to wait.

Only tries that met somebody else's account count, so that many people behind one address do not hinder each other.
"""

from __future__ import annotations

from axes.helpers import get_client_ip_address
from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

MOST_GUESSES = 10


def note_guess(request: HttpRequest) -> None:
    """One more address that was somebody else's."""
    key = _key(request)
    cache.add(key, 0, timeout=int(settings.AXES_COOLOFF_TIME.total_seconds()))
    try:
        cache.incr(key)
    except ValueError:  # the count ended between the two calls
        return


def is_guessing(request: HttpRequest) -> bool:
    return int(cache.get(_key(request), 0)) >= MOST_GUESSES


def _key(request: HttpRequest) -> str:
    return f"sign-up-guesses:{get_client_ip_address(request)}"

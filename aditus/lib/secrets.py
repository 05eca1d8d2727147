"""Secrets in memory, secrets at rest, and keeping both out of logs."""

from __future__ import annotations

import base64
import hashlib
import hmac
import threading
from collections.abc import Sequence
from functools import lru_cache
from typing import Never

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

REDACTED = "[redacted]"
SHORTEST_REDACTED = 8


class UndecryptableError(Exception):
    """A stored value fits none of the keys in FIELD_ENCRYPTION_KEYS."""


class Secret:
    """A value that does not show itself: not in repr, str, logs, pickles or JSON. ``reveal()`` is the only way."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value
        remember_for_redaction(value)

    def reveal(self) -> str:
        return self._value

    @property
    def fingerprint(self) -> str:
        """Tells two secrets apart without showing either."""
        return hashlib.sha256(self._value.encode()).hexdigest()[:16]

    @property
    def hint(self) -> str:
        """The last 4 characters, or nothing when that would show too much of a short key."""
        return self._value[-4:] if len(self._value) >= 12 else ""

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Secret):
            other = other._value
        return isinstance(other, str) and hmac.compare_digest(self._value.encode(), other.encode())

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "Secret('…')"

    __str__ = __repr__

    def __reduce__(self) -> Never:
        raise TypeError("A Secret is not serialised; call reveal() where the key is really needed.")


# Redaction by value: whatever was once a Secret in this process is struck out of every log line.
_known: set[str] = set()
_known_lock = threading.Lock()
_KNOWN_LIMIT = 10_000


def remember_for_redaction(value: str) -> None:
    if len(value) < SHORTEST_REDACTED or value in _known:
        return
    with _known_lock:
        if len(_known) >= _KNOWN_LIMIT:
            _known.pop()
        _known.add(value)


def redact(text: str) -> str:
    """``text`` with every known secret struck out."""
    for value in tuple(_known):
        if value in text:
            text = text.replace(value, REDACTED)
    return text


@lru_cache(maxsize=8)
def _key_ring(purpose: str, keys: tuple[str, ...]) -> MultiFernet:
    if not keys:
        raise ImproperlyConfigured("FIELD_ENCRYPTION_KEYS is empty. Set at least one long random value.")
    return MultiFernet([Fernet(_derive(key, purpose)) for key in keys])


def _derive(key: str, purpose: str) -> bytes:
    derived = HKDF(
        algorithm=hashes.SHA256(),
        length=32,
        salt=None,
        info=f"aditus:{purpose}".encode(),
    )
    return base64.urlsafe_b64encode(derived.derive(key.encode()))


def _ring(purpose: str) -> MultiFernet:
    keys: Sequence[str] = settings.FIELD_ENCRYPTION_KEYS
    return _key_ring(purpose, tuple(keys))


def encrypt(value: str, *, purpose: str) -> str:
    """Encrypts with the first key of FIELD_ENCRYPTION_KEYS."""
    return _ring(purpose).encrypt(value.encode()).decode()


def decrypt(token: str, *, purpose: str) -> str:
    """Decrypts with whichever key fits. Raises ``UndecryptableError`` when none does."""
    try:
        return _ring(purpose).decrypt(token.encode()).decode()
    except InvalidToken as error:
        raise UndecryptableError("The stored value fits none of the keys in FIELD_ENCRYPTION_KEYS.") from error


def is_current(token: str, *, purpose: str) -> bool:
    """Whether ``token`` is encrypted with the first key. Raises ``UndecryptableError`` when it fits no key at all."""
    first = Fernet(_derive(settings.FIELD_ENCRYPTION_KEYS[0], purpose))
    try:
        first.decrypt(token.encode())
    except InvalidToken:
        decrypt(token, purpose=purpose)
        return False
    return True


def rotate(token: str, *, purpose: str) -> str:
    """``token`` encrypted anew with the first key. Raises ``UndecryptableError``."""
    try:
        return _ring(purpose).rotate(token.encode()).decode()
    except InvalidToken as error:
        raise UndecryptableError("The stored value fits none of the keys in FIELD_ENCRYPTION_KEYS.") from error

"""How bytes leave this machine: one checked address, one deadline, one cap. ``http`` is the door to it.

Every connection goes through ``GuardedBackend``, which resolves the host once, refuses unless every address may be
reached, and dials exactly a checked address; the name stays in Host, SNI and certificate. Its stream shortens every
read, write and TLS handshake to what the deadline leaves, so that slow headers and one-byte drips end in time.
"""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from itertools import chain, zip_longest
from typing import Any

import httpcore2
import httpx2
from django.conf import settings

from aditus.lib.addresses import (
    METADATA_NAMES,
    Address,
    BadHost,
    is_local_name,
    is_metadata,
    is_public,
    matches_listed,
    parse_host,
)
from aditus.lib.exceptions import AddressRefused, DeadlineExceeded, FetchTooLarge

DEFAULT_SECONDS = 60.0  # for a request outside any deadline: nothing may hang for ever
LOOKUPS_AT_ONCE = 64
ADDRESSES_TRIED = 4
WRITE_BYTES = 64 * 1024

_ends_at: ContextVar[float | None] = ContextVar("aditus_deadline", default=None)
_lookups = threading.BoundedSemaphore(LOOKUPS_AT_ONCE)


@contextlib.contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Everything sent and read inside ends within ``seconds``; of nested deadlines the earlier wins.

    Belongs to this thread. Running out raises ``DeadlineExceeded`` from the call that waits.
    """
    token = _ends_at.set(min(time.monotonic() + seconds, _ends_at.get() or float("inf")))
    try:
        yield
    finally:
        _ends_at.reset(token)


def seconds_left() -> float | None:
    """Seconds until the surrounding deadline, negative once it has passed; None outside any."""
    ends_at = _ends_at.get()
    return None if ends_at is None else ends_at - time.monotonic()


def _shorten(timeout: float | None, ends_at: float) -> float:
    left = ends_at - time.monotonic()
    if left <= 0:
        raise DeadlineExceeded("The time given to this call has run out.")
    return left if timeout is None else min(timeout, left)


@contextlib.contextmanager
def _in_time(ends_at: float) -> Iterator[None]:
    """Tells a timeout of the deadline from one of a single read."""
    try:
        yield
    except httpcore2.TimeoutException as error:
        if time.monotonic() >= ends_at:
            raise DeadlineExceeded("The time given to this call has run out.") from error
        raise


@dataclass(frozen=True)
class Policy:
    """Where one door may lead. ``setting`` names the list of private hosts it may reach all the same; ``advice`` ends
    the refusal of a host that is not public, with ``{entry}`` for what would have to be listed."""

    setting: str
    advice: str
    ports: frozenset[int] | None = None
    is_plain_http_allowed: bool = False

    def is_listed(self, host: Address | str, port: int) -> bool:
        entries: Sequence[str] = getattr(settings, self.setting)
        return matches_listed(host, port, entries)

    def check_url(self, url: httpx2.URL) -> None:
        """Raises ``AddressRefused`` for what can be judged without a look-up."""
        if url.scheme not in ("http", "https"):
            raise AddressRefused("The address must start with https://.")
        if url.userinfo:
            raise AddressRefused("The address must not carry a user name or password.")
        port = url.port if url.port is not None else {"https": 443, "http": 80}[url.scheme]
        host = self._check_host(url.host, port)
        if self.is_listed(host, port):
            return
        if self.ports is not None and port not in self.ports:
            raise AddressRefused(f"Port {port} is not used by ordinary web pages, so this address is not opened.")
        if url.scheme == "http" and not self.is_plain_http_allowed:
            raise AddressRefused(
                f"Plain http would send the key in clear. Use https, or list {host}:{port} in {self.setting}."
            )

    def check_addresses(self, host: str, port: int, addresses: Sequence[Address]) -> None:
        """Raises ``AddressRefused`` unless every address the name resolved to may be reached."""
        is_listed = self.is_listed(self._parse(host), port)
        for address in addresses:
            if is_metadata(address):
                raise AddressRefused(f"{host} leads to a cloud metadata or link-local address, which is never opened.")
            if not is_listed and not is_public(address):
                raise AddressRefused(self._not_public(host, port))

    def _check_host(self, text: str, port: int) -> Address | str:
        host = self._parse(text)
        if isinstance(host, str):
            if host in METADATA_NAMES:
                raise AddressRefused(f"{host} is a cloud metadata service, which is never opened.")
            if is_local_name(host) and not self.is_listed(host, port):
                raise AddressRefused(self._not_public(host, port))
        else:
            self.check_addresses(text, port, [host])
        return host

    def _parse(self, text: str) -> Address | str:
        try:
            return parse_host(text)
        except BadHost as error:
            raise AddressRefused(f"The address has no usable host name: {error}") from error

    def _not_public(self, host: str, port: int) -> str:
        shown = f"[{host}]" if ":" in host else host
        return f"{shown} is not on the public Internet. {self.advice.format(entry=f'{shown}:{port}')}"


def resolve(host: str, port: int, *, seconds: float) -> list[Address]:
    """All addresses of ``host``. Looks up in a helper thread, because a look-up cannot be interrupted.

    Raises ``httpcore2.ConnectError`` for an unknown name and ``httpcore2.ConnectTimeout`` after ``seconds``.
    """
    parsed = parse_host(host)
    if not isinstance(parsed, str):
        return [parsed]
    ends_at = time.monotonic() + seconds
    if not _lookups.acquire(timeout=seconds):
        raise httpcore2.ConnectTimeout(f"Too many name look-ups are waiting; {host} was not looked up.")
    lookup = _Lookup(parsed, port)
    lookup.start()
    lookup.join(max(0.0, ends_at - time.monotonic()))
    if lookup.is_alive():
        raise httpcore2.ConnectTimeout(f"The name {host} could not be looked up in time.")
    if lookup.error is not None:
        raise httpcore2.ConnectError(f"The name {host} could not be looked up.") from lookup.error
    return lookup.addresses


class _Lookup(threading.Thread):
    """A daemon, so that a hanging resolver does not keep the process from ending."""

    def __init__(self, name: str, port: int) -> None:
        super().__init__(name="aditus-lookup", daemon=True)
        self.target, self.port = name, port
        self.addresses: list[Address] = []
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            found = socket.getaddrinfo(self.target, self.port, type=socket.SOCK_STREAM)
            self.addresses = list(dict.fromkeys(ip_address(str(entry[4][0]).partition("%")[0]) for entry in found))
        except (OSError, UnicodeError) as error:
            self.error = error
        finally:
            _lookups.release()


def _dialling_order(addresses: Sequence[Address]) -> list[Address]:
    """The resolver's order with the families taking turns, so that a dead IPv6 route cannot eat the whole time."""
    first = [address for address in addresses if address.version == addresses[0].version]
    others = [address for address in addresses if address.version != addresses[0].version]
    turns = chain.from_iterable(zip_longest(first, others))
    return [address for address in turns if address is not None][:ADDRESSES_TRIED]


class DeadlineStream(httpcore2.NetworkStream):
    """A socket that knows when its request must be over.

    A write begins a request, so it takes over the deadline in force; a read, which may come later and from another
    thread, keeps to that one and to any nearer one around it.
    """

    def __init__(self, inner: httpcore2.NetworkStream, ends_at: float) -> None:
        self._inner = inner
        self._ends_at = ends_at

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        ends_at = min(self._ends_at, _ends_at.get() or float("inf"))
        with _in_time(ends_at):
            return self._inner.read(max_bytes, _shorten(timeout, ends_at))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._ends_at = ends_at = _ends_at.get() or self._ends_at
        sock: socket.socket = self._inner.get_extra_info("socket")
        view = memoryview(buffer)
        while view:
            sock.settimeout(_shorten(timeout, ends_at))
            try:
                view = view[sock.send(view[:WRITE_BYTES]) :]
            except TimeoutError as error:
                _shorten(timeout, ends_at)
                raise httpcore2.WriteTimeout(str(error)) from error
            except OSError as error:
                raise httpcore2.WriteError(str(error)) from error

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> DeadlineStream:
        with _in_time(self._ends_at):
            inner = self._inner.start_tls(ssl_context, server_hostname, _shorten(timeout, self._ends_at))
        return DeadlineStream(inner, self._ends_at)

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore2.NetworkBackend):
    """Resolves once, checks every address, dials a checked one. ``connect_seconds`` covers look-up and dialling."""

    def __init__(self, policy: Policy, *, connect_seconds: float) -> None:
        self._policy = policy
        self._connect_seconds = connect_seconds
        self._sockets = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> DeadlineStream:
        ends_at = _ends_at.get() or time.monotonic() + DEFAULT_SECONDS
        budget = min(self._connect_seconds, self._connect_seconds if timeout is None else timeout)
        connected_by = time.monotonic() + _shorten(budget, ends_at)
        with _in_time(ends_at):
            addresses = resolve(host, port, seconds=connected_by - time.monotonic())
            self._policy.check_addresses(host, port, addresses)
            return DeadlineStream(self._dial(addresses, port, connected_by, socket_options), ends_at)

    def _dial(
        self,
        addresses: Sequence[Address],
        port: int,
        connected_by: float,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None,
    ) -> httpcore2.NetworkStream:
        """Tries the addresses in turn, each with its share of the time left."""
        failure: Exception = httpcore2.ConnectError("The name has no address.")
        candidates = _dialling_order(addresses) if addresses else []
        for position, address in enumerate(candidates):
            share = (connected_by - time.monotonic()) / (len(candidates) - position)
            if share <= 0:
                break
            try:
                return self._sockets.connect_tcp(str(address), port, timeout=share, socket_options=socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure


@lru_cache(maxsize=1)
def _ssl_context() -> ssl.SSLContext:
    return httpx2.create_ssl_context(trust_env=False)


class GuardedTransport(httpx2.BaseTransport):
    """An httpx2 transport behind a ``Policy``: checks each URL, holds the deadline, caps the decoded body.

    Connections are made on first use and never shared with a forked child.
    """

    def __init__(
        self,
        policy: Policy,
        *,
        connect_seconds: float,
        keepalive_seconds: float,
        max_bytes: int,
    ) -> None:
        self._policy = policy
        self._backend = GuardedBackend(policy, connect_seconds=connect_seconds)
        self._keepalive_seconds = keepalive_seconds
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._inner: httpx2.HTTPTransport | None = None
        os.register_at_fork(after_in_child=self._forget)

    def _forget(self) -> None:
        self._lock = threading.Lock()
        self._inner = None

    def _transport(self) -> httpx2.HTTPTransport:
        with self._lock:
            if self._inner is None:
                self._inner = build_transport(self._backend, self._keepalive_seconds)
            return self._inner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self._policy.check_url(request.url)
        max_bytes: int = request.extensions.get("max_bytes", self._max_bytes)
        with deadline(DEFAULT_SECONDS) if _ends_at.get() is None else contextlib.nullcontext():
            answer = self._transport().handle_request(request)
        return cap_body(answer, max_bytes)

    def close(self) -> None:
        with self._lock:
            if self._inner is not None:
                self._inner.close()
                self._inner = None


class _CappedStream(httpx2.SyncByteStream):
    def __init__(self, answer: httpx2.Response, max_bytes: int) -> None:
        self._answer = answer
        self._max_bytes = max_bytes

    def __iter__(self) -> Iterator[bytes]:
        taken = 0
        for chunk in self._answer.iter_bytes():
            taken += len(chunk)
            if max(taken, self._answer.num_bytes_downloaded) > self._max_bytes:
                raise _too_large(self._max_bytes)
            if (left := seconds_left()) is not None and left <= 0:
                raise DeadlineExceeded("The time given to this call has run out.")
            yield chunk

    def close(self) -> None:
        self._answer.close()


def cap_body(answer: httpx2.Response, max_bytes: int) -> httpx2.Response:
    """``answer`` with its body decoded as it streams and cut off, with ``FetchTooLarge``, after ``max_bytes``.

    httpx2 decodes in pieces of at most 1 MiB, so a compression bomb is stopped early.
    """
    if int(answer.headers.get("content-length", "0")) > max_bytes:
        answer.close()
        raise _too_large(max_bytes)
    headers = answer.headers.copy()
    if headers.pop("content-encoding", None) is not None:
        headers.pop("content-length", None)
    stream = _CappedStream(answer, max_bytes)
    return httpx2.Response(answer.status_code, headers=headers, stream=stream, extensions=answer.extensions)


def _too_large(max_bytes: int) -> FetchTooLarge:
    return FetchTooLarge(f"The answer is larger than {max_bytes / 1_000_000:g} MB, so it was not read to its end.")


def build_transport(backend: httpcore2.NetworkBackend, keepalive_seconds: float) -> httpx2.HTTPTransport:
    """An httpx2 transport whose connections come from ``backend``. Replaces its pool, a private attribute of it."""
    transport = httpx2.HTTPTransport(verify=_ssl_context(), trust_env=False)
    transport._pool.close()
    transport._pool = httpcore2.ConnectionPool(
        ssl_context=_ssl_context(),
        max_connections=None,
        max_keepalive_connections=None,
        keepalive_expiry=keepalive_seconds,
        network_backend=backend,
    )
    return transport

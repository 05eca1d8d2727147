"""A local server that speaks OpenAI, Anthropic and Gemini, with every fault a vendor can have.

Tests script it through the ``upstream`` fixture: ``upstream.always(Answer(status=503))`` for every request,
``upstream.answers(first, second)`` for the next ones, either of them for one key only, so that one server plays several
providers. Unscripted, it answers with the emptiest JSON that fits the schema asked for. ``upstream.requests`` says what
arrived. For load runs: ``python -m providers.tests.upstream --port 9000 --delay 2``.
"""

from __future__ import annotations

import argparse
import json
import socket
import struct
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

import pytest

from providers.tests.upstream_bodies import (
    Finish,
    Protocol,
    Tokens,
    answer_body,
    error_body,
    fit,
    models_body,
    wanted_schema,
)

__all__ = ["Answer", "Exchange", "Tokens", "Upstream", "upstream", "upstream_server"]

Fault = Literal["", "cut", "garbage", "html", "wrong_json", "reset", "hang_up"]
_GARBAGE = b"\xff\xfe\x00<<not json>>\x80" * 8


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What to send back, and how badly.

    ``data`` is sent as JSON text; None means the emptiest answer that fits the request's schema. ``text`` replaces it
    word for word, ``is_empty`` sends no text at all. ``raw`` replaces the whole body. ``tokens`` None leaves usage
    details null. ``delay`` is seconds before the first byte, ``drip`` seconds between single bytes of the body.
    """

    data: Any = None
    text: str | None = None
    is_empty: bool = False
    raw: Any = None
    status: int = 200
    code: str = ""
    retry_after: str | None = None
    retry_in: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    finish: Finish = "stop"
    tokens: Tokens | None = field(default_factory=Tokens)
    delay: float = 0.0
    drip: float = 0.0
    fault: Fault = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request as it arrived. ``body`` is the parsed JSON, {} for a GET."""

    protocol: Protocol
    method: str
    path: str
    key: str
    model: str
    headers: Mapping[str, str]
    body: dict[str, Any]


Script = Answer | Callable[[Exchange], Answer]


class Upstream:
    """The server and its script. ``reset()`` forgets script and requests."""

    model_names = ("upstream-small", "upstream-large")

    def __init__(self, *, port: int = 0, delay: float = 0.0) -> None:
        self._lock = threading.Lock()
        self._delay = delay
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.upstream = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self.reset()

    def reset(self) -> None:
        with self._lock:
            self.requests: list[Exchange] = []
            self._queues: dict[str | None, deque[Script]] = {}
            self._always: dict[str | None, Script] = {None: Answer(delay=self._delay)}

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def host(self) -> str:
        """``127.0.0.1:port``, as ALLOW_PRIVATE_PROVIDER_HOSTS wants it."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def base_url(self, protocol: Protocol) -> str:
        """What a row of this protocol has as its base URL."""
        return f"{self.url}/v1" if protocol == "openai" else self.url

    def answers(self, *scripts: Script, key: str | None = None) -> None:
        """The next requests (with ``key``, if given) get these, one each; then the standing answer again."""
        with self._lock:
            self._queues.setdefault(key, deque()).extend(scripts)

    def always(self, script: Script, *, key: str | None = None) -> None:
        """The standing answer, for ``key`` or for all."""
        with self._lock:
            self._always[key] = script

    def take(self, exchange: Exchange) -> Answer:
        """Records a request and says what it gets."""
        with self._lock:
            self.requests.append(exchange)
            script = self._next(exchange.key)
        return script(exchange) if callable(script) else script

    def _next(self, key: str) -> Script:
        for owner in (key, None):
            if queue := self._queues.get(owner):
                return queue.popleft()
        return self._always.get(key, self._always[None])


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 2048
    upstream: Upstream

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what many tests do; it is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:
        """Silent; ``Upstream.requests`` is the log."""

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def _serve(self) -> None:
        exchange = self._read()
        answer = self.server.upstream.take(exchange)
        time.sleep(answer.delay)
        if answer.fault in ("reset", "hang_up"):
            self._hang_up(is_reset=answer.fault == "reset")
            return
        self._send(answer, _body_for(exchange, answer))

    def _read(self) -> Exchange:
        headers = {name.lower(): value for name, value in self.headers.items()}
        raw = self.rfile.read(int(headers.get("content-length", "0")))
        body = json.loads(raw) if raw else {}
        protocol = _protocol_of(self.path, headers)
        model = self.path.split("/models/")[-1].split(":")[0] if protocol == "gemini" else str(body.get("model", ""))
        return Exchange(protocol, self.command, self.path, _key_of(headers), model, headers, body)

    def _hang_up(self, *, is_reset: bool) -> None:
        self.close_connection = True
        if is_reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.rfile.close()
            self.connection.close()

    def _send(self, answer: Answer, body: bytes) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", "text/html" if answer.fault == "html" else "application/json")
        self.send_header("Content-Length", str(len(body)))
        if answer.retry_after is not None:
            self.send_header("Retry-After", answer.retry_after)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if answer.fault == "cut":
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            self._hang_up(is_reset=False)
            return
        pieces = [body[at : at + 1] for at in range(len(body))] if answer.drip else [body]
        for piece in pieces:
            self.wfile.write(piece)
            self.wfile.flush()
            time.sleep(answer.drip)


def _protocol_of(path: str, headers: Mapping[str, str]) -> Protocol:
    if path.startswith("/v1beta/"):
        return "gemini"
    return "anthropic" if "anthropic-version" in headers else "openai"


def _key_of(headers: Mapping[str, str]) -> str:
    bearer = headers.get("authorization", "").removeprefix("Bearer ")
    return headers.get("x-goog-api-key") or headers.get("x-api-key") or bearer


def _body_for(exchange: Exchange, answer: Answer) -> bytes:
    if answer.fault == "garbage":
        return _GARBAGE
    if answer.fault == "html":
        return b"<html><body>Welcome to the hotel network. Please sign in.</body></html>"
    if answer.fault == "wrong_json":
        return b'{"unexpected": [1, 2, 3]}'
    if answer.raw is not None:
        return answer.raw if isinstance(answer.raw, bytes) else json.dumps(answer.raw).encode()
    if answer.status >= 400:
        # Real vendors quote the request and parts of the key in their messages; so does this one.
        message = f"Refused for {exchange.key}: {json.dumps(exchange.body)}"
        body = error_body(
            exchange.protocol, status=answer.status, code=answer.code, message=message, retry_in=answer.retry_in
        )
    elif exchange.method == "GET":
        body = models_body(exchange.protocol, Upstream.model_names)
    else:
        body = answer_body(
            exchange.protocol,
            text=_text_for(exchange, answer),
            model=exchange.model,
            finish=answer.finish,
            tokens=answer.tokens,
        )
    return json.dumps(body).encode()


def _text_for(exchange: Exchange, answer: Answer) -> str | None:
    if answer.is_empty:
        return None
    if answer.text is not None:
        return answer.text
    if answer.data is not None:
        return json.dumps(answer.data)
    schema = wanted_schema(exchange.body)
    return "OK" if schema is None else json.dumps(fit(schema))


@pytest.fixture(scope="session")
def upstream_server() -> Iterator[Upstream]:
    server = Upstream()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def upstream(upstream_server: Upstream, settings: Any) -> Upstream:
    """The local upstream, freshly reset, and allowed as a provider's private host."""
    upstream_server.reset()
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = [upstream_server.host]
    return upstream_server


def main() -> None:
    parser = argparse.ArgumentParser(description="A local AI provider for load runs.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay", type=float, default=0.0, help="seconds before each answer")
    options = parser.parse_args()
    server = Upstream(port=options.port, delay=options.delay)
    server.start()
    sys.stdout.write(f"Answering on {server.url}; stop with Ctrl-C.\n")
    sys.stdout.flush()
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.stop()


if __name__ == "__main__":
    main()

"""A small HTTP server on a real socket that misbehaves as told. Counts connections, keeps what it was sent."""

from __future__ import annotations

import contextlib
import datetime
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Behaviour = Callable[[socket.socket, bytes], None]


@dataclass
class Server:
    """``requests`` holds the raw head of every request, in order; ``accepted`` counts connections."""

    behaviour: Behaviour
    listener: socket.socket
    context: ssl.SSLContext | None = None
    accepted: int = 0
    requests: list[bytes] = field(default_factory=list)
    is_stopping: threading.Event = field(default_factory=threading.Event)
    open_sockets: list[socket.socket] = field(default_factory=list)

    @property
    def port(self) -> int:
        port: int = self.listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def entry(self) -> str:
        """What goes into an ALLOW_PRIVATE_ setting to reach this server."""
        return f"127.0.0.1:{self.port}"

    def run(self) -> None:
        while not self.is_stopping.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _peer = self.listener.accept()
                self.accepted += 1
                self.open_sockets.append(connection)
                threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(10)
            if self.context is not None:
                connection = self.context.wrap_socket(connection, server_side=True)
            with connection:
                while request := _read_head(connection):
                    self.requests.append(request)
                    self.behaviour(connection, request)


def _read_head(connection: socket.socket) -> bytes:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return b""
        head += piece
    return head


@contextlib.contextmanager
def serving(behaviour: Behaviour, *, context: ssl.SSLContext | None = None) -> Iterator[Server]:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.05)
    server = Server(behaviour, listener, context)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.is_stopping.set()
        thread.join()
        listener.close()
        for connection in server.open_sockets:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


def certificate_for(name: str) -> tuple[ssl.SSLContext, str]:
    """A server's context with a fresh certificate for ``name``, and that certificate for whoever shall trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile() as file:
        file.write(private + pem)
        file.flush()
        context.load_cert_chain(file.name)
    return context, pem.decode()


def answers(
    body: bytes = b"hello", *, status: int = 200, headers: dict[str, str] | None = None
) -> Callable[[socket.socket, bytes], None]:
    """A proper answer that keeps the connection open."""
    lines = {"Content-Type": "text/html", "Content-Length": str(len(body))} | (headers or {})
    head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in lines.items()) + "\r\n"

    def behave(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(head.encode("latin-1") + body)

    return behave


def redirects(location: str, *, status: int = 302) -> Behaviour:
    return answers(b"", status=status, headers={"Location": location})


def says_nothing(connection: socket.socket, _request: bytes) -> None:
    connection.recv(1)


def drips(first: bytes) -> Behaviour:
    """Sends ``first`` and then one byte every 50 ms for ever."""

    def behave(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(b"a")
            time.sleep(0.05)

    return behave


def streams(piece: bytes, *, headers: str = "") -> Behaviour:
    """Sends ``piece`` again and again as a body without an end."""

    def behave(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(f"HTTP/1.1 200 OK\r\n{headers}Connection: close\r\n\r\n".encode())
        while True:
            connection.sendall(piece)

    return behave


def hangs_up(connection: socket.socket, _request: bytes) -> None:
    connection.shutdown(socket.SHUT_RDWR)

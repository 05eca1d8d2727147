from __future__ import annotations

import contextlib
import gzip
import importlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpcore2
import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from aditus.lib import egress
from aditus.lib.http import (
    AddressRefused,
    DeadlineExceeded,
    FetchError,
    FetchFailed,
    FetchStatus,
    FetchTimeout,
    FetchTooLarge,
    TooManyRedirects,
    check_provider_url,
    deadline,
    fetch,
    provider_client,
    seconds_left,
)
from aditus.lib.tests.server import (
    Behaviour,
    Server,
    answers,
    certificate_for,
    drips,
    hangs_up,
    redirects,
    says_nothing,
    serving,
    streams,
)

brotli = importlib.import_module("brotli")  # ships no types

Serve = Callable[[Behaviour], Server]

SPELLINGS_OF_PRIVATE = """
    127.0.0.1 127.0.0.1. 127.1 127.0.1 2130706433 0x7f000001 0x7F.1 0177.0.0.1 017700000001 127.0.0.01 0
    0.0.0.0 localhost LOCALHOST localhost. foo.localhost [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1]
    [::ffff:7f00:1] [::127.0.0.1] [64:ff9b::127.0.0.1] [2002:7f00:1::] [::1%25lo] [fe80::1%25lo]
    127.0.0.%31 %31%32%37.0.0.1 ①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1 user@127.0.0.1 a:b@127.0.0.1
    127.0.0.1#@example.com 127.0.0.1\\@example.com example.com@127.0.0.1 169.254.169.254 [fd00:ec2::254]
    metadata.google.internal xn--127-0.0.1 intranet
"""


@pytest.fixture
def serve(settings: Settings) -> Iterator[Serve]:
    """Starts servers that both doors may reach."""
    with contextlib.ExitStack() as stack:

        def start(behaviour: Behaviour) -> Server:
            server = stack.enter_context(serving(behaviour))
            settings.ALLOW_PRIVATE_FETCH_HOSTS = [*settings.ALLOW_PRIVATE_FETCH_HOSTS, server.entry]
            settings.ALLOW_PRIVATE_PROVIDER_HOSTS = [*settings.ALLOW_PRIVATE_PROVIDER_HOSTS, server.entry]
            return server

        yield start


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Names this machine's resolver is made to know, with their addresses; counts look-ups under ``asked``."""
    known: dict[str, list[str]] = {"asked": []}

    real = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, *args: Any, **options: Any) -> list[Any]:
        if host[0].isdigit() or ":" in host:
            return real(host, port, *args, **options)
        known["asked"].append(host)
        if host not in known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [
            (socket.AF_INET6 if ":" in text else socket.AF_INET, socket.SOCK_STREAM, 6, "", (text, port))
            for text in known[host]
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return known


# --- fetch: the ordinary web ---


def test_fetch_returns_the_page(serve: Serve) -> None:
    server = serve(answers("<p>Café</p>".encode(), headers={"Content-Type": "Text/HTML; charset=UTF-8"}))
    page = fetch(f"{server.url}/jobs/1?a=b#frag")
    assert (page.url, page.status, page.content_type) == (f"{server.url}/jobs/1?a=b", 200, "text/html")
    assert page.text == "<p>Café</p>"
    assert server.requests[0].startswith(b"GET /jobs/1?a=b HTTP/1.1\r\n")


def test_fetch_says_who_it_is_and_what_it_reads(serve: Serve) -> None:
    server = serve(answers())
    fetch(server.url)
    head = server.requests[0].decode().lower()
    assert f"host: {server.entry}" in head
    assert "user-agent: mozilla/5.0 (compatible; aditus/1.0; +http://testserver)" in head
    assert "accept: text/html" in head
    assert "cookie" not in head


@pytest.mark.parametrize(("encoding", "compress"), [("gzip", gzip.compress), ("br", brotli.compress)])
def test_compressed_pages_are_decoded(serve: Serve, encoding: str, compress: Callable[[bytes], bytes]) -> None:
    server = serve(answers(compress(b"advert " * 999), headers={"Content-Encoding": encoding, "Content-Length": "x"}))
    server.behaviour = answers(compress(b"advert " * 999), headers={"Content-Encoding": encoding})
    assert fetch(server.url).body == b"advert " * 999


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(serve: Serve, status: int) -> None:
    target = serve(answers(b"here"))
    start = serve(redirects(f"{target.url}/final", status=status))
    page = fetch(start.url)
    assert (page.url, page.body) == (f"{target.url}/final", b"here")


def test_four_redirects_are_followed_and_five_are_not(serve: Serve) -> None:
    def hops(connection: socket.socket, request: bytes) -> None:
        left = int(request.split()[1].strip(b"/"))
        (answers(b"end") if left == 0 else redirects(f"/{left - 1}"))(connection, request)

    server = serve(hops)
    assert fetch(f"{server.url}/4").body == b"end"
    with pytest.raises(TooManyRedirects) as caught:
        fetch(f"{server.url}/5")
    assert caught.value.code == "too_many_redirects"


def test_cookies_are_neither_kept_nor_sent(serve: Serve) -> None:
    server = serve(answers(b"x", headers={"Set-Cookie": "id=1; Path=/"}))
    fetch(server.url)
    fetch(server.url)
    assert len(server.requests) == 2
    assert all(b"cookie" not in request.lower() for request in server.requests)


def test_the_environments_proxy_is_ignored(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, server = serve(answers(b"proxied")), serve(answers(b"direct"))
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    assert fetch(server.url).body == b"direct"
    assert proxy.accepted == 0


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/html; charset=iso-8859-1", "prix 5\u20ac".encode("cp1252"), "prix 5\u20ac"),
        ("text/html", "<meta charset='windows-1251'>Привет".encode("cp1251"), "<meta charset='windows-1251'>Привет"),
        ("text/html", "Café".encode(), "Café"),
        ("text/html", "Café".encode("cp1252"), "Café"),
        ("text/html; charset=utf-8", b"\xef\xbb\xbfhi", "hi"),
        ("text/html; charset=utf-8", "hi".encode("utf-16"), "hi"),
        ("text/html; charset=rot13", b"hi", "hi"),
        ("text/html; charset=idna", b"hi", "hi"),
        ("text/html; charset=no-such", b"hi", "hi"),
        ("text/html; charset=utf-8", b"a\xffb", "a\ufffdb"),
    ],
)
def test_text_is_decoded_as_a_browser_would(serve: Serve, content_type: str, body: bytes, text: str) -> None:
    server = serve(answers(body, headers={"Content-Type": content_type}))
    assert fetch(server.url).text == text


# --- fetch: what goes wrong ---


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "no longer"), (410, "no longer"), (403, "screenshot"), (429, "screenshot"), (503, "later"), (418, "418")],
)
def test_error_statuses_say_what_to_do(serve: Serve, status: int, words: str) -> None:
    with pytest.raises(FetchStatus, match=words) as caught:
        fetch(serve(answers(b"no", status=status)).url)
    assert (caught.value.status, caught.value.code) == (status, "fetch_status")


def test_refused_connection_is_fetch_failed(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        entry = f"127.0.0.1:{listener.getsockname()[1]}"
    settings.ALLOW_PRIVATE_FETCH_HOSTS = [entry]
    with pytest.raises(FetchFailed, match="could not be reached"):
        fetch(f"http://{entry}/")


def test_unknown_name_is_fetch_failed(names: dict[str, list[str]]) -> None:
    with pytest.raises(FetchFailed, match="could not be reached"):
        fetch("https://nowhere.example.com/")
    assert names["asked"] == ["nowhere.example.com"]


@pytest.mark.parametrize(
    "behaviour",
    [
        hangs_up,
        answers(b"not gzip", headers={"Content-Encoding": "gzip"}),
        answers(b"", headers={"Content-Length": "nonsense"}),
        answers(b"short", headers={"Content-Length": "-5"}),
        lambda connection, _request: connection.sendall(b"SSH-2.0-OpenSSH_9.9\r\n\r\n"),
        redirects("http://[::1/"),
    ],
)
def test_rubbish_is_fetch_failed(serve: Serve, behaviour: Behaviour) -> None:
    with pytest.raises(FetchFailed):
        fetch(serve(behaviour).url, seconds=5)


def test_a_cut_body_is_fetch_failed(serve: Serve) -> None:
    def cut(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        connection.shutdown(socket.SHUT_RDWR)

    with pytest.raises(FetchFailed):
        fetch(serve(cut).url)


def test_endless_headers_are_fetch_failed(serve: Serve) -> None:
    def endless(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"X-Filler: " + b"a" * 1000 + b"\r\n")

    with pytest.raises(FetchFailed):
        fetch(serve(endless).url, seconds=5)


@pytest.mark.parametrize(
    "behaviour",
    [
        says_nothing,
        drips(b"HTTP/1.1 200 OK\r\nX-Slow: "),
        drips(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"),
        drips(b"HTTP/1.1 302 Found\r\nLocation: "),
    ],
)
def test_slow_sites_end_at_the_deadline(serve: Serve, behaviour: Behaviour) -> None:
    server = serve(behaviour)
    started = time.monotonic()
    with pytest.raises(FetchTimeout) as caught:
        fetch(server.url, seconds=0.5)
    assert 0.4 < time.monotonic() - started < 3
    assert caught.value.code == "fetch_timeout"


def test_one_deadline_covers_all_redirects(serve: Serve) -> None:
    def slow_hop(connection: socket.socket, request: bytes) -> None:
        time.sleep(0.25)
        redirects("/again")(connection, request)

    server = serve(slow_hop)
    started = time.monotonic()
    with pytest.raises(FetchTimeout):
        fetch(server.url, seconds=0.6)
    assert time.monotonic() - started < 3


def test_a_hanging_name_lookup_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(10) and [])
    started = time.monotonic()
    with pytest.raises(FetchTimeout):
        fetch("https://slow-dns.example.com/", seconds=0.3)
    assert time.monotonic() - started < 3
    release.set()


def test_a_tls_handshake_that_hangs_ends_at_the_deadline(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [f"127.0.0.1:{listener.getsockname()[1]}"]
        started = time.monotonic()
        with pytest.raises(FetchTimeout):
            fetch(f"https://127.0.0.1:{listener.getsockname()[1]}/", seconds=0.3)
        assert time.monotonic() - started < 3


def test_https_is_spoken_under_the_name_and_not_the_address(names: dict[str, list[str]], settings: Settings) -> None:
    context, pem = certificate_for("board.example.com")
    egress._ssl_context().load_verify_locations(cadata=pem)
    asked_for: list[str] = []
    context.sni_callback = lambda _socket, name, _context: asked_for.append(name)
    names["board.example.com"] = names["other.example.com"] = ["127.0.0.1"]
    with serving(answers(b"safe"), context=context) as server:
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [f"{host}:{server.port}" for host in names]
        assert fetch(f"https://board.example.com:{server.port}/").body == b"safe"
        assert asked_for == ["board.example.com"]
        with pytest.raises(FetchFailed, match="secure connection"):
            fetch(f"https://other.example.com:{server.port}/")
        assert len(server.requests) == 1


def test_an_untrusted_certificate_is_fetch_failed(settings: Settings) -> None:
    context, _pem = certificate_for("127.0.0.1")
    with serving(answers(), context=context) as server:
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [server.entry]
        with pytest.raises(FetchFailed, match="secure connection"):
            fetch(f"https://{server.entry}/", seconds=5)
        assert server.requests == []


def test_declared_size_is_refused_unread(serve: Serve) -> None:
    server = serve(answers(b"", headers={"Content-Length": "1000001"}))
    with pytest.raises(FetchTooLarge, match="1 MB") as caught:
        fetch(server.url, max_bytes=1_000_000, seconds=5)
    assert caught.value.code == "fetch_too_large"


def test_endless_body_is_cut_off(serve: Serve) -> None:
    with pytest.raises(FetchTooLarge):
        fetch(serve(streams(b"a" * 65536)).url, max_bytes=300_000, seconds=5)


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [
        ("gzip", gzip.compress(b"\0" * 50_000_000)),
        ("br", brotli.compress(b"\0" * 50_000_000, quality=5)),
        ("gzip, gzip", gzip.compress(gzip.compress(b"\0" * 50_000_000))),
    ],
)
def test_bombs_stop_early(serve: Serve, encoding: str, bomb: bytes) -> None:
    assert len(bomb) < 100_000
    started = time.monotonic()
    with pytest.raises(FetchTooLarge):
        fetch(serve(answers(bomb, headers={"Content-Encoding": encoding})).url, max_bytes=2_000_000, seconds=5)
    assert time.monotonic() - started < 3


def test_compressed_nothing_without_end_stops_at_the_deadline(serve: Serve) -> None:
    started = time.monotonic()
    with pytest.raises((FetchTimeout, FetchFailed)):
        fetch(serve(streams(gzip.compress(b""), headers="Content-Encoding: gzip\r\n")).url, seconds=0.5)
    assert time.monotonic() - started < 3


# --- addresses ---


def test_every_spelling_of_a_private_address_is_refused_without_a_connection(settings: Settings) -> None:
    settings.ALLOW_PRIVATE_FETCH_HOSTS = []
    with serving(answers()) as server:
        for host in SPELLINGS_OF_PRIVATE.split():
            for url in (f"http://{host}:{server.port}/", f"http://{host}/", f"https://{host}/"):
                with pytest.raises(FetchError) as caught:
                    fetch(url, seconds=2)
                assert caught.value.code in ("address_refused", "fetch_failed"), url
                assert not isinstance(caught.value, FetchTimeout | FetchStatus), url
        assert server.accepted == 0


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/jobs",
        "//example.com",
        "ftp://example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "javascript:alert(1)",
        "https://",
        "https:///path",
        "https://user:pass@example.com/",
        "https://user@example.com/",
        "https://example.com:22/",
        "https://example.com:8080/",
        "http://example.com:6379/",
        "https://example.com:99999/",
        "https://example.com:0/",
        "https://exa mple.com/",
        "https://example.com/\r\nHost: evil",
        "https://example.com/" + "a" * 5000,
    ],
)
def test_unsuitable_urls_are_refused_without_a_lookup(names: dict[str, list[str]], url: str) -> None:
    with pytest.raises(AddressRefused) as caught:
        fetch(url)
    assert caught.value.message.endswith(".")
    assert names["asked"] == []


@given(st.text() | st.text(st.sampled_from("htps:/.@[]%#?0123456789abx\\①。é\u200d\x00 ")).map("https://{}".format))
def test_no_text_makes_the_check_fail_otherwise(url: str) -> None:
    with contextlib.suppress(AddressRefused):
        check_provider_url(url)


def test_a_name_that_leads_to_a_private_address_is_refused(names: dict[str, list[str]]) -> None:
    with serving(answers()) as server:
        names["rebind.example.com"] = ["127.0.0.1"]
        with pytest.raises(AddressRefused, match="not on the public Internet"):
            fetch("http://rebind.example.com/")
        assert server.accepted == 0


def test_one_private_address_among_public_ones_refuses_all(names: dict[str, list[str]]) -> None:
    names["mixed.example.com"] = ["93.184.215.14", "10.0.0.5"]
    with pytest.raises(AddressRefused):
        fetch("http://mixed.example.com/")


def test_a_name_is_resolved_once_per_connection_and_the_checked_address_dialled(
    names: dict[str, list[str]], settings: Settings
) -> None:
    with serving(answers(b"hi")) as server:
        names["board.example.com"] = ["127.0.0.1"]
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [f"board.example.com:{server.port}"]
        assert fetch(f"http://board.example.com:{server.port}/").body == b"hi"
        assert names["asked"].count("board.example.com") == 1
        assert f"Host: board.example.com:{server.port}".lower().encode() in server.requests[0].lower()


def test_a_redirect_to_a_private_address_is_refused_without_a_connection(
    serve: Serve, names: dict[str, list[str]]
) -> None:
    with serving(answers()) as inner:
        names["inside.example.com"] = ["127.0.0.1"]
        for target in (inner.url, "http://inside.example.com/", f"//127.0.0.1:{inner.port}/", "file:///etc/passwd"):
            with pytest.raises(AddressRefused):
                fetch(serve(redirects(target)).url)
        assert inner.accepted == 0


def test_metadata_is_refused_even_when_listed(names: dict[str, list[str]], settings: Settings) -> None:
    names["sneaky.example.com"] = ["169.254.169.254"]
    settings.ALLOW_PRIVATE_FETCH_HOSTS = settings.ALLOW_PRIVATE_PROVIDER_HOSTS = [
        "169.254.169.254",
        "[fd00:ec2::254]",
        "metadata.google.internal",
        "sneaky.example.com",
    ]
    for host in ("169.254.169.254", "[fd00:ec2::254]", "metadata.google.internal", "sneaky.example.com"):
        with pytest.raises(AddressRefused, match="never opened"):
            fetch(f"http://{host}/")
        with pytest.raises(AddressRefused, match="never opened"):
            provider_client().get(f"http://{host}/")


def test_a_dead_address_is_passed_over_for_the_next(names: dict[str, list[str]], settings: Settings) -> None:
    with serving(answers(b"second")) as server:
        names["two.example.com"] = ["127.0.0.2", "127.0.0.1"]
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [f"two.example.com:{server.port}"]
        assert fetch(f"http://two.example.com:{server.port}/").body == b"second"


# --- the provider client ---


def test_the_provider_client_is_one_and_keeps_connections(serve: Serve) -> None:
    server = serve(answers(b"{}"))
    client = provider_client()
    assert provider_client() is client
    for _ in range(5):
        assert client.post(f"{server.url}/v1/x", json={"a": 1}).json() == {}
    assert (server.accepted, len(server.requests)) == (1, 5)


def test_many_provider_calls_run_at_once(serve: Serve) -> None:
    everyone = threading.Barrier(40, timeout=10)

    def together(connection: socket.socket, request: bytes) -> None:
        everyone.wait()
        answers(b"{}")(connection, request)

    server = serve(together)
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda: statuses.append(provider_client().get(server.url).status_code))
        for _ in range(40)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 40


def test_the_provider_client_follows_no_redirect_and_keeps_no_cookie(serve: Serve) -> None:
    target = serve(answers())
    server = serve(answers(b"", status=302, headers={"Location": target.url, "Set-Cookie": "a=b"}))
    assert provider_client().get(server.url).status_code == 302
    provider_client().get(server.url)
    assert target.accepted == 0
    assert b"cookie:" not in server.requests[1].lower()


def test_the_provider_client_refuses_private_hosts_that_are_not_listed(settings: Settings) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = []
    with serving(answers()) as server:
        settings.ALLOW_PRIVATE_FETCH_HOSTS = [server.entry]
        for url in (server.url, f"https://{server.entry}/", f"http://localhost:{server.port}/"):
            with pytest.raises(AddressRefused, match="ALLOW_PRIVATE_PROVIDER_HOSTS"):
                provider_client().get(url)
        assert server.accepted == 0


def test_a_deadline_ends_a_provider_call(serve: Serve) -> None:
    server = serve(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"))
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded), deadline(0.4):
        provider_client().post(server.url, json={}, timeout=30)
    assert 0.3 < time.monotonic() - started < 3


def test_a_deadline_ends_an_upload_that_nobody_reads(serve: Serve) -> None:
    def reads_nothing(connection: socket.socket, _request: bytes) -> None:
        time.sleep(3)

    server = serve(reads_nothing)
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded), deadline(0.4):
        provider_client().post(server.url, content=b"a" * 50_000_000)
    assert time.monotonic() - started < 3


def test_a_read_timeout_shorter_than_the_deadline_stays_a_read_timeout(serve: Serve) -> None:
    with deadline(5), pytest.raises(httpx2.ReadTimeout):
        provider_client().get(serve(says_nothing).url, timeout=0.2)


def test_a_kept_connection_takes_the_deadline_of_the_new_call(serve: Serve) -> None:
    server = serve(answers(b"{}"))
    with deadline(0.3):
        provider_client().get(server.url)
    time.sleep(0.4)
    assert provider_client().get(server.url).status_code == 200
    with deadline(5):
        assert provider_client().get(server.url).status_code == 200
    assert server.accepted == 1


def test_a_stream_read_after_its_deadline_block_still_ends_in_time(serve: Serve) -> None:
    server = serve(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"))
    with deadline(0.4):
        request = provider_client().build_request("GET", server.url)
        answer = provider_client().send(request, stream=True)
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        answer.read()
    assert time.monotonic() - started < 3


def test_a_call_outside_any_deadline_ends_too(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(egress, "DEFAULT_SECONDS", 0.3)
    with pytest.raises(DeadlineExceeded):
        provider_client().get(serve(drips(b"HTTP/1.1 200 OK\r\n\r\n")).url, timeout=None)


def test_a_providers_endless_answer_is_cut_off(serve: Serve) -> None:
    server = serve(streams(gzip.compress(b"\0" * 40_000_000), headers="Content-Encoding: gzip\r\n"))
    with pytest.raises(FetchTooLarge):
        provider_client().get(server.url)


def test_the_vendors_sdk_sees_a_timeout(serve: Serve) -> None:
    openai = pytest.importorskip("openai")
    server = serve(says_nothing)
    client = openai.OpenAI(api_key="k", base_url=server.url, http_client=provider_client(), max_retries=0)
    with deadline(0.3), pytest.raises(openai.APITimeoutError):
        client.models.list()


def test_the_vendors_sdk_wraps_a_refused_address(settings: Settings) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = []
    openai = pytest.importorskip("openai")
    client = openai.OpenAI(api_key="k", base_url="https://10.0.0.1/v1", http_client=provider_client(), max_retries=0)
    with pytest.raises(openai.APIConnectionError) as caught:
        client.models.list()
    assert isinstance(caught.value.__cause__, AddressRefused)


def test_deadlines_nest_and_the_earlier_wins() -> None:
    assert seconds_left() is None
    with deadline(10):
        with deadline(100):
            assert 9 < (seconds_left() or 0) <= 10
        with deadline(1):
            assert 0 < (seconds_left() or 0) <= 1
        assert (seconds_left() or 0) > 9
    assert seconds_left() is None


def test_a_forked_child_makes_its_own_connections(serve: Serve) -> None:
    server = serve(answers(b"{}"))
    provider_client().get(server.url)
    child = os.fork()
    if child == 0:
        os._exit(0 if provider_client().get(server.url).status_code == 200 else 1)
    assert os.waitpid(child, 0)[1] == 0
    provider_client().get(server.url)
    assert server.accepted == 2


def test_the_private_attribute_we_replace_is_still_there(serve: Serve) -> None:
    """``build_transport`` replaces the pool of an httpx2 transport; a release that moves it must fail here."""
    assert isinstance(httpx2.HTTPTransport()._pool, httpcore2.ConnectionPool)
    dialled: list[str] = []

    class Recording(httpcore2.SyncBackend):
        def connect_tcp(self, host: str, *args: Any, **kwargs: Any) -> httpcore2.NetworkStream:
            dialled.append(host)
            return super().connect_tcp(host, *args, **kwargs)

    transport = egress.build_transport(Recording(), keepalive_seconds=1)
    with httpx2.Client(transport=transport, trust_env=False) as client:
        client.get(serve(answers()).url)
    assert dialled == ["127.0.0.1"]


# --- base URLs ---


@pytest.mark.parametrize(
    "url",
    [
        "https://api.openai.com/v1",
        "https://generativelanguage.googleapis.com",
        "https://llm.example.co.ke:8443/v1/",
        "https://8.8.8.8/v1",
        "http://127.0.0.1:11434/v1",
        "http://ollama:11434",
        "https://ollama:11434",
        "http://[::1]:9000/v1",
        "http://anyport.internal:1/",
    ],
)
def test_good_base_urls_pass(settings: Settings, url: str) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = ["127.0.0.1:11434", "ollama:11434", "[::1]:9000", "anyport.internal"]
    check_provider_url(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("api.openai.com/v1", "whole web address"),
        ("", "whole web address"),
        ("https://", "whole web address"),
        ("ftp://api.openai.com", "https://"),
        ("http://api.openai.com/v1", "in clear"),
        ("https://key@api.openai.com/v1", "user name"),
        ("https://api.openai.com/v1?key=1", "no \\?"),
        ("https://127.0.0.1:11434/v1", "ALLOW_PRIVATE_PROVIDER_HOSTS"),
        ("http://localhost:11434", "localhost:11434 in ALLOW_PRIVATE_PROVIDER_HOSTS"),
        ("http://ollama:11434", "ALLOW_PRIVATE_PROVIDER_HOSTS"),
        ("https://0x7f000001/v1", "unusual"),
        ("https://2130706433/v1", "unusual"),
        ("https://[::ffff:10.0.0.1]/v1", "ALLOW_PRIVATE_PROVIDER_HOSTS"),
        ("https://[fe80::1%25eth0]/", "zone"),
        ("https://169.254.169.254/latest", "never opened"),
        ("https://[::ffff:169.254.169.254]/latest", "never opened"),
        ("https://metadata.google.internal/", "never opened"),
        ("https://exa mple.com/", "host name"),
    ],
)
def test_bad_base_urls_say_why(settings: Settings, names: dict[str, list[str]], url: str, words: str) -> None:
    settings.ALLOW_PRIVATE_PROVIDER_HOSTS = []
    with pytest.raises(AddressRefused, match=words):
        check_provider_url(url)
    assert names["asked"] == []

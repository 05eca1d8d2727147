from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aditus.lib.addresses import (
    BadHost,
    embedded_ipv4,
    is_local_name,
    is_metadata,
    is_public,
    matches_listed,
    parse_host,
)

NOT_PUBLIC = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.0.1
    169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1
    198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 100.100.100.200
    168.63.129.16
    :: ::1 ::7f00:1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::10.0.0.1
    64:ff9b::169.254.169.254 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:0:1:2:3:4:5:6 2001:2::1 2001:10::1 2001:20::1
    2001:db8::1 2002:7f00:1::1 2002:808:808::1 3ffe::1 3fff::1 4000::1 5f00::1 fc00::1 fd00::1 fd00:ec2::254
    fd20:ce::254 fe80::1 fec0::1 ff02::1 ff0e::1 2a00:1450:4001::5efe:10.0.0.1 2a00:1450:4001::200:5efe:10.0.0.1
"""

PUBLIC = """
    1.1.1.1 8.8.8.8 41.57.96.1 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 198.17.255.255 198.20.0.1
    223.255.255.255 168.63.129.15
    2606:4700::1111 2a00:1450:4001:80e::200e 2001:4860:4860::8888 2001:200::1 2c0f:fb50::1 64:ff9b::8.8.8.8
"""

METADATA = """
    169.254.169.254 169.254.170.2 169.254.170.23 169.254.0.23 100.100.100.200 168.63.129.16 192.0.0.192
    fd00:ec2::254 fd00:ec2::23 fd20:ce::254 fd00:c1::a9fe:a9fe fd00:42::42 fe80::1 ::ffff:169.254.169.254
    ::169.254.169.254 64:ff9b::169.254.169.254 64:ff9b:1::a9fe:a9fe 2002:a9fe:a9fe::1 2001:0:1:2:3:4:5601:5601
    2a00:1450:4001::5efe:169.254.169.254 ::ffff:100.100.100.200
"""


@pytest.mark.parametrize("text", NOT_PUBLIC.split())
def test_address_is_not_public(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", PUBLIC.split())
def test_address_is_public(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize("text", METADATA.split())
def test_metadata_is_known_in_every_embedding(text: str) -> None:
    assert is_metadata(ip_address(text))
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", ["127.0.0.1", "10.0.0.1", "192.168.0.1", "::1", "fd12::1", "::ffff:10.0.0.1"])
def test_private_is_not_metadata(text: str) -> None:
    assert not is_metadata(ip_address(text))


@given(st.ip_addresses(v=4))
def test_no_embedding_of_a_private_address_is_public(inner: IPv4Address) -> None:
    bits = int(inner)
    embedded = [
        IPv6Address(bits),
        IPv6Address(0xFFFF << 32 | bits),
        IPv6Address(0x64FF9B << 96 | bits),
        IPv6Address(0x2002 << 112 | bits << 80 | 1),
        IPv6Address(0x20010000 << 96 | (~bits & 0xFFFFFFFF)),
        IPv6Address(0x2A001450 << 96 | 0x5EFE << 32 | bits),
    ]
    assert all(embedded_ipv4(address) == inner for address in embedded)
    assert not any(is_public(address) and not is_public(inner) for address in embedded)


@given(st.ip_addresses(v=4))
def test_what_python_calls_private_or_multicast_is_never_public(address: IPv4Address) -> None:
    if not address.is_global or address.is_multicast or address.is_reserved:
        assert not is_public(address)


@pytest.mark.parametrize(
    "host",
    [
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "127.0.0.01",
        "127.0.0.1.2",
        "256.0.0.1",
        "0x",
        "1.",
        "example.123",
        "fe80::1%eth0",
        "::1%25lo",
        "1::2::3",
        "127.0.0.%31",
        "a b",
        "a..b",
        ".example.com",
        "example.com..",
        "-a.com",
        "a-.com",
        "exa\\mple.com",
        "①②⑦.⓪.⓪.①",
        "127。0。0。1",
        "",
        "a" * 64,
        ".".join(["a" * 60] * 5),
    ],
)
def test_odd_spellings_are_bad_hosts(host: str) -> None:
    with pytest.raises(BadHost):
        parse_host(host)


@pytest.mark.parametrize(
    ("host", "parsed"),
    [
        ("Example.COM", "example.com"),
        ("example.com.", "example.com"),
        ("127.0.0.1", IPv4Address("127.0.0.1")),
        ("127.0.0.1.", IPv4Address("127.0.0.1")),
        ("::1", IPv6Address("::1")),
        ("0:0:0:0:0:0:0:1", IPv6Address("::1")),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("my_board.example", "my_board.example"),
        ("3com.com", "3com.com"),
    ],
)
def test_ordinary_hosts_are_normalised(host: str, parsed: object) -> None:
    assert parse_host(host) == parsed


@pytest.mark.parametrize("name", ["localhost", "a.localhost", "printer.local", "redis", "db.internal", "x.home.arpa"])
def test_local_names_are_known(name: str) -> None:
    assert is_local_name(name)


def test_public_names_are_not_local() -> None:
    assert not is_local_name("localhost.example.com")
    assert not is_local_name("api.openai.com")


@pytest.mark.parametrize(
    ("entry", "is_match"),
    [
        ("127.0.0.1:8001", True),
        ("127.0.0.1", True),
        (" 127.0.0.1:8001 ", True),
        ("127.0.0.1:8002", False),
        ("localhost:8001", False),
        ("127.0.0.2:8001", False),
        ("0x7f000001:8001", False),
        ("", False),
        ("127.0.0.1:80x", False),
        ("http://127.0.0.1:8001", False),
    ],
)
def test_an_entry_names_exactly_one_host_and_port(entry: str, is_match: bool) -> None:
    assert matches_listed(IPv4Address("127.0.0.1"), 8001, [entry]) is is_match


def test_names_and_ipv6_can_be_listed() -> None:
    assert matches_listed("ollama.internal", 11434, ["Ollama.Internal:11434"])
    assert matches_listed(IPv6Address("::1"), 11434, ["[::1]:11434"])
    assert matches_listed(IPv6Address("::1"), 1, ["[::1]"])
    assert not matches_listed("sub.ollama.internal", 11434, ["ollama.internal:11434"])

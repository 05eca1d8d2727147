"""Which addresses are public, and which spellings of a host are accepted. Pure: no network, no settings.

The table is our own because ``ipaddress.is_global`` of Python 3.11 is wrong for NAT64, 6to4, IPv4-compatible,
site-local, multicast and some cloud metadata addresses. Sources: IANA special-purpose registries for IPv4 and IPv6
(RFC 6890 and updates), and the clouds' own documentation for metadata services.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import (
    AddressValueError,
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
)

Address = IPv4Address | IPv6Address

NOT_PUBLIC_IPV4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local
        "172.16.0.0/12",
        "192.0.0.0/24",  # IETF protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays, withdrawn
        "192.168.0.0/16",
        "198.18.0.0/15",  # benchmarking
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)

# IPv6 is judged the other way round: public is what IANA has handed out as global unicast, minus these.
GLOBAL_UNICAST = IPv6Network("2000::/3")
NOT_PUBLIC_IPV6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # IETF assignments: Teredo, benchmarking, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, withdrawn
        "3ffe::/16",  # 6bone, returned
        "3fff::/20",  # documentation
    )
)
NAT64 = IPv6Network("64:ff9b::/96")

# Never reached, not even when an administrator lists the host: they hand out the machine's own credentials.
METADATA = tuple(
    IPv4Network(network)
    for network in (
        "169.254.0.0/16",  # AWS, Google, Azure, Oracle, DigitalOcean, Tencent, ECS and EKS credentials
        "100.100.100.200/32",  # Alibaba
        "168.63.129.16/32",  # Azure, inside public space
        "192.0.0.192/32",  # Oracle Classic
    )
) + tuple(
    IPv6Network(network)
    for network in (
        "fe80::/10",  # link-local
        "fd00:ec2::/32",  # AWS: ::254 metadata, ::23 EKS credentials
        "fd20:ce::254/128",  # Google
        "fd00:c1::a9fe:a9fe/128",  # Oracle
        "fd00:42::42/128",  # Scaleway
    )
)
METADATA_NAMES = frozenset({"metadata.google.internal", "metadata.goog", "metadata", "instance-data"})

_LAST_32_BITS = tuple(
    IPv6Network(network)
    for network in (
        "::/96",
        "::ffff:0:0/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
    )
)
_SIX_TO_FOUR = IPv6Network("2002::/16")
_TEREDO = IPv6Network("2001::/32")
_ISATAP = (0x00005EFE, 0x02005EFE)

_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_NUMERIC_END = re.compile(r"(^|\.)([0-9]+|0x[0-9a-f]*)$")


class BadHost(ValueError):
    """The host is spelled in a way no ordinary link uses."""


def embedded_ipv4(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address a transition mechanism would carry this packet to, if any."""
    bits = int(address)
    if any(address in network for network in _LAST_32_BITS) or (bits >> 32) & 0xFFFFFFFF in _ISATAP:
        return IPv4Address(bits & 0xFFFFFFFF)
    if address in _SIX_TO_FOUR:
        return IPv4Address((bits >> 80) & 0xFFFFFFFF)
    if address in _TEREDO:
        return IPv4Address(~bits & 0xFFFFFFFF)
    return None


def is_metadata(address: Address) -> bool:
    """Whether this reaches a cloud's metadata service or the local link, in plain or through any IPv6 embedding."""
    if any(address in network for network in METADATA if network.version == address.version):
        return True
    inner = embedded_ipv4(address) if isinstance(address, IPv6Address) else None
    return inner is not None and is_metadata(inner)


def is_public(address: Address) -> bool:
    """Whether this is an ordinary address on the Internet.

    NAT64 (64:ff9b::/96) is judged by the IPv4 address inside, as IPv6-only networks reach the whole IPv4 Internet
    that way; every other embedding is refused.
    """
    if is_metadata(address):
        return False
    if isinstance(address, IPv4Address):
        return not any(address in network for network in NOT_PUBLIC_IPV4)
    inner = embedded_ipv4(address)
    if inner is not None:
        return address in NAT64 and is_public(inner)
    return address in GLOBAL_UNICAST and not any(address in network for network in NOT_PUBLIC_IPV6)


def parse_host(host: str) -> Address | str:
    """The literal address or the lower-case name without its trailing dot.

    Raises ``BadHost`` for whatever a resolver might read differently from us: octal, hexadecimal, short or
    single-number IPv4, IPv6 zones, percent-escapes, stray characters.
    """
    if ":" in host:
        return _parse_ipv6(host)
    name = host.lower().removesuffix(".")
    if _NUMERIC_END.search(name):
        return _parse_ipv4(name)
    if len(name) > 253 or not _NAME.fullmatch(name):
        raise BadHost(f"{host[:80]!r} is not a host name.")
    return name


def _parse_ipv4(name: str) -> IPv4Address:
    try:
        return IPv4Address(name)
    except AddressValueError as error:
        raise BadHost(f"{name[:80]!r} is an unusual way to write an address.") from error


def _parse_ipv6(host: str) -> IPv6Address:
    if "%" in host:
        raise BadHost("An address with a network zone works on one machine only.")
    try:
        return IPv6Address(host)
    except AddressValueError as error:
        raise BadHost(f"{host[:80]!r} is not an address.") from error


def is_local_name(name: str) -> bool:
    """Names that by definition never lead to a public host (RFC 6761, RFC 6762, RFC 8375, RFC 9476)."""
    last_label = name.rpartition(".")[2]
    return "." not in name or last_label in {"localhost", "local", "internal", "alt"} or name.endswith(".home.arpa")


def matches_listed(host: Address | str, port: int, entries: Iterable[str]) -> bool:
    """Whether a ``host`` or ``host:port`` entry (``[v6]:port`` for IPv6) names exactly this host and port."""
    return any(_entry_matches(entry.strip(), host, port) for entry in entries)


def _entry_matches(entry: str, host: Address | str, port: int) -> bool:
    match = re.fullmatch(
        r"\[(?P<v6>[^\]]+)\](:(?P<v6_port>\d+))?|(?P<name>[^:]+)(:(?P<port>\d+))?",
        entry,
    )
    if match is None:
        return False
    listed_port = match["v6_port"] or match["port"]
    if listed_port and int(listed_port) != port:
        return False
    try:
        return parse_host(match["v6"] or match["name"]) == host
    except BadHost:
        return False

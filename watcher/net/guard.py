"""Which addresses we may talk to: judged when a connection is made, on the address that the name stands for just then.

A check before the request would be undone by a name that answers otherwise the second time; so the address that was
judged is the one that is connected to.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore2

from watcher.errors import FeedRefused

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

#: Not the public internet, although `is_global` says so on some Python version, or although they only wrap another
#: address: NAT64 (RFC 6052, 8215), 6to4 (3056), Teredo (4380), IPv4-compatible (4291), site-local (3879), multicast,
#: 6to4 relays (7526), the IPv4 dummy address (7600), benchmarks (2544), documentation.
_NEVER_PUBLIC: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
#: Refused even where private networks are allowed: cloud metadata lives on link-local, and no feed does.
_NEVER: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text) for text in ("0.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4", "ff00::/8")
)
_CONNECT_EACH_S = 10.0


def refusal(address: Address, *, allow_private: bool) -> str | None:
    """Why we do not talk to `address`, in an operator's words; None where we may.

    IPv4 addresses in IPv6 dress (`::ffff:127.0.0.1`) are judged as what they stand for.
    """
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    plain = mapped or address
    if allow_private:
        return "no host answers there" if _within(plain, _NEVER) or plain.is_unspecified else None
    if plain.is_loopback:
        return "this machine itself"
    if plain.is_link_local:
        return "link-local, where cloud machines keep their secrets"
    if plain.is_private:
        return "a private network"
    if not plain.is_global or _within(plain, _NEVER_PUBLIC):
        return "not the public internet"
    return None


def _within(address: Address, networks: Iterable[Network]) -> bool:
    return any(address.version == network.version and address in network for network in networks)


class GuardedBackend(httpcore2.AsyncNetworkBackend):
    """httpcore2's public hook for making connections: names are resolved once, all answers judged, one of them used."""

    def __init__(self, *, allow_private: bool, plain: httpcore2.AsyncNetworkBackend | None = None) -> None:
        self._allow_private = allow_private
        self._plain = plain or httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore2's
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """A connection to one of the host's addresses. Raises FeedRefused, or httpcore2.ConnectError."""
        last: Exception | None = None
        each = min(timeout or _CONNECT_EACH_S, _CONNECT_EACH_S)
        for address in await self._vetted(host, port):
            try:
                return await self._plain.connect_tcp(str(address), port, each, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                last = error
        raise last or httpcore2.ConnectError(f"{host} has no address")

    async def _vetted(self, host: str, port: int) -> Sequence[Address]:
        """All addresses of a host. One forbidden answer condemns them all: that is how rebinding looks."""
        addresses = await resolve(host, port)
        for address in addresses:
            why = refusal(address, allow_private=self._allow_private)
            if why is not None:
                raise FeedRefused(
                    f"{host} is {address}: {why}; set WATCHER_ALLOW_PRIVATE_NETWORKS=1 if you mean to watch it"
                )
        return addresses

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore2's
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Never: no feed lives on a socket file."""
        raise FeedRefused("a feed cannot be a socket file")

    async def sleep(self, seconds: float) -> None:
        """Between connection attempts."""
        await self._plain.sleep(seconds)


async def resolve(host: str, port: int) -> tuple[Address, ...]:
    """The addresses of a host, in the system's order. Decimal, hex and short forms come out as what they stand for.

    Raises httpcore2.ConnectError where the name has none.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore2.ConnectError(f"its name {host} cannot be resolved") from error
    # A scope id ("%eth0") belongs to link-local addresses only.
    texts = dict.fromkeys(str(info[4][0]).split("%")[0] for info in found)
    return tuple(ipaddress.ip_address(text) for text in texts)

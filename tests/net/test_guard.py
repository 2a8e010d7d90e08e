"""Which addresses are talked to: judged at connect, on what the name stands for just then."""

import asyncio
import ipaddress
import socket
from typing import Any

import httpcore2
import pytest

from tests.feed_server import FeedServer
from watcher.errors import FeedRefused
from watcher.feeds.cadence import asked_wait
from watcher.net.fetch import Fetcher
from watcher.net.guard import GuardedBackend, refusal, resolve


def fetcher(*, allow_private: bool = False) -> Fetcher:
    return Fetcher(asked_wait=asked_wait, allow_private=allow_private, user_agent="watcher-test/1")


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "192.0.0.8", "192.88.99.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "203.0.113.5",
        "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1",
        "2002:7f00:1::1", "2001::1", "2001:db8::1", "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1", "100::1",
    ],
)  # fmt: skip
def test_what_is_not_the_public_internet_is_refused(address):
    """`is_global` alone lets a third of these through (NAT64, 6to4, relays, multicast)."""
    assert refusal(ipaddress.ip_address(address), allow_private=False)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8"])
def test_the_public_internet_is_open(address):
    """A guard that blocks outlets is worse than none."""
    assert refusal(ipaddress.ip_address(address), allow_private=False) is None


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        pytest.param("127.0.0.1", True, id="loopback"),
        pytest.param("192.168.1.1", True, id="an intranet"),
        pytest.param("fd12::1", True, id="an IPv6 intranet"),
        pytest.param("169.254.169.254", False, id="cloud metadata never"),
        pytest.param("::ffff:169.254.169.254", False, id="nor in IPv6 dress"),
        pytest.param("224.0.0.1", False, id="multicast never"),
        pytest.param("0.0.0.0", False, id="nor the unspecified address"),
    ],
)
def test_allowing_private_networks_allows_no_more_than_that(address, allowed):
    """The switch is for intranets and tests; nobody means the machine's cloud credentials."""
    assert (refusal(ipaddress.ip_address(address), allow_private=True) is None) == allowed


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
)
async def test_no_spelling_of_loopback_gets_through(host):
    """Decimal, hex, short and mapped forms all reached loopback through a plain client."""
    async with FeedServer() as server, fetcher() as guarded:
        port = server.url.rsplit(":", 1)[1]
        with pytest.raises(FeedRefused, match="WATCHER_ALLOW_PRIVATE_NETWORKS"):
            await guarded.fetch(f"http://{host}:{port}/feeds/news.xml")
        assert not server.ledger


async def test_a_redirect_to_a_private_address_is_refused(monkeypatch):
    """The first hop may be a public host that sends us into our own network: each hop is judged."""
    async with FeedServer() as outer, FeedServer() as inner:
        outer_port = int(outer.url.rsplit(":", 1)[1])
        monkeypatch.setattr("watcher.net.guard.refusal", lambda address, *, allow_private: None)
        async with fetcher() as guarded:
            await guarded.fetch(f"{outer.url}/feeds/a.xml")
            monkeypatch.undo()
            judged = refusal

            def strict_but_for_outer(address: Any, *, allow_private: bool) -> str | None:
                return judged(address, allow_private=allow_private) if str(address) == "127.0.0.2" else None

            monkeypatch.setattr("watcher.net.guard.refusal", strict_but_for_outer)
            target = inner.url.replace("127.0.0.1", "127.0.0.2")
            with pytest.raises(FeedRefused):
                await guarded.fetch(f"http://127.0.0.1:{outer_port}/redirect?to={target}/feeds/b.xml")
        assert not inner.ledger


class Rebinding:
    """A resolver whose answer changes: public when judged, private right after."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def getaddrinfo(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in answer]


class Remembering(httpcore2.AsyncNetworkBackend):
    """Stands where connections would be made, and notes to which address."""

    def __init__(self) -> None:
        self.connected: list[str] = []

    async def connect_tcp(self, host: str, port: int, *_: Any, **__: Any) -> httpcore2.AsyncNetworkStream:
        self.connected.append(host)
        return httpcore2.AsyncMockStream([])


async def test_the_address_that_was_judged_is_the_one_connected_to(monkeypatch):
    """DNS rebinding: a name that answers otherwise the second time gains nothing, for there is no second time."""
    resolver, plain = Rebinding(["93.184.215.14"], ["127.0.0.1"]), Remembering()
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolver.getaddrinfo)
    backend = GuardedBackend(allow_private=False, plain=plain)
    await backend.connect_tcp("outlet.example", 443)
    assert plain.connected == ["93.184.215.14"]
    assert resolver.asked == 1


async def test_one_private_answer_among_public_ones_condemns_all(monkeypatch):
    """Picking the public one would leave the attack a second try."""
    resolver, plain = Rebinding(["93.184.215.14", "10.0.0.1"]), Remembering()
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolver.getaddrinfo)
    with pytest.raises(FeedRefused, match=r"outlet\.example is 10\.0\.0\.1: a private network"):
        await GuardedBackend(allow_private=False, plain=plain).connect_tcp("outlet.example", 443)
    assert not plain.connected


async def test_a_name_without_an_address_is_a_failed_connection():
    """`.invalid` never resolves (RFC 6761): the fetcher turns this into one plain line."""
    with pytest.raises(httpcore2.ConnectError, match="cannot be resolved"):
        await resolve("feeds.invalid", 80)


async def test_socket_files_are_refused():
    """The hook has a second door; it stays shut."""
    with pytest.raises(FeedRefused):
        await GuardedBackend(allow_private=True).connect_unix_socket("/var/run/docker.sock")

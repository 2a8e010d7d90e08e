"""The fetcher against real HTTP on loopback: every bound holds, and every refusal says why."""

import asyncio
import gzip
import sys
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from tests.feed_server import Answer, FeedServer, rss, until
from watcher.errors import FeedBusy, FeedError, FeedGone, FeedRefused, FeedUnreachable
from watcher.feeds.cadence import asked_wait
from watcher.net.fetch import Fetcher
from watcher.records import Fetched, NotModified

AGENT = "watcher-test/1 (+https://watcher.example)"


@pytest.fixture
async def server() -> AsyncIterator[FeedServer]:
    async with FeedServer() as running:
        yield running


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(asked_wait=asked_wait, allow_private=True, user_agent=AGENT) as running:
        yield running


def bounded(**limits: float) -> Fetcher:
    return Fetcher(asked_wait=asked_wait, allow_private=True, user_agent=AGENT, **limits)  # type: ignore[arg-type]


async def fetched(fetcher: Fetcher, url: str) -> Fetched:
    result = await fetcher.fetch(url)
    assert isinstance(result, Fetched)
    return result


async def test_a_feed_comes_whole_with_what_the_next_poll_needs(server, fetcher):
    """Validators, type and the address that answered: without them every poll would be a full one."""
    server.publish("news", "Twelve people pardoned", "The list is not public.")
    got = await fetched(fetcher, f"{server.url}/feeds/news.xml")
    assert b"Twelve people pardoned" in got.body
    assert got.content_type.startswith("application/rss+xml")
    assert got.etag and got.last_modified
    assert got.url == f"{server.url}/feeds/news.xml"
    assert got.moved_to is None


async def test_the_second_request_is_conditional(server, fetcher):
    """304 saves the outlet's traffic, and ours."""
    server.publish("news", "One")
    url = f"{server.url}/feeds/news.xml"
    first = await fetched(fetcher, url)
    assert isinstance(await fetcher.fetch(url, etag=first.etag), NotModified)
    assert isinstance(await fetcher.fetch(url, last_modified=first.last_modified), NotModified)
    server.publish("news", "Two")
    assert isinstance(await fetcher.fetch(url, etag=first.etag), Fetched)


async def test_it_says_who_it_is_and_takes_gzip_only(server, fetcher):
    """Outlets block programs that hide; brotli has no bound when decoded."""
    await fetcher.fetch(f"{server.url}/feeds/news.xml")
    headers = server.ledger[0].headers
    assert headers["user-agent"] == AGENT
    assert headers["accept-encoding"] == "gzip, identity"


async def test_no_cookie_is_kept(server, fetcher):
    """A cookie would tell an outlet, or who listens there, which instance reads it."""
    await fetcher.fetch(f"{server.url}/cookie")
    await fetcher.fetch(f"{server.url}/cookie")
    assert "cookie" not in server.ledger[1].headers


async def test_the_environments_proxy_is_not_used(server, fetcher, monkeypatch):
    """Which way we go out is the operator's setting, not an accident of the shell."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    await fetched(fetcher, f"{server.url}/feeds/news.xml")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        pytest.param("/drip", "no whole answer within", id="one byte at a time"),
        pytest.param("/silent", "no whole answer within", id="a head and then nothing"),
    ],
)
async def test_a_fetch_has_an_end(server, path, says):
    """httpx's time-outs are between bytes: without a deadline of our own a slow server holds us for ever."""
    async with bounded(timeout_s=0.3) as fetcher:
        with pytest.raises(FeedUnreachable, match=says):
            await fetcher.fetch(f"{server.url}{path}")


@pytest.mark.parametrize("path", ["/endless", "/bomb"])
async def test_an_endless_body_ends_at_its_bound(server, path):
    """Five mebibytes are enough for every feed; a gibibyte of zeros fits into one."""
    async with bounded(max_bytes=1_000_000) as fetcher:
        with pytest.raises(FeedRefused, match="larger than 976 KiB"):
            await fetcher.fetch(f"{server.url}{path}")


async def test_gzip_members_that_hold_nothing_are_counted_too(server):
    """A stream of empty members never fills the decoded bound, so the raw bytes have one as well."""
    server.put("/hollow", Answer(body=gzip.compress(b"", mtime=0) * 2000, headers={"content-encoding": "gzip"}))
    async with bounded(max_bytes=10_000) as fetcher:
        with pytest.raises(FeedRefused, match="larger than"):
            await fetcher.fetch(f"{server.url}/hollow")


@pytest.mark.parametrize("kind", ["br", "zstd", "deflate", "gzip,gzip", "twice"])
async def test_what_we_did_not_ask_for_is_refused(server, fetcher, kind):
    """Encodings without a bound, and stacks of them, are how bombs come."""
    with pytest.raises(FeedRefused):
        await fetcher.fetch(f"{server.url}/encoded?as={kind}")


async def test_gzip_that_nobody_declared_is_read(server, fetcher):
    """Some servers send the stored .gz as it is; other readers then see a feed with no items."""
    assert b"Packed" in (await fetched(fetcher, f"{server.url}/encoded?as=undeclared")).body


async def test_gzip_in_several_members_is_read_whole(server, fetcher):
    """RFC 1952 allows a file in parts; stopping after the first would lose the newest entries."""
    body = rss([("Whole", "", "https://news.example/w")])
    packed = gzip.compress(body[:100], mtime=0) + gzip.compress(body[100:], mtime=0)
    server.put("/members", Answer(body=packed, headers={"content-encoding": "gzip"}))
    assert (await fetched(fetcher, f"{server.url}/members")).body == body


@pytest.mark.parametrize("path", ["/cut", "/encoded?as=broken"])
async def test_half_an_answer_is_no_answer(server, fetcher, path):
    """Half a feed would be kept as the whole, and its hash as read."""
    with pytest.raises(FeedUnreachable):
        await fetcher.fetch(f"{server.url}{path}")


@pytest.mark.parametrize(
    ("status", "moved"),
    [pytest.param(301, True), pytest.param(308, True), pytest.param(302, False), pytest.param(307, False)],
)
async def test_only_permanent_redirects_mean_a_move(server, fetcher, status, moved):
    """A hotel's portal answers 302 to everything: that must not rewrite anybody's feed list."""
    got = await fetched(fetcher, f"{server.url}/chain?left=3&status={status}")
    assert got.url == f"{server.url}/chain?left=0&status={status}"
    assert got.moved_to == (got.url if moved else None)


async def test_five_redirects_are_followed_and_no_more(server, fetcher):
    """A loop must end, and a chain of five is already one that nobody meant."""
    await fetched(fetcher, f"{server.url}/chain?left=5")
    server.put("/loop", Answer(302, b"", {"location": "/loop"}))
    with pytest.raises(FeedUnreachable, match="redirected more than 5 times"):
        await fetcher.fetch(f"{server.url}/chain?left=6")
    with pytest.raises(FeedUnreachable, match="redirected more than 5 times"):
        await fetcher.fetch(f"{server.url}/loop")


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "//", "http://"])
async def test_a_redirect_cannot_leave_the_web(server, fetcher, target):
    """A server must not make us read our own files."""
    with pytest.raises((FeedRefused, FeedUnreachable)):
        await fetcher.fetch(f"{server.url}/redirect?to={target}")


async def test_a_redirect_without_a_target_is_said_so(server, fetcher):
    """Better a line that an operator understands than a KeyError."""
    with pytest.raises(FeedUnreachable, match="without saying where to"):
        await fetcher.fetch(f"{server.url}/redirect")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "news.example/rss", "https://", "http://[::1", "javascript:alert(1)"]
)
async def test_only_web_addresses_are_fetched(fetcher, url):
    """Whatever an operator pastes, nothing but http and https goes out."""
    with pytest.raises(FeedRefused):
        await fetcher.fetch(url)


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        pytest.param(404, FeedUnreachable, "HTTP 404 Not Found", id="not found"),
        pytest.param(500, FeedUnreachable, "HTTP 500", id="server error"),
        pytest.param(204, FeedUnreachable, "HTTP 204", id="nothing to read"),
        pytest.param(206, FeedUnreachable, "HTTP 206", id="a part is not the whole"),
        pytest.param(410, FeedGone, "410 Gone", id="gone"),
        pytest.param(429, FeedUnreachable, "HTTP 429", id="busy without a wish"),
        pytest.param(799, FeedUnreachable, "HTTP 799", id="a number of its own"),
    ],
)
async def test_each_status_has_its_error(server, fetcher, code, kind, says):
    """410 stops a feed, 404 does not: the leaf decides what happens next."""
    with pytest.raises(kind, match=says) as caught:
        await fetcher.fetch(f"{server.url}/status?code={code}")
    assert not isinstance(caught.value, FeedBusy)


@pytest.mark.parametrize("code", [429, 503])
async def test_a_busy_server_says_how_long(server, fetcher, code):
    """Asking sooner than it wished gets an instance blocked."""
    with pytest.raises(FeedBusy, match="asks to wait 10 min") as caught:
        await fetcher.fetch(f"{server.url}/status?code={code}&retry-after=600")
    assert caught.value.wait == timedelta(minutes=10)


async def test_cloudflares_refusal_is_named(server, fetcher):
    """The operator should look for another address, not for a fault here."""
    with pytest.raises(FeedUnreachable, match="Cloudflare"):
        await fetcher.fetch(f"{server.url}/status?code=403&server=cloudflare")


async def test_a_dead_port_is_said_in_plain_words(fetcher):
    """`[Errno 111]` helps nobody."""
    async with FeedServer() as gone:
        url = gone.url
    with pytest.raises(FeedUnreachable, match="the server refuses connections"):
        await fetcher.fetch(f"{url}/feeds/news.xml")


async def test_never_more_than_two_at_once_to_a_host(server, fetcher):
    """Politeness: forty feeds of one publisher must not arrive as a flood."""
    asking = [asyncio.create_task(fetcher.fetch(f"{server.url}/gate?n={n}")) for n in range(6)]
    await until(lambda: server.times("/gate") == 2)
    for _ in range(50):  # time for a third to arrive, if it could
        await asyncio.sleep(0)
    assert server.times("/gate") == 2
    server.gate.set()
    await asyncio.gather(*asking)
    assert server.times("/gate") == 6
    assert server.most_at_once == 2


async def test_waiting_for_a_slot_is_not_held_against_a_feed(server):
    """The last of many feeds of one host must not fail because the others took their time."""
    async with bounded(per_host=1, timeout_s=5.0) as fetcher:
        first = asyncio.create_task(fetcher.fetch(f"{server.url}/gate"))
        await until(lambda: server.times("/gate") == 1)
        second = asyncio.create_task(fetcher.fetch(f"{server.url}/feeds/news.xml"))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not server.times("/feeds/news.xml")
        server.gate.set()
        await first
        assert isinstance(await second, Fetched)


async def test_a_validator_that_cannot_be_sent_back_is_dropped(server, fetcher):
    """A header with odd bytes would make every later request fail."""
    server.put("/odd", Answer(body=rss([]), headers={"etag": '"' + "x" * 600 + '"'}))
    assert (await fetched(fetcher, f"{server.url}/odd")).etag is None


async def test_what_bears_on_the_next_poll_is_handed_on(server, fetcher):
    """Cadence is decided elsewhere; the fetcher only brings the server's words."""
    server.put("/polite", Answer(body=rss([]), headers={"cache-control": "max-age=1800", "x-other": "1"}))
    assert (await fetched(fetcher, f"{server.url}/polite")).headers == {"cache-control": "max-age=1800"}


async def test_every_failure_is_one_line(server, fetcher):
    """`watcher poll` prints a row a feed."""
    for path in ("/status?code=500", "/redirect?to=file:///x", "/encoded?as=br", "/cut"):
        with pytest.raises(FeedError) as caught:
            await fetcher.fetch(f"{server.url}{path}")
        assert "\n" not in str(caught.value)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_a_bomb_costs_its_bound_and_no_more(server):
    """httpx's own decoding took 259 MiB for the same megabyte."""
    import resource

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with bounded(max_bytes=1_000_000) as fetcher:
        with pytest.raises(FeedRefused):
            await fetcher.fetch(f"{server.url}/bomb")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40 * 1024

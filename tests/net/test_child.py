"""A process that may die: whatever a document does to it, the caller gets one line, the next call a fresh process."""

import asyncio
import os
import sys

import pytest

from tests.feed_server import until
from tests.net import child_work as work
from watcher.errors import FeedUnreadable
from watcher.feeds.parse import parse_feed
from watcher.net.child import Child

linux = pytest.mark.skipif(sys.platform != "linux", reason="the limit is not kept on this system")


async def test_it_answers_and_stays_for_the_next_call():
    """A new process for every feed would cost a tenth of a second each."""
    async with Child(work.double) as child:
        assert await child.run(21) == 42
        first = child.pid
        assert await child.run(4) == 8
        assert child.pid == first


async def test_large_bodies_cross_whole():
    """Five mebibytes is what the fetcher lets through."""
    body = bytes(range(256)) * 20_000
    async with Child(work.echo) as child:
        assert await child.run(body) == body


async def test_the_functions_own_error_comes_back():
    """`a page instead of a feed` is what the operator must read."""
    async with Child(work.misbehave) as child:
        with pytest.raises(FeedUnreadable, match="a page instead of a feed"):
            await child.run("refuses")
        assert await child.run("ok") == "fine"


@pytest.mark.parametrize(
    ("how", "says"),
    [
        pytest.param("breaks", r"it breaks the reader \(KeyError", id="an exception nobody expected"),
        pytest.param("exits", "exit status 3", id="the process ends itself"),
        pytest.param("crashes", "crashed the process", id="a segmentation fault"),
        pytest.param("killed", "the system killed it", id="the kernel's memory killer"),
        pytest.param("hoards", "more memory than one document", id="two gibibytes", marks=linux),
        pytest.param("unpicklable", "it breaks the reader", id="an answer that cannot cross"),
    ],
)
async def test_each_way_to_die_is_one_line_and_the_next_call_works(how, says):
    """One bad document must not stop the reading of all others."""
    async with Child(work.misbehave) as child:
        with pytest.raises(FeedUnreadable, match=says):
            await child.run(how)
        assert await child.run("ok") == "fine"


async def test_processor_time_is_bounded():
    """A quadratic loop in the parser: thirty seconds for 400 kB were measured."""
    async with Child(work.misbehave, cpu_s=1) as child:
        with pytest.raises(FeedUnreadable, match="more than 1 s of processor time"):
            await child.run("spins")
        assert await child.run("ok") == "fine"


async def test_the_processor_limit_is_renewed_for_each_call():
    """The system counts the process's whole life: set once, it would kill the child for its diligence."""
    async with Child(work.spin_ms, cpu_s=1) as child:
        used = [await child.run(500) for _ in range(5)]
        assert used == sorted(used), "one process did them all"


async def test_the_clock_on_the_wall_ends_what_only_waits():
    """Sleeping uses no processor time, and would still hold up every other feed."""
    async with Child(work.misbehave, wall_s=0.5) as child:
        with pytest.raises(FeedUnreadable, match=r"more than 0\.5 s"):
            await child.run("sleeps")
    async with Child(work.misbehave) as child:
        assert await child.run("ok") == "fine"


async def test_what_a_library_prints_does_not_corrupt_the_answer():
    """Replies travel on what used to be standard output."""
    async with Child(work.misbehave) as child:
        assert await child.run("prints") == "fine"


async def test_a_cancelled_call_leaves_no_half_answer_behind():
    """The next feed must not get the last feed's entries."""
    async with Child(work.misbehave) as child:
        assert await child.run("ok") == "fine"
        call = asyncio.create_task(child.run("sleeps"))
        await until(lambda: child.pid is None)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert await child.run("ok") == "fine"


async def test_a_process_that_died_between_calls_is_replaced():
    """The feed that is read next is not to blame."""
    async with Child(work.pid) as child:
        first = await child.run(0)
        os.kill(first, 9)
        await until(lambda: child.pid is None)
        assert await child.run(0) != first


async def test_a_process_is_renewed_after_many_calls():
    """Parsers leak a little with every document."""
    async with Child(work.pid, calls_per_life=2) as child:
        assert len({await child.run(0) for _ in range(4)}) == 2


async def test_calls_take_turns():
    """One process reads one document at a time."""
    async with Child(work.double) as child:
        assert await asyncio.gather(*(child.run(n) for n in range(20))) == [n * 2 for n in range(20)]


async def test_no_secret_goes_with_it(monkeypatch):
    """Whoever breaks the parser with a document must find no token in its environment."""
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:secret")
    monkeypatch.setenv("WATCHER_SECRET_KEY", "secret")
    async with Child(work.environment) as child:
        assert not [value for value in (await child.run(0)).values() if "secret" in value]


async def test_it_leaves_no_core_file():
    """A core file would hold what was read."""
    async with Child(work.limits) as child:
        assert (await child.run(0))["core"] == (0, 0)


async def test_it_loads_nothing_but_the_reader():
    """It lives as long as the program: what it loads, it holds."""
    async with Child(work.modules) as child:
        loaded = await child.run(0)
    assert not {"asyncio", "httpx2", "httpcore2", "sqlalchemy", "telegram", "rich", "yaml", "multiprocessing"} & loaded


async def test_the_real_reader_crosses():
    """What app wires together: the parser in the child."""
    body = b"<rss version='2.0'><channel><title>T</title><item><title>Freed &amp; home</title></item></channel></rss>"
    async with Child(parse_feed) as child:
        feed = await child.run(body, "application/rss+xml", "https://news.example/rss")
        assert [entry.title for entry in feed.entries] == ["Freed & home"]
        with pytest.raises(FeedUnreadable, match="HTML page"):
            await child.run(b"<!doctype html><title>Hello</title>", "text/html", "https://news.example/rss")

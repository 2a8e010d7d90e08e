"""The poll job: fetched, read, kept, with fakes that keep the real ones' promises, and once with the real network."""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.feed_server import FeedServer, rss
from watcher.errors import FeedBusy, FeedError, FeedGone, FeedRefused, FeedUnreachable, FeedUnreadable
from watcher.feeds.cadence import asked_wait
from watcher.feeds.draft import ParsedFeed
from watcher.feeds.health import never_polled
from watcher.feeds.parse import parse_feed
from watcher.jobs.poll import PollOutcome, PollPorts, poll_due, poll_feed
from watcher.net.child import Child
from watcher.net.fetch import Fetcher
from watcher.records import Entry, Feed, FeedState, Fetched, FetchResult, NotModified

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FEED = Feed("a", "https://a.example/rss", "Outlet A")
BACKUP = "https://backup.example/rss"
SHARED_FEEDS = Path(os.environ.get("WATCHER_SHARED", "../shared")) / "feeds"


def body(*titles: str) -> bytes:
    return rss([(title, "", f"https://a.example/{title}") for title in titles])


@dataclass
class FakeNet:
    """Answers each address with its next result, the last one for ever; remembers what was asked."""

    answers: dict[str, list[FetchResult | FeedError]] = field(default_factory=dict)
    asked: list[tuple[str, str | None, str | None]] = field(default_factory=list)

    def says(self, url: str, *results: FetchResult | FeedError) -> None:
        self.answers[url] = list(results)

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> FetchResult:
        self.asked.append((url, etag, last_modified))
        await asyncio.sleep(0)
        results = self.answers[url]
        result = results.pop(0) if len(results) > 1 else results[0]
        if isinstance(result, FeedError):
            raise result
        return result


@dataclass
class FakeReader:
    """Parses at once, in this process; remembers how often."""

    runs: int = 0

    async def run(self, body: bytes, content_type: str, url: str) -> ParsedFeed:
        self.runs += 1
        return parse_feed(body, content_type, url)


@dataclass
class FakeStore:
    """Commits a unit's writes together, and only when its block ends well."""

    states: dict[str, FeedState] = field(default_factory=dict)
    entries: dict[tuple[str, str, str], tuple[Entry, bool]] = field(default_factory=dict)
    commits: int = 0
    breaks: Exception | None = None

    @asynccontextmanager
    async def work(self) -> AsyncIterator["FakeUnit"]:
        unit = FakeUnit(self, dict(self.states), dict(self.entries))
        yield unit
        self.states, self.entries = unit.kept_states, unit.kept_entries
        self.commits += unit.wrote


@dataclass
class FakeUnit:
    store: FakeStore
    kept_states: dict[str, FeedState]
    kept_entries: dict[tuple[str, str, str], tuple[Entry, bool]]
    wrote: bool = False

    async def states(self) -> Mapping[str, FeedState]:
        return self.kept_states

    async def add_entries(
        self, feed_id: str, entries: Sequence[tuple[Entry, str]], *, seen_at: datetime, baseline: bool
    ) -> int:
        keys = {(feed_id, entry.entry_id, mark): (entry, baseline) for entry, mark in entries}
        new = {key: value for key, value in keys.items() if key not in self.kept_entries}
        self.kept_entries |= new
        return len(new)

    async def save_state(self, state: FeedState) -> None:
        if self.store.breaks:
            raise self.store.breaks
        self.kept_states[state.feed_id] = state
        self.wrote = True


@dataclass
class World:
    net: FakeNet = field(default_factory=FakeNet)
    reader: FakeReader = field(default_factory=FakeReader)
    store: FakeStore = field(default_factory=FakeStore)

    @property
    def ports(self) -> PollPorts:
        return PollPorts(self.net, self.reader, self.store.work)

    async def poll(self, feed: Feed = FEED, *, at: datetime = NOW, jitter: float = 0.0) -> PollOutcome:
        state = self.store.states.get(feed.feed_id) or never_polled(feed.feed_id, at)
        return await poll_feed(feed, state, self.ports, now=at, jitter=jitter)

    @property
    def state(self) -> FeedState:
        return self.store.states["a"]


@pytest.fixture
def world() -> World:
    return World()


def answer(*titles: str, **known: object) -> Fetched:
    return Fetched(body(*titles), "application/rss+xml", FEED.url, **known)  # type: ignore[arg-type]


async def test_a_first_poll_is_a_silent_baseline(world):
    """Twenty old stories of a new feed are no news: they are kept, and owe nobody anything."""
    world.net.says(FEED.url, answer("one", "two", etag='"1"'))
    outcome = await world.poll()
    assert (outcome.outcome, outcome.entries, outcome.new, outcome.error) == ("new", 2, 2, None)
    assert all(baseline for _, baseline in world.store.entries.values())
    assert world.state.baseline_at == NOW
    assert world.state.next_poll_at == NOW + 15 * MINUTE


async def test_what_comes_later_is_news(world):
    """The entry that was not there before, and it alone."""
    world.net.says(FEED.url, answer("one"), answer("two", "one"))
    await world.poll()
    outcome = await world.poll(at=NOW + 15 * MINUTE)
    assert (outcome.outcome, outcome.entries, outcome.new) == ("new", 2, 1)
    assert [entry.title for entry, baseline in world.store.entries.values() if not baseline] == ["two"]


async def test_the_first_entries_of_a_feed_that_began_empty_are_news(world):
    """Its baseline was empty; what then appears has just happened."""
    world.net.says(FEED.url, answer(), answer("one"))
    await world.poll()
    await world.poll(at=NOW + 15 * MINUTE)
    assert [baseline for _, baseline in world.store.entries.values()] == [False]


async def test_entries_validators_and_next_poll_are_one_transaction(world):
    """Killed between them, we would either miss an entry for ever or alert it twice."""
    world.net.says(FEED.url, answer("one"))
    world.store.breaks = OSError("disk full")
    with pytest.raises(OSError, match="disk full"):
        await world.poll()
    assert not world.store.entries
    assert not world.store.states


async def test_the_next_poll_is_conditional(world):
    """304 costs the outlet nothing."""
    world.net.says(FEED.url, answer("one", etag='"1"', last_modified="Mon"), NotModified())
    await world.poll()
    outcome = await world.poll(at=NOW + 15 * MINUTE)
    assert world.net.asked[1] == (FEED.url, '"1"', "Mon")
    assert (outcome.outcome, outcome.entries, world.reader.runs) == ("unchanged", 0, 1)
    assert world.state.last_ok_at == NOW + 15 * MINUTE


async def test_once_a_day_the_whole_feed_is_asked_for(world):
    """Against a server that says 304 for ever, whatever it publishes."""
    world.net.says(FEED.url, answer("one", etag='"1"'), NotModified(), answer("two", "one", etag='"1"'))
    await world.poll()
    await world.poll(at=NOW + timedelta(hours=23))
    outcome = await world.poll(at=NOW + timedelta(hours=24))
    assert [etag for _, etag, _ in world.net.asked] == [None, '"1"', None]
    assert outcome.new == 1


async def test_equal_bytes_are_not_read_again(world):
    """Most servers know no validators; reading costs fifty times what a hash does."""
    world.net.says(FEED.url, answer("one"))
    await world.poll()
    outcome = await world.poll(at=NOW + 15 * MINUTE)
    assert (outcome.outcome, world.reader.runs) == ("unchanged", 1)


async def test_a_document_that_could_not_be_read_is_tried_again(world):
    """Its hash must not count as read."""
    page = Fetched(b"<!doctype html><html></html>", "text/html", FEED.url)
    world.net.says(FEED.url, page)
    outcomes = [await world.poll(), await world.poll()]
    assert [outcome.outcome for outcome in outcomes] == ["error", "error"]
    assert outcomes[0].error and "HTML page" in outcomes[0].error
    assert world.state.failures == 2
    assert world.state.body_hash is None


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        pytest.param(FeedUnreachable("HTTP 500"), "error"),
        pytest.param(FeedUnreadable("an HTML page"), "error"),
        pytest.param(FeedGone("410 Gone"), "error"),
        pytest.param(FeedRefused("a private network"), "refused"),
    ],
)
async def test_a_faulty_feed_is_recorded_and_does_not_raise(world, error, outcome):
    """One dead newspaper must not stop the others."""
    world.net.says(FEED.url, error)
    got = await world.poll()
    assert (got.outcome, got.error) == (outcome, str(error))
    assert (world.state.failures, world.state.last_error) == (1, str(error))
    assert world.state.next_poll_at > NOW + 15 * MINUTE


async def test_a_bug_of_ours_does_not_look_like_a_broken_feed(world):
    """Only FeedError is caught."""
    world.net.answers[FEED.url] = [None]  # type: ignore[list-item]
    with pytest.raises(AttributeError):
        await world.poll()
    assert not world.store.states


async def test_a_busy_server_gets_the_time_it_asked_for(world):
    """Asking sooner gets an instance blocked."""
    world.net.says(FEED.url, FeedBusy("HTTP 429", timedelta(hours=3)))
    await world.poll()
    assert world.state.next_poll_at == NOW + timedelta(hours=3)


async def test_a_servers_cache_time_is_honoured(world):
    """It knows when it builds its feed anew."""
    world.net.says(FEED.url, answer("one", headers={"cache-control": "max-age=3600"}))
    await world.poll()
    assert world.state.next_poll_at == NOW + timedelta(hours=1)


async def test_jitter_spreads_the_polls(world):
    """Forty feeds on the same second are a flood, for us too."""
    world.net.says(FEED.url, answer("one"))
    await world.poll(jitter=0.1)
    assert world.state.next_poll_at == NOW + 15 * MINUTE * 1.1


async def test_a_move_is_told_and_not_obeyed(world):
    """A hotel's portal redirects everything: the operator changes the list, no server does."""
    world.net.says(FEED.url, answer("one", moved_to="https://new.example/rss"))
    outcome = await world.poll()
    assert (outcome.outcome, outcome.new, outcome.moved_to) == ("moved", 1, "https://new.example/rss")


async def test_fallbacks_are_tried_in_order(world):
    """Outlets are blocked, and come back under other names."""
    feed = replace(FEED, fallbacks=("https://down.example/rss", BACKUP))
    world.net.says(FEED.url, FeedUnreachable("HTTP 403"))
    world.net.says("https://down.example/rss", Fetched(b"<!doctype html><html>", "", ""))
    world.net.says(BACKUP, replace(answer("one", etag='"b"'), url=BACKUP))
    outcome = await world.poll(feed)
    assert (outcome.outcome, outcome.new, outcome.error) == ("new", 1, None)
    assert [url for url, _, _ in world.net.asked] == [FEED.url, "https://down.example/rss", BACKUP]


async def test_a_fallbacks_validators_are_not_shown_to_the_feeds_own_server(world):
    """Its `Last-Modified` could make the other say 304 to what we never saw."""
    feed = replace(FEED, fallbacks=(BACKUP,))
    world.net.says(FEED.url, FeedUnreachable("HTTP 403"), answer("two"))
    world.net.says(BACKUP, answer("one", etag='"b"', last_modified="Mon"))
    await world.poll(feed)
    await world.poll(feed, at=NOW + 15 * MINUTE)
    assert world.net.asked[-1] == (FEED.url, None, None)


async def test_when_all_fail_the_operator_reads_of_the_feeds_own_address(world):
    """That is the one they know."""
    feed = replace(FEED, fallbacks=(BACKUP,))
    world.net.says(FEED.url, FeedUnreachable("HTTP 403"))
    world.net.says(BACKUP, FeedUnreachable("HTTP 404"))
    assert (await world.poll(feed)).error == "HTTP 403"


async def test_a_busy_server_is_not_asked_again_under_its_other_paths(world):
    """It asked to be left alone, not to be asked elsewhere."""
    feed = replace(FEED, fallbacks=("https://www.a.example/feed",))
    world.net.says(FEED.url, FeedBusy("HTTP 429", timedelta(hours=1)))
    await world.poll(feed)
    assert len(world.net.asked) == 1


async def due(world: World, *feeds: Feed, **options: object) -> list[PollOutcome]:
    return await poll_due(feeds, world.ports, now=lambda: NOW, jitter=lambda: 0.0, **options)  # type: ignore[arg-type]


async def test_only_what_is_due_is_polled(world):
    """Each feed has its own interval; a disabled one has none."""
    later, never = replace(FEED, feed_id="later"), replace(FEED, feed_id="off", enabled=False, reason="gone")
    world.store.states["later"] = FeedState("later", NOW + MINUTE)
    world.net.says(FEED.url, answer("one"))
    assert [outcome.feed_id for outcome in await due(world, FEED, later, never)] == ["a"]
    assert [outcome.feed_id for outcome in await due(world, FEED, later, due_only=False)] == ["a", "later"]


async def test_outcomes_come_in_the_lists_order_and_are_told_as_they_come(world):
    """A table in the file's order, and a progress bar meanwhile."""
    feeds = [Feed(str(n), f"https://{n}.example/rss", str(n)) for n in range(12)]
    for feed in feeds:
        world.net.says(feed.url, answer("one"))
    told: list[str] = []
    outcomes = await due(world, *feeds, told=lambda outcome: told.append(outcome.feed_id))
    assert [outcome.feed_id for outcome in outcomes] == [feed.feed_id for feed in feeds]
    assert sorted(told) == sorted(feed.feed_id for feed in feeds)


async def test_a_fault_of_ours_in_one_feed_is_loud_and_stops_no_other(world):
    """Hidden, it would be found months later; stopping the cycle, it would cost every feed."""
    broken = Feed("broken", "https://broken.example/", "B")
    world.net.answers[broken.url] = [None]  # type: ignore[list-item]
    world.net.says(FEED.url, answer("one"))
    with pytest.raises(AttributeError):
        await due(world, broken, FEED)
    assert world.state.failures == 0


def network() -> Fetcher:
    return Fetcher(asked_wait=asked_wait, allow_private=True, user_agent="watcher-test/1")


async def test_the_whole_way_with_the_real_network_and_a_real_child(world):
    """Fetcher, parser process and job as app wires them."""
    async with FeedServer() as server, Child(parse_feed) as child, network() as fetcher:
        ports = PollPorts(fetcher, child, world.store.work)
        good = Feed("good", f"{server.url}/feeds/news.xml", "Good", every=timedelta(seconds=1))
        bad = Feed("bad", f"{server.url}/challenge", "Bad")
        forever = Feed("forever", f"{server.url}/same-etag", "Says 304 for ever")
        server.publish("news", "Old story")
        first = await poll_due([good, bad, forever], ports, now=lambda: NOW, jitter=lambda: 0.0)
        server.publish("news", "Двадцать человек помилованы", "Среди них женщины")
        second = await poll_due([good, forever], ports, now=lambda: NOW + MINUTE * 20, jitter=lambda: 0.0)
        tomorrow = NOW + timedelta(hours=25)
        third = await poll_due([forever], ports, now=lambda: tomorrow, jitter=lambda: 0.0)
    assert [outcome.outcome for outcome in first] == ["new", "error", "new"]
    assert [outcome.outcome for outcome in second] == ["new", "unchanged"]
    assert third[0].outcome == "unchanged" and "if-none-match" not in server.ledger[-1].headers
    assert [entry.title for entry, baseline in world.store.entries.values() if not baseline] == [
        "Двадцать человек помилованы"
    ]


@pytest.mark.shared
@pytest.mark.skipif(not SHARED_FEEDS.is_dir(), reason="no shared feed documents (WATCHER_SHARED)")
async def test_a_full_cycle_over_every_shared_document(world):
    """215 feeds at once, over HTTP and through the child: none fails, and none is lost."""
    names = sorted(path.name for path in SHARED_FEEDS.glob("*.xml"))
    async with FeedServer(files=SHARED_FEEDS) as server, Child(parse_feed) as child, network() as fetcher:
        feeds = [Feed(name, f"{server.url}/files/{name}", name) for name in names]
        ports = PollPorts(fetcher, child, world.store.work)
        outcomes = await poll_due(feeds, ports, now=lambda: NOW, jitter=lambda: 0.0)
    assert len(outcomes) == 215
    assert {outcome.outcome for outcome in outcomes} == {"new"}, [o for o in outcomes if o.error]

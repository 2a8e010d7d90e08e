"""Feeds that are due: fetched and read; entries, untriaged, and the new state are kept in one transaction."""

import asyncio
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, Protocol

from watcher.errors import FeedBusy, FeedError, FeedRefused
from watcher.feeds.cadence import asked_wait, next_poll
from watcher.feeds.draft import ParsedFeed
from watcher.feeds.fingerprint import fingerprint
from watcher.feeds.health import (
    after_failure,
    after_fetched,
    after_not_modified,
    full_fetch_due,
    is_burst,
    never_polled,
)
from watcher.feeds.links import host_of
from watcher.records import Entry, Feed, FeedState, Fetched, FetchResult, NotModified

#: Feeds polled at the same time: enough to hide slow servers, few enough that their bodies fit into memory.
AT_ONCE = 8

Outcome = Literal["new", "unchanged", "moved", "refused", "error"]


class Fetching(Protocol):
    """The network, as this job needs it."""

    async def fetch(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> FetchResult:
        """One conditional GET; raises a FeedError."""


class Parsing(Protocol):
    """Runs `feeds.parse.parse_feed` where it can be killed."""

    async def run(self, body: bytes, content_type: str, url: str) -> ParsedFeed:
        """The feed in `body`; raises FeedUnreadable."""


class PollUnit(Protocol):
    """One transaction of the poll job."""

    async def states(self) -> Mapping[str, FeedState]:
        """What is remembered of every registered feed, by id."""

    async def add_entries(
        self, feed_id: str, entries: Sequence[tuple[Entry, str]], *, seen_at: datetime, baseline: bool
    ) -> int:
        """Keeps entries with their fingerprints, untriaged; how many were new."""

    async def mark_burst(self, feed_id: str, seen_at: datetime) -> None:
        """Notes that what came now came all at once."""

    async def save_state(self, state: FeedState) -> None:
        """Replaces what is remembered of the feed."""


@dataclass(frozen=True, slots=True)
class PollPorts:
    """What the job is wired to. `work()` opens a unit: one transaction, committed when its block ends well."""

    fetching: Fetching
    parsing: Parsing
    work: Callable[[], AbstractAsyncContextManager[PollUnit]]


@dataclass(frozen=True, slots=True)
class PollOutcome:
    """What one poll of one feed came to."""

    feed_id: str
    #: `moved`: fetched well, and the server says for good that the feed lives elsewhere (`moved_to`). `refused`: our
    #: own rules forbid it. `error`: everything else that went wrong.
    outcome: Outcome
    #: Entries in the document; 0 where it was not read (unchanged bytes, 304, a failure).
    entries: int
    #: Those of them that we did not know; of a first poll, all, which then owe nobody anything.
    new: int
    elapsed_ms: int
    #: One line for the operator; None when all went well.
    error: str | None = None
    moved_to: str | None = None
    #: What the operator should know of a document that could be read.
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reading:
    """A document that was a feed, or the news that nothing changed (`parsed` is None)."""

    result: FetchResult
    parsed: ParsedFeed | None
    body_hash: str | None
    #: From the feed's own address, not from a fallback.
    own: bool


async def poll_due(
    feeds: Iterable[Feed],
    ports: PollPorts,
    *,
    now: Callable[[], datetime],
    jitter: Callable[[], float],
    due_only: bool = True,
    at_once: int = AT_ONCE,
    told: Callable[[PollOutcome], None] = lambda outcome: None,
) -> list[PollOutcome]:
    """Polls the enabled feeds whose time has come, or, with `due_only` False, every one that is given.

    now, jitter: the clock and the dice (0..1, see `next_poll`). told: called with each outcome as it comes, for a
    progress bar. Returns the outcomes in the order of `feeds`. A fault of ours in one feed's poll is raised after the
    others have ended: it must not stop them, and must not look like a broken feed.
    """
    async with ports.work() as unit:
        states = await unit.states()
    gate = asyncio.Semaphore(at_once)

    async def one(feed: Feed, state: FeedState) -> PollOutcome:
        async with gate:
            outcome = await poll_feed(feed, state, ports, now=now(), jitter=jitter())
        told(outcome)
        return outcome

    started = now()
    pairs = [(feed, states.get(feed.feed_id) or never_polled(feed.feed_id, started)) for feed in feeds]
    chosen = [pair for pair in pairs if not due_only or (pair[0].enabled and pair[1].next_poll_at <= started)]
    ended = await asyncio.gather(*(one(feed, state) for feed, state in chosen), return_exceptions=True)
    for result in ended:
        if isinstance(result, BaseException):
            raise result
    return [result for result in ended if isinstance(result, PollOutcome)]


async def poll_feed(feed: Feed, state: FeedState, ports: PollPorts, *, now: datetime, jitter: float) -> PollOutcome:
    """Polls one feed and keeps what came of it: entries, validators and the next poll in one transaction.

    Tries the feed's own address, then its fallbacks. A first good poll is a silent baseline. Equal bytes are not read
    again. Catches FeedError and nothing else; the outcome says what happened.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    full = full_fetch_due(state, now)
    try:
        reading = await _read_somewhere(feed, state, ports, full=full)
    except FeedError as error:
        # Only FeedError: a bug of ours must not look like a broken feed.
        outcome = await _keep_failure(feed, state, ports, error, now=now, jitter=jitter)
    else:
        outcome = await _keep_reading(feed, state, ports, reading, now=now, jitter=jitter, full=full)
    return replace(outcome, elapsed_ms=round((loop.time() - began) * 1000))


async def _read_somewhere(feed: Feed, state: FeedState, ports: PollPorts, *, full: bool) -> _Reading:
    try:
        return await _read(feed.url, state, ports, conditional=not full, own=True)
    except FeedError as error:
        first = error
    for address in feed.fallbacks:
        if isinstance(first, FeedBusy) and host_of(address) == host_of(feed.url):
            continue  # that server asked to be left alone
        try:
            # Validators belong to the feed's own address; what another server makes of them is chance.
            return await _read(address, state, ports, conditional=False, own=False)
        except FeedError:
            continue  # the operator is told of the feed's own address
    raise first


async def _read(url: str, state: FeedState, ports: PollPorts, *, conditional: bool, own: bool) -> _Reading:
    etag, last_modified = (state.etag, state.last_modified) if conditional else (None, None)
    result = await ports.fetching.fetch(url, etag=etag, last_modified=last_modified)
    if isinstance(result, NotModified):
        return _Reading(result, None, state.body_hash, own)
    body_hash = hashlib.sha256(result.body).hexdigest()
    if body_hash == state.body_hash:
        return _Reading(result, None, body_hash, own)
    parsed = await ports.parsing.run(result.body, result.content_type, result.url)
    return _Reading(result, parsed, body_hash, own)


async def _keep_reading(
    feed: Feed, state: FeedState, ports: PollPorts, reading: _Reading, *, now: datetime, jitter: float, full: bool
) -> PollOutcome:
    entries = reading.parsed.entries if reading.parsed else ()
    asked = asked_wait(reading.result.headers, now)
    due = next_poll(now, feed.every, asked_to_wait=asked, jitter=jitter)
    async with ports.work() as unit:
        new = 0
        if entries:
            pairs = [(entry, fingerprint(entry)) for entry in entries]
            baseline = state.baseline_at is None
            new = await unit.add_entries(feed.feed_id, pairs, seen_at=now, baseline=baseline)
            if is_burst(state, listed=len(entries), new=new, now=now):
                await unit.mark_burst(feed.feed_id, now)
        await unit.save_state(replace(_state_after(state, reading, now, new=new, full=full), next_poll_at=due))
    moved_to = reading.result.moved_to if isinstance(reading.result, Fetched) and reading.own else None
    kind: Outcome = "moved" if moved_to else "new" if new else "unchanged"
    warnings = reading.parsed.warnings if reading.parsed else ()
    return PollOutcome(feed.feed_id, kind, len(entries), new, 0, moved_to=moved_to, warnings=warnings)


def _state_after(state: FeedState, reading: _Reading, now: datetime, *, new: int, full: bool) -> FeedState:
    if isinstance(reading.result, NotModified):
        return after_not_modified(state, now)
    fetched = reading.result if reading.own else replace(reading.result, etag=None, last_modified=None)
    return after_fetched(state, fetched, now, body_hash=reading.body_hash or "", new=new, full=full)


async def _keep_failure(
    feed: Feed, state: FeedState, ports: PollPorts, error: FeedError, *, now: datetime, jitter: float
) -> PollOutcome:
    asked = error.wait if isinstance(error, FeedBusy) else timedelta(0)
    due = next_poll(now, feed.every, failures=state.failures + 1, asked_to_wait=asked, jitter=jitter)
    after = after_failure(state, error, now, due)
    async with ports.work() as unit:
        await unit.save_state(after)
    kind: Outcome = "refused" if isinstance(error, FeedRefused) else "error"
    return PollOutcome(feed.feed_id, kind, 0, 0, 0, error=after.last_error)

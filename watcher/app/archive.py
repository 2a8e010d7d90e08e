"""The archive as commands see it: stories, search, the digest as it would be sent, the state of feeds and database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from watcher.alerts.compose import digest
from watcher.app.knowledge import read_locales
from watcher.app.ledger import StoredLedger
from watcher.app.opening import open_database
from watcher.feeds.health import silent_feeds
from watcher.records import FeedState, Page, Report, StoreStats, Story
from watcher.settings import Settings
from watcher.store.engine import Store
from watcher.store.units import ArchiveUnit

#: How far back a feed's rhythm is read.
RHYTHM_OF = timedelta(days=60)
#: More than anybody reads on a terminal.
SEARCH_LIMIT = 100


async def silent_among(unit: ArchiveUnit, settings: Settings, now: datetime) -> tuple[FeedState, ...]:
    """Of the enabled feeds, those that fell silent."""
    states, arrivals = await unit.states(), await unit.arrivals(now - RHYTHM_OF)
    enabled = [states[feed.feed_id] for feed in settings.feeds if feed.enabled and feed.feed_id in states]
    return silent_feeds(enabled, arrivals, now)


@asynccontextmanager
async def archive(settings: Settings) -> AsyncIterator["Archive"]:
    """Opened for reading; a running watcher beside it is not disturbed."""
    store = open_database(settings, read_only=True).store
    try:
        yield Archive(store, settings)
    finally:
        await store.close()


class Archive:
    """What was found."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    async def stories(self, now: datetime, days: int) -> list[Story]:
        """Stories with a report of the last days, the newest first."""
        async with self._store.view(ArchiveUnit) as unit:
            return (await unit.stories_between(now - timedelta(days=days), now))[::-1]

    async def search(self, words: str) -> list[Story]:
        """Stories that hold every word, the newest first."""
        async with self._store.view(ArchiveUnit) as unit:
            return await unit.search(words, SEARCH_LIMIT)

    def ledger(self, now: datetime) -> StoredLedger:
        """Tallies and charts as of `now`."""
        phrases = read_locales()
        return StoredLedger(self._store, lambda: self._settings, lambda: phrases, lambda: now)

    async def digest(self, now: datetime, hours: int, lang: str) -> tuple[Page, ...]:
        """The digest of every topic and country that the instance covers."""
        since = now - timedelta(hours=hours)
        async with self._store.view(ArchiveUnit) as unit:
            found = await unit.stories_between(since, now)
        covered = [story for story in found if not story.country or story.country in self._settings.watch.countries]
        return digest(covered, lang, (since, now), read_locales(), zone=self._settings.defaults.timezone)

    async def feed_states(self) -> dict[str, FeedState]:
        """What is remembered of every registered feed."""
        async with self._store.view(ArchiveUnit) as unit:
            return await unit.states()

    async def silent_feeds(self, now: datetime) -> tuple[FeedState, ...]:
        """Enabled feeds that answer and have brought nothing for longer than is their way."""
        async with self._store.view(ArchiveUnit) as unit:
            return await silent_among(unit, self._settings, now)

    async def reports(self, now: datetime, days: int) -> list[Report]:
        """Every entry of the last days, relevant or not, oldest first: what a backtest replays."""
        async with self._store.view(ArchiveUnit) as unit:
            return await unit.reports(now - timedelta(days=days))

    async def stats(self, now: datetime) -> StoreStats:
        """Counts."""
        async with self._store.view(ArchiveUnit) as unit:
            return await unit.stats(now)

"""Is everything that runs healthy: polls, feeds, queue, key, disk, clock."""

import shutil
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.parsers import expat

from watcher.app.archive import archive
from watcher.records import FeedState, StoreStats
from watcher.settings import Settings

#: Beyond this something that should go out does not.
LONGEST_QUEUE = timedelta(minutes=15)
#: A feed is late after so many of its own intervals, and at least this long.
LATE_AFTER, LATE_AT_LEAST = 3, timedelta(minutes=30)
LEAST_DISK = 500 * 1024 * 1024
#: Older expat expands entities without bound (CVE-2021-46143 and before).
LEAST_EXPAT = (2, 4, 1)
#: The release of this program; a clock before it is wrong.
RELEASED = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Finding:
    """One question and its answer."""

    what: str
    well: bool
    #: What was seen, and for an ill one what to do.
    said: str


async def examine(settings: Settings, now: datetime) -> tuple[Finding, ...]:
    """Every finding; raises StoreError or VaultError when the database cannot be read at all."""
    async with archive(settings) as opened:
        states, stats, silent = await opened.feed_states(), await opened.stats(now), await opened.silent_feeds(now)
    return (
        _polls(settings, states, now),
        _feeds(settings, states),
        _silence(states, silent),
        _queue(stats, now),
        *_key(settings),
        _disk(settings.data_dir),
        Finding("clock", now > RELEASED, f"{now:%Y-%m-%d %H:%M} UTC" + ("" if now > RELEASED else "; set the clock")),
        _parser(),
    )


def _polls(settings: Settings, states: dict[str, FeedState], now: datetime) -> Finding:
    def is_late(state: FeedState, every: timedelta) -> bool:
        return state.next_poll_at < now - max(LATE_AFTER * every, LATE_AT_LEAST)

    enabled = [feed for feed in settings.feeds if feed.enabled]
    late = [f.feed_id for f in enabled if f.feed_id in states and is_late(states[f.feed_id], f.every)]
    unknown = [feed.feed_id for feed in enabled if feed.feed_id not in states]
    if unknown or late:
        what = f"{len(late)} feeds are overdue, {len(unknown)} were never asked"
        return Finding("polls", well=False, said=f"{what}; is `watcher run` at work?")
    return Finding("polls", well=True, said=f"{len(enabled)} feeds, none overdue")


def _feeds(settings: Settings, states: dict[str, FeedState]) -> Finding:
    enabled = {feed.feed_id for feed in settings.feeds if feed.enabled}
    ill = sorted(state.feed_id for state in states.values() if state.feed_id in enabled and state.failures)
    if ill:
        return Finding("feeds", well=False, said=f"{len(ill)} fail: {', '.join(ill)}; see `watcher feeds health`")
    return Finding("feeds", well=True, said="all answer")


def _silence(states: dict[str, FeedState], silent: Sequence[FeedState]) -> Finding:
    if not any(state.last_new_at or state.baseline_at for state in states.values()):
        return Finding("silence", well=False, said="no feed has brought anything yet")
    if silent:
        names = ", ".join(state.feed_id for state in silent)
        return Finding("silence", well=False, said=f"{len(silent)} answer and bring nothing new: {names}; look there")
    return Finding("silence", well=True, said="every feed brings something now and then")


def _queue(stats: StoreStats, now: datetime) -> Finding:
    waited = now - stats.oldest_owed_at if stats.oldest_owed_at else timedelta(0)
    dead = stats.deliveries.get("dead", 0)
    if waited > LONGEST_QUEUE:
        minutes = int(waited.total_seconds() // 60)
        return Finding("queue", well=False, said=f"something waits for {minutes} min; is Telegram reachable?")
    return Finding("queue", well=not dead, said=f"{dead} messages were given up" if dead else "nothing waits too long")


def _key(settings: Settings) -> Iterator[Finding]:
    path = settings.data_dir / "secret.key"
    if settings.secret_key is not None:
        yield Finding("key", well=True, said="from WATCHER_SECRET_KEY")
    elif path.exists():
        private = not stat.S_IMODE(path.stat().st_mode) & 0o077
        yield Finding(
            "key", private, "readable by its owner only" if private else f"others can read it; chmod 600 {path}"
        )


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    said = f"{free // 2**20} MiB free" + ("" if free > LEAST_DISK else "; make room")
    return Finding("disk", free > LEAST_DISK, said)


def _parser() -> Finding:
    well = expat.version_info >= LEAST_EXPAT
    said = f"expat {'.'.join(map(str, expat.version_info))}, Python {sys.version.split()[0]}"
    return Finding("XML parser", well, said if well else f"{said}; it can be made to exhaust memory: upgrade")

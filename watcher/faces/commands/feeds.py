"""`feeds list`, `feeds health`, `feeds add`, `feeds import`, `feeds export`."""

import argparse
import asyncio
import os
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta

from watcher.app.archive import archive
from watcher.app.feedlist import append_feed, export_opml_file, import_opml_file, probe
from watcher.app.knowledge import load_settings
from watcher.faces.terminal import print_table
from watcher.records import Feed, FeedState


def list_feeds(arguments: argparse.Namespace) -> int:
    """Every feed of feeds.yaml."""
    listed = load_settings(os.environ, arguments.config).feeds
    rows = (
        (f.feed_id, "on" if f.enabled else "off", f.kind, f.lang or "", f.country or "", f.outlet, f.reason or f.url)
        for f in listed
    )
    print_table(("id", "", "kind", "lang", "country", "outlet", "address, or why it is off"), rows, empty="No feeds.")
    return 0


def health(arguments: argparse.Namespace) -> int:
    """What each enabled feed answered last; 1 when one is ill."""
    settings = load_settings(os.environ, arguments.config)

    now = datetime.now(UTC)

    async def states() -> tuple[Mapping[str, FeedState], frozenset[str]]:
        async with archive(settings) as opened:
            silent = await opened.silent_feeds(now)
            return await opened.feed_states(), frozenset(state.feed_id for state in silent)

    known, silent = asyncio.run(states())
    enabled = [feed for feed in settings.feeds if feed.enabled]
    rows = [_health_row(feed, known.get(feed.feed_id), now, silent) for feed in enabled]
    print_table(
        ("id", "state", "last good", "newest entry", "fails", "what it said"), rows, empty="No feed is enabled."
    )
    return int(any(row[1] != "well" for row in rows))


def add(arguments: argparse.Namespace) -> int:
    """Probes the address and appends it to feeds.yaml."""
    settings = load_settings(os.environ, arguments.config)
    found = asyncio.run(probe(settings, arguments.url))
    feed_id = append_feed(settings, arguments.url, title=found.title, lang=found.lang, feed_id=arguments.id)
    print(f"added {feed_id}: {found.title or arguments.url}, {len(found.entries)} entries; set its kind and country")
    return 0


def import_opml(arguments: argparse.Namespace) -> int:
    """Appends the feeds of an OPML file that are not listed yet."""
    new = import_opml_file(load_settings(os.environ, arguments.config), arguments.opml)
    print(f"added {len(new)} feeds{': ' if new else ''}{', '.join(new)}")
    return 0


def export_opml(arguments: argparse.Namespace) -> int:
    """Writes the enabled feeds."""
    count = export_opml_file(load_settings(os.environ, arguments.config), arguments.opml)
    print(f"wrote {count} feeds to {arguments.opml}")
    return 0


def _health_row(
    feed: Feed, state: FeedState | None, now: datetime, silent: Collection[str]
) -> tuple[str, str, str, str, int, str]:
    if state is None or (state.last_ok_at is None and not state.failures):
        return feed.feed_id, "never polled", "", "", 0, ""
    word = "gone" if state.gone_since else "failing" if state.failures else "well"
    word = "silent" if feed.feed_id in silent else word
    return (
        feed.feed_id,
        word,
        _ago(state.last_ok_at, now),
        _ago(state.last_new_at, now),
        state.failures,
        state.last_error or "",
    )


def _ago(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return "never"
    passed = max(now - moment, timedelta(0))
    if passed < timedelta(hours=1):
        return f"{passed.seconds // 60} min ago"
    return f"{passed // timedelta(hours=1)} h ago" if passed < timedelta(days=2) else f"{passed.days} d ago"

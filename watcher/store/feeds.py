"""What is remembered of feeds between polls."""

from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update

from watcher.records import Feed, FeedState
from watcher.store import schema
from watcher.store.upsert import upsert

_STATE = tuple(field.name for field in fields(FeedState))
_STATE_COLUMNS = tuple(schema.feeds.c[name] for name in _STATE)
#: What a feed's old address told us says nothing about its new one.
_OF_THE_ADDRESS: dict[str, Any] = {"etag": None, "last_modified": None, "body_hash": None, "gone_since": None}


def register(connection: Connection, feeds: Iterable[Feed], now: datetime) -> None:
    """Makes the feeds of the operator's list known; for each start and each reload, before their first poll.

    A new feed is due at `now`. One whose URL changed forgets its validators and is due at once. Feeds that left the
    list stay: their stories name them.
    """
    known = {row.feed_id: row.url for row in connection.execute(select(schema.feeds.c.feed_id, schema.feeds.c.url))}
    listed = list(feeds)
    moved = [feed.feed_id for feed in listed if known.get(feed.feed_id, feed.url) != feed.url]
    upsert(connection, schema.feeds, [_described(f) | _fresh(now) for f in listed if f.feed_id not in known], keys=_KEY)
    for feed in listed:
        if feed.feed_id in known:
            connection.execute(_one(feed.feed_id).values(_described(feed)))
    for feed_id in moved:
        connection.execute(_one(feed_id).values(_OF_THE_ADDRESS | {"next_poll_at": now}))


def states(connection: Connection) -> dict[str, FeedState]:
    """Of every feed that was ever registered, by feed id."""
    rows = connection.execute(select(*_STATE_COLUMNS)).mappings()
    return {row["feed_id"]: _state(row) for row in rows}


def due(connection: Connection, now: datetime) -> list[FeedState]:
    """Feeds whose next poll is at `now` or before it, the longest overdue first; disabled and unlisted ones too."""
    waiting = select(*_STATE_COLUMNS).where(schema.feeds.c.next_poll_at <= now).order_by(schema.feeds.c.next_poll_at)
    return [_state(row) for row in connection.execute(waiting).mappings()]


def save_state(connection: Connection, state: FeedState) -> None:
    """Replaces what is remembered. Raises LookupError for a feed that was not registered."""
    if not connection.execute(_one(state.feed_id).values(asdict(state))).rowcount:
        raise LookupError(f"feed {state.feed_id} is not registered: call `register` with the operator's list first")


_KEY = ("feed_id",)


def _one(feed_id: str) -> Any:
    return update(schema.feeds).where(schema.feeds.c.feed_id == feed_id)


def _described(feed: Feed) -> dict[str, Any]:
    return {name: getattr(feed, name) for name in ("feed_id", "url", "outlet", "kind", "lang", "country")}


def _fresh(now: datetime) -> dict[str, Any]:
    return {name: None for name in _STATE if name != "feed_id"} | {"next_poll_at": now, "failures": 0}


def _state(row: RowMapping) -> FeedState:
    return FeedState(**row)

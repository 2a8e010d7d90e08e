"""Counts and reasons for the operator. Of chats, a rounded count and nothing else."""

from datetime import datetime

from sqlalchemy import Connection, FromClause, func, select

from watcher.records import StoreStats
from watcher.store import chats, outbox, schema
from watcher.store.migrate import revision_of


def stats(connection: Connection, now: datetime) -> StoreStats:
    """What is in the database. now: for what may go out already."""
    entries = schema.entries.c
    waiting = select(func.count()).where(entries.triaged_at.is_(None))
    inbox = select(func.count()).where(schema.inbox.c.done_at.is_(None))
    return StoreStats(
        feeds=_count(connection, schema.feeds),
        entries=_count(connection, schema.entries),
        untriaged=connection.execute(waiting).scalar_one(),
        stories=_count(connection, schema.stories),
        chats=chats.rounded_count(connection),
        deliveries=outbox.by_state(connection),
        oldest_owed_at=outbox.oldest_owed(connection, now),
        inbox=connection.execute(inbox).scalar_one(),
        revision=revision_of(connection) or "",
    )


def dead_letters(connection: Connection) -> list[tuple[str, str]]:
    """(kind, reason) of each delivery that was given up in the last 48 h, the newest first."""
    c = schema.outbox.c
    gone = select(c.kind, c.reason).where(c.state == "dead").order_by(c.done_at.desc())
    return [(row.kind, row.reason or "") for row in connection.execute(gone)]


def _count(connection: Connection, table: FromClause) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()

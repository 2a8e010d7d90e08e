"""Updates from Telegram, kept before they are confirmed: a lost /forget would be a fault of safety."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, delete, or_, select, update

from watcher.records import InboxItem, InboxUpdate
from watcher.store import meta, schema
from watcher.store.upsert import insert_new
from watcher.store.vault import Vault

MOST_TAKES = 5


def add(connection: Connection, vault: Vault, updates: Sequence[InboxUpdate], now: datetime) -> int:
    """Keeps the updates, sealed; the number of those that were not there yet (done ones are known for an hour)."""
    rows = [
        {
            "update_id": one.update_id,
            "blind": None if one.address is None else vault.blind(one.address),
            "sealed": vault.seal_text(one.payload, _bound(one.update_id)),
            "received_at": now,
            "attempts": 0,
        }
        for one in updates
    ]
    if rows:
        # The batch's highest and not the highest ever: after a quiet week Telegram may begin anew with lower numbers.
        meta.put(connection, meta.LAST_UPDATE, str(max(one.update_id for one in updates)))
    return len(insert_new(connection, schema.inbox, rows, keys=("update_id",), giving=schema.inbox.c.update_id))


def last_update(connection: Connection) -> int | None:
    """The highest update id of the last batch that was added: ask Telegram for the next one. None: none ever was."""
    value = meta.get(connection, meta.LAST_UPDATE)
    return None if value is None else int(value)


def take(connection: Connection, vault: Vault, limit: int) -> list[InboxItem]:
    """Updates that wait, in the order in which they came; `attempts` counts the times one was taken before.

    One that was taken `MOST_TAKES` times and never done is not given again: it breaks whoever takes it.
    """
    c = schema.inbox.c
    waiting = select(schema.inbox).where(c.done_at.is_(None), c.attempts < MOST_TAKES)
    rows = connection.execute(waiting.order_by(c.received_at, c.update_id).limit(limit)).all()
    taken = update(schema.inbox).where(c.update_id.in_([row.update_id for row in rows]))
    connection.execute(taken.values(attempts=c.attempts + 1))
    return [
        InboxItem(row.update_id, vault.open_text(row.sealed, _bound(row.update_id)), row.received_at, row.attempts)
        for row in rows
    ]


def done(connection: Connection, update_id: int, at: datetime) -> None:
    """Acted on, or given up: its content is deleted; the bare number stays for `erase_done`."""
    mine = update(schema.inbox).where(schema.inbox.c.update_id == update_id)
    connection.execute(mine.values(done_at=at, sealed=None, blind=None))


def wipe(connection: Connection, blind: bytes) -> None:
    """Deletes the content of every waiting update of the chat; they count as done."""
    mine = update(schema.inbox).where(schema.inbox.c.blind == blind)
    connection.execute(mine.values(done_at=schema.inbox.c.received_at, sealed=None, blind=None))


def erase_done(connection: Connection, before: datetime) -> int:
    """Deletes the numbers of updates done before then, and those that came before it and were taken too often."""
    c = schema.inbox.c
    old = or_(c.done_at < before, and_(c.attempts >= MOST_TAKES, c.received_at < before))
    return connection.execute(delete(schema.inbox).where(old)).rowcount


def _bound(update_id: int) -> bytes:
    return b"update:%d" % update_id

"""Takes from the outbox what may go out now."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select, update

from watcher.errors import VaultError
from watcher.records import Delivery, Owed
from watcher.store import outbox, schema
from watcher.store.chats import chat_of
from watcher.store.vault import Vault

_OWED = ("chat_key", "kind", "story_id", "tier", "revision", "due_at", "since")
#: Ring a second time for a story.
_AGAIN = ("ring", "named")
_QUIET = ("edit", "update")
c = schema.outbox.c


def claim_due(
    connection: Connection,
    vault: Vault,
    now: datetime,
    limit: int,
    *,
    except_chats: Collection[int] = (),
    gap: timedelta = timedelta(minutes=1),
) -> list[Delivery]:
    """At most `limit` deliveries that may go out at `now`, marked as being sent, the attempt counted. Then commit.

    In the order of lanes (`DeliveryKind`), in a lane the oldest first, and one a
    chat: its next one comes when this one is finished. Left out: paused chats (but for replies), chats that refused us,
    chats in `except_chats`; what follows an alert while that is not sent; less than `gap` ago: an edit or update to a
    chat that got one, and a ring of a story that rang there.
    """
    keys = connection.execute(_next(now, gap, except_chats, limit)).scalars().all()
    claimed = (
        update(schema.outbox)
        # Asked again: on PostgreSQL another worker may have been quicker.
        .where(c.delivery_id.in_(keys), c.state.in_(("owed", "unknown")))
        .values(state="sending", claimed_at=now, attempts=c.attempts + 1)
        .returning(c.delivery_id)
    )
    mine = connection.execute(claimed).scalars().all()
    rows = connection.execute(
        select(schema.outbox).where(c.delivery_id.in_(mine)).order_by(c.lane, c.delivery_id)
    ).all()
    of_chat = schema.chats.c.chat_key
    chats = connection.execute(select(schema.chats).where(of_chat.in_([row.chat_key for row in rows]))).all()
    by_key = {chat.chat_key: chat for chat in chats}
    deliveries = [_delivery(connection, vault, row, by_key[row.chat_key]) for row in rows]
    return [one for one in deliveries if one is not None]


def _next(now: datetime, gap: timedelta, except_chats: Collection[int], limit: int) -> Select[tuple[int]]:
    """Numbers of the rows to claim: each chat's first, in the order of lanes."""
    chats = schema.chats.c
    other = schema.outbox.alias("other").c
    busy = select(other.chat_key).where(other.state == "sending")
    may_go = (
        c.state.in_(("owed", "unknown")),
        c.not_before <= now,
        chats.refused_at.is_(None),
        or_(chats.paused.is_(False), c.kind == "reply"),
        or_(c.kind.not_in((*_AGAIN, *_QUIET)), ~_alert_waits()),
        or_(c.kind.not_in(_QUIET), ~_done_since(now - gap, _QUIET)),
        or_(c.kind.not_in(_AGAIN), ~_done_since(now - gap, ("alert", *_AGAIN), same_story=True)),
        c.chat_key.not_in(busy),
        c.chat_key.not_in(except_chats),
    )
    place = func.row_number().over(partition_by=c.chat_key, order_by=(c.lane, c.delivery_id)).label("place")
    ranked = select(c.delivery_id, c.lane, place).join_from(schema.outbox, schema.chats).where(*may_go).subquery()
    first = select(ranked.c.delivery_id).where(ranked.c.place == 1)
    return first.order_by(ranked.c.lane, ranked.c.delivery_id).limit(limit)


def _alert_waits() -> ColumnElement[bool]:
    """The chat has not yet got the message that this one changes or answers."""
    other = schema.outbox.alias("alert").c
    same = and_(other.chat_key == c.chat_key, other.story_id == c.story_id)
    return exists().where(same, other.kind == "alert", other.done_at.is_(None))


def _done_since(moment: datetime, kinds: Collection[str], *, same_story: bool = False) -> ColumnElement[bool]:
    """The chat got one of these kinds after the moment."""
    other = schema.outbox.alias("done").c
    of_story = [other.story_id == c.story_id] if same_story else []
    return exists().where(other.chat_key == c.chat_key, other.kind.in_(kinds), other.done_at > moment, *of_story)


def _delivery(connection: Connection, vault: Vault, row: Any, chat: Any) -> Delivery | None:
    """None where the row does not open: it was changed by another hand, and must not hold up the others."""
    try:
        address = vault.open_address(bytes(chat.sealed), bytes(chat.blind))
        text = None if row.text is None else vault.open_text(bytes(row.text), outbox.bound_text(row.delivery_id))
        message_id = _first_message(connection, vault, row)
    except VaultError as error:
        outbox.dead(connection, row.delivery_id, str(error))
        return None
    return Delivery(
        delivery_id=row.delivery_id,
        owed=Owed(**{name: getattr(row, name) for name in _OWED}, text=text),
        chat=chat_of(chat),
        address=address,
        # Tries before this one.
        attempts=row.attempts - 1,
        pages_sent=row.pages_sent,
        message_id=message_id,
        owed_at=row.owed_at,
        unknowns=row.unknowns,
    )


def _first_message(connection: Connection, vault: Vault, row: Any) -> int | None:
    """The first page of the first alert that the chat got about the story; None where there is none (any more)."""
    if row.kind not in (*_AGAIN, *_QUIET, "correction"):
        return None
    told = select(c.delivery_id, c.message_ids).where(
        c.chat_key == row.chat_key,
        c.story_id == row.story_id,
        c.kind.in_(("alert", *_AGAIN)),
        c.delivery_id != row.delivery_id,
        c.message_ids.is_not(None),
    )
    first = connection.execute(told.order_by(c.lane, c.delivery_id).limit(1)).one_or_none()
    return None if first is None else outbox.open_ids(vault, first.delivery_id, first.message_ids)[0]

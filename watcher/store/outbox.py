"""Deliveries: what each chat is owed, and what became of it.

States: `owed` -> `sending` (claimed) -> `sent`, or back to `owed` (later), or `unknown` (perhaps sent; waits to be sent
once more), `refused` (by the chat), `dead` (given up). A claim is committed before anything is sent, so that after a
kill a row in `sending` is exactly one that may have reached the chat.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from secrets import token_hex
from typing import Any, get_args

from sqlalchemy import Connection, delete, func, select, update

from watcher.records import Address, DeliveryKind, Owed
from watcher.store import schema
from watcher.store.upsert import insert_new
from watcher.store.vault import Vault

LANES: tuple[DeliveryKind, ...] = get_args(DeliveryKind)
_UNIQUE = ("chat_key", "unique_key")
#: The newest of them replaces an owed older one of its story and chat: each shows the story as it is when it is sent.
_RENEWED: tuple[DeliveryKind, ...] = ("ring", "named", "edit", "update")
#: Messages that make a sound: what they show needs no second one.
_RINGING: tuple[DeliveryKind, ...] = ("alert", "ring", "named")
#: So many times a row may be found in `sending` after a kill before it is taken for what kills us.
_MOST_KILLS = 5
c = schema.outbox.c


def unique_key(owed: Owed) -> str:
    """What makes it the same delivery to its chat when it is owed again.

    alert: story. ring: story and tier. correction: story, tier and revision (a second correction is another one).
    named, edit and update: story and revision. digest: its due time. A reply is never the same.
    """
    if owed.kind == "digest":
        if owed.due_at is None:
            raise ValueError("a digest is known by its due_at; give it one")
        return f"digest:{owed.due_at.timestamp():.0f}"
    if owed.kind == "reply":
        return f"reply:{token_hex(8)}"
    if owed.story_id is None:
        raise ValueError(f"the {owed.kind} of no story: give it a story_id")
    if owed.kind == "alert":
        # A chat hears of a story for the first time once, however far the story has risen meanwhile.
        return f"alert:{owed.story_id}"
    numbers = {"ring": f"{owed.tier}", "correction": f"{owed.tier}:{owed.revision}"}
    return f"{owed.kind}:{owed.story_id}:{numbers.get(owed.kind, owed.revision)}"


def owe(connection: Connection, vault: Vault, owed: Iterable[Owed], now: datetime) -> int:
    """Puts down what chats are to get; the number of deliveries that this made or renewed. Repeats are harmless.

    What is `_RENEWED` replaces an owed older one of its kind, story and chat, and is nothing where a newer one
    stands already. An alert that still waits (for a second voice) goes out at the earlier moment of the two.
    """
    everything = list(owed)
    renewed = [one for one in everything if one.kind in _RENEWED]
    texts = [one for one in everything if one.text is not None]
    others = [one for one in everything if one.kind not in _RENEWED and one.text is None]
    new = _insert(connection, others, now)
    _hasten(connection, [one for one in others if one.kind == "alert"], now)
    for one in texts:
        new += _owe_text(connection, vault, one, now)
    for _, group in groupby(sorted(renewed, key=_state_of), key=_state_of):
        new += _renew(connection, list(group), now)
    return new


def _state_of(owed: Owed) -> tuple[str, str, int, int]:
    return owed.kind, str(owed.story_id), owed.revision, owed.tier


def _insert(connection: Connection, owed: Sequence[Owed], now: datetime) -> int:
    return len(
        insert_new(connection, schema.outbox, [_row(one, now) for one in owed], keys=_UNIQUE, giving=c.delivery_id)
    )


def _hasten(connection: Connection, alerts: Sequence[Owed], now: datetime) -> None:
    for one in alerts:
        at = one.due_at or now
        waiting = (c.chat_key == one.chat_key, c.unique_key == unique_key(one), c.state == "owed", c.not_before > at)
        earlier = {"not_before": at, "due_at": one.due_at, "tier": one.tier, "revision": one.revision}
        connection.execute(update(schema.outbox).where(*waiting).values(earlier))


def _owe_text(connection: Connection, vault: Vault, owed: Owed, now: datetime) -> int:
    made = insert_new(connection, schema.outbox, [_row(owed, now)], keys=_UNIQUE, giving=c.delivery_id)
    for delivery_id in made:
        # Bound to its row, whose number is known only now.
        sealed = vault.seal_text(owed.text or "", bound_text(delivery_id))
        connection.execute(update(schema.outbox).where(c.delivery_id == delivery_id).values(text=sealed))
    return len(made)


def _renew(connection: Connection, alike: Sequence[Owed], now: datetime) -> int:
    """alike: the same kind, story, tier and revision, to several chats."""
    kind, story_id, revision, tier = _state_of(alike[0])
    of_story = (c.kind == kind, c.story_id == story_id, c.chat_key.in_([one.chat_key for one in alike]))
    renewed = connection.execute(
        update(schema.outbox)
        .where(*of_story, c.state == "owed", c.revision < revision)
        .values(revision=revision, unique_key=unique_key(alike[0]), tier=tier)
        .returning(c.chat_key)
    ).all()
    newer = set(connection.execute(select(c.chat_key).where(*of_story, c.revision >= revision)).scalars())
    return len(renewed) + _insert(connection, [one for one in alike if one.chat_key not in newer], now)


def _row(owed: Owed, now: datetime) -> dict[str, Any]:
    return {
        "chat_key": owed.chat_key,
        "kind": owed.kind,
        "lane": LANES.index(owed.kind),
        "unique_key": unique_key(owed),
        "story_id": owed.story_id,
        "tier": owed.tier,
        "revision": owed.revision,
        "due_at": owed.due_at,
        "since": owed.since,
        "state": "owed",
        "not_before": owed.due_at or now,
        "owed_at": now,
        "attempts": 0,
        "unknowns": 0,
        "pages_sent": 0,
    }


def page_sent(connection: Connection, vault: Vault, delivery_id: int, pages_sent: int, message_id: int) -> None:
    """One page of several was accepted, the last one not yet. pages_sent: how many are now; they are not sent again."""
    ids = _with_id(connection, vault, delivery_id, message_id)
    connection.execute(_one(delivery_id).values(pages_sent=pages_sent, message_ids=ids))


def sent(
    connection: Connection,
    vault: Vault,
    delivery_id: int,
    message_id: int | None,
    at: datetime,
    *,
    shown_revision: int = 0,
) -> None:
    """All of it was accepted. message_id: of its last page; None: there was nothing left to say.

    shown_revision: which state of its story the message shows; owed edits and updates to no newer state are dropped,
    and after a message that rang also rings.
    """
    values = _finished("sent", at)
    if message_id is not None:
        values["message_ids"] = _with_id(connection, vault, delivery_id, message_id)
    done = _one(delivery_id).values(values).returning(c.chat_key, c.story_id, c.kind)
    row = connection.execute(done).one_or_none()
    if row is not None and row.story_id is not None:
        said = ("edit", "update", "ring", "named") if row.kind in _RINGING else ("edit", "update")
        stale = delete(schema.outbox).where(c.chat_key == row.chat_key, c.story_id == row.story_id, c.kind.in_(said))
        connection.execute(stale.where(c.state == "owed", c.revision <= shown_revision))


def later(connection: Connection, delivery_id: int, not_before: datetime) -> None:
    """It was certainly not sent; it is owed again from then on."""
    connection.execute(_one(delivery_id).values(state="owed", not_before=not_before))


def chat_later(connection: Connection, chat_key: int, not_before: datetime) -> None:
    """Nothing goes to this chat before then (its flood wait); kept, so that a restart does not forget it."""
    waiting = update(schema.outbox).where(c.chat_key == chat_key, c.state.in_(("owed", "unknown")))
    connection.execute(waiting.where(c.not_before < not_before).values(not_before=not_before))


def unknown(connection: Connection, delivery_id: int, not_before: datetime) -> None:
    """No answer came: it may have been sent. It goes out once more from then on; `alerts.retry` says how often."""
    values = {"state": "unknown", "not_before": not_before, "unknowns": c.unknowns + 1}
    connection.execute(_one(delivery_id).values(values))


def dead(connection: Connection, delivery_id: int, reason: str) -> None:
    """A claimed one is given up; it is erased as if done when it was claimed.

    reason: one line for the operator, without chat or text.
    """
    connection.execute(_one(delivery_id).values(_finished("dead", c.claimed_at) | {"reason": reason}))


def recover(connection: Connection, now: datetime, *, resend_at: datetime, claimed_before: datetime) -> int:
    """At start: rows that a killed process left in `sending` become `unknown` and are sent once more; their number.

    claimed_before: only rows claimed before then, where other machines may be sending now. A row that was found so too
    often is dead: it may be what kills the process.
    """
    stuck = update(schema.outbox).where(c.state == "sending", c.claimed_at < claimed_before)
    given_up = stuck.where(c.unknowns >= _MOST_KILLS)
    reason = {"reason": f"the process died {_MOST_KILLS + 1} times while sending this"}
    connection.execute(given_up.values(_finished("dead", now) | reason))
    again = stuck.values(state="unknown", unknowns=c.unknowns + 1, not_before=resend_at)
    return connection.execute(again).rowcount


def cancel(connection: Connection, chat_key: int, at: datetime) -> None:
    """The chat refused us: everything that is not finished is `refused`."""
    unfinished = update(schema.outbox).where(c.chat_key == chat_key, c.done_at.is_(None))
    connection.execute(unfinished.values(_finished("refused", at)))


def hand_over(connection: Connection, chat_key: int, to: int) -> None:
    """What the one chat is owed is owed to the other, unless that one has it already."""
    theirs = select(c.unique_key).where(c.chat_key == to)
    mine = update(schema.outbox).where(c.chat_key == chat_key, c.done_at.is_(None), c.unique_key.not_in(theirs))
    connection.execute(mine.values(chat_key=to))


def forget_messages(connection: Connection, chat_key: int) -> None:
    """Erases the message ids kept for the chat."""
    connection.execute(update(schema.outbox).where(c.chat_key == chat_key).values(message_ids=None))


def sent_by(connection: Connection, vault: Vault, address: Address, message_id: int) -> str | None:
    """The story that this message of ours in the chat is about; None: not ours, a digest, or older than 48 h."""
    mine = (
        select(c.delivery_id, c.story_id, c.message_ids)
        .join_from(schema.outbox, schema.chats)
        .where(schema.chats.c.blind == vault.blind(address), c.message_ids.is_not(None), c.story_id.is_not(None))
    )
    for row in connection.execute(mine):
        if message_id in open_ids(vault, row.delivery_id, row.message_ids):
            story_id: str = row.story_id
            return story_id
    return None


def stories_sent(connection: Connection, chat_key: int) -> frozenset[str]:
    """Stories that the chat was told of by an alert or a ring in the last 48 h, or is about to be."""
    told = select(c.story_id).where(c.chat_key == chat_key, c.kind.in_(_RINGING))
    return frozenset(connection.execute(told.where(c.state.not_in(("refused", "dead")))).scalars().all())


def alerts_since(connection: Connection, since: datetime) -> dict[int, int]:
    """By chat key, how many alerts and rings were owed since then (a chat's ceiling); chats with none are left out."""
    owed = select(c.chat_key, func.count().label("number")).where(c.kind.in_(_RINGING), c.owed_at >= since)
    return {row.chat_key: row.number for row in connection.execute(owed.group_by(c.chat_key))}


def counts(connection: Connection, vault: Vault, chat_key: int) -> tuple[dict[str, int], int]:
    """Of one chat: deliveries by state, and how many message ids are kept."""
    rows = connection.execute(select(c.delivery_id, c.state, c.message_ids).where(c.chat_key == chat_key)).all()
    by_state = {state: sum(row.state == state for row in rows) for state in sorted({row.state for row in rows})}
    return by_state, sum(len(open_ids(vault, row.delivery_id, row.message_ids)) for row in rows)


def by_state(connection: Connection) -> dict[str, int]:
    """How many deliveries are in each state; states without any are left out."""
    counted = select(c.state, func.count().label("number")).group_by(c.state)
    return {row.state: row.number for row in connection.execute(counted)}


def oldest_owed(connection: Connection, now: datetime) -> datetime | None:
    """Since when the oldest delivery that may go out now has waited; None: nothing waits."""
    moment: datetime | None = connection.execute(
        select(func.min(c.not_before)).where(c.state == "owed", c.not_before <= now)
    ).scalar()
    return moment


def erase_done(connection: Connection, before: datetime) -> int:
    """Deletes deliveries finished before then; the number of them. What was alerted stays known on the story."""
    return connection.execute(delete(schema.outbox).where(c.done_at < before)).rowcount


def erase_message_ids(connection: Connection, before: datetime) -> None:
    """Erases the message ids of deliveries owed before then, finished or not."""
    connection.execute(update(schema.outbox).where(c.owed_at < before).values(message_ids=None))


def open_ids(vault: Vault, delivery_id: int, sealed: bytes | None) -> list[int]:
    """The message ids of a row, in the order of its pages; empty where they are erased."""
    return [] if sealed is None else list(json.loads(vault.open_text(bytes(sealed), _bound_ids(delivery_id))))


def bound_text(delivery_id: int) -> bytes:
    """What a reply's sealed text is bound to."""
    return b"text:%d" % delivery_id


def _bound_ids(delivery_id: int) -> bytes:
    return b"message ids:%d" % delivery_id


def _with_id(connection: Connection, vault: Vault, delivery_id: int, message_id: int) -> bytes:
    sealed = connection.execute(select(c.message_ids).where(c.delivery_id == delivery_id)).scalar()
    ids = [*open_ids(vault, delivery_id, sealed), message_id]
    return vault.seal_text(json.dumps(ids), _bound_ids(delivery_id))


def _finished(state: str, at: Any) -> dict[str, Any]:
    return {"state": state, "done_at": at, "not_before": None, "text": None}


def _one(delivery_id: int) -> Any:
    return update(schema.outbox).where(c.delivery_id == delivery_id)

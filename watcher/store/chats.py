"""Chats: who hears, and what they chose. The address stands sealed beside its blind index; only `outbox` opens it."""

from collections.abc import Collection
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from watcher.records import Address, Cadence, Chat, ChatKind, ChatSettings, Held, Quiet
from watcher.store import inbox, outbox, schema
from watcher.store.vault import Vault

#: Cadences that send digests; `instant` chats hear at once, `off` chats hear alerts only.
_DIGESTS = ("hourly", "daily", "weekly")


def find(connection: Connection, vault: Vault, address: Address) -> Chat | None:
    """None for a chat that never subscribed, was forgotten, or refused us."""
    c = schema.chats.c
    row = connection.execute(
        select(schema.chats).where(c.blind == vault.blind(address), c.refused_at.is_(None))
    ).one_or_none()
    return None if row is None else chat_of(row)


def subscribe(
    connection: Connection,
    vault: Vault,
    address: Address,
    *,
    kind: ChatKind,
    settings: ChatSettings,
    on: date,
) -> Chat:
    """Makes the chat's row. One that is subscribed already stays as it is; one that refused us starts anew.

    settings: `lang`, `topics`, `countries`, `cadence` and `timezone` are required. on: today, in UTC.
    """
    present = find(connection, vault, address)
    if present is not None:
        return present
    blind = vault.blind(address)
    connection.execute(delete(schema.chats).where(schema.chats.c.blind == blind))
    row: dict[str, Any] = {"paused": False, "style": "live", "follows": []}
    row |= _columns(settings) | _place(vault, address) | {"kind": kind}
    connection.execute(schema.chats.insert().values(row | {"last_change_on": on}))
    made = find(connection, vault, address)
    assert made is not None, "the row was written a line ago, in this transaction"
    return made


def change(connection: Connection, chat_key: int, on: date, settings: ChatSettings) -> Chat:
    """The chat with the settings given; others stay. on: today, in UTC. Raises LookupError when it was forgotten."""
    mine = update(schema.chats).where(schema.chats.c.chat_key == chat_key)
    changed = mine.values(_columns(settings) | {"last_change_on": on}).returning(schema.chats)
    row = connection.execute(changed).one_or_none()
    if row is None:
        raise LookupError("this chat is not subscribed any more")
    return chat_of(row)


def audience(connection: Connection) -> list[Chat]:
    """Every chat that may be written to, paused ones included, by chat key."""
    c = schema.chats.c
    return [chat_of(row) for row in connection.execute(select(schema.chats).where(_reachable()).order_by(c.chat_key))]


def digest_chats(connection: Connection) -> list[Chat]:
    """Chats with an hourly, daily or weekly digest that are not paused, by chat key."""
    c = schema.chats.c
    wanted = select(schema.chats).where(_reachable(), c.paused.is_(False), c.cadence.in_(_DIGESTS))
    return [chat_of(row) for row in connection.execute(wanted.order_by(c.chat_key))]


def set_last_digest(connection: Connection, chat_key: int, at: datetime) -> None:
    """Up to which moment the chat's digests reach; in the transaction that owes the digest."""
    connection.execute(update(schema.chats).where(schema.chats.c.chat_key == chat_key).values(last_digest_at=at))


def refused(connection: Connection, chat_key: int, at: datetime) -> None:
    """It blocked us, or is gone: what it is owed is cancelled now, its row is for `erase_refused`."""
    c = schema.chats.c
    connection.execute(update(schema.chats).where(c.chat_key == chat_key, c.refused_at.is_(None)).values(refused_at=at))
    outbox.cancel(connection, chat_key, at)


def moved(connection: Connection, vault: Vault, chat_key: int, new_chat_id: int) -> int:
    """A group became a supergroup: its row and what it is owed now stand under the new id; the chat key that is left.

    Where the new id has a row already, that one's settings stay, what the old one was owed goes to it, and the old row
    goes. Message ids of the old group mean nothing in the new one and are erased.
    """
    address = Address(new_chat_id)
    blind = vault.blind(address)
    present = connection.execute(select(schema.chats.c.chat_key).where(schema.chats.c.blind == blind)).scalar()
    outbox.forget_messages(connection, chat_key)
    if present in (None, chat_key):
        mine = update(schema.chats).where(schema.chats.c.chat_key == chat_key)
        connection.execute(mine.values(_place(vault, address)))
        return chat_key
    outbox.hand_over(connection, chat_key, present)
    connection.execute(delete(schema.chats).where(schema.chats.c.chat_key == chat_key))
    return int(present)


def moved_by_id(connection: Connection, vault: Vault, chat_id: int, new_chat_id: int) -> None:
    """As `moved`, told by Telegram instead of found out by sending; nothing where the old id has no row (any more)."""
    blind = vault.blind(Address(chat_id))
    chat_key = connection.execute(select(schema.chats.c.chat_key).where(schema.chats.c.blind == blind)).scalar()
    if chat_key is not None:
        moved(connection, vault, chat_key, new_chat_id)


def gone(connection: Connection, vault: Vault, chat_id: int) -> None:
    """The chat is lost to us: deletes all that is kept of it, its forum topics included."""
    c = schema.chats.c
    home = vault.blind(Address(chat_id))
    topics = connection.execute(delete(schema.chats).where(c.home == home).returning(c.blind)).scalars().all()
    for blind in {home, *topics}:
        inbox.wipe(connection, blind)


def forget(connection: Connection, vault: Vault, address: Address) -> bool:
    """Deletes all that is kept of the chat: its row, what it is owed, its waiting updates. True if it had a row.

    Rows are overwritten at once; call `Store.wipe_traces` after the commit, for the write-ahead log.
    """
    blind = vault.blind(address)
    inbox.wipe(connection, blind)
    return bool(connection.execute(delete(schema.chats).where(schema.chats.c.blind == blind)).rowcount)


def held(connection: Connection, vault: Vault, address: Address) -> Held | None:
    """Everything that is stored about the chat; None when that is nothing."""
    blind = vault.blind(address)
    row = connection.execute(select(schema.chats).where(schema.chats.c.blind == blind)).one_or_none()
    if row is None:
        return None
    deliveries, message_ids = outbox.counts(connection, vault, row.chat_key)
    waiting = connection.execute(select(func.count()).where(schema.inbox.c.blind == blind)).scalar_one()
    return Held(chat_of(row), row.last_change_on, deliveries, message_ids, waiting)


def erase_refused(connection: Connection, before: datetime) -> int:
    """Deletes chats that refused us before then, with all that hangs on them; the number of them."""
    gone = connection.execute(
        delete(schema.chats).where(schema.chats.c.refused_at < before).returning(schema.chats.c.blind)
    )
    blinds = list(gone.scalars())
    for blind in blinds:
        inbox.wipe(connection, blind)
    return len(blinds)


def rounded_count(connection: Connection) -> int:
    """To tens: an exact count of people would tell who came or went."""
    return round(connection.execute(select(func.count()).select_from(schema.chats)).scalar_one() / 10) * 10


def chat_of(row: Any) -> Chat:
    """The chat in a row that has the columns of `chats`."""
    return Chat(
        chat_key=row.chat_key,
        kind=row.kind,
        lang=row.lang,
        topics=_set(row.topics),
        countries=_set(row.countries),
        cadence=Cadence(row.cadence, time.fromisoformat(row.cadence_at), row.cadence_weekday),
        timezone=row.timezone,
        quiet=_quiet(row.quiet_start, row.quiet_end),
        paused=row.paused,
        style=row.style,
        follows=frozenset(row.follows),
        last_digest_at=row.last_digest_at,
    )


def _place(vault: Vault, address: Address) -> dict[str, bytes]:
    """Where the chat is, as the table keeps it."""
    home = vault.blind(Address(address.chat_id))
    return {"blind": vault.blind(address), "home": home, "sealed": vault.seal_address(address)}


def _reachable() -> Any:
    return schema.chats.c.refused_at.is_(None)


def _columns(settings: ChatSettings) -> dict[str, Any]:
    """Settings as columns; only those that were given."""
    columns: dict[str, Any] = {key: settings[key] for key in _PLAIN if key in settings}  # type: ignore[literal-required]
    columns |= {key: _list(settings[key]) for key in _SETS if key in settings}  # type: ignore[literal-required]
    if "cadence" in settings:
        cadence = settings["cadence"]
        columns |= {"cadence": cadence.kind, "cadence_at": _clock(cadence.at), "cadence_weekday": cadence.weekday}
    if "quiet" in settings:
        quiet = settings["quiet"]
        columns |= {"quiet_start": quiet and _clock(quiet.start), "quiet_end": quiet and _clock(quiet.end)}
    return columns


_PLAIN = ("lang", "timezone", "paused", "style")
_SETS = ("topics", "countries", "follows")


def _clock(at: time) -> str:
    return at.isoformat("minutes")


def _quiet(start: str | None, end: str | None) -> Quiet | None:
    return None if start is None or end is None else Quiet(time.fromisoformat(start), time.fromisoformat(end))


def _list(names: Collection[str] | None) -> list[str] | None:
    return None if names is None else sorted(names)


def _set(names: Collection[str] | None) -> frozenset[str] | None:
    return None if names is None else frozenset(names)

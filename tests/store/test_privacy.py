"""The file itself: what somebody finds who has it and not the key."""

import base64
import random
import shutil
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.builders import NOW, make_owed, make_settings
from watcher.records import Address, InboxUpdate
from watcher.store.backup import backup
from watcher.store.engine import Store, open_store
from watcher.store.units import BotUnit, DeliverUnit, TriageUnit
from watcher.store.vault import Vault

SEED = 20261123
#: One in three is a supergroup's.
CHAT_IDS = [
    (-1_000_000_000_000 - n if n % 3 == 0 else n)
    for n in random.Random(SEED).sample(range(1_000_000_000, 8_000_000_000), 600)
]
MESSAGE_ID = 1_234_567_891


def spellings(number: int) -> Iterator[bytes]:
    """How a number may stand in a file."""
    yield str(abs(number)).encode()
    for order in ("<q", ">q"):
        packed = struct.pack(order, number)
        yield packed
        yield packed.hex().encode()
        yield base64.b64encode(packed)[:-2]
    yield f"{abs(number):x}".encode()
    yield base64.b64encode(str(number).encode()).rstrip(b"=")[:-1]


def on_disk(folder: Path) -> bytes:
    """Database, write-ahead log and whatever else lies there."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


async def fill(store: Store, chat_ids: Sequence[int]) -> None:
    """Subscribers with settings, updates that wait, alerts sent and owed, replies, a moved group."""
    for number, chat_id in enumerate(chat_ids):
        async with store.unit(BotUnit) as unit:
            text = f'{{"chat": {chat_id}}}'
            await unit.add_updates([InboxUpdate(number, text, Address(chat_id))], NOW)
            chat = await unit.subscribe(Address(chat_id), kind="private", on=NOW.date(), **make_settings())
            reply = make_owed(chat.chat_key, kind="reply", story_id=None, text=f"hello {chat_id}")
            await unit.owe([make_owed(chat.chat_key), reply], NOW)
            if number % 2:
                await unit.update_done(number, NOW)
    async with store.unit(DeliverUnit) as unit:
        for delivery in await unit.claim_due(NOW, 300):
            await unit.sent(delivery.delivery_id, MESSAGE_ID, NOW)
        await unit.chat_moved(1, chat_ids[0] - 1)


async def test_no_chat_id_stands_in_the_file_or_in_a_backup(store: Store, database: Path):
    """A stolen backup or a seized disk must name nobody."""
    some = CHAT_IDS[:150]
    await fill(store, some)
    backup(f"sqlite:///{database}", database.with_name("copy.db"))
    raw = on_disk(database.parent)
    assert len(raw) > 500_000
    found = [number for number in (*some, MESSAGE_ID) if any(form in raw for form in spellings(number))]
    assert found == []


async def test_forget_leaves_no_trace_of_the_row(store: Store, database: Path, vault: Vault):
    """Sealed is not gone: the key may be found later."""
    await fill(store, CHAT_IDS)
    connection_rows = "SELECT blind, sealed FROM chats", "SELECT sealed FROM inbox WHERE sealed IS NOT NULL"
    async with store.unit(TriageUnit) as unit:
        sealed_text = await unit._run(lambda c: c.exec_driver_sql("SELECT text FROM outbox WHERE text NOT NULL").all())
        rows = [await unit._run(lambda c, q=query: c.exec_driver_sql(q).all()) for query in connection_rows]
    everything = {cell for row in (*rows[0], *rows[1], *sealed_text) for cell in row}
    assert len(everything) >= 1_800
    assert all(cell in on_disk(database.parent) for cell in list(everything)[::50]), "the search itself must work"
    order = random.Random(SEED).sample(CHAT_IDS[1:], len(CHAT_IDS) - 1)
    half = len(order) // 2
    for chat_id in order[:half]:
        async with store.unit(BotUnit) as unit:
            assert await unit.forget(Address(chat_id))
    assert await store.wipe_traces()
    raw = on_disk(database.parent)
    gone = {vault.blind(Address(chat_id)) for chat_id in order[:half]}
    assert [blind for blind in gone if blind in raw] == []
    async with store.unit(TriageUnit) as unit:
        left = [await unit._run(lambda c, q=query: c.exec_driver_sql(q).all()) for query in connection_rows]
        left_text = await unit._run(lambda c: c.exec_driver_sql("SELECT text FROM outbox WHERE text NOT NULL").all())
    kept = {cell for row in (*left[0], *left[1], *left_text) for cell in row}
    assert [cell for cell in everything - kept if cell in raw] == []


async def test_a_kill_right_after_forget_leaves_no_trace_after_the_next_start(
    store: Store, database: Path, vault: Vault, tmp_path: Path
):
    """The row was deleted, and still stands in the log that nobody came to wipe."""
    address = Address(CHAT_IDS[0])
    async with store.unit(BotUnit) as unit:
        await unit.subscribe(address, kind="private", on=NOW.date(), **make_settings())
    async with store.unit(BotUnit) as unit:
        await unit.forget(address)
    killed = tmp_path / "killed"
    shutil.copytree(database.parent, killed, ignore=shutil.ignore_patterns("killed"))
    assert vault.blind(address) in on_disk(killed)
    again = open_store(f"sqlite:///{killed / database.name}", vault)
    assert vault.blind(address) not in on_disk(killed)
    await again.close()


async def test_a_reader_in_the_way_is_told_and_no_trace_is_forgotten(store: Store):
    """A console page that is being read holds the log; the caller must know that it is not wiped yet."""
    async with store.unit(BotUnit) as unit:
        await unit.subscribe(Address(5), kind="private", on=NOW.date(), **make_settings())
    await store._writing.outside(lambda c: c.connection.cursor().execute("PRAGMA busy_timeout = 1"))
    async with store.view(BotUnit) as view:
        await view.find(Address(5))
        async with store.unit(BotUnit) as unit:
            await unit.forget(Address(5))
        assert not await store.wipe_traces()
    assert await store.wipe_traces()


async def test_errors_of_the_database_show_no_values(store: Store):
    """SQLAlchemy prints a statement's parameters into its errors, and errors reach logs."""
    async with store.unit(BotUnit) as unit:
        await unit.subscribe(Address(77_123_456_789), kind="private", on=NOW.date(), **make_settings())
    with pytest.raises(Exception, match="hidden") as raised:
        async with store.unit(BotUnit) as unit:
            await unit._run(
                lambda c: c.exec_driver_sql(
                    "INSERT INTO inbox (update_id, blind) VALUES (?, ?)", (77_123_456_789, b"x")
                )
            )
    assert "77123456789" not in f"{raised.value!r} {raised.value}"


async def test_records_that_hold_an_address_do_not_show_it(store: Store):
    """A record that is logged, or stands in a traceback, must not tell whom it concerns."""
    async with store.unit(BotUnit) as unit:
        chat = await unit.subscribe(
            Address(77_123_456_789, 4_455_667), kind="private", on=NOW.date(), **make_settings()
        )
        await unit.owe([make_owed(chat.chat_key)], NOW)
        await unit.add_updates([InboxUpdate(1, "from 77123456789", Address(77_123_456_789))], NOW)
        (item,) = await unit.take_updates(1)
        held = await unit.held(Address(77_123_456_789, 4_455_667))
    async with store.unit(DeliverUnit) as unit:
        (delivery,) = await unit.claim_due(NOW, 1)
    shown = f"{chat!r} {delivery!r} {item!r} {held!r} {store!r} {unit!r}"
    assert "77123456789" not in shown
    assert "4455667" not in shown

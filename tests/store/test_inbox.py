"""Updates are kept before they are confirmed."""

from datetime import timedelta

from tests.builders import NOW
from watcher.records import Address, InboxUpdate
from watcher.store.engine import Store
from watcher.store.units import BotUnit, EraseUnit

HOUR = timedelta(hours=1)


async def add(store: Store, *update_ids: int) -> int:
    async with store.unit(BotUnit) as unit:
        return await unit.add_updates([InboxUpdate(one, f"/cmd {one}", Address(5)) for one in update_ids], NOW)


async def take(store: Store) -> list[str]:
    async with store.unit(BotUnit) as unit:
        return [item.payload for item in await unit.take_updates(10)]


async def done(store: Store, *update_ids: int) -> None:
    async with store.unit(BotUnit) as unit:
        for one in update_ids:
            await unit.update_done(one, NOW)


async def test_updates_come_in_order_until_they_are_done(store: Store):
    """/subscribe and then /forget must not be acted on the other way round."""
    assert await add(store, 7, 8) == 2
    assert await take(store) == ["/cmd 7", "/cmd 8"]
    await done(store, 7)
    assert await take(store) == ["/cmd 8"]


async def test_an_update_told_twice_is_acted_on_once(store: Store):
    """Telegram repeats what was not confirmed, and a webhook what was answered late."""
    await add(store, 7)
    await done(store, 7)
    assert await add(store, 7, 8) == 1
    assert await take(store) == ["/cmd 8"]


async def test_the_last_update_is_remembered_after_it_is_erased(store: Store):
    """Asking again from the beginning would bring old commands back."""
    async with store.unit(BotUnit) as unit:
        assert await unit.last_update() is None
    await add(store, 8, 7)
    await done(store, 7, 8)
    async with store.unit(EraseUnit) as unit:
        assert await unit.updates(NOW + HOUR) == 2
    async with store.unit(BotUnit) as unit:
        assert await unit.last_update() == 8


async def test_numbers_may_begin_anew(store: Store):
    """After a quiet week Telegram chooses new numbers, lower ones too."""
    await add(store, 900)
    await done(store, 900)
    assert await add(store, 5) == 1
    async with store.unit(BotUnit) as unit:
        assert await unit.last_update() == 5


async def test_an_update_that_breaks_its_reader_is_given_up(store: Store):
    """Otherwise one message from anybody stops the bot for ever."""
    await add(store, 7, 8)
    for _ in range(5):
        assert "/cmd 7" in await take(store)
    assert await take(store) == []
    async with store.unit(EraseUnit) as unit:
        assert await unit.updates(NOW + HOUR) == 2


async def test_attempts_are_counted(store: Store):
    """The bot says "try again later" on the second."""
    await add(store, 7)
    async with store.unit(BotUnit) as unit:
        assert [item.attempts for item in await unit.take_updates(1)] == [0]
        assert [item.attempts for item in await unit.take_updates(1)] == [1]

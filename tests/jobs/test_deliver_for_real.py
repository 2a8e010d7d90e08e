"""The whole way: a real database, real requests over loopback, and a strict Telegram. Only the clock runs faster."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.telegram_server import TelegramServer
from tests.telegram_world import Fault, World
from watcher.alerts.retry import Lanes
from watcher.jobs.carry import Clock
from watcher.jobs.deliver import Deliverer
from watcher.net.send import Sender
from watcher.records import Address, Cadence, ChatSettings, Delivery, Owed, Page
from watcher.store.engine import Store, open_store
from watcher.store.units import ArchiveUnit, BotUnit, DeliverUnit, TriageUnit
from watcher.store.vault import Vault, make_key

#: A minute passes in half a second.
SPEED = 120.0
SETTINGS: ChatSettings = {
    "lang": "en", "topics": None, "countries": None, "cadence": Cadence("daily", time(19)), "timezone": "UTC"
}  # fmt: skip


class FastTime:
    """The loop's own clock, times SPEED."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._start = self._loop.time()
        self._born = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return (self._loop.time() - self._start) * SPEED

    def now(self) -> datetime:
        return self._born + timedelta(seconds=self.monotonic())

    def unix(self) -> float:
        return self.now().timestamp()

    def clock(self) -> Clock:
        return Clock(self.now, self.monotonic, lambda seconds: asyncio.sleep(seconds / SPEED), lambda: 0.5)


@pytest.fixture
async def fast() -> FastTime:
    return FastTime()


@pytest.fixture
async def world(fast: FastTime) -> World:
    return World(strangers="private", clock=fast.unix)


@pytest.fixture
async def server(world: World) -> AsyncIterator[TelegramServer]:
    async with TelegramServer(world) as running:
        yield running


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/watcher.db", Vault(make_key()))
    yield opened
    await opened.close()


@pytest.fixture
async def deliverer(store: Store, server: TelegramServer, fast: FastTime) -> AsyncIterator[Deliverer]:
    sender = Sender(server.world.token, server.url, answer_within=timedelta(seconds=0.5))
    await sender.open()
    yield Deliverer(lambda: store.unit(DeliverUnit), sender, words, fast.clock(), Lanes())
    await sender.close()


async def words(delivery: Delivery) -> tuple[Page, ...] | None:
    return (Page(f"<b>{delivery.owed.kind}</b> {delivery.owed.story_id} for {delivery.chat.chat_key}"),)


async def subscribed(store: Store, number: int) -> list[int]:
    async with store.unit(BotUnit) as unit:
        chats = [
            await unit.subscribe(Address(1000 + n), kind="private", on=date(2026, 11, 23), **SETTINGS)
            for n in range(number)
        ]
    return [chat.chat_key for chat in chats]


async def owe(store: Store, chat_keys: list[int], stories: list[str], now: datetime) -> None:
    async with store.unit(TriageUnit) as unit:
        await unit.owe([Owed(key, "alert", story, tier=1) for story in stories for key in chat_keys], now)


async def run_until(deliverer: Deliverer, store: Store, states: set[str], longest: float = 20.0) -> dict[str, int]:
    """Runs the loop until every delivery is in one of the states."""
    stop, wake = asyncio.Event(), asyncio.Event()
    running = asyncio.create_task(deliverer.run(stop, wake))
    found: dict[str, int] = {}
    try:
        async with asyncio.timeout(longest):
            while not found or set(found) - states:
                await asyncio.sleep(0.05)
                async with store.view(ArchiveUnit) as unit:
                    found = dict((await unit.stats(datetime.now(UTC))).deliveries)
    finally:
        stop.set()
        await running
    return found


async def test_what_is_owed_in_the_database_arrives_in_the_chat(
    store: Store, deliverer: Deliverer, world: World, fast: FastTime
):
    """From row to message, with nothing between that is not the real thing."""
    chats = await subscribed(store, 3)
    await owe(store, chats, ["s1"], fast.now())
    assert (await deliverer.deliver_once()).sent == 3
    assert [world.texts(1000 + n) for n in range(3)] == [[f"alert s1 for {key}"] for key in chats]
    assert all(message.protected and not message.preview for message in world.messages())


async def test_no_alert_is_lost_between_database_and_telegram(
    store: Store, deliverer: Deliverer, world: World, fast: FastTime
):
    """Lost answers, floods and broken servers (faults.md R4): all arrive, and twice only where an answer was lost."""
    dice = random.Random(7)
    lost: Counter[int] = Counter()

    def weather(method: str, chat_id: int | None) -> Fault | None:
        draw = dice.random()
        if draw < 0.02 and not lost[chat_id or 0]:
            lost[chat_id or 0] += 1
            return Fault("reset", accepted=True)
        if draw < 0.07:
            return Fault("flood", seconds=5.0)
        return Fault("status", code=502) if draw < 0.12 else None

    world.weather = weather
    chats = await subscribed(store, 100)
    await owe(store, chats, ["s1", "s2", "s3"], fast.now())
    assert await run_until(deliverer, store, {"sent"}) == {"sent": 300}
    copies = Counter((message.chat_id, message.text) for message in world.messages())
    assert len(copies) == 300
    assert sum(copies.values()) - 300 <= sum(lost.values())


async def test_a_blocked_chat_is_given_up_and_a_moved_group_is_followed(
    store: Store, deliverer: Deliverer, world: World, fast: FastTime
):
    """The list of who hears stays true by itself."""
    chats = await subscribed(store, 3)
    for number in range(3):
        world.chat(1000 + number)
    world.refuse(1000)
    world.migrate(1001, -1001001)
    await owe(store, chats, ["s1"], fast.now())
    assert await run_until(deliverer, store, {"sent", "refused"}) == {"refused": 1, "sent": 2}
    assert len(world.texts(-1001001)) == len(world.texts(1002)) == 1
    await owe(store, chats[1:], ["s2"], fast.now())
    await run_until(deliverer, store, {"sent", "refused"})
    assert world.texts(1000) == []
    assert len(world.texts(-1001001)) == 2

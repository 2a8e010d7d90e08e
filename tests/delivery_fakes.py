"""A clock that a test turns, an outbox in memory, and a Telegram that does as it is told."""

import asyncio
import heapq
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from watcher.errors import DeliveryError
from watcher.jobs.carry import Clock
from watcher.records import Address, Cadence, Chat, ChatKind, Delivery, DeliveryKind, Owed, Page

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
#: In the order in which a store hands them out.
LANES = ("reply", "alert", "ring", "correction", "digest", "edit")
_T = TypeVar("_T")


class FakeTime:
    """Seconds pass only when everybody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = 0

    def clock(self) -> Clock:
        return Clock(self.now, lambda: self.seconds, self.sleep, lambda: 0.0)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        self._number += 1
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.seconds + max(seconds, 0.0), self._number, future))
        await future

    async def run(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Runs it to its end, turning the clock whenever nothing else can go on."""
        task = asyncio.ensure_future(work)
        while not task.done():
            await self._settle(task)
            if not task.done():
                self._turn()
        return task.result()

    async def run_until(self, work: Coroutine[Any, Any, Any], seconds: float) -> None:
        """Runs it until so many seconds have passed, and breaks it off."""
        task = asyncio.ensure_future(work)
        while self.seconds < seconds and not task.done():
            await self._settle(task)
            self._turn()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def _settle(self, task: asyncio.Future[Any]) -> None:
        # As many turns of the loop as a chain of our awaits can take.
        for _ in range(20):
            if task.done():
                return
            await asyncio.sleep(0)

    def _turn(self) -> None:
        while self._sleepers:
            at, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                self.seconds = max(self.seconds, at)
                future.set_result(None)
                return


@dataclass
class Row:
    """A delivery and what became of it."""

    delivery: Delivery
    state: str = "owed"
    not_before: datetime = START
    reason: str = ""
    message_ids: list[int] = field(default_factory=list)
    history: list[str] = field(default_factory=list)


class FakeOutbox:
    """Keeps the store's promises: one a chat, in the order of lanes, claimed once, marked in transactions."""

    def __init__(self) -> None:
        self.rows: dict[int, Row] = {}
        self.gone: set[int] = set()
        self.moved: dict[int, int] = {}
        self.open_units = 0

    def owe(
        self,
        chat_key: int,
        kind: DeliveryKind = "alert",
        *,
        chat_kind: ChatKind = "private",
        due: float = 0,
        **more: Any,
    ) -> int:
        """Puts one down; returns its number."""
        number = len(self.rows) + 1
        chat = Chat(chat_key, chat_kind, "en", None, None, Cadence(), "Europe/Warsaw")
        owed = Owed(chat_key, kind, f"s{number}")
        values = {"owed_at": START} | more
        delivery = Delivery(number, owed, chat, Address(chat_key), **values)
        self.rows[number] = Row(delivery, not_before=START + timedelta(seconds=due))
        return number

    def states(self) -> list[str]:
        return [row.state for row in self.rows.values()]

    @asynccontextmanager
    async def unit(self) -> AsyncIterator["FakeOutbox"]:
        self.open_units += 1
        try:
            yield self
        finally:
            self.open_units -= 1

    async def claim_due(self, now: datetime, limit: int, *, except_chats: Collection[int] = ()) -> Sequence[Delivery]:
        taken = {row.delivery.chat.chat_key for row in self.rows.values() if row.state == "sending"}
        taken |= set(except_chats) | self.gone
        waiting = [r for r in self.rows.values() if r.state in ("owed", "unknown") and r.not_before <= now]
        claimed: list[Delivery] = []
        for row in sorted(waiting, key=lambda r: (LANES.index(r.delivery.owed.kind), r.delivery.delivery_id)):
            if row.delivery.chat.chat_key in taken or len(claimed) == limit:
                continue
            taken.add(row.delivery.chat.chat_key)
            row.state = "sending"
            row.delivery = replace(row.delivery, attempts=row.delivery.attempts + 1)
            claimed.append(row.delivery)
        return claimed

    def _mark(self, number: int, state: str) -> Row:
        row = self.rows[number]
        assert row.state == "sending", f"{state} of a delivery that is {row.state}"
        assert self.open_units, "marked outside a transaction"
        row.state = state
        row.history.append(state)
        return row

    async def sent(self, delivery_id: int, message_id: int | None, at: datetime, *, shown_revision: int = 0) -> None:
        row = self._mark(delivery_id, "sent")
        row.message_ids += [] if message_id is None else [message_id]

    async def page_sent(self, delivery_id: int, pages_sent: int, message_id: int) -> None:
        row = self._mark(delivery_id, "sending")
        row.delivery = replace(row.delivery, pages_sent=pages_sent)
        row.message_ids.append(message_id)

    async def later(self, delivery_id: int, not_before: datetime) -> None:
        self._mark(delivery_id, "owed").not_before = not_before

    async def chat_later(self, chat_key: int, not_before: datetime) -> None:
        for row in self.rows.values():
            if row.delivery.chat.chat_key == chat_key and row.state in ("owed", "unknown"):
                row.not_before = max(row.not_before, not_before)

    async def unknown(self, delivery_id: int, not_before: datetime) -> None:
        row = self._mark(delivery_id, "unknown")
        row.not_before = not_before
        row.delivery = replace(row.delivery, unknowns=row.delivery.unknowns + 1)

    async def dead(self, delivery_id: int, reason: str) -> None:
        self._mark(delivery_id, "dead").reason = reason

    async def chat_refused(self, chat_key: int, at: datetime) -> None:
        self.gone.add(chat_key)
        for row in self.rows.values():
            if row.delivery.chat.chat_key == chat_key and row.state in ("owed", "unknown", "sending"):
                row.state = "refused"

    async def chat_moved(self, chat_key: int, new_chat_id: int) -> None:
        self.moved[chat_key] = new_chat_id
        for row in self.rows.values():
            if row.delivery.chat.chat_key == chat_key:
                row.delivery = replace(row.delivery, address=Address(new_chat_id))


@dataclass(frozen=True)
class Said:
    """One message that arrived."""

    at: float
    chat_id: int
    text: str
    reply_to: int | None = None
    edited: int | None = None


class FakeTelegram:
    """Says what arrived when; `faults` decides what goes wrong: it gets (chat id, text) and may return an error."""

    def __init__(self, time: FakeTime) -> None:
        self._time = time
        self.said: list[Said] = []
        self.asked = 0
        self.checks: list[float] = []
        self.takes: Callable[[int], float] = lambda chat_id: 0.05
        self.faults: Callable[[int, str], DeliveryError | None] = lambda chat_id, text: None
        self.down: Callable[[], DeliveryError | None] = lambda: None

    async def check(self) -> None:
        self.checks.append(self._time.seconds)
        error = self.down()
        if error is not None:
            raise error

    async def send(self, address: Address, page: Page, *, reply_to: int | None = None) -> int:
        await self._go(address.chat_id, page)
        self.said.append(Said(self._time.seconds, address.chat_id, page.html, reply_to))
        return 1000 + len(self.said)

    async def edit(self, address: Address, message_id: int, page: Page) -> None:
        await self._go(address.chat_id, page)
        self.said.append(Said(self._time.seconds, address.chat_id, page.html, edited=message_id))

    async def _go(self, chat_id: int, page: Page) -> None:
        self.asked += 1
        await self._time.sleep(self.takes(chat_id))
        error = self.down() or self.faults(chat_id, page.html)
        if error is not None:
            raise error

    def times(self, chat_id: int) -> list[float]:
        return [said.at for said in self.said if said.chat_id == chat_id]

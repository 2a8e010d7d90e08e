"""What is owed goes out: claimed, composed, sent at the pace that Telegram allows, and marked at once.

Every message of a chat goes through that chat's lane, one at a time; one chat that must wait or does not answer holds
nobody else. "Sent" is written the moment that Telegram has answered: whoever pulls the plug between the two gets the
message twice at most, never not at all.
"""

import asyncio
from typing import Any

from watcher.alerts.retry import Lanes
from watcher.jobs.carry import Carrier, Clock, Composing, Delivered, Sending, Work
from watcher.records import Delivery

#: Messages on their way at the same time; each may take as long as an answer may.
MOST_UNDER_WAY = 200
#: Claims reach so many messages and so many seconds ahead, no more: what is claimed when the plug is pulled counts as
#: one that may have arrived.
CLAIM = 10
AHEAD_S = 0.3
#: How often the outbox is looked at when nobody wakes us: what was put off becomes due by itself.
IDLE_S = 2.0
#: `deliver_once` waits for messages that only the pace holds back, if it is no longer than this.
ONCE_PATIENCE_S = 10.0
#: What is on its way at the end may finish so long.
GRACE_S = 6.0


class Deliverer:
    """Empties the outbox: for ever with `run`, or as far as it can be with `deliver_once`. Not both at a time."""

    def __init__(
        self, work: Work, sender: Sending, compose: Composing, clock: Clock, lanes: Lanes | None = None
    ) -> None:
        self._work = work
        self._clock = clock
        self._lanes = lanes or Lanes()
        self._carrier = Carrier(work, sender, compose, clock, self._lanes)
        #: One delivery of a chat at a time, by chat.
        self._under_way: dict[int, asyncio.Task[None]] = {}
        #: The question to a Telegram that was silent; None: it answers.
        self._asking: asyncio.Task[None] | None = None

    async def run(self, stop: asyncio.Event, wake: asyncio.Event) -> None:
        """Delivers until `stop`; `wake`, set by whoever owes something, ends the rest at once. A fault of the store
        ends it with its error, after what is on its way has been marked.
        """
        try:
            while not stop.is_set():
                wake.clear()
                if not await self._start_due():
                    await self._rest(self._pause(), stop, wake)
        finally:
            await self._finish()

    async def deliver_once(self) -> Delivered:
        """Delivers what is due, and what the pace puts off for a few seconds; leaves what a flood wait holds."""
        self._carrier.counts.clear()
        try:
            while True:
                started = await self._start_due()
                if not (started or self._tasks() or self._pace_holds()):
                    return Delivered(**self._carrier.counts)
                if not started:
                    await self._rest(self._pause())
        finally:
            await self._finish()

    async def _start_due(self) -> int:
        """Claims as much as may leave now and sets it on its way; returns how many were claimed."""
        self._reap()
        now = self._clock.monotonic()
        if self._asking is None and self._lanes.may_ask(now):
            self._asking = asyncio.create_task(self._carrier.check())
        room = min(self._lanes.room(now, len(self._under_way), MOST_UNDER_WAY), CLAIM)
        if not room or self._lanes.opens_at(now) > now + AHEAD_S:
            return 0
        held = self._under_way.keys() | self._lanes.held(now).keys()
        async with self._work() as unit:
            due = await unit.claim_due(self._clock.now(), room, except_chats=held)
        # Only after the commit: what is not claimed must not be sent.
        for delivery in due:
            self._start(delivery)
        return len(due)

    def _start(self, delivery: Delivery) -> None:
        chat = delivery.chat
        at = self._lanes.depart(chat.chat_key, chat.kind, self._clock.monotonic())
        self._under_way[chat.chat_key] = asyncio.create_task(self._carrier.carry(delivery, at))

    def _pace_holds(self) -> bool:
        """Some chat may have more to come, and its lane opens soon; a flood wait or an outage is not waited for."""
        now = self._clock.monotonic()
        return not self._lanes.halted and any(at - now < ONCE_PATIENCE_S for at in self._lanes.held(now).values())

    def _pause(self) -> float:
        """Seconds to rest when nothing could be started: until a budget opens, or the outbox is looked at again."""
        now = self._clock.monotonic()
        opens_in = self._lanes.opens_at(now) - now
        if opens_in > AHEAD_S or self._lanes.halted:
            return max(opens_in - AHEAD_S / 2, AHEAD_S / 2)
        # A chat that was just written to may have more to come.
        return min([IDLE_S, *(at - now for at in self._lanes.held(now).values())])

    async def _rest(self, seconds: float, *events: asyncio.Event) -> None:
        """Until the time is over, an event is set, or one of those under way is done."""
        timers: list[asyncio.Future[Any]] = [asyncio.ensure_future(self._clock.sleep(seconds))]
        timers += [asyncio.ensure_future(event.wait()) for event in events]
        try:
            await asyncio.wait([*timers, *self._tasks()], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for timer in timers:
                timer.cancel()
            await asyncio.gather(*timers, return_exceptions=True)
        self._reap()
        self._lanes.forget_idle(self._clock.monotonic())

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [*self._under_way.values(), *([self._asking] if self._asking else [])]

    def _reap(self) -> None:
        if self._asking is not None and self._asking.done():
            asked, self._asking = self._asking, None
            asked.result()
        done = {key: task for key, task in self._under_way.items() if task.done()}
        for key in done:
            del self._under_way[key]
        for task in done.values():
            # A fault of the store, or a bug: whoever runs us must know.
            task.result()

    async def _finish(self) -> None:
        tasks = self._tasks()
        if tasks:
            grace = asyncio.ensure_future(self._clock.sleep(GRACE_S))
            while not grace.done() and (open_ones := [task for task in tasks if not task.done()]):
                await asyncio.wait([grace, *open_ones], return_when=asyncio.FIRST_COMPLETED)
            for task in [grace, *tasks]:
                task.cancel()
            await asyncio.gather(grace, *tasks, return_exceptions=True)
        self._under_way.clear()
        self._asking = None

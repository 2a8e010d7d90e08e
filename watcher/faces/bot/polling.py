"""Long polling in a loop of our own: an update is stored before Telegram is told that we have it.

Libraries' loops confirm an update and then act on it; a kill in between loses a `/forget`. Here the order is: fetch,
store, and only the next fetch confirms; a worker beside it acts on what is stored.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import groupby
from typing import Any, Protocol

from watcher.errors import BotContested, BotRefused, DeliveryDeferred
from watcher.faces.bot.incoming import Incoming, pack, unpack
from watcher.faces.bot.ports import Inbox
from watcher.faces.bot.reduce import reduce
from watcher.records import InboxItem

log = logging.getLogger("watcher.bot")

#: 409s in a row after which the polling stops: a second instance, or a stolen token.
CONTESTED_LIMIT = 3
CONTESTED_WAIT_S = 5.0
LONGEST_WAIT_S = 60.0
#: Updates acted on together, and chats among them at once: a slow chat must not hold the others.
BATCH = 50
CHATS_AT_ONCE = 8
#: Languages that Telegram named, kept in memory until the answer.
HINTS = 1000

CONTESTED = (
    "the bot's updates are taken by somebody else: a second instance of the watcher, or a stolen token. Polling has "
    "stopped, alerts still go out. Stop the other instance, or revoke the token with BotFather, and start again."
)


class Updates(Protocol):
    """Where updates come from."""

    async def username(self) -> str:
        """The bot's own name."""

    async def leave_webhook(self) -> None:
        """Makes polling possible."""

    async def updates(self, offset: int) -> Sequence[Mapping[str, Any]]:
        """What came since; confirms what lies below `offset`."""

    async def tell_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The menu of commands, by language."""


class Polling:
    """Fetches, stores, and has what is stored answered."""

    def __init__(
        self,
        source: Updates,
        inbox: Inbox,
        answer: Callable[[Incoming, str], Awaitable[None]],
        *,
        alarm: Callable[[str], Awaitable[None]],
        commands: Mapping[str, Sequence[tuple[str, str]]],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """answer: `Bot.answer`. alarm: tells the operators one line. commands: for Telegram's own menu, by language."""
        self._source = source
        self._inbox = inbox
        self._answer = answer
        self._alarm = alarm
        self._commands = commands
        self._sleep = sleep
        self._stored = asyncio.Event()
        self._closing = False
        self._hints: OrderedDict[int, str] = OrderedDict()

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; what is in hand is answered first, what is stored waits for the next start.

        Contested updates end the polling and nothing else. Raises what the inbox raises.
        """
        poll = asyncio.ensure_future(self._poll())
        work = asyncio.ensure_future(self._work())
        stopped = asyncio.ensure_future(stop.wait())
        try:
            waiting = {poll, work, stopped}
            while not stopped.done():
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            poll.cancel()
            self._closing = True
            self._stored.set()
            await work
        finally:
            for task in (poll, work, stopped):
                task.cancel()
            # A request cut off must have closed its connection before the client is closed.
            await asyncio.wait((poll, work, stopped))

    async def drain(self) -> None:
        """Answers everything that is stored and not done, oldest first; chats beside each other, each in order."""
        while not self._closing and (batch := await self._inbox.take(BATCH)):
            await self._answer_all(batch)

    async def _poll(self) -> None:
        username = await self._begin()
        offset, failures, contested = 0, 0, 0
        while contested < CONTESTED_LIMIT:
            try:
                updates = await self._source.updates(offset)
            except BotContested:
                contested += 1
                await self._sleep(CONTESTED_WAIT_S)
                # Telegram says the same of a webhook that somebody set; ours to take away, and nothing is dropped.
                await self._without_webhook()
            except DeliveryDeferred as deferred:
                failures += 1
                await self._sleep(_pause(deferred, failures))
            else:
                failures = contested = 0
                offset = await self._store(updates, username, offset)
        log.error(CONTESTED)
        await self._alarm(CONTESTED)

    async def _begin(self) -> str:
        """Ready to poll; tries for as long as it takes. The bot's own name."""
        failures = 0
        while True:
            try:
                username = await self._source.username()
                await self._source.leave_webhook()
                await self._source.tell_commands(self._commands)
                return username
            except BotRefused as refused:
                failures += 1
                log.error("%s", refused)
                await self._sleep(_pause(refused, failures))
            except DeliveryDeferred as deferred:
                failures += 1
                await self._sleep(_pause(deferred, failures))

    async def _without_webhook(self) -> None:
        with suppress(DeliveryDeferred):
            await self._source.leave_webhook()

    async def _store(self, updates: Sequence[Mapping[str, Any]], username: str, offset: int) -> int:
        """Keeps what is to be answered, in one transaction, and returns the offset that confirms all of them."""
        kept: list[Incoming] = []
        for update in updates:
            incoming, hint = reduce(update, username)
            if incoming is not None:
                kept.append(incoming)
                self._remember(incoming.update_id, hint)
        if kept:
            await self._inbox.add([pack(incoming) for incoming in kept])
            self._stored.set()
        return max((int(update["update_id"]) + 1 for update in updates), default=offset)

    def _remember(self, update_id: int, hint: str) -> None:
        self._hints[update_id] = hint
        while len(self._hints) > HINTS:
            self._hints.popitem(last=False)

    async def _work(self) -> None:
        while True:
            self._stored.clear()
            await self.drain()
            if self._closing:
                return
            await self._stored.wait()

    async def _answer_all(self, batch: Sequence[InboxItem]) -> None:
        waiting = [unpack(item.update_id, item.payload) for item in batch]
        chats = groupby(sorted(waiting, key=_chat), key=_chat)
        queues = [sorted(queue, key=lambda incoming: incoming.update_id) for _, queue in chats]
        room = asyncio.Semaphore(CHATS_AT_ONCE)
        await asyncio.gather(*(self._answer_one_by_one(queue, room) for queue in queues))

    async def _answer_one_by_one(self, queue: Sequence[Incoming], room: asyncio.Semaphore) -> None:
        async with room:
            for incoming in queue:
                await self._answer(incoming, self._hints.pop(incoming.update_id, ""))
                await self._inbox.done([incoming.update_id])


def _chat(incoming: Incoming) -> int:
    return incoming.address.chat_id


def _pause(deferred: DeliveryDeferred, failures: int) -> float:
    """Seconds to wait: what was asked for, doubled with every failure in a row; a refused token is rarely tried."""
    asked = deferred.wait / timedelta(seconds=1)
    if isinstance(deferred, BotRefused):
        return asked
    doubled = asked * (1 << min(failures - 1, 10))
    return max(asked, min(doubled, LONGEST_WAIT_S))

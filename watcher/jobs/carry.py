"""One delivery on its way: composed, sent page by page, and marked the moment that its fate is known."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from watcher.alerts.retry import (
    SILENCE_WAIT,
    Dead,
    Decision,
    Lanes,
    Later,
    Moved,
    Refused,
    Resend,
    after_failure,
    expired,
)
from watcher.errors import DeliveryDeferred, DeliveryError, DeliveryUnknown
from watcher.jobs.marks import Marks
from watcher.records import Address, Delivery, Page

log = logging.getLogger(__name__)

TOO_OLD = "too old: it waited longer than news lasts"


class DeliverUnit(Protocol):
    """One transaction on the outbox."""

    async def claim_due(self, now: datetime, limit: int, *, except_chats: Collection[int] = ()) -> Sequence[Delivery]:
        """Takes what is due, best kind first, one a chat; nobody else gets it before it is marked."""

    async def sent(self, delivery_id: int, message_id: int | None, at: datetime, *, shown_revision: int = 0) -> None:
        """All of it arrived. message_id: of its last page; None: there was nothing left to say. shown_revision: of its
        story, as the message shows it; owed edits to no newer one are dropped.
        """

    async def page_sent(self, delivery_id: int, pages_sent: int, message_id: int) -> None:
        """One page of several arrived, the last one not yet."""

    async def later(self, delivery_id: int, not_before: datetime) -> None:
        """Nothing was sent; it is owed again from then on."""

    async def chat_later(self, chat_key: int, not_before: datetime) -> None:
        """Nothing to this chat before then; kept, so that a restart does not forget a flood wait."""

    async def unknown(self, delivery_id: int, not_before: datetime) -> None:
        """It may have arrived; it is owed once more from then on."""

    async def dead(self, delivery_id: int, reason: str) -> None:
        """Given up, for the operator to see."""

    async def chat_refused(self, chat_key: int, at: datetime) -> None:
        """The chat takes nothing from us: all that it is owed is cancelled, and it will be forgotten."""

    async def chat_moved(self, chat_key: int, new_chat_id: int) -> None:
        """The chat has another id from now on."""


class Sending(Protocol):
    """Telegram, or a terminal in its place. Raises leaves of `DeliveryError`."""

    async def check(self) -> None:
        """Asks what costs nothing, only to be answered."""

    async def send(self, address: Address, page: Page, *, reply_to: int | None = None) -> int:
        """The new message's id."""

    async def edit(self, address: Address, message_id: int, page: Page) -> None:
        """Puts the page in the message's place."""


#: The words of a delivery, as things stand now; None: nothing is left to say.
Composing = Callable[[Delivery], Awaitable[tuple[Page, ...] | None]]
Work = Callable[[], AbstractAsyncContextManager[DeliverUnit]]


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and dice, so that a test can hold both."""

    now: Callable[[], datetime]
    #: Seconds that only grow.
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    #: 0..1
    jitter: Callable[[], float]


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of the deliveries of one run."""

    sent: int = 0
    later: int = 0
    unknown: int = 0
    dead: int = 0
    refused: int = 0
    moved: int = 0
    dropped: int = 0


class Carrier:
    """Carries deliveries to their chats, each to its end. Any number at a time, but one of a chat."""

    def __init__(self, work: Work, sender: Sending, compose: Composing, clock: Clock, lanes: Lanes) -> None:
        self._marks = Marks(work)
        self._sender = sender
        self._compose = compose
        self._clock = clock
        self._lanes = lanes
        #: By field of `Delivered`.
        self.counts: Counter[str] = Counter()

    async def check(self) -> None:
        """Asks Telegram, after a halt of the whole bot, whether it is there again."""
        try:
            await self._sender.check()
        except DeliveryDeferred as error:
            self._lanes.halt_all(self._clock.monotonic(), error.wait.total_seconds())
        except DeliveryError:
            self._lanes.halt_all(self._clock.monotonic(), SILENCE_WAIT)
        else:
            self._answered()

    async def carry(self, delivery: Delivery, at: float) -> None:
        """Sends it at `at` of the monotonic clock (its slot in the lane is taken) and marks what became of it.

        Raises only what is no fault of a delivery: the store's errors, and bugs.
        """
        try:
            pages = None if expired(delivery, self._clock.now()) else await self._compose(delivery)
            if pages is None or len(pages) <= delivery.pages_sent:
                await self._drop(delivery)
                return
            await self._sleep_until(at)
            await self._send_pages(delivery, pages)
        except DeliveryError as error:
            # Only DeliveryError: a bug of ours must not look like a chat that refuses.
            self._learn(delivery, error)
            await self._mark_failed(delivery, error)

    async def _drop(self, delivery: Delivery) -> None:
        now, number = self._clock.now(), delivery.delivery_id
        if expired(delivery, now):
            self.counts["dead"] += 1
            await self._marks.mark(lambda unit: unit.dead(number, TOO_OLD))
        else:
            self.counts["dropped"] += 1
            await self._marks.mark(lambda unit: unit.sent(number, None, now))

    async def _sleep_until(self, at: float) -> None:
        wait = at - self._clock.monotonic()
        if wait > 0:
            await self._clock.sleep(wait)

    async def _send_pages(self, delivery: Delivery, pages: tuple[Page, ...]) -> None:
        if delivery.owed.kind == "edit" and delivery.message_id is not None:
            # One message is edited; it holds one page.
            pages = pages[: delivery.pages_sent + 1]
        for index in range(delivery.pages_sent, len(pages)):
            if index > delivery.pages_sent:
                await self._next_slot(delivery)
            message_id = await self._send(delivery, pages[index])
            self._answered()
            await self._mark_page(delivery, pages, index, message_id)
        self.counts["sent"] += 1

    async def _mark_page(self, delivery: Delivery, pages: tuple[Page, ...], index: int, message_id: int) -> None:
        number, now, revision = delivery.delivery_id, self._clock.now(), max(page.revision for page in pages)
        if index + 1 < len(pages):
            await self._marks.mark(lambda unit: unit.page_sent(number, index + 1, message_id))
        else:
            await self._marks.mark(lambda unit: unit.sent(number, message_id, now, shown_revision=revision))

    async def _next_slot(self, delivery: Delivery) -> None:
        chat = delivery.chat
        await self._sleep_until(self._lanes.chat_opens_at(chat.chat_key))
        await self._sleep_until(self._lanes.depart(chat.chat_key, chat.kind, self._clock.monotonic()))

    async def _send(self, delivery: Delivery, page: Page) -> int:
        message_id, address = delivery.message_id, delivery.address
        if delivery.owed.kind != "edit":
            return await self._sender.send(address, page, reply_to=message_id)
        if message_id is None:
            return await self._sender.send(address, replace(page, silent=True))
        await self._sender.edit(address, message_id, page)
        return message_id

    def _answered(self) -> None:
        if self._lanes.answered():
            log.info("Telegram answers again; what is owed goes out")

    def _learn(self, delivery: Delivery, error: DeliveryError) -> None:
        """Holds the lanes that the error is about."""
        now = self._clock.monotonic()
        if isinstance(error, DeliveryDeferred):
            wait = error.wait.total_seconds()
            if error.whole_bot and self._lanes.halt_all(now, wait):
                log.error("%s", error)
            elif not error.whole_bot and wait > 0:
                self._lanes.halt_chat(delivery.chat.chat_key, now, wait)
        elif not isinstance(error, DeliveryUnknown):
            self._answered()
        elif self._lanes.unanswered(now):
            log.error("Telegram takes messages and answers none; what is owed waits until it does")

    async def _mark_failed(self, delivery: Delivery, error: DeliveryError) -> None:
        decision = after_failure(error, delivery, self._clock.now(), jitter=self._clock.jitter())
        self.counts[_COUNTED[type(decision)]] += 1
        if isinstance(decision, Resend):
            log.warning("delivery %d: %s; it is sent once more", delivery.delivery_id, error)
        elif isinstance(decision, Dead):
            log.error("delivery %d is given up: %s", delivery.delivery_id, decision.reason)
        flood = isinstance(error, DeliveryDeferred) and bool(error.wait) and not error.whole_bot
        now = self._clock.now()
        await self._marks.mark(lambda unit: _write(unit, delivery, decision, now=now, flood=flood))


async def _write(unit: DeliverUnit, delivery: Delivery, decision: Decision, *, now: datetime, flood: bool) -> None:
    number, chat_key = delivery.delivery_id, delivery.chat.chat_key
    match decision:
        case Later(at):
            await unit.later(number, at)
            if flood:
                await unit.chat_later(chat_key, at)
        case Resend(at):
            await unit.unknown(number, at)
        case Dead(reason):
            await unit.dead(number, reason)
        case Refused():
            await unit.chat_refused(chat_key, now)
        case Moved(new_chat_id):
            await unit.chat_moved(chat_key, new_chat_id)
            await unit.later(number, now)


_COUNTED = {Later: "later", Resend: "unknown", Dead: "dead", Refused: "refused", Moved: "moved"}

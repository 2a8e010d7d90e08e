"""Digests that have come due become messages that are owed; what stands in them is gathered when they are sent."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from watcher.alerts.timing import digest_owed
from watcher.records import Chat, Owed


class DigestUnit(Protocol):
    """One transaction of the digest job."""

    async def digest_chats(self) -> Sequence[Chat]:
        """Chats with digests that are not paused."""

    async def owe(self, owed: Sequence[Owed], now: datetime) -> int:
        """Puts it into the outbox; the number of new rows."""

    async def set_last_digest(self, chat_key: int, at: datetime) -> None:
        """Up to which moment the chat's digests reach."""


Work = Callable[[], AbstractAsyncContextManager[DigestUnit]]


async def owe_digests(work: Work, now: datetime) -> int:
    """Owes every digest that a chat should have had by now; the number of new ones."""
    new = 0
    async with work() as unit:
        for chat in await unit.digest_chats():
            if chat.last_digest_at is None:
                # Its digests begin with its consent: what was before, /latest tells.
                await unit.set_last_digest(chat.chat_key, now)
                continue
            owed = digest_owed(chat, now)
            if owed is not None and owed.due_at is not None:
                new += await unit.owe([owed], now)
                # Its own moment, not `now`: a digest held by quiet hours covers what comes until it leaves.
                await unit.set_last_digest(chat.chat_key, owed.due_at)
    return new

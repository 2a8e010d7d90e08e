"""What is kept no longer than needed: entries, deliveries, message ids, chats that refused us, numbers of updates."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

#: The promises of docs/privacy.md.
KEEP_DELIVERIES = timedelta(hours=47)
KEEP_MESSAGE_IDS = timedelta(hours=47)
KEEP_REFUSED_CHATS = timedelta(hours=23)
KEEP_UPDATE_NUMBERS = timedelta(hours=1)


class EraseUnit(Protocol):
    """One transaction of the erase job. `before`: whatever was finished, owed, refused or done before then."""

    async def entries(self, before: datetime) -> int:
        """Entries that no feed has listed since, and that are in no story."""

    async def deliveries(self, before: datetime) -> int:
        """Finished deliveries."""

    async def message_ids(self, before: datetime) -> None:
        """Ids of our messages."""

    async def refused_chats(self, before: datetime) -> int:
        """Chats that blocked us or are gone."""

    async def updates(self, before: datetime) -> int:
        """Numbers of updates that were carried out."""


@dataclass(frozen=True, slots=True)
class EraseWork:
    """The store, as this job needs it."""

    unit: Callable[[], AbstractAsyncContextManager[EraseUnit]]
    #: Empties the log in which deleted rows still stand.
    wipe_traces: Callable[[], Awaitable[bool]]


async def erase(work: EraseWork, now: datetime, *, keep_entries: timedelta) -> int:
    """Erases all that is due; the number of rows."""
    async with work.unit() as unit:
        erased = await unit.entries(now - keep_entries)
        erased += await unit.deliveries(now - KEEP_DELIVERIES)
        await unit.message_ids(now - KEEP_MESSAGE_IDS)
        erased += await unit.refused_chats(now - KEEP_REFUSED_CHATS)
        erased += await unit.updates(now - KEEP_UPDATE_NUMBERS)
    await work.wipe_traces()
    return erased

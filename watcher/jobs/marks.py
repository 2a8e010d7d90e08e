"""What became of deliveries is written at once, and together: whoever finishes while a commit runs joins the next one.

A slow disk then makes commits larger, not the queue before them longer, and what Telegram accepted stays unmarked for
two commits at most.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Generic, TypeVar

U = TypeVar("U")
Write = Callable[[U], Awaitable[None]]


class Marks(Generic[U]):
    """Runs writes in few transactions, in the order in which they came."""

    def __init__(self, work: Callable[[], AbstractAsyncContextManager[U]]) -> None:
        self._work = work
        self._waiting: list[tuple[Write[U], asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def mark(self, write: Write[U]) -> None:
        """Returns when the write is committed. Raises what its transaction raised: then none of its writes is kept.

        A caller who is cancelled takes nothing back: the write is committed all the same.
        """
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((write, done))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        await done

    async def _write_all(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            (error,) = await asyncio.gather(self._commit([write for write, _ in batch]), return_exceptions=True)
            for _, done in batch:
                if not done.done():
                    _settle(done, error)

    async def _commit(self, writes: list[Write[U]]) -> None:
        async with self._work() as unit:
            for write in writes:
                await write(unit)


def _settle(done: asyncio.Future[None], error: BaseException | None) -> None:
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)

"""Marks are written at once, together, and in order."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from watcher.errors import StoreError
from watcher.jobs.marks import Marks


class Ledger:
    """A store whose commits wait for the test."""

    def __init__(self) -> None:
        self.committed: list[list[str]] = []
        self.commit_may_end = asyncio.Event()
        self.broken = False

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[list[str]]:
        written: list[str] = []
        yield written
        await self.commit_may_end.wait()
        if self.broken:
            raise StoreError("disk full")
        self.committed.append(written)


def writes(word: str) -> Callable[[list[str]], Awaitable[None]]:
    async def write(unit: list[str]) -> None:
        unit.append(word)

    return write


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_who_finishes_during_a_commit_joins_the_next():
    """A slow disk makes commits larger, not the queue longer."""
    ledger = Ledger()
    marks = Marks(ledger.unit)
    first = asyncio.create_task(marks.mark(writes("a")))
    await settle()
    others = [asyncio.create_task(marks.mark(writes(word))) for word in "bcd"]
    await settle()
    assert not any(task.done() for task in (first, *others))
    ledger.commit_may_end.set()
    await asyncio.gather(first, *others)
    assert ledger.committed == [["a"], ["b", "c", "d"]]


async def test_a_mark_returns_only_after_its_commit():
    """Whoever goes on believes that it is written."""
    ledger = Ledger()
    task = asyncio.create_task(Marks(ledger.unit).mark(writes("a")))
    await settle()
    assert not task.done()
    ledger.commit_may_end.set()
    await task
    assert ledger.committed == [["a"]]


async def test_a_caller_who_is_broken_off_is_still_written():
    """The message is out, whatever becomes of the task that sent it."""
    ledger = Ledger()
    task = asyncio.create_task(Marks(ledger.unit).mark(writes("a")))
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    ledger.commit_may_end.set()
    await settle()
    assert ledger.committed == [["a"]]


async def test_a_fault_of_the_store_reaches_everybody_who_waits_for_it():
    """And the next one tries again."""
    ledger = Ledger()
    ledger.broken = True
    ledger.commit_may_end.set()
    marks = Marks(ledger.unit)
    results = await asyncio.gather(*(marks.mark(writes(word)) for word in "ab"), return_exceptions=True)
    assert [type(result) for result in results] == [StoreError, StoreError]
    ledger.broken = False
    await marks.mark(writes("c"))
    assert ledger.committed == [["c"]]

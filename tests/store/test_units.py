"""A unit is one transaction, whatever happens around it."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import NOW, make_entry, make_feed
from watcher.errors import StoreError
from watcher.store.engine import Store, open_store
from watcher.store.units import ArchiveUnit, PollUnit
from watcher.store.vault import Vault, make_key

#: Opens the database, adds an entry in a unit, says so, and dies there or after the commit.
DIES = """
import asyncio, os, signal, sys
from tests.builders import NOW, make_entry, make_feed
from watcher.store.engine import open_store
from watcher.store.units import PollUnit
from watcher.store.vault import Vault

async def main(path, secret, when):
    store = open_store(f"sqlite:///{path}", Vault(secret))
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        await unit.add_entries("outlet", [(make_entry("e1"), "f")], seen_at=NOW, baseline=False)
        if when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main(*sys.argv[1:]))
"""


async def add(store: Store, entry_id: str) -> int:
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        return await unit.add_entries("outlet", [(make_entry(entry_id), "f")], seen_at=NOW, baseline=False)


async def count(store: Store) -> int:
    async with store.view(ArchiveUnit) as unit:
        return (await unit.stats(NOW)).entries


async def test_an_error_undoes_the_whole_unit(store: Store):
    """Entries without their feed's new state, or the reverse, would be polled or alerted twice."""
    with pytest.raises(RuntimeError, match="half-way"):
        async with store.unit(PollUnit) as unit:
            await unit.register([make_feed()], NOW)
            await unit.add_entries("outlet", [(make_entry(), "f")], seen_at=NOW, baseline=False)
            raise RuntimeError("half-way")
    assert await count(store) == 0
    assert await add(store, "e1") == 1


async def test_a_cancelled_unit_leaves_nothing_behind(store: Store):
    """Ctrl-C cancels tasks at any await; the next unit must find the writer free and the rows gone."""
    reached = asyncio.Event()

    async def stuck() -> None:
        async with store.unit(PollUnit) as unit:
            await unit.register([make_feed()], NOW)
            await unit.add_entries("outlet", [(make_entry(), "f")], seen_at=NOW, baseline=False)
            reached.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(stuck())
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await count(store) == 0
    assert await add(store, "e1") == 1


@pytest.mark.parametrize("steps", range(8))
async def test_a_unit_may_be_cancelled_at_any_step(store: Store, steps: int):
    """The narrow moments are begin and commit, while the other thread is at work."""
    task = asyncio.create_task(add(store, "e1"))
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await count(store) + await add(store, "e1") == 1


@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_kill_9_keeps_whole_units_only(database: Path, when: str, kept: int):
    """The power goes at any moment; what was committed is there, what was not has never been."""
    secret = make_key()
    child = subprocess.run([sys.executable, "-c", DIES, str(database), secret, when], check=False, env=child_env())
    assert child.returncode == -signal.SIGKILL

    async def look() -> int:
        store = open_store(f"sqlite:///{database}", Vault(secret))
        try:
            return await count(store)
        finally:
            await store.close()

    assert asyncio.run(look()) == kept
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def child_env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path.cwd()), *sys.path])}


async def test_reading_goes_on_while_a_unit_is_open(store: Store):
    """The console must not stand still while a batch is triaged, and must not see half of it."""
    await add(store, "e1")
    async with store.unit(PollUnit) as unit:
        await unit.add_entries("outlet", [(make_entry("e2"), "f")], seen_at=NOW, baseline=False)
        assert await count(store) == 1
    assert await count(store) == 2


async def test_a_view_sees_one_moment(store: Store):
    """Two counts of one page must agree."""
    await add(store, "e1")
    async with store.view(ArchiveUnit) as view:
        first = (await view.stats(NOW)).entries
        await add(store, "e2")
        assert (await view.stats(NOW)).entries == first


async def test_units_of_many_tasks_take_turns(store: Store):
    """SQLite has one writer; jobs must queue here and not fail there."""
    added = await asyncio.gather(*(add(store, f"e{number}") for number in range(30)))
    assert (sum(added), await count(store)) == (30, 30)


async def test_a_unit_within_a_unit_is_a_bug_that_says_so(store: Store):
    """It would wait for itself for ever."""
    async with store.unit(PollUnit):
        with pytest.raises(RuntimeError, match="inside a unit"):
            await add(store, "e1")


async def test_the_loop_is_not_held_up(store: Store, monkeypatch: pytest.MonkeyPatch):
    """No SQL on the event loop: a slow disk must not delay every chat and feed."""
    threads = set()
    original = sqlite3.connect

    def watched(*args: object, **kwargs: object) -> sqlite3.Connection:
        threads.add(asyncio._get_running_loop())
        return original(*args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(store._engine.dialect.dbapi, "connect", watched)
    await add(store, "e1")
    await count(store)
    assert threads == {None}


async def test_a_full_disk_is_one_clear_line_and_loses_nothing(store: Store):
    """Alerts that are stored go out even when nothing new fits."""
    await add(store, "e1")
    async with store._writing.transaction() as lane:
        await lane.run(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1").scalar())
    with pytest.raises(StoreError, match="make room"):
        async with store.unit(PollUnit) as unit:
            big = [(make_entry(summary="x" * 50_000), f"f{n}") for n in range(50)]
            await unit.add_entries("outlet", big, seen_at=NOW, baseline=False)
    async with store._writing.transaction() as lane:
        await lane.run(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1000000").scalar())
    assert await count(store) == 1
    assert await add(store, "e2") == 1


async def test_the_thread_that_closes_is_the_thread_that_opened(database: Path, vault: Vault):
    """A file that stays open after close cannot be backed up, moved or restored."""
    store = open_store(f"sqlite:///{database}", vault)
    await add(store, "e1")
    await store.close()
    assert [path.name for path in database.parent.iterdir()] == ["watcher.db"]

"""A backup is worth what its restore is."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import NOW, make_entry, make_feed, make_settings
from watcher.errors import StoreError, VaultError
from watcher.records import Address
from watcher.store.backup import backup, restore
from watcher.store.engine import Store, open_store
from watcher.store.lock import hold, lock_path
from watcher.store.units import ArchiveUnit, BotUnit, PollUnit
from watcher.store.vault import Vault, make_key


def url(path: Path) -> str:
    return f"sqlite:///{path}"


async def add(store: Store, entry_id: str) -> None:
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        await unit.add_entries("outlet", [(make_entry(entry_id), "f")], seen_at=NOW, baseline=False)


async def entries(path: Path, vault: Vault) -> int:
    store = open_store(url(path), vault)
    async with store.view(ArchiveUnit) as unit:
        found = (await unit.stats(NOW)).entries
    await store.close()
    return found


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_a_backup_taken_at_work_brings_everything_back(store: Store, database: Path, vault: Vault):
    """The drill: copy while it runs, lose the rest, bring back, find the rows and the subscriber."""
    copy = database.with_name("copy.db")
    await add(store, "e1")
    async with store.unit(BotUnit) as unit:
        chat = await unit.subscribe(Address(5), kind="private", on=NOW.date(), **make_settings())
    async with store.view(ArchiveUnit) as view:
        await view.latest(1)
        backup(url(database), copy)
    await add(store, "e2")
    await store.close()
    assert mode(copy) == 0o600
    assert restore(url(database), copy, vault) is None
    assert names(database.parent) == ["copy.db", "watcher.db"]
    assert await entries(database, vault) == 1
    again = open_store(url(database), vault)
    async with again.view(BotUnit) as unit:
        assert await unit.find(Address(5)) == chat
    await again.close()


async def test_a_backup_comes_back_onto_a_fresh_machine(store: Store, database: Path, vault: Vault, tmp_path: Path):
    """The old disk is gone, with whatever lay beside the database."""
    await add(store, "e1")
    backup(url(database), tmp_path / "copy.db")
    (tmp_path / "new").mkdir()
    assert restore(url(tmp_path / "new" / "watcher.db"), tmp_path / "copy.db", vault) is None
    assert await entries(tmp_path / "new" / "watcher.db", vault) == 1


async def test_a_damaged_database_is_put_aside_with_its_log(store: Store, database: Path, vault: Vault):
    """Never deleted: something may be saved out of it. Never left beside: its log would spoil the new one."""
    copy = database.with_name("copy.db")
    await add(store, "e1")
    backup(url(database), copy)
    await store.close()
    spoil(database)
    kept = restore(url(database), copy, vault)
    assert kept == database.with_name("watcher.db.damaged-1")
    assert {"copy.db", "watcher.db", "watcher.db.damaged-1", "watcher.db.damaged-1-wal"} <= set(names(database.parent))
    assert "watcher.db-wal" not in names(database.parent)
    assert read(kept.with_name("watcher.db.damaged-1-wal")) == b"an old log"
    assert await entries(database, vault) == 1


def spoil(database: Path) -> None:
    database.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 8_000)
    database.with_name("watcher.db-wal").write_bytes(b"an old log")


async def test_a_backup_never_replaces_a_file(store: Store, database: Path):
    """A slip of the keyboard must not cost the last good backup."""
    with pytest.raises(StoreError, match="never replaces"):
        backup(url(database), database)
    with pytest.raises(StoreError, match="does not exist"):
        backup(url(database), database.parent / "nowhere" / "copy.db")


@pytest.mark.parametrize("kind", ["missing", "text", "other key", "newer"])
async def test_a_backup_that_will_not_do_changes_nothing(
    store: Store, database: Path, vault: Vault, tmp_path: Path, kind: str
):
    """Found out before the present database is touched."""
    copy = tmp_path / "copy.db"
    await add(store, "e1")
    key = vault
    if kind == "text":
        write(copy, "not a database at all, " * 100)
    elif kind != "missing":
        if kind == "newer":
            async with store.unit(PollUnit) as unit:
                await unit._run(lambda c: c.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
        backup(url(database), copy)
        key = Vault(make_key()) if kind == "other key" else vault
    await store.close()
    before = read(database)
    with pytest.raises(VaultError if kind == "other key" else StoreError, match=r"copy\.db"):
        restore(url(database), copy, key)
    assert read(database) == before
    assert not [name for name in names(tmp_path) if "restoring" in name]


def write(path: Path, text: str) -> None:
    path.write_text(text)


def read(path: Path) -> bytes:
    return path.read_bytes()


def test_a_second_instance_hears_who_is_at_work(database: Path):
    """Two pollers would alert twice; two bots get 409 for ever."""
    with (
        hold(database, NOW),
        pytest.raises(StoreError, match=r"process \d+ since 2026-11-23 10:00 UTC"),
        hold(database, NOW + timedelta(hours=1)),
    ):
        pass
    with hold(database, NOW):
        assert mode(lock_path(database)) == 0o600


def test_a_lock_of_the_dead_holds_nobody(database: Path):
    """After kill -9 the next start must not ask an operator to delete a file."""
    lock_path(database).write_text("process 1 since long ago\n")
    with hold(database, NOW):
        pass


def test_a_lock_in_a_missing_folder_is_one_line(tmp_path: Path):
    """It is the first thing that `run` touches."""
    with pytest.raises(StoreError, match="check the folder"), hold(tmp_path / "nowhere" / "watcher.db", NOW):
        pass

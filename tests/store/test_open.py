"""Opening the database, and each way in which it can be unusable."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import NOW, make_feed
from watcher.errors import StoreError, VaultError
from watcher.store.engine import Store, open_store
from watcher.store.schema import APPLICATION_ID, HEAD
from watcher.store.units import ArchiveUnit, PollUnit
from watcher.store.vault import Vault, make_key


def url(path: Path) -> str:
    return f"sqlite:///{path}"


async def open_and_close(path: Path, vault: Vault) -> None:
    await open_store(url(path), vault).close()


def refused(path: Path, vault: Vault, *words: str) -> None:
    """Opening raises one line with these words, and leaves the file as it was."""
    before = content(path)
    with pytest.raises(StoreError) as raised:
        open_store(url(path), vault)
    line = str(raised.value)
    assert "\n" not in line
    assert all(word in line for word in words), line
    assert content(path) == before


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def spoil(path: Path) -> None:
    """Overwrites some pages, as a failing disk does."""
    raw = bytearray(path.read_bytes())
    raw[-20_000:-4_096] = b"\xa5" * (20_000 - 4_096)
    path.write_bytes(raw)


def test_a_missing_folder_is_named(tmp_path: Path, vault: Vault):
    """The commonest mistake in DATABASE_URL."""
    refused(tmp_path / "nowhere" / "watcher.db", vault, "nowhere", "does not exist", "WATCHER_DATA")


def test_what_is_no_database_is_left_alone(tmp_path: Path, vault: Vault):
    """A wrong path may name somebody's document."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, " * 100)
    refused(path, vault, "no database", "another path")


def test_another_programs_database_is_left_alone(tmp_path: Path, vault: Vault):
    """Our tables in a stranger's file would be found by neither."""
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")
        connection.commit()
    refused(path, vault, "another program")


async def test_damage_is_found_before_anything_is_written(database: Path, vault: Vault):
    """gotify ran on a damaged file for a month and backed the damage up."""
    store = open_store(url(database), vault)
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed(f"feed{n}") for n in range(500)], NOW)
    await store.close()
    spoil(database)
    refused(database, vault, "damaged", "watcher db restore")


async def test_a_newer_schema_is_not_touched(database: Path, vault: Vault):
    """After a downgrade, an old program would write rows that the new one misreads."""
    await open_and_close(database, vault)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    refused(database, vault, "newer watcher", "9999", HEAD)


async def test_another_key_is_refused(database: Path, vault: Vault):
    """With another key every subscriber would be silently unreachable."""
    await open_and_close(database, vault)
    with pytest.raises(VaultError, match="another secret key"):
        open_store(url(database), Vault(make_key()))
    await open_and_close(database, vault)


async def test_a_database_held_by_another_program_is_said(
    store: Store, database: Path, monkeypatch: pytest.MonkeyPatch
):
    """Waiting for ever looks like a hang."""
    async with store.unit(PollUnit) as unit:
        await unit.states()
        with closing(sqlite3.connect(database, timeout=0)) as stranger, pytest.raises(sqlite3.OperationalError):
            stranger.execute("BEGIN IMMEDIATE")
    with closing(sqlite3.connect(database, isolation_level=None)) as stranger:
        stranger.execute("BEGIN IMMEDIATE")
        await store._writing.outside(lambda c: c.connection.cursor().execute("PRAGMA busy_timeout = 1"))
        with pytest.raises(StoreError, match="another program holds it"):
            async with store.unit(PollUnit):
                pass
        stranger.execute("ROLLBACK")
    async with store.unit(PollUnit) as unit:
        assert await unit.states() == {}


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ("data/watcher.db", "no address"),
        ("mysql://u:topsecret@h/d", "neither"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
    ],
)
def test_a_wrong_url_is_one_line_that_repeats_no_password(vault: Vault, wrong: str, word: str):
    """DATABASE_URL often holds a password, and errors reach logs."""
    with pytest.raises(StoreError, match=word) as raised:
        open_store(wrong, vault)
    assert "topsecret" not in str(raised.value)


async def test_a_reading_command_makes_nothing(database: Path, vault: Vault):
    """`watcher stories` in a wrong folder must not leave an empty database behind."""
    with pytest.raises(StoreError, match="no database yet"):
        open_store(url(database), vault, read_only=True)
    assert content(database) is None
    await open_and_close(database, vault)
    store = open_store(url(database), vault, read_only=True)
    async with store.view(ArchiveUnit) as unit:
        assert (await unit.stats(NOW)).revision == HEAD
    await store.close()


async def test_connections_keep_the_houses_rules(store: Store):
    """Each of these has lost or leaked somebody's rows where it was forgotten."""
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000,
              "application_id": APPLICATION_ID, "temp_store": 2}  # fmt: skip
    for lane in (store._writing, store._reading):
        async with lane.transaction():
            found = {
                name: await lane.run(lambda c, n=name: c.exec_driver_sql(f"PRAGMA {n}").scalar()) for name in wanted
            }
        assert found == wanted

"""What only SQLite needs: how a connection is set up, what makes a file ours, and its errors in an operator's words."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from watcher.errors import StoreError
from watcher.store.schema import APPLICATION_ID

BUSY_S = 5
#: Connection option: this connection writes, its transactions take the write lock when they begin.
WRITES = "watcher_writes"

#: Part of SQLite's message -> what happened and what to do.
_TROUBLES = {
    "database is locked": "another program holds it; end that program, then try again",
    "disk is full": "the disk is full; make room, then try again: nothing half-written was kept",
    "readonly": "it cannot be written; check the owner and the rights of the file and its folder",
    "unable to open": "it cannot be opened; check the owner and the rights of the file and its folder",
    "not a database": "this is no database; choose another path, or bring back a backup: watcher db restore FILE",
    "malformed": "it is damaged; keep a copy, then bring back the last good backup: watcher db restore FILE",
    "disk I/O error": "the disk does not read or write; check it, then try again",
}


def path_of(url: URL) -> Path:
    """The file behind a `sqlite:///…` URL. Raises StoreError for a database in memory: it would be lost at the end."""
    if not url.database or url.database == ":memory:":
        raise StoreError("DATABASE_URL names no file; write sqlite:///folder/watcher.db")
    return Path(url.database)


def sqlite_engine(url: URL) -> Engine:
    """An engine whose connections keep the house's rules. Nothing is opened yet."""
    engine = create_engine(url, connect_args={"timeout": BUSY_S}, hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _record: object) -> None:
    # sqlite3's own idea of when to BEGIN is too late for a transaction that reads before it writes.
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        # NORMAL may lose the last commits at a power cut, and with them the knowledge that an alert was sent.
        "synchronous = FULL",
        "foreign_keys = ON",
        # What is deleted is overwritten: /forget must leave nothing in free pages.
        "secure_delete = ON",
        # Sorting spills to memory, not to a file that nobody wipes.
        "temp_store = MEMORY",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A deferred transaction that turns into a writing one fails at once, whatever the busy timeout says.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def clear_errors(where: str) -> Iterator[None]:
    """Turns troubles of the file, the disk and the lock into a StoreError of one line; a bug of ours passes as is."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        text = str(error.orig if isinstance(error, DatabaseError) else error)
        for part, line in _TROUBLES.items():
            if part in text:
                raise StoreError(f"{where}: {line}") from error
        raise


def make_private(path: Path) -> None:
    """Makes the file that is not there yet, readable by its owner only; SQLite gives its log the same rights."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def check_file(path: Path, *, must_exist: bool) -> None:
    """Refuses a path that cannot be, or is not, a database of ours; a damaged one too. Changes nothing.

    A file that is not there is fine unless `must_exist`.
    """
    if not path.parent.is_dir():
        raise StoreError(
            f"{path}: the folder {path.parent} does not exist; make it, or set WATCHER_DATA to another one"
        )
    if not path.exists():
        if must_exist:
            raise StoreError(f"{path}: there is no database yet; `watcher poll` or `watcher run` makes one")
        return
    if not path.is_file():
        raise StoreError(f"{path}: this is no file; set DATABASE_URL to a file's path")
    with clear_errors(str(path)):
        inspect(path)


def inspect(path: Path) -> None:
    """Reads an existing file: StoreError when it belongs to another program or `quick_check` finds damage."""
    # Read-only: closing a damaged file in the usual way would write its log into it, or throw the log away.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_S)
    try:
        (found,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if found != APPLICATION_ID and tables:
            raise StoreError(f"{path}: this database belongs to another program; set DATABASE_URL to another path")
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if verdict != "ok":
        raise StoreError(
            f"{path}: it is damaged ({' '.join(verdict.split())}); "
            "keep a copy, then bring back the last good backup: watcher db restore FILE"
        )

"""Copies of the database, and the way back. A backup is a second copy of who subscribes: sealed, to be kept short."""

import os
import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import make_url

from watcher.errors import StoreError
from watcher.store.engine import check_key, engine_for
from watcher.store.migrate import check_revision
from watcher.store.sqlite import BUSY_S, check_file, clear_errors, inspect, path_of
from watcher.store.vault import Vault


def backup(url: str, target: Path) -> None:
    """Copies the database, as of one moment and while it is in use, to a new file of mode 600; then reads the copy.

    What was deleted is not in it: SQLite writes the copy anew instead of page by page. Raises StoreError.
    """
    source = _path(url)
    check_file(source, must_exist=True)
    if target.exists():
        raise StoreError(f"{target}: there is a file already; choose another name: a backup never replaces one")
    if not target.parent.is_dir():
        raise StoreError(f"{target}: the folder {target.parent} does not exist; make it first")
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        _copy(source, unfinished)
        inspect(unfinished)
        unfinished.rename(target)
        _settle(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(url: str, source: Path, vault: Vault) -> Path | None:
    """Puts a backup in the database's place; the caller holds the instance's lock.

    Checked first, while nothing is changed yet: that it is a database of ours, whole, of a schema that we know, and
    made with this secret. Returns where the present database was put, if it was damaged; a good one is replaced.
    Raises StoreError and VaultError.
    """
    target = _path(url)
    if not source.is_file():
        raise StoreError(f"{source}: there is no such file; give the path of a backup")
    check_file(source, must_exist=True)
    fresh = target.with_name(f"{target.name}.restoring")
    fresh.unlink(missing_ok=True)
    try:
        _copy(source, fresh)
        _check(fresh, source, vault)
        kept = _clear_place(target)
        fresh.replace(target)
        _settle(target.parent)
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def _path(url: str) -> Path:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        raise StoreError("this copies SQLite files only; for PostgreSQL use pg_dump and pg_restore")
    return path_of(parsed)


def _copy(source: Path, target: Path) -> None:
    # Made first, so that it never has other rights, not even for a moment; SQLite takes an empty file for a new one.
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with clear_errors(str(source)), closing(sqlite3.connect(source, timeout=BUSY_S)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    # SQLite does not wait for the disk here.
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Waits until the folder's new names are on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _check(fresh: Path, source: Path, vault: Vault) -> None:
    engine = engine_for(f"sqlite:///{fresh}")
    try:
        with engine.connect() as connection:
            if check_revision(connection, str(source)) is None:
                raise StoreError(f"{source}: there is nothing of ours in it; give the path of a backup")
            check_key(connection, vault, str(source))
    finally:
        engine.dispose()
    # Our own look made it write ahead; a file that is about to be renamed must be whole by itself.
    _end_log(fresh)


def _clear_place(target: Path) -> Path | None:
    """Leaves nothing beside which a restored file would be damaged: an old write-ahead log belongs to the old file."""
    if target.exists() and not _damaged(target):
        _end_log(target)
        return None
    places = (target.with_name(f"{target.name}.damaged-{number}") for number in count(1))
    kept = next(place for place in places if not place.exists())
    # The log first: without the file it is nothing, and the file without its log is only older.
    for end in ("-wal", "-shm", ""):
        part = target.with_name(target.name + end)
        if part.exists():
            part.rename(kept.with_name(kept.name + end))
    return kept if kept.exists() else None


def _end_log(path: Path) -> None:
    """Writes the log into the file and removes it."""
    with clear_errors(str(path)), closing(sqlite3.connect(path, timeout=BUSY_S)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _damaged(target: Path) -> bool:
    try:
        inspect(target)
    except sqlite3.OperationalError:
        raise StoreError(f"{target}: another program holds it; end that program, then try again") from None
    except (StoreError, sqlite3.DatabaseError):
        return True
    return False

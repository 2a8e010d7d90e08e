"""One instance at a time: a lock file beside the database that says who holds it.

The operating system gives the lock back when its holder dies, however it dies; the file itself stays and means nothing.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from watcher.errors import StoreError


def lock_path(database: Path) -> Path:
    """`data/watcher.db` -> `data/watcher.db.lock`."""
    return database.with_name(f"{database.name}.lock")


@contextmanager
def hold(database: Path, now: datetime) -> Iterator[None]:
    """Holds the instance's lock. Raises StoreError, naming the holder, when another process has it; never waits.

    For `run`, `worker` and every command that writes. now: what a second instance is told as "since".
    """
    path = lock_path(database)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreError(f"{path}: the lock file cannot be made ({error.strerror}); check the folder") from None
    try:
        _take(descriptor, database)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"process {os.getpid()} since {now:%Y-%m-%d %H:%M} UTC\n".encode(), 0)
        yield
    finally:
        # Not deleted: another process may have opened it a moment ago and would hold a lock that nobody sees.
        os.close(descriptor)


def _take(descriptor: int, database: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(descriptor, 200, 0).decode(errors="replace").strip() or "another process"
        raise StoreError(f"{database}: a watcher is at work on it already ({holder}); end that one first") from None

"""Opens the database and runs units: one transaction each, on one thread, never on the event loop.

The functions in `feeds`, `entries`, `stories`, `chats`, `outbox` and `inbox` take a connection and run inside whatever
transaction their caller has open; none of them commits. `units` gathers them for the jobs.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError

from watcher.errors import StoreError, VaultError
from watcher.store import meta
from watcher.store.migrate import check_revision, upgrade
from watcher.store.schema import HEAD
from watcher.store.sqlite import WRITES, check_file, clear_errors, make_private, path_of, sqlite_engine
from watcher.store.vault import Vault

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


class Lane:
    """One connection on one thread: calls run in the order in which they were made, whatever happens to the callers."""

    def __init__(self, engine: Engine, where: str, *, writes: bool) -> None:
        self._engine = engine
        self._where = where
        self._writes = writes
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store-write" if writes else "store-read")
        self._connection: Connection | None = None
        self._busy = asyncio.Lock()
        self._holder: asyncio.Task[object] | None = None
        self._closed = False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["Lane"]:
        """Begins; commits at the end; rolls back when anything is raised, a cancellation included."""
        if self._holder is asyncio.current_task() is not None:
            raise RuntimeError("a unit was opened inside a unit: it would wait for itself; pass the outer one on")
        async with self._busy:
            self._holder = asyncio.current_task()
            try:
                await self._call(self._begin)
                yield self
                await self._call(self._commit)
            finally:
                self._holder = None
                # Nothing to undo after a commit. Not awaited: the thread keeps the order, so that even a task which
                # is cancelled here leaves no transaction open for the next one.
                self._thread.submit(self._rollback)

    async def run(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Calls a store function with the connection, inside the open transaction; StoreError as in `clear_errors`."""
        return await self._call(lambda: function(self._open(), *args, **kwargs))

    async def outside(self, function: Callable[[Connection], T]) -> T:
        """Calls between transactions, for what SQLite does only there (a checkpoint)."""
        async with self._busy:
            return await self._call(lambda: function(self._open()))

    async def close(self) -> None:
        """Gives the connection and the thread back. Twice is harmless."""
        async with self._busy:
            if not self._closed:
                await self._call(self._close)
            self._closed = True
        self._thread.shutdown(wait=False)

    async def _call(self, function: Callable[[], T]) -> T:
        def guarded() -> T:
            with clear_errors(self._where):
                return function()

        return await asyncio.get_running_loop().run_in_executor(self._thread, guarded)

    def _open(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**{WRITES: self._writes})
        return self._connection

    def _begin(self) -> None:
        self._open().begin()

    def _commit(self) -> None:
        self._open().commit()

    def _rollback(self) -> None:
        if self._connection is not None:
            self._connection.rollback()

    def _close(self) -> None:
        if self._connection is not None:
            # Not back into the pool: the file is to be closed, and by this thread, since the last one to close it
            # writes the log back.
            self._connection.detach()
            self._connection.close()
            self._connection = None


class Store:
    """The open database. Made by `open_store`."""

    def __init__(self, engine: Engine, where: str, vault: Vault) -> None:
        self._engine = engine
        self._vault = vault
        self._writing = Lane(engine, where, writes=True)
        self._reading = Lane(engine, where, writes=False)

    @asynccontextmanager
    async def unit(self, kind: Callable[[Lane, Vault], U]) -> AsyncIterator[U]:
        """One writing transaction: `async with store.unit(PollUnit) as unit`. Units wait for each other."""
        async with self._writing.transaction() as lane:
            yield kind(lane, self._vault)

    @asynccontextmanager
    async def view(self, kind: Callable[[Lane, Vault], U]) -> AsyncIterator[U]:
        """One reading transaction beside the writing ones: everything in it is seen as of its first read."""
        async with self._reading.transaction() as lane:
            yield kind(lane, self._vault)

    async def wipe_traces(self) -> bool:
        """Empties the write-ahead log, where rows deleted a moment ago still stand. For after /forget and each erase.

        False: a reader was in the way; call again. Always True where there is no such log.
        """
        if self._engine.dialect.name != "sqlite":
            return True
        return await self._writing.outside(_truncate_log)

    async def close(self) -> None:
        """Ends both threads and closes the file."""
        self._engine.dispose()
        await self._reading.close()
        await self._writing.close()


def _truncate_log(connection: Connection) -> bool:
    cursor = connection.connection.cursor()
    (busy, _, _) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def engine_for(url: str) -> Engine:
    """The engine behind DATABASE_URL; nothing is opened.

    Raises StoreError for a URL of another kind, without repeating it: it may hold a password.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return sqlite_engine(parsed)
    try:
        return create_engine(parsed.set(drivername="postgresql+psycopg"), hide_parameters=True)
    except ModuleNotFoundError:
        raise StoreError("PostgreSQL needs its driver; install the package psycopg, or use SQLite") from None


def open_store(url: str, vault: Vault, *, read_only: bool = False) -> Store:
    """Checks the database, brings its schema up to date and gives it.

    read_only: for commands that only look: a database that is missing or older is refused, not made or upgraded.
    Raises StoreError (folder missing, no database, another program's, damaged, newer schema, held by another) and
    VaultError (made with another secret); each says what to do, and nothing was changed.
    """
    parsed = _parse(url)
    on_sqlite = parsed.get_backend_name() == "sqlite"
    where = str(path_of(parsed)) if on_sqlite else "the database"
    if on_sqlite:
        check_file(path_of(parsed), must_exist=read_only)
        with clear_errors(where):
            make_private(path_of(parsed))
    engine = engine_for(url)
    with ExitStack() as on_failure:
        on_failure.callback(engine.dispose)
        with clear_errors(where):
            _prepare(engine, vault, where, read_only=read_only)
        on_failure.pop_all()
    return Store(engine, where, vault)


def _prepare(engine: Engine, vault: Vault, where: str, *, read_only: bool) -> None:
    with engine.connect() as connection:
        revision = check_revision(connection, where)
        if revision is not None:
            check_key(connection, vault, where)
    if read_only and revision != HEAD:
        raise StoreError(f"{where}: its schema is older than this program; run: watcher db upgrade")
    if revision != HEAD:
        upgrade(engine)
    if read_only:
        return
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        if revision is None:
            with connection.begin():
                meta.put(connection, meta.KEY_CHECK, vault.check)
        if engine.dialect.name == "sqlite":
            # A kill between /forget and its wiping leaves the row in the log.
            _truncate_log(connection)


def check_key(connection: Connection, vault: Vault, where: str) -> None:
    """Raises VaultError when the database was made with another secret."""
    if meta.get(connection, meta.KEY_CHECK) != vault.check:
        raise VaultError(
            f"{where}: this database was made with another secret key; "
            "bring back its key file, or set WATCHER_SECRET_KEY to its key: no chat can be read without it"
        )


def _parse(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("DATABASE_URL is no address; write sqlite:///folder/watcher.db or postgresql://…") from None
    if parsed.get_backend_name() not in {"sqlite", "postgresql", "postgres"}:
        raise StoreError("DATABASE_URL names neither SQLite nor PostgreSQL; write sqlite:///… or postgresql://…")
    return parsed

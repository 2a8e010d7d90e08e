"""Brings a database to this program's schema: all steps in one transaction, or none.

The migrations ship inside the package; no `alembic.ini` is needed.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from watcher.errors import StoreError
from watcher.store.schema import APPLICATION_ID, HEAD
from watcher.store.sqlite import WRITES

SCRIPTS = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """The schema's revision; None for a database without tables of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision


def check_revision(connection: Connection, where: str) -> str | None:
    """The revision. Raises StoreError when a newer program made it: we would not know what its tables mean."""
    revision = revision_of(connection)
    if revision not in (None, HEAD) and revision not in _known(SCRIPTS):
        raise StoreError(
            f"{where}: a newer watcher made this database (revision {revision}, this one knows {HEAD}); "
            "install that version again, or restore a backup made by this one"
        )
    return revision


def upgrade(engine: Engine, scripts: Path = SCRIPTS) -> None:
    """To the newest revision in `scripts`. Raises StoreError, everything rolled back, if a reference would break.

    On SQLite foreign keys are off meanwhile: Alembic's batch mode rebuilds a table by dropping it, and with them on
    the drop deletes every child row by cascade. They are checked as a whole before the commit instead.
    """
    on_sqlite = engine.dialect.name == "sqlite"
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        # Outside the transaction: within one SQLite ignores the pragma without a word.
        if on_sqlite:
            _foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                numbers = _numbers(connection) if on_sqlite else {}
                command.upgrade(_config(connection, scripts), "head")
                if on_sqlite:
                    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
                    _keep_numbers(connection, numbers)
                    _check_references(connection)
        finally:
            if on_sqlite:
                _foreign_keys(connection, "ON")


def _foreign_keys(connection: Connection, value: str) -> None:
    connection.connection.cursor().execute(f"PRAGMA foreign_keys = {value}")


def _numbers(connection: Connection) -> dict[str, int]:
    """The highest number ever given in each table that gives none twice."""
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").first() is None:
        return {}
    return {row.name: row.seq for row in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}


def _keep_numbers(connection: Connection, numbers: dict[str, int]) -> None:
    """A rebuilt table knows of the rows that it was given only: the numbers of deleted ones would be given again."""
    for name, seq in numbers.items():
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ? AND seq < ?", (name, seq))
        connection.exec_driver_sql(
            "INSERT INTO sqlite_sequence (name, seq) SELECT ?, ? "
            "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
            (name, seq, name),
        )


def _check_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        tables = ", ".join(sorted({row[0] for row in broken}))
        raise StoreError(
            f"the upgrade was undone: it would leave {len(broken)} rows of {tables} without what they refer to; "
            "the database is as it was; report this"
        )


def _config(connection: Connection, scripts: Path) -> Config:
    config = Config()
    # A % in the path would be read as an interpolation.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _known(scripts: Path) -> set[str]:
    return {script.revision for script in ScriptDirectory(str(scripts)).walk_revisions()}

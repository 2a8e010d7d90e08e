"""`INSERT … ON CONFLICT`: the one place that knows that both databases have it, each in its own dialect."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Row = Mapping[str, Any]


def _insert(connection: Connection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def upsert(connection: Connection, table: Table, rows: Sequence[Row], *, keys: Sequence[str]) -> None:
    """Inserts; a row whose `keys` are there already has its other given columns replaced. No rows: nothing."""
    if not rows:
        return
    statement = _insert(connection, table)
    replaced = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=replaced), list(rows))


def insert_new(
    connection: Connection, table: Table, rows: Sequence[Row], *, keys: Sequence[str], giving: Column[int]
) -> list[int]:
    """Inserts the rows whose unique `keys` are not there yet; the `giving` column of each of those, in any order."""
    if not rows:
        return []
    statement = _insert(connection, table).on_conflict_do_nothing(index_elements=list(keys)).returning(giving)
    return list(connection.execute(statement, list(rows)).scalars())

"""Small things to remember by name."""

from sqlalchemy import Connection, select

from watcher.store import schema
from watcher.store.upsert import upsert

#: Tells whether the vault's secret is the one that this database was made with.
KEY_CHECK = "key_check"
#: The highest update id that is in the inbox or was; the next one is asked for.
LAST_UPDATE = "last_update"
#: How many stories were ever made; ids are never given twice.
STORY_COUNT = "story_count"


def get(connection: Connection, key: str) -> str | None:
    """None when it was never put."""
    value: str | None = connection.execute(select(schema.meta.c.value).where(schema.meta.c.key == key)).scalar()
    return value


def put(connection: Connection, key: str, value: str) -> None:
    """Replaces what was there."""
    upsert(connection, schema.meta, [{"key": key, "value": value}], keys=("key",))


def count_up(connection: Connection, key: str) -> int:
    """One more than last time; 1 at first."""
    number = int(get(connection, key) or 0) + 1
    put(connection, key, str(number))
    return number

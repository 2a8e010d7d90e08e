"""Upgrades of a database that holds somebody's subscriptions."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateIndex, CreateTable

from tests.builders import NOW, make_entry, make_feed, make_owed, make_settings, make_story
from watcher.errors import StoreError
from watcher.records import Address, Placement, TopicScore, Verdict
from watcher.store.engine import Store, engine_for, open_store
from watcher.store.migrate import SCRIPTS, upgrade
from watcher.store.schema import HEAD, metadata
from watcher.store.units import BotUnit, DeliverUnit, PollUnit, TriageUnit
from watcher.store.vault import Vault

STEP = '''"""{doc}"""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "{revision}", "{after}", None, None


def upgrade():
{body}
'''
#: Rebuilds the two tables whose rows hang on each other by cascade, as batch mode does.
REBUILD = """
    with op.batch_alter_table("chats", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.add_column(sa.Column("at_risk", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.alter_column("style", type_=sa.String(20))
    with op.batch_alter_table("entries", table_kwargs={"sqlite_autoincrement": True}) as batch:
        batch.drop_index("ix_entries_listed_at")
        batch.alter_column("summary", nullable=True)
"""
FAIL = """
    with op.batch_alter_table("stories") as batch:
        batch.add_column(sa.Column("half", sa.Text()))
    op.execute("SELECT * FROM no_such_table")
"""
ORPHAN = """
    op.execute("DELETE FROM chats")
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A copy of the real migrations, to which a test adds steps."""
    copy = tmp_path / "migrations 100%"
    shutil.copytree(SCRIPTS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def add_step(scripts: Path, revision: str, body: str, after: str = HEAD) -> None:
    text = STEP.format(doc=revision, revision=revision, after=after, body=body)
    (scripts / "versions" / f"{revision}.py").write_text(text)


async def fill(store: Store) -> None:
    """At least one row in every table."""
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        await unit.add_entries("outlet", [(make_entry(f"e{n}"), "f") for n in range(3)], seen_at=NOW, baseline=False)
    async with store.unit(BotUnit) as unit:
        for number in range(3):
            await unit.subscribe(Address(number), kind="private", on=NOW.date(), **make_settings())
    async with store.unit(TriageUnit) as unit:
        for waiting in await unit.untriaged(9):
            verdict = Verdict(1.0, (TopicScore("pardon", 1.0, "alert"),), "BY", "be")
            await unit.save_verdict(waiting.entry_key, verdict)
            await unit.save_story(make_story(await unit.new_story_id()))
            await unit.place(waiting.entry_key, Placement("s1", "report"), voice="", at=NOW)
        await unit.owe([make_owed(chat.chat_key) for chat in await unit.audience()], NOW)


def content(database: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, and every table's and index's name."""
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute("SELECT name, type FROM sqlite_master ORDER BY name").fetchall()
        tables = [name for name, kind in names if kind == "table"]
        return {"": names} | {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables}


async def filled(database: Path, vault: Vault) -> dict[str, list[tuple[object, ...]]]:
    store = open_store(f"sqlite:///{database}", vault)
    await fill(store)
    await store.close()
    return content(database)


async def test_an_upgrade_of_a_filled_database_keeps_every_row(database: Path, vault: Vault, scripts: Path):
    """Batch mode drops a table to rebuild it: with foreign keys on, every delivery and verdict would go with it."""
    before = await filled(database, vault)
    add_step(scripts, "9001", REBUILD)
    add_step(scripts, "9002", "    op.create_table('later', sa.Column('x', sa.Integer()))", after="9001")
    engine = engine_for(f"sqlite:///{database}")
    upgrade(engine, scripts)
    engine.dispose()
    after = content(database)
    assert after["alembic_version"] == [("9002",)]
    for table in ("outbox", "verdicts", "story_entries", "entries", "feeds", "stories", "meta"):
        assert after[table] == before[table]
        assert after[table]
    assert [row[:-1] for row in after["chats"]] == before["chats"]
    assert after["later"] == []


async def test_deliveries_still_hang_on_their_chats_after_an_upgrade(database: Path, vault: Vault, scripts: Path):
    """A rebuilt table whose children refer to its old name would make /forget leave rows behind."""
    await filled(database, vault)
    add_step(scripts, "9001", REBUILD)
    engine = engine_for(f"sqlite:///{database}")
    upgrade(engine, scripts)
    with engine.connect() as connection, connection.begin():
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        connection.exec_driver_sql("DELETE FROM chats")
        assert connection.exec_driver_sql("SELECT count(*) FROM outbox").scalar() == 0
    engine.dispose()


@pytest.mark.parametrize("forgotten", [3, 1], ids=["the last one", "all"])
async def test_a_key_is_not_given_again_after_an_upgrade_either(
    database: Path, vault: Vault, scripts: Path, forgotten: int
):
    """A rebuilt table begins to count at the rows that it still has, and a late button would reach somebody else."""
    await filled(database, vault)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DELETE FROM outbox")
        connection.execute("DELETE FROM chats WHERE chat_key >= ?", (forgotten,))
        connection.commit()
    add_step(scripts, "9001", REBUILD)
    engine = engine_for(f"sqlite:///{database}")
    upgrade(engine, scripts)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all()
    engine.dispose()
    numbers = {row.name: row.seq for row in rows}
    assert (numbers["chats"], numbers["entries"], numbers["outbox"]) == (3, 3, 3)


async def test_a_failing_upgrade_changes_nothing(database: Path, vault: Vault, scripts: Path):
    """With Alembic's own settings a failed step leaves its half-built table behind, and the next try fails on that."""
    before = await filled(database, vault)
    add_step(scripts, "9001", REBUILD)
    add_step(scripts, "9002", FAIL, after="9001")
    engine = engine_for(f"sqlite:///{database}")
    with pytest.raises(OperationalError, match="no_such_table"):
        upgrade(engine, scripts)
    engine.dispose()
    assert content(database) == before
    store = open_store(f"sqlite:///{database}", vault)
    async with store.unit(DeliverUnit) as unit:
        assert len(await unit.claim_due(NOW, 9)) == 3
    await store.close()


async def test_an_upgrade_that_breaks_references_is_undone(database: Path, vault: Vault, scripts: Path):
    """Foreign keys are off meanwhile, so that nobody else would notice."""
    before = await filled(database, vault)
    add_step(scripts, "9001", ORPHAN)
    engine = engine_for(f"sqlite:///{database}")
    with pytest.raises(StoreError, match="3 rows of outbox"):
        upgrade(engine, scripts)
    engine.dispose()
    assert content(database) == before


def test_the_migrations_make_the_schema_that_the_code_uses(database: Path):
    """A column added in one of the two places only fails in front of a subscriber."""
    engine = engine_for(f"sqlite:///{database}")
    upgrade(engine)
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
    engine.dispose()
    assert differences == []
    made = create_engine("sqlite://")
    metadata.create_all(made)
    with made.connect() as connection, closing(sqlite3.connect(database)) as migrated:
        query = "SELECT name, sql FROM sqlite_master WHERE tbl_name != 'alembic_version' ORDER BY name"
        wanted = [(name, sql and words(sql)) for name, sql in connection.exec_driver_sql(query)]
        found = [(name, sql and words(sql)) for name, sql in migrated.execute(query)]
    made.dispose()
    assert found == wanted


def words(sql: str) -> list[str]:
    """The statement without its layout; constraints in any order."""
    return sorted(part.strip(" \n\t()") for part in sql.replace("\n", " ").split(","))


def test_the_newest_revision_is_the_one_that_the_code_expects():
    """Opening compares with HEAD alone, without reading the migrations."""
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [HEAD]


def test_every_table_can_be_made_on_postgresql():
    """A later release runs there; what only SQLite understands must not creep in."""
    dialect = postgresql.dialect()
    for table in metadata.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert "CREATE INDEX" in str(CreateIndex(index).compile(dialect=dialect))


def test_the_migrations_ship_inside_the_package():
    """Whoever installs a wheel has no checkout to find them in."""
    assert SCRIPTS.parent.name == "store"
    assert (SCRIPTS / "env.py").is_file()
    assert list((SCRIPTS / "versions").glob("0001*.py"))

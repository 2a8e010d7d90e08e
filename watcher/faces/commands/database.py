"""`db upgrade`, `db stats`, `db backup`, `db restore`."""

import argparse
import asyncio
import os
from datetime import UTC, datetime

from watcher.app.archive import archive
from watcher.app.database import back_up, bring_back, upgrade_database
from watcher.app.knowledge import load_settings
from watcher.faces.terminal import print_table
from watcher.records import StoreStats


def upgrade(arguments: argparse.Namespace) -> int:
    """Brings the schema up to date."""
    asyncio.run(upgrade_database(load_settings(os.environ, arguments.config)))
    print("the database is up to date")
    return 0


def stats(arguments: argparse.Namespace) -> int:
    """Counts of rows; chats rounded to tens."""
    settings, now = load_settings(os.environ, arguments.config), datetime.now(UTC)

    async def found() -> StoreStats:
        async with archive(settings) as opened:
            return await opened.stats(now)

    counted = asyncio.run(found())
    rows: list[tuple[str, object]] = [
        ("feeds", counted.feeds),
        ("entries", counted.entries),
        ("entries that wait for triage", counted.untriaged),
        ("stories", counted.stories),
        ("chats (rounded to tens)", counted.chats),
        *((f"deliveries {state}", number) for state, number in sorted(counted.deliveries.items())),
        ("updates that wait for the bot", counted.inbox),
        ("schema", counted.revision),
    ]
    print_table(("what", "rows"), rows, empty="")
    return 0


def backup(arguments: argparse.Namespace) -> int:
    """A consistent copy."""
    back_up(load_settings(os.environ, arguments.config), arguments.file)
    print(f"wrote {arguments.file}; it is of no use without the key file, which is not in it: keep that elsewhere")
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """The copy takes the database's place."""
    damaged = bring_back(load_settings(os.environ, arguments.config), arguments.file)
    print(f"the database is as it was in {arguments.file}")
    if damaged is not None:
        print(f"the former one was damaged; it was kept as {damaged}")
    return 0

"""`db upgrade`, `db backup`, `db restore`: the database as a file."""

from pathlib import Path

from watcher.app.opening import make_folder, only_instance, open_vault
from watcher.settings import Settings
from watcher.store.backup import backup, restore
from watcher.store.engine import open_store


async def upgrade_database(settings: Settings) -> None:
    """Makes the database, or brings it to this version's schema."""
    make_folder(settings.data_dir)
    with only_instance(settings):
        store = open_store(settings.database_url, open_vault(settings))
        await store.close()


def back_up(settings: Settings, file: str) -> None:
    """A consistent copy, while the watcher runs; chats stay sealed with the key, which is not in it."""
    backup(settings.database_url, Path(file))


def bring_back(settings: Settings, file: str) -> Path | None:
    """Replaces the database by the copy, after checking it; where the present one was put, if it was damaged."""
    make_folder(settings.data_dir)
    with only_instance(settings):
        return restore(settings.database_url, Path(file), open_vault(settings))

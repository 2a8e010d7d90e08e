"""A real SQLite file for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from watcher.store.engine import Store, open_store
from watcher.store.vault import Vault, make_key


@pytest.fixture
def vault() -> Vault:
    return Vault(make_key())


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "watcher.db"


@pytest.fixture
async def store(database: Path, vault: Vault) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{database}", vault)
    yield opened
    await opened.close()

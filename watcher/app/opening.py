"""Opens what lives outside the process: the secret, the database, the network, the chat."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from watcher.alerts.compose import note
from watcher.app.knowledge import read_locales
from watcher.errors import DeliveryError, Fault, SettingsError, StoreError
from watcher.feeds.cadence import asked_wait
from watcher.net.console_chat import ConsoleChat
from watcher.net.fetch import Fetcher
from watcher.net.send import TELEGRAM, Sender
from watcher.records import Address, Page
from watcher.settings import Settings
from watcher.store.engine import Store, open_store
from watcher.store.lock import hold
from watcher.store.vault import Vault, make_key, read_key, write_key

USER_AGENT = "watcher/0.1 (news watcher for pardons and political prisoners; feed reader)"


def open_vault(settings: Settings) -> Vault:
    """With the secret of the environment, or of the key file, which is made once beside a new database."""
    if settings.secret_key is not None:
        return Vault(settings.secret_key.reveal())
    key_file = settings.data_dir / "secret.key"
    database = sqlite_path(settings.database_url)
    if not key_file.exists() and not (database and database.exists()):
        make_folder(settings.data_dir)
        write_key(key_file, make_key())
    return Vault(read_key(key_file))


@dataclass(frozen=True, slots=True)
class Opened:
    """The store, and the key that signs buttons."""

    store: Store
    button_key: bytes = field(repr=False)


def open_database(settings: Settings, *, read_only: bool = False) -> Opened:
    """The store; its folder is made when it is our own data folder."""
    if not read_only:
        make_folder(settings.data_dir)
    vault = open_vault(settings)
    return Opened(open_store(settings.database_url, vault, read_only=read_only), vault.button_key)


def make_folder(path: Path) -> None:
    """A folder that only its owner can read; StoreError when it cannot be made."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        todo = "set WATCHER_DATA to a folder that can be written"
        raise StoreError(f"{path}: the data folder cannot be made: {error.strerror}; {todo}") from None


def make_fetcher(settings: Settings) -> Fetcher:
    """The one client for feeds."""
    return Fetcher(
        asked_wait=asked_wait,
        allow_private=settings.allow_private,
        per_host=settings.polling.per_host,
        timeout_s=settings.polling.timeout.total_seconds(),
        max_bytes=settings.polling.max_bytes,
        user_agent=USER_AGENT,
    )


def make_chat(settings: Settings) -> Sender | ConsoleChat:
    """Telegram, or this terminal where no token is set."""
    if settings.token is None:
        return terminal_chat(settings.data_dir)
    return Sender(settings.token.reveal(), settings.telegram_url or TELEGRAM)


def terminal_chat(pictures: Path) -> ConsoleChat:
    """This terminal; pictures are written to that folder."""
    return ConsoleChat(sys.stdout, pictures=pictures)


async def print_pages(pages: Iterable[Page]) -> None:
    """The pages on this terminal, as a subscriber would see them."""
    chat = ConsoleChat(sys.stdout)
    for page in pages:
        await chat.send(Address(0), page)


async def send_test_messages(settings: Settings) -> tuple[int, list[str]]:
    """One test message to each operator, or to this terminal without a token; how many were accepted, what failed."""
    chat = make_chat(settings)
    if settings.token is not None and not settings.admins:
        what, todo = (
            "names no operator to send to",
            "set it to your Telegram user id; the bot must know you: say /start",
        )
        raise SettingsError([Fault("WATCHER_ADMINS", None, what, todo)])
    failures: list[str] = []
    addresses = [Address(admin) for admin in settings.admins] if settings.token else [Address(0)]
    await chat.open()
    try:
        for address in addresses:
            try:
                await chat.send(address, note("en", "operator.test", read_locales()))
            except DeliveryError as error:
                failures.append(str(error))
    finally:
        await chat.close()
    return len(addresses) - len(failures), failures


@contextmanager
def only_instance(settings: Settings) -> Iterator[None]:
    """Holds the lock of this database; StoreError, naming the holder, when another watcher has it."""
    make_folder(settings.data_dir)
    path = sqlite_path(settings.database_url)
    with hold(path, datetime.now(UTC)) if path else nullcontext():
        yield


def sqlite_path(url: str) -> Path | None:
    """The file behind a database URL; None for a server's."""
    return Path(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else None

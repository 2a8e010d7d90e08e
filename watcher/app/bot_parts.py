"""What the bot works with, picked and wired; the bot itself is a face."""

import hashlib
import hmac
from dataclasses import dataclass, field
from zoneinfo import available_timezones

from watcher.alerts.compose import Composer
from watcher.alerts.phrases import Phrases
from watcher.app.desk import StoredDesk, StoredInbox, Zones
from watcher.app.instance import Instance
from watcher.settings import Settings
from watcher.store.vault import read_key


@dataclass(frozen=True, slots=True)
class BotParts:
    """Everything that the bot's ports ask for."""

    desk: StoredDesk
    inbox: StoredInbox
    voice: Composer
    phrases: Phrases
    zones: Zones
    #: Signs buttons; the same after a restart, of no use for anything else.
    button_key: bytes = field(repr=False)


def bot_parts(instance: Instance) -> BotParts:
    """The real parts. Raises VaultError when the secret cannot be read."""
    phrases = instance.knowledge.phrases
    return BotParts(
        desk=StoredDesk(instance.store, lambda: instance.settings, instance.clock.now),
        inbox=StoredInbox(instance.store, instance.clock.now),
        voice=Composer(phrases),
        phrases=phrases,
        zones=Zones(phrases.cities(available_timezones())),
        button_key=_button_key(instance.settings),
    )


def _button_key(settings: Settings) -> bytes:
    secret = settings.secret_key.reveal() if settings.secret_key else read_key(settings.data_dir / "secret.key")
    return hmac.new(secret.encode(), b"watcher: buttons", hashlib.sha256).digest()

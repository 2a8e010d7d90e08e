"""What the bot works with, picked and wired; the bot itself is a face."""

from dataclasses import dataclass, field

from watcher.alerts.compose import Composer
from watcher.alerts.phrases import Phrases
from watcher.app.desk import StoredDesk, StoredInbox, Zones
from watcher.app.directory import Directory
from watcher.app.instance import Instance
from watcher.app.ledger import StoredLedger


@dataclass(frozen=True, slots=True)
class BotParts:
    """Everything that the bot's ports ask for."""

    desk: StoredDesk
    inbox: StoredInbox
    voice: Composer
    phrases: Phrases
    zones: Zones
    ledger: StoredLedger
    directory: Directory
    #: That can be chosen, the operator's own included.
    topics: tuple[str, ...]
    #: Signs buttons; the same after a restart, of no use for anything else.
    button_key: bytes = field(repr=False)


def ledger_of(instance: Instance) -> StoredLedger:
    """The instance's own ledger."""
    phrases, settings = lambda: instance.knowledge.phrases, lambda: instance.settings
    return StoredLedger(instance.store, settings, phrases, instance.clock.now)


def bot_parts(instance: Instance) -> BotParts:
    """The real parts."""
    phrases = instance.knowledge.phrases
    return BotParts(
        desk=StoredDesk(instance.store, lambda: instance.settings, instance.clock.now),
        inbox=StoredInbox(instance.store, instance.clock.now),
        voice=Composer(phrases),
        phrases=phrases,
        zones=Zones(phrases),
        ledger=ledger_of(instance),
        directory=instance.directory,
        button_key=instance.button_key,
        topics=tuple(topic.topic_id for topic in instance.knowledge.lexicon.choosable),
    )

"""What the bot asks of the store, each call one transaction, and the terminal's own subscription."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from zoneinfo import available_timezones

from watcher.alerts.audience import chose
from watcher.alerts.phrases import Phrases
from watcher.alerts.timing import find_zone, near_zones
from watcher.records import (
    Address,
    Cadence,
    Chat,
    ChatKind,
    ChatSettings,
    Held,
    InboxItem,
    InboxUpdate,
    Story,
    Verdict,
)
from watcher.settings import Settings
from watcher.store.engine import Store
from watcher.store.units import BotUnit

#: Where alerts go when there is no token. Telegram gives no chat this id.
TERMINAL = Address(0)
#: How many of the newest stories are looked through for those that a chat chose.
SEARCHED = 200


class StoredInbox:
    """Updates on their way from Telegram to the bot."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def add(self, updates: Sequence[InboxUpdate]) -> None:
        """All or none."""
        async with self._store.unit(BotUnit) as unit:
            await unit.add_updates(updates, self._now())

    async def take(self, limit: int) -> Sequence[InboxItem]:
        """The oldest that wait."""
        async with self._store.unit(BotUnit) as unit:
            return await unit.take_updates(limit)

    async def done(self, update_ids: Sequence[int]) -> None:
        """Their content is erased."""
        async with self._store.unit(BotUnit) as unit:
            for update_id in update_ids:
                await unit.update_done(update_id, self._now())


class StoredDesk:
    """What chats chose, and the stories that they ask for."""

    def __init__(self, store: Store, settings: Callable[[], Settings], now: Callable[[], datetime]) -> None:
        """settings: the present ones; a reload may change the defaults of a new chat."""
        self._store = store
        self._settings = settings
        self._now = now

    async def find(self, address: Address) -> Chat | None:
        """The chat, or None when nothing is stored about it."""
        async with self._store.view(BotUnit) as unit:
            return await unit.find(address)

    async def subscribe(self, address: Address, kind: ChatKind, lang: str) -> Chat:
        """Stores the chat with the instance's defaults."""
        async with self._store.unit(BotUnit) as unit:
            return await unit.subscribe(address, kind=kind, on=self._now().date(), **self._defaults(lang))

    async def change(self, address: Address, settings: ChatSettings) -> Chat | None:
        """None when nothing is stored about the chat."""
        async with self._store.unit(BotUnit) as unit:
            chat = await unit.find(address)
            return chat and await unit.change(chat.chat_key, self._now().date(), **settings)

    async def forget(self, address: Address) -> None:
        """Deletes whatever is stored about the chat, and its traces in the log of the database."""
        async with self._store.unit(BotUnit) as unit:
            await unit.forget(address)
        await self._store.wipe_traces()

    async def gone(self, chat_id: int) -> None:
        """Deletes whatever is stored about the chat and its forum topics."""
        async with self._store.unit(BotUnit) as unit:
            await unit.gone(chat_id)
        await self._store.wipe_traces()

    async def moved(self, chat_id: int, new_chat_id: int) -> None:
        """A group's new id."""
        async with self._store.unit(BotUnit) as unit:
            await unit.moved(chat_id, new_chat_id)

    async def latest(self, chat: Chat | None, limit: int) -> Sequence[Story]:
        """The newest stories that the chat chose, the newest first."""
        countries = frozenset(self._settings().watch.countries)
        async with self._store.view(BotUnit) as unit:
            found = await unit.latest(SEARCHED)
        if chat is None:
            topics = set(self._settings().defaults.topics)
            return [one for one in found if topics & set(one.topics) and one.country in countries][:limit]
        return [story for story in found if chose(chat, story, countries=countries)][:limit]

    async def story_of(self, address: Address, message_id: int) -> str | None:
        """The story that a message of ours told."""
        async with self._store.view(BotUnit) as unit:
            return await unit.sent_by(address, message_id)

    async def story(self, story_id: str) -> Story | None:
        """With its reports."""
        async with self._store.view(BotUnit) as unit:
            return await unit.story(story_id)

    async def verdicts(self, story: Story) -> Mapping[str, Verdict]:
        """By report id."""
        async with self._store.view(BotUnit) as unit:
            found = {report.report_id: await unit.verdict(int(report.report_id)) for report in story.reports}
        return {report_id: verdict for report_id, verdict in found.items() if verdict is not None}

    async def held(self, address: Address) -> Held | None:
        """Everything stored about the chat."""
        async with self._store.view(BotUnit) as unit:
            return await unit.held(address)

    def _defaults(self, lang: str) -> ChatSettings:
        defaults = self._settings().defaults
        return ChatSettings(
            lang=lang,
            topics=frozenset(defaults.topics),
            countries=None,
            cadence=Cadence("daily", defaults.digest_at),
            timezone=defaults.timezone,
        )


class Zones:
    """Time zones by the names that people type."""

    def __init__(self, phrases: Phrases) -> None:
        """phrases: knows the zones' cities in readers' languages."""
        self._zones = frozenset(available_timezones())
        self._cities = phrases.cities(self._zones)

    def find(self, place: str) -> str | None:
        """The zone that is surely meant, or None."""
        return find_zone(place, self._zones, self._cities)

    def near(self, place: str) -> tuple[str, ...]:
        """At most three that a misspelt place may mean."""
        return near_zones(place, self._zones, self._cities)


async def subscribe_terminal(store: Store, settings: Settings, *, lang: str, cadence: Cadence, now: datetime) -> None:
    """The terminal hears of every topic; one that is subscribed already stays as it is."""
    async with store.unit(BotUnit) as unit:
        await unit.subscribe(
            TERMINAL, kind="private", on=now.date(), lang=lang, topics=None, countries=None,
            cadence=cadence, timezone=settings.defaults.timezone,
        )  # fmt: skip


async def forget_terminal(store: Store) -> None:
    """Where there is a token, nobody reads the terminal, and Telegram knows no such chat."""
    async with store.unit(BotUnit) as unit:
        await unit.forget(TERMINAL)

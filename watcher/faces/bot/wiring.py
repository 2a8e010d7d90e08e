"""The bot of a running watcher: built of the instance's parts, opened and closed with it."""

import asyncio
from typing import Self

from watcher.alerts.phrases import Phrases
from watcher.app.bot_parts import bot_parts
from watcher.app.instance import Instance
from watcher.faces.bot.admins import Admins
from watcher.faces.bot.bot import Bot
from watcher.faces.bot.bucket import Buckets
from watcher.faces.bot.commands import COMMANDS
from watcher.faces.bot.polling import Polling
from watcher.faces.bot.seal import Seal
from watcher.faces.bot.turn import Offer, Room
from watcher.faces.bot.wire import TELEGRAM, Wire

#: What Telegram's own menu shows first.
FIRST = (
    "latest", "since", "search", "stats", "chart", "follow", "following", "settings", "topics", "countries", "digest",
    "language", "why", "pause", "resume", "forget", "help",
)  # fmt: skip


class Telegram:
    """`async with Telegram(instance) as telegram: await telegram.run(stop)`. Needs a token in the settings."""

    def __init__(self, instance: Instance) -> None:
        token = instance.settings.token
        assert token is not None, "without a token there is no bot to run"
        self._wire = Wire(token.reveal(), instance.settings.telegram_url or TELEGRAM)
        parts = bot_parts(instance)
        seal = Seal(parts.button_key)
        instance.why_button = lambda address, story_id: seal.sign(address, f"why {story_id}")
        offer = Offer(parts.topics, instance.settings.watch.countries)
        room = Room(
            parts.desk, parts.voice, parts.phrases, parts.zones, parts.ledger, parts.directory, seal, offer,
        )  # fmt: skip
        monotonic = instance.clock.monotonic
        bot = Bot(
            room, instance.chat, self._wire, now=instance.clock.now, buckets=Buckets(monotonic),
            admins=Admins(self._wire, monotonic), sleep=instance.clock.sleep,
        )  # fmt: skip
        self._polling = Polling(
            self._wire, parts.inbox, bot.answer, alarm=instance.notify, commands=command_menus(parts.phrases),
            sleep=instance.clock.sleep,
        )  # fmt: skip

    async def __aenter__(self) -> Self:
        await self._wire.open()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._wire.close()

    async def run(self, stop: asyncio.Event) -> None:
        """Answers until `stop` is set."""
        await self._polling.run(stop)


def command_menus(phrases: Phrases) -> dict[str, list[tuple[str, str]]]:
    """For Telegram's own menu: commands and what they do, by language; "" for whoever speaks none of ours."""
    listed = [name for name in FIRST if name in COMMANDS]
    menus = {lang: [(name, phrases.say(lang, f"command.{name}")) for name in listed] for lang in phrases.languages}
    return {"": menus[phrases.languages[0]], **menus}

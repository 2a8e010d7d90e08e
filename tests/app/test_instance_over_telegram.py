"""Living alerts the whole way: feeds over loopback, a real database, a strict Bot API that keeps what it was told."""

from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.app.test_instance import ROOT, START, TWELVE
from tests.app.test_instance import World as Outlets
from tests.feed_server import FeedServer
from tests.telegram_server import TelegramServer
from tests.telegram_world import World
from watcher.app.instance import open_instance
from watcher.app.opening import make_chat
from watcher.demo.clock import TourClock
from watcher.records import Address, Cadence, Feed
from watcher.settings import Storm, read_settings
from watcher.store.units import BotUnit

CHATS = (4001, 4002)
LANGUAGES = ("en", "be")


@asynccontextmanager
async def telegram(tmp_path, outlets):
    """outlets: names to kind and language. Two chats are subscribed, one in English and one in Belarusian."""
    clock = TourClock(START)
    async with AsyncExitStack() as stack:
        feeds = await stack.enter_async_context(FeedServer())
        server = await stack.enter_async_context(
            TelegramServer(World(strangers="private", clock=lambda: clock.now.timestamp()))
        )
        for name in outlets:
            feeds.publish(name, f"{name}: a new bridge opens")
        environ = {"TELEGRAM_BOT_TOKEN": server.world.token, "TELEGRAM_API_URL": server.url}
        settings = replace(
            read_settings(environ, config=str(ROOT / "config")), data_dir=tmp_path / "data", allow_private=True,
            database_url=f"sqlite:///{tmp_path}/watcher.db", storm=Storm(60, 12),
            feeds=tuple(
                Feed(name, f"{feeds.url}/feeds/{name}.xml", name.title(), kind, lang)
                for name, (kind, lang) in outlets.items()
            ),
        )  # fmt: skip
        opened = open_instance(settings, clock=clock.as_clock(), chat=make_chat(settings))
        instance = await stack.enter_async_context(opened)
        async with instance.store.unit(BotUnit) as unit:
            for number, lang in zip(CHATS, LANGUAGES, strict=True):
                await unit.subscribe(
                    Address(number), kind="private", on=START.date(), lang=lang, topics=None, countries=None,
                    cadence=Cadence("daily"), timezone="UTC",
                )  # fmt: skip
        one = Outlets(instance, feeds, server.world, clock)
        await one.after(seconds=1)
        yield one


def standing(one, chat):
    return [message for message in one.chat.messages(chat) if not message.deleted]


async def test_twelve_reports_in_four_languages_are_one_edited_message_a_chat(tmp_path):
    """One message, which grows with the reports and counts their voices; the round of next week is another."""
    async with telegram(tmp_path, {name: ("independent", lang) for name, lang, _, _ in TWELVE}) as one:
        for name, _, title, summary in TWELVE:
            await one.reported(name, title, summary, minutes=5)
        await one.after(minutes=2)
        (english,) = standing(one, CHATS[0])
        (belarusian,) = standing(one, CHATS[1])
        assert "12 separate sources" in english.text
        assert english.text.startswith("Belarus: 24 people pardoned")
        assert belarusian.text.startswith("Беларусь: памілаваныя 24 чалавекі")
        assert len(english.edits) >= 5 and not english.preview and english.protected
        await one.reported("en1", "Lukashenko pardons 24 more prisoners in a new decree", "A second round.", days=7)
        assert len(standing(one, CHATS[0])) == len(standing(one, CHATS[1])) == 2


async def test_a_corrected_number_edits_and_a_death_rings(tmp_path):
    """What was said wrong is mended where it stands; who died is told aloud."""
    async with telegram(tmp_path, {"paper": ("independent", "en"), "rights": ("rights", "en")}) as one:
        await one.reported("paper", "Lukashenko pardons 24 prisoners in Belarus")
        await one.reported("paper", "Correction: Lukashenko pardoned 23 prisoners in Belarus, not 24", minutes=9)
        await one.after(minutes=2)
        (message,) = standing(one, CHATS[0])
        assert message.text.startswith("Belarus: 23 people pardoned")
        await one.reported("rights", "Political prisoner Ales Verasen dies in a penal colony in Belarus", days=1)
        died = standing(one, CHATS[0])[-1]
        assert len(standing(one, CHATS[0])) == 2
        assert "dies in a penal colony" in died.text and not died.silent


async def test_a_confirmation_answers_the_first_alert(tmp_path):
    """Readers see at a glance which story has risen."""
    async with telegram(tmp_path, {"paper": ("independent", "en"), "rights": ("rights", "be")}) as one:
        await one.reported("paper", "Lukashenko pardons 24 prisoners in Belarus")
        title = "Праваабаронцы пацвердзілі: пасля памілавання на волю выйшаў 21 палітвязень"
        await one.reported("rights", title, "Улады казалі пра 24 памілаваных.", minutes=9)
        first, ring = standing(one, CHATS[0])
        assert ring.reply_to == first.message_id
        assert "Released: 21, say rights groups; confirmed independently" in ring.text


@pytest.mark.parametrize("wait", [timedelta(minutes=19), timedelta(minutes=21)], ids=["before", "after"])
async def test_the_states_word_alone_waits_twenty_minutes_for_a_second_voice(tmp_path, wait):
    """And then goes out labelled."""
    async with telegram(tmp_path, {"state": ("state", "ru")}) as one:
        await one.reported("state", "Лукашенко подписал указ о помиловании 24 осужденных")
        await one.after(seconds=wait.total_seconds())
        texts = [message.text for message in standing(one, CHATS[0])]
        assert [("only state media" in text) for text in texts] == ([True] if wait > timedelta(minutes=20) else [])

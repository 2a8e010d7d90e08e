"""The bot against a strict Bot API server over real HTTP: what a subscriber's phone would show."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from tests.builders import make_story
from tests.faces.bot.stand_ins import MemoryInbox, Talk
from tests.telegram_server import TelegramServer
from tests.telegram_world import Fault
from watcher.errors import BotContested, BotRefused
from watcher.faces.bot.admins import Admins
from watcher.faces.bot.bot import Bot
from watcher.faces.bot.bucket import Buckets
from watcher.faces.bot.polling import Polling
from watcher.faces.bot.wire import Wire
from watcher.net.send import Sender


@asynccontextmanager
async def a_running_bot(server, **more):
    """Everything real but the store."""
    talk = Talk(**more)
    wire, sender = Wire(server.world.token, server.url, hold_s=1), Sender(server.world.token, server.url)
    await wire.open()
    await sender.open()
    bot = Bot(
        talk.bot._room, sender, wire, now=lambda: talk.now, buckets=Buckets(lambda: 0.0),
        admins=Admins(wire, lambda: 0.0),
    )  # fmt: skip
    inbox, stop = MemoryInbox(), asyncio.Event()
    commands = {"": [("help", "all commands")], "ru": [("help", "все команды")]}
    polling = Polling(wire, inbox, bot.answer, alarm=_no_alarm, commands=commands)
    running = asyncio.create_task(polling.run(stop))
    try:
        yield talk
    finally:
        stop.set()
        await running
        await wire.close()
        await sender.close()


async def _no_alarm(line):
    raise AssertionError(line)


def button(message, label):
    return next(
        b["callback_data"] for row in message.keyboard["inline_keyboard"] for b in row if b["text"].endswith(label)
    )


async def test_from_start_to_forget():
    """The whole acquaintance: the risk, consent, a choice by button and one typed, news, and being forgotten."""
    async with asyncio.timeout(20), TelegramServer() as server, a_running_bot(server, stories=[make_story()]) as talk:
        world = server.world
        world.says(5, "/start", language="ru")
        await server.asked("sendMessage")
        (start,) = world.messages(5)
        assert "Прежде чем подписаться" in start.text
        assert talk.desk.chats == {}

        world.presses(5, start.message_id, button(start, "Подписаться"))
        await server.asked("editMessageText")
        assert "Подписка оформлена" in start.text, "the menu edits its own message"
        assert talk.chat.lang == "ru"

        world.presses(5, start.message_id, button(start, "Темы"))
        await server.asked("editMessageText", 2)
        assert "Какие темы?" in start.text
        world.presses(5, start.message_id, button(start, "Суды"))
        await server.asked("editMessageText", 3)
        assert "sentence" in talk.chat.topics

        world.says(5, "/digest weekly пн 09:00")
        world.says(5, "/latest")
        world.says(5, "/forget")
        await server.asked("sendMessage", 4)
        _, weekly, latest, forgotten = world.messages(5)
        assert "раз в неделю (понедельник, 09:00)" in weekly.text
        assert "Беларусь · Помилования" in latest.text
        assert "Удалено всё" in forgotten.text
        assert talk.desk.chats == {}
        assert {call["method"] for call in world.ledger} >= {"getMe", "deleteWebhook", "setMyCommands", "getUpdates"}
        assert len(world.answered) == 3, "every press is answered, or its button keeps spinning"
        assert all(message.protected and not message.preview for message in world.messages(5))


async def test_a_group_asks_telegram_who_administers_it():
    """The press of somebody else shows a toast, and nothing changes."""
    group = {"chat_id": -1005, "kind": "group"}
    async with asyncio.timeout(20), TelegramServer() as server, a_running_bot(server, **group) as talk:
        world = server.world
        world.chat(-1005, "supergroup")
        world.member(-1005, 77, "administrator")
        world.member(-1005, 78, "member")
        world.says(-1005, "/subscribe", 77)
        await server.asked("sendMessage")
        (settings,) = world.messages(-1005)
        query = world.presses(-1005, settings.message_id, button(settings, "Topics"), 78)
        await server.asked("answerCallbackQuery")
        assert "only administrators" in world.answered[query]["text"]
        world.says_as_group(-1005, "/topics all")
        await server.asked("sendMessage", 2)
        assert talk.chat.topics is None


async def test_who_blocks_the_bot_is_forgotten():
    """my_chat_member is asked for, and acted on."""
    async with asyncio.timeout(20), TelegramServer() as server, a_running_bot(server) as talk:
        server.world.says(5, "/subscribe")
        await server.asked("sendMessage")
        assert talk.chat is not None
        server.world.bot_status(5, "kicked")
        await talk.desk.empty.wait()
        assert talk.chat is None


async def test_a_chart_comes_as_a_protected_picture():
    """Typed, and by the button below the first one."""
    async with asyncio.timeout(20), TelegramServer() as server, a_running_bot(server):
        world = server.world
        world.says(5, "/chart pardons BY")
        await server.asked("sendPhoto")
        (first,) = world.messages(5)
        world.presses(5, first.message_id, button(first, "Still held"))
        await server.asked("sendPhoto", 2)
        assert [(message.photo, message.protected, message.text) for message in world.messages(5)] == [
            (True, True, "Belarus")
        ] * 2


async def test_a_webhook_is_taken_away_without_dropping_what_waits():
    """Whoever wrote while the webhook stood is answered."""
    async with asyncio.timeout(20), TelegramServer() as server:
        server.world.says(5, "/help")
        server.world.webhook = "https://somewhere.example/hook"
        async with a_running_bot(server):
            await server.asked("sendMessage")
        assert server.world.webhook == ""
        assert "Commands" in server.world.texts(5)[0]


@pytest.mark.parametrize(("code", "error"), [(401, BotRefused), (404, BotRefused), (409, BotContested)])
async def test_what_telegram_refuses_is_told_without_the_token(code, error):
    """The library's own texts quote it."""
    async with TelegramServer() as server:
        fault = Fault("error", code=code, description=f"no {server.world.token}")
        server.world.weather = lambda method, chat_id: fault if method == "getUpdates" else None
        wire = Wire(server.world.token, server.url, hold_s=0)
        await wire.open()
        with pytest.raises(error) as caught:
            await wire.updates(0)
        await wire.close()
        assert server.world.token not in str(caught.value) + repr(wire)
        assert caught.value.__suppress_context__

"""The bot: from one stored update to its answer. Knows the rules that hold for every command, and no command itself."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from watcher.errors import ChatMoved, ChatRefused, DeliveryDeferred, DeliveryError, DeliveryRejected
from watcher.faces.bot.admins import Admins
from watcher.faces.bot.bucket import Buckets
from watcher.faces.bot.commands import COMMANDS, Command
from watcher.faces.bot.incoming import Incoming
from watcher.faces.bot.ports import Line, Mouth
from watcher.faces.bot.turn import Answer, Room, Turn, with_buttons
from watcher.records import Page

log = logging.getLogger("watcher.bot")

#: A command that waited longer than this, while nothing ran, is what nobody wants any more.
STALE = timedelta(hours=24)
#: An answer waits this long for Telegram's pace and no longer: whoever asked has gone.
PATIENCE = timedelta(seconds=30)


class Bot:
    """Answers updates. Holds nothing of a chat but its pace and, for a minute, who administers a group."""

    def __init__(
        self,
        room: Room,
        mouth: Mouth,
        line: Line,
        *,
        now: Callable[[], datetime],
        buckets: Buckets,
        admins: Admins,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """now: aware UTC. The rest: the parts that it works with; `app` builds them."""
        self._room = room
        self._mouth = mouth
        self._line = line
        self._now = now
        self._buckets = buckets
        self._admins = admins
        self._sleep = sleep

    async def answer(self, incoming: Incoming, hint: str = "") -> None:
        """Does what the update asks for, and answers. hint: the language that Telegram named; used before consent only.

        Returns quietly when the answer cannot be delivered: what was asked for is done by then.
        """
        if incoming.kind == "gone":
            await self._room.desk.gone(incoming.address.chat_id)
        elif incoming.kind == "moved" and incoming.new_chat_id is not None:
            await self._room.desk.moved(incoming.address.chat_id, incoming.new_chat_id)
        elif incoming.kind == "press":
            await self._pressed(incoming, hint)
        else:
            await self._typed(incoming, hint)

    async def _typed(self, incoming: Incoming, hint: str) -> None:
        name, _, words = incoming.text.removeprefix("/").partition(" ")
        command = COMMANDS.get(name)
        stale = self._is_stale(incoming)
        heard = not stale and self._may_speak(incoming)
        if not heard and not (command and command.always):
            if not stale and self._buckets.warn(incoming.address.chat_id):
                turn = await self._turn(incoming, words, hint)
                await self._deliver(turn, turn.note("toast.slow"))
            return
        turn = await self._turn(incoming, words, hint)
        if command is None:
            # In a group the command may be meant for somebody else.
            if not incoming.in_group:
                page = self._room.voice.help_page(turn.lang, unknown=incoming.kind == "command")
                await self._deliver(turn, Answer((page,)))
            return
        if command.changes and not await self._admins.allow(incoming):
            await self._deliver(turn, turn.note("toast.admins"))
            return
        answer = await self._run(command, turn)
        if heard:
            await self._deliver(turn, answer)

    async def _pressed(self, incoming: Incoming, hint: str) -> None:
        action = self._room.seal.open(incoming.address, incoming.text)
        name, _, words = (action or "").partition(" ")
        command = COMMANDS.get(name)
        turn = await self._turn(incoming, words, hint)
        if command is None:
            await self._line.toast(incoming.press_id, turn.say("toast.old"))
        elif not self._may_speak(incoming):
            await self._line.toast(incoming.press_id, turn.say("toast.slow"))
        elif command.changes and not await self._admins.allow(incoming):
            await self._line.toast(incoming.press_id, turn.say("toast.admins"))
        else:
            answer = await self._run(command, turn)
            await self._line.toast(incoming.press_id, answer.toast)
            await self._deliver(turn, answer)

    async def _turn(self, incoming: Incoming, words: str, hint: str) -> Turn:
        chat = await self._room.desk.find(incoming.address)
        lang = self._room.phrases.pick(chat.lang if chat else hint)
        return Turn(incoming, chat, lang, words, self._room, self._now())

    async def _run(self, command: Command, turn: Turn) -> Answer:
        if command.consent and turn.chat is None:
            page = turn.room.voice.note(turn.lang, "subscribe.first")
            subscribe = turn.button(turn.say("button.subscribe"), f"subscribe {turn.lang}")
            return Answer((with_buttons(page, [[subscribe]]),))
        return await command.answer(turn)

    def _is_stale(self, incoming: Incoming) -> bool:
        return incoming.sent_at is not None and self._now() - incoming.sent_at > STALE

    def _may_speak(self, incoming: Incoming) -> bool:
        return self._buckets.take(incoming.address.chat_id)

    async def _deliver(self, turn: Turn, answer: Answer) -> None:
        """Sends the pages in order; gives the rest up at the first that cannot be delivered."""
        try:
            for number, page in enumerate(answer.pages):
                await self._one(turn, page, in_place=number == 0 and not answer.apart)
            if answer.picture is not None:
                picture = answer.picture
                await self._patiently(lambda: self._mouth.photo(turn.incoming.address, picture))
        except ChatRefused:
            await self._room.desk.gone(turn.incoming.address.chat_id)
        except ChatMoved as moved:
            await self._room.desk.moved(turn.incoming.address.chat_id, moved.new_chat_id)
        except DeliveryError as error:
            log.warning("an answer was given up: %s", type(error).__name__)

    async def _one(self, turn: Turn, page: Page, *, in_place: bool) -> None:
        incoming = turn.incoming
        if incoming.kind == "press" and in_place and incoming.message_id is not None:
            try:
                await self._mouth.edit(incoming.address, incoming.message_id, page)
                return
            except DeliveryRejected:
                pass  # too old to edit, or deleted: the same page as a new message
        in_reply_to = incoming.message_id if incoming.kind == "press" and not in_place else None
        await self._patiently(lambda: self._mouth.send(incoming.address, page, reply_to=in_reply_to))

    async def _patiently(self, send: Callable[[], Awaitable[int]]) -> None:
        try:
            await send()
        except DeliveryDeferred as deferred:
            if deferred.wait > PATIENCE:
                raise
            await self._sleep(deferred.wait.total_seconds())
            await send()

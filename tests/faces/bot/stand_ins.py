"""The bot's ports in memory: they keep the real ones' promises and remember what was asked."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import available_timezones

from tests.builders import NOW, make_chat
from tests.shipped_phrases import shipped
from watcher.alerts.compose import Composer
from watcher.alerts.timing import find_zone, near_zones
from watcher.app.directory import Directory
from watcher.errors import DeliveryError
from watcher.faces.bot.admins import Admins
from watcher.faces.bot.bot import Bot
from watcher.faces.bot.bucket import Buckets
from watcher.faces.bot.incoming import Incoming
from watcher.faces.bot.seal import Seal
from watcher.faces.bot.turn import Offer, Room
from watcher.records import Address, Held, InboxItem, Page, Picture
from watcher.stories.people import read_people

TOPICS = ("pardon", "release", "detention", "sentence", "conditions", "death", "tally", "reaction")
ZONES = frozenset(available_timezones())


#: Invented people: two of one surname, a married couple, and one whose relatives asked for silence.
PEOPLE = read_people(
    {
        "people.csv": """id,country,name_be,name_ru,name_en,aliases,private,alone
by-vierasniova,BY,Алена Вераснёва,Елена Вереснева,Alena Vierasniova,Олена Вереснєва,,
by-dubrouski,BY,Ігнат Дуброўскі,Игнат Дубровский,Ihnat Dubrouski,,,
by-zhuk,BY,Тарас Жук,Тарас Жук,Taras Zhuk,,,no
by-zhuk-nina,BY,Ніна Жук,Нина Жук,Nina Zhuk,,,no
by-cichaja,BY,Вера Ціхая,Вера Тихая,Viera Cichaja,,yes,
"""
    }
)


class MemoryLedger:
    """Answers with what it was asked. `picture`: what `chart` gives, or the error that it raises."""

    def __init__(self):
        self.asked = []
        self.picture = Picture(b"\x89PNG...", Page("<b>Belarus</b>"))

    async def stats(self, chat, lang, country):
        return self._noted("stats", chat, lang, country)

    async def since(self, chat, lang, day, country):
        return self._noted("since", chat, lang, day, country)

    async def search(self, chat, lang, words):
        return self._noted("search", chat, lang, words)

    async def chart(self, chat, lang, kind, country):
        self._noted("chart", chat, lang, kind, country)
        if isinstance(self.picture, Exception):
            raise self.picture
        return self.picture

    def _noted(self, *asked):
        self.asked.append(asked)
        return (Page(f"{asked[0]} answered"),)


class MemoryDesk:
    """Chats in a dictionary."""

    def __init__(self, stories=()):
        self.chats = {}
        #: Set when the last chat is forgotten.
        self.empty = asyncio.Event()
        self.stories = {story.story_id: story for story in stories}
        self.told = {}
        self.why_verdicts = {}

    async def find(self, address):
        return self.chats.get(address)

    async def subscribe(self, address, kind, lang):
        topics = frozenset({"pardon", "release", "death", "tally"})
        return self.chats.setdefault(address, make_chat(len(self.chats) + 1, kind=kind, lang=lang, topics=topics))

    async def change(self, address, settings):
        if address not in self.chats:
            return None
        self.chats[address] = replace(self.chats[address], **settings)
        return self.chats[address]

    async def forget(self, address):
        self.chats.pop(address, None)
        if not self.chats:
            self.empty.set()

    async def gone(self, chat_id):
        for address in [address for address in self.chats if address.chat_id == chat_id]:
            await self.forget(address)

    async def moved(self, chat_id, new_chat_id):
        for address in [address for address in self.chats if address.chat_id == chat_id]:
            self.chats[Address(new_chat_id, address.thread_id)] = self.chats.pop(address)

    async def latest(self, chat, limit):
        return list(self.stories.values())[:limit]

    async def story_of(self, address, message_id):
        return self.told.get((address, message_id))

    async def story(self, story_id):
        return self.stories.get(story_id)

    async def verdicts(self, story):
        return self.why_verdicts

    async def held(self, address):
        chat = self.chats.get(address)
        return Held(chat, NOW.date(), {"owed": 2}, message_ids=1) if chat else None


class MemoryInbox:
    """Rows in a dictionary; `log` tells in which order things happened."""

    def __init__(self, log=None):
        self.waiting = {}
        self.known = set()
        self.takes = {}
        self.log = [] if log is None else log
        self.empty = asyncio.Event()
        self.empty.set()

    async def add(self, updates):
        self.log.append("stored")
        for one in updates:
            if one.update_id not in self.known:
                self.known.add(one.update_id)
                self.waiting[one.update_id] = InboxItem(one.update_id, one.payload, NOW)
                self.empty.clear()

    async def take(self, limit):
        taken = [item for item in self.waiting.values() if self.takes.get(item.update_id, 0) < 3][:limit]
        for item in taken:
            self.takes[item.update_id] = self.takes.get(item.update_id, 0) + 1
        return taken

    async def done(self, update_ids):
        for update_id in update_ids:
            self.waiting.pop(update_id, None)
        if not self.waiting:
            self.empty.set()


class Sent:
    """A message as it stands in the chat."""

    def __init__(self, address, page, reply_to):
        self.address, self.page, self.reply_to, self.edits, self.png = address, page, reply_to, 0, None


class MemoryMouth:
    """Messages by id. `faults`: raised one by one, before anything is sent."""

    def __init__(self):
        self.messages = {}
        self.faults: list[DeliveryError] = []

    async def send(self, address, page, *, reply_to=None):
        if self.faults:
            raise self.faults.pop(0)
        number = 100 + len(self.messages)
        self.messages[number] = Sent(address, page, reply_to)
        return number

    async def photo(self, address, picture, *, reply_to=None):
        number = await self.send(address, picture.caption, reply_to=reply_to)
        self.messages[number].png = picture.png
        return number

    async def edit(self, address, message_id, page):
        if self.faults:
            raise self.faults.pop(0)
        self.messages[message_id].page = page
        self.messages[message_id].edits += 1


class MemoryLine:
    """Presses answered, and who administers what; None: Telegram does not say."""

    def __init__(self):
        self.toasts = []
        self.admins: dict[int, set[int]] | None = {}
        self.asked = 0

    async def toast(self, press_id, text=""):
        self.toasts.append(text)

    async def is_admin(self, chat_id, user_id):
        self.asked += 1
        return None if self.admins is None else user_id in self.admins.get(chat_id, set())


class Zones:
    """As `app` finds them, without translated names."""

    def find(self, place):
        return find_zone(place, ZONES)

    def near(self, place):
        return near_zones(place, ZONES)


class Talk:
    """A conversation with the bot: `type`, `press`, and what was answered."""

    def __init__(self, *, chat_id=5, kind="private", stories=(), countries=("BY", "RU", "UA"), hint="en"):
        self.address = Address(chat_id)
        self.kind, self.hint = kind, hint
        self.user_id = None if kind == "private" else 77
        self.desk, self.mouth, self.line = MemoryDesk(stories), MemoryMouth(), MemoryLine()
        self.now: datetime = NOW
        self.seconds = 0.0
        self.slept = []
        self.seal = Seal(b"k" * 32)
        offer = Offer(TOPICS, countries)
        self.ledger = MemoryLedger()
        directory = Directory(lambda: PEOPLE)
        room = Room(self.desk, Composer(shipped()), shipped(), Zones(), self.ledger, directory, self.seal, offer)
        self.bot = Bot(
            room, self.mouth, self.line, now=lambda: self.now, buckets=Buckets(lambda: self.seconds),
            admins=Admins(self.line, lambda: self.seconds), sleep=self._sleep,
        )  # fmt: skip
        self._updates = 0

    async def _sleep(self, seconds):
        self.slept.append(seconds)

    def incoming(self, kind, **more):
        self._updates += 1
        fields = {"address": self.address, "chat_kind": self.kind, "user_id": self.user_id, "sent_at": self.now}
        return Incoming(self._updates, kind, **fields | more)

    async def type(self, text, **more):
        """Somebody types; what the bot newly wrote, as texts."""
        before = len(self.mouth.messages)
        kind = "command" if text.startswith("/") else "words"
        await self.bot.answer(self.incoming(kind, text=text if kind == "command" else "", **more), self.hint)
        self.seconds += 10
        return [sent.page.html for sent in list(self.mouth.messages.values())[before:]]

    async def press(self, label, **more):
        """Presses the button of the last message whose text ends with `label`; the text of that message then."""
        number, sent = list(self.mouth.messages.items())[-1]
        data = next(b.callback for row in sent.page.buttons for b in row if b.text.endswith(label))
        await self.press_data(data, number, **more)
        return self.mouth.messages[number].page.html

    async def press_data(self, data, message_id=100, **more):
        press = self.incoming("press", text=data, message_id=message_id, press_id="p", **{"sent_at": None} | more)
        await self.bot.answer(press, self.hint)
        self.seconds += 10

    @property
    def chat(self):
        return self.desk.chats.get(self.address)

    @property
    def buttons(self):
        """Labels under the last message."""
        return [b.text for row in list(self.mouth.messages.values())[-1].page.buttons for b in row]

    def later(self, **span):
        self.now += timedelta(**span)


async def subscribed(**more):
    """A talk with a chat that has consented."""
    talk = Talk(**more)
    await talk.desk.subscribe(talk.address, talk.kind, "en")
    return talk

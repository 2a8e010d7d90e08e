"""One thing typed or pressed, with all that is needed to answer it; and the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.alerts.phrases import Phrases
from watcher.faces.bot.incoming import Incoming
from watcher.faces.bot.ports import Atlas, Desk, Directory, Ledger, Voice
from watcher.faces.bot.seal import Seal
from watcher.records import Button, Chat, ChatSettings, Page, Picture

Rows = Sequence[Sequence[Button]]
CHOSEN = "✓ "


@dataclass(frozen=True, slots=True)
class Offer:
    """What this instance offers to choose from."""

    topics: tuple[str, ...]
    #: ISO 3166 alpha-2; (): every country there is.
    countries: tuple[str, ...]
    #: IANA names that the menu of time zones shows; any other can be typed.
    zones: tuple[str, ...] = (
        "Europe/Warsaw", "Europe/Vilnius", "Europe/Minsk", "Europe/Kyiv", "Europe/Berlin", "Europe/London",
        "Asia/Tbilisi", "Europe/Moscow", "America/New_York",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Room:
    """The parts that every menu works with."""

    desk: Desk
    voice: Voice
    phrases: Phrases
    atlas: Atlas
    ledger: Ledger
    directory: Directory
    seal: Seal
    offer: Offer


@dataclass(frozen=True, slots=True)
class Answer:
    """Pages, and how they reach the reader."""

    pages: tuple[Page, ...]
    #: A press is answered in its own message; True: in a message apart, since that one is an alert.
    apart: bool = False
    #: Shown for a moment over a pressed button; for commands nothing.
    toast: str = ""
    #: Sent after the pages, as a message of its own.
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What a menu answers to. A button's action is the typed form of the same wish: one way for both."""

    incoming: Incoming
    #: None: nothing is stored about the chat.
    chat: Chat | None
    lang: str
    #: What follows the command, one space between words.
    words: str
    room: Room
    now: datetime

    @property
    def subscriber(self) -> Chat:
        """The chat, in menus that are only reached with consent."""
        assert self.chat is not None, "the bot asks for consent before it comes here"
        return self.chat

    def say(self, key: str, /, **values: str | int) -> str:
        """A phrase in the reader's language, as plain text."""
        return self.room.phrases.say(self.lang, key, **values)

    def note(self, key: str, /, **values: str | int) -> Answer:
        """A phrase as the whole answer."""
        return Answer((self.room.voice.note(self.lang, key, **values),))

    def button(self, text: str, action: str, *, chosen: bool = False) -> Button:
        """A button that does what typing `/action` would."""
        mark = CHOSEN if chosen else ""
        return Button(mark + text, callback=self.room.seal.sign(self.incoming.address, action))

    def back(self) -> list[Button]:
        """The row that leads back to all settings."""
        return [self.button(self.say("button.back"), "settings")]

    async def changed(self, settings: ChatSettings) -> "Turn | None":
        """The turn after the change; None when the chat was forgotten in the meantime."""
        chat = await self.room.desk.change(self.incoming.address, settings)
        return replace(self, chat=chat, lang=self.room.phrases.pick(chat.lang)) if chat else None


def with_buttons(page: Page, rows: Rows) -> Page:
    """The page with these rows under it."""
    return replace(page, buttons=tuple(tuple(row) for row in rows if row))


def in_rows(buttons: Sequence[Button], width: int) -> list[Sequence[Button]]:
    """The buttons in rows of `width`."""
    return [buttons[start : start + width] for start in range(0, len(buttons), width)]

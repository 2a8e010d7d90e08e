"""What the bot needs from others; `app` puts the real parts in."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from watcher.records import (
    Address,
    ChartKind,
    Chat,
    ChatKind,
    ChatSettings,
    Held,
    InboxItem,
    InboxUpdate,
    Page,
    Picture,
    Story,
    Verdict,
)


class Inbox(Protocol):
    """Updates that are stored before Telegram is told that we have them."""

    async def add(self, updates: Sequence[InboxUpdate]) -> None:
        """Keeps them, all or none; one that was told before stays as it was, done or not."""

    async def take(self, limit: int) -> Sequence[InboxItem]:
        """The oldest not done, in order. Counts the attempt; one that was taken too often is not given again."""

    async def done(self, update_ids: Sequence[int]) -> None:
        """They were answered: what they said is erased."""


class Desk(Protocol):
    """What chats chose. Every call is one transaction."""

    async def find(self, address: Address) -> Chat | None:
        """The chat, or None when nothing is stored about it."""

    async def subscribe(self, address: Address, kind: ChatKind, lang: str) -> Chat:
        """Consent: stores the chat with the instance's defaults. One that is stored already stays as it is."""

    async def change(self, address: Address, settings: ChatSettings) -> Chat | None:
        """Changes what `settings` holds; None when nothing is stored about the chat."""

    async def forget(self, address: Address) -> None:
        """Deletes whatever is stored about this chat, what waits for it included."""

    async def gone(self, chat_id: int) -> None:
        """The chat is lost to us: deletes whatever is stored about it, all its forum topics included."""

    async def moved(self, chat_id: int, new_chat_id: int) -> None:
        """A group's new id. Telegram tells it twice."""

    async def latest(self, chat: Chat | None, limit: int) -> Sequence[Story]:
        """The newest stories that the chat chose; with the instance's defaults for None. Newest first."""

    async def story_of(self, address: Address, message_id: int) -> str | None:
        """The story that a message of ours told, or None: none, or it is older than 48 h."""

    async def story(self, story_id: str) -> Story | None:
        """A story with its reports, or None."""

    async def verdicts(self, story: Story) -> Mapping[str, Verdict]:
        """The verdicts of its reports, by `StoryReport.report_id`."""

    async def held(self, address: Address) -> Held | None:
        """Everything stored about the chat, or None."""


class Ledger(Protocol):
    """The archive's numbers and stories, composed. `chat` None: nothing is stored about whoever asks."""

    async def stats(self, chat: Chat | None, lang: str, country: str | None) -> Sequence[Page]:
        """Numbers with the reports that carry them; of one country, or of those that the chat chose."""

    async def since(self, chat: Chat | None, lang: str, day: date, country: str | None) -> Sequence[Page]:
        """Stories that began on the day or later, of the chat's topics, newest first."""

    async def search(self, chat: Chat | None, lang: str, words: str) -> Sequence[Page]:
        """Stories that hold every word, newest first."""

    async def chart(self, chat: Chat | None, lang: str, kind: ChartKind | None, country: str | None) -> Picture | None:
        """The chart; kind None: the first that has numbers. None where there are none. Raises ChartError."""


class Directory(Protocol):
    """People who can be followed, by the ids of the curated list."""

    def find(self, typed: str) -> tuple[str, ...]:
        """Who bears exactly this name, in any spelling."""

    def near(self, typed: str) -> tuple[str, ...]:
        """A few who may be meant by a name that nobody bears, the nearest first."""

    def names(self, person_ids: Collection[str], lang: str) -> Mapping[str, str]:
        """Names as the reader writes them, by name; who has left the list has the id for a name."""

    def example(self, lang: str) -> str:
        """A name that can be followed."""


class Mouth(Protocol):
    """Sends to Telegram. Raises leaves of `DeliveryError`."""

    async def send(self, address: Address, page: Page, *, reply_to: int | None = None) -> int:
        """The new message's id."""

    async def edit(self, address: Address, message_id: int, page: Page) -> None:
        """Puts the page in the message's place."""

    async def photo(self, address: Address, picture: Picture, *, reply_to: int | None = None) -> int:
        """The new message's id."""


class Voice(Protocol):
    """Pages in a reader's language; nothing else makes markup."""

    def note(self, lang: str, key: str, /, **values: str | int) -> Page:
        """One phrase as a message."""

    def start(self, lang: str, *, subscribed: bool) -> Page:
        """What this is, and the risk."""

    def settings(self, chat: Chat, *, now: datetime, head: str = "set.title") -> Page:
        """Every choice of the chat, below the phrase `head`."""

    def mode(self, chat: Chat) -> str:
        """How messages come to the chat, as plain text."""

    def menu(self, lang: str, name: str, /, *, lines: Sequence[str] = (), **values: str | int) -> Page:
        """A menu's text."""

    def help_page(self, lang: str, *, unknown: bool = False) -> Page:
        """All commands."""

    def privacy(self, lang: str) -> Page:
        """What is stored and what is not."""

    def what_you_know(self, held: Held | None, lang: str, *, now: datetime) -> Page:
        """Everything stored about a chat."""

    def why(self, story: Story, verdicts: Mapping[str, Verdict], lang: str) -> Page:
        """Why a story was sent."""

    def latest(self, stories: Sequence[Story], lang: str, *, zone: str) -> Sequence[Page]:
        """The newest stories."""


class Atlas(Protocol):
    """Time zones by the names that people type."""

    def find(self, place: str) -> str | None:
        """The zone that is surely meant, or None."""

    def near(self, place: str) -> tuple[str, ...]:
        """At most three zones that a misspelt place may mean."""


class Line(Protocol):
    """The bot's own line to Telegram, besides messages."""

    async def toast(self, press_id: str, text: str = "") -> None:
        """Answers a press; "" only stops the button's waiting. A press too old to answer is let go."""

    async def is_admin(self, chat_id: int, user_id: int) -> bool | None:
        """Whether somebody administers a group now; None when it cannot be learnt."""

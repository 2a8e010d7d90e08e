"""Who hears, what they are owed, and the messages that they get."""

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Literal

ChatKind = Literal["private", "group", "channel"]
CadenceKind = Literal["instant", "hourly", "daily", "weekly", "off"]
#: Growing stories: one message that is edited, a message each time, or no message but the digest.
AlertStyle = Literal["live", "separate", "digest"]
#: What can be drawn, in the order in which it is offered.
ChartKind = Literal["pardons", "releases", "held", "activity"]
CHART_KINDS: tuple[ChartKind, ...] = ("pardons", "releases", "held", "activity")
#: In the order in which lanes serve them. `named`: the story names now whom the chat follows. `edit` changes what was
#: sent; `update` says the same in a message of its own.
DeliveryKind = Literal["reply", "alert", "ring", "named", "correction", "digest", "edit", "update"]


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram finds a chat. Its repr shows nothing: an address must not reach a log."""

    chat_id: int = field(repr=False)
    #: A forum topic of the group; None: the chat itself.
    thread_id: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Cadence:
    """When a chat hears of what is not an instant alert to it."""

    kind: CadenceKind = "daily"
    #: Local time of day; for `daily` and `weekly`.
    at: time = time(19, 0)
    #: 0 is Monday; for `weekly`.
    weekday: int = 0


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local hours in which nothing rings; may span midnight. Equal ends are not allowed."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Chat:
    """Who hears, and what they chose. Holds no address and no name: `chat_key` is a row number of ours."""

    chat_key: int
    kind: ChatKind
    #: Language of the bot's words.
    lang: str
    #: Topics chosen; None: all.
    topics: frozenset[str] | None
    #: Countries chosen, ISO 3166 alpha-2; None: all that the instance covers.
    countries: frozenset[str] | None
    cadence: Cadence
    #: IANA name.
    timezone: str
    quiet: Quiet | None = None
    paused: bool = False
    style: AlertStyle = "live"
    #: People followed, ids of the curated list.
    follows: frozenset[str] = frozenset()
    #: Up to which moment digests have gone out; None before the first.
    last_digest_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """What a chat is to get, before it has a row: made by `alerts.audience`, kept under its unique key."""

    chat_key: int
    kind: DeliveryKind
    #: None for digests and replies.
    story_id: str | None = None
    tier: int = 0
    #: For edits: the story's revision; the newest replaces owed older ones.
    revision: int = 0
    #: Not before this moment.
    due_at: datetime | None = None
    #: For digests: the start of the span that they cover.
    since: datetime | None = None
    #: For replies (a consent kept, an operator's notice): the finished text; None where it is composed when sent.
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one chat, as the deliver job takes it from the outbox."""

    delivery_id: int
    owed: Owed
    chat: Chat
    address: Address
    #: Sends tried so far.
    attempts: int = 0
    #: Pages of it that were accepted already (a long message is committed page by page).
    pages_sent: int = 0
    #: The message to edit or to reply to; None where there is none any more (48 h).
    message_id: int | None = None
    #: When it became owed: its age counts from here, or from `owed.due_at` if that is later. None: never too old.
    owed_at: datetime | None = None
    #: Tries after which no answer came (each may have been carried out); at most one is repeated.
    unknowns: int = 0


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: a callback of at most 64 bytes, or a link."""

    text: str
    callback: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One Telegram message: HTML that only `alerts/compose.py` writes, at most 4,096 UTF-16 units after entities."""

    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    #: True: no sound.
    silent: bool = False
    #: The revision of its story that it shows; 0: none. Owed edits to no newer one are then needless.
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a message of its own."""

    png: bytes = field(repr=False)
    #: At most 1,024 UTF-16 units; says in words what the picture shows.
    caption: Page

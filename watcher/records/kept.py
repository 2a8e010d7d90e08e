"""What the store gives back besides the records that it was given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypedDict

from watcher.records.chats import Address, AlertStyle, Cadence, Chat, Quiet
from watcher.records.feeds import Entry, FeedKind
from watcher.records.verdicts import Fact, Mention, Placement, Report, Verdict


@dataclass(frozen=True, slots=True)
class Untriaged:
    """An entry that waits for its verdict, with what is known of the feed that brought it."""

    entry_key: int
    feed_id: str
    entry: Entry
    #: When we first saw it, by our own clock: this decides newness, not `entry.published_at`.
    seen_at: datetime
    #: True: it came with the first poll of its feed and owes nobody anything.
    baseline: bool
    outlet: str
    kind: FeedKind
    #: True: it came when most of an old feed was suddenly new.
    burst: bool = False
    #: The feed's default language; None: detect it.
    feed_lang: str | None = None
    feed_country: str | None = None

    def report(self) -> Report:
        """The entry as `stories/` judges it. A date in the future is a fault of the feed's: it counts as just seen."""
        return Report(
            report_id=str(self.entry_key),
            title=self.entry.title,
            summary=self.entry.summary,
            lang=self.entry.lang or self.feed_lang,
            feed_id=self.feed_id,
            outlet=self.outlet,
            kind=self.kind,
            feed_country=self.feed_country,
            link=self.entry.link,
            published_at=min(self.entry.published_at or self.seen_at, self.seen_at),
        )


@dataclass(frozen=True, slots=True)
class PlacedReport:
    """A report that has its story: what the grouper's window is rebuilt from after a start."""

    report: Report
    verdict: Verdict
    placement: Placement
    seen_at: datetime
    #: As it was placed; empty where nobody said.
    voice: str = ""
    facts: tuple[Fact, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryStart:
    """The head of a story, for counting and choosing among many."""

    story_id: str
    #: Highest score first.
    topics: tuple[str, ...]
    #: ISO 3166 alpha-2; "" when unknown.
    country: str
    started_at: datetime


class ChatSettings(TypedDict, total=False):
    """What a chat may change; a key left out stays as it is. Fields as in `Chat`."""

    lang: str
    topics: frozenset[str] | None
    countries: frozenset[str] | None
    cadence: Cadence
    timezone: str
    quiet: Quiet | None
    paused: bool
    style: AlertStyle
    follows: frozenset[str]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything that is stored about one chat, for `/what_you_know`."""

    chat: Chat
    #: The day, in UTC, of the last change; no clock time is kept.
    last_change_on: date
    #: Deliveries by state; finished ones are erased within 48 h.
    deliveries: Mapping[str, int] = field(default_factory=dict)
    #: Messages of ours whose ids are still kept, sealed; at most 48 h.
    message_ids: int = 0
    #: Updates from this chat that wait for the bot.
    inbox: int = 0


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One update from Telegram that waits for the bot. Its payload is shown in no repr."""

    update_id: int
    #: The JSON that was put in.
    payload: str = field(repr=False)
    received_at: datetime
    #: How often it was taken before; a bot gives up on one that breaks it every time.
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class InboxUpdate:
    """One update as it goes into the inbox. `address`: the chat that it concerns; None: no chat (a poll, a payment)."""

    update_id: int
    payload: str = field(repr=False)
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class StoreStats:
    """Counts for `db stats` and `doctor`. `chats` is rounded to tens: a count must not tell who came or went."""

    feeds: int
    entries: int
    untriaged: int
    stories: int
    chats: int
    #: Deliveries by state.
    deliveries: Mapping[str, int]
    #: Since when the oldest delivery that may go out now has waited; None: nothing waits.
    oldest_owed_at: datetime | None
    inbox: int
    #: The schema's revision.
    revision: str

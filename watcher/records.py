"""The records that flow between the rooms. All frozen; all times aware UTC; None is explained where it can stand."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Literal

FeedKind = Literal["independent", "state", "rights", "international", "aggregator"]
FEED_KINDS: tuple[FeedKind, ...] = ("independent", "state", "rights", "international", "aggregator")

Level = Literal["alert", "digest"]
Role = Literal["first", "copy", "report", "update", "correction"]

FactKind = Literal[
    "pardoned", "released", "exchanged", "detained", "sentenced", "held_total", "recognised_total", "pardoned_since",
    "died", "women", "men", "ill", "minors", "elderly", "with_children", "sentence_years",
]  # fmt: skip
Qualifier = Literal["exact", "at_least", "more_than", "about", "up_to"]
Claimant = Literal["state", "rights_group", "opposition", "foreign_government", "media", "unknown"]

ChatKind = Literal["private", "group", "channel"]
CadenceKind = Literal["instant", "hourly", "daily", "weekly", "off"]
AlertStyle = Literal["live", "separate", "digest"]
#: In the order in which lanes serve them.
DeliveryKind = Literal["reply", "alert", "ring", "correction", "digest", "edit"]


# --- feeds -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Feed:
    """A URL that we poll, as the operator's list gives it."""

    feed_id: str
    url: str
    #: The name that readers see.
    outlet: str
    kind: FeedKind = "independent"
    #: Default language of its entries; None: detected entry by entry.
    lang: str | None = None
    #: ISO 3166 alpha-2 of the one country that it writes about; None: the world.
    country: str | None = None
    every: timedelta = timedelta(minutes=15)
    #: Other addresses of the same feed, tried in order.
    fallbacks: tuple[str, ...] = ()
    enabled: bool = True
    #: Why it is not enabled; empty for an enabled one.
    reason: str = ""
    #: The name of the pack that it came with, such as `iran`; empty for the core list.
    pack: str = ""


@dataclass(frozen=True, slots=True)
class FeedState:
    """What we remember of a feed between polls. One never polled has no `baseline_at` and is due at once."""

    feed_id: str
    next_poll_at: datetime
    etag: str | None = None
    last_modified: str | None = None
    #: SHA-256 of the last body that was parsed, hex; None before the first.
    body_hash: str | None = None
    #: Failures in a row.
    failures: int = 0
    #: One line for the operator; None when the last poll was fine.
    last_error: str | None = None
    #: Last answer that was a feed (200 or 304).
    last_ok_at: datetime | None = None
    #: Last unconditional GET: guards against a server that says 304 for ever.
    last_full_at: datetime | None = None
    #: First good poll, whose entries owe nobody anything; None before it.
    baseline_at: datetime | None = None
    #: Newest entry that this feed ever brought, by our own clock.
    last_new_at: datetime | None = None
    #: First 410 of the present row of them; None when the last answer was another.
    gone_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of one feed, as the feed gave it. Nothing here is our opinion."""

    #: The feed's own id for the item; its link, else a digest of its title, where the feed gives none.
    entry_id: str
    #: Plain text, markup removed, entities decoded. Never empty.
    title: str
    #: Plain text; may be empty.
    summary: str = ""
    #: Canonical, http or https, tracking parameters off; empty where the feed gives none.
    link: str = ""
    #: Aware UTC. None where the feed gives no date: we never guess one.
    published_at: datetime | None = None
    #: The language that the entry or its feed document declares (BCP 47, lower case); None where neither does.
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """An entry together with what we know of the feed that carries it: what `stories/` judges."""

    #: The entry's key in the store as text, or the id of a JSON line.
    report_id: str
    title: str
    summary: str = ""
    #: Declared, or the feed's default; None: detect it.
    lang: str | None = None
    feed_id: str = ""
    outlet: str = ""
    kind: FeedKind = "independent"
    #: The one country that the feed writes about; None: the world.
    feed_country: str | None = None
    link: str = ""
    #: When it was published, or, where the feed gives no date, first seen. None only in JSON lines without one.
    published_at: datetime | None = None


# --- verdicts ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a score, in the operator's own words."""

    topic: str
    #: The term or rule as it is written in the file.
    term: str
    #: `title`, `summary`, `feed` or `weights`.
    field: str
    #: As added to the score, field weight included; negative for `lower`.
    points: float
    #: `config/topics/pardon.yaml:12`.
    where: str
    #: The words of the report that it hit.
    hit: str = ""


@dataclass(frozen=True, slots=True)
class TopicScore:
    """A topic that reached its digest threshold; `level` says whether it reached that of an instant alert too."""

    topic: str
    score: float
    level: Level


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a report is about. Empty `topics`: not our subject."""

    #: The best topic's score, whether it reached a threshold or not.
    score: float
    #: Highest first.
    topics: tuple[TopicScore, ...] = ()
    #: ISO 3166 alpha-2 of the state that holds, tries or pardons; "" when unknown.
    country: str = ""
    #: The language that it was read in.
    lang: str = ""
    evidence: tuple[Evidence, ...] = ()

    @property
    def relevant(self) -> bool:
        """Any topic reached its digest threshold."""
        return bool(self.topics)

    @property
    def level(self) -> Level | None:
        """The highest level of any topic; None when not relevant."""
        if any(topic.level == "alert" for topic in self.topics):
            return "alert"
        return "digest" if self.topics else None

    @property
    def topic_names(self) -> tuple[str, ...]:
        """Highest score first."""
        return tuple(topic.topic for topic in self.topics)


@dataclass(frozen=True, slots=True)
class Fact:
    """A number, who says so, and how sure they are. A claim, never a truth of ours."""

    kind: FactKind
    count: int
    qualifier: Qualifier = "exact"
    claimant: Claimant = "unknown"
    #: True: the report says that it was confirmed. False: that it could not be. None: it says neither.
    verified: bool | None = None
    #: `2024-07` or `2024` where a total counts from; None for other kinds.
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody publicly known whom subscribers can follow, from the curated list."""

    person_id: str
    country: str
    name_be: str
    name_ru: str
    name_en: str
    aliases: tuple[str, ...] = ()
    #: True: relatives asked for silence; no alert is ever sent because of this person.
    private: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A followed person named in a report."""

    person_id: str
    #: As the report prints it.
    spelling: str
    #: True: the report says that this person was NOT among those freed.
    not_among: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the grouper put a report."""

    #: The story's id; that of a new story when `role` is `first`.
    story_id: str
    role: Role
    #: One line for the operator: what joined it (`same link`, `same pardon: BY, 20 people, 1 day apart`).
    reason: str = ""


# --- stories ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StoryReport:
    """One report of a story, as a card shows it."""

    report_id: str
    feed_id: str
    outlet: str
    kind: FeedKind
    lang: str
    title: str
    link: str
    published_at: datetime
    role: Role = "first"
    #: The independent voice that it speaks with: copies, mirrors and aggregators share their origin's.
    voice: str = ""
    summary: str = ""
    facts: tuple[Fact, ...] = ()
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """Entries about one event."""

    story_id: str
    #: Highest score first.
    topics: tuple[str, ...]
    country: str
    level: Level
    started_at: datetime
    #: Grows with every change that a reader would see.
    revision: int
    #: Oldest first.
    reports: tuple[StoryReport, ...]
    #: How far it has risen: 1 reported, 2 confirmed or grown, 3 a death. Rings when it rises.
    tier: int = 1
    #: The tier at which chats were alerted; 0 before the first alert.
    alerted_tier: int = 0
    people: tuple[Mention, ...] = ()

    @property
    def voices(self) -> int:
        """Independent voices, not outlets."""
        return len({report.voice or report.outlet for report in self.reports if not report.withdrawn})

    @property
    def state_only(self) -> bool:
        """Nobody but state media carries it."""
        return all(report.kind == "state" for report in self.reports)


# --- chats ------------------------------------------------------------------------------------------------------------


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

"""Stories: entries about one event."""

from dataclasses import dataclass
from datetime import datetime

from watcher.records.feeds import FeedKind
from watcher.records.verdicts import Fact, Level, Mention, Role


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
    #: Followed people whom it names; private ones are left out.
    mentions: tuple[Mention, ...] = ()
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
    #: When its first alert may go out: at once, or after the wait of a story that only state media carry. None before
    #: anybody is owed one.
    ready_at: datetime | None = None

    @property
    def voices(self) -> int:
        """Independent voices, not outlets."""
        return len({report.voice or report.outlet for report in self.reports if not report.withdrawn})

    @property
    def state_only(self) -> bool:
        """Nobody but state media carries it."""
        return all(report.kind == "state" for report in self.reports)

"""What a report says, and what we make of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from watcher.records.feeds import FeedKind

Level = Literal["alert", "digest"]
Role = Literal["first", "copy", "report", "update", "correction"]
FactKind = Literal[
    "pardoned", "released", "exchanged", "detained", "sentenced", "held_total", "recognised_total", "pardoned_since",
    "died", "women", "men", "ill", "minors", "elderly", "with_children", "sentence_years",
]  # fmt: skip
Qualifier = Literal["exact", "at_least", "more_than", "about", "up_to"]
Claimant = Literal["state", "rights_group", "opposition", "foreign_government", "media", "unknown"]


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
    #: The independent voice that the report speaks with; copies, mirrors and aggregators share their origin's.
    voice: str = ""
    #: The report that it repeats word for word; "" for a text of its own.
    copy_of: str = ""

"""Which story an entry joins: one story per event, whatever the outlet, the language and the script.

Pure, deterministic, incremental: an entry is placed once and stays. Candidates come from an index of features, rarest
first; what decides between them stands in `kinship`.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from operator import itemgetter
from types import MappingProxyType

from watcher.records import Fact, Placement, Report
from watcher.stories.grouping.kinship import Kinship, kinship
from watcher.stories.grouping.profile import Profile
from watcher.stories.grouping.rarity import base_weight
from watcher.stories.grouping.roles import role_of
from watcher.stories.grouping.signature import Signature, sign
from watcher.stories.grouping.similarity import NEAR, canonical_link, likeness, mirror_map, path_key
from watcher.stories.grouping.voices import voice_of

#: How long entries are remembered.
WINDOW = timedelta(days=4)
#: Late reports of an event come up to three days after it; the hours are for time zones.
REACH = timedelta(days=3, hours=6)
#: Points of kinship from which an entry joins.
ENOUGH = 2.3
#: Features that say something; an entry with fewer is too short or too general to judge.
SUBSTANCE = 2
#: A feature lighter than this finds no candidates, it only weighs once there is one.
_FINDS = 0.45
#: Stories looked at for one feature, the newest; and candidates compared for one entry.
_PER_FEATURE, _CANDIDATES = 40, 6
#: Features of an entry that find candidates, the weightiest; and what a candidate must have in common through them.
_FEATURES, _HEAVY = 20, 0.9
#: Who repeats a text has at least this share of its weight in common; the others need not be compared word for word.
_MOSTLY = 0.4
_NOBODY: dict["_Story", None] = {}
#: The clock follows the entries, but one entry dated in the far future moves it by a day at most.
_LEAP = timedelta(days=1)
#: Within this an outlet sends one article again.
_SOON = timedelta(hours=20)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REPEATED = Kinship(99.0, notes=("nearly the same text",))
_NO_MIRRORS: Mapping[str, Sequence[str]] = MappingProxyType({})


@dataclass(slots=True, eq=False)
class _Story:
    story_id: str
    profile: Profile
    #: Voice of the first report that has one.
    voice: str = ""
    #: Keys of the exact index that lead here.
    keys: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Text:
    """A report whose text is known: for recognising copies."""

    report_id: str
    story: _Story
    signature: Signature
    voice: str


class Grouper:
    """The stories of the last days, and where each new entry belongs.

    mirrors: main host -> its mirror hosts, as the settings give them. window: entries that much older than the newest
    are forgotten; it bounds memory, and is never shorter than the three days in which late reports still join.
    next_number: of the first new story; story ids are `s1`, `s2`, …
    """

    def __init__(
        self, *, mirrors: Mapping[str, Sequence[str]] = _NO_MIRRORS, window: timedelta = WINDOW, next_number: int = 1
    ) -> None:
        self._mirrors = mirror_map(mirrors)
        self._window = max(window, REACH)
        self._next = next_number
        self._stories: dict[str, _Story] = {}
        self._by_feature: dict[str, dict[_Story, None]] = {}
        self._by_key: dict[str, _Text] = {}
        self._clock = _EPOCH

    def __len__(self) -> int:
        """Stories remembered."""
        return len(self._stories)

    def place(
        self,
        report: Report,
        *,
        country: str = "",
        topics: tuple[str, ...] = (),
        facts: tuple[Fact, ...] = (),
        people: tuple[str, ...] = (),
        new_id: str = "",
    ) -> Placement:
        """Put a report where it belongs, for good. Reports may come late and out of order.

        country: ISO code of the verdict; topics: its topics; facts; people: ids of followed persons. All may be empty:
        the text alone is enough. A report without a time counts as published with the newest one seen. new_id: of the
        story that it may begin; "": the next of the grouper's own.
        """
        at = report.published_at or max(self._clock, _EPOCH)
        self._tick(at)
        entry = sign(report, at, country=country, topics=topics, people=people, facts=facts)
        keys = self._keys(report, entry)
        copied = self._copied(entry, keys)
        if copied is not None:
            return self._join(report, entry, keys, story=copied.story, reason="same text", copied=copied)
        story, judged = self._best(entry)
        if story is None:
            story = self._new(entry, new_id)
            return self._join(report, entry, keys, story=story, reason="nothing like it")
        original = self._repeated(entry, story, keys)
        return self._join(report, entry, keys, story=story, reason=judged.reason, copied=original)

    def seed(
        self,
        story_id: str,
        report: Report,
        *,
        country: str = "",
        topics: tuple[str, ...] = (),
        facts: tuple[Fact, ...] = (),
        people: tuple[str, ...] = (),
    ) -> None:
        """Remember a report under the story that it was placed in: how the store rebuilds a grouper, oldest first."""
        at = report.published_at or max(self._clock, _EPOCH)
        self._tick(at)
        entry = sign(report, at, country=country, topics=topics, people=people, facts=facts)
        story = self._stories.get(story_id) or self._new(entry, story_id)
        keys = self._keys(report, entry)
        copied = self._copied(entry, keys)
        self._join(
            report, entry, keys, story=story, reason="", copied=copied if copied and copied.story is story else None
        )

    def forget(self, before: datetime) -> int:
        """Drop the stories whose last entry is older than `before` (aware); how many that were."""
        old = [story for story in self._stories.values() if story.profile.last_at < before]
        for story in old:
            self._drop(story)
        return len(old)

    def _tick(self, at: datetime) -> None:
        """Follow the time of the entries and forget what left the window."""
        if self._clock == _EPOCH:
            self._clock = at
        self._clock = max(self._clock, min(at, self._clock + _LEAP))
        horizon = self._clock - self._window
        # Stories stand in the order of their making, and none takes entries for longer than REACH: the oldest go first.
        while self._stories:
            oldest = next(iter(self._stories.values()))
            if oldest.profile.started_at >= horizon:
                break
            self._drop(oldest)

    def _keys(self, report: Report, entry: Signature) -> list[str]:
        keys = []
        link = canonical_link(report.link, self._mirrors)
        if link:
            keys.append("link:" + link)
        path = path_key(report.link)
        if path and entry.title_key:
            keys.append(f"path:{path} {entry.title_key}")
        if entry.title_key and entry.substance >= SUBSTANCE:
            keys.append("title:" + entry.title_key)
        return keys

    def _copied(self, entry: Signature, keys: list[str]) -> _Text | None:
        """The report that this one repeats: the same link, the same article on a mirror, or the same title."""
        for key in keys:
            known = self._by_key.get(key)
            if known is None or abs(entry.at - known.signature.at) > REACH:
                continue
            if key.startswith("link:") or (_one_text(entry, known.signature) and not _anew(entry, known.signature)):
                return known
        return None

    def _best(self, entry: Signature) -> tuple[_Story | None, Kinship]:
        best, judged = None, Kinship(0.0)
        weights = {feature: factor * self._weight(feature) for feature, factor in entry.features.items()}
        for share, story in self._candidates(entry, weights):
            near = share >= _MOSTLY and any(_repeats(entry, member) for member in story.profile.members)
            found = _REPEATED if near else kinship(entry, story.profile, weights, least=ENOUGH)
            # Of equals the older story wins, so that the order of looking does not decide.
            if (
                best is None
                or found.score > judged.score
                or (found.score == judged.score and story.profile.started_at < best.profile.started_at)
            ):
                best, judged = story, found
        enough = judged.score >= ENOUGH and (entry.substance >= SUBSTANCE or judged is _REPEATED)
        return (best, judged) if enough else (None, judged)

    def _candidates(self, entry: Signature, weights: Mapping[str, float]) -> list[tuple[float, _Story]]:
        """The stories in reach that have most weight in common with the entry, heaviest first, each with its share."""
        tally: dict[_Story, float] = {}
        finding = sorted((-weight, feature) for feature, weight in weights.items() if weight >= _FINDS)[:_FEATURES]
        whole = -sum(lightness for lightness, _ in finding)
        for lightness, feature in finding:
            for story in islice(reversed(self._by_feature.get(feature, _NOBODY)), _PER_FEATURE):
                tally[story] = tally.get(story, 0.0) - lightness
        since, until = entry.at - REACH, entry.at + REACH
        heaviest: list[tuple[float, _Story]] = []
        for story, weight in sorted(tally.items(), key=itemgetter(1), reverse=True):
            # Those that weigh as much as the last of them are looked at too: of equals the older ones come first.
            if weight < _HEAVY or (len(heaviest) >= _CANDIDATES and weight < heaviest[-1][0]):
                break
            if since <= story.profile.started_at <= until:
                heaviest.append((weight, story))
        heaviest.sort(key=lambda pair: (-pair[0], pair[1].profile.started_at))
        return [(weight / whole, story) for weight, story in heaviest[:_CANDIDATES]]

    def _weight(self, feature: str) -> float:
        base, slope = base_weight(feature)
        return base / (1 + slope * math.log2(1 + len(self._by_feature.get(feature, ())) / 4))

    def _repeated(self, entry: Signature, story: _Story, keys: list[str]) -> _Text | None:
        """The member that the entry repeats nearly word for word."""
        for member in story.profile.members:
            if _repeats(entry, member):
                known = self._by_key.get("title:" + member.title_key)
                return known if known and known.story is story else None
        return None

    def _new(self, entry: Signature, story_id: str = "") -> _Story:
        if not story_id:
            story_id = f"s{self._next}"
            self._next += 1
        elif story_id[:1] == "s" and story_id[1:].isdigit():
            self._next = max(self._next, int(story_id[1:]) + 1)
        story = _Story(story_id, Profile(entry.at, entry.at))
        self._stories[story_id] = story
        return story

    def _join(
        self,
        report: Report,
        entry: Signature,
        keys: list[str],
        *,
        story: _Story,
        reason: str,
        copied: _Text | None = None,
    ) -> Placement:
        first = not story.profile.members
        role = "first" if first else role_of(entry, story.profile, copied=copied is not None)
        voice = (
            voice_of(report, origin=copied.voice if copied else "", mirrors=self._mirrors)
            or story.voice
            or report.outlet
        )
        story.voice = story.voice or voice
        for feature in story.profile.add(entry):
            self._by_feature.setdefault(feature, {})[story] = None
        for key in keys:
            if key not in self._by_key or abs(entry.at - self._by_key[key].signature.at) > REACH:
                self._by_key[key] = _Text(report.report_id, story, entry, voice)
                story.keys.append(key)
        return Placement(story.story_id, role, reason, voice=voice, copy_of=copied.report_id if copied else "")

    def _drop(self, story: _Story) -> None:
        del self._stories[story.story_id]
        for feature in story.profile.features:
            posting = self._by_feature[feature]
            del posting[story]
            if not posting:
                del self._by_feature[feature]
        for key in story.keys:
            if key in self._by_key and self._by_key[key].story is story:
                del self._by_key[key]


def place_all(grouper: Grouper, reports: Iterable[Report]) -> list[tuple[Report, Placement]]:
    """Place a batch so that the order of arrival within a minute decides nothing: by minute, then by the text."""
    ordered = sorted(reports, key=minute_order)
    return [(report, grouper.place(report)) for report in ordered]


def minute_order(report: Report) -> tuple[datetime, str, str, str]:
    at = report.published_at or _EPOCH
    return at.replace(second=0, microsecond=0), report.title, report.outlet, report.report_id


def _repeats(entry: Signature, other: Signature) -> bool:
    one, two = len(entry.shingles), len(other.shingles)
    # Sets of very different sizes cannot be alike; counting them is cheaper than comparing them.
    if min(one, two) < NEAR * max(one, two) or not one:
        return False
    return likeness(entry.shingles, other.shingles) >= NEAR and _one_text(entry, other) and not _anew(entry, other)


def _anew(entry: Signature, other: Signature) -> bool:
    """An outlet that gives one title twice, a day apart and with another link, tells another round."""
    return entry.outlet == other.outlet and entry.at - other.at > _SOON


def _one_text(entry: Signature, other: Signature) -> bool:
    """Texts that look alike are one unless their numbers or their countries differ.

    Statistics keep their words and change the count; short headlines of two countries differ by a name alone.
    """
    apart = entry.countries and other.countries and not entry.countries & other.countries
    return not apart and (not entry.counts or not other.counts or bool(entry.counts & other.counts))

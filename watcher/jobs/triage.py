"""Untriaged entries get their verdicts, join stories, and become messages that are owed: one transaction a batch."""

import logging
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from watcher.alerts.living import tier_of
from watcher.alerts.storm import folded, held_back
from watcher.alerts.telling import Told, corrected, settled, tell, untold
from watcher.records import (
    Chat,
    Fact,
    Mention,
    Owed,
    PlacedReport,
    Placement,
    Report,
    Story,
    StoryReport,
    Untriaged,
    Verdict,
)
from watcher.stories.findings import Findings
from watcher.stories.grouping import WINDOW, Grouper, minute_order
from watcher.stories.growth import begun, carried, grown, newly_named, without
from watcher.stories.retraction import takes_back

log = logging.getLogger("watcher.triage")

#: Entries in one transaction: few enough that nobody waits long for the writer.
BATCH = 50
#: Polls whose storms are remembered while their entries wait.
REMEMBERED_POLLS = 200


class TriageUnit(Protocol):
    """One transaction of the triage job."""

    async def untriaged(self, limit: int) -> Sequence[Untriaged]:
        """The oldest entries without a verdict."""

    async def save_verdict(self, entry_key: int, verdict: Verdict) -> None:
        """Keeps what an entry is about."""

    async def save_facts(self, entry_key: int, facts: Sequence[Fact]) -> None:
        """Keeps what an entry claims."""

    async def save_mentions(self, entry_key: int, mentions: Sequence[Mention]) -> None:
        """Keeps whom an entry names."""

    async def new_story_id(self) -> str:
        """An id that no story has or had."""

    async def story(self, story_id: str) -> Story | None:
        """A story with its reports, or None."""

    async def save_story(self, story: Story) -> None:
        """Makes the story, or keeps it as it is now."""

    async def place(self, entry_key: int, placement: Placement, *, voice: str, at: datetime) -> None:
        """Puts the entry into its story."""

    async def withdraw(self, entry_key: int) -> str | None:
        """Marks a report as taken back by its outlet; its story's id."""

    async def recent_reports(self, since: datetime) -> Sequence[PlacedReport]:
        """Reports that have their stories, in the order in which they were placed."""

    async def audience(self) -> Sequence[Chat]:
        """Every chat that may hear."""

    async def owe(self, owed: Sequence[Owed], now: datetime) -> int:
        """Puts messages into the outbox; what is owed already stays one row. The number of new rows."""

    async def in_poll(self, feed_id: str, seen_at: datetime) -> Sequence[Untriaged]:
        """Everything that the feed brought at that poll."""

    async def titles_before(self, feed_id: str, titles: Collection[str], seen_at: datetime) -> Collection[str]:
        """Which of these titles the feed had brought before."""

    async def alerts_since(self, since: datetime) -> Mapping[int, int]:
        """Alerts and rings owed since then, by chat key."""

    async def mark_triaged(self, entry_keys: Sequence[int], at: datetime) -> None:
        """The entries have had their turn."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the instance covers, and when much at once is held back."""

    countries: frozenset[str]
    #: New matching entries of one feed in one poll that are still believed.
    entries: int
    #: Alerts to one chat within an hour.
    alerts_per_hour: int


Work = Callable[[], AbstractAsyncContextManager[TriageUnit]]
#: What can be said of a report by itself; asked anew for each, so that a reload takes effect at once.
Examine = Callable[[Report], Findings]


@dataclass(frozen=True, slots=True)
class Triaged:
    """What one run did."""

    entries: int = 0
    relevant: int = 0
    owed: int = 0


class Triage:
    """Judges and places entries. The grouper's window is rebuilt from the store whenever it is in doubt."""

    def __init__(
        self,
        work: Work,
        examine: Examine,
        grouper: Callable[[], Grouper],
        *,
        bounds: Bounds,
        notify: Callable[[str], Awaitable[None]],
    ) -> None:
        """grouper: makes an empty one. notify: tells the operators one line."""
        self._work = work
        self._examine = examine
        self._new_grouper = grouper
        self._grouper: Grouper | None = None
        self._bounds = bounds
        self._notify = notify
        #: Of the last polls that brought much: the entries that are held back.
        self._storms: dict[tuple[str, datetime], frozenset[int]] = {}

    async def run(self, now: Callable[[], datetime]) -> Triaged:
        """Triages until nothing waits."""
        total = Triaged()
        while True:
            done = await self._batch(now())
            total = Triaged(total.entries + done.entries, total.relevant + done.relevant, total.owed + done.owed)
            if done.entries < BATCH:
                return total

    async def _batch(self, now: datetime) -> Triaged:
        grouper, self._grouper = self._grouper, None
        notices: list[str] = []
        async with self._work() as unit:
            waiting = await unit.untriaged(BATCH)
            if waiting:
                grouper = grouper or await self._rebuilt(unit, now)
                held = await self._held_back(unit, waiting, now, notices)
                heard = dict(await unit.alerts_since(now - timedelta(hours=1)))
                done = await _Batch(unit, self._examine, grouper, self._bounds, now, held, heard).run(waiting)
            else:
                done = Triaged()
        # Only after the commit: a window that knows more than the store would join entries to missing stories.
        self._grouper = grouper
        for line in notices:
            await self._notify(line)
        return done

    async def _held_back(
        self, unit: TriageUnit, waiting: Sequence[Untriaged], now: datetime, notices: list[str]
    ) -> frozenset[int]:
        """Keys of entries that came in a storm. Each poll is looked at once, and told once."""
        polls = dict.fromkeys((one.feed_id, one.seen_at) for one in waiting if not one.baseline)
        for feed_id, seen_at in polls:
            if (feed_id, seen_at) not in self._storms:
                held = await self._look_at_poll(unit, feed_id, seen_at, now)
                self._storms[feed_id, seen_at] = held
                if held:
                    notices.append(f"{feed_id} brought much at once: {len(held)} entries ring for nobody")
        self._storms = dict(list(self._storms.items())[-REMEMBERED_POLLS:])
        return frozenset().union(*(self._storms.get(poll, frozenset()) for poll in polls))

    async def _look_at_poll(self, unit: TriageUnit, feed_id: str, seen_at: datetime, now: datetime) -> frozenset[int]:
        brought = await unit.in_poll(feed_id, seen_at)
        if len(brought) <= self._bounds.entries and not any(one.burst for one in brought):
            return frozenset()
        matching = {one.entry_key for one in brought if self._examine(one.report()).verdict.relevant}
        known = await unit.titles_before(feed_id, {one.entry.title for one in brought}, seen_at)
        return held_back(brought, matching, known, now, limit=self._bounds.entries)

    async def _rebuilt(self, unit: TriageUnit, now: datetime) -> Grouper:
        grouper = self._new_grouper()
        for placed in await unit.recent_reports(now - WINDOW):
            grouper.seed(
                placed.placement.story_id,
                placed.report,
                country=placed.verdict.country,
                topics=placed.verdict.topic_names,
                facts=placed.facts,
                people=tuple(mention.person_id for mention in placed.mentions),
            )
        return grouper


@dataclass(slots=True)
class _Batch:
    unit: TriageUnit
    examine: Examine
    grouper: Grouper
    bounds: Bounds
    now: datetime
    #: Entries that owe nobody anything.
    held: frozenset[int]
    #: Alerts and rings of the last hour, by chat.
    heard: dict[int, int]
    spare_id: str = ""

    async def run(self, waiting: Sequence[Untriaged]) -> Triaged:
        chats = await self.unit.audience()
        relevant = owed = 0
        # Within a minute the order of arrival decides nothing.
        for one in sorted(waiting, key=lambda one: minute_order(one.report())):
            findings = self._findings(one)
            await self.unit.save_verdict(one.entry_key, findings.verdict)
            if findings.verdict.relevant:
                relevant += 1
                owed += await self._place_and_tell(one, findings, chats)
        await self.unit.mark_triaged([one.entry_key for one in waiting], self.now)
        return Triaged(len(waiting), relevant, owed)

    def _findings(self, one: Untriaged) -> Findings:
        try:
            return self.examine(one.report())
        except Exception as error:  # noqa: BLE001 - one strange text must not stop the news of all others
            log.error("entry %d of %s could not be judged and is left out: %r", one.entry_key, one.feed_id, error)
            return Findings(Verdict(0.0))

    async def _place_and_tell(self, one: Untriaged, findings: Findings, chats: Sequence[Chat]) -> int:
        report = one.report()
        placement = await self._placed(report, findings)
        shown = carried(report, findings, placement, seen_at=one.seen_at)
        known = await self.unit.story(placement.story_id)
        story = begun(placement, shown, findings) if known is None else grown(settled(known, self.now), shown, findings)
        taken_back = await self._take_back(story, shown) if takes_back(report) else ()
        story = without(story, taken_back)
        told = self._told(one, findings, replace(story, tier=max(story.tier, tier_of(story))), known, chats)
        await self.unit.save_story(told.story)
        await self.unit.place(one.entry_key, placement, voice=placement.voice, at=_noticed_at(one))
        await self.unit.save_facts(one.entry_key, findings.facts)
        await self.unit.save_mentions(one.entry_key, findings.mentions)
        corrections = corrected(told.story, chats, countries=self.bounds.countries) if taken_back else ()
        owed = folded((*told.owed, *corrections), self.heard, self.now, ceiling=self.bounds.alerts_per_hour)
        return await self.unit.owe(owed, self.now)

    async def _take_back(self, story: Story, retraction: StoryReport) -> tuple[str, ...]:
        """Marks what the same outlet had reported in this story as withdrawn; the ids of those reports."""
        mine = [one for one in story.reports if one.outlet == retraction.outlet and not one.withdrawn]
        taken = tuple(one.report_id for one in mine if one.report_id != retraction.report_id)
        for report_id in taken:
            await self.unit.withdraw(int(report_id))
        return taken

    async def _placed(self, report: Report, findings: Findings) -> Placement:
        """Where the report belongs. An id is kept ready for the story that it may begin: the store gives each once."""
        self.spare_id = self.spare_id or await self.unit.new_story_id()
        placement = self.grouper.place(
            report,
            country=findings.verdict.country,
            topics=findings.verdict.topic_names,
            facts=findings.facts,
            people=tuple(mention.person_id for mention in findings.mentions),
            new_id=self.spare_id,
        )
        if placement.story_id == self.spare_id:
            self.spare_id = ""
        return placement

    def _told(
        self, one: Untriaged, findings: Findings, story: Story, known: Story | None, chats: Sequence[Chat]
    ) -> Told:
        if one.baseline or one.entry_key in self.held:
            return Told(untold(story, self.now))
        changed = known is None or known.revision != story.revision
        named = newly_named(known, findings.mentions)
        return tell(story, chats, self.now, countries=self.bounds.countries, changed=changed, named=named)


def _noticed_at(one: Untriaged) -> datetime:
    """When digests count the report: an entry of a feed's first poll at the time when it was published."""
    published_at = one.entry.published_at or one.seen_at
    return min(published_at, one.seen_at) if one.baseline else one.seen_at

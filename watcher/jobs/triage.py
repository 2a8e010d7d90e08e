"""Untriaged entries get their verdicts, join stories, and become messages that are owed: one transaction a batch."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from watcher.alerts.living import tier_of
from watcher.alerts.telling import Told, settled, tell, untold
from watcher.records import Chat, Fact, Mention, Owed, PlacedReport, Placement, Report, Story, Untriaged, Verdict
from watcher.stories.findings import Findings
from watcher.stories.grouping import WINDOW, Grouper
from watcher.stories.growth import begun, carried, grown

#: Entries in one transaction: few enough that nobody waits long for the writer.
BATCH = 50


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

    async def recent_reports(self, since: datetime) -> Sequence[PlacedReport]:
        """Reports that have their stories, in the order in which they were placed."""

    async def audience(self) -> Sequence[Chat]:
        """Every chat that may hear."""

    async def owe(self, owed: Sequence[Owed], now: datetime) -> int:
        """Puts messages into the outbox; what is owed already stays one row. The number of new rows."""

    async def mark_triaged(self, entry_keys: Sequence[int], at: datetime) -> None:
        """The entries have had their turn."""


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
        countries: Collection[str],
    ) -> None:
        """grouper: makes an empty one. countries: what the instance covers."""
        self._work = work
        self._examine = examine
        self._new_grouper = grouper
        self._grouper: Grouper | None = None
        self._countries = frozenset(countries)

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
        async with self._work() as unit:
            waiting = await unit.untriaged(BATCH)
            if waiting:
                grouper = grouper or await self._rebuilt(unit, now)
                done = await _Batch(unit, self._examine, grouper, self._countries, now).run(waiting)
            else:
                done = Triaged()
        # Only after the commit: a window that knows more than the store would join entries to missing stories.
        self._grouper = grouper
        return done

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
    countries: frozenset[str]
    now: datetime
    spare_id: str = ""

    async def run(self, waiting: Sequence[Untriaged]) -> Triaged:
        chats = await self.unit.audience()
        relevant = owed = 0
        for one in waiting:
            findings = self.examine(one.report())
            await self.unit.save_verdict(one.entry_key, findings.verdict)
            if findings.verdict.relevant:
                relevant += 1
                owed += await self._place_and_tell(one, findings, chats)
        await self.unit.mark_triaged([one.entry_key for one in waiting], self.now)
        return Triaged(len(waiting), relevant, owed)

    async def _place_and_tell(self, one: Untriaged, findings: Findings, chats: Sequence[Chat]) -> int:
        report = one.report()
        placement = await self._placed(report, findings)
        shown = carried(report, findings, placement, seen_at=one.seen_at)
        known = await self.unit.story(placement.story_id)
        story = begun(placement, shown, findings) if known is None else grown(settled(known, self.now), shown, findings)
        told = self._told(one, replace(story, tier=max(story.tier, tier_of(story))), known, chats)
        await self.unit.save_story(told.story)
        await self.unit.place(one.entry_key, placement, voice=placement.voice, at=_noticed_at(one))
        await self.unit.save_facts(one.entry_key, findings.facts)
        await self.unit.save_mentions(one.entry_key, findings.mentions)
        return await self.unit.owe(told.owed, self.now)

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

    def _told(self, one: Untriaged, story: Story, known: Story | None, chats: Sequence[Chat]) -> Told:
        if one.baseline:
            return Told(untold(story, self.now))
        changed = known is None or known.revision != story.revision
        return tell(story, chats, self.now, countries=self.countries, changed=changed)


def _noticed_at(one: Untriaged) -> datetime:
    """When digests count the report: an entry of a feed's first poll at the time when it was published."""
    published_at = one.entry.published_at or one.seen_at
    return min(published_at, one.seen_at) if one.baseline else one.seen_at

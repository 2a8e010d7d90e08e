"""The ledger as chats and commands ask for it: stories of the store become tallies, pages and pictures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from watcher.alerts.compose.claims import current_facts
from watcher.alerts.compose.ledger import caption, found, stats, timeline
from watcher.alerts.phrases import Phrases
from watcher.alerts.picture import SIGNS, Chart, chart_of, first_day
from watcher.alerts.tallies import LEDGER_KINDS, Claim, claims_of, ledger
from watcher.app.charts import Pen
from watcher.records import CHART_KINDS, ChartKind, Chat, Page, Picture, Story, StoryStart
from watcher.settings import Settings
from watcher.store.engine import Store
from watcher.store.units import LedgerUnit

T = TypeVar("T", Story, StoryStart)
#: Stories in one answer; the rest is counted.
SHOWN = 30
#: Months of `/stats`: of every country, and of one that was asked for.
MONTHS_OF_ALL, MONTHS_OF_ONE = 2, 12


@dataclass(frozen=True, slots=True)
class _Year:
    """A year of one country."""

    country: str
    stories: tuple[Story, ...]
    starts: tuple[StoryStart, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """A number, whose it is, and where it stands, for an operator."""

    #: `2026-11`.
    month: str
    claimant: str
    number: str
    stories: tuple[str, ...]
    #: Addresses of the reports that carry it; an outlet's name where its feed gives none.
    links: tuple[str, ...]


class StoredLedger:
    """Answers in a reader's language."""

    def __init__(
        self,
        store: Store,
        settings: Callable[[], Settings],
        phrases: Callable[[], Phrases],
        now: Callable[[], datetime],
    ) -> None:
        """settings, phrases: the present ones; a reload may change both."""
        self._store = store
        self._settings = settings
        self._phrases = phrases
        self._now = now
        self._pen = Pen()

    async def stats(self, chat: Chat | None, lang: str, country: str | None) -> Sequence[Page]:
        """Totals and months of the country, or of those that the chat chose."""
        years = await self._years(self._countries(chat, country))
        ledgers = [ledger(year.country, year.stories, year.starts) for year in years]
        return stats(ledgers, lang, self._phrases(), months=MONTHS_OF_ONE if country else MONTHS_OF_ALL)

    async def since(self, chat: Chat | None, lang: str, day: date, country: str | None) -> Sequence[Page]:
        """Stories that began on the day or later, by the chat's own clock, of the topics that it chose."""
        zone = chat.timezone if chat else "UTC"
        began = datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
        countries = self._countries(chat, country)
        async with self._store.view(LedgerUnit) as unit:
            starts = await unit.starts(began)
            wanted = [start.story_id for start in starts if self._chose(chat, start, countries)]
            stories = await unit.listed(wanted[:SHOWN])
        return timeline(stories, len(wanted), day, lang, self._phrases(), zone=zone)

    async def search(self, chat: Chat | None, lang: str, words: str) -> Sequence[Page]:
        """Stories that hold every word, whatever the chat chose."""
        async with self._store.view(LedgerUnit) as unit:
            stories = await unit.search(words, SHOWN)
        return found(stories, words, lang, self._phrases(), zone=chat.timezone if chat else "UTC")

    async def chart(self, chat: Chat | None, lang: str, kind: ChartKind | None, country: str | None) -> Picture | None:
        """The chart of the kind, or the first that has numbers; of the country, or the one with most to tell.

        None where there are no numbers. Raises ChartError.
        """
        for year in await self._years(self._countries(chat, country)):
            for one in CHART_KINDS if kind is None else (kind,):
                chart = self._chart_of(one, year, lang)
                if chart is not None:
                    return Picture(await self._pen.draw(chart), caption(chart, lang, self._phrases()))
        return None

    async def receipts(self, kind: ChartKind, country: str | None) -> list[Receipt]:
        """What stands behind that chart of the same country, oldest first; none for `activity`: it counts stories."""
        for year in await self._years(self._countries(None, country)):
            if self._chart_of(kind, year, "en") is not None:
                return [_receipt(claim) for claim in claims_of(year.stories, kind)]
        return []

    def _chart_of(self, kind: ChartKind, year: _Year, lang: str) -> Chart | None:
        today = self._now().astimezone(UTC).date()
        return chart_of(kind, year.stories, year.starts, today=today, lang=lang, phrases=self._phrases())

    async def _years(self, countries: frozenset[str]) -> list[_Year]:
        """The last twelve months of each country that has stories; the one with most numbers first."""
        since = datetime.combine(first_day(self._now().astimezone(UTC).date()), time(), UTC)
        async with self._store.view(LedgerUnit) as unit:
            stories = await unit.with_facts(LEDGER_KINDS, since)
            starts = await unit.starts(since)
        years = [_Year(code, _of(code, stories), _of(code, starts)) for code in sorted(countries)]
        return sorted((year for year in years if year.starts), key=lambda year: (-len(year.stories), year.country))

    def _countries(self, chat: Chat | None, country: str | None) -> frozenset[str]:
        """The one asked for; else those that the chat chose; else all that the instance covers."""
        if country:
            return frozenset({country})
        covered = frozenset(self._settings().watch.countries)
        return chat.countries & covered if chat and chat.countries is not None else covered

    def _chose(self, chat: Chat | None, start: StoryStart, countries: frozenset[str]) -> bool:
        topics = frozenset(self._settings().defaults.topics) if chat is None else chat.topics
        return start.country in countries and (topics is None or bool(topics & set(start.topics)))


def _of(country: str, things: Iterable[T]) -> tuple[T, ...]:
    return tuple(thing for thing in things if thing.country == country)


def _receipt(claim: Claim) -> Receipt:
    qualifier = "" if claim.qualifier == "exact" else f"{claim.qualifier.replace('_', ' ')} "
    links = tuple(dict.fromkeys(report.link or report.outlet for report in claim.reports))
    who = claim.claimant.replace("_", " ")
    return Receipt(f"{claim.at.astimezone(UTC):%Y-%m}", who, f"{qualifier}{claim.count}", claim.stories, links)


def numbers_of(story: Story) -> list[str]:
    """A story's numbers as they stand, one for each kind and claimant: `pardoned 20 (state)`."""
    return [
        f"{fact.kind.replace('_', ' ')} {SIGNS[fact.qualifier]}{fact.count} ({fact.claimant.replace('_', ' ')})"
        for facts in current_facts(story).values()
        for fact in facts
    ]

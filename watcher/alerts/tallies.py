"""The ledger: what stories say in numbers, month by month, each number with the reports that carry it.

A number is a claim. The state's and the rights groups' are two series and are never added to each other. A story gives
one number for each claimant: a later one replaces an earlier one. Two stories that may be one event count once. What
others say (media, opposition, foreign governments) counts only where neither of the two gave a number.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import Literal

from watcher.records import ChartKind, Claimant, FactKind, Qualifier, Story, StoryReport, StoryStart

Side = Literal["official", "rights", "others"]
SIDES: tuple[Side, ...] = ("official", "rights", "others")
#: What can be counted month by month.
Count = Literal["pardons", "releases"]
#: The kinds of facts behind each count, and the topics of which they are the news: a number that a story mentions by
#: the way is another story's. Of several kinds a story gives the first: who was exchanged is released as well.
COUNTED: Mapping[Count, tuple[tuple[FactKind, ...], frozenset[str]]] = {
    "pardons": (("pardoned",), frozenset({"pardon", "release"})),
    "releases": (("released", "exchanged"), frozenset({"release", "pardon"})),
}
#: Levels, not events: how many there are, or were by then.
TOTALS: tuple[FactKind, ...] = ("held_total", "recognised_total", "pardoned_since")
#: Every kind that the ledger reads.
LEDGER_KINDS: tuple[FactKind, ...] = (*(kind for kinds, _ in COUNTED.values() for kind in kinds), *TOTALS)
#: Two stories with the same number of one claimant may be one event told twice when they began within this.
SAME_WITHIN = timedelta(days=3)
#: Of others, whose word counts where several gave one.
_OTHERS: tuple[Claimant, ...] = ("foreign_government", "opposition", "media", "unknown")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, in UTC."""

    year: int
    month: int

    def after(self, months: int) -> "Month":
        """The month so many later; negative: earlier."""
        years, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(years, month + 1)


@dataclass(frozen=True, slots=True)
class Claim:
    """One number that one claimant gave for one event, and where it stands."""

    kind: FactKind
    claimant: Claimant
    count: int
    qualifier: Qualifier
    #: The story's beginning; for a total, when it was last reported.
    at: datetime
    #: Those that carry this very number, oldest first; never empty.
    reports: tuple[StoryReport, ...]
    #: The story, and others that may be the same event.
    stories: tuple[str, ...]
    #: As in `Fact.since`; None but for `pardoned_since` and `recognised_total`.
    since: str | None = None
    #: Followed people of the story: tells two events with the same number apart.
    people: frozenset[str] = frozenset()

    @property
    def side(self) -> Side:
        """Whose series it belongs to."""
        if self.claimant == "state":
            return "official"
        return "rights" if self.claimant == "rights_group" else "others"


@dataclass(frozen=True, slots=True)
class Tally:
    """What one side claims of one month: numbers of different events. At least one claim, oldest first."""

    claims: tuple[Claim, ...]

    @property
    def total(self) -> int:
        """Their sum; no two of them may be the same event."""
        return sum(claim.count for claim in self.claims)

    @property
    def qualifier(self) -> Qualifier:
        """What the least sure of them makes of the sum: `exact` 5 and `more_than` 3 are at least 8 together."""
        said = {claim.qualifier for claim in self.claims}
        if len(said) == 1:
            return said.pop()
        return "at_least" if said <= {"exact", "at_least", "more_than"} else "about"


Tallies = Mapping[Month, Mapping[Side, Tally]]


@dataclass(frozen=True, slots=True)
class MonthNumbers:
    """A month of one country."""

    month: Month
    counts: Mapping[Count, Mapping[Side, Tally]]
    #: Stories that began in it, by topic; a story counts under its first.
    stories: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The numbers of one country."""

    country: str
    #: The newest of each total and side, in the order of `TOTALS`.
    levels: tuple[Claim, ...]
    #: The newest first; months without stories are left out.
    months: tuple[MonthNumbers, ...]


def month_of(moment: datetime) -> Month:
    """The month that holds an aware moment, in UTC."""
    there = moment.astimezone(UTC)
    return Month(there.year, there.month)


def monthly(stories: Iterable[Story], count: Count) -> Tallies:
    """Months in order, each with the sides that gave a number; a month without any is left out.

    stories: of one country, or of several that may stand together. A story counts in the month in which it began.
    """
    kinds, topics = COUNTED[count]
    found: list[Claim] = []
    for story in stories:
        if topics & set(story.topics):
            found += _told(story, kinds)
    months: dict[Month, dict[Side, list[Claim]]] = {}
    for claim in _once(found):
        months.setdefault(month_of(claim.at), {}).setdefault(claim.side, []).append(claim)
    return {
        month: {side: Tally(tuple(sides[side])) for side in SIDES if side in sides}
        for month, sides in sorted(months.items())
    }


def claims_of(stories: Iterable[Story], kind: ChartKind) -> list[Claim]:
    """Every claim that a chart of the kind is made of, oldest first; none for `activity`, which counts stories."""
    if kind == "activity":
        return []
    if kind == "held":
        return [claim for sides in levels(stories, "held_total").values() for claim in sides.values()]
    months = monthly(stories, kind)
    return [claim for sides in months.values() for tally in sides.values() for claim in tally.claims]


def levels(stories: Iterable[Story], kind: FactKind) -> Mapping[Month, Mapping[Side, Claim]]:
    """A total as each side last gave it in each month; months in order. Never added up.

    A month counts where the report was published: a level is true of its day, whatever story it stands in.
    """
    found: dict[tuple[Month, Side], Claim] = {}
    claims = [claim for story in stories for claim in _totals(story, kind)]
    for claim in sorted(claims, key=lambda claim: (claim.at, claim.reports[0].report_id)):
        found[month_of(claim.at), claim.side] = claim
    months: dict[Month, dict[Side, Claim]] = {}
    for month, side in sorted(found, key=lambda key: (key[0], SIDES.index(key[1]))):
        months.setdefault(month, {})[side] = found[month, side]
    return months


def newest_levels(stories: Sequence[Story], kind: FactKind) -> tuple[Claim, ...]:
    """The newest claim of a total by each side, in the order of `SIDES`; what others say where neither side does."""
    newest: dict[Side, Claim] = {}
    for sides in levels(stories, kind).values():
        newest.update(sides)
    return tuple(newest[side] for side in SIDES if side in newest and (side != "others" or len(newest) == 1))


def ledger(country: str, stories: Sequence[Story], starts: Iterable[StoryStart]) -> Ledger:
    """One country's numbers. stories: those of it that hold any of `LEDGER_KINDS`. starts: all of it, of the months
    that shall be shown.
    """
    topics: dict[Month, Counter[str]] = {}
    for start in starts:
        topics.setdefault(month_of(start.started_at), Counter())[start.topics[0] if start.topics else ""] += 1
    tallies = {count: monthly(stories, count) for count in COUNTED}
    months = tuple(
        MonthNumbers(month, {count: found[month] for count, found in tallies.items() if month in found}, topics[month])
        for month in sorted(topics, reverse=True)
    )
    return Ledger(country, tuple(claim for kind in TOTALS for claim in newest_levels(stories, kind)), months)


def weekly(starts: Iterable[StoryStart]) -> Mapping[date, int]:
    """How many stories began in each week, by its Monday (UTC), in order; weeks without any are left out."""
    days = (start.started_at.astimezone(UTC).date() for start in starts)
    return dict(sorted(Counter(day - timedelta(days=day.weekday()) for day in days).items()))


def _told(story: Story, kinds: Sequence[FactKind]) -> list[Claim]:
    """One number for each claimant; of those who are on neither side, the most trusted, if neither side gave one."""
    claims = {claim.claimant: claim for kind in reversed(kinds) for claim in _claims(story, kind)}
    sides = [claims[claimant] for claimant in ("state", "rights_group") if claimant in claims]
    return sides or [claims[claimant] for claimant in _OTHERS if claimant in claims][:1]


def _claims(story: Story, kind: FactKind) -> Iterable[Claim]:
    """The number of each claimant as it stands: that of the newest report, withdrawn ones left aside."""
    newest: dict[Claimant, Claim] = {}
    for report in story.reports:
        for fact in () if report.withdrawn else report.facts:
            if fact.kind != kind:
                continue
            known = newest.get(fact.claimant)
            same = known is not None and known.count == fact.count
            carried = (*known.reports, report) if known and same and report not in known.reports else (report,)
            people = frozenset(mention.person_id for mention in story.people)
            newest[fact.claimant] = Claim(
                kind, fact.claimant, fact.count, fact.qualifier, story.started_at, carried, (story.story_id,),
                fact.since, people,
            )  # fmt: skip
    return newest.values()


def _totals(story: Story, kind: FactKind) -> Iterable[Claim]:
    return (replace(claim, at=claim.reports[-1].published_at) for claim in _claims(story, kind))


def _once(claims: Sequence[Claim]) -> list[Claim]:
    """Oldest first; claims that may be of one event are one, which carries the reports of all."""
    kept: list[Claim] = []
    alike: dict[tuple[Claimant, int], list[int]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.at, claim.stories)):
        places = alike.setdefault((claim.claimant, claim.count), [])
        recent = takewhile(lambda place: claim.at - kept[place].at <= SAME_WITHIN, reversed(places))  # noqa: B023
        place = next((place for place in recent if not _apart(kept[place], claim)), None)
        if place is None:
            places.append(len(kept))
            kept.append(claim)
        else:
            kept[place] = _joined(kept[place], claim)
    return kept


def _apart(one: Claim, other: Claim) -> bool:
    """Each names people, and none in common: two events, whatever their numbers."""
    return bool(one.people and other.people and not one.people & other.people)


def _joined(one: Claim, other: Claim) -> Claim:
    reports = sorted((*one.reports, *other.reports), key=lambda report: (report.published_at, report.report_id))
    return replace(
        one, reports=tuple(reports), stories=(*one.stories, *other.stories), people=one.people | other.people
    )

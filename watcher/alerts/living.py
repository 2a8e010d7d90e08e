"""How far a story has risen, and so whether a new report rings or only edits what was sent."""

from collections.abc import Iterable
from itertools import takewhile

from watcher.records import FactKind, Story, StoryReport

#: Numbers whose growth is news: how many people it happened to.
GROWING: tuple[FactKind, ...] = ("pardoned", "released", "exchanged", "detained", "sentenced", "died")
#: A number that grew by half rings again.
GROWTH = 1.5
#: Below this many people, half as many again is nobody's reason to ring.
SMALLEST_CROWD = 4


def tier_of(story: Story) -> int:
    """1, and one more for each of: it reached an alert threshold, a rights group carries it, somebody died of it, and
    every time that the number of people has grown by half. It never falls while reports only come in.
    """
    reports = [report for report in story.reports if not report.withdrawn]
    confirmed = any(report.kind == "rights" for report in reports)
    return 1 + (story.level == "alert") + confirmed + ("death" in story.topics) + growth_steps(reports)


def growth_steps(reports: Iterable[StoryReport]) -> int:
    """How many times the number of people grew by half since the first report that gave one; the most of any kind."""
    return max((_steps(counts) for counts in _counts_by_kind(reports).values()), default=0)


def _counts_by_kind(reports: Iterable[StoryReport]) -> dict[str, list[int]]:
    counts: dict[str, list[int]] = {}
    for report in reports:
        for fact in report.facts:
            if fact.kind in GROWING:
                counts.setdefault(fact.kind, []).append(fact.count)
    return counts


def _steps(counts: list[int]) -> int:
    step_from, largest = max(counts[0], SMALLEST_CROWD), max(counts)
    thresholds = (step_from * GROWTH**step for step in range(1, 64))
    return sum(1 for _ in takewhile(lambda threshold: largest >= threshold, thresholds))

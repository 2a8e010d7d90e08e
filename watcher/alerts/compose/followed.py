"""What a story says of the people whom a chat follows.

A name is composed by us only where a trusted source printed it: families ask for silence, and state media and
aggregators print names that rights groups hold back. Headlines are quoted as they are.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from watcher.alerts.compose.markup import EMPTY, OUTLET_UNITS, Rich, link, ours, theirs
from watcher.alerts.compose.speech import Speech
from watcher.records import FeedKind, Story, StoryReport

#: Whom a chat follows that follows nobody.
NOBODY: Mapping[str, str] = MappingProxyType({})
#: Kinds of sources whose printing of a name is reason enough for ours.
TRUSTED: frozenset[FeedKind] = frozenset({"rights", "independent", "international"})


def people_lines(story: Story, follows: Mapping[str, str], speech: Speech) -> list[Rich]:
    """`Not among those freed: Maryia Kalesnikava, says Nasha Niva.` for each such outlet, and `You follow: …` for who
    else is named.

    follows: ids to names as the reader writes them, in the order to be shown.
    """
    absent: dict[str, StoryReport] = {}
    named: set[str] = set()
    for report in _trusted(story):
        for mention in report.mentions:
            if mention.not_among:
                absent.setdefault(mention.person_id, report)
            named.add(mention.person_id)
    present = [name for person_id, name in follows.items() if person_id in named - absent.keys()]
    return [*_absent_lines(absent, follows, speech), _present(present, speech)]


def _trusted(story: Story) -> Iterator[StoryReport]:
    return (report for report in story.reports if report.kind in TRUSTED and not report.withdrawn)


def _absent_lines(absent: Mapping[str, StoryReport], follows: Mapping[str, str], speech: Speech) -> Iterator[Rich]:
    """A line for each report that says so, the first one of each person."""
    by_report: dict[str, list[str]] = {}
    for person_id, name in follows.items():
        if person_id in absent:
            by_report.setdefault(absent[person_id].report_id, []).append(name)
    reports = {report.report_id: report for report in absent.values()}
    for report_id, names in by_report.items():
        report = reports[report_id]
        outlet = link(report.link, theirs(report.outlet, OUTLET_UNITS))
        yield speech.weave("card.not_among", names=ours(", ".join(names)), outlet=outlet)


def _present(names: list[str], speech: Speech) -> Rich:
    return speech.say("card.followed", names=", ".join(names)) if names else EMPTY

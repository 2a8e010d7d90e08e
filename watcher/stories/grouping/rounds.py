"""What numbers, dates and words like `again` say for or against an entry's belonging to a story: one judge a reason."""

from collections.abc import Mapping
from datetime import timedelta

from watcher.stories.grouping.kin import HOUR, NEVER, SILENT, Judgement, Meeting
from watcher.stories.grouping.profile import AGAIN, Profile
from watcher.stories.grouping.signature import Signature

#: Kinds whose numbers grow while the event goes on.
GROWING = frozenset({"c:detain", "c:search", "c:death", "c:release", "c:deport", "c:swap"})
#: Kinds that come in rounds of many people, of whom some are known by name later.
ROUNDS = frozenset({"c:pardon", "c:release", "c:amnesty", "c:swap", "c:deport"})
#: Kinds that come again and again, alike.
_RECURRING = ROUNDS | {"c:recognised", "c:execution"}
_NEXT_DAY = 24 * HOUR
_FOLLOWING = frozenset({"turn_partial", "turn_grown", "turn_demand"})
#: Kinds that go on until somebody ends them, which is another event.
_REVERSIBLE = frozenset({"c:hunger", "c:sanction", "c:label"})
#: Numbers from here on are told roughly.
LARGE = 50


def by_count(meeting: Meeting) -> Judgement:
    entry, story = meeting.entry, meeting.story
    mine = entry.telling
    if not mine or not story.counts:
        return SILENT
    if not mine.isdisjoint(story.counts):
        return (0.8, "same kind and number") if meeting.alike else SILENT
    roughly = any(about(one, other) for one in mine if one >= LARGE for other in story.counts) or any(
        4 * floor <= 4 * other <= 5 * floor for floor in entry.floors for other in story.counts
    )
    if entry.tallies and story.tallies:
        # Fewer than 900 are 889; two exact totals are of two months.
        rounded = roughly and any(one % LARGE == 0 for one in mine)
        return (1.0, "about the same total") if rounded else (-3.0, "other total")
    if roughly:
        return (1.0, "about the same number") if meeting.alike else SILENT
    return _by_other_count(meeting, mine)


def _by_other_count(meeting: Meeting, mine: frozenset[int]) -> Judgement:
    entry, story = meeting.entry, meeting.story
    grown = max(mine) > max(story.counts)
    if "form_correction" in entry.forms:
        return SILENT
    if grown and "turn_grown" in entry.turns:
        return 0.5, "number grown"
    alike = meeting.alike
    if grown and alike and entry.kinds & GROWING:
        return -0.3, "number grown"
    if not grown and alike and entry.kinds & ROUNDS and "turn_partial" in entry.turns:
        return 0.3, "some of them known"
    return SILENT if meeting.acquainted else (-1.2, "other number")


def about(one: int, other: int) -> bool:
    """Whether two numbers, one of them `LARGE` or more, may be one that is told roughly: a tenth apart at most."""
    return 9 * one <= 10 * other and 9 * other <= 10 * one


def by_partial(meeting: Meeting) -> Judgement:
    """Of a round some are named later, by reports that have little else of it."""
    entry = meeting.entry
    named = "turn_partial" in entry.turns and entry.kinds & ROUNDS and meeting.alike
    return (0.6, "some of a round") if named else SILENT


def by_women(meeting: Meeting) -> Judgement:
    """Two rounds of one size differ in their women."""
    entry, story = meeting.entry, meeting.story
    mine = entry.women
    if not mine:
        return SILENT
    theirs = {feature for feature in story.features if feature.startswith("q:w")}
    if not theirs or mine & theirs or _names_its_day(entry, story):
        return SILENT
    return (-3.0 if meeting.age > 12 * HOUR else -1.0), "other number of women"


def by_round(meeting: Meeting) -> Judgement:
    """Another 24, a second time this week: the next round, unless the story tells that round already."""
    entry, story = meeting.entry, meeting.story
    if not entry.turns & AGAIN or story.is_another_round:
        return SILENT
    hours = meeting.age / HOUR
    # Of a sweep or a storm more is told the whole day.
    patience = 30 if entry.kinds & GROWING - ROUNDS else 18
    if _names_its_day(entry, story) and "turn_second" not in entry.turns:
        return SILENT
    if hours > patience or ("turn_second" in entry.turns and hours > 10):
        return NEVER, "another round"
    return (-1.0, "perhaps another round") if hours > patience / 2 else SILENT


def by_outlet(meeting: Meeting) -> Judgement:
    """An outlet does not report the same round of the same number plainly again the day after: it is the next one."""
    entry, story = meeting.entry, meeting.story
    if not entry.kinds & _RECURRING or not entry.sure_kind or entry.turns & _FOLLOWING or entry.dates:
        return SILENT
    if "form_correction" in entry.forms or meeting.acquainted:
        return SILENT
    told = [member.at for member in story.members if member.outlet == entry.outlet and member.sure_kind]
    return (-4.0, "told anew by the same outlet") if told and entry.at - max(told) > _NEXT_DAY else SILENT


def by_ending(meeting: Meeting) -> Judgement:
    """What was imposed or begun is another event than its end."""
    entry, story = meeting.entry, meeting.story
    ended, was_ended = "turn_ending" in entry.turns, "turn_ending" in story.turns
    if ended != was_ended and entry.kinds & story.kinds & _REVERSIBLE:
        return (NEVER if ended else -1.5), "one tells the end"
    mine = 0 if "turn_demand" in entry.turns else _opens(entry.features)
    opposed = mine and mine * _opens(story.features) < 0
    return (-2.5, "one opens, one closes") if opposed else SILENT


def _opens(features: Mapping[str, float]) -> int:
    """1 for a title that opens, -1 for one that closes, 0 for neither or both: summaries recall, and demand."""
    opens = features.get("c:reopen", 0.0) >= 1 or features.get("c:resume", 0.0) >= 1
    return opens - (features.get("c:close", 0.0) >= 1)


def by_date(meeting: Meeting) -> Judgement:
    """A later report names the day of the event: by the decree of 2 July."""
    entry, story = meeting.entry, meeting.story
    alike = meeting.alike or bool(entry.counts & story.counts)
    if not alike or "turn_second" in entry.turns or not _names_its_day(entry, story):
        return SILENT
    return (2.0 if entry.kinds & ROUNDS else 1.2), "names its day"


def by_month(meeting: Meeting) -> Judgement:
    """Tallies of two months differ in little else."""
    entry, story = meeting.entry, meeting.story
    if not entry.tallies or not entry.months or not story.months:
        return SILENT
    other = story.tallies and entry.months.isdisjoint(story.months)
    return (-3.0, "a tally of another month") if other else SILENT


def _names_its_day(entry: Signature, story: Profile) -> bool:
    # In the zones of the countries watched the day may have begun before it did in UTC.
    days = (story.started_at, story.started_at - timedelta(days=1))
    return any(day.month * 100 + day.day in entry.dates for day in days) if entry.dates else False


def by_age(meeting: Meeting) -> Judgement:
    hours = meeting.idle / HOUR
    return (-min(1.5, (hours - 10) * 0.03), f"{hours:.0f} h later") if hours > 10 else SILENT

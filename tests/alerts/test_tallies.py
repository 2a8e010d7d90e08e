"""The ledger's numbers: each leads back to its reports, and none is made up."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders import make_report, make_story
from watcher.alerts.tallies import Month, claims_of, ledger, levels, monthly, newest_levels, weekly
from watcher.records import Fact, Mention, StoryStart

NOVEMBER = Month(2026, 11)
FIRST = datetime(2026, 11, 3, 9, tzinfo=UTC)


def told(number, *facts, **changes):
    """A report with these facts, `number` hours after the first."""
    fields = {"outlet": f"Outlet {number}", "facts": facts, "published_at": FIRST + timedelta(hours=number)}
    return make_report(str(number), **fields | changes)


def event(story_id, *reports, **changes):
    fields = {"reports": reports, "started_at": reports[0].published_at, "topics": ("pardon",)}
    return make_story(story_id, **fields | changes)


def pardoned(count, claimant="state", qualifier="exact"):
    return Fact("pardoned", count, qualifier, claimant)


def numbers(tallies, month=NOVEMBER):
    return {side: (tally.qualifier, tally.total) for side, tally in tallies.get(month, {}).items()}


def test_the_two_sides_stand_beside_each_other():
    """The state says 20, a rights group 22: neither is the truth, and 42 is a lie."""
    story = event("s1", told(1, pardoned(20)), told(2, pardoned(22, "rights_group")))
    assert numbers(monthly([story], "pardons")) == {"official": ("exact", 20), "rights": ("exact", 22)}


def test_every_number_leads_to_the_reports_that_carry_it():
    """Those that carry another number, or are withdrawn, are no receipt."""
    story = event(
        "s1",
        told(1, pardoned(18)),
        told(2, pardoned(20)),
        told(3, pardoned(20)),
        told(4, pardoned(20), withdrawn=True),
        told(5, pardoned(25, "media")),
    )
    tally = monthly([story], "pardons")[NOVEMBER]["official"]
    (claim,) = tally.claims
    assert tally.total == 20
    assert [report.report_id for report in claim.reports] == ["2", "3"]
    assert claim.stories == ("s1",)


def test_different_events_of_a_month_are_added_claimant_by_claimant():
    """20 on the 3rd and 24 on the 20th are 44 people, and the addends can be seen."""
    later = told(400, pardoned(24, qualifier="at_least"))
    tally = monthly([event("s1", told(1, pardoned(20))), event("s2", later)], "pardons")[NOVEMBER]["official"]
    assert (tally.qualifier, tally.total) == ("at_least", 44)
    assert [claim.count for claim in tally.claims] == [20, 24]


def test_what_may_be_one_event_counts_once():
    """The grouper was not sure; a tally must not count twenty people twice."""
    one, other = event("s1", told(1, pardoned(20))), event("s2", told(30, pardoned(20)))
    (claim,) = monthly([other, one], "pardons")[NOVEMBER]["official"].claims
    assert claim.stories == ("s1", "s2")
    assert [report.report_id for report in claim.reports] == ["1", "30"]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(event("s2", told(24 * 7, pardoned(20))), id="a week apart"),
        pytest.param(event("s2", told(30, pardoned(20, "rights_group"))), id="another claimant"),
        pytest.param(event("s2", told(30, pardoned(20)), people=(Mention("p2", "B"),)), id="other people named"),
    ],
)
def test_what_is_surely_another_event_is_not_lost(second):
    """Two rounds of the same size a week apart are two rounds."""
    first = event("s1", told(1, pardoned(20)), people=(Mention("p1", "A"),))
    assert len(claims_of([first, second], "pardons")) == 2


def test_others_count_only_where_neither_side_gave_a_number():
    """A newspaper's 156 beside the state's 123 is shown with the story; it is no third series."""
    story = event("s1", told(1, pardoned(123)), told(2, pardoned(156, "foreign_government")))
    alone = event("s2", told(300, pardoned(9, "media"), pardoned(8, "opposition")))
    assert numbers(monthly([story, alone], "pardons")) == {"official": ("exact", 123), "others": ("exact", 8)}


def test_a_number_by_the_way_is_another_storys():
    """A trial's report that recalls twenty pardoned pardons nobody."""
    assert monthly([event("s1", told(1, pardoned(20)), topics=("sentence",))], "pardons") == {}


def test_the_exchanged_are_not_released_twice():
    """A report that says both speaks of the same people."""
    both = told(1, Fact("released", 8, claimant="state"), Fact("exchanged", 8, claimant="state"))
    assert numbers(monthly([event("s1", both, topics=("release",))], "releases")) == {"official": ("exact", 8)}


def test_a_month_is_utc_and_begins_with_the_story():
    """An event of the 31st reported until the 2nd belongs to the old month."""
    old = told(0, pardoned(7), published_at=datetime(2026, 10, 31, 23, tzinfo=UTC))
    assert list(monthly([event("s1", old, told(1, pardoned(7)))], "pardons")) == [Month(2026, 10)]


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        (("exact", "more_than"), "at_least"),
        (("more_than", "more_than"), "more_than"),
        (("exact", "about"), "about"),
        (("at_least", "up_to"), "about"),
    ],
)
def test_a_sum_is_as_sure_as_its_parts(said, whole):
    """`more than 3` and 5 are at least 8."""
    stories = [
        event(f"s{number}", told(number * 200, pardoned(3 + number, qualifier=one)))
        for number, one in enumerate(said, 1)
    ]
    assert monthly(stories, "pardons")[NOVEMBER]["official"].qualifier == whole


def test_levels_are_never_added():
    """1,253 held and 1,247 held are one number that moved."""
    stories = [
        event("s1", told(1, Fact("held_total", 1253, "at_least", "rights_group"))),
        event("s2", told(90, Fact("held_total", 1247, "at_least", "rights_group"))),
    ]
    assert levels(stories[::-1], "held_total")[NOVEMBER]["rights"].count == 1247
    (newest,) = newest_levels(stories, "held_total")
    assert (newest.count, newest.at) == (1247, FIRST + timedelta(hours=90))


def test_a_level_counts_on_the_day_of_its_report():
    """A story that begins in October and goes on says November's number in November."""
    held = Fact("held_total", 1200, claimant="rights_group")
    story = event("s1", told(1, pardoned(3)), told(2, held), started_at=FIRST - timedelta(days=9))
    assert list(levels([story], "held_total")) == [NOVEMBER]


def test_a_ledger_holds_months_newest_first_with_their_stories():
    """What /stats shows."""
    starts = [
        StoryStart("s1", ("pardon", "tally"), "BY", FIRST),
        StoryStart("s2", ("death",), "BY", FIRST - timedelta(days=40)),
        StoryStart("s3", ("pardon",), "BY", FIRST),
    ]
    found = ledger("BY", [event("s1", told(1, pardoned(20)))], starts)
    assert [month.month for month in found.months] == [NOVEMBER, Month(2026, 9)]
    assert found.months[0].stories == {"pardon": 2}
    assert found.months[0].counts["pardons"]["official"].total == 20
    assert found.months[1].counts == {}


def test_weeks_begin_on_monday():
    """3 November 2026 is a Tuesday."""
    assert weekly([StoryStart("s1", ("pardon",), "BY", FIRST)]) == {date(2026, 11, 2): 1}

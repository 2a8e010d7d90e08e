"""How far a story has risen: what rings again, and what does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from watcher.alerts.living import tier_of
from watcher.records import Fact, Story, StoryReport

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def report(number, kind="independent", counts=(), **more):
    facts = tuple(Fact("pardoned", count) for count in counts)
    at = NOW + timedelta(minutes=number)
    return StoryReport(str(number), "feed", f"outlet {number}", kind, "en", "Title", "", at, facts=facts, **more)


def story(*reports, topics=("pardon",), level="alert"):
    return Story("s1", topics, "BY", level, NOW, 1, reports)


def test_a_plain_alert_has_its_tier_from_the_first_report_on():
    """Nothing rises by itself."""
    assert tier_of(story(report(1))) == tier_of(story(report(1), report(2)))


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(report(2, kind="rights"), id="a rights group confirms it"),
        pytest.param(report(2, counts=(31,)), id="the number grew by half"),
    ],
)
def test_a_story_rises_when(later):
    """These are the events for which a phone may ring a second time."""
    first = report(1, counts=(20,))
    assert tier_of(story(first, later)) == tier_of(story(first)) + 1


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(report(2, counts=(29,)), id="the number grew by less than half"),
        pytest.param(report(2, counts=(10,)), id="the number fell"),
        pytest.param(report(2, kind="state"), id="state media join"),
        pytest.param(report(2, kind="rights", withdrawn=True), id="a confirmation that was withdrawn"),
    ],
)
def test_a_story_does_not_rise_when(later):
    """Every needless ring teaches people to mute us."""
    first = report(1, counts=(20,))
    assert tier_of(story(first, later)) == tier_of(story(first))


def test_one_person_becoming_two_is_no_growth_by_half():
    """Small numbers grow by half with every name."""
    assert tier_of(story(report(1, counts=(1,)), report(2, counts=(2,)))) == tier_of(story(report(1, counts=(1,))))


def test_a_death_raises_a_story():
    """A hunger strike that ends in a death must ring."""
    one = story(report(1), topics=("conditions",))
    assert tier_of(replace(one, topics=("conditions", "death"))) == tier_of(one) + 1


def test_a_digest_story_that_becomes_important_rises():
    """Those who heard nothing of it yet must hear then."""
    one = story(report(1), level="digest")
    assert tier_of(replace(one, level="alert")) == tier_of(one) + 1

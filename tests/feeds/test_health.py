"""What a poll's end makes of a feed's state."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from watcher.errors import FeedGone, FeedUnreachable
from watcher.feeds import health
from watcher.records import FeedState, Fetched

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
SOON = NOW + timedelta(minutes=15)
FETCHED = Fetched(b"<rss/>", "", "https://n.example/rss", etag='"2"', last_modified="Mon")


def state(**known: object) -> FeedState:
    return FeedState("f", NOW, **known)  # type: ignore[arg-type]


def test_the_first_good_poll_is_the_baseline_and_later_ones_keep_it():
    """What a new feed already holds is no news."""
    first = health.after_fetched(state(), FETCHED, NOW, body_hash="h", new=20, full=True)
    assert (first.baseline_at, first.last_new_at, first.last_full_at, first.etag) == (NOW, NOW, NOW, '"2"')
    later = health.after_fetched(first, FETCHED, NOW + HOUR, body_hash="i", new=0, full=False)
    assert (later.baseline_at, later.last_new_at, later.last_full_at) == (NOW, NOW, NOW)


def test_a_good_answer_ends_the_row_of_failures():
    """One success is enough to return to the operator's interval."""
    ill = state(failures=7, last_error="HTTP 500", gone_since=NOW, etag='"1"')
    for well in (
        health.after_not_modified(ill, NOW),
        health.after_fetched(ill, FETCHED, NOW, body_hash="h", new=0, full=True),
    ):
        assert (well.failures, well.last_error, well.gone_since, well.last_ok_at) == (0, None, None, NOW)


def test_a_failure_forgets_nothing_that_was_read():
    """Else its recovery would look like a feed full of news."""
    known = state(etag='"1"', body_hash="h", baseline_at=NOW - HOUR)
    after = health.after_failure(known, FeedUnreachable("HTTP 500"), NOW, SOON)
    assert (after.etag, after.body_hash, after.baseline_at) == ('"1"', "h", NOW - HOUR)
    assert (after.failures, after.last_error, after.next_poll_at) == (1, "HTTP 500", SOON)


def gone_polls(*hours: int) -> FeedState:
    now_state = state()
    for hour in hours:
        at = NOW + hour * HOUR
        now_state = health.after_failure(now_state, FeedGone("410 Gone"), at, at + 24 * HOUR)
    return now_state


@pytest.mark.parametrize(
    ("hours", "stopped"),
    [
        pytest.param((0, 1, 2, 3), False, id="four times in three hours"),
        pytest.param((0, 24), False, id="twice in a day"),
        pytest.param((0, 8, 24), True, id="three times over a day"),
        pytest.param((0, 8, 16, 24), True, id="four times over a day"),
    ],
)
def test_a_feed_is_given_up_after_three_410_over_a_day(hours, stopped):
    """A wrong deploy at the outlet lasts an hour; a decision lasts."""
    assert health.is_stopped(gone_polls(*hours)) == stopped


def test_while_gone_a_feed_is_asked_thrice_a_day():
    """Else the doubling pauses would leave too few answers to decide on."""
    assert gone_polls(0).next_poll_at == NOW + 8 * HOUR


def test_another_failure_between_two_410_starts_the_row_anew():
    """Three in a row means in a row."""
    gone = gone_polls(0, 8)
    other = health.after_failure(gone, FeedUnreachable("HTTP 502"), NOW + 12 * HOUR, NOW + 24 * HOUR)
    assert other.gone_since is None
    again = health.after_failure(other, FeedGone("410 Gone"), NOW + 25 * HOUR, NOW + 49 * HOUR)
    assert not health.is_stopped(again)


def test_validators_are_not_trusted_for_more_than_a_day():
    """Some servers say 304 for ever."""
    assert health.full_fetch_due(state(), NOW)
    assert not health.full_fetch_due(state(last_full_at=NOW - 23 * HOUR), NOW)
    assert health.full_fetch_due(state(last_full_at=NOW - 24 * HOUR), NOW)


@pytest.mark.parametrize(
    ("gap_hours", "quiet_hours", "silent"),
    [
        pytest.param(1, 47, False, id="a busy feed may rest over a weekend"),
        pytest.param(1, 49, True, id="but no longer"),
        pytest.param(72, 200, False, id="a rare one is given three of its own gaps"),
        pytest.param(72, 217, True, id="and no more"),
        pytest.param(None, 49, True, id="one without a rhythm gets two days"),
    ],
)
def test_a_feed_that_answers_and_brings_nothing_is_seen(gap_hours, quiet_hours, silent):
    """Zombies say 200 for months: the best-known complaint about feed readers."""
    gaps = [] if gap_hours is None else [gap_hours * HOUR] * 30
    quiet = state(last_new_at=NOW - quiet_hours * HOUR, baseline_at=NOW - 999 * HOUR)
    assert health.is_silent(quiet, gaps, NOW) == silent


def test_a_feed_that_fails_is_not_also_silent():
    """One alarm a fault."""
    assert not health.is_silent(state(failures=1, baseline_at=NOW - 999 * HOUR), [], NOW)


def test_a_feed_that_never_brought_anything_counts_from_its_first_poll():
    """An empty feed added by mistake must be seen too."""
    assert health.is_silent(state(baseline_at=NOW - 49 * HOUR), [], NOW)
    assert not health.is_silent(state(), [], NOW)


def test_a_feed_is_measured_by_its_own_rhythm():
    """A monthly review is not silent after three days; a news wire is."""
    quiet = {"last_new_at": NOW - 72 * HOUR, "baseline_at": NOW - 2000 * HOUR}
    wire, review = (replace(state(**quiet), feed_id=name) for name in ("wire", "review"))
    arrivals = {
        "wire": [NOW - (72 + hours) * HOUR for hours in range(50, -1, -1)],
        "review": [NOW - (72 + 700 * number) * HOUR for number in (2, 1, 0)],
    }
    assert health.silent_feeds((wire, review), arrivals, NOW) == (wire,)

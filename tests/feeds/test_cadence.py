"""When a feed is asked again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.feeds.cadence import LONGEST_PAUSE, asked_wait, next_poll

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("headers", "wish"),
    [
        pytest.param({}, 0 * MINUTE, id="no wish"),
        pytest.param({"retry-after": "600"}, 10 * MINUTE, id="seconds"),
        pytest.param({"retry-after": "Mon, 23 Nov 2026 10:20:00 GMT"}, 20 * MINUTE, id="a date"),
        pytest.param({"retry-after": "Mon, 23 Nov 2026 09:00:00 GMT"}, 0 * MINUTE, id="a date that is over"),
        pytest.param({"retry-after": "-5"}, 0 * MINUTE, id="less than nothing"),
        pytest.param({"retry-after": "soon"}, 0 * MINUTE, id="junk"),
        pytest.param({"retry-after": "315360000"}, LONGEST_PAUSE, id="ten years"),
        pytest.param({"retry-after": "9" * 12}, LONGEST_PAUSE, id="more than a timedelta holds"),
        pytest.param({"retry-after": "Mon, 99 Foo 2026"}, 0 * MINUTE, id="a broken date"),
        pytest.param({"cache-control": "public, max-age=1800"}, 30 * MINUTE, id="fresh for half an hour"),
        pytest.param({"cache-control": "max-age=1800", "age": "600"}, 20 * MINUTE, id="a third of it used up"),
        pytest.param({"cache-control": "max-age=1800", "age": "9999"}, 0 * MINUTE, id="stale already"),
        pytest.param({"cache-control": "no-cache, max-age=1800"}, 0 * MINUTE, id="not to be kept"),
        pytest.param({"cache-control": "s-maxage=1800"}, 0 * MINUTE, id="meant for shared caches"),
        pytest.param(
            {"expires": "Mon, 23 Nov 2026 11:00:00 GMT", "date": "Mon, 23 Nov 2026 10:30:00 GMT"},
            30 * MINUTE,
            id="Expires",
        ),
        pytest.param({"expires": "0"}, 0 * MINUTE, id="Expires: 0"),
        pytest.param({"cache-control": "max-age=60", "retry-after": "600"}, 10 * MINUTE, id="the longer counts"),
    ],
)
def test_a_servers_wish_is_read(headers, wish):
    """Obeying it keeps us welcome; obeying junk would stop a feed for years."""
    assert asked_wait(headers, NOW) == wish


@pytest.mark.parametrize(
    ("every", "asked", "wait"),
    [
        pytest.param(15, 0, 15, id="the operator's interval"),
        pytest.param(15, 10, 15, id="a shorter wish changes nothing"),
        pytest.param(15, 60, 60, id="a longer one counts"),
        pytest.param(15, 99999, 24 * 60, id="up to a day"),
        pytest.param(1, 2, 5, id="a wish counts as five minutes at least"),
    ],
)
def test_wishes_lengthen_the_wait_and_never_shorten_it(every, asked, wait):
    """interface.md: clamped to 5 min - 24 h, may make it longer."""
    assert next_poll(NOW, every * MINUTE, asked_to_wait=asked * MINUTE) == NOW + wait * MINUTE


def test_one_second_stays_one_second():
    """An operator's own test feed may be asked as often as they like."""
    assert next_poll(NOW, timedelta(seconds=1)) == NOW + timedelta(seconds=1)


def test_each_failure_doubles_the_wait_up_to_a_day():
    """A dead outlet must cost little, and be noticed when it returns."""
    waits = [next_poll(NOW, 15 * MINUTE, failures=n) - NOW for n in range(10)]
    assert waits[:4] == [15 * MINUTE, 30 * MINUTE, 60 * MINUTE, 120 * MINUTE]
    assert waits[-1] == LONGEST_PAUSE


@given(
    every=st.timedeltas(timedelta(seconds=1), timedelta(days=7)),
    failures=st.integers(0, 10_000),
    asked=st.timedeltas(timedelta(0), timedelta(days=9999)),
    jitter=st.floats(0, 1),
)
def test_the_next_poll_is_never_sooner_than_the_interval_nor_absurdly_late(every, failures, asked, jitter):
    """A feed dead for months overflowed timedelta elsewhere."""
    wait = next_poll(NOW, every, failures=failures, asked_to_wait=asked, jitter=jitter) - NOW
    assert every <= wait <= 2 * max(every, LONGEST_PAUSE) + timedelta(seconds=1)

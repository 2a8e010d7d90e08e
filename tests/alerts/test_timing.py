"""When: digests by each chat's own clock, quiet hours, and cities instead of offsets."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import make_chat
from tests.shipped_phrases import shipped
from watcher.alerts.timing import digest_owed, find_zone, last_digest_moment, near_zones, next_digest_at, quiet_until
from watcher.records import Cadence, Quiet

ZONES = frozenset(available_timezones())
CITIES = shipped().cities(ZONES)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def chat(kind="daily", clock="19:00", zone="Europe/Warsaw", weekday=0, **changes):
    return make_chat(cadence=Cadence(kind, time.fromisoformat(clock), weekday), timezone=zone, **changes)


@pytest.mark.parametrize(
    ("who", "now", "moment"),
    [
        pytest.param(chat(), "2026-01-10 17:59", "2026-01-10 18:00", id="today-still-ahead"),
        pytest.param(chat(), "2026-01-10 18:00", "2026-01-11 18:00", id="this-very-minute-is-past"),
        pytest.param(chat(), "2026-07-10 12:00", "2026-07-10 17:00", id="summer-time-follows-the-clock-on-the-wall"),
        pytest.param(chat(zone="Asia/Kathmandu"), "2026-01-10 13:00", "2026-01-10 13:15", id="a-zone-of-quarters"),
        pytest.param(chat(clock="02:30"), "2026-03-28 12:00", "2026-03-29 01:30", id="skipped-comes-later"),
        pytest.param(chat(clock="02:30"), "2026-10-24 12:00", "2026-10-25 00:30", id="twice-counts-first"),
        pytest.param(chat(clock="02:30"), "2026-10-25 00:30", "2026-10-26 01:30", id="and-only-once"),
        pytest.param(chat("hourly"), "2026-01-10 17:59:30", "2026-01-10 18:00", id="hourly-on-the-hour"),
        pytest.param(chat("hourly", zone="Asia/Kolkata"), "2026-01-10 17:59", "2026-01-10 18:30", id="local-hour"),
        pytest.param(chat("weekly", "09:00", weekday=0), "2026-11-23 09:00", "2026-11-30 08:00", id="next-week"),
        pytest.param(chat("weekly", "09:00", weekday=1), "2026-11-23 09:00", "2026-11-24 08:00", id="tuesday"),
        pytest.param(chat("weekly", "00:30", "Pacific/Auckland", 0), "2026-11-22 11:00", "2026-11-22 11:30", id="far"),
    ],
)  # fmt: skip
def test_the_next_digest_comes_at_the_chats_own_hour(who, now, moment):
    """Somebody who asked for 19:30 wants it at 19:30, in summer and in winter."""
    assert next_digest_at(who, at(now)) == at(moment)


@pytest.mark.parametrize("kind", ["instant", "off"])
def test_who_gets_no_digests_has_no_moment(kind):
    """Neither a next one nor a missed one."""
    assert next_digest_at(chat(kind), at("2026-01-10 12:00")) is None
    assert last_digest_moment(chat(kind), at("2026-01-10 12:00")) is None
    assert digest_owed(chat(kind), at("2026-01-10 12:00")) is None


@settings(derandomize=True, max_examples=150)
@given(
    kind=st.sampled_from(["hourly", "daily", "weekly"]),
    zone=st.sampled_from(["Europe/Warsaw", "Australia/Lord_Howe", "America/New_York", "Pacific/Chatham", "UTC"]),
    clock=st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    now=st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: at("2026-01-01") + timedelta(minutes=minutes)),
)
def test_no_digest_moment_is_skipped_or_doubled(kind, zone, clock, now):
    """Last and next always enclose now, and following `next` from the last one gives the next one."""
    who = make_chat(cadence=Cadence(kind, clock, 2), timezone=zone)
    last, following = last_digest_moment(who, now), next_digest_at(who, now)
    assert last is not None and following is not None
    assert last <= now < following
    assert next_digest_at(who, last) == following
    longest = {"hourly": timedelta(hours=2), "daily": timedelta(hours=26), "weekly": timedelta(days=7, hours=2)}
    assert following - last <= longest[kind]


def test_a_digest_covers_what_came_since_the_last_one():
    """A night without the program must not cost a reader a day's news, nor give three digests in a row."""
    owed = digest_owed(chat(last_digest_at=at("2026-01-07 18:00")), at("2026-01-10 20:00"))
    assert owed is not None
    assert (owed.kind, owed.since, owed.due_at) == ("digest", at("2026-01-07 18:00"), at("2026-01-10 18:00"))


def test_the_first_digest_covers_one_period():
    """Nobody wants the whole archive."""
    owed = digest_owed(chat("weekly", "09:00"), at("2026-11-24 09:00"))
    assert owed is not None
    assert owed.since == at("2026-11-16 08:00")


@pytest.mark.parametrize(
    "who",
    [
        pytest.param(chat(last_digest_at=at("2026-01-10 18:00")), id="had-it"),
        pytest.param(chat(paused=True), id="paused"),
    ],
)
def test_no_digest_is_owed_twice_or_to_somebody_paused(who):
    """The job asks every minute."""
    assert digest_owed(who, at("2026-01-10 18:30")) is None


def test_a_digest_that_falls_into_quiet_hours_waits_for_their_end():
    """Quiet is quiet, whatever is due."""
    owed = digest_owed(chat(quiet=Quiet(time(18), time(20))), at("2026-01-10 18:30"))
    assert owed is not None
    assert owed.due_at == at("2026-01-10 19:00")


@pytest.mark.parametrize(
    ("hours", "now", "until"),
    [
        pytest.param("23:00-07:00", "2026-01-10 22:30", "2026-01-11 06:00", id="before-midnight"),
        pytest.param("23:00-07:00", "2026-01-11 03:00", "2026-01-11 06:00", id="after-midnight"),
        pytest.param("23:00-07:00", "2026-01-11 06:00", None, id="the-end-is-outside"),
        pytest.param("23:00-07:00", "2026-01-10 22:00", "2026-01-11 06:00", id="the-start-is-inside"),
        pytest.param("13:00-15:00", "2026-01-10 12:30", "2026-01-10 14:00", id="within-a-day"),
        pytest.param("13:00-15:00", "2026-01-10 18:00", None, id="outside"),
        pytest.param("23:00-07:00", "2026-03-29 00:30", "2026-03-29 05:00", id="a-short-night"),
        pytest.param("23:00-07:00", "2026-10-25 00:30", "2026-10-25 06:00", id="a-long-night"),
        pytest.param("23:00-02:30", "2026-03-29 00:30", "2026-03-29 01:30", id="an-end-that-is-skipped"),
    ],
)
def test_quiet_hours_end_by_the_chats_own_clock(hours, now, until):
    """They hold alerts, and then let them go."""
    start, end = (time.fromisoformat(one) for one in hours.split("-"))
    assert quiet_until(chat(quiet=Quiet(start, end)), at(now)) == (at(until) if until else None)


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Europe/Warsaw", "Europe/Warsaw"), ("europe/warsaw", "Europe/Warsaw"), ("warsaw", "Europe/Warsaw"),
        ("Варшава", "Europe/Warsaw"), ("Warszawa", "Europe/Warsaw"), ("Wilno", "Europe/Vilnius"),
        ("Вильнюс", "Europe/Vilnius"), ("Вільнюс", "Europe/Vilnius"), ("Białystok", "Europe/Warsaw"),
        ("гродно", "Europe/Minsk"), ("new york", "America/New_York"), ("Нью-Йорк", "America/New_York"),
        ("Tbilisi", "Asia/Tbilisi"), ("Київ", "Europe/Kyiv"), ("München", "Europe/Berlin"), ("utc", "UTC"),
    ],
)  # fmt: skip
def test_a_city_is_found_in_the_readers_own_spelling(place, zone):
    """People know where they live, not what IANA calls it."""
    assert find_zone(place, ZONES, CITIES) == zone


@pytest.mark.parametrize("place", ["+3", "UTC+2", "GMT-5", "Etc/GMT+3", "", "Nowhere", "-"])
def test_offsets_and_unknown_places_are_not_guessed(place):
    """An offset is wrong for half of the year, and Etc/GMT+3 means the opposite of what it says."""
    assert find_zone(place, ZONES, CITIES) is None


def test_a_misspelt_city_is_offered_not_taken():
    """'Warsow' is Warsaw, but the reader decides."""
    assert find_zone("Warsow", ZONES, CITIES) is None
    assert near_zones("Warsow", ZONES, CITIES)[0] == "Europe/Warsaw"
    assert near_zones("qqqqqq", ZONES, CITIES) == ()

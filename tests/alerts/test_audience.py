"""Who hears of a story, and when."""

from datetime import UTC, datetime, time, timedelta

import pytest

from tests.builders import NOW, make_chat, make_report, make_story
from watcher.alerts.audience import STATE_ONLY_WAIT, chose, hears_at_once, who_hears
from watcher.alerts.timing import digest_owed
from watcher.records import Cadence, Mention, Quiet

COVERED = frozenset({"BY", "RU", "UA"})


def hears(story, *chats, now=NOW):
    return {owed.chat_key: owed for owed in who_hears(story, chats, now, countries=COVERED)}


def test_an_important_story_rings_by_default_and_at_once():
    """A subscriber who never touched a setting must not learn of a pardon in the evening."""
    owed = hears(make_story(), make_chat(7))[7]
    assert (owed.kind, owed.story_id, owed.tier, owed.due_at) == ("alert", "s1", 1, None)


@pytest.mark.parametrize(
    ("level", "style", "cadence", "at_once", "in_digest"),
    [
        pytest.param("alert", "live", "daily", True, True, id="default-important"),
        pytest.param("digest", "live", "daily", False, True, id="default-the-rest"),
        pytest.param("digest", "live", "instant", True, False, id="instant-means-everything"),
        pytest.param("alert", "digest", "daily", False, True, id="daily-means-no-ringing"),
        pytest.param("alert", "digest", "hourly", False, True, id="hourly"),
        pytest.param("alert", "digest", "weekly", False, True, id="weekly"),
        pytest.param("alert", "digest", "off", False, False, id="off-means-nothing"),
        pytest.param("alert", "separate", "daily", True, True, id="separate-messages-ring-too"),
    ],
)
def test_the_mode_decides_between_ringing_and_the_digest(level, style, cadence, at_once, in_digest):
    """The table in the module's docstring, row by row."""
    story, chat = make_story(level=level), make_chat(style=style, cadence=Cadence(cadence))
    assert hears_at_once(chat, story, countries=COVERED) is at_once
    assert (digest_owed(chat, NOW) is not None and chose(chat, story, countries=COVERED)) is in_digest


@pytest.mark.parametrize(
    ("chosen", "heard"),
    [
        pytest.param({"topics": None}, True, id="all-topics"),
        pytest.param({"topics": frozenset({"tally"})}, True, id="any-of-the-storys-topics"),
        pytest.param({"topics": frozenset({"death"})}, False, id="another-topic"),
        pytest.param({"topics": frozenset()}, False, id="no-topic"),
        pytest.param({"countries": frozenset({"BY"})}, True, id="its-country"),
        pytest.param({"countries": frozenset({"RU"})}, False, id="another-country"),
        pytest.param({"paused": True}, False, id="paused"),
        pytest.param({"topics": frozenset(), "follows": frozenset({"p1"})}, True, id="follows-somebody-named"),
        pytest.param({"paused": True, "follows": frozenset({"p1"})}, False, id="paused-follower"),
    ],
)
def test_a_chat_hears_what_it_chose(chosen, heard):
    """Choice by topic, by country, by person; a pause beats all."""
    story = make_story(topics=("pardon", "tally"), people=(Mention("p1", "Somebody"),))
    assert chose(make_chat(**chosen), story, countries=COVERED) is heard


@pytest.mark.parametrize(
    ("country", "countries", "covered", "heard"),
    [
        pytest.param("IR", None, COVERED, False, id="beyond-what-the-instance-covers"),
        pytest.param("IR", None, None, True, id="an-instance-for-the-world"),
        pytest.param("", None, COVERED, True, id="unknown-country-reaches-who-takes-all"),
        pytest.param("", frozenset({"BY"}), COVERED, False, id="unknown-country-and-a-choice"),
        pytest.param("IR", frozenset({"IR"}), COVERED, False, id="a-choice-does-not-widen-the-instance"),
    ],
)
def test_the_instance_bounds_the_countries(country, countries, covered, heard):
    """Recognition is world-wide; scope is decided here."""
    assert chose(make_chat(countries=countries), make_story(country=country), countries=covered) is heard


def test_a_story_of_state_media_alone_waits_for_a_second_voice():
    """Twenty minutes later it goes out labelled, whoever else has spoken."""
    state = make_story(reports=(make_report(kind="state"),))
    assert hears(state, make_chat())[1].due_at == NOW + STATE_ONLY_WAIT == NOW + timedelta(minutes=20)
    confirmed = make_story(reports=(make_report(kind="state"), make_report("2", outlet="Other")))
    assert hears(confirmed, make_chat())[1].due_at is None


def test_a_ring_does_not_wait():
    """The wait is for a first alert; a death that state media admit has been waited for already."""
    risen = make_story(reports=(make_report(kind="state"),), alerted_tier=1, tier=2)
    assert hears(risen, make_chat())[1].due_at is None


def test_quiet_hours_hold_an_alert_until_they_end():
    """10:00 UTC is 11:00 in Warsaw."""
    quiet = make_chat(quiet=Quiet(time(10), time(12)))
    assert hears(make_story(), quiet)[1].due_at == datetime(2026, 11, 23, 11, tzinfo=UTC)


def test_a_wait_that_ends_in_quiet_hours_lasts_until_they_end():
    """Otherwise the twenty minutes would be a way around the night."""
    state = make_story(reports=(make_report(kind="state"),))
    night = make_chat(quiet=Quiet(time(11, 10), time(12)))
    assert hears(state, night)[1].due_at == datetime(2026, 11, 23, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tier", "alerted", "kind"),
    [(1, 0, "alert"), (3, 0, "alert"), (2, 1, "ring"), (1, 1, None), (1, 2, None)],
)
def test_a_story_rings_again_only_when_it_rises(tier, alerted, kind):
    """The fifth outlet is no news."""
    owed = hears(make_story(tier=tier, alerted_tier=alerted), make_chat())
    assert [one.kind for one in owed.values()] == ([kind] if kind else [])


def test_the_order_does_not_depend_on_the_order_of_chats():
    """Two runs over the same story owe the same rows in the same order."""
    chats = [make_chat(3), make_chat(1), make_chat(2)]
    story = make_story()
    assert who_hears(story, chats, NOW, countries=COVERED) == who_hears(story, chats[::-1], NOW, countries=COVERED)
    assert [owed.chat_key for owed in who_hears(story, chats, NOW, countries=COVERED)] == [1, 2, 3]

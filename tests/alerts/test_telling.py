"""First alert, ring or edit: what a change of a story owes, and what is remembered on the story."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from watcher.alerts.audience import STATE_ONLY_WAIT
from watcher.alerts.telling import EDIT_PAUSE, settled, tell, untold
from watcher.records import AlertStyle, Cadence, Chat, Mention, Quiet, Story, StoryReport
from watcher.stories.growth import newly_named

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
BY = frozenset({"BY"})


def chat(key=1, **more):
    chosen = {"topics": None, "countries": None, "cadence": Cadence("daily", time(19)), "timezone": "Europe/Warsaw"}
    return Chat(key, "private", "en", **{**chosen, **more})


def story(kind="independent", **more):
    report = StoryReport("1", "feed", "Outlet", kind, "en", "Title", "", NOW)
    return replace(Story("s1", ("pardon",), "BY", "alert", NOW, 1, (report,), tier=2), **more)


def told(one, now=NOW, *, chats=None, changed=True):
    return tell(one, chats or (chat(),), now, countries=BY, changed=changed)


def test_a_new_story_is_alerted_once():
    """The promise: once."""
    first = told(story())
    assert [owed.kind for owed in first.owed] == ["alert"]
    assert first.story.alerted_tier == 2
    assert [owed.kind for owed in told(first.story).owed] == ["edit"]


def test_a_copy_owes_nothing():
    """A tenth outlet with the same wire text is no news and no edit."""
    assert told(story(alerted_tier=2), changed=False).owed == ()


def test_edits_are_gathered_for_a_minute():
    """A message that changes every second cannot be read."""
    (edit,) = told(story(alerted_tier=2)).owed
    assert edit.due_at == NOW + EDIT_PAUSE


def test_a_chat_that_wants_separate_messages_gets_updates_and_no_edits():
    """Some groups read what is new from the bottom, and never scroll up to an edited message."""
    (update,) = told(story(alerted_tier=2), chats=(chat(style="separate"),)).owed
    assert (update.kind, update.due_at) == ("update", NOW + EDIT_PAUSE)


def test_an_update_waits_for_the_end_of_quiet_hours():
    """It is a message of its own, and shows on a locked phone; an edit does not."""
    night = Quiet((NOW - timedelta(hours=1)).time(), (NOW + timedelta(hours=8)).time())
    style: AlertStyle
    for style, due_at in (("separate", NOW + timedelta(hours=8)), ("live", NOW + EDIT_PAUSE)):
        sleeper = chat(style=style, quiet=night, timezone="UTC")
        assert [owed.due_at for owed in told(story(alerted_tier=2), chats=(sleeper,)).owed] == [due_at]


def test_a_story_that_rises_rings():
    """Confirmed by a rights group: worth a second sound."""
    risen = told(story(alerted_tier=1))
    assert [owed.kind for owed in risen.owed] == ["ring"]
    assert risen.story.alerted_tier == 2


def test_a_state_only_story_waits_and_counts_as_told_when_the_wait_is_over():
    """The state's word alone goes out late and labelled; what comes after it is a ring, not a first alert."""
    waiting = told(story("state"))
    assert [owed.due_at for owed in waiting.owed] == [NOW + STATE_ONLY_WAIT]
    assert waiting.story.alerted_tier == 0
    assert settled(waiting.story, NOW + STATE_ONLY_WAIT).alerted_tier == 2


def test_a_second_voice_ends_the_wait():
    """Two voices: no reason to hold it any longer."""
    waiting = told(story("state")).story
    joined = replace(waiting, reports=(*waiting.reports, *story().reports))
    now = told(joined, NOW + timedelta(minutes=5))
    assert [(owed.kind, owed.due_at) for owed in now.owed] == [("alert", None)]
    assert now.story.alerted_tier == 2


def test_an_old_story_of_a_new_feed_counts_as_told():
    """A feed added today must not ring with last month's pardon when a late copy of it appears."""
    assert untold(story(started_at=NOW - timedelta(days=9)), NOW).alerted_tier == 2


def test_todays_story_of_a_new_feed_still_rings_with_the_next_report():
    """Nobody was told of it yet."""
    assert untold(story(), NOW).alerted_tier == 0


def test_a_follower_hears_when_a_later_report_names_whom_they_follow():
    """The story had nothing for them before; an edit of a message that they never got would be lost."""
    follower = chat(2, topics=frozenset({"reaction"}), follows=frozenset({"p1"}))
    mentioned = story(alerted_tier=2, people=(Mention("p1", "Verasen"),))
    owed = tell(mentioned, (follower,), NOW, countries=BY, changed=True, named=frozenset({"p1"})).owed
    assert [(one.chat_key, one.kind) for one in owed] == [(2, "alert"), (2, "named"), (2, "edit")]


def test_a_name_that_the_story_told_before_rings_no_more():
    """Ten outlets name the same released man; his family hears it once."""
    known = story(people=(Mention("p1", "Verasen"),))
    assert newly_named(known, (Mention("p1", "Верасень"), Mention("p2", "Hulik"))) == {"p2"}
    assert newly_named(known, (Mention("p1", "Verasen", not_among=True),)) == {"p1"}, "that is news"
    assert newly_named(None, (Mention("p1", "Verasen"),)) == {"p1"}


def test_a_followed_persons_small_story_comes_at_once():
    """For a family a transfer is no matter for the evening."""
    follower = chat(2, follows=frozenset({"p1"}))
    small = story(level="digest", people=(Mention("p1", "Verasen"),))
    assert [one.kind for one in told(small, chats=(follower, chat(3))).owed] == ["alert"]

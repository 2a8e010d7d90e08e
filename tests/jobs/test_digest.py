"""The digest job: owed once a moment, and the chat's own clock moves with it."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta

from tests.builders import make_chat
from watcher.jobs.digest import owe_digests
from watcher.records import Cadence

#: 19:00 in Warsaw, in winter.
EVENING = datetime(2026, 1, 14, 18, 0, tzinfo=UTC)


class FakeUnit:
    """Keeps what a unit promises: what was owed, and the moments of chats."""

    def __init__(self, *chats):
        self.chats = {chat.chat_key: chat for chat in chats}
        self.owed = []
        self.moments = {}

    @asynccontextmanager
    async def work(self):
        yield self

    async def digest_chats(self):
        return list(self.chats.values())

    async def owe(self, owed, now):
        self.owed += owed
        return len(owed)

    async def set_last_digest(self, chat_key, at):
        self.moments[chat_key] = at


def evening_chat(**more):
    return make_chat(7, cadence=Cadence("daily", time(19)), timezone="Europe/Warsaw", **more)


async def test_a_digest_is_owed_at_the_chats_own_hour():
    """19:00 means 19:00 where the reader lives."""
    unit = FakeUnit(evening_chat(last_digest_at=EVENING - timedelta(days=1)))
    assert await owe_digests(unit.work, EVENING - timedelta(seconds=1)) == 0
    assert await owe_digests(unit.work, EVENING) == 1
    (owed,) = unit.owed
    assert (owed.since, owed.due_at) == (EVENING - timedelta(days=1), EVENING)


async def test_a_new_chat_is_not_told_of_what_was_before_its_consent():
    """A digest in the minute of /subscribe would be yesterday's news."""
    unit = FakeUnit(evening_chat(last_digest_at=None))
    assert await owe_digests(unit.work, EVENING) == 0
    assert unit.moments == {7: EVENING}


async def test_a_late_run_owes_the_moment_that_was_missed():
    """A machine that slept through the evening still sends, and counts from the evening on."""
    unit = FakeUnit(evening_chat(last_digest_at=EVENING - timedelta(days=1)))
    await owe_digests(unit.work, EVENING + timedelta(hours=5))
    assert unit.moments == {7: EVENING}


async def test_a_digest_that_was_owed_is_not_owed_again():
    """The job runs every few seconds."""
    unit = FakeUnit(evening_chat(last_digest_at=EVENING))
    assert await owe_digests(unit.work, EVENING + timedelta(minutes=3)) == 0

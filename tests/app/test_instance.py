"""A whole instance in one process: real feeds over loopback, real store, real words; the chat keeps what it is told."""

import shutil
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.feed_server import RSS, Answer, FeedServer
from watcher.app.desk import TERMINAL, StoredDesk
from watcher.app.instance import open_instance
from watcher.app.terminal import settle_terminal
from watcher.demo.clock import TourClock
from watcher.net.markup import plain_text
from watcher.records import Feed
from watcher.settings import Storm, read_settings

ROOT = Path(__file__).resolve().parent.parent.parent
START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
PARDON = "Lukashenko pardons {} prisoners in Belarus"
KINDS = {"state": "state", "paper": "independent", "rights": "rights", "wire": "international"}


class Chat:
    """Keeps the promise of a chat: numbers messages, and remembers what stands in each now."""

    def __init__(self):
        self.now_standing = {}
        self.sounds = []

    async def open(self):
        pass

    async def close(self):
        pass

    async def send(self, address, page, *, reply_to=None):
        number = len(self.now_standing) + 1
        self.now_standing[number] = plain_text(page.html)
        self.sounds.append((number, reply_to))
        return number

    async def edit(self, address, message_id, page):
        self.now_standing[message_id] = plain_text(page.html)


class World:
    """An instance, its feeds, its chat and its clock."""

    def __init__(self, instance, feeds, chat, clock):
        self.instance, self.feeds, self.chat, self.clock = instance, feeds, chat, clock
        self.notices = []

    async def after(self, **span):
        """Sets the clock on and lets everything run once."""
        self.clock.set_on(self.clock.now + timedelta(**span))
        await self.instance.poll(due_only=False)
        await self.instance.owe_digests()
        await self.instance.deliver_once()

    async def reported(self, feed, title, summary="", **span):
        self.feeds.publish(feed, title, summary)
        await self.after(**span or {"seconds": 5})

    @property
    def messages(self):
        return list(self.chat.now_standing.values())


@asynccontextmanager
async def world(tmp_path, *, config=ROOT / "config", daily=False, outlets=None, **changes):
    """outlets: names to kind and language."""
    outlets = outlets or {name: (kind, "en") for name, kind in KINDS.items()}
    clock, chat = TourClock(START), Chat()
    async with FeedServer() as feeds:
        listed = tuple(
            Feed(name, f"{feeds.url}/feeds/{name}.xml", name.title(), kind, lang)
            for name, (kind, lang) in outlets.items()
        )
        for name in outlets:
            feeds.publish(name, f"{name}: a new bridge opens")
        settings = replace(
            read_settings({}, config=str(config)), feeds=listed, data_dir=tmp_path / "data", allow_private=True,
            database_url=f"sqlite:///{tmp_path}/watcher.db", **changes,
        )  # fmt: skip
        async with open_instance(settings, clock=clock.as_clock(), chat=chat) as instance:
            await settle_terminal(instance, {}, daily=daily)
            one = World(instance, feeds, chat, clock)
            await one.after(seconds=1)
            yield one


async def test_one_event_is_one_message_that_grows(tmp_path):
    """Twenty outlets report one pardon; the phone rings once."""
    async with world(tmp_path) as one:
        await one.reported("paper", PARDON.format(24))
        await one.reported("wire", "Belarus frees 24 people in pardon by Lukashenko", minutes=5)
        await one.after(minutes=2)
        assert len(one.messages) == 1
        assert "2 separate sources" in one.messages[0]


TWELVE = (
    ("en1", "en", "Lukashenko pardons 24 prisoners, nine of them women", ""),
    ("ru1", "ru", "Лукашенко помиловал 24 человека, среди них девять женщин", ""),
    ("pl1", "pl", "Łukaszenka ułaskawił 24 osoby, w tym dziewięć kobiet", ""),
    ("be1", "be", "Лукашэнка памілаваў 24 чалавекі, сярод іх дзевяць жанчын", ""),
    ("en2", "en", "Belarus leader pardons 24 prisoners", "Nine of the 24 are women, his press service said."),
    ("ru2", "ru", "В Беларуси помилованы 24 осужденных", "Указ подписал Лукашенко, девять из них женщины."),
    ("pl2", "pl", "Białoruś: 24 osoby ułaskawione", "Dekret podpisał Łukaszenka."),
    ("be2", "be", "У Беларусі памілаваныя 24 чалавекі", "Указ падпісаў Лукашэнка."),
    ("en3", "en", "Lukashenko pardons 24 people, names withheld", ""),
    ("ru3", "ru", "Лукашенко подписал указ о помиловании 24 человек", ""),
    ("pl3", "pl", "Łukaszenka ułaskawił 24 więźniów", ""),
    ("be3", "be", "Лукашэнка падпісаў указ аб памілаванні 24 асуджаных", ""),
)


async def test_twelve_reports_in_four_languages_are_one_message(tmp_path):
    """The promise that no other news bot makes; and the next round, a week later, is a message of its own."""
    outlets = {name: ("independent", lang) for name, lang, _, _ in TWELVE}
    async with world(tmp_path, outlets=outlets) as one:
        for name, _, title, summary in TWELVE:
            await one.reported(name, title, summary, minutes=5)
        await one.after(minutes=2)
        (text,) = one.messages
        assert "12 separate sources" in text
        await one.reported("en1", "Lukashenko pardons 24 more prisoners in a new decree", "A second round.", days=7)
        assert len(one.messages) == 2


async def test_a_rights_groups_confirmation_rings_as_a_reply(tmp_path):
    """Confirmed: worth a second sound, tied to the first."""
    async with world(tmp_path) as one:
        await one.reported("paper", PARDON.format(24))
        await one.reported("rights", "Rights group confirms: Lukashenko pardoned 24 prisoners in Belarus", minutes=5)
        assert one.chat.sounds == [(1, None), (2, 1)]


async def test_the_states_word_alone_waits_twenty_minutes(tmp_path):
    """State media say first what suits the state; a second voice may follow within minutes."""
    async with world(tmp_path) as one:
        await one.reported("state", PARDON.format(24))
        await one.after(minutes=15)
        assert one.messages == []
        await one.after(minutes=6)
        (text,) = one.messages
        assert "state media" in text.lower()


async def test_a_second_voice_ends_the_wait(tmp_path):
    """Nobody waits for what is known."""
    async with world(tmp_path) as one:
        await one.reported("state", PARDON.format(24))
        await one.reported("paper", PARDON.format(24) + ", names withheld", minutes=3)
        assert len(one.messages) == 1
        await one.after(minutes=30)
        assert len(one.messages) == 1


async def test_a_number_that_grows_by_half_rings(tmp_path):
    """Ten becoming thirty is other news."""
    async with world(tmp_path) as one:
        await one.reported("paper", PARDON.format(10))
        await one.reported("wire", "Lukashenko pardons 30 prisoners in Belarus, not 10 as first reported", minutes=9)
        assert [reply for _, reply in one.chat.sounds] == [None, 1]


async def test_nobody_hears_of_countries_that_are_not_covered(tmp_path):
    """Recognition is world-wide; the audience is not."""
    async with world(tmp_path) as one:
        await one.reported("wire", "President of Kazakhstan pardons 24 prisoners in Astana")
        assert one.messages == []


async def test_a_digest_tells_what_did_not_ring(tmp_path):
    """Arrests and trials wait for the evening, and stand there once."""
    async with world(tmp_path, daily=True) as one:
        await one.reported("paper", "Belarus: teacher detained over comments about the war")
        await one.after(hours=9)
        (text,) = one.messages
        assert "teacher detained" in text
        await one.after(days=1)
        assert len(one.messages) == 1


async def test_a_restart_forgets_nothing_and_repeats_nothing(tmp_path):
    """The window is rebuilt from the store: a copy of yesterday's story joins it."""
    async with world(tmp_path) as one:
        await one.reported("paper", PARDON.format(24))
        one.instance._triage = one.instance._new_triage()
        await one.reported("wire", "Lukashenko pardons 24 prisoners", minutes=5)
        await one.after(minutes=2)
        assert len(one.messages) == 1
        assert "2 separate sources" in one.messages[0]


async def test_a_report_that_is_taken_back_corrects_what_was_sent(tmp_path):
    """Families act on these messages."""
    async with world(tmp_path) as one:
        await one.reported("paper", PARDON.format(24))
        await one.reported(
            "paper", "Paper retracts report: Lukashenko did not pardon 24 prisoners in Belarus", minutes=9
        )
        await one.after(minutes=2)
        assert [reply for _, reply in one.chat.sounds] == [None, 1]
        first, correction = one.messages
        assert "24 people pardoned" not in first + correction
        assert correction.startswith("Correction: the report was withdrawn")


# --- storms ----------------------------------------------------------------------------------------------------------


def archive(number, *, dated):
    entries = "".join(
        f"<item><title>Belarus: activist number {n} sentenced to {n % 9 + 2} years in prison</title>"
        f"<guid>again-{n}</guid><link>https://paper.example/{n}</link>"
        f"<pubDate>{format_datetime(dated - timedelta(days=400 + n))}</pubDate></item>"
        for n in range(number)
    )
    fresh = (
        f"<item><title>{PARDON.format(24)}</title><guid>fresh</guid><link>https://paper.example/fresh</link>"
        f"<pubDate>{format_datetime(dated)}</pubDate></item>"
    )
    return f'<rss version="2.0"><channel><title>Paper</title>{fresh}{entries}</channel></rss>'.encode()


async def test_an_archive_published_again_rings_for_nobody_but_the_fresh_story_does(tmp_path, capsys):
    """A site changes its software, and a thousand old items come as new."""
    async with world(tmp_path) as one:
        await one.after(days=2)
        document = Answer(body=archive(300, dated=one.clock.now), headers={"content-type": RSS})
        one.feeds.put("/feeds/paper.xml", document)
        await one.after(minutes=5)
        await one.after(minutes=30)
        assert len(one.messages) == 1
        assert "24 people pardoned" in one.messages[0]
        assert capsys.readouterr().err.count("brought much at once") == 1


async def test_alerts_beyond_a_chats_hour_come_as_one_digest(tmp_path):
    """A day of mass trials must not become sixty sounds."""
    cases = (
        "Blogger from Brest sentenced to four years over comments",
        "Poet moved to a punishment cell in Hrodna",
        "Teacher detained in Pinsk for reposting a banned channel",
        "Rights defender goes on hunger strike in a Babruisk prison",
        "Mother of two tried for donations to political prisoners",
        "Opposition lawyer dies in a colony near Orsha",
    )
    async with world(tmp_path, storm=Storm(entries=20, alerts_per_hour=3)) as one:
        for case in cases:
            one.feeds.publish("paper", f"Belarus: {case}")
        await one.after(seconds=5)
        assert len(one.messages) == 3
        await one.after(hours=1)
        assert one.messages[-1].startswith("News from")


# --- configuration ---------------------------------------------------------------------------------------------------


@pytest.fixture
def config(tmp_path):
    return Path(shutil.copytree(ROOT / "config", tmp_path / "config"))


async def test_a_changed_configuration_takes_effect_without_a_restart(tmp_path, config):
    """An operator narrows the countries, and the next story is judged by that."""
    async with world(tmp_path, config=config) as one:
        text = (config / "watcher.yaml").read_text(encoding="utf-8")
        (config / "watcher.yaml").write_text(text.replace("[BY, RU, UA]", "[BY, RU]"), encoding="utf-8")
        await one.instance.look_at_config()
        assert one.instance.settings.watch.countries == ("BY", "RU")


async def test_a_faulty_configuration_leaves_the_last_good_one(tmp_path, config, capsys):
    """A half-saved file must not silence anybody."""
    async with world(tmp_path, config=config) as one:
        (config / "watcher.yaml").write_text("watch: {countries: [Belarus]}\n", encoding="utf-8")
        await one.instance.look_at_config()
        assert "watcher.yaml:1: 'Belarus' is no country code" in capsys.readouterr().err
        await one.reported("paper", PARDON.format(24))
        assert len(one.messages) == 1


# --- chats -----------------------------------------------------------------------------------------------------------


async def test_a_forgotten_chat_leaves_no_trace_in_the_files(tmp_path):
    """What was deleted must not stand in the log of the database."""
    async with world(tmp_path) as one:
        desk = StoredDesk(one.instance.store, lambda: one.instance.settings, one.clock.as_clock().now)
        assert await desk.find(TERMINAL) is not None
        await desk.forget(TERMINAL)
        assert await desk.find(TERMINAL) is None
        assert await desk.held(TERMINAL) is None
        log = tmp_path / "watcher.db-wal"
        assert not log.exists() or log.stat().st_size == 0


async def test_operators_hear_once_of_a_feed_that_fell_silent(tmp_path, capsys):
    """It answers 200 and brings nothing: no error says so, and a quiet week looks like a quiet country."""
    async with world(tmp_path) as here:
        await here.reported("paper", "Rain in the west")
        capsys.readouterr()
        for days in (1, 2, 1):
            await here.after(days=days)
            await here.instance.look_for_silence()
        told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("paper answers")]
    assert len(told) == 1

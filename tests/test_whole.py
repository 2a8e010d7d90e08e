"""The whole program as a process of its own, between a feed host and a strict Telegram on loopback."""

import asyncio
import os
import shutil
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.feed_server import FeedServer
from tests.telegram_server import TelegramServer

ROOT = Path(__file__).resolve().parent.parent
READER = 7_000_000_001
PARDON = ("Lukashenko pardons 24 prisoners", "Rights groups say at least 1,118 political prisoners remain in Belarus.")
DEATH = ("Political prisoner dies in a penal colony in Belarus", "The activist had been held in Vitsebsk since 2021.")


class Whole:
    """A watcher's folder, its two neighbours, and ways to start and stop it."""

    def __init__(self, folder, feeds, telegram):
        self.folder, self.feeds, self.telegram = folder, feeds, telegram
        self.config = folder / "config"
        shutil.copytree(ROOT / "config", self.config)
        (self.config / "feeds.yaml").write_text(
            f"feeds:\n  - {{id: news, url: '{feeds.url}/feeds/news.xml', outlet: The News, lang: en, every: 1s}}\n"
        )
        feeds.publish("news", "A new bridge opens", "Traffic flows again.")
        self.process = None

    @property
    def environ(self):
        mine = {
            "TELEGRAM_BOT_TOKEN": self.telegram.world.token,
            "TELEGRAM_API_URL": self.telegram.url,
            "WATCHER_CONFIG": str(self.config),
            "WATCHER_DATA": str(self.folder / "data"),
            "WATCHER_ALLOW_PRIVATE_NETWORKS": "1",
            "PORT": "1",  # taken, in a way: the health page is no part of this
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("WATCHER_", "TELEGRAM_"))}
        return kept | mine

    async def start(self, *words, **changes):
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "watcher", *(words or ("run",)), cwd=ROOT, env=self.environ | changes,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip

    async def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        said, _ = await self.process.communicate()
        return said.decode()

    def told(self):
        return self.telegram.world.texts(READER)

    async def subscribe(self):
        self.telegram.world.says(READER, "/subscribe")
        await self.telegram.asked("sendMessage")
        return len(self.told())

    async def polled(self, times):
        """Until the watcher has asked for its feed so often; twice means that the first answer is stored."""
        while self.feeds.times("/feeds/news.xml") < times:  # noqa: ASYNC110 - what is waited for is another process
            await asyncio.sleep(0.05)

    async def hears(self, words):
        """Until a message that holds these words stands in the chat."""
        while not any(words in text for text in self.told()):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.05)


@asynccontextmanager
async def whole(tmp_path, *, timeout_s=60):
    async with FeedServer() as feeds, TelegramServer() as telegram:
        telegram.world.chat(READER)
        one = Whole(tmp_path, feeds, telegram)
        try:
            async with asyncio.timeout(timeout_s):
                yield one
        finally:
            if one.process is not None and one.process.returncode is None:
                one.process.kill()
                await one.process.communicate()


async def test_a_pardon_reaches_a_subscriber_once(tmp_path):
    """The promise of the whole program."""
    async with whole(tmp_path) as one:
        await one.start()
        await one.polled(2)
        before = await one.subscribe()
        one.feeds.publish("news", *PARDON)
        await one.hears("24 people pardoned")
        await one.polled(one.feeds.times("/feeds/news.xml") + 2)
        assert len(one.told()) == before + 1
        said = await one.stop()
        assert one.process.returncode == 0, said
        assert one.telegram.world.token not in said
        assert str(READER) not in said


async def test_what_feeds_hold_at_first_rings_for_nobody(tmp_path):
    """A feed added today must not ring with everything that it holds."""
    async with whole(tmp_path) as one:
        one.feeds.publish("news", *PARDON)
        await one.start()
        await one.polled(2)
        before = await one.subscribe()
        one.feeds.publish("news", *DEATH)
        await one.hears("dies in a penal colony")
        assert len(one.told()) == before + 1


@pytest.mark.parametrize("moment", ["as soon as it was published", "after the next poll", "while Telegram accepts it"])
async def test_a_kill_at_any_moment_loses_nothing(tmp_path, moment):
    """kill -9, and a start: the pardon arrives."""
    async with whole(tmp_path) as one:
        await one.start()
        await one.polled(2)
        await one.subscribe()
        polls = one.feeds.times("/feeds/news.xml")
        if moment == "while Telegram accepts it":
            one.telegram.world.fault("hang", method="sendMessage", seconds=30, times=1)
        one.feeds.publish("news", *PARDON)
        if moment == "after the next poll":
            await one.polled(polls + 1)
        elif moment == "while Telegram accepts it":
            await one.telegram.asked("sendMessage", 2)
        await one.stop(signal.SIGKILL)
        await one.start()
        if moment != "while Telegram accepts it":
            await one.hears("24 people pardoned")
            return
        # Perhaps it was accepted: it is sent once more, a minute later. That it is still owed is seen at once.
        await one.polled(one.feeds.times("/feeds/news.xml") + 1)
        await one.stop()
        await one.start("db", "stats")
        said, _ = await one.process.communicate()
        assert b"deliveries unknown" in said


async def test_an_unreachable_telegram_leaves_alerts_owed(tmp_path):
    """An outage of Telegram's must not eat a pardon."""
    async with whole(tmp_path) as one:
        await one.start()
        await one.polled(2)
        await one.subscribe()
        await one.stop()
        one.feeds.publish("news", *PARDON)
        await one.start("run", "--once", TELEGRAM_API_URL="http://127.0.0.1:9")
        said, _ = await one.process.communicate()
        assert b"Traceback" not in said
        assert not any("24 people" in text for text in one.told())
        await one.start()
        await one.hears("24 people pardoned")


async def test_forget_is_kept_though_the_plug_is_pulled(tmp_path):
    """A lost /forget is a fault of safety."""
    async with whole(tmp_path) as one:
        await one.start()
        await one.polled(2)
        before = await one.subscribe()
        one.telegram.world.says(READER, "/forget")
        await one.telegram.asked("sendMessage", before + 1)
        await one.stop(signal.SIGKILL)
        one.feeds.publish("news", *PARDON)
        await one.start("run", "--once")
        await one.process.communicate()
        assert not any("24 people" in text for text in one.told())


async def test_a_second_instance_says_who_holds_the_lock(tmp_path):
    """Two pollers on one database would tell everything twice."""
    async with whole(tmp_path) as one:
        await one.start()
        await one.polled(2)
        first = one.process
        await one.start("run", "--once")
        said, _ = await one.process.communicate()
        assert one.process.returncode == 1
        assert f"process {first.pid}".encode() in said
        assert said.count(b"\n") == 1
        one.process = first
        await one.stop()


async def test_without_a_token_alerts_come_to_the_terminal(tmp_path):
    """Whoever tries it sees something before asking BotFather for anything."""
    async with whole(tmp_path) as one:
        await one.start("run", "--once", TELEGRAM_BOT_TOKEN="")
        await one.process.communicate()
        one.feeds.publish("news", *PARDON)
        await asyncio.sleep(1)  # the feed's own interval, on the program's real clock
        await one.start("run", "--once", TELEGRAM_BOT_TOKEN="")
        said, _ = await one.process.communicate()
        assert "24 people pardoned" in said.decode()

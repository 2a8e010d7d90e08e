"""One running watcher: its parts, wired, and what can be asked of it. Who asks, and when, is for the faces."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from watcher.alerts.compose import note
from watcher.app.archive import silent_among
from watcher.app.clock import SYSTEM_CLOCK
from watcher.app.directory import Directory
from watcher.app.knowledge import fingerprint, read_knowledge, unknown_names
from watcher.app.opening import Opened, make_chat, make_fetcher, open_database
from watcher.app.words import WhyButton, Words
from watcher.errors import DeliveryError, LexiconError
from watcher.feeds.parse import parse_feed
from watcher.jobs.carry import Clock, Delivered
from watcher.jobs.deliver import Deliverer
from watcher.jobs.digest import owe_digests
from watcher.jobs.erase import EraseWork, erase
from watcher.jobs.poll import PollOutcome, PollPorts, poll_due
from watcher.jobs.triage import Bounds, Triage, Triaged
from watcher.jobs.watch import ConfigWatch
from watcher.net.child import Child
from watcher.net.console_chat import ConsoleChat
from watcher.net.send import Sender
from watcher.records import Address, Feed
from watcher.settings import Settings, read_settings
from watcher.store.units import ArchiveUnit, DeliverUnit, DigestUnit, EraseUnit, PollUnit, TriageUnit
from watcher.stories.checks import run_tests
from watcher.stories.grouping import Grouper

#: Rows that a killed process left half-sent are sent once more after this.
RESEND_AFTER = timedelta(seconds=60)


class Instance:
    """The jobs of one watcher, each ready to be run. Made by `open_instance`."""

    def __init__(
        self, settings: Settings, opened: Opened, ports: PollPorts, chat: Sender | ConsoleChat, clock: Clock
    ) -> None:
        self.settings = settings
        self.store = opened.store
        self.button_key = opened.button_key
        self.chat = chat
        self.clock = clock
        self.knowledge = read_knowledge(settings.config_dir)
        self.directory = Directory(lambda: self.knowledge.people)
        #: Set whenever something is owed, so that it leaves at once.
        self.owed = asyncio.Event()
        self._ports = ports
        self._next_due: datetime | None = None
        self._polling = asyncio.Lock()
        self._triage = self._new_triage()
        self.why_button: WhyButton = lambda address, story_id: ""
        self._config = ConfigWatch(lambda: fingerprint(self.settings.config_dir), self._reload, tell_operator)
        self._config_asked = False
        #: Feeds whose silence the operators know of.
        self._silent: frozenset[str] = frozenset()

    # --- feeds -------------------------------------------------------------------------------------------------------

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """The enabled ones."""
        return tuple(feed for feed in self.settings.feeds if feed.enabled)

    async def start(self) -> None:
        """Makes the feeds known, and gives what a killed process was sending another try."""
        now = self.clock.now()
        async with self.store.unit(PollUnit) as unit:
            await unit.register(self.feeds, now)
        async with self.store.unit(DeliverUnit) as unit:
            await unit.recover(now, resend_at=now + RESEND_AFTER, claimed_before=now)
        self._next_due = None

    async def poll(
        self,
        only: Collection[str] = (),
        *,
        due_only: bool = True,
        told: Callable[[PollOutcome], None] = lambda outcome: None,
    ) -> list[PollOutcome]:
        """Polls what is due, or with `due_only` False all (of `only`, where it names any), and triages what came."""
        async with self._polling:
            if due_only and self._next_due is not None and self.clock.now() < self._next_due:
                return []
            chosen = [feed for feed in self.feeds if not only or feed.feed_id in only]
            outcomes = await poll_due(
                chosen, self._ports, now=self.clock.now, jitter=self.clock.jitter, due_only=due_only, told=told
            )
            await self.triage()
            self._next_due = await self._next_poll()
        return outcomes

    async def triage(self) -> Triaged:
        """Judges what waits; wakes the delivery when something is owed."""
        done = await self._triage.run(self.clock.now)
        if done.owed:
            self.owed.set()
        return done

    async def _next_poll(self) -> datetime:
        async with self.store.view(ArchiveUnit) as unit:
            states = await unit.states()
        known = [states[feed.feed_id].next_poll_at for feed in self.feeds if feed.feed_id in states]
        return min(known, default=self.clock.now() + timedelta(minutes=1))

    # --- chats -------------------------------------------------------------------------------------------------------

    async def owe_digests(self) -> int:
        """Digests that have come due."""
        new = await owe_digests(partial(self.store.unit, DigestUnit), self.clock.now())
        if new:
            self.owed.set()
        return new

    def deliverer(self) -> Deliverer:
        """A deliverer with this instance's chat; one at a time."""
        return Deliverer(partial(self.store.unit, DeliverUnit), self.chat, self._words().compose, self.clock)

    async def deliver_once(self) -> Delivered:
        """Sends what is owed and due."""
        return await self.deliverer().deliver_once()

    async def look_for_silence(self) -> None:
        """Tells the operators of each feed once when it falls silent; a zombie answers 200 and no error says so."""
        async with self.store.view(ArchiveUnit) as unit:
            silent = await silent_among(unit, self.settings, self.clock.now())
        for state in silent:
            if state.feed_id not in self._silent:
                since = state.last_new_at or state.baseline_at
                await self.notify(
                    f"{state.feed_id} answers, and has brought nothing new since {since:%Y-%m-%d}; look at its page"
                )
        self._silent = frozenset(state.feed_id for state in silent)

    async def erase(self) -> int:
        """Deletes what is kept no longer."""
        work = EraseWork(partial(self.store.unit, EraseUnit), self.store.wipe_traces)
        return await erase(work, self.clock.now(), keep_entries=self.settings.keep_entries)

    async def notify(self, line: str) -> None:
        """Tells the operators one line: in the log, and in the chats of those that have one."""
        tell_operator(line)
        if self.settings.token is None:
            return
        for admin in self.settings.admins:
            try:
                await self.chat.send(Address(admin), note("en", "operator.alarm", self.knowledge.phrases, line=line))
            except DeliveryError:
                continue  # the line stands in the log too

    def _words(self) -> Words:
        return Words(
            self.store,
            lambda: self.knowledge.phrases,
            countries=frozenset(self.settings.watch.countries),
            why=lambda address, story_id: self.why_button(address, story_id),
            follows=self.directory.followed_by,
            now=self.clock.now,
        )

    # --- configuration -----------------------------------------------------------------------------------------------

    async def look_at_config(self) -> None:
        """Takes a changed configuration whole, or keeps the last good one and says what is wrong."""
        asked, self._config_asked = self._config_asked, False
        await self._config.look(asked=asked)

    def ask_for_config(self) -> None:
        """The next look reads the configuration, changed or not."""
        self._config_asked = True

    async def _reload(self) -> None:
        settings = read_settings(os.environ, config=str(self.settings.config_dir))
        knowledge = read_knowledge(settings.config_dir)
        faults = [*run_tests(knowledge.lexicon), *unknown_names(settings, knowledge)]
        if faults:
            raise LexiconError(faults)
        kept = self.settings
        # Read at the start only: whom we speak for and where we keep it.
        self.settings = replace(settings, token=kept.token, database_url=kept.database_url, data_dir=kept.data_dir)
        self.knowledge = knowledge
        self._triage = self._new_triage()
        async with self.store.unit(PollUnit) as unit:
            await unit.register(self.feeds, self.clock.now())
        self._next_due = None

    async def health(self) -> str:
        """Whether it lives, for the health page: nothing about anybody."""
        now = self.clock.now()
        async with self.store.view(ArchiveUnit) as unit:
            stats, states = await unit.stats(now), await unit.states()
        ill = sum(1 for feed in self.feeds if feed.feed_id in states and states[feed.feed_id].failures)
        newest = max((state.last_ok_at for state in states.values() if state.last_ok_at), default=None)
        return (
            f"watcher: alive\n{len(self.feeds)} feeds, {ill} of them failing; "
            f"last good poll {f'{newest:%Y-%m-%d %H:%M} UTC' if newest else 'never'}\n"
            f"{stats.entries} entries, {stats.stories} stories\n"
        )

    def _new_triage(self) -> Triage:
        return Triage(
            partial(self.store.unit, TriageUnit),
            lambda report: self.knowledge.examine(report),
            partial(Grouper, mirrors=self.settings.mirrors),
            bounds=Bounds(
                frozenset(self.settings.watch.countries),
                self.settings.storm.entries,
                self.settings.storm.alerts_per_hour,
            ),
            notify=self.notify,
        )


def tell_operator(line: str) -> None:
    """On standard error, where logs go."""
    print(line, file=sys.stderr, flush=True)


@asynccontextmanager
async def open_instance(
    settings: Settings, *, clock: Clock = SYSTEM_CLOCK, chat: Sender | ConsoleChat | None = None
) -> AsyncIterator[Instance]:
    """Opens everything and closes it at the end. chat: None means Telegram or, without a token, this terminal.

    Raises ConfigError, StoreError or VaultError, each with what to do; nothing was started then.
    """
    async with AsyncExitStack() as stack:
        opened = open_database(settings)
        store = opened.store
        stack.push_async_callback(store.close)
        fetcher = await stack.enter_async_context(make_fetcher(settings))
        child = await stack.enter_async_context(Child(parse_feed))
        mouth = chat or make_chat(settings)
        await mouth.open()
        stack.push_async_callback(mouth.close)
        ports = PollPorts(fetcher, child, partial(store.unit, PollUnit))
        instance = Instance(settings, opened, ports, mouth, clock)
        await instance.start()
        yield instance

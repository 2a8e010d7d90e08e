"""What jobs and faces hold while a transaction is open: small classes, one a user, whose methods run store functions.

`async with store.unit(PollUnit) as unit` is one transaction; it commits at the end and rolls back when anything is
raised. No method commits by itself. `store.view(ArchiveUnit)` reads beside it. What the methods promise is said where
the functions are: in `feeds`, `entries`, `stories`, `chats`, `outbox`, `claim`, `inbox` and `archive`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Unpack

from watcher.records import (
    Address,
    Chat,
    ChatKind,
    ChatSettings,
    Delivery,
    Entry,
    Fact,
    Feed,
    FeedState,
    Held,
    InboxItem,
    InboxUpdate,
    Mention,
    Owed,
    PlacedReport,
    Placement,
    Report,
    StoreStats,
    Story,
    StoryStart,
    Untriaged,
    Verdict,
)
from watcher.store import archive, chats, claim, feeds, inbox, ledger, outbox, stories
from watcher.store import entries as entry_rows
from watcher.store.engine import Lane
from watcher.store.vault import Vault


class _Unit:
    """An open transaction."""

    def __init__(self, lane: Lane, vault: Vault) -> None:
        self._run = lane.run
        self._vault = vault


class _Owing(_Unit):
    async def owe(self, owed: Iterable[Owed], now: datetime) -> int:
        """The number of deliveries that were not owed already."""
        return await self._run(outbox.owe, self._vault, owed, now)


class _Telling(_Unit):
    async def story(self, story_id: str) -> Story | None:
        """With all its reports."""
        return await self._run(stories.story, story_id)

    async def stories_between(self, since: datetime, until: datetime) -> list[Story]:
        """Stories with a report after `since`, not after `until`; the oldest news first."""
        return await self._run(stories.stories_between, since, until)


class LedgerUnit(_Unit):
    """For tallies and looking back: reads only, of chats nothing."""

    async def starts(self, since: datetime) -> list[StoryStart]:
        """Heads of stories that began since then, the newest first."""
        return await self._run(ledger.starts, since)

    async def with_facts(self, kinds: Collection[str], since: datetime) -> list[Story]:
        """Stories that began since then and hold a number of one of the kinds; the oldest news first."""
        return await self._run(ledger.with_facts, kinds, since)

    async def listed(self, story_ids: Collection[str]) -> list[Story]:
        """These stories, the newest beginning first."""
        return await self._run(ledger.listed, story_ids)

    async def search(self, words: str, limit: int) -> list[Story]:
        """The newest first."""
        return await self._run(stories.search, words, limit)


class PollUnit(_Unit):
    """For the poll."""

    async def register(self, listed: Iterable[Feed], now: datetime) -> None:
        """Makes the operator's list known; at each start and reload."""
        await self._run(feeds.register, listed, now)

    async def states(self) -> dict[str, FeedState]:
        """Of every registered feed."""
        return await self._run(feeds.states)

    async def due(self, now: datetime) -> list[FeedState]:
        """The longest overdue first."""
        return await self._run(feeds.due, now)

    async def save_state(self, state: FeedState) -> None:
        """Replaces it."""
        await self._run(feeds.save_state, state)

    async def known(self, feed_id: str, entry_ids: Collection[str]) -> set[tuple[str, str]]:
        """(entry id, fingerprint) pairs that are stored."""
        return await self._run(entry_rows.known, feed_id, entry_ids)

    async def add_entries(
        self, feed_id: str, entries: Sequence[tuple[Entry, str]], *, seen_at: datetime, baseline: bool
    ) -> int:
        """Entries with their fingerprints; the number of new ones."""
        return await self._run(entry_rows.add_entries, feed_id, entries, seen_at=seen_at, baseline=baseline)

    async def mark_burst(self, feed_id: str, seen_at: datetime) -> None:
        """Most of the feed was suddenly new."""
        await self._run(entry_rows.mark_burst, feed_id, seen_at)


class TriageUnit(_Owing, _Telling):
    """For triage: verdict, story, what is owed and "triaged" are one transaction."""

    async def untriaged(self, limit: int) -> list[Untriaged]:
        """The longest waiting first."""
        return await self._run(entry_rows.untriaged, limit)

    async def save_verdict(self, entry_key: int, verdict: Verdict) -> None:
        """Replaces it."""
        await self._run(entry_rows.save_verdict, entry_key, verdict)

    async def save_facts(self, entry_key: int, facts: Sequence[Fact]) -> None:
        """Replaces them."""
        await self._run(entry_rows.save_facts, entry_key, facts)

    async def save_mentions(self, entry_key: int, mentions: Sequence[Mention]) -> None:
        """Replaces them."""
        await self._run(entry_rows.save_mentions, entry_key, mentions)

    async def new_story_id(self) -> str:
        """Never given before."""
        return await self._run(stories.new_story_id)

    async def save_story(self, story: Story) -> None:
        """Makes it or replaces its head; its reports come by `place`."""
        await self._run(stories.save_story, story)

    async def place(self, entry_key: int, placement: Placement, *, voice: str, at: datetime) -> None:
        """Puts the entry into its story; its verdict must be saved."""
        await self._run(stories.place, entry_key, placement, voice=voice, at=at)

    async def withdraw(self, entry_key: int) -> str | None:
        """The story whose report was withdrawn."""
        return await self._run(stories.withdraw, entry_key)

    async def recent_reports(self, since: datetime) -> list[PlacedReport]:
        """In the order in which they were placed."""
        return await self._run(stories.recent_reports, since)

    async def audience(self) -> list[Chat]:
        """Every chat that may be written to, paused ones included."""
        return await self._run(chats.audience)

    async def alerted(self, story_id: str, tier: int) -> None:
        """Bars repeats after the deliveries are erased."""
        await self._run(stories.alerted, story_id, tier)

    async def alerts_since(self, since: datetime) -> Mapping[int, int]:
        """Alerts and rings owed since then, by chat key."""
        return await self._run(outbox.alerts_since, since)

    async def in_poll(self, feed_id: str, seen_at: datetime) -> list[Untriaged]:
        """Everything that the feed brought at that poll."""
        return await self._run(entry_rows.in_poll, feed_id, seen_at)

    async def titles_before(self, feed_id: str, titles: Collection[str], seen_at: datetime) -> set[str]:
        """Which of them the feed had brought before."""
        return await self._run(entry_rows.titles_before, feed_id, titles, seen_at)

    async def mark_triaged(self, entry_keys: Iterable[int], at: datetime) -> None:
        """They have their verdict."""
        await self._run(entry_rows.mark_triaged, entry_keys, at)


class DeliverUnit(_Telling):
    """For delivery. A claim is a unit of its own; each outcome is marked in one, at once."""

    async def recover(self, now: datetime, *, resend_at: datetime, claimed_before: datetime) -> int:
        """Once at start."""
        return await self._run(outbox.recover, now, resend_at=resend_at, claimed_before=claimed_before)

    async def claim_due(
        self,
        now: datetime,
        limit: int,
        *,
        except_chats: Collection[int] = (),
        gap: timedelta = timedelta(minutes=1),
    ) -> list[Delivery]:
        """One a chat, in the order of lanes."""
        return await self._run(claim.claim_due, self._vault, now, limit, except_chats=except_chats, gap=gap)

    async def page_sent(self, delivery_id: int, pages_sent: int, message_id: int) -> None:
        """One page of several arrived, the last one not yet."""
        await self._run(outbox.page_sent, self._vault, delivery_id, pages_sent, message_id)

    async def sent(self, delivery_id: int, message_id: int | None, at: datetime, *, shown_revision: int = 0) -> None:
        """All of it arrived."""
        await self._run(outbox.sent, self._vault, delivery_id, message_id, at, shown_revision=shown_revision)

    async def later(self, delivery_id: int, not_before: datetime) -> None:
        """Certainly not sent."""
        await self._run(outbox.later, delivery_id, not_before)

    async def chat_later(self, chat_key: int, not_before: datetime) -> None:
        """Nothing to this chat before then."""
        await self._run(outbox.chat_later, chat_key, not_before)

    async def unknown(self, delivery_id: int, not_before: datetime) -> None:
        """Perhaps sent; once more from then on."""
        await self._run(outbox.unknown, delivery_id, not_before)

    async def dead(self, delivery_id: int, reason: str) -> None:
        """Given up."""
        await self._run(outbox.dead, delivery_id, reason)

    async def chat_refused(self, chat_key: int, at: datetime) -> None:
        """It blocked us or is gone: cancels all it is owed."""
        await self._run(chats.refused, chat_key, at)

    async def chat_moved(self, chat_key: int, new_chat_id: int) -> None:
        """The chat has another id from now on."""
        await self._run(chats.moved, self._vault, chat_key, new_chat_id)


class DigestUnit(_Owing, _Telling):
    """For digests: owed and `last_digest_at` in one transaction."""

    async def digest_chats(self) -> list[Chat]:
        """Not paused, with an hourly, daily or weekly digest."""
        return await self._run(chats.digest_chats)

    async def stories_sent(self, chat_key: int) -> frozenset[str]:
        """Stories that the chat was alerted to in the last 48 h."""
        return await self._run(outbox.stories_sent, chat_key)

    async def set_last_digest(self, chat_key: int, at: datetime) -> None:
        """Up to which moment its digests reach."""
        await self._run(chats.set_last_digest, chat_key, at)


class EraseUnit(_Unit):
    """For erasing; `Store.wipe_traces` after it."""

    async def entries(self, before: datetime) -> int:
        """Entries last listed before then that are in no story."""
        return await self._run(entry_rows.erase_old, before)

    async def deliveries(self, before: datetime) -> int:
        """Deliveries finished before then."""
        return await self._run(outbox.erase_done, before)

    async def message_ids(self, before: datetime) -> None:
        """Message ids of deliveries owed before then."""
        await self._run(outbox.erase_message_ids, before)

    async def refused_chats(self, before: datetime) -> int:
        """Chats that refused us before then."""
        return await self._run(chats.erase_refused, before)

    async def updates(self, before: datetime) -> int:
        """Numbers of updates done before then."""
        return await self._run(inbox.erase_done, before)


class BotUnit(_Owing, _Telling):
    """For the bot: an update's effects and "done" are one transaction."""

    async def add_updates(self, updates: Sequence[InboxUpdate], now: datetime) -> int:
        """Before they are confirmed to Telegram; the number of new ones."""
        return await self._run(inbox.add, self._vault, updates, now)

    async def last_update(self) -> int | None:
        """Ask Telegram for the next one."""
        return await self._run(inbox.last_update)

    async def take_updates(self, limit: int) -> list[InboxItem]:
        """Those that wait, oldest first."""
        return await self._run(inbox.take, self._vault, limit)

    async def update_done(self, update_id: int, at: datetime) -> None:
        """Its content is deleted."""
        await self._run(inbox.done, update_id, at)

    async def find(self, address: Address) -> Chat | None:
        """None: not subscribed."""
        return await self._run(chats.find, self._vault, address)

    async def subscribe(self, address: Address, *, kind: ChatKind, on: date, **settings: Unpack[ChatSettings]) -> Chat:
        """Needs `lang`, `topics`, `countries`, `cadence`, `timezone`; one that is subscribed stays as it is."""
        return await self._run(chats.subscribe, self._vault, address, kind=kind, settings=settings, on=on)

    async def change(self, chat_key: int, on: date, **settings: Unpack[ChatSettings]) -> Chat:
        """Others stay. LookupError when it was forgotten."""
        return await self._run(chats.change, chat_key, on, settings)

    async def moved(self, chat_id: int, new_chat_id: int) -> None:
        """A group's new id; harmless when it is told twice."""
        await self._run(chats.moved_by_id, self._vault, chat_id, new_chat_id)

    async def gone(self, chat_id: int) -> None:
        """Deletes all of the chat, forum topics included; `Store.wipe_traces` after the commit."""
        await self._run(chats.gone, self._vault, chat_id)

    async def forget(self, address: Address) -> bool:
        """Deletes all of the chat; `Store.wipe_traces` after the commit."""
        return await self._run(chats.forget, self._vault, address)

    async def held(self, address: Address) -> Held | None:
        """Everything that is stored about it."""
        return await self._run(chats.held, self._vault, address)

    async def sent_by(self, address: Address, message_id: int) -> str | None:
        """The story that this message of ours is about."""
        return await self._run(outbox.sent_by, self._vault, address, message_id)

    async def latest(self, limit: int) -> list[Story]:
        """The newest first."""
        return await self._run(stories.latest, limit)

    async def search(self, words: str, limit: int) -> list[Story]:
        """The newest first."""
        return await self._run(stories.search, words, limit)

    async def verdict(self, entry_key: int) -> Verdict | None:
        """Why an entry was taken."""
        return await self._run(entry_rows.verdict, entry_key)


class ArchiveUnit(_Telling):
    """For commands and the console: reads only, of chats nothing but a rounded count."""

    async def latest(self, limit: int) -> list[Story]:
        """The newest first."""
        return await self._run(stories.latest, limit)

    async def search(self, words: str, limit: int) -> list[Story]:
        """The newest first."""
        return await self._run(stories.search, words, limit)

    async def verdict(self, entry_key: int) -> Verdict | None:
        """Why an entry was taken."""
        return await self._run(entry_rows.verdict, entry_key)

    async def states(self) -> dict[str, FeedState]:
        """Of every registered feed."""
        return await self._run(feeds.states)

    async def arrivals(self, since: datetime) -> dict[str, list[datetime]]:
        """By feed, the polls since then that brought something new, oldest first."""
        return await self._run(entry_rows.arrivals, since)

    async def stats(self, now: datetime) -> StoreStats:
        """Counts."""
        return await self._run(archive.stats, now)

    async def reports(self, since: datetime) -> list[Report]:
        """Every entry seen since then, oldest first."""
        return await self._run(entry_rows.reports, since)

    async def dead_letters(self) -> list[tuple[str, str]]:
        """(kind, reason) of deliveries that were given up, the newest first."""
        return await self._run(archive.dead_letters)

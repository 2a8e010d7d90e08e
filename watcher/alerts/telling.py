"""What a story that has just changed owes to whom, and what is remembered of it on the story itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from watcher.alerts.audience import STATE_ONLY_WAIT, hears_at_once, who_hears
from watcher.alerts.timing import quiet_until
from watcher.records import Chat, DeliveryKind, Owed, Story

#: A story that began longer ago than this, with the silent first poll of its feed, is no news any more.
FRESH = timedelta(hours=48)
#: Reports within this span become one edit or update: Telegram and readers both tire of more.
EDIT_PAUSE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Told:
    """The story with what was told of it, and the messages that this makes owed."""

    story: Story
    owed: tuple[Owed, ...] = ()


def tell(
    story: Story,
    chats: Sequence[Chat],
    now: datetime,
    *,
    countries: frozenset[str] | None,
    changed: bool,
    named: frozenset[str] = frozenset(),
) -> Told:
    """First alert, ring, or edit.

    changed: whether a reader of the earlier message would see a difference. named: people whom the newest report is the
    first to name, or to name as not among those freed: their followers hear it at once.

    `story.alerted_tier` is the tier before this change. The story comes back with the moment at which its first alert
    is ready, and with the tier at which chats know of it from then on.
    """
    story = settled(story, now)
    if story.alerted_tier >= story.tier:
        revised = _revised(story, chats, now, countries=countries) if changed else ()
        return Told(story, (*_for_followers(story, chats, named, now), *revised))
    owed = who_hears(story, chats, now, countries=countries)
    if story.alerted_tier:
        return Told(replace(story, alerted_tier=story.tier), owed)
    ready_at = now + STATE_ONLY_WAIT if story.state_only else now
    return Told(settled(replace(story, ready_at=min(ready_at, story.ready_at or ready_at)), now), owed)


def settled(story: Story, now: datetime) -> Story:
    """The story with its tier as told, once the moment of its first alert has come."""
    if story.alerted_tier == 0 and story.ready_at is not None and story.ready_at <= now:
        return replace(story, alerted_tier=story.tier)
    return story


def untold(story: Story, now: datetime) -> Story:
    """A story brought by the silent first poll of a feed. One that began long ago counts as told, so that a late copy
    of it does not ring; one of today waits for the next report that comes.
    """
    stale = story.alerted_tier == 0 and story.started_at < now - FRESH
    return replace(story, alerted_tier=story.tier) if stale else story


def _for_followers(story: Story, chats: Sequence[Chat], named: frozenset[str], now: datetime) -> Iterator[Owed]:
    """The story's first alert, or, to those who had it before the name came, a ring of their own.

    The outbox decides which: a chat hears of a story for the first time once, and what the alert shows rings no more.
    """
    kinds: tuple[DeliveryKind, ...] = ("alert", "named")
    for chat in chats:
        if chat.follows & named and not chat.paused and chat.style != "digest":
            due_at = quiet_until(chat, now)
            for kind in kinds:
                yield Owed(chat.chat_key, kind, story.story_id, story.tier, story.revision, due_at=due_at)


def _revised(
    story: Story, chats: Sequence[Chat], now: datetime, *, countries: frozenset[str] | None
) -> tuple[Owed, ...]:
    heard_by = [chat for chat in chats if hears_at_once(chat, story, countries=countries)]
    return tuple(_revision_owed(chat, story, now + EDIT_PAUSE) for chat in heard_by)


def _revision_owed(chat: Chat, story: Story, at: datetime) -> Owed:
    """An edit is silent at any hour; a message of its own waits for the end of quiet hours."""
    kind: DeliveryKind = "update" if chat.style == "separate" else "edit"
    due_at = (quiet_until(chat, at) or at) if kind == "update" else at
    return Owed(chat.chat_key, kind, story.story_id, story.tier, story.revision, due_at=due_at)


def corrected(story: Story, chats: Sequence[Chat], *, countries: frozenset[str] | None) -> tuple[Owed, ...]:
    """A correction for every chat that was told of a story of which a report was withdrawn; silence would be a lie."""
    if story.alerted_tier == 0:
        return ()
    return tuple(
        Owed(chat.chat_key, "correction", story.story_id, story.tier, story.revision)
        for chat in chats
        if hears_at_once(chat, story, countries=countries)
    )

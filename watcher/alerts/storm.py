"""When one feed brings too much at once: what is held back, and what is so surely new that it goes out all the same."""

from collections.abc import Collection, Iterable, MutableMapping, Sequence
from datetime import datetime, timedelta

from watcher.records import Owed, Untriaged

#: Published within this, by the feed's own date, is fresh.
FRESH = timedelta(hours=12)
#: A clock that is wrong by more tells nothing.
AHEAD = timedelta(hours=1)


def held_back(
    brought: Sequence[Untriaged], matching: Collection[int], known_titles: Collection[str], now: datetime, *, limit: int
) -> frozenset[int]:
    """Keys of the entries of one poll that owe nobody anything; empty when it is no storm.

    brought: all that one feed brought at one poll. matching: keys of those that somebody would hear of. known_titles:
    what the feed had printed before. limit: matching entries at once that are still believed.
    It is a storm when most of an old feed was suddenly new, or when more match than `limit`. Then only what is surely
    fresh goes out: dated within FRESH, under a title that is new; and if even that is more than `limit`, nothing.
    """
    burst = any(one.burst for one in brought)
    if not burst and len(matching) <= limit:
        return frozenset()
    fresh = {one.entry_key for one in brought if one.entry_key in matching and _is_fresh(one, known_titles, now)}
    everything = frozenset(one.entry_key for one in brought)
    return everything if len(fresh) > limit else everything - fresh


def _is_fresh(one: Untriaged, known_titles: Collection[str], now: datetime) -> bool:
    published_at = one.entry.published_at
    if published_at is None or one.entry.title in known_titles:
        return False
    return -AHEAD <= now - published_at <= FRESH


def folded(owed: Iterable[Owed], heard: MutableMapping[int, int], now: datetime, *, ceiling: int) -> tuple[Owed, ...]:
    """The same, but alerts to a chat beyond `ceiling` within an hour become one digest at the next full hour.

    heard: alerts and rings owed in the last hour, by chat; those that stay alerts are counted in. Rings and edits stay:
    they belong to a message that is there already.
    """
    result: list[Owed] = []
    for one in owed:
        if one.kind == "alert" and heard.get(one.chat_key, 0) >= ceiling:
            result.append(_hourly(one, now))
        else:
            heard[one.chat_key] = heard.get(one.chat_key, 0) + (one.kind in {"alert", "ring", "named"})
            result.append(one)
    return tuple(result)


def _hourly(owed: Owed, now: datetime) -> Owed:
    hour = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    # The same moment for all of this hour, so that the outbox keeps one row.
    return Owed(owed.chat_key, "digest", due_at=hour, since=hour - timedelta(hours=1))

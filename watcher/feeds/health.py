"""What a poll's end makes of a feed's state, and when a feed that answers has in truth fallen silent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from watcher.errors import FeedError, FeedGone
from watcher.feeds.cadence import FULL_EVERY
from watcher.records import FeedState, Fetched

#: The next poll of a feed that is not asked any more until an operator says otherwise.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)
#: 410 for so long, in so many polls: the feed is gone for good.
GONE_AFTER = timedelta(hours=24)
GONE_POLLS = 3
#: While a server says 410 it is asked this often, so that GONE_POLLS of them fit into GONE_AFTER.
_GONE_RETRY = timedelta(hours=8)
_QUIET_AT_LEAST = timedelta(hours=48)
_QUIET_FACTOR = 3
#: Entries at once that may be a burst.
SMALLEST_BURST = 10
_OLD = timedelta(days=1)


def never_polled(feed_id: str, now: datetime) -> FeedState:
    """The state of a feed that we meet for the first time: due at once."""
    return FeedState(feed_id, next_poll_at=now)


def full_fetch_due(state: FeedState, now: datetime) -> bool:
    """Whether to ask without validators: never done, or last done FULL_EVERY ago."""
    return state.last_full_at is None or now - state.last_full_at >= FULL_EVERY


def after_fetched(
    state: FeedState, fetched: Fetched, now: datetime, *, body_hash: str, new: int, full: bool
) -> FeedState:
    """The state after a body that was a feed. new: entries that we did not know. full: asked without validators.

    The caller sets `next_poll_at`. The first good poll sets `baseline_at`.
    """
    return replace(
        _well(state, now),
        etag=fetched.etag,
        last_modified=fetched.last_modified,
        body_hash=body_hash,
        last_full_at=now if full else state.last_full_at,
        baseline_at=state.baseline_at or now,
        last_new_at=now if new else state.last_new_at,
    )


def after_not_modified(state: FeedState, now: datetime) -> FeedState:
    """The state after 304. The caller sets `next_poll_at`."""
    return _well(state, now)


def _well(state: FeedState, now: datetime) -> FeedState:
    return replace(state, failures=0, last_error=None, last_ok_at=now, gone_since=None)


def after_failure(state: FeedState, error: FeedError, now: datetime, next_poll_at: datetime) -> FeedState:
    """The state after a failed poll; validators and hash stay, so that nothing is read twice when it recovers.

    410 in GONE_POLLS polls over GONE_AFTER: `next_poll_at` becomes NEVER, nothing of its history is touched.
    """
    failures = state.failures + 1
    if not isinstance(error, FeedGone):
        return replace(state, failures=failures, last_error=str(error), gone_since=None, next_poll_at=next_poll_at)
    since = state.gone_since or now
    if now - since >= GONE_AFTER and failures >= GONE_POLLS:
        line = (
            f"stopped: its server has said 410 Gone since {since:%Y-%m-%d %H:%M} UTC; give its new address or drop it"
        )
        return replace(state, failures=failures, last_error=line, gone_since=since, next_poll_at=NEVER)
    soon = min(next_poll_at, now + _GONE_RETRY)
    return replace(state, failures=failures, last_error=str(error), gone_since=since, next_poll_at=soon)


def is_stopped(state: FeedState) -> bool:
    """Whether the feed is no longer asked because it is gone (410)."""
    return state.next_poll_at >= NEVER


def quiet_limit(gaps: Sequence[timedelta]) -> timedelta:
    """How long a feed of this rhythm may bring nothing new: three times its 95th percentile gap, at least 48 hours.

    gaps: times between entries that were new, any order; may be empty.
    """
    if not gaps:
        return _QUIET_AT_LEAST
    ordered = sorted(gaps)
    return max(_QUIET_FACTOR * ordered[(len(ordered) - 1) * 95 // 100], _QUIET_AT_LEAST)


def silent_feeds(
    states: Iterable[FeedState], arrivals: Mapping[str, Sequence[datetime]], now: datetime
) -> tuple[FeedState, ...]:
    """Those that answer and bring nothing, in the order given. arrivals: by feed, polls that brought something new."""
    return tuple(state for state in states if is_silent(state, _gaps(arrivals.get(state.feed_id, ())), now))


def _gaps(moments: Sequence[datetime]) -> list[timedelta]:
    return [later - earlier for earlier, later in pairwise(moments)]


def is_silent(state: FeedState, gaps: Sequence[timedelta], now: datetime) -> bool:
    """A feed that answers and yet brings nothing: 200 for ever with the same items, or none (a zombie).

    Counts from its newest entry, or from its first good poll if it never brought one. A feed that fails is not
    silent: its error speaks for it.
    """
    last = state.last_new_at or state.baseline_at
    return state.failures == 0 and last is not None and now - last > quiet_limit(gaps)


def is_burst(state: FeedState, *, listed: int, new: int, now: datetime) -> bool:
    """Whether more than half of an old feed is suddenly new: its ids have changed, or its archive was published again.

    listed: entries in the document; new: those that we did not know. A feed of the last day is not old, and below
    SMALLEST_BURST entries half a feed is an ordinary morning.
    """
    old = state.baseline_at is not None and now - state.baseline_at > _OLD
    return old and new >= SMALLEST_BURST and 2 * new > listed

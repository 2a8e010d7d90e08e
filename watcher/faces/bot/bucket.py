"""How many answers a chat gets: a few at once, then a steady few, and a bound for all chats together."""

from collections.abc import Callable
from dataclasses import dataclass

#: Seconds that only go forward.
Clock = Callable[[], float]


@dataclass(slots=True)
class _Level:
    tokens: float
    at: float
    #: It was told that it writes too much, since it last got an answer.
    warned: bool = False


class Buckets:
    """Token buckets, one a chat and one for all. In memory alone: a restart forgives."""

    def __init__(self, clock: Clock, *, burst: int = 12, per_second: float = 0.5, whole: int = 60) -> None:
        """burst: answers at once to one chat, refilled at `per_second`. whole: a second, to all chats together."""
        self._clock = clock
        self._burst, self._rate, self._whole = burst, per_second, whole
        self._chats: dict[int, _Level] = {}
        self._all = _Level(whole, clock())

    def take(self, chat_id: int) -> bool:
        """Whether the chat may be answered now; takes one token if so."""
        now = self._clock()
        self._drop_full(now)
        level = self._chats.setdefault(chat_id, _Level(self._burst, now))
        _refill(level, now, self._rate, self._burst)
        _refill(self._all, now, self._whole, self._whole)
        if level.tokens < 1 or self._all.tokens < 1:
            return False
        level.tokens -= 1
        self._all.tokens -= 1
        level.warned = False
        return True

    def warn(self, chat_id: int) -> bool:
        """Whether a chat that was just refused should be told so: the first time alone, or warnings were a flood."""
        level = self._chats[chat_id]
        first, level.warned = not level.warned, True
        return first

    def _drop_full(self, now: float) -> None:
        """A full bucket says nothing; who wrote to us long ago is not kept, not even in memory."""
        full_after = self._burst / self._rate
        for chat_id in [chat_id for chat_id, level in self._chats.items() if now - level.at > full_after]:
            del self._chats[chat_id]


def _refill(level: _Level, now: float, rate: float, most: int) -> None:
    level.tokens = min(most, level.tokens + (now - level.at) * rate)
    level.at = now

"""When a message may leave, and what becomes of one that did not arrive. The caller brings the clock and the dice.

Telegram's own pace: 30 messages a second for the whole bot, one a second for a chat, 20 a minute for a group
(core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
"""

from bisect import insort
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from watcher.errors import (
    ChatMissing,
    ChatMoved,
    ChatRefused,
    DeliveryDeferred,
    DeliveryError,
    DeliveryRejected,
    DeliveryUnknown,
)
from watcher.records import ChatKind, Delivery

#: News older than this is no alert any more; the next digest carries it.
TIME_TO_LIVE = timedelta(hours=24)
#: A digest is worth reading longer.
DIGEST_TIME_TO_LIVE = timedelta(days=3)
#: How long a message that may have arrived rests before it is sent once more.
UNKNOWN_WAIT = timedelta(seconds=60)
#: Before "chat not found" is asked about again.
MISSING_WAIT = timedelta(minutes=10)
#: The pause after the first failure; each further one doubles it.
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)
#: So many chats told to wait in a row mean that all must; the halt that follows is a guess, so that it is short.
FLOODED_CHATS = 3
LONGEST_GUESS = 30.0
#: So many messages in a row without an answer, and how many seconds everybody waits then.
SILENCES = 3
SILENCE_WAIT = 5.0
#: Seconds between tries while nobody can be reached.
LONGEST_HALT = 60.0
#: An outage is no fault of the message, so that age ends it long before this count does.
MOST_ATTEMPTS = 200


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing was sent; try again at this moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Resend:
    """It may have arrived; send the same words once more at this moment."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Dead:
    """Given up; the reason is one line for the operator."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The chat is given up, with all that it is owed."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat lives under another id; its deliveries go on there at once."""

    new_chat_id: int = field(repr=False)


Decision = Later | Resend | Dead | Refused | Moved


def expired(delivery: Delivery, now: datetime) -> bool:
    """True for news that has become old while it waited. One that was held back on purpose counts from its `due_at`."""
    if delivery.owed_at is None:
        return False
    since = max(delivery.owed_at, delivery.owed.due_at or delivery.owed_at)
    return now - since > (DIGEST_TIME_TO_LIVE if delivery.owed.kind == "digest" else TIME_TO_LIVE)


def after_failure(error: DeliveryError, delivery: Delivery, now: datetime, *, jitter: float = 0.0) -> Decision:
    """What becomes of a delivery whose send raised `error`.

    delivery: its `attempts` count this try, its `unknowns` do not. now: aware. jitter: 0..1, spreads what failed
    together; drawn by the caller.

    Telegram has no key that makes a repeat harmless. An alert twice is a nuisance, an alert lost is a failure: one that
    may have arrived is sent again, but only once. An edit may be repeated freely, since the same words change nothing.
    """
    match error:
        case ChatMoved():
            return Moved(error.new_chat_id)
        case ChatMissing() if delivery.attempts <= 1:
            return Later(now + MISSING_WAIT)
        case ChatRefused():
            return Refused()
        case DeliveryRejected():
            return Dead(str(error))
        case DeliveryUnknown() if delivery.owed.kind != "edit":
            if delivery.unknowns:
                return Dead("no answer from Telegram to two sends; the message may have arrived")
            return Resend(now + UNKNOWN_WAIT)
        case _:
            return _again(error, delivery, now, jitter)


def _again(error: DeliveryError, delivery: Delivery, now: datetime, jitter: float) -> Decision:
    asked = error.wait if isinstance(error, DeliveryDeferred) else timedelta(0)
    if isinstance(error, DeliveryDeferred) and error.whole_bot:
        # No fault of this message: the lanes hold everybody, and lengthen the pause by themselves.
        return Later(now + asked)
    if delivery.attempts >= MOST_ATTEMPTS:
        return Dead(f"given up after {delivery.attempts} tries; the last: {error}")
    # A flood wait is an order with an exact end; a pause of our own grows.
    rest = pause(delivery.attempts)
    return Later(now + (asked if asked > rest else pause(delivery.attempts, jitter)))


def pause(attempts: int, jitter: float = 0.0) -> timedelta:
    """The rest after so many tries: doubling from FIRST_PAUSE to LONGEST_PAUSE; jitter (0..1) adds up to half."""
    # Capped before doubling: 2**200 s would overflow timedelta.
    doubled = min(FIRST_PAUSE * (1 << min(max(attempts - 1, 0), 20)), LONGEST_PAUSE)
    return doubled * (1 + jitter / 2)


@dataclass(frozen=True, slots=True)
class Budgets:
    """How many messages, and the span in seconds in which no more may leave.

    The spans are Telegram's with a little more: what leaves evenly does not arrive evenly.
    """

    bot: tuple[int, float] = (30, 1.05)
    chat: tuple[int, float] = (1, 1.05)
    group: tuple[int, float] = (20, 61.0)
    #: Seconds between any two messages. Whoever pulls the plug finds few of them accepted and not yet marked.
    gap: float = 0.033


@dataclass(slots=True)
class _Lane:
    """One chat's last departures, oldest first, and until when it is halted."""

    kind: ChatKind = "private"
    departures: list[float] = field(default_factory=list)
    halted_until: float = 0.0


class Lanes:
    """Who may send when. Times are seconds of the caller's monotonic clock; nothing here looks at a clock.

    One chat's halt holds nobody else; the whole bot's holds all, until Telegram has answered a question that costs
    nothing: no message is risked to find out.
    """

    def __init__(self, budgets: Budgets = Budgets()) -> None:
        self._budgets = budgets
        self._bot: list[float] = []
        self._lanes: dict[int, _Lane] = {}
        self._all_halted_until = 0.0
        #: Whole halts in a row.
        self._strikes = 0
        #: Chats that were told to wait, and messages without an answer, since Telegram last answered anybody well.
        self._flooded: set[int] = set()
        self._silences = 0

    def room(self, now: float, under_way: int, most: int) -> int:
        """How many more messages may start at `now`, with `under_way` of at most `most` unanswered."""
        return 0 if self._strikes or now < self._all_halted_until else max(0, most - under_way)

    def opens_at(self, now: float) -> float:
        """The moment, `now` or later, at which the whole bot's budget and halts let a message go."""
        gap = _free_at(self._bot, (1, self._budgets.gap))
        return max(now, self._all_halted_until, _free_at(self._bot, self._budgets.bot), gap)

    def chat_opens_at(self, chat_key: int) -> float:
        """The moment, perhaps past, at which the chat's own lane lets its next message go."""
        lane = self._lanes.get(chat_key)
        return self._lane_opens_at(lane) if lane else 0.0

    def depart(self, chat_key: int, kind: ChatKind, now: float) -> float:
        """Takes the chat's next slot: the moment, `now` or later, at which its next message leaves. Ask for it when the
        chat's lane is open: the slots of others come after it.
        """
        lane = self._lanes.setdefault(chat_key, _Lane())
        lane.kind = kind
        at = max(self.opens_at(now), self._lane_opens_at(lane))
        _note(self._bot, at, self._budgets.bot[0])
        _note(lane.departures, at, max(self._budgets.chat[0], self._budgets.group[0]))
        return at

    def held(self, now: float) -> dict[int, float]:
        """Chats whose next message may not leave yet, and when it may."""
        opening = {key: self._lane_opens_at(lane) for key, lane in self._lanes.items()}
        return {key: at for key, at in opening.items() if at > now}

    def _lane_opens_at(self, lane: _Lane) -> float:
        # Telegram's limit for groups was met in channels as well.
        group = 0.0 if lane.kind == "private" else _free_at(lane.departures, self._budgets.group)
        return max(lane.halted_until, _free_at(lane.departures, self._budgets.chat), group)

    def halt_chat(self, chat_key: int, now: float, wait: float) -> None:
        """A flood wait: nothing to this chat for so long. When FLOODED_CHATS of them are told so and nothing arrives in
        between, the bot itself is too fast (Telegram does not say which it means), and everybody waits a little.
        """
        lane = self._lanes.setdefault(chat_key, _Lane())
        lane.halted_until = max(lane.halted_until, now + wait)
        self._flooded.add(chat_key)
        if len(self._flooded) >= FLOODED_CHATS:
            self.halt_all(now, min(wait, LONGEST_GUESS))

    def unanswered(self, now: float) -> bool:
        """One more message had no answer. So many in a row, and Telegram itself is silent: everybody waits, or each
        message would spend its one repeat on it. Returns True when that begins a row of halts.
        """
        self._silences += 1
        return self._silences >= SILENCES and self.halt_all(now, SILENCE_WAIT)

    def halt_all(self, now: float, wait: float) -> bool:
        """Nothing to anybody for `wait` seconds; doubled with every halt in a row up to LONGEST_HALT, unless more was
        asked for. Returns True when this begins a row of halts; those reported while one is on are the same one.
        """
        if now < self._all_halted_until:
            return False
        self._all_halted_until = now + max(wait, min(wait * (1 << min(self._strikes, 10)), LONGEST_HALT))
        self._strikes += 1
        return self._strikes == 1

    def answered(self) -> bool:
        """Telegram answered somebody. Returns True when that ends a row of whole halts."""
        self._flooded.clear()
        self._silences = 0
        ended, self._strikes = self._strikes > 0, 0
        return ended

    @property
    def halted(self) -> bool:
        """Telegram has answered nobody since the last whole halt."""
        return self._strikes > 0

    def may_ask(self, now: float) -> bool:
        """A whole halt's time is over: ask Telegram whether it is there."""
        return self.halted and now >= self._all_halted_until

    def forget_idle(self, now: float) -> None:
        """Drops the lanes that hold nothing back any more, so that memory follows the traffic."""
        longest = max(self._budgets.chat[1], self._budgets.group[1])
        self._lanes = {
            key: lane
            for key, lane in self._lanes.items()
            if lane.halted_until > now or (lane.departures and lane.departures[-1] + longest > now)
        }


def _free_at(departures: list[float], budget: tuple[int, float]) -> float:
    count, span = budget
    return departures[-count] + span if len(departures) >= count else 0.0


def _note(departures: list[float], at: float, keep: int) -> None:
    # Slots are given out for moments to come, and not always in their order.
    insort(departures, at)
    del departures[:-keep]

"""When a message may leave, and what becomes of one that did not arrive."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.alerts.retry import (
    LONGEST_HALT,
    LONGEST_PAUSE,
    MISSING_WAIT,
    MOST_ATTEMPTS,
    UNKNOWN_WAIT,
    Budgets,
    Dead,
    Lanes,
    Later,
    Moved,
    Refused,
    Resend,
    after_failure,
    expired,
    pause,
)
from watcher.errors import (
    BotRefused,
    ChatMissing,
    ChatMoved,
    ChatRefused,
    DeliveryDeferred,
    DeliveryError,
    DeliveryRejected,
    DeliveryUnknown,
)
from watcher.records import Address, Cadence, Chat, Delivery, DeliveryKind, Owed

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CHAT = Chat(1, "private", "be", None, None, Cadence(), "Europe/Warsaw")
ROUND = Budgets(bot=(30, 1.0), chat=(1, 1.0), group=(20, 60.0), gap=0.0)


def delivery(
    kind: DeliveryKind = "alert",
    *,
    attempts: int = 1,
    unknowns: int = 0,
    owed_at: datetime | None = NOW,
    due_at: datetime | None = None,
) -> Delivery:
    owed = Owed(1, kind, "s1", due_at=due_at)
    return Delivery(7, owed, CHAT, Address(5), attempts=attempts, unknowns=unknowns, owed_at=owed_at)


def second(number: float) -> timedelta:
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        pytest.param(DeliveryDeferred("", second(43838)), Later(NOW + second(43838)), id="a flood wait, exactly"),
        pytest.param(DeliveryDeferred("", second(0)), Later(NOW + second(2)), id="a pause of our own"),
        pytest.param(DeliveryDeferred("", second(2), whole_bot=True), Later(NOW + second(2)), id="the bot's, as told"),
        pytest.param(BotRefused("", second(300)), Later(NOW + second(300)), id="a refused token keeps all owed"),
        pytest.param(DeliveryUnknown(""), Resend(NOW + UNKNOWN_WAIT), id="no answer: once more after a minute"),
        pytest.param(DeliveryRejected("too long"), Dead("too long"), id="never accepted"),
        pytest.param(ChatRefused(""), Refused(), id="blocked"),
        pytest.param(ChatMissing(""), Later(NOW + MISSING_WAIT), id="chat not found: believed when said twice"),
        pytest.param(ChatMoved("", -100), Moved(-100), id="moved"),
    ],
)
def test_each_failure_has_one_answer(error: DeliveryError, expected: object):
    """Nothing is retried for ever, nothing is dropped in silence."""
    assert after_failure(error, delivery(), NOW) == expected


def test_a_chat_not_found_twice_is_given_up():
    """Never asked for ever."""
    assert after_failure(ChatMissing(""), delivery(attempts=2), NOW) == Refused()


@pytest.mark.parametrize("kind", ["alert", "ring", "digest", "reply", "correction"])
def test_a_message_that_may_have_arrived_is_repeated_once_only(kind: DeliveryKind):
    """Nine copies of one alert were seen elsewhere."""
    assert isinstance(after_failure(DeliveryUnknown(""), delivery(kind), NOW), Resend)
    assert isinstance(after_failure(DeliveryUnknown(""), delivery(kind, unknowns=1), NOW), Dead)


def test_an_edit_may_be_repeated_freely():
    """The same words twice change nothing."""
    assert isinstance(after_failure(DeliveryUnknown(""), delivery("edit", unknowns=5), NOW), Later)


def test_an_outage_ends_no_message():
    """Hours without Telegram count hundreds of tries that are no message's fault."""
    error = DeliveryDeferred("", second(2), whole_bot=True)
    assert isinstance(after_failure(error, delivery(attempts=10_000), NOW), Later)


def test_a_message_that_fails_alone_for_ever_ends_as_a_dead_letter():
    """The operator sees it, with the last reason."""
    decision = after_failure(DeliveryDeferred("fault 500", second(0)), delivery(attempts=MOST_ATTEMPTS), NOW)
    assert isinstance(decision, Dead)
    assert "fault 500" in decision.reason


@given(attempts=st.integers(0, 10_000), jitter=st.floats(0, 1))
def test_pauses_grow_and_end(attempts: int, jitter: float):
    """However often it failed."""
    assert pause(attempts) <= pause(attempts + 1) <= LONGEST_PAUSE
    assert pause(attempts) <= pause(attempts, jitter) <= 1.5 * LONGEST_PAUSE


@pytest.mark.parametrize(
    ("one", "hours", "old"),
    [
        pytest.param(delivery(), 23.9, False, id="still news"),
        pytest.param(delivery(), 24.1, True, id="no news any more"),
        pytest.param(delivery("digest"), 71, False, id="a digest is read later too"),
        pytest.param(delivery("digest"), 73, True, id="not for ever"),
        pytest.param(delivery(due_at=NOW + timedelta(hours=9)), 32, False, id="quiet hours are no delay"),
        pytest.param(delivery(owed_at=None), 1000, False, id="nobody knows since when"),
    ],
)
def test_old_news_is_not_sent_as_an_alert(one: Delivery, hours: float, old: bool):
    """After a day without Telegram nobody wants fifty rings."""
    assert expired(one, NOW + timedelta(hours=hours)) is old


def leaves(lanes: Lanes, chats: list[int], kind: str = "private", start: float = 100.0) -> list[float]:
    return [lanes.depart(chat, "private" if kind == "private" else "group", start) for chat in chats]


def test_a_chat_hears_one_message_a_second():
    """Telegram's limit for a chat."""
    assert leaves(Lanes(ROUND), [1, 1, 1]) == [100, 101, 102]


def test_a_group_hears_twenty_a_minute():
    """Telegram's limit for groups."""
    times = leaves(Lanes(ROUND), [1] * 21, "group")
    assert times[19] == 119
    assert times[20] == 160


def test_the_bot_sends_thirty_a_second():
    """Telegram's limit for a bot."""
    lanes = Lanes(ROUND)
    times = leaves(lanes, list(range(61)))
    assert (times[29], times[30], times[60]) == (100, 101, 102)
    assert lanes.opens_at(100.5) == 102


def test_messages_leave_one_by_one():
    """A burst of thirty is thirty in doubt for whoever pulls the plug."""
    assert leaves(Lanes(), [1, 2, 3, 4], start=10) == pytest.approx([10, 10.033, 10.066, 10.099])


@given(st.lists(st.tuples(st.integers(1, 5), st.floats(0, 3)), max_size=150))
def test_no_budget_is_ever_exceeded(asked: list[tuple[int, float]]):
    """Whoever asks whenever."""
    lanes, now = Lanes(ROUND), 0.0
    left: list[tuple[float, int]] = []
    for chat, gap in asked:
        now += gap
        left.append((lanes.depart(chat, "group", now), chat))
        assert left[-1][0] >= now
    moments = sorted(at for at, _ in left)
    assert all(later - earlier >= 1.0 - 1e-9 for earlier, later in zip(moments, moments[30:], strict=False))
    for chat in range(1, 6):
        own = sorted(at for at, one in left if one == chat)
        assert all(later - earlier >= 1.0 - 1e-9 for earlier, later in pairwise(own))
        assert all(later - earlier >= 60.0 - 1e-9 for earlier, later in zip(own, own[20:], strict=False))


def test_one_chats_flood_wait_holds_nobody_else():
    """Six hours for one must not be six hours for five thousand."""
    lanes = Lanes(ROUND)
    lanes.halt_chat(1, 100, 21_600)
    assert lanes.held(100) == {1: 21_700}
    assert lanes.room(100, 0, 200) == 200
    assert lanes.depart(2, "private", 100) == 100


def test_three_chats_told_to_wait_in_a_row_mean_the_whole_bot():
    """Telegram does not say which limit was hit; going on makes it worse."""
    lanes = Lanes(ROUND)
    for chat in (1, 2, 3):
        lanes.halt_chat(chat, 100, 3600)
    assert lanes.room(100, 0, 200) == 0
    # A guess, so that it is short.
    assert lanes.opens_at(100) == 130


def test_chats_told_to_wait_now_and_then_mean_themselves():
    """Something arrived in between."""
    lanes = Lanes(ROUND)
    for chat in (1, 2, 3, 4):
        lanes.halt_chat(chat, 100, 60)
        lanes.answered()
    assert lanes.room(100, 0, 200) == 200


def test_a_whole_halt_grows_until_telegram_answers():
    """An outage of hours is asked about once a minute."""
    lanes, now, waits = Lanes(), 0.0, []
    for _ in range(8):
        lanes.halt_all(now, 2)
        waits.append(lanes.opens_at(now) - now)
        now = lanes.opens_at(now)
    assert waits == [2, 4, 8, 16, 32, LONGEST_HALT, LONGEST_HALT, LONGEST_HALT]
    assert lanes.may_ask(now)
    assert lanes.room(now, 0, 200) == 0
    assert lanes.answered()
    assert lanes.room(now, 60, 200) == 140


def test_halts_reported_by_many_at_once_are_one():
    """Thirty were on their way when the line broke."""
    lanes = Lanes()
    assert [lanes.halt_all(100, 2) for _ in range(30)] == [True] + [False] * 29
    assert lanes.opens_at(100) == 102


def test_a_longer_wish_is_obeyed():
    """A refused token waits its five minutes."""
    lanes = Lanes()
    lanes.halt_all(0, 300)
    assert lanes.opens_at(0) == 300


def test_three_silences_in_a_row_hold_everybody():
    """Each message has one repeat; an outage must not spend them."""
    lanes = Lanes()
    assert [lanes.unanswered(100) for _ in range(4)] == [False, False, True, False]
    assert lanes.room(100, 0, 200) == 0


def test_idle_lanes_are_forgotten_and_held_ones_are_not():
    """Memory follows the traffic, not the number of subscribers."""
    lanes = Lanes(ROUND)
    leaves(lanes, [1, 2])
    lanes.halt_chat(3, 100, 500)
    lanes.forget_idle(200)
    assert lanes.held(200) == {3: 600}
    lanes.forget_idle(700)
    assert lanes.held(0) == {}

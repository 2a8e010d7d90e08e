"""What is owed goes out, whatever happens on the way."""

import asyncio
import random
from datetime import timedelta

import pytest

from tests.delivery_fakes import START, FakeOutbox, FakeTelegram, FakeTime
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
from watcher.jobs.carry import Delivered
from watcher.jobs.deliver import Deliverer
from watcher.records import Delivery, Page


@pytest.fixture
def time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def outbox() -> FakeOutbox:
    return FakeOutbox()


@pytest.fixture
def telegram(time: FakeTime) -> FakeTelegram:
    return FakeTelegram(time)


async def words(delivery: Delivery) -> tuple[Page, ...] | None:
    return (Page(f"{delivery.owed.kind} {delivery.delivery_id}"),)


@pytest.fixture
def deliverer(time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram) -> Deliverer:
    return Deliverer(outbox.unit, telegram, words, time.clock())


async def until_idle(deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, longest: float = 1e6) -> None:
    """Runs the loop until nothing is owed any more."""
    stop, wake = asyncio.Event(), asyncio.Event()

    async def watch() -> None:
        while time.seconds < longest and any(state in ("owed", "unknown", "sending") for state in outbox.states()):
            await time.sleep(0.5)
        stop.set()

    watcher = asyncio.ensure_future(watch())
    await time.run(deliverer.run(stop, wake))
    await watcher


async def test_what_is_due_arrives_and_is_marked(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """The whole point."""
    outbox.owe(1)
    outbox.owe(2)
    outbox.owe(3, due=3600)
    assert await time.run(deliverer.deliver_once()) == Delivered(sent=2)
    assert outbox.states() == ["sent", "sent", "owed"]
    assert sorted(said.text for said in telegram.said) == ["alert 1", "alert 2"]
    assert outbox.rows[1].message_ids == [1001]


async def test_a_chats_messages_come_one_a_second_in_the_order_of_lanes(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """An alert is not kept waiting by a digest."""
    for kind in ("edit", "digest", "alert", "reply"):
        outbox.owe(1, kind)
    assert (await time.run(deliverer.deliver_once())).sent == 4
    assert [said.text for said in telegram.said] == ["reply 4", "alert 3", "digest 2", "edit 1"]
    times = telegram.times(1)
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[1:], strict=False))  # noqa: RUF007


async def test_a_chat_in_flood_wait_delays_nobody_else(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """A wait of hours for one chat was a wait of hours for all, elsewhere (faults.md R5)."""
    until = 1_800.0
    telegram.faults = lambda chat_id, text: (
        DeliveryDeferred("wait", timedelta(seconds=until - time.seconds))
        if chat_id == 1 and time.seconds < until
        else None
    )
    for chat in (1, *range(2, 60), 1):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    others = [said.at for said in telegram.said if said.chat_id != 1]
    assert len(others) == 58
    assert max(others) < 4
    assert min(telegram.times(1)) >= until
    # Not even asked before its time: one question, then the two messages.
    assert telegram.asked == 58 + 1 + 2


async def test_news_during_a_chats_flood_wait_waits_with_it_and_holds_nobody(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """What becomes owed later knows nothing of the wait; the lane does."""
    telegram.faults = lambda chat_id, text: (
        DeliveryDeferred("wait", timedelta(seconds=600 - time.seconds)) if chat_id == 1 and time.seconds < 600 else None
    )
    outbox.owe(1)
    outbox.owe(1, due=30)
    outbox.rows[2].state = "not owed yet"
    for chat in (2, 3):
        outbox.owe(chat, due=31)

    async def triage() -> None:
        await time.sleep(30)
        outbox.rows[2].state = "owed"

    found = asyncio.ensure_future(triage())
    await until_idle(deliverer, time, outbox)
    await found
    assert max(telegram.times(2) + telegram.times(3)) < 35
    assert min(telegram.times(1)) >= 600
    assert telegram.asked == 5


async def test_a_flood_wait_survives_a_restart(time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram):
    """It is in the store, for all that the chat is owed."""
    telegram.faults = lambda chat_id, text: DeliveryDeferred("wait", timedelta(hours=6))
    outbox.owe(1)
    outbox.owe(1)
    await time.run(Deliverer(outbox.unit, telegram, words, time.clock()).deliver_once())
    fresh = Deliverer(outbox.unit, telegram, words, time.clock())
    assert await time.run(fresh.deliver_once()) == Delivered()
    assert telegram.asked == 1
    assert all(row.not_before >= START + timedelta(hours=6) for row in outbox.rows.values())


async def test_a_chat_that_does_not_answer_delays_nobody_else(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """A group in slow mode holds a request for ten seconds."""
    telegram.takes = lambda chat_id: 25.0 if chat_id <= 20 else 0.05
    for chat in range(1, 101):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    assert max(said.at for said in telegram.said if said.chat_id > 20) < 5


async def test_a_message_that_may_have_arrived_is_sent_once_more_after_a_minute(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Better twice than never; never nine times."""
    outbox.owe(1)
    telegram.faults = lambda chat_id, text: DeliveryUnknown("silence") if telegram.asked == 1 else None
    await until_idle(deliverer, time, outbox)
    assert outbox.rows[1].history == ["unknown", "sent"]
    assert 60 <= telegram.times(1)[0] < 63


async def test_two_silences_end_in_a_dead_letter(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Visible to the operator, and no third copy."""
    outbox.owe(1)
    telegram.faults = lambda chat_id, text: DeliveryUnknown("silence")
    await until_idle(deliverer, time, outbox)
    assert outbox.rows[1].history == ["unknown", "dead"]
    assert telegram.asked == 2


async def test_an_outage_keeps_everything_owed_and_asks_without_risking_a_message(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Telegram swallows requests for three hours; afterwards everybody hears."""
    telegram.down = lambda: DeliveryUnknown("silence") if time.seconds < 10_800 else None
    for chat in range(1, 101):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    assert outbox.states() == ["sent"] * 100
    assert max(said.at for said in telegram.said) < 10_800 + 90
    # About once a minute.
    assert 100 < len(telegram.checks) < 250


async def test_an_unreachable_telegram_is_the_same(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram, caplog: pytest.LogCaptureFixture
):
    """One line when it begins, one when it ends."""
    caplog.set_level("INFO")
    telegram.down = lambda: (
        DeliveryDeferred("cannot connect", timedelta(seconds=2), whole_bot=True) if time.seconds < 7200 else None
    )
    for chat in range(1, 101):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    assert outbox.states() == ["sent"] * 100
    assert [record.message for record in caplog.records] == [
        "cannot connect",
        "Telegram answers again; what is owed goes out",
    ]


async def test_a_refused_token_keeps_everything_owed(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """A mended token delivers what waited."""
    telegram.down = lambda: BotRefused("mend TELEGRAM_BOT_TOKEN", timedelta(minutes=5)) if time.seconds < 1000 else None
    for chat in range(1, 41):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    assert outbox.states() == ["sent"] * 40
    assert len(telegram.checks) <= 5


async def test_one_cycle_does_not_wait_for_an_outage(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """`run --once` ends; what is owed stays owed."""
    telegram.down = lambda: DeliveryDeferred("cannot connect", timedelta(seconds=2), whole_bot=True)
    outbox.owe(1)
    assert await time.run(deliverer.deliver_once()) == Delivered(later=1)
    assert outbox.states() == ["owed"]


@pytest.mark.parametrize(
    ("error", "state", "counted"),
    [
        pytest.param(ChatRefused("403"), "refused", Delivered(refused=1), id="blocked"),
        pytest.param(DeliveryRejected("too long"), "dead", Delivered(dead=1), id="never accepted"),
        pytest.param(ChatMissing("400"), "owed", Delivered(later=1), id="not found, the first time"),
    ],
)
async def test_what_cannot_be_sent_is_marked(
    deliverer: Deliverer,
    time: FakeTime,
    outbox: FakeOutbox,
    telegram: FakeTelegram,
    error: DeliveryError,
    state: str,
    counted: Delivered,
):
    """At once, so that nothing is asked twice."""
    outbox.owe(1)
    telegram.faults = lambda chat_id, text: error
    assert await time.run(deliverer.deliver_once()) == counted
    assert outbox.states() == [state]


async def test_a_blocked_chats_other_messages_are_cancelled(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Nobody is written to who does not want it."""
    outbox.owe(1)
    outbox.owe(1, "digest")
    telegram.faults = lambda chat_id, text: ChatRefused("403")
    await time.run(deliverer.deliver_once())
    assert outbox.states() == ["refused", "refused"]
    assert telegram.asked == 1


async def test_a_group_that_moved_hears_at_its_new_address(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """The message that found it out is not lost."""
    outbox.owe(1, chat_kind="group")
    telegram.faults = lambda chat_id, text: ChatMoved("moved", -1001) if chat_id == 1 else None
    await until_idle(deliverer, time, outbox)
    assert outbox.moved == {1: -1001}
    assert [said.chat_id for said in telegram.said] == [-1001]


async def test_a_long_digest_goes_on_with_the_page_that_failed(
    time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Pages that arrived do not come again."""

    async def pages(delivery: Delivery) -> tuple[Page, ...]:
        return tuple(Page(f"page {number}") for number in (1, 2, 3))

    failed = iter([DeliveryDeferred("fault", timedelta(0))])
    telegram.faults = lambda chat_id, text: next(failed, None) if text == "page 2" else None
    outbox.owe(1, "digest")
    await until_idle(Deliverer(outbox.unit, telegram, pages, time.clock()), time, outbox)
    assert [said.text for said in telegram.said] == ["page 1", "page 2", "page 3"]
    assert outbox.rows[1].message_ids == [1001, 1002, 1003]
    assert outbox.rows[1].history == ["sending", "owed", "sending", "sent"]


async def test_an_edit_changes_its_message_and_a_ring_answers_it(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """A living alert is one message; a ring is read beside it."""
    outbox.owe(1, "edit", message_id=55)
    outbox.owe(2, "ring", message_id=66)
    await time.run(deliverer.deliver_once())
    assert {(said.edited, said.reply_to) for said in telegram.said} == {(55, None), (None, 66)}


async def test_what_has_nothing_left_to_say_is_dropped(time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram):
    """A story withdrawn before its edit left."""

    async def nothing(delivery: Delivery) -> None:
        return None

    outbox.owe(1, "edit")
    done = await time.run(Deliverer(outbox.unit, telegram, nothing, time.clock()).deliver_once())
    assert done == Delivered(dropped=1)
    assert telegram.asked == 0
    assert outbox.states() == ["sent"]


async def test_news_of_yesterday_is_given_up(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """After a day without Telegram nobody wants fifty rings."""
    outbox.owe(1, owed_at=START - timedelta(hours=25))
    assert await time.run(deliverer.deliver_once()) == Delivered(dead=1)
    assert telegram.asked == 0
    assert "too old" in outbox.rows[1].reason


async def test_a_wake_ends_the_rest_at_once(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """An alert leaves when its story is found, not when the loop next looks."""
    stop, wake = asyncio.Event(), asyncio.Event()

    async def triage() -> None:
        await time.sleep(10.4)
        outbox.owe(1)
        wake.set()
        await time.sleep(0.2)
        stop.set()

    found = asyncio.ensure_future(triage())
    await time.run(deliverer.run(stop, wake))
    await found
    assert telegram.times(1) == [pytest.approx(10.45)]


async def test_a_stop_lets_what_is_on_its_way_finish_within_seconds(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """Ctrl-C ends within ten seconds; who hangs is found again at the next start."""
    telegram.takes = lambda chat_id: 3.0 if chat_id == 1 else 3600.0
    outbox.owe(1)
    outbox.owe(2)
    stop, wake = asyncio.Event(), asyncio.Event()

    async def operator() -> None:
        await time.sleep(1.0)
        stop.set()

    stopping = asyncio.ensure_future(operator())
    await time.run(deliverer.run(stop, wake))
    await stopping
    assert time.seconds < 10
    assert outbox.states() == ["sent", "sending"]


async def test_five_thousand_subscribers_hear_in_three_minutes(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram
):
    """At Telegram's own pace, and never above it (faults.md R6)."""
    for chat in range(1, 1001):
        outbox.owe(chat)
    await until_idle(deliverer, time, outbox)
    times = sorted(said.at for said in telegram.said)
    assert len(times) == 1000
    # 1,000 of them, so that the test stays quick: a fifth of 200 s.
    assert times[-1] <= 40
    assert times[0] < 5
    assert all(later - earlier > 1.0 for earlier, later in zip(times, times[30:], strict=False))


@pytest.mark.parametrize("seed", range(5))
async def test_no_alert_is_lost_in_bad_weather(
    deliverer: Deliverer, time: FakeTime, outbox: FakeOutbox, telegram: FakeTelegram, seed: int
):
    """Answers that get lost, floods and faults all at once (faults.md R4): each chat hears, and no chat before its
    wait is over; twice only where an answer got lost.
    """
    dice = random.Random(seed)
    accepted: list[str] = []
    lost: set[str] = set()
    waits: dict[int, float] = {}

    def weather(chat_id: int, text: str) -> DeliveryError | None:
        assert time.seconds >= waits.get(chat_id, 0.0), "written to before its wait was over"
        draw = dice.random()
        if draw < 0.02 and text not in lost:
            accepted.append(text)
            lost.add(text)
            return DeliveryUnknown("reset after it was taken")
        if draw < 0.07:
            wait = dice.uniform(1, 40)
            waits[chat_id] = time.seconds + wait
            return DeliveryDeferred("flood", timedelta(seconds=wait))
        if draw < 0.12:
            return DeliveryDeferred("fault 502", timedelta(0))
        accepted.append(text)
        return None

    telegram.faults = weather
    for number in range(600):
        outbox.owe(1 + number % 200)
    await until_idle(deliverer, time, outbox)
    assert outbox.states() == ["sent"] * 600
    assert len(set(accepted)) == 600
    assert len(accepted) - 600 <= len(lost)

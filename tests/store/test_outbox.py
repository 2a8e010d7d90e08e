"""What is owed goes out once, in order, and survives a kill."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import NOW, make_owed, make_settings
from watcher.records import Address, Chat, Delivery, Owed
from watcher.store.engine import Store
from watcher.store.units import ArchiveUnit, BotUnit, DeliverUnit, EraseUnit, TriageUnit

MINUTE = timedelta(minutes=1)


async def subscribe(store: Store, chat_id: int = 100) -> Chat:
    async with store.unit(BotUnit) as unit:
        return await unit.subscribe(Address(chat_id), kind="private", on=NOW.date(), **make_settings())


async def owe(store: Store, *owed: Owed) -> int:
    async with store.unit(TriageUnit) as unit:
        return await unit.owe(owed, NOW)


async def claim(store: Store, later: timedelta = timedelta(0), limit: int = 10) -> list[Delivery]:
    async with store.unit(DeliverUnit) as unit:
        return await unit.claim_due(NOW + later, limit)


async def send_all(store: Store, deliveries: Sequence[Delivery], message_id: int = 7, revision: int = 0) -> None:
    async with store.unit(DeliverUnit) as unit:
        for one in deliveries:
            await unit.sent(one.delivery_id, message_id, NOW, shown_revision=revision)


async def states(store: Store) -> dict[str, int]:
    async with store.view(ArchiveUnit) as unit:
        return dict((await unit.stats(NOW)).deliveries)


@pytest.mark.parametrize(
    ("first", "second", "new"),
    [
        pytest.param({}, {}, 0, id="the same alert"),
        pytest.param({}, {"revision": 5}, 0, id="an alert of a grown story at the same tier"),
        pytest.param({}, {"kind": "ring", "tier": 2}, 1, id="a ring at a higher tier"),
        pytest.param({}, {"story_id": "s2"}, 1, id="another story"),
        pytest.param({"kind": "correction"}, {"kind": "correction", "revision": 2}, 1, id="a second correction"),
        pytest.param({"kind": "correction"}, {"kind": "correction"}, 0, id="the same correction"),
        pytest.param(
            {"kind": "digest", "story_id": None, "due_at": NOW},
            {"kind": "digest", "story_id": None, "due_at": NOW},
            0,
            id="the same digest",
        ),
        pytest.param(
            {"kind": "digest", "story_id": None, "due_at": NOW},
            {"kind": "digest", "story_id": None, "due_at": NOW + timedelta(days=1)},
            1,
            id="the next day's digest",
        ),
    ],
)
async def test_what_is_owed_twice_is_owed_once(store: Store, first: dict, second: dict, new: int):
    """A triage that was killed before its commit runs again."""
    chat = await subscribe(store)
    assert await owe(store, make_owed(chat.chat_key, **first)) == 1
    assert await owe(store, make_owed(chat.chat_key, **second)) == new


async def test_a_claim_brings_all_that_sending_needs(store: Store):
    """The deliver job asks nobody else."""
    chat = await subscribe(store, -100123)
    owed = make_owed(chat.chat_key, revision=3)
    await owe(store, owed)
    (delivery,) = await claim(store)
    assert delivery == Delivery(delivery.delivery_id, owed, chat, Address(-100123), owed_at=NOW)
    assert await claim(store) == []


async def test_a_replys_text_comes_back_and_is_gone_when_it_is_sent(store: Store):
    """An operator's notice waits sealed; afterwards nobody needs it."""
    chat = await subscribe(store)
    notice = make_owed(chat.chat_key, kind="reply", story_id=None, text="Прывітанне")
    assert await owe(store, notice, notice) == 2
    (first,) = await claim(store)
    assert first.owed.text == "Прывітанне"
    await send_all(store, [first])
    async with store.unit(DeliverUnit) as unit:
        left = await unit._run(lambda c: c.exec_driver_sql("SELECT count(text) FROM outbox").scalar())
    assert left == 1


async def test_lanes_come_in_their_order_and_one_a_chat(store: Store):
    """A death is told before yesterday's digest; a chat's second message waits for its first."""
    one, two = await subscribe(store, 1), await subscribe(store, 2)
    kinds = ("edit", "digest", "correction", "ring", "alert")
    await owe(store, *(make_owed(one.chat_key, kind=kind, story_id=f"s-{kind}", due_at=NOW) for kind in kinds))
    await owe(store, make_owed(two.chat_key, kind="digest", story_id=None, due_at=NOW))
    order = []
    while claimed := await claim(store):
        assert len({delivery.chat.chat_key for delivery in claimed}) == len(claimed)
        order.append([delivery.owed.kind for delivery in claimed])
        await send_all(store, claimed)
    assert order == [["alert", "digest"], ["ring"], ["correction"], ["digest"], ["edit"]]


async def test_of_one_lane_the_oldest_comes_first(store: Store):
    """Nobody waits for ever behind newer news."""
    chat = await subscribe(store)
    await owe(store, *(make_owed(chat.chat_key, story_id=f"s{number}") for number in (3, 1, 2)))
    order = []
    while claimed := await claim(store):
        order += [delivery.owed.story_id for delivery in claimed]
        await send_all(store, claimed)
    assert order == ["s3", "s1", "s2"]


async def test_nothing_goes_out_before_its_time(store: Store):
    """A story that only state media carry waits for a second voice; quiet hours hold."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key, due_at=NOW + 20 * MINUTE))
    assert await claim(store, 19 * MINUTE) == []
    assert len(await claim(store, 20 * MINUTE)) == 1


async def test_a_busy_chat_holds_up_nobody_else(store: Store):
    """One chat in an hour's flood wait must not stop the others."""
    busy, free = await subscribe(store, 1), await subscribe(store, 2)
    await owe(store, make_owed(busy.chat_key), make_owed(free.chat_key))
    async with store.unit(DeliverUnit) as unit:
        claimed = await unit.claim_due(NOW, 10, except_chats={busy.chat_key})
    assert [delivery.chat for delivery in claimed] == [free]


async def test_a_flood_wait_survives_a_restart(store: Store):
    """Asking again too early makes Telegram's wait longer."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, story_id="s2"))
    (delivery,) = await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.later(delivery.delivery_id, NOW)
        await unit.chat_later(chat.chat_key, NOW + 30 * MINUTE)
    assert await claim(store, 29 * MINUTE) == []
    (again,) = await claim(store, 30 * MINUTE)
    assert (again.delivery_id, again.attempts) == (delivery.delivery_id, 1)


async def test_a_paused_chat_gets_replies_alone(store: Store):
    """Whoever paused us may still ask us something."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, kind="reply", story_id=None, text="paused"))
    async with store.unit(BotUnit) as unit:
        await unit.change(chat.chat_key, NOW.date(), paused=True)
    claimed = await claim(store)
    assert [delivery.owed.kind for delivery in claimed] == ["reply"]
    await send_all(store, claimed)
    assert await claim(store) == []


async def test_the_newest_edit_replaces_the_owed_one(store: Store):
    """Ten reports in a minute are one edit."""
    chat = await subscribe(store)
    edit = make_owed(chat.chat_key, kind="edit", revision=2)
    await owe(store, replace(edit, due_at=NOW + MINUTE))
    assert await owe(store, replace(edit, revision=4)) == 1
    assert await owe(store, replace(edit, revision=3)) == 0
    assert await claim(store) == [], "it keeps the time that it was held until"
    (delivery,) = await claim(store, MINUTE)
    assert delivery.owed.revision == 4


async def test_an_edit_that_comes_while_one_is_sent_is_not_lost(store: Store):
    """The message on its way shows the older state."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key, kind="edit", revision=2))
    under_way = await claim(store)
    assert await owe(store, make_owed(chat.chat_key, kind="edit", revision=3)) == 1
    await send_all(store, under_way, revision=2)
    assert [one.owed.revision for one in await claim(store, MINUTE)] == [3]


async def test_an_edit_waits_for_its_alert_and_then_knows_its_message(store: Store):
    """There is nothing to edit before the alert has arrived."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, kind="edit", revision=9))
    alert = await claim(store)
    assert [one.owed.kind for one in alert] == ["alert"]
    await send_all(store, alert, message_id=555, revision=8)
    (edit,) = await claim(store)
    assert (edit.owed.kind, edit.message_id) == ("edit", 555)


async def test_an_edit_does_not_wait_for_a_ring(store: Store):
    """A ring that quiet hours hold until morning must not freeze the message that stands there."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    await send_all(store, await claim(store))
    held = make_owed(chat.chat_key, kind="ring", tier=2, due_at=NOW + 9 * 60 * MINUTE)
    await owe(store, held, make_owed(chat.chat_key, kind="edit", revision=2))
    assert [one.owed.kind for one in await claim(store)] == ["edit"]


async def test_an_edit_to_what_the_alert_shows_already_is_dropped(store: Store):
    """Telegram answers 400 to an edit that changes nothing."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, kind="edit", revision=2))
    await send_all(store, await claim(store), revision=2)
    assert await claim(store) == []


async def test_a_chat_gets_an_edit_a_minute_at_most(store: Store):
    """Telegram counts edits as messages."""
    chat = await subscribe(store)
    await owe(store, *(make_owed(chat.chat_key, kind="edit", story_id=f"s{n}") for n in (1, 2)))
    await send_all(store, await claim(store))
    assert await claim(store, 0.9 * MINUTE) == []
    assert len(await claim(store, MINUTE)) == 1


async def test_a_ring_answers_the_first_page_of_the_alert(store: Store):
    """Readers see what the ring is about."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    (alert,) = await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.page_sent(alert.delivery_id, 1, 41)
        await unit.sent(alert.delivery_id, 42, NOW)
    await owe(store, make_owed(chat.chat_key, kind="ring", tier=2))
    (ring,) = await claim(store, MINUTE)
    assert ring.message_id == 41
    async with store.unit(BotUnit) as unit:
        assert [await unit.sent_by(Address(100), number) for number in (41, 42, 43)] == ["s1", "s1", None]
        assert await unit.sent_by(Address(101), 41) is None


async def test_a_story_that_rises_twice_at_once_rings_once(store: Store):
    """A rights group confirms it and counts more people, in one report: one sound."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    await send_all(store, await claim(store), revision=1)
    assert await owe(store, make_owed(chat.chat_key, kind="ring", tier=2, revision=2)) == 1
    assert await claim(store) == [], "its alert rang this minute"
    await owe(store, make_owed(chat.chat_key, kind="ring", tier=3, revision=3))
    rings = await claim(store, MINUTE)
    assert [(one.owed.tier, one.owed.revision) for one in rings] == [(3, 3)]
    await send_all(store, rings, revision=3)
    assert await claim(store, 3 * MINUTE) == []


async def test_a_ring_that_the_late_alert_says_already_is_dropped(store: Store):
    """Held by quiet hours until morning, the first message tells all that happened meanwhile."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key, due_at=NOW + MINUTE))
    await owe(store, make_owed(chat.chat_key, kind="ring", tier=2, revision=2))
    assert await claim(store) == []
    await send_all(store, await claim(store, MINUTE), revision=2)
    assert await claim(store, 3 * MINUTE) == []


async def test_a_follower_who_has_the_story_is_rung_when_the_name_comes(store: Store):
    """An edit makes no sound, and a family waits for this one name."""
    chat = await subscribe(store)
    named = make_owed(chat.chat_key, kind="named", revision=2)
    await owe(store, make_owed(chat.chat_key))
    await send_all(store, await claim(store), message_id=555, revision=1)
    await owe(store, make_owed(chat.chat_key, revision=2), named)
    (ring,) = await claim(store, MINUTE)
    assert (ring.owed.kind, ring.message_id) == ("named", 555)


async def test_a_follower_who_hears_of_the_story_first_is_rung_once(store: Store):
    """The first alert names whom they follow already."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key, revision=2), make_owed(chat.chat_key, kind="named", revision=2))
    alert = await claim(store)
    assert [one.owed.kind for one in alert] == ["alert"]
    await send_all(store, alert, revision=2)
    assert await claim(store, 3 * MINUTE) == []


async def test_an_update_is_a_message_of_its_own_that_answers_the_first(store: Store):
    """Where a chat chose separate messages; the newest state replaces the older one, as with edits."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    await send_all(store, await claim(store), message_id=555, revision=1)
    for revision in (2, 3):
        await owe(store, make_owed(chat.chat_key, kind="update", revision=revision))
    (update,) = await claim(store, MINUTE)
    assert (update.owed.kind, update.owed.revision, update.message_id) == ("update", 3, 555)


async def test_pages_that_arrived_are_not_sent_again(store: Store):
    """Page two of a digest timed out; page one must not come twice."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key, kind="digest", story_id=None, due_at=NOW))
    (digest,) = await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.page_sent(digest.delivery_id, 1, 41)
        await unit.unknown(digest.delivery_id, NOW + MINUTE)
    (again,) = await claim(store, MINUTE)
    assert (again.pages_sent, again.unknowns, again.attempts) == (1, 1, 1)


async def test_what_a_kill_left_in_sending_goes_out_once_more(store: Store):
    """It may have arrived; an alert twice is better than an alert never."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    await claim(store)
    async with store.unit(DeliverUnit) as unit:
        assert await unit.recover(NOW, resend_at=NOW + MINUTE, claimed_before=NOW) == 0
        assert await unit.recover(NOW, resend_at=NOW + MINUTE, claimed_before=NOW + MINUTE) == 1
    assert await claim(store, 0.9 * MINUTE) == []
    (again,) = await claim(store, MINUTE)
    assert again.unknowns == 1
    await send_all(store, [again])
    assert await states(store) == {"sent": 1}


async def test_a_delivery_that_keeps_killing_us_is_given_up(store: Store):
    """Otherwise one message stops all others, for ever."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    for _ in range(6):
        assert len(await claim(store)) == 1
        async with store.unit(DeliverUnit) as unit:
            await unit.recover(NOW, resend_at=NOW, claimed_before=NOW + MINUTE)
    assert await claim(store) == []
    async with store.view(ArchiveUnit) as unit:
        assert await unit.dead_letters() == [("alert", "the process died 6 times while sending this")]


async def test_a_chat_that_refuses_gets_nothing_more(store: Store):
    """Writing on to somebody who blocked us is what spammers do."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, story_id="s2"))
    await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.chat_refused(chat.chat_key, NOW)
    assert await states(store) == {"refused": 2}
    async with store.unit(TriageUnit) as unit:
        assert await unit.audience() == []
    async with store.unit(BotUnit) as unit:
        assert await unit.find(Address(100)) is None
        assert (
            await unit.subscribe(Address(100), kind="private", on=NOW.date(), **make_settings())
        ).chat_key > chat.chat_key


async def test_dead_letters_say_why(store: Store):
    """What was given up silently is lost."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key))
    (delivery,) = await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.dead(delivery.delivery_id, "message is too long")
    async with store.view(ArchiveUnit) as unit:
        assert await unit.dead_letters() == [("alert", "message is too long")]


async def test_a_row_that_somebody_changed_stops_nobody_else(store: Store):
    """One damaged address must not silence every subscriber."""
    bad, good = await subscribe(store, 1), await subscribe(store, 2)
    await owe(store, make_owed(bad.chat_key), make_owed(good.chat_key))
    async with store.unit(DeliverUnit) as unit:
        await unit._run(
            lambda c: c.exec_driver_sql(
                "UPDATE chats SET sealed = (SELECT sealed FROM chats WHERE chat_key = ?) WHERE chat_key = ?",
                (good.chat_key, bad.chat_key),
            )
        )
    assert [delivery.chat for delivery in await claim(store)] == [good]
    assert await states(store) == {"dead": 1, "sending": 1}


async def test_finished_deliveries_and_message_ids_are_erased(store: Store):
    """Two days later nobody can tell who was sent what."""
    chat = await subscribe(store)
    await owe(store, make_owed(chat.chat_key), make_owed(chat.chat_key, story_id="s2"))
    await send_all(store, await claim(store))
    (waiting,) = await claim(store)
    async with store.unit(DeliverUnit) as unit:
        await unit.page_sent(waiting.delivery_id, 1, 9)
        await unit.later(waiting.delivery_id, NOW)
    async with store.unit(EraseUnit) as unit:
        assert await unit.deliveries(NOW) == 0
        assert await unit.deliveries(NOW + MINUTE) == 1
        await unit.message_ids(NOW + MINUTE)
    assert await states(store) == {"owed": 1}
    async with store.unit(BotUnit) as unit:
        held = await unit.held(Address(100))
    assert held is not None
    assert held.message_ids == 0


async def test_a_chats_ceiling_counts_what_it_was_owed(store: Store):
    """Beyond it alerts fold into a digest."""
    one, two = await subscribe(store, 1), await subscribe(store, 2)
    await owe(store, *(make_owed(one.chat_key, story_id=f"s{n}") for n in range(3)))
    await owe(store, make_owed(two.chat_key, kind="digest", story_id=None, due_at=NOW))
    async with store.unit(TriageUnit) as unit:
        assert await unit.alerts_since(NOW) == {one.chat_key: 3}
        assert await unit.alerts_since(NOW + MINUTE) == {}


@pytest.mark.parametrize("owed", [{"kind": "digest", "due_at": None}, {"story_id": None}], ids=["digest", "alert"])
async def test_what_cannot_be_told_apart_is_a_bug(store: Store, owed: dict):
    """Without its key it would be owed again at every turn."""
    chat = await subscribe(store)
    with pytest.raises(ValueError, match="give it"):
        await owe(store, make_owed(chat.chat_key, **owed))

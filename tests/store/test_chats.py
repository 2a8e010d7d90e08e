"""Subscribers' rows, and the way out."""

from datetime import date, time, timedelta

import pytest

from tests.builders import NOW, make_owed, make_settings
from watcher.records import Address, Cadence, Chat, InboxUpdate, Quiet
from watcher.store.engine import Store
from watcher.store.units import ArchiveUnit, BotUnit, DeliverUnit, DigestUnit, EraseUnit, TriageUnit

TODAY = NOW.date()
DAY = timedelta(days=1)


async def subscribe(store: Store, address: Address, **settings: object) -> Chat:
    async with store.unit(BotUnit) as unit:
        return await unit.subscribe(address, kind="group", on=TODAY, **make_settings(**settings))


async def find(store: Store, address: Address) -> Chat | None:
    async with store.view(BotUnit) as unit:
        return await unit.find(address)


async def test_a_subscription_comes_back_as_it_was_chosen(store: Store):
    """What somebody chose is what they hear."""
    made = await subscribe(store, Address(1), topics=frozenset({"pardon"}), cadence=Cadence("weekly", time(9, 5), 4))
    assert made == Chat(
        made.chat_key, "group", "be", frozenset({"pardon"}), None, Cadence("weekly", time(9, 5), 4), "Europe/Warsaw"
    )
    assert await find(store, Address(1)) == made
    assert await find(store, Address(1, 2)) is None


async def test_subscribing_twice_changes_nothing(store: Store):
    """/subscribe pressed again must not undo settings."""
    made = await subscribe(store, Address(1))
    assert await subscribe(store, Address(1), lang="ru") == made


@pytest.mark.parametrize(
    "settings",
    [
        {"lang": "uk"},
        {"topics": None},
        {"topics": frozenset()},
        {"countries": frozenset({"BY", "RU"})},
        {"cadence": Cadence("off")},
        {"quiet": Quiet(time(23), time(7))},
        {"quiet": None},
        {"paused": True},
        {"style": "separate"},
        {"follows": frozenset({"p07", "p01"})},
        {"timezone": "Asia/Tbilisi", "lang": "ru"},
    ],
    ids=lambda settings: "+".join(settings) + f"={next(iter(settings.values()))!s:.12}",
)
async def test_a_change_touches_what_it_names_alone(store: Store, settings: dict):
    """All and none are different choices, and the rest stays."""
    made = await subscribe(store, Address(1), quiet=Quiet(time(1), time(2)))
    async with store.unit(BotUnit) as unit:
        changed = await unit.change(made.chat_key, TODAY + DAY, **settings)
    for name in Chat.__slots__:
        assert getattr(changed, name) == settings.get(name, getattr(made, name))
    assert await find(store, Address(1)) == changed


async def test_the_last_change_is_a_day_without_a_time(store: Store):
    """When somebody pressed a button could be compared with when somebody was seen with a phone."""
    chat = await subscribe(store, Address(1))
    async with store.unit(BotUnit) as unit:
        await unit.change(chat.chat_key, TODAY + DAY, lang="ru")
        held = await unit.held(Address(1))
    assert held is not None
    assert held.last_change_on == TODAY + DAY
    assert type(held.last_change_on) is date


async def test_changing_what_was_forgotten_says_so(store: Store):
    """A button of an old menu, pressed after /forget, must not make a row."""
    async with store.unit(BotUnit) as unit:
        with pytest.raises(LookupError, match="not subscribed"):
            await unit.change(1, TODAY, lang="ru")
        assert await unit.held(Address(1)) is None


async def test_forget_leaves_nothing_of_the_chat_and_all_of_the_others(store: Store):
    """The promise of /forget: row, what is owed, waiting updates."""
    mine, other = await subscribe(store, Address(1)), await subscribe(store, Address(2))
    async with store.unit(TriageUnit) as unit:
        await unit.owe([make_owed(mine.chat_key), make_owed(other.chat_key)], NOW)
    async with store.unit(BotUnit) as unit:
        await unit.add_updates([InboxUpdate(10, "mine", Address(1)), InboxUpdate(11, "other", Address(2))], NOW)
        assert await unit.forget(Address(1))
        assert not await unit.forget(Address(1))
        assert await unit.held(Address(1)) is None
        assert [item.payload for item in await unit.take_updates(9)] == ["other"]
    async with store.unit(DeliverUnit) as unit:
        assert [delivery.chat for delivery in await unit.claim_due(NOW, 9)] == [other]
    assert await store.wipe_traces()


async def test_a_key_is_never_given_twice(store: Store):
    """A delivery on its way, or a late button, must not reach whoever subscribed next."""
    first = await subscribe(store, Address(1))
    async with store.unit(BotUnit) as unit:
        await unit.forget(Address(1))
    assert (await subscribe(store, Address(2))).chat_key > first.chat_key


async def test_a_lost_group_goes_with_its_topics(store: Store):
    """Thrown out of a group, we have no business in any of its topics."""
    for address in (Address(-5), Address(-5, 3), Address(-5, 4), Address(-6)):
        await subscribe(store, address)
    async with store.unit(BotUnit) as unit:
        await unit.add_updates([InboxUpdate(1, "x", Address(-5, 3))], NOW)
        await unit.gone(-5)
        assert await unit.take_updates(9) == []
    assert [await find(store, Address(-5, topic)) for topic in (None, 3, 4)] == [None] * 3
    assert await find(store, Address(-6)) is not None


async def test_a_moved_group_keeps_its_settings_and_what_it_is_owed(store: Store):
    """A group that becomes a supergroup must not fall silent."""
    chat = await subscribe(store, Address(-5), lang="uk")
    async with store.unit(TriageUnit) as unit:
        await unit.owe([make_owed(chat.chat_key)], NOW)
    async with store.unit(DeliverUnit) as unit:
        await unit.chat_moved(chat.chat_key, -1005)
        (delivery,) = await unit.claim_due(NOW, 9)
    assert (delivery.chat, delivery.address) == (chat, Address(-1005))
    assert await find(store, Address(-5)) is None
    async with store.unit(BotUnit) as unit:
        await unit.moved(-5, -1005)
    assert await find(store, Address(-1005)) == chat


async def test_a_group_that_moves_onto_a_subscribed_one_becomes_one(store: Store):
    """Telegram tells a move twice, and somebody may have subscribed anew in between."""
    old, new = await subscribe(store, Address(-5)), await subscribe(store, Address(-1005), lang="ru")
    async with store.unit(TriageUnit) as unit:
        await unit.owe([make_owed(old.chat_key), make_owed(old.chat_key, story_id="s2")], NOW)
        await unit.owe([make_owed(new.chat_key)], NOW)
    async with store.unit(BotUnit) as unit:
        await unit.moved(-5, -1005)
        held = await unit.held(Address(-1005))
    assert held is not None
    assert (held.chat, held.deliveries) == (new, {"owed": 2})
    assert await find(store, Address(-5)) is None


async def test_a_chat_that_refused_is_erased_a_day_later(store: Store):
    """Blocked is forgotten, after the time in which a block may be a slip."""
    chat = await subscribe(store, Address(1))
    async with store.unit(DeliverUnit) as unit:
        await unit.chat_refused(chat.chat_key, NOW)
        await unit.chat_refused(chat.chat_key, NOW + DAY)
    async with store.unit(EraseUnit) as unit:
        assert await unit.refused_chats(NOW) == 0
        assert await unit.refused_chats(NOW + timedelta(seconds=1)) == 1
    async with store.unit(BotUnit) as unit:
        assert await unit.held(Address(1)) is None


async def test_digests_go_to_those_who_chose_one(store: Store):
    """`instant` hears at once, `off` and paused chats hear nothing here."""
    chosen = {}
    for number, kind in enumerate(("instant", "hourly", "daily", "weekly", "off")):
        chosen[kind] = await subscribe(store, Address(number), cadence=Cadence(kind))
    async with store.unit(BotUnit) as unit:
        await unit.change(chosen["weekly"].chat_key, TODAY, paused=True)
    async with store.unit(DigestUnit) as unit:
        assert await unit.digest_chats() == [chosen["hourly"], chosen["daily"]]
        await unit.set_last_digest(chosen["daily"].chat_key, NOW)
        assert [chat.last_digest_at for chat in await unit.digest_chats()] == [None, NOW]


@pytest.mark.parametrize(("chats", "shown"), [(0, 0), (4, 0), (6, 10), (14, 10), (16, 20)])
async def test_counts_of_chats_are_rounded(store: Store, chats: int, shown: int):
    """An exact count, watched over time, tells who came and who left."""
    for number in range(chats):
        await subscribe(store, Address(number))
    async with store.view(ArchiveUnit) as unit:
        assert (await unit.stats(NOW)).chats == shown

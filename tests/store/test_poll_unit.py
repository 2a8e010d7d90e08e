"""What a poll keeps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import NOW, make_entry, make_feed
from watcher.store.engine import Store
from watcher.store.units import ArchiveUnit, PollUnit, TriageUnit


async def test_an_entry_is_new_once(store: Store):
    """A feed repeats its entries at every poll; each is news one time."""
    entry = make_entry()
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        first = await unit.add_entries("outlet", [(entry, "f1"), (entry, "f1")], seen_at=NOW, baseline=False)
    async with store.unit(PollUnit) as unit:
        again = await unit.add_entries("outlet", [(entry, "f1")], seen_at=NOW, baseline=False)
        edited = await unit.add_entries("outlet", [(entry, "f2")], seen_at=NOW, baseline=False)
        known = await unit.known("outlet", [entry.entry_id, "other"])
    assert (first, again, edited) == (1, 0, 1)
    assert known == {(entry.entry_id, "f1"), (entry.entry_id, "f2")}


async def test_an_entry_comes_back_as_it_went_in(store: Store):
    """Times keep their moment, None stays None, Cyrillic stays Cyrillic."""
    plain = make_entry(title="Паміловалі", published_at=None, lang=None)
    dated = make_entry(lang="be", published_at=NOW - timedelta(hours=3, microseconds=7))
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed(lang="ru", country="BY", kind="state")], NOW)
        await unit.add_entries("outlet", [(plain, "a"), (dated, "b")], seen_at=NOW, baseline=True)
    async with store.unit(TriageUnit) as unit:
        first, second = await unit.untriaged(10)
    assert (first.entry, second.entry) == (plain, dated)
    assert (first.outlet, first.kind, first.feed_lang, first.feed_country, first.baseline) == (
        "Outlet", "state", "ru", "BY", True,
    )  # fmt: skip
    assert (first.report().lang, second.report().lang) == ("ru", "be")
    assert first.report().published_at == NOW


async def test_a_feeds_state_comes_back_as_it_was_saved(store: Store):
    """Validators that change on the way would make every poll a full one."""
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        fresh = (await unit.states())["outlet"]
        state = replace(fresh, etag='"x"', failures=2, last_error="HTTP 500", next_poll_at=NOW + timedelta(hours=1))
        await unit.save_state(state)
        assert (await unit.states())["outlet"] == state
        assert await unit.due(NOW) == []
        assert await unit.due(NOW + timedelta(hours=1)) == [state]


async def test_a_feed_at_a_new_address_forgets_what_the_old_one_told(store: Store):
    """An ETag of another server may say 304 for ever."""
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        kept = replace((await unit.states())["outlet"], etag='"x"', baseline_at=NOW, next_poll_at=NOW + timedelta(1))
        await unit.save_state(kept)
        await unit.register([make_feed()], NOW)
        assert (await unit.states())["outlet"] == kept
        await unit.register([make_feed(url="https://new.example/rss")], NOW)
        assert (await unit.states())["outlet"] == replace(kept, etag=None, next_poll_at=NOW)


async def test_a_feed_that_nobody_registered_is_a_bug(store: Store):
    """Its entries would have no outlet to name."""
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        state = (await unit.states())["outlet"]
        with pytest.raises(LookupError, match="not registered"):
            await unit.save_state(replace(state, feed_id="stranger"))


async def test_arrivals_are_the_polls_that_brought_something(store: Store):
    """A feed's rhythm: its first poll says nothing of it, nor how much one poll brought."""
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        for hours, baseline in ((0, True), (1, False), (5, False)):
            seen_at = NOW + timedelta(hours=hours)
            entries = [(make_entry(entry_id=f"{hours}.{number}"), "f") for number in (1, 2)]
            await unit.add_entries("outlet", entries, seen_at=seen_at, baseline=baseline)
    async with store.view(ArchiveUnit) as unit:
        assert await unit.arrivals(NOW) == {"outlet": [NOW + timedelta(hours=1), NOW + timedelta(hours=5)]}
        assert await unit.arrivals(NOW + timedelta(hours=2)) == {"outlet": [NOW + timedelta(hours=5)]}

"""The ledger on a real store: what was placed is what is told, and drawn in another process."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.builders import make_chat, make_entry, make_feed, make_report, make_story
from tests.shipped_phrases import shipped
from watcher.alerts.picture import Chart, Series
from watcher.app.charts import Pen
from watcher.app.ledger import StoredLedger, numbers_of
from watcher.errors import ChartError
from watcher.records import Fact, Mention, Placement, TopicScore, Verdict
from watcher.settings import Defaults, Watch
from watcher.store.engine import open_store
from watcher.store.units import LedgerUnit, PollUnit, TriageUnit
from watcher.store.vault import Vault, make_key

#: The processes that this one began.
CHILDREN = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


class Settings:
    """Of the settings, what the ledger reads."""

    watch = Watch(("BY", "RU"), ("en", "be"))
    defaults = Defaults()


@pytest.fixture
async def store(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path / 'watcher.db'}", Vault(make_key()))
    yield opened
    await opened.close()


@pytest.fixture
def ledger(store):
    return StoredLedger(store, Settings, shipped, lambda: NOW)


async def place(store, story_id, *facts, country="BY", topic="pardon", ago=timedelta(days=1), mentions=()):
    """One report of one story, as triage keeps it."""
    at = NOW - ago
    entry = make_entry(title=f"Headline of {story_id}", summary="Вызваленне", published_at=at)
    story = make_story(story_id, country=country, topics=(topic,), started_at=at)
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed()], NOW)
        await unit.add_entries("outlet", [(entry, "f")], seen_at=NOW, baseline=False)
    async with store.unit(TriageUnit) as unit:
        (waiting,) = await unit.untriaged(9)
        verdict = Verdict(5, (TopicScore(topic, 5, "alert"),), country, "en")
        await unit.save_verdict(waiting.entry_key, verdict)
        await unit.save_story(story)
        await unit.place(waiting.entry_key, Placement(story_id, "first"), voice="outlet", at=NOW)
        await unit.save_facts(waiting.entry_key, facts)
        await unit.save_mentions(waiting.entry_key, mentions)
        await unit.mark_triaged([waiting.entry_key], NOW)


def told(pages):
    return "\n".join(page.html for page in pages)


async def test_stats_tell_each_country_with_numbers(store, ledger):
    """The one with most to tell comes first; one that the instance does not cover is not told."""
    await place(store, "s1", Fact("pardoned", 20, claimant="state"))
    await place(store, "s2", Fact("held_total", 1253, "at_least", "rights_group"), topic="tally")
    await place(store, "s3", Fact("released", 3, claimant="state"), country="RU", topic="release")
    await place(store, "s4", Fact("pardoned", 99, claimant="state"), country="IR")
    text = told(await ledger.stats(None, "en", None))
    assert text.index("<b>Belarus</b>") < text.index("Still held: at least 1,253") < text.index("<b>Russia</b>")
    assert "99" not in text
    assert "Russia" not in told(await ledger.stats(None, "en", "BY"))
    assert "Belarus" not in told(await ledger.stats(make_chat(countries=frozenset({"RU"})), "en", None))


async def test_looking_back_keeps_to_the_chats_choice(store, ledger):
    """Topics as chosen; a country that is named stands over the chosen ones; days by the chat's own clock."""
    await place(store, "s1", ago=timedelta(days=9))
    await place(store, "s2", topic="sentence")
    await place(store, "s3", country="RU")
    await place(store, "s4", ago=timedelta(days=40))
    chat = make_chat(topics=frozenset({"pardon"}), countries=frozenset({"BY"}))
    day = date(2026, 11, 14)
    assert [f"s{n}" for n in range(1, 5) if f"of s{n}" in told(await ledger.since(chat, "en", day, None))] == ["s1"]
    assert "of s3" in told(await ledger.since(chat, "en", day, "RU"))
    everything = replace(chat, topics=None, countries=None)
    text = told(await ledger.since(everything, "en", day, None))
    assert text.index("of s3") < text.index("of s1")
    assert "of s2" in text
    assert "Nothing since 15 Nov 2026" in told(await ledger.since(chat, "en", date(2026, 11, 15), None))


async def test_the_day_begins_at_the_chats_own_midnight(store, ledger):
    """22:30 UTC is tomorrow in Tbilisi."""
    await place(store, "s1", ago=timedelta(days=1, hours=11, minutes=30))
    chat = make_chat(timezone="Asia/Tbilisi")
    assert "of s1" in told(await ledger.since(chat, "en", date(2026, 11, 22), None))
    assert "of s1" not in told(await ledger.since(replace(chat, timezone="UTC"), "en", date(2026, 11, 22), None))


async def test_a_search_finds_words_in_any_case(store, ledger):
    """In titles and summaries, whatever the chat chose."""
    await place(store, "s1", topic="sentence")
    assert "of s1" in told(await ledger.search(None, "en", "вызваленне HEADLINE"))
    assert "No story holds" in told(await ledger.search(None, "en", "nowhere"))


async def test_a_chart_is_drawn_elsewhere_and_its_receipts_name_the_reports(store, ledger):
    """The picture, its words, and the way back to what was reported."""
    await place(store, "s1", Fact("pardoned", 20, claimant="state"))
    await place(store, "s2", Fact("pardoned", 22, "at_least", "rights_group"))
    picture = await ledger.chart(None, "be", None, None)
    assert picture.png.startswith(b"\x89PNG")
    assert "афіцыйна 20, праваабаронцы ≥ 22" in picture.caption.html
    receipts = await ledger.receipts("pardons", None)
    assert [(one.month, one.claimant, one.number, one.stories) for one in receipts] == [
        ("2026-11", "state", "20", ("s1",)),
        ("2026-11", "rights group", "at least 22", ("s2",)),
    ]
    assert all(link.startswith("https://outlet.example/") for one in receipts for link in one.links)


async def test_without_numbers_there_is_nothing_to_draw(store, ledger):
    """None, and no process was started for it."""
    await place(store, "s1")
    assert await ledger.chart(None, "en", "held", None) is None
    assert await ledger.chart(None, "en", "pardons", "UA") is None
    assert await ledger.receipts("held", None) == []
    assert await ledger.chart(None, "en", None, None) is not None, "stories can always be counted"


async def test_a_story_comes_back_with_whom_its_reports_name(store):
    """Who printed a name decides whether an alert may."""
    await place(store, "s1", mentions=(Mention("p1", "Вера", not_among=True),))
    async with store.view(LedgerUnit) as unit:
        (story,) = await unit.listed(["s1", "gone"])
    assert story.reports[0].mentions == story.people == (Mention("p1", "Вера", not_among=True),)


def test_a_storys_numbers_fit_a_line():
    """For `watcher stories`: one for each kind and claimant."""
    facts = (Fact("pardoned", 20, claimant="state"), Fact("held_total", 1253, "at_least", "rights_group"))
    story = make_story(reports=(make_report(facts=facts),))
    assert numbers_of(story) == ["held total ≥ 1253 (rights group)", "pardoned 20 (state)"]


# --- the pen ---------------------------------------------------------------------------------------------------------

CHART = Chart("Title", ("Nov …",), (Series("official", "official", (20,), ("20",)),), "Note.", "bars")


async def test_the_same_chart_is_drawn_once():
    """Everybody asks for the same few."""
    pen = Pen()
    assert await pen.draw(CHART) is await pen.draw(replace(CHART))


async def test_a_broken_drawing_says_what_to_do():
    """A chart without numbers cannot be drawn; whatever breaks there breaks there alone."""
    with pytest.raises(ChartError, match=r"could not be drawn.*check that matplotlib"):
        await Pen().draw(replace(CHART, series=()))


@pytest.mark.skipif(not CHILDREN.exists(), reason="only Linux lists a process's children")
async def test_the_drawing_process_ends_with_the_drawing():
    """It would keep 80 MB for a picture a day."""
    before = children()
    await Pen().draw(CHART)
    assert children() == before


def children():
    return CHILDREN.read_text()

"""Stories come back whole."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import NOW, make_entry, make_feed, make_story
from watcher.records import (
    Entry,
    Evidence,
    Fact,
    Mention,
    PlacedReport,
    Placement,
    Role,
    Story,
    StoryReport,
    TopicScore,
    Untriaged,
    Verdict,
)
from watcher.store.engine import Store
from watcher.store.units import ArchiveUnit, DigestUnit, EraseUnit, PollUnit, TriageUnit

HOUR = timedelta(hours=1)
VERDICT = Verdict(
    score=7.5,
    topics=(TopicScore("pardon", 7.5, "alert"), TopicScore("tally", 3.0, "digest")),
    country="BY",
    lang="be",
    evidence=(Evidence("pardon", "помилова*", "title", 5.0, "config/topics/pardon.yaml:12", "Помилованы"),),
)
FACTS = (Fact("pardoned", 20, "exact", "state", None, None), Fact("held_total", 1253, "at_least", "rights_group", True))
MENTIONS = (Mention("p07", "Бяляцкага"), Mention("p09", "Колас", not_among=True))


async def keep(store: Store, entry: Entry, feed_id: str = "outlet") -> Untriaged:
    async with store.unit(PollUnit) as unit:
        await unit.register([make_feed(feed_id)], NOW)
        await unit.add_entries(feed_id, [(entry, "f")], seen_at=NOW, baseline=False)
    async with store.unit(TriageUnit) as unit:
        (waiting,) = await unit.untriaged(9)
        await unit.mark_triaged([waiting.entry_key], NOW)
    return waiting


async def place(store: Store, entry: Entry, story: Story, role: Role = "first", later: timedelta = timedelta(0)) -> int:
    """Keeps, judges and places an entry, as triage does; its key."""
    key = (await keep(store, entry)).entry_key
    async with store.unit(TriageUnit) as unit:
        await unit.save_verdict(key, VERDICT)
        await unit.save_story(story)
        await unit.place(key, Placement(story.story_id, role, "same link"), voice="outlet", at=NOW + later)
        await unit.save_facts(key, FACTS)
        await unit.save_mentions(key, MENTIONS)
    return key


async def load(store: Store, story_id: str = "s1") -> Story | None:
    async with store.view(ArchiveUnit) as unit:
        return await unit.story(story_id)


async def test_a_story_comes_back_with_its_reports(store: Store):
    """The card that a chat reads is made of this and nothing else."""
    entry = make_entry(title="Памілаваныя дваццаць", published_at=NOW - HOUR)
    head = make_story(topics=("pardon", "tally"), tier=2, alerted_tier=1, revision=4, ready_at=NOW + HOUR)
    key = await place(store, entry, head)
    report = StoryReport(
        str(key), "outlet", "Outlet", "independent", "be", entry.title, entry.link, NOW - HOUR,
        voice="outlet", summary=entry.summary, facts=FACTS, mentions=MENTIONS,
    )  # fmt: skip
    assert await load(store) == replace(head, reports=(report,), people=MENTIONS)
    assert await load(store, "s2") is None


async def test_a_story_that_is_saved_again_keeps_its_reports(store: Store):
    """Each report that joins changes the head."""
    await place(store, make_entry(), make_story())
    await place(store, make_entry(published_at=NOW - HOUR), make_story(revision=2, level="digest"), "report")
    story = await load(store)
    assert story is not None
    assert (story.revision, story.level, [report.role for report in story.reports]) == (
        2,
        "digest",
        ["report", "first"],
    )


async def test_everything_found_in_an_entry_is_replaced_together(store: Store):
    """An entry judged again must not keep yesterday's numbers."""
    key = await place(store, make_entry(), make_story())
    async with store.unit(TriageUnit) as unit:
        await unit.save_facts(key, FACTS[1:])
        await unit.save_mentions(key, ())
        await unit.save_verdict(key, replace(VERDICT, score=1.0, evidence=()))
    story = await load(store)
    assert story is not None
    assert (story.reports[0].facts, story.people) == (FACTS[1:], ())
    async with store.view(ArchiveUnit) as unit:
        assert await unit.verdict(key) == replace(VERDICT, score=1.0, evidence=())
        assert await unit.verdict(99) is None


async def test_a_withdrawn_report_stays_and_says_so(store: Store):
    """A correction names what is corrected; whom it named is no longer claimed."""
    key = await place(store, make_entry(), make_story())
    async with store.unit(TriageUnit) as unit:
        assert await unit.withdraw(key) == "s1"
        assert await unit.withdraw(99) is None
    story = await load(store)
    assert story is not None
    assert (story.reports[0].withdrawn, story.voices, story.people) == (True, 0, ())


async def test_the_groupers_window_is_rebuilt_from_what_is_stored(store: Store):
    """After a restart the second report of an event must still find its story."""
    old, new = make_entry(), make_entry()
    await place(store, old, make_story(), later=-2 * HOUR)
    key = await place(store, new, make_story(), "update", later=HOUR)
    async with store.view(TriageUnit) as unit:
        (placed,) = await unit.recent_reports(NOW)
        assert len(await unit.recent_reports(NOW - 2 * HOUR)) == 2
    assert placed == PlacedReport(
        report=placed.report,
        verdict=VERDICT,
        placement=Placement("s1", "update", "same link"),
        seen_at=NOW,
        voice="outlet",
        facts=FACTS,
        mentions=MENTIONS,
    )
    assert (placed.report.report_id, placed.report.title) == (str(key), new.title)


async def test_an_entry_has_one_story(store: Store):
    """Moved by the grouper, it must not stand in two messages."""
    key = await place(store, make_entry(), make_story())
    async with store.unit(TriageUnit) as unit:
        await unit.save_story(make_story("s2"))
        await unit.place(key, Placement("s2", "first"), voice="", at=NOW)
    first, second = await load(store), await load(store, "s2")
    assert first is not None and second is not None
    assert (len(first.reports), len(second.reports)) == (0, 1)


async def test_story_ids_are_never_given_twice(store: Store):
    """A chat's deliveries are known by them."""
    ids = []
    for _ in range(3):
        async with store.unit(TriageUnit) as unit:
            ids.append(await unit.new_story_id())
    assert ids == ["s1", "s2", "s3"]


async def test_what_was_alerted_stays_on_the_story_and_never_falls(store: Store):
    """After 48 h the story alone knows that nobody is to be alerted again."""
    await place(store, make_entry(), make_story())
    async with store.unit(TriageUnit) as unit:
        await unit.alerted("s1", 2)
        await unit.alerted("s1", 1)
    story = await load(store)
    assert story is not None
    assert story.alerted_tier == 2


async def test_a_digest_holds_what_came_in_its_span(store: Store):
    """Each report falls into one digest: after the last one's end, not after this one's."""
    for number, hours in enumerate((0, 1, 2, 3)):
        await place(store, make_entry(), make_story(f"s{number}"), later=hours * HOUR)
    async with store.view(DigestUnit) as unit:
        found = await unit.stories_between(NOW, NOW + 2 * HOUR)
    assert [story.story_id for story in found] == ["s1", "s2"]


async def test_the_newest_stories_come_first(store: Store):
    """/latest is read from the top."""
    for number, hours in enumerate((0, 2, 1)):
        await place(store, make_entry(), make_story(f"s{number}"), later=hours * HOUR)
    async with store.view(ArchiveUnit) as unit:
        assert [story.story_id for story in await unit.latest(2)] == ["s1", "s2"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("паэт", ["s1"]), ("ПАЭТ вольны", ["s1"]), ("вольны", ["s2", "s1"]), ("poet", []), ("", []), ("100%", [])],
)
async def test_search_finds_every_word_in_any_case(store: Store, words: str, found: list[str]):
    """SQLite alone folds ASCII only, so that Паэт would not find паэт."""
    await place(store, make_entry(title="Паэт выйшаў", summary="Ён вольны."), make_story("s1"))
    await place(store, make_entry(title="Вольны блогер"), make_story("s2"), later=HOUR)
    async with store.view(ArchiveUnit) as unit:
        assert [story.story_id for story in await unit.search(words, 5)] == found


async def test_a_date_in_the_future_counts_as_now(store: Store):
    """One feed's wrong clock must not hold the top of every list."""
    waiting = await keep(store, make_entry(published_at=NOW + 100 * HOUR))
    assert waiting.report().published_at == NOW


async def test_old_entries_go_and_stories_stay(store: Store):
    """The ledger is kept; of what was no news, nothing is."""
    await place(store, make_entry("told"), make_story())
    await keep(store, make_entry("untold"))
    async with store.unit(PollUnit) as unit:
        await unit.add_entries("outlet", [(make_entry("new"), "f")], seen_at=NOW + 100 * 24 * HOUR, baseline=False)
    async with store.unit(EraseUnit) as unit:
        assert await unit.entries(NOW + 90 * 24 * HOUR) == 1
    async with store.view(PollUnit) as unit:
        assert await unit.known("outlet", ["told", "untold", "new"]) == {("told", "f"), ("new", "f")}
    story = await load(store)
    assert story is not None
    assert len(story.reports) == 1


async def test_an_entry_that_its_feed_still_lists_is_never_erased(store: Store):
    """It would come back as new at the next poll, and be alerted again."""
    entry, gone = make_entry("listed"), make_entry("gone")
    await keep(store, gone)
    await keep(store, entry)
    async with store.unit(PollUnit) as unit:
        for day in (50, 100):
            await unit.add_entries("outlet", [(entry, "f")], seen_at=NOW + day * 24 * HOUR, baseline=False)
    async with store.unit(EraseUnit) as unit:
        assert await unit.entries(NOW + 300 * 24 * HOUR) == 1
    async with store.view(PollUnit) as unit:
        assert await unit.known("outlet", ["listed", "gone"]) == {("listed", "f")}

"""The offline tour: some days of invented news, polled over HTTP on loopback, told as a subscriber would see it."""

import tempfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path

from watcher.app.bot_parts import ledger_of
from watcher.app.checking import left_out
from watcher.app.desk import TERMINAL, StoredDesk
from watcher.app.instance import Instance, open_instance
from watcher.app.knowledge import load_settings, with_people
from watcher.app.opening import make_folder, terminal_chat
from watcher.app.terminal import settle_terminal
from watcher.demo.clock import TourClock
from watcher.demo.host import feed_host
from watcher.demo.news import News, NewsItem, feed_document, read_news
from watcher.records import Feed, Report

#: Midnight of day 0 on the tour's clock: a winter Tuesday without a change of clocks near.
START = datetime(2026, 2, 3, tzinfo=UTC) - timedelta(hours=3)
#: After each item the tour looks again: for edits, which are gathered for a minute, and for a state report's wait.
LOOKS_AFTER = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=21))
DIGEST_AT = timedelta(hours=19, minutes=1)


@dataclass(frozen=True, slots=True)
class Guide:
    """How the tour speaks: a heading for a moment, a line for what a feed brought, a line for what was left out."""

    heading: Callable[[str], None]
    brought: Callable[[str], None]
    left_out: Callable[[str, str], None]
    #: Time to read, in real seconds.
    pause: Callable[[], Awaitable[None]]


async def tour(environ: Mapping[str, str], config: str | None, guide: Guide) -> None:
    """The whole tour, on a database of its own that is gone afterwards."""
    news = read_news((resources.files("watcher.demo") / "news.yaml").read_text(encoding="utf-8"), "demo/news.yaml")
    clock = TourClock(START + timedelta(hours=18, minutes=35))

    def document(feed_id: str) -> bytes | None:
        known = any(feed.feed_id == feed_id for feed in news.feeds)
        return feed_document(news, feed_id, START, clock.now) if known else None

    with tempfile.TemporaryDirectory(prefix="watcher-demo-") as folder, feed_host(document) as address:
        settings = load_settings({}, config or environ.get("WATCHER_CONFIG"))
        settings = replace(
            settings,
            data_dir=Path(folder),
            database_url=f"sqlite:///{folder}/demo.db",
            defaults=replace(settings.defaults, timezone="Europe/Minsk"),
            feeds=tuple(replace(feed, url=f"{address}/{feed.feed_id}.xml") for feed in news.feeds),
            allow_private=True,
        )
        pictures = Path(environ.get("WATCHER_DATA") or "data")
        make_folder(pictures)
        async with open_instance(settings, clock=clock.as_clock(), chat=terminal_chat(pictures)) as instance:
            await settle_terminal(instance, {}, daily=True)
            await _follow(instance, news, guide)
            await _play(instance, news, clock, guide)
            await _ledger(instance, guide)


async def _follow(instance: Instance, news: News, guide: Guide) -> None:
    """The subscriber follows the people of the tour, who stand in no shipped list."""
    instance.knowledge = with_people(instance.knowledge, news.people, "demo/news.yaml")
    people = instance.knowledge.people.persons
    desk = StoredDesk(instance.store, lambda: instance.settings, instance.clock.now)
    await desk.change(TERMINAL, {"follows": frozenset(people)})
    guide.heading(f"The subscriber follows {', '.join(person.name_en for person in people.values())}")


async def _play(instance: Instance, news: News, clock: TourClock, guide: Guide) -> None:
    guide.heading("Day 0, 18:35 · the first poll of each feed is a silent baseline: it rings for nobody")
    await instance.poll(due_only=False)
    shown = clock.now
    for moment in _moments(news):
        clock.set_on(moment)
        fresh = [item for item in news.items if shown < START + item.offset <= clock.now]
        shown = clock.now
        for item in fresh:
            guide.heading(_clock_line(START + item.offset))
            _tell(item, instance, news, guide)
        for one in news.republished:
            if clock.now == START + one.offset:
                guide.heading(_clock_line(clock.now))
                guide.brought(f"{_outlet(news, one.feed_id)}: its whole archive, under new addresses")
        await instance.poll(due_only=False)
        await instance.owe_digests()
        delivered = await instance.deliver_once()
        if delivered.sent or fresh:
            await guide.pause()


async def _ledger(instance: Instance, guide: Guide) -> None:
    """What `/stats` and `/chart` answer at the end of the tour."""
    ledger = ledger_of(instance)
    guide.heading("At the end: /stats and /chart, in which every number leads back to the reports that carry it")
    for page in await ledger.stats(None, "en", "BY"):
        await instance.chat.send(TERMINAL, page)
    picture = await ledger.chart(None, "en", "pardons", "BY")
    if picture is not None:
        await instance.chat.photo(TERMINAL, picture)


def _tell(item: NewsItem, instance: Instance, news: News, guide: Guide) -> None:
    feed = next(feed for feed in news.feeds if feed.feed_id == item.feed_id)
    guide.brought(f"{feed.outlet}: {item.title}")
    reason = left_out(instance.knowledge, _report(item, feed))
    if reason is not None:
        guide.left_out(item.title, reason)


def _outlet(news: News, feed_id: str) -> str:
    return next(feed.outlet for feed in news.feeds if feed.feed_id == feed_id)


def _report(item: NewsItem, feed: Feed) -> Report:
    return Report(
        "tour", item.title, item.summary, feed.lang, feed.feed_id, feed.outlet, feed.kind, feed.country
    )  # fmt: skip


def _moments(news: News) -> Iterator[datetime]:
    """When the tour looks, in order."""
    looks = {START + item.offset + after for item in news.items for after in LOOKS_AFTER}
    last_day = max(item.offset for item in news.items).days
    looks |= {START + timedelta(days=day) + DIGEST_AT for day in range(last_day + 1)}
    looks |= {START + one.offset for one in news.republished}
    yield from sorted(looks)


def _clock_line(moment: datetime) -> str:
    passed = moment - START
    return f"Day {passed.days}, {passed.seconds // 3600:02}:{passed.seconds % 3600 // 60:02}"

"""The invented news of the tour, read from `news.yaml`, and a feed's document at a moment of the tour."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from xml.etree import ElementTree

from watcher.errors import Fault, SettingsError
from watcher.records import FEED_KINDS, Feed
from watcher.yamlfile import Section, parse_yaml

_AT = re.compile(r"(\d+) (\d\d):(\d\d)\Z")


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One invented item; `offset` counts from midnight of the tour's day 0."""

    offset: timedelta
    feed_id: str
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Republished:
    """From `offset` on a feed shows all that it ever had under new addresses."""

    offset: timedelta
    feed_id: str


@dataclass(frozen=True, slots=True)
class News:
    """Feeds without addresses, their items in time order, and the people of the tour as a list's CSV text."""

    feeds: tuple[Feed, ...]
    items: tuple[NewsItem, ...]
    people: str = ""
    republished: tuple[Republished, ...] = ()

    def is_republished(self, feed_id: str, offset: timedelta) -> bool:
        """Whether the feed shows its archive anew by then."""
        return any(one.feed_id == feed_id and one.offset <= offset for one in self.republished)


def read_news(text: str, file: str) -> News:
    """The news of the file; raises SettingsError with every fault."""
    root, faults = parse_yaml(text, file)
    section = Section(root, faults)
    feeds = section.each("feeds", _feed)
    items = section.each("news", _item)
    people = section.text("people")
    republished = section.each("republished", _republished)
    section.done()
    if faults:
        raise SettingsError(faults)
    return News(feeds, tuple(sorted(items, key=lambda item: item.offset)), people, republished)


def _feed(section: Section) -> Feed:
    feed = Feed(
        feed_id=section.text("id", required=True),
        url="",
        outlet=section.text("outlet", required=True),
        kind=section.choice("kind", FEED_KINDS, "independent"),  # type: ignore[arg-type]
        lang=section.text("lang") or None,
        country=section.text("country") or None,
        every=timedelta(minutes=10),
    )
    section.done()
    return feed


def _item(section: Section) -> NewsItem:
    section.text("story")
    item = NewsItem(
        offset=_offset(section),
        feed_id=section.text("feed", required=True),
        title=section.text("title", required=True),
        summary=section.text("summary"),
    )
    section.done()
    return item


def _republished(section: Section) -> Republished:
    one = Republished(_offset(section), section.text("feed", required=True))
    section.done()
    return one


def _offset(section: Section) -> timedelta:
    at = _AT.match(section.text("at", required=True))
    if at is None:
        node = section.node
        section.faults.append(Fault(node.file, node.line, "`at` is no moment of the tour", 'write "1 09:00"'))
        return timedelta(0)
    return timedelta(days=int(at[1]), hours=int(at[2]), minutes=int(at[3]))


def feed_document(news: News, feed_id: str, started_at: datetime, now: datetime) -> bytes:
    """The RSS 2.0 document that the feed shows at `now`, newest first; `started_at` is midnight of day 0."""
    feed = next(feed for feed in news.feeds if feed.feed_id == feed_id)
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    _texts(channel, {"title": feed.outlet, "link": "https://news.invalid/", "language": feed.lang or "en"})
    shown = [item for item in news.items if item.feed_id == feed_id and started_at + item.offset <= now]
    folder = "archive/" if news.is_republished(feed_id, now - started_at) else ""
    for item in reversed(shown):
        published_at = started_at + item.offset
        link = f"https://{feed_id}.invalid/{folder}{published_at:%Y/%m/%d/%H%M}"
        element = ElementTree.SubElement(channel, "item")
        _texts(element, {"title": item.title, "description": item.summary, "link": link, "guid": link})
        _texts(element, {"pubDate": format_datetime(published_at)})
    body: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return body


def _texts(parent: ElementTree.Element, texts: dict[str, str]) -> None:
    for tag, text in texts.items():
        ElementTree.SubElement(parent, tag).text = text

"""Records for tests: sensible by default, changed where the test cares."""

from datetime import UTC, datetime
from itertools import count
from typing import Any

from watcher.records import Cadence, Chat, ChatSettings, Entry, Feed, Owed, Story, StoryReport

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
_numbers = count(1)


def make_entry(entry_id: str | None = None, **changes: Any) -> Entry:
    """An entry with an id of its own."""
    number = next(_numbers)
    fields: dict[str, Any] = {
        "entry_id": entry_id or f"entry-{number}",
        "title": f"Court frees number {number}",
        "summary": "A court let somebody go.",
        "link": f"https://outlet.example/{number}",
        "published_at": NOW,
    }
    return Entry(**fields | changes)


def make_feed(feed_id: str = "outlet", **changes: Any) -> Feed:
    """An independent outlet's feed."""
    fields: dict[str, Any] = {"url": f"https://{feed_id}.example/rss", "outlet": feed_id.title()}
    return Feed(feed_id, **fields | changes)


def make_report(report_id: str = "1", **changes: Any) -> StoryReport:
    """A first report in English."""
    fields: dict[str, Any] = {
        "feed_id": "outlet",
        "outlet": "Outlet",
        "kind": "independent",
        "lang": "en",
        "title": "Twenty people pardoned",
        "link": f"https://outlet.example/{report_id}",
        "published_at": NOW,
    }
    return StoryReport(report_id, **fields | changes)


def make_story(story_id: str = "s1", **changes: Any) -> Story:
    """A pardon in Belarus with one report."""
    fields: dict[str, Any] = {
        "topics": ("pardon",),
        "country": "BY",
        "level": "alert",
        "started_at": NOW,
        "revision": 1,
        "reports": (make_report(),),
    }
    return Story(story_id, **fields | changes)


def make_chat(chat_key: int = 1, **changes: Any) -> Chat:
    """A private chat with a daily digest that hears of everything."""
    fields: dict[str, Any] = {
        "kind": "private",
        "lang": "en",
        "topics": None,
        "countries": None,
        "cadence": Cadence(),
        "timezone": "Europe/Warsaw",
    }
    return Chat(chat_key, **fields | changes)


def make_settings(**changes: Any) -> ChatSettings:
    """What a new chat starts with."""
    settings: dict[str, Any] = {
        "lang": "be",
        "topics": frozenset({"pardon", "release"}),
        "countries": None,
        "cadence": Cadence(),
        "timezone": "Europe/Warsaw",
    }
    return ChatSettings(**settings | changes)


def make_owed(chat_key: int = 1, **changes: Any) -> Owed:
    """The first alert of story s1."""
    fields: dict[str, Any] = {"kind": "alert", "story_id": "s1", "tier": 1, "revision": 1}
    return Owed(chat_key, **fields | changes)

"""Lists of feeds in and out."""

import pytest

from watcher.errors import FeedUnreadable
from watcher.feeds.opml import parse_opml, write_opml
from watcher.records import Feed

FEEDS = (
    Feed("a", "https://a.example/rss", "Outlet «A» & Co", lang="be"),
    Feed("b", "https://b.example/rss?x=1&y=2", "B", enabled=False, reason="gone"),
)


def test_what_is_written_can_be_read():
    """A list must survive the way through another reader."""
    read = parse_opml(write_opml(FEEDS, "Watcher"))
    assert [(feed.url, feed.outlet, feed.lang) for feed in read] == [(f.url, f.outlet, f.lang) for f in FEEDS]


def test_folders_are_flattened_and_addresses_come_once():
    """Readers sort feeds into folders, some into two."""
    body = (
        b'<opml version="1.0"><body><outline text="News"><outline text="A" xmlUrl="https://a.example/rss"/>'
        b'<outline text="A2" xmlUrl="https://a.example/feed"/></outline>'
        b'<outline text="A again" xmlUrl="https://a.example/rss"/>'
        b'<outline text="x" xmlUrl="javascript:1"/></body></opml>'
    )
    assert [(feed.feed_id, feed.outlet) for feed in parse_opml(body)] == [("a-example", "A"), ("a-example-2", "A2")]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"", "not OPML", id="nothing"),
        pytest.param(b"<rss/>", "its root is <rss>", id="a feed"),
        pytest.param(b"<opml><body>", "not OPML", id="cut"),
        pytest.param(b'<!DOCTYPE o [<!ENTITY a "b">]><opml/>', "document type", id="entities"),
    ],
)
def test_what_is_no_opml_is_said_so(body, says):
    """An operator picks the wrong file sooner or later."""
    with pytest.raises(FeedUnreadable, match=says):
        parse_opml(body)

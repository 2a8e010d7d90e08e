"""The feed list that we ship."""

from pathlib import Path

from watcher.feeds.links import canonical_link
from watcher.records import Feed
from watcher.yamlfile import Node, parse_yaml

LIST = Path(__file__).parents[2] / "config" / "feeds.yaml"


def listed() -> list[dict[str, object]]:
    root, faults = parse_yaml(LIST.read_text(encoding="utf-8"), "config/feeds.yaml")
    assert not faults
    assert isinstance(root.value, dict)
    return [{key: _plain(node) for key, node in feed.value.items()} for feed in root.value["feeds"].value]  # type: ignore


def _plain(node: Node) -> object:
    return [child.value for child in node.value] if isinstance(node.value, list) else node.value


def test_ids_and_addresses_are_each_used_once():
    """Two entries for one feed would count one outlet as two voices."""
    feeds = listed()
    assert len({feed["id"] for feed in feeds}) == len(feeds)
    assert len({canonical_link(str(feed["url"])) for feed in feeds}) == len(feeds)


def test_every_disabled_feed_says_why():
    """An operator decides by the reason."""
    assert all(feed.get("reason") for feed in listed() if feed.get("enabled") is False)


def test_some_forty_feeds_are_on_and_the_packs_are_off():
    """A newcomer's instance must be worth running, and not drown in what nobody asked for."""
    feeds = listed()
    enabled = [feed for feed in feeds if feed.get("enabled") is not False]
    assert 35 <= len(enabled) <= 45
    assert not [feed["id"] for feed in enabled if feed.get("pack")]
    assert {feed["pack"] for feed in feeds if feed.get("pack")} == {
        "russia-more", "caucasus", "iran", "hongkong", "nicaragua-cuba-venezuela", "myanmar", "us-clemency",
    }  # fmt: skip


def test_no_web_page_is_polled_as_a_feed_and_no_aggregator_counts_as_a_voice():
    """Channel previews and pages never parse; Google's links are nobody's own report."""
    for feed in listed():
        url = str(feed["url"])
        assert not (feed.get("enabled") is not False and "//t.me/" in url)
        assert ("news.google.com" in url) == (feed.get("kind") == "aggregator")


def test_only_keys_that_a_feed_has_are_used():
    """An unknown key would stop the program at its start."""
    known = {"id", *Feed.__dataclass_fields__} - {"feed_id"}
    assert {key for feed in listed() for key in feed} <= known

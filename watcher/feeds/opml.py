"""OPML 2.0 in and out: the list that every feed reader can write and read."""

import re
import xml.etree.ElementTree as ET  # our own output, and input that expat >= 2.4.1 guards; see parse_opml
from collections.abc import Iterable
from xml.parsers import expat

from watcher.errors import FeedUnreadable
from watcher.feeds.links import canonical_link, host_of
from watcher.feeds.plain import plain_text
from watcher.records import Feed

_MOST_FEEDS = 2000
_NOT_ID = re.compile(r"[^a-z0-9]+")


def parse_opml(body: bytes) -> tuple[Feed, ...]:
    """The feeds of an OPML document, in its order, folders flattened; each address once, ids made from the hosts.

    Raises FeedUnreadable for what is no OPML. An outline without a usable http(s) address is left out.
    """
    if b"<!DOCTYPE" in body[:4096].upper() or expat.version_info < (2, 4, 1):
        raise FeedUnreadable("the OPML file declares a document type; remove its <!DOCTYPE …> line")
    try:
        root = ET.fromstring(body)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise FeedUnreadable(f"not OPML: {error}; export the list again as OPML") from error
    if root.tag.lower() != "opml":
        raise FeedUnreadable(f"not OPML: its root is <{root.tag[:40]}>; export the list again as OPML")
    found: dict[str, Feed] = {}
    ids: set[str] = set()
    for outline in root.iter("outline"):
        url = canonical_link(outline.get("xmlUrl") or outline.get("xmlurl") or "")
        if url and url not in found and len(found) < _MOST_FEEDS:
            found[url] = _feed(outline, url, ids)
    return tuple(found.values())


def _feed(outline: ET.Element, url: str, ids: set[str]) -> Feed:
    outlet = plain_text(outline.get("title") or outline.get("text") or "") or host_of(url)
    lang = (outline.get("language") or "").strip().lower()
    feed_id = _free_id(_NOT_ID.sub("-", host_of(url)).strip("-") or "feed", ids)
    ids.add(feed_id)
    return Feed(feed_id, url, outlet, lang=lang or None)


def _free_id(wish: str, taken: set[str]) -> str:
    if wish not in taken:
        return wish
    return next(f"{wish}-{number}" for number in range(2, len(taken) + 3) if f"{wish}-{number}" not in taken)


def write_opml(feeds: Iterable[Feed], title: str) -> bytes:
    """An OPML document of the feeds, in the order given, UTF-8. Disabled ones are there with `isComment="true"`, which
    OPML 2.0 has for outlines that are switched off."""
    root = ET.Element("opml", version="2.0")
    ET.SubElement(ET.SubElement(root, "head"), "title").text = title
    body = ET.SubElement(root, "body")
    for feed in feeds:
        attributes = {"type": "rss", "text": feed.outlet, "title": feed.outlet, "xmlUrl": feed.url}
        if feed.lang:
            attributes["language"] = feed.lang
        if not feed.enabled:
            attributes["isComment"] = "true"
        ET.SubElement(body, "outline", attributes)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))

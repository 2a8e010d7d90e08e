"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1)."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from watcher.errors import FeedUnreadable
from watcher.feeds.dates import parse_date
from watcher.feeds.draft import Draft, ParsedFeed, finish
from watcher.feeds.plain import plain_text

_VERSION = "https://jsonfeed.org/version/"


def parse_json_feed(text: str, url: str, most: int, warnings: Sequence[str]) -> ParsedFeed:
    """The entries of a JSON Feed, at most `most`. Raises FeedUnreadable for other JSON and for what is no JSON."""
    try:
        root = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FeedUnreadable(f"begins like JSON, but is none ({str(error)[:80]})") from error
    items = root.get("items") if isinstance(root, dict) else None
    if not isinstance(items, list) or not _text(root, "version").startswith(_VERSION):
        raise FeedUnreadable("JSON, but no JSON Feed: no `version` of jsonfeed.org with a list of `items`")
    drafts = (_draft(item) for item in items[:most] if isinstance(item, dict))
    return finish(plain_text(_text(root, "title")), _text(root, "language"), drafts, url=url, warnings=warnings)


def _draft(item: Mapping[str, Any]) -> Draft:
    dates = (parse_date(_text(item, key)) for key in ("date_published", "date_modified"))
    return Draft(
        given_id=_text(item, "id"),
        title=_text(item, "title"),
        texts=tuple(filter(None, (_text(item, key) for key in ("summary", "content_text", "content_html")))),
        links=(_text(item, "url"), _text(item, "external_url"), _text(item, "id")),
        published_at=next((date for date in dates if date is not None), None),
        lang=_text(item, "language"),
    )


def _text(mapping: Mapping[str, Any], key: str) -> str:
    value = mapping.get(key)
    # Version 1 allowed numbers as ids.
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""

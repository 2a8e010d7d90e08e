"""Changes to `feeds.yaml` by command: a feed probed and appended, an OPML file taken in or written out."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from watcher.app.opening import make_fetcher
from watcher.errors import Fault, FeedUnreachable, SettingsError
from watcher.feeds.draft import ParsedFeed
from watcher.feeds.opml import parse_opml, write_opml
from watcher.feeds.parse import parse_feed
from watcher.net.child import Child
from watcher.records import Feed, Fetched
from watcher.settings import Settings

_NOT_ID = re.compile(r"[^a-z0-9]+")


async def probe(settings: Settings, url: str) -> ParsedFeed:
    """What the address answers now; raises a FeedError with what is wrong with it."""
    async with make_fetcher(settings) as fetcher, Child(parse_feed) as child:
        result = await fetcher.fetch(url)
        if not isinstance(result, Fetched):
            raise FeedUnreachable(f"{url}: it says that nothing changed, to somebody who never asked; try again later")
        return await child.run(result.body, result.content_type, result.url)


def append_feed(settings: Settings, url: str, *, title: str, lang: str | None, feed_id: str | None = None) -> str:
    """Appends the feed; its id. SettingsError when the address or the id is listed already."""
    listed = {feed.url: feed.feed_id for feed in settings.feeds}
    if url in listed:
        raise SettingsError([Fault(str(_path(settings)), None, f"{url} is listed as '{listed[url]}'", "leave it")])
    taken = {feed.feed_id for feed in settings.feeds}
    if feed_id in taken:
        raise SettingsError([Fault(str(_path(settings)), None, f"the id '{feed_id}' is taken", "choose another")])
    chosen = feed_id or _free_id(url, taken)
    _append(settings, [Feed(chosen, url, title or chosen, lang=lang)])
    return chosen


def import_opml_file(settings: Settings, file: str) -> list[str]:
    """Appends what is not listed yet; the new ids."""
    try:
        found = parse_opml(Path(file).read_bytes())
    except OSError as error:
        raise SettingsError([Fault(file, None, f"cannot be read: {error.strerror}", "check the name")]) from None
    listed = {feed.url for feed in settings.feeds}
    taken = {feed.feed_id for feed in settings.feeds}
    new: list[Feed] = []
    for feed in found:
        if feed.url not in listed:
            chosen = feed.feed_id if feed.feed_id not in taken else _free_id(feed.url, taken)
            taken.add(chosen)
            new.append(Feed(chosen, feed.url, feed.outlet, lang=feed.lang))
    _append(settings, new)
    return [feed.feed_id for feed in new]


def export_opml_file(settings: Settings, file: str) -> int:
    """Writes the enabled feeds; their number."""
    enabled = [feed for feed in settings.feeds if feed.enabled]
    try:
        Path(file).write_bytes(write_opml(enabled, "Feeds of the watcher"))
    except OSError as error:
        raise SettingsError([Fault(file, None, f"cannot be written: {error.strerror}", "check the folder")]) from None
    return len(enabled)


def _append(settings: Settings, feeds: Iterable[Feed]) -> None:
    # Appended as text: rewriting the file would lose the operator's comments.
    lines = [_line(feed) for feed in feeds]
    if lines:
        path = _path(settings)
        text = path.read_text(encoding="utf-8")
        path.write_text(text + ("" if text.endswith("\n") else "\n") + "".join(lines), encoding="utf-8")


def _line(feed: Feed) -> str:
    lang = f", lang: {feed.lang.split('-')[0]}" if feed.lang else ""
    return f"  - {{id: {feed.feed_id}, url: {_quoted(feed.url)}, outlet: {_quoted(feed.outlet)}{lang}}}\n"


def _quoted(text: str) -> str:
    return "'" + " ".join(text.split()).replace("'", "''") + "'"


def _free_id(url: str, taken: set[str]) -> str:
    wish = _NOT_ID.sub("-", (urlsplit(url).hostname or "feed").removeprefix("www.")).strip("-")
    return next(name for name in (wish, *(f"{wish}-{n}" for n in range(2, 1000))) if name not in taken)


def _path(settings: Settings) -> Path:
    return settings.config_dir / "feeds.yaml"

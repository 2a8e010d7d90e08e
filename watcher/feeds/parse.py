"""A body to entries: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. Runs in a process that may be killed: imports little.

feedparser gets bytes in a BytesIO and nothing else: handed a bare value, it opens the file or address that it names.
"""

import io
import re
from collections.abc import Iterable, Iterator
from datetime import timezone
from typing import Any
from xml.parsers import expat
from xml.sax import SAXException

import feedparser

from watcher.errors import FeedUnreadable
from watcher.feeds.dates import parse_date, zone_in
from watcher.feeds.draft import Draft, ParsedFeed, finish
from watcher.feeds.encoding import decode_body
from watcher.feeds.jsonfeed import parse_json_feed
from watcher.feeds.plain import plain_text

MOST_ENTRIES = 500
#: What feedparser was seen to raise instead of reporting (its issue 599), and its parsers' own.
_PARSER_BREAKS = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
    re.error,
    SAXException,
)
_OLDEST_EXPAT = (2, 4, 1)
_ITEM_END = re.compile(r"</(?:item|entry)\s*>", re.IGNORECASE)
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CHAR_REFERENCE = re.compile(r"&#(?:(\d{1,20})|[xX]([0-9a-fA-F]{1,20}));")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>", re.IGNORECASE)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!doctype\s+html|<html)\b", re.IGNORECASE | re.DOTALL
)
_CHALLENGE = re.compile(
    r"cf-ray|cf_chl|challenge-platform|just a moment\.\.\.|attention required! \| cloudflare|ddos-guard"
    r"|checking your browser|enable javascript and cookies",
    re.IGNORECASE,
)
_DATE_FIELDS = ("published", "updated", "created")


def parse_feed(body: bytes, content_type: str, url: str) -> ParsedFeed:
    """The entries of a feed document, in its own order, at most MOST_ENTRIES.

    content_type: the HTTP header as sent, empty if none. url: where it came from, for relative links.
    Raises FeedUnreadable, saying what the body was instead.
    """
    if expat.version_info < _OLDEST_EXPAT:
        version = ".".join(map(str, expat.version_info))
        raise FeedUnreadable(
            f"this Python's XML parser is expat {version}, open to entity bombs; install expat 2.4.1 or newer"
        )
    if not body.strip():
        raise FeedUnreadable("the answer is empty (0 bytes of text); the feed has moved or its server is unwell")
    decoded = decode_body(body, content_type)
    warnings = [decoded.warning] if decoded.warning else []
    text = decoded.text.lstrip("\ufeff \t\r\n\x00")
    if text.startswith(("{", "[")):
        return parse_json_feed(text, url, MOST_ENTRIES, warnings)
    _refuse_pages(text)
    result = _read_xml(text, url)
    zone = _feed_zone(result.feed)
    drafts = (_draft(entry, zone) for entry in result.entries[:MOST_ENTRIES])
    return finish(
        plain_text(_text(result.feed, "title")), _text(result.feed, "language"), drafts, url=url, warnings=warnings
    )


def _refuse_pages(text: str) -> None:
    if not _PAGE.match(text):
        return
    if _CHALLENGE.search(text[:200_000]):
        raise FeedUnreadable(
            "a browser check (Cloudflare or the like) instead of a feed; the server keeps programs out"
        )
    raise FeedUnreadable("an HTML page instead of a feed; look for the feed's new address")


def _read_xml(text: str, url: str) -> Any:
    clean = _NOT_XML.sub("", _DECLARATION.sub("", _first_entries(text), count=1))
    clean = _CHAR_REFERENCE.sub(_possible, clean)
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    source = io.BytesIO(clean.encode("utf-8", "replace"))
    try:
        result = feedparser.parse(source, response_headers=headers, resolve_relative_uris=False, sanitize_html=False)
    except _PARSER_BREAKS as error:
        raise FeedUnreadable(f"the document breaks the parser ({type(error).__name__}: {str(error)[:120]})") from error
    if not result.get("version") and not result.entries:
        raise FeedUnreadable(f"not a feed: {_what(text)}")
    return result


def _possible(reference: re.Match[str]) -> str:
    """A reference to a character that cannot be (`&#1114112;`, half a pair) breaks feedparser: a mark stands for it."""
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    allowed = code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    return reference[0] if allowed else "\ufffd"


def _first_entries(text: str) -> str:
    """Without what follows the last entry that counts: parsing ten thousand would cost seconds."""
    ends = [match.end() for match in _ITEM_END.finditer(text)]
    if len(ends) <= MOST_ENTRIES:
        return text
    return text[: ends[MOST_ENTRIES - 1]] + text[ends[-1] :]


def _what(text: str) -> str:
    root = re.search(r"<([A-Za-z_][\w:.-]*)", text)
    if root is None:
        return f"{len(text)} characters of plain text"
    if root[1].lower() in {"urlset", "sitemapindex"}:
        return "a sitemap"
    return f"a document whose root is <{root[1][:40]}>, without entries"


def _feed_zone(feed: Any) -> timezone | None:
    """The channel's own offset, for entries whose dates carry none."""
    return next((zone for zone in (zone_in(_text(feed, field)) for field in _DATE_FIELDS) if zone is not None), None)


def _draft(entry: Any, zone: timezone | None) -> Draft:
    texts = [_text(entry, "summary"), *_contents(entry), _text(entry, "media_description"), _text(entry, "subtitle")]
    dates = (parse_date(_text(entry, field), zone) for field in _DATE_FIELDS)
    return Draft(
        given_id=_text(entry, "id"),
        title=_text(entry, "title"),
        texts=tuple(filter(None, texts)),
        links=tuple(_links(entry)),
        published_at=next((date for date in dates if date is not None), None),
        lang=_text(entry.get("title_detail") or {}, "language"),
    )


def _text(mapping: Any, key: str) -> str:
    # dict's own get: feedparser's answers `updated` with `published`, and warns.
    return str(dict.get(mapping, key) or "")


def _contents(entry: Any) -> Iterable[str]:
    return [_text(content, "value") for content in entry.get("content") or []]


def _links(entry: Any) -> Iterator[str]:
    yield _text(entry, "feedburner_origlink")
    yield _text(entry, "link")
    for link in entry.get("links") or []:
        if link.get("rel", "alternate") == "alternate":
            yield _text(link, "href")
    yield _text(entry, "id")

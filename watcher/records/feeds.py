"""Feeds, what we remember of them, what a fetch gave, and their entries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

FeedKind = Literal["independent", "state", "rights", "international", "aggregator"]
FEED_KINDS: tuple[FeedKind, ...] = ("independent", "state", "rights", "international", "aggregator")


@dataclass(frozen=True, slots=True)
class Feed:
    """A URL that we poll, as the operator's list gives it."""

    feed_id: str
    url: str
    #: The name that readers see.
    outlet: str
    kind: FeedKind = "independent"
    #: Default language of its entries; None: detected entry by entry.
    lang: str | None = None
    #: ISO 3166 alpha-2 of the one country that it writes about; None: the world.
    country: str | None = None
    every: timedelta = timedelta(minutes=15)
    #: Other addresses of the same feed, tried in order.
    fallbacks: tuple[str, ...] = ()
    enabled: bool = True
    #: Why it is not enabled; empty for an enabled one.
    reason: str = ""
    #: The name of the pack that it came with, such as `iran`; empty for the core list.
    pack: str = ""


@dataclass(frozen=True, slots=True)
class FeedState:
    """What we remember of a feed between polls. One never polled has no `baseline_at` and is due at once."""

    feed_id: str
    next_poll_at: datetime
    etag: str | None = None
    last_modified: str | None = None
    #: SHA-256 of the last body that was parsed, hex; None before the first.
    body_hash: str | None = None
    #: Failures in a row.
    failures: int = 0
    #: One line for the operator; None when the last poll was fine.
    last_error: str | None = None
    #: Last answer that was a feed (200 or 304).
    last_ok_at: datetime | None = None
    #: Last unconditional GET: guards against a server that says 304 for ever.
    last_full_at: datetime | None = None
    #: First good poll, whose entries owe nobody anything; None before it.
    baseline_at: datetime | None = None
    #: Newest entry that this feed ever brought, by our own clock.
    last_new_at: datetime | None = None
    #: First 410 of the present row of them; None when the last answer was another.
    gone_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of one feed, as the feed gave it. Nothing here is our opinion."""

    #: The feed's own id for the item; its link, else a digest of its title, where the feed gives none.
    entry_id: str
    #: Plain text, markup removed, entities decoded. Never empty.
    title: str
    #: Plain text; may be empty.
    summary: str = ""
    #: Canonical, http or https, tracking parameters off; empty where the feed gives none.
    link: str = ""
    #: Aware UTC. None where the feed gives no date: we never guess one.
    published_at: datetime | None = None
    #: The language that the entry or its feed document declares (BCP 47, lower case); None where neither does.
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole body, decoded from its transfer encoding and within its bound. Whether it is a feed, nobody knows yet."""

    body: bytes
    #: The Content-Type header as sent; empty when there was none.
    content_type: str
    #: Where the body came from at last, redirects followed.
    url: str
    etag: str | None = None
    last_modified: str | None = None
    #: The target, when every redirect on the way was permanent (301, 308); None otherwise.
    moved_to: str | None = None
    #: What bears on the next poll: `cache-control`, `expires`, `retry-after`, `date`, `age`; names in lower case.
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotModified:
    """304: nothing new since our validators."""

    headers: Mapping[str, str] = field(default_factory=dict)


FetchResult = Fetched | NotModified

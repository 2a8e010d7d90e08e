"""Likeness of two texts by themselves: links, titles, shared runs of words."""

import re
import zlib
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from watcher.stories.text import fold, words

#: Words in a shingle.
RUN = 3
#: Texts with this share of common shingles are copies of one another.
NEAR = 0.6
_ID = re.compile(r"\d{4,}")


def title_key(title: str) -> str:
    """A title's words folded; two titles with the same key are the same title. Empty for fewer than three words."""
    found = words(fold(title))
    return " ".join(found) if len(found) > 2 else ""


def shingles(title: str, summary: str) -> frozenset[int]:
    """Hashes of every run of three words, the same in every process."""
    found = words(fold(f"{title} {summary}"))
    return frozenset(zlib.crc32(" ".join(found[at : at + RUN]).encode()) for at in range(max(0, len(found) - RUN + 1)))


def likeness(one: frozenset[int], other: frozenset[int]) -> float:
    """Jaccard's share of common shingles, 0..1; 0 where one is empty."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    return common / (len(one) + len(other) - common)


def canonical_host(host: str, mirrors: Mapping[str, str]) -> str:
    """The main host of a mirror; without `www.` and a trailing dot. mirrors: mirror host -> main host."""
    host = host.lower().rstrip(".").removeprefix("www.")
    return mirrors.get(host, host)


def mirror_map(mirrors: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """`{main: [mirror, …]}` of the settings turned to `{mirror: main}`."""
    return {mirror.lower().removeprefix("www."): main for main, others in mirrors.items() for mirror in others}


def canonical_link(link: str, mirrors: Mapping[str, str]) -> str:
    """Main host, path and query of a link, without scheme and trailing slash; empty for a bare host or no link."""
    parts = urlsplit(link)
    path = parts.path.rstrip("/")
    if not parts.hostname or (not path and not parts.query):
        return ""
    tail = f"{path}?{parts.query}" if parts.query else path
    return canonical_host(parts.hostname, mirrors) + tail


def path_key(link: str) -> str:
    """A link's path where it names one article by a number of four digits or more; mirrors change the host and keep it."""
    path = urlsplit(link).path.rstrip("/")
    return path if _ID.search(path) else ""

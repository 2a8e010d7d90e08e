"""Likeness of two texts by themselves: links, titles, shared runs of words."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

#: Texts with this share of common shingles are copies of one another.
NEAR = 0.6
_ID = re.compile(r"\d{4,}")


def title_key(words: Sequence[str]) -> str:
    """A title's words in `normal` spelling as one key of that title; empty for fewer than three words."""
    return " ".join(words) if len(words) > 2 else ""


def shingles(words: Sequence[str]) -> frozenset[int]:
    """Hashes of every run of three words; to be compared within one process only."""
    return frozenset(map(hash, zip(words, words[1:], words[2:], strict=False)))


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
    """A link's path where a number of four digits or more names one article: mirrors change the host and keep it."""
    path = urlsplit(link).path.rstrip("/")
    return path if _ID.search(path) else ""

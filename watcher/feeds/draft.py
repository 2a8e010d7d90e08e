"""From what a format gives to an Entry: the rules that hold for all formats."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from watcher.feeds.links import canonical_link
from watcher.feeds.plain import plain_text, shorten
from watcher.records import Entry

LONGEST_TITLE = 500
LONGEST_SUMMARY = 2000
_LONGEST_ID = 500
#: A summary that stands in for a missing title.
_STAND_IN = 140
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_LANG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}\Z")


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed document, read. Plain values only, so that it can cross from one process to another."""

    #: Plain text; empty where the feed gives none.
    title: str
    #: What the document declares (BCP 47, lower case); None where it does not.
    lang: str | None
    #: In the document's order.
    entries: tuple[Entry, ...]
    #: One line each, for the operator.
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An item as its format gave it, not cleaned yet. Empty text: not given."""

    given_id: str
    title: str
    #: Summary and contents, best first.
    texts: tuple[str, ...]
    #: Best first.
    links: tuple[str, ...]
    published_at: datetime | None
    lang: str


def finish(title: str, lang: str, drafts: Iterable[Draft], *, url: str, warnings: Sequence[str]) -> ParsedFeed:
    """The cleaned feed. Items without any text are left out, and a warning counts them; a repeated item counts once."""
    declared = language_tag(lang)
    entries: dict[Entry, None] = {}
    empty = 0
    for draft in drafts:
        entry = _entry(_whole(draft), url)
        if entry is None:
            empty += 1
            continue
        entries[entry if entry.lang or not declared else replace(entry, lang=declared)] = None
    notes = list(warnings)
    if empty:
        notes.append(f"{empty} items without title and text left out")
    if not entries:
        notes.append("the feed has no entries")
    return ParsedFeed(shorten(_whole_text(title), LONGEST_TITLE), declared, tuple(entries), tuple(notes))


def _whole(draft: Draft) -> Draft:
    """Without halves of letters: JSON can spell a lone surrogate, which no file, database or chat can take."""
    return replace(
        draft,
        given_id=_whole_text(draft.given_id),
        title=_whole_text(draft.title),
        texts=tuple(map(_whole_text, draft.texts)),
        links=tuple(map(_whole_text, draft.links)),
        lang=_whole_text(draft.lang),
    )


def _whole_text(text: str) -> str:
    return _HALF_LETTER.sub("\ufffd", text)


def _entry(draft: Draft, url: str) -> Entry | None:
    summary = next((text for text in map(plain_text, draft.texts) if text), "")
    title = plain_text(draft.title) or shorten(summary, _STAND_IN)
    if not title:
        return None
    link = next((link for link in (canonical_link(raw, url) for raw in draft.links if _is_address(raw)) if link), "")
    return Entry(
        entry_id=_entry_id(draft.given_id.strip(), link, title),
        title=shorten(title, LONGEST_TITLE),
        summary=shorten(summary, LONGEST_SUMMARY),
        link=link,
        published_at=draft.published_at,
        lang=language_tag(draft.lang),
    )


def _is_address(raw: str) -> bool:
    # `tag:…,2026:1`, `urn:uuid:…` and bare numbers are ids, not addresses.
    return bool(raw) and (raw.lower().startswith(("http://", "https://", "/", "./", "../", "?")) or _relative_path(raw))


def _relative_path(raw: str) -> bool:
    return ":" not in raw and ("/" in raw or raw.endswith((".html", ".htm", ".php")))


def _entry_id(given: str, link: str, title: str) -> str:
    if given and len(given) <= _LONGEST_ID:
        return given
    if given or not link:
        return f"sha256:{hashlib.sha256((given or title).encode('utf-8', 'replace')).hexdigest()[:32]}"
    return link


def language_tag(text: str) -> str | None:
    """A BCP 47 tag in lower case; None for what is none."""
    tag = text.strip().lower().replace("_", "-")
    return tag if _LANG.match(tag) else None

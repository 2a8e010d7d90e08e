"""Entries as their feeds gave them, and what was found in them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, select, update

from watcher.records import Entry, Evidence, Fact, Mention, Report, TopicScore, Untriaged, Verdict
from watcher.store import schema
from watcher.store.upsert import insert_new, upsert

_UNIQUE = ("feed_id", "entry_id", "fingerprint")
#: `listed_at` is kept to within this; else each poll would write every row that it only saw again.
_LISTED_STEP = timedelta(days=1)
_FACT = ("kind", "count", "qualifier", "claimant", "verified", "since")
#: The columns of a verdict under names that stand beside an entry's.
VERDICT = (
    schema.verdicts.c.score,
    schema.verdicts.c.topics,
    schema.verdicts.c.country.label("about"),
    schema.verdicts.c.lang.label("read_in"),
    schema.verdicts.c.evidence,
)


def known(connection: Connection, feed_id: str, entry_ids: Collection[str]) -> set[tuple[str, str]]:
    """Of these ids of the feed: (entry id, fingerprint) pairs that are stored. One id may have several fingerprints."""
    c = schema.entries.c
    stored = select(c.entry_id, c.fingerprint).where(c.feed_id == feed_id, c.entry_id.in_(entry_ids))
    return {(row.entry_id, row.fingerprint) for row in connection.execute(stored)}


def add_entries(
    connection: Connection,
    feed_id: str,
    entries: Sequence[tuple[Entry, str]],
    *,
    seen_at: datetime,
    baseline: bool,
) -> int:
    """Keeps the entries of one document, each with its fingerprint; the number of those that were new.

    An entry is new when (feed, entry id, fingerprint) is; new ones wait for triage. Those known already are marked as
    still listed. baseline: the feed's first poll, which owes nobody anything. The feed must be registered.
    """
    rows = [
        {
            "feed_id": feed_id,
            "fingerprint": fingerprint,
            "seen_at": seen_at,
            "listed_at": seen_at,
            "baseline": baseline,
            "burst": False,
            **{name: getattr(entry, name) for name in ("entry_id", "title", "summary", "link", "published_at", "lang")},
        }
        for entry, fingerprint in entries
    ]
    _still_listed(connection, feed_id, [entry.entry_id for entry, _ in entries], seen_at)
    return len(insert_new(connection, schema.entries, rows, keys=_UNIQUE, giving=schema.entries.c.entry_key))


def arrivals(connection: Connection, since: datetime) -> dict[str, list[datetime]]:
    """By feed, the polls since then that brought something new, oldest first; its silent first poll is none."""
    c = schema.entries.c
    polls = select(c.feed_id, c.seen_at).where(c.seen_at >= since, c.baseline.is_(False)).distinct()
    found: dict[str, list[datetime]] = {}
    for row in connection.execute(polls.order_by(c.feed_id, c.seen_at)):
        found.setdefault(row.feed_id, []).append(row.seen_at)
    return found


def mark_burst(connection: Connection, feed_id: str, seen_at: datetime) -> None:
    """What the feed brought at that poll came all at once; triage looks at it twice."""
    c = schema.entries.c
    connection.execute(update(schema.entries).where(c.feed_id == feed_id, c.seen_at == seen_at).values(burst=True))


def in_poll(connection: Connection, feed_id: str, seen_at: datetime) -> list[Untriaged]:
    """Everything that the feed brought at that poll, triaged or not, in the document's order."""
    c = schema.entries.c
    return [
        untriaged_of(row) for row in connection.execute(_with_feed().where(c.feed_id == feed_id, c.seen_at == seen_at))
    ]


def titles_before(connection: Connection, feed_id: str, titles: Collection[str], seen_at: datetime) -> set[str]:
    """Which of these titles the feed had brought before that poll."""
    c = schema.entries.c
    known = select(c.title).where(c.feed_id == feed_id, c.seen_at < seen_at, c.title.in_(titles))
    return set(connection.execute(known).scalars())


def _still_listed(connection: Connection, feed_id: str, entry_ids: Collection[str], seen_at: datetime) -> None:
    c = schema.entries.c
    stale = c.listed_at < seen_at - _LISTED_STEP
    seen = update(schema.entries).where(c.feed_id == feed_id, c.entry_id.in_(entry_ids), stale)
    connection.execute(seen.values(listed_at=seen_at))


def untriaged(connection: Connection, limit: int) -> list[Untriaged]:
    """Entries that wait for a verdict, the longest waiting first."""
    waiting = _with_feed().where(schema.entries.c.triaged_at.is_(None)).limit(limit)
    return [untriaged_of(row) for row in connection.execute(waiting)]


def reports(connection: Connection, since: datetime) -> list[Report]:
    """Every entry seen since then, relevant or not, as `stories/` judges it; oldest first."""
    seen = _with_feed().where(schema.entries.c.seen_at >= since)
    return [untriaged_of(row).report() for row in connection.execute(seen)]


def _with_feed() -> Select[Any]:
    feeds = schema.feeds.c
    lang, country = feeds.lang.label("feed_lang"), feeds.country.label("feed_country")
    return (
        select(schema.entries, feeds.outlet, feeds.kind, lang, country)
        .join_from(schema.entries, schema.feeds)
        .order_by(schema.entries.c.entry_key)
    )


def untriaged_of(row: Row[Any]) -> Untriaged:
    """The entry in a row of `entries` with its feed's outlet, kind, `feed_lang` and `feed_country`."""
    return Untriaged(
        entry_key=row.entry_key,
        feed_id=row.feed_id,
        entry=Entry(row.entry_id, row.title, row.summary, row.link, row.published_at, row.lang),
        seen_at=row.seen_at,
        baseline=row.baseline,
        burst=row.burst,
        outlet=row.outlet,
        kind=row.kind,
        feed_lang=row.feed_lang,
        feed_country=row.feed_country,
    )


def mark_triaged(connection: Connection, entry_keys: Iterable[int], at: datetime) -> None:
    """They have their verdict; call it in the transaction that keeps what they owe."""
    keys = list(entry_keys)
    connection.execute(update(schema.entries).where(schema.entries.c.entry_key.in_(keys)).values(triaged_at=at))


def save_verdict(connection: Connection, entry_key: int, verdict: Verdict) -> None:
    """Replaces an earlier one."""
    row = {
        "entry_key": entry_key,
        "score": verdict.score,
        "topics": [[t.topic, t.score, t.level] for t in verdict.topics],
        "country": verdict.country,
        "lang": verdict.lang,
        "evidence": [[e.topic, e.term, e.field, e.points, e.where, e.hit] for e in verdict.evidence],
        "level": verdict.level,
    }
    upsert(connection, schema.verdicts, [row], keys=("entry_key",))


def verdict_of(row: Any) -> Verdict:
    """The verdict in a row that has the columns of `VERDICT`."""
    return Verdict(
        score=row.score,
        topics=tuple(TopicScore(*topic) for topic in row.topics),
        country=row.about,
        lang=row.read_in,
        evidence=tuple(Evidence(*evidence) for evidence in row.evidence),
    )


def verdict(connection: Connection, entry_key: int) -> Verdict | None:
    """None before triage, and after the entry was erased."""
    row = connection.execute(select(*VERDICT).where(schema.verdicts.c.entry_key == entry_key)).one_or_none()
    return None if row is None else verdict_of(row)


def save_facts(connection: Connection, entry_key: int, facts: Sequence[Fact]) -> None:
    """Replaces the entry's facts; their order stays."""
    connection.execute(delete(schema.facts).where(schema.facts.c.entry_key == entry_key))
    rows = [{name: getattr(fact, name) for name in _FACT} for fact in facts]
    _insert_numbered(connection, schema.facts, entry_key, rows)


def save_mentions(connection: Connection, entry_key: int, mentions: Sequence[Mention]) -> None:
    """Replaces the entry's mentions; their order stays."""
    connection.execute(delete(schema.mentions).where(schema.mentions.c.entry_key == entry_key))
    rows = [{name: getattr(m, name) for name in ("person_id", "spelling", "not_among")} for m in mentions]
    _insert_numbered(connection, schema.mentions, entry_key, rows)


def _insert_numbered(connection: Connection, table: Any, entry_key: int, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        numbered = [row | {"entry_key": entry_key, "position": position} for position, row in enumerate(rows)]
        connection.execute(table.insert(), numbered)


def facts_of(connection: Connection, keys: Select[tuple[int]]) -> dict[int, tuple[Fact, ...]]:
    """Facts by entry key, of the entries that `keys` selects; entries without any are left out."""
    c = schema.facts.c
    found: dict[int, tuple[Fact, ...]] = {}
    rows = select(schema.facts).where(c.entry_key.in_(keys)).order_by(c.entry_key, c.position)
    for row in connection.execute(rows).mappings():
        fact = Fact(**{name: row[name] for name in _FACT})
        found[row["entry_key"]] = (*found.get(row["entry_key"], ()), fact)
    return found


def mentions_of(connection: Connection, keys: Select[tuple[int]]) -> dict[int, tuple[Mention, ...]]:
    """Mentions by entry key, of the entries that `keys` selects; entries without any are left out."""
    c = schema.mentions.c
    found: dict[int, tuple[Mention, ...]] = {}
    rows = select(schema.mentions).where(c.entry_key.in_(keys)).order_by(c.entry_key, c.position)
    for row in connection.execute(rows):
        mention = Mention(row.person_id, row.spelling, row.not_among)
        found[row.entry_key] = (*found.get(row.entry_key, ()), mention)
    return found


def erase_old(connection: Connection, before: datetime) -> int:
    """Deletes entries last listed before then, with their verdicts; the number of them.

    Kept: those in a story (the ledger), and those that the last document of their feed still held, however old: they
    would come back as new.
    """
    c = schema.entries.c
    newest = connection.execute(select(c.feed_id, func.max(c.listed_at)).group_by(c.feed_id)).all()
    in_story = select(schema.story_entries.c.entry_key)
    gone = 0
    for feed_id, listed_at in newest:
        # Marks are up to a step old, so that what the last document held may be marked that much before its newest.
        old = c.listed_at < min(before, listed_at - _LISTED_STEP)
        gone += connection.execute(
            delete(schema.entries).where(c.feed_id == feed_id, old, c.entry_key.not_in(in_story))
        ).rowcount
    return gone

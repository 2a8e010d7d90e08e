"""Stories: which entries are about one event, and how far it has risen."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from watcher.records import Fact, Mention, PlacedReport, Placement, Story, StoryReport
from watcher.store import entries, meta, schema
from watcher.store.upsert import upsert

#: Before the first report.
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_HEAD = ("story_id", "topics", "country", "level", "started_at", "revision", "tier", "alerted_tier", "ready_at")


def new_story_id(connection: Connection) -> str:
    """`s1`, `s2`, …; none is ever given twice, not even after its story is gone."""
    return f"s{meta.count_up(connection, meta.STORY_COUNT)}"


def save_story(connection: Connection, story: Story) -> None:
    """Makes the story, or replaces its head (topics, country, level, times, revision, tiers) with this one.

    `story.reports` and `story.people` are not read: `place` and `entries.save_mentions` keep those.
    """
    head = {name: getattr(story, name) for name in _HEAD} | {"topics": list(story.topics)}
    changed = update(schema.stories).where(schema.stories.c.story_id == story.story_id).values(head)
    if not connection.execute(changed).rowcount:
        connection.execute(schema.stories.insert().values(head | {"last_report_at": _NEVER}))


def alerted(connection: Connection, story_id: str, tier: int) -> None:
    """Remembers on the story itself that chats were alerted at this tier; it never falls."""
    c = schema.stories.c
    connection.execute(
        update(schema.stories).where(c.story_id == story_id, c.alerted_tier < tier).values(alerted_tier=tier)
    )


def place(connection: Connection, entry_key: int, placement: Placement, *, voice: str, at: datetime) -> None:
    """Puts the entry into its story, which must exist; an entry placed before moves.

    voice: whom it speaks for (`StoryReport.voice`). at: when we saw it; digests ask by it, so that an entry of a feed's
    first poll is placed at the time when it was published. A copy is no news: the story stays as old as it was.
    """
    row = {
        "entry_key": entry_key,
        "story_id": placement.story_id,
        "role": placement.role,
        "voice": voice,
        "reason": placement.reason,
        "withdrawn": False,
        "placed_at": at,
    }
    upsert(connection, schema.story_entries, [row], keys=("entry_key",))
    c = schema.stories.c
    if placement.role != "copy":
        newer = update(schema.stories).where(c.story_id == placement.story_id, c.last_report_at < at)
        connection.execute(newer.values(last_report_at=at))


def withdraw(connection: Connection, entry_key: int) -> str | None:
    """Marks a report as withdrawn by its outlet; its story's id, or None when it has none."""
    mine = schema.story_entries.c.entry_key == entry_key
    changed = update(schema.story_entries).where(mine).values(withdrawn=True).returning(schema.story_entries.c.story_id)
    story_id: str | None = connection.execute(changed).scalar()
    return story_id


def story(connection: Connection, story_id: str) -> Story | None:
    """The story with all its reports; None when there is none."""
    found = load(connection, select(schema.stories.c.story_id).where(schema.stories.c.story_id == story_id))
    return found[0] if found else None


def stories_between(connection: Connection, since: datetime, until: datetime) -> list[Story]:
    """Stories whose newest report came after `since` and not after `until`, by our clock; the oldest news first."""
    c = schema.stories.c
    return load(connection, select(c.story_id).where(c.last_report_at > since, c.last_report_at <= until))


def latest(connection: Connection, limit: int) -> list[Story]:
    """The stories with the newest reports, the newest first."""
    c = schema.stories.c
    newest = select(c.story_id).order_by(c.last_report_at.desc(), c.story_id.desc()).limit(limit)
    return load(connection, select(newest.subquery().c.story_id))[::-1]


def search(connection: Connection, words: str, limit: int) -> list[Story]:
    """Stories with a report that holds every word, in title or summary, whatever the case; the newest first.

    Compared here and not in SQL: SQLite folds the case of ASCII letters only. No words: no story.
    """
    wanted = words.casefold().split()
    if not wanted:
        return []
    hits: dict[str, None] = {}
    texts = (
        select(schema.story_entries.c.story_id, schema.entries.c.title, schema.entries.c.summary)
        .join_from(schema.story_entries, schema.entries)
        .order_by(schema.story_entries.c.placed_at.desc(), schema.entries.c.entry_key.desc())
    )
    for row in connection.execute(texts):
        text = f"{row.title} {row.summary}".casefold()
        if all(word in text for word in wanted):
            hits[row.story_id] = None
        if len(hits) == limit:
            break
    found = load(connection, select(schema.stories.c.story_id).where(schema.stories.c.story_id.in_(hits)))
    order = list(hits)
    return sorted(found, key=lambda one: order.index(one.story_id))


def recent_reports(connection: Connection, since: datetime) -> list[PlacedReport]:
    """Every report placed since then, in the order in which they were placed: the grouper's window after a start."""
    c = schema.story_entries.c
    keys = select(c.entry_key).where(c.placed_at >= since)
    facts, mentions = entries.facts_of(connection, keys), entries.mentions_of(connection, keys)
    rows = connection.execute(_reports(keys).order_by(c.placed_at, c.entry_key))
    return [
        PlacedReport(
            report=entries.untriaged_of(row).report(),
            verdict=entries.verdict_of(row),
            placement=Placement(row.story_id, row.role, row.reason),
            seen_at=row.seen_at,
            voice=row.voice,
            facts=facts.get(row.entry_key, ()),
            mentions=mentions.get(row.entry_key, ()),
        )
        for row in rows
    ]


def _reports(keys: Select[tuple[int]]) -> Select[Any]:
    """Rows of entry, feed, verdict and place."""
    place, feeds = schema.story_entries.c, schema.feeds.c
    return (
        select(
            schema.entries,
            feeds.outlet,
            feeds.kind,
            feeds.lang.label("feed_lang"),
            feeds.country.label("feed_country"),
            *entries.VERDICT,
            *(place[name] for name in ("story_id", "role", "voice", "reason", "withdrawn", "placed_at")),
        )
        .select_from(schema.entries)
        .join(schema.feeds)
        .join(schema.verdicts)
        .join(schema.story_entries, place.entry_key == schema.entries.c.entry_key)
        .where(schema.entries.c.entry_key.in_(keys))
    )


def load(connection: Connection, wanted: Select[tuple[str]]) -> list[Story]:
    """The stories whose ids `wanted` selects, with their reports; the one whose newest report is oldest first."""
    c = schema.stories.c
    ordered = select(schema.stories).where(c.story_id.in_(wanted)).order_by(c.last_report_at, c.story_id)
    heads = connection.execute(ordered).all()
    keys = select(schema.story_entries.c.entry_key).where(schema.story_entries.c.story_id.in_(wanted))
    facts, mentions = entries.facts_of(connection, keys), entries.mentions_of(connection, keys)
    reports: dict[str, list[StoryReport]] = {}
    for row in connection.execute(_reports(keys)):
        report = _report(row, facts.get(row.entry_key, ()), mentions.get(row.entry_key, ()))
        reports.setdefault(row.story_id, []).append(report)
    return [_story(head, reports.get(head.story_id, [])) for head in heads]


def _report(row: Row[Any], facts: tuple[Fact, ...], mentions: tuple[Mention, ...]) -> StoryReport:
    return StoryReport(
        report_id=str(row.entry_key),
        feed_id=row.feed_id,
        outlet=row.outlet,
        kind=row.kind,
        lang=row.read_in or row.lang or row.feed_lang or "",
        title=row.title,
        link=row.link,
        published_at=min(row.published_at or row.seen_at, row.seen_at),
        role=row.role,
        voice=row.voice,
        summary=row.summary,
        facts=facts,
        mentions=mentions,
        withdrawn=row.withdrawn,
    )


def _story(head: Row[Any], reports: list[StoryReport]) -> Story:
    oldest_first = sorted(reports, key=lambda report: (report.published_at, int(report.report_id)))
    return Story(
        story_id=head.story_id,
        topics=tuple(head.topics),
        country=head.country,
        level=head.level,
        started_at=head.started_at,
        revision=head.revision,
        reports=tuple(oldest_first),
        tier=head.tier,
        alerted_tier=head.alerted_tier,
        ready_at=head.ready_at,
        people=_people(mention for report in oldest_first if not report.withdrawn for mention in report.mentions),
    )


def _people(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Each person once for each thing said of them, in the first spelling."""
    first: dict[tuple[str, bool], Mention] = {}
    for mention in mentions:
        first.setdefault((mention.person_id, mention.not_among), mention)
    return tuple(first.values())

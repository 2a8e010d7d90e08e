"""The ledger's questions: which stories began since when, and those that hold numbers. Reads only."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select

from watcher.records import Story, StoryStart
from watcher.store import schema, stories


def starts(connection: Connection, since: datetime) -> list[StoryStart]:
    """Stories that began at `since` or later, the newest first: heads alone, so that a year of them is little."""
    c = schema.stories.c
    rows = select(c.story_id, c.topics, c.country, c.started_at).where(c.started_at >= since)
    found = connection.execute(rows.order_by(c.started_at.desc(), c.story_id.desc()))
    return [StoryStart(row.story_id, tuple(row.topics), row.country, row.started_at) for row in found]


def with_facts(connection: Connection, kinds: Collection[str], since: datetime) -> list[Story]:
    """Stories that began at `since` or later and hold a number of one of the kinds; the oldest news first."""
    place, fact = schema.story_entries.c, schema.facts.c
    counted = select(place.story_id).join_from(schema.story_entries, schema.facts, fact.entry_key == place.entry_key)
    began = select(schema.stories.c.story_id).where(schema.stories.c.started_at >= since)
    wanted = began.where(schema.stories.c.story_id.in_(counted.where(fact.kind.in_(kinds))))
    return stories.load(connection, wanted)


def listed(connection: Connection, story_ids: Collection[str]) -> list[Story]:
    """These stories with their reports, the newest beginning first; one that is gone is left out."""
    wanted = select(schema.stories.c.story_id).where(schema.stories.c.story_id.in_(story_ids))
    found = stories.load(connection, wanted)
    return sorted(found, key=lambda story: (story.started_at, story.story_id), reverse=True)

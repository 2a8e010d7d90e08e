"""The first schema.

Revision 0001.
"""

import sqlalchemy as sa
from alembic import op

from watcher.store.columns import Json, RowNumber, UtcTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "chats",
        sa.Column("chat_key", RowNumber, nullable=False),
        sa.Column("blind", sa.LargeBinary(length=32), nullable=False),
        sa.Column("home", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lang", sa.Text(), nullable=False),
        sa.Column("topics", Json),
        sa.Column("countries", Json),
        sa.Column("cadence", sa.Text(), nullable=False),
        sa.Column("cadence_at", sa.Text(), nullable=False),
        sa.Column("cadence_weekday", sa.SmallInteger(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("quiet_start", sa.Text()),
        sa.Column("quiet_end", sa.Text()),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("follows", Json, nullable=False),
        sa.Column("last_digest_at", UtcTime()),
        sa.Column("last_change_on", sa.Date(), nullable=False),
        sa.Column("refused_at", UtcTime()),
        sa.CheckConstraint("(quiet_start IS NULL) = (quiet_end IS NULL)", name=op.f("ck_chats_quiet_whole")),
        sa.PrimaryKeyConstraint("chat_key", name="pk_chats"),
        sa.UniqueConstraint("blind", name="uq_chats_blind"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chats_home", "chats", ["home"])
    op.create_table(
        "feeds",
        sa.Column("feed_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lang", sa.Text()),
        sa.Column("country", sa.Text()),
        sa.Column("next_poll_at", UtcTime(), nullable=False),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("body_hash", sa.Text()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text()),
        sa.Column("last_ok_at", UtcTime()),
        sa.Column("last_full_at", UtcTime()),
        sa.Column("baseline_at", UtcTime()),
        sa.Column("last_new_at", UtcTime()),
        sa.Column("gone_since", UtcTime()),
        sa.PrimaryKeyConstraint("feed_id", name="pk_feeds"),
    )
    op.create_index("ix_feeds_next_poll_at", "feeds", ["next_poll_at"])
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("blind", sa.LargeBinary(length=32)),
        sa.Column("sealed", sa.LargeBinary()),
        sa.Column("received_at", UtcTime(), nullable=False),
        sa.Column("done_at", UtcTime()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_blind", "inbox", ["blind"])
    op.create_index("ix_inbox_done_at", "inbox", ["done_at"])
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "stories",
        sa.Column("story_id", sa.Text(), nullable=False),
        sa.Column("topics", Json, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("started_at", UtcTime(), nullable=False),
        sa.Column("last_report_at", UtcTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("alerted_tier", sa.Integer(), nullable=False),
        sa.Column("ready_at", UtcTime()),
        sa.PrimaryKeyConstraint("story_id", name="pk_stories"),
    )
    op.create_index("ix_stories_last_report_at", "stories", ["last_report_at"])
    op.create_index("ix_stories_started_at", "stories", ["started_at"])
    op.create_table(
        "entries",
        sa.Column("entry_key", RowNumber, nullable=False),
        sa.Column("feed_id", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("published_at", UtcTime()),
        sa.Column("lang", sa.Text()),
        sa.Column("seen_at", UtcTime(), nullable=False),
        sa.Column("listed_at", UtcTime(), nullable=False),
        sa.Column("baseline", sa.Boolean(), nullable=False),
        sa.Column("burst", sa.Boolean(), nullable=False),
        sa.Column("triaged_at", UtcTime()),
        sa.ForeignKeyConstraint(["feed_id"], ["feeds.feed_id"], name="fk_entries_feed_id"),
        sa.PrimaryKeyConstraint("entry_key", name="pk_entries"),
        sa.UniqueConstraint("feed_id", "entry_id", "fingerprint", name="uq_entries_feed_id_entry_id_fingerprint"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entries_listed_at", "entries", ["listed_at"])
    op.create_index("ix_entries_triaged_at", "entries", ["triaged_at"])
    op.create_table(
        "outbox",
        sa.Column("delivery_id", RowNumber, nullable=False),
        sa.Column("chat_key", RowNumber, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("unique_key", sa.Text(), nullable=False),
        sa.Column("story_id", sa.Text()),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("due_at", UtcTime()),
        sa.Column("since", UtcTime()),
        sa.Column("text", sa.LargeBinary()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("not_before", UtcTime()),
        sa.Column("owed_at", UtcTime(), nullable=False),
        sa.Column("claimed_at", UtcTime()),
        sa.Column("done_at", UtcTime()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("unknowns", sa.Integer(), nullable=False),
        sa.Column("pages_sent", sa.Integer(), nullable=False),
        sa.Column("message_ids", sa.LargeBinary()),
        sa.Column("reason", sa.Text()),
        sa.ForeignKeyConstraint(["chat_key"], ["chats.chat_key"], name="fk_outbox_chat_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("delivery_id", name="pk_outbox"),
        sa.UniqueConstraint("chat_key", "unique_key", name="uq_outbox_chat_key_unique_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_done_at", "outbox", ["done_at"])
    op.create_index("ix_outbox_state_not_before", "outbox", ["state", "not_before"])
    op.create_table(
        "facts",
        sa.Column("entry_key", RowNumber, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("qualifier", sa.Text(), nullable=False),
        sa.Column("claimant", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean()),
        sa.Column("since", sa.Text()),
        sa.ForeignKeyConstraint(["entry_key"], ["entries.entry_key"], name="fk_facts_entry_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entry_key", "position", name="pk_facts"),
    )
    op.create_table(
        "mentions",
        sa.Column("entry_key", RowNumber, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("spelling", sa.Text(), nullable=False),
        sa.Column("not_among", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["entry_key"], ["entries.entry_key"], name="fk_mentions_entry_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entry_key", "position", name="pk_mentions"),
    )
    op.create_index("ix_mentions_person_id", "mentions", ["person_id"])
    op.create_table(
        "story_entries",
        sa.Column("entry_key", RowNumber, autoincrement=False, nullable=False),
        sa.Column("story_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("placed_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_key"], ["entries.entry_key"], name="fk_story_entries_entry_key", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["story_id"], ["stories.story_id"], name="fk_story_entries_story_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("entry_key", name="pk_story_entries"),
    )
    op.create_index("ix_story_entries_placed_at", "story_entries", ["placed_at"])
    op.create_index("ix_story_entries_story_id", "story_entries", ["story_id"])
    op.create_table(
        "verdicts",
        sa.Column("entry_key", RowNumber, autoincrement=False, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("topics", Json, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("lang", sa.Text(), nullable=False),
        sa.Column("evidence", Json, nullable=False),
        sa.Column("level", sa.Text()),
        sa.ForeignKeyConstraint(["entry_key"], ["entries.entry_key"], name="fk_verdicts_entry_key", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entry_key", name="pk_verdicts"),
    )

"""The tables. `migrations/` makes them; a test holds that both say the same.

Nothing here names a person. Of a chat only a keyed hash (`blind`) and a sealed address are kept (`vault.py`).
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from watcher.store.columns import Json, RowNumber, UtcTime

#: The newest revision in `migrations/versions`; a test compares.
HEAD = "0001"
#: In the header of our SQLite files ("Wtch"), so that another program's file is not taken for ours.
APPLICATION_ID = 0x57746368

#: Names for every constraint: SQLite's batch migrations can only drop what has a name.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

feeds = Table(
    "feeds",
    metadata,
    Column("feed_id", Text, primary_key=True),
    # From the operator's list, as of the last `register`: stories outlive a feed that was taken out of the list.
    Column("url", Text, nullable=False),
    Column("outlet", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lang", Text),
    Column("country", Text),
    # FeedState
    Column("next_poll_at", UtcTime, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("body_hash", Text),
    Column("failures", Integer, nullable=False),
    Column("last_error", Text),
    Column("last_ok_at", UtcTime),
    Column("last_full_at", UtcTime),
    Column("baseline_at", UtcTime),
    Column("last_new_at", UtcTime),
    Column("gone_since", UtcTime),
    Index(None, "next_poll_at"),
)

entries = Table(
    "entries",
    metadata,
    Column("entry_key", RowNumber, primary_key=True),
    Column("feed_id", Text, ForeignKey("feeds.feed_id"), nullable=False),
    Column("entry_id", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("published_at", UtcTime),
    Column("lang", Text),
    Column("seen_at", UtcTime, nullable=False),
    # When its feed last held it, to within a day: an entry still listed must not be erased, or it would come as new.
    Column("listed_at", UtcTime, nullable=False),
    Column("baseline", Boolean, nullable=False),
    # It came when most of an old feed was suddenly new.
    Column("burst", Boolean, nullable=False),
    # NULL: waits for its verdict.
    Column("triaged_at", UtcTime),
    UniqueConstraint("feed_id", "entry_id", "fingerprint"),
    Index(None, "triaged_at"),
    Index(None, "listed_at"),
    sqlite_autoincrement=True,
)


def _entry_key(*, primary: bool = True) -> Column[int]:
    return Column(
        "entry_key",
        RowNumber,
        ForeignKey("entries.entry_key", ondelete="CASCADE"),
        primary_key=primary,
        nullable=False,
        autoincrement=False,
    )


verdicts = Table(
    "verdicts",
    metadata,
    _entry_key(),
    Column("score", Float, nullable=False),
    # [[topic, score, level], …], highest first.
    Column("topics", Json, nullable=False),
    Column("country", Text, nullable=False),
    Column("lang", Text, nullable=False),
    # [[topic, term, field, points, where, hit], …]
    Column("evidence", Json, nullable=False),
    # NULL: no topic reached a threshold.
    Column("level", Text),
)

facts = Table(
    "facts",
    metadata,
    _entry_key(),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("count", BigInteger, nullable=False),
    Column("qualifier", Text, nullable=False),
    Column("claimant", Text, nullable=False),
    Column("verified", Boolean),
    Column("since", Text),
)

mentions = Table(
    "mentions",
    metadata,
    _entry_key(),
    Column("position", Integer, primary_key=True),
    Column("person_id", Text, nullable=False),
    Column("spelling", Text, nullable=False),
    Column("not_among", Boolean, nullable=False),
    Index(None, "person_id"),
)

stories = Table(
    "stories",
    metadata,
    Column("story_id", Text, primary_key=True),
    # [topic, …], highest first.
    Column("topics", Json, nullable=False),
    Column("country", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    # By our own clock; digests ask by it.
    Column("last_report_at", UtcTime, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("tier", Integer, nullable=False),
    # Stays when the deliveries are erased, so that nothing is alerted twice.
    Column("alerted_tier", Integer, nullable=False),
    Column("ready_at", UtcTime),
    Index(None, "last_report_at"),
    Index(None, "started_at"),
)

story_entries = Table(
    "story_entries",
    metadata,
    # An entry has one story.
    _entry_key(),
    Column("story_id", Text, ForeignKey("stories.story_id", ondelete="CASCADE"), nullable=False),
    Column("role", Text, nullable=False),
    Column("voice", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("placed_at", UtcTime, nullable=False),
    Index(None, "story_id"),
    Index(None, "placed_at"),
)

chats = Table(
    "chats",
    metadata,
    Column("chat_key", RowNumber, primary_key=True),
    Column("blind", LargeBinary(32), nullable=False, unique=True),
    # The same for all forum topics of one group; equal to `blind` for a chat without topics.
    Column("home", LargeBinary(32), nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("kind", Text, nullable=False),
    Column("lang", Text, nullable=False),
    # Sorted lists; NULL: all.
    Column("topics", Json),
    Column("countries", Json),
    Column("cadence", Text, nullable=False),
    # Local wall clock, `HH:MM`.
    Column("cadence_at", Text, nullable=False),
    Column("cadence_weekday", SmallInteger, nullable=False),
    Column("timezone", Text, nullable=False),
    Column("quiet_start", Text),
    Column("quiet_end", Text),
    Column("paused", Boolean, nullable=False),
    Column("style", Text, nullable=False),
    Column("follows", Json, nullable=False),
    Column("last_digest_at", UtcTime),
    # A day and no clock time: when somebody pressed a button is nobody's business.
    Column("last_change_on", Date, nullable=False),
    # Set: it blocked us; nothing is sent, and the row is erased within 24 h.
    Column("refused_at", UtcTime),
    CheckConstraint("(quiet_start IS NULL) = (quiet_end IS NULL)", name="quiet_whole"),
    # A key is never given twice: a button pressed late must not reach another chat.
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("delivery_id", RowNumber, primary_key=True),
    Column("chat_key", RowNumber, ForeignKey("chats.chat_key", ondelete="CASCADE"), nullable=False),
    Column("kind", Text, nullable=False),
    # The kind's place in the order of lanes; 0 first.
    Column("lane", SmallInteger, nullable=False),
    # What makes it the same delivery when it is owed again (`outbox.unique_key`).
    Column("unique_key", Text, nullable=False),
    Column("story_id", Text),
    Column("tier", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("due_at", UtcTime),
    Column("since", UtcTime),
    # The finished text of a reply, sealed; emptied when it is done.
    Column("text", LargeBinary),
    # owed | sending | sent | unknown | refused | dead
    Column("state", Text, nullable=False),
    # Not before this moment; NULL once it is done.
    Column("not_before", UtcTime),
    Column("owed_at", UtcTime, nullable=False),
    Column("claimed_at", UtcTime),
    Column("done_at", UtcTime),
    Column("attempts", Integer, nullable=False),
    Column("unknowns", Integer, nullable=False),
    Column("pages_sent", Integer, nullable=False),
    # Telegram's ids of the pages sent, sealed; at most 48 h.
    Column("message_ids", LargeBinary),
    # Why it is dead, for the operator.
    Column("reason", Text),
    UniqueConstraint("chat_key", "unique_key"),
    Index(None, "state", "not_before"),
    Index(None, "done_at"),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    # Which chat it concerns; NULL: none, or done.
    Column("blind", LargeBinary(32)),
    # NULL: done. The bare number stays for an hour, so that an update told twice is not acted on twice.
    Column("sealed", LargeBinary),
    Column("received_at", UtcTime, nullable=False),
    Column("done_at", UtcTime),
    Column("attempts", Integer, nullable=False),
    Index(None, "blind"),
    Index(None, "done_at"),
)

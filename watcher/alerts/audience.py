"""Who hears of a story, and when: by topic, country, mode and quiet hours. The caller brings the clock.

A chat's mode is its cadence and its style together:

==========================  =============================  ===========================================
the subscriber chose        kept as                        hears
==========================  =============================  ===========================================
nothing yet (the default)   style live, cadence daily      important stories at once, the rest daily
`/digest instant`           style live, cadence instant    every chosen story at once
`/digest daily 19:30`       style digest, cadence daily    every chosen story in the digest
`/digest off`               style digest, cadence off      nothing by itself
==========================  =============================  ===========================================

Important is what reached a topic's alert threshold (`Story.level`).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from watcher.alerts.timing import quiet_until
from watcher.records import Chat, DeliveryKind, Owed, Story

#: How long a story that only state media carry waits for a second voice, before it goes out labelled.
STATE_ONLY_WAIT = timedelta(minutes=20)


def who_hears(
    story: Story, chats: Sequence[Chat], now: datetime, *, countries: frozenset[str] | None
) -> tuple[Owed, ...]:
    """What a story that has just changed owes to whom, at once or when quiet hours end; ordered by chat.

    countries: what the instance covers, ISO 3166 alpha-2; None: the world. A story not alerted yet is owed as `alert`;
    one that has risen above the tier at which it was alerted, as `ring`; any other owes nothing here. Entries of a new
    feed's first poll owe nobody: such a story is not brought here.

    While `story.alerted_tier` is 0 the same alert may be owed again with an earlier `due_at` (a second voice came): the
    outbox keeps one row for its key and the earliest moment.
    """
    if story.alerted_tier >= story.tier:
        return ()
    kind: DeliveryKind = "alert" if story.alerted_tier == 0 else "ring"
    ready_at = _ready_at(story, now)
    heard_by = (chat for chat in chats if hears_at_once(chat, story, countries=countries))
    return tuple(
        Owed(
            chat.chat_key,
            kind,
            story.story_id,
            tier=story.tier,
            revision=story.revision,
            due_at=_due_at(chat, ready_at, now),
        )
        for chat in sorted(heard_by, key=lambda chat: chat.chat_key)
    )


def hears_at_once(chat: Chat, story: Story, *, countries: frozenset[str] | None) -> bool:
    """Whether the chat gets the story as a message of its own: an important one, or one that names whom it follows."""
    important = story.level == "alert" or chat.cadence.kind == "instant" or follows(chat, story)
    return important and chat.style != "digest" and chose(chat, story, countries=countries)


def chose(chat: Chat, story: Story, *, countries: frozenset[str] | None) -> bool:
    """Whether the story is of a topic and a country that the chat chose, or names somebody whom it follows.

    A story whose country is not known is heard by chats that take every country: a missing word must not cost them a
    pardon. A paused chat hears nothing.
    """
    if chat.paused:
        return False
    if follows(chat, story):
        return True
    topics = chat.topics is None or bool(chat.topics.intersection(story.topics))
    return topics and _in_countries(chat, story.country, countries)


def follows(chat: Chat, story: Story) -> bool:
    """Whether the story names somebody whom the chat follows."""
    return bool(chat.follows & {mention.person_id for mention in story.people})


def _in_countries(chat: Chat, country: str, covered: frozenset[str] | None) -> bool:
    if not country:
        return chat.countries is None
    if covered is not None and country not in covered:
        return False
    return chat.countries is None or country in chat.countries


def _ready_at(story: Story, now: datetime) -> datetime:
    # From now, not from the story's own date: the second voice needs the time after we have seen the first.
    waits = story.state_only and story.alerted_tier == 0
    return now + STATE_ONLY_WAIT if waits else now


def _due_at(chat: Chat, ready_at: datetime, now: datetime) -> datetime | None:
    due_at = quiet_until(chat, ready_at) or ready_at
    return due_at if due_at > now else None

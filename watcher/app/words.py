"""What is owed becomes words: loads the story or the digest's stories as they are now, and composes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from watcher.alerts.audience import chose
from watcher.alerts.compose import AlertKind, alert, digest
from watcher.alerts.phrases import Phrases
from watcher.records import Address, Chat, Delivery, Page, Story
from watcher.store.engine import Store
from watcher.store.units import DigestUnit

#: The callback of the button that asks why a story was sent.
WhyButton = Callable[[Address, str], str]


class Words:
    """Composes deliveries. `phrases` is asked anew each time, so that a reload takes effect."""

    def __init__(
        self,
        store: Store,
        phrases: Callable[[], Phrases],
        *,
        countries: frozenset[str],
        why: WhyButton = lambda address, story_id: "",
        follows: Callable[[Chat], Mapping[str, str]] = lambda chat: {},
        now: Callable[[], datetime],
    ) -> None:
        """follows: whom an alert to the chat may name, ids to names as its reader writes them."""
        self._store = store
        self._phrases = phrases
        self._countries = countries
        self._why = why
        self._follows = follows
        self._now = now

    async def compose(self, delivery: Delivery) -> tuple[Page, ...] | None:
        """The pages of a delivery; None when nothing is left to say."""
        owed = delivery.owed
        if owed.text is not None:
            return (Page(owed.text),)
        if owed.kind == "digest":
            return await self._digest(delivery)
        if owed.kind == "edit" and delivery.message_id is None:
            # The message is too old to change (48 h); what rings comes as a message of its own.
            return None
        story = await self._story(owed.story_id)
        if story is None:
            return None
        why = self._why(delivery.address, story.story_id)
        kind: AlertKind = owed.kind if owed.kind in ("ring", "named", "correction", "update") else "alert"
        follows = self._follows(delivery.chat)
        page = alert(story, delivery.chat.lang, self._phrases(), kind=kind, why=why, follows=follows)
        # A correction stands beside the message that it corrects, which is still to be edited.
        return (page if kind == "correction" else replace(page, revision=story.revision),)

    async def _story(self, story_id: str | None) -> Story | None:
        if story_id is None:
            return None
        async with self._store.view(DigestUnit) as unit:
            return await unit.story(story_id)

    async def _digest(self, delivery: Delivery) -> tuple[Page, ...] | None:
        chat, owed = delivery.chat, delivery.owed
        assert owed.since is not None, "a digest says from when it counts"
        until = owed.due_at or self._now()
        async with self._store.view(DigestUnit) as unit:
            told = await unit.stories_sent(chat.chat_key)
            found = await unit.stories_between(owed.since, until)
        stories = [story for story in found if self._belongs(chat, story, told)]
        if not stories:
            # An empty digest each evening teaches people not to open them.
            return None
        follows = self._follows(chat)
        return digest(stories, chat.lang, (owed.since, until), self._phrases(), zone=chat.timezone, follows=follows)

    def _belongs(self, chat: Chat, story: Story, told: frozenset[str]) -> bool:
        return story.story_id not in told and chose(chat, story, countries=self._countries)

"""All of compose for a caller that may not know this room: the bot gets one, with the phrases inside."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.alerts.compose import answers
from watcher.alerts.compose.digest import latest
from watcher.alerts.phrases import Phrases
from watcher.records import Chat, Held, Page, Story, Verdict


@dataclass(frozen=True, slots=True)
class Composer:
    """The answers of the bot, in any language that `phrases` has."""

    phrases: Phrases

    def note(self, lang: str, key: str, /, **values: str | int) -> Page:
        """One phrase as a message."""
        return answers.note(lang, key, self.phrases, **values)

    def start(self, lang: str, *, subscribed: bool) -> Page:
        """What this is, and the risk."""
        return answers.start(lang, self.phrases, subscribed=subscribed)

    def settings(self, chat: Chat, *, now: datetime, head: str = "set.title") -> Page:
        """Every choice of the chat."""
        return answers.settings(chat, self.phrases, now=now, head=head)

    def mode(self, chat: Chat) -> str:
        """How messages come, as plain text."""
        return answers.mode(chat, self.phrases)

    def menu(self, lang: str, name: str, /, *, lines: Sequence[str] = (), **values: str | int) -> Page:
        """The text of a menu."""
        return answers.menu(lang, name, self.phrases, lines=lines, **values)

    def help_page(self, lang: str, *, unknown: bool = False) -> Page:
        """All commands."""
        return answers.help_page(lang, self.phrases, unknown=unknown)

    def privacy(self, lang: str) -> Page:
        """What is stored and what is not."""
        return answers.privacy(lang, self.phrases)

    def what_you_know(self, held: Held | None, lang: str, *, now: datetime) -> Page:
        """Everything stored about a chat."""
        return answers.what_you_know(held, lang, self.phrases, now=now)

    def why(self, story: Story, verdicts: Mapping[str, Verdict], lang: str) -> Page:
        """Why a story was sent."""
        return answers.why(story, verdicts, lang, self.phrases)

    def latest(self, stories: Sequence[Story], lang: str, *, zone: str) -> tuple[Page, ...]:
        """The newest stories, newest first."""
        return latest(stories, lang, self.phrases, zone=zone)

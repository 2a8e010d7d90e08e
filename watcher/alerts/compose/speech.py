"""The bot's words in one reader's language, as pieces of a message."""

from collections.abc import Iterable
from dataclasses import dataclass

from watcher.alerts.compose.markup import EMPTY, Rich, ours
from watcher.alerts.phrases import Phrases

#: Private letters stand for the pieces while a phrase is put together; no phrase of ours holds one.
FIRST_MARK = 0xE000


@dataclass(frozen=True, slots=True)
class Speech:
    """Phrases bound to a language. `say` gives markup, `text` plain text for buttons and for other phrases' values."""

    phrases: Phrases
    lang: str

    def say(self, key: str, /, **values: str | int) -> Rich:
        """The phrase as a piece of a message, escaped."""
        return ours(self.text(key, **values))

    def text(self, key: str, /, **values: str | int) -> str:
        """The phrase as plain text."""
        return self.phrases.say(self.lang, key, **values)

    def weave(self, key: str, /, **pieces: Rich) -> Rich:
        """The phrase with pieces of a message, links among them, in its placeholders."""
        marks = {name: chr(FIRST_MARK + number) for number, name in enumerate(pieces)}
        text, woven = self.text(key, **marks), EMPTY
        for letter in text:
            place = ord(letter) - FIRST_MARK
            woven += list(pieces.values())[place] if 0 <= place < len(pieces) else ours(letter)
        return woven

    def country(self, code: str) -> str:
        """The country's name; "" for ""."""
        return self.phrases.country(self.lang, code)

    def topics(self, topics: Iterable[str]) -> str:
        """Names of topics, in the order given: `Pardons, Numbers`."""
        return ", ".join(self.phrases.topic(self.lang, topic) for topic in topics)

    def countries(self, codes: Iterable[str]) -> str:
        """Names of countries, by name."""
        return ", ".join(sorted(self.country(code) for code in codes))

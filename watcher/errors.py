"""Every error that the watcher raises on purpose.

`str(error)` is one line for an operator: what failed, on what, what to do.

* WatcherError
  + ConfigError          the operator must mend a file or a variable; carries every fault at once
    - SettingsError      nothing was started
    - LexiconError       a topic, vocabulary, country or people file; the last good lexicon stays in force
  + FeedError            one feed, one poll; the other feeds go on
    - FeedUnreachable    no usable answer; try again later
    - FeedRefused        our own rules forbid the address or the answer's size; try again later, tell the operator
    - FeedBusy           the server said how long to wait
    - FeedGone           410: stop until an operator says otherwise
    - FeedUnreadable     fetched, but not a feed
  + DeliveryError        one message, one chat
    - DeliveryDeferred   not sent; Telegram (or the network before anything was sent) says: later
      . BotRefused       the token is not accepted: every chat waits until the operator mends it
    - DeliveryRejected   this message will never be accepted, whoever asks; the chat is well
    - DeliveryUnknown    the request may or may not have been carried out
    - ChatMoved          the group has a new id
    - ChatRefused        the chat blocked us or is gone
      . ChatMissing      "chat not found": believed only when it is said twice
  + BotContested         409: somebody else asks for this bot's updates; stop asking, keep sending, alarm
  + ChartError           a picture could not be drawn; its numbers stand in the ledger
  + StoreError           the database cannot be used as it is: path, lock, newer schema, damage
  + VaultError           what a chat's row holds cannot be read with this key
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta


class WatcherError(Exception):
    """The root. Catch a leaf; the root is for the outermost line of a command."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in one place, as an operator reads it: `config/feeds.yaml:12: what; what to do`."""

    #: A file's path as the operator knows it, or the name of an environment variable.
    file: str
    #: 1-based. None for variables and whole files.
    line: int | None
    what: str
    #: The mend, in the imperative.
    todo: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.what}; {self.todo}"


class ConfigError(WatcherError):
    """Faults in what the operator wrote, all of them; `str()` has a line for each."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class SettingsError(ConfigError):
    """The environment, watcher.yaml or feeds.yaml; nothing was started."""


class LexiconError(ConfigError):
    """Topic, vocabulary, country or people files; the last good lexicon stays in force."""


class FeedError(WatcherError):
    """One feed, one poll. The message says what happened and what it means."""


class FeedUnreachable(FeedError):
    """No usable answer: name, connection, TLS, time-out, 4xx or 5xx."""


class FeedRefused(FeedError):
    """Our own rules forbid it: a private address, another scheme, a body or a chain of redirects beyond its bound."""


class FeedBusy(FeedUnreachable):
    """429 or 503 with a wish; `wait` is what the server asked for, not yet clamped."""

    def __init__(self, message: str, wait: timedelta) -> None:
        super().__init__(message)
        self.wait = wait


class FeedGone(FeedError):
    """410 Gone."""


class FeedUnreadable(FeedError):
    """The bytes came, and are not a feed: a page, an empty body, a document that broke the parser."""


class DeliveryError(WatcherError):
    """One message, one chat. Never holds a chat id, a token or the message's text."""


class DeliveryDeferred(DeliveryError):
    """Not sent, safe to send again after `wait`. `whole_bot`: every chat must wait, not this one alone."""

    def __init__(self, message: str, wait: timedelta, *, whole_bot: bool = False) -> None:
        super().__init__(message)
        self.wait = wait
        self.whole_bot = whole_bot


class BotRefused(DeliveryDeferred):
    """401 or 404 for the whole bot: a wrong or revoked token, or an address that is no Bot API. Nothing can be sent."""

    def __init__(self, message: str, wait: timedelta) -> None:
        super().__init__(message, wait, whole_bot=True)


class DeliveryRejected(DeliveryError):
    """Telegram understood and will never take this message (400): a dead letter for the operator."""


class DeliveryUnknown(DeliveryError):
    """The request left us and no answer came: it may have been carried out."""


class ChatMoved(DeliveryError):
    """A group became a supergroup; `new_chat_id` is where it went. The id is in no text of the error."""

    def __init__(self, message: str, new_chat_id: int) -> None:
        super().__init__(message)
        self.new_chat_id = new_chat_id


class ChatRefused(DeliveryError):
    """403, or a chat that is not there: stop writing to it and forget it."""


class ChatMissing(ChatRefused):
    """400 "chat not found" or PEER_ID_INVALID: it was seen to pass, so one try more before the chat is given up."""


class BotContested(WatcherError):
    """409: another process polls with our token: a second instance, or a stolen token."""


class ChartError(WatcherError):
    """A picture could not be drawn: matplotlib is missing or broken, or its process was stopped."""


class StoreError(WatcherError):
    """The database cannot be used as it is; the message says what to do."""


class VaultError(WatcherError):
    """What identifies a chat cannot be read with this key."""

"""What is kept of an update from Telegram until it is answered."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from watcher.records.chats import Address, ChatKind

#: `command` typed · `words` typed, no command (the words themselves are dropped) · `press` of a button ·
#: `gone`: the bot was blocked or removed · `moved`: the group has a new id.
IncomingKind = Literal["command", "words", "press", "gone", "moved"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, reduced when it is parsed: no name, no language, no text but a command's own."""

    update_id: int
    kind: IncomingKind
    address: Address
    chat_kind: ChatKind
    #: A command with its arguments (`/digest daily 19:30`, the bot's name taken off) or a button's callback; else empty.
    text: str = field(default="", repr=False)
    #: The message that a command replies to, or the one whose button was pressed; None where there is none.
    message_id: int | None = field(default=None, repr=False)
    #: Who typed or pressed, in groups alone, for the check of administrators; None for anonymous ones.
    user_id: int | None = field(default=None, repr=False)
    #: Typed in the group's own name, as anonymous administrators do.
    as_group: bool = False
    #: Telegram's id of a press, by which it is answered; empty for everything else.
    press_id: str = field(default="", repr=False)
    #: For `moved`: the group's new id.
    new_chat_id: int | None = field(default=None, repr=False)
    #: When it was typed, by Telegram's clock; None for presses, which carry no time.
    sent_at: datetime | None = None

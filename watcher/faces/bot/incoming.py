"""What is kept of an update from Telegram until it is answered: no name, no language, no text but a command's own."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, cast

from watcher.records import Address, ChatKind, InboxUpdate

#: `command` typed · `words` typed, no command (the words themselves are dropped) · `press` of a button ·
#: `gone`: the bot was blocked or removed · `moved`: the group has a new id.
IncomingKind = Literal["command", "words", "press", "gone", "moved"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, reduced as soon as it is parsed."""

    update_id: int
    kind: IncomingKind
    address: Address
    chat_kind: ChatKind
    #: A command with its arguments (`/digest daily 19:30`, without the bot's name), or a button's callback; else "".
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

    @property
    def in_group(self) -> bool:
        """Several people may be here."""
        return self.chat_kind != "private"


def pack(incoming: Incoming) -> InboxUpdate:
    """As it goes into the store's inbox, which seals it."""
    kept = {
        "kind": incoming.kind,
        "chat": incoming.address.chat_id,
        "thread": incoming.address.thread_id,
        "chat_kind": incoming.chat_kind,
        "text": incoming.text,
        "message": incoming.message_id,
        "user": incoming.user_id,
        "as_group": incoming.as_group,
        "press": incoming.press_id,
        "new_chat": incoming.new_chat_id,
        "sent_at": incoming.sent_at.timestamp() if incoming.sent_at else None,
    }
    return InboxUpdate(incoming.update_id, json.dumps(kept, ensure_ascii=False), incoming.address)


def unpack(update_id: int, payload: str) -> Incoming:
    """The inverse of `pack`."""
    kept: dict[str, Any] = json.loads(payload)
    return Incoming(
        update_id=update_id,
        kind=cast(IncomingKind, kept["kind"]),
        address=Address(kept["chat"], kept["thread"]),
        chat_kind=cast(ChatKind, kept["chat_kind"]),
        text=kept["text"],
        message_id=kept["message"],
        user_id=kept["user"],
        as_group=kept["as_group"],
        press_id=kept["press"],
        new_chat_id=kept["new_chat"],
        sent_at=datetime.fromtimestamp(kept["sent_at"], UTC) if kept["sent_at"] is not None else None,
    )

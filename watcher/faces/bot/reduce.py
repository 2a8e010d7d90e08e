"""From Telegram's update, as plain JSON, to what we keep of it. Names, usernames and languages end here."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from watcher.faces.bot.incoming import Incoming
from watcher.records import Address, ChatKind

Json = Mapping[str, Any]

#: The kinds of update that are asked for; Telegram keeps the others to itself.
WANTED = ("message", "callback_query", "my_chat_member")
#: A command longer than this is no command of ours.
LONGEST_COMMAND = 256
#: What Telegram calls a chat that lost us.
LOST = frozenset({"kicked", "left"})


def reduce(update: Json, username: str) -> tuple[Incoming | None, str]:
    """What is kept, and the language that Telegram names for whoever wrote (""; for one answer, never kept).

    username: the bot's own, without `@`: a command with another bot's name is not for us. None: nothing to answer, or
    an update of a shape that we do not know: one strange update must not hold up the others.
    """
    try:
        incoming, language = _reduced(update, username)
        if incoming is not None:
            _check(incoming)
        return incoming, language
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        return None, ""


def _reduced(update: Json, username: str) -> tuple[Incoming | None, str]:
    number = int(update["update_id"])
    if "callback_query" in update:
        query = update["callback_query"]
        return _press(number, query), str(query["from"].get("language_code") or "")
    if "my_chat_member" in update:
        return _membership(number, update["my_chat_member"]), ""
    if "message" in update:
        message = update["message"]
        return _message(number, message, username), str((message.get("from") or {}).get("language_code") or "")
    return None, ""


def _check(incoming: Incoming) -> None:
    """Raises ValueError for what no database could keep: halves of letters, ids beyond 64 bits."""
    f"{incoming.text}{incoming.press_id}".encode()
    ids = (incoming.update_id, incoming.address.chat_id, incoming.address.thread_id, incoming.new_chat_id)
    if any(one is not None and not -(2**63) <= one < 2**63 for one in ids):
        raise ValueError("an id beyond 64 bits")


def _message(update_id: int, message: Json, username: str) -> Incoming | None:
    address, kind = _address(message), _kind(message["chat"])
    if message.get("migrate_to_chat_id") is not None:
        return Incoming(update_id, "moved", address, kind, new_chat_id=int(message["migrate_to_chat_id"]))
    if kind == "channel" or not isinstance(message.get("text"), str):
        return None
    text = _command(message["text"][:LONGEST_COMMAND], username)
    if text is None and kind != "private":
        return None  # people talking to each other
    sender = message.get("sender_chat")
    user = message.get("from") if kind != "private" and sender is None else None
    return Incoming(
        update_id=update_id,
        kind="command" if text is not None else "words",
        address=address,
        chat_kind=kind,
        text=text or "",
        message_id=(message.get("reply_to_message") or {}).get("message_id"),
        user_id=int(user["id"]) if user else None,
        as_group=sender is not None and sender["id"] == message["chat"]["id"],
        sent_at=datetime.fromtimestamp(message["date"], UTC),
    )


def _press(update_id: int, query: Json) -> Incoming | None:
    message, pressed = query.get("message"), query.get("data")
    if message is None or not isinstance(pressed, str):
        return None
    kind = _kind(message["chat"])
    return Incoming(
        update_id=update_id,
        kind="press",
        address=_address(message),
        chat_kind=kind,
        text=pressed,
        message_id=int(message["message_id"]),
        user_id=int(query["from"]["id"]) if kind != "private" else None,
        press_id=str(query["id"]),
    )


def _membership(update_id: int, change: Json) -> Incoming | None:
    if change["new_chat_member"]["status"] not in LOST:
        return None
    return Incoming(update_id, "gone", Address(int(change["chat"]["id"])), _kind(change["chat"]))


def _address(message: Json) -> Address:
    # Replies in ordinary groups carry a thread id too; only a forum's topic is a place of its own.
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return Address(int(message["chat"]["id"]), thread)


def _kind(chat: Json) -> ChatKind:
    if chat["type"] == "private":
        return "private"
    return "channel" if chat["type"] == "channel" else "group"


def _command(text: str, username: str) -> str | None:
    """`/topics all` from `/topics@our_bot  all`; None for what is no command, or another bot's."""
    name, _, rest = " ".join(text.split()).partition(" ")
    command, _, addressee = name.partition("@")
    if not command.startswith("/") or len(command) < 2:
        return None
    if addressee and addressee.casefold() != username.casefold():
        return None
    return f"{command.lower()} {rest}".strip()

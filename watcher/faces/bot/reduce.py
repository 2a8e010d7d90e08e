"""From Telegram's update to what we keep of it. Names, usernames and languages end here."""

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram import Chat as TelegramChat

from watcher.faces.bot.incoming import Incoming
from watcher.records import Address, ChatKind

#: The kinds of update that are asked for; Telegram keeps the others to itself.
WANTED = ("message", "callback_query", "my_chat_member")
#: A command longer than this is no command of ours.
LONGEST_COMMAND = 256
#: What Telegram calls a chat that lost us.
LOST = frozenset({"kicked", "left"})


def reduce(update: Update, username: str) -> tuple[Incoming | None, str]:
    """What is kept, and the language that Telegram names for whoever wrote (""; for one answer, never kept).

    username: the bot's own, without `@`: a command with another bot's name is not for us. None: nothing to answer.
    """
    if update.callback_query is not None:
        return _press(update.update_id, update.callback_query), update.callback_query.from_user.language_code or ""
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member), ""
    if update.message is not None:
        user = update.message.from_user
        return _message(update.update_id, update.message, username), (user.language_code or "") if user else ""
    return None, ""


def _message(update_id: int, message: Message, username: str) -> Incoming | None:
    address, kind = _address(message), _kind(message.chat)
    if message.migrate_to_chat_id is not None:
        return Incoming(update_id, "moved", address, kind, new_chat_id=message.migrate_to_chat_id)
    if kind == "channel" or message.text is None:
        return None
    text = _command(message.text[:LONGEST_COMMAND], username)
    if text is None and kind != "private":
        return None  # people talking to each other
    by_group = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    user = message.from_user if kind != "private" and message.sender_chat is None else None
    replied = message.reply_to_message
    return Incoming(
        update_id=update_id,
        kind="command" if text is not None else "words",
        address=address,
        chat_kind=kind,
        text=text or "",
        message_id=replied.message_id if replied is not None else None,
        user_id=user.id if user is not None else None,
        as_group=by_group,
        sent_at=message.date,
    )


def _press(update_id: int, query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is None or query.data is None:
        return None
    kind = _kind(message.chat)
    return Incoming(
        update_id=update_id,
        kind="press",
        address=_address(message) if isinstance(message, Message) else Address(message.chat.id),
        chat_kind=kind,
        text=query.data,
        message_id=message.message_id,
        user_id=query.from_user.id if kind != "private" else None,
        press_id=query.id,
    )


def _membership(update_id: int, change: ChatMemberUpdated) -> Incoming | None:
    if change.new_chat_member.status not in LOST:
        return None
    return Incoming(update_id, "gone", Address(change.chat.id), _kind(change.chat))


def _address(message: Message) -> Address:
    # Replies in ordinary groups carry a thread id too; only a forum's topic is a place of its own.
    return Address(message.chat.id, message.message_thread_id if message.is_topic_message else None)


def _kind(chat: TelegramChat) -> ChatKind:
    if chat.type == "private":
        return "private"
    return "channel" if chat.type == "channel" else "group"


def _command(text: str, username: str) -> str | None:
    """`/topics all` from `/topics@our_bot  all`; None for what is no command, or another bot's."""
    name, _, rest = text.strip().partition(" ")
    command, _, addressee = name.partition("@")
    if not command.startswith("/") or len(command) < 2:
        return None
    if addressee and addressee.casefold() != username.casefold():
        return None
    return f"{command.lower()} {' '.join(rest.split())}".strip()

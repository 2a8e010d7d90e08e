"""The Bot API methods of the fake server, one function each: (world, fields) -> result."""

from collections.abc import Callable
from typing import Any

from tests.telegram_world import (
    BOT,
    TWO_DAYS,
    Message,
    Refused,
    TheChat,
    World,
    chat_body,
    membership,
    user_body,
)

Fields = dict[str, Any]
SAME = ("Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message")  # fmt: skip


def get_me(world: World, given: Fields) -> Any:
    return BOT


def send_message(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    text, entities = world.words(given)
    return _stand(world, chat, given, text=text, source=given["text"], entities=entities)


def send_photo(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    if isinstance(given["photo"], bytes) and not given["photo"].startswith((b"\x89PNG", b"\xff\xd8")):
        raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED")
    text, entities = world.words(given, "caption", 1024)
    return _stand(world, chat, given, text=text, source=given.get("caption", ""), entities=entities, photo=True)


def _stand(world: World, chat: TheChat, given: Fields, **more: Any) -> Any:
    keyboard = world.keyboard(given)
    thread = world.topic(chat, given)
    reply_to = _reply(world, chat, given)
    world.pace(chat)
    message = Message(
        chat.chat_id, world.number(), sent_at=world.now(), thread_id=thread, reply_to=reply_to, keyboard=keyboard,
        silent=given.get("disable_notification", False), protected=given.get("protect_content", False),
        preview=not given.get("link_preview_options", {}).get("is_disabled", False), **more,
    )  # fmt: skip
    world.sent[chat.chat_id, message.message_id] = message
    return world.shown(message)


def _reply(world: World, chat: TheChat, given: Fields) -> int | None:
    wanted = given.get("reply_parameters")
    if not wanted:
        return None
    there = world.sent.get((chat.chat_id, wanted["message_id"]))
    if there is not None and not there.deleted:
        return int(wanted["message_id"])
    if not wanted.get("allow_sending_without_reply"):
        raise Refused(400, "Bad Request: message to be replied not found")
    return None


def edit_text(world: World, given: Fields) -> Any:
    chat, message = _own(world, given, "message to edit not found", "message can't be edited")
    text, entities = world.words(given)
    keyboard = world.keyboard(given)
    if (text, entities, keyboard) == (message.text, message.entities, message.keyboard):
        raise Refused(400, SAME)
    world.pace(chat)
    message.edits.append(message.text)
    message.text, message.source, message.entities, message.keyboard = text, given["text"], entities, keyboard
    return world.shown(message) | {"edit_date": int(world.now())}


def edit_keyboard(world: World, given: Fields) -> Any:
    chat, message = _own(world, given, "message to edit not found", "message can't be edited")
    keyboard = world.keyboard(given)
    if keyboard == message.keyboard:
        raise Refused(400, SAME)
    world.pace(chat)
    message.keyboard = keyboard
    return world.shown(message) | {"edit_date": int(world.now())}


def delete_message(world: World, given: Fields) -> Any:
    _, message = _own(world, given, "message to delete not found", "")
    if world.now() - message.sent_at > TWO_DAYS:
        raise Refused(400, "Bad Request: message can't be deleted for everyone")
    message.deleted = True
    return True


def delete_messages(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    if not 1 <= len(given["message_ids"]) <= 100:
        raise Refused(400, "Bad Request: strict: deleteMessages takes 1-100 ids")
    for number in given["message_ids"]:
        message = world.sent.get((chat.chat_id, number))
        if message is not None and world.now() - message.sent_at <= TWO_DAYS:
            message.deleted = True
    return True


def _own(world: World, given: Fields, missing: str, too_old: str) -> tuple[TheChat, Message]:
    if "chat_id" not in given or "message_id" not in given:
        raise Refused(400, "Bad Request: message identifier is not specified")
    chat = world.find(given["chat_id"])
    message = world.sent.get((chat.chat_id, given["message_id"]))
    if message is None or message.deleted:
        raise Refused(400, f"Bad Request: {missing}")
    if too_old and world.now() - message.sent_at > TWO_DAYS and not message.keyboard:
        raise Refused(400, f"Bad Request: {too_old}")
    return chat, message


def answer_query(world: World, given: Fields) -> Any:
    if len(given.get("text", "")) > 200:
        raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
    query = given["callback_query_id"]
    if query in world.answered or not query.startswith("q"):
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    world.answered[query] = given
    return True


def get_chat(world: World, given: Fields) -> Any:
    return chat_body(world.find(given["chat_id"])) | {"accent_color_id": 0, "max_reaction_count": 11,
                                                      "accepted_gift_types": GIFTS}  # fmt: skip


GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_member(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    status = chat.members.get(given["user_id"])
    if status is None:
        raise Refused(400, "Bad Request: PARTICIPANT_ID_INVALID")
    return membership(user_body(given["user_id"]), status)


def get_admins(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    if chat.type == "private":
        raise Refused(400, "Bad Request: there are no administrators in the private chat")
    ranks = ("creator", "administrator")
    return [membership(user_body(user), status) for user, status in chat.members.items() if status in ranks]


def set_commands(world: World, given: Fields) -> Any:
    for command in given["commands"]:
        name, words = command["command"], command["description"]
        if not (1 <= len(name) <= 32 and name.replace("_", "a").isalnum() and name.islower() and name.isascii()):
            raise Refused(400, "Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(words) <= 256:
            raise Refused(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands.append(given)
    return True


def leave_chat(world: World, given: Fields) -> Any:
    chat = world.find(given["chat_id"])
    if chat.type == "private":
        raise Refused(400, "Bad Request: chat not found")
    chat.refuses = "not_member"
    return True


def chat_action(world: World, given: Fields) -> Any:
    world.find(given["chat_id"])
    if given["action"] not in ("typing", "upload_photo", "upload_document"):
        raise Refused(400, "Bad Request: wrong parameter action in request")
    return True


def set_webhook(world: World, given: Fields) -> Any:
    if given["url"] and not given["url"].startswith("https://"):
        raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    world.webhook = given["url"]
    return True


def delete_webhook(world: World, given: Fields) -> Any:
    world.webhook = ""
    if given.get("drop_pending_updates"):
        world.updates.clear()
    return True


def webhook_info(world: World, given: Fields) -> Any:
    return {"url": world.webhook, "has_custom_certificate": False, "pending_update_count": len(world.updates)}


#: getUpdates waits, so that the server itself answers it.
API: dict[str, Callable[[World, Fields], Any]] = {
    "getme": get_me, "sendmessage": send_message, "sendphoto": send_photo, "editmessagetext": edit_text,
    "editmessagereplymarkup": edit_keyboard, "deletemessage": delete_message, "deletemessages": delete_messages,
    "answercallbackquery": answer_query, "getchat": get_chat, "getchatmember": get_member,
    "getchatadministrators": get_admins, "setmycommands": set_commands, "leavechat": leave_chat,
    "sendchataction": chat_action, "setwebhook": set_webhook, "deletewebhook": delete_webhook,
    "getwebhookinfo": webhook_info,
}  # fmt: skip

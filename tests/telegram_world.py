"""What the fake Bot API knows: chats, messages, updates, faults to come, and a ledger of everything asked of it.

No network here; `telegram_server.py` puts it on a port. A test calls what is public; a process gets it by `/control`.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.telegram_fields import BadField
from tests.telegram_html import CannotParse, parse_html, units

BOT = {"id": 4242424242, "is_bot": True, "first_name": "Watcher", "username": "watcher_test_bot",
       "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}  # fmt: skip
#: How Telegram says that a chat takes nothing from us.
REFUSALS = {
    "blocked": "Forbidden: bot was blocked by the user",
    "deactivated": "Forbidden: user is deactivated",
    "kicked": "Forbidden: bot was kicked from the {type} chat",
    "not_member": "Forbidden: bot is not a member of the {type} chat",
    "deleted": "Forbidden: the group chat was deleted",
    "unstarted": "Forbidden: bot can't initiate conversation with a user",
}
TWO_DAYS = 48 * 3600
ANONYMOUS_ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


class Refused(Exception):
    """An answer that is not ok."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.parameters = parameters


@dataclass
class Message:
    """One message that stands (or stood) in a chat."""

    chat_id: int
    message_id: int
    text: str
    source: str
    entities: list[dict[str, Any]]
    sent_at: float
    thread_id: int | None = None
    reply_to: int | None = None
    keyboard: dict[str, Any] | None = None
    silent: bool = False
    protected: bool = False
    preview: bool = True
    photo: bool = False
    edits: list[str] = field(default_factory=list)
    deleted: bool = False


@dataclass
class TheChat:
    """A chat that the server knows."""

    chat_id: int
    type: str = "private"
    title: str = ""
    #: A key of REFUSALS, or empty.
    refuses: str = ""
    moved_to: int | None = None
    closed_topics: set[int] = field(default_factory=set)
    topics: set[int] | None = None
    members: dict[int, str] = field(default_factory=dict)
    flood_until: float = 0.0


@dataclass
class Fault:
    """What goes wrong next. `kind`: see `telegram_server.py`."""

    kind: str
    chat_id: int | None = None
    method: str | None = None
    times: int = 1
    code: int = 500
    description: str = ""
    seconds: float = 0.0
    #: The request is carried out before the fault shows.
    accepted: bool = False


@dataclass(frozen=True)
class Limits:
    """Telegram's own pace, enforced with 429; zero: not enforced."""

    bot_per_second: int = 0
    chat_per_second: int = 0
    group_per_minute: int = 0


class World:
    """State and rules; methods of the Bot API are those in `API`."""

    def __init__(
        self,
        token: str = "123456789:AAFakeTokenForTestsOnly_abcdefghijklmno",
        *,
        strangers: str = "",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """strangers: the type of chat that an id never seen is taken for; empty: `chat not found`."""
        self.token = token
        self._clock = clock
        #: Asked before each call what goes wrong: (method, chat id or None) -> a fault or None.
        self.weather: Callable[[str, int | None], Fault | None] = lambda method, chat_id: None
        self.strangers = strangers
        self.chats: dict[int, TheChat] = {}
        self.sent: dict[tuple[int, int], Message] = {}
        self.ledger: list[dict[str, Any]] = []
        self.faults: list[Fault] = []
        self.limits = Limits()
        self.updates: deque[dict[str, Any]] = deque()
        self.answered: dict[str, dict[str, Any]] = {}
        self.commands: list[dict[str, Any]] = []
        self.webhook = ""
        self.allowed: list[str] | None = None
        self.shift = 0.0
        self._next_message = 100
        self._next_update = 1
        self._departures: dict[int | None, deque[float]] = {}
        self.on_update: Callable[[], None] = lambda: None

    # -- what tests script -------------------------------------------------------------------------------------------

    def now(self) -> float:
        return self._clock() + self.shift

    def advance(self, seconds: float) -> None:
        """Moves the server's clock on."""
        self.shift += seconds

    def chat(self, chat_id: int, type: str = "private", **more: Any) -> TheChat:
        """Makes or changes a chat; `topics=[…]` makes it a forum."""
        known = self.chats.setdefault(chat_id, TheChat(chat_id))
        known.type = type
        for name, value in more.items():
            setattr(known, name, set(value) if name in ("topics", "closed_topics") and value is not None else value)
        return known

    def refuse(self, chat_id: int, how: str = "blocked") -> None:
        if how and how not in REFUSALS:
            raise ValueError(f"how must be one of {', '.join(REFUSALS)}")
        self.chats[chat_id].refuses = how

    def migrate(self, chat_id: int, new_chat_id: int) -> None:
        self.chats[chat_id].moved_to = new_chat_id
        self.chat(new_chat_id, "supergroup", title=self.chats[chat_id].title)

    def member(self, chat_id: int, user_id: int, status: str) -> None:
        """status: creator, administrator, member, restricted, left or kicked."""
        self.chats[chat_id].members[user_id] = status

    def flood(self, chat_id: int, seconds: float) -> None:
        """From now on the chat answers 429 until `seconds` are over."""
        self.chats[chat_id].flood_until = self.now() + seconds

    def fault(self, kind: str, **more: Any) -> Fault:
        """kind: hang, reset, status, garbage, error, flood or slow; the fields of `Fault` narrow it."""
        fault = Fault(kind, **more)
        self.faults.append(fault)
        return fault

    def limit(self, **limits: int) -> None:
        self.limits = Limits(**limits)

    # -- what people do ----------------------------------------------------------------------------------------------

    def update(self, **body: Any) -> int:
        """Puts any update into the queue; returns its id."""
        number = self._next_update
        self._next_update += 1
        kind = next(iter(body))
        if self.allowed is None or kind in self.allowed or (not self.allowed and kind != "chat_member"):
            self.updates.append({"update_id": number, **body})
            self.on_update()
        return number

    def says(self, chat_id: int, text: str, user_id: int | None = None, *, language: str = "en", **more: Any) -> int:
        """Somebody writes; returns the message's id. The chat is made if it is new."""
        chat = self.chats.get(chat_id) or self.chat(chat_id, "private" if chat_id > 0 else "supergroup")
        message = self._incoming(chat, text, **more)
        if "sender_chat" not in more:
            message["from"] = user_body(user_id or abs(chat_id), language)
        self.update(message=message)
        return int(message["message_id"])

    def says_as_group(self, chat_id: int, text: str) -> int:
        """An anonymous administrator writes."""
        chat = self.chats[chat_id]
        sender = {"sender_chat": chat_body(chat), "from": ANONYMOUS_ADMIN}
        return self.says(chat_id, text, **sender)

    def posts(self, chat_id: int, text: str) -> int:
        """A post in a channel."""
        chat = self.chats.get(chat_id) or self.chat(chat_id, "channel")
        message = self._incoming(chat, text, sender_chat=chat_body(chat))
        self.update(channel_post=message)
        return int(message["message_id"])

    def presses(self, chat_id: int, message_id: int, data: str, user_id: int | None = None) -> str:
        """Somebody presses a button under a message of ours; returns the query's id. `data` need not be true."""
        message = self.sent[chat_id, message_id]
        query_id = f"q{self._next_update}"
        body = {"id": query_id, "from": user_body(user_id or abs(chat_id)), "chat_instance": "1", "data": data,
                "message": self.shown(message)}  # fmt: skip
        self.update(callback_query=body)
        return query_id

    def bot_status(self, chat_id: int, new: str, old: str = "member", user_id: int | None = None) -> None:
        """`my_chat_member`: the bot was added, removed, blocked …"""
        chat = self.chats.get(chat_id) or self.chat(chat_id, "private" if chat_id > 0 else "supergroup")
        self.update(my_chat_member={
            "chat": chat_body(chat), "from": user_body(user_id or abs(chat_id)), "date": int(self.now()),
            "old_chat_member": membership(BOT, old), "new_chat_member": membership(BOT, new),
        })  # fmt: skip

    def _incoming(self, chat: TheChat, text: str, **more: Any) -> dict[str, Any]:
        message: dict[str, Any] = {
            "message_id": self.number(),
            "date": int(self.now()),
            "chat": chat_body(chat),
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": units(text.split()[0])}]
        return message | more

    def number(self) -> int:
        """The next message's id."""
        self._next_message += 1
        return self._next_message

    # -- what the tests ask ------------------------------------------------------------------------------------------

    def messages(self, chat_id: int | None = None) -> list[Message]:
        """Messages of ours, oldest first, deleted ones included."""
        return [m for m in self.sent.values() if chat_id in (None, m.chat_id)]

    def texts(self, chat_id: int) -> list[str]:
        """The texts that stand in the chat now."""
        return [m.text for m in self.messages(chat_id) if not m.deleted]

    def report(self) -> dict[str, Any]:
        """All of it, for the ledger's page."""
        return {"calls": self.ledger, "messages": [asdict(m) for m in self.sent.values()], "commands": self.commands,
                "answered": self.answered, "updates_waiting": len(self.updates)}  # fmt: skip

    # -- rules shared by the methods -----------------------------------------------------------------------------------

    def find(self, given: int | str) -> TheChat:
        """The chat, if it would take something from us; raises with Telegram's words."""
        chat = self.chats.get(given) if isinstance(given, int) else None
        if chat is None and isinstance(given, int) and self.strangers:
            chat = self.chat(given, self.strangers)
        if chat is None:
            raise Refused(400, "Bad Request: chat not found")
        if chat.moved_to is not None:
            raise Refused(400, "Bad Request: group chat was upgraded to a supergroup chat",
                          {"migrate_to_chat_id": chat.moved_to})  # fmt: skip
        if chat.refuses:
            raise Refused(403, REFUSALS[chat.refuses].format(type=chat.type))
        return chat

    def pace(self, chat: TheChat) -> None:
        """429 where the chat or the bot is too fast, with what is left to wait."""
        now = self.now()
        if now < chat.flood_until:
            raise _too_many(chat.flood_until - now)
        group = chat.type != "private"
        for key, count, span in (
            (None, self.limits.bot_per_second, 1.0), (chat.chat_id, self.limits.chat_per_second, 1.0),
            (chat.chat_id, self.limits.group_per_minute if group else 0, 60.0),
        ):  # fmt: skip
            times = self._departures.setdefault(key, deque(maxlen=1000))
            if count and sum(t > now - span for t in times) >= count:
                raise _too_many(next(t for t in times if t > now - span) + span - now)
        for key in (None, chat.chat_id):
            self._departures.setdefault(key, deque(maxlen=1000)).append(now)

    def words(self, given: dict[str, Any], name: str = "text", longest: int = 4096) -> tuple[str, list[dict[str, Any]]]:
        """The text after entities, within its length."""
        source = str(given.get(name, ""))
        mode = given.get("parse_mode", "")
        if mode not in ("", "HTML"):
            raise Refused(400, f"Bad Request: strict: parse_mode {mode} is not ours")
        try:
            text, entities = parse_html(source) if mode else (source, [])
        except CannotParse as error:
            raise Refused(400, str(error)) from None
        if name == "text" and not text.strip():
            raise Refused(400, "Bad Request: message text is empty")
        if units(text) > longest:
            what = "message is too long" if name == "text" else "message caption is too long"
            raise Refused(400, f"Bad Request: {what}")
        return text, entities

    def keyboard(self, given: dict[str, Any]) -> dict[str, Any] | None:
        markup = given.get("reply_markup")
        for row in (markup or {}).get("inline_keyboard", []):
            for button in row:
                _check_button(button)
        return markup

    def topic(self, chat: TheChat, given: dict[str, Any]) -> int | None:
        thread = given.get("message_thread_id")
        if thread is None:
            return None
        if chat.topics is None or thread not in chat.topics:
            raise Refused(400, "Bad Request: message thread not found")
        if thread in chat.closed_topics:
            raise Refused(400, "Bad Request: TOPIC_CLOSED")
        return int(thread)

    def shown(self, message: Message) -> dict[str, Any]:
        """The message as an answer shows it."""
        chat = self.chats[message.chat_id]
        body: dict[str, Any] = {"message_id": message.message_id, "date": int(message.sent_at), "chat": chat_body(chat),
                                "from": BOT}  # fmt: skip
        body["caption" if message.photo else "text"] = message.text
        if message.entities:
            body["caption_entities" if message.photo else "entities"] = message.entities
        if message.photo:
            body["photo"] = [{"file_id": "f1", "file_unique_id": "u1", "width": 1, "height": 1}]
        if message.keyboard and "inline_keyboard" in message.keyboard:
            body["reply_markup"] = message.keyboard
        if message.thread_id is not None:
            body |= {"message_thread_id": message.thread_id, "is_topic_message": True}
        return body


def _too_many(seconds: float) -> Refused:
    wait = max(1, round(seconds + 0.499))
    return Refused(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})


def _check_button(button: dict[str, Any]) -> None:
    actions = [name for name in button if name not in ("text", "icon_custom_emoji_id", "style")]
    if len(actions) != 1:
        raise BadField("strict: a button does exactly one thing")
    if not button["text"].strip():
        raise Refused(
            400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
        raise Refused(400, "Bad Request: BUTTON_URL_INVALID")


def chat_body(chat: TheChat) -> dict[str, Any]:
    named = {"first_name": "Somebody"} if chat.type == "private" else {"title": chat.title or "A group"}
    return {"id": chat.chat_id, "type": chat.type, **named, **({"is_forum": True} if chat.topics is not None else {})}


def user_body(user_id: int, language: str = "en") -> dict[str, Any]:
    return {
        "id": user_id,
        "is_bot": False,
        "first_name": "Somebody",
        "username": f"user{user_id}",
        "language_code": language,
    }


ADMIN_RIGHTS = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories",
)  # fmt: skip
MEMBER_RIGHTS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip


def membership(user: dict[str, Any], status: str) -> dict[str, Any]:
    more: dict[str, dict[str, Any]] = {
        "creator": {"is_anonymous": False},
        "administrator": dict.fromkeys(ADMIN_RIGHTS, False),
        "kicked": {"until_date": 0},
        "restricted": {"is_member": True, "until_date": 0, **dict.fromkeys(MEMBER_RIGHTS, False)},
    }
    return {"user": user, "status": status, **more.get(status, {})}

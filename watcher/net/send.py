"""Telegram: one page to one chat, and every answer turned into an error that says what happens next.

python-telegram-bot builds the requests; the answers are read here. Its own error texts hold the token, proxies' pages
and chat ids, so that none of them is ever passed on: each error of ours is written here and raised without its cause.
"""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from watcher.errors import (
    BotRefused,
    ChatMissing,
    ChatMoved,
    ChatRefused,
    DeliveryDeferred,
    DeliveryError,
    DeliveryRejected,
    DeliveryUnknown,
)
from watcher.net.markup import plain_text
from watcher.records import Address, Page, Picture

TELEGRAM = "https://api.telegram.org"
#: How long every chat waits when Telegram cannot be reached, at the least; the retry rules lengthen it.
UNREACHABLE_WAIT = timedelta(seconds=2)
#: How long to wait before a refused token is tried again: the operator may have mended it.
REFUSED_WAIT = timedelta(minutes=5)
#: Telegram's longest flood waits seen are about a day; a wilder number is a fault of somebody's.
LONGEST_FLOOD_WAIT = timedelta(days=1)
#: For a 429 that names no wait.
DEFAULT_FLOOD_WAIT = timedelta(seconds=5)
#: The request never left us whole: safe to send again.
NEVER_SENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol,
    httpx.InvalidURL, RuntimeError,
)  # fmt: skip
#: 400s that mean that the chat will never hear us (tdlib's Client.cpp).
CHAT_CLOSED = (
    "chat_write_forbidden", "need administrator rights", "not enough rights to send", "user_is_blocked",
    "have no rights to send", "bot_kicked", "input_user_deactivated", "user is deactivated", "channel_private",
    "group chat was deactivated", "chat_admin_required", "chat_restricted",
)  # fmt: skip
CHAT_MISSING = ("chat not found", "peer_id_invalid", "chat_id is empty", "user not found")
TOPIC_GONE = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
#: The only words of a refusal that are passed on: a description may quote the message.
KNOWN_REFUSALS = (
    "message is too long", "message text is empty", "can't parse entities", "message to edit not found",
    "message can't be edited", "message can't be deleted", "button_data_invalid", "button_url_invalid", *TOPIC_GONE,
)  # fmt: skip


_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_Result = TypeVar("_Result")


class _Answer(TelegramError):
    """What the Bot API answered, in place of python-telegram-bot's errors: nothing of it is in `str()`."""

    def __init__(self, code: int, body: dict[str, Any] | None) -> None:
        super().__init__(f"answer {code}")
        self.code = code
        #: False: a page of whatever stands between us and Telegram.
        self.is_telegram = body is not None and "ok" in body
        self.description = str((body or {}).get("description", ""))
        parameters = (body or {}).get("parameters")
        self.parameters: dict[str, Any] = parameters if isinstance(parameters, dict) else {}

    def says(self, *words: str) -> bool:
        """Any of these, in lower case, is in the description."""
        return any(word in self.description.lower() for word in words)


class _Request(HTTPXRequest):
    """Raises `_Answer` for whatever is not a success, before python-telegram-bot logs the body or quotes it."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        code, body = await super().do_request(*args, **kwargs)
        answer = _json_object(body)
        if code >= 300 or answer is None or answer.get("ok") is not True:
            raise _Answer(code, answer)
        return code, body


def _json_object(body: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(body)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


class Sender:
    """Sends pages through a Bot API server. Its repr shows nothing.

    Every message is HTML, without link previews, protected from forwarding, silent if its page says so.
    Raises only leaves of `DeliveryError`; none holds a token, a chat id or a text.
    """

    def __init__(
        self,
        token: str,
        api_url: str = TELEGRAM,
        *,
        answer_within: timedelta = timedelta(seconds=25),
        connections: int = 256,
        proxy: str | None = None,
        without_lost_topic: bool = True,
    ) -> None:
        """token: as BotFather gave it. api_url: the root, as `http://127.0.0.1:8081`. answer_within: for one answer;
        groups in slow mode hold a request for 10 s. without_lost_topic: a page whose forum topic is gone goes to the
        group itself; False: it is rejected.
        """
        seconds = answer_within.total_seconds()
        request = _Request(
            connection_pool_size=connections, read_timeout=seconds, write_timeout=seconds, connect_timeout=10.0,
            pool_timeout=10.0, proxy=proxy, httpx_kwargs={"trust_env": False, "follow_redirects": False},
        )  # fmt: skip
        self._request = request
        # getUpdates is polled elsewhere: a second client would only cost memory.
        self._bot = Bot(token, base_url=f"{api_url.rstrip('/')}/bot", request=request, get_updates_request=request)
        self._without_lost_topic = without_lost_topic
        #: Topics that are no more, so that one lost topic does not cost two requests for each page.
        self._lost_topics: set[tuple[int, int]] = set()

    def __repr__(self) -> str:
        return "Sender(…)"

    async def open(self) -> None:
        """Asks nothing of Telegram: an unreachable one must not stop the start."""
        await self._request.initialize()

    async def close(self) -> None:
        await self._request.shutdown()

    async def check(self) -> None:
        """Asks Telegram who we are: returns when it answers well, and raises as `send` does. Changes nothing."""
        try:
            await self._bot.get_me()
            return
        except TelegramError as error:
            failure = failure_of(error)
        raise failure

    async def send(self, address: Address, page: Page, *, reply_to: int | None = None) -> int:
        """Sends the page and returns the id of its message. reply_to: left out when that message is gone."""
        try:
            return await self._send(address, page, reply_to)
        except TelegramError as error:
            failure = failure_of(error)
        # Raised out here, so that it drags no context with texts and addresses along.
        raise failure

    async def edit(self, address: Address, message_id: int, page: Page) -> None:
        """Puts the page in the message's place; returns quietly when it stands there already."""
        try:
            await _html_or_plain(page.html, lambda text, mode: self._put(address.chat_id, message_id, page, text, mode))
            return
        except TelegramError as error:
            if _says(error, "message is not modified"):
                return
            failure = failure_of(error)
        raise failure

    async def photo(self, address: Address, picture: Picture, *, reply_to: int | None = None) -> int:
        """Sends the picture with its caption and returns the id of its message; protected as every message is."""
        try:
            return await self._send(address, picture, reply_to)
        except TelegramError as error:
            failure = failure_of(error)
        raise failure

    async def delete(self, address: Address, message_id: int) -> None:
        """Deletes the message; returns quietly when it is gone already. Telegram allows it for 48 hours."""
        try:
            await self._bot.delete_message(address.chat_id, message_id)
            return
        except TelegramError as error:
            if _says(error, "message to delete not found"):
                return
            failure = failure_of(error)
        raise failure

    async def _send(self, address: Address, page: Page | Picture, reply_to: int | None) -> int:
        topic = None if (address.chat_id, address.thread_id) in self._lost_topics else address.thread_id
        try:
            return await self._post(address.chat_id, topic, page, reply_to)
        except _Answer as answer:
            if topic is None or not self._without_lost_topic or not answer.says(*TOPIC_GONE):
                raise
            # A closed topic may be opened again; one that is not found never comes back.
            if not answer.says("topic_closed"):
                self._lost_topics.add((address.chat_id, topic))
        return await self._post(address.chat_id, None, page, reply_to)

    async def _post(self, chat_id: int, topic: int | None, page: Page | Picture, reply_to: int | None) -> int:
        reply = None if reply_to is None else ReplyParameters(reply_to, allow_sending_without_reply=True)
        if isinstance(page, Picture):
            return await self._post_photo(chat_id, topic, page, reply)

        async def post(text: str, mode: str | None) -> int:
            message = await self._bot.send_message(
                chat_id, text, parse_mode=mode, message_thread_id=topic, reply_parameters=reply,
                reply_markup=_keyboard(page), disable_notification=page.silent, protect_content=True,
                link_preview_options=_NO_PREVIEW,
            )  # fmt: skip
            return message.message_id

        return await _html_or_plain(page.html, post)

    async def _post_photo(
        self, chat_id: int, topic: int | None, picture: Picture, reply: ReplyParameters | None
    ) -> int:
        caption = picture.caption

        async def post(text: str, mode: str | None) -> int:
            message = await self._bot.send_photo(
                chat_id, picture.png, caption=text, parse_mode=mode, message_thread_id=topic, reply_parameters=reply,
                reply_markup=_keyboard(caption), disable_notification=caption.silent, protect_content=True,
            )  # fmt: skip
            return message.message_id

        return await _html_or_plain(caption.html, post)

    async def _put(self, chat_id: int, message_id: int, page: Page, text: str, mode: str | None) -> None:
        await self._bot.edit_message_text(
            text, chat_id, message_id, parse_mode=mode, reply_markup=_keyboard(page), link_preview_options=_NO_PREVIEW
        )


async def _html_or_plain(html: str, call: Callable[[str, str | None], Awaitable[_Result]]) -> _Result:
    """Markup that Telegram cannot read is sent once more as plain words: it must never hold back the news."""
    try:
        return await call(html, ParseMode.HTML)
    except _Answer as answer:
        if not answer.says("can't parse entities"):
            raise
    return await call(plain_text(html), None)


def _keyboard(page: Page) -> InlineKeyboardMarkup | None:
    if not page.buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(b.text, url=b.url or None, callback_data=b.callback or None) for b in row]
         for row in page.buttons]
    )  # fmt: skip


def _says(error: TelegramError, words: str) -> bool:
    return isinstance(error, _Answer) and error.says(words)


def failure_of(error: TelegramError) -> DeliveryError:
    """What the error means for the message and its chat; `__cause__` of a network error tells whether it left us."""
    if isinstance(error, _Answer):
        return _meaning(error)
    cause = error.__cause__
    what = type(cause or error).__name__
    if isinstance(cause, UnicodeError):
        return DeliveryRejected("the page holds half a character and cannot be sent; mend what composed it")
    if isinstance(cause, httpx.PoolTimeout):
        return DeliveryDeferred("no free connection to Telegram; nothing was sent", timedelta(0))
    if isinstance(cause, NEVER_SENT):
        message = f"cannot connect to Telegram ({what}); messages stay owed; check the network and TELEGRAM_API_URL"
        return DeliveryDeferred(message, UNREACHABLE_WAIT, whole_bot=True)
    return DeliveryUnknown(f"no answer from Telegram ({what}); the message may have arrived")


def _meaning(answer: _Answer) -> DeliveryError:
    new_chat_id, wait = answer.parameters.get("migrate_to_chat_id"), answer.parameters.get("retry_after")
    if isinstance(new_chat_id, int):
        return ChatMoved("the group became a supergroup; it is followed there", new_chat_id)
    if answer.code == 429 or isinstance(wait, int | float):
        return _flood(wait)
    if not answer.is_telegram:
        return _stranger(answer.code)
    if answer.code in (401, 404):
        return BotRefused(
            f"Telegram refuses the bot's token ({answer.code}); nothing can be sent; mend TELEGRAM_BOT_TOKEN",
            REFUSED_WAIT,
        )
    if answer.code >= 500 or answer.code == 409:
        return _server_fault(answer.code)
    return _refusal(answer)


def _flood(wait: object) -> DeliveryDeferred:
    seconds = float(wait) if isinstance(wait, int | float) else DEFAULT_FLOOD_WAIT.total_seconds()
    asked = timedelta(seconds=min(max(seconds, 1.0), LONGEST_FLOOD_WAIT.total_seconds()))
    return DeliveryDeferred(f"Telegram asks to wait {asked.total_seconds():g} s", asked)


def _stranger(code: int) -> DeliveryError:
    """An answer that is not the Bot API's. A firewall's 403 page must not make us forget a subscriber."""
    if code < 300 or code == 504:
        return DeliveryUnknown(f"the answer ({code}) was not Telegram's; the message may have arrived")
    message = f"something else than Telegram answered ({code}); messages stay owed; check TELEGRAM_API_URL and proxies"
    # 5xx pages come singly, from one machine of many; anything else is between us and every chat.
    return DeliveryDeferred(message, timedelta(0) if code >= 500 else UNREACHABLE_WAIT, whole_bot=code < 500)


def _server_fault(code: int) -> DeliveryError:
    # 504: a gateway gave up waiting, and what it waited for may have been done. The others say that nothing was done.
    if code == 504:
        return DeliveryUnknown("Telegram's gateway timed out (504); the message may have arrived")
    return DeliveryDeferred(f"Telegram has a fault of its own ({code}); the message stays owed", timedelta(0))


def _refusal(answer: _Answer) -> DeliveryError:
    if answer.code == 403 or answer.says(*CHAT_CLOSED):
        return ChatRefused(f"the chat takes no messages from us ({answer.code}); it is given up")
    if answer.says(*CHAT_MISSING):
        return ChatMissing("Telegram finds no such chat (400)")
    kind = next((words for words in KNOWN_REFUSALS if answer.says(words)), "a reason that we do not know")
    return DeliveryRejected(f"Telegram will never take this message ({answer.code}: {kind})")

"""Telegram's side of the bot: updates, presses, administrators, the list of commands. Messages are sent elsewhere.

Answers are read as plain JSON: python-telegram-bot's own objects refuse a whole batch when one update in it lacks a
field of the newest Bot API, and that batch would come back for ever. Its errors quote the token and what proxies said:
none of their texts goes further than this module.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from watcher.errors import BotContested, BotRefused, DeliveryDeferred
from watcher.faces.bot.reduce import WANTED

TELEGRAM = "https://api.telegram.org"
#: How long Telegram holds a request for updates when there are none, seconds.
HOLD_S = 25
#: Updates in one answer (getUpdates allows 1 to 100).
BATCH = 100
UNREACHABLE_WAIT = timedelta(seconds=2)
REFUSED_WAIT = timedelta(minutes=5)
ADMINS = frozenset({"creator", "administrator"})
#: answerCallbackQuery's limit.
TOAST_LETTERS = 200


class Wire:
    """One bot's line to a Bot API server. Its repr shows nothing."""

    def __init__(self, token: str, api_url: str = TELEGRAM, *, hold_s: int = HOLD_S) -> None:
        """token: as BotFather gave it. api_url: the root, as `http://127.0.0.1:8081`."""
        self._hold_s = hold_s
        self._base = f"{api_url.rstrip('/')}/bot{token}"
        self._client = _client(read_s=20.0)
        # Its own client: a request for updates hangs for as long as nobody writes.
        self._updates = _client(read_s=hold_s + 20.0)

    def __repr__(self) -> str:
        return "Wire(…)"

    async def open(self) -> None:
        """Asks nothing of Telegram yet."""
        await self._client.initialize()
        await self._updates.initialize()

    async def close(self) -> None:
        await self._client.shutdown()
        await self._updates.shutdown()

    async def username(self) -> str:
        """The bot's own name without `@`. Raises BotRefused or DeliveryDeferred."""
        me = await self._asked("getMe")
        return str(me.get("username", "")) if isinstance(me, dict) else ""

    async def leave_webhook(self) -> None:
        """Polling works only without a webhook. Never drops what waits. Raises BotRefused or DeliveryDeferred."""
        await self._asked("deleteWebhook", drop_pending_updates=False)

    async def updates(self, offset: int) -> Sequence[Mapping[str, Any]]:
        """What came since; this very call tells Telegram that everything below `offset` is safe with us.

        Raises BotContested (409), BotRefused, DeliveryDeferred.
        """
        wish = {"offset": offset, "limit": BATCH, "timeout": self._hold_s, "allowed_updates": list(WANTED)}
        try:
            found = await self._post(self._updates, "getUpdates", wish)
        except TelegramError as error:
            raise _meaning(error) from None
        listed = found if isinstance(found, list) else []
        return [one for one in listed if isinstance(one, dict) and isinstance(one.get("update_id"), int)]

    async def tell_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The commands for Telegram's own menu: by language, names and what they do; "" for every other language.

        A convenience: nothing is raised when Telegram does not take it.
        """
        for lang, listed in commands.items():
            wish = {
                "commands": [{"command": name, "description": text} for name, text in listed],
                "language_code": lang,
            }
            try:
                await self._post(self._client, "setMyCommands", wish)
            except TelegramError:
                return

    async def toast(self, press_id: str, text: str = "") -> None:
        """Answers a press; one too old to answer is let go."""
        wish = {"callback_query_id": press_id} | ({"text": text[:TOAST_LETTERS]} if text else {})
        try:
            await self._post(self._client, "answerCallbackQuery", wish)
        except TelegramError:
            return

    async def is_admin(self, chat_id: int, user_id: int) -> bool | None:
        """Whether somebody administers a group now; None when it cannot be learnt."""
        try:
            member = await self._post(self._client, "getChatMember", {"chat_id": chat_id, "user_id": user_id})
        except (BadRequest, Forbidden):
            return False
        except TelegramError:
            return None
        return isinstance(member, dict) and member.get("status") in ADMINS

    async def _asked(self, method: str, **wish: Any) -> Any:
        try:
            return await self._post(self._client, method, wish)
        except TelegramError as error:
            raise _meaning(error) from None

    async def _post(self, client: HTTPXRequest, method: str, wish: Mapping[str, Any]) -> Any:
        # In the body, never in the address: addresses are what proxies and logs keep.
        body = RequestData([RequestParameter(name, value, None) for name, value in wish.items()])
        return await client.post(f"{self._base}/{method}", body)


class _Quiet(HTTPXRequest):
    """Without the library's habit of logging whatever a proxy sent in place of JSON."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        try:
            found = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("the answer is not JSON") from None
        if not isinstance(found, dict) or not found.keys() & {"result", "description"}:
            raise TelegramError("the answer is none of the Bot API's")
        return found


def _client(*, read_s: float) -> HTTPXRequest:
    return _Quiet(
        connection_pool_size=16, read_timeout=read_s, write_timeout=20.0, connect_timeout=10.0, pool_timeout=10.0,
        httpx_kwargs={"trust_env": False, "follow_redirects": False},
    )  # fmt: skip


def _meaning(error: TelegramError) -> BotContested | DeliveryDeferred:
    """What happens next. Everything that is no answer about us is worth another try."""
    if isinstance(error, Conflict):
        return BotContested("somebody else asks Telegram for this bot's updates")
    if isinstance(error, InvalidToken | Forbidden):
        return BotRefused("Telegram does not accept the bot's token; check TELEGRAM_BOT_TOKEN", REFUSED_WAIT)
    if isinstance(error, RetryAfter):
        after = error.retry_after
        wait = after if isinstance(after, timedelta) else timedelta(seconds=after)
        return DeliveryDeferred("Telegram asks the bot to wait", wait, whole_bot=True)
    return DeliveryDeferred("Telegram cannot be reached", UNREACHABLE_WAIT, whole_bot=True)

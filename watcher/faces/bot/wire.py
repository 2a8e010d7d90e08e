"""Telegram's side of the bot: updates, presses, administrators, the list of commands. Messages are sent elsewhere.

python-telegram-bot's errors quote the token and what proxies said: none of their texts goes further than this module.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from telegram import Bot, BotCommand, ChatMember, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from watcher.errors import BotContested, BotRefused, DeliveryDeferred
from watcher.faces.bot.reduce import WANTED

TELEGRAM = "https://api.telegram.org"
#: How long Telegram holds a request for updates when there are none.
HOLD_S = 25
#: Updates in one answer (getUpdates allows 1 to 100).
BATCH = 100
UNREACHABLE_WAIT = timedelta(seconds=2)
REFUSED_WAIT = timedelta(minutes=5)
ADMINS = frozenset({ChatMember.ADMINISTRATOR, ChatMember.OWNER})


class Wire:
    """One bot's line to a Bot API server. Its repr shows nothing."""

    def __init__(self, token: str, api_url: str = TELEGRAM, *, hold_s: int = HOLD_S) -> None:
        """token: as BotFather gave it. api_url: the root, as `http://127.0.0.1:8081`."""
        self._hold_s = hold_s
        self._request = _client(read_s=20.0)
        # Its own client: a request for updates hangs for as long as nobody writes.
        self._updates = _client(read_s=hold_s + 20.0)
        base = f"{api_url.rstrip('/')}/bot"
        self._bot = Bot(token, base_url=base, request=self._request, get_updates_request=self._updates)

    def __repr__(self) -> str:
        return "Wire(…)"

    async def open(self) -> None:
        """Asks nothing of Telegram yet."""
        await self._request.initialize()
        await self._updates.initialize()

    async def close(self) -> None:
        await self._request.shutdown()
        await self._updates.shutdown()

    async def username(self) -> str:
        """The bot's own name without `@`. Raises BotRefused or DeliveryDeferred."""
        try:
            return (await self._bot.get_me()).username or ""
        except TelegramError as error:
            raise _meaning(error) from None

    async def leave_webhook(self) -> None:
        """Polling works only without a webhook. Never drops what waits. Raises BotRefused or DeliveryDeferred."""
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            raise _meaning(error) from None

    async def updates(self, offset: int) -> Sequence[Update]:
        """What came since; this very call tells Telegram that everything below `offset` is safe with us.

        Raises BotContested (409), BotRefused, DeliveryDeferred.
        """
        try:
            return await self._bot.get_updates(
                offset=offset, limit=BATCH, timeout=self._hold_s, allowed_updates=list(WANTED)
            )
        except TelegramError as error:
            raise _meaning(error) from None

    async def tell_commands(self, commands: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """The commands for Telegram's own menu: by language, names and what they do; "" for every other language.

        A convenience: nothing is raised when Telegram does not take it.
        """
        for lang, listed in commands.items():
            try:
                await self._bot.set_my_commands([BotCommand(*one) for one in listed], language_code=lang or None)
            except TelegramError:
                return

    async def toast(self, press_id: str, text: str = "") -> None:
        """Answers a press; one too old to answer is let go."""
        try:
            await self._bot.answer_callback_query(press_id, text=text[:200] or None)
        except TelegramError:
            return

    async def is_admin(self, chat_id: int, user_id: int) -> bool | None:
        """Whether somebody administers a group now; None when it cannot be learnt."""
        try:
            member = await self._bot.get_chat_member(chat_id, user_id)
        except (BadRequest, Forbidden):
            return False
        except TelegramError:
            return None
        return member.status in ADMINS


def _client(*, read_s: float) -> HTTPXRequest:
    return HTTPXRequest(
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

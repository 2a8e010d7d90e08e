"""What becomes of a message when Telegram, or the way to it, is at fault."""

import logging
import socket
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from tests.telegram_server import TelegramServer
from tests.telegram_world import REFUSALS, World
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
from watcher.net.quiet import Redaction, quiet_loggers
from watcher.net.send import Sender, failure_of
from watcher.records import Address, Page

CHAT = Address(7100377123)
PAGE = Page("Canary words of one headline")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        running.world.chat(CHAT.chat_id)
        yield running


@pytest.fixture
def world(server: TelegramServer) -> World:
    return server.world


@pytest.fixture
async def sender(server: TelegramServer) -> AsyncIterator[Sender]:
    sender = Sender(server.world.token, server.url, answer_within=timedelta(seconds=0.2))
    await sender.open()
    yield sender
    await sender.close()


async def failure(sender: Sender, address: Address = CHAT) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await sender.send(address, PAGE)
    return caught.value


async def test_a_flood_wait_is_passed_on_to_the_second(sender: Sender, world: World):
    """Writing earlier makes Telegram's wait longer."""
    world.fault("flood", seconds=43838)
    error = await failure(sender)
    assert isinstance(error, DeliveryDeferred)
    assert error.wait == timedelta(seconds=43838)
    assert not error.whole_bot


@pytest.mark.parametrize("how", sorted(REFUSALS))
async def test_a_chat_that_refuses_us_is_given_up(sender: Sender, world: World, how: str):
    """Blocked, kicked, gone: nobody may be written to against their will."""
    world.refuse(CHAT.chat_id, how)
    error = await failure(sender)
    assert type(error) is ChatRefused


@pytest.mark.parametrize(
    "said",
    [
        "Bad Request: need administrator rights in the channel chat",
        "Bad Request: CHAT_WRITE_FORBIDDEN",
        "Bad Request: have no rights to send a message",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: CHAT_RESTRICTED",
    ],
)
async def test_a_chat_that_takes_no_messages_says_it_with_400_too(sender: Sender, world: World, said: str):
    """Telegram's words for one thing are many."""
    world.fault("error", code=400, description=said)
    assert type(await failure(sender)) is ChatRefused


@pytest.mark.parametrize("said", ["Bad Request: chat not found", "Bad Request: PEER_ID_INVALID"])
async def test_a_chat_not_found_is_told_apart(sender: Sender, world: World, said: str):
    """It was seen to pass; a chat is given up only when it is said twice."""
    world.fault("error", code=400, description=said)
    assert isinstance(await failure(sender), ChatMissing)


async def test_a_group_that_moved_tells_where(sender: Sender, world: World):
    """A group that becomes a supergroup must not fall silent."""
    world.chat(-55501, "group")
    world.migrate(-55501, -1000055501)
    error = await failure(sender, Address(-55501))
    assert isinstance(error, ChatMoved)
    assert error.new_chat_id == -1000055501
    assert "55501" not in str(error) + repr(error)


async def test_a_message_accepted_before_silence_is_unknown(sender: Sender, world: World):
    """Telegram has it, we cannot know it: whoever decides must know that we do not."""
    world.fault("hang", accepted=True)
    assert isinstance(await failure(sender), DeliveryUnknown)
    assert len(world.messages(CHAT.chat_id)) == 1


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_connection_reset_after_the_request_is_unknown(sender: Sender, world: World, accepted: bool):
    """From here both look the same."""
    world.fault("reset", accepted=accepted)
    assert isinstance(await failure(sender), DeliveryUnknown)


async def test_an_unreachable_telegram_is_safe_to_ask_again(world: World):
    """Nothing was sent, so nothing can come twice; and everybody waits."""
    with socket.socket() as taken:
        # Bound, not listening: refused for as long as the test holds it.
        taken.bind(("127.0.0.1", 0))
        sender = Sender(world.token, f"http://127.0.0.1:{taken.getsockname()[1]}")
        await sender.open()
        error = await failure(sender)
        await sender.close()
    assert isinstance(error, DeliveryDeferred)
    assert error.whole_bot
    assert "TELEGRAM_API_URL" in str(error)


@pytest.mark.parametrize(
    ("cause", "leaf"),
    [
        pytest.param(httpx.ConnectTimeout("x"), DeliveryDeferred, id="no connection in time"),
        pytest.param(httpx.PoolTimeout("x"), DeliveryDeferred, id="no connection of ours free"),
        pytest.param(httpx.ProxyError("x"), DeliveryDeferred, id="the proxy refused"),
        pytest.param(httpx.InvalidURL("x"), DeliveryDeferred, id="an address that is none"),
        pytest.param(RuntimeError("closed"), DeliveryDeferred, id="closed already"),
        pytest.param(httpx.ReadTimeout("x"), DeliveryUnknown, id="no answer"),
        pytest.param(httpx.WriteTimeout("x"), DeliveryUnknown, id="the request half sent"),
        pytest.param(httpx.RemoteProtocolError("x"), DeliveryUnknown, id="hung up without an answer"),
        pytest.param(None, DeliveryUnknown, id="python-telegram-bot names no cause"),
    ],
)
def test_what_was_never_sent_is_told_from_what_may_have_been(cause: Exception | None, leaf: type[DeliveryError]):
    """The one is repeated freely, the other once at most."""
    wrapped = TimedOut() if isinstance(cause, httpx.TimeoutException) else NetworkError("…")
    wrapped.__cause__ = cause
    assert type(failure_of(wrapped)) is leaf


@pytest.mark.parametrize(
    ("code", "leaf"),
    [(500, DeliveryDeferred), (502, DeliveryDeferred), (503, DeliveryDeferred), (504, DeliveryUnknown)],
)
@pytest.mark.parametrize("kind", ["status", "error"])
async def test_a_server_at_fault_keeps_the_message_owed(
    sender: Sender, world: World, code: int, leaf: type[DeliveryError], kind: str
):
    """Pages of HTML and Telegram's own words alike; only a gateway that gave up waiting leaves doubt."""
    world.fault(kind, code=code, description="Internal Server Error")
    assert type(await failure(sender)) is leaf


@pytest.mark.parametrize("code", [403, 404, 401, 302, 400])
async def test_a_stranger_between_us_and_telegram_costs_no_subscriber(sender: Sender, world: World, code: int):
    """A firewall's 403 page says nothing about the chat."""
    world.fault("status", code=code)
    assert type(await failure(sender)) is DeliveryDeferred


async def test_a_login_page_with_200_is_unknown(sender: Sender, world: World):
    """A captive portal is no proof of anything."""
    world.fault("garbage")
    assert isinstance(await failure(sender), DeliveryUnknown)


async def test_half_a_character_is_a_dead_letter(sender: Sender):
    """It can never be sent; and it must not pass for a silent Telegram."""
    with pytest.raises(DeliveryRejected, match="half a character"):
        await sender.send(CHAT, Page("\ud83d"))


async def test_a_wrong_token_is_the_whole_bots_fault(server: TelegramServer):
    """One clear line for the operator instead of a dead letter for each subscriber."""
    sender = Sender("987654321:AAanotherTokenThatIsNotTheServers", server.url)
    await sender.open()
    error = await failure(sender)
    await sender.close()
    assert isinstance(error, BotRefused)
    assert error.whole_bot
    assert "TELEGRAM_BOT_TOKEN" in str(error)
    assert "AAanother" not in str(error) + repr(error)


async def test_words_of_a_refusal_that_we_do_not_know_are_not_repeated(sender: Sender, world: World):
    """They may quote the message."""
    world.fault("error", code=400, description="Bad Request: strange thing near 'Canary words'")
    error = await failure(sender)
    assert type(error) is DeliveryRejected
    assert "Canary" not in str(error)


async def test_nothing_secret_is_ever_logged_or_raised(
    server: TelegramServer, world: World, sender: Sender, caplog: pytest.LogCaptureFixture
):
    """One line with a token or a chat id in a log is the list of subscribers in the wrong hands (faults.md, P1)."""
    quiet_loggers()
    caplog.set_level(logging.DEBUG)
    seen: list[str] = []
    for fault in (
        {"kind": "hang"}, {"kind": "reset"}, {"kind": "garbage"}, {"kind": "flood", "seconds": 2.0},
        *({"kind": "status", "code": code} for code in (403, 404, 500, 502)),
        {"kind": "error", "code": 400, "description": f"Bad Request: {CHAT.chat_id} {PAGE.html}"},
        {"kind": "error", "code": 401, "description": f"Unauthorized {world.token}"},
    ):  # fmt: skip
        world.fault(**fault)
        error = await failure(sender)
        world.chats[CHAT.chat_id].flood_until = 0.0
        seen += [str(error), repr(error), repr(error.__cause__), repr(error.__context__)]
        assert error.__cause__ is None and error.__context__ is None
    await sender.send(CHAT, PAGE)
    await sender.edit(CHAT, world.messages(CHAT.chat_id)[-1].message_id, Page("other"))
    everything = "\n".join(seen) + caplog.text + "".join(str(record.__dict__) for record in caplog.records)
    for secret in (world.token, world.token.split(":")[1], str(CHAT.chat_id), "Canary"):
        assert secret not in everything


def test_the_belt_scrubs_what_slips_through():
    """For records of libraries that we do not know yet, tracebacks included."""
    try:
        raise ValueError("POST https://api.example/bot123456789:AAsecretSecretSecret/sendMessage chat_id=-1001234567")
    except ValueError as error:
        record = logging.LogRecord("x", 20, "f", 1, "call %s", ("123456789:AAsecretSecretSecret",), None)
        record.exc_info = (type(error), error, error.__traceback__)
    assert Redaction().filter(record)
    text = logging.Formatter().format(record)
    assert "AAsecret" not in text
    assert "1001234567" not in text
    assert "call [token]" in text

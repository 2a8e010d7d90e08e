"""The stand-in for Telegram is strict: what passes here passes there."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from html import escape
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telegram_fields import METHODS, TABLE, UPDATE_TYPES
from tests.telegram_html import CannotParse, parse_html, units
from tests.telegram_server import TelegramServer

ROOT = Path(__file__).resolve().parent.parent


class Caller:
    """Calls methods as any Bot API client would."""

    def __init__(self, client: httpx.AsyncClient, server: TelegramServer) -> None:
        self.client = client
        self.server = server

    async def __call__(self, method: str, **fields: Any) -> dict[str, Any]:
        answer = await self.client.post(
            f"{self.server.url}/bot{self.server.world.token}/{method}", json=fields, timeout=5
        )
        body: dict[str, Any] = answer.json()
        assert body.get("error_code", 200) == answer.status_code
        return body

    async def refused(self, method: str, **fields: Any) -> str:
        body = await self(method, **fields)
        assert not body["ok"], body
        return str(body["description"])


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        running.world.chat(11)
        yield running


@pytest.fixture
async def call(server: TelegramServer) -> AsyncIterator[Caller]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield Caller(client, server)


@pytest.mark.parametrize(
    ("source", "text", "kinds"),
    [
        ("a<b>b</b>c", "abc", ["bold"]),
        ("<b>x<i>y</i></b>", "xy", ["bold", "italic"]),
        ("<B>x</b>", "x", ["bold"]),
        ('<a href="https://e.example/?a=1&amp;b=2">x</a>', "x", ["text_link"]),
        ("<a href='http://e.example'>x</a>", "x", ["text_link"]),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy", ["spoiler", "spoiler"]),
        ("<blockquote expandable>x</blockquote>", "x", ["blockquote"]),
        ('<pre><code class="language-py">x</code></pre>', "x", ["pre", "code"]),
        ("&lt;&gt;&amp;&quot;&#39;&#x1F600;", "<>&\"'😀", []),
        ("<u></u>x", "x", []),
        ("1 > 0", "1 > 0", []),
    ],
)
def test_good_markup_is_read_as_telegram_reads_it(source: str, text: str, kinds: list[str]):
    """What a subscriber sees is the text after entities."""
    found, entities = parse_html(source)
    assert found == text
    assert [entity["type"] for entity in entities] == kinds


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("я<script>", 'Unsupported start tag "script" at byte offset 2'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("1 < 2>", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=http://e.example>x</a>", "Unexpected end of name token at byte offset 8"),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ('<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("</", "Unexpected end tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("AT&T", 'Unescaped "&" at byte offset 2'),
        ("&nbsp;", 'Unescaped "&" at byte offset 0'),
        ('<a href="tg://user?id=1">x</a>', "neither http nor https"),
        ('<a href="javascript:alert(1)">x</a>', "neither http nor https"),
        ("<code><b>x</b></code>", "must not stand there"),
        ("<blockquote><blockquote>x</blockquote></blockquote>", "must not stand there"),
    ],
)  # fmt: skip
def test_bad_markup_is_refused_in_telegrams_words(source: str, words: str):
    """The program sees the same error as in the field."""
    with pytest.raises(CannotParse) as caught:
        parse_html(source)
    assert str(caught.value).startswith("Bad Request: can't parse entities: ")
    assert words in str(caught.value)


NASTY = [
    "<script>alert(1)</script>",
    "</b></i>",
    "&&amp;&#x26;",
    "&#0;&#xD800;&bogus;",
    '<a href="tg://resolve">x</a>',
    "'\"><b>",
    "%s%n{0}{{}}${x}",
    "\u202eevil\u202c",
    "ﷺ\u0300\u0301Z̯̖͚",
    "👩‍👩‍👧‍👦🇧🇾",
    "a\u0000b",
    "\ufeff\u200b\u00ad",
    "<!-- --><![CDATA[x]]>",
    "<?xml?>",
    "1<2>3&4",
    "]]>",
    "<tg-spoiler>",
    "<<b>>",
    "&lt;b&gt;",
    "\\u003cb\\u003e",
    "Ł’Ў ґ’ї",
    "\r\n\t\v",
    "<b",
    "<",
    ">",
    "&",
    '"',
]


@pytest.mark.parametrize("words", NASTY)
def test_escaped_words_come_back_as_they_were(words: str):
    """Whatever a headline holds, escaping it is enough."""
    assert parse_html(f"<b>{escape(words)}</b>")[0] == words


@given(st.text())
def test_any_escaped_text_is_taken(words: str):
    """Not only the strings that somebody thought of."""
    assert parse_html(escape(words))[0] == words


@given(st.text(alphabet="<>&;/ab\"'= #x1", max_size=40))
def test_any_soup_is_read_or_refused(soup: str):
    """The stand-in never breaks over what is sent to it."""
    try:
        text, entities = parse_html(soup)
    except CannotParse:
        return
    assert all(int(str(e["offset"])) + int(str(e["length"])) <= units(text) for e in entities)


def test_offsets_count_utf16_units():
    """A link behind an emoji must not slip by one."""
    _, (entity,) = parse_html("😀<b>ж</b>")
    assert (entity["offset"], entity["length"]) == (2, 1)
    assert units("😀ж") == 3


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "x"}, "parameter chat_id of sendMessage is required"),
        ({"chat_id": 11, "text": "x", "silent": True}, "sendMessage has no parameter silent"),
        ({"chat_id": 11, "text": 5}, "text must be String"),
        ({"chat_id": 11, "text": "x", "protect_content": "yes"}, "protect_content must be Boolean"),
        ({"chat_id": 11, "text": "x", "link_preview_options": {"off": True}}, "LinkPreviewOptions has no field off"),
        ({"chat_id": 11, "text": "x", "reply_parameters": {}}, "field message_id of ReplyParameters is required"),
        ({"chat_id": 11, "text": "x", "reply_markup": {"inline_keyboard": [{"text": "x"}]}}, "must be Array of Array"),
        ({"chat_id": 11, "text": "x", "reply_markup": {"inline_keyboard": [[{"url": "https://x.example"}]]}},
         "field text of InlineKeyboardButton is required"),
        ({"chat_id": 11, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 11, "text": " "}, "message text is empty"),
        ({"chat_id": 12, "text": "x"}, "chat not found"),
        ({"chat_id": 11, "text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"chat_id": 11, "text": "x", "reply_parameters": {"message_id": 5}}, "message to be replied not found"),
    ],
)  # fmt: skip
async def test_a_wrong_field_is_refused(call: Caller, fields: dict[str, Any], words: str):
    """A typing mistake in a field's name must fail here, not in silence there."""
    assert words in await call.refused("sendMessage", **fields)


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x", "callback_data": "я" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "javascript:x"}, "BUTTON_URL_INVALID"),
        ({"text": " ", "callback_data": "x"}, "Text buttons are unallowed"),
        ({"text": "x"}, "exactly one thing"),
        ({"text": "x", "callback_data": "x", "url": "https://x.example"}, "exactly one thing"),
    ],
)
async def test_a_wrong_button_is_refused(call: Caller, button: dict[str, str], words: str):
    """64 bytes are 32 Cyrillic letters."""
    markup = {"inline_keyboard": [[button]]}
    assert words in await call.refused("sendMessage", chat_id=11, text="x", reply_markup=markup)


async def test_updates_are_kept_until_a_higher_offset_confirms_them(call: Caller, server: TelegramServer):
    """A program that dies between getting and keeping gets them again."""
    server.world.says(11, "/start")
    server.world.says(11, "/forget")
    first = (await call("getUpdates"))["result"]
    again = (await call("getUpdates"))["result"]
    assert [u["message"]["text"] for u in first] == ["/start", "/forget"] == [u["message"]["text"] for u in again]
    rest = (await call("getUpdates", offset=first[0]["update_id"] + 1))["result"]
    assert [u["message"]["text"] for u in rest] == ["/forget"]
    assert (await call("getUpdates", offset=rest[0]["update_id"] + 1))["result"] == []


async def test_a_long_poll_ends_with_the_first_update(call: Caller, server: TelegramServer):
    """A press is answered at once."""
    poll = asyncio.create_task(call("getUpdates", timeout=4))
    await server.asked("getUpdates")
    server.world.says(11, "/help")
    assert len((await poll)["result"]) == 1


async def test_a_second_poller_ends_the_first(call: Caller, server: TelegramServer):
    """Two instances, or a stolen token: the program has to notice."""
    first = asyncio.create_task(call("getUpdates", timeout=4))
    await server.asked("getUpdates")
    await call("getUpdates")
    body = await first
    assert body["error_code"] == 409
    assert body["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_a_webhook_bars_polling_until_it_is_deleted(call: Caller):
    """The program deletes it, without dropping what waits."""
    await call("setWebhook", url="https://hook.example/x")
    assert "webhook is active" in await call.refused("getUpdates")
    await call("deleteWebhook", drop_pending_updates=False)
    assert (await call("getUpdates"))["ok"]


async def test_only_wished_kinds_of_updates_come(call: Caller, server: TelegramServer):
    """The program asks for what it reads."""
    await call("getUpdates", allowed_updates=["message"])
    server.world.bot_status(11, "kicked")
    server.world.says(11, "hello")
    updates = (await call("getUpdates"))["result"]
    assert [sorted(u) for u in updates] == [["message", "update_id"]]
    assert "no such update type" in await call.refused("getUpdates", allowed_updates=["mesage"])


async def test_people_press_post_and_hide(call: Caller, server: TelegramServer):
    """Callback presses, channel posts and anonymous administrators look as Telegram shows them."""
    world = server.world
    world.chat(-1009, "supergroup", title="G")
    sent = (await call("sendMessage", chat_id=11, text="x"))["result"]
    query = world.presses(11, sent["message_id"], "data", user_id=77)
    world.posts(-1008, "post")
    world.says_as_group(-1009, "/topics")
    press, post, hidden = (await call("getUpdates"))["result"]
    assert press["callback_query"]["from"]["id"] == 77
    assert press["callback_query"]["message"]["message_id"] == sent["message_id"]
    assert post["channel_post"]["sender_chat"]["id"] == -1008
    assert hidden["message"]["sender_chat"]["id"] == -1009
    assert hidden["message"]["from"]["id"] == 1087968824
    assert (await call("answerCallbackQuery", callback_query_id=query))["result"]
    assert "query is too old" in await call.refused("answerCallbackQuery", callback_query_id=query)


async def test_members_and_rights_are_asked_for(call: Caller, server: TelegramServer):
    """Administrators only change a group's settings."""
    server.world.chat(-1009, "supergroup")
    server.world.member(-1009, 5, "creator")
    server.world.member(-1009, 6, "member")
    assert (await call("getChatMember", chat_id=-1009, user_id=5))["result"]["status"] == "creator"
    assert "PARTICIPANT_ID_INVALID" in await call.refused("getChatMember", chat_id=-1009, user_id=7)
    admins = (await call("getChatAdministrators", chat_id=-1009))["result"]
    assert [admin["user"]["id"] for admin in admins] == [5]


async def test_a_bot_that_left_is_no_member(call: Caller, server: TelegramServer):
    """As in Telegram, what comes after is forbidden."""
    server.world.chat(-1009, "supergroup")
    await call("leaveChat", chat_id=-1009)
    assert await call.refused("sendMessage", chat_id=-1009, text="x") == (
        "Forbidden: bot is not a member of the supergroup chat"
    )


async def test_the_pace_is_enforced(call: Caller, server: TelegramServer):
    """One a second for a chat, and the wait is told."""
    server.world.limit(chat_per_second=1)
    await call("sendMessage", chat_id=11, text="x")
    body = await call("sendMessage", chat_id=11, text="y")
    assert (body["error_code"], body["parameters"]["retry_after"]) == (429, 1)
    server.world.advance(1)
    assert (await call("sendMessage", chat_id=11, text="y"))["ok"]


async def test_a_photo_comes_with_a_caption_of_at_most_1024(call: Caller, server: TelegramServer):
    """Charts are sent as files."""
    url = f"{server.url}/bot{server.world.token}/sendPhoto"
    for caption, ok in (("<b>c</b>", True), ("x" * 1025, False)):
        fields = {"chat_id": "11", "caption": caption, "parse_mode": "HTML"}
        answer = await call.client.post(url, data=fields, files={"photo": ("c.png", b"\x89PNG...")})
        assert answer.json()["ok"] is ok
    assert server.world.messages(11)[0].photo


async def test_a_wrong_token_and_a_wrong_method_are_told_apart(call: Caller, server: TelegramServer):
    """401, 404, 404."""
    for path, code in (("bot1:x/getMe", 401), ("botx/getMe", 404), (f"bot{server.world.token}/getMeNot", 404)):
        assert (await call.client.get(f"{server.url}/{path}")).status_code == code
    assert (await call("getme"))["result"]["is_bot"]


def test_the_table_holds_what_the_server_answers():
    """A method without its fields would accept nothing, and one without its answer would fail."""
    assert {"sendmessage", "getupdates", "deletemessages", "getwebhookinfo"} <= METHODS.keys()
    assert "my_chat_member" in UPDATE_TYPES
    assert TABLE["types"]["InlineKeyboardButton"]["text"] == "!String"


async def test_it_runs_as_a_process_with_controls_and_a_ledger():
    """The whole program is tried against it, killed and started again."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.telegram_server", "--port", "0", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        line = (await process.stdout.readline()).decode()
        url, token = line.split()[3].rstrip(","), line.split()[5]
        async with httpx.AsyncClient(trust_env=False, base_url=url) as client:
            await client.post("/control/chat", json={"chat_id": 5})
            await client.post("/control/says", json={"chat_id": 5, "text": "/start"})
            assert (await client.post("/control/nonsense", json={})).status_code == 404
            updates = (await client.get(f"/bot{token}/getUpdates")).json()["result"]
            assert updates[0]["message"]["text"] == "/start"
            await client.post(f"/bot{token}/sendMessage", data={"chat_id": "5", "text": "hello"})
            ledger = (await client.get("/ledger")).json()
        assert [call["method"] for call in ledger["calls"]] == ["getUpdates", "sendMessage"]
        assert ledger["messages"][0]["text"] == "hello"
        json.dumps(ledger)
    finally:
        process.terminate()
        await process.communicate()

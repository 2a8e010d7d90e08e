"""What the sender asks of Telegram, over real HTTP against the strict stand-in."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from tests.telegram_server import TelegramServer
from tests.telegram_world import World
from watcher.errors import DeliveryError, DeliveryRejected
from watcher.net.send import Sender
from watcher.records import Address, Button, Page, Picture

CHAT = Address(71003)
FORUM = -1002003004


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
    sender = Sender(server.world.token, server.url, answer_within=timedelta(seconds=2))
    await sender.open()
    yield sender
    await sender.close()


async def test_a_page_arrives_as_compose_wrote_it(sender: Sender, world: World):
    """The words, the markup and the buttons are what a subscriber sees."""
    page = Page(
        '<b>Two &lt;freed&gt;</b>\n<a href="https://paper.example/a?x=1&amp;y=2">Paper</a>',
        ((Button("Why", callback="why:s1"), Button("Read", url="https://paper.example/")),),
    )
    message_id = await sender.send(CHAT, page)
    (message,) = world.messages(CHAT.chat_id)
    assert message.message_id == message_id
    assert message.text == "Two <freed>\nPaper"
    assert [entity["type"] for entity in message.entities] == ["bold", "text_link"]
    assert message.entities[1]["url"] == "https://paper.example/a?x=1&y=2"
    assert message.keyboard == {
        "inline_keyboard": [
            [{"text": "Why", "callback_data": "why:s1"}, {"text": "Read", "url": "https://paper.example/"}]
        ]
    }


async def test_every_message_is_protected_and_has_no_preview(sender: Sender, world: World):
    """A preview loads a listed site's picture; a forwarded alert is evidence against who forwards it."""
    await sender.send(CHAT, Page("https://paper.example/"))
    await sender.send(CHAT, Page("quiet", silent=True))
    first, second = world.messages(CHAT.chat_id)
    assert first.protected and second.protected
    assert not first.preview and not second.preview
    assert (first.silent, second.silent) == (False, True)


async def test_a_ring_answers_the_alert_that_it_is_about(sender: Sender, world: World):
    """The story is read in one place."""
    alert = await sender.send(CHAT, Page("one"))
    await sender.send(CHAT, Page("two"), reply_to=alert)
    assert world.messages(CHAT.chat_id)[1].reply_to == alert


async def test_a_ring_arrives_although_its_alert_was_deleted(sender: Sender, world: World):
    """Whoever deletes an alert still wants to hear of a death."""
    await sender.send(CHAT, Page("two"), reply_to=999)
    (message,) = world.messages(CHAT.chat_id)
    assert (message.text, message.reply_to) == ("two", None)


async def test_an_edit_stands_in_place_of_the_message(sender: Sender, world: World):
    """A living alert is one message."""
    number = await sender.send(CHAT, Page("one"))
    await sender.edit(CHAT, number, Page("<i>two</i>", ((Button("Why", callback="w"),),)))
    (message,) = world.messages(CHAT.chat_id)
    assert (message.text, message.edits) == ("two", ["one"])


async def test_an_edit_to_the_same_words_is_done(sender: Sender):
    """It may be the repeat of one that arrived unheard."""
    number = await sender.send(CHAT, Page("one"))
    await sender.edit(CHAT, number, Page("one"))


async def test_an_edit_of_a_message_that_is_gone_is_rejected(sender: Sender):
    """It never comes back; trying again would only cost."""
    with pytest.raises(DeliveryRejected, match="message to edit not found"):
        await sender.edit(CHAT, 12345, Page("two"))


async def test_a_deleted_message_is_gone_and_deleting_twice_is_fine(sender: Sender, world: World):
    """/wipe may be asked for twice."""
    number = await sender.send(CHAT, Page("one"))
    await sender.delete(CHAT, number)
    await sender.delete(CHAT, number)
    assert world.texts(CHAT.chat_id) == []


async def test_a_message_older_than_two_days_cannot_be_deleted(sender: Sender, world: World):
    """Telegram's rule: self-deletion has to come before."""
    number = await sender.send(CHAT, Page("one"))
    world.advance(49 * 3600)
    with pytest.raises(DeliveryRejected, match="can't be deleted"):
        await sender.delete(CHAT, number)


async def test_broken_markup_arrives_as_plain_words(sender: Sender, world: World):
    """A fault of ours in one headline must never hold back the news."""
    await sender.send(CHAT, Page('<b>Freed: <a href="https://paper.example/">Maks</b> & <others>'))
    (message,) = world.messages(CHAT.chat_id)
    assert message.text == "Freed: Maks (https://paper.example/) & <others>"
    assert message.entities == []
    assert [call["code"] for call in world.ledger] == [400, 200]


async def test_broken_markup_in_an_edit_arrives_as_plain_words(sender: Sender, world: World):
    """As for a new message."""
    number = await sender.send(CHAT, Page("one"))
    await sender.edit(CHAT, number, Page("<b>two"))
    assert world.texts(CHAT.chat_id) == ["two"]


async def test_plain_words_refused_too_are_given_up(sender: Sender, world: World):
    """Once only: the queue behind must not wait."""
    with pytest.raises(DeliveryRejected, match="message text is empty"):
        await sender.send(CHAT, Page("<b><i></b>"))
    assert len(world.ledger) == 2


async def test_a_page_goes_to_the_topic_that_the_group_chose(sender: Sender, world: World):
    """One forum topic for one country."""
    world.chat(FORUM, "supergroup", topics=[7])
    await sender.send(Address(FORUM, 7), Page("one"))
    assert world.messages(FORUM)[0].thread_id == 7


@pytest.mark.parametrize(
    ("closed", "calls_for_two"),
    [
        pytest.param(False, 3, id="a deleted topic is not asked for again"),
        pytest.param(True, 4, id="a closed topic may be opened again, so it is asked for each time"),
    ],
)
async def test_a_lost_topic_does_not_lose_the_news(sender: Sender, world: World, closed: bool, calls_for_two: int):
    """The group itself hears what its topic cannot."""
    world.chat(FORUM, "supergroup", topics=[7] if closed else [], closed_topics=[7])
    for words in ("one", "two"):
        await sender.send(Address(FORUM, 7), Page(words))
    assert world.texts(FORUM) == ["one", "two"]
    assert [message.thread_id for message in world.messages(FORUM)] == [None, None]
    assert len(world.ledger) == calls_for_two


async def test_a_lost_topic_can_be_an_end_too(server: TelegramServer, world: World):
    """An operator may want the general topic kept clean."""
    world.chat(FORUM, "supergroup", topics=[])
    sender = Sender(world.token, server.url, without_lost_topic=False)
    await sender.open()
    with pytest.raises(DeliveryRejected, match="message thread not found"):
        await sender.send(Address(FORUM, 7), Page("one"))
    await sender.close()


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        pytest.param(Page("x" * 4097), "message is too long", id="longer than Telegram takes"),
        pytest.param(Page("x", ((Button("b", callback="c" * 65),),)), "button_data_invalid", id="callback of 65 bytes"),
        pytest.param(Page("  "), "message text is empty", id="nothing to read"),
    ],
)
async def test_a_page_that_telegram_will_never_take_is_rejected_with_its_reason(
    sender: Sender, page: Page, reason: str
):
    """A dead letter says what to mend."""
    with pytest.raises(DeliveryRejected, match=reason):
        await sender.send(CHAT, page)


async def test_the_longest_page_is_counted_in_utf16_units_after_markup(sender: Sender, world: World):
    """An emoji counts two, a tag nothing."""
    await sender.send(CHAT, Page(f"<b>{'😀' * 2048}</b>"))
    assert len(world.texts(CHAT.chat_id)[0]) == 2048
    with pytest.raises(DeliveryError):
        await sender.send(CHAT, Page(f"<b>{'😀' * 2048}</b>!"))


async def test_a_sender_shows_nothing_of_itself(sender: Sender):
    """A repr ends in a traceback, and a traceback in a log."""
    assert repr(sender) == "Sender(…)"


async def test_opening_asks_nothing_of_telegram(world: World, sender: Sender):
    """An unreachable Telegram must not stop the start: feeds are read all the same."""
    assert world.ledger == []


async def test_a_picture_arrives_with_its_caption_and_is_protected(sender: Sender, world: World):
    """A chart that is forwarded tells who reads it, as an alert does."""
    buttons = ((Button("Releases", callback="chart releases"),),)
    picture = Picture(b"\x89PNG...", Page("<b>Belarus</b> · 1\N{NO-BREAK SPACE}253", buttons, silent=True))
    message_id = await sender.photo(CHAT, picture)
    (message,) = world.messages(CHAT.chat_id)
    assert message.message_id == message_id
    assert message.photo
    assert message.protected
    assert message.silent
    assert message.text == "Belarus · 1\N{NO-BREAK SPACE}253"
    assert message.keyboard == {"inline_keyboard": [[{"text": "Releases", "callback_data": "chart releases"}]]}


async def test_a_picture_goes_to_the_topic_and_survives_its_loss(sender: Sender, world: World):
    """As a page does."""
    world.chat(FORUM, "supergroup", topics=[4])
    picture = Picture(b"\x89PNG...", Page("numbers"))
    await sender.photo(Address(FORUM, 4), picture)
    await sender.photo(Address(FORUM, 9), picture)
    assert [message.thread_id for message in world.messages(FORUM)] == [4, None]


async def test_what_is_no_picture_is_rejected_without_its_bytes(sender: Sender):
    """The error may stand in a log."""
    with pytest.raises(DeliveryRejected) as caught:
        await sender.photo(CHAT, Picture(b"no picture", Page("numbers")))
    assert "no picture" not in str(caught.value) + repr(Picture(b"no picture", Page("numbers")))

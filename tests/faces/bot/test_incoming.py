"""What is kept of an update: enough to answer it, and nothing that tells who wrote."""

import json
from datetime import UTC, datetime

import pytest

from watcher.faces.bot.incoming import Incoming, pack, unpack
from watcher.faces.bot.reduce import reduce
from watcher.records import Address

PERSON = {"id": 4242424242, "is_bot": False, "first_name": "Zosia", "last_name": "Verasen", "username": "zosia_v",
          "language_code": "be"}  # fmt: skip
PRIVATE = {"id": 4242424242, "type": "private", "first_name": "Zosia", "username": "zosia_v"}
GROUP = {"id": -1007, "type": "supergroup", "title": "Kitchen talk", "is_forum": True}
DATE = 1795428000
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def message(text: str | None = "/start", chat: dict = PRIVATE, **more):
    return {"message_id": 9, "date": DATE, "chat": chat, "from": PERSON, **({"text": text} if text else {}), **more}


def reduced(**body):
    return reduce({"update_id": 1, **body}, "our_bot")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("/start", "/start"), ("/Topics   all", "/topics all"), ("/topics@our_bot all", "/topics all"),
        ("/topics@OUR_BOT", "/topics"), ("/start deep-link", "/start deep-link"), ("  /help ", "/help"),
    ],
)  # fmt: skip
def test_a_command_is_kept_as_it_was_meant(text, kept):
    """Case, spaces and the bot's own name do not change what somebody wants."""
    incoming, hint = reduced(message=message(text))
    assert (incoming.kind, incoming.text, hint) == ("command", kept, "be")
    assert incoming.sent_at == datetime.fromtimestamp(DATE, UTC)


def test_nothing_that_tells_who_wrote_is_kept():
    """Names end where the update is parsed; what was said, if it is no command, with them."""
    secret = "Zosia's brother is in the prison of Škłoŭ"
    for body in ({"message": message(secret)}, {"message": message("/start", GROUP)}, {"callback_query": press("x")},
                 {"my_chat_member": membership("kicked")}):  # fmt: skip
        incoming, _ = reduced(**body)
        kept = pack(incoming).payload
        for word in ("Zosia", "Verasen", "zosia_v", "prison", '"be"', "Kitchen"):
            assert word not in kept
        assert "4242424242" not in repr(incoming) and "4242424242" not in repr(pack(incoming))


def test_a_private_chat_keeps_no_user():
    """The chat is enough; a user id besides it would be one number more to lose."""
    incoming, _ = reduced(message=message("/topics"))
    assert incoming.user_id is None and not incoming.in_group


def test_words_that_are_no_command_are_dropped():
    """We answer with help; what was written is nobody's business, ours least."""
    incoming, _ = reduced(message=message("tell me"))
    assert (incoming.kind, incoming.text) == ("words", "")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"message": message("hello", GROUP)}, id="people-talking-in-a-group"),
        pytest.param({"message": message("/topics@another_bot", GROUP)}, id="another-bots-command"),
        pytest.param({"message": message(None, photo=[])}, id="a-picture"),
        pytest.param({"message": message(None, GROUP, new_chat_title="New")}, id="a-service-message"),
        pytest.param({"channel_post": message("/start", {"id": -9, "type": "channel", "title": "C"})}, id="a-channel"),
        pytest.param({"edited_message": message("/forget")}, id="an-edit"),
        pytest.param({"poll": {"id": "1"}}, id="a-poll"),
        pytest.param({"message": {"message_id": 9}}, id="a-shape-that-nobody-knows"),
        pytest.param({"message": message("/start", {"id": "x", "type": 7})}, id="a-wrong-type"),
        pytest.param({"callback_query": {"id": "q"}}, id="a-press-of-nobody"),
        pytest.param({"something_of_2030": {"x": 1}}, id="a-kind-that-is-new"),
        pytest.param({}, id="nothing"),
    ],
)  # fmt: skip
def test_what_needs_no_answer_is_not_kept(body):
    """Unknown kinds and other people's talk."""
    incoming, _ = reduced(**body)
    assert incoming is None


def test_a_group_keeps_who_typed_for_the_check_of_rights():
    """In memory and sealed, until the command is answered."""
    incoming, _ = reduced(message=message("/topics", GROUP, message_thread_id=3, is_topic_message=True))
    assert (incoming.address, incoming.user_id, incoming.chat_kind) == (Address(-1007, 3), 4242424242, "group")


def test_a_reply_thread_of_an_ordinary_group_is_no_forum_topic():
    """Telegram numbers reply threads too; only a forum's topic is a place of its own."""
    incoming, _ = reduced(message=message("/topics", GROUP, message_thread_id=3))
    assert incoming.address == Address(-1007)


def test_an_anonymous_administrator_types_in_the_groups_name():
    """Telegram then names a bot of its own as the writer, which must never be taken for anybody."""
    body = message("/topics", GROUP, sender_chat=GROUP)
    body["from"] = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    incoming, _ = reduced(message=body)
    assert incoming.as_group and incoming.user_id is None
    linked, _ = reduced(message=message("/topics", GROUP, sender_chat={"id": -99, "type": "channel", "title": "C"}))
    assert not linked.as_group and linked.user_id is None


def press(data: str, **more):
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    menu = {"message_id": 9, "date": DATE, "chat": PRIVATE, "from": bot, "text": "menu"}
    return {"id": "q1", "from": PERSON, "chat_instance": "1", "data": data, "message": menu, **more}


def test_a_press_keeps_its_data_and_its_message():
    """The menu that is to be edited, and the id by which the press is answered."""
    incoming, hint = reduced(callback_query=press("topics all~x"))
    assert (incoming.kind, incoming.text, incoming.message_id, incoming.press_id) == ("press", "topics all~x", 9, "q1")
    assert hint == "be" and incoming.sent_at is None


def test_a_press_on_a_message_too_old_to_see_still_counts():
    """Telegram sends date 0 in place of a message that is no longer accessible."""
    gone = {"message_id": 9, "date": 0, "chat": PRIVATE}
    incoming, _ = reduced(callback_query=press("settings~x", message=gone))
    assert incoming.message_id == 9


def test_a_press_without_a_message_or_data_is_nobodys():
    """Inline mode and games, which we do not have."""
    assert reduced(callback_query={"id": "q", "from": PERSON, "chat_instance": "1", "data": "x"})[0] is None
    assert reduced(callback_query=press("x", game_short_name="g") | {"data": None})[0] is None


def membership(status: str):
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    new = {"user": bot, "status": status, "until_date": 0}
    return {"chat": PRIVATE, "from": PERSON, "date": DATE, "new_chat_member": new,
            "old_chat_member": {"user": bot, "status": "member"}}  # fmt: skip


@pytest.mark.parametrize(("status", "kind"), [("kicked", "gone"), ("left", "gone"), ("member", None)])
def test_being_blocked_or_removed_is_kept_being_let_in_is_not(status, kind):
    """Who blocks us is forgotten; who lets us in has not consented to anything yet."""
    incoming, _ = reduced(my_chat_member=membership(status))
    assert (incoming.kind if incoming else None) == kind


def test_a_moved_group_keeps_both_ids():
    """Old and new; the second service message says the same the other way round and is not needed."""
    incoming, _ = reduced(message=message(None, {"id": -7, "type": "group", "title": "G"}, migrate_to_chat_id=-1007))
    assert (incoming.kind, incoming.address, incoming.new_chat_id) == ("moved", Address(-7), -1007)


def test_packing_and_unpacking_lose_nothing():
    """What is stored is what is acted on after a restart."""
    for incoming in (
        Incoming(1, "command", Address(5, 3), "group", "/topics all", 7, 99, True, sent_at=NEW_YEAR),
        Incoming(2, "press", Address(5), "private", "x~y", 7, press_id="q"),
        Incoming(3, "moved", Address(-5), "group", new_chat_id=-1005),
    ):  # fmt: skip
        packed = pack(incoming)
        assert unpack(packed.update_id, packed.payload) == incoming
        assert packed.address == incoming.address
        assert json.loads(packed.payload)

"""What people type and press, and what the bot answers."""

from datetime import time, timedelta

import pytest

from tests.builders import make_report, make_story
from tests.faces.bot.stand_ins import TOPICS, Talk, subscribed
from tests.shipped_phrases import LANGUAGES
from watcher.errors import ChatMoved, ChatRefused, DeliveryDeferred, DeliveryRejected, DeliveryUnknown
from watcher.faces.bot.commands import COMMANDS
from watcher.records import Address, Cadence, Quiet

# --- consent ---------------------------------------------------------------------------------------------------------


async def test_start_tells_the_risk_and_stores_nothing():
    """Consent comes before storage, and knowledge before consent."""
    talk = Talk(hint="ru")
    (text,) = await talk.type("/start")
    assert "В Беларуси людей наказывали за подписки" in text
    assert talk.desk.chats == {}
    assert talk.buttons[0] == "Подписаться"


async def test_start_can_be_read_in_another_language_before_consent():
    """Telegram's language is a guess; the reader knows better, and we still store nothing."""
    talk = Talk()
    await talk.type("/start")
    assert "Ваш" not in await talk.press("Беларуская")
    assert "У Беларусі людзей каралі за падпіскі" in next(iter(talk.mouth.messages.values())).page.html
    assert talk.desk.chats == {}


async def test_the_button_of_consent_subscribes_in_the_language_that_was_read():
    """Whoever read the risk in Belarusian goes on in Belarusian."""
    talk = Talk()
    await talk.type("/start")
    await talk.press("Беларуская")
    assert "Вы падпісаныя" in await talk.press("Падпісацца")
    assert talk.chat.lang == "be"


async def test_subscribe_stores_at_once_and_shows_the_choices():
    """No further question between consent and the first alert."""
    talk = Talk()
    (text,) = await talk.type("/subscribe")
    assert talk.chat is not None
    assert "Topics: Deaths in custody, Pardons, Releases, Numbers" in text
    assert "important news at once, the rest every day at 19:00" in text


async def test_subscribing_twice_changes_nothing():
    """A second tap must not throw choices away."""
    talk = await subscribed()
    await talk.type("/topics death")
    (text,) = await talk.type("/subscribe")
    assert "already" in text
    assert talk.chat.topics == {"death"}


@pytest.mark.parametrize("command", [name for name, one in COMMANDS.items() if one.consent])
async def test_nothing_is_stored_for_a_chat_that_did_not_consent(command):
    """Whatever is typed first, the answer is how to consent."""
    talk = Talk()
    (text,) = await talk.type(f"/{command} all")
    assert "Nothing is stored about this chat yet" in text
    assert talk.buttons == ["Subscribe"]
    assert talk.desk.chats == {}


async def test_the_latest_news_can_be_read_before_consent():
    """To see what one would get is the best reason to subscribe, or not to."""
    talk = Talk(stories=[make_story()])
    (text,) = await talk.type("/latest")
    assert "Belarus · Pardons" in text
    assert talk.desk.chats == {}


@pytest.mark.parametrize("command", ["/forget", "/stop"])
async def test_forget_deletes_everything_and_says_so(command):
    """One word, no question asked."""
    talk = await subscribed()
    (text,) = await talk.type(command)
    assert talk.chat is None
    assert "Deleted: everything" in text
    assert await talk.type(command) == [text], "of whom nothing is stored is told the same"


# --- menus and their typed forms -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("/topics all", "topics", None),
        ("/topics none", "topics", frozenset()),
        ("/topics pardon death", "topics", frozenset({"pardon", "death"})),
        ("/topics Pardons, Prison conditions", "topics", frozenset({"pardon", "conditions"})),
        ("/topics Помилования", "topics", frozenset({"pardon"})),
        ("/topics sent", "topics", frozenset({"sentence"})),
        ("/topics +reaction -pardon", "topics", frozenset({"release", "death", "tally", "reaction"})),
        ("/topics " + " ".join(TOPICS), "topics", None),
        ("/countries all", "countries", None),
        ("/countries by ru", "countries", frozenset({"BY", "RU"})),
        ("/countries Беларусь", "countries", frozenset({"BY"})),
        ("/countries -UA", "countries", frozenset({"BY", "RU"})),
        ("/digest instant", "cadence", Cadence("instant")),
        ("/digest hourly", "cadence", Cadence("hourly")),
        ("/digest daily 19:30", "cadence", Cadence("daily", time(19, 30))),
        ("/digest daily 8", "cadence", Cadence("daily", time(8))),
        ("/digest weekly mon 09:00", "cadence", Cadence("weekly", time(9), 0)),
        ("/digest weekly пт 9:05", "cadence", Cadence("weekly", time(9, 5), 4)),
        ("/digest off", "cadence", Cadence("off")),
        ("/quiet 23:00-07:00", "quiet", Quiet(time(23), time(7))),
        ("/quiet 22-6", "quiet", Quiet(time(22), time(6))),
        ("/quiet off", "quiet", None),
        ("/timezone Vilnius", "timezone", "Europe/Vilnius"),
        ("/timezone america/new_york", "timezone", "America/New_York"),
        ("/language be", "lang", "be"),
        ("/language Русский", "lang", "ru"),
        ("/language German", "lang", "de"),
        ("/pause", "paused", True),
        ("/resume", "paused", False),
    ],
)
async def test_every_menu_can_be_typed(typed, field, value):
    """For those who cannot press buttons, and for those who tell others what to send."""
    talk = await subscribed()
    (text,) = await talk.type(typed)
    assert getattr(talk.chat, field) == value
    assert text


@pytest.mark.parametrize(
    ("typed", "style"),
    [
        ("/digest instant", "live"),
        ("/digest important", "live"),
        ("/digest separate", "separate"),
        ("/digest live", "live"),
        ("/digest daily", "digest"),
        ("/digest off", "digest"),
    ],
)
async def test_a_chosen_digest_rings_for_nothing(typed, style):
    """Daily means daily: also the important ones. `important` is the way back."""
    talk = await subscribed()
    await talk.type("/digest hourly")
    await talk.type(typed)
    assert talk.chat.style == style


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("/topics pardonn foo", "no topic “pardonn”. Topics: pardon (Pardons)"),
        ("/countries FR", "“FR” is not covered here. Countries: BY (Belarus), RU (Russia), UA (Ukraine)"),
        ("/digest daily 25:00", "could not read “daily 25:00”"),
        ("/digest weekly someday", "could not read “weekly someday”"),
        ("/digest instant now", "could not read “instant now”"),
        ("/digest daily mon", "could not read “daily mon”"),
        ("/quiet 7", "could not read “7”"),
        ("/quiet 07:00-07:00", "could not read"),
        ("/timezone +3", "Offsets such as +3 don't work"),
        ("/timezone Atlantis", "don't know the city “Atlantis”"),
        ("/timezone Warsow", "Did you mean Warsaw"),
        ("/language tlh", "I don't speak “tlh”. Languages: en (English), be (Беларуская)"),
        ("/topics <b>", "no topic “&lt;b&gt;”"),
    ],
)
async def test_a_wrong_argument_gets_a_friendly_correction_and_changes_nothing(typed, part):
    """The answer shows what would have worked."""
    talk = await subscribed()
    before = talk.chat
    (text,) = await talk.type(typed)
    assert part in text
    assert talk.chat == before


async def test_a_menu_edits_its_own_message():
    """Ten presses must not leave ten messages in the chat."""
    talk = await subscribed()
    await talk.type("/topics")
    await talk.press("Arrests")
    await talk.press("Pardons")
    assert talk.chat.topics == {"release", "death", "tally", "detention"}
    assert len(talk.mouth.messages) == 1
    assert "✓ Arrests" in talk.buttons and "Pardons" in talk.buttons


async def test_a_button_pressed_twice_does_no_more_than_once():
    """Two fingers, or Telegram telling it twice."""
    talk = await subscribed()
    await talk.type("/topics")
    arrests = next(b.callback for row in talk.mouth.messages[100].page.buttons for b in row if b.text == "Arrests")
    await talk.press_data(arrests)
    await talk.press_data(arrests)
    assert "detention" in talk.chat.topics


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_every_menu_opens_from_the_settings_in_every_language(lang):
    """Each button of each menu fits Telegram's 64 bytes, each text its page."""
    talk = await subscribed()
    await talk.type(f"/language {lang}")
    for menu in ("topics", "countries", "digest", "quiet", "timezone", "language"):
        await talk.type("/settings")
        callback = next(
            b.callback for row in list(talk.mouth.messages.values())[-1].page.buttons for b in row
            if b.callback.startswith(f"{menu}~")
        )  # fmt: skip
        await talk.press_data(callback, list(talk.mouth.messages)[-1])
        page = list(talk.mouth.messages.values())[-1].page
        assert any(b.callback.startswith(f"{menu} ") for row in page.buttons for b in row), menu
        assert all(len(b.callback.encode()) <= 64 for row in page.buttons for b in row)


async def test_the_menu_marks_what_is_chosen():
    """What is in force must be seen without reading."""
    talk = await subscribed()
    for typed, mark in [
        ("/digest", "✓ Important at once"), ("/digest instant", "✓ At once"), ("/digest daily 21:15", "✓ Daily 21:15"),
        ("/digest off", "✓ Off"), ("/digest separate", "✓ New messages"), ("/digest live", "✓ Edit the message"),
        ("/quiet 23:00-07:00", "✓ 23:00–07:00"), ("/timezone", "✓ Warsaw"),
        ("/countries", "✓ All"), ("/language", "✓ English"),
    ]:  # fmt: skip
        await talk.type(typed)
        assert [label for label in talk.buttons if label.startswith("✓")].count(mark) == 1, typed


async def test_the_last_country_taken_away_means_all():
    """An empty choice would be silence without a reason that anybody sees."""
    talk = await subscribed()
    await talk.type("/countries BY")
    await talk.type("/countries -BY")
    assert talk.chat.countries is None


async def test_an_instance_for_the_world_takes_any_country():
    """Any code that is a country's."""
    talk = await subscribed(countries=())
    await talk.type("/countries ir NI")
    assert talk.chat.countries == {"IR", "NI"}
    (text,) = await talk.type("/countries XX")
    assert "“XX” is not covered" in text


async def test_no_topic_at_all_is_warned_of():
    """Silence by choice should be a choice."""
    talk = await subscribed()
    (text,) = await talk.type("/topics none")
    assert "nothing will be sent" in text


# --- news ------------------------------------------------------------------------------------------------------------


async def test_why_answers_to_the_button_under_an_alert_without_touching_it():
    """The alert is the news; the reasons come below it."""
    talk = await subscribed(stories=[make_story("s9", reports=(make_report(outlet="Nioman Echo"),))])
    await talk.press_data(talk.seal.sign(talk.address, "why s9"), message_id=55)
    (sent,) = talk.mouth.messages.values()
    assert "Why this story" in sent.page.html and "Nioman Echo" in sent.page.html
    assert sent.reply_to == 55


async def test_why_answers_to_a_reply():
    """The typed form of the button."""
    talk = await subscribed(stories=[make_story("s9")])
    talk.desk.told[talk.address, 55] = "s9"
    (text,) = await talk.type("/why", message_id=55)
    assert "Topics: Pardons." in text


@pytest.mark.parametrize("message_id", [None, 56])
async def test_why_about_nothing_says_how_to_ask(message_id):
    """After 48 hours we no longer know which message told which story, and say so."""
    talk = await subscribed()
    (text,) = await talk.type("/why", message_id=message_id)
    assert "Reply with /why to an alert of the last 48 hours" in text


async def test_what_you_know_prints_the_row_in_words():
    """Whoever asks what is stored gets all of it, and what is not."""
    talk = await subscribed()
    (text,) = await talk.type("/what_you_know")
    for part in ("encrypted", "The day of your last change: 23 Nov", "2 messages wait", "Topics: ", "Not stored:"):
        assert part in text
    (nothing,) = await Talk().type("/what_you_know")
    assert "Nothing is stored about this chat." in nothing


@pytest.mark.parametrize("text", ["/unknown", "/topic", "hello", "/"])
async def test_whatever_is_not_understood_gets_help(text):
    """In a private chat every word is meant for the bot."""
    (answer,) = await Talk().type(text)
    assert "/subscribe — " in answer
    assert ("don't know this command" in answer) is text.startswith("/")


# --- groups ----------------------------------------------------------------------------------------------------------


async def test_in_a_group_only_administrators_change_anything():
    """Otherwise the first prankster silences everybody's news."""
    talk = await subscribed(kind="group", chat_id=-5)
    (text,) = await talk.type("/topics all")
    assert "only administrators" in text
    await talk.press_data(talk.seal.sign(talk.address, "topics all"))
    assert talk.line.toasts == ["In groups only administrators change settings."]
    assert talk.chat.topics is not None
    talk.line.admins = {-5: {77}}
    talk.seconds += 61
    await talk.type("/topics all")
    assert talk.chat.topics is None


async def test_the_rights_are_those_of_whoever_presses():
    """A menu that an administrator opened stands there for everybody."""
    talk = await subscribed(kind="group", chat_id=-5)
    talk.line.admins = {-5: {77}}
    await talk.type("/topics")
    await talk.press("Arrests", user_id=78)
    assert "detention" not in talk.chat.topics
    await talk.press("Arrests", user_id=77)
    assert "detention" in talk.chat.topics


async def test_an_anonymous_administrator_is_one():
    """They type in the group's own name; a channel's name, or nobody's, is no right."""
    talk = await subscribed(kind="group", chat_id=-5)
    await talk.type("/topics all", user_id=None, as_group=True)
    assert talk.chat.topics is None
    await talk.type("/topics none", user_id=None, as_group=False)
    assert talk.chat.topics is None


async def test_when_telegram_does_not_say_who_administers_nobody_does():
    """Fails closed, and asks again the next time."""
    talk = await subscribed(kind="group", chat_id=-5)
    talk.line.admins = None
    await talk.type("/topics all")
    talk.line.admins = {-5: {77}}
    await talk.type("/topics none")
    assert talk.chat.topics == frozenset()


async def test_an_administrator_is_believed_for_a_minute_at_most():
    """Somebody who lost the right must not keep it; Telegram must not be asked with every press."""
    talk = await subscribed(kind="group", chat_id=-5)
    talk.line.admins = {-5: {77}}
    for _ in range(3):
        await talk.type("/topics all")
    assert talk.line.asked == 1
    talk.line.admins = {}
    talk.seconds += 60
    await talk.type("/topics none")
    assert talk.chat.topics is None


async def test_people_talking_in_a_group_are_left_alone():
    """A command that we do not know is somebody else's."""
    assert await Talk(kind="group", chat_id=-5).type("/weather") == []


# --- faults ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("topics all~AAAAAAAAAAAAAA", id="forged"),
        pytest.param("topics all", id="unsigned"),
        pytest.param("", id="empty"),
        pytest.param("~", id="bare"),
        pytest.param("старое~\ud83d", id="no-text-at-all"),
    ],
)
async def test_a_button_that_we_did_not_make_does_nothing(data):
    """Clients send callbacks, so that they may send any."""
    talk = await subscribed()
    before = talk.chat
    await talk.press_data(data)
    assert talk.chat == before
    assert talk.line.toasts == ["This button no longer works. Send /settings for a new menu."]


async def test_another_chats_button_does_nothing():
    """The proof binds the chat: a press cannot be carried elsewhere."""
    talk = await subscribed()
    await talk.press_data(talk.seal.sign(Address(6), "topics all"))
    assert talk.chat.topics is not None


async def test_a_flood_is_answered_a_few_times_and_forget_always_works():
    """/start a hundred times a second costs us nothing, and is told once that it is too much; a lost /forget is a fault
    of safety.
    """
    talk = await subscribed()
    for _ in range(50):
        await talk.bot.answer(talk.incoming("command", text="/help"))
    assert [one.page.html.startswith("Too fast") for one in talk.mouth.messages.values()] == [False] * 12 + [True]
    await talk.press_data(talk.seal.sign(talk.address, "topics all"))
    assert talk.line.toasts == ["Too fast. Wait a moment and try again."]
    talk.seconds -= 10
    await talk.bot.answer(talk.incoming("command", text="/forget"))
    assert talk.chat is None


async def test_a_pause_with_a_span_is_not_a_pause_for_ever():
    """Whoever writes `/pause 3h` expects it to end; it would not."""
    talk = await subscribed()
    (answer,) = await talk.type("/pause 3h")
    assert "“3h”" in answer and "/resume" in answer
    assert not talk.chat.paused


async def test_a_command_of_two_days_ago_is_dropped_but_forget_is_not():
    """After an outage nobody wants Monday's menu; whoever wanted to be forgotten still does."""
    talk = await subscribed()
    old = talk.now - timedelta(hours=25)
    assert await talk.type("/topics all", sent_at=old) == []
    assert talk.chat.topics is not None
    await talk.type("/forget", sent_at=old)
    assert talk.chat is None


async def test_forget_works_while_paused_and_when_the_answer_cannot_be_sent():
    """The deletion comes first, the politeness after."""
    talk = await subscribed()
    await talk.type("/pause")
    talk.mouth.faults = [DeliveryUnknown("no answer")]
    assert await talk.type("/forget") == []
    assert talk.chat is None


@pytest.mark.parametrize("how", ["gone", "refused"])
async def test_who_blocks_the_bot_is_forgotten(how):
    """Whether Telegram tells us, or refuses our answer."""
    talk = await subscribed()
    if how == "gone":
        await talk.bot.answer(talk.incoming("gone"))
    else:
        talk.mouth.faults = [ChatRefused("blocked")]
        await talk.type("/help")
    assert talk.chat is None


@pytest.mark.parametrize("how", ["told", "refused"])
async def test_a_group_that_moves_keeps_its_choices(how):
    """A group that becomes a supergroup gets another id, and Telegram tells it twice."""
    talk = await subscribed(kind="group", chat_id=-5)
    if how == "told":
        await talk.bot.answer(talk.incoming("moved", new_chat_id=-1005))
        await talk.bot.answer(talk.incoming("moved", new_chat_id=-1005))
    else:
        talk.mouth.faults = [ChatMoved("moved", -1005)]
        await talk.type("/help")
    assert list(talk.desk.chats) == [Address(-1005)]


async def test_a_short_wait_is_waited_and_a_long_one_given_up():
    """Telegram's pace is kept; nobody waits an hour for a menu."""
    talk = await subscribed()
    talk.mouth.faults = [DeliveryDeferred("flood", timedelta(seconds=3))]
    assert len(await talk.type("/help")) == 1
    assert talk.slept == [3]
    talk.mouth.faults = [DeliveryDeferred("flood", timedelta(hours=1))]
    assert await talk.type("/help") == []


async def test_a_menu_too_old_to_edit_comes_anew():
    """Telegram edits for 48 hours."""
    talk = await subscribed()
    await talk.type("/topics")
    talk.mouth.faults = [DeliveryRejected("message can't be edited")]
    await talk.press("Arrests")
    assert len(talk.mouth.messages) == 2

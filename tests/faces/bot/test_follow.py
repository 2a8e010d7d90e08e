"""Following people: by any spelling, told to nobody else, and never more than a chat can oversee."""

from dataclasses import replace

import pytest

from tests.faces.bot.stand_ins import subscribed
from watcher.faces.bot.following import MOST


@pytest.mark.parametrize(
    "typed",
    ["Alena Vierasniova", "vierasniova", "Вереснева", "елена вереснева", "ВЕРАСНЁВА", "вераснёвай", "Вераснёва Алена",
     "А. Вераснёва", "Vieraśniova", "by-vierasniova"],
)  # fmt: skip
async def test_a_name_is_known_in_any_spelling(typed):
    """Nobody who is worried looks up how a list writes a name."""
    talk = await subscribed()
    (text,) = await talk.type(f"/follow {typed}")
    assert talk.chat.follows == {"by-vierasniova"}
    assert "You now follow Alena Vierasniova." in text


@pytest.mark.parametrize(
    ("lang", "name"),
    [("be", "Алена Вераснёва"), ("ru", "Елена Вереснева"), ("uk", "Олена Вереснєва"), ("pl", "Alena Vierasniova")],
)
async def test_a_name_is_written_as_its_reader_writes_it(lang, name):
    """Whatever was typed, the answer is in the reader's own spelling."""
    talk = await subscribed()
    talk.desk.chats[talk.address] = replace(talk.chat, lang=lang)
    (text,) = await talk.type("/follow Vierasniova")
    assert name in text


async def test_a_surname_of_two_people_is_asked_back():
    """To follow the wrong sister would be worse than to ask."""
    talk = await subscribed()
    (text,) = await talk.type("/follow Жук")
    assert "Several people bear the name “Жук”" in text
    assert talk.chat.follows == frozenset()
    await talk.press("Nina Zhuk")
    assert talk.chat.follows == {"by-zhuk-nina"}


async def test_the_other_gender_of_a_surname_is_somebody_else():
    """Дубровская is not Дубровский: a follower of his must not be alerted because of her."""
    talk = await subscribed()
    await talk.type("/follow Дубровская")
    assert talk.chat.follows == frozenset()


async def test_a_misspelt_name_is_offered_and_never_taken():
    """One letter may be a slip, or somebody else: the reader knows."""
    talk = await subscribed()
    (text,) = await talk.type("/follow Dubrouzki")
    assert "Did you mean:" in text
    assert talk.chat.follows == frozenset()
    assert talk.buttons == ["Ihnat Dubrouski"]
    assert "You now follow Ihnat Dubrouski" in await talk.press("Ihnat Dubrouski")


@pytest.mark.parametrize("typed", ["Viera Cichaja", "Тихая", "by-cichaja"])
async def test_whose_relatives_asked_for_silence_cannot_be_followed(typed):
    """Not even that the list holds them is told."""
    talk = await subscribed()
    (text,) = await talk.type(f"/follow {typed}")
    assert "Nobody on the list bears the name" in text
    assert talk.chat.follows == frozenset()


async def test_a_strangers_name_says_why_it_cannot_be_followed():
    """Only those who are publicly known anyway are on the list."""
    talk = await subscribed()
    (text,) = await talk.type("/follow <b>Nobody")
    assert "“&lt;b&gt;Nobody”" in text
    assert "public anyway" in text


async def test_the_list_ends_each_with_a_button():
    """What is begun with a word must be ended with a tap."""
    talk = await subscribed()
    await talk.type("/follow Dubrouski")
    await talk.type("/follow Taras Zhuk")
    (text,) = await talk.type("/following")
    assert text.index("• Ihnat Dubrouski") < text.index("• Taras Zhuk")
    assert "You no longer follow Taras Zhuk." in await talk.press("✕ Taras Zhuk")
    assert talk.chat.follows == {"by-dubrouski"}


@pytest.mark.parametrize("typed", ["Жук", "zhuk taras", "Zhukk Taras"])
async def test_unfollow_knows_whom_one_can_mean(typed):
    """Of two who bear a name, only the followed one can be meant; a slip of a letter is forgiven here."""
    talk = await subscribed()
    await talk.type("/follow Taras Zhuk")
    await talk.type(f"/unfollow {typed}")
    assert talk.chat.follows == frozenset()


async def test_unfollow_asks_which_of_two():
    """Both are followed: the bot must not choose."""
    talk = await subscribed()
    await talk.type("/follow Taras Zhuk")
    await talk.type("/follow Nina Zhuk")
    (text,) = await talk.type("/unfollow Zhuk")
    assert "Several people" in text
    await talk.press("✕ Nina Zhuk")
    assert talk.chat.follows == {"by-zhuk"}


async def test_unfollow_all_and_one_who_was_never_followed():
    """Both say what is so."""
    talk = await subscribed()
    (text,) = await talk.type("/unfollow Dubrouski")
    assert "does not follow “Dubrouski”" in text
    await talk.type("/follow Dubrouski")
    (text,) = await talk.type("/unfollow all")
    assert "follows nobody" in text
    assert talk.chat.follows == frozenset()


async def test_who_left_the_list_can_still_be_ended():
    """A list changes; a chat must not be stuck with a name that it no longer holds."""
    talk = await subscribed()
    talk.desk.chats[talk.address] = replace(talk.chat, follows=frozenset({"by-gone"}))
    (text,) = await talk.type("/following")
    assert "• by-gone" in text
    await talk.press("✕ by-gone")
    assert talk.chat.follows == frozenset()


async def test_a_chat_follows_so_many_and_no_more():
    """A chat that followed everybody would make a register of them."""
    talk = await subscribed()
    talk.desk.chats[talk.address] = replace(talk.chat, follows=frozenset(f"x{n}" for n in range(MOST)))
    (text,) = await talk.type("/follow Dubrouski")
    assert "at most" in text
    assert len(talk.chat.follows) == MOST
    await talk.type("/following")
    assert len(talk.buttons) == MOST + 1


async def test_in_a_group_only_administrators_see_and_change_whom_it_follows():
    """Whom a group worries about is not for whoever walks in."""
    talk = await subscribed(chat_id=-100, kind="group")
    talk.line.admins = {-100: set()}
    for command in ("/follow Dubrouski", "/following", "/unfollow all"):
        (text,) = await talk.type(command)
        assert "only administrators" in text
    talk.line.admins = {-100: {77}}
    talk.seconds += 100
    await talk.type("/follow Dubrouski")
    assert talk.chat.follows == {"by-dubrouski"}


async def test_what_is_stored_names_how_many_are_followed():
    """/what_you_know must leave nothing out."""
    talk = await subscribed()
    await talk.type("/follow Dubrouski")
    for command in ("/what_you_know", "/settings"):
        (text,) = await talk.type(command)
        assert "People followed: 1" in text

"""Asking the archive: what is typed reaches it as it was meant, and what it gives reaches the chat."""

from datetime import date, timedelta

import pytest

from tests.faces.bot.stand_ins import Talk, subscribed
from tests.shipped_phrases import shipped
from watcher.errors import ChartError, DeliveryDeferred
from watcher.faces.bot.typed import read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day", "rest"),
    [
        pytest.param("2026-09-01", date(2026, 9, 1), "", id="ISO"),
        pytest.param("2026-09 BY", date(2026, 9, 1), "BY", id="a month"),
        pytest.param("1.9.2025 Belarus", date(2025, 9, 1), "Belarus", id="dots"),
        pytest.param("01.09", date(2026, 9, 1), "", id="the last one that was"),
        pytest.param("24.12.", date(2025, 12, 24), "", id="Christmas has not come yet"),
        pytest.param("1 Sept", date(2026, 9, 1), "", id="English"),
        pytest.param("Sept 1, 2025 RU", date(2025, 9, 1), "RU", id="American"),
        pytest.param("1 верасня 2026 Беларусь", date(2026, 9, 1), "Беларусь", id="Belarusian"),
        pytest.param("5 мая", date(2026, 5, 5), "", id="Russian"),
        pytest.param("3 листопада", date(2026, 11, 3), "", id="Ukrainian"),
        pytest.param("1. März UA", date(2026, 3, 1), "UA", id="German"),
        pytest.param("1 de septiembre de 2025", date(2025, 9, 1), "", id="Spanish"),
        pytest.param("listopad", date(2026, 11, 1), "", id="a month alone"),
        pytest.param("30d", date(2026, 10, 24), "", id="so many days"),
    ],
)
def test_days_are_read_as_people_write_them(typed, day, rest):
    """Who wants to look back must not learn a format first."""
    assert read_day(typed, TODAY, shipped().month_of) == (day, rest)


@pytest.mark.parametrize("typed", ["", "yesterdayish", "31.02.2026", "2026-13-01", "2027-01-01", "BY", "1 Foo", "0.0"])
def test_what_is_no_day_that_was_is_none(typed):
    """A guessed day would show the wrong weeks."""
    assert read_day(typed, TODAY, shipped().month_of) is None


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("/stats", ("stats", None, "en", None)),
        ("/stats BY", ("stats", None, "en", "BY")),
        ("/stats Беларусь", ("stats", None, "en", "BY")),
        ("/since 2026-09-01", ("since", None, "en", date(2026, 9, 1), None)),
        ("/since 1 Sept Russia", ("since", None, "en", date(2026, 9, 1), "RU")),
        ("/search хворы на волі", ("search", None, "en", "хворы на волі")),
        ("/chart", ("chart", None, "en", None, None)),
        ("/chart held", ("chart", None, "en", "held", None)),
        ("/chart BY pardons", ("chart", None, "en", "pardons", "BY")),
        ("/chart Помилования Belarus", ("chart", None, "en", "pardons", "BY")),
        ("/chart Still held", ("chart", None, "en", "held", None)),
    ],
)
async def test_what_is_typed_reaches_the_archive(typed, asked):
    """Before consent too: to look something up stores nothing."""
    talk = Talk()
    assert await talk.type(typed)
    assert talk.ledger.asked == [asked]
    assert talk.desk.chats == {}


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/stats Atlantis", "“Atlantis” is not covered here"),
        ("/since", "/since 2026-11-01 BY"),
        ("/since whenever", "I could not read “whenever”"),
        ("/since 2026-09-01 Atlantis", "I could not read"),
        ("/search", "Write one or more words"),
        ("/chart pies", "There is no chart “pies”. Charts: pardons, releases, held, activity."),
    ],
)
async def test_what_cannot_be_read_says_how_to_write_it(typed, answer):
    """Nothing is guessed."""
    talk = await subscribed()
    (text,) = await talk.type(typed)
    assert answer in text
    assert talk.ledger.asked == []


async def test_a_chart_comes_as_a_picture_with_the_others_below():
    """One tap from pardons to those still held."""
    talk = await subscribed()
    (caption,) = await talk.type("/chart pardons BY")
    (sent,) = talk.mouth.messages.values()
    assert sent.png.startswith(b"\x89PNG")
    assert caption == "<b>Belarus</b>"
    assert talk.buttons == ["Releases", "Still held", "Stories"]
    await talk.press("Still held")
    assert talk.ledger.asked[-1][3:] == ("held", "BY")
    assert len(talk.mouth.messages) == 2, "a picture is a new message: a text cannot become one"
    assert talk.line.toasts == [""]


@pytest.mark.parametrize(
    ("given", "answer"), [(None, "no numbers for this chart yet"), (ChartError("no ink"), "could not be drawn")]
)
async def test_where_there_is_no_picture_words_say_why(given, answer):
    """A broken matplotlib must not silence the bot."""
    talk = await subscribed()
    talk.ledger.picture = given
    (text,) = await talk.type("/chart held")
    assert answer in text


async def test_a_picture_waits_for_telegrams_pace():
    """As every answer does."""
    talk = await subscribed()
    talk.mouth.faults = [DeliveryDeferred("slower", timedelta(seconds=1))]
    await talk.type("/chart")
    assert [sent.png is not None for sent in talk.mouth.messages.values()] == [True]

"""Which language: short headlines, sister languages, three ways to write one of them."""

import pytest

from tests.tuning.shipped import OWN, lexicon, measure, rows
from watcher.records import Report
from watcher.stories.classify import classify
from watcher.stories.language import contradicts, detect
from watcher.stories.reading import read_report
from watcher.stories.text import fold, words


def told(text):
    folded = fold(text)
    return detect(folded, words(folded))


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Суд продлил арест журналисту из Петербурга", "ru"),
        ("Суд продовжив арешт журналісту з Харкова ще на місяць", "uk"),
        ("Суд пакінуў журналіста пад вартай яшчэ на месяц", "be"),
        ("Праваабаронцы прызналі палітвязьнямі яшчэ дзесяць чалавек", "be"),
        ("Pravaabaroncy pryznali palitviaźniami jašče dziesiać čałaviek", "be"),
        ("Obrońcy praw człowieka uznali kolejne osoby za więźniów politycznych", "pl"),
        ("Žurnalistas nuteistas kalėti ketverius metus už įrašą", "lt"),
        ("Das Gericht hat den Journalisten zu vier Jahren verurteilt", "de"),
        ("El tribunal condenó al periodista a cuatro años de prisión", "es"),
        ("Le tribunal a condamné le journaliste à quatre ans de prison", "fr"),
        ("The court sentenced the journalist to four years in prison", "en"),
    ],
)
def test_a_headline_is_told_by_its_letters_and_small_words(text, lang):
    """A headline read in the wrong language hits nothing, and nobody learns of it."""
    assert told(text) == lang


@pytest.mark.parametrize("text", ["", "2026", "42 / 17", "日本"])
def test_what_holds_no_telling_letter_has_no_language(text):
    """A guess here would be a silent default."""
    assert told(text) == ""


def test_the_choice_can_be_restricted_to_configured_languages():
    """An instance without Polish must not call anything Polish."""
    folded = fold("Obrońcy praw człowieka")
    assert detect(folded, words(folded), ("en", "de")) in {"en", "de"}


@pytest.mark.parametrize(
    ("text", "lang", "wrong"),
    [
        pytest.param("Суд продлил арест", "en", True, id="another-alphabet"),
        pytest.param("Суд продовжив арешт журналісту, її та їхнім", "ru", True, id="letters-that-it-lacks"),
        pytest.param("Суд продлил арест", "ru", False, id="right"),
        pytest.param("Pravaabaroncy pryznali", "be", False, id="belarusian-in-latin"),
        pytest.param("Pavel Łatuška speaks", "en", False, id="one-foreign-name"),
    ],
)
def test_a_declared_language_is_doubted_only_for_a_reason(text, lang, wrong):
    """Feeds declare the wrong language; names bring foreign letters."""
    assert contradicts(fold(text), lang) is wrong


#: Titles alone, with hardly a small word in them, of our own.
SHORT = [
    ("Lukashenko pardons 24 prisoners", "en"),
    ("Two bloggers jailed, Minsk", "en"),
    ("Лукашенко помиловал 24 заключённых", "ru"),
    ("Блогера задержали, Минск", "ru"),
    ("Лукашэнка памілаваў 24 вязняў", "be"),
    ("Łukašenka pamiłavaŭ viaźniaŭ", "be"),
    ("Лукашенко помилував 24 в'язнів", "uk"),
    ("Журналістку заарештовано, Мінськ", "uk"),
    ("Łukaszenka ułaskawia 24 skazanych", "pl"),
    ("Blogerka skazana, Homel", "pl"),
    ("Lukašenka suteikė malonę 24 kaliniams", "lt"),
    ("Tinklaraštininkė nuteista, Minskas", "lt"),
    ("Lukaschenko begnadigt 24 Gefangene", "de"),
    ("Lukashenko indulta 24 presos", "es"),
    ("Loukachenko gracie 24 prisonniers", "fr"),
]


@pytest.mark.parametrize(("title", "lang"), SHORT)
def test_a_headline_without_small_words_is_told_by_the_words_that_we_know(title, lang):
    """A feed that declares nothing, a title of four words: read as Spanish, a pardon would reach nobody."""
    assert read_report(lexicon(), Report("r", title)).lang == lang


def test_a_pardon_in_four_words_is_alerted_without_a_declared_language():
    """The whole way, not the language alone."""
    assert classify(lexicon(), Report("r", "Lukashenko pardons 24 prisoners")).level == "alert"


def test_recognition_hardly_suffers_where_no_feed_declares_a_language():
    """Our own sentences in nine languages, as titles alone, with the language and without."""
    found = [row | {"id": f"{path.stem} {row['id']}", "summary": ""} for path in OWN for row in rows(path)]
    declared = measure(found, found).overall.f1
    silent = measure(found, [row | {"lang": None} for row in found]).overall.f1
    assert silent > declared - 0.01

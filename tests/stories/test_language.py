"""Which language: short headlines, sister languages, three ways to write one of them."""

import pytest

from watcher.stories.language import contradicts, detect
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

"""Likeness of texts: links, shingles, spellings, numbers in nine languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.stories.grouping.quantities import Quantity, quantities
from watcher.stories.grouping.similarity import canonical_link, likeness, path_key, shingles
from watcher.stories.grouping.spelling import normal, skeleton
from watcher.stories.grouping.words import word_of

words = st.lists(st.text("abcdef", min_size=1, max_size=3), max_size=12)


@given(words, words)
def test_likeness_is_the_same_from_both_sides(one, other):
    """Otherwise the order of arrival would decide."""
    a, b = shingles(one), shingles(other)
    assert likeness(a, b) == likeness(b, a)
    assert 0 <= likeness(a, b) <= 1


@given(words.filter(lambda found: len(found) > 2))
def test_a_text_is_like_itself(one):
    """A copy must be seen."""
    assert likeness(shingles(one), shingles(one)) == 1


@pytest.mark.parametrize(
    ("link", "same"),
    [
        ("https://www.example.org/a/1/", "example.org/a/1"),
        ("http://example.org./a/1", "example.org/a/1"),
        ("https://mirror.example/a/1?x=2", "example.org/a/1?x=2"),
        ("https://example.org/", ""),
        ("", ""),
    ],
)
def test_links_have_one_spelling(link, same):
    """A trailing dot, www and a mirror hide the same article."""
    assert canonical_link(link, {"mirror.example": "example.org"}) == same


def test_only_paths_that_name_an_article_are_keys():
    """Every site has an /about."""
    assert path_key("https://a.example/about") == ""
    assert path_key("https://a.example/news/445566.html") == "/news/445566.html"


@pytest.mark.parametrize(
    "spellings",
    [
        pytest.param(
            [("Грынкевіч", "be"), ("Гринкевич", "ru"), ("Hrynkevich", "en"), ("Hrynkiewicz", "pl")], id="g and h"
        ),
        pytest.param([("Навумовіч", "be"), ("Наумовича", "ru"), ("Navumovich", "en")], id="half a vowel"),
        pytest.param([("Кавалёва", "be"), ("Ковалевым", "ru"), ("Kavaliou", "en")], id="cases and a last v"),
        pytest.param(
            [("Лисовского", "ru"), ("Лісоўскі", "be"), ("Lisouski", "en")], id="s on both sides of half a vowel"
        ),
        pytest.param([("Гелашвили", "ru"), ("Gelashvili", "en"), ("Guélachvili", "fr")], id="a French g and sh"),
        pytest.param([("Юрчанку", "be"), ("Юрченко", "ru"), ("Yurchanka", "en"), ("Jurczenko", "pl")], id="ch and cz"),
    ],
)
def test_a_name_has_one_skeleton_in_every_language(spellings):
    """Outlets in six languages name one prisoner."""
    assert len({skeleton(normal(word), lang) for word, lang in spellings}) == 1


@pytest.mark.parametrize(
    ("word", "lang"), [("Tscheljabinsk", "de"), ("Челябінську", "uk"), ("Czelabińsk", "pl"), ("Tcheliabinsk", "fr")]
)
def test_a_town_is_known_in_spellings_that_no_table_has(word, lang):
    """Nobody can list every town in nine languages and all their cases."""
    assert "l:chelyabinsk" in word_of(word, lang).meanings


@pytest.mark.parametrize(
    ("word", "lang", "meaning"),
    [
        pytest.param("Drohnenangriff", "de", "c:strike_attack", id="the end of a German compound"),
        pytest.param("l'avocat", "fr", "c:lawyer", id="a French article that clings to its word"),
        pytest.param("эстафеце", "be", "c:relay", id="a consonant softened by its case"),
        pytest.param("загарэўся", "be", "c:fire", id="what he did, in Belarusian"),
        pytest.param("вибухнув", "uk", "c:explosion", id="what it did, in Ukrainian"),
    ],
)
def test_words_are_known_in_the_forms_that_their_language_gives_them(word, lang, meaning):
    """Tables hold beginnings of words; these forms begin, or end, otherwise."""
    assert meaning in word_of(word, lang).meanings


@pytest.mark.parametrize(
    ("word", "lang"),
    [("kriegen", "de"), ("important", "en"), ("miesto", "lt"), ("крымінальная", "be"), ("cargo", "es")],
)
def test_false_friends_mean_nothing(word, lang):
    """To get is no war, and a criminal case is no Crimea."""
    assert word_of(word, lang).meanings == ()


def test_different_surnames_have_different_skeletons():
    """Kavalchuk and Kavaliou were sentenced on one day."""
    assert skeleton("kavalchuk") != skeleton("kavaliou")


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("1 253 человека", "ru", [Quantity("n", 1253)]),
        ("пяцёра рабочых", "be", [Quantity("n", 5)]),
        ("шасці гадоў", "be", [Quantity("y", 6)]),
        ("seven years", "en", [Quantity("y", 7)]),
        ("thirty one names", "en", [Quantity("n", 31)]),
        ("2.100 häftlinge", "de", [Quantity("n", 2100)]),
        ("sieben jahre", "de", [Quantity("y", 7)]),
        ("dwunastu osób", "pl", [Quantity("n", 12)]),
        ("keturias valandas", "lt", [Quantity("h", 4)]),
        ("девятью фамилиями", "ru", [Quantity("n", 9)]),
        ("310 тыс евро", "ru", [Quantity("n", 310_000)]),
        ("2 мая", "ru", [Quantity("date", 502)]),
        ("61 летний", "ru", [Quantity("a", 61)]),
        ("once more in 2020", "en", []),
        ("once presos", "es", [Quantity("n", 11)]),
        ("du jour", "fr", []),
        ("двести двадцать два имени", "ru", [Quantity("n", 222)]),
        ("quatre vingt douze morts", "fr", [Quantity("n", 92)]),
        ("treinta y dos presos", "es", [Quantity("n", 32)]),
        ("zweiundzwanzig häftlinge", "de", [Quantity("n", 22)]),
        ("dvidešimt trys kaliniai", "lt", [Quantity("n", 23)]),
        ("two hundred forty people", "en", [Quantity("n", 240)]),
        ("a dozen convicts", "en", [Quantity("n", 12)]),
        ("пять с половиной лет", "ru", [Quantity("m", 66)]),
        ("трыма з паловай гадамі", "be", [Quantity("m", 42)]),
        ("dreieinhalb jahre", "de", [Quantity("m", 42)]),
        ("trzy i pół roku", "pl", [Quantity("m", 42)]),
        ("1,4 процента", "ru", [Quantity("f", 140)]),
        ("5 квіток", "uk", [Quantity("n", 5)]),
        ("12 decrees", "en", [Quantity("n", 12)]),
        ("9 баллов", "ru", [Quantity("b", 9)]),
        ("понад двадцять людей", "uk", [Quantity("n", 20), Quantity("floor", 20)]),
    ],
)
def test_numbers_and_what_they_count(text, lang, expected):
    """Twelve people and twelve years are two different things to have in common."""
    glued = text.replace("1 253", "1\u00a0253").split(" ")
    tokens = [part if part[0].isdecimal() else normal(part) for part in glued]
    assert quantities(tokens, lang) == expected

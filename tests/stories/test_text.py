"""Folding and words: every keyword, number and name is compared through these."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.stories.text import belarusian_key, fold, fold_lacinka, fold_tarask, one_script, script_of, spans, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        pytest.param("Освобождён", "освобожден", id="yo-is-e"),
        pytest.param("політв’язень політвʼязень політв`язень політв´язень", "політв'язень " * 4, id="apostrophes"),
        pytest.param("поми\u0301лование", "помилование", id="stress-mark-goes"),
        pytest.param("Łukašenka ŁUKAŠENKA", "łukašenka łukašenka", id="accents-stay"),
        pytest.param("ўсё й", "ўсе й", id="short-u-and-i-stay"),
        pytest.param("по\u00adми\u200bлован", "помилован", id="invisible-goes"),
        pytest.param("ＫＧＢ ﬁne", "kgb fine", id="compatibility-letters"),
        pytest.param("Häftlinge Straße", "häftlinge strasse", id="german"),
    ],
)
def test_every_spelling_of_a_letter_folds_to_one(written, folded):
    """A term is written once; feeds write it in ten ways."""
    assert fold(written) == folded.strip()


@given(st.text())
def test_folding_twice_changes_nothing(text):
    """Terms and texts are folded apart, and must meet."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_spans_are_the_words_with_their_places(text):
    """Highlights and distances rely on the places."""
    folded = fold(text)
    assert [token.word for token in spans(folded)] == words(folded)
    assert all(folded[token.start : token.end] == token.word for token in spans(folded))


def test_an_apostrophe_joins_cyrillic_and_parts_latin():
    """об'єднання is one word; l'opposant must be found as opposant."""
    assert words(fold("Об’єднання l’opposant Lukashenka's")) == ["об'єднання", "l", "opposant", "lukashenka", "s"]


def test_a_hyphen_parts_words():
    """Operators write ИК-4 and Кара-Мурза as phrases; feeds write them with any dash."""
    assert words(fold("ИК-4, Кара–Мурза")) == ["ик", "4", "кара", "мурза"]


@pytest.mark.parametrize(
    ("tarask", "narkam"),
    [
        ("палітвязьняў", "палітвязняў"),
        ("зьняволеныя", "зняволеныя"),
        ("вызваленьне", "вызваленне"),
        ("сьвет", "свет"),
        ("зь", "з"),
        ("больш", "больш"),
        ("судзьдзя", "суддзя"),
        ("зьехаў", "з'ехаў"),
        ("бяз", "без"),
        ("бязь", "без"),
        ("ня", "не"),
        ("ўлады", "улады"),
        ("калёнія", "калонія"),
        ("блёгерка", "блогерка"),
        ("апазыцыянэр", "апазіцыянер"),
        ("прэзыдэнт", "прэзідэнт"),
        ("клюб", "клуб"),
        ("плян", "план"),
    ],
)
def test_taraskievica_meets_narkamauka(tarask, narkam):
    """Radio Svaboda and Nasha Niva write the same word in two orthographies."""
    assert belarusian_key(fold(tarask)) == belarusian_key(fold(narkam))


@pytest.mark.parametrize(
    ("lacinka", "narkam"),
    [
        ("źjechaŭ", "з'ехаў"),
        ("biaz", "без"),
        ("samalot", "самалёт"),
        ("kalonija", "калонія"),
        ("bloger", "блогер"),
        ("žyćcio", "жыццё"),
        ("sudździa", "суддзя"),
        ("sudździ", "суддзі"),
        ("viasielle", "вяселле"),
        ("palitviaźniaŭ", "палітвязняў"),
        ("Ŭkrainie", "Украіне"),
        ("padpolle", "падполле"),
        ("lubliu", "люблю"),
        ("siamja", "сям'я"),
        ("śmierć", "смерць"),
        ("jaje", "яе"),
    ],
)
def test_lacinka_meets_narkamauka(lacinka, narkam):
    """A term written once in narkamaŭka finds the word in the Latin script too."""
    assert belarusian_key(fold_lacinka(fold(lacinka))) == belarusian_key(fold(narkam))


@pytest.mark.parametrize(
    ("tarask", "folded"),
    [
        ("судзьдзя", "суддзя"),
        ("зьехаў", "з'ехаў"),
        ("бязь", "бяз"),
        ("палітвязьняў", "палітвязняў"),
        ("больш", "больш"),
    ],
)
def test_soft_signs_of_taraskievica_go(tarask, folded):
    """Names of people and numbers are looked up in narkamaŭka's spelling."""
    assert fold_tarask(tarask) == folded


@pytest.mark.parametrize(("one", "other"), [("суд", "сад"), ("вязень", "восень"), ("вёска", "вуска"), ("воля", "вала")])
def test_a_key_keeps_different_words_apart(one, other):
    """A key that is too coarse would find strangers."""
    assert belarusian_key(fold(one)) != belarusian_key(fold(other))


@pytest.mark.parametrize(
    ("lacinka", "cyrillic"),
    [
        ("pamiłavańnie", "памілаваньне"),
        ("łukašenka", "лукашэнка"),
        ("palitviaźni", "палітвязьні"),
        ("abjekt", "аб'ект"),
        ("chto", "хто"),
        ("biełaruś", "беларусь"),
        ("čałaviek", "чалавек"),
        ("dziadok", "дзядок"),
        ("dźvie", "дзьве"),
        ("lublu", "люблю"),
        ("lidar", "лідар"),
        ("kalonii", "калоніі"),
    ],
)
def test_lacinka_becomes_cyrillic(lacinka, cyrillic):
    """One Belarusian vocabulary serves the Latin script too."""
    assert fold_lacinka(lacinka) == cyrillic


@pytest.mark.parametrize(
    ("word", "script"),
    [
        ("мінск", "cyrillic"),
        ("minsk", "latin"),
        ("łódź", "latin"),
        ("2024", "digits"),
        ("лукашэнкi", "cyrillic"),
        ("北", "other"),
    ],
)
def test_a_word_tells_its_script(word, script):
    """A mixed word belongs to the alphabet of most of its letters."""
    assert script_of(word) == script


def test_letters_that_look_alike_are_mended():
    """A Latin i in a Belarusian word is a typing habit, and would hide the word."""
    assert one_script("лукашэнкi") == "лукашэнкі"
    assert one_script("mіnsk") == "minsk"
    assert one_script("минск") == "минск"

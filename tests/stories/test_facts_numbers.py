"""Numbers in words and digits: every case, collective numerals, compounds, scales, ranges."""

import pytest

from watcher.records import Report
from watcher.stories.facts import extract_facts
from watcher.stories.facts.lexis import LANGUAGES, lexis_of
from watcher.stories.facts.numbers import Number, find_numbers
from watcher.stories.facts.sentences import split_sentences
from watcher.stories.facts.tokens import tokenize
from watcher.stories.text import fold


def numbers(lang: str, text: str) -> list[Number]:
    lexis = lexis_of(lang)
    return find_numbers([token.spelt(lexis.spell) for token in tokenize(fold(text))], lexis)


def counted(lang: str, text: str) -> list[int]:
    return [number.value for number in numbers(lang, text) if number.shape == "count" and not number.doubtful]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        pytest.param("en", "1,253 people", 1253, id="English comma"),
        pytest.param("ru", "1 253 человека", 1253, id="plain space"),
        pytest.param("ru", "1\u00a0253 человека", 1253, id="no-break space"),
        pytest.param("be", "1\u2009253 чалавекі", 1253, id="thin space"),
        pytest.param("uk", "1\u202f253 людини", 1253, id="narrow no-break space"),
        pytest.param("de", "1.253 Menschen", 1253, id="German point"),
        pytest.param("de", "1'253 Menschen", 1253, id="Swiss apostrophe"),
        pytest.param("en", "1,250,000 people", 1250000, id="two separators"),
        pytest.param("en", "3.6k people", 3600, id="k"),
        pytest.param("ru", "1,5 тыс. человек", 1500, id="Russian abbreviation"),
        pytest.param("be", "1,6 тыс. чалавек", 1600, id="Belarusian abbreviation"),
        pytest.param("pl", "1,5 tys. osób", 1500, id="Polish abbreviation"),
        pytest.param("de", "1,3 Tsd. Menschen", 1300, id="German abbreviation"),
        pytest.param("uk", "4,4 тисячі людей", 4400, id="decimal with a scale word"),
        pytest.param("ru", "5-ти человек", 5, id="digits with a case ending"),
    ],
)
def test_digits_are_read_with_the_separators_of_each_language(lang: str, text: str, value: int):
    """1.253 read as one would lose a thousand prisoners."""
    assert counted(lang, text) == [value]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        pytest.param("en", "twenty-two", 22, id="hyphen"),
        pytest.param("en", "twenty two", 22, id="space"),
        pytest.param("en", "one hundred and twelve", 112, id="and"),
        pytest.param("en", "two thousand three hundred and five", 2305, id="thousands and hundreds"),
        pytest.param("en", "a hundred", 100, id="article"),
        pytest.param("en", "a dozen", 12, id="a dozen"),
        pytest.param("en", "half a dozen", 6, id="half a dozen"),
        pytest.param("en", "three dozen", 36, id="dozens with a number"),
        pytest.param("ru", "двадцать два", 22, id="Russian"),
        pytest.param("ru", "двадцатью двумя", 22, id="Russian instrumental"),
        pytest.param("ru", "двоих", 2, id="collective genitive"),
        pytest.param("ru", "десятеро", 10, id="collective"),
        pytest.param("ru", "тысяча двести тридцать пять", 1235, id="thousand and all the rest"),
        pytest.param("ru", "полторы тысячи", 1500, id="one and a half thousand"),
        pytest.param("ru", "полсотни", 50, id="half a hundred"),
        pytest.param("ru", "три сотни", 300, id="hundreds with a number"),
        pytest.param("be", "шасцярых", 6, id="Belarusian collective genitive"),
        pytest.param("be", "дваццаць адзін", 21, id="Belarusian"),
        pytest.param("be", "дзьве сотні", 200, id="taraškievica"),
        pytest.param("be", "dvanaccać", 12, id="Łacinka"),
        pytest.param("uk", "вісімнадцятеро", 18, id="Ukrainian collective"),
        pytest.param("uk", "п’ятдесят шість", 56, id="Ukrainian apostrophe"),
        pytest.param("uk", "пʼятьох", 5, id="the other apostrophe"),
        pytest.param("pl", "dwadzieścioro dwoje", 22, id="Polish collective"),
        pytest.param("pl", "dwudziestu dwóch", 22, id="Polish masculine personal"),
        pytest.param("pl", "tysiąc dwieście", 1200, id="Polish thousand"),
        pytest.param("de", "zweiundzwanzig", 22, id="German compound"),
        pytest.param("de", "hundertfünfzig", 150, id="German hundred"),
        pytest.param("de", "dreihundertfünfundvierzig", 345, id="German hundreds"),
        pytest.param("de", "eintausendzweihundert", 1200, id="German thousand"),
        pytest.param("de", "ein Dutzend", 12, id="Dutzend"),
        pytest.param("de", "dreißig", 30, id="sharp s"),
        pytest.param("en", "four and a half thousand", 4500, id="a half before a scale word"),
        pytest.param("ru", "четыре с половиной тысячи", 4500, id="Russian half"),
        pytest.param("be", "чатыры з паловай тысячы", 4500, id="Belarusian half"),
        pytest.param("uk", "чотири з половиною тисячі", 4500, id="Ukrainian half"),
        pytest.param("pl", "cztery i pół tysiąca", 4500, id="Polish half"),
        pytest.param("de", "viereinhalbtausend", 4500, id="German half"),
        pytest.param("be", "паўтара дзясятка", 15, id="one and a half tens"),
        pytest.param("pl", "szóstce", 6, id="Polish noun of six"),
    ],
)
def test_number_words_are_read_in_every_form(lang: str, text: str, value: int):
    """`Двоих` is two, and a feed that spells its numbers must count like one that does not."""
    assert counted(lang, text) == [value]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "dozens of people", id="dozens"),
        pytest.param("en", "hundreds", id="hundreds"),
        pytest.param("ru", "сотни человек", id="Russian hundreds"),
        pytest.param("ru", "десятки", id="Russian tens"),
        pytest.param("pl", "kilkadziesiąt osób", id="kilkadziesiąt"),
        pytest.param("pl", "setki", id="Polish hundreds"),
        pytest.param("de", "Dutzende", id="Dutzende"),
        pytest.param("en", "31st", id="ordinal in digits"),
        pytest.param("ru", "71-й", id="Russian ordinal in digits"),
        pytest.param("ru", "восьмой", id="Russian ordinal"),
        pytest.param("en", "ninth", id="English ordinal"),
        pytest.param("en", "1.5 people", id="no whole number"),
        pytest.param("ru", "в 5:30", id="time"),
        pytest.param("ru", "28.12.2024", id="date"),
        pytest.param("en", "IK-4", id="label"),
        pytest.param("en", "40%", id="percent"),
        pytest.param("en", "5 1/2 years", id="a fraction"),
    ],
)
def test_what_is_vague_or_no_count_is_no_number(lang: str, text: str):
    """`Dozens` is no twelve, and the ninth decree pardons nobody nine times."""
    assert counted(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "20-25 people", id="hyphen"),
        pytest.param("en", "20–25 people", id="dash"),
        pytest.param("en", "20 to 25 people", id="to"),
        pytest.param("en", "between twenty and twenty-five people", id="between"),
        pytest.param("ru", "от двадцати до двадцати пяти человек", id="Russian words"),
        pytest.param("pl", "od 20 do 25 osób", id="Polish"),
        pytest.param("de", "20 bis 25 Menschen", id="German"),
        pytest.param("de", "zwischen 20 und 25 Menschen", id="German between"),
        pytest.param("ru", "между 20 и 25", id="Russian between"),
        pytest.param("en", "20-plus people", id="a plus in letters"),
    ],
)
def test_a_range_is_its_lower_end(lang: str, text: str):
    """At least twenty is what both ends allow to say."""
    assert [(number.value, number.lower_bound or number.plus) for number in numbers(lang, text)] == [(20, True)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "the tally rose from 1,100 to 1,140", id="growth"),
        pytest.param("ru", "число сократилось с 1 100 до 1 140", id="Russian growth"),
        pytest.param("ru", "одной — 1100, другой 1140", id="a dash before what somebody gets"),
    ],
)
def test_two_numbers_of_two_times_are_no_range(lang: str, text: str):
    """`At least 1,100` would be told where 1,140 are held."""
    assert [number.value for number in numbers(lang, text) if number.value > 1] == [1100, 1140]


@pytest.mark.parametrize(
    ("lang", "listed", "written"),
    [
        pytest.param("be", "назвала", "назваў", id="Belarusian"),
        pytest.param("uk", "назвала", "назвав", id="Ukrainian"),
    ],
)
def test_a_man_says_what_a_woman_says(lang: str, listed: str, written: str):
    """The tables hold one form of the past; the masculine has another letter at its end."""
    lexis = lexis_of(lang)
    assert "say" in lexis.tags(listed) & lexis.tags(written)


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        pytest.param("en", "a 7-year sentence", 7, id="digits"),
        pytest.param("en", "a seven-year sentence", 7, id="word"),
        pytest.param("ru", "семилетний срок", 7, id="Russian word"),
        pytest.param("ru", "5-летний срок", 5, id="Russian digits"),
        pytest.param("pl", "do 7-letniego więzienia", 7, id="Polish digits"),
        pytest.param("de", "10-jährige Haft", 10, id="German digits"),
    ],
)
def test_years_as_an_adjective_are_no_count(lang: str, text: str, years: int):
    """A seven-year sentence sentences nobody seven times, and a 31-year-old is nobody's term."""
    assert [(number.value, number.shape) for number in numbers(lang, text)] == [(years, "adjective")]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        pytest.param(
            "ru", "Приговор по ст. 361-4 огласили. Дали 1,5 тыс. рублей штрафа.", 2, id="Russian abbreviations"
        ),
        pytest.param("ru", "Сергея Б. Осудили вчера.", 1, id="an initial"),
        pytest.param("de", "Das Urteil fiel am 3. März in Minsk. Es ist nicht rechtskräftig.", 2, id="German date"),
        pytest.param("en", "He is in colony No. 15. She is free.", 2, id="a number ends a sentence"),
        pytest.param("en", "“They are safe.” Officials said so!\nA new line", 3, id="quotes and lines"),
    ],
)
def test_a_point_after_an_abbreviation_ends_no_sentence(lang: str, text: str, count: int):
    """A number cut off from its source has no claimant."""
    assert len(split_sentences(text, lexis_of(lang))) == count


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_language_has_every_tag(lang: str):
    """A tag that one table lacks is a rule that is silent in that language."""

    def tags(name: str) -> set[str]:
        lexis = lexis_of(name)
        singles = {tag for found in [*lexis.exact.values(), *lexis.stems.values()] for tag in found}
        return singles | {phrase.tag for phrases in lexis.phrases.values() for phrase in phrases}

    assert tags(lang) == tags("en")


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_every_language_names_twelve_months_and_four_seasons(lang: str):
    """`Since July` must be read wherever it is written."""
    lexis = lexis_of(lang)
    assert set(lexis.months.values()) == set(range(1, 13))
    assert set(lexis.seasons.values()) == {3, 6, 9, 12}


@pytest.mark.parametrize("digits", ["9" * 10, "9" * 21, "9" * 400])
def test_a_number_beyond_all_people_is_none(digits):
    """A slip, a joke or an attack: neither believed nor fatal."""
    assert extract_facts(Report("1", f"Lukashenko pardons {digits} political prisoners", lang="en")) == ()

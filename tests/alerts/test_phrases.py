"""The bot's words: complete in every language, bent by each language's own rules, checked with file and line."""

import ast
import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import get_args

import pytest

from tests.shipped_phrases import LANGUAGES, locale_files, shipped
from watcher.alerts.compose.answers import COMMANDS as LISTED
from watcher.alerts.phrases import read_phrases
from watcher.errors import SettingsError
from watcher.faces.bot.commands import COMMANDS
from watcher.records import FEED_KINDS, Claimant, FactKind, Qualifier

PACKAGE = Path(__file__).resolve().parent.parent.parent / "watcher"
EN = 'own_name: "English"\nhello: "Hello, {name}"\ncount: {one: "{n} day", other: "{n} days"}\n'


def faults_of(text: str, lang: str = "ru") -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read_phrases({"locales/en.yaml": EN, f"locales/{lang}.yaml": text})
    return [str(fault) for fault in caught.value.faults]


def test_every_language_of_the_instance_is_spoken():
    """A subscriber chooses among what is promised, not among what happened to be translated."""
    assert shipped().languages == LANGUAGES


def test_shipped_locales_have_the_same_keys_and_placeholders():
    """A missing key would show only when somebody in that language presses that button."""
    read_phrases(locale_files())


def test_every_phrase_that_the_code_asks_for_exists():
    """A misspelt key is a KeyError in somebody's chat."""
    asked: set[str] = set()
    for path in [*(PACKAGE / "alerts").rglob("*.py"), *(PACKAGE / "faces" / "bot").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            method = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if isinstance(node, ast.Call) and method in {"say", "text", "note"}:
                asked |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    keys = {word for word in asked if re.fullmatch(r"[a-z_]+(\.[a-z_]+)*", word) and word not in LANGUAGES}
    assert len(keys) > 60
    assert not {key for key in keys if not shipped().has(key)}


def test_every_word_of_the_records_has_a_phrase():
    """Keys that are put together from a record's values (`fact.pardoned`) are not seen by reading the code."""
    totals = {"held_total", "recognised_total", "pardoned_since"}
    wanted = {f"kind.{kind}" for kind in FEED_KINDS}
    wanted |= {f"label.{kind}" for kind in get_args(FactKind)} | {
        f"fact.{k}" for k in get_args(FactKind) if k not in totals
    }
    wanted |= {f"qualifier.{q}" for q in get_args(Qualifier) if q != "exact"}
    wanted |= {f"claim.{c}" for c in get_args(Claimant) if c != "unknown"}
    wanted |= {f"command.{name}" for name in COMMANDS if name != "stop"}
    assert not {key for key in wanted if not shipped().has(key)}
    assert set(LISTED) == COMMANDS.keys() - {"stop"}


@pytest.mark.parametrize(
    ("lang", "n", "said"),
    [
        pytest.param("en", 1, "1 person pardoned", id="en-one"),
        pytest.param("en", 1253, "1,253 people pardoned", id="en-thousands"),
        pytest.param("ru", 21, "помилован 21 человек", id="ru-21-is-singular"),
        pytest.param("ru", 22, "помилованы 22 человека", id="ru-few"),
        pytest.param("ru", 11, "помилованы 11 человек", id="ru-11-is-many"),
        pytest.param("be", 3, "памілаваныя 3 чалавекі", id="be-few"),
        pytest.param("be", 1253, "памілаваныя 1\xa0253 чалавекі", id="be-thousands"),
        pytest.param("uk", 5, "помилувано 5 людей", id="uk-many"),
        pytest.param("pl", 22, "ułaskawiono 22 osoby", id="pl-few"),
        pytest.param("pl", 12, "ułaskawiono 12 osób", id="pl-teens-are-many"),
        pytest.param("lt", 10, "malonė suteikta 10 žmonių", id="lt-tens"),
        pytest.param("lt", 21, "malonė suteikta 21 žmogui", id="lt-21-is-singular"),
        pytest.param("de", 1253, "1.253 Menschen begnadigt", id="de-thousands"),
        pytest.param("es", 1, "1 persona indultada", id="es-one"),
        pytest.param("es", 1_000_000, "1.000.000 personas indultadas", id="es-millions-have-no-form-of-their-own"),
        pytest.param("fr", 0, "0 personne graciée", id="fr-zero-is-singular"),
    ],
)
def test_numbers_bend_words_as_the_language_does(lang, n, said):
    """'22 человек' tells a Russian reader that a machine wrote it."""
    assert shipped().say(lang, "fact.pardoned", n=n) == said


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [("ru", "ru"), ("pt-br", "en"), ("be-tarask", "be"), ("UK_ua", "uk"), ("", "en"), (None, "en"), ("zz", "en")],
)
def test_a_reader_is_answered_in_the_nearest_language(wanted, spoken):
    """Telegram names languages that we do not have, and regions of those that we do."""
    assert shipped().pick(wanted) == spoken


def test_belarusian_readers_get_russian_where_no_belarusian_is_shipped():
    """An operator may ship fewer languages."""
    phrases = read_phrases({"en.yaml": EN, "ru.yaml": EN.replace("{one:", "{few: '{n} дня', many: '{n} дней', one:")})
    assert phrases.pick("be") == "ru"


def test_countries_and_cities_have_names_in_every_language():
    """CLDR's official forms ('SAR China') do not fit a phone's first line."""
    assert {shipped().country(lang, "BY") for lang in ("be", "ru", "uk", "pl")} == {"Беларусь", "Білорусь", "Białoruś"}
    assert shipped().country("en", "HK") == "Hong Kong"
    assert shipped().country("de", "XX") == "XX"
    assert shipped().city("ru", "Europe/Warsaw") == "Варшава"
    assert shipped().city("uk", "Europe/Kyiv") == "Київ"
    assert shipped().topic("ru", "somebody's own") == "somebody's own"


def test_days_and_months_stand_in_the_case_that_the_sentence_asks_for():
    """'с июль 2024' is what formatting without grammar gives."""
    assert shipped().month("ru", 2024, 7) == "июля 2024"
    assert shipped().month("lt", 2024, 7) == "2024 m. liepos"
    assert shipped().day("be", date(2024, 12, 28)) == "28 снежня"
    assert shipped().moment("en", datetime(2024, 12, 28, 19, tzinfo=UTC)) == "28 Dec, 19:00"
    assert shipped().clock("es", time(9, 5)) == "09:05"


@pytest.mark.parametrize(
    ("word", "day"), [("mon", 0), ("Monday", 0), ("пн", 0), ("Пятніца", 4), ("sobota", 5), ("x", None)]
)
def test_weekdays_are_read_in_every_language(word, day):
    """`/digest weekly пт 09:00` is what a Russian speaker types."""
    assert shipped().weekday_of(word) == day


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param('hello: "П, {name}"\n', "'count' is missing; translate it from locales/en.yaml:3", id="missing"),
        pytest.param(EN + 'helo: "x"\n', "locales/ru.yaml:4: unknown key 'helo'; did you mean 'hello'?", id="unknown"),
        pytest.param(EN.replace("{name}", "{nme}"), "in 'Hello, {nme}'; use exactly: {name}", id="typo"),
        pytest.param(EN.replace("Hello, {name}", "Hello"), "use exactly: {name}", id="left-out"),
        pytest.param(EN.replace("{name}", "{name"), "not a text that can be filled in", id="brace"),
        pytest.param(EN.replace("{name}", "{name.x}"), "not a text that can be filled in", id="attribute"),
        pytest.param(EN, "the plural category 'few' is missing; add `few:`", id="plural-missing"),
        pytest.param(EN.replace("one:", "two:"), "no plural category 'two' in 'ru'", id="plural-unknown"),
        pytest.param(EN.replace('"Hello, {name}"', "5"), "not a text that can be filled in", id="number"),
        pytest.param("own_name: [", "not YAML", id="syntax"),
    ],
)  # fmt: skip
def test_a_wrong_locale_names_its_line_and_the_mend(text, fault):
    """Translators are no programmers."""
    assert any(fault in line for line in faults_of(text)), faults_of(text)


def test_all_faults_of_a_locale_show_at_once():
    """One run, one list: not a new fault with every try."""
    assert len(faults_of('own_name: "Р"\nhell: "П"\n')) >= 3


def test_a_file_named_after_no_language_is_refused():
    """Its plural rules would be nobody's."""
    assert any("no language that Babel knows" in line for line in faults_of(EN, lang="xx"))


def test_without_the_reference_nothing_is_read():
    """Every other file is measured by it."""
    with pytest.raises(SettingsError, match="the locale 'en' is missing"):
        read_phrases({"ru.yaml": EN})

"""Whose story it is: the state that acts, not the one that protests, and not the outlet's."""

import pytest

from watcher.records import Report
from watcher.stories.classify import classify
from watcher.stories.lexicon import read_lexicon

VOCABULARY = {
    "en": "lang: en\nlists: {held: [arrest*, jail*, sentence*], mercy: [pardon*]}\n",
    "ru": "lang: ru\nlists: {held: [арест*, задерж*], mercy: [помил*]}\n",
}
TOPICS = {
    "political": "id: political\nbackground: true\nlanguages: {all: {terms: [{any: [$held], points: 2}]}}\n",
    "detention": (
        "id: detention\nwith: political\nthresholds: {alert: 3, digest: 2}\n"
        "languages: {all: {terms: [{any: [$held], points: 2}]}}\n"
    ),
    "pardon": (
        "id: pardon\nthresholds: {alert: 3, digest: 2}\nlanguages: {all: {terms: [{any: [$mercy], points: 3}]}}\n"
    ),
}
PACKS = """
countries:
  - code: RU
    rule: authoritarian
    speaks: [ru]
    words: {en: {names: [Russia*, Moscow], rulers: [Putin*]}, ru: {names: [Росси*]}}
  - code: AM
    rule: mixed
    words: {en: {names: [Armenia*, Yerevan]}, ru: {names: [Армени*]}}
  - code: US
    rule: democratic
    words: {en: {names: [American*, Washington], rulers: [president of the United States]}, ru: {names: [американск*]}}
"""
FILES = {
    **{f"config/vocabulary/{lang}.yaml": text for lang, text in VOCABULARY.items()},
    **{f"config/topics/{name}.yaml": text for name, text in TOPICS.items()},
    "config/countries/world.yaml": PACKS,
}
LEXICON = read_lexicon(FILES)


@pytest.mark.parametrize(
    ("title", "lang", "country"),
    [
        pytest.param("Washington condemns sentence of reporter in Moscow", "en", "RU", id="who-holds-not-who-protests"),
        pytest.param("Russian activist arrested in Yerevan", "en", "AM", id="where-it-happens"),
        pytest.param("Man from Russia arrested in Armenia", "en", "AM", id="not-where-he-is-from"),
        pytest.param("American pardoned in Washington after trip to Russia", "en", "US", id="anybody-pardons"),
        pytest.param("Armenia pardons two Russians who plotted against Putin", "en", "AM", id="who-pardons-not-who-is"),
        pytest.param("Суд продлил арест поэту", "ru", "RU", id="a-language-where-nothing-else-tells"),
        pytest.param("Активиста задержали в Армении", "ru", "AM", id="a-name-against-the-language"),
        pytest.param("Poet arrested", "en", "", id="nothing-tells"),
    ],
)
def test_the_country_is_the_one_that_acts(title, lang, country):
    """A subscriber to one country must get its stories and not those of the state that issues a statement."""
    assert classify(LEXICON, Report("r", title, lang=lang)).country == country


def test_news_from_another_peoples_authoritarian_state_can_be_weighed_apart():
    """At home the press reports every theft; from abroad it reports the jailed poet."""
    rule = "    near: [{a: [$abroad], b: [$held], words: 9, points: 1}]"
    political = (
        f"id: political\nbackground: true\nlanguages:\n  all:\n    terms: [{{any: [$held], points: 2}}]\n{rule}\n"
    )
    lexicon = read_lexicon({**FILES, "config/topics/political.yaml": political})
    at_home = classify(lexicon, Report("r", "В России арестован поэт", lang="ru")).score
    abroad = classify(lexicon, Report("r", "Poet arrested in Russia", lang="en")).score
    assert (at_home, abroad) == (4.0, 5.0)

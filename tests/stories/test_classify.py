"""From words to a verdict: rules, guards, fields."""

import pytest

from tests.stories.builders_lexicon import TOPIC, files
from watcher.records import Report
from watcher.stories.classify import classify, judge
from watcher.stories.lexicon import read_lexicon

LEXICON = read_lexicon(files())


def report(title, summary="", lang="en", **more):
    return Report("r1", title, summary, lang=lang, **more)


def score(title, summary="", lexicon=LEXICON):
    return classify(lexicon, report(title, summary)).score


@pytest.mark.parametrize(
    ("title", "points"),
    [
        pytest.param("Weather turns cold", 0, id="nothing"),
        pytest.param("Police arrest a man", 2, id="one-word"),
        pytest.param("Police arrest two and arrest three", 2, id="a-rule-counts-once"),
        pytest.param("Police arrest a blogger", 4, id="close-together"),
        pytest.param("Arrests of a kind that nobody had foreseen and a blogger", 2, id="too-far-apart"),
        pytest.param("Police arrest a blogger for robbery", 1, id="lowered"),
        pytest.param("Cardiac arrest of a blogger", 0, id="ignored-for-all-topics"),
    ],
)
def test_points_add_up(title, points):
    """What the file says is what is counted, so that `explain` can be checked by hand."""
    assert score(title) == points


def test_a_pair_does_not_straddle_title_and_summary():
    """Two fields stand apart: the last word of one and the first of the other are no phrase."""
    assert score("He called it an arrest", "Of time nobody spoke") == 2


@pytest.mark.parametrize(
    ("title", "relevant"),
    [
        pytest.param("An arrest of time, say critics", False, id="silent-alone"),
        pytest.param("An arrest of time for the blogger", False, id="what-is-left-is-too-little"),
        pytest.param("An arrest of time, then arrests of a blogger by police", False, id="below-the-alert"),
    ],
)
def test_an_exclusion_asks_for_an_alert_score(title, relevant):
    """An excluded phrase silences its own kind of story."""
    assert classify(LEXICON, report(title)).relevant is relevant


def test_an_exclusion_never_silences_a_story_with_a_strong_reason_beside_it():
    """A poem named after an arrest must not hide the arrest of the poet."""
    strong = read_lexicon(files(topic=TOPIC.replace("words: 5, points: 2}", "words: 5, points: 4}")))
    assert classify(strong, report("An arrest of time: police arrest a blogger over a poem")).relevant


def test_what_comes_late_in_the_summary_counts_less():
    """Later words are often another story or the page's furniture."""
    early, late = "Police arrest a blogger.", "word " * 45 + "Police arrest a blogger."
    assert score("News", late) == pytest.approx(0.5 * score("News", early))


def test_a_declared_language_is_believed_unless_the_letters_speak_against_it():
    """Feeds declare English and carry Russian; and a region code is no other language."""
    assert classify(LEXICON, report("Police arrest a blogger", lang="en-GB")).lang == "en"
    assert classify(LEXICON, report("Полиция задержала блогера на площади", lang="en")).lang != "en"
    assert classify(LEXICON, report("Police arrest a blogger in the city", lang=None)).lang == "en"


def test_evidence_names_the_term_its_line_and_the_words():
    """Every alert can be traced to a line of a file."""
    verdict = classify(LEXICON, report("Police arrest a blogger"))
    assert {(e.points, e.term, e.hit, e.where) for e in verdict.evidence} == {
        (2.0, "arrest*", "arrest", "config/vocabulary/en.yaml:5"),
        (2.0, "$journalists + $detained, within 5 words", "blogger … arrest", "config/topics/detention.yaml:10"),
    }


def test_without_evidence_the_verdict_is_the_same():
    """Measuring many items must not judge otherwise."""
    told = report("Police in Minsk arrest a blogger")
    full, bare = classify(LEXICON, told), classify(LEXICON, told, evidence=False)
    assert (full.topics, full.country, full.score) == (bare.topics, bare.country, bare.score)
    assert bare.evidence == ()


@pytest.mark.parametrize(
    ("title", "feed_country", "country"),
    [
        pytest.param("Police in Minsk arrest a blogger", None, "BY", id="a-city"),
        pytest.param("Police arrest a blogger", "BY", "BY", id="the-feed-decides-where-nothing-else-does"),
        pytest.param("Police arrest a blogger", None, "", id="unknown"),
    ],
)
def test_the_country_is_that_of_the_story(title, feed_country, country):
    """Subscribers choose countries; an exile outlet writes about two."""
    assert classify(LEXICON, report(title, feed_country=feed_country)).country == country


def test_a_judgement_keeps_what_guards_took_out():
    """`explain` shows why a word did not count."""
    found = judge(LEXICON, report("Cardiac arrest of a blogger"))
    assert [found.reading.words_of(hit) for hit, _ in found.erased] == ["cardiac arrest"]


BACKGROUND = """
id: political
background: true
languages:
  en:
    terms: [{any: [$journalists], points: 2}]
"""
RELEASE = """
id: release
title: {en: Releases}
with: political
least: 1
most: 3
thresholds: {alert: 6, digest: 3}
languages:
  en:
    terms: [{any: [freed], points: 2}, {any: [home], points: 0.5}]
"""


def with_background():
    topic = TOPIC.replace("thresholds:", "with: political\nthresholds:")
    return read_lexicon(
        {**files(topic=topic), "config/topics/political.yaml": BACKGROUND, "config/topics/release.yaml": RELEASE}
    )


def test_a_background_adds_to_a_topic_that_has_words_of_its_own():
    """A journalist alone is no story, and an arrest alone neither."""
    lexicon = with_background()
    assert classify(lexicon, report("A blogger writes")).topics == ()
    assert [t.topic for t in classify(lexicon, report("A blogger freed")).topics] == ["release"]
    assert "political" not in [topic.topic_id for topic in lexicon.choosable]


def test_a_topic_with_little_of_its_own_is_named_only_alone():
    """A sentence in the past tense of a release is not the news."""
    lexicon = with_background()
    names = classify(lexicon, report("Home: arrested blogger arrest")).topic_names
    assert names == ("detention",)


def test_a_topic_without_an_alert_threshold_never_rings():
    """Every arrest at once is too many: the file says so by leaving the threshold out."""
    quiet = read_lexicon(
        files(topic=TOPIC.replace("alert: 5, ", "").replace("words: 5, points: 2}", "words: 5, points: 40}"))
    )
    verdict = classify(quiet, report("Police arrest a blogger"))
    assert (verdict.relevant, verdict.level) == (True, "digest")

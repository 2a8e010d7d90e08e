"""`explain`: a story that was not alerted is answered for as clearly as one that was."""

from tests.stories.builders_lexicon import TOPIC, files
from watcher.records import Report
from watcher.stories.classify import judge
from watcher.stories.explain import explain, lines, nearest_line
from watcher.stories.lexicon import read_lexicon

LEXICON = read_lexicon(files())


def told(title, summary="", lang="en", lexicon=LEXICON):
    return "\n".join(lines(explain(lexicon, Report("r", title, summary, lang=lang))))


def test_an_alerted_story_is_told_with_its_reasons_and_their_lines():
    """Whoever asks why sees words, points and the line to change."""
    text = told("Police in Minsk arrest a blogger")
    assert "FOR THE DIGEST: detention 4.0 (digest)" in text
    assert "country: BY" in text
    assert "+2.0 arrest*  «arrest»  in the title  (config/vocabulary/en.yaml:" in text


def test_a_silent_story_is_told_with_the_nearest_rule_and_what_it_lacked():
    """A miss is mended only where one sees by how much it missed."""
    text = told("Police arrest a man")
    assert "NOT ALERTED: nearest is detention with 2.0 of 3 points, 1.0 short" in text


def test_a_story_that_nothing_speaks_for_says_so():
    """Silence without a reason would look like a fault of the program."""
    assert "nothing in it speaks for any topic" in told("Weather turns cold")


def test_an_exclusion_and_an_erased_phrase_are_named():
    """A guard that works in silence is never found again."""
    assert "erased: «cardiac arrest»" in told("Cardiac arrest of a blogger")
    assert "an exclusion was hit" in told("An arrest of time, and arrests")


def test_a_word_required_and_missing_is_named_with_its_line():
    """`require_any` explains itself."""
    required = TOPIC.replace("    exclude:", "    require_any: [court*]\n    exclude:")
    text = told("Police arrest a blogger", lexicon=read_lexicon(files(topic=required.split("tests:")[0])))
    assert "none of the words required at config/topics/detention.yaml:" in text


def test_the_language_is_told_and_whether_it_was_detected():
    """Half of all misses are a wrong language."""
    assert "language: en\n" in told("Police arrest a man")
    assert "language: en (detected)" in told("Police arrest a man in the city", lang=None)
    assert "which its letters contradict" in told("Полиция задержала блогера на площади", lang="en")


def test_one_line_for_tables_holds_language_topic_score_and_reasons():
    """`eval` shows a reason beside every mistake."""
    line = nearest_line(judge(LEXICON, Report("r", "Police arrest a man", lang="en")))
    assert line == "[en] detention 2.0/3: +2.0 arrest"


def test_one_line_for_tables_is_a_sentence_where_nothing_was_hit():
    """A colon with nothing behind it tells nobody what to do."""
    line = nearest_line(judge(LEXICON, Report("r", "Weather turns cold", lang="en")))
    assert line == "[en] none of its words stands in a rule, in this language"


def test_a_topic_for_digests_only_is_told_as_one():
    """Whoever waits for a ring learns that none was promised."""
    quiet = read_lexicon(files(topic=TOPIC.replace("alert: 5, ", "")))
    text = told("Police arrest a blogger", lexicon=quiet)
    assert "FOR THE DIGEST" in text
    assert "(digests only)" in text

"""What a change would do, before it does it."""

from tests.stories.builders_lexicon import TOPIC, VOCABULARY_EN, files
from watcher.records import Report
from watcher.stories.lexicon import read_lexicon
from watcher.tuning.backtest import compare

OLD = read_lexicon(files())
REPORTS = [
    Report("a", "Police arrest a blogger", lang="en"),
    Report("b", "Officers seize a blogger", lang="en"),
    Report("c", "Weather turns cold", lang="en"),
]


def test_the_same_configuration_changes_nothing():
    """A backtest of nothing must be silent."""
    result = compare(OLD, OLD, REPORTS)
    assert (result.reports, result.kept, result.gained, result.lost, len(result.retold)) == (3, 1, [], [], 0)


def test_a_new_word_gains_the_stories_that_it_was_added_for():
    """The manual's worked example."""
    new = read_lexicon(files(vocabulary=VOCABULARY_EN.replace("detain*]", "detain*, seize*]")))
    result = compare(OLD, new, REPORTS)
    assert [change.report_id for change in result.gained] == ["b"]
    assert result.topics_gained == {"detention": 1}
    assert result.gained[0].before < 3 <= result.gained[0].after


def test_a_higher_threshold_loses_stories_and_says_which():
    """Losing alerts in silence is the one thing that a backtest is for."""
    new = read_lexicon(files(topic=TOPIC.replace("alert: 5, digest: 3", "alert: 9, digest: 9").split("tests:")[0]))
    result = compare(OLD, new, REPORTS)
    assert [change.report_id for change in result.lost] == ["a"]
    text = "\n".join(result.lines())
    assert "3 reports: 0 told by both, 0 gained, 1 lost" in text
    assert "detention              0       1" in text
    assert "Police arrest a blogger" in text


def test_a_long_list_is_cut_and_says_how_much_is_left():
    """Ten thousand lines are read by nobody."""
    new = read_lexicon(files(topic=TOPIC.replace("alert: 5, digest: 3", "alert: 9, digest: 9").split("tests:")[0]))
    many = [Report(str(number), "Police arrest a blogger", lang="en") for number in range(30)]
    assert compare(OLD, new, many).lines(shown=5)[-1] == "  and 25 more"


def test_another_country_for_the_same_story_is_counted_as_told_anew():
    """A subscriber to the first country would lose it."""
    new = read_lexicon({name: text for name, text in files().items() if "countries" not in name})
    assert compare(OLD, new, [Report("m", "Police in Minsk arrest a blogger", lang="en")]).retold == [
        "  en  detention BY (digest) -> detention – (digest): Police in Minsk arrest a blogger"
    ]

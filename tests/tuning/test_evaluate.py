"""The measure that everything is tuned by must itself be right."""

import pytest

from watcher.records import Report, TopicScore, Verdict
from watcher.tuning.evaluate import Counts, Label, as_json, evaluate, lines


def verdict(*topics, country=""):
    return Verdict(6.0 if topics else 1.0, tuple(TopicScore(name, 6.0, "alert") for name in topics), country)


LABELS = [
    Label("hit", relevant=True, topics=frozenset({"pardon", "release"}), country="BY"),
    Label("miss", relevant=True, topics=frozenset({"death"}), country="RU"),
    Label("false", relevant=False),
    Label("quiet", relevant=False),
    Label("unsure", relevant=True, uncertain=True),
    Label("gone", relevant=True),
]
REPORTS = {name: Report(name, f"title {name}", lang="en") for name in ("hit", "miss", "false", "quiet", "unsure")}
VERDICTS = {
    "hit": verdict("pardon", "sentence", country="BY"),
    "miss": verdict(),
    "false": verdict("detention"),
    "quiet": verdict(),
    "unsure": verdict(),
}


def test_hits_misses_and_false_alarms_are_counted_and_uncertain_labels_left_out():
    """An uncertain item must weigh on nobody."""
    result = evaluate(LABELS, REPORTS, VERDICTS, why=lambda report: f"because of {report.report_id}")
    assert result.overall == Counts(hits=1, false=1, missed=1)
    assert result.overall.f1 == pytest.approx(0.5)
    assert [m.item_id for m in result.misses] == ["miss"]
    assert [m.why for m in result.false_alarms] == ["because of false"]


def test_topics_count_over_all_items_false_alarms_included():
    """A topic named where nothing is relevant is wrong too."""
    result = evaluate(LABELS, REPORTS, VERDICTS)
    assert result.topics == Counts(hits=1, false=2, missed=2)
    assert result.by_topic["pardon"] == Counts(hits=1)
    assert result.by_topic["death"] == Counts(missed=1)


def test_the_country_is_counted_among_relevant_items_that_have_one():
    """A miss has no country, and counts as wrong."""
    result = evaluate(LABELS, REPORTS, VERDICTS)
    assert (result.country_right, result.country_all) == (1, 2)


def test_nothing_at_all_is_no_division_by_zero():
    """A new instance has no labels yet."""
    result = evaluate([], {}, {})
    assert (result.overall.f1, result.overall.precision, result.country_share) == (1.0, 1.0, 1.0)


def test_the_table_and_the_json_tell_the_same():
    """People read one, programs the other."""
    result = evaluate(LABELS, REPORTS, VERDICTS)
    text = "\n".join(lines(result))
    assert "all                0.500   0.500   0.500" in text
    assert "title miss" in text
    assert as_json(result)["overall"]["f1"] == 0.5

"""The linear layer: learned from labels, the same every time, and never far from what the operator wrote."""

from tests.stories.builders_lexicon import files
from watcher.records import Report
from watcher.stories.classify import classify
from watcher.stories.explain import explain, lines
from watcher.stories.lexicon import read_lexicon
from watcher.tuning.train import Example, fit


def examples(*rows):
    return [Example(frozenset(features), gap, relevant) for features, gap, relevant in rows for _ in range(10)]


def test_what_goes_with_relevance_gains_points_and_what_goes_against_it_loses_them():
    """The whole idea."""
    fitted = fit(examples(({"exile"}, -1.0, True), ({"sport"}, 1.0, False), ({"other"}, 2.0, True)))
    assert fitted.points["exile"] > 0 > fitted.points["sport"]


def test_a_rare_feature_gets_no_points():
    """Three examples are an accident."""
    rows = [Example(frozenset({"rare"}), -1.0, relevant=True)] * 3 + examples(({"common"}, -1.0, True))
    assert "rare" not in fit(rows).points


def test_training_twice_gives_the_same_file():
    """A diff of the weights must show what changed in the labels, and nothing else."""
    rows = examples(({"a", "b"}, -0.5, True), ({"a"}, 0.5, False), ({"b", "c"}, 0.1, True))
    assert fit(rows) == fit(list(rows))


WEIGHTS = """
adds_to: detention
base: -0.5
points:
  journalists: 1.0
  detained + journalists: 0.75
"""


def test_a_weights_file_adds_its_points_and_explain_shows_them():
    """Nothing opaque: every learned point has its line."""
    plain, learned = read_lexicon(files()), read_lexicon(files(weights=WEIGHTS))
    report = Report("r", "Police arrest a blogger", lang="en")
    assert classify(learned, report).score == classify(plain, report).score + 1.25
    text = "\n".join(lines(explain(learned, report)))
    assert "learned: detained + journalists  (config/weights.yaml:6)" in text


def test_without_the_file_the_plain_rules_judge():
    """Deleting the file is the way back."""
    report = Report("r", "Police arrest a blogger", lang="en")
    assert classify(read_lexicon(files()), report).score == 4.0

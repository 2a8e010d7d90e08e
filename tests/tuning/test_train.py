"""The linear layer: learned from labels, the same every time, and never far from what the operator wrote."""

from tests.stories.builders_lexicon import TOPIC, files
from watcher.records import Report
from watcher.stories.classify import classify
from watcher.stories.explain import explain, lines
from watcher.stories.lexicon import read_lexicon
from watcher.tuning.evaluate import Label
from watcher.tuning.train import Example, fit
from watcher.tuning.tune import as_yaml, tune


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


def labelled(*rows):
    return [
        (Report(str(number), title, lang="en"), Label(str(number), relevant=relevant))
        for number, (title, relevant) in enumerate(rows * 10)
    ]


NEWS = (
    ("Police arrest a blogger", True),
    ("Police detain a journalist", True),
    ("Police arrest a prisoner who fled", False),
    ("Guards detain a prisoner again", False),
    ("A blogger cooks soup", False),
)


def test_tuning_learns_from_labels_and_is_measured_on_others():
    """A gain on the very labels that it learned from would be no gain."""
    lexicon = read_lexicon(files(topic=TOPIC.replace("digest: 3", "digest: 2")))
    result = tune(lexicon, labelled(*NEWS), adds_to="detention", folds=5)
    assert (result.plain.hits, result.plain.false) == (20, 20)
    assert (result.learned.hits, result.learned.false) == (20, 0)
    assert result.gain > 0


def test_the_written_file_judges_as_the_layer_did():
    """What was measured is what will run."""
    plain = files(topic=TOPIC.replace("digest: 3", "digest: 2"))
    lexicon = read_lexicon(plain)
    fitted = tune(lexicon, labelled(*NEWS), adds_to="detention").fitted
    written = read_lexicon({**plain, "config/weights.yaml": as_yaml(fitted, "detention")})
    for report, label in labelled(*NEWS):
        assert classify(written, report).relevant == label.relevant, report.title


def test_a_learned_layer_is_not_learned_from_twice():
    """Tuning starts from the plain rules, whatever file stands there now."""
    plain = files(topic=TOPIC.replace("digest: 3", "digest: 2"))
    before = tune(read_lexicon(plain), labelled(*NEWS), adds_to="detention")
    layered = read_lexicon({**plain, "config/weights.yaml": as_yaml(before.fitted, "detention")})
    assert tune(layered, labelled(*NEWS), adds_to="detention") == before

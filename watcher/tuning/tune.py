"""The linear layer from labels: examples for `train.fit`, and what it gains on labels that it did not learn from."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from watcher.records import Report
from watcher.stories.classify import classify, layer_features, tally
from watcher.stories.lexicon import Lexicon
from watcher.stories.reading import read_report
from watcher.stories.weights import Weights
from watcher.tuning.evaluate import Counts, Label
from watcher.tuning.train import Example, Fitted, fit

Labelled = Sequence[tuple[Report, Label]]
#: Points nearer to nothing than this are left out of the file.
LEAST_POINTS = 0.05


@dataclass(frozen=True, slots=True)
class Tuned:
    """plain, learned: on folds that the layer was not fitted on. fitted: on all labels."""

    plain: Counts
    learned: Counts
    fitted: Fitted

    @property
    def gain(self) -> float:
        """By how much F1 rises."""
        return self.learned.f1 - self.plain.f1


def tune(lexicon: Lexicon, labelled: Labelled, *, adds_to: str, folds: int = 5) -> Tuned:
    """The layer of all labels, and its cross-validated worth. Uncertain labels are left out.

    adds_to: the background or topic that the layer's points are added to. folds: every nth label, in the order given.
    """
    plain_lexicon = replace(lexicon, weights=Weights())
    certain = [(report, label) for report, label in labelled if not label.uncertain]
    examples = [_example(plain_lexicon, report, label, adds_to) for report, label in certain]
    plain, learned = Counts(), Counts()
    for fold in range(folds):
        others = [one for number, one in enumerate(examples) if number % folds != fold and one is not None]
        layered = replace(lexicon, weights=layer(fit(others), adds_to))
        for report, label in certain[fold::folds]:
            plain.add(label.relevant, classify(plain_lexicon, report, evidence=False).relevant)
            learned.add(label.relevant, classify(layered, report, evidence=False).relevant)
    return Tuned(plain, learned, fit([one for one in examples if one is not None]))


def layer(fitted: Fitted, adds_to: str) -> Weights:
    """The layer as the classifier uses it."""
    return Weights(adds_to, fitted.base, fitted.points, lines=dict.fromkeys(fitted.points, 0))


def as_yaml(fitted: Fitted, adds_to: str) -> str:
    """The text of `config/weights.yaml`; the strongest points first."""
    told = {name: points for name, points in fitted.points.items() if abs(points) >= LEAST_POINTS}
    ranked = sorted(told.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    lines = [f"  {name}: {points:.2f}" for name, points in ranked]
    return "\n".join(
        (
            "# Written by `watcher tune`: points that labels add to the lists and to pairs of them.",
            "# Without this file the plain rules judge.",
            f"adds_to: {adds_to}",
            f"base: {fitted.base:.2f}",
            "points:",
            *lines,
            "",
        )
    )


def _example(lexicon: Lexicon, report: Report, label: Label, adds_to: str) -> Example | None:
    """None where the layer cannot speak: no topic that it adds to has a word of its own there."""
    reading = read_report(lexicon, report)
    tallies, _ = tally(lexicon, reading)
    gaps = [
        found.score - found.topic.digest
        for found in tallies.values()
        if adds_to in (found.topic.with_background, found.topic.topic_id) and found.own > 0 and not found.lacks
        if not found.topic.background
    ]
    if not gaps:
        return None
    return Example(frozenset(layer_features(lexicon, reading)), max(gaps), label.relevant)

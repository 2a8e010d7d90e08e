"""The linear layer: points learned from labels for the lexicon's own lists, in a small file to read, or to delete."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from watcher.errors import Fault
from watcher.yamlfile import Node, Section

#: Pairs of lists that meet in the title or the summary's first words are features too.
PAIR = " + "
REST = " later"


@dataclass(frozen=True, slots=True)
class Weights:
    """Points by feature: a list (`journalists`), one hit only later on, or a pair (`court + journalists`)."""

    #: The background or topic that the points are added to; "" where there is no layer.
    adds_to: str = ""
    base: float = 0.0
    points: Mapping[str, float] = field(default_factory=dict)
    where: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    file: str = ""

    def parts(self, features: Iterable[str]) -> list[tuple[str, float, str]]:
        """(feature, points, file:line) for each feature that has points."""
        points, lines = self.points, self.lines
        return [(name, points[name], f"{self.file}:{lines[name]}") for name in features if name in points]


NO_WEIGHTS = Weights()


def features_of(early: Iterable[str], late: Iterable[str]) -> list[str]:
    """The features of a report: lists hit early (title, first words), pairs of these, and lists hit only later on."""
    names = sorted(set(early))
    found = list(names)
    for place, first in enumerate(names):
        found.extend(first + PAIR + second for second in names[place + 1 :])
    found.extend(name + REST for name in sorted(set(late) - set(names)))
    return found


def read_weights(root: Node, faults: list[Fault]) -> Weights:
    """config/weights.yaml; a number that is none is a fault."""
    section = Section(root, faults)
    adds_to = section.text("adds_to", required=True)
    base = section.number("base", 0.0)
    points = section.section("points")
    found = {name: points.number(name, 0.0) for name in points.keys}
    lines = {name: node.line for name, node in points.keys.items()}
    section.done()
    return Weights(adds_to, base, found, root.where, lines, root.file)

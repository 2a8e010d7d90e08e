"""How much speaks for two entries telling one event, and what speaks against it."""

from collections.abc import Mapping
from typing import NamedTuple

from watcher.stories.grouping.concepts.tables import tables
from watcher.stories.grouping.judges import JUDGES
from watcher.stories.grouping.kin import meet
from watcher.stories.grouping.profile import Profile
from watcher.stories.grouping.signature import Signature

#: What the closest member counts against all members together.
CLOSEST = 0.65
#: From this mass on, chance takes this share of the lighter text's mass.
SHORT, CHANCE = 14.0, 0.25
#: Concepts from this weight on are particular; what it costs to have nothing particular in common.
RARE, VAGUE = 2.2, 0.7


class Kinship(NamedTuple):
    """Points for and against, with the reasons as the operator reads them."""

    score: float
    shared: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """One line: what both say, then what spoke for or against."""
        named = [feature.split(":", 1)[1] for feature in self.shared[:6]]
        return ", ".join([*named, *self.notes])


def kinship(entry: Signature, story: Profile, weights: Mapping[str, float], *, least: float = 0.0) -> Kinship:
    """Compare an entry with a story. weights: what each feature of the entry weighs now. least: the score that matters;
    one below it may come out somewhat too high, and never reaches it.

    The score is in points: about 1 for an everyday concept in common, 2 for a town or a number, 3 for a name.
    """
    shared = [feature for feature in weights if feature in story.features]
    if entry.twins:
        shared = [feature for feature in shared if entry.twins.get(feature) not in story.features]
    together = sum(weights[feature] * story.features[feature] for feature in shared)
    points, notes = _judged(entry, story)
    if entry.kinds and not any(_is_particular(feature) for feature in shared):
        points -= VAGUE
        notes.append("nothing particular in common")
    # No member can have more in common than all together: where that is too little, there is nothing to look for.
    score = together
    if together + points >= least and len(story.members) > 1:
        score = CLOSEST * max(_overlap(member, shared, weights) for member in story.members) + (1 - CLOSEST) * together
    # Long texts meet in some words by chance: the longer both are, the more must be common.
    score -= max(0.0, CHANCE * (min(entry.mass, story.mass) - SHORT))
    score += points
    if score >= least:
        # Only who joins is asked why.
        shared.sort(key=lambda feature: -weights[feature])
    return Kinship(score, tuple(shared), tuple(notes))


def _judged(entry: Signature, story: Profile) -> tuple[float, list[str]]:
    """The points of all judges, and their notes."""
    meeting = meet(entry, story)
    total, notes = 0.0, []
    for judge in JUDGES:
        points, note = judge(meeting)
        if note:
            total += points
            notes.append(note)
    return total, notes


def _is_particular(feature: str) -> bool:
    """Not just what happens every day: a name, a place, a number, a word, or a rare concept."""
    return feature[0] in "Nlqpwg" or tables().weights.get(feature, 0.0) >= RARE


def _overlap(member: Signature, shared: list[str], weights: Mapping[str, float]) -> float:
    found = 0.0
    features = member.features
    for feature in shared:
        factor = features.get(feature)
        if factor:
            found += weights[feature] * factor
    return found

"""The tags that the tables give to words, in the groups that the rules ask for."""

from typing import Final

from watcher.records import FactKind

#: Words for those who are counted.
PEOPLE: Final = frozenset([
    "human", "person", "women", "men", "ill", "minor", "elderly", "parent", "children", "foreigner",
    "military", "political",
])  # fmt: skip
#: Words that can stand for the people themselves: 20 freed, 20 помилованных.
PARTICIPLES: Final = frozenset([
    "pardon", "release", "exchange", "detain", "sentence", "recognise", "held", "die", "nothing", "back",
    "gets", "take", "seized", "tried",
])  # fmt: skip
#: Units of what is no person.
NO_PEOPLE: Final = frozenset(["span", "money", "label", "age", "thing"])
#: Event → how much nearer another event may stand and still lose to it: 0 binds best.
EVENTS: Final = {
    "pardon": 0, "release": 0, "exchange": 0, "detain": 0, "die": 0, "recognise": 0, "sentence": 0,
    "nothing": 1, "held": 1, "seized": 1, "tried": 1, "decree": 2, "take": 3, "back": 3, "gets": 4,
}  # fmt: skip
#: Events that make a fact by themselves; of the others only the rest of the report can tell.
ROUNDS: Final[dict[str, FactKind]] = {
    "pardon": "pardoned", "decree": "pardoned", "release": "released", "exchange": "exchanged",
    "detain": "detained", "sentence": "sentenced", "die": "died", "held": "held_total", "recognise": "recognised_total",
}  # fmt: skip
FREED: Final[tuple[FactKind, ...]] = ("pardoned", "exchanged", "released")
TOTALS: Final[frozenset[FactKind]] = frozenset(["held_total", "recognised_total", "pardoned_since"])
SUBGROUPS: Final[dict[str, FactKind]] = {
    "women": "women", "men": "men", "ill": "ill", "parent": "with_children", "minor": "minors", "elderly": "elderly",
}  # fmt: skip
SPEAKERS: Final = frozenset([
    "rights", "state_source", "opposition", "media", "foreign", "police",
])  # fmt: skip
#: No court gives more years; a longer span is history.
LONGEST_TERM: Final = 45
AND: Final = frozenset(["and", "и", "й", "і", "та", "ды", "i", "oraz", "und", "а", "sowie", "да"])
#: Before those who are given years.
FOR: Final = frozenset(["for", "для", "dla", "für"])
HAVE: Final = frozenset(["have", "has", "имеют", "имеет", "маюць", "мае", "мають", "має", "mają", "ma", "haben", "hat"])
QUOTES: Final = frozenset("«»\"'“”„")
DASHES: Final = frozenset("—–-")


def subgroups_in(tags: frozenset[str]) -> list[FactKind]:
    """The subgroups that the tags of some words name."""
    if "children" in tags and "parent" not in tags:
        tags |= {"minor"}
    if "parent" in tags:
        # Несовершеннолетние дети: the children are minors, not those who were freed.
        tags -= {"minor"}
    return [kind for tag, kind in SUBGROUPS.items() if tag in tags]

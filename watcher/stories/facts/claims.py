"""Which event a number belongs to: the nearest one that no other number has a better right to."""

from dataclasses import dataclass, replace
from typing import Final

from watcher.records import FactKind, Qualifier
from watcher.stories.facts.counting import PEOPLE, Count, find_counts
from watcher.stories.facts.sentences import Mark, Sentence

#: Tag → how much nearer another event must stand to win over it.
EVENTS: Final = {
    "pardon": 0, "release": 0, "exchange": 0, "detain": 0, "die": 0, "sentence": 1, "recognise": 0, "held": 1, "nothing": 0,
    "decree": 2, "take": 3, "back": 3,
}  # fmt: skip
ROUNDS: Final[dict[str, FactKind]] = {
    "pardon": "pardoned", "release": "released", "exchange": "exchanged", "detain": "detained", "sentence": "sentenced", "die": "died",
    "held": "held_total", "recognise": "recognised_total", "decree": "pardoned",
}  # fmt: skip
SUBGROUPS: Final[dict[str, FactKind]] = {
    "women": "women", "men": "men", "ill": "ill", "parent": "with_children", "minor": "minors", "elderly": "elderly",
}  # fmt: skip
_FAR_NOUN: Final = 14
_FAR_BARE: Final = 8
_WINDOW: Final = 9
#: Fewer political prisoners without a verb are some of them: portraits of 30.
_MANY: Final = 50
_AND: Final = frozenset(["and", "и", "й", "і", "та", "ды", "i", "oraz", "und", "а", "sowie", "да"])


@dataclass(frozen=True, slots=True)
class Claim:
    """A number with the kind of thing it says, before anybody asks who says it."""

    #: A round or a total (a key of `ROUNDS`); `take`, `back` or `rest` where only the rest of the report can tell.
    event: str
    count: int
    qualifier: Qualifier
    #: Index of the sentence in the report.
    place: int
    start: int
    end: int
    #: The subgroup's kind; None for a round.
    subgroup: FactKind | None = None
    earlier: bool = False


def claims_of(sentence: Sentence, place: int) -> list[Claim]:
    """The claims of one sentence, in order."""
    counts = [c for c in find_counts(sentence) if c.unit != "years" and not c.nouns & {"military", "foreigner"}]
    parts = {id(count) for count in counts if _is_part(sentence, count)}
    coordinated = _coordinated(sentence, counts)
    rounds = [c for c in counts if id(c) not in parts and id(c) not in coordinated and not _is_each(sentence, c)]
    chosen = _choose(sentence, rounds, counts)
    claims: list[Claim] = []
    for count in counts:
        event = chosen.get(id(count))
        if event is None and id(count) not in parts and id(count) not in coordinated:
            event = _without_event(sentence, count)
        if event is not None:
            claims.append(_claim(sentence, count, event, place))
        alone = event in {None, "rest"} or id(count) in parts
        for kind in _subgroups(sentence, count, counts, alone=alone and not count.nouns & {"political"}):
            claims.append(replace(_claim(sentence, count, kind, place), subgroup=kind))
    return claims


def _without_event(sentence: Sentence, count: Count) -> str | None:
    """`1,131 political prisoners in Belarus` are held; of `всего 21 человек` only the rest of the report can tell."""
    if "political" in count.nouns and count.value >= _MANY:
        return "held"
    speaks = "human" in count.nouns or (count.unit == "bare" and sentence.has("total", "take"))
    silent = not sentence.has(*(event for event in EVENTS if event not in {"take", "back", "decree"}))
    return "rest" if speaks and silent and sentence.has("total", "take", "say") else None


def _claim(sentence: Sentence, count: Count, event: str, place: int) -> Claim:
    earlier = any(abs(mark.start - count.start) <= 6 for mark in sentence.found("earlier"))
    return Claim(event, count.value, count.qualifier, place, count.start, count.end, earlier=earlier)


def _is_each(sentence: Sentence, count: Count) -> bool:
    return "each" in sentence.at(count.start - 1) or "each" in sentence.at(count.end)


def _is_part(sentence: Sentence, count: Count) -> bool:
    """`eleven of them`, `среди них 11`, `11 of the 20`, `пятеро несовершеннолетних среди задержанных`."""
    for mark in sentence.found("among"):
        if 0 <= count.start - mark.end <= 3 and not _cut(sentence, mark.end, count.start):
            return True
        if 0 <= mark.start - count.end <= 2 and not _cut(sentence, count.end, mark.start):
            return True
    for mark in sentence.found("of_them"):
        if 0 <= mark.start - count.number.end <= 1 or 0 <= mark.start - count.end <= 1:
            if mark.end - mark.start > 1 and sentence.word(mark.start) != "of" or _people_follow(sentence, mark):
                return True
    return False


def _people_follow(sentence: Sentence, mark: Mark) -> bool:
    """After a bare `of the`, `из`, `z`: whether people follow, and no place."""
    if sentence.word(mark.end - 1) in {"them", "whom", "these", "those", "davon"}:
        return True
    if any(number.start == mark.end for number in sentence.numbers):
        return True
    return bool(sentence.at(mark.end) & (PEOPLE | {"pardon", "release", "detain", "sentence"})) and not sentence.at(mark.end) & {"abroad"}


def _cut(sentence: Sentence, start: int, end: int) -> bool:
    return any(sentence.word(place) in {";", ".", ":"} for place in range(start, end)) or any(
        start <= number.start < end for number in sentence.numbers
    )


def _coordinated(sentence: Sentence, counts: list[Count]) -> set[int]:
    """Numbers that are two parts of one unstated whole: `12 women and seven men`, `двое священников и еще 16 осужденных`."""
    found: set[int] = set()
    for first, second in zip(counts, counts[1:], strict=False):
        gap = range(first.end, second.start)
        joined = any(sentence.word(place) in _AND for place in gap)
        listed = any(sentence.word(place) == "," for place in gap)
        both_groups = _group(first) and _group(second) and _group(first) != _group(second)
        if len(gap) > 3 or any(sentence.at(place) & EVENTS.keys() for place in gap) or not (joined or listed):
            continue
        if both_groups or (joined and first.unit == second.unit == "people" and not second.nouns & EVENTS.keys()):
            found |= {id(first), id(second)}
    return found


def _group(count: Count) -> FactKind | None:
    return next((kind for tag, kind in SUBGROUPS.items() if tag in count.nouns), None)


def _choose(sentence: Sentence, rounds: list[Count], counts: list[Count]) -> dict[int, str]:
    """Each event goes to the number nearest to it, once; another number may share it only where another side speaks."""
    pairs = []
    for count in rounds:
        limit = _FAR_BARE if count.unit == "bare" else _FAR_NOUN
        for mark in sentence.found(*EVENTS):
            cost = _cost(sentence, count, mark, counts) + EVENTS[mark.tag]
            if cost <= limit:
                pairs.append((cost, count, mark))
    pairs.sort(key=lambda pair: (pair[0], pair[1].start, pair[2].start))
    chosen: dict[int, str] = {}
    taken: dict[tuple[int, str], Count] = {}
    for _, count, mark in pairs:
        if id(count) in chosen:
            continue
        owner = taken.get((mark.start, mark.tag))
        if owner is not None and not _other_side(sentence, owner, count):
            continue
        taken.setdefault((mark.start, mark.tag), count)
        chosen[id(count)] = mark.tag
    return chosen


def _cost(sentence: Sentence, count: Count, mark: Mark, counts: list[Count]) -> int:
    if mark.start < count.end and count.start < mark.end:
        return -1
    gap = range(mark.end, count.start) if mark.end <= count.start else range(count.end, mark.start)
    cost = len(gap)
    for place in gap:
        cost += _SIGNS.get(sentence.word(place), 0)
        cost += 5 if any(other.start == place for other in counts) else 0
    return cost


_SIGNS: Final = {",": 2, ";": 12, "(": 3, ")": 3, "—": 2, "–": 2, ":": 0, "and": 1, "и": 1, "і": 1, "та": 1, "i": 1, "und": 1, "but": 3, "но": 3, "а": 3}


def _other_side(sentence: Sentence, owner: Count, count: Count) -> bool:
    between = range(owner.end, count.start) if owner.end <= count.start else range(count.end, owner.start)
    return any(sentence.at(place) & {"rights", "state_source", "opposition", "media", "foreign", "police"} for place in between)


def _subgroups(sentence: Sentence, count: Count, counts: list[Count], *, alone: bool) -> list[FactKind]:
    kinds = _kinds_in(count.nouns)
    if kinds or not alone:
        return kinds
    end = min([count.end + _WINDOW, len(sentence.tokens), *(o.start for o in counts if o.start >= count.end)])
    tags: set[str] = set()
    for place in range(count.end, end):
        if sentence.word(place) == ";":
            break
        tags |= sentence.at(place)
    return _kinds_in(frozenset(tags))


def _kinds_in(tags: frozenset[str]) -> list[FactKind]:
    if "children" in tags and "parent" not in tags:
        tags |= {"minor"}
    if "parent" in tags:
        # Несовершеннолетние дети: the children are minors, not those who were freed.
        tags -= {"minor"}
    return [kind for tag, kind in SUBGROUPS.items() if tag in tags]

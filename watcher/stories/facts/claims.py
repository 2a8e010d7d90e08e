"""Which event a number belongs to: the nearest one that no other number has a better right to."""

import re
from dataclasses import dataclass, replace
from typing import Final

from watcher.records import FactKind, Qualifier
from watcher.stories.facts.counting import PEOPLE, Count, find_counts
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Mark, Sentence

#: Tag → how much nearer another event must stand to win over it.
EVENTS: Final = {
    "pardon": 0, "release": 0, "exchange": 0, "detain": 0, "die": 0, "sentence": 1, "recognise": 0, "held": 1, "nothing": 0,
    "decree": 2, "take": 3, "back": 3, "gets": 4, "seized": 1,
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
_BEFORE_FREED: Final = 6
#: `Raids leave 26 in custody`: nobody leaves.
_LEAVES: Final = frozenset(["leave", "leaves", "left"])
#: A number so large, alone in its sentence, is the total that the report is about.
_A_TOTAL: Final = 300
#: `16 convicts`, `16 осужденных` is who they are, not what happened.
_CONVICTS: Final = 13
#: Fewer political prisoners without a verb are some of them: portraits of 30.
_MANY: Final = 50
#: из белорусских …, z polskich …: an adjective of a country leads to a place, not to people.
_OF_PLACE: Final = re.compile(r".+(?:[сцs]?[кk])(?:их|іх|ich|ой|ай|ої|iej|ого|ага|iego)")
_SPEAKERS: Final = frozenset(["rights", "state_source", "opposition", "media", "foreign", "police"])
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
        if id(count) in parts:
            event = _held_part(sentence, count)
        elif event is None and id(count) not in coordinated:
            event = _without_event(sentence, count)
        if event == "nothing":
            continue
        if event is not None:
            claims.append(_claim(sentence, count, event, place))
        alone = event in {None, "rest"} or id(count) in parts
        for kind in _subgroups(sentence, count, counts, alone=alone and not count.nouns & {"political"}):
            claims.append(replace(_claim(sentence, count, kind, place), subgroup=kind))
    return claims


def _is_political(sentence: Sentence, count: Count) -> bool:
    """`1,131 political prisoners`, `палітвязняў паменела да 1 020`; nothing else happens in the sentence."""
    if "political" in count.nouns:
        return True
    still = not sentence.has(*(event for event in EVENTS if event not in {"take", "decree", "gets", "seized"}))
    return still and sentence.has("political") and count.unit in {"bare", "people"}


def _held_part(sentence: Sentence, count: Count) -> str | None:
    """`Of these, 1,009 are still inside`: a part of the recognised, and the total of the held."""
    return "held" if any(0 <= mark.start - count.end <= 3 for mark in sentence.found("held")) else None


def _without_event(sentence: Sentence, count: Count) -> str | None:
    """`1,131 political prisoners in Belarus` are held; of `всего 21 человек` only the rest of the report can tell."""
    if count.value >= _MANY and _is_political(sentence, count):
        dated = any(year_at(sentence, place) is not None for place in range(len(sentence.tokens)))
        return "recognise" if sentence.has("since") and dated else "held"
    # `knows the names of seven` tells of seven names, not of another count.
    if count.unit == "bare" and count.value >= _A_TOTAL and not sentence.has(*EVENTS):
        return "rest"
    told = count.unit == "bare" and "human" not in sentence.at(count.start - 1) and sentence.has(*_SPEAKERS) and sentence.near(count.start - 3, count.start, "say")
    speaks = told or "human" in count.nouns or (count.unit == "bare" and sentence.has("total", "take"))
    silent = not sentence.has(*(event for event in EVENTS if event not in {"take", "back", "decree", "gets"}))
    return "rest" if speaks and silent and sentence.has("total", "take", "say") else None


def _claim(sentence: Sentence, count: Count, event: str, place: int) -> Claim:
    earlier = any(abs(mark.start - count.start) <= 6 for mark in sentence.found("earlier"))
    return Claim(event, count.value, count.qualifier, place, count.start, count.end, earlier=earlier)


def _is_each(sentence: Sentence, count: Count) -> bool:
    # По семь is seven each; after the number the same word is a preposition.
    # `zu je fünf Jahren`: each of the years, not of the people.
    until = min([count.end + 5, *(number.start - 1 for number in sentence.numbers if number.start >= count.end)])
    after = map(sentence.at, range(count.end, until))
    return "each" in sentence.at(count.start - 1) or any("each" in tags and "function" not in tags for tags in after)


def _is_part(sentence: Sentence, count: Count) -> bool:
    """`eleven of them`, `среди них 11`, `11 of the 20`, `пятеро несовершеннолетних среди задержанных`."""
    if sentence.word(count.start - 1) in {"at", "to"}:
        return False
    predicate = sentence.word(count.end) in {"—", "–", "-"} or "be" in sentence.at(count.end)
    if predicate and "of_them" not in sentence.at(count.start - 1) and sentence.at(count.end + 1) & SUBGROUPS.keys() and count.nouns & ROUNDS.keys():
        return True
    if sentence.word(count.start - 1) in {"у", "ў", "u"} and _window_kinds(sentence, count, [count]):
        return True
    for mark in sentence.found("among"):
        if 0 <= count.start - mark.end <= 3 and not _cut(sentence, mark.end, count.start):
            return True
        if 0 <= mark.start - count.end <= 1 and not _comma(sentence, count.end, mark.start):
            return True
    for mark in sentence.found("of_them"):
        near = 0 <= mark.start - count.number.end <= 1 or 0 <= mark.start - count.end <= 1
        if near and not _comma(sentence, count.number.end, mark.start):
            if mark.end - mark.start > 1 and sentence.word(mark.start) != "of" or _people_follow(sentence, mark):
                return True
    return False


def _people_follow(sentence: Sentence, mark: Mark) -> bool:
    """After a bare `of the`, `из`, `z`: whether people follow, and no place."""
    if sentence.word(mark.end - 1) in {"them", "whom", "these", "those", "davon"}:
        return True
    if any(number.start == mark.end for number in sentence.numbers):
        return True
    if _OF_PLACE.fullmatch(sentence.word(mark.end)):
        return False
    return bool(sentence.at(mark.end) & (PEOPLE | {"pardon", "release", "detain", "sentence"})) and not sentence.at(mark.end) & {"abroad"}


def _comma(sentence: Sentence, start: int, end: int) -> bool:
    """`20 freed, of them 11 women`: what stands after the comma belongs to the next number."""
    return any(sentence.tokens[place].kind == "mark" for place in range(start, end))


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
        if both_groups or (joined and first.unit == second.unit == "people" and not second.nouns & (EVENTS.keys() - {"sentence"})):
            found |= {id(first), id(second)}
    return found


def _group(count: Count) -> FactKind | None:
    return next((kind for tag, kind in SUBGROUPS.items() if tag in count.nouns), None)


def _choose(sentence: Sentence, rounds: list[Count], counts: list[Count]) -> dict[int, str]:
    """Each event goes to the number nearest to it, once; another number may share it only where another side speaks."""
    pairs = []
    freed = sentence.has("pardon", "release", "exchange")
    happened = freed or sentence.has("detain", "die")
    for count in rounds:
        limit = _FAR_BARE if count.unit == "bare" else _FAR_NOUN
        for mark in sentence.found(*EVENTS):
            cost = _cost(sentence, count, mark, counts) + EVENTS[mark.tag]
            if mark.tag == "gets" and not sentence.has("year"):
                continue
            # `20 people jailed for … to be let out`: what they went through before they were freed.
            if mark.tag == "back" and mark.end == count.start and sentence.word(mark.start) in _LEAVES:
                continue
            if mark.tag == "nothing" and "person" in sentence.at(mark.start):
                continue
            if happened and mark.tag == "held":
                cost += _BEFORE_FREED
            elif freed and mark.tag in {"sentence", "held", "detain"}:
                cost += _CONVICTS if cost < 0 or "person" in sentence.at(mark.start) else _BEFORE_FREED
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
        chosen[id(count)] = _meant(sentence, count, mark)
    _let_other_sides_speak(sentence, rounds, chosen)
    return chosen


def _meant(sentence: Sentence, count: Count, mark: Mark) -> str:
    """`gets` is a sentence; of `31 convicts` the rest of the report tells whether they were sentenced now or freed."""
    if mark.tag == "gets":
        return "sentence"
    inside = mark.tag == "sentence" and count.holds(mark.start) and "person" in sentence.at(mark.start)
    return "convicts" if inside else mark.tag


def _let_other_sides_speak(sentence: Sentence, rounds: list[Count], chosen: dict[int, str]) -> None:
    """`18 were freed, say officials; Viasna counted 20`: the second number, with no event of its own, is of the first's."""
    owner: Count | None = None
    for count in rounds:
        if id(count) in chosen:
            owner = count if chosen[id(count)] not in {"nothing", "take", "back"} else None
        elif owner is not None and "women" not in count.nouns and _other_side(sentence, owner, count):
            if sentence.near(count.start - 4, count.start, "say", *_SPEAKERS):
                chosen[id(count)] = chosen[id(owner)]


def _cost(sentence: Sentence, count: Count, mark: Mark, counts: list[Count]) -> int:
    if mark.start < count.end and count.start < mark.end:
        return -1
    gap = range(mark.end, count.start) if mark.end <= count.start else range(count.end, mark.start)
    cost = 0
    for place in gap:
        cost += sentence.word(place) not in _QUOTES
        cost += _SIGNS.get(sentence.word(place), 0)
        cost += 5 if any(other.start == place for other in counts) else 0
    return cost


_QUOTES: Final = frozenset("«»\"'“”„")
_SIGNS: Final = {",": 2, ";": 12, "(": 3, ")": 3, "—": 2, "–": 2, ":": 0, "and": 1, "и": 1, "і": 1, "та": 1, "i": 1, "und": 1, "but": 3, "но": 3, "а": 3}


def _other_side(sentence: Sentence, owner: Count, count: Count) -> bool:
    between = range(owner.end, count.start) if owner.end <= count.start else range(count.end, owner.start)
    return any(sentence.at(place) & _SPEAKERS for place in between)


def _subgroups(sentence: Sentence, count: Count, counts: list[Count], *, alone: bool) -> list[FactKind]:
    kinds = _kinds_in(count.nouns)
    # `11 of the 20 are women`: the whole is named again, and says nothing new.
    if kinds or not alone or "of_them" in sentence.at(count.start - 1):
        return kinds
    return _window_kinds(sentence, count, counts)


def _window_kinds(sentence: Sentence, count: Count, counts: list[Count]) -> list[FactKind]:
    """The subgroups named after the number, up to the next number: `у 14 хронические заболевания`."""
    # `11 of the 25 pardoned are women`: the whole stands between the part and what it is.
    starts = [o.start for o in counts if o.start >= count.end and "of_them" not in sentence.at(o.start - 1)]
    end = min([count.end + _WINDOW, len(sentence.tokens), *starts])
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

"""The claims of a sentence: each number with the event that it belongs to, or with the subgroup that it names."""

from dataclasses import dataclass, replace
from typing import Final

from watcher.records import FactKind, Qualifier
from watcher.stories.facts.binding import bind, let_other_sides_speak
from watcher.stories.facts.counting import Count, find_counts
from watcher.stories.facts.earlier import is_earlier
from watcher.stories.facts.parts import are_children, coordinated, is_each, is_part, subgroups_of
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import EVENTS, FOR, SPEAKERS

#: A number so large, alone in its sentence, is the total that the report is about.
_A_TOTAL: Final = 300
#: Fewer political prisoners without a verb are some of them: portraits of 30.
_MANY: Final = 50
_NEAR_HELD: Final = 3
_NEAR_PART: Final = 4
_NEAR_GROWTH: Final = 6
#: What may befall some of those of whom another thing is told.
_PART_EVENTS: Final = ("detain", "sentence", "release", "die")
#: `names three`, `knows the names of seven`: some of those who were counted, not another count.
_NAMING: Final = ("назв", "назыв", "name", "nenn", "nazyw", "wymieni", "naming")
#: `All fourteen were examined`.
_ALL: Final = frozenset([
    "all", "все", "всех", "всем", "усе", "усіх", "усім", "ўсе", "ўсіх", "усі", "всі", "всіх", "wszyscy", "wszystkich",
    "wszystkie", "alle", "aller", "allen",
])  # fmt: skip
#: Events that leave it open what happened.
_OPEN: Final = frozenset(["take", "back", "decree", "gets", "seized", "tried"])


@dataclass(frozen=True, slots=True)
class Claim:
    """A number with the kind of thing it says, before anybody asks who says it."""

    #: A key of `tags.ROUNDS`; or `take`, `back`, `seized`, `convicts`, `tried`, `status`, `rest`: the report tells.
    event: str
    count: int
    qualifier: Qualifier
    #: Index of the sentence in the report.
    place: int
    start: int
    end: int
    #: The subgroup's kind; None for a round.
    subgroup: FactKind | None = None
    #: It counts some of those whom another number counts.
    part: bool = False
    #: No counted word follows it.
    bare: bool = False
    #: It is told of another time: `two weeks earlier`.
    earlier: bool = False


def claims_of(sentence: Sentence, place: int) -> list[Claim]:
    """The claims of one sentence about people, in order. place: the sentence's index in the report."""
    counts = [c for c in find_counts(sentence) if c.unit != "years" and not c.nouns & {"military", "foreigner"}]
    events = _events(sentence, counts)
    claims: list[Claim] = []
    for count in counts:
        event = events[id(count)]
        if event == "nothing":
            continue
        part = is_part(sentence, count)
        claim = Claim(event or "", count.value, count.qualifier, place, count.start, count.end)
        claim = replace(claim, earlier=is_earlier(sentence, count), part=part, bare=count.unit == "bare")
        if event is not None:
            claims.append(claim)
        alone = (event in {None, "rest"} or part) and "political" not in count.nouns
        if event is None and not part and are_children(sentence, count):
            # Children who only stand there: `40 children watch`.
            continue
        for kind in subgroups_of(sentence, count, counts, alone=alone):
            claims.append(replace(claim, event=kind, subgroup=kind))
    return claims


def _events(sentence: Sentence, counts: list[Count]) -> dict[int, str | None]:
    """The event of each count by its id; None: it has none."""
    parts = {id(count) for count in counts if is_part(sentence, count)}
    pairs = coordinated(sentence, counts)
    free = [count for count in counts if id(count) not in parts | pairs and not is_each(sentence, count)]
    bound = bind(sentence, free, counts)
    events: dict[int, str | None] = {}
    for count in counts:
        key = id(count)
        if key in parts:
            events[key] = _own_event(sentence, count)
        elif _are_some_names(sentence, count, bound.get(key)) and not sentence.has("decree", "total"):
            events[key] = _without_event(sentence, count)
        else:
            events[key] = bound.get(key) or (None if key in pairs else _without_event(sentence, count))
    let_other_sides_speak(sentence, free, events)
    return events


def _are_some_names(sentence: Sentence, count: Count, event: str | None) -> bool:
    """`Nine names are known`; below a title also `the names of 41 detained`: some of those who were counted."""
    told = "name" not in count.nouns and not sentence.in_title
    return _are_names(sentence, count) and (event == "take" or (event is not None and told))


def _are_names(sentence: Sentence, count: Count) -> bool:
    """`Nine names`, `the names of two`."""
    before = count.start - (2 if "function" in sentence.at(count.start - 1) else 1)
    return "name" in count.nouns or "name" in sentence.at(before)


def _own_event(sentence: Sentence, count: Count) -> str | None:
    """What befell only a part: `of these, 1,009 are still inside`, `12 of them were detained later`."""
    if any(0 <= mark.start - count.end <= _NEAR_HELD for mark in sentence.found("held")):
        return "held"
    if sentence.in_title or not sentence.near(count.end, count.end + 1, "of_them"):
        return None
    near = [
        mark
        for mark in sentence.found(*_PART_EVENTS)
        if (0 <= mark.start - count.end <= _NEAR_PART or mark.end == count.start)
        and "person" not in sentence.at(mark.start)
    ]
    return min(near, key=lambda mark: mark.start).tag if near else None


def _without_event(sentence: Sentence, count: Count) -> str | None:
    """`1,131 political prisoners in Belarus` are held; of `всего 21 человек` only the rest of the report can tell."""
    if count.value >= _MANY and _is_political(sentence, count):
        dated = any(year_at(sentence, place) is not None for place in range(len(sentence.tokens)))
        return "recognise" if dated and _counts_since(sentence, count) else "held"
    if (
        count.value >= _MANY
        and sentence.has("political", "recognise")
        and sentence.near(count.start - 4, count.start, "total")
    ):
        # `… recognise 14 more political prisoners, 1,161 in total`.
        return "held"
    if count.unit == "people" and sentence.has("court", "penalty") and _is_given_years(sentence, count):
        return "sentence"
    if (
        sentence.in_title
        and "person" in count.nouns
        and sentence.has("abroad", "border")
        and _are_former(sentence, count)
    ):
        return "back"
    if count.value >= _A_TOTAL and sentence.has("since") and sentence.has("gets"):
        return "status"
    before = count.start - _NEAR_GROWTH, count.start
    if count.unit == "bare" and sentence.near(*before, "grow") and sentence.near(*before, "total", "take"):
        # `Three more deaths bring the toll to nine`.
        return "rest"
    if count.unit == "bare" and count.value >= _A_TOTAL and not sentence.has(*EVENTS):
        return "rest"
    silent = not sentence.has(*(EVENTS.keys() - _OPEN | {"seized"}))
    return "rest" if silent and _is_told(sentence, count) else None


def _is_given_years(sentence: Sentence, count: Count) -> bool:
    """`Three to eight years for seven activists`, `суд: 3, 5 и 7 лет троим братьям`."""
    return sentence.word(count.start - 1) in FOR or "year" in sentence.at(count.start - 1)


def _counts_since(sentence: Sentence, count: Count) -> bool:
    """Whether the period is the number's; `Fewest since 2021: 980 are held` tells of another."""
    colons = {place for place, token in enumerate(sentence.tokens) if token.word == ":"}
    return any(not colons & set(range(mark.end, count.start)) for mark in sentence.found("since"))


def _are_former(sentence: Sentence, count: Count) -> bool:
    """`The ambassador meets 14 former captives`."""
    return sentence.near(count.start, count.end, "former") and sentence.near(count.start, count.end, "captive")


def _is_political(sentence: Sentence, count: Count) -> bool:
    """`1,131 political prisoners`, `палітвязняў паменела да 1 020`; nothing else happens in the sentence."""
    if "political" in count.nouns:
        return True
    still = not sentence.has(*(EVENTS.keys() - _OPEN | {"back"}))
    return still and sentence.has("political")


def _is_told(sentence: Sentence, count: Count) -> bool:
    """Whether the sentence gives the number as one of all: `21 people in total`, `Viasna speaks of 156`."""
    if "name" in count.nouns:
        # `has verified nine names so far`: some of those who were counted.
        return sentence.has("total", "decree") or count.value >= _A_TOTAL
    if count.unit == "people":
        return sentence.has("total") or ("human" in count.nouns and sentence.has("take", "say"))
    if "name" in sentence.at(count.start - 1) and not sentence.has("total"):
        # `They give the names of two`: of some.
        return False
    if sentence.has("total", "take") or sentence.word(count.start - 1) in _ALL:
        return True
    named = sentence.word(count.start - 1).startswith(_NAMING) or "human" in sentence.at(count.start - 1)
    speakers = sentence.has(*SPEAKERS) or sentence.near(count.start - 3, count.start, "abroad", "home_state")
    said = speakers and sentence.near(count.start - 3, count.start, "say")
    return said and not named

"""The claims of a sentence: each number with the event that it belongs to, or with the subgroup that it names."""

from dataclasses import dataclass, replace
from typing import Final

from watcher.records import FactKind, Qualifier
from watcher.stories.facts.binding import bind
from watcher.stories.facts.counting import Count, find_counts
from watcher.stories.facts.parts import coordinated, is_each, is_part, subgroups_of
from watcher.stories.facts.periods import year_at
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import EVENTS, SPEAKERS

#: A number so large, alone in its sentence, is the total that the report is about.
_A_TOTAL: Final = 300
#: Fewer political prisoners without a verb are some of them: portraits of 30.
_MANY: Final = 50
_NEAR_EARLIER: Final = 6
_NEAR_HELD: Final = 3
#: `names three`, `knows the names of seven`: some of those who were counted, not another count.
_NAMING: Final = ("назв", "назыв", "name", "nenn", "nazyw", "wymieni", "naming")
#: Events that leave it open what happened.
_OPEN: Final = frozenset(["take", "back", "decree", "gets", "seized"])


@dataclass(frozen=True, slots=True)
class Claim:
    """A number with the kind of thing it says, before anybody asks who says it."""

    #: A key of `tags.ROUNDS`; or `take`, `back`, `seized`, `convicts`, `rest`: only the rest of the report can tell.
    event: str
    count: int
    qualifier: Qualifier
    #: Index of the sentence in the report.
    place: int
    start: int
    end: int
    #: The subgroup's kind; None for a round.
    subgroup: FactKind | None = None
    #: A word such as `two weeks earlier` stands near it.
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
        if event is not None:
            claims.append(_claim(sentence, count, event, place))
        part = is_part(sentence, count)
        alone = (event in {None, "rest"} or part) and "political" not in count.nouns
        if event is None and not part and "children" in count.nouns and not count.nouns & {"minor", "parent"}:
            # Children who only stand there: `40 children watch`.
            continue
        for kind in subgroups_of(sentence, count, counts, alone=alone):
            claims.append(replace(_claim(sentence, count, kind, place), subgroup=kind))
    return claims


def _claim(sentence: Sentence, count: Count, event: str, place: int) -> Claim:
    earlier = any(abs(mark.start - count.start) <= _NEAR_EARLIER for mark in sentence.found("earlier"))
    return Claim(event, count.value, count.qualifier, place, count.start, count.end, earlier=earlier)


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
            events[key] = _held_part(sentence, count)
        elif bound.get(key) == "take" and _are_names(sentence, count) and not sentence.has("decree", "total"):
            events[key] = _without_event(sentence, count)
        else:
            events[key] = bound.get(key) or (None if key in pairs else _without_event(sentence, count))
    return events


def _are_names(sentence: Sentence, count: Count) -> bool:
    """`Nine names`, `the names of two`."""
    return "name" in count.nouns or "name" in sentence.at(count.start - 1)


def _held_part(sentence: Sentence, count: Count) -> str | None:
    """`Of these, 1,009 are still inside`: a part of the recognised, and the total of the held."""
    near = any(0 <= mark.start - count.end <= _NEAR_HELD for mark in sentence.found("held"))
    return "held" if near else None


def _without_event(sentence: Sentence, count: Count) -> str | None:
    """`1,131 political prisoners in Belarus` are held; of `всего 21 человек` only the rest of the report can tell."""
    if count.value >= _MANY and _is_political(sentence, count):
        dated = any(year_at(sentence, place) is not None for place in range(len(sentence.tokens)))
        return "recognise" if sentence.has("since") and dated else "held"
    if (
        count.value >= _MANY
        and sentence.has("political", "recognise")
        and sentence.near(count.start - 4, count.start, "total")
    ):
        # `… recognise 14 more political prisoners, 1,161 in total`.
        return "held"
    if count.unit == "bare" and count.value >= _A_TOTAL and not sentence.has(*EVENTS):
        return "rest"
    silent = not sentence.has(*(EVENTS.keys() - _OPEN | {"seized"}))
    return "rest" if silent and _is_told(sentence, count) else None


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
        return sentence.has("total", "decree")
    if count.unit == "people":
        return sentence.has("total") or ("human" in count.nouns and sentence.has("take", "say"))
    if "name" in sentence.at(count.start - 1) and not sentence.has("total"):
        # `They give the names of two`: of some.
        return False
    if sentence.has("total", "take"):
        return True
    named = sentence.word(count.start - 1).startswith(_NAMING) or "human" in sentence.at(count.start - 1)
    said = sentence.has(*SPEAKERS) and sentence.near(count.start - 3, count.start, "say")
    return said and not named

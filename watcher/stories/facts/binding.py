"""Which event a number belongs to: the nearest one that no other number has a better right to."""

from typing import Final

from watcher.stories.facts.counting import Count
from watcher.stories.facts.sentences import Mark, Sentence
from watcher.stories.facts.tags import EVENTS, LONGEST_TERM, QUOTES, SPEAKERS

#: How far an event may stand from a number with people, and from a bare one.
_FAR: Final = {"people": 14, "bare": 8}
#: What a sign or a small word between them adds to the distance in words.
_SIGNS: Final = {
    ",": 2, ";": 12, "(": 3, ")": 3, "—": 2, "–": 2, "and": 1, "и": 1, "і": 1, "та": 1, "i": 1, "und": 1,
    "but": 3, "но": 3, "а": 3,
}  # fmt: skip
_ANOTHER_NUMBER: Final = 5
#: `20 people jailed for … to be let out`: what they went through before gives way to what happened now.
_BEFORE: Final = 6
#: `16 convicts`, `16 осужденных`: who they are gives way to whatever happened.
_WHO_THEY_ARE: Final = 13
#: `Raids leave 26 in custody`: nobody leaves.
_LEAVES: Final = frozenset(["leave", "leaves", "left"])
_NEAR_SPEAKER: Final = 4
_SIDES: Final = SPEAKERS | {"home_state", "kin", "abroad", "office"}
_THAT: Final = frozenset([",", "that", ":", "што", "что", "що", "że", "dass"])
#: `Their release was confirmed, seven are in Warsaw`: it is told of all of them.
_THEIR: Final = frozenset(["their", "их", "іх", "їх", "їхнє", "їхня", "ich", "ihre", "ihrer"])
_WITHOUT: Final = frozenset(["without", "без", "bez", "ohne"])
_NEAR_REFUSE: Final = 3
_NEAR_YEARS: Final = 4
_NEAR_DEATH: Final = 3


def bind(sentence: Sentence, free: list[Count], counts: list[Count]) -> dict[int, str]:
    """The event of each count by the count's id; counts without one are left out.

    Each event goes to the number nearest to it, once; another may share it only where another side speaks.
    free: those that may have an event, counts: all of the sentence, each of which parts a number from an event.
    """
    bound: dict[int, str] = {}
    owners: dict[Mark, Count] = {}
    for _, count, mark in _by_distance(sentence, free, counts):
        owner = owners.get(mark)
        if id(count) in bound or (owner is not None and not _other_side(sentence, owner, count)):
            continue
        owners.setdefault(mark, count)
        bound[id(count)] = _meant(sentence, count, mark)
    return bound


def _by_distance(sentence: Sentence, free: list[Count], counts: list[Count]) -> list[tuple[int, Count, Mark]]:
    found = [
        (distance, count, mark)
        for count in free
        for mark in sentence.found(*EVENTS)
        if _may_bind(sentence, count, mark)
        and (distance := _distance(sentence, count, mark, counts)) <= _FAR.get(count.unit, 0)
    ]
    return sorted(found, key=lambda one: (one[0], EVENTS[one[2].tag], one[1].start, one[2].start))


def _may_bind(sentence: Sentence, count: Count, mark: Mark) -> bool:
    if mark.tag == "gets":
        return _gives_years(sentence)
    if mark.tag == "back":
        return mark.end != count.start or sentence.word(mark.start) not in _LEAVES
    if _is_whole_of_part(sentence, mark) or sentence.word(mark.start - 1) in _THEIR | _WITHOUT:
        return False
    if mark.tag == "nothing" and "say" in sentence.at(mark.start) and _is_speech(sentence, mark):
        return False
    if mark.tag in {"pardon", "release"} and sentence.near(
        mark.start - _NEAR_REFUSE, mark.end + _NEAR_REFUSE, "refuse"
    ):
        return False
    if mark.tag == "nothing" and "back" in sentence.at(mark.start) and sentence.has("captive", "border"):
        # Приехали says nothing of visitors, but 14 former prisoners came home.
        return False
    if sentence.word(mark.start) == "jails" and sentence.at(mark.start - 1) & {"person", "function"}:
        # `In Belarusian jails`: the noun.
        return False
    # Участники протестов are people, whatever else the word says.
    return mark.tag != "nothing" or "person" not in sentence.at(mark.start)


def _is_speech(sentence: Sentence, mark: Mark) -> bool:
    """`The adviser added that nine are ill`, `додала міністерка`: somebody says it, and adds nobody to a list."""
    return sentence.word(mark.end) in _THAT or sentence.near(mark.end, mark.end + 2, "office", "team", *SPEAKERS)


def _is_whole_of_part(sentence: Sentence, mark: Mark) -> bool:
    """`17 of those pardoned are over 60 and nine are ill`: who the 17 are a part of; nine are not `pardoned` by it."""
    of = next((of for of in sentence.found("of_them") if of.end == mark.start), None)
    return of is not None and any(number.end == of.start for number in sentence.numbers)


def _gives_years(sentence: Sentence) -> bool:
    """Whether a number of years stands in the sentence, and not only a date."""
    return sentence.has("year") and any(
        number.shape == "adjective"
        or (number.value <= LONGEST_TERM and sentence.near(number.end, number.end + _NEAR_YEARS, "year"))
        for number in sentence.numbers
    )


def _distance(sentence: Sentence, count: Count, mark: Mark, counts: list[Count]) -> int:
    """Words between, with what signs and other numbers add; -1 for an event among the counted words."""
    inside = mark.start < count.end and count.start < mark.end
    gap = range(mark.end, count.start) if mark.end <= count.start else range(count.end, mark.start)
    starts = {other.start for other in counts}
    words = sum(
        (sentence.word(place) not in QUOTES)
        + _SIGNS.get(sentence.word(place), 0)
        + (_ANOTHER_NUMBER if place in starts else 0)
        for place in gap
    )
    distance = -1 if inside else words
    return distance + EVENTS[mark.tag] + _gives_way(sentence, count, mark, inside=inside)


def _gives_way(sentence: Sentence, count: Count, mark: Mark, *, inside: bool) -> int:
    if mark.tag == "nothing":
        # `Ten took part in the exchange` were exchanged.
        return _BEFORE if sentence.has("exchange") else 0
    died = sentence.near(count.start - _NEAR_DEATH, count.start, "die") or sentence.near(
        count.end, count.end + _NEAR_DEATH, "die"
    )
    out = sentence.has("back") and sentence.has("captive") and not sentence.at(mark.start) & {"back"}
    freed = died or out or sentence.has("pardon", "release", "exchange")
    if mark.tag == "held":
        return _BEFORE if freed or sentence.has("detain", "die") else 0
    if not freed or mark.tag not in {"sentence", "detain"}:
        return 0
    return _WHO_THEY_ARE if inside or "person" in sentence.at(mark.start) else _BEFORE


def _meant(sentence: Sentence, count: Count, mark: Mark) -> str:
    """Of `31 convicts` the rest of the report tells whether they were sentenced now or freed."""
    inside = mark.tag == "sentence" and count.holds(mark.start) and "person" in sentence.at(mark.start)
    return "convicts" if inside else mark.tag


def let_other_sides_speak(sentence: Sentence, free: list[Count], events: dict[int, str | None]) -> None:
    """`18 were freed, say officials; Viasna counted 20`: the second number, without an event, is of the first's."""
    owner: Count | None = None
    for count in free:
        if (event := events[id(count)]) is not None:
            owner = count if event not in {"nothing", "take", "back"} else None
        elif owner is not None and _speaks_anew(sentence, owner, count):
            events[id(count)] = events[id(owner)]


def _speaks_anew(sentence: Sentence, owner: Count, count: Count) -> bool:
    if "name" in count.nouns or "name" in sentence.at(count.start - 1):
        return False
    said = sentence.near(count.start - _NEAR_SPEAKER, count.start, "say", *_SIDES)
    return said and "women" not in count.nouns and _other_side(sentence, owner, count)


def _other_side(sentence: Sentence, owner: Count, count: Count) -> bool:
    between = range(owner.end, count.start) if owner.end <= count.start else range(count.end, owner.start)
    # `… pardoned, says the agency; seven are ill`: who spoke before the semicolon does not speak after it.
    ends = [place for place in between if sentence.word(place) == ";"]
    return any(sentence.at(place) & _SIDES for place in between if not ends or place > ends[-1])

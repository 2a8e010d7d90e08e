"""What a number counts: people, years, or nothing that is named; with its qualifier."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from watcher.records import Qualifier
from watcher.stories.facts.noncounts import counts_nobody, is_age, is_date, is_year
from watcher.stories.facts.numbers import Number
from watcher.stories.facts.qualifiers import qualifier_of
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import (
    AND,
    DASHES,
    FOR,
    HAVE,
    LONGEST_TERM,
    NO_PEOPLE,
    PARTICIPLES,
    PEOPLE,
    QUOTES,
    ROUNDS,
    SUBGROUPS,
)

Unit = Literal["people", "years", "bare"]
_YEARS: Final = frozenset(["year"])
_NOBODY: Final[frozenset[str]] = frozenset()
_ANYBODY: Final = frozenset(["person"])
#: Languages whose nouns look the same counted and listed; in others `две матери и пенсионер` are three.
_ONE_FORM: Final = frozenset(["en", "de"])
#: Who may stand before a number of years that is not said again.
_PERSONS: Final = frozenset(["person", "kin", "women", "men", "children"])
_WITH: Final = frozenset(["with", "с", "со", "з", "із", "зі", "са", "z", "ze", "mit"])
#: What befalls only persons.
_OF_PERSONS: Final = frozenset(["detain", "sentence", "pardon"])
_QUALIFYING: Final = frozenset(["about", "more_than", "at_least", "up_to", "another"])
#: How many words after a number may name what it counts.
_REACH: Final = 5
_NEAR_CASE: Final = 3
#: A larger number with no people beside it is money, or a population.
_MOST_BARE: Final = 100_000
#: Words that may stand between a number and the people: 20 more Belarusian …
_READ_THROUGH: Final = frozenset([
    "another", "abroad", "office", "so_far", "be", "of_them", "total", "or_more", "or_so", "each",
    "opposition", "rights", "former",
])  # fmt: skip
#: Words after a number that leave it a number of people who are named elsewhere: `31, say officials`.
_LEAVE_BARE: Final = PARTICIPLES | frozenset([
    "function", "among", "of_them", "another", "or_more", "or_so", "so_far", "total", "be", "penalty", "say",
    "since",
])  # fmt: skip


#: Between two adjectives: 22 pregnant or ill prisoners.
_OR: Final = frozenset(["or", "and", "или", "и", "ці", "і", "чи", "та", "lub", "i", "oder", "und"])


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people, or of years, with the words that belong to it: tokens `start..end-1`."""

    number: Number
    qualifier: Qualifier
    start: int
    end: int
    #: The tags of the counted words.
    nouns: frozenset[str]
    #: `bare` where nothing counted follows.
    unit: Unit

    @property
    def value(self) -> int:
        """How many."""
        return self.number.value

    def holds(self, place: int) -> bool:
        """Whether the token belongs to it."""
        return self.start <= place < self.end


def find_counts(sentence: Sentence) -> list[Count]:
    """The numbers of the sentence that count people or years, in order."""
    counts = [count for number in sentence.numbers if (count := _count(sentence, number)) is not None]
    counts = [count for count in counts if not (count.number.doubtful and count.qualifier == "exact")]
    return _repeat_years(sentence, _share_years(sentence, counts))


def _count(sentence: Sentence, number: Number) -> Count | None:
    counted = _adjective(sentence, number) if number.shape == "adjective" else _counted(sentence, number)
    if counted is None:
        return None
    end, nouns, unit = counted
    qualifier, start = qualifier_of(sentence, number, end, bare=unit == "bare")
    return Count(number, qualifier, start, end, nouns, unit)


def _adjective(sentence: Sentence, number: Number) -> tuple[int, frozenset[str], Unit] | None:
    """`a 7-year sentence`, `семилетний срок`: years of a penalty; of anything else an age or a span."""
    given = sentence.near(number.end, number.end + 2, "penalty")
    return (number.end, _YEARS, "years") if given else None


def _counted(sentence: Sentence, number: Number) -> tuple[int, frozenset[str], Unit] | None:
    """Where the counted words end, their tags and the unit. None: no person and no year is counted."""
    article = number.value == 1 and sentence.lexis.lang == "de" and not number.digits
    if number.shape != "count" or article or counts_nobody(sentence, number):
        return None
    found = _nouns(sentence, number.end)
    if found is None:
        return None
    end, nouns = found
    # `Four former prisoners tell`: long free, and only speaking.
    said = any("say" in tags and "back" not in tags for tags in map(sentence.at, range(end, end + 2)))
    if said and sentence.near(number.end, end, "former"):
        return None
    unit: Unit = "years" if nouns == _YEARS else "people" if nouns else "bare"
    return None if _is_time(sentence, number, nouns, unit) else (end, nouns, unit)


def _is_time(sentence: Sentence, number: Number, nouns: frozenset[str], unit: Unit) -> bool:
    if unit == "years":
        return False
    if unit == "bare":
        return is_date(sentence, number) or is_age(sentence, number) or number.value > _MOST_BARE
    passed = not nouns & PEOPLE and (is_date(sentence, number) or is_age(sentence, number))
    return is_year(sentence, number, nouns) or passed


def _nouns(sentence: Sentence, start: int) -> tuple[int, frozenset[str]] | None:
    """Reads on from the number to the people: where their words end, their tags. None: it counts something else."""
    nouns: frozenset[str] = _NOBODY
    either: frozenset[str] = _NOBODY
    end = start
    for place in range(start, min(start + _REACH, len(sentence.tokens))):
        tags = sentence.at(place)
        if sentence.word(place) in QUOTES:
            continue
        if sentence.tokens[place].kind != "word":
            break
        if "case" in tags and (events := _case_of(sentence, place, nouns)):
            return place + 1, events
        if not nouns & PEOPLE and tags & (NO_PEOPLE | _YEARS) and not tags & PEOPLE:
            if "thing" in tags and sentence.lexis.lang == "en" and sentence.at(place + 1) & PEOPLE:
                # Factory workers, party activists: only English sets one noun before another.
                continue
            return (place + 1, _YEARS) if "year" in tags and not tags & NO_PEOPLE else None
        if place == start and sentence.word(place) in HAVE:
            # `Twelve have small children`, though the table knows the three words as one.
            return start, _NOBODY
        if "children" in tags and sentence.tokens[place].tail and sentence.tokens[place + 1 : place + 2]:
            # Three children's titles.
            return None
        taken = _taken(tags, nouns, first=all("another" in sentence.at(other) for other in range(start, place)))
        if taken:
            nouns, end = nouns | taken, place + 1
        elif nouns & PEOPLE and sentence.word(place) in _WITH and (ill := _illness(sentence, place + 1)):
            return ill, nouns | {"ill"}
        elif place > start and not nouns and sentence.word(place) in _OR:
            # How many of them are ill, and how many the other thing, nobody says.
            either = frozenset(SUBGROUPS)
        elif nouns or tags & {"function", "among"} or _is_verb(sentence, place):
            break
        elif not _reads_on(sentence, place):
            return (place + 1, _ANYBODY) if _are_persons(sentence, start) else None
    if nouns & PEOPLE and _is_mixed(sentence, end, nouns):
        either = frozenset(SUBGROUPS)
    if nouns or _may_be_bare(sentence, start):
        return end, nouns - either
    return (start + 1, _ANYBODY) if _are_persons(sentence, start) else None


def _case_of(sentence: Sentence, place: int, before: frozenset[str]) -> frozenset[str]:
    """`300 clemency cases`, `12 случаев смерти`: the event that happened so often, each time to somebody."""
    near = [sentence.at(beside) for beside in range(place + 1, place + _NEAR_CASE)]
    return (before or frozenset().union(*near)) & frozenset(ROUNDS)


def _is_mixed(sentence: Sentence, end: int, nouns: frozenset[str]) -> bool:
    """`390 minors and students`: how many of them are minors, nobody says."""
    if sentence.lexis.lang not in _ONE_FORM:
        return False
    following = sentence.at(end + 1)
    groups = following & SUBGROUPS.keys()
    return (
        sentence.word(end) in AND
        and bool(following & PEOPLE)
        and not groups & nouns
        and not (groups and any(number.start == end + 1 for number in sentence.numbers))
    )


def _illness(sentence: Sentence, start: int) -> int | None:
    """`25 inmates with lung cancer`: where the illness ends."""
    return next((place + 1 for place in range(start, start + _NEAR_CASE) if "ill" in sentence.at(place)), None)


def _are_persons(sentence: Sentence, start: int) -> bool:
    """A word that no table knows names persons where only persons are counted so, or where it befalls only persons:
    пятеро …, dziewięcioro …; police detain 14 …, 14 … sentenced.
    """
    if sentence.lexis.collective.fullmatch(sentence.word(start - 1)) is not None:
        return True
    word = sentence.word(start)
    if sentence.at(start) or sentence.tokens[start].kind != "word" or word in sentence.lexis.months:
        return False
    before = next(number.start for number in sentence.numbers if number.end == start) - 1
    while sentence.at(before) & _QUALIFYING:
        before -= 1
    return any(sentence.at(place) & _OF_PERSONS for place in (before, start + 1))


def _taken(tags: frozenset[str], nouns: frozenset[str], *, first: bool) -> frozenset[str]:
    """The tags that make the word one of the counted words; none where it is not."""
    if tags & PEOPLE:
        # Uwolnionych choruje: what a verb says of the counted is no part of them.
        said = nouns & PEOPLE and tags & PEOPLE == {"ill"} and "ill" not in nouns
        return _NOBODY if said else tags
    # A verdict may have words before it: 96 политических приговоров.
    return tags & PARTICIPLES if not nouns & PEOPLE and (first or nouns or "sentence" in tags) else _NOBODY


def _may_be_bare(sentence: Sentence, start: int) -> bool:
    """Whether the word after the number counts nothing itself: a verb, a small word, a sign, the end."""
    if start >= len(sentence.tokens) or sentence.tokens[start].kind != "word":
        return True
    return bool(sentence.at(start) & _LEAVE_BARE) or _is_verb(sentence, start)


def _is_verb(sentence: Sentence, place: int) -> bool:
    return sentence.lexis.verb.fullmatch(sentence.word(place)) is not None


def _reads_on(sentence: Sentence, place: int) -> bool:
    known = bool(sentence.at(place) & _READ_THROUGH)
    return known or sentence.lexis.adjective.fullmatch(sentence.word(place)) is not None


def _share_years(sentence: Sentence, counts: list[Count]) -> list[Count]:
    """`to five, seven and nine years`: the unit that the last number names is that of the bare ones before it."""
    shared: list[Count] = []
    for count in reversed(counts):
        following = shared[-1] if shared else None
        if following is not None and count.unit == "bare" and _is_listed(sentence, count, following):
            count = replace(count, unit="years", nouns=_YEARS)
        shared.append(count)
    return shared[::-1]


def _is_listed(sentence: Sentence, count: Count, following: Count) -> bool:
    """Whether the number is listed with years; шестерым от шести лет are persons."""
    between = [sentence.word(place) for place in range(count.end, following.start)]
    persons = sentence.lexis.collective.fullmatch(sentence.word(count.end - 1)) is not None
    return (
        following.unit == "years"
        and not persons
        and all(word == "," or word in _OR for word in between)
        and len(between) <= 1
    )


def _repeat_years(sentence: Sentence, counts: list[Count]) -> list[Count]:
    """`The pastor gets six years, his son four`, `eleven years for one, six for the other`: four and six are years."""
    years = [count for count in counts[:-1] if count.unit == "years"]
    if not years or counts[-1].unit != "bare" or counts[-1].value > LONGEST_TERM:
        return counts
    first, last = years[-1], counts[-1]
    gap = range(first.end, last.start)
    listed = any(sentence.word(place) == "," or sentence.word(place) in _OR for place in gap)
    both = sentence.word(last.end) in FOR and any(sentence.word(place) in FOR for place in gap)
    if listed and (both or _is_elliptic(sentence, last, gap)):
        return [*counts[:-1], replace(last, unit="years", nouns=_YEARS)]
    return counts


def _is_elliptic(sentence: Sentence, last: Count, gap: range) -> bool:
    """Whether the sentence ends with the number, and a person or a dash stands before it."""
    ended = last.end >= len(sentence.tokens) or sentence.word(last.end) in {".", ";"}
    person = any(sentence.at(place) & _PERSONS or sentence.word(place) in DASHES for place in gap)
    return ended and person and len(gap) <= _REACH and sentence.has("gets", "sentence", "court")

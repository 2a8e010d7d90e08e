"""What a number counts: people, years, or nothing that is named; with its qualifier."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from watcher.records import Qualifier
from watcher.stories.facts.noncounts import counts_nobody, is_age, is_date, is_year
from watcher.stories.facts.numbers import Number
from watcher.stories.facts.qualifiers import qualifier_of
from watcher.stories.facts.sentences import Sentence
from watcher.stories.facts.tags import NO_PEOPLE, PARTICIPLES, PEOPLE, QUOTES, SUBGROUPS

Unit = Literal["people", "years", "bare"]
_YEARS: Final = frozenset(["year"])
_NOBODY: Final[frozenset[str]] = frozenset()
_ANYBODY: Final = frozenset(["person"])
#: How many words after a number may name what it counts.
_REACH: Final = 5
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
    return _share_years([count for count in counts if not (count.number.doubtful and count.qualifier == "exact")])


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
    if number.shape != "count" or counts_nobody(sentence, number):
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
    return is_year(sentence, number, nouns) or (not nouns & PEOPLE and is_date(sentence, number))


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
        if not nouns & PEOPLE and tags & (NO_PEOPLE | _YEARS) and not tags & PEOPLE:
            if "thing" in tags and sentence.lexis.lang == "en" and sentence.at(place + 1) & PEOPLE:
                # Factory workers, party activists: only English sets one noun before another.
                continue
            return (place + 1, _YEARS) if "year" in tags and not tags & NO_PEOPLE else None
        taken = _taken(tags, nouns, first=place == start)
        if taken:
            nouns, end = nouns | taken, place + 1
        elif place > start and not nouns and sentence.word(place) in _OR:
            # How many of them are ill, and how many the other thing, nobody says.
            either = frozenset(SUBGROUPS)
        elif nouns or tags & {"function", "among"} or _is_verb(sentence, place):
            break
        elif not _reads_on(sentence, place):
            return (place + 1, _ANYBODY) if place == start and _are_persons(sentence, start) else None
    return (end, nouns - either) if nouns or _may_be_bare(sentence, start) else None


def _are_persons(sentence: Sentence, start: int) -> bool:
    """A word that no table knows names persons where only persons are counted so: пятеро …, dziewięcioro …."""
    return sentence.lexis.collective.fullmatch(sentence.word(start - 1)) is not None


def _taken(tags: frozenset[str], nouns: frozenset[str], *, first: bool) -> frozenset[str]:
    """The tags that make the word one of the counted words; none where it is not."""
    if tags & PEOPLE:
        return tags
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


def _share_years(counts: list[Count]) -> list[Count]:
    """`to five, seven and nine years`: the unit that the last number names is that of the bare ones before it."""
    shared: list[Count] = []
    for count in reversed(counts):
        following = shared[-1] if shared else None
        listed = following is not None and following.unit == "years" and following.start - count.end <= 1
        shared.append(replace(count, unit="years", nouns=_YEARS) if listed and count.unit == "bare" else count)
    return shared[::-1]

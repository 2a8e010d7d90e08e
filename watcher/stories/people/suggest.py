"""Names that are almost somebody's of the list: for the operator to look at, never to send."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from watcher.records import Report
from watcher.stories.people.given import lexicon
from watcher.stories.people.keys import slip_of
from watcher.stories.people.known import Known, People
from watcher.stories.people.reading import Word, text_of, words_of

#: A shorter surname is one letter away from too many.
_SHORTEST = 5
#: From this length on two letters may differ.
_LONG = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A printed name that may be a new spelling of a followed person's, or somebody else altogether."""

    person_id: str
    #: Given name and surname as the report prints them.
    spelling: str
    #: Letters of the surname's key that differ; 1 or 2.
    distance: int

    def __str__(self) -> str:
        return f"{self.spelling!r} may be {self.person_id}: {self.distance} letter(s) off; if so, add it to the aliases"


def suggest(people: People, report: Report) -> tuple[Suggestion, ...]:
    """Printed names whose given name is a followed person's and whose surname is nearly theirs; nearest first.

    Only where the given name stands beside the surname, and where the surname is nobody's of the list. A namesake by
    one letter (Stankevich, Statkevich) is suggested as well: the operator knows, the watcher does not.
    """
    text = text_of(report)
    words = words_of(text)
    found: dict[tuple[str, str], Suggestion] = {}
    for one, other in pairwise(words):
        if not (one.capital and other.capital and other.gap == " "):
            continue
        spelling = text[one.start : other.end]
        for given, surname in ((one, other), (other, one)):
            for person_id, distance in _near(people, given, surname):
                found.setdefault((person_id, spelling), Suggestion(person_id, spelling, distance))
    return tuple(sorted(found.values(), key=lambda suggestion: suggestion.distance))


def _near(people: People, given: Word, surname: Word) -> Iterator[tuple[str, int]]:
    known_word = surname.key in people.surnames or slip_of(surname.key) in people.surnames
    if known_word or len(surname.key) < _SHORTEST or surname.key in lexicon():
        return
    for known in people.known:
        if known.bears(given.key) and (distance := _distance_to(known, surname.key)):
            yield known.person.person_id, distance


def _distance_to(known: Known, key: str) -> int | None:
    """The least distance to a lemma of the surname, case endings left aside; None when it is too far."""
    best: int | None = None
    for lemma in known.lemmas:
        if lemma[0] != key[0] or abs(len(lemma) - len(key)) > len("ового"):
            continue
        bound = 2 if len(lemma) >= _LONG else 1
        for candidate in {key, key[: len(lemma)]}:
            distance = edit_distance(candidate, lemma)
            if distance <= bound and (best is None or distance < best):
                best = distance
    return best


def edit_distance(one: str, other: str) -> int:
    """Insertions, deletions and replacements that lead from one word to the other (Levenshtein, 1966)."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        diagonal, row[0] = row[0], place
        for column, against in enumerate(other, 1):
            changed = diagonal + (letter != against)
            diagonal = row[column]
            row[column] = min(changed, row[column] + 1, row[column - 1] + 1)
    return row[-1]

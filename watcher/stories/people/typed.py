"""Who of the list a subscriber means by a typed name: in any spelling, case and order, capitals or none.

Less strict than reading news: whoever types sees whom we understood, and can take it back.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.records import Person
from watcher.stories.people.forms import CROSS, PLURAL
from watcher.stories.people.keys import key_of, slip_of
from watcher.stories.people.known import Known, People
from watcher.stories.people.suggest import edit_distance
from watcher.stories.text import fold, words

#: Names that may be meant; more is no help to anybody.
MOST_NEAR = 5
#: A shorter word is near too many names.
_SHORTEST = 4
#: From this length on two letters may differ.
_LONG = 8


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a typed name means. Private people are nobody here: nobody can be alerted because of them."""

    #: Bear exactly this name; several where it is not enough to tell them apart. In the order of the list.
    people: tuple[Person, ...] = ()
    #: Only where nobody bears it: those with a name that is near, the nearest first.
    near: tuple[Person, ...] = ()


def meant_by(people: People, typed: str) -> Meant:
    """Who is meant. typed: a name, a surname alone, or an id of the list."""
    open_to_all = [(who, known) for who, known in enumerate(people.known) if not known.person.private]
    by_id = [known.person for _, known in open_to_all if known.person.person_id == typed.strip().lower()]
    if by_id:
        return Meant(tuple(by_id))
    keys = [key_of(word) for word in words(fold(typed))]
    if not keys:
        return Meant()
    for surnames in (_surnames(people, keys), _slips(people, keys)):
        found = tuple(known.person for who, known in open_to_all if _bears(known, who, keys, surnames))
        if found:
            return Meant(found)
    return Meant(near=_near([known for _, known in open_to_all], keys))


#: Index of a person, and the places of the words that are the surname.
_Hit = tuple[int, frozenset[int]]


def _surnames(people: People, keys: Sequence[str]) -> list[_Hit]:
    """Surnames that stand among the words; a form that is more likely another gender's name does not count."""
    return [hit for place in range(len(keys)) for hit in _at(people, keys, place, keys[place])]


def _slips(people: People, keys: Sequence[str]) -> list[_Hit]:
    """The same with vowels that editors confuse."""
    slips = ((place, slip_of(key)) for place, key in enumerate(keys))
    return [hit for place, slip in slips if slip for hit in _at(people, keys, place, slip, but=PLURAL)]


def _at(people: People, keys: Sequence[str], place: int, key: str, but: int = PLURAL | CROSS) -> Iterator[_Hit]:
    for surname in people.surnames.get(key, ()):
        last = place + len(surname.rest)
        whole = last < len(keys) and all(keys[place + step] in part for step, part in enumerate(surname.rest, start=1))
        if whole and not surname.flags & but:
            yield surname.who, frozenset(range(place, last + 1))


def _bears(known: Known, who: int, keys: Sequence[str], hits: Sequence[_Hit]) -> bool:
    """The surname is this person's, and every other word their given name, an initial of it, or a name close to it."""
    for other, places in hits:
        rest = [key for place, key in enumerate(keys) if place not in places]
        if other == who and all(known.bears(key) or key in known.initials or known.may_bear(key) for key in rest):
            return True
    return False


def _near(known: Sequence[Known], keys: Sequence[str]) -> tuple[Person, ...]:
    """Surnames a letter or two away; the given name, where it is typed as well, decides between equals."""
    ranked = sorted(
        (distance, not any(one.bears(key) for key in keys), number)
        for number, one in enumerate(known)
        if (distance := _distance(one, keys)) is not None
    )
    return tuple(known[number].person for _, _, number in ranked[:MOST_NEAR])


def _distance(known: Known, keys: Sequence[str]) -> int | None:
    """Letters between a typed word and a surname; None where it is too far for anybody to have meant it."""
    distances = (
        edit_distance(key, lemma)
        for key in keys
        for lemma in known.lemmas
        if len(key) >= _SHORTEST and abs(len(key) - len(lemma)) <= 2 and key[0] == lemma[0]
    )
    longest = max(len(key) for key in keys)
    return min((one for one in distances if one <= (2 if longest >= _LONG else 1)), default=None)

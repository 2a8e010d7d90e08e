"""People ready for matching: an index from every key of every surname to those who bear it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from watcher.records import Person
from watcher.stories.people.commonness import is_common
from watcher.stories.people.forms import MAN, NOM, WOMAN, Form, Gender
from watcher.stories.people.given import folded_lemma, forms_of, gender_of, lexicon, names_of, related
from watcher.stories.people.keys import key_of
from watcher.stories.people.list import Row, read_rows
from watcher.stories.people.spelling import romanised
from watcher.stories.text import script_of, words

#: Where the family name comes first, so that its last word alone is a given name.
_FAMILY_FIRST = frozenset({"CN", "HK", "KH", "KP", "KR", "TW", "VN"})
_PARTICLES = frozenset(
    "al el ul bin ibn ben de del da di du la le van von der den аль эль уль бин ибн бен де ван фон".split()
)


@dataclass(frozen=True, slots=True)
class Known:
    """A followed person as the matcher sees them."""

    person: Person
    #: Numbers of given names in the table.
    names: frozenset[int]
    #: Keys of given names that the table lacks.
    own_given: Mapping[str, int]
    #: First letters of the given name in either alphabet, lower case.
    initials: frozenset[str]
    #: The surname alone is enough.
    alone: bool

    def bears(self, key: str) -> bool:
        """Is the word this person's given name, in any language and case?"""
        given = lexicon().get(key)
        return key in self.own_given or (given is not None and not self.names.isdisjoint(given.names))

    def may_bear(self, key: str) -> bool:
        """Could the word be this person's given name by a cousin of it, as Алесь is of Аляксандр?"""
        given = lexicon().get(key)
        return given is not None and any(
            not related().get(name, frozenset()).isdisjoint(given.names) for name in self.names
        )


class Surname(NamedTuple):
    """One way to print one person's surname, from the key of its first part."""

    #: Index into `People.known`.
    who: int
    flags: int
    #: The keys of each further part; empty for a simple surname.
    rest: tuple[frozenset[str], ...]
    #: An alias of one word: it needs no given name.
    whole: bool


@dataclass(frozen=True, slots=True)
class People:
    """The curated list, compiled. Order is that of the files' names and their lines."""

    known: tuple[Known, ...]
    #: From the key of a word to the surnames that it begins.
    surnames: Mapping[str, tuple[Surname, ...]]

    @property
    def persons(self) -> dict[str, Person]:
        """By id, in the order of the list."""
        return {known.person.person_id: known.person for known in self.known}

    @property
    def private(self) -> frozenset[str]:
        """Ids of those whose relatives asked for silence: callers send no alert because of them."""
        return frozenset(known.person.person_id for known in self.known if known.person.private)


def read_people(files: Mapping[str, str]) -> People:
    """CSV text by file name, compiled. Columns: id,country,name_be,name_ru,name_en,aliases and, optional, private, alone.

    Aliases are separated by semicolons and may be none: every usual spelling and case is made from the names. Raises
    LexiconError with every fault of every file, each with its line.
    """
    known: list[Known] = []
    index: dict[str, dict[tuple[int, tuple[frozenset[str], ...], bool], int]] = {}
    for who, row in enumerate(read_rows(files)):
        spellings = [_Spelling(name) for name in _names(row.person)]
        gender = _gender(row.person)
        known.append(_known(row, spellings, gender))
        for key, surname in _surnames(who, spellings, gender):
            slot = index.setdefault(key, {})
            place = (surname.who, surname.rest, surname.whole)
            # Two languages may give one form: what either says of it may be so.
            slot[place] = slot.get(place, 0) | surname.flags
    surnames = {
        key: tuple(Surname(who, flags, rest, whole) for (who, rest, whole), flags in slot.items())
        for key, slot in index.items()
    }
    return People(tuple(known), surnames)


class _Spelling:
    """A written name taken apart: given name, and the parts of the surname."""

    __slots__ = ("given", "parts")

    def __init__(self, name: str) -> None:
        pieces = [piece for piece in name.split() if any(letter.isalpha() for letter in piece)]
        # Four words are two given names and two surnames, of which papers print the first.
        last = pieces[2] if len(pieces) >= 4 and pieces[2].lower() not in _PARTICLES else pieces[-1]
        self.given = pieces[0] if len(pieces) > 1 else ""
        parts = [part for part in words(folded_lemma(last)) if part not in _PARTICLES]
        self.parts = parts or [folded_lemma(last)]


def _names(person: Person) -> list[str]:
    return [name for name in (person.name_be, person.name_ru, person.name_en, *person.aliases) if name]


def _gender(person: Person) -> Gender:
    for name in (person.name_ru, person.name_be, person.name_en):
        if len(name.split()) > 1 and (gender := gender_of(name.split()[0], name.split()[-1])):
            return gender
    return ""


def _known(row: Row, spellings: list[_Spelling], gender: Gender) -> Known:
    givens = list(dict.fromkeys(spelling.given for spelling in spellings if spelling.given))
    names = frozenset(name for given in givens for name in names_of(given))
    own: dict[str, int] = {}
    for given in givens:
        if not names_of(given):
            parts = words(folded_lemma(given))
            own.update(form for part in parts for form in forms_of(part, gender, surname=False))
    keys = frozenset(key_of(spelling.parts[-1]) for spelling in spellings if len(spelling.parts) == 1)
    alone = row.alone
    if alone is None:
        alone = row.person.country not in _FAMILY_FIRST and not is_common(keys)
    return Known(row.person, names, own, frozenset(_initials(givens)), alone)


def _initials(givens: list[str]) -> Iterator[str]:
    for given in givens:
        lemma = folded_lemma(given)
        yield lemma[0]
        if script_of(lemma) == "cyrillic":
            yield from (spelling[0] for spelling in romanised(lemma) if spelling)


def _surnames(who: int, spellings: list[_Spelling], gender: Gender) -> Iterator[tuple[str, Surname]]:
    for parts, whole in dict.fromkeys((tuple(spelling.parts), not spelling.given) for spelling in spellings):
        first, *rest = parts
        # Only the last part of a double name is sure to be declined.
        tails = tuple(frozenset(key for key, _ in _part_forms(part, gender)) for part in rest)
        for key, flags in _part_forms(first, gender):
            yield key, Surname(who, flags, tails, whole)
        if rest:
            for key, flags in _part_forms("".join(parts), gender):
                yield key, Surname(who, flags, (), whole)


def _part_forms(part: str, gender: Gender) -> Iterator[Form]:
    # The lemma itself, whatever the tables make of it.
    yield key_of(part), NOM | {"m": MAN, "f": WOMAN, "": MAN | WOMAN}[gender]
    yield from forms_of(part, gender, surname=True)

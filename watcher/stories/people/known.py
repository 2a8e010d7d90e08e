"""People ready for matching: an index from every key of every surname to those who bear it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from watcher.records import Person
from watcher.stories.people.commonness import is_common
from watcher.stories.people.forms import CROSS, MAN, NOM, PLURAL, WOMAN, Form, Gender
from watcher.stories.people.given import folded_lemma, forms_of, gender_of, initials_of, lexicon, names_of, related
from watcher.stories.people.keys import halved, key_of, slip_of
from watcher.stories.people.list import Row, read_rows
from watcher.stories.people.spelling import romanised
from watcher.stories.text import script_of, words

#: Where the family name comes first, so that its last word alone is a given name.
_FAMILY_FIRST = frozenset({"CN", "HK", "KH", "KP", "KR", "TW", "VN"})
_PARTICLES = frozenset(
    "al|el|ul|bin|ibn|ben|de|del|da|di|du|la|le|van|von|der|den|аль|эль|уль|бин|ибн|бен|де|ван|фон".split("|")  # noqa: SIM905
)
#: A shorter name that has lost a syllable could be anybody's.
_SHORTEST_HALVED = 9


@dataclass(frozen=True, slots=True)
class Known:
    """A followed person as the matcher sees them."""

    person: Person
    #: Numbers of given names in the table.
    names: frozenset[int]
    #: Keys of given names that the table lacks.
    own_given: Mapping[str, int]
    #: Keys of the first letters of the given name in either alphabet.
    initials: frozenset[str]
    #: Keys of the surname's lemmas in either alphabet; the last part of a double one.
    lemmas: frozenset[str]
    #: The operator's word on the bare surname; None: the spelling's rarity decides.
    alone: bool | None

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


_Slot = tuple[int, tuple[frozenset[str], ...]]


class Surname(NamedTuple):
    """One way to print one person's surname, from the key of its first part."""

    #: Index into `People.known`.
    who: int
    flags: int
    #: The keys of each further part; empty for a simple surname.
    rest: tuple[frozenset[str], ...]
    #: The surname alone is enough, spelt like this.
    alone: bool


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
    """CSV text by file name, compiled.

    Columns: id,country,name_be,name_ru,name_en,aliases and, optional, private, alone. Aliases are separated by
    semicolons and may be none: every usual spelling and case is made from the names. Raises LexiconError with every
    fault of every file, each with its line.
    """
    known: list[Known] = []
    index: dict[str, dict[_Slot, tuple[int, bool]]] = {}
    for who, row in enumerate(read_rows(files)):
        spellings = [_Spelling(name) for name in _names(row.person)]
        gender = _gender(row.person)
        known.append(_known(row, spellings, gender))
        for key, surname in _surnames(known[who], who, spellings, gender):
            slots = index.setdefault(key, {})
            flags, alone = slots.get((who, surname.rest), (surname.flags, True))
            slots[who, surname.rest] = _either(flags, surname.flags), alone and surname.alone
    surnames = {
        key: tuple(Surname(who, flags, rest, alone) for (who, rest), (flags, alone) in slots.items())
        for key, slots in index.items()
    }
    return People(tuple(known), surnames)


def _either(one: int, other: int) -> int:
    """What a form is that two languages give: whatever either says of it; restricted only where both restrict it."""
    restricted = PLURAL | CROSS
    return ((one | other) & ~restricted) | (one & other & restricted)


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
    lemmas = frozenset(lemma for spelling in spellings for lemma in _lemmas(spelling.parts[-1]))
    return Known(row.person, names, own, frozenset[str]().union(*map(initials_of, givens)), lemmas, row.alone)


def _lemmas(part: str) -> list[str]:
    return [key_of(part), *map(key_of, _lemmas_in_latin(part))]


def _surnames(known: Known, who: int, spellings: list[_Spelling], gender: Gender) -> Iterator[tuple[str, Surname]]:
    for parts, whole in dict.fromkeys((tuple(spelling.parts), not spelling.given) for spelling in spellings):
        first, *rest = parts
        enough = _Enough(known, parts, whole=whole)
        tails = tuple(frozenset(key for key, _ in _part_forms(part, gender)) for part in rest)
        for key, flags in _part_forms(first, gender):
            alone = enough.at(key)
            yield key, Surname(who, flags, tails, alone)
            if alone and not rest and not flags & (PLURAL | CROSS):
                yield from ((slip, Surname(who, flags | CROSS, (), alone)) for slip in _slips(key))
        if rest:
            for key, flags in _part_forms("".join(parts), gender):
                yield key, Surname(who, flags, (), enough.at(key))


class _Enough:
    """Does the bare surname name the person? A Cyrillic noun may be rare in Latin letters: Дзядок, Dziadok."""

    __slots__ = ("cyrillic", "latin")

    def __init__(self, known: Known, parts: tuple[str, ...], *, whole: bool) -> None:
        if whole or known.alone is not None:
            self.cyrillic = self.latin = whole or bool(known.alone)
            return
        # Who bears a double name is nearly alone in it.
        rare = known.person.country not in _FAMILY_FIRST
        self.cyrillic = rare and (len(parts) > 1 or not is_common(parts[0]))
        self.latin = rare and (len(parts) > 1 or not any(map(is_common, _lemmas_in_latin(parts[0]))))

    def at(self, key: str) -> bool:
        """For a form of the name, by its alphabet."""
        return self.latin if key.isascii() else self.cyrillic


def _lemmas_in_latin(part: str) -> list[str]:
    return romanised(part) if script_of(part) == "cyrillic" else [part]


def _slips(key: str) -> Iterator[str]:
    if slip := slip_of(key):
        yield slip
    if key.isascii() and len(key) >= _SHORTEST_HALVED:
        yield from halved(key)


def _part_forms(part: str, gender: Gender) -> Iterator[Form]:
    # The lemma itself, whatever the tables make of it.
    yield key_of(part), NOM | {"m": MAN, "f": WOMAN, "": MAN | WOMAN}[gender]
    yield from forms_of(part, gender, surname=True)

"""A followed person's name as the reader of a language writes it."""

from collections.abc import Collection, Iterable

from watcher.records import Person

#: Letters that only one of the alphabets has, of those in which the list's aliases are written.
_UKRAINIAN = frozenset("їєґ")
_NOT_UKRAINIAN = frozenset("ыэёўъ")


def name_in(person: Person, lang: str) -> str:
    """The list's spelling for the language (BCP 47): Belarusian, Russian, Ukrainian where an alias has it, else Latin.

    A name that the list leaves out is written in the next best spelling; never empty.
    """
    own = {"be": person.name_be, "ru": person.name_ru, "uk": _ukrainian(person)}.get(lang.split("-")[0], "")
    return own or person.name_en or person.name_be or person.name_ru


def names_in(people: Iterable[Person], wanted: Collection[str], lang: str) -> dict[str, str]:
    """Names by id of those wanted who may be named, in the order of the list. Private people are left out."""
    return {
        person.person_id: name_in(person, lang)
        for person in people
        if person.person_id in wanted and not person.private
    }


def _ukrainian(person: Person) -> str:
    """An alias in Ukrainian letters; "" where the list has none. A Belarusian і alone does not make one."""
    for alias in person.aliases:
        letters = set(alias.casefold())
        cyrillic = any("а" <= letter <= "я" for letter in letters)
        if cyrillic and not letters & _NOT_UKRAINIAN and (letters & _UKRAINIAN or _has_both(letters)):
            return alias
    return ""


def _has_both(letters: set[str]) -> bool:
    """и and і in one name: Russian has no і, Belarusian no и."""
    return {"и", "і"} <= letters

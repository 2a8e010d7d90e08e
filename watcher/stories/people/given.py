"""What a word says as a given name: whose name it can be, of which gender, in which case."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from watcher.stories.people.forms import MAN, WOMAN, Form, Gender, latin_forms
from watcher.stories.people.given_names import NAMES
from watcher.stories.people.keys import key_of, plain_latin
from watcher.stories.people.spelling import forms_of_cyrillic, romanised
from watcher.stories.text import script_of

#: A short form that has become a name: it neither proves nor disproves the other one.
_RELATED = (
    ("Алесь", "Александр"),
    ("Саша", "Александр"),
    ("Саша", "Александра"),
    ("Ян", "Иван"),
    ("Алеся", "Александра"),
)


#: Forms of names that are everyday words with a capital: Герман is Herman, a German is not.
_NO_NAMES = frozenset({"german", "germans"})


#: Shorter lemmas are mostly short forms, which nobody abbreviates.
_FULL_NAME = 6


class Given(NamedTuple):
    """A known given name in one of its written forms."""

    #: See forms.py: NOM, OBL, MAN, WOMAN.
    flags: int
    #: Numbers of the names that it can be a form of.
    names: frozenset[int]


def folded_lemma(word: str) -> str:
    """Lower case with ё kept: the spelling tables tell it from е, which `fold` does not."""
    return word.lower().replace("’", "'").replace("ʼ", "'")


def forms_of(word: str, gender: Gender, *, surname: bool) -> Iterator[Form]:
    """All keys of a name given in either alphabet, each with what it can be; nothing for other alphabets."""
    lemma = folded_lemma(word)
    script = script_of(lemma)
    if script == "cyrillic":
        yield from forms_of_cyrillic(lemma, gender, surname=surname)
    elif script == "latin":
        adjective = gender != "m" and plain_latin(lemma).endswith(("aya", "aja", "aia"))
        yield from latin_forms(key_of(lemma), gender=gender, surname=surname, adjective=adjective)
        if bent := umlauts_spelt_out(lemma):
            yield from latin_forms(key_of(bent), gender=gender, surname=surname)


def umlauts_spelt_out(lemma: str) -> str:
    """Müller as Mueller; empty where there is none."""
    bent = lemma.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
    return bent if bent != lemma else ""


@cache
def lexicon() -> dict[str, Given]:
    """Key to given name, for every name of the table in every language and case. Built when a list is first read."""
    found: dict[str, Given] = {}
    for number, line in enumerate(NAMES.split("\n")):
        if not line:
            continue
        gender, cyrillic, latin = line.split("|")
        # Thousands of forms share a few values: kept once, they cost a tenth of the memory.
        shared: dict[int, Given] = {}
        names = frozenset({number})
        kind: Gender = "m" if gender == "m" else "f"
        own = MAN if kind == "m" else WOMAN
        for lemma in (*cyrillic.split(), *latin.split()):
            for key, flags in forms_of(lemma, kind, surname=False):
                flags = (flags & ~(MAN | WOMAN)) | own
                _add(found, key, shared.setdefault(flags, Given(flags, names)))
    return {key: given for key, given in found.items() if len(key) > 2 and key not in _NO_NAMES}


def _add(found: dict[str, Given], key: str, given: Given) -> None:
    known = found.get(key)
    found[key] = given if known is None else Given(known.flags | given.flags, known.names | given.names)


def names_of(word: str) -> frozenset[int]:
    """The names that a lemma can be, short forms led back to full ones; empty when the table does not know it."""
    given = lexicon().get(key_of(word))
    return given.names if given else frozenset()


@cache
def _initials() -> dict[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for number, line in enumerate(NAMES.split("\n")):
        full = [lemma for lemma in line.split("|")[1].split() if len(lemma) >= _FULL_NAME] if line else []
        found[number] = frozenset(key_of(lemma[0]) for lemma in full)
    return found


def initials_of(given: str) -> frozenset[str]:
    """Keys of the letters that stand for a given name, in its own language and in those that the table joins to it."""
    lemma = folded_lemma(given)
    found = {key_of(lemma[0])}.union(*(_initials()[name] for name in names_of(given)))
    if script_of(lemma) == "cyrillic":
        found.update(spelling[0] for spelling in romanised(lemma) if spelling)
        # Yury, Juri: the key of the whole name drops the sign of softness, the initial is nothing but it.
        found.update({"i"} if lemma[0] in "юяеёє" else ())
    return frozenset(found)


@cache
def related() -> dict[int, frozenset[int]]:
    """For each name, the others that may be the same person's."""
    found: dict[int, frozenset[int]] = {}
    for one, other in _RELATED:
        for name in names_of(one) | names_of(other):
            found[name] = found.get(name, frozenset()) | names_of(one) | names_of(other)
    return found


def gender_of(given: str, surname: str) -> Gender:
    """The gender that a Cyrillic lemma shows; empty when it shows none.

    The table of given names first, then the ending of the surname.
    """
    known = lexicon().get(key_of(given))
    genders = known.flags & (MAN | WOMAN) if known else 0
    if genders in (MAN, WOMAN):
        return "m" if genders == MAN else "f"
    key = key_of(surname)
    if key.endswith(("ова", "ева", "ава", "ина", "ая")):
        return "f"
    if key.endswith(("ов", "ев", "ав", "ин", "ский", "цкий", "ски", "цки", "ий")):
        return "m"
    return ""

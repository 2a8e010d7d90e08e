"""The case endings of names: what a lemma becomes in ru, be, uk, pl, lt and de.

One table for each class of names, shared by the languages of an alphabet: an ending that another language lacks makes a
form that nobody writes, which costs nothing, while a language guessed wrongly would lose the person.
"""

from collections.abc import Iterator
from typing import Literal

from watcher.stories.people.keys import cyrillic_key, latin_key

Gender = Literal["m", "f", ""]

#: What a printed form can be. Nominative or oblique; a man's or a woman's name.
NOM, OBL, MAN, WOMAN = 1, 2, 4, 8
#: Two or more people of the name: Тихановские.
PLURAL = 16
#: As likely the nominative of the other gender's name, so that it needs the given name beside it: Zajcewa.
CROSS = 32

Form = tuple[str, int]

# Endings of keys (see keys.py): и stands for и, ы, і.
_ADJ_MAN = (("ий и ій", NOM | MAN), ("ого его ому ему им ом ем ага яга аму яму", OBL | MAN))
_ADJ_WOMAN = (("ая яя а", NOM | WOMAN), ("ой ую ою аю ай ае ои ій у ей юю", OBL | WOMAN))
_ADJ_MANY = (("ие ия их ими", PLURAL | NOM | OBL | MAN | WOMAN),)
_OV_MAN = (("*", NOM | MAN), ("а у", OBL | MAN | WOMAN), ("им ом ем ам е ови", OBL | MAN))
_OV_WOMAN = (("а у", NOM | OBL | MAN | WOMAN), ("ой ою ею ай аю ае ои ій и е", OBL | WOMAN))
_OV_MANY = (("и их ими", PLURAL | NOM | OBL | MAN | WOMAN),)
_HARD = (("*", NOM | MAN | WOMAN), ("а у ом ем ам е ови еви", OBL | MAN))
_SOFT = (("я ю ем ям е еви ию а у ом ам ови", OBL | MAN),)
_MANY = (("и", PLURAL | NOM | MAN | WOMAN),)
#: After й: о Юрии, о Гайдае.
_AFTER_Y = (("я ю ем ям е еви и", OBL | MAN),)
_STILL = (("*", NOM | OBL | MAN | WOMAN),)
_A = (("а", NOM | MAN | WOMAN), ("и у е ой ою ей ею ай аю ам ом ае ои", OBL | MAN | WOMAN))
#: Belarusian and Ukrainian: Шарэнда, Шарэндзе; Бабарика, Бабариці.
_SOFTENED = {"д": "дз", "т": "ц", "к": "ц", "г": "з", "х": "с"}
_SOFTENED_DATIVE = (("е и", OBL | MAN | WOMAN),)
_YA = (("я", NOM | MAN | WOMAN), ("и ю е ей ею яй яю ям ем ии ие ию ией иею", OBL | MAN | WOMAN))
_O = (("о", NOM | OBL | MAN | WOMAN), ("а у ом ам ови е и", OBL | MAN))

Table = tuple[tuple[str, int], ...]


def cyrillic_forms(lemma: str, gender: Gender, *, surname: bool) -> Iterator[Form]:
    """Keys of a folded Cyrillic name in all cases, each with what it can be; without a gender, those of both."""
    genders: tuple[Gender, ...] = (gender,) if gender else ("m", "f")
    for one in genders:
        for stem, table in _cyrillic_classes(cyrillic_key(lemma), one, surname=surname):
            yield from _joined(stem, table)


def _joined(stem: str, table: Table) -> Iterator[Form]:
    for endings, flags in table:
        for ending in endings.split():
            yield cyrillic_key(stem if ending == "*" else stem + ending), flags


def _cyrillic_classes(key: str, gender: Gender, *, surname: bool) -> Iterator[tuple[str, Table]]:
    """The stems and tables that a name follows; several where its ending leaves it open."""
    if surname and (found := _surname_class(key, gender)):
        yield from found
    elif key.endswith("а"):
        yield key[:-1], _A
        if key[-2:-1] in _SOFTENED:
            yield key[:-2] + _SOFTENED[key[-2]], _SOFTENED_DATIVE
    elif key.endswith("я"):
        yield key[:-1], _YA
    elif gender == "f" or key[-1] in "еиуюэ":
        yield key, _STILL
    elif key.endswith("о"):
        yield key[:-1], _O
    else:
        yield from _man_in_consonant(key, surname=surname)


def _surname_class(key: str, gender: Gender) -> list[tuple[str, Table]]:
    if gender == "m":
        return _man_surname(key)
    if key.endswith(("ая", "яя")):
        return [(key[:-2], _ADJ_WOMAN), (key[:-2], _ADJ_MANY)]
    if key.endswith(("ска", "цка")):
        return [(key[:-1], _ADJ_WOMAN)]
    if key.endswith(("ова", "ева", "ава", "ява", "ина")):
        return [(key[:-1], _OV_WOMAN), (key[:-1], _OV_MANY)]
    return []


def _man_surname(key: str) -> list[tuple[str, Table]]:
    if key.endswith("ой"):
        # Толстой is an adjective, Цой is none.
        return [(key, _HARD), (key[:-1], _AFTER_Y), (key[:-2], _ADJ_MAN), (key[:-2], _ADJ_MANY)]
    if key.endswith("ий") and len(key) > _TOO_SHORT:
        return [(key[:-2], _ADJ_MAN), (key[:-2], _ADJ_MANY)]
    if key.endswith("и") and len(key) > _TOO_SHORT:
        return [(key, _STILL), (key[:-1], _ADJ_MAN), (key[:-1], _ADJ_MANY)]
    if key.endswith(("ов", "ев", "ав", "яв", "ин")):
        return [(key, _OV_MAN), (key, _OV_MANY)]
    return []


def _man_in_consonant(key: str, *, surname: bool) -> Iterator[tuple[str, Table]]:
    yield key, _HARD
    if key.endswith("й"):
        # Юрій: the key keeps its і, its cases do not.
        yield key[:-1], _AFTER_Y
    else:
        yield key, _SOFT
        if surname:
            yield key, _MANY
    for stem in _without_fleeting_vowel(key):
        yield stem, _HARD[1:]
        yield stem, _SOFT
    if key.endswith("ей"):
        yield key[:-2], _SOFT


def _without_fleeting_vowel(key: str) -> Iterator[str]:
    """Кравец: Кравца. Дедок: Дедка. Павел: Павла. Лев: Льва. Верасень: Верасня."""
    vowel, last = key[-2:-1], key[-1]
    fleeting = len(key) > 2 and vowel in "еоа" and last in "цклвн" and key[-3] not in "аеиоуюя"
    # Лев is short; Зайцев keeps its vowel.
    if fleeting and (last != "в" or len(key) == 3):
        yield key[:-2] + last


#: Three letters and an ending are another three-letter name too easily: Lai, Las.
_TOO_SHORT = 3


def latin_forms(lemma: str, *, surname: bool, gender: Gender, adjective: bool = False) -> Iterator[Form]:
    """Keys of a Latin name, accents or none, in the cases of English, Polish, Lithuanian and German.

    adjective: the name is a woman's in -aya, whose key no longer shows it.
    """
    key = latin_key(lemma)
    both = MAN | WOMAN
    # The masculine adjective is nobody's feminine; a woman's -ska and -ova are no man's.
    yield key, NOM | OBL | both
    if key[-1] not in "sz":
        yield key + "s", OBL | both
    if len(key) <= _TOO_SHORT:
        return
    if surname and (adjective or key.endswith(("ska", "cka", "zka"))):
        # No other case: Cichanouski is the husband.
        yield from _latin(key[:-1], "ei os ai aos", OBL | WOMAN)
        yield from _latin_couple(key[:-2])
    elif key.endswith("a"):
        yield from _latin(key[:-1], "i e ei os ai aos o", OBL | both)
        yield from ((stem, OBL | both) for stem in _polish_locative(key))
    elif key.endswith("o") and gender != "f":
        yield from _latin(key[:-1], "i e a ui", OBL | both)
    elif key.endswith("i") and gender != "f":
        yield from _latin_couple(key[:-2])
        yield from _latin(key[:-1], "ego emu im is o ui u", OBL | MAN)
    elif gender != "f":
        yield from _man_in_latin_consonant(key, surname=surname)


def _man_in_latin_consonant(key: str, *, surname: bool) -> Iterator[Form]:
    if surname and key.endswith(("ov", "ev", "av", "in")):
        yield key + "a", OBL | MAN | WOMAN | CROSS
    else:
        yield key + "a", OBL | MAN
    yield from _latin(key, "ovi em im u e as o ui us aus umi is i", OBL | MAN)
    if key.endswith(("ek", "ok", "ec", "el")):
        yield from _latin(key[:-2] + key[-1], "a ovi em u e", OBL | MAN)


def _latin_couple(stem: str) -> Iterator[Form]:
    """Cichanouscy, Cichanouskich."""
    yield from _latin(stem, "ci kich kimi", PLURAL | NOM | OBL | MAN | WOMAN)


def _latin(stem: str, endings: str, flags: int) -> Iterator[Form]:
    for ending in endings.split():
        yield latin_key(stem + ending), flags


_POLISH_LOCATIVES = {"ka": "ce", "ga": "dze", "ra": "rze", "ta": "ce", "da": "dze", "cha": "she", "ha": "ze"}


def _polish_locative(key: str) -> Iterator[str]:
    """Babaryka: Babaryce."""
    for ending, locative in _POLISH_LOCATIVES.items():
        if key.endswith(ending):
            yield key[: -len(ending)] + locative


#: Feminine endings of keys and their masculine.
_MASCULINE = (
    ("ская", "ский"), ("ская", "ски"), ("цкая", "цкий"), ("цкая", "цки"), ("ая", "ий"), ("ая", "и"), ("ова", "ов"),
    ("ева", "ев"), ("ава", "ав"), ("ина", "ин"), ("ska", "ski"), ("cka", "cki"), ("tska", "tski"), ("ova", "ov"),
    ("eva", "ev"), ("ava", "av"), ("ina", "in"),
)  # fmt: skip


def masculine(key: str) -> list[str]:
    """The keys of the masculine lemmas that a feminine surname may come from; empty for one that shows no gender."""
    return [key[: -len(woman)] + man for woman, man in _MASCULINE if key.endswith(woman)]
